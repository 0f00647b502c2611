#include "engine/registry.h"

#include "engine/emit.h"
#include "engine/order.h"
#include "engine/slot.h"
#include "engine/stream.h"

#define RATING_W_MAX       INT64_C(1000000000000) /* A terawatt: times a day it fits an int64. */
#define EFFICIENCY_PPM_MAX 1000000
#define RATE_PER_S_MAX     1000000

static void enrol(struct engine *e, const struct command *command);
static void participant_switch(struct engine *e, const struct command *command);
static void credential_add(struct engine *e, const struct command *command);
static void credential_revoke(struct engine *e, const struct command *command);
static void meter_register(struct engine *e, const struct command *command);
static void store_set(struct engine *e, const struct command *command);
static void group_create(struct engine *e, const struct command *command);
static void group_join(struct engine *e, const struct command *command);
static void group_leave(struct engine *e, const struct command *command);
static void funds_deposit(struct engine *e, const struct command *command);
static void limits_set(struct engine *e, const struct command *command);
static void market_set(struct engine *e, const struct command *command);
static void clock_scale(struct engine *e, const struct command *command);
static uint32_t *credential_place(const struct engine *e, const uint8_t lfdi[LFDI_BYTES]);
static bool participant_exists(const struct engine *e, uint32_t participant);
static struct event_registry *registry_answer(struct engine *e, uint8_t kind,
                                              const struct command *command);
static void done_answer(struct engine *e, const struct command *command);
static int64_t rate_interval_us(const struct engine *e, uint32_t participant);

void registry_command(struct engine *e, const struct command *command)
{
    static void (*const handlers[])(struct engine *, const struct command *) = {
        [COMMAND_CLOCK_SCALE] = clock_scale,
        [COMMAND_PARTICIPANT_ENROL] = enrol,
        [COMMAND_PARTICIPANT_SUSPEND] = participant_switch,
        [COMMAND_PARTICIPANT_RESUME] = participant_switch,
        [COMMAND_CREDENTIAL_ADD] = credential_add,
        [COMMAND_CREDENTIAL_REVOKE] = credential_revoke,
        [COMMAND_METER_REGISTER] = meter_register,
        [COMMAND_STORE_SET] = store_set,
        [COMMAND_GROUP_CREATE] = group_create,
        [COMMAND_GROUP_JOIN] = group_join,
        [COMMAND_GROUP_LEAVE] = group_leave,
        [COMMAND_FUNDS_DEPOSIT] = funds_deposit,
        [COMMAND_LIMITS_SET] = limits_set,
        [COMMAND_MARKET_SET] = market_set,
        [COMMAND_CALENDAR_SET] = calendar_command,
        [COMMAND_ZONE_TRANSITION] = zone_command,
        [COMMAND_SLOT_OPEN] = slot_open_command,
        [COMMAND_SLOT_HALT] = slot_switch_command,
        [COMMAND_SLOT_RESUME] = slot_switch_command,
    };
    void (*handler)(struct engine *, const struct command *) = NULL;
    if (command->kind < sizeof handlers / sizeof handlers[0])
        handler = handlers[command->kind];
    uint32_t asker = command->participant;
    if (handler == NULL)
        stream_reject(e, command, REASON_COMMAND_UNKNOWN, 0);
    else if (asker != 0 && e->participants[asker].role != ROLE_OPERATOR)
        stream_reject(e, command, REASON_ROLE_NOT_ALLOWED, 0);
    else
        handler(e, command);
}

/* With 0 for the participant: his own orders. Another's: the operator's right. */
void mass_cancel_command(struct engine *e, const struct command *command)
{
    const struct mass_cancel *m = &command->body.mass_cancel;
    uint32_t participant = m->participant == 0 ? command->participant : m->participant;
    enum reason reason = REASON_NONE;
    if (!participant_exists(e, participant))
        reason = REASON_PARTICIPANT_UNKNOWN;
    else if (participant != command->participant && command->participant != 0 &&
             e->participants[command->participant].role != ROLE_OPERATOR)
        reason = REASON_ROLE_NOT_ALLOWED;
    else if (m->slot_s != 0 && slot_find(e, m->slot_s) == 0)
        reason = REASON_SLOT_UNKNOWN;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    stream_record(e, command, REASON_NONE, 0);
    struct job *job = &e->head.job;
    *job = (struct job){0};
    job->kind = JOB_MASS_CANCEL;
    job->participant = participant;
    job->meter = e->participants[participant].first_meter;
    job->cursor = 1;
    job->only_meter = m->meter;
    job->only_slot = m->slot_s == 0 ? 0 : slot_find(e, m->slot_s);
    job->reason = REASON_CANCEL_MASS;
    job->asker = command->participant;
    job->client_seq = command->client_seq;
    job->stream = command->stream;
}

bool mass_cancel_step(struct engine *e)
{
    struct job *job = &e->head.job;
    while (job->meter != 0) { /* Ends: the meters are a list, the slots are counted. */
        bool skip = job->only_meter != 0 && job->only_meter != job->meter;
        if (skip || job->cursor > e->head.slots) {
            job->meter = e->meters[job->meter].next_of_participant;
            job->cursor = 1;
            continue;
        }
        if (e->budget == 0)
            return false;
        e->budget--;
        bool wanted = job->only_slot == 0 || job->only_slot == job->cursor;
        uint32_t position = wanted ? position_find(e, job->meter, job->cursor) : 0;
        if (position == 0 || e->positions[position].first == 0) {
            job->cursor++;
            continue;
        }
        order_cancel(e, e->positions[position].first, (enum reason)job->reason, NULL);
        job->canceled++;
    }
    if (e->budget == 0)
        return false;
    e->budget--;
    const struct command asked = {
        .participant = job->asker, .client_seq = job->client_seq, .stream = (uint8_t)job->stream};
    struct event_mass_canceled *body =
        &stream_answer(e, EVENT_MASS_CANCELED, &asked)->body.mass_canceled;
    body->participant = job->participant;
    body->orders = job->canceled;
    job->kind = JOB_NONE;
    return true;
}

void limits_query_command(struct engine *e, const struct command *command)
{
    stream_record(e, command, REASON_NONE, 0);
    const struct participant *p = &e->participants[command->participant];
    const struct participant_extra *x = &e->extras[command->participant];
    uint32_t rate_left = registry_rate_left(e, command->participant);
    struct event_limits *body = &stream_answer(e, EVENT_LIMITS, command)->body.limits;
    body->available.nano = p->available_nano;
    body->order_hold.nano = p->order_hold_nano;
    body->contract_hold.nano = p->contract_hold_nano;
    body->orders_live = p->orders_live;
    body->orders_live_max = p->orders_live_max;
    body->levels = p->levels;
    body->levels_max = p->levels_max;
    body->rate_left = rate_left;
    body->rate_per_s = x->rate_per_s;
    body->rate_burst = x->rate_burst;
}

/*
 * A bucket of rate_burst orders that fills by rate_per_s, kept as the one moment at which it is
 * full again (the generic cell rate algorithm).
 */
uint32_t registry_rate_left(const struct engine *e, uint32_t participant)
{
    const struct participant_extra *x = &e->extras[participant];
    int64_t owed_us = e->participants[participant].rate_at_us - e->head.now_us;
    if (owed_us <= 0)
        return x->rate_burst;
    int64_t interval = rate_interval_us(e, participant);
    int64_t owed = (owed_us + interval - 1) / interval;
    return owed >= x->rate_burst ? 0 : x->rate_burst - (uint32_t)owed;
}

bool registry_rate_take(struct engine *e, uint32_t participant)
{
    if (registry_rate_left(e, participant) == 0)
        return false;
    digest_leave_participant(e, participant);
    struct participant *p = &e->participants[participant];
    if (p->rate_at_us < e->head.now_us)
        p->rate_at_us = e->head.now_us;
    p->rate_at_us += rate_interval_us(e, participant);
    digest_enter_participant(e, participant);
    return true;
}

static int64_t rate_interval_us(const struct engine *e, uint32_t participant)
{
    return 1000000 / (int64_t)e->extras[participant].rate_per_s;
}

static void enrol(struct engine *e, const struct command *command)
{
    uint32_t role = command->body.participant_enrol.role;
    enum reason reason = REASON_NONE;
    if (role == ROLE_NONE || role > ROLE_AUDITOR)
        reason = REASON_VALUE_OUT_OF_RANGE;
    else if (e->head.participants == e->head.limits.participants_max)
        reason = REASON_REGISTRY_FULL;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    const struct limits_set *limits = &e->head.limits_default;
    uint32_t participant = ++e->head.participants;
    e->participants[participant].role = (uint8_t)role;
    e->participants[participant].orders_live_max = limits->orders_live_max;
    e->participants[participant].levels_max = limits->levels_max;
    e->participants[participant].rate_at_us = e->head.now_us;
    e->extras[participant].rate_per_s = limits->rate_per_s;
    e->extras[participant].rate_burst = limits->rate_burst;
    digest_enter_participant(e, participant);
    digest_enter_extra(e, participant);
    stream_record(e, command, REASON_NONE, participant);
    struct event_registry *body = registry_answer(e, EVENT_PARTICIPANT_ENROLLED, command);
    body->participant = participant;
    body->role = role;
}

static void participant_switch(struct engine *e, const struct command *command)
{
    uint32_t participant = command->body.participant_switch.participant;
    if (!participant_exists(e, participant)) {
        stream_reject(e, command, REASON_PARTICIPANT_UNKNOWN, 0);
        return;
    }
    bool suspend = command->kind == COMMAND_PARTICIPANT_SUSPEND;
    digest_leave_participant(e, participant);
    e->participants[participant].suspended = suspend;
    digest_enter_participant(e, participant);
    stream_record(e, command, REASON_NONE, participant);
    uint8_t kind = suspend ? EVENT_PARTICIPANT_SUSPENDED : EVENT_PARTICIPANT_RESUMED;
    struct event_registry *body = registry_answer(e, kind, command);
    body->participant = participant;
    body->role = e->participants[participant].role;
    if (!suspend)
        return;
    struct job *job = &e->head.job;
    *job = (struct job){0};
    job->kind = JOB_MASS_CANCEL;
    job->participant = participant;
    job->meter = e->participants[participant].first_meter;
    job->cursor = 1;
    job->reason = REASON_CANCEL_KILL;
    job->asker = command->participant;
}

static void credential_add(struct engine *e, const struct command *command)
{
    const struct credential_add *c = &command->body.credential_add;
    uint32_t *place = credential_place(e, c->lfdi);
    enum reason reason = REASON_NONE;
    if (!participant_exists(e, c->participant))
        reason = REASON_PARTICIPANT_UNKNOWN;
    else if (c->until_s <= c->from_s)
        reason = REASON_VALUE_OUT_OF_RANGE;
    else if (*place != 0 && e->credentials[*place].participant != 0)
        reason = REASON_CREDENTIAL_EXISTS;
    else if (*place == 0 && e->head.credentials == e->head.limits.credentials_max)
        reason = REASON_REGISTRY_FULL;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    if (*place == 0)
        *place = ++e->head.credentials;
    else
        digest_leave_credential(e, *place);
    struct credential *n = &e->credentials[*place];
    memcpy(n->lfdi, c->lfdi, LFDI_BYTES);
    n->participant = c->participant;
    n->from_s = c->from_s;
    n->until_s = c->until_s;
    digest_enter_credential(e, *place);
    stream_record(e, command, REASON_NONE, c->participant);
    struct event_registry *body = registry_answer(e, EVENT_CREDENTIAL_ADDED, command);
    body->participant = c->participant;
    body->from_s = c->from_s;
    body->until_s = c->until_s;
    memcpy(body->lfdi, c->lfdi, LFDI_BYTES);
}

static void credential_revoke(struct engine *e, const struct command *command)
{
    const uint8_t *lfdi = command->body.credential_revoke.lfdi;
    uint32_t credential = *credential_place(e, lfdi);
    if (credential == 0 || e->credentials[credential].participant == 0) {
        stream_reject(e, command, REASON_CREDENTIAL_UNKNOWN, 0);
        return;
    }
    uint32_t participant = e->credentials[credential].participant;
    digest_leave_credential(e, credential);
    e->credentials[credential].participant = 0;
    digest_enter_credential(e, credential);
    stream_record(e, command, REASON_NONE, participant);
    struct event_registry *body = registry_answer(e, EVENT_CREDENTIAL_REVOKED, command);
    body->participant = participant;
    memcpy(body->lfdi, lfdi, LFDI_BYTES);
}

static void meter_register(struct engine *e, const struct command *command)
{
    const struct meter_register *m = &command->body.meter_register;
    enum reason reason = REASON_NONE;
    if (!participant_exists(e, m->participant))
        reason = REASON_PARTICIPANT_UNKNOWN;
    else if (m->place == 0 || m->import_max.w < 0 || m->import_max.w > RATING_W_MAX ||
             m->export_max.w < 0 || m->export_max.w > RATING_W_MAX)
        reason = REASON_VALUE_OUT_OF_RANGE;
    else if (e->participants[m->participant].meters == METERS_PER_PARTICIPANT)
        reason = REASON_METERS_MAX;
    else if (e->head.meters == e->head.limits.meters_max)
        reason = REASON_REGISTRY_FULL;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    uint32_t meter = ++e->head.meters;
    struct meter *n = &e->meters[meter];
    n->import_max_w = m->import_max.w;
    n->export_max_w = m->export_max.w;
    n->participant = m->participant;
    n->place = m->place;
    n->next_of_participant = e->participants[m->participant].first_meter;
    digest_enter_meter(e, meter);
    digest_leave_participant(e, m->participant);
    e->participants[m->participant].first_meter = meter;
    e->participants[m->participant].meters++;
    digest_enter_participant(e, m->participant);
    stream_record(e, command, REASON_NONE, meter);
    struct event_registry *body = registry_answer(e, EVENT_METER_REGISTERED, command);
    body->participant = m->participant;
    body->meter = meter;
    body->place = m->place;
}

static void store_set(struct engine *e, const struct command *command)
{
    const struct store_set *s = &command->body.store_set;
    enum reason reason = REASON_NONE;
    if (s->meter == 0 || s->meter > e->head.meters)
        reason = REASON_METER_UNKNOWN;
    else if (s->efficiency_ppm == 0 || s->efficiency_ppm > EFFICIENCY_PPM_MAX ||
             s->capacity.wh <= 0 || s->capacity.wh > ENERGY_WH_MAX || s->reserve.wh < 0 ||
             s->level.wh < s->reserve.wh || s->level.wh > s->capacity.wh)
        reason = REASON_VALUE_OUT_OF_RANGE;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    digest_leave_meter(e, s->meter);
    struct meter *m = &e->meters[s->meter];
    m->capacity_wh = s->capacity.wh;
    m->reserve_wh = s->reserve.wh;
    m->level_wh = s->level.wh;
    m->level_slot_s = s->slot_s;
    m->efficiency_ppm = s->efficiency_ppm;
    digest_enter_meter(e, s->meter);
    stream_record(e, command, REASON_NONE, s->meter);
    done_answer(e, command);
}

static void group_create(struct engine *e, const struct command *command)
{
    const struct group_create *g = &command->body.group_create;
    enum reason reason = REASON_NONE;
    if (g->policy > RELEASE_INTERVAL || (g->policy == RELEASE_INTERVAL && g->interval_s == 0))
        reason = REASON_VALUE_OUT_OF_RANGE;
    else if (e->head.groups == e->head.limits.groups_max)
        reason = REASON_REGISTRY_FULL;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    uint32_t group = ++e->head.groups;
    e->groups[group].policy = g->policy;
    e->groups[group].interval_s = g->interval_s;
    digest_enter_group(e, group);
    stream_record(e, command, REASON_NONE, group);
    registry_answer(e, EVENT_GROUP_CREATED, command)->group = group;
}

static void group_join(struct engine *e, const struct command *command)
{
    const struct group_member *m = &command->body.group_member;
    enum reason reason = REASON_NONE;
    uint32_t *place = NULL;
    if (m->group == 0 || m->group > e->head.groups)
        reason = REASON_GROUP_UNKNOWN;
    else if (!participant_exists(e, m->participant))
        reason = REASON_PARTICIPANT_UNKNOWN;
    for (uint32_t i = 0; reason == REASON_NONE && i < GROUPS_PER_PARTICIPANT; i++) {
        uint32_t *groups = e->extras[m->participant].groups;
        if (groups[i] == m->group)
            reason = REASON_GROUP_MEMBER_ALREADY;
        else if (groups[i] == 0 && place == NULL)
            place = &groups[i];
    }
    if (reason == REASON_NONE && place == NULL)
        reason = REASON_GROUPS_MAX;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    digest_leave_extra(e, m->participant);
    *place = m->group;
    digest_enter_extra(e, m->participant);
    digest_leave_group(e, m->group);
    e->groups[m->group].members++;
    digest_enter_group(e, m->group);
    stream_record(e, command, REASON_NONE, m->group);
    struct event_registry *body = registry_answer(e, EVENT_GROUP_JOINED, command);
    body->participant = m->participant;
    body->group = m->group;
}

/* Orders that already stand in the group's pools and tranches stay there. */
static void group_leave(struct engine *e, const struct command *command)
{
    const struct group_member *m = &command->body.group_member;
    uint32_t *place = NULL;
    for (uint32_t i = 0; participant_exists(e, m->participant) && i < GROUPS_PER_PARTICIPANT; i++)
        if (m->group != 0 && e->extras[m->participant].groups[i] == m->group)
            place = &e->extras[m->participant].groups[i];
    if (place == NULL) {
        stream_reject(e, command, REASON_GROUP_NOT_MEMBER, 0);
        return;
    }
    digest_leave_extra(e, m->participant);
    *place = 0;
    digest_enter_extra(e, m->participant);
    digest_leave_group(e, m->group);
    e->groups[m->group].members--;
    digest_enter_group(e, m->group);
    stream_record(e, command, REASON_NONE, m->group);
    struct event_registry *body = registry_answer(e, EVENT_GROUP_LEFT, command);
    body->participant = m->participant;
    body->group = m->group;
}

static void funds_deposit(struct engine *e, const struct command *command)
{
    const struct funds_deposit *f = &command->body.funds_deposit;
    enum reason reason = REASON_NONE;
    if (!participant_exists(e, f->participant))
        reason = REASON_PARTICIPANT_UNKNOWN;
    else if (f->amount.nano <= 0)
        reason = REASON_VALUE_OUT_OF_RANGE;
    else {
        const struct participant *p = &e->participants[f->participant];
        __int128 sum = (__int128)p->available_nano + p->order_hold_nano + p->contract_hold_nano;
        if (sum + f->amount.nano > MONEY_NANO_MAX)
            reason = REASON_FUNDS_LIMIT;
    }
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    digest_leave_participant(e, f->participant);
    e->participants[f->participant].available_nano += f->amount.nano;
    digest_enter_participant(e, f->participant);
    e->head.deposited_nano += (uint64_t)f->amount.nano;
    e->head.deposited_nano_high += e->head.deposited_nano < (uint64_t)f->amount.nano;
    stream_record(e, command, REASON_NONE, f->participant);
    struct event_funds_deposited *body =
        &stream_answer(e, EVENT_FUNDS_DEPOSITED, command)->body.funds_deposited;
    body->participant = f->participant;
    body->amount = f->amount;
}

static void limits_set(struct engine *e, const struct command *command)
{
    const struct limits_set *l = &command->body.limits_set;
    enum reason reason = REASON_NONE;
    if (l->participant != 0 && !participant_exists(e, l->participant))
        reason = REASON_PARTICIPANT_UNKNOWN;
    else if (l->orders_live_max == 0 || l->levels_max == 0 || l->rate_per_s == 0 ||
             l->rate_per_s > RATE_PER_S_MAX || l->rate_burst == 0)
        reason = REASON_VALUE_OUT_OF_RANGE;
    if (reason != REASON_NONE) {
        stream_reject(e, command, reason, 0);
        return;
    }
    if (l->participant == 0) {
        e->head.limits_default = *l;
    } else {
        digest_leave_participant(e, l->participant);
        digest_leave_extra(e, l->participant);
        e->participants[l->participant].orders_live_max = l->orders_live_max;
        e->participants[l->participant].levels_max = l->levels_max;
        e->extras[l->participant].rate_per_s = l->rate_per_s;
        e->extras[l->participant].rate_burst = l->rate_burst;
        digest_enter_extra(e, l->participant);
        digest_enter_participant(e, l->participant);
    }
    stream_record(e, command, REASON_NONE, l->participant);
    done_answer(e, command);
}

/*
 * Holds of live orders were taken by the terms of their entry, and are released by the terms of
 * now: so margin and fee are set before the first order and stay.
 */
static void market_set(struct engine *e, const struct command *command)
{
    const struct market_set *m = &command->body.market_set;
    int64_t most = (int64_t)e->head.limits.price_ticks_max * e->head.limits.tick_micro;
    int64_t margin = m->deviation_margin.micro_per_kwh;
    int64_t fee = m->fee.micro_per_kwh;
    bool in_range = m->price_min.micro_per_kwh >= -most && m->price_max.micro_per_kwh <= most &&
                    m->price_min.micro_per_kwh <= m->price_max.micro_per_kwh &&
                    m->collar_width.micro_per_kwh > 0 && margin >= 0 && fee >= 0 &&
                    margin <= PRICE_MICRO_MAX / 2 && fee <= PRICE_MICRO_MAX / 2 &&
                    m->collar_width.micro_per_kwh <= 2 * PRICE_MICRO_MAX && m->lot_wh > 0 &&
                    m->lot_wh <= ENERGY_WH_MAX && m->self_match <= SELF_MATCH_ALLOW;
    bool holds_stay = margin == e->head.market.deviation_margin.micro_per_kwh &&
                      fee == e->head.market.fee.micro_per_kwh;
    if (!in_range || (!holds_stay && e->head.orders.used != 0)) {
        stream_reject(e, command, REASON_VALUE_OUT_OF_RANGE, 0);
        return;
    }
    e->head.market = *m;
    stream_record(e, command, REASON_NONE, 0);
    done_answer(e, command);
}

static void clock_scale(struct engine *e, const struct command *command)
{
    e->head.clock_scale = command->body.clock_scale;
    stream_record(e, command, REASON_NONE, 0);
    done_answer(e, command);
}

/* The place in the table where this LFDI is, or would be. Revoked ones keep theirs. */
static uint32_t *credential_place(const struct engine *e, const uint8_t lfdi[LFDI_BYTES])
{
    uint64_t a, b;
    memcpy(&a, lfdi, 8);
    memcpy(&b, lfdi + 8, 8);
    uint32_t at = (uint32_t)hash_mix(a ^ HASH_KEY_A, b ^ HASH_KEY_B) & e->credential_mask;
    for (;; at = (at + 1) & e->credential_mask) { /* Ends: the table is at most half full. */
        uint32_t *place = &e->credential_table[at];
        if (*place == 0 || memcmp(e->credentials[*place].lfdi, lfdi, LFDI_BYTES) == 0)
            return place;
    }
}

static bool participant_exists(const struct engine *e, uint32_t participant)
{
    return participant != 0 && participant <= e->head.participants;
}

static struct event_registry *registry_answer(struct engine *e, uint8_t kind,
                                              const struct command *command)
{
    return &stream_answer(e, kind, command)->body.registry;
}

static void done_answer(struct engine *e, const struct command *command)
{
    stream_answer(e, EVENT_DONE, command)->body.done.command = command->kind;
}
