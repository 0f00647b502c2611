#include "server/role_region.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <uv.h>

#include "base/check.h"
#include "engine/reason.h"
#include "net/listener.h"
#include "net/tls.h"
#include "persist/outbox.h"
#include "persist/recovery.h"
#include "server/door.h"
#include "server/engine_home.h"
#include "server/follower_thread.h"
#include "server/genesis.h"
#include "server/notify.h"
#include "server/pipeline.h"
#include "sys/log.h"

#define NOTICES_AT_ONCE 256u
#define TURNS_AT_ONCE   16u   /* Then the loop looks after its sockets again. */
#define STOP_AGAIN_MS   1000u /* Some senders signal a process and its group: that is once. */

enum {
    SIGNAL_TERM,
    SIGNAL_INT,
    SIGNAL_CLOCK,
    SIGNALS,
};

struct region {
    const struct config *config;
    struct journal_config journal_config;
    struct journal *journal;
    struct engine_home home;          /* The leader's engine. */
    struct engine_home follower_home; /* The follower's. */
    struct recovery recovery;
    struct market_clock clock;
    struct pipeline *pipeline;
    struct follower_thread *follower;
    struct outbox *outbox;
    uv_mutex_t outbox_mutex; /* Workers take turns with its one connection. */
    struct door *door;
    struct tls_context *tls;
    struct listener *listener;
    uv_loop_t loop;
    uv_async_t notified;
    uv_signal_t signals[SIGNALS];
    bool open; /* The loop's handles live. */
    bool stopping;
    uint64_t stopping_ms; /* When we were told to, by the loop's clock. */
    enum exit_code code;
};

static enum status region_recover(struct region *r);
static enum status region_assemble(struct region *r);
static enum status door_describe(struct region *r);
static enum status region_begin(struct region *r, bool empty);
static enum status begin_submit(struct region *r, const struct command *commands, uint32_t count);
static enum status region_start(struct region *r);
static enum status region_listen(struct region *r);
static enum status port_write(const char *file, uint16_t port);
static void notified(uv_async_t *handle);
static void pipeline_notify(void *context);
static void signaled(uv_signal_t *handle, int number);
static void region_stop(struct region *r);
static void region_end(struct region *r, enum exit_code code, const char *text);
static void region_free(struct region *r);
static enum status journal_append_batch(void *self, const struct batch *batch);
static enum status desk_submit(void *self, const struct command *request);
static int64_t desk_market_us(void *self);
static enum status feed_read(void *self, uint32_t participant, uint64_t participant_seq,
                             struct notice *out, uint32_t most, uint32_t *count);
static void feed_read_one(void *context, const struct event *event);
static enum exit_code code_of(enum status status);

enum exit_code role_region_run(const struct config *config)
{
    struct region *r = calloc(1, sizeof *r);
    invariant(r != NULL);
    r->config = config;
    r->journal_config.conninfo = config->database.conninfo;
    r->journal_config.region = config->region;
    int failed = uv_mutex_init(&r->outbox_mutex);
    invariant(failed == 0);
    enum status status = region_recover(r);
    bool empty = status == STATUS_NOT_FOUND;
    if (empty)
        status = STATUS_OK;
    if (status == STATUS_OK)
        status = region_assemble(r);
    if (status == STATUS_OK)
        status = region_begin(r, empty);
    if (status == STATUS_OK)
        status = region_start(r);
    if (status == STATUS_OK) {
        notify_state("READY=1");
        (void)printf("ready: region %u, port %u\n", config->region, listener_port(r->listener));
        (void)fflush(stdout);
    } else {
        log_error("server", "region %u does not start: %s", config->region, status_text(status));
        region_end(r, code_of(status), "the service does not start");
    }
    if (r->open)
        (void)uv_run(&r->loop, UV_RUN_DEFAULT);
    enum exit_code code = r->code;
    region_free(r);
    return code;
}

/* Leads, and brings the machine to the end of the journal. NOT_FOUND: there is nothing yet. */
static enum status region_recover(struct region *r)
{
    struct epoch epoch;
    enum status status = journal_open(&r->journal_config, &r->journal);
    if (status == STATUS_OK)
        status = journal_lead(r->journal, &epoch);
    if (status != STATUS_OK)
        return status;
    struct machine_source source = engine_home_source(&r->home);
    status = recovery_run(&r->journal_config, &source, &r->recovery);
    if (status == STATUS_OK)
        log_info("server", "epoch %u.%u, recovered to command %llu from batch %llu",
                 epoch.incarnation, epoch.term, (unsigned long long)r->recovery.seq,
                 (unsigned long long)r->recovery.snapshot_batch);
    return status;
}

/* What stands between the journal and the loop, for a machine as it was recovered. */
static enum status region_assemble(struct region *r)
{
    const struct config *c = r->config;
    struct command genesis;
    memset(&genesis, 0, sizeof genesis);
    genesis.kind = COMMAND_GENESIS;
    genesis.body.genesis = c->engine;
    bool empty = r->recovery.seq == 0;
    struct machine_source source = engine_home_source(&r->home);
    if (empty && !source.make(source.context, &genesis, &r->recovery.machine))
        return STATUS_CONFIG;
    int64_t last_us =
        empty ? c->clock.origin_us : r->recovery.machine.at_us(r->recovery.machine.self);
    r->clock =
        c->clock.scaled != 0 ? market_clock_scaled(last_us, c->clock.factor) : market_clock_wall();
    if (market_clock_now_us(&r->clock) < last_us)
        log_warning("server", "the clock is behind the last stamp: market time stands until then");
    int failed = uv_loop_init(&r->loop);
    invariant(failed == 0);
    failed = uv_async_init(&r->loop, &r->notified, notified);
    invariant(failed == 0);
    r->notified.data = r;
    for (int i = 0; i < SIGNALS; i++) {
        (void)uv_signal_init(&r->loop, &r->signals[i]);
        r->signals[i].data = r;
    }
    r->open = true;
    struct pipeline_config pipeline = {
        .machine = r->recovery.machine,
        .journal = {.self = r->journal, .append = journal_append_batch},
        .clock = r->clock,
        .batch_number = r->recovery.batch,
        .requests_max = c->sessions.requests_max,
        .notices_max = c->sessions.notices_max,
        .retry_ms = c->database.retry_ms,
        .read_clock = clock_reading_take,
        .context = r,
        .notify = pipeline_notify,
    };
    r->outbox = outbox_open(c->database.conninfo);
    struct door_config door = {
        .loop = &r->loop,
        .desk = {.self = r, .submit = desk_submit, .market_us = desk_market_us},
        .outbox = {.self = r, .read = feed_read},
        .region = c->region,
        .clock_factor = c->clock.scaled != 0 ? c->clock.factor : 1,
        .frame_bytes_max = c->listen.frame_bytes_max,
        .outbox_events_max = c->sessions.feed_events_max,
        .trades_max = c->sessions.trades_max,
        .retry_ms = c->sessions.busy_retry_ms,
    };
    enum status status = pipeline_open(&pipeline, &r->pipeline);
    if (status == STATUS_OK)
        status = door_open(&door, &r->door);
    if (status == STATUS_OK && !empty)
        status = door_describe(r);
    return status;
}

/* The door learns what was before; from then on it hears everything as notices. */
static enum status door_describe(struct region *r)
{
    struct event_list events = {.capacity = ENGINE_EVENTS_MAX};
    events.items = malloc(events.capacity * sizeof *events.items);
    if (events.items == NULL)
        return STATUS_FULL;
    struct engine_describe_cursor cursor = {0};
    const struct machine *machine = &r->recovery.machine;
    bool more = true;
    while (more) { /* Ends: the cursor reaches the end of the state. */
        events.count = 0;
        more = machine->describe(machine->self, &cursor, &events);
        door_learn(r->door, &events);
    }
    free(events.items);
    return STATUS_OK;
}

/* The clearinghouse's own first words, durable before anyone else may speak. */
static enum status region_begin(struct region *r, bool empty)
{
    struct command commands[GENESIS_COMMANDS_MAX];
    uint32_t count = 0;
    int64_t now_us = market_clock_now_us(&r->clock);
    if (empty) {
        enum status status = genesis_commands(r->config, now_us, commands, &count);
        if (status != STATUS_OK)
            return status;
        log_info("server", "the journal is empty: a new market of %u commands", count);
    } else if (r->config->clock.scaled != 0) {
        commands[count++] = genesis_clock_scale(r->config, now_us);
    }
    return count == 0 ? STATUS_OK : begin_submit(r, commands, count);
}

static enum status begin_submit(struct region *r, const struct command *commands, uint32_t count)
{
    enum status status = STATUS_OK;
    for (uint32_t i = 0; i < count && status == STATUS_OK; i++)
        status = pipeline_submit(r->pipeline, &commands[i]);
    if (status == STATUS_OK)
        status = pipeline_turn(r->pipeline);
    struct notice notice;
    while (pipeline_receive(r->pipeline, &notice, 1) == 1) { /* Ends: it takes them out. */
        const struct event *e = &notice.event;
        if (e->kind == EVENT_REJECTED) {
            log_error("server", "the machine refuses the beginning: command kind %u: %s",
                      e->body.rejected.command, reason_text(e->body.rejected.reason));
            status = STATUS_CONFIG;
        }
        door_notice(r->door, &notice);
    }
    return status;
}

static enum status region_start(struct region *r)
{
    const struct config *c = r->config;
    enum status status =
        tls_context_new(TLS_SERVER, c->listen.certificate, c->listen.key, c->listen.ca, &r->tls);
    if (status == STATUS_OK)
        status = pipeline_start(r->pipeline);
    struct follower_config follower = {
        .journal = r->journal_config,
        .source = engine_home_source(&r->follower_home),
        .snapshot_commands = c->snapshots.commands,
        .snapshot_us = (uint64_t)c->snapshots.seconds * 1000000,
    };
    if (status == STATUS_OK)
        status = follower_thread_start(&follower, &r->follower);
    if (status == STATUS_OK)
        status = region_listen(r);
    if (status != STATUS_OK)
        return status;
    (void)uv_signal_start(&r->signals[SIGNAL_TERM], signaled, SIGTERM);
    (void)uv_signal_start(&r->signals[SIGNAL_INT], signaled, SIGINT);
    (void)uv_signal_start(&r->signals[SIGNAL_CLOCK], signaled, SIGUSR1);
    return STATUS_OK;
}

static enum status region_listen(struct region *r)
{
    const struct config *c = r->config;
    struct listener_config listener = {
        .host = c->listen.host,
        .port = (uint16_t)c->listen.port,
        .connections_max = c->listen.connections_max,
        .handshakes_per_s = c->listen.handshakes_per_s,
        .connection =
            {
                .frame_bytes_max = c->listen.frame_bytes_max,
                .outgoing_bytes_max = c->listen.outgoing_bytes_max,
                .handshake_ms_max = c->listen.handshake_ms_max,
                .silence_ms_max = c->listen.silence_ms_max,
            },
    };
    enum status status =
        listener_start(&r->loop, r->tls, &listener, door_handlers(), r->door, &r->listener);
    if (status == STATUS_OK && c->listen.ports_file[0] != '\0')
        status = port_write(c->listen.ports_file, listener_port(r->listener));
    return status;
}

/* Whole or not at all, for whoever waits for the file. */
static enum status port_write(const char *file, uint16_t port)
{
    char beside[CONFIG_TEXT_MAX + 8];
    (void)snprintf(beside, sizeof beside, "%s.new", file);
    FILE *out = fopen(beside, "w");
    bool written = out != NULL && fprintf(out, "%u\n", port) > 0;
    if (out != NULL)
        written = fclose(out) == 0 && written;
    if (written && rename(beside, file) == 0)
        return STATUS_OK;
    log_error("server", "%s: %s", file, strerror(errno));
    return STATUS_IO;
}

/* On the loop: what became durable goes to the door; then, whether the pipeline still runs. */
static void notified(uv_async_t *handle)
{
    struct region *r = handle->data;
    struct notice notices[NOTICES_AT_ONCE];
    /* The state first: what is received afterwards is then all there was. */
    enum pipeline_state state = pipeline_state(r->pipeline);
    uint32_t count = NOTICES_AT_ONCE;
    for (uint32_t turn = 0; turn < TURNS_AT_ONCE && count == NOTICES_AT_ONCE; turn++) {
        count = pipeline_receive(r->pipeline, notices, NOTICES_AT_ONCE);
        for (uint32_t i = 0; i < count; i++)
            door_notice(r->door, &notices[i]);
    }
    if (count == NOTICES_AT_ONCE)
        (void)uv_async_send(&r->notified);
    else if (state == PIPELINE_DRAINED)
        region_end(r, EXIT_DONE, "the service stops");
    else if (state == PIPELINE_FENCED)
        region_end(r, EXIT_FENCED, "another leader has taken over");
    else if (state == PIPELINE_BROKEN)
        region_end(r, EXIT_BROKEN, "the service stops");
}

static void pipeline_notify(void *context)
{
    struct region *r = context;
    (void)uv_async_send(&r->notified);
}

static void signaled(uv_signal_t *handle, int number)
{
    struct region *r = handle->data;
    if (number == SIGUSR1) {
        pipeline_clock_accept(r->pipeline);
    } else if (!r->stopping) {
        region_stop(r);
    } else if (uv_now(&r->loop) - r->stopping_ms >= STOP_AGAIN_MS) {
        log_warning("server", "told to stop a second time: ending without a drain");
        _exit(EXIT_FAILED);
    }
}

/* No one comes in, what is in the rings is finished; then `notified` sees DRAINED. */
static void region_stop(struct region *r)
{
    log_info("server", "stopping: %u sessions, the rings are drained", door_sessions(r->door));
    notify_state("STOPPING=1");
    r->stopping = true;
    r->stopping_ms = uv_now(&r->loop);
    listener_stop(r->listener);
    r->listener = NULL;
    pipeline_drain(r->pipeline);
}

/* Lets the loop run out: nothing that holds it is left. */
static void region_end(struct region *r, enum exit_code code, const char *text)
{
    r->code = code;
    if (!r->open || uv_is_closing((uv_handle_t *)&r->notified))
        return;
    r->stopping = true;
    if (r->listener != NULL)
        listener_stop(r->listener);
    r->listener = NULL;
    if (r->door != NULL)
        door_shut(r->door, text);
    /* The threads still hold `notified`, so they end before it does. */
    if (code == EXIT_DONE)
        follower_thread_finish(r->follower);
    else
        follower_thread_stop(r->follower);
    r->follower = NULL;
    if (r->pipeline != NULL)
        pipeline_close(r->pipeline);
    r->pipeline = NULL;
    uv_close((uv_handle_t *)&r->notified, NULL);
    for (int i = 0; i < SIGNALS; i++)
        uv_close((uv_handle_t *)&r->signals[i], NULL);
}

static void region_free(struct region *r)
{
    if (r->door != NULL)
        door_close(r->door);
    if (r->open) {
        int busy = uv_loop_close(&r->loop);
        invariant(busy == 0);
    }
    outbox_close(r->outbox);
    uv_mutex_destroy(&r->outbox_mutex);
    if (r->tls != NULL)
        tls_context_free(r->tls);
    if (r->journal != NULL)
        journal_close(r->journal);
    engine_home_free(&r->home);
    engine_home_free(&r->follower_home);
    free(r);
}

static enum status journal_append_batch(void *self, const struct batch *batch)
{
    return journal_append(self, batch);
}

static enum status desk_submit(void *self, const struct command *request)
{
    struct region *r = self;
    return r->pipeline == NULL ? STATUS_AGAIN : pipeline_submit(r->pipeline, request);
}

static int64_t desk_market_us(void *self)
{
    const struct region *r = self;
    return market_clock_now_us(&r->clock);
}

struct feed_reading {
    struct notice *out;
    uint32_t count;
};

/* On a worker thread. A projected event has no stamp: it is told with 0. */
static enum status feed_read(void *self, uint32_t participant, uint64_t participant_seq,
                             struct notice *out, uint32_t most, uint32_t *count)
{
    struct region *r = self;
    struct feed_reading reading = {.out = out};
    uv_mutex_lock(&r->outbox_mutex);
    enum status status =
        outbox_read(r->outbox, participant, participant_seq, most, &reading, feed_read_one, count);
    uv_mutex_unlock(&r->outbox_mutex);
    return status;
}

static void feed_read_one(void *context, const struct event *event)
{
    struct feed_reading *reading = context;
    reading->out[reading->count++] = (struct notice){.at_us = 0, .event = *event};
}

static enum exit_code code_of(enum status status)
{
    if (status == STATUS_CONFIG)
        return EXIT_CONFIG;
    if (status == STATUS_FENCED)
        return EXIT_FENCED;
    return status == STATUS_CORRUPT ? EXIT_BROKEN : EXIT_FAILED;
}
