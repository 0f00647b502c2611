#include "naive_state.h"

#include <stdlib.h>

#include "base/check.h"
#include "engine/reason.h"

void fact_add(struct facts *facts, struct fact fact)
{
    if (facts->count == facts->capacity) {
        facts->capacity = facts->capacity == 0 ? 256 : 2 * facts->capacity;
        facts->items = realloc(facts->items, facts->capacity * sizeof(fact));
        invariant(facts->items != NULL);
    }
    facts->items[facts->count++] = fact;
}

bool naive_order_live(const struct order *o)
{
    return o->tranche != NULL && o->open > 0;
}
int64_t naive_side_worth(int side, int64_t price)
{
    return side == SIDE_BID ? price : -price;
}

int64_t naive_hold_rate(const struct naive *n, int side, int64_t price)
{
    int64_t rate = naive_side_worth(side, price) + n->market.fee.micro_per_kwh +
                   n->market.deviation_margin.micro_per_kwh;
    return rate > 0 ? rate : 0;
}

struct slot *naive_slot_at(struct naive *n, uint32_t slot_s)
{
    struct slot *s;
    for (EACH(s, n->slots, n->slots_count))
        if (s->known && s->o.slot_s == slot_s)
            return s;
    return NULL;
}

int64_t *naive_slot_contracts(struct naive *n, uint32_t meter, uint32_t slot_s)
{
    return n->contracted[meter][naive_slot_at(n, slot_s) - n->slots];
}

int64_t naive_tranche_open(const struct naive *n, const struct tranche *t)
{
    int64_t open = 0;
    const struct order *o;
    for (EACH(o, n->orders, n->orders_top))
        open += o->tranche == t ? o->open : 0;
    return open;
}

/* A new count begins: shares are of what is open now. A tranche without members ends. */
void naive_tranche_recount(struct naive *n, struct tranche *t)
{
    struct order *o;
    t->count_filled = 0;
    t->used = naive_tranche_open(n, t) > 0;
    for (EACH(o, n->orders, n->orders_top))
        if (o->tranche == t) {
            o->begun = o->open;
            o->got = 0;
            o->tranche = o->open > 0 ? t : NULL;
        }
}

void naive_order_cancel(struct naive *n, struct order *o, int reason)
{
    struct member *m = &n->members[o->participant];
    struct tranche *t = o->tranche;
    bool in_book =
        t->released && reason != REASON_CANCEL_IMMEDIATE && reason != REASON_CANCEL_UNFILLED;
    FACT(n, EVENT_ORDER_CANCELED,
         {o->number, o->open, o->open * o->rate, in_book ? o->open : 0, reason,
          o->o.price.micro_per_kwh});
    m->order_hold -= o->open * o->rate;
    m->available += o->open * o->rate;
    o->open = 0;
    naive_tranche_recount(n, t);
}

/* The next member of a tranche in the order in which they came, after `since`. */
static struct order *member_after(struct naive *n, const struct tranche *t, uint64_t since)
{
    struct order *o, *next = NULL;
    for (EACH(o, n->orders, n->orders_top))
        if (o->tranche == t && o->since > since && (next == NULL || o->since < next->since))
            next = o;
    return next;
}

/* Shares `wh` among the members: to the floor of the share of all fills, then by what is due. */
static void tranche_fill(struct naive *n, struct tranche *t, int64_t wh, int64_t price, int maker)
{
    int64_t whole = 0, left = wh, before[1024];
    struct order *o, *due;
    uint32_t i = 0;
    for (o = NULL; (o = member_after(n, t, o == NULL ? 0 : o->since)) != NULL; i++) {
        whole += o->begun;
        before[i] = o->got;
    }
    t->count_filled += wh;
    for (o = NULL; (o = member_after(n, t, o == NULL ? 0 : o->since)) != NULL;) {
        int64_t floor = (int64_t)((__int128)o->begun * t->count_filled / whole);
        if (floor > o->got) {
            left -= floor - o->got;
            o->got = floor;
        }
    }
    for (; left > 0; left--, due->got++)
        for (due = NULL, o = NULL; (o = member_after(n, t, o == NULL ? 0 : o->since)) != NULL;)
            if ((__int128)o->got * whole < (__int128)o->begun * t->count_filled &&
                (due == NULL ||
                 (__int128)(o->got + 1) * due->begun < (__int128)(due->got + 1) * o->begun))
                due = o;
    invariant(left == 0);
    int64_t rate = naive_hold_rate(n, t->side, price);
    for (o = NULL, i = 0; (o = member_after(n, t, o == NULL ? 0 : o->since)) != NULL; i++) {
        int64_t part = o->got - before[i];
        if (part == 0)
            continue;
        struct member *m = &n->members[o->participant];
        o->open -= part;
        invariant(o->open >= 0);
        m->order_hold -= part * o->rate;
        m->contract_hold += part * rate;
        m->available += part * (o->rate - rate);
        naive_slot_contracts(n, o->o.meter, o->o.slot_s)[t->side] += part;
        FACT(n, EVENT_ALLOCATED,
             {o->number, price, part, o->open, part * (o->rate - rate), part * rate, maker});
    }
}

static bool crosses(const struct tranche *maker, int side, int64_t price, uint32_t slot_s)
{
    return maker->used && maker->released && maker->slot_s == slot_s && maker->side != side &&
           naive_side_worth(side, price) >= naive_side_worth(side, maker->price);
}

struct tranche *naive_book_best(struct naive *n, int side, int64_t price, uint32_t slot_s)
{
    struct tranche *t, *best = NULL;
    for (EACH(t, n->tranches, n->tranches_top))
        if (crosses(t, side, price, slot_s) &&
            (best == NULL ||
             naive_side_worth(side, t->price) < naive_side_worth(side, best->price) ||
             (t->price == best->price && t->since < best->since)))
            best = t;
    return best;
}

/* By its own number, or as the order that it is alone. */
static int64_t tranche_name(struct naive *n, const struct tranche *t)
{
    const struct order *alone = member_after(n, t, 0);
    invariant(alone != NULL);
    return t->number != 0 ? t->number : alone->number;
}

/* A released tranche meets the book; `t` becomes part of it by what is left. */
void naive_tranche_match(struct naive *n, struct tranche *t)
{
    struct slot *s = naive_slot_at(n, t->slot_s);
    int64_t open = naive_tranche_open(n, t);
    struct tranche *maker;
    while (open > 0 && (maker = naive_book_best(n, t->side, t->price, t->slot_s)) != NULL) {
        int64_t there = naive_tranche_open(n, maker), wh = open < there ? open : there;
        FACT(n, EVENT_TRADE,
             {tranche_name(n, maker), tranche_name(n, t), maker->price, wh, t->side});
        s->reference = maker->price;
        s->traded += wh;
        tranche_fill(n, maker, wh, maker->price, 1);
        tranche_fill(n, t, wh, maker->price, 0);
        if (wh == there)
            naive_tranche_recount(n, maker);
        open -= wh;
    }
    if (open == 0)
        naive_tranche_recount(n, t);
}

void naive_tranche_release(struct naive *n, struct tranche *t)
{
    t->released = true;
    t->since = ++n->time;
    bool meets = naive_book_best(n, t->side, t->price, t->slot_s) != NULL;
    int64_t open = naive_tranche_open(n, t), members = 0;
    for (struct order *o = NULL; (o = member_after(n, t, o == NULL ? 0 : o->since)) != NULL;)
        members++;
    t->number = -++n->tranches_ever;
    FACT(n, EVENT_TRANCHE_RELEASED, {t->number, t->price, open, meets ? 0 : open, members});
    int64_t number = t->number;
    if (meets)
        naive_tranche_match(n, t);
    if (meets && t->used)
        FACT(n, EVENT_TRANCHE_RESTED, {number, t->price, naive_tranche_open(n, t)});
}

static struct tranche *tranche_new(struct naive *n, const struct order *o)
{
    struct tranche *t = n->tranches;
    while (t->used) /* Ends: there is one tranche per order at most. */
        t++;
    if (t - n->tranches >= n->tranches_top)
        n->tranches_top = (uint32_t)(t - n->tranches) + 1;
    invariant(n->tranches_top < NAIVE_ORDERS);
    *t = (struct tranche){.used = true,
                          .price = o->o.price.micro_per_kwh,
                          .since = ++n->time,
                          .group = o->o.group,
                          .slot_s = o->o.slot_s,
                          .side = o->o.side};
    return t;
}

bool naive_order_pooled(const struct naive *n, const struct order_new *o)
{
    return o->group != 0 && n->groups[o->group].policy == RELEASE_INTERVAL;
}

/* Into the pool of its group: the gathering tranche of its price, or a new one. */
static void order_pool(struct naive *n, struct order *o)
{
    int64_t interval = n->groups[o->o.group].interval_s * MICRO;
    struct tranche *t, *found = NULL;
    for (EACH(t, n->tranches, n->tranches_top))
        if (t->used && !t->released && t->group == o->o.group && t->slot_s == o->o.slot_s &&
            t->side == o->o.side && t->price == o->o.price.micro_per_kwh)
            found = t;
    if (found == NULL) {
        found = tranche_new(n, o);
        found->due_us = (n->now_us / interval + 1) * interval;
        const struct slot *slot = naive_slot_at(n, o->o.slot_s);
        invariant(slot != NULL);
        int64_t gate_us = slot->o.gate_s * MICRO - MICRO; /* The last chance. */
        found->due_us = found->due_us < gate_us ? found->due_us : gate_us;
    }
    o->tranche = found;
    o->since = ++n->time;
    naive_tranche_recount(n, found);
}

void naive_order_place(struct naive *n, struct order *o)
{
    if (naive_order_pooled(n, &o->o)) {
        order_pool(n, o);
        return;
    }
    o->tranche = tranche_new(n, o);
    o->tranche->released = true;
    o->since = ++n->time;
    naive_tranche_recount(n, o->tranche);
}
