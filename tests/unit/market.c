#include "market.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"

#define EVENTS_KEPT (8u * ENGINE_EVENTS_MAX)
#define METERS_EACH 16
#define BOUNDLESS_W INT64_C(1000000000000)

static void memory_take(struct market *m, const struct engine_limits *limits);
static void continues_send(struct market *m, enum engine_work least);
static const struct event *event_expected(const struct market *m, enum event_kind kind);

struct engine_limits market_limits(void)
{
    return (struct engine_limits){
        .orders_max = 64,
        .tranches_max = 16,
        .participants_max = 16,
        .streams_max = 32,
        .credentials_max = 8,
        .meters_max = 24,
        .groups_max = 6,
        .slots_max = 8,
        .positions_max = 32,
        .pages_max = 64,
        .price_ticks_max = 100000,
        .tick_micro = 10,
    };
}

struct engine_limits market_limits_large(void)
{
    struct engine_limits limits = market_limits();
    limits.orders_max = 32768;
    limits.tranches_max = 1024;
    limits.meters_max = 512;
    limits.positions_max = 512;
    limits.pages_max = 2048;
    return limits;
}

void market_open(struct market *m, const struct engine_limits *limits)
{
    market_open_at(m, limits, (int64_t)MARKET_START_S * 1000000);
    market_slot(m, MARKET_SLOT_S);
}

void market_open_at(struct market *m, const struct engine_limits *limits, int64_t at_us)
{
    memset(m, 0, sizeof *m);
    memory_take(m, limits);
    m->at_us = at_us;
    m->audits = true;
    struct command genesis = market_command(m, 0, COMMAND_GENESIS);
    genesis.body.genesis = *limits;
    enum reason reason = market_send(m, genesis);
    invariant(reason == REASON_NONE);
}

void market_close(struct market *m)
{
    free(m->memory);
    free(m->client_seqs);
    free(m->out.items);
    memset(m, 0, sizeof *m);
}

struct command market_command(struct market *m, uint32_t participant, enum command_kind kind)
{
    struct command command;
    memset(&command, 0, sizeof command);
    command.kind = (uint16_t)kind;
    command.participant = participant;
    if (participant != 0 && participant <= m->limits.participants_max)
        command.client_seq = ++m->client_seqs[participant];
    return command;
}

void market_apply(struct market *m, struct command *command)
{
    command->seq = engine_seq(m->e) + 1;
    command->at_us = m->at_us;
    uint32_t before = m->out.count;
    engine_apply(m->e, command, &m->out);
    invariant(m->out.count - before <= ENGINE_EVENTS_MAX);
    m->applies++;
    if (EVENTS_KEPT - m->out.count < ENGINE_EVENTS_MAX)
        m->out.count = 0; /* A test of so many events does not look at the first. */
}

enum reason market_send(struct market *m, struct command command)
{
    m->out.count = 0;
    m->applies = 0;
    market_apply(m, &command);
    continues_send(m, ENGINE_EXCLUSIVE);
    if (m->audits)
        engine_audit(m->e);
    return market_reason(m);
}

void market_settle(struct market *m)
{
    m->out.count = 0;
    m->applies = 0;
    continues_send(m, ENGINE_SWEEP);
    if (m->audits)
        engine_audit(m->e);
}

void market_clock(struct market *m, uint32_t at_s)
{
    m->at_us = (int64_t)at_s * 1000000;
    (void)market_send(m, market_command(m, 0, COMMAND_CLOCK));
}

enum reason market_reason(const struct market *m)
{
    const struct event *rejected = market_event(m, EVENT_REJECTED);
    return rejected == NULL ? REASON_NONE : (enum reason)rejected->body.rejected.reason;
}

const struct event *market_event(const struct market *m, enum event_kind kind)
{
    return market_event_at(m, kind, 0);
}

const struct event *market_event_at(const struct market *m, enum event_kind kind, uint32_t nth)
{
    for (uint32_t i = 0; i < m->out.count; i++)
        if (m->out.items[i].kind == (uint8_t)kind && nth-- == 0)
            return &m->out.items[i];
    return NULL;
}

uint32_t market_count(const struct market *m, enum event_kind kind)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < m->out.count; i++)
        count += m->out.items[i].kind == (uint8_t)kind;
    return count;
}

uint32_t market_enrol(struct market *m)
{
    struct command enrol = market_command(m, 0, COMMAND_PARTICIPANT_ENROL);
    enrol.body.participant_enrol.role = ROLE_PARTICIPANT;
    enum reason reason = market_send(m, enrol);
    invariant(reason == REASON_NONE);
    uint32_t participant = event_expected(m, EVENT_PARTICIPANT_ENROLLED)->body.registry.participant;
    struct command funds = market_command(m, 0, COMMAND_FUNDS_DEPOSIT);
    funds.body.funds_deposit.participant = participant;
    funds.body.funds_deposit.amount.nano = MARKET_FUNDS;
    reason = market_send(m, funds);
    invariant(reason == REASON_NONE);
    return participant;
}

uint32_t market_meter(struct market *m, uint32_t participant)
{
    struct command meter = market_command(m, 0, COMMAND_METER_REGISTER);
    meter.body.meter_register.participant = participant;
    meter.body.meter_register.place = MARKET_PLACE;
    meter.body.meter_register.import_max.w = BOUNDLESS_W;
    meter.body.meter_register.export_max.w = BOUNDLESS_W;
    enum reason reason = market_send(m, meter);
    invariant(reason == REASON_NONE);
    return event_expected(m, EVENT_METER_REGISTERED)->body.registry.meter;
}

uint32_t market_trader(struct market *m)
{
    uint32_t participant = market_enrol(m);
    uint32_t meter = market_meter(m, participant);
    invariant(meter == participant);
    return participant;
}

uint32_t market_group(struct market *m, uint32_t interval_s)
{
    struct command group = market_command(m, 0, COMMAND_GROUP_CREATE);
    group.body.group_create.policy = interval_s == 0 ? RELEASE_AT_ONCE : RELEASE_INTERVAL;
    group.body.group_create.interval_s = interval_s;
    enum reason reason = market_send(m, group);
    invariant(reason == REASON_NONE);
    return event_expected(m, EVENT_GROUP_CREATED)->body.registry.group;
}

void market_join(struct market *m, uint32_t group, uint32_t participant)
{
    struct command join = market_command(m, 0, COMMAND_GROUP_JOIN);
    join.body.group_member.group = group;
    join.body.group_member.participant = participant;
    enum reason reason = market_send(m, join);
    invariant(reason == REASON_NONE);
}

void market_slot(struct market *m, uint32_t slot_s)
{
    struct command open = market_command(m, 0, COMMAND_SLOT_OPEN);
    open.body.slot_open.slot_s = slot_s;
    open.body.slot_open.duration_s = 900;
    open.body.slot_open.gate_s = slot_s - (MARKET_SLOT_S - MARKET_GATE_S);
    enum reason reason = market_send(m, open);
    invariant(reason == REASON_NONE);
}

void market_limits_set(struct market *m, uint32_t participant, uint32_t orders, uint32_t levels)
{
    struct command limits = market_command(m, 0, COMMAND_LIMITS_SET);
    limits.body.limits_set.participant = participant;
    limits.body.limits_set.orders_live_max = orders;
    limits.body.limits_set.levels_max = levels;
    limits.body.limits_set.rate_per_s = 1000000;
    limits.body.limits_set.rate_burst = 1000000000;
    enum reason reason = market_send(m, limits);
    invariant(reason == REASON_NONE);
}

void market_set(struct market *m, const struct market_set *set)
{
    struct command command = market_command(m, 0, COMMAND_MARKET_SET);
    command.body.market_set = *set;
    enum reason reason = market_send(m, command);
    invariant(reason == REASON_NONE);
}

struct market_set market_default(const struct market *m)
{
    int64_t most = (int64_t)m->limits.price_ticks_max * m->limits.tick_micro;
    return (struct market_set){
        .price_min = {-most}, .price_max = {most}, .collar_width = {2 * most}, .lot_wh = 1};
}

struct command market_new(struct market *m, uint32_t participant, enum side side, int32_t tick,
                          int64_t wh)
{
    struct command command = market_command(m, participant, COMMAND_ORDER_NEW);
    struct order_new *n = &command.body.order_new;
    n->price.micro_per_kwh = (int64_t)tick * m->limits.tick_micro;
    n->quantity.wh = wh;
    n->slot_s = MARKET_SLOT_S;
    n->meter = participant;
    n->place = MARKET_PLACE;
    n->side = (uint8_t)side;
    return command;
}

uint64_t market_order(struct market *m, uint32_t participant, enum side side, int32_t tick,
                      int64_t wh)
{
    return market_order_in(m, 0, participant, side, tick, wh);
}

uint64_t market_order_in(struct market *m, uint32_t group, uint32_t participant, enum side side,
                         int32_t tick, int64_t wh)
{
    struct command command = market_new(m, participant, side, tick, wh);
    command.body.order_new.group = group;
    (void)market_send(m, command);
    const struct event *accepted = market_event(m, EVENT_ORDER_ACCEPTED);
    return accepted == NULL ? 0 : accepted->body.order_accepted.order_id;
}

enum reason market_cancel(struct market *m, uint32_t participant, uint64_t order)
{
    struct command command = market_command(m, participant, COMMAND_ORDER_CANCEL);
    command.body.order_cancel.order_id = order;
    return market_send(m, command);
}

enum reason market_amend(struct market *m, uint32_t participant, uint64_t order, int32_t tick,
                         int64_t wh)
{
    struct command command = market_command(m, participant, COMMAND_ORDER_AMEND);
    command.body.order_amend.order_id = order;
    command.body.order_amend.price.micro_per_kwh = (int64_t)tick * m->limits.tick_micro;
    command.body.order_amend.quantity.wh = wh;
    return market_send(m, command);
}

uint32_t market_crowd(struct market *m, uint32_t group, uint32_t count, enum side side,
                      int32_t tick, int32_t step, int64_t wh)
{
    uint32_t first = 0;
    uint32_t participant = 0;
    uint32_t meter = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (i % (METERS_EACH * SLOT_ORDERS_MAX) == 0) {
            participant = market_enrol(m);
            market_limits_set(m, participant, 100000, 100000);
            if (group != 0)
                market_join(m, group, participant);
            first = first == 0 ? participant : first;
        }
        if (i % SLOT_ORDERS_MAX == 0)
            meter = market_meter(m, participant);
        struct command command = market_new(m, participant, side, tick + step * (int32_t)i, wh);
        command.body.order_new.group = group;
        command.body.order_new.meter = meter;
        enum reason reason = market_send(m, command);
        invariant(reason == REASON_NONE);
    }
    return first;
}

struct event_limits market_counters(struct market *m, uint32_t participant)
{
    (void)market_send(m, market_command(m, participant, COMMAND_LIMITS_QUERY));
    return event_expected(m, EVENT_LIMITS)->body.limits;
}

void market_copy(struct market *copy, struct market *m)
{
    memset(copy, 0, sizeof *copy);
    memory_take(copy, &m->limits);
    copy->at_us = m->at_us;
    copy->audits = m->audits;
    memcpy(copy->client_seqs, m->client_seqs,
           ((size_t)m->limits.participants_max + 1) * sizeof *m->client_seqs);
    struct engine_section from[ENGINE_SECTIONS];
    struct engine_section to[ENGINE_SECTIONS];
    engine_sections(m->e, from);
    engine_sections(copy->e, to);
    memcpy(to[0].bytes, from[0].bytes, from[0].count);
    engine_sections(copy->e, to);
    for (uint32_t i = 1; i < ENGINE_SECTIONS; i++) {
        invariant(to[i].count == from[i].count);
        memcpy(to[i].bytes, from[i].bytes, from[i].count);
    }
    bool restored = engine_restored(copy->e);
    invariant(restored);
}

static void memory_take(struct market *m, const struct engine_limits *limits)
{
    m->limits = *limits;
    size_t size = (engine_size(limits) + 63) / 64 * 64;
    m->memory = aligned_alloc(64, size);
    invariant(m->memory != NULL);
    memset(m->memory, 0, size);
    m->e = engine_init(m->memory, size, limits);
    m->client_seqs = calloc((size_t)limits->participants_max + 1, sizeof *m->client_seqs);
    m->out.items = calloc(EVENTS_KEPT, sizeof *m->out.items);
    m->out.capacity = EVENTS_KEPT;
    invariant(m->client_seqs != NULL && m->out.items != NULL);
}

static void continues_send(struct market *m, enum engine_work least)
{
    while (engine_work(m->e) >= least) { /* Ends: each CONTINUE does some of the work. */
        struct command more = market_command(m, 0, COMMAND_CONTINUE);
        market_apply(m, &more);
    }
}

static const struct event *event_expected(const struct market *m, enum event_kind kind)
{
    const struct event *event = market_event(m, kind);
    invariant(event != NULL);
    return event;
}
