/*
 * traffic.h - an endless random day of a small market for programs that watch the engine from
 * outside: orders of all kinds, groups, amendments, cancels, gates, expiries.
 */
#ifndef GRIDCLEAR_TESTS_TRAFFIC_H
#define GRIDCLEAR_TESTS_TRAFFIC_H

#include "../unit/market.h"
#include "base/hash.h"

#define TRAFFIC_TRADERS 12

struct traffic {
    struct market m;
    uint64_t chance;
    uint32_t group;
    uint32_t slot_s; /* The last one opened. */
    uint64_t orders[64];
};

static inline uint32_t traffic_choose(struct traffic *t, uint32_t count)
{
    t->chance = hash_mix(t->chance + HASH_KEY_A, HASH_KEY_B ^ 0x5851f42d4c957f2dULL);
    return (uint32_t)(t->chance >> 32) % count;
}

/* Opens the market; all memory there will ever be is taken here. */
static inline void traffic_begin(struct traffic *t, uint64_t seed)
{
    struct engine_limits limits = market_limits();
    limits.orders_max = 4096;
    limits.tranches_max = 512;
    limits.slots_max = 4096;
    limits.positions_max = 8192;
    limits.pages_max = 512;
    market_open(&t->m, &limits);
    t->m.audits = false;
    t->chance = seed;
    t->group = market_group(&t->m, 60);
    for (uint32_t i = 0; i < TRAFFIC_TRADERS; i++) {
        uint32_t trader = market_trader(&t->m);
        market_limits_set(&t->m, trader, 4096, 4096);
        market_join(&t->m, t->group, trader);
    }
    struct market_set set = market_default(&t->m);
    set.self_match = SELF_MATCH_CANCEL_OLD;
    market_set(&t->m, &set);
    t->slot_s = MARKET_SLOT_S + 900;
    market_slot(&t->m, t->slot_s);
}

/* One command and its CONTINUEs; the events are in t->m.out until the next. */
static inline void traffic_send(struct traffic *t)
{
    struct market *m = &t->m;
    uint32_t who = 1 + traffic_choose(t, TRAFFIC_TRADERS);
    uint32_t what = traffic_choose(t, 20);
    /* One by one: the order in which arguments are computed is the compiler's choice. */
    enum side side = (enum side)traffic_choose(t, 2);
    int32_t tick = (int32_t)traffic_choose(t, 61) - 30;
    int64_t wh = 1 + (int64_t)traffic_choose(t, 500);
    uint64_t order = t->orders[traffic_choose(t, 64)];
    m->at_us += traffic_choose(t, 1000000);
    if (m->at_us / 1000000 > t->slot_s - 3600) {
        t->slot_s += 900;
        market_slot(m, t->slot_s);
    } else if (what < 12) {
        struct command command = market_new(m, who, side, tick, wh);
        struct order_new *n = &command.body.order_new;
        n->slot_s = t->slot_s - 900 * traffic_choose(t, 2);
        n->kind = what < 8 ? ORDER_GOOD_TILL_GATE : (uint8_t)traffic_choose(t, 5);
        n->until_s = n->kind == ORDER_GOOD_TILL_TIME ? (uint32_t)(m->at_us / 1000000) + 30 : 0;
        n->group = what < 3 ? t->group : 0;
        (void)market_send(m, command);
        const struct event *accepted = market_event(m, EVENT_ORDER_ACCEPTED);
        uint32_t place = traffic_choose(t, 64);
        if (accepted != NULL)
            t->orders[place] = accepted->body.order_accepted.order_id;
    } else if (what < 15) {
        (void)market_cancel(m, who, order);
    } else if (what < 18) {
        (void)market_amend(m, who, order, tick, wh);
    } else if (what == 18 && traffic_choose(t, 50) == 0) {
        (void)market_send(m, market_command(m, who, COMMAND_MASS_CANCEL));
    } else {
        market_settle(m);
    }
}

#endif
