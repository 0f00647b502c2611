#include "server/pipeline.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/ring.h"
#include "server/wake.h"
#include "sys/log.h"

#define ENGINE_SPINS 400u /* Some tens of microseconds; the other thread may want our core. */

struct landing {
    uint64_t number;
    uint32_t status; /* enum status */
    uint32_t reserved;
};

struct pipeline {
    struct pipeline_config config;
    struct sequencer sequencer;
    struct cargo *cargoes;
    struct ring requests;
    struct ring notices;
    struct ring flights;  /* const struct batch *: engine to persist, at most one. */
    struct ring landings; /* struct landing: persist to engine, at most one. */
    const struct batch *flights_memory[1];
    struct landing landings_memory[1];
    void *requests_memory;
    void *notices_memory;
    struct wake engine_wake;
    struct wake persist_wake;
    pthread_t engine_thread;
    pthread_t persist_thread;
    bool engine_started;
    bool persist_started;
    int64_t left_us; /* Engine thread: monotonic time at which the batch in flight left. */
    _Atomic int64_t committed_us;
    _Atomic uint32_t state; /* enum pipeline_state */
    atomic_bool journal_away;
    atomic_bool clock_stopped;
    atomic_bool clock_accept;
    atomic_bool draining;
    atomic_bool stopping;
};

static enum status memory_get(struct pipeline *p);
static void *engine_run(void *context);
static bool engine_turn(struct pipeline *p);
static bool engine_land(struct pipeline *p);
static bool engine_leave(struct pipeline *p);
static bool engine_time(struct pipeline *p, struct clock_reading now);
static bool engine_ready(void *context);
static void *persist_run(void *context);
static bool persist_ready(void *context);
static bool persist_stopping(void *context);
static enum status persist_append(struct pipeline *p, const struct batch *batch);
static bool status_passes(enum status status);

enum status pipeline_open(const struct pipeline_config *config, struct pipeline **out)
{
    invariant(config->retry_ms > 0);
    struct pipeline *p = aligned_alloc(CACHE_LINE_BYTES, sizeof *p);
    if (p == NULL)
        return STATUS_FULL;
    memset(p, 0, sizeof *p);
    p->config = *config;
    p->engine_wake.fd = -1;
    p->persist_wake.fd = -1;
    enum status status = memory_get(p);
    if (status == STATUS_OK)
        status = wake_open(&p->engine_wake);
    if (status == STATUS_OK)
        status = wake_open(&p->persist_wake);
    if (status != STATUS_OK) {
        pipeline_close(p);
        return status;
    }
    ring_init(&p->requests, p->requests_memory, sizeof(struct command), config->requests_max);
    ring_init(&p->notices, p->notices_memory, sizeof(struct notice), config->notices_max);
    ring_init(&p->flights, p->flights_memory, sizeof p->flights_memory[0], 1);
    ring_init(&p->landings, p->landings_memory, sizeof p->landings_memory[0], 1);
    struct stamp stamp;
    stamp_init(&stamp, config->clock, config->read_clock());
    sequencer_init(&p->sequencer, config->machine, stamp, &p->requests, &p->notices, p->cargoes,
                   config->batch_number);
    *out = p;
    return STATUS_OK;
}

enum status pipeline_turn(struct pipeline *p)
{
    invariant(!p->engine_started && !p->persist_started);
    (void)engine_turn(p);
    const struct batch *batch;
    uint32_t count;
    const struct batch *const *waiting = ring_peek(&p->flights, &count);
    if (count == 0)
        return STATUS_OK;
    batch = *waiting;
    enum status status = p->config.journal.append(p->config.journal.self, batch);
    if (status != STATUS_OK)
        return status;
    ring_release(&p->flights, 1);
    struct landing landing = {.number = batch->number, .status = STATUS_OK};
    (void)ring_push(&p->landings, &landing, 1);
    (void)engine_turn(p);
    return STATUS_OK;
}

enum status pipeline_start(struct pipeline *p)
{
    int failed = pthread_create(&p->persist_thread, NULL, persist_run, p);
    p->persist_started = failed == 0;
    if (failed == 0) {
        failed = pthread_create(&p->engine_thread, NULL, engine_run, p);
        p->engine_started = failed == 0;
    }
    if (failed != 0) {
        log_error("server", "thread: %s", strerror(failed));
        return STATUS_IO; /* pipeline_close() ends the one that may run. */
    }
    (void)pthread_setname_np(p->persist_thread, "persist");
    (void)pthread_setname_np(p->engine_thread, "engine");
    return STATUS_OK;
}

enum status pipeline_submit(struct pipeline *p, const struct command *request)
{
    invariant(request->seq == 0 && request->at_us == 0);
    if (atomic_load_explicit(&p->draining, memory_order_relaxed) || pipeline_clock_stopped(p))
        return STATUS_AGAIN;
    if (ring_push(&p->requests, request, 1) == 0)
        return STATUS_FULL;
    wake_up(&p->engine_wake);
    return STATUS_OK;
}

uint32_t pipeline_receive(struct pipeline *p, struct notice *out, uint32_t count)
{
    uint32_t received = ring_pop(&p->notices, out, count);
    if (received > 0) /* The engine may wait for the room. */
        wake_up(&p->engine_wake);
    return received;
}

enum pipeline_state pipeline_state(const struct pipeline *p)
{
    return (enum pipeline_state)atomic_load_explicit(&p->state, memory_order_acquire);
}

bool pipeline_journal_away(const struct pipeline *p)
{
    return atomic_load_explicit(&p->journal_away, memory_order_relaxed);
}

bool pipeline_clock_stopped(const struct pipeline *p)
{
    return atomic_load_explicit(&p->clock_stopped, memory_order_relaxed);
}

void pipeline_clock_accept(struct pipeline *p)
{
    atomic_store_explicit(&p->clock_accept, true, memory_order_release);
    wake_up(&p->engine_wake);
}

int64_t pipeline_committed_us(const struct pipeline *p)
{
    return atomic_load_explicit(&p->committed_us, memory_order_acquire);
}

void pipeline_drain(struct pipeline *p)
{
    atomic_store_explicit(&p->draining, true, memory_order_release);
    wake_up(&p->engine_wake);
}

void pipeline_close(struct pipeline *p)
{
    atomic_store_explicit(&p->stopping, true, memory_order_release);
    if (p->engine_started) {
        wake_up(&p->engine_wake);
        (void)pthread_join(p->engine_thread, NULL);
    }
    if (p->persist_started) {
        wake_up(&p->persist_wake);
        (void)pthread_join(p->persist_thread, NULL);
    }
    wake_close(&p->engine_wake);
    wake_close(&p->persist_wake);
    for (int i = 0; p->cargoes != NULL && i < 2; i++)
        free(p->cargoes[i].events.items);
    free(p->cargoes);
    free(p->requests_memory);
    free(p->notices_memory);
    free(p);
}

static enum status memory_get(struct pipeline *p)
{
    p->requests_memory = malloc(ring_memory_bytes(sizeof(struct command), p->config.requests_max));
    p->notices_memory = malloc(ring_memory_bytes(sizeof(struct notice), p->config.notices_max));
    p->cargoes = calloc(2, sizeof *p->cargoes);
    if (p->requests_memory == NULL || p->notices_memory == NULL || p->cargoes == NULL)
        return STATUS_FULL;
    for (int i = 0; i < 2; i++) {
        struct event_list *events = &p->cargoes[i].events;
        events->capacity = CARGO_EVENTS_MAX;
        events->items = calloc(CARGO_EVENTS_MAX, sizeof *events->items);
        if (events->items == NULL)
            return STATUS_FULL;
    }
    return STATUS_OK;
}

/* The engine thread: turns as long as they move something, then sleeps until something comes. */
static void *engine_run(void *context)
{
    struct pipeline *p = context;
    while (!atomic_load_explicit(&p->stopping, memory_order_acquire) &&
           pipeline_state(p) == PIPELINE_RUNNING) {
        if (engine_turn(p))
            continue;
        if (p->sequencer.draining && sequencer_empty(&p->sequencer)) {
            atomic_store_explicit(&p->state, PIPELINE_DRAINED, memory_order_release);
            break;
        }
        int64_t wait_us = sequencer_wait_us(&p->sequencer, p->config.read_clock());
        wake_sleep(&p->engine_wake, ENGINE_SPINS, wait_us, p, engine_ready);
    }
    p->config.notify(p->config.context);
    return NULL;
}

/* What is durable goes out, what has gathered leaves, what is asked comes in. True: it moved. */
static bool engine_turn(struct pipeline *p)
{
    struct sequencer *s = &p->sequencer;
    bool moved = engine_land(p);
    if (pipeline_state(p) != PIPELINE_RUNNING)
        return true;
    if (sequencer_let_go(s)) {
        p->config.notify(p->config.context);
        moved = true;
    }
    moved |= engine_time(p, p->config.read_clock());
    moved |= engine_leave(p);
    return moved;
}

static bool engine_land(struct pipeline *p)
{
    struct landing landing;
    if (ring_pop(&p->landings, &landing, 1) == 0)
        return false;
    if (landing.status == STATUS_OK) {
        invariant(landing.number == p->sequencer.batch_number);
        atomic_store_explicit(&p->committed_us, p->left_us, memory_order_release);
        sequencer_landed(&p->sequencer);
        return true;
    }
    enum pipeline_state state = landing.status == STATUS_FENCED ? PIPELINE_FENCED : PIPELINE_BROKEN;
    log_error("server", "batch %llu is not ours to write: %s; stopping",
              (unsigned long long)landing.number, status_text((enum status)landing.status));
    atomic_store_explicit(&p->state, state, memory_order_release);
    return true;
}

static bool engine_leave(struct pipeline *p)
{
    const struct batch *batch = sequencer_leave(&p->sequencer);
    if (batch == NULL)
        return false;
    p->left_us = p->sequencer.appended_us;
    uint32_t pushed = ring_push(&p->flights, &batch, 1);
    invariant(pushed == 1);
    wake_up(&p->persist_wake);
    return true;
}

/* Brings the sequencer the time and what others have asked of it, and lets it fill. */
static bool engine_time(struct pipeline *p, struct clock_reading now)
{
    struct sequencer *s = &p->sequencer;
    s->draining = atomic_load_explicit(&p->draining, memory_order_acquire);
    if (atomic_exchange_explicit(&p->clock_accept, false, memory_order_acquire) &&
        s->stamp.stopped) {
        log_warning("server", "an operator accepted the time after a jump of %lld us",
                    (long long)stamp_jump_us(&s->stamp, now));
        stamp_accept(&s->stamp, now);
    }
    bool filled = sequencer_fill(s, now);
    atomic_store_explicit(&p->clock_stopped, s->stamp.stopped, memory_order_relaxed);
    return filled;
}

static bool engine_ready(void *context)
{
    struct pipeline *p = context;
    return sequencer_ready(&p->sequencer) || ring_count(&p->landings) > 0 ||
           atomic_load_explicit(&p->stopping, memory_order_relaxed) ||
           atomic_load_explicit(&p->clock_accept, memory_order_relaxed) ||
           atomic_load_explicit(&p->draining, memory_order_relaxed) != p->sequencer.draining;
}

/* The persist thread: one batch after the other, each until it is in or will never be. */
static void *persist_run(void *context)
{
    struct pipeline *p = context;
    while (!persist_stopping(p)) {
        const struct batch *batch;
        if (ring_pop(&p->flights, &batch, 1) == 0) {
            wake_sleep(&p->persist_wake, 0, INT64_MAX, p, persist_ready);
            continue;
        }
        enum status status = persist_append(p, batch);
        if (status_passes(status))
            break; /* Stopped while the journal was away: the batch was never answered. */
        struct landing landing = {.number = batch->number, .status = (uint32_t)status};
        uint32_t pushed = ring_push(&p->landings, &landing, 1);
        invariant(pushed == 1);
        wake_up(&p->engine_wake);
    }
    return NULL;
}

static bool persist_ready(void *context)
{
    struct pipeline *p = context;
    return ring_count(&p->flights) > 0 || persist_stopping(p);
}

static bool persist_stopping(void *context)
{
    struct pipeline *p = context;
    return atomic_load_explicit(&p->stopping, memory_order_acquire);
}

/* Tries the same bytes until the journal knows what became of them, or the pipeline stops. */
static enum status persist_append(struct pipeline *p, const struct batch *batch)
{
    enum status status = p->config.journal.append(p->config.journal.self, batch);
    if (!status_passes(status))
        return status;
    log_warning("server", "the journal is away (%s): answers wait", status_text(status));
    atomic_store_explicit(&p->journal_away, true, memory_order_relaxed);
    while (status_passes(status) && !persist_stopping(p)) { /* Ends: it is back, or we stop. */
        wake_sleep(&p->persist_wake, 0, (int64_t)p->config.retry_ms * 1000, p, persist_stopping);
        if (!persist_stopping(p))
            status = p->config.journal.append(p->config.journal.self, batch);
    }
    if (!status_passes(status)) {
        atomic_store_explicit(&p->journal_away, false, memory_order_relaxed);
        log_info("server", "the journal is back: batch %llu: %s", (unsigned long long)batch->number,
                 status_text(status));
    }
    return status;
}

/* What waiting may cure. */
static bool status_passes(enum status status)
{
    return status == STATUS_IO || status == STATUS_TIMEOUT || status == STATUS_AGAIN ||
           status == STATUS_CLOSED;
}
