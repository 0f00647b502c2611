#include "engine/order.h"

#include "engine/account.h"
#include "engine/admit.h"
#include "engine/book.h"
#include "engine/emit.h"
#include "engine/match.h"
#include "engine/stream.h"
#include "engine/timer.h"
#include "engine/tranche.h"

static void own_list_add(struct engine *e, uint32_t order);
static void own_list_remove(struct engine *e, uint32_t order);
static uint32_t order_detach(struct engine *e, uint32_t order);
static enum reason order_find(const struct engine *e, const struct command *command,
                              uint64_t order_id_given, uint64_t target_seq, uint32_t *order);
static void amend_down(struct engine *e, const struct command *command, uint32_t order,
                       uint32_t quantity_wh);
static void amend_anew(struct engine *e, const struct command *command, uint32_t order,
                       int32_t tick, uint32_t quantity_wh);
static void amended_say(struct engine *e, const struct command *command, uint32_t order,
                        int32_t tick_before, money_t change, uint32_t taken_off);

uint32_t position_find(const struct engine *e, uint32_t meter, uint32_t slot)
{
    uint32_t block = e->blocks[(size_t)meter * e->blocks_per_meter + slot / POSITIONS_PER_BLOCK];
    return block == 0 ? 0 : block * POSITIONS_PER_BLOCK + slot % POSITIONS_PER_BLOCK;
}

uint32_t position_make(struct engine *e, uint32_t meter, uint32_t slot)
{
    uint32_t *block = &e->blocks[(size_t)meter * e->blocks_per_meter + slot / POSITIONS_PER_BLOCK];
    if (*block == 0) {
        invariant(e->head.positions.used < e->head.limits.positions_max);
        *block = ++e->head.positions.used;
        for (uint32_t i = 0; i < POSITIONS_PER_BLOCK; i++)
            digest_enter_position(e, *block * POSITIONS_PER_BLOCK + i);
    }
    return *block * POSITIONS_PER_BLOCK + slot % POSITIONS_PER_BLOCK;
}

uint32_t order_take(struct engine *e)
{
    struct pool *pool = &e->head.orders;
    uint32_t order = pool->free;
    if (order != 0) {
        invariant(e->orders[order].state == ORDER_FREE);
        digest_leave_order(e, order);
        digest_leave_owner(e, order);
        pool->free = e->orders[order].home;
    } else {
        invariant(pool->used < e->head.limits.orders_max);
        order = ++pool->used;
        e->orders[order].generation = 1;
    }
    pool->live++;
    e->orders[order].home = 0;
    e->owners[order].timer = INDEX_NONE;
    return order;
}

void order_give_back(struct engine *e, uint32_t order)
{
    struct pool *pool = &e->head.orders;
    digest_leave_order(e, order);
    digest_leave_owner(e, order);
    uint32_t generation = e->orders[order].generation + 1;
    memset(&e->orders[order], 0, sizeof e->orders[order]);
    memset(&e->owners[order], 0, sizeof e->owners[order]);
    e->orders[order].generation = generation;
    e->orders[order].home = pool->free;
    pool->free = order;
    pool->live--;
    digest_enter_order(e, order);
    digest_enter_owner(e, order);
}

void order_enlist(struct engine *e, uint32_t order)
{
    const struct order *o = &e->orders[order];
    const struct order_owner *w = &e->owners[order];
    struct participant *p = &e->participants[w->participant];
    p->orders_live++;
    if (order_is_alone_at(e, w->participant, o->slot, o->side, o->tick, order))
        p->levels++;
    own_list_add(e, order);
    digest_leave_position(e, w->position);
    struct position *position = &e->positions[w->position];
    if (o->side == SIDE_BID) {
        position->bid_wh += o->open_wh;
        position->bids++;
    } else {
        position->ask_wh += o->open_wh;
        position->asks++;
    }
    digest_enter_position(e, w->position);
    digest_leave_slot(e, o->slot);
    e->slots[o->slot].orders++;
    digest_enter_slot(e, o->slot);
    if (w->kind == ORDER_GOOD_TILL_TIME)
        timer_set(e, (struct timer){(int64_t)w->until_s * 1000000, order, TIMER_EXPIRY, order});
}

void order_delist(struct engine *e, uint32_t order)
{
    const struct order *o = &e->orders[order];
    const struct order_owner *w = &e->owners[order];
    struct participant *p = &e->participants[w->participant];
    if (w->kind == ORDER_GOOD_TILL_TIME)
        timer_clear(e, TIMER_EXPIRY, order);
    own_list_remove(e, order);
    invariant(p->orders_live > 0);
    p->orders_live--;
    if (order_is_alone_at(e, w->participant, o->slot, o->side, o->tick, order))
        p->levels--;
    digest_leave_position(e, w->position);
    struct position *position = &e->positions[w->position];
    if (o->side == SIDE_BID) {
        invariant(position->bids > 0 && position->bid_wh >= o->open_wh);
        position->bid_wh -= o->open_wh;
        position->bids--;
    } else {
        invariant(position->asks > 0 && position->ask_wh >= o->open_wh);
        position->ask_wh -= o->open_wh;
        position->asks--;
    }
    digest_enter_position(e, w->position);
    digest_leave_slot(e, o->slot);
    invariant(e->slots[o->slot].orders > 0);
    e->slots[o->slot].orders--;
    digest_enter_slot(e, o->slot);
}

bool order_is_alone_at(const struct engine *e, uint32_t participant, uint32_t slot, uint8_t side,
                       int32_t tick, uint32_t but)
{
    uint32_t meter = e->participants[participant].first_meter;
    for (; meter != 0; meter = e->meters[meter].next_of_participant) { /* Ends: list. */
        uint32_t position = position_find(e, meter, slot);
        uint32_t other = position == 0 ? 0 : e->positions[position].first;
        for (; other != 0; other = e->owners[other].own_next) /* Ends: the list has an end. */
            if (other != but && e->orders[other].side == side && e->orders[other].tick == tick)
                return false;
    }
    return true;
}

void order_cancel(struct engine *e, uint32_t order, enum reason reason,
                  const struct command *command)
{
    struct order *o = &e->orders[order];
    const struct order_owner *w = &e->owners[order];
    invariant(o->state != ORDER_FREE && o->tranche == 0);
    uint32_t participant = w->participant;
    uint32_t taken_off = order_detach(e, order);
    money_t held = account_hold_of(e, o->side, o->tick, o->open_wh);
    digest_leave_participant(e, participant);
    account_hold(&e->participants[participant], (money_t){-held.nano});
    order_delist(e, order);
    struct event *event = emit_to(e, EVENT_ORDER_CANCELED, participant);
    if (command != NULL && command->participant == participant)
        emit_answers(event, command);
    digest_enter_participant(e, participant);
    struct event_order_canceled *body = &event->body.order_canceled;
    body->order_id = order_id(e, order);
    body->price = price_of(e, o->tick);
    body->quantity.wh = o->open_wh;
    body->released = held;
    body->taken_off.wh = taken_off;
    body->slot_s = e->slots[o->slot].start_s;
    body->group = w->group;
    body->reason = (uint16_t)reason;
    body->side = o->side;
    order_give_back(e, order);
}

void order_filled(struct engine *e, uint32_t order)
{
    const struct order *o = &e->orders[order];
    invariant(o->open_wh == 0);
    invariant(o->state == ORDER_TAKING || o->state == ORDER_MEMBER);
    if (o->state == ORDER_MEMBER)
        tranche_drop(e, order);
    order_delist(e, order);
    order_give_back(e, order);
}

void order_cancel_command(struct engine *e, const struct command *command)
{
    const struct order_cancel *c = &command->body.order_cancel;
    uint32_t order;
    enum reason reason = order_find(e, command, c->order_id, c->target_seq, &order);
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, c->order_id);
        return;
    }
    stream_record(e, command, REASON_NONE, order_id(e, order));
    order_cancel(e, order, REASON_CANCEL_REQUESTED, command);
}

void order_amend_command(struct engine *e, const struct command *command)
{
    const struct order_amend *a = &command->body.order_amend;
    uint32_t order;
    enum reason reason = order_find(e, command, a->order_id, a->target_seq, &order);
    if (reason == REASON_NONE)
        reason = admit_amend(e, command, order);
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, a->order_id);
        return;
    }
    stream_record(e, command, REASON_NONE, order_id(e, order));
    int32_t tick = (int32_t)(a->price.micro_per_kwh / (int64_t)e->head.limits.tick_micro);
    uint32_t quantity = (uint32_t)a->quantity.wh;
    if (tick == e->orders[order].tick && quantity < e->owners[order].quantity_wh) {
        amend_down(e, command, order, quantity);
    } else {
        if (e->head.market.self_match == SELF_MATCH_CANCEL_OLD)
            admit_clear_own(e, command->participant, e->orders[order].slot, e->orders[order].side,
                            tick);
        amend_anew(e, command, order, tick, quantity);
    }
}

static void own_list_add(struct engine *e, uint32_t order)
{
    struct position *position = &e->positions[e->owners[order].position];
    e->owners[order].own_prev = 0;
    e->owners[order].own_next = position->first;
    if (position->first != 0)
        e->owners[position->first].own_prev = order;
    position->first = order;
}

static void own_list_remove(struct engine *e, uint32_t order)
{
    struct order_owner *w = &e->owners[order];
    if (w->own_next != 0)
        e->owners[w->own_next].own_prev = w->own_prev;
    if (w->own_prev != 0)
        e->owners[w->own_prev].own_next = w->own_next;
    else
        e->positions[w->position].first = w->own_next;
    w->own_next = 0;
    w->own_prev = 0;
}

/* Takes a live order out of book or tranche; returns how much left the book. */
static uint32_t order_detach(struct engine *e, uint32_t order)
{
    struct order *o = &e->orders[order];
    if (o->state == ORDER_MEMBER)
        return tranche_shrink(e, order, o->open_wh, true);
    if (o->state != ORDER_RESTING)
        return 0;
    digest_leave_order(e, order);
    book_remove(e, order);
    o->state = ORDER_TAKING;
    digest_enter_order(e, order);
    return o->open_wh;
}

static enum reason order_find(const struct engine *e, const struct command *command,
                              uint64_t order_id_given, uint64_t target_seq, uint32_t *order)
{
    uint64_t id = order_id_given;
    if (id == 0)
        id = stream_subject(e, command, target_seq);
    uint32_t index = (uint32_t)id;
    if (id == 0 || index == 0 || index > e->head.orders.used)
        return REASON_ORDER_UNKNOWN;
    const struct order *o = &e->orders[index];
    if (o->generation != (uint32_t)(id >> 32) || o->state == ORDER_FREE || o->tranche != 0)
        return REASON_ORDER_UNKNOWN;
    if (e->owners[index].participant != command->participant)
        return REASON_ORDER_NOT_YOURS;
    *order = index;
    return REASON_NONE;
}

/* Less of the same price: in place, priority kept. */
static void amend_down(struct engine *e, const struct command *command, uint32_t order,
                       uint32_t quantity_wh)
{
    struct order *o = &e->orders[order];
    struct order_owner *w = &e->owners[order];
    uint32_t less = w->quantity_wh - quantity_wh;
    invariant(less < o->open_wh);
    uint32_t taken_off = 0;
    if (o->state == ORDER_MEMBER) {
        taken_off = tranche_shrink(e, order, less, false);
    } else {
        book_reduce(e, order, less);
        taken_off = less;
    }
    money_t change = {-account_hold_of(e, o->side, o->tick, less).nano};
    digest_leave_participant(e, w->participant);
    digest_leave_position(e, w->position);
    digest_leave_order(e, order);
    digest_leave_owner(e, order);
    o->open_wh -= less;
    w->quantity_wh = quantity_wh;
    struct position *position = &e->positions[w->position];
    *(o->side == SIDE_BID ? &position->bid_wh : &position->ask_wh) -= less;
    account_hold(&e->participants[w->participant], change);
    digest_enter_owner(e, order);
    digest_enter_order(e, order);
    digest_enter_position(e, w->position);
    amended_say(e, command, order, o->tick, change, taken_off);
    digest_enter_participant(e, w->participant);
}

/* Another price or more: out of its place, and in again behind those who wait. */
static void amend_anew(struct engine *e, const struct command *command, uint32_t order,
                       int32_t tick, uint32_t quantity_wh)
{
    struct order *o = &e->orders[order];
    struct order_owner *w = &e->owners[order];
    uint32_t participant = w->participant;
    int32_t tick_before = o->tick;
    uint32_t taken_off = order_detach(e, order);
    uint32_t open = quantity_wh - (w->quantity_wh - o->open_wh);
    money_t change = {account_hold_of(e, o->side, tick, open).nano -
                      account_hold_of(e, o->side, o->tick, o->open_wh).nano};
    digest_leave_participant(e, participant);
    digest_leave_position(e, w->position);
    digest_leave_order(e, order);
    digest_leave_owner(e, order);
    struct participant *p = &e->participants[participant];
    if (order_is_alone_at(e, w->participant, o->slot, o->side, o->tick, order))
        p->levels--;
    if (order_is_alone_at(e, w->participant, o->slot, o->side, tick, order))
        p->levels++;
    struct position *position = &e->positions[w->position];
    uint64_t *sum = o->side == SIDE_BID ? &position->bid_wh : &position->ask_wh;
    *sum = *sum - o->open_wh + open;
    o->open_wh = open;
    o->tick = tick;
    o->state = ORDER_TAKING;
    w->quantity_wh = quantity_wh;
    w->rank = e->head.rank_next++;
    account_hold(p, change);
    digest_enter_owner(e, order);
    digest_enter_order(e, order);
    digest_enter_position(e, w->position);
    amended_say(e, command, order, tick_before, change, taken_off);
    digest_enter_participant(e, participant);
    if (w->group != 0 && e->groups[w->group].policy == RELEASE_INTERVAL)
        tranche_join(e, order);
    else
        match_begin(e, order);
}

/* The participant is out of the state hash. */
static void amended_say(struct engine *e, const struct command *command, uint32_t order,
                        int32_t tick_before, money_t change, uint32_t taken_off)
{
    const struct order *o = &e->orders[order];
    struct event *event = emit_to(e, EVENT_ORDER_AMENDED, e->owners[order].participant);
    emit_answers(event, command);
    struct event_order_amended *body = &event->body.order_amended;
    body->order_id = order_id(e, order);
    body->price = price_of(e, o->tick);
    body->price_before = price_of(e, tick_before);
    body->quantity.wh = e->owners[order].quantity_wh;
    body->open.wh = o->open_wh;
    body->held_change = change;
    body->taken_off.wh = taken_off;
    body->slot_s = e->slots[o->slot].start_s;
    body->side = o->side;
    body->kept_priority = o->state != ORDER_TAKING;
}
