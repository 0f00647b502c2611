#include "bench/playback.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "bench/memory.h"
#include "bench/shadow.h"
#include "engine/engine.h"

#define SLOTS_MAX    256
#define SLOT_SECONDS 900
#define SLOT_FIRST_S 1800000000u /* 15 January 2027, 08:00 UTC. */
#define GATE_LEAD_S  300
#define MARKET_AT_US INT64_C(1799900000000000) /* Before every gate, and it stays so. */
#define PLACE        1

#define MARGIN_MICRO 50000
#define FEE_MICRO    500
#define FUNDS_NANO   INT64_C(1000000000000000)
#define RATING_W     INT64_C(1000000000)
#define COUNTER_MAX  1000000 /* Orders, levels and rate a participant may have. */

#define ORDERS_SPARE   4096
#define REGISTRY_SPARE 16
#define AHEAD          12 /* Commands between the fetch and the apply. */

/* A command to be, with what is known before the engine has said anything. */
struct request {
    uint32_t id;       /* Number of the order in the stream. */
    uint32_t next_id;  /* Its number from then on, if that changes; else 0. */
    uint32_t quantity; /* The whole of it, what is filled included. */
    int32_t tick;
    uint32_t participant; /* From 0. */
    uint16_t book;
    uint8_t kind; /* enum command_kind */
    uint8_t side;
};

struct playback {
    const struct stream *stream;
    struct playback_settings settings;
    struct engine_limits limits;
    struct engine *engine; /* In `memory`. */
    void *memory;
    size_t engine_bytes;
    uint64_t seq;

    struct request *requests; /* Prefill, then timed. */
    uint64_t request_count;
    uint64_t request_room;
    uint64_t prefill_count;

    /* By number in the stream. */
    uint32_t *new_seq;  /* client_seq of the ORDER_NEW. */
    uint64_t *order_id; /* As the engine named it; 0: not yet. */
    /* By participant, as the engine named them. */
    uint32_t *participant;
    uint32_t *meter;
    /* By the engine's slot, the low half of an order id: number in the stream. */
    uint32_t *number;

    struct command commands[PLAYBACK_BATCH];
    struct event_list events;
    struct tally tally;
    struct playback_refusal refusal;
};

/* What is needed while requests are made. */
struct draft {
    struct shadow shadow;
    uint32_t *quantity; /* By number: the whole, as the engine will count it. */
    uint32_t *owner;    /* By number: participant, from 0. */
};

static struct engine_limits limits_for(const struct stream_header *header,
                                       const struct playback_settings *settings);
static enum status memory_get(struct playback *p);
static enum status requests_make(struct playback *p);
static bool request_make(struct playback *p, struct draft *draft, const struct op *op);
static void replacement_make(struct playback *p, struct draft *draft, const struct op *op);
static struct request *request_add(struct playback *p, const struct op *op, enum command_kind kind,
                                   uint32_t owner);
static uint32_t owner_of(const struct playback *p, uint32_t id);
static void market_set_up(struct playback *p);
static void participants_set_up(struct playback *p);
static void slots_open(struct playback *p);
static const struct event *command_apply(struct playback *p, struct command *command);
static void requests_play(struct playback *p, uint64_t from, uint64_t to);
static uint32_t batch_make(struct playback *p, uint64_t from, uint64_t to);
static void command_fill(struct playback *p, uint64_t index, struct command *command);
static uint32_t batch_apply(struct playback *p, uint32_t count);
static void events_read(struct playback *p);
static void answer_read(struct playback *p, const struct event *event);
static void trade_read(struct playback *p, const struct event_trade *trade);
static void refusal_note(struct playback *p, uint32_t reason);

struct playback_settings playback_settings_default(const struct stream *stream)
{
    struct playback_settings settings = {
        .participants = 10000,
        .price_ticks_max = 999999,
        .tick_micro = 10,
        .fetch_ahead = stream->header.max_live > 100000,
        .huge = true,
    };
    return settings;
}

enum status playback_open(const struct stream *stream, const struct playback_settings *settings,
                          struct playback **out)
{
    const char *wrong;
    *out = NULL;
    invariant(settings->participants > 0 && settings->participants <= PLAYBACK_PARTICIPANTS_MAX);
    if (stream->header.books > SLOTS_MAX)
        return STATUS_TOO_LARGE;
    struct playback *p = calloc(1, sizeof(*p));
    if (p == NULL)
        return STATUS_FULL;
    p->stream = stream;
    p->settings = *settings;
    p->limits = limits_for(&stream->header, settings);
    enum status status = STATUS_CONFIG;
    if (settings->price_ticks_max >= stream->header.ticks / 2 &&
        engine_limits_valid(&p->limits, &wrong))
        status = memory_get(p);
    if (status == STATUS_OK)
        status = requests_make(p);
    if (status != STATUS_OK) {
        playback_close(p);
        return status;
    }
    *out = p;
    return STATUS_OK;
}

void playback_close(struct playback *p)
{
    if (p == NULL)
        return;
    memory_return(p->memory, p->engine_bytes);
    memory_return(p->requests, (size_t)p->request_room * sizeof(*p->requests));
    free(p->new_seq);
    free(p->order_id);
    free(p->participant);
    free(p->meter);
    free(p->number);
    free(p->events.items);
    free(p);
}

enum status playback_start(struct playback *p)
{
    memset(p->memory, 0, p->engine_bytes);
    memset(p->order_id, 0, p->stream->header.max_id * sizeof(*p->order_id));
    p->seq = 0;
    p->refusal = (struct playback_refusal){0, 0};
    p->engine = engine_init(p->memory, p->engine_bytes, &p->limits);
    market_set_up(p);
    participants_set_up(p);
    slots_open(p);
    if (p->refusal.count == 0)
        requests_play(p, 0, p->prefill_count);
    p->tally = (struct tally){0, 0, 0};
    return p->refusal.count == 0 ? STATUS_OK : STATUS_REFUSED;
}

double playback_run(struct playback *p, const struct timing *timing)
{
    uint64_t ticks = 0;
    for (uint64_t at = p->prefill_count; at < p->request_count;) { /* Ends: applied is above 0. */
        uint32_t count = batch_make(p, at, p->request_count);
        uint64_t begin = timing_begin();
        uint32_t applied = batch_apply(p, count);
        uint64_t taken = timing_end() - begin;
        ticks += taken > timing->overhead_ticks ? taken - timing->overhead_ticks : 0;
        events_read(p);
        at += applied;
    }
    return (double)ticks / timing->ticks_per_ns;
}

void playback_run_each(struct playback *p, uint32_t *ticks)
{
    for (uint64_t at = p->prefill_count; at < p->request_count;) { /* Ends: count is above 0. */
        uint32_t count = batch_make(p, at, p->request_count);
        for (uint32_t i = 0; i < count; i++) {
            struct command *command = &p->commands[i];
            command->seq = ++p->seq;
            if (p->events.capacity - p->events.count < ENGINE_EVENTS_MAX)
                events_read(p);
            uint64_t begin = timing_begin();
            engine_apply(p->engine, command, &p->events);
            *ticks++ = timing_ticks(begin, timing_end());
        }
        events_read(p);
        at += count;
    }
}

uint64_t playback_commands(const struct playback *p)
{
    return p->request_count - p->prefill_count;
}

uint64_t playback_engine_bytes(const struct playback *p)
{
    return p->engine_bytes;
}

struct tally playback_tally(const struct playback *p)
{
    return p->tally;
}

struct playback_refusal playback_refusal(const struct playback *p)
{
    return p->refusal;
}

/* Sizes of a region's engine, as large as the stream needs. */
static struct engine_limits limits_for(const struct stream_header *header,
                                       const struct playback_settings *settings)
{
    uint32_t people = settings->participants + REGISTRY_SPARE;
    uint32_t pages_of_book = 2 * header->ticks / 64;
    struct engine_limits limits = {
        .orders_max = header->max_live + ORDERS_SPARE,
        .tranches_max = REGISTRY_SPARE,
        .participants_max = people,
        .streams_max = people,
        .credentials_max = REGISTRY_SPARE,
        .meters_max = people,
        .groups_max = REGISTRY_SPARE,
        .slots_max = SLOTS_MAX,
        .positions_max = people * (header->books / 8 + 2),
        .pages_max = header->books > 8 ? header->books * 256 : header->books * pages_of_book,
        .price_ticks_max = settings->price_ticks_max,
        .tick_micro = settings->tick_micro,
    };
    return limits;
}

static enum status memory_get(struct playback *p)
{
    const struct stream_header *header = &p->stream->header;
    p->engine_bytes = engine_size(&p->limits);
    p->memory = memory_take(p->engine_bytes, p->settings.huge);
    p->request_room = header->prefill_ops + header->timed_ops + header->counts.replace + 1024;
    p->requests = memory_take((size_t)p->request_room * sizeof(*p->requests), false);
    p->new_seq = calloc(header->max_id, sizeof(*p->new_seq));
    p->order_id = calloc(header->max_id, sizeof(*p->order_id));
    p->participant = calloc(p->settings.participants, sizeof(*p->participant));
    p->meter = calloc(p->settings.participants, sizeof(*p->meter));
    p->number = calloc((size_t)p->limits.orders_max + 1, sizeof(*p->number));
    p->events.capacity = 2 * ENGINE_EVENTS_MAX;
    p->events.items = calloc(p->events.capacity, sizeof(*p->events.items));
    bool all = p->memory != NULL && p->requests != NULL && p->new_seq != NULL &&
               p->order_id != NULL && p->participant != NULL && p->meter != NULL &&
               p->number != NULL && p->events.items != NULL;
    return all ? STATUS_OK : STATUS_FULL;
}

static enum status requests_make(struct playback *p)
{
    const struct stream_header *header = &p->stream->header;
    struct draft draft = {.quantity = calloc(header->max_id, sizeof(*draft.quantity)),
                          .owner = calloc(header->max_id, sizeof(*draft.owner))};
    enum status status = shadow_open(&draft.shadow, header);
    if (status == STATUS_OK && (draft.quantity == NULL || draft.owner == NULL))
        status = STATUS_FULL;
    for (uint64_t i = 0; status == STATUS_OK && i < header->prefill_ops + header->timed_ops; i++) {
        if (i == header->prefill_ops)
            p->prefill_count = p->request_count;
        if (!request_make(p, &draft, &p->stream->ops[i]))
            status = STATUS_TOO_LARGE;
    }
    shadow_close(&draft.shadow);
    free(draft.quantity);
    free(draft.owner);
    return status;
}

/* False when there is no room, or the op does more than one apply may. */
static bool request_make(struct playback *p, struct draft *draft, const struct op *op)
{
    uint64_t fills = draft->shadow.tally.fills;
    struct request *request;
    if (p->request_room - p->request_count < 2)
        return false;
    switch ((enum op_kind)op->kind) {
    case OP_NEW:
        draft->owner[op->id] = owner_of(p, op->id);
        draft->quantity[op->id] = op->quantity;
        (void)request_add(p, op, COMMAND_ORDER_NEW, draft->owner[op->id]);
        p->new_seq[op->id] = (uint32_t)p->request_count;
        break;
    case OP_CANCEL:
        (void)request_add(p, op, COMMAND_ORDER_CANCEL, draft->owner[op->id]);
        break;
    case OP_REDUCE:
        request = request_add(p, op, COMMAND_ORDER_AMEND, draft->owner[op->id]);
        draft->quantity[op->id] -= op->quantity;
        request->quantity = draft->quantity[op->id];
        request->tick = shadow_order(&draft->shadow, op->id)->tick;
        break;
    case OP_REPLACE:
        replacement_make(p, draft, op);
        break;
    }
    shadow_play(&draft->shadow, op);
    return draft->shadow.tally.fills - fills <= PLAYBACK_FILLS_MAX;
}

static void replacement_make(struct playback *p, struct draft *draft, const struct op *op)
{
    const struct shelf_order *order = shadow_order(&draft->shadow, op->id);
    uint32_t owner = draft->owner[op->id];
    uint32_t filled = draft->quantity[op->id] - order->quantity;
    invariant(order->quantity <= draft->quantity[op->id]);
    draft->owner[op->next_id] = owner;
    if (op->tick != order->tick || op->quantity > order->quantity) {
        struct request *request = request_add(p, op, COMMAND_ORDER_AMEND, owner);
        request->next_id = op->next_id;
        request->quantity = filled + op->quantity;
        draft->quantity[op->next_id] = request->quantity;
        p->new_seq[op->next_id] = p->new_seq[op->id];
        return;
    }
    (void)request_add(p, op, COMMAND_ORDER_CANCEL, owner);
    struct request *request = request_add(p, op, COMMAND_ORDER_NEW, owner);
    request->id = op->next_id;
    draft->quantity[op->next_id] = op->quantity;
    p->new_seq[op->next_id] = (uint32_t)p->request_count;
}

static struct request *request_add(struct playback *p, const struct op *op, enum command_kind kind,
                                   uint32_t owner)
{
    invariant(p->request_count < p->request_room);
    struct request *request = &p->requests[p->request_count++];
    request->id = op->id;
    request->next_id = 0;
    request->quantity = op->quantity;
    request->tick = op->tick;
    request->participant = owner;
    request->book = op->book;
    request->kind = (uint8_t)kind;
    request->side = op->side;
    return request;
}

static uint32_t owner_of(const struct playback *p, uint32_t id)
{
    uint64_t mixed = (uint64_t)id * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(((mixed >> 32) * p->settings.participants) >> 32);
}

static void market_set_up(struct playback *p)
{
    struct command genesis = {.kind = COMMAND_GENESIS};
    genesis.body.genesis = p->limits;
    (void)command_apply(p, &genesis);

    int64_t range_micro = (int64_t)p->limits.price_ticks_max * p->limits.tick_micro;
    struct command market = {.kind = COMMAND_MARKET_SET};
    market.body.market_set.price_min.micro_per_kwh = -range_micro;
    market.body.market_set.price_max.micro_per_kwh = range_micro;
    market.body.market_set.collar_width.micro_per_kwh = 2 * range_micro;
    market.body.market_set.deviation_margin.micro_per_kwh = MARGIN_MICRO;
    market.body.market_set.fee.micro_per_kwh = FEE_MICRO;
    market.body.market_set.lot_wh = 1;
    market.body.market_set.self_match = SELF_MATCH_ALLOW;
    (void)command_apply(p, &market);

    /* Of everyone enrolled from now on. */
    struct command limits = {.kind = COMMAND_LIMITS_SET};
    limits.body.limits_set.orders_live_max = COUNTER_MAX;
    limits.body.limits_set.levels_max = COUNTER_MAX;
    limits.body.limits_set.rate_per_s = COUNTER_MAX;
    limits.body.limits_set.rate_burst = COUNTER_MAX;
    (void)command_apply(p, &limits);
}

static void participants_set_up(struct playback *p)
{
    for (uint32_t i = 0; i < p->settings.participants; i++) {
        struct command enrol = {.kind = COMMAND_PARTICIPANT_ENROL};
        enrol.body.participant_enrol.role = ROLE_PARTICIPANT;
        p->participant[i] = command_apply(p, &enrol)->body.registry.participant;

        struct command meter = {.kind = COMMAND_METER_REGISTER};
        meter.body.meter_register.participant = p->participant[i];
        meter.body.meter_register.place = PLACE;
        meter.body.meter_register.import_max.w = RATING_W;
        meter.body.meter_register.export_max.w = RATING_W;
        p->meter[i] = command_apply(p, &meter)->body.registry.meter;

        struct command funds = {.kind = COMMAND_FUNDS_DEPOSIT};
        funds.body.funds_deposit.participant = p->participant[i];
        funds.body.funds_deposit.amount.nano = FUNDS_NANO;
        (void)command_apply(p, &funds);
    }
}

static void slots_open(struct playback *p)
{
    for (uint32_t i = 0; i < p->stream->header.books; i++) {
        struct command slot = {.kind = COMMAND_SLOT_OPEN};
        slot.body.slot_open.slot_s = SLOT_FIRST_S + i * SLOT_SECONDS;
        slot.body.slot_open.duration_s = SLOT_SECONDS;
        slot.body.slot_open.gate_s = slot.body.slot_open.slot_s - GATE_LEAD_S;
        (void)command_apply(p, &slot);
    }
}

/* The first event that follows; GENESIS and the settings may have none. */
static const struct event *command_apply(struct playback *p, struct command *command)
{
    command->seq = ++p->seq;
    command->at_us = MARKET_AT_US;
    p->events.count = 0;
    memset(&p->events.items[0], 0, sizeof(p->events.items[0]));
    engine_apply(p->engine, command, &p->events);
    invariant(engine_work(p->engine) == ENGINE_IDLE);
    const struct event *first = &p->events.items[0];
    if (first->kind == EVENT_REJECTED)
        refusal_note(p, first->body.rejected.reason);
    p->events.count = 0;
    return first;
}

static void requests_play(struct playback *p, uint64_t from, uint64_t to)
{
    while (from < to) { /* Ends: a batch applies at least one. */
        uint32_t count = batch_make(p, from, to);
        from += batch_apply(p, count);
        events_read(p);
    }
}

static uint32_t batch_make(struct playback *p, uint64_t from, uint64_t to)
{
    /* A client_seq names an order only within the window of its stream. */
    uint32_t most = p->settings.participants < CLIENT_WINDOW ? CLIENT_WINDOW / 2 : PLAYBACK_BATCH;
    uint32_t count = to - from < most ? (uint32_t)(to - from) : most;
    for (uint32_t i = 0; i < count; i++)
        command_fill(p, from + i, &p->commands[i]);
    return count;
}

static void command_fill(struct playback *p, uint64_t index, struct command *command)
{
    const struct request *request = &p->requests[index];
    int64_t tick = (int64_t)request->tick - (int64_t)p->stream->header.ticks / 2;
    price_t price = {tick * p->settings.tick_micro};
    uint64_t order_id = p->order_id[request->id];
    uint64_t target = order_id != 0 ? 0 : p->new_seq[request->id];

    memset(command, 0, sizeof(*command));
    command->at_us = MARKET_AT_US;
    command->client_seq = index + 1;
    command->participant = p->participant[request->participant];
    command->kind = request->kind;
    if (request->kind == COMMAND_ORDER_NEW) {
        struct order_new *body = &command->body.order_new;
        body->price = price;
        body->quantity.wh = request->quantity;
        body->slot_s = SLOT_FIRST_S + (uint32_t)request->book * SLOT_SECONDS;
        body->meter = p->meter[request->participant];
        body->place = PLACE;
        body->side = request->side;
        body->kind = ORDER_GOOD_TILL_GATE;
    } else if (request->kind == COMMAND_ORDER_AMEND) {
        struct order_amend *body = &command->body.order_amend;
        body->order_id = order_id;
        body->target_seq = target;
        body->price = price;
        body->quantity.wh = request->quantity;
        /* The order keeps its id, so that is known for the number that it has from now on. */
        if (request->next_id != 0)
            p->order_id[request->next_id] = order_id;
    } else {
        struct order_cancel *body = &command->body.order_cancel;
        body->order_id = order_id;
        body->target_seq = target;
    }
}

/* Applies the first `count` commands, or fewer when the room for events comes to its end. Returns
 * how many. */
__attribute__((noinline)) static uint32_t batch_apply(struct playback *p, uint32_t count)
{
    struct engine *engine = p->engine;
    uint32_t ahead = p->settings.fetch_ahead ? AHEAD : 0;
    uint32_t fetched = ahead < count ? ahead : count;
    for (uint32_t i = 0; i < fetched; i++)
        engine_prefetch(engine, &p->commands[i]);
    for (uint32_t i = 0; i < count; i++) {
        struct command *command = &p->commands[i];
        if (p->events.capacity - p->events.count < ENGINE_EVENTS_MAX)
            return i;
        if (ahead != 0 && i + ahead < count)
            engine_prefetch(engine, &p->commands[i + ahead]);
        command->seq = ++p->seq;
        engine_apply(engine, command, &p->events);
    }
    return count;
}

static void events_read(struct playback *p)
{
    invariant(engine_work(p->engine) == ENGINE_IDLE);
    for (uint32_t i = 0; i < p->events.count; i++) {
        const struct event *event = &p->events.items[i];
        if (event->kind == EVENT_TRADE)
            trade_read(p, &event->body.trade);
        else if (event->client_seq != 0)
            answer_read(p, event);
    }
    p->events.count = 0;
}

static void answer_read(struct playback *p, const struct event *event)
{
    invariant(event->client_seq <= p->request_count);
    const struct request *request = &p->requests[event->client_seq - 1];
    uint32_t number;
    uint64_t order_id;
    if (event->kind == EVENT_REJECTED || event->kind == EVENT_REPEATED) {
        refusal_note(p, event->kind == EVENT_REJECTED ? event->body.rejected.reason : 0);
        return;
    } else if (event->kind == EVENT_ORDER_ACCEPTED) {
        number = request->id;
        order_id = event->body.order_accepted.order_id;
    } else if (event->kind == EVENT_ORDER_AMENDED && request->next_id != 0) {
        number = request->next_id;
        order_id = event->body.order_amended.order_id;
    } else {
        return;
    }
    uint32_t slot = (uint32_t)order_id;
    if (slot > p->limits.orders_max) {
        refusal_note(p, 0);
        return;
    }
    p->order_id[number] = order_id;
    p->number[slot] = number;
}

static void trade_read(struct playback *p, const struct event_trade *trade)
{
    uint32_t slot = (uint32_t)trade->maker_id;
    if (slot > p->limits.orders_max || p->order_id[p->number[slot]] != trade->maker_id) {
        refusal_note(p, 0);
        return;
    }
    tally_add(&p->tally, p->number[slot], (uint32_t)trade->quantity.wh);
}

static void refusal_note(struct playback *p, uint32_t reason)
{
    if (p->refusal.count++ == 0)
        p->refusal.reason = reason;
}
