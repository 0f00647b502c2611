#include "engine/admit.h"

#include "engine/account.h"
#include "engine/book.h"
#include "engine/order.h"
#include "engine/registry.h"
#include "engine/slot.h"
#include "engine/tranche.h"

static enum reason meter_check(const struct engine *e, uint32_t participant,
                               const struct order_new *n);
static enum reason slot_check(const struct engine *e, uint32_t slot);
static enum reason terms_check(const struct engine *e, const struct order_new *n, uint32_t slot,
                               struct admitted *out);
static enum reason price_check(const struct engine *e, uint8_t side, price_t price, uint32_t slot);
static price_t collar_price(const struct engine *e, uint8_t side, uint32_t slot);
static enum reason quantity_check(const struct engine *e, energy_t quantity);
static enum reason group_check(const struct engine *e, uint32_t participant,
                               const struct order_new *n, struct admitted *out);
static enum reason counters_check(const struct engine *e, uint32_t participant, uint32_t position,
                                  const struct order_new *n, const struct admitted *order);
static bool meets_own(const struct engine *e, uint32_t participant, uint32_t slot, uint8_t side,
                      int32_t tick);
static bool is_met(const struct engine *e, uint32_t own, uint8_t side, int32_t tick);
static enum reason feasible_check(const struct engine *e, uint32_t meter, uint32_t slot,
                                  uint8_t side, uint64_t less_wh, uint64_t more_wh);
static enum reason store_check(const struct engine *e, uint32_t meter, uint32_t slot, uint8_t side,
                               uint64_t less_wh, uint64_t more_wh);
static int64_t arriving(const struct meter *m, int64_t net_wh);
static enum reason pools_check(const struct engine *e, const struct order_new *n,
                               const struct admitted *order);

enum reason admit_new(struct engine *e, const struct command *command, struct admitted *out)
{
    const struct order_new *n = &command->body.order_new;
    uint32_t participant = command->participant;
    *out = (struct admitted){0};
    enum reason reason = meter_check(e, participant, n);
    if (reason != REASON_NONE)
        return reason;
    out->slot = slot_find(e, n->slot_s);
    reason = slot_check(e, out->slot);
    if (reason == REASON_NONE)
        reason = terms_check(e, n, out->slot, out);
    if (reason == REASON_NONE)
        reason = group_check(e, participant, n, out);
    if (reason != REASON_NONE)
        return reason;
    uint32_t position = position_find(e, n->meter, out->slot);
    reason = counters_check(e, participant, position, n, out);
    if (reason != REASON_NONE)
        return reason;
    if (e->head.market.self_match != SELF_MATCH_ALLOW)
        out->meets_own = meets_own(e, participant, out->slot, n->side, out->tick);
    if (out->meets_own && e->head.market.self_match == SELF_MATCH_REFUSE_NEW)
        return REASON_SELF_MATCH;
    reason = feasible_check(e, n->meter, out->slot, n->side, 0, out->wh);
    if (reason != REASON_NONE)
        return reason;
    out->hold = account_hold_of(e, n->side, out->tick, out->wh);
    if (out->hold.nano > e->participants[participant].available_nano)
        return REASON_FUNDS_SHORT;
    return pools_check(e, n, out);
}

enum reason admit_amend(struct engine *e, const struct command *command, uint32_t order)
{
    const struct order_amend *a = &command->body.order_amend;
    const struct order *o = &e->orders[order];
    const struct order_owner *w = &e->owners[order];
    enum reason reason = slot_check(e, o->slot);
    if (reason == REASON_NONE)
        reason = price_check(e, o->side, a->price, o->slot);
    if (reason == REASON_NONE)
        reason = quantity_check(e, a->quantity);
    if (reason != REASON_NONE)
        return reason;
    int32_t tick = (int32_t)(a->price.micro_per_kwh / (int64_t)e->head.limits.tick_micro);
    uint32_t quantity = (uint32_t)a->quantity.wh;
    uint32_t filled = w->quantity_wh - o->open_wh;
    if (quantity <= filled)
        return REASON_AMEND_BELOW_FILLED;
    if (tick == o->tick && quantity == w->quantity_wh)
        return REASON_AMEND_NOTHING;
    if (tick == o->tick && quantity < w->quantity_wh)
        return REASON_NONE;
    const struct participant *p = &e->participants[w->participant];
    bool level_more = order_is_alone_at(e, w->participant, o->slot, o->side, tick, order) &&
                      !order_is_alone_at(e, w->participant, o->slot, o->side, o->tick, order);
    if (level_more && p->levels >= p->levels_max)
        return REASON_LEVELS_MAX;
    if (e->head.market.self_match == SELF_MATCH_REFUSE_NEW &&
        meets_own(e, w->participant, o->slot, o->side, tick))
        return REASON_SELF_MATCH;
    uint32_t open = quantity - filled;
    reason = feasible_check(e, w->meter, o->slot, o->side, o->open_wh, open);
    if (reason != REASON_NONE)
        return reason;
    int64_t more = account_hold_of(e, o->side, tick, open).nano -
                   account_hold_of(e, o->side, o->tick, o->open_wh).nano;
    if (more > p->available_nano)
        return REASON_FUNDS_SHORT;
    bool pooled = w->group != 0 && e->groups[w->group].policy == RELEASE_INTERVAL;
    if (pooled ? !tranche_has_room(e, w->group, o->slot, o->side, tick, open) : !book_has_room(e))
        return REASON_MARKET_FULL;
    return REASON_NONE;
}

void admit_clear_own(struct engine *e, uint32_t participant, uint32_t slot, uint8_t side,
                     int32_t tick)
{
    uint32_t meter = e->participants[participant].first_meter;
    for (; meter != 0; meter = e->meters[meter].next_of_participant) { /* Ends: list. */
        uint32_t position = position_find(e, meter, slot);
        uint32_t own = position == 0 ? 0 : e->positions[position].first;
        while (own != 0) { /* Ends: the list has an end. */
            uint32_t next = e->owners[own].own_next;
            if (is_met(e, own, side, tick))
                order_cancel(e, own, REASON_CANCEL_SELF_MATCH, NULL);
            own = next;
        }
    }
}

static enum reason meter_check(const struct engine *e, uint32_t participant,
                               const struct order_new *n)
{
    if (n->meter == 0 || n->meter > e->head.meters)
        return REASON_METER_UNKNOWN;
    if (e->meters[n->meter].participant != participant)
        return REASON_METER_NOT_YOURS;
    if (e->meters[n->meter].place != n->place)
        return REASON_METER_ELSEWHERE;
    return REASON_NONE;
}

static enum reason slot_check(const struct engine *e, uint32_t slot)
{
    if (slot == 0)
        return REASON_SLOT_UNKNOWN;
    if (e->slots[slot].state == SLOT_CLOSED)
        return REASON_SLOT_CLOSED;
    if (e->slots[slot].state == SLOT_HALTED)
        return REASON_SLOT_HALTED;
    return REASON_NONE;
}

static enum reason terms_check(const struct engine *e, const struct order_new *n, uint32_t slot,
                               struct admitted *out)
{
    if (n->side > SIDE_ASK || n->kind > ORDER_MARKET)
        return REASON_KIND_UNKNOWN;
    enum reason reason = REASON_NONE;
    price_t price = n->kind == ORDER_MARKET ? collar_price(e, n->side, slot) : n->price;
    reason = price_check(e, n->side, price, slot);
    if (reason != REASON_NONE)
        return reason;
    out->tick = (int32_t)(price.micro_per_kwh / (int64_t)e->head.limits.tick_micro);
    reason = quantity_check(e, n->quantity);
    if (reason != REASON_NONE)
        return reason;
    out->wh = (uint32_t)n->quantity.wh;
    if (n->kind == ORDER_GOOD_TILL_TIME &&
        ((int64_t)n->until_s * 1000000 <= e->head.now_us || n->until_s > e->slots[slot].gate_s))
        return REASON_EXPIRY_PAST;
    return REASON_NONE;
}

static enum reason price_check(const struct engine *e, uint8_t side, price_t price, uint32_t slot)
{
    const struct market_set *m = &e->head.market;
    int64_t micro = price.micro_per_kwh;
    if (micro < m->price_min.micro_per_kwh || micro > m->price_max.micro_per_kwh)
        return REASON_PRICE_OUT_OF_RANGE;
    if (micro % (int64_t)e->head.limits.tick_micro != 0)
        return REASON_PRICE_OFF_TICK;
    int64_t reference = price_of(e, e->slots[slot].reference_tick).micro_per_kwh;
    int64_t beyond = side == SIDE_BID ? micro - reference : reference - micro;
    return beyond > m->collar_width.micro_per_kwh ? REASON_PRICE_OUTSIDE_COLLAR : REASON_NONE;
}

/* The worst price on a tick that the collar and the range still allow; where they allow none, the
 * price is checked like any other. */
static price_t collar_price(const struct engine *e, uint8_t side, uint32_t slot)
{
    const struct market_set *m = &e->head.market;
    int64_t tick = e->head.limits.tick_micro;
    int64_t reference = price_of(e, e->slots[slot].reference_tick).micro_per_kwh;
    int64_t width = m->collar_width.micro_per_kwh;
    int64_t worst = side == SIDE_BID ? reference + width : reference - width;
    if (side == SIDE_BID && worst > m->price_max.micro_per_kwh)
        worst = m->price_max.micro_per_kwh;
    if (side == SIDE_ASK && worst < m->price_min.micro_per_kwh)
        worst = m->price_min.micro_per_kwh;
    int64_t beyond = worst % tick; /* Has the sign of `worst`; a bid goes down, an ask up. */
    if (side == SIDE_BID && beyond < 0)
        beyond += tick;
    if (side == SIDE_ASK && beyond > 0)
        beyond -= tick;
    return (price_t){worst - beyond};
}

static enum reason quantity_check(const struct engine *e, energy_t quantity)
{
    if (quantity.wh <= 0)
        return REASON_QUANTITY_ZERO;
    if (quantity.wh > ENERGY_WH_MAX)
        return REASON_QUANTITY_TOO_LARGE;
    if (quantity.wh % (int64_t)e->head.market.lot_wh != 0)
        return REASON_QUANTITY_OFF_LOT;
    return REASON_NONE;
}

static enum reason group_check(const struct engine *e, uint32_t participant,
                               const struct order_new *n, struct admitted *out)
{
    if (n->group == 0)
        return REASON_NONE;
    if (n->group > e->head.groups)
        return REASON_GROUP_UNKNOWN;
    bool member = false;
    for (uint32_t i = 0; i < GROUPS_PER_PARTICIPANT; i++)
        member = member || e->extras[participant].groups[i] == n->group;
    if (!member)
        return REASON_GROUP_NOT_MEMBER;
    out->pooled = e->groups[n->group].policy == RELEASE_INTERVAL;
    return out->pooled && !order_kind_waits(n->kind) ? REASON_GROUP_KIND : REASON_NONE;
}

static enum reason counters_check(const struct engine *e, uint32_t participant, uint32_t position,
                                  const struct order_new *n, const struct admitted *order)
{
    const struct participant *p = &e->participants[participant];
    if (p->orders_live >= p->orders_live_max)
        return REASON_ORDERS_MAX;
    bool level_more = order_kind_waits(n->kind) &&
                      order_is_alone_at(e, participant, order->slot, n->side, order->tick, 0);
    if (level_more && p->levels >= p->levels_max)
        return REASON_LEVELS_MAX;
    uint32_t in_slot =
        position == 0 ? 0 : (uint32_t)e->positions[position].bids + e->positions[position].asks;
    return in_slot >= SLOT_ORDERS_MAX ? REASON_SLOT_ORDERS_MAX : REASON_NONE;
}

static bool meets_own(const struct engine *e, uint32_t participant, uint32_t slot, uint8_t side,
                      int32_t tick)
{
    uint32_t meter = e->participants[participant].first_meter;
    for (; meter != 0; meter = e->meters[meter].next_of_participant) { /* Ends: list. */
        uint32_t position = position_find(e, meter, slot);
        if (position == 0)
            continue;
        const struct position *p = &e->positions[position];
        if ((side == SIDE_BID ? p->asks : p->bids) == 0)
            continue;
        uint32_t own = p->first;
        for (; own != 0; own = e->owners[own].own_next) /* Ends: the list has an end. */
            if (is_met(e, own, side, tick))
                return true;
    }
    return false;
}

static bool is_met(const struct engine *e, uint32_t own, uint8_t side, int32_t tick)
{
    const struct order *o = &e->orders[own];
    if (o->side == side)
        return false;
    return side == SIDE_BID ? o->tick <= tick : o->tick >= tick;
}

/*
 * The envelope of the connection point, as Wh over the slot: contracted net plus all open orders of
 * one side, were they all filled and none of the other. `less_wh` is what an amendment takes away.
 */
static enum reason feasible_check(const struct engine *e, uint32_t meter, uint32_t slot,
                                  uint8_t side, uint64_t less_wh, uint64_t more_wh)
{
    const struct meter *m = &e->meters[meter];
    uint32_t position = position_find(e, meter, slot);
    const struct position none = {0};
    const struct position *p = position == 0 ? &none : &e->positions[position];
    int64_t duration_s = e->slots[slot].duration_s;
    int64_t most_wh;
    int64_t would_wh;
    if (side == SIDE_BID) {
        most_wh = m->import_max_w * duration_s / 3600; /* Rounded down: never above the rating. */
        would_wh = p->net_wh + (int64_t)p->bid_wh - (int64_t)less_wh + (int64_t)more_wh;
    } else {
        most_wh = m->export_max_w * duration_s / 3600;
        would_wh = -p->net_wh + (int64_t)p->ask_wh - (int64_t)less_wh + (int64_t)more_wh;
    }
    if (would_wh > most_wh)
        return REASON_RATING_EXCEEDED;
    if (m->capacity_wh == 0)
        return REASON_NONE;
    return store_check(e, meter, slot, side, less_wh, more_wh);
}

/*
 * The store's level slot by slot: not below the reserve if every ask is filled and no open bid is,
 * not above the capacity if every bid is filled and no open ask is.
 */
static enum reason store_check(const struct engine *e, uint32_t meter, uint32_t slot, uint8_t side,
                               uint64_t less_wh, uint64_t more_wh)
{
    const struct meter *m = &e->meters[meter];
    int64_t change = (int64_t)more_wh - (int64_t)less_wh;
    int64_t least = m->level_wh;
    int64_t most = m->level_wh;
    uint32_t s = e->head.first_slot;
    for (; s != 0; s = e->slots[s].later) { /* Ends: the list of slots has an end. */
        if (e->slots[s].start_s < m->level_slot_s)
            continue;
        uint32_t position = position_find(e, meter, s);
        const struct position none = {0};
        const struct position *p = position == 0 ? &none : &e->positions[position];
        int64_t bid = (int64_t)p->bid_wh + (s == slot && side == SIDE_BID ? change : 0);
        int64_t ask = (int64_t)p->ask_wh + (s == slot && side == SIDE_ASK ? change : 0);
        int64_t net = p->net_wh;
        int64_t arrives = net > 0 ? arriving(m, net) : 0; /* Rounded down. */
        int64_t leaves = net < 0 ? -net : 0;
        least += arrives - leaves - ask;
        most += arrives - leaves + (bid * m->efficiency_ppm + 999999) / 1000000; /* Up. */
        if (s != slot && e->slots[s].start_s < e->slots[slot].start_s)
            continue;
        if (side == SIDE_ASK && least < m->reserve_wh)
            return REASON_STORE_EMPTY;
        if (side == SIDE_BID && most > m->capacity_wh)
            return REASON_STORE_FULL;
    }
    return REASON_NONE;
}

/* A slot of a day at the largest rating, in millionths, passes 64 bits. */
static int64_t arriving(const struct meter *m, int64_t net_wh)
{
    return (int64_t)((__int128)net_wh * m->efficiency_ppm / 1000000);
}

static enum reason pools_check(const struct engine *e, const struct order_new *n,
                               const struct admitted *order)
{
    const struct head *h = &e->head;
    if (h->orders.live >= h->limits.orders_max)
        return REASON_MARKET_FULL;
    if (h->positions.used >= h->limits.positions_max &&
        position_find(e, n->meter, order->slot) == 0)
        return REASON_MARKET_FULL;
    bool room = true;
    if (order->pooled)
        room = tranche_has_room(e, n->group, order->slot, n->side, order->tick, order->wh);
    else if (order_kind_waits(n->kind))
        room = book_has_room(e);
    return room ? REASON_NONE : REASON_MARKET_FULL;
}
