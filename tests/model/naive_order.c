#include "naive_state.h"

#include <stddef.h>

#include "base/check.h"
#include "engine/reason.h"

static int order_refusal(struct naive *n, const struct command *c);
static int terms_refusal(struct naive *n, struct order_new *o, uint32_t participant);
static int limits_refusal(struct naive *n, const struct order_new *o, const struct order *old,
                          uint32_t participant, int64_t wh);

bool naive_token_take(struct naive *n, struct member *m, bool take)
{
    int64_t full = m->limits.rate_burst * MICRO;
    int64_t since = n->now_us - m->tokens_us;
    m->tokens = since > 1000 * MICRO ? full : m->tokens + since * m->limits.rate_per_s;
    m->tokens = m->tokens < full ? m->tokens : full;
    m->tokens_us = n->now_us;
    if (!take || m->tokens < MICRO)
        return m->tokens >= MICRO;
    m->tokens -= MICRO;
    return true;
}

static int64_t collar_price(struct naive *n, int side, const struct slot *s)
{
    int64_t width = n->market.collar_width.micro_per_kwh;
    int64_t high = s->reference + width, low = s->reference - width;
    high = high < n->market.price_max.micro_per_kwh ? high : n->market.price_max.micro_per_kwh;
    low = low > n->market.price_min.micro_per_kwh ? low : n->market.price_min.micro_per_kwh;
    return side == SIDE_BID ? high : low;
}

static int order_refusal(struct naive *n, const struct command *c)
{
    struct order_new o = c->body.order_new;
    if (o.meter == 0 || o.meter >= n->meters_count)
        return REASON_METER_UNKNOWN;
    if (n->meters[o.meter].participant != c->participant)
        return REASON_METER_NOT_YOURS;
    if (n->meters[o.meter].place != o.place)
        return REASON_METER_ELSEWHERE;
    return terms_refusal(n, &o, c->participant);
}

/* Slot, side and kind, price, quantity, expiry, group. A market order gets its price here. */
static int terms_refusal(struct naive *n, struct order_new *o, uint32_t participant)
{
    struct slot *s = naive_slot_at(n, o->slot_s);
    if (s == NULL || s->closed || s->halted)
        return s == NULL   ? REASON_SLOT_UNKNOWN
               : s->closed ? REASON_SLOT_CLOSED
                           : REASON_SLOT_HALTED;
    if (o->side > SIDE_ASK || o->kind > ORDER_MARKET)
        return REASON_KIND_UNKNOWN;
    int64_t price = o->price.micro_per_kwh;
    if (o->kind == ORDER_MARKET)
        price = collar_price(n, o->side, s);
    if (price < n->market.price_min.micro_per_kwh || price > n->market.price_max.micro_per_kwh)
        return REASON_PRICE_OUT_OF_RANGE;
    if (price % n->tick != 0)
        return REASON_PRICE_OFF_TICK;
    if (naive_side_worth(o->side, price) > naive_side_worth(o->side, collar_price(n, o->side, s)))
        return REASON_PRICE_OUTSIDE_COLLAR;
    o->price.micro_per_kwh = price;
    if (o->quantity.wh <= 0)
        return REASON_QUANTITY_ZERO;
    if (o->quantity.wh % n->market.lot_wh != 0)
        return REASON_QUANTITY_OFF_LOT;
    if (o->quantity.wh > ENERGY_WH_MAX)
        return REASON_QUANTITY_TOO_LARGE;
    if (o->kind == ORDER_GOOD_TILL_TIME &&
        (o->until_s * MICRO <= n->now_us || o->until_s > s->o.gate_s))
        return REASON_EXPIRY_PAST;
    if (o->group >= n->groups_count)
        return REASON_GROUP_UNKNOWN;
    if (o->group != 0 && !n->members[participant].groups[o->group])
        return REASON_GROUP_NOT_MEMBER;
    return naive_order_pooled(n, o) && o->kind >= ORDER_IMMEDIATE ? REASON_GROUP_KIND : REASON_NONE;
}

static bool meets_own(const struct order *own, const struct order_new *o, uint32_t participant)
{
    return naive_order_live(own) && own->participant == participant && own->o.slot_s == o->slot_s &&
           own->o.side != o->side &&
           naive_side_worth(o->side, o->price.micro_per_kwh) >=
               naive_side_worth(o->side, own->o.price.micro_per_kwh);
}

/* Counts of the participant, self-match, rating and funds, as if `old` were not there. */
static int limits_refusal(struct naive *n, const struct order_new *o, const struct order *old,
                          uint32_t participant, int64_t wh)
{
    struct member *m = &n->members[participant];
    struct order *a, *b;
    uint32_t orders = 0, levels = 0, in_slot = 0;
    bool level_new = true, meets = false;
    int64_t open[2] = {0, 0};
    for (EACH(a, n->orders, n->orders_top)) {
        if (!naive_order_live(a) || a->participant != participant || a == old)
            continue;
        orders++;
        in_slot += a->o.meter == o->meter && a->o.slot_s == o->slot_s;
        open[a->o.side] += a->o.meter == o->meter && a->o.slot_s == o->slot_s ? a->open : 0;
        meets = meets || meets_own(a, o, participant);
        bool first = true;
        for (b = n->orders; b < a; b++)
            first = first && !(naive_order_live(b) && b != old && b->participant == participant &&
                               naive_order_same_level(&b->o, &a->o));
        levels += first;
        level_new = level_new && !naive_order_same_level(&a->o, o);
    }
    if (old == NULL && orders >= m->limits.orders_live_max)
        return REASON_ORDERS_MAX;
    if (level_new && levels >= m->limits.levels_max && o->kind < ORDER_IMMEDIATE)
        return REASON_LEVELS_MAX;
    if (old == NULL && in_slot >= 256)
        return REASON_SLOT_ORDERS_MAX;
    if (meets && n->market.self_match == SELF_MATCH_REFUSE_NEW)
        return REASON_SELF_MATCH;
    const int64_t *sold = naive_slot_contracts(n, o->meter, o->slot_s);
    int64_t net = sold[o->side] - sold[1 - o->side] + open[o->side] + wh;
    int64_t most =
        o->side == SIDE_BID ? n->meters[o->meter].import_max.w : n->meters[o->meter].export_max.w;
    if ((__int128)net * 3600 > (__int128)most * naive_slot_at(n, o->slot_s)->o.duration_s)
        return REASON_RATING_EXCEEDED;
    int64_t before = old == NULL ? 0 : old->open * old->rate;
    if ((__int128)naive_hold_rate(n, o->side, o->price.micro_per_kwh) * wh - before > m->available)
        return REASON_FUNDS_SHORT;
    return REASON_NONE;
}

bool naive_order_same_level(const struct order_new *a, const struct order_new *b)
{
    return a->slot_s == b->slot_s && a->side == b->side &&
           a->price.micro_per_kwh == b->price.micro_per_kwh;
}

static void own_cancel(struct naive *n, const struct order_new *o, uint32_t participant)
{
    struct order *own;
    for (EACH(own, n->orders, n->orders_top))
        if (n->market.self_match == SELF_MATCH_CANCEL_OLD && meets_own(own, o, participant))
            naive_order_cancel(n, own, REASON_CANCEL_SELF_MATCH);
}

static void order_hold(struct naive *n, struct order *o)
{
    o->rate = naive_hold_rate(n, o->o.side, o->o.price.micro_per_kwh);
    n->members[o->participant].available -= o->open * o->rate;
    n->members[o->participant].order_hold += o->open * o->rate;
}

/* What a tranche of one does once it is in the book: meets it, rests or ends. */
static void order_settle(struct naive *n, struct order *o, bool meets, bool amended)
{
    struct tranche *t = o->tranche;
    int64_t there = 0;
    for (struct order *m = n->orders; m < n->orders + n->orders_top; m++)
        if (naive_order_live(m) && m->tranche->released && m->o.slot_s == o->o.slot_s &&
            m->o.side != o->o.side &&
            naive_side_worth(o->o.side, o->o.price.micro_per_kwh) >=
                naive_side_worth(o->o.side, m->o.price.micro_per_kwh))
            there += m->open;
    if (o->o.kind == ORDER_FILL_OR_KILL && there < o->open)
        naive_order_cancel(n, o, REASON_CANCEL_UNFILLED);
    else if (meets)
        naive_tranche_match(n, t);
    if (!naive_order_live(o))
        return;
    if (o->o.kind >= ORDER_IMMEDIATE)
        naive_order_cancel(n, o, REASON_CANCEL_IMMEDIATE);
    else if (meets || amended)
        FACT(n, EVENT_ORDER_RESTED, {o->number, o->o.price.micro_per_kwh, o->open});
}

void naive_order_new(struct naive *n, const struct command *c)
{
    struct order_new body = c->body.order_new;
    struct member *m = &n->members[c->participant];
    int reason = naive_token_take(n, m, true) ? order_refusal(n, c) : REASON_RATE_EXCEEDED;
    if (reason == REASON_NONE && body.kind == ORDER_MARKET)
        body.price.micro_per_kwh = collar_price(n, body.side, naive_slot_at(n, body.slot_s));
    if (reason == REASON_NONE)
        reason = limits_refusal(n, &body, NULL, c->participant, body.quantity.wh);
    if (reason != REASON_NONE) {
        naive_command_refused(n, c, reason);
        return;
    }
    own_cancel(n, &body, c->participant);
    struct order *o = n->orders;
    while (o->tranche != NULL) /* Ends: the array is larger than what can be live. */
        o++;
    n->orders_top = o - n->orders < n->orders_top ? n->orders_top : (uint32_t)(o - n->orders) + 1;
    invariant(n->orders_top < NAIVE_ORDERS);
    *o = (struct order){.o = body,
                        .participant = c->participant,
                        .open = body.quantity.wh,
                        .number = ++n->orders_ever};
    order_hold(n, o);
    bool pool = naive_order_pooled(n, &body);
    bool meets =
        !pool && naive_book_best(n, body.side, body.price.micro_per_kwh, body.slot_s) != NULL;
    FACT(n, EVENT_ORDER_ACCEPTED,
         {o->number, body.price.micro_per_kwh, o->open, o->open * o->rate,
          meets || pool || body.kind >= ORDER_IMMEDIATE ? 0 : o->open, body.group, body.side,
          body.kind});
    naive_command_answered(n, c, REASON_NONE, o->number);
    naive_order_place(n, o);
    if (!pool)
        order_settle(n, o, meets, false);
}

struct order *naive_order_by(struct naive *n, const struct command *c, uint64_t id, uint64_t seq)
{
    struct answer *a;
    struct order *o;
    if (id == 0)
        for (EACH(a, n->members[c->participant].streams[c->stream].answers, CLIENT_WINDOW))
            if (a->seq == seq && seq != 0 && a->command == COMMAND_ORDER_NEW)
                id = (uint64_t)a->id;
    for (EACH(o, n->orders, n->orders_top))
        if (naive_order_live(o) && (uint64_t)o->number == id)
            return o;
    return NULL;
}

void naive_order_amend(struct naive *n, const struct command *c)
{
    const struct order_amend *a = &c->body.order_amend;
    bool token = naive_token_take(n, &n->members[c->participant], true);
    struct order *o = naive_order_by(n, c, a->order_id, a->target_seq);
    if (!token || o == NULL || o->participant != c->participant) {
        naive_command_refused(n, c,
                              !token      ? REASON_RATE_EXCEEDED
                              : o == NULL ? REASON_ORDER_UNKNOWN
                                          : REASON_ORDER_NOT_YOURS);
        return;
    }
    struct order_new body = o->o;
    int64_t filled = o->o.quantity.wh - o->open, wh = a->quantity.wh - filled;
    bool same_price = a->price.micro_per_kwh == o->o.price.micro_per_kwh;
    bool keeps = same_price && a->quantity.wh < o->o.quantity.wh;
    body.price = a->price;
    body.quantity = a->quantity;
    int reason = terms_refusal(n, &body, c->participant);
    if (reason == REASON_NONE && a->quantity.wh <= filled)
        reason = REASON_AMEND_BELOW_FILLED;
    if (reason == REASON_NONE && same_price && a->quantity.wh == o->o.quantity.wh)
        reason = REASON_AMEND_NOTHING;
    if (reason == REASON_NONE && !keeps)
        reason = limits_refusal(n, &body, o, c->participant, wh);
    if (reason != REASON_NONE) {
        naive_command_refused(n, c, reason);
        return;
    }
    if (!keeps)
        own_cancel(n, &body, c->participant);
    struct tranche *t = o->tranche;
    int64_t before = o->open * o->rate, price = o->o.price.micro_per_kwh;
    int64_t off = !t->released ? 0 : keeps ? o->open - wh : o->open;
    n->members[o->participant].available += before;
    n->members[o->participant].order_hold -= before;
    if (!keeps) { /* It leaves and comes again. */
        o->open = 0;
        naive_tranche_recount(n, t);
    }
    o->o = body;
    o->open = wh;
    order_hold(n, o);
    FACT(n, EVENT_ORDER_AMENDED,
         {o->number, body.price.micro_per_kwh, price, a->quantity.wh, wh,
          o->open * o->rate - before, off, keeps});
    naive_command_answered(n, c, REASON_NONE, o->number);
    if (keeps) {
        naive_tranche_recount(n, t);
        return;
    }
    bool meets = !naive_order_pooled(n, &body) &&
                 naive_book_best(n, body.side, body.price.micro_per_kwh, body.slot_s) != NULL;
    naive_order_place(n, o);
    if (!naive_order_pooled(n, &body))
        order_settle(n, o, meets, true);
}
