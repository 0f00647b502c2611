#include <criterion/criterion.h>
#include <signal.h>

#include "engine/book.h"
#include "market.h"

static struct market m;

static void setup(void)
{
    struct engine_limits limits = market_limits();
    market_open(&m, &limits);
    market_trader(&m);
    market_trader(&m);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_book, .init = setup, .fini = teardown);

static int32_t best_tick(enum side side)
{
    uint32_t best = book_ladder(m.e, 1, side)->best;
    return best == INDEX_NONE ? INT32_MIN : book_tick(m.e, side, best);
}

/* Goal: the best and the next are found across bits, pages, nodes and roots, at their edges and at
 * both ends of the range, whatever comes and goes in between. */
Test(engine_book, finds_the_next_price_across_every_edge)
{
    static const int32_t ticks[] = {-100000, -99937, -99936, -95905, -95904, -64,  -1,    0,
                                    62,      63,     64,     4095,   4096,   4097, 99999, 100000};
    uint64_t orders[16];
    for (uint32_t side = SIDE_BID; side <= SIDE_ASK; side++) {
        for (uint32_t i = 0; i < 16; i++) /* 7 is a unit modulo 16: all come, in disorder. */
            orders[i * 7 % 16] = market_order(&m, 1, (enum side)side, ticks[i * 7 % 16], 1);
        uint32_t at = book_ladder(m.e, 1, (uint8_t)side)->best;
        for (uint32_t i = 0; i < 16; i++) {
            int32_t expected = side == SIDE_ASK ? ticks[i] : ticks[15 - i];
            cr_assert_eq(book_tick(m.e, (uint8_t)side, at), expected);
            at = book_next(m.e, 1, (uint8_t)side, at);
        }
        cr_assert_eq(at, INDEX_NONE);
        for (uint32_t i = 0; i < 16; i++) {
            uint32_t place = side == SIDE_ASK ? i : 15 - i;
            cr_assert_eq(best_tick((enum side)side), ticks[place]);
            cr_assert_eq(market_cancel(&m, 1, orders[place]), REASON_NONE);
        }
        cr_assert_eq(best_tick((enum side)side), INT32_MIN);
        cr_assert_eq(m.e->head.pages.live, 0);
        cr_assert_eq(m.e->head.nodes.live, 0);
    }
    cr_assert_leq(m.e->head.pages.used, 16, "what was given back was taken again");
}

/* Goal: a better price becomes the best at once, a worse one does not. */
Test(engine_book, best_follows_what_comes)
{
    cr_assert_neq(market_order(&m, 1, SIDE_ASK, 10, 1), 0);
    cr_assert_neq(market_order(&m, 1, SIDE_ASK, 12, 1), 0);
    cr_assert_eq(best_tick(SIDE_ASK), 10);
    uint64_t better = market_order(&m, 1, SIDE_ASK, 9, 1);
    cr_assert_eq(best_tick(SIDE_ASK), 9);
    cr_assert_eq(market_cancel(&m, 1, better), REASON_NONE);
    cr_assert_eq(best_tick(SIDE_ASK), 10);
}

/* Goal: out of the middle, the front and the end of a queue, the others keep their order. */
Test(engine_book, queue_keeps_its_order_whoever_leaves)
{
    uint64_t orders[5];
    for (uint32_t i = 0; i < 5; i++)
        orders[i] = market_order(&m, 1, SIDE_ASK, 10, 1 + (int64_t)i);
    static const uint32_t leave[3] = {2, 0, 4};
    for (uint32_t i = 0; i < 3; i++)
        cr_assert_eq(market_cancel(&m, 1, orders[leave[i]]), REASON_NONE);
    cr_assert_neq(market_order(&m, 2, SIDE_BID, 10, 6), 0);
    cr_assert_eq(market_event_at(&m, EVENT_TRADE, 0)->body.trade.maker_id, orders[1]);
    cr_assert_eq(market_event_at(&m, EVENT_TRADE, 1)->body.trade.maker_id, orders[3]);
}

/* Goal: a level that is made less than it holds is a bug, and stops. */
Test(engine_book, level_never_falls_below_nothing, .signal = SIGABRT)
{
    uint64_t order = market_order(&m, 1, SIDE_ASK, 10, 5);
    book_reduce(m.e, (uint32_t)order, 6);
}

/* Goal: an entry with nothing open does not rest. */
Test(engine_book, empty_order_never_rests, .signal = SIGABRT)
{
    uint64_t order = market_order(&m, 1, SIDE_ASK, 10, 5);
    uint32_t entry = (uint32_t)order;
    book_remove(m.e, entry);
    m.e->orders[entry].open_wh = 0;
    book_add(m.e, entry);
}

/* Goal: an older order never comes behind a younger one. */
Test(engine_book, queue_refuses_an_older_rank, .signal = SIGABRT)
{
    uint32_t first = (uint32_t)market_order(&m, 1, SIDE_ASK, 10, 5);
    cr_assert_neq(market_order(&m, 1, SIDE_ASK, 10, 5), 0);
    book_remove(m.e, first);
    book_add(m.e, first);
}
