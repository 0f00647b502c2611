#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "market.h"

/* Who builds a view from events, and who builds it from a description, see the same. */

#define PLACES 200 /* Ticks -100 to 99 of two slots and sides. */

static struct market m;
static int64_t depth[2][2][PLACES];
static int64_t described[2][2][PLACES];

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_describe, .fini = teardown);

static void change(int64_t where[2][2][PLACES], uint32_t slot_s, uint8_t side, price_t price,
                   int64_t wh)
{
    where[slot_s == MARKET_SLOT_S ? 0 : 1][side][price.micro_per_kwh / 10 + PLACES / 2] += wh;
}

/* What event.h says under "Depth". */
static void depth_follow(void)
{
    for (uint32_t i = 0; i < m.out.count; i++) {
        const struct event *e = &m.out.items[i];
        const struct event_order_accepted *a = &e->body.order_accepted;
        const struct event_order_rested *r = &e->body.order_rested;
        const struct event_tranche_released *t = &e->body.tranche_released;
        const struct event_order_amended *n = &e->body.order_amended;
        const struct event_order_canceled *c = &e->body.order_canceled;
        const struct event_trade *d = &e->body.trade;
        if (e->kind == EVENT_ORDER_ACCEPTED)
            change(depth, a->slot_s, a->side, a->price, a->rested.wh);
        else if (e->kind == EVENT_ORDER_RESTED || e->kind == EVENT_TRANCHE_RESTED)
            change(depth, r->slot_s, r->side, r->price, r->rested.wh);
        else if (e->kind == EVENT_TRANCHE_RELEASED)
            change(depth, t->slot_s, t->side, t->price, t->rested.wh);
        else if (e->kind == EVENT_ORDER_AMENDED)
            change(depth, n->slot_s, n->side, n->price_before, -n->taken_off.wh);
        else if (e->kind == EVENT_ORDER_CANCELED)
            change(depth, c->slot_s, c->side, c->price, -c->taken_off.wh);
        else if (e->kind == EVENT_TRADE)
            change(depth, d->slot_s, d->taker_side ^ 1, d->price, -d->quantity.wh);
    }
}

static void describe(uint32_t counts[256])
{
    struct engine_describe_cursor cursor = {0};
    memset(described, 0, sizeof described);
    bool more = true;
    while (more) { /* Ends: the cursor moves. */
        m.out.count = 0;
        more = engine_describe(m.e, &cursor, &m.out);
        cr_assert_leq(m.out.count, ENGINE_EVENTS_MAX);
        for (uint32_t i = 0; i < m.out.count; i++) {
            const struct event *e = &m.out.items[i];
            counts[e->kind]++;
            if (e->kind == EVENT_LEVEL)
                change(described, e->body.level.slot_s, e->body.level.side, e->body.level.price,
                       e->body.level.resting.wh);
        }
    }
    m.out.count = 0;
    cr_assert_not(engine_describe(m.e, &cursor, &m.out));
    cr_assert_eq(m.out.count, 0, "once told, told");
}

/* Goal: after a thousand random orders, amendments, cancels, releases and a gate, the depth that
 * follows from the events is the depth described. */
Test(engine_describe, depth_from_events_is_the_depth_described)
{
    struct engine_limits limits = market_limits();
    market_open(&m, &limits);
    uint32_t group = market_group(&m, 60);
    for (uint32_t i = 0; i < 6; i++)
        market_join(&m, group, market_trader(&m));
    market_slot(&m, MARKET_SLOT_S + 900);
    uint64_t orders[16] = {0};
    uint64_t chance = 7;
    for (uint32_t turn = 0; turn < 1000; turn++) {
        chance = chance * UINT64_C(6364136223846793005) + 1442695040888963407u;
        uint32_t pick = (uint32_t)(chance >> 33);
        uint32_t who = 1 + pick % 6;
        int32_t tick = (int32_t)(pick >> 4) % 21 - 10;
        m.at_us += 1000000;
        if (pick % 8 < 5) {
            struct command order =
                market_new(&m, who, (enum side)(pick >> 10 & 1), tick, 1 + (pick >> 12) % 50);
            order.body.order_new.slot_s += (pick >> 20 & 1) * 900;
            order.body.order_new.group = pick % 8 < 2 ? group : 0;
            market_send(&m, order);
            if (market_event(&m, EVENT_ORDER_ACCEPTED) != NULL)
                orders[pick >> 24 & 15] =
                    market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.order_id;
        } else {
            uint64_t order = orders[pick >> 24 & 15];
            for (uint32_t p = 1; p <= 6; p++) {
                if (pick % 8 < 7)
                    market_amend(&m, p, order, tick, 1 + (pick >> 12) % 50);
                else
                    market_cancel(&m, p, order);
                depth_follow();
            }
            m.out.count = 0;
        }
        depth_follow();
        if (turn % 50 == 0) {
            uint32_t counts[256] = {0};
            describe(counts);
            cr_assert_eq(memcmp(depth, described, sizeof depth), 0, "turn %u", turn);
        }
    }
    market_clock(&m, MARKET_GATE_S);
    depth_follow();
    market_settle(&m);
    depth_follow();
    uint32_t counts[256] = {0};
    describe(counts);
    cr_assert_eq(memcmp(depth, described, sizeof depth), 0);
    cr_assert_eq(counts[EVENT_SLOT_CLOSED], 1);
    cr_assert_eq(counts[EVENT_SLOT_OPENED], 1);
}

/* Goal: everything registered is told once, revoked credentials and members who left are not, and
 * the feed's number is the last one given. */
Test(engine_describe, registry_is_told_as_it_stands)
{
    struct engine_limits limits = market_limits();
    market_open(&m, &limits);
    uint32_t group = market_group(&m, 60);
    for (uint32_t i = 0; i < 3; i++)
        market_join(&m, group, market_trader(&m));
    struct command leave = market_command(&m, 0, COMMAND_GROUP_LEAVE);
    leave.body.group_member = (struct group_member){group, 2, {0}};
    cr_assert_eq(market_send(&m, leave), REASON_NONE);
    for (uint8_t i = 0; i < 2; i++) {
        struct command add = market_command(&m, 0, COMMAND_CREDENTIAL_ADD);
        add.body.credential_add.participant = 1;
        add.body.credential_add.until_s = 9;
        add.body.credential_add.lfdi[3] = i;
        cr_assert_eq(market_send(&m, add), REASON_NONE);
    }
    struct command revoke = market_command(&m, 0, COMMAND_CREDENTIAL_REVOKE);
    cr_assert_eq(market_send(&m, revoke), REASON_NONE);
    struct command suspend = market_command(&m, 0, COMMAND_PARTICIPANT_SUSPEND);
    suspend.body.participant_switch.participant = 3;
    cr_assert_eq(market_send(&m, suspend), REASON_NONE);
    struct command halt = market_command(&m, 0, COMMAND_SLOT_HALT);
    halt.body.slot_switch.slot_s = MARKET_SLOT_S;
    cr_assert_eq(market_send(&m, halt), REASON_NONE);
    market_counters(&m, 1);
    uint64_t feed = market_event(&m, EVENT_LIMITS)->participant_seq;
    uint32_t counts[256] = {0};
    struct engine_describe_cursor cursor = {0};
    m.out.count = 0;
    cr_assert_not(engine_describe(m.e, &cursor, &m.out));
    cr_assert_eq(market_event(&m, EVENT_PARTICIPANT_ENROLLED)->participant_seq, feed);
    cr_assert_eq(market_event(&m, EVENT_STREAM)->client_seq, 1);
    cr_assert_eq(market_event(&m, EVENT_CREDENTIAL_ADDED)->body.registry.lfdi[3], 1);
    describe(counts);
    cr_assert_eq(counts[EVENT_PARTICIPANT_ENROLLED], 3);
    cr_assert_eq(counts[EVENT_PARTICIPANT_SUSPENDED], 1);
    cr_assert_eq(counts[EVENT_CREDENTIAL_ADDED], 1);
    cr_assert_eq(counts[EVENT_METER_REGISTERED], 3);
    cr_assert_eq(counts[EVENT_GROUP_JOINED], 2);
    cr_assert_eq(counts[EVENT_SLOT_HALTED], 1);
}

/* Goal: more than fits a call is told over several, each within its bound, none twice: as many
 * levels as the book has. */
Test(engine_describe, long_description_comes_in_parts)
{
    struct engine_limits limits = market_limits_large();
    market_open(&m, &limits);
    m.audits = false;
    uint32_t levels = ENGINE_EVENTS_MAX + 100;
    market_crowd(&m, 0, levels, SIDE_ASK, 10, 1, 1);
    struct engine_describe_cursor cursor = {0};
    uint32_t calls = 1;
    uint32_t told = 0;
    m.out.count = 0;
    for (; engine_describe(m.e, &cursor, &m.out); calls++) { /* Ends: the cursor moves. */
        cr_assert_leq(m.out.count, ENGINE_EVENTS_MAX);
        told += market_count(&m, EVENT_LEVEL);
        m.out.count = 0;
    }
    cr_assert_leq(m.out.count, ENGINE_EVENTS_MAX);
    cr_assert_eq(told + market_count(&m, EVENT_LEVEL), levels);
    cr_assert_eq(calls, 2);
}
