#include <criterion/criterion.h>
#include <signal.h>

#include "engine/state.h"
#include "engine/tranche.h"
#include "market.h"

static struct market m;
static uint32_t group;

static void setup(void)
{
    struct engine_limits limits = market_limits();
    limits.pages_max = 24;
    market_open(&m, &limits);
    group = market_group(&m, 600);
    for (uint32_t i = 1; i <= 4; i++)
        market_join(&m, group, market_trader(&m));
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_tranche, .init = setup, .fini = teardown);

static int64_t allocated_to(uint64_t order)
{
    int64_t wh = 0;
    for (uint32_t i = 0; i < m.out.count; i++)
        if (m.out.items[i].kind == EVENT_ALLOCATED &&
            m.out.items[i].body.allocated.order_id == order)
            wh += m.out.items[i].body.allocated.quantity.wh;
    return wh;
}

/* Goal: fills of 1 Wh each go to the members in the order in which their next whole Wh falls due;
 * worked out by hand for shares 5, 3, 2: the first at 2, 4, 6, 8, 10, the second at 3.3, 6.7, 10,
 * the third at 5, 10; at the eighth the first has its whole share of 8 and is passed over. */
Test(engine_tranche, single_wh_go_to_whose_next_falls_due_first)
{
    uint64_t orders[3] = {market_order_in(&m, group, 1, SIDE_ASK, 10, 5),
                          market_order_in(&m, group, 2, SIDE_ASK, 10, 3),
                          market_order_in(&m, group, 3, SIDE_ASK, 10, 2)};
    static const uint32_t turns[10] = {0, 1, 0, 2, 0, 1, 0, 1, 0, 2};
    market_clock(&m, MARKET_START_S + 600);
    for (uint32_t i = 0; i < 10; i++) {
        cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 1), 0);
        for (uint32_t member = 0; member < 3; member++)
            cr_assert_eq(allocated_to(orders[member]), member == turns[i], "Wh %u of member %u", i,
                         member);
    }
}

/* Goal: members with equal shares take turns in their order, whatever their numbers. */
Test(engine_tranche, equals_take_turns_in_member_order)
{
    uint64_t orders[3] = {market_order_in(&m, group, 3, SIDE_ASK, 10, 2),
                          market_order_in(&m, group, 1, SIDE_ASK, 10, 2),
                          market_order_in(&m, group, 2, SIDE_ASK, 10, 2)};
    market_clock(&m, MARKET_START_S + 600);
    for (uint32_t i = 0; i < 6; i++) {
        cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 1), 0);
        cr_assert_eq(allocated_to(orders[i % 3]), 1);
    }
}

/* Goal: a share that lacks a third of a Wh to the next is not rounded up to it. */
Test(engine_tranche, share_just_below_a_wh_is_not_a_wh)
{
    uint64_t orders[3];
    for (uint32_t i = 0; i < 3; i++)
        orders[i] = market_order_in(&m, group, 1 + i, SIDE_ASK, 10, 1);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 2), 0);
    cr_assert_eq(allocated_to(orders[0]), 1);
    cr_assert_eq(allocated_to(orders[1]), 1);
    cr_assert_eq(allocated_to(orders[2]), 0);
}

/* Goal: a cancel begins a new count over what is open: what a member got before weighs no more. */
Test(engine_tranche, cancel_begins_a_new_count)
{
    uint64_t big = market_order_in(&m, group, 1, SIDE_ASK, 10, 8);
    uint64_t small = market_order_in(&m, group, 2, SIDE_ASK, 10, 4);
    uint64_t gone = market_order_in(&m, group, 3, SIDE_ASK, 10, 4);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 8), 0);
    cr_assert_eq(allocated_to(big), 4);
    cr_assert_eq(allocated_to(small), 2);
    cr_assert_eq(market_cancel(&m, 3, gone), REASON_NONE);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.taken_off.wh, 2);
    cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 3), 0);
    cr_assert_eq(allocated_to(big), 2);
    cr_assert_eq(allocated_to(small), 1);
}

/* Goal: one who amends down in a released tranche keeps his place and has a smaller share. */
Test(engine_tranche, amending_down_keeps_the_place_with_a_smaller_share)
{
    uint64_t first = market_order_in(&m, group, 1, SIDE_ASK, 10, 8);
    uint64_t second = market_order_in(&m, group, 2, SIDE_ASK, 10, 4);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(market_amend(&m, 1, first, 10, 4), REASON_NONE);
    const struct event_order_amended *amended =
        &market_event(&m, EVENT_ORDER_AMENDED)->body.order_amended;
    cr_assert_eq(amended->taken_off.wh, 4);
    cr_assert_eq(amended->kept_priority, 1);
    cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 1), 0);
    cr_assert_eq(allocated_to(first), 1);
    cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 3), 0);
    cr_assert_eq(allocated_to(first), 1);
    cr_assert_eq(allocated_to(second), 2);
}

/* Goal: a member who wants more leaves the released tranche for the pool, and comes out with the
 * next release behind the others. */
Test(engine_tranche, amending_up_goes_back_to_the_pool)
{
    uint64_t first = market_order_in(&m, group, 1, SIDE_ASK, 10, 8);
    uint64_t second = market_order_in(&m, group, 2, SIDE_ASK, 10, 4);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 3), 0);
    cr_assert_eq(market_amend(&m, 1, first, 10, 9), REASON_NONE);
    const struct event_order_amended *amended =
        &market_event(&m, EVENT_ORDER_AMENDED)->body.order_amended;
    cr_assert_eq(amended->open.wh, 7);
    cr_assert_eq(amended->taken_off.wh, 6);
    cr_assert_neq(market_order(&m, 4, SIDE_BID, 10, 4), 0);
    cr_assert_eq(allocated_to(second), 3);
    cr_assert_eq(allocated_to(first), 0);
    market_clock(&m, MARKET_START_S + 1200);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1);
    cr_assert_eq(market_count(&m, EVENT_TRADE), 1);
    cr_assert_eq(allocated_to(first), 1);
}

/* Goal: the last member's cancel ends the tranche, gathering or released, and all it held. */
Test(engine_tranche, ends_with_its_last_member)
{
    uint64_t waits = market_order_in(&m, group, 1, SIDE_ASK, 10, 8);
    cr_assert_eq(m.e->head.pages.promised, 1);
    cr_assert_eq(market_cancel(&m, 1, waits), REASON_NONE);
    cr_assert_eq(m.e->head.pages.promised, 0);
    cr_assert_eq(m.e->head.tranches.live, 0);
    uint64_t rests = market_order_in(&m, group, 1, SIDE_ASK, 10, 8);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(m.e->head.pages.live, 1);
    cr_assert_eq(market_cancel(&m, 1, rests), REASON_NONE);
    cr_assert_eq(m.e->head.pages.live, 0);
    cr_assert_eq(m.e->head.orders.live, 0);
    cr_assert_eq(m.e->head.tranches.live, 0);
    market_clock(&m, MARKET_START_S + 1200);
    cr_assert_eq(m.out.count, 0, "no release of what is gone");
}

/* Goal: what gathers has its room in the book reserved: a lone order cannot take the page that the
 * release will need, and the release then works in a full book. */
Test(engine_tranche, gathering_reserves_room_for_its_level)
{
    for (uint32_t i = 0; i < 4; i++) /* 4 pages promised. */
        cr_assert_neq(market_order_in(&m, group, 1, SIDE_ASK, 1000 + 64 * (int32_t)i, 1), 0);
    uint32_t rested = 0;
    for (uint32_t i = 1; market_order(&m, 2, SIDE_ASK, 10000 + 64 * (int32_t)i, 1) != 0; i++)
        rested++;
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL);
    cr_assert_leq(m.e->head.pages.live + m.e->head.pages.promised, m.limits.pages_max);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 4);
    cr_assert_eq(m.e->head.pages.live, 4 + rested);
}

/* Goal: an order whose quantity does not fit under the largest sum opens a new pool and releases
 * the old one, whose sum is exact. */
Test(engine_tranche, pool_of_the_largest_sum_is_released_and_a_new_one_begun)
{
    struct market_set set = market_default(&m);
    market_set(&m, &set);
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_ASK, 0, ENERGY_WH_MAX - 1), 0);
    cr_assert_neq(market_order_in(&m, group, 2, SIDE_ASK, 0, 1), 0);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 0);
    cr_assert_neq(market_order_in(&m, group, 3, SIDE_ASK, 0, 1), 0);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1);
    const struct event_tranche_released *released =
        &market_event(&m, EVENT_TRANCHE_RELEASED)->body.tranche_released;
    cr_assert_eq(released->quantity.wh, ENERGY_WH_MAX);
    cr_assert_eq(released->members, 2);
    cr_assert_eq(m.e->head.pages.promised, 1);
}

/* Goal: close to the gate the release comes a second before it, so a pool is never left behind. */
Test(engine_tranche, last_release_is_a_second_before_the_gate)
{
    market_clock(&m, MARKET_GATE_S - 60);
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_ASK, 10, 8), 0);
    market_clock(&m, MARKET_GATE_S - 1);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1);
    cr_assert_neq(market_order_in(&m, group, 2, SIDE_ASK, 10, 8), 0);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1, "in the last second at once");
}

/* Goal: while the slot is halted nothing is released; afterwards the next interval is, and a pool
 * that finds none before the gate is swept with its members. */
Test(engine_tranche, halted_pool_waits_for_the_next_interval_or_the_gate)
{
    struct command halt = market_command(&m, 0, COMMAND_SLOT_HALT);
    halt.body.slot_switch.slot_s = MARKET_SLOT_S;
    struct command resume = market_command(&m, 0, COMMAND_SLOT_RESUME);
    resume.body.slot_switch.slot_s = MARKET_SLOT_S;
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_ASK, 10, 8), 0);
    market_send(&m, halt);
    market_clock(&m, MARKET_START_S + 601);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 0);
    market_send(&m, resume);
    market_clock(&m, MARKET_START_S + 1199);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 0);
    market_clock(&m, MARKET_START_S + 1200);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1);
    cr_assert_neq(market_order_in(&m, group, 2, SIDE_ASK, 10, 8), 0);
    market_send(&m, halt);
    market_clock(&m, MARKET_GATE_S);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 0);
    market_settle(&m);
    cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), 2);
    cr_assert_eq(m.e->head.tranches.live, 0);
}

/* Goal: a very long interval releases by the gate, also in the years when time plus the interval
 * no longer fits 32 bits. */
Test(engine_tranche, longest_interval_releases_before_the_gate)
{
    uint32_t rare = market_group(&m, 3000000000u);
    market_join(&m, rare, 1);
    m.at_us = INT64_C(3500000000) * 1000000;
    market_slot(&m, 3500007200u);
    struct command command = market_new(&m, 1, SIDE_ASK, 10, 8);
    command.body.order_new.group = rare;
    command.body.order_new.slot_s = 3500007200u;
    cr_assert_eq(market_send(&m, command), REASON_NONE);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 0);
    market_clock(&m, 3500007200u - 300 - 1);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1);
}

/* Goal: members of a pool that falls out of the table's middle are still found: many pools, each
 * ended in another order than made, then all released. */
Test(engine_tranche, pools_are_found_after_their_neighbours_are_gone)
{
    uint64_t orders[16];
    for (uint32_t i = 0; i < 16; i++)
        orders[i] = market_order_in(&m, group, 1 + i % 2, SIDE_ASK, 10 + (int32_t)i, 1);
    for (uint32_t i = 0; i < 16; i += 3)
        cr_assert_eq(market_cancel(&m, 1 + i % 2, orders[i]), REASON_NONE);
    for (uint32_t i = 1; i < 16; i++) {
        if (i % 3 == 0)
            continue;
        uint32_t live = m.e->head.tranches.live;
        cr_assert_neq(market_order_in(&m, group, 3, SIDE_ASK, 10 + (int32_t)i, 1), 0);
        cr_assert_eq(m.e->head.tranches.live, live, "it joined the pool that was there");
    }
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 10);
    for (uint32_t i = 0; i < 10; i++)
        cr_assert_eq(market_event_at(&m, EVENT_TRANCHE_RELEASED, i)->body.tranche_released.members,
                     2);
}

/* Goal: nothing is allocated to a tranche that still gathers. */
Test(engine_tranche, gathering_tranche_is_never_filled, .signal = SIGABRT)
{
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_ASK, 10, 8), 0);
    tranche_allocate(m.e, 1, 1, 10, 0, true);
}

/* Goal: a tranche with members is never ended. */
Test(engine_tranche, tranche_with_members_is_never_ended, .signal = SIGABRT)
{
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_ASK, 10, 8), 0);
    tranche_end(m.e, 1);
}
