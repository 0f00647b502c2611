#include "memory_house.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "engine/engine.h"
#include "net/listener.h"
#include "net/tls.h"
#include "server/door.h"
#include "sys/clock.h"

#define REQUESTS_MAX    65536
#define CONNECTIONS_MAX 1024
#define TICK_MS         5

struct memory_house {
    uv_loop_t *loop;
    uv_timer_t tick;
    uv_check_t work; /* Applies what came in during this turn of the loop. */
    uv_idle_t awake; /* Keeps the loop turning while requests wait. */
    struct tls_context *tls;
    struct listener *listener;
    struct door *door;
    struct engine *engine;
    void *memory;
    struct market_clock clock;
    struct event_list events;
    struct command *requests;
    uint32_t requests_count;
    struct connection *connections[CONNECTIONS_MAX];
    uint32_t connections_count;
    uint32_t cut_after;
    uint32_t refuse_next;
    uint64_t applied;
};

static const struct engine_limits limits = {
    .orders_max = 1 << 18,
    .tranches_max = 1 << 16,
    .participants_max = 2048,
    .streams_max = 4096,
    .credentials_max = 4096,
    .meters_max = 2048,
    .groups_max = 256,
    .slots_max = 256,
    .positions_max = 65536,
    .pages_max = 65536,
    .price_ticks_max = 999999,
    .tick_micro = 10,
};

static void house_found(struct memory_house *h, const struct memory_house_config *config);
static enum status house_submit(void *self, const struct command *request);
static int64_t house_market_us(void *self);
static void house_apply(struct memory_house *h, const struct command *command);
static void house_tick(uv_timer_t *timer);
static void house_work(uv_check_t *check);
static void house_awake(uv_idle_t *idle);
static void house_opened(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES]);
static void house_message(void *context, struct connection *c, const struct message *m);
static void house_closed(void *context, struct connection *c, enum status why, const char *text);

static const struct connection_handlers handlers = {house_opened, house_message, house_closed};

struct memory_house *memory_house_open(uv_loop_t *loop, const struct memory_house_config *config)
{
    struct memory_house *h = calloc(1, sizeof(*h));
    invariant(h != NULL);
    size_t bytes = (engine_size(&limits) + 63) / 64 * 64;
    h->loop = loop;
    h->memory = aligned_alloc(64, bytes);
    invariant(h->memory != NULL);
    memset(h->memory, 0, bytes);
    h->engine = engine_init(h->memory, bytes, &limits);
    h->events.capacity = 2 * ENGINE_EVENTS_MAX;
    h->events.items = calloc(h->events.capacity, sizeof(*h->events.items));
    h->requests = calloc(REQUESTS_MAX, sizeof(*h->requests));
    invariant(h->events.items != NULL && h->requests != NULL);
    h->clock = market_clock_scaled(config->market_us, config->clock_factor);
    struct door_config door = {
        .loop = loop,
        .desk = {h, house_submit, house_market_us},
        .region = 1,
        .clock_factor = config->clock_factor,
        .frame_bytes_max = 65536,
        .outbox_events_max = 65536,
        .trades_max = 1024,
        .retry_ms = 10,
    };
    enum status status = door_open(&door, &h->door);
    invariant(status == STATUS_OK);
    uv_timer_init(loop, &h->tick);
    uv_check_init(loop, &h->work);
    uv_idle_init(loop, &h->awake);
    h->tick.data = h->work.data = h->awake.data = h;
    uv_timer_start(&h->tick, house_tick, TICK_MS, TICK_MS);
    uv_check_start(&h->work, house_work);
    house_found(h, config);
    status = tls_context_new(TLS_SERVER, config->certificate_file, config->key_file,
                             config->ca_file, &h->tls);
    invariant(status == STATUS_OK);
    struct listener_config listen = {
        .host = "127.0.0.1",
        .port = config->port,
        .connections_max = CONNECTIONS_MAX,
        .handshakes_per_s = 2000,
        .connection = {65536, 8 << 20, 10000, 60000},
    };
    status = listener_start(loop, h->tls, &listen, &handlers, h, &h->listener);
    invariant(status == STATUS_OK);
    return h;
}

uint16_t memory_house_port(const struct memory_house *h)
{
    return listener_port(h->listener);
}

struct event memory_house_do(struct memory_house *h, const struct command *command)
{
    h->events.count = 0;
    house_apply(h, command);
    struct event first = h->events.items[0];
    return first;
}

void memory_house_cut_after(struct memory_house *h, uint32_t commands)
{
    h->cut_after = commands;
}

void memory_house_refuse_next(struct memory_house *h, uint32_t commands)
{
    h->refuse_next = commands;
}

uint64_t memory_house_applied(const struct memory_house *h)
{
    return h->applied;
}

void memory_house_shut(struct memory_house *h)
{
    listener_stop(h->listener);
    door_shut(h->door, "the house closes");
    uv_close((uv_handle_t *)&h->tick, NULL);
    uv_close((uv_handle_t *)&h->work, NULL);
    uv_close((uv_handle_t *)&h->awake, NULL);
}

void memory_house_close(struct memory_house *h)
{
    door_close(h->door);
    tls_context_free(h->tls);
    free(h->memory);
    free(h->events.items);
    free(h->requests);
    free(h);
}

/* What an operator's configuration says at the very first start. */
static void house_found(struct memory_house *h, const struct memory_house_config *config)
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_GENESIS;
    command.body.genesis = limits;
    memory_house_do(h, &command);
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_MARKET_SET;
    command.body.market_set = (struct market_set){.price_min = {-9999990},
                                                  .price_max = {9999990},
                                                  .collar_width = {19999980},
                                                  .deviation_margin = {10000},
                                                  .lot_wh = 1,
                                                  .self_match = SELF_MATCH_REFUSE_NEW};
    memory_house_do(h, &command);
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_CALENDAR_SET;
    command.body.calendar_set = (struct calendar_set){
        .enabled = 1, .duration_s = 900, .open_local_s = 54000, .gate_lead_s = 300};
    memory_house_do(h, &command);
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_PARTICIPANT_ENROL;
    command.body.participant_enrol.role = ROLE_OPERATOR;
    struct event enrolled = memory_house_do(h, &command);
    invariant(enrolled.kind == EVENT_PARTICIPANT_ENROLLED);
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_CREDENTIAL_ADD;
    memcpy(command.body.credential_add.lfdi, config->operator_lfdi, LFDI_BYTES);
    command.body.credential_add.participant = enrolled.body.registry.participant;
    command.body.credential_add.until_s = UINT32_MAX;
    memory_house_do(h, &command);
}

static enum status house_submit(void *self, const struct command *request)
{
    struct memory_house *h = self;
    if (h->refuse_next > 0) {
        h->refuse_next--;
        return STATUS_FULL;
    }
    if (h->requests_count == REQUESTS_MAX)
        return STATUS_FULL;
    h->requests[h->requests_count++] = *request;
    if (!uv_is_active((uv_handle_t *)&h->awake))
        uv_idle_start(&h->awake, house_awake);
    return STATUS_OK;
}

static int64_t house_market_us(void *self)
{
    struct memory_house *h = self;
    return market_clock_now_us(&h->clock);
}

static void house_apply(struct memory_house *h, const struct command *command)
{
    struct command stamped = *command;
    do { /* Ends: the engine's work does. */
        uint32_t first = h->events.count = 0;
        int64_t now_us = house_market_us(h);
        stamped.seq = engine_seq(h->engine) + 1;
        stamped.at_us = now_us > engine_at_us(h->engine) ? now_us : engine_at_us(h->engine);
        engine_apply(h->engine, &stamped, &h->events);
        for (uint32_t i = first; i < h->events.count; i++) {
            struct notice notice = {stamped.at_us, h->events.items[i]};
            door_notice(h->door, &notice);
        }
        memset(&stamped, 0, sizeof(stamped));
        stamped.kind = COMMAND_CONTINUE;
    } while (engine_work(h->engine) != ENGINE_IDLE);
}

static void house_tick(uv_timer_t *timer)
{
    struct memory_house *h = timer->data;
    if (engine_due_us(h->engine) > house_market_us(h))
        return;
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_CLOCK;
    house_apply(h, &command);
}

static void house_work(uv_check_t *check)
{
    struct memory_house *h = check->data;
    uint32_t count = h->requests_count;
    for (uint32_t i = 0; i < count; i++) {
        if (h->cut_after == 1) { /* It is applied, and nobody will hear of it. */
            for (uint32_t k = 0; k < h->connections_count; k++)
                connection_close(h->connections[k], STATUS_CLOSED, "cut by the test");
        }
        h->cut_after -= h->cut_after > 0;
        h->applied++;
        house_apply(h, &h->requests[i]);
    }
    invariant(h->requests_count == count); /* Answers ask for nothing. */
    h->requests_count = 0;
    uv_idle_stop(&h->awake);
}

static void house_awake(uv_idle_t *idle)
{
    (void)idle;
}

static void house_opened(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES])
{
    struct memory_house *h = context;
    invariant(h->connections_count < CONNECTIONS_MAX);
    h->connections[h->connections_count++] = c;
    door_handlers()->opened(h->door, c, lfdi);
}

static void house_message(void *context, struct connection *c, const struct message *m)
{
    struct memory_house *h = context;
    door_handlers()->message(h->door, c, m);
}

static void house_closed(void *context, struct connection *c, enum status why, const char *text)
{
    struct memory_house *h = context;
    for (uint32_t i = 0; i < h->connections_count; i++) {
        if (h->connections[i] == c) {
            h->connections[i] = h->connections[--h->connections_count];
            break;
        }
    }
    door_handlers()->closed(h->door, c, why, text);
}
