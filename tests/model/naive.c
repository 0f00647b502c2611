#include "naive_state.h"

#include <stdlib.h>

#include "base/check.h"
#include "engine/reason.h"

static bool repeated(struct naive *n, const struct command *c);

struct naive *naive_new(uint32_t price_ticks_max, uint32_t tick_micro)
{
    struct naive *n = calloc(1, sizeof(*n));
    invariant(n != NULL);
    n->tick = tick_micro;
    n->ticks_max = price_ticks_max;
    n->members_count = n->meters_count = n->groups_count = 1; /* Ids begin at 1. */
    return n;
}

void naive_free(struct naive *n)
{
    free(n);
}

struct naive_view naive_pick(const struct naive *n, uint32_t place)
{
    for (uint32_t i = 0; i < n->orders_top; i++) {
        const struct order *o = &n->orders[(place + i) % n->orders_top];
        if (naive_order_live(o))
            return (struct naive_view){o->number,        o->participant,
                                       o->o.slot_s,      o->o.price.micro_per_kwh,
                                       o->o.quantity.wh, o->open};
    }
    return (struct naive_view){.number = 0};
}

void naive_command_answered(struct naive *n, const struct command *c, int reason, int64_t id)
{
    if (c->participant == 0)
        return;
    struct stream *s = &n->members[c->participant].streams[c->stream];
    s->answers[s->count++ % CLIENT_WINDOW] = (struct answer){c->client_seq, c->kind, reason, id};
}

void naive_command_refused(struct naive *n, const struct command *c, int reason)
{
    uint64_t id = reason < REASON_METER_UNKNOWN     ? 0 /* The sender is refused, not the order. */
                  : c->kind == COMMAND_ORDER_AMEND  ? c->body.order_amend.order_id
                  : c->kind == COMMAND_ORDER_CANCEL ? c->body.order_cancel.order_id
                                                    : 0;
    FACT(n, EVENT_REJECTED, {c->kind, reason, id <= (uint64_t)n->orders_ever ? (int64_t)id : 0});
    naive_command_answered(n, c, reason, id <= (uint64_t)n->orders_ever ? (int64_t)id : 0);
}

/* True: this number was used or passed over, and that has been said. */
static bool repeated(struct naive *n, const struct command *c)
{
    if (c->participant == 0)
        return false;
    struct stream *s = &n->members[c->participant].streams[c->stream];
    if (c->client_seq > s->last) {
        s->last = c->client_seq;
        return false;
    }
    struct answer *a;
    uint32_t kept = s->count < CLIENT_WINDOW ? s->count : CLIENT_WINDOW;
    uint64_t first = kept < CLIENT_WINDOW ? 0 : UINT64_MAX;
    for (EACH(a, s->answers, kept)) {
        if (a->seq == c->client_seq) {
            FACT(n, EVENT_REPEATED, {a->command, a->reason, a->id});
            return true;
        }
        first = a->seq < first ? a->seq : first;
    }
    FACT(n, EVENT_REJECTED,
         {c->kind, c->client_seq < first ? REASON_SEQ_TOO_OLD : REASON_SEQ_SKIPPED});
    return true;
}

static void order_cancel_asked(struct naive *n, const struct command *c)
{
    const struct order_cancel *body = &c->body.order_cancel;
    struct order *o = naive_order_by(n, c, body->order_id, body->target_seq);
    if (o == NULL || o->participant != c->participant) {
        naive_command_refused(n, c, o == NULL ? REASON_ORDER_UNKNOWN : REASON_ORDER_NOT_YOURS);
        return;
    }
    naive_command_answered(n, c, REASON_NONE, o->number);
    naive_order_cancel(n, o, REASON_CANCEL_REQUESTED);
}

static void sweep_add(struct naive *n, struct sweep sweep)
{
    invariant(n->sweeps_count < COUNT_MAX);
    n->sweeps[n->sweeps_count++] = sweep;
}

static void sweep_run(struct naive *n, const struct sweep *sweep)
{
    const struct mass_cancel *which = &sweep->which;
    int64_t count = 0;
    struct order *o;
    for (EACH(o, n->orders, n->orders_top)) {
        if (!naive_order_live(o) ||
            (which->participant != 0 && o->participant != which->participant) ||
            (which->meter != 0 && o->o.meter != which->meter) ||
            (which->slot_s != 0 && o->o.slot_s != which->slot_s))
            continue;
        naive_order_cancel(n, o, sweep->reason);
        count++;
    }
    if (sweep->said == EVENT_SLOT_SWEPT)
        FACT(n, sweep->said, {sweep->about});
    else
        FACT(n, sweep->said, {sweep->about, count});
}

static void mass_cancel(struct naive *n, const struct command *c)
{
    struct mass_cancel which = c->body.mass_cancel;
    if (which.participant != 0 && which.participant != c->participant && c->participant != 0) {
        naive_command_refused(n, c, REASON_ROLE_NOT_ALLOWED);
        return;
    }
    if (which.slot_s != 0 && naive_slot_at(n, which.slot_s) == NULL) {
        naive_command_refused(n, c, REASON_SLOT_UNKNOWN);
        return;
    }
    which.participant = which.participant != 0 ? which.participant : c->participant;
    naive_command_answered(n, c, REASON_NONE, 0);
    sweep_add(n, (struct sweep){which, REASON_CANCEL_MASS, EVENT_MASS_CANCELED, which.participant});
}

static void suspend(struct naive *n, const struct command *c)
{
    struct mass_cancel which = {.participant = c->body.participant_switch.participant};
    n->members[which.participant].suspended = true;
    FACT(n, EVENT_PARTICIPANT_SUSPENDED, {which.participant});
    sweep_add(n, (struct sweep){which, REASON_CANCEL_KILL, EVENT_MASS_CANCELED, which.participant});
}

static void limits_query(struct naive *n, const struct command *c)
{
    struct member *m = &n->members[c->participant];
    int64_t orders = 0, levels = 0;
    struct order *a, *b;
    for (EACH(a, n->orders, n->orders_top)) {
        if (!naive_order_live(a) || a->participant != c->participant)
            continue;
        bool first = true;
        for (b = n->orders; b < a; b++)
            first = first && !(naive_order_live(b) && b->participant == c->participant &&
                               naive_order_same_level(&a->o, &b->o));
        orders++;
        levels += first;
    }
    naive_token_take(n, m, false);
    naive_command_answered(n, c, REASON_NONE, 0);
    FACT(n, EVENT_LIMITS,
         {m->available, m->order_hold, m->contract_hold, orders, levels, m->tokens / MICRO});
}

static void slot_close(struct naive *n, struct slot *s)
{
    struct mass_cancel which = {.slot_s = s->o.slot_s};
    s->closed = true;
    FACT(n, EVENT_SLOT_CLOSED, {s->o.slot_s, s->traded});
    sweep_add(n, (struct sweep){which, REASON_CANCEL_GATE, EVENT_SLOT_SWEPT, s->o.slot_s});
}

/* What falls due until `now_us`, in the order of time; at one time pools come first (those that
 * began to gather first), then the gate, then who expires. */
static void time_pass(struct naive *n, int64_t now_us)
{
    for (;;) { /* Ends: each turn ends something that was due. */
        int64_t due_us = now_us + 1;
        struct slot *s, *gate = NULL;
        struct order *o, *expired = NULL;
        struct tranche *t, *pool = NULL;
        for (EACH(s, n->slots, n->slots_count))
            if (s->known && !s->closed && s->o.gate_s * MICRO < due_us) {
                due_us = s->o.gate_s * MICRO;
                gate = s;
            }
        for (EACH(o, n->orders, n->orders_top))
            if (naive_order_live(o) && o->o.kind == ORDER_GOOD_TILL_TIME &&
                o->o.until_s * MICRO < due_us) {
                due_us = o->o.until_s * MICRO;
                expired = o;
            }
        for (EACH(t, n->tranches, n->tranches_top))
            if (t->used && !t->released && !naive_slot_at(n, t->slot_s)->closed &&
                naive_slot_at(n, t->slot_s)->o.gate_s * MICRO > now_us &&
                (t->due_us < due_us || (t->due_us == due_us && t->due_us <= now_us &&
                                        (pool == NULL || t->since < pool->since)))) {
                due_us = t->due_us;
                pool = t;
            }
        n->now_us = due_us <= now_us ? due_us : now_us;
        if (pool != NULL && naive_slot_at(n, pool->slot_s)->halted)
            pool->due_us += n->groups[pool->group].interval_s * MICRO; /* The next time. */
        else if (pool != NULL)
            naive_tranche_release(n, pool);
        else if (expired != NULL)
            naive_order_cancel(n, expired, REASON_CANCEL_EXPIRED);
        else if (gate != NULL)
            slot_close(n, gate);
        else
            return;
    }
}

static void registry_apply(struct naive *n, const struct command *c)
{
    struct slot *s;
    switch (c->kind) {
    case COMMAND_PARTICIPANT_ENROL:
        n->members[n->members_count] = (struct member){.role = c->body.participant_enrol.role,
                                                       .limits = n->limits,
                                                       .tokens_us = n->now_us,
                                                       .tokens = n->limits.rate_burst * MICRO};
        FACT(n, EVENT_PARTICIPANT_ENROLLED, {n->members_count++});
        break;
    case COMMAND_PARTICIPANT_RESUME:
        n->members[c->body.participant_switch.participant].suspended = false;
        FACT(n, EVENT_PARTICIPANT_RESUMED, {c->body.participant_switch.participant});
        break;
    case COMMAND_METER_REGISTER:
        n->meters[n->meters_count] = c->body.meter_register;
        FACT(n, EVENT_METER_REGISTERED, {n->meters_count++});
        break;
    case COMMAND_GROUP_CREATE:
        n->groups[n->groups_count] = c->body.group_create;
        FACT(n, EVENT_GROUP_CREATED, {n->groups_count++});
        break;
    case COMMAND_GROUP_JOIN:
        n->members[c->body.group_member.participant].groups[c->body.group_member.group] = true;
        FACT(n, EVENT_GROUP_JOINED, {c->body.group_member.participant});
        break;
    case COMMAND_FUNDS_DEPOSIT:
        n->members[c->body.funds_deposit.participant].available +=
            c->body.funds_deposit.amount.nano;
        FACT(n, EVENT_FUNDS_DEPOSITED, {c->body.funds_deposit.participant});
        break;
    case COMMAND_LIMITS_SET:
        if (c->body.limits_set.participant == 0)
            n->limits = c->body.limits_set;
        else
            n->members[c->body.limits_set.participant].limits = c->body.limits_set;
        break;
    case COMMAND_MARKET_SET:
        n->market = c->body.market_set;
        break;
    case COMMAND_SLOT_OPEN:
        invariant(n->slots_count < COUNT_MAX && naive_slot_at(n, c->body.slot_open.slot_s) == NULL);
        n->slots[n->slots_count++] =
            (struct slot){.o = c->body.slot_open,
                          .reference = c->body.slot_open.reference.micro_per_kwh,
                          .known = true};
        FACT(n, EVENT_SLOT_OPENED, {c->body.slot_open.slot_s});
        break;
    case COMMAND_SLOT_HALT:
    case COMMAND_SLOT_RESUME:
        s = naive_slot_at(n, c->body.slot_switch.slot_s);
        s->halted = c->kind == COMMAND_SLOT_HALT;
        FACT(n, s->halted ? EVENT_SLOT_HALTED : EVENT_SLOT_RESUMED, {s->o.slot_s});
        break;
    default:
        break; /* CLOCK only lets time pass; the rest is not the naive engine's. */
    }
}

static void command_run(struct naive *n, const struct command *c)
{
    bool market = c->kind >= COMMAND_ORDER_NEW && c->kind <= COMMAND_LIMITS_QUERY;
    bool adds = c->kind == COMMAND_ORDER_NEW || c->kind == COMMAND_ORDER_AMEND;
    if (c->participant >= n->members_count || c->stream >= STREAMS_PER_PARTICIPANT) {
        FACT(n, EVENT_REJECTED,
             {c->kind, c->participant >= n->members_count ? REASON_PARTICIPANT_UNKNOWN
                                                          : REASON_STREAM_UNKNOWN});
        return;
    }
    if (repeated(n, c))
        return;
    if (c->participant != 0 && n->members[c->participant].suspended && adds) {
        naive_command_refused(n, c, REASON_PARTICIPANT_SUSPENDED);
        return;
    }
    if (c->participant != 0 && !market) {
        naive_command_refused(n, c, REASON_ROLE_NOT_ALLOWED);
        return;
    }
    switch (c->kind) {
    case COMMAND_ORDER_NEW:
        naive_order_new(n, c);
        break;
    case COMMAND_ORDER_AMEND:
        naive_order_amend(n, c);
        break;
    case COMMAND_ORDER_CANCEL:
        order_cancel_asked(n, c);
        break;
    case COMMAND_MASS_CANCEL:
        mass_cancel(n, c);
        break;
    case COMMAND_LIMITS_QUERY:
        limits_query(n, c);
        break;
    case COMMAND_PARTICIPANT_SUSPEND:
        suspend(n, c);
        break;
    default:
        registry_apply(n, c);
        break;
    }
}

void naive_apply(struct naive *n, const struct command *c, struct facts *facts)
{
    n->facts = facts;
    time_pass(n, c->at_us);
    command_run(n, c);
    time_pass(n, c->at_us); /* A pool may begin right before the gate, and be due at once. */
    for (uint32_t i = 0; i < n->sweeps_count; i++)
        if (n->sweeps[i].said == EVENT_MASS_CANCELED)
            sweep_run(n, &n->sweeps[i]);
    for (uint32_t i = 0; i < n->sweeps_count; i++)
        if (n->sweeps[i].said == EVENT_SLOT_SWEPT)
            sweep_run(n, &n->sweeps[i]);
    n->sweeps_count = 0;
}
