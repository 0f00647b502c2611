#include <criterion/criterion.h>

#include "engine/state.h"
#include "market.h"

static struct market m;

static void setup(void)
{
    struct engine_limits limits = market_limits();
    market_open(&m, &limits);
    for (uint32_t i = 1; i <= 3; i++)
        market_trader(&m);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_admit, .init = setup, .fini = teardown);

static uint32_t meter_of(uint32_t participant, int64_t import_w, int64_t export_w)
{
    struct command meter = market_command(&m, 0, COMMAND_METER_REGISTER);
    meter.body.meter_register.participant = participant;
    meter.body.meter_register.place = MARKET_PLACE;
    meter.body.meter_register.import_max.w = import_w;
    meter.body.meter_register.export_max.w = export_w;
    cr_assert_eq(market_send(&m, meter), REASON_NONE);
    return market_event(&m, EVENT_METER_REGISTERED)->body.registry.meter;
}

static enum reason on_meter(uint32_t meter, uint32_t participant, enum side side, int32_t tick,
                            int64_t wh)
{
    struct command command = market_new(&m, participant, side, tick, wh);
    command.body.order_new.meter = meter;
    return market_send(&m, command);
}

static void store_of(uint32_t meter, struct store_set set)
{
    struct command store = market_command(&m, 0, COMMAND_STORE_SET);
    set.meter = meter;
    store.body.store_set = set;
    cr_assert_eq(market_send(&m, store), REASON_NONE);
}

static int64_t market_order_price(enum side side)
{
    struct command command = market_new(&m, 1, side, 0, 1);
    command.body.order_new.kind = ORDER_MARKET;
    if (market_send(&m, command) != REASON_NONE)
        return INT64_MIN;
    return market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.price.micro_per_kwh;
}

/* Goal: the rating holds for each side by itself, to the Wh, with what is contracted counted. */
Test(engine_admit, rating_holds_to_the_wh_on_both_sides)
{
    uint32_t meter = meter_of(1, 4000, 2002); /* 1,000 Wh in, 500.5 Wh out in 15 minutes. */
    cr_assert_eq(on_meter(meter, 1, SIDE_BID, 1, 1001), REASON_RATING_EXCEEDED);
    cr_assert_eq(on_meter(meter, 1, SIDE_BID, 1, 1000), REASON_NONE);
    cr_assert_eq(on_meter(meter, 1, SIDE_BID, 1, 1), REASON_RATING_EXCEEDED);
    cr_assert_eq(on_meter(meter, 1, SIDE_ASK, 9, 501), REASON_RATING_EXCEEDED);
    cr_assert_eq(on_meter(meter, 1, SIDE_ASK, 9, 500), REASON_NONE);
    cr_assert_neq(market_order(&m, 2, SIDE_ASK, 1, 1000), 0);
    cr_assert_eq(on_meter(meter, 1, SIDE_BID, 1, 1), REASON_RATING_EXCEEDED, "1,000 are bought");
    cr_assert_eq(on_meter(meter, 1, SIDE_ASK, 9, 1000), REASON_NONE, "what was bought can leave");
    cr_assert_eq(on_meter(meter, 1, SIDE_ASK, 9, 1), REASON_RATING_EXCEEDED);
}

/* Goal: an amendment is judged by what it changes, on the rating and on the money. */
Test(engine_admit, amendment_counts_its_own_order_once)
{
    uint32_t meter = meter_of(1, 4000, 4000);
    cr_assert_eq(on_meter(meter, 1, SIDE_BID, 1, 600), REASON_NONE);
    uint64_t order = market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.order_id;
    cr_assert_eq(market_amend(&m, 1, order, 1, 1001), REASON_RATING_EXCEEDED);
    cr_assert_eq(market_amend(&m, 1, order, 1, 1000), REASON_NONE);
    cr_assert_eq(market_counters(&m, 1).order_hold.nano, 10 * 1000);
    struct event_limits before = market_counters(&m, 1);
    int32_t dearest = 100000;
    cr_assert_eq(market_amend(&m, 1, order, dearest, 1000), REASON_NONE);
    struct event_limits after = market_counters(&m, 1);
    cr_assert_eq(before.available.nano - after.available.nano, (10 * (int64_t)dearest - 10) * 1000);
}

/* Goal: the level of a store is followed slot by slot: what is sold early is not there later, what
 * is only bid for is not there at all. */
Test(engine_admit, store_is_followed_slot_by_slot)
{
    uint32_t later_s = MARKET_SLOT_S + 900;
    market_slot(&m, later_s);
    uint32_t meter = meter_of(1, 40000, 40000);
    store_of(meter, (struct store_set){.efficiency_ppm = 900000,
                                       .capacity = {1000},
                                       .reserve = {100},
                                       .level = {600},
                                       .slot_s = MARKET_SLOT_S});
    struct command later = market_new(&m, 1, SIDE_ASK, 50, 300);
    later.body.order_new.meter = meter;
    later.body.order_new.slot_s = later_s;
    cr_assert_eq(market_send(&m, later), REASON_NONE);
    cr_assert_eq(on_meter(meter, 1, SIDE_ASK, 50, 201), REASON_STORE_EMPTY);
    cr_assert_eq(on_meter(meter, 1, SIDE_ASK, 50, 200), REASON_NONE);
    cr_assert_eq(on_meter(meter, 1, SIDE_BID, 1, 446), REASON_STORE_FULL); /* 401.4 arrive. */
    cr_assert_eq(on_meter(meter, 1, SIDE_BID, 1, 444), REASON_NONE);       /* 399.6 do. */
    later = market_new(&m, 1, SIDE_ASK, 50, 1);
    later.body.order_new.meter = meter;
    later.body.order_new.slot_s = later_s;
    cr_assert_eq(market_send(&m, later), REASON_STORE_EMPTY, "a bid is no arrival");
    cr_assert_neq(market_order(&m, 2, SIDE_ASK, 1, 444), 0);
    later = market_new(&m, 1, SIDE_ASK, 50, 399);
    later.body.order_new.meter = meter;
    later.body.order_new.slot_s = later_s;
    cr_assert_eq(market_send(&m, later), REASON_NONE, "399 whole Wh have arrived");
    later = market_new(&m, 1, SIDE_ASK, 50, 1);
    later.body.order_new.meter = meter;
    later.body.order_new.slot_s = later_s;
    cr_assert_eq(market_send(&m, later), REASON_STORE_EMPTY);
}

/* Goal: a meter that bought without bounds before it became a store is computed exactly. */
Test(engine_admit, store_with_the_largest_contracts_is_computed_exactly)
{
    const uint32_t long_s = MARKET_SLOT_S + 86400;
    struct command slot = market_command(&m, 0, COMMAND_SLOT_OPEN);
    slot.body.slot_open = (struct slot_open){{0}, long_s, 86400, MARKET_GATE_S, 0, {0}};
    cr_assert_eq(market_send(&m, slot), REASON_NONE);
    market_limits_set(&m, 1, 100, 100);
    market_limits_set(&m, 2, 100, 100);
    m.audits = false;
    for (uint32_t i = 0; i < 10000; i++) {
        struct command command = market_new(&m, 1 + i % 2, (enum side)(i % 2), 0, ENERGY_WH_MAX);
        command.body.order_new.slot_s = long_s;
        cr_assert_eq(market_send(&m, command), REASON_NONE);
    }
    engine_audit(m.e);
    store_of(1, (struct store_set){.efficiency_ppm = 1000000, .capacity = {1}, .level = {1}});
    cr_assert_eq(market_send(&m, market_new(&m, 1, SIDE_ASK, 9, 1)), REASON_NONE);
    cr_assert_eq(market_send(&m, market_new(&m, 1, SIDE_ASK, 9, 1)), REASON_STORE_EMPTY);
}

/* Goal: the collar binds to the micro: a market order goes as far as the last tick within it, on
 * either side of zero. */
Test(engine_admit, market_order_stays_within_a_collar_between_ticks)
{
    struct market_set set = market_default(&m);
    set.collar_width.micro_per_kwh = 95;
    market_set(&m, &set);
    cr_assert_eq(market_order_price(SIDE_BID), 90);
    cr_assert_eq(market_order_price(SIDE_ASK), -90);
    struct command slot = market_command(&m, 0, COMMAND_SLOT_OPEN);
    slot.body.slot_open =
        (struct slot_open){{-190}, MARKET_SLOT_S + 900, 900, MARKET_SLOT_S, 0, {0}};
    cr_assert_eq(market_send(&m, slot), REASON_NONE);
    struct command command = market_new(&m, 1, SIDE_BID, 0, 1);
    command.body.order_new.kind = ORDER_MARKET;
    command.body.order_new.slot_s = MARKET_SLOT_S + 900;
    cr_assert_eq(market_send(&m, command), REASON_NONE);
    cr_assert_eq(market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.price.micro_per_kwh,
                 -100, "-95 is the most, and no tick");
}

/* Goal: where range and collar have no price in common, a market order is refused like a limit. */
Test(engine_admit, market_order_without_an_allowed_price_is_refused)
{
    struct market_set set = market_default(&m);
    set.price_min.micro_per_kwh = 500;
    set.collar_width.micro_per_kwh = 100;
    market_set(&m, &set);
    cr_assert_eq(market_order_price(SIDE_BID), INT64_MIN);
    cr_assert_eq(market_reason(&m), REASON_PRICE_OUT_OF_RANGE);
    set.price_min.micro_per_kwh = 3;
    set.price_max.micro_per_kwh = 7;
    market_set(&m, &set);
    cr_assert_eq(market_order_price(SIDE_BID), INT64_MIN);
    cr_assert_eq(market_reason(&m), REASON_PRICE_OUT_OF_RANGE);
}

/* Goal: good-till may be the gate itself and a second from now, not now and not later. */
Test(engine_admit, expiry_lies_after_now_and_not_after_the_gate)
{
    static const struct {
        uint32_t until_s;
        enum reason reason;
    } cases[] = {{MARKET_START_S, REASON_EXPIRY_PAST},
                 {MARKET_START_S + 1, REASON_NONE},
                 {MARKET_GATE_S, REASON_NONE},
                 {MARKET_GATE_S + 1, REASON_EXPIRY_PAST}};
    for (uint32_t i = 0; i < 4; i++) {
        struct command command = market_new(&m, 1, SIDE_BID, 1, 1);
        command.body.order_new.kind = ORDER_GOOD_TILL_TIME;
        command.body.order_new.until_s = cases[i].until_s;
        cr_assert_eq(market_send(&m, command), cases[i].reason, "case %u", i);
    }
}

/* Goal: the levels of a participant are distinct prices per meter, slot and side; another order at
 * one of them is free, an amendment to another one is when it leaves the old one empty. */
Test(engine_admit, levels_are_counted_as_distinct_prices)
{
    market_limits_set(&m, 1, 100, 2);
    uint64_t first = market_order(&m, 1, SIDE_BID, 1, 10);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 2, 10), 0);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 2, 10), 0);
    cr_assert_eq(market_order(&m, 1, SIDE_BID, 3, 10), 0);
    cr_assert_eq(market_reason(&m), REASON_LEVELS_MAX);
    cr_assert_eq(market_amend(&m, 1, first, 3, 10), REASON_NONE);
    cr_assert_eq(market_counters(&m, 1).levels, 2);
    uint64_t second = market_order(&m, 1, SIDE_BID, 3, 10);
    cr_assert_eq(market_amend(&m, 1, second, 4, 10), REASON_LEVELS_MAX);
    cr_assert_eq(market_amend(&m, 1, second, 2, 10), REASON_NONE);
    cr_assert_eq(market_cancel(&m, 1, first), REASON_NONE);
    cr_assert_eq(market_counters(&m, 1).levels, 1);
}

/* Goal: each pool that is full is a refusal that changes nothing but the answer, and room again
 * after a cancel. */
Test(engine_admit, full_order_pool_is_a_refusal_and_recovers)
{
    uint64_t last = 0;
    uint64_t order;
    uint32_t placed = 0;
    while ((order = market_order(&m, 1, SIDE_BID, 1, 1)) != 0) { /* Ends: the pool has 64. */
        last = order;
        placed++;
    }
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL);
    cr_assert_eq(placed, m.limits.orders_max);
    struct event_limits before = market_counters(&m, 2);
    cr_assert_eq(market_order(&m, 2, SIDE_ASK, 1, 1), 0);
    struct event_limits after = market_counters(&m, 2);
    cr_assert_eq(before.available.nano, after.available.nano);
    cr_assert_eq(before.orders_live, after.orders_live);
    cr_assert_eq(market_cancel(&m, 1, last), REASON_NONE);
    cr_assert_neq(market_order(&m, 2, SIDE_BID, 1, 1), 0);
}

/* Goal: a pooled order needs two records when its pool is new, one when it is there. */
Test(engine_admit, pooled_order_takes_the_last_two_records_and_the_next_the_last_one)
{
    uint32_t group = market_group(&m, 600);
    market_join(&m, group, 1);
    for (uint32_t i = 0; i < m.limits.orders_max - 3; i++)
        cr_assert_neq(market_order(&m, 2, SIDE_BID, 1, 1), 0);
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_order_in(&m, group, 1, SIDE_BID, 2, 1), 0);
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL);
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_order_in(&m, group, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1);
}

/* Goal: tranches, pages and positions that are full are refusals too. */
Test(engine_admit, full_pools_of_tranches_pages_and_positions_are_refusals)
{
    struct engine_limits limits = market_limits();
    limits.tranches_max = 2;
    limits.pages_max = 3;
    limits.positions_max = 2;
    teardown();
    market_open(&m, &limits);
    uint32_t group = market_group(&m, 600);
    for (uint32_t i = 1; i <= 3; i++)
        market_join(&m, group, market_trader(&m));
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_BID, 1, 1), 0);
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_BID, 2, 1), 0);
    cr_assert_eq(market_order_in(&m, group, 1, SIDE_BID, 3, 1), 0);
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL, "tranches");
    cr_assert_neq(market_order(&m, 2, SIDE_BID, 3, 1), 0);
    cr_assert_eq(market_order(&m, 2, SIDE_BID, 300, 1), 0);
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL, "pages");
    uint64_t mine = market_event(&m, EVENT_ORDER_ACCEPTED) == NULL ? 0 : 1;
    cr_assert_eq(mine, 0);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_neq(market_order(&m, 2, SIDE_BID, 300, 1), 0, "one page serves the released");
    cr_assert_eq(market_order(&m, 3, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL, "positions");
}

/* Goal: a lone order may be amended only where the book has room for another level, whatever it
 * leaves behind: never an abort. */
Test(engine_admit, amendment_into_a_full_book_is_a_refusal)
{
    struct engine_limits limits = market_limits();
    limits.pages_max = 2;
    teardown();
    market_open(&m, &limits);
    market_trader(&m);
    uint64_t order = market_order(&m, 1, SIDE_BID, 1, 5);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 1000, 5), 0);
    cr_assert_eq(market_amend(&m, 1, order, 2000, 5), REASON_MARKET_FULL);
    cr_assert_eq(market_amend(&m, 1, order, 1, 4), REASON_NONE, "less needs no room");
}

/* Goal: of the own orders those end that the new one would meet, on all meters, and no other. */
Test(engine_admit, older_own_orders_that_would_meet_are_canceled)
{
    struct market_set set = market_default(&m);
    set.self_match = SELF_MATCH_CANCEL_OLD;
    market_set(&m, &set);
    uint32_t second = meter_of(1, 1000000, 1000000);
    cr_assert_neq(market_order(&m, 1, SIDE_ASK, 5, 1), 0);
    cr_assert_eq(on_meter(second, 1, SIDE_ASK, 6, 1), REASON_NONE);
    cr_assert_eq(on_meter(second, 1, SIDE_ASK, 7, 1), REASON_NONE);
    cr_assert_neq(market_order(&m, 2, SIDE_ASK, 6, 1), 0);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 6, 1), 0);
    cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), 2);
    cr_assert_eq(market_count(&m, EVENT_TRADE), 1);
    cr_assert_eq(market_counters(&m, 1).orders_live, 1);
}
