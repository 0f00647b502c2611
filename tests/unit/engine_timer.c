#include <criterion/criterion.h>
#include <signal.h>

#include "engine/timer.h"
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

TestSuite(engine_timer, .init = setup, .fini = teardown);

static uint64_t order_until(uint32_t participant, int32_t tick, uint32_t until_s)
{
    struct command command = market_new(&m, participant, SIDE_BID, tick, 1);
    command.body.order_new.kind = ORDER_GOOD_TILL_TIME;
    command.body.order_new.until_s = until_s;
    cr_assert_eq(market_send(&m, command), REASON_NONE);
    return market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.order_id;
}

/* Goal: timers come out by time, those of one time by kind and rank, in whatever order they were
 * set; the gate comes before what expires with it. */
Test(engine_timer, equal_times_come_by_kind_and_rank)
{
    while (m.e->head.timers != 0)
        timer_pop(m.e);
    static const uint32_t order[8] = {5, 2, 7, 1, 8, 3, 6, 4};
    for (uint32_t i = 0; i < 8; i++)
        timer_set(m.e, (struct timer){.at_us = 100,
                                      .kind = order[i] % 2 == 0 ? TIMER_GATE : TIMER_DAY,
                                      .index = order[i],
                                      .rank = order[i]});
    timer_set(m.e, (struct timer){.at_us = 99, .kind = TIMER_DAY, .index = 9, .rank = 9});
    static const uint32_t expected[9] = {9, 2, 4, 6, 8, 1, 3, 5, 7};
    for (uint32_t i = 0; i < 9; i++) {
        cr_assert_eq(timer_first(m.e)->index, expected[i]);
        timer_pop(m.e);
    }
    cr_assert_null(timer_first(m.e));
    cr_assert_eq(engine_due_us(m.e), INT64_MAX);
}

/* Goal: orders that expire together go in the order of their records; those ended before do not. */
Test(engine_timer, expired_orders_go_in_order_and_the_ended_not_at_all)
{
    uint64_t orders[12];
    for (uint32_t i = 0; i < 12; i++)
        orders[i] = order_until(1, 1 + (int32_t)i, MARKET_START_S + 60 + 60 * (i % 3));
    for (uint32_t i = 0; i < 12; i += 4)
        cr_assert_eq(market_cancel(&m, 1, orders[i]), REASON_NONE);
    cr_assert_neq(market_order(&m, 2, SIDE_ASK, 12, 1), 0);
    cr_assert_eq(market_count(&m, EVENT_TRADE), 1, "the last is filled");
    for (uint32_t turn = 0; turn < 3; turn++) {
        market_clock(&m, MARKET_START_S + 60 + 60 * turn);
        uint32_t said = 0;
        for (uint32_t i = turn; i < 11; i += 3) {
            if (i % 4 == 0)
                continue;
            const struct event_order_canceled *canceled =
                &market_event_at(&m, EVENT_ORDER_CANCELED, said++)->body.order_canceled;
            cr_assert_eq(canceled->order_id, orders[i]);
            cr_assert_eq(canceled->reason, REASON_CANCEL_EXPIRED);
        }
        cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), said);
    }
    cr_assert_eq(m.e->head.timers, 1, "the gate is left");
}

/* Goal: good until the gate ends by the gate, which closes first. */
Test(engine_timer, gate_comes_before_what_expires_with_it)
{
    order_until(1, 1, MARKET_GATE_S);
    market_clock(&m, MARKET_GATE_S);
    cr_assert_eq(m.out.items[0].kind, EVENT_SLOT_CLOSED);
    cr_assert_eq(m.out.items[1].kind, EVENT_ORDER_CANCELED);
    cr_assert_eq(m.out.items[1].body.order_canceled.reason, REASON_CANCEL_EXPIRED);
}

/* Goal: an amended order keeps its expiry. */
Test(engine_timer, amendment_keeps_the_expiry)
{
    uint64_t order = order_until(1, 1, MARKET_START_S + 60);
    cr_assert_eq(market_amend(&m, 1, order, 2, 5), REASON_NONE);
    market_clock(&m, MARKET_START_S + 60);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.order_id, order);
}

/* Goal: kinds that nothing remembers cannot be taken out. */
Test(engine_timer, gate_is_never_taken_out, .signal = SIGABRT)
{
    timer_clear(m.e, TIMER_GATE, 1);
}

/* Goal: there is nothing to take from an empty heap. */
Test(engine_timer, empty_heap_gives_nothing, .signal = SIGABRT)
{
    timer_pop(m.e);
    timer_pop(m.e);
}
