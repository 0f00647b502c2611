#include "engine/slot.h"

#include "engine/book.h"
#include "engine/emit.h"
#include "engine/order.h"
#include "engine/stream.h"
#include "engine/timer.h"

#define DAY_S 86400
#define DURATION_S_MIN 60
#define OFFSET_S_MAX 54000 /* 15 hours: no zone is farther from UTC. */

static uint32_t slot_home(const struct engine *e, uint32_t start_s);
static enum reason slot_open_check(const struct engine *e, const struct slot_open *s);
static uint32_t slot_add(struct engine *e, const struct slot_open *s);
static void slot_link(struct engine *e, uint32_t slot);
static void slot_move(struct engine *e, uint32_t slot, enum slot_state to);
static void slot_say(const struct engine *e, struct event *event, uint32_t slot);
static uint32_t sweep_next_order(const struct engine *e, uint32_t slot);
static int64_t offset_at(const struct engine *e, int64_t utc_s);
static int64_t change_at(const struct engine *e, int64_t utc_s);
static int64_t utc_of_local(const struct engine *e, int64_t local_s);
static int64_t midnight_of(const struct engine *e, int64_t utc_s);
static int64_t day_end(const struct engine *e, int64_t from_s);
static void day_open(struct engine *e, int64_t from_s, int64_t to_s);
static price_t reference_first(const struct engine *e);

uint32_t slot_find(const struct engine *e, uint32_t start_s)
{
    uint32_t at = slot_home(e, start_s);
    for (;; at = (at + 1) & e->slot_mask) { /* Ends: the table is at most half full. */
        uint32_t slot = e->slot_table[at];
        if (slot == 0 || e->slots[slot].start_s == start_s)
            return slot;
    }
}

void slot_open_command(struct engine *e, const struct command *command)
{
    const struct slot_open *s = &command->body.slot_open;
    enum reason reason = slot_open_check(e, s);
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    uint32_t slot = slot_add(e, s);
    stream_record(e, command, REASON_NONE, slot);
    slot_say(e, stream_answer(e, EVENT_SLOT_OPENED, command), slot);
}

void slot_switch_command(struct engine *e, const struct command *command)
{
    uint32_t slot = slot_find(e, command->body.slot_switch.slot_s);
    bool halt = command->kind == COMMAND_SLOT_HALT;
    enum slot_state from = halt ? SLOT_OPEN : SLOT_HALTED;
    enum reason reason = REASON_NONE;
    if (slot == 0)
        reason = REASON_SLOT_UNKNOWN;
    else if (e->slots[slot].state != from)
        reason = e->slots[slot].state == SLOT_CLOSED ? REASON_SLOT_CLOSED
                                                     : REASON_VALUE_OUT_OF_RANGE;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    stream_record(e, command, REASON_NONE, slot);
    slot_move(e, slot, halt ? SLOT_HALTED : SLOT_OPEN);
    uint8_t kind = halt ? EVENT_SLOT_HALTED : EVENT_SLOT_RESUMED;
    slot_say(e, stream_answer(e, kind, command), slot);
}

void calendar_command(struct engine *e, const struct command *command)
{
    const struct calendar_set *c = &command->body.calendar_set;
    bool fits = c->duration_s >= DURATION_S_MIN && DAY_S % c->duration_s == 0 &&
                c->open_local_s < DAY_S && c->gate_lead_s < DAY_S;
    if (e->head.calendar.enabled != 0 || (c->enabled != 0 && !fits)) {
        stream_reject(e, command, REASON_VALUE_OUT_OF_RANGE, 0);
        return;
    }
    bool starts = c->enabled != 0;
    e->head.calendar = *c;
    stream_record(e, command, REASON_NONE, 0);
    stream_answer(e, EVENT_DONE, command)->body.done.command = command->kind;
    if (!starts)
        return;
    int64_t now_s = e->head.now_us / 1000000;
    int64_t local = now_s + offset_at(e, now_s);
    e->head.days_opened_until_s = utc_of_local(e, local - local % DAY_S);
    timer_set(e, (struct timer){e->head.now_us, 0, TIMER_DAY, 0});
}

void zone_command(struct engine *e, const struct command *command)
{
    const struct zone_transition *z = &command->body.zone_transition;
    bool later = e->head.zones == 0 || e->head.zone[e->head.zones - 1].at_s < z->at_s;
    if (!later || e->head.zones == ZONE_TRANSITIONS_MAX || z->offset_s < -OFFSET_S_MAX ||
        z->offset_s > OFFSET_S_MAX) {
        stream_reject(e, command, REASON_VALUE_OUT_OF_RANGE, 0);
        return;
    }
    e->head.zone[e->head.zones++] = (struct zone){z->at_s, z->offset_s, 0};
    stream_record(e, command, REASON_NONE, 0);
    stream_answer(e, EVENT_DONE, command)->body.done.command = command->kind;
}

void slot_gate(struct engine *e, uint32_t slot)
{
    slot_move(e, slot, SLOT_CLOSED);
    slot_say(e, emit(e, EVENT_SLOT_CLOSED), slot);
    if (e->head.sweep_last != 0)
        e->slots[e->head.sweep_last].sweep_next = slot;
    else
        e->head.sweep_first = slot;
    e->head.sweep_last = slot;
}

/*
 * Opens the local days that should be open by now, one each call, and sets the timer of the next.
 * A day opens on the day before at the hour the calendar says.
 */
void calendar_day(struct engine *e)
{
    if (e->head.calendar.enabled == 0)
        return;
    int64_t from_s = e->head.days_opened_until_s;
    int64_t to_s = day_end(e, from_s);
    invariant(to_s > from_s);
    day_open(e, from_s, to_s);
    e->head.days_opened_until_s = to_s;
    /* The day that begins at to_s opens on the day that has just been opened. */
    int64_t opens_s = utc_of_local(e, midnight_of(e, from_s) +
                                          (int64_t)e->head.calendar.open_local_s);
    timer_set(e, (struct timer){opens_s * 1000000, 0, TIMER_DAY, 0});
}

uint32_t calendar_day_cost(const struct engine *e)
{
    if (e->head.calendar.enabled == 0)
        return 1;
    int64_t from_s = e->head.days_opened_until_s;
    return (uint32_t)((day_end(e, from_s) - from_s) / e->head.calendar.duration_s) + 1;
}

void slot_sweep(struct engine *e)
{
    while (e->head.sweep_first != 0 && e->budget > 0) { /* Ends: each turn uses budget. */
        uint32_t slot = e->head.sweep_first;
        e->budget--;
        if (e->slots[slot].orders != 0) {
            order_cancel(e, sweep_next_order(e, slot), REASON_CANCEL_GATE, NULL);
            continue;
        }
        e->head.sweep_first = e->slots[slot].sweep_next;
        if (e->head.sweep_first == 0)
            e->head.sweep_last = 0;
        e->slots[slot].sweep_next = 0;
        slot_say(e, emit(e, EVENT_SLOT_SWEPT), slot);
    }
}

static uint32_t slot_home(const struct engine *e, uint32_t start_s)
{
    return (uint32_t)hash_mix(start_s ^ HASH_KEY_A, HASH_KEY_B) & e->slot_mask;
}

static enum reason slot_open_check(const struct engine *e, const struct slot_open *s)
{
    bool times_fit = s->slot_s != 0 && s->duration_s >= DURATION_S_MIN && s->duration_s <= DAY_S &&
                     s->gate_s <= s->slot_s && (int64_t)s->gate_s * 1000000 > e->head.now_us;
    if (!times_fit)
        return REASON_SLOT_TIMES_WRONG;
    if (slot_find(e, s->slot_s) != 0)
        return REASON_SLOT_EXISTS;
    const struct market_set *m = &e->head.market;
    int64_t reference = s->reference.micro_per_kwh;
    if (reference < m->price_min.micro_per_kwh || reference > m->price_max.micro_per_kwh)
        return REASON_PRICE_OUT_OF_RANGE;
    if (reference % (int64_t)e->head.limits.tick_micro != 0)
        return REASON_PRICE_OFF_TICK;
    return e->head.slots == e->head.limits.slots_max ? REASON_MARKET_FULL : REASON_NONE;
}

static uint32_t slot_add(struct engine *e, const struct slot_open *s)
{
    invariant(e->head.slots < e->head.limits.slots_max);
    uint32_t slot = ++e->head.slots;
    struct slot *n = &e->slots[slot];
    n->start_s = s->slot_s;
    n->duration_s = s->duration_s;
    n->gate_s = s->gate_s;
    n->reference_tick = (int32_t)(s->reference.micro_per_kwh / (int64_t)e->head.limits.tick_micro);
    n->state = SLOT_OPEN;
    digest_enter_slot(e, slot);
    uint32_t at = slot_home(e, s->slot_s);
    while (e->slot_table[at] != 0) /* Ends: the table is at most half full. */
        at = (at + 1) & e->slot_mask;
    e->slot_table[at] = slot;
    slot_link(e, slot);
    timer_set(e, (struct timer){(int64_t)s->gate_s * 1000000, s->slot_s, TIMER_GATE, slot});
    return slot;
}

/* Into the list in the order of starts; most come last. */
static void slot_link(struct engine *e, uint32_t slot)
{
    struct slot *n = &e->slots[slot];
    uint32_t before = e->head.last_slot;
    while (before != 0 && e->slots[before].start_s > n->start_s) /* Ends: list. */
        before = e->slots[before].earlier;
    n->earlier = before;
    n->later = before == 0 ? e->head.first_slot : e->slots[before].later;
    if (n->later != 0)
        e->slots[n->later].earlier = slot;
    else
        e->head.last_slot = slot;
    if (before != 0)
        e->slots[before].later = slot;
    else
        e->head.first_slot = slot;
}

static void slot_move(struct engine *e, uint32_t slot, enum slot_state to)
{
    invariant((slot_moves[e->slots[slot].state] & BIT(to)) != 0);
    digest_leave_slot(e, slot);
    e->slots[slot].state = to;
    digest_enter_slot(e, slot);
}

static void slot_say(const struct engine *e, struct event *event, uint32_t slot)
{
    const struct slot *s = &e->slots[slot];
    struct event_slot *body = &event->body.slot;
    body->reference = price_of(e, s->reference_tick);
    body->slot_s = s->start_s;
    body->duration_s = s->duration_s;
    body->gate_s = s->gate_s;
    body->traded.wh = (int64_t)s->traded_wh;
}

/* An order of a closed slot: of what rests first, bids before asks, then of what gathers. */
static uint32_t sweep_next_order(const struct engine *e, uint32_t slot)
{
    uint32_t entry = book_first(e, (uint16_t)slot, SIDE_BID);
    if (entry == 0)
        entry = book_first(e, (uint16_t)slot, SIDE_ASK);
    uint32_t tranche = entry == 0 ? e->slots[slot].gathering : e->orders[entry].tranche;
    uint32_t order = tranche == 0 ? entry : e->tranches[tranche].first;
    invariant(order != 0);
    return order;
}

/* Seconds that local time is ahead of UTC; before the first transition what it says. */
static int64_t offset_at(const struct engine *e, int64_t utc_s)
{
    int64_t offset = e->head.zones == 0 ? 0 : e->head.zone[0].offset_s;
    for (uint32_t i = 0; i < e->head.zones; i++) /* Ends: ZONE_TRANSITIONS_MAX. */
        if (e->head.zone[i].at_s <= utc_s)
            offset = e->head.zone[i].offset_s;
    return offset;
}

/* The last change of the zone up to `utc_s`; there is one. */
static int64_t change_at(const struct engine *e, int64_t utc_s)
{
    int64_t at_s = utc_s;
    for (uint32_t i = 0; i < e->head.zones && e->head.zone[i].at_s <= utc_s; i++) /* Ends: zones. */
        at_s = e->head.zone[i].at_s;
    return at_s;
}

/* A local time that does not exist (clocks forward) is the moment of the change; one that comes
 * twice is its first. */
static int64_t utc_of_local(const struct engine *e, int64_t local_s)
{
    int64_t before = offset_at(e, local_s - DAY_S);
    int64_t utc = local_s - before;
    int64_t after = offset_at(e, utc);
    if (after == before)
        return utc;
    int64_t candidate = local_s - after;
    return offset_at(e, candidate) == after ? candidate : change_at(e, utc);
}

/* Local midnight of the day that begins at `utc_s`, or near it where clocks change at midnight. */
static int64_t midnight_of(const struct engine *e, int64_t utc_s)
{
    int64_t noon = utc_s + offset_at(e, utc_s) + DAY_S / 2;
    return noon - noon % DAY_S;
}

/* Where the local day that begins at `from_s` ends. A table of changes that makes no days gets days
 * of 24 hours: it is input, and the clock goes on. At most 66 hours by OFFSET_S_MAX. */
static int64_t day_end(const struct engine *e, int64_t from_s)
{
    int64_t to_s = utc_of_local(e, midnight_of(e, from_s) + DAY_S);
    return to_s - from_s < DAY_S / 2 ? from_s + DAY_S : to_s;
}

static void day_open(struct engine *e, int64_t from_s, int64_t to_s)
{
    const struct calendar_set *c = &e->head.calendar;
    for (int64_t at_s = from_s; at_s < to_s; at_s += c->duration_s) { /* Ends: at_s rises. */
        if (at_s < c->gate_lead_s || at_s > UINT32_MAX)
            continue; /* Slots are named in 32 bits. */
        struct slot_open s = {.reference = reference_first(e)};
        s.slot_s = (uint32_t)at_s;
        s.duration_s = c->duration_s;
        s.gate_s = (uint32_t)(at_s - c->gate_lead_s);
        enum reason reason = slot_open_check(e, &s);
        if (reason == REASON_SLOT_TIMES_WRONG || reason == REASON_SLOT_EXISTS)
            continue; /* Its gate has passed already, or it was opened by hand. */
        if (reason != REASON_NONE) {
            struct event_rejected *body = &emit(e, EVENT_REJECTED)->body.rejected;
            body->command = COMMAND_CALENDAR_SET;
            body->reason = (uint16_t)reason;
            return;
        }
        uint32_t slot = slot_add(e, &s);
        slot_say(e, emit(e, EVENT_SLOT_OPENED), slot);
    }
}

/* A slot that nobody gave a reference price begins at zero, or as near to it as the range allows. */
static price_t reference_first(const struct engine *e)
{
    int64_t tick = e->head.limits.tick_micro;
    int64_t least = e->head.market.price_min.micro_per_kwh;
    int64_t most = e->head.market.price_max.micro_per_kwh;
    if (least > 0)
        return (price_t){(least + tick - 1) / tick * tick};
    return (price_t){most < 0 ? -((-most + tick - 1) / tick * tick) : 0};
}
