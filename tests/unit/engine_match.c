#include <criterion/criterion.h>

#include "market.h"

/* Links an engine without costly checks: books of thousands of levels. */

static struct market m;
static uint32_t buyer;
static uint32_t seller;

static void setup(void)
{
    struct engine_limits limits = market_limits_large();
    market_open(&m, &limits);
    buyer = market_trader(&m);
    seller = market_trader(&m);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_match, .init = setup, .fini = teardown);

static struct command immediate(enum order_kind kind, enum side side, int32_t tick, int64_t wh)
{
    struct command command = market_new(&m, side == SIDE_BID ? buyer : seller, side, tick, wh);
    command.body.order_new.kind = (uint8_t)kind;
    return command;
}

/* Goal: a fill-or-kill that finds a Wh too little trades nothing and says so. */
Test(engine_match, fill_or_kill_of_one_wh_too_much_trades_nothing)
{
    cr_assert_neq(market_order(&m, seller, SIDE_ASK, 5, 10), 0);
    cr_assert_neq(market_order(&m, seller, SIDE_ASK, 6, 10), 0);
    cr_assert_neq(market_order(&m, seller, SIDE_ASK, 7, 10), 0);
    market_send(&m, immediate(ORDER_FILL_OR_KILL, SIDE_BID, 6, 21));
    cr_assert_eq(market_count(&m, EVENT_TRADE), 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.reason,
                 REASON_CANCEL_UNFILLED);
    market_send(&m, immediate(ORDER_FILL_OR_KILL, SIDE_BID, 6, 20));
    cr_assert_eq(market_count(&m, EVENT_TRADE), 2);
    cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), 0);
    struct event_limits counters = market_counters(&m, seller);
    cr_assert_eq(counters.orders_live, 1, "the ask beyond the limit is untouched");
}

/* Goal: the count of what is there does not begin anew when the work of an apply ends at the last
 * level: every number of levels about the budget gives the same answer. */
Test(engine_match, fill_or_kill_counts_each_level_once_wherever_the_budget_ends)
{
    m.audits = false;
    const uint32_t least = ENGINE_WORK_MAX - 4;
    market_crowd(&m, 0, least, SIDE_ASK, 10, 1, 1);
    for (uint32_t levels = least; levels <= ENGINE_WORK_MAX + 4; levels++) {
        market_send(&m, immediate(ORDER_FILL_OR_KILL, SIDE_BID, 90000, levels + 1));
        cr_assert_eq(market_count(&m, EVENT_TRADE), 0, "%u levels", levels);
        cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), 1);
        cr_assert_neq(market_order(&m, seller, SIDE_ASK, 10 + (int32_t)levels, 1), 0);
    }
    engine_audit(m.e);
}

/* Goal: an order through more levels than one apply can pass fills them all, best first, each at
 * its own price, and nothing may come between. */
Test(engine_match, fill_or_kill_takes_thousands_of_levels_in_bounded_steps)
{
    m.audits = false;
    market_crowd(&m, 0, 6000, SIDE_ASK, 10, 1, 2);
    market_send(&m, immediate(ORDER_FILL_OR_KILL, SIDE_BID, 90000, 12000));
    cr_assert_eq(market_count(&m, EVENT_TRADE), 6000);
    cr_assert_geq(m.applies, 4);
    for (uint32_t i = 0, tick = 10; i < m.out.count; i++)
        if (m.out.items[i].kind == EVENT_TRADE)
            cr_assert_eq(m.out.items[i].body.trade.price.micro_per_kwh, 10 * tick++);
    engine_audit(m.e);
}

/* Goal: of a market order the rest ends; with an empty book all of it. */
Test(engine_match, market_order_rests_never)
{
    market_send(&m, immediate(ORDER_MARKET, SIDE_ASK, 0, 4));
    cr_assert_eq(market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.rested.wh, 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.quantity.wh, 4);
    cr_assert_neq(market_order(&m, buyer, SIDE_BID, -3, 1), 0);
    market_send(&m, immediate(ORDER_MARKET, SIDE_ASK, 0, 4));
    cr_assert_eq(market_event(&m, EVENT_TRADE)->body.trade.price.micro_per_kwh, -30);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.quantity.wh, 3);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.reason,
                 REASON_CANCEL_IMMEDIATE);
}

/* Goal: a tranche of 1,024 against a tranche of 1,024 is one trade told to 2,048 members in one
 * apply, and both pools were released because they were full. */
Test(engine_match, largest_tranche_meets_largest_tranche_in_one_apply)
{
    m.audits = false;
    uint32_t group = market_group(&m, 600);
    market_crowd(&m, group, TRANCHE_MEMBERS_MAX, SIDE_ASK, 50, 0, 3);
    market_crowd(&m, group, TRANCHE_MEMBERS_MAX, SIDE_BID, 50, 0, 3);
    cr_assert_neq(market_order(&m, buyer, SIDE_BID, 40, 1), 0);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 2);
    cr_assert_eq(market_count(&m, EVENT_TRADE), 1);
    cr_assert_eq(market_event(&m, EVENT_TRADE)->body.trade.quantity.wh, 3 * TRANCHE_MEMBERS_MAX);
    cr_assert_eq(market_count(&m, EVENT_ALLOCATED), 2 * TRANCHE_MEMBERS_MAX);
    cr_assert_eq(m.applies, 1);
    engine_audit(m.e);
}

/* Goal: a fill that the rest of the budget does not cover waits whole for the next apply, and no
 * other command comes before it. */
Test(engine_match, fill_of_many_members_is_never_cut_in_two)
{
    m.audits = false;
    uint32_t group = market_group(&m, 600);
    for (int32_t i = 0; i < 5; i++)
        market_crowd(&m, group, TRANCHE_MEMBERS_MAX, SIDE_ASK, 50 + i, 0, 1);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 5);
    market_send(&m, immediate(ORDER_IMMEDIATE, SIDE_BID, 100, 5 * TRANCHE_MEMBERS_MAX));
    cr_assert_eq(market_count(&m, EVENT_TRADE), 5);
    cr_assert_eq(m.applies, 2);
    for (uint32_t i = 0; i < m.out.count; i++) {
        const struct event *event = &m.out.items[i];
        if (event->kind == EVENT_ALLOCATED)
            cr_assert_lt(event->body.allocated.trade_index, event->index,
                         "the trade is told in the same apply");
    }
    engine_audit(m.e);
}
