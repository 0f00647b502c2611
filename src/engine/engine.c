#include "engine/engine.h"

#include "engine/account.h"
#include "engine/admit.h"
#include "engine/book.h"
#include "engine/emit.h"
#include "engine/machine.h"
#include "engine/match.h"
#include "engine/order.h"
#include "engine/registry.h"
#include "engine/slot.h"
#include "engine/stream.h"
#include "engine/timer.h"
#include "engine/tranche.h"

static void run(struct engine *e);
static bool job_step(struct engine *e);
static bool timer_fire(struct engine *e);
static void release_fire(struct engine *e, uint32_t tranche);
static void command_run(struct engine *e, const struct command *command);
static bool may_command(struct engine *e, const struct command *command);
static void genesis_run(struct engine *e, const struct command *command);
static void order_new_command(struct engine *e, const struct command *command);
static uint32_t order_record(struct engine *e, const struct command *command,
                             const struct admitted *a);
static void accepted_say(struct engine *e, const struct command *command, uint32_t order,
                         money_t held, bool rests);

void engine_apply(struct engine *e, const struct command *command, struct event_list *out)
{
    invariant(command->seq == e->head.seq + 1);
    invariant(command->at_us >= e->head.at_us);
    invariant(out->capacity - out->count >= ENGINE_EVENTS_MAX);
    invariant((command->kind == COMMAND_GENESIS) == (command->seq == 1));
    bool exclusive = engine_work(e) == ENGINE_EXCLUSIVE;
    invariant(!exclusive || command->kind == COMMAND_CONTINUE);
    e->head.seq = command->seq;
    e->head.at_us = command->at_us;
    e->out = out;
    e->out_first = out->count;
    e->budget = ENGINE_WORK_MAX;
    if (command->kind != COMMAND_CONTINUE) {
        e->head.command = *command;
        e->head.command_waits = 1;
    }
    if (!exclusive)
        e->head.now_us = command->at_us;
    run(e);
    if (command->kind == COMMAND_CONTINUE && engine_work(e) == ENGINE_SWEEP)
        slot_sweep(e);
    e->out = NULL;
    invariant_costly(engine_hash(e) == engine_hash_walk(e));
}

enum engine_work engine_work(const struct engine *e)
{
    if (e->head.job.kind != JOB_NONE || e->head.command_waits != 0 || timer_is_due(e))
        return ENGINE_EXCLUSIVE;
    return e->head.sweep_first != 0 ? ENGINE_SWEEP : ENGINE_IDLE;
}

int64_t engine_due_us(const struct engine *e)
{
    const struct timer *first = timer_first(e);
    return first == NULL ? INT64_MAX : first->at_us;
}

uint64_t engine_seq(const struct engine *e)
{
    return e->head.seq;
}

int64_t engine_at_us(const struct engine *e)
{
    return e->head.seq == 0 ? 0 : e->head.at_us;
}

/* Runs what is due, in this order: the job at hand, timers, the command, and what the stamp of a
 * CONTINUE made due after that. */
static void run(struct engine *e)
{
    for (;;) { /* Ends: every turn uses budget or finishes something. */
        if (e->head.job.kind != JOB_NONE) {
            if (!job_step(e))
                return;
        } else if (timer_is_due(e)) {
            if (!timer_fire(e))
                return;
        } else if (e->head.command_waits != 0) {
            if (e->budget == 0)
                return;
            e->budget--;
            e->head.command_waits = 0;
            command_run(e, &e->head.command);
        } else if (e->head.now_us < e->head.at_us) {
            e->head.now_us = e->head.at_us;
        } else {
            return;
        }
    }
}

static bool job_step(struct engine *e)
{
    switch ((enum job_kind)e->head.job.kind) {
    case JOB_FILL_CHECK:
        return match_fill_check_step(e);
    case JOB_MATCH:
        return match_step(e);
    case JOB_MASS_CANCEL:
        return mass_cancel_step(e);
    case JOB_NONE:
        break;
    }
    invariant(e->head.job.kind == JOB_NONE); /* run() asks only when there is a job. */
    return true;
}

static bool timer_fire(struct engine *e)
{
    struct timer due = *timer_first(e);
    uint32_t cost = due.kind == TIMER_DAY ? calendar_day_cost(e) : 1;
    invariant(cost <= ENGINE_WORK_MAX);
    if (cost > e->budget)
        return false;
    e->budget -= cost;
    timer_pop(e);
    switch ((enum timer_kind)due.kind) {
    case TIMER_GATE:
        slot_gate(e, due.index);
        break;
    case TIMER_EXPIRY:
        order_cancel(e, due.index, REASON_CANCEL_EXPIRED, NULL);
        break;
    case TIMER_RELEASE:
        release_fire(e, due.index);
        break;
    case TIMER_DAY:
        calendar_day(e);
        break;
    }
    return true;
}

/* A pool of a halted slot waits for the next interval. One whose gate has come, though it fell due
 * before (nobody stamped a command in between), is left to the sweep: nothing trades after a gate.
 */
static void release_fire(struct engine *e, uint32_t tranche)
{
    const struct slot *slot = &e->slots[e->tranches[tranche].slot];
    if ((int64_t)slot->gate_s * 1000000 <= e->head.now_us)
        return;
    if (slot->state == SLOT_OPEN) {
        tranche_release(e, tranche);
    } else if (slot->state == SLOT_HALTED) {
        tranche_wait(e, tranche);
    }
}

static void command_run(struct engine *e, const struct command *command)
{
    if (command->kind == COMMAND_GENESIS) {
        genesis_run(e, command);
        return;
    }
    if (command->kind == COMMAND_CLOCK || !may_command(e, command))
        return;
    switch (command->kind) {
    case COMMAND_ORDER_NEW:
        order_new_command(e, command);
        break;
    case COMMAND_ORDER_AMEND:
        order_amend_command(e, command);
        break;
    case COMMAND_ORDER_CANCEL:
        order_cancel_command(e, command);
        break;
    case COMMAND_MASS_CANCEL:
        mass_cancel_command(e, command);
        break;
    case COMMAND_LIMITS_QUERY:
        limits_query_command(e, command);
        break;
    default:
        registry_command(e, command);
        break;
    }
}

/* Whether the sender is known, the command is new, and he may send it now; if not, he is told. */
static bool may_command(struct engine *e, const struct command *command)
{
    uint32_t participant = command->participant;
    if (participant == 0 || participant > e->head.participants) {
        bool for_members =
            command->kind >= COMMAND_ORDER_NEW && command->kind <= COMMAND_LIMITS_QUERY;
        if (participant == 0 && (!for_members || command->kind == COMMAND_MASS_CANCEL))
            return true;
        stream_refuse(e, command, REASON_PARTICIPANT_UNKNOWN);
        return false;
    }
    if (!stream_admit(e, command))
        return false;
    bool adds = command->kind == COMMAND_ORDER_NEW || command->kind == COMMAND_ORDER_AMEND;
    bool cancels = command->kind == COMMAND_ORDER_CANCEL || command->kind == COMMAND_MASS_CANCEL ||
                   command->kind == COMMAND_LIMITS_QUERY;
    enum reason reason = REASON_NONE;
    if (e->participants[participant].suspended != 0 && !cancels)
        reason = REASON_PARTICIPANT_SUSPENDED;
    else if (adds && !registry_rate_take(e, participant))
        reason = REASON_RATE_EXCEEDED;
    if (reason != REASON_NONE)
        stream_reject(e, command, reason, 0);
    return reason == REASON_NONE;
}

static void genesis_run(struct engine *e, const struct command *command)
{
    const struct engine_limits *limits = &command->body.genesis;
    invariant(memcmp(limits, &e->head.limits, sizeof *limits) == 0);
    int64_t most = (int64_t)limits->price_ticks_max * limits->tick_micro;
    e->head.market = (struct market_set){
        .price_min = {-most},
        .price_max = {most},
        .collar_width = {2 * most},
        .lot_wh = 1,
    };
    e->head.limits_default = (struct limits_set){
        .orders_live_max = 65536, .levels_max = 4096, .rate_per_s = 1000, .rate_burst = 10000};
}

static void order_new_command(struct engine *e, const struct command *command)
{
    const struct order_new *n = &command->body.order_new;
    struct admitted a;
    enum reason reason = admit_new(e, command, &a);
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    if (a.meets_own)
        admit_clear_own(e, command->participant, a.slot, n->side, a.tick);
    uint32_t order = order_record(e, command, &a);
    stream_record(e, command, REASON_NONE, order_id(e, order));
    digest_leave_participant(e, command->participant);
    account_hold(&e->participants[command->participant], a.hold);
    order_enlist(e, order);
    struct order *o = &e->orders[order];
    bool crosses = !a.pooled && book_crosses(e, o->slot, o->side, o->tick);
    bool rests = !a.pooled && !crosses && order_kind_waits(n->kind);
    accepted_say(e, command, order, a.hold, rests);
    digest_enter_participant(e, command->participant);
    if (a.pooled) {
        tranche_join(e, order);
    } else if (rests) {
        digest_leave_order(e, order);
        book_add(e, order);
        o->state = ORDER_RESTING;
        digest_enter_order(e, order);
    } else {
        match_begin(e, order);
    }
}

static uint32_t order_record(struct engine *e, const struct command *command,
                             const struct admitted *a)
{
    const struct order_new *n = &command->body.order_new;
    uint32_t order = order_take(e);
    struct order *o = &e->orders[order];
    o->open_wh = a->wh;
    o->tick = a->tick;
    o->slot = (uint16_t)a->slot;
    o->side = n->side;
    o->state = ORDER_TAKING;
    struct order_owner *w = &e->owners[order];
    w->rank = e->head.rank_next++;
    w->participant = command->participant;
    w->meter = n->meter;
    w->group = n->group;
    w->position = position_make(e, n->meter, a->slot);
    w->quantity_wh = a->wh;
    w->until_s = n->kind == ORDER_GOOD_TILL_TIME ? n->until_s : 0;
    w->kind = n->kind;
    w->stream = command->stream;
    digest_enter_order(e, order);
    digest_enter_owner(e, order);
    return order;
}

/* The participant is out of the state hash. */
static void accepted_say(struct engine *e, const struct command *command, uint32_t order,
                         money_t held, bool rests)
{
    const struct order *o = &e->orders[order];
    const struct order_owner *w = &e->owners[order];
    struct event *event = emit_to(e, EVENT_ORDER_ACCEPTED, w->participant);
    emit_answers(event, command);
    struct event_order_accepted *body = &event->body.order_accepted;
    body->order_id = order_id(e, order);
    body->price = price_of(e, o->tick);
    body->quantity.wh = o->open_wh;
    body->held = held;
    body->rested.wh = rests ? o->open_wh : 0;
    body->slot_s = e->slots[o->slot].start_s;
    body->meter = w->meter;
    body->group = w->group;
    body->until_s = w->until_s;
    body->side = o->side;
    body->kind = w->kind;
}
