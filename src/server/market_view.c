#include "server/market_view.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"

static void slot_apply(struct market_view *v, const struct event *event);
static void trade_apply(struct market_view *v, const struct notice *notice);
static uint32_t slot_place(const struct market_view *v, uint32_t slot_s);
static struct slot_view *slot_find(const struct market_view *v, uint32_t slot_s);
static struct slot_view *slot_make(struct market_view *v, uint32_t slot_s);
static void slot_drop(struct market_view *v, uint32_t slot_s);
static void level_change(struct market_view *v, uint32_t slot_s, uint8_t side, price_t price,
                         int64_t change_wh);
static uint32_t level_place(const struct depth *d, uint8_t side, price_t price);
static struct message_slot slot_message(const struct slot_view *slot);

void market_view_init(struct market_view *v, uint32_t trades_kept)
{
    invariant(trades_kept > 0 && (trades_kept & (trades_kept - 1)) == 0);
    *v = (struct market_view){.trades_capacity = trades_kept};
    v->trades = calloc(trades_kept, sizeof *v->trades);
    invariant(v->trades != NULL);
}

void market_view_free(struct market_view *v)
{
    for (uint32_t i = 0; i < v->slots_count; i++) {
        free(v->slots[i].sides[SIDE_BID].levels);
        free(v->slots[i].sides[SIDE_ASK].levels);
    }
    free(v->slots);
    free(v->trades);
    *v = (struct market_view){0};
}

void market_view_apply(struct market_view *v, const struct notice *notice)
{
    const struct event *e = &notice->event;
    v->seq = e->seq;
    switch ((enum event_kind)e->kind) {
    case EVENT_ORDER_ACCEPTED: {
        const struct event_order_accepted *b = &e->body.order_accepted;
        level_change(v, b->slot_s, b->side, b->price, b->rested.wh);
        break;
    }
    case EVENT_ORDER_RESTED:
    case EVENT_TRANCHE_RESTED: {
        const struct event_order_rested *b = &e->body.order_rested;
        level_change(v, b->slot_s, b->side, b->price, b->rested.wh);
        break;
    }
    case EVENT_TRANCHE_RELEASED: {
        const struct event_tranche_released *b = &e->body.tranche_released;
        level_change(v, b->slot_s, b->side, b->price, b->rested.wh);
        break;
    }
    case EVENT_ORDER_AMENDED: {
        const struct event_order_amended *b = &e->body.order_amended;
        level_change(v, b->slot_s, b->side, b->price_before, -b->taken_off.wh);
        break;
    }
    case EVENT_ORDER_CANCELED: {
        const struct event_order_canceled *b = &e->body.order_canceled;
        level_change(v, b->slot_s, b->side, b->price, -b->taken_off.wh);
        break;
    }
    case EVENT_LEVEL: {
        const struct event_level *b = &e->body.level;
        level_change(v, b->slot_s, b->side, b->price, b->resting.wh);
        break;
    }
    case EVENT_TRADE:
        trade_apply(v, notice);
        break;
    case EVENT_SLOT_OPENED:
    case EVENT_SLOT_CLOSED:
    case EVENT_SLOT_SWEPT:
    case EVENT_SLOT_HALTED:
    case EVENT_SLOT_RESUMED:
        slot_apply(v, e);
        break;
    case EVENT_NONE:
    case EVENT_REJECTED:
    case EVENT_REPEATED:
    case EVENT_DONE:
    case EVENT_ALLOCATED:
    case EVENT_LIMITS:
    case EVENT_MASS_CANCELED:
    case EVENT_PARTICIPANT_ENROLLED:
    case EVENT_PARTICIPANT_SUSPENDED:
    case EVENT_PARTICIPANT_RESUMED:
    case EVENT_CREDENTIAL_ADDED:
    case EVENT_CREDENTIAL_REVOKED:
    case EVENT_METER_REGISTERED:
    case EVENT_GROUP_CREATED:
    case EVENT_GROUP_JOINED:
    case EVENT_GROUP_LEFT:
    case EVENT_FUNDS_DEPOSITED:
    case EVENT_STREAM:
        break;
    }
}

void market_view_book(const struct market_view *v, const struct message_book_query *query,
                      uint32_t *at, struct message_book *out)
{
    memset(out, 0, sizeof *out);
    out->query = query->query;
    out->slot_s = query->slot_s;
    out->seq = v->seq;
    const struct slot_view *slot = slot_find(v, query->slot_s);
    if (slot == NULL)
        return;
    uint32_t counts[2];
    for (int side = 0; side < 2; side++) {
        counts[side] = slot->sides[side].count;
        if (query->levels_max != 0 && counts[side] > query->levels_max)
            counts[side] = query->levels_max;
    }
    uint32_t total = counts[0] + counts[1];
    for (; *at < total && out->count < MESSAGE_LEVELS_MAX; (*at)++) { /* Ends: at grows. */
        uint8_t side = *at < counts[SIDE_BID] ? SIDE_BID : SIDE_ASK;
        uint32_t i = side == SIDE_BID ? *at : *at - counts[SIDE_BID];
        const struct depth_level *level = &slot->sides[side].levels[i];
        out->levels[out->count++] = (struct message_level){level->price, level->resting, side};
    }
    out->more = *at < total;
}

void market_view_trades(const struct market_view *v, const struct message_trades_query *query,
                        uint64_t *at, struct message_trades *out)
{
    memset(out, 0, sizeof *out);
    out->query = query->query;
    uint64_t kept = v->trades_ever < v->trades_capacity ? v->trades_ever : v->trades_capacity;
    uint64_t most = query->trades_max == 0 ? UINT64_MAX : query->trades_max;
    uint64_t back = *at & UINT32_MAX, given = *at >> 32; /* How far we looked, what we told. */
    for (; back < kept && given < most; back++) {        /* Ends: back grows. */
        const struct message_trade *t =
            &v->trades[(v->trades_ever - 1 - back) & (v->trades_capacity - 1)];
        if (query->slot_s != 0 && t->slot_s != query->slot_s)
            continue;
        if (out->count == MESSAGE_TRADES_MAX) {
            out->more = true;
            break;
        }
        out->trades[out->count++] = *t;
        given++;
    }
    *at = given << 32 | back;
}

void market_view_slots(const struct market_view *v, uint32_t query, uint32_t *at,
                       struct message_slots *out)
{
    memset(out, 0, sizeof *out);
    out->query = query;
    for (; *at < v->slots_count && out->count < MESSAGE_SLOTS_MAX; (*at)++) /* Ends: at grows. */
        out->slots[out->count++] = slot_message(&v->slots[*at]);
    out->more = *at < v->slots_count;
}

static void slot_apply(struct market_view *v, const struct event *event)
{
    const struct event_slot *body = &event->body.slot;
    if (event->kind == EVENT_SLOT_SWEPT) {
        slot_drop(v, body->slot_s);
        return;
    }
    struct slot_view *slot = slot_make(v, body->slot_s);
    if (event->kind == EVENT_SLOT_OPENED) {
        slot->duration_s = body->duration_s;
        slot->gate_s = body->gate_s;
        slot->traded = body->traded; /* Above zero when it is told again by engine_describe(). */
    }
    slot->state = event->kind == EVENT_SLOT_CLOSED   ? SLOT_CLOSED
                  : event->kind == EVENT_SLOT_HALTED ? SLOT_HALTED
                                                     : SLOT_OPEN;
}

static void trade_apply(struct market_view *v, const struct notice *notice)
{
    const struct event_trade *b = &notice->event.body.trade;
    uint8_t maker_side = b->taker_side == SIDE_BID ? SIDE_ASK : SIDE_BID;
    level_change(v, b->slot_s, maker_side, b->price, -b->quantity.wh);
    struct slot_view *slot = slot_find(v, b->slot_s);
    if (slot != NULL) {
        slot->last = b->price;
        slot->has_last = true;
        slot->traded.wh += b->quantity.wh;
    }
    v->trades[v->trades_ever++ & (v->trades_capacity - 1)] = (struct message_trade){
        .seq = notice->event.seq,
        .index = notice->event.index,
        .slot_s = b->slot_s,
        .at_us = notice->at_us,
        .price = b->price,
        .quantity = b->quantity,
    };
}

/* The first slot that does not start before `slot_s`. */
static uint32_t slot_place(const struct market_view *v, uint32_t slot_s)
{
    uint32_t low = 0, high = v->slots_count;
    while (low < high) { /* Ends: the span halves. */
        uint32_t middle = low + (high - low) / 2;
        if (v->slots[middle].slot_s < slot_s)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct slot_view *slot_find(const struct market_view *v, uint32_t slot_s)
{
    uint32_t at = slot_place(v, slot_s);
    return at < v->slots_count && v->slots[at].slot_s == slot_s ? &v->slots[at] : NULL;
}

static struct slot_view *slot_make(struct market_view *v, uint32_t slot_s)
{
    uint32_t at = slot_place(v, slot_s);
    if (at < v->slots_count && v->slots[at].slot_s == slot_s)
        return &v->slots[at];
    if (v->slots_count == v->slots_capacity) {
        v->slots_capacity = v->slots_capacity == 0 ? 256 : 2 * v->slots_capacity;
        v->slots = realloc(v->slots, v->slots_capacity * sizeof *v->slots);
        invariant(v->slots != NULL);
    }
    memmove(&v->slots[at + 1], &v->slots[at], (v->slots_count - at) * sizeof *v->slots);
    v->slots_count++;
    v->slots[at] = (struct slot_view){.slot_s = slot_s};
    return &v->slots[at];
}

/* Nothing rests in a slot that is swept: what its orders left came off with them. */
static void slot_drop(struct market_view *v, uint32_t slot_s)
{
    struct slot_view *slot = slot_find(v, slot_s);
    if (slot == NULL)
        return;
    invariant(slot->sides[SIDE_BID].count == 0 && slot->sides[SIDE_ASK].count == 0);
    free(slot->sides[SIDE_BID].levels);
    free(slot->sides[SIDE_ASK].levels);
    uint32_t at = (uint32_t)(slot - v->slots);
    v->slots_count--;
    memmove(slot, slot + 1, (v->slots_count - at) * sizeof *slot);
}

static void level_change(struct market_view *v, uint32_t slot_s, uint8_t side, price_t price,
                         int64_t change_wh)
{
    if (change_wh == 0)
        return;
    struct slot_view *slot = slot_find(v, slot_s);
    invariant(slot != NULL && side <= SIDE_ASK);
    struct depth *d = &slot->sides[side];
    uint32_t at = level_place(d, side, price);
    bool found = at < d->count && d->levels[at].price.micro_per_kwh == price.micro_per_kwh;
    if (!found) {
        invariant(change_wh > 0); /* What was never there cannot be taken off. */
        if (d->count == d->capacity) {
            d->capacity = d->capacity == 0 ? 16 : 2 * d->capacity;
            d->levels = realloc(d->levels, d->capacity * sizeof *d->levels);
            invariant(d->levels != NULL);
        }
        memmove(&d->levels[at + 1], &d->levels[at], (d->count - at) * sizeof *d->levels);
        d->levels[at] = (struct depth_level){.price = price};
        d->count++;
    }
    d->levels[at].resting.wh += change_wh;
    invariant(d->levels[at].resting.wh >= 0);
    if (d->levels[at].resting.wh == 0) {
        d->count--;
        memmove(&d->levels[at], &d->levels[at + 1], (d->count - at) * sizeof *d->levels);
    }
}

/* Where the price is, or would be: bids fall, asks rise. */
static uint32_t level_place(const struct depth *d, uint8_t side, price_t price)
{
    uint32_t low = 0, high = d->count;
    while (low < high) { /* Ends: the span halves. */
        uint32_t middle = low + (high - low) / 2;
        int64_t there = d->levels[middle].price.micro_per_kwh;
        bool better = side == SIDE_BID ? there > price.micro_per_kwh : there < price.micro_per_kwh;
        if (better)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct message_slot slot_message(const struct slot_view *slot)
{
    const struct depth *bids = &slot->sides[SIDE_BID], *asks = &slot->sides[SIDE_ASK];
    struct message_slot m = {
        .slot_s = slot->slot_s,
        .duration_s = slot->duration_s,
        .gate_s = slot->gate_s,
        .state = slot->state,
        .has_bid = bids->count > 0,
        .has_ask = asks->count > 0,
        .traded = slot->traded,
        .last = slot->last,
        .has_last = slot->has_last,
    };
    if (m.has_bid)
        m.best_bid = bids->levels[0].price;
    if (m.has_ask)
        m.best_ask = asks->levels[0].price;
    return m;
}
