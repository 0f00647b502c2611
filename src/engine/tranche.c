#include "engine/tranche.h"

#include "engine/book.h"
#include "engine/emit.h"
#include "engine/match.h"
#include "engine/order.h"
#include "engine/timer.h"

static uint32_t pool_home(const struct engine *e, uint32_t group, uint32_t slot, uint8_t side,
                          int32_t tick);
static uint32_t pool_find(const struct engine *e, uint32_t group, uint32_t slot, uint8_t side,
                          int32_t tick);
static void pool_add(struct engine *e, uint32_t tranche);
static void pool_remove(struct engine *e, uint32_t tranche);
static bool is_full_for(const struct engine *e, uint32_t tranche, uint32_t wh);
static uint32_t tranche_make(struct engine *e, uint32_t order);
static void tranche_add(struct engine *e, uint32_t tranche, uint32_t order);
static void gathering_end(struct engine *e, uint32_t tranche);
static uint32_t release_time(const struct engine *e, uint32_t group, uint32_t slot);
static void release_timer_set(struct engine *e, uint32_t tranche);
static uint32_t floors_count(struct engine *e, uint32_t tranche, uint32_t *candidates);
static void remainder_spread(struct engine *e, uint32_t rest, uint32_t candidates);
static bool candidate_before(const struct candidate *a, const struct candidate *b);
static void candidate_down(struct candidate *heap, uint32_t count, uint32_t at);

bool tranche_has_room(const struct engine *e, uint32_t group, uint32_t slot, uint8_t side,
                      int32_t tick, uint32_t wh)
{
    uint32_t tranche = pool_find(e, group, slot, side, tick);
    if (tranche != 0 && !is_full_for(e, tranche, wh))
        return true;
    return e->head.tranches.live < e->head.limits.tranches_max &&
           e->head.orders.live + 2 <= e->head.limits.orders_max && book_has_room(e);
}

void tranche_join(struct engine *e, uint32_t order)
{
    const struct order *o = &e->orders[order];
    uint32_t group = e->owners[order].group;
    uint32_t tranche = pool_find(e, group, o->slot, o->side, o->tick);
    uint32_t full = 0;
    if (tranche != 0 && is_full_for(e, tranche, o->open_wh)) {
        full = tranche;
        pool_remove(e, full);
        tranche = 0;
    }
    if (tranche == 0)
        tranche = tranche_make(e, order);
    tranche_add(e, tranche, order);
    if (full != 0)
        tranche_release(e, full);
}

uint32_t tranche_shrink(struct engine *e, uint32_t order, uint32_t wh, bool leaves)
{
    uint32_t tranche = e->orders[order].home;
    struct tranche *t = &e->tranches[tranche];
    struct order *entry = &e->orders[t->entry];
    invariant(e->orders[order].state == ORDER_MEMBER);
    invariant(entry->open_wh >= wh && wh <= e->orders[order].open_wh);
    bool resting = entry->state == ORDER_RESTING;
    if (resting)
        book_reduce(e, t->entry, wh);
    digest_leave_order(e, t->entry);
    entry->open_wh -= wh;
    digest_enter_order(e, t->entry);
    digest_leave_tranche(e, tranche);
    t->count++;
    t->share_wh = entry->open_wh;
    t->done_wh = 0;
    digest_enter_tranche(e, tranche);
    if (leaves) {
        tranche_drop(e, order);
        if (t->members == 0)
            tranche_end(e, tranche);
    }
    return resting ? wh : 0;
}

void tranche_drop(struct engine *e, uint32_t order)
{
    struct order *o = &e->orders[order];
    uint32_t tranche = o->home;
    struct tranche *t = &e->tranches[tranche];
    invariant(o->state == ORDER_MEMBER && t->members > 0);
    if (o->next != 0)
        e->orders[o->next].prev = o->prev;
    else
        t->last = o->prev;
    if (o->prev != 0)
        e->orders[o->prev].next = o->next;
    else
        t->first = o->next;
    digest_leave_tranche(e, tranche);
    t->members--;
    digest_enter_tranche(e, tranche);
    digest_leave_order(e, order);
    o->next = 0;
    o->prev = 0;
    o->home = 0;
    o->state = ORDER_TAKING;
    digest_enter_order(e, order);
}

void tranche_release(struct engine *e, uint32_t tranche)
{
    struct tranche *t = &e->tranches[tranche];
    struct order *entry = &e->orders[t->entry];
    invariant(t->state == TRANCHE_GATHERING && entry->state == ORDER_WAITING);
    invariant(t->members > 0 && entry->open_wh > 0);
    if (pool_find(e, t->group, t->slot, t->side, t->tick) == tranche)
        pool_remove(e, tranche);
    gathering_end(e, tranche);
    digest_leave_tranche(e, tranche);
    t->state = TRANCHE_RELEASED;
    t->count++;
    t->share_wh = entry->open_wh;
    t->done_wh = 0;
    digest_enter_tranche(e, tranche);
    digest_leave_owner(e, t->entry);
    e->owners[t->entry].rank = e->head.rank_next++;
    digest_enter_owner(e, t->entry);
    bool crosses = book_crosses(e, entry->slot, entry->side, entry->tick);
    digest_leave_order(e, t->entry);
    if (!crosses)
        book_add(e, t->entry);
    entry->state = crosses ? ORDER_TAKING : ORDER_RESTING;
    digest_enter_order(e, t->entry);

    struct event_tranche_released *body = &emit(e, EVENT_TRANCHE_RELEASED)->body.tranche_released;
    body->tranche_id = order_id(e, t->entry);
    body->price = price_of(e, t->tick);
    body->quantity.wh = entry->open_wh;
    body->rested.wh = crosses ? 0 : entry->open_wh;
    body->slot_s = e->slots[t->slot].start_s;
    body->group = t->group;
    body->members = t->members;
    body->side = t->side;
    if (crosses)
        match_begin(e, t->entry);
}

void tranche_wait(struct engine *e, uint32_t tranche)
{
    struct tranche *t = &e->tranches[tranche];
    invariant(t->state == TRANCHE_GATHERING && t->timer == INDEX_NONE);
    uint32_t next = release_time(e, t->group, t->slot);
    if ((int64_t)next * 1000000 <= e->head.now_us)
        return;
    digest_leave_tranche(e, tranche);
    t->release_s = next;
    digest_enter_tranche(e, tranche);
    release_timer_set(e, tranche);
}

void tranche_end(struct engine *e, uint32_t tranche)
{
    struct tranche *t = &e->tranches[tranche];
    struct order *entry = &e->orders[t->entry];
    invariant(t->members == 0 && t->first == 0 && t->last == 0);
    invariant(entry->open_wh == 0);
    if (t->state == TRANCHE_GATHERING) {
        if (pool_find(e, t->group, t->slot, t->side, t->tick) == tranche)
            pool_remove(e, tranche);
        gathering_end(e, tranche);
    }
    if (entry->state == ORDER_RESTING) {
        digest_leave_order(e, t->entry);
        book_remove(e, t->entry);
        entry->state = ORDER_TAKING;
        digest_enter_order(e, t->entry);
    }
    order_give_back(e, t->entry);
    digest_leave_tranche(e, tranche);
    memset(t, 0, sizeof *t);
    t->entry = e->head.tranches.free;
    e->head.tranches.free = tranche;
    e->head.tranches.live--;
    digest_enter_tranche(e, tranche);
}

void tranche_allocate(struct engine *e, uint32_t tranche, uint32_t wh, int32_t tick,
                      uint16_t trade_index, bool maker)
{
    struct tranche *t = &e->tranches[tranche];
    invariant(t->state == TRANCHE_RELEASED);
    invariant(t->members > 0 && t->members <= TRANCHE_MEMBERS_MAX);
    digest_leave_tranche(e, tranche);
    t->done_wh += wh;
    digest_enter_tranche(e, tranche);
    invariant(t->done_wh <= t->share_wh);
    uint32_t candidates = 0;
    uint32_t given = floors_count(e, tranche, &candidates);
    invariant(given <= wh);
    remainder_spread(e, wh - given, candidates);
    uint32_t at = 0;
    for (uint32_t member = t->first; member != 0; at++) { /* Ends: the list has an end. */
        uint32_t next = e->orders[member].next;
        uint32_t give = e->gives[at];
        if (give != 0) {
            digest_leave_owner(e, member);
            e->owners[member].got_wh += give;
            invariant(e->owners[member].got_wh <= e->owners[member].share_wh);
            digest_enter_owner(e, member);
            match_allot(e, member, give, tick, trade_index, maker);
        }
        member = next;
    }
}

/* How far each member is below the floor of its share, in `gives`; those under their ceiling are
 * the candidates for what is left. */
static uint32_t floors_count(struct engine *e, uint32_t tranche, uint32_t *candidates)
{
    const struct tranche *t = &e->tranches[tranche];
    uint32_t given = 0;
    uint32_t at = 0;
    uint32_t count = 0;
    uint32_t member = t->first;
    for (; member != 0; member = e->orders[member].next, at++) { /* Ends: the list has an end. */
        struct order_owner *w = &e->owners[member];
        if (w->count != t->count) {
            digest_leave_owner(e, member);
            w->count = t->count;
            w->share_wh = e->orders[member].open_wh;
            w->got_wh = 0;
            digest_enter_owner(e, member);
        }
        uint64_t due = t->done_wh * w->share_wh;
        uint32_t floor = (uint32_t)(due / t->share_wh);
        invariant(w->got_wh <= floor + 1);
        e->gives[at] = floor > w->got_wh ? floor - w->got_wh : 0;
        given += e->gives[at];
        if (due % t->share_wh != 0 && w->got_wh <= floor)
            e->candidates[++count] = (struct candidate){(uint64_t)floor + 1, w->share_wh, at};
    }
    invariant(at == t->members);
    *candidates = count;
    return given;
}

/* One Wh each to the `rest` candidates whose next whole Wh falls due first. */
static void remainder_spread(struct engine *e, uint32_t rest, uint32_t candidates)
{
    invariant(rest <= candidates);
    if (rest == 0)
        return;
    struct candidate *heap = e->candidates;
    for (uint32_t at = candidates / 2; at >= 1; at--) /* Ends at the root. */
        candidate_down(heap, candidates, at);
    for (; rest != 0; rest--) { /* Ends: rest shrinks. */
        e->gives[heap[1].member]++;
        heap[1] = heap[candidates--];
        candidate_down(heap, candidates, 1);
    }
}

/* Due earlier means due x Q / share is smaller; Q is the same for all. */
static bool candidate_before(const struct candidate *a, const struct candidate *b)
{
    uint64_t a_due = a->due * b->share_wh;
    uint64_t b_due = b->due * a->share_wh;
    return a_due != b_due ? a_due < b_due : a->member < b->member;
}

static void candidate_down(struct candidate *heap, uint32_t count, uint32_t at)
{
    struct candidate moving = heap[at];
    for (;;) { /* Ends: at doubles until it has no earlier child. */
        uint32_t child = at * 2;
        if (child > count)
            break;
        if (child < count && candidate_before(&heap[child + 1], &heap[child]))
            child++;
        if (!candidate_before(&heap[child], &moving))
            break;
        heap[at] = heap[child];
        at = child;
    }
    heap[at] = moving;
}

static bool is_full_for(const struct engine *e, uint32_t tranche, uint32_t wh)
{
    const struct tranche *t = &e->tranches[tranche];
    uint64_t sum = (uint64_t)e->orders[t->entry].open_wh + wh;
    return t->members == TRANCHE_MEMBERS_MAX || sum > (uint64_t)ENERGY_WH_MAX;
}

static uint32_t tranche_make(struct engine *e, uint32_t order)
{
    struct pool *pool = &e->head.tranches;
    uint32_t tranche = pool->free;
    if (tranche != 0) {
        digest_leave_tranche(e, tranche);
        pool->free = e->tranches[tranche].entry;
    } else {
        invariant(pool->used < e->head.limits.tranches_max);
        tranche = ++pool->used;
    }
    pool->live++;
    const struct order *o = &e->orders[order];
    uint32_t group = e->owners[order].group;
    uint32_t entry = order_take(e);
    struct order *n = &e->orders[entry];
    n->tick = o->tick;
    n->slot = o->slot;
    n->side = o->side;
    n->state = ORDER_WAITING;
    n->tranche = tranche;
    e->owners[entry].group = group;
    e->owners[entry].rank = e->head.rank_next++; /* Its age as a pool; the release gives another. */
    digest_enter_order(e, entry);
    digest_enter_owner(e, entry);

    struct tranche *t = &e->tranches[tranche];
    *t = (struct tranche){0};
    t->entry = entry;
    t->group = group;
    t->tick = o->tick;
    t->slot = o->slot;
    t->side = o->side;
    t->state = TRANCHE_GATHERING;
    t->count = 1;
    t->release_s = release_time(e, group, o->slot);
    digest_enter_tranche(e, tranche);

    struct slot *slot = &e->slots[o->slot];
    t->gathering_next = slot->gathering;
    if (slot->gathering != 0)
        e->tranches[slot->gathering].gathering_prev = tranche;
    slot->gathering = tranche;
    e->head.pages.promised++;
    release_timer_set(e, tranche);
    pool_add(e, tranche);
    return tranche;
}

static void tranche_add(struct engine *e, uint32_t tranche, uint32_t order)
{
    struct tranche *t = &e->tranches[tranche];
    struct order *o = &e->orders[order];
    invariant(o->state == ORDER_TAKING && o->open_wh > 0);
    invariant(o->tick == t->tick && o->slot == t->slot && o->side == t->side);
    digest_leave_order(e, order);
    o->state = ORDER_MEMBER;
    o->home = tranche;
    o->next = 0;
    o->prev = t->last;
    digest_enter_order(e, order);
    digest_leave_owner(e, order);
    e->owners[order].count =
        0; /* No count has begun for it: an amendment brings it from another. */
    digest_enter_owner(e, order);
    if (t->last != 0)
        e->orders[t->last].next = order;
    else
        t->first = order;
    t->last = order;
    digest_leave_tranche(e, tranche);
    t->members++;
    digest_enter_tranche(e, tranche);
    digest_leave_order(e, t->entry);
    e->orders[t->entry].open_wh += o->open_wh;
    digest_enter_order(e, t->entry);
}

static void gathering_end(struct engine *e, uint32_t tranche)
{
    struct tranche *t = &e->tranches[tranche];
    timer_clear(e, TIMER_RELEASE, tranche);
    if (t->gathering_next != 0)
        e->tranches[t->gathering_next].gathering_prev = t->gathering_prev;
    if (t->gathering_prev != 0)
        e->tranches[t->gathering_prev].gathering_next = t->gathering_next;
    else
        e->slots[t->slot].gathering = t->gathering_next;
    t->gathering_next = 0;
    t->gathering_prev = 0;
    invariant(e->head.pages.promised > 0);
    e->head.pages.promised--;
}

/* The next multiple of the group's interval, but a second before the gate at the latest. */
static uint32_t release_time(const struct engine *e, uint32_t group, uint32_t slot)
{
    int64_t interval_s = e->groups[group].interval_s;
    int64_t next_s = (e->head.now_us / 1000000 / interval_s + 1) * interval_s;
    uint32_t last_s = e->slots[slot].gate_s - 1;
    return next_s < last_s ? (uint32_t)next_s : last_s;
}

/* Pools that are due at one moment are released in the order in which they began to gather. */
static void release_timer_set(struct engine *e, uint32_t tranche)
{
    const struct tranche *t = &e->tranches[tranche];
    timer_set(e, (struct timer){(int64_t)t->release_s * 1000000, e->owners[t->entry].rank,
                                TIMER_RELEASE, tranche});
}

static uint32_t pool_home(const struct engine *e, uint32_t group, uint32_t slot, uint8_t side,
                          int32_t tick)
{
    uint64_t key = (uint64_t)group << 32 | (uint32_t)tick;
    return (uint32_t)hash_mix(key ^ HASH_KEY_A, ((uint64_t)slot << 1 | side) ^ HASH_KEY_B) &
           e->pool_mask;
}

static uint32_t pool_find(const struct engine *e, uint32_t group, uint32_t slot, uint8_t side,
                          int32_t tick)
{
    uint32_t at = pool_home(e, group, slot, side, tick);
    for (;; at = (at + 1) & e->pool_mask) { /* Ends: the table is at most half full. */
        uint32_t tranche = e->pool_table[at];
        if (tranche == 0)
            return 0;
        const struct tranche *t = &e->tranches[tranche];
        if (t->group == group && t->slot == slot && t->side == side && t->tick == tick)
            return tranche;
    }
}

static void pool_add(struct engine *e, uint32_t tranche)
{
    const struct tranche *t = &e->tranches[tranche];
    uint32_t at = pool_home(e, t->group, t->slot, t->side, t->tick);
    while (e->pool_table[at] != 0) /* Ends: the table is at most half full. */
        at = (at + 1) & e->pool_mask;
    e->pool_table[at] = tranche;
}

/* Takes the tranche out and moves up what it was in the way of. */
static void pool_remove(struct engine *e, uint32_t tranche)
{
    const struct tranche *t = &e->tranches[tranche];
    uint32_t mask = e->pool_mask;
    uint32_t hole = pool_home(e, t->group, t->slot, t->side, t->tick);
    while (e->pool_table[hole] != tranche) { /* Ends: it is there. */
        invariant(e->pool_table[hole] != 0);
        hole = (hole + 1) & mask;
    }
    uint32_t at = hole;
    for (;;) { /* Ends at the first empty place. */
        at = (at + 1) & mask;
        if (e->pool_table[at] == 0)
            break;
        const struct tranche *other = &e->tranches[e->pool_table[at]];
        uint32_t home = pool_home(e, other->group, other->slot, other->side, other->tick);
        if (((at - home) & mask) >= ((at - hole) & mask)) {
            e->pool_table[hole] = e->pool_table[at];
            hole = at;
        }
    }
    e->pool_table[hole] = 0;
}
