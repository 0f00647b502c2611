#include "engine/account.h"
#include "engine/book.h"
#include "engine/layout.h"
#include "engine/order.h"
#include "engine/state.h"
#include "engine/timer.h"

#include <string.h>

struct tally {
    uint64_t orders;  /* Live orders of participants. */
    uint64_t resting; /* Entries in levels. */
    uint64_t levels;
    __int128 money;
};

static void side_audit(const struct engine *e, uint16_t slot, uint8_t side, struct tally *tally);
static void level_audit(const struct engine *e, uint16_t slot, uint8_t side, uint32_t index,
                        struct tally *tally);
static void tranches_audit(const struct engine *e);
static void members_audit(const struct engine *e, uint32_t tranche);
static void participant_audit(const struct engine *e, uint32_t participant, struct tally *tally);
static uint64_t position_audit(const struct engine *e, uint32_t position, uint32_t participant,
                               uint64_t *levels, __int128 *hold);
static bool is_counted_at(const struct engine *e, uint32_t order);
static void pools_audit(const struct engine *e, const struct tally *tally);
static void timers_audit(const struct engine *e);

void engine_audit(const struct engine *e)
{
    struct tally tally = {0};
    bool quiet = engine_work(e) != ENGINE_EXCLUSIVE;
    for (uint32_t s = 1; s <= e->head.slots; s++) {
        side_audit(e, (uint16_t)s, SIDE_BID, &tally);
        side_audit(e, (uint16_t)s, SIDE_ASK, &tally);
        uint32_t ask = book_ladder(e, (uint16_t)s, SIDE_ASK)->best;
        if (quiet && ask != INDEX_NONE)
            invariant(!book_crosses(e, (uint16_t)s, SIDE_ASK, book_tick(e, SIDE_ASK, ask)));
    }
    tranches_audit(e);
    for (uint32_t p = 1; p <= e->head.participants; p++)
        participant_audit(e, p, &tally);
    pools_audit(e, &tally);
    timers_audit(e);
    unsigned __int128 deposited =
        (unsigned __int128)e->head.deposited_nano_high << 64 | e->head.deposited_nano;
    invariant((unsigned __int128)tally.money == deposited);
    invariant(engine_hash(e) == engine_hash_walk(e));
}

bool engine_restored(struct engine *e)
{
    const char *wrong;
    struct engine derived;
    memset(&derived, 0, sizeof derived);
    if (!engine_limits_valid(&e->head.limits, &wrong))
        return false;
    (void)layout_of(&derived, &e->head.limits, (char *)e);
    if (derived.timers != e->timers || derived.pool_mask != e->pool_mask)
        return false; /* Saved by an engine of other limits. */
    return engine_hash(e) == engine_hash_walk(e);
}

static void side_audit(const struct engine *e, uint16_t slot, uint8_t side, struct tally *tally)
{
    const struct ladder *ladder = book_ladder(e, slot, side);
    uint32_t levels = 0;
    uint32_t at = ladder->best;
    for (; at != INDEX_NONE; at = book_next(e, slot, side, at)) { /* Ends: at rises. */
        level_audit(e, slot, side, at, tally);
        levels++;
    }
    invariant(levels == ladder->levels);
    tally->levels += levels;
}

static void level_audit(const struct engine *e, uint16_t slot, uint8_t side, uint32_t index,
                        struct tally *tally)
{
    const struct level *level = book_level(e, slot, side, index);
    uint64_t total = 0;
    uint64_t rank = 0;
    uint32_t before = 0;
    invariant(level->head != 0);
    for (uint32_t i = level->head; i != 0; i = e->orders[i].next) { /* Ends: ranks rise. */
        const struct order *o = &e->orders[i];
        invariant(o->state == ORDER_RESTING && o->slot == slot && o->side == side);
        invariant(book_index(e, side, o->tick) == index);
        invariant(&e->levels[o->home] == level);
        invariant(o->prev == before && o->open_wh > 0);
        invariant(e->owners[i].rank > rank);
        rank = e->owners[i].rank;
        total += o->open_wh;
        before = i;
        tally->resting++;
    }
    invariant(level->tail == before && level->total_wh == total);
}

static void tranches_audit(const struct engine *e)
{
    uint32_t live = 0;
    uint32_t gathering = 0;
    for (uint32_t t = 1; t <= e->head.tranches.used; t++) {
        if (e->tranches[t].state == TRANCHE_FREE)
            continue;
        live++;
        gathering += e->tranches[t].state == TRANCHE_GATHERING;
        members_audit(e, t);
    }
    invariant(live == e->head.tranches.live);
    invariant(gathering == e->head.pages.promised);
}

/* The entry's quantity is the members' sum; shares of this count are within 1 Wh of pro rata. */
static void members_audit(const struct engine *e, uint32_t tranche)
{
    const struct tranche *t = &e->tranches[tranche];
    uint64_t open = 0;
    uint32_t members = 0;
    invariant(e->orders[t->entry].tranche == tranche);
    for (uint32_t i = t->first; i != 0; i = e->orders[i].next) { /* Ends: members counts. */
        const struct order *o = &e->orders[i];
        const struct order_owner *w = &e->owners[i];
        invariant(o->state == ORDER_MEMBER && o->home == tranche && o->open_wh > 0);
        invariant(o->tick == t->tick && o->slot == t->slot && o->side == t->side);
        open += o->open_wh;
        members++;
        invariant(members <= TRANCHE_MEMBERS_MAX);
        if (w->count == t->count && t->share_wh != 0) {
            uint64_t due = t->done_wh * w->share_wh;
            invariant(w->got_wh >= due / t->share_wh);
            invariant(w->got_wh <= (due + t->share_wh - 1) / t->share_wh);
        }
    }
    invariant(members == t->members && members > 0);
    invariant(open == e->orders[t->entry].open_wh);
}

static void participant_audit(const struct engine *e, uint32_t participant, struct tally *tally)
{
    const struct participant *p = &e->participants[participant];
    uint64_t orders = 0;
    uint64_t levels = 0;
    __int128 hold = 0;
    uint32_t meters = 0;
    for (uint32_t m = p->first_meter; m != 0; m = e->meters[m].next_of_participant) {
        invariant(e->meters[m].participant == participant);
        meters++;
        for (uint32_t s = 1; s <= e->head.slots; s++) {
            uint32_t position = position_find(e, m, s);
            if (position != 0)
                orders += position_audit(e, position, participant, &levels, &hold);
        }
    }
    invariant(meters == p->meters);
    invariant(orders == p->orders_live && levels == p->levels);
    invariant(hold == p->order_hold_nano);
    invariant(p->available_nano >= 0 && p->contract_hold_nano >= 0);
    tally->orders += orders;
    tally->money += (__int128)p->available_nano + p->order_hold_nano + p->contract_hold_nano;
}

static uint64_t position_audit(const struct engine *e, uint32_t position, uint32_t participant,
                               uint64_t *levels, __int128 *hold)
{
    const struct position *p = &e->positions[position];
    uint64_t open[2] = {0, 0};
    uint32_t count[2] = {0, 0};
    uint32_t before = 0;
    for (uint32_t i = p->first; i != 0; i = e->owners[i].own_next) { /* Ends: a list. */
        const struct order *o = &e->orders[i];
        invariant(e->owners[i].participant == participant);
        invariant(e->owners[i].position == position && e->owners[i].own_prev == before);
        open[o->side] += o->open_wh;
        count[o->side]++;
        *hold += account_hold_of(e, o->side, o->tick, o->open_wh).nano;
        *levels += is_counted_at(e, i);
        before = i;
    }
    invariant(p->bid_wh == open[SIDE_BID] && p->ask_wh == open[SIDE_ASK]);
    invariant(p->bids == count[SIDE_BID] && p->asks == count[SIDE_ASK]);
    return (uint64_t)count[SIDE_BID] + count[SIDE_ASK];
}

/* One of the participant's orders at a price stands for the level: the one with the lowest rank. */
static bool is_counted_at(const struct engine *e, uint32_t order)
{
    const struct order *o = &e->orders[order];
    const struct order_owner *w = &e->owners[order];
    uint32_t m = e->participants[w->participant].first_meter;
    for (; m != 0; m = e->meters[m].next_of_participant) { /* Ends: list. */
        uint32_t position = position_find(e, m, o->slot);
        uint32_t i = position == 0 ? 0 : e->positions[position].first;
        for (; i != 0; i = e->owners[i].own_next) /* Ends: list. */
            if (e->orders[i].side == o->side && e->orders[i].tick == o->tick &&
                e->owners[i].rank < w->rank)
                return false;
    }
    return true;
}

static void pools_audit(const struct engine *e, const struct tally *tally)
{
    const struct head *h = &e->head;
    uint64_t free = 0;
    for (uint32_t i = h->orders.free; i != 0; i = e->orders[i].home, free++) { /* Ends: free. */
        invariant(e->orders[i].state == ORDER_FREE);
        invariant(free <= h->orders.used);
    }
    invariant(free + h->orders.live == h->orders.used);
    invariant(tally->orders + h->tranches.live == h->orders.live);
    uint64_t in_slots = 0;
    for (uint32_t s = 1; s <= h->slots; s++)
        in_slots += e->slots[s].orders;
    invariant(in_slots == tally->orders);
    uint64_t bits = 0;
    for (uint32_t i = 1; i <= h->pages.used; i++)
        for (uint64_t word = e->page_bits[i]; word != 0; word &= word - 1) /* Ends: bits go. */
            bits++;
    invariant(bits == tally->levels);
}

static void timers_audit(const struct engine *e)
{
    for (uint32_t i = 1; i <= e->head.timers; i++) {
        const struct timer *t = &e->timers[i];
        invariant(i == 1 || e->timers[i / 2].at_us <= t->at_us);
        if (t->kind == TIMER_EXPIRY)
            invariant(e->owners[t->index].timer == i);
        if (t->kind == TIMER_RELEASE)
            invariant(e->tranches[t->index].timer == i);
    }
}
