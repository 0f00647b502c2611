#include <criterion/criterion.h>
#include <signal.h>
#include <string.h>

#include "market.h"

/* Links an engine without costly checks: work that does not fit into one apply. */

static struct market m;
static uint32_t buyer;

static void setup(void)
{
    struct engine_limits limits = market_limits_large();
    market_open(&m, &limits);
    buyer = market_trader(&m);
    market_slot(&m, MARKET_SLOT_S + 900);
    m.audits = false;
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_engine, .init = setup, .fini = teardown);

static struct command elsewhere(int64_t wh)
{
    struct command command = market_new(&m, buyer, SIDE_BID, 1, wh);
    command.body.order_new.slot_s = MARKET_SLOT_S + 900;
    return command;
}

/* Goal: a gate with 20,000 orders is swept in bounded steps, and between them others trade: orders
 * of the closed slot are dead at once, a cancel still finds them, other slots go on. */
Test(engine_engine, gate_of_20_000_orders_lets_others_between)
{
    market_crowd(&m, 0, 20000, SIDE_ASK, 10, 1, 1);
    uint64_t own = market_order(&m, buyer, SIDE_BID, 1, 5);
    market_clock(&m, MARKET_GATE_S);
    cr_assert_eq(market_count(&m, EVENT_SLOT_CLOSED), 1);
    cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), 0);
    uint32_t canceled = 0;
    uint32_t steps = 0;
    for (; engine_work(m.e) == ENGINE_SWEEP; steps++) {
        cr_assert_eq(market_order(&m, buyer, SIDE_BID, 99000, 1), 0);
        cr_assert_eq(market_reason(&m), REASON_SLOT_CLOSED);
        cr_assert_eq(market_send(&m, elsewhere(1)), REASON_NONE);
        if (steps == 0)
            cr_assert_eq(market_cancel(&m, buyer, own), REASON_NONE);
        m.out.count = 0;
        struct command more = market_command(&m, 0, COMMAND_CONTINUE);
        market_apply(&m, &more);
        cr_assert_leq(m.out.count, ENGINE_WORK_MAX);
        canceled += market_count(&m, EVENT_ORDER_CANCELED);
        engine_audit(m.e);
    }
    cr_assert_eq(canceled, 20000);
    cr_assert_eq(steps, 5);
    cr_assert_eq(market_count(&m, EVENT_SLOT_SWEPT), 1);
    cr_assert_eq(engine_work(m.e), ENGINE_IDLE);
}

/* Goal: a command whose stamp makes thousands of orders expire runs after all of them. */
Test(engine_engine, command_waits_for_what_its_stamp_makes_due)
{
    market_limits_set(&m, buyer, 100000, 100000);
    uint32_t meter = buyer;
    for (uint32_t i = 0; i < 6000; i++) {
        if (i != 0 && i % SLOT_ORDERS_MAX == 0 && i / SLOT_ORDERS_MAX % 16 != 0)
            meter = market_meter(&m, buyer + (i >= 4096));
        if (i == 4096) {
            market_enrol(&m);
            market_limits_set(&m, 2, 100000, 100000);
            meter = market_meter(&m, 2);
        }
        struct command command = market_new(&m, i < 4096 ? 1 : 2, SIDE_ASK, 5, 1);
        command.body.order_new.meter = meter;
        command.body.order_new.kind = ORDER_GOOD_TILL_TIME;
        command.body.order_new.until_s = MARKET_START_S + 60;
        cr_assert_eq(market_send(&m, command), REASON_NONE);
    }
    uint32_t third = market_enrol(&m);
    struct command bid = market_new(&m, third, SIDE_BID, 5, 1);
    bid.body.order_new.meter = market_meter(&m, third);
    m.at_us = (int64_t)(MARKET_START_S + 60) * 1000000;
    cr_assert_eq(market_send(&m, bid), REASON_NONE);
    cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), 6000);
    cr_assert_eq(market_count(&m, EVENT_TRADE), 0);
    cr_assert_eq(m.applies, 2);
    cr_assert_eq(m.out.items[m.out.count - 1].kind, EVENT_ORDER_ACCEPTED);
    cr_assert_eq(m.out.items[m.out.count - 1].client_seq, bid.client_seq);
    engine_audit(m.e);
}

/* Goal: a mass cancel of thousands is one answer with their number, and nothing comes between. */
Test(engine_engine, mass_cancel_of_thousands_is_counted_in_one_answer)
{
    uint32_t first = market_crowd(&m, 0, 4096, SIDE_ASK, 10, 1, 1);
    struct command mass = market_command(&m, first, COMMAND_MASS_CANCEL);
    market_send(&m, mass);
    cr_assert_eq(market_count(&m, EVENT_ORDER_CANCELED), 4096);
    cr_assert_eq(market_event(&m, EVENT_MASS_CANCELED)->body.mass_canceled.orders, 4096);
    cr_assert_eq(market_event(&m, EVENT_MASS_CANCELED)->client_seq, mass.client_seq);
    cr_assert_geq(m.applies, 2);
    cr_assert_eq(market_counters(&m, first).orders_live, 0);
    engine_audit(m.e);
}

/* Goal: while work is exclusive any other command is the caller's mistake. */
Test(engine_engine, only_a_continue_comes_into_exclusive_work, .signal = SIGABRT)
{
    uint32_t first = market_crowd(&m, 0, 4096, SIDE_ASK, 10, 1, 1);
    struct command mass = market_command(&m, first, COMMAND_MASS_CANCEL);
    market_apply(&m, &mass);
    cr_assert_eq(engine_work(m.e), ENGINE_EXCLUSIVE);
    struct command order = elsewhere(1);
    market_apply(&m, &order);
}

/* Goal: numbers have no gaps. */
Test(engine_engine, sequence_grows_by_one, .signal = SIGABRT)
{
    struct command clock = market_command(&m, 0, COMMAND_CLOCK);
    clock.seq = engine_seq(m.e) + 2;
    clock.at_us = m.at_us;
    engine_apply(m.e, &clock, &m.out);
}

/* Goal: time does not go back. */
Test(engine_engine, stamp_never_goes_back, .signal = SIGABRT)
{
    m.at_us--;
    struct command clock = market_command(&m, 0, COMMAND_CLOCK);
    market_apply(&m, &clock);
}

/* Goal: the caller gives room for the most events, even for a command that gives none. */
Test(engine_engine, room_for_events_is_demanded_before, .signal = SIGABRT)
{
    struct command clock = market_command(&m, 0, COMMAND_CLOCK);
    clock.seq = engine_seq(m.e) + 1;
    clock.at_us = m.at_us;
    m.out.count = 0;
    m.out.capacity = ENGINE_EVENTS_MAX - 1;
    engine_apply(m.e, &clock, &m.out);
}

/* Goal: GENESIS with other limits than the memory was laid out for is no start. */
Test(engine_engine, genesis_has_the_limits_of_the_memory, .signal = SIGABRT)
{
    struct market second;
    struct engine_limits limits = market_limits();
    market_open(&second, &limits);
    struct command genesis = market_command(&m, 0, COMMAND_GENESIS);
    genesis.body.genesis = limits;
    struct engine_limits other = limits;
    other.orders_max++;
    size_t size = engine_size(&other);
    void *memory = second.memory;
    memset(memory, 0, engine_size(&limits));
    struct engine *e = engine_init(memory, size, &limits);
    genesis.body.genesis = other;
    genesis.seq = 1;
    engine_apply(e, &genesis, &m.out);
}

/* Goal: a CONTINUE with nothing to do, and a prefetch of anything, change nothing but number and
 * stamp. */
Test(engine_engine, idle_continue_and_prefetch_change_nothing)
{
    uint64_t order = market_order(&m, buyer, SIDE_BID, 1, 5);
    struct command cancel = market_command(&m, buyer, COMMAND_ORDER_CANCEL);
    cancel.body.order_cancel.order_id = order;
    uint64_t hash = engine_hash(m.e);
    engine_prefetch(m.e, &cancel);
    cancel.body.order_cancel.order_id = UINT64_MAX;
    cancel.participant = UINT32_MAX;
    engine_prefetch(m.e, &cancel);
    cr_assert_eq(engine_hash(m.e), hash);
    market_send(&m, market_command(&m, 0, COMMAND_CONTINUE));
    cr_assert_eq(m.out.count, 0);
    cr_assert_eq(engine_due_us(m.e), (int64_t)MARKET_GATE_S * 1000000);
}
