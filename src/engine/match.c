#include "engine/match.h"

#include "engine/account.h"
#include "engine/book.h"
#include "engine/emit.h"
#include "engine/order.h"
#include "engine/tranche.h"

static bool is_immediate(const struct engine *e, uint32_t entry);
static void match_end(struct engine *e, uint32_t taker);
static uint32_t members_of(const struct engine *e, uint32_t entry);
static void match_fill(struct engine *e, uint32_t maker, uint32_t taker, uint32_t wh);
static void side_fill(struct engine *e, uint32_t entry, uint32_t wh, int32_t tick,
                      uint16_t trade_index, bool maker);

void match_begin(struct engine *e, uint32_t entry)
{
    invariant(e->head.job.kind == JOB_NONE);
    invariant(e->orders[entry].state == ORDER_TAKING);
    const struct order *o = &e->orders[entry];
    bool all = o->tranche == 0 && e->owners[entry].kind == ORDER_FILL_OR_KILL;
    e->head.job = (struct job){0};
    e->head.job.taker = entry;
    e->head.job.kind = all ? JOB_FILL_CHECK : JOB_MATCH;
    e->head.job.cursor = book_ladder(e, o->slot, o->side ^ 1u)->best;
}

bool match_step(struct engine *e)
{
    uint32_t taker = e->head.job.taker;
    struct order *t = &e->orders[taker];
    uint8_t other = t->side ^ 1u;
    while (book_crosses(e, t->slot, t->side, t->tick)) { /* Ends: each fill ends maker or taker. */
        uint32_t maker = book_first(e, t->slot, other);
        uint32_t cost = 1 + members_of(e, maker) + members_of(e, taker);
        if (cost > e->budget)
            return false;
        e->budget -= cost;
        uint32_t maker_open = e->orders[maker].open_wh;
        uint32_t wh = maker_open < t->open_wh ? maker_open : t->open_wh;
        uint32_t left = t->open_wh - wh;
        match_fill(e, maker, taker, wh);
        if (left == 0) {
            e->head.job.kind = JOB_NONE;
            return true;
        }
    }
    if (e->budget == 0)
        return false;
    e->budget--;
    e->head.job.kind = JOB_NONE;
    match_end(e, taker);
    return true;
}

/* Fill-or-kill: counts what rests up to the limit, level by level, before the first fill. */
bool match_fill_check_step(struct engine *e)
{
    struct job *job = &e->head.job;
    const struct order *t = &e->orders[job->taker];
    uint8_t other = t->side ^ 1u;
    uint32_t worst = book_index(e, other, t->tick);
    while (job->sum_wh < t->open_wh && job->cursor <= worst) { /* Ends: the cursor rises. */
        if (e->budget == 0)
            return false;
        e->budget--;
        job->sum_wh += book_level(e, t->slot, other, job->cursor)->total_wh;
        job->cursor = book_next(e, t->slot, other, job->cursor);
    }
    if (job->sum_wh >= t->open_wh) {
        job->kind = JOB_MATCH;
        return true;
    }
    if (e->budget == 0)
        return false;
    e->budget--;
    job->kind = JOB_NONE;
    order_cancel(e, job->taker, REASON_CANCEL_UNFILLED, NULL);
    return true;
}

void match_allot(struct engine *e, uint32_t order, uint32_t wh, int32_t tick, uint16_t trade_index,
                 bool maker)
{
    struct order *o = &e->orders[order];
    const struct order_owner *w = &e->owners[order];
    invariant(wh > 0 && wh <= o->open_wh);
    uint32_t participant = w->participant;
    int64_t held = account_hold_of(e, o->side, o->tick, wh).nano;
    int64_t contracted = account_hold_of(e, o->side, tick, wh).nano;
    invariant(contracted <= held);

    digest_leave_participant(e, participant);
    digest_leave_order(e, order);
    digest_leave_position(e, w->position);
    o->open_wh -= wh;
    struct position *position = &e->positions[w->position];
    uint64_t *open = o->side == SIDE_BID ? &position->bid_wh : &position->ask_wh;
    invariant(*open >= wh);
    *open -= wh;
    position->net_wh += o->side == SIDE_BID ? (int64_t)wh : -(int64_t)wh;
    account_contract(&e->participants[participant], (money_t){contracted},
                     (money_t){held - contracted});
    digest_enter_position(e, w->position);
    digest_enter_order(e, order);

    struct event *event = emit_to(e, EVENT_ALLOCATED, participant);
    struct event_allocated *body = &event->body.allocated;
    body->order_id = order_id(e, order);
    body->price = price_of(e, tick);
    body->quantity.wh = wh;
    body->open.wh = o->open_wh;
    body->released.nano = held - contracted;
    body->contracted.nano = contracted;
    body->slot_s = e->slots[o->slot].start_s;
    body->meter = w->meter;
    body->group = w->group;
    body->trade_index = trade_index;
    body->side = o->side;
    body->maker = maker;
    if (o->open_wh == 0)
        order_filled(e, order);
    digest_enter_participant(e, participant);
}

static bool is_immediate(const struct engine *e, uint32_t entry)
{
    return e->orders[entry].tranche == 0 && !order_kind_waits(e->owners[entry].kind);
}

/* What the taker has left rests, or ends when it was immediate. */
static void match_end(struct engine *e, uint32_t taker)
{
    struct order *t = &e->orders[taker];
    invariant(t->open_wh > 0);
    if (is_immediate(e, taker)) {
        order_cancel(e, taker, REASON_CANCEL_IMMEDIATE, NULL);
        return;
    }
    digest_leave_order(e, taker);
    book_add(e, taker);
    t->state = ORDER_RESTING;
    digest_enter_order(e, taker);
    struct event *event;
    if (t->tranche != 0) {
        event = emit(e, EVENT_TRANCHE_RESTED);
        event->body.order_rested.group = e->tranches[t->tranche].group;
    } else {
        uint32_t participant = e->owners[taker].participant;
        digest_leave_participant(e, participant);
        event = emit_to(e, EVENT_ORDER_RESTED, participant);
        digest_enter_participant(e, participant);
        event->body.order_rested.group = e->owners[taker].group;
    }
    struct event_order_rested *body = &event->body.order_rested;
    body->order_id = order_id(e, taker);
    body->price = price_of(e, t->tick);
    body->rested.wh = t->open_wh;
    body->slot_s = e->slots[t->slot].start_s;
    body->side = t->side;
}

static uint32_t members_of(const struct engine *e, uint32_t entry)
{
    uint32_t tranche = e->orders[entry].tranche;
    return tranche == 0 ? 1 : e->tranches[tranche].members;
}

static void match_fill(struct engine *e, uint32_t maker, uint32_t taker, uint32_t wh)
{
    const struct order *m = &e->orders[maker];
    const struct order *t = &e->orders[taker];
    invariant(m->side != t->side && m->slot == t->slot);
    invariant(m->open_wh >= wh && t->open_wh >= wh && wh > 0);
    invariant(e->owners[maker].rank < e->owners[taker].rank);
    int32_t tick = m->tick;

    struct event *event = emit(e, EVENT_TRADE);
    struct event_trade *body = &event->body.trade;
    body->maker_id = order_id(e, maker);
    body->taker_id = order_id(e, taker);
    body->price = price_of(e, tick);
    body->quantity.wh = wh;
    body->slot_s = e->slots[m->slot].start_s;
    body->maker_group = e->owners[maker].group;
    body->taker_group = e->owners[taker].group;
    body->taker_side = t->side;
    uint16_t trade_index = event->index;

    uint32_t slot = m->slot;
    digest_leave_slot(e, slot);
    e->slots[slot].traded_wh += wh;
    e->slots[slot].reference_tick = tick;
    digest_enter_slot(e, slot);
    side_fill(e, maker, wh, tick, trade_index, true);
    side_fill(e, taker, wh, tick, trade_index, false);
}

static void side_fill(struct engine *e, uint32_t entry, uint32_t wh, int32_t tick,
                      uint16_t trade_index, bool maker)
{
    struct order *o = &e->orders[entry];
    bool over = o->open_wh == wh;
    if (maker && over) {
        digest_leave_order(e, entry);
        book_remove(e, entry);
        o->state = ORDER_TAKING;
        digest_enter_order(e, entry);
    } else if (maker) {
        book_reduce(e, entry, wh);
    }
    uint32_t tranche = o->tranche;
    if (tranche == 0) {
        match_allot(e, entry, wh, tick, trade_index, maker);
        return;
    }
    digest_leave_order(e, entry);
    o->open_wh -= wh;
    digest_enter_order(e, entry);
    tranche_allocate(e, tranche, wh, tick, trade_index, maker);
    if (over)
        tranche_end(e, tranche);
}
