#include <criterion/criterion.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "market.h"

/* Snapshots: an engine laid out again from its sections goes on as if it were the first. */

static struct market m;
static struct market copy;

static void setup(void)
{
    struct engine_limits limits = market_limits_large();
    market_open(&m, &limits);
    m.audits = false;
}

static void teardown(void)
{
    market_close(&copy);
    market_close(&m);
}

TestSuite(engine_layout, .init = setup, .fini = teardown);

static void both_apply(struct command *command)
{
    struct command same = *command;
    m.out.count = 0;
    copy.out.count = 0;
    copy.at_us = m.at_us;
    market_apply(&m, command);
    market_apply(&copy, &same);
    cr_assert_eq(m.out.count, copy.out.count);
    cr_assert_eq(memcmp(m.out.items, copy.out.items, m.out.count * sizeof *m.out.items), 0);
    cr_assert_eq(engine_hash(m.e), engine_hash(copy.e));
}

static void both_settle(void)
{
    while (engine_work(m.e) != ENGINE_IDLE) { /* Ends: each CONTINUE does some of the work. */
        struct command more = market_command(&m, 0, COMMAND_CONTINUE);
        both_apply(&more);
    }
    cr_assert_eq(engine_work(copy.e), ENGINE_IDLE);
    cr_assert_eq(engine_hash_walk(copy.e), engine_hash(copy.e));
    engine_audit(copy.e);
}

/* Some of everything after the copy: new orders take the same free records in both. */
static void both_trade(void)
{
    struct command enrol = market_command(&m, 0, COMMAND_PARTICIPANT_ENROL);
    enrol.body.participant_enrol.role = ROLE_PARTICIPANT;
    both_apply(&enrol);
    for (uint32_t i = 0; i < 20; i++) {
        struct command order = market_new(&m, 1 + i % 2, (enum side)(i % 2), 5, 3 + i);
        order.body.order_new.meter = 1 + i % 2;
        both_apply(&order);
        both_settle();
    }
    m.at_us += 3600000000;
    struct command clock = market_command(&m, 0, COMMAND_CLOCK);
    both_apply(&clock);
    both_settle();
}

/* Goal: taken in the middle of a matching that must go on without anything between. */
Test(engine_layout, snapshot_within_a_match_goes_on_the_same)
{
    market_trader(&m);
    market_trader(&m);
    market_crowd(&m, 0, 6000, SIDE_ASK, 10, 1, 2);
    struct command bid = market_new(&m, 1, SIDE_BID, 90000, 11000);
    bid.body.order_new.kind = ORDER_FILL_OR_KILL;
    market_apply(&m, &bid);
    struct command more = market_command(&m, 0, COMMAND_CONTINUE);
    market_apply(&m, &more);
    cr_assert_eq(engine_work(m.e), ENGINE_EXCLUSIVE);
    market_copy(&copy, &m);
    cr_assert_eq(engine_work(copy.e), ENGINE_EXCLUSIVE);
    both_settle();
    both_trade();
}

/* Goal: taken in the middle of a sweep, and with a free list of thousands. */
Test(engine_layout, snapshot_within_a_sweep_goes_on_the_same)
{
    market_trader(&m);
    market_trader(&m);
    market_crowd(&m, 0, 6000, SIDE_ASK, 10, 1, 2);
    market_clock(&m, MARKET_GATE_S);
    struct command more = market_command(&m, 0, COMMAND_CONTINUE);
    market_apply(&m, &more);
    cr_assert_eq(engine_work(m.e), ENGINE_SWEEP);
    market_copy(&copy, &m);
    both_settle();
    both_trade();
}

/* Goal: taken while a command waits, with pools that gather and timers of each kind. */
Test(engine_layout, snapshot_with_a_waiting_command_goes_on_the_same)
{
    struct engine_limits limits = market_limits_large();
    limits.tranches_max = 8192;
    limits.pages_max = 8192;
    market_close(&m);
    market_open(&m, &limits);
    m.audits = false;
    uint32_t group = market_group(&m, 600);
    market_trader(&m);
    market_trader(&m);
    market_crowd(&m, group, 5000, SIDE_ASK, 10, 1, 1); /* Pools of one: many timers. */
    market_slot(&m, MARKET_SLOT_S + 900);
    m.at_us += 600000000;
    struct command bid = market_new(&m, 1, SIDE_BID, 5, 3);
    market_apply(&m, &bid);
    cr_assert_eq(engine_work(m.e), ENGINE_EXCLUSIVE);
    market_copy(&copy, &m);
    both_settle();
    both_trade();
}

/* Goal: a byte that differs anywhere in what counts is found. */
Test(engine_layout, changed_record_is_not_restored)
{
    market_trader(&m);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 5, 3), 0);
    static const uint32_t counted[] = {0, 1, 2, 4, 5, 7, 8, 11, 13, 15};
    market_copy(&copy, &m);
    struct engine_section sections[ENGINE_SECTIONS];
    engine_sections(copy.e, sections);
    for (uint32_t i = 0; i < sizeof counted / sizeof counted[0]; i++) {
        unsigned char *bytes = sections[counted[i]].bytes;
        size_t at = sections[counted[i]].count - 1;
        if (counted[i] == 0)
            at = 72; /* The sum itself; the rest of the head is what the sum is compared with. */
        if (counted[i] == 1)
            at = 32 + 8;
        if (counted[i] == 2)
            at = 64;
        if (counted[i] == 13)
            at = 9 * 32; /* The position of the first meter in the first slot. */
        if (counted[i] == 15)
            at = sections[15].count - 24;
        bytes[at] ^= 1;
        cr_assert_not(engine_restored(copy.e), "section %u", counted[i]);
        bytes[at] ^= 1;
        cr_assert(engine_restored(copy.e));
    }
}

/* Goal: the sections of an engine of other limits are refused. */
Test(engine_layout, snapshot_of_other_limits_is_refused)
{
    struct engine_limits limits = market_limits();
    market_open(&copy, &limits);
    struct engine_section from[ENGINE_SECTIONS];
    struct engine_section to[ENGINE_SECTIONS];
    engine_sections(m.e, from);
    engine_sections(copy.e, to);
    memcpy(to[0].bytes, from[0].bytes, from[0].count);
    cr_assert_not(engine_restored(copy.e));
}

/* Goal: each limit is checked against none and too many, and named. */
Test(engine_layout, limits_out_of_bounds_are_named)
{
    struct engine_limits limits = market_limits();
    const char *wrong = "";
    cr_assert(engine_limits_valid(&limits, &wrong));
    cr_assert_null(wrong);
    for (uint32_t i = 0; i < sizeof limits / sizeof(uint32_t); i++) {
        static const uint32_t bad[2] = {0, UINT32_MAX};
        for (uint32_t b = 0; b < 2; b++) {
            struct engine_limits changed = limits;
            ((uint32_t *)&changed)[i] = bad[b];
            cr_assert_not(engine_limits_valid(&changed, &wrong), "field %u", i);
            cr_assert_not_null(wrong);
        }
    }
    limits.slots_max = 12;
    cr_assert_not(engine_limits_valid(&limits, &wrong));
    cr_assert_str_eq(wrong, "slots_max");
    limits.slots_max = 4;
    cr_assert_not(engine_limits_valid(&limits, &wrong));
    limits = market_limits();
    limits.price_ticks_max = 1u << 23;
    limits.tick_micro = 1000;
    cr_assert_not(engine_limits_valid(&limits, &wrong));
    cr_assert_str_eq(wrong, "price_ticks_max");
}

/* Goal: memory that is too small is the caller's mistake. */
Test(engine_layout, too_little_memory_is_refused, .signal = SIGABRT)
{
    struct engine_limits limits = market_limits();
    size_t size = engine_size(&limits);
    void *memory = aligned_alloc(64, size);
    memset(memory, 0, size);
    engine_init(memory, size - 64, &limits);
}
