#include <criterion/criterion.h>
#include <signal.h>
#include <string.h>

#include "server/market_view.h"

#define NOON 43200u

static struct market_view view;

static void tell(struct event e)
{
    static uint64_t seq;
    e.seq = ++seq;
    struct notice notice = {.at_us = 5, .event = e};
    market_view_apply(&view, &notice);
}

static struct event event_of(enum event_kind kind)
{
    struct event e;
    memset(&e, 0, sizeof e);
    e.kind = (uint8_t)kind;
    return e;
}

static void slot_tell(enum event_kind kind, uint32_t slot_s)
{
    struct event e = event_of(kind);
    e.body.slot.slot_s = slot_s;
    e.body.slot.duration_s = 900;
    e.body.slot.gate_s = slot_s - 300;
    tell(e);
}

static void setup(void)
{
    market_view_init(&view, 128);
    slot_tell(EVENT_SLOT_OPENED, NOON);
}

static void teardown(void)
{
    market_view_free(&view);
}

static void rest(enum side side, int64_t price, int64_t wh)
{
    struct event e = event_of(EVENT_ORDER_ACCEPTED);
    e.body.order_accepted.slot_s = NOON;
    e.body.order_accepted.side = (uint8_t)side;
    e.body.order_accepted.price.micro_per_kwh = price;
    e.body.order_accepted.rested.wh = wh;
    tell(e);
}

static void trade(enum side taker, int64_t price, int64_t wh)
{
    struct event e = event_of(EVENT_TRADE);
    e.body.trade.slot_s = NOON;
    e.body.trade.taker_side = (uint8_t)taker;
    e.body.trade.price.micro_per_kwh = price;
    e.body.trade.quantity.wh = wh;
    tell(e);
}

static struct message_book book(uint32_t levels_max)
{
    struct message_book_query query = {.query = 3, .slot_s = NOON, .levels_max = levels_max};
    struct message_book out;
    uint32_t at = 0;
    market_view_book(&view, &query, &at, &out);
    return out;
}

static void level_is(const struct message_book *b, uint32_t i, enum side side, int64_t price,
                     int64_t wh)
{
    cr_assert_lt(i, b->count);
    cr_assert_eq(b->levels[i].side, side);
    cr_assert_eq(b->levels[i].price.micro_per_kwh, price);
    cr_assert_eq(b->levels[i].resting.wh, wh);
}

/* Goal: the book shows each side best first, sums a price, and drops what is empty. */
Test(market_view, shows_depth_best_first, .init = setup, .fini = teardown)
{
    rest(SIDE_BID, 100, 10);
    rest(SIDE_BID, 120, 20);
    rest(SIDE_BID, 100, 5);
    rest(SIDE_ASK, 150, 7);
    rest(SIDE_ASK, -40, 9);
    struct message_book b = book(0);
    cr_assert_eq(b.count, 4u);
    level_is(&b, 0, SIDE_BID, 120, 20);
    level_is(&b, 1, SIDE_BID, 100, 15);
    level_is(&b, 2, SIDE_ASK, -40, 9);
    level_is(&b, 3, SIDE_ASK, 150, 7);
    b = book(1);
    cr_assert_eq(b.count, 2u);
    level_is(&b, 1, SIDE_ASK, -40, 9);
}

/* Goal: a trade takes from the maker's side, a cancel and an amendment take what they say off. */
Test(market_view, follows_trades_cancels_and_amendments, .init = setup, .fini = teardown)
{
    rest(SIDE_ASK, 150, 70);
    trade(SIDE_BID, 150, 30);
    struct message_book b = book(0);
    level_is(&b, 0, SIDE_ASK, 150, 40);
    struct event e = event_of(EVENT_ORDER_AMENDED);
    e.body.order_amended.slot_s = NOON;
    e.body.order_amended.side = SIDE_ASK;
    e.body.order_amended.price.micro_per_kwh = 160;
    e.body.order_amended.price_before.micro_per_kwh = 150;
    e.body.order_amended.taken_off.wh = 15;
    tell(e);
    b = book(0);
    level_is(&b, 0, SIDE_ASK, 150, 25);
    e = event_of(EVENT_ORDER_CANCELED);
    e.body.order_canceled.slot_s = NOON;
    e.body.order_canceled.side = SIDE_ASK;
    e.body.order_canceled.price.micro_per_kwh = 150;
    e.body.order_canceled.quantity.wh = 99;
    e.body.order_canceled.taken_off.wh = 25;
    tell(e);
    cr_assert_eq(book(0).count, 0u);
}

/* Goal: taking off what was never there is a bug, and stops the program. */
Test(market_view, stops_when_more_is_taken_than_rests, .init = setup, .signal = SIGABRT)
{
    rest(SIDE_ASK, 150, 10);
    trade(SIDE_BID, 150, 11);
}

/* Goal: a long answer comes in pieces that together are the whole, each level once. */
Test(market_view, answers_in_pieces, .init = setup, .fini = teardown)
{
    for (int64_t i = 0; i < 150; i++)
        rest(SIDE_BID, 1000 - i, i + 1);
    struct message_book_query query = {.query = 9, .slot_s = NOON};
    struct message_book out;
    uint32_t at = 0, pieces = 0;
    int64_t next = 0;
    do {
        market_view_book(&view, &query, &at, &out);
        cr_assert_eq(out.query, 9u);
        for (uint32_t i = 0; i < out.count; i++, next++)
            cr_assert_eq(out.levels[i].price.micro_per_kwh, 1000 - next);
        pieces++;
    } while (out.more);
    cr_assert_eq(next, 150);
    cr_assert_eq(pieces, 3u);
}

/* Goal: trades are told newest first, of one slot or all, as many as asked, oldest forgotten. */
Test(market_view, tells_the_last_trades, .init = setup, .fini = teardown)
{
    slot_tell(EVENT_SLOT_OPENED, NOON + 900);
    for (int64_t i = 0; i < 200; i++) {
        rest(SIDE_ASK, i, 1);
        trade(SIDE_BID, i, 1);
    }
    struct message_trades_query query = {.trades_max = 70};
    struct message_trades out;
    uint64_t at = 0;
    market_view_trades(&view, &query, &at, &out);
    cr_assert_eq(out.count, 64u);
    cr_assert(out.more);
    cr_assert_eq(out.trades[0].price.micro_per_kwh, 199);
    cr_assert_eq(out.trades[0].at_us, 5);
    market_view_trades(&view, &query, &at, &out);
    cr_assert_eq(out.count, 6u);
    cr_assert_not(out.more);
    cr_assert_eq(out.trades[5].price.micro_per_kwh, 130);
    query = (struct message_trades_query){.slot_s = NOON + 900};
    at = 0;
    market_view_trades(&view, &query, &at, &out);
    cr_assert_eq(out.count, 0u);
    query = (struct message_trades_query){.slot_s = NOON};
    uint32_t all = 0;
    at = 0;
    do {
        market_view_trades(&view, &query, &at, &out);
        all += out.count;
    } while (out.more);
    cr_assert_eq(all, 128u);
}

/* Goal: slots are listed by start with state, best prices and what was traded; a swept one goes. */
Test(market_view, lists_the_slots, .init = setup, .fini = teardown)
{
    slot_tell(EVENT_SLOT_OPENED, NOON + 900);
    slot_tell(EVENT_SLOT_OPENED, NOON - 900);
    slot_tell(EVENT_SLOT_HALTED, NOON + 900);
    rest(SIDE_ASK, 30, 5);
    trade(SIDE_BID, 30, 2);
    struct message_slots out;
    uint32_t at = 0;
    market_view_slots(&view, 1, &at, &out);
    cr_assert_eq(out.count, 3u);
    cr_assert_eq(out.slots[0].slot_s, NOON - 900);
    cr_assert_eq(out.slots[1].traded.wh, 2);
    cr_assert(out.slots[1].has_last && out.slots[1].has_ask && !out.slots[1].has_bid);
    cr_assert_eq(out.slots[2].state, (uint32_t)SLOT_HALTED);
    slot_tell(EVENT_SLOT_CLOSED, NOON - 900);
    slot_tell(EVENT_SLOT_SWEPT, NOON - 900);
    at = 0;
    market_view_slots(&view, 1, &at, &out);
    cr_assert_eq(out.count, 2u);
    cr_assert_eq(out.slots[0].slot_s, NOON);
}
