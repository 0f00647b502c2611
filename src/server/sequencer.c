#include "server/sequencer.h"

#include <string.h>

#include "base/check.h"
#include "sys/log.h"

/* The requests that lie side by side in the ring, and how many of them have been taken. */
struct run {
    const struct command *commands;
    uint32_t count;
    uint32_t taken;
};

static bool sequencer_time(struct sequencer *s, struct clock_reading now, int64_t *now_us);
static bool cargo_has_room(const struct cargo *c);
static const struct command *run_next(const struct sequencer *s, struct run *run);
static bool clock_wanted(const struct sequencer *s, int64_t now_us);
static void sequencer_append(struct sequencer *s, const struct command *request, int64_t now_us);
static void sequencer_append_own(struct sequencer *s, enum command_kind kind, int64_t now_us);

void sequencer_init(struct sequencer *s, struct machine machine, struct stamp stamp,
                    struct ring *requests, struct ring *notices, struct cargo cargoes[2],
                    uint64_t batch_number)
{
    invariant(requests->record_bytes == sizeof(struct command));
    invariant(notices->record_bytes == sizeof(struct notice));
    for (int i = 0; i < 2; i++) {
        invariant(cargoes[i].events.capacity >= ENGINE_EVENTS_MAX);
        cargoes[i].events.count = 0;
        cargoes[i].let_go = 0;
        memset(&cargoes[i].batch, 0, sizeof cargoes[i].batch);
    }
    *s = (struct sequencer){
        .machine = machine,
        .stamp = stamp,
        .requests = requests,
        .notices = notices,
        .filling = &cargoes[0],
        .flown = &cargoes[1],
        .batch_number = batch_number,
        .appended_us = stamp.start.monotonic_us,
        .monotonic_us = stamp.start.monotonic_us,
    };
}

bool sequencer_fill(struct sequencer *s, struct clock_reading now)
{
    int64_t now_us;
    if (!sequencer_time(s, now, &now_us))
        return false;
    struct run run = {0};
    run.commands = ring_peek(s->requests, &run.count);
    uint32_t filled = 0;
    for (; filled < BURST_MAX && cargo_has_room(s->filling); filled++) {
        enum engine_work work = s->machine.work(s->machine.self);
        bool sweep = work == ENGINE_SWEEP && !s->draining;
        const struct command *request = NULL;
        if (work == ENGINE_EXCLUSIVE || (sweep && s->sweep_turn)) {
            sequencer_append_own(s, COMMAND_CONTINUE, now_us);
            s->sweep_turn = false;
        } else if ((request = run_next(s, &run)) != NULL) {
            sequencer_append(s, request, now_us);
            s->sweep_turn = true;
        } else if (sweep) {
            sequencer_append_own(s, COMMAND_CONTINUE, now_us);
        } else if (clock_wanted(s, now_us)) {
            sequencer_append_own(s, COMMAND_CLOCK, now_us);
        } else {
            break;
        }
    }
    ring_release(s->requests, run.taken);
    return filled > 0;
}

const struct batch *sequencer_leave(struct sequencer *s)
{
    if (s->flight != FLIGHT_NONE || s->filling->batch.count == 0)
        return NULL;
    struct cargo *leaving = s->filling;
    s->filling = s->flown;
    s->flown = leaving;
    s->flight = FLIGHT_OUT;
    s->appended_us = s->monotonic_us;
    leaving->batch.number = ++s->batch_number;
    invariant(s->filling->batch.count == 0 && s->filling->events.count == 0);
    invariant(leaving->let_go == 0);
    return &leaving->batch;
}

void sequencer_landed(struct sequencer *s)
{
    invariant(s->flight == FLIGHT_OUT);
    s->flight = FLIGHT_LANDED;
}

bool sequencer_let_go(struct sequencer *s)
{
    if (s->flight != FLIGHT_LANDED)
        return false;
    struct cargo *c = s->flown;
    struct notice notices[BURST_MAX];
    uint32_t before = c->let_go;
    while (c->let_go < c->events.count) { /* Ends: all are out, or the ring is full. */
        uint32_t count = c->events.count - c->let_go;
        if (count > BURST_MAX)
            count = BURST_MAX;
        for (uint32_t i = 0; i < count; i++) {
            const struct event *e = &c->events.items[c->let_go + i];
            invariant(e->seq >= c->batch.first_seq && e->seq - c->batch.first_seq < c->batch.count);
            notices[i].at_us = c->batch.commands[e->seq - c->batch.first_seq].at_us;
            notices[i].event = *e;
        }
        uint32_t pushed = ring_push(s->notices, notices, count);
        c->let_go += pushed;
        if (pushed < count)
            return c->let_go > before;
    }
    bool any = c->let_go > before;
    c->batch.count = 0;
    c->events.count = 0;
    c->let_go = 0;
    s->flight = FLIGHT_NONE;
    return any;
}

bool sequencer_ready(struct sequencer *s)
{
    if (s->flight == FLIGHT_LANDED && ring_room(s->notices) > 0)
        return true;
    if (s->flight == FLIGHT_NONE && s->filling->batch.count > 0)
        return true;
    return !s->stamp.stopped && ring_count(s->requests) > 0 && cargo_has_room(s->filling);
}

int64_t sequencer_wait_us(const struct sequencer *s, struct clock_reading now)
{
    int64_t beat_us = s->appended_us + HEARTBEAT_US - now.monotonic_us;
    if (beat_us <= 0) /* The beat is due but cannot go: the flight or the clock is in the way. */
        beat_us = HEARTBEAT_US;
    int64_t due_us = s->machine.due_us(s->machine.self);
    if (due_us == INT64_MAX || s->stamp.stopped || !cargo_has_room(s->filling))
        return beat_us;
    const struct market_clock *market = &s->stamp.market;
    int64_t left_us = due_us - now.wall_us;
    if (market->factor != 0) {
        int64_t life_us = now.monotonic_us - market->anchor_us;
        left_us = (due_us - market->origin_us + market->factor - 1) / market->factor - life_us;
    }
    if (left_us <= 0) /* Due already and run: it goes on in CONTINUEs. */
        return beat_us;
    return left_us < beat_us ? left_us : beat_us;
}

bool sequencer_empty(const struct sequencer *s)
{
    if (s->flight != FLIGHT_NONE || s->filling->batch.count != 0)
        return false;
    if (s->stamp.stopped) /* What waits was never answered and stays undone. */
        return true;
    return ring_count(s->requests) == 0 && s->machine.work(s->machine.self) != ENGINE_EXCLUSIVE;
}

/* Market time now, never before the last stamp. False: the clock has jumped, nothing is stamped. */
static bool sequencer_time(struct sequencer *s, struct clock_reading now, int64_t *now_us)
{
    s->monotonic_us = now.monotonic_us;
    if (!stamp_read(&s->stamp, now, now_us)) {
        if (!s->jump_logged)
            log_error("server",
                      "the wall clock jumped by %lld us: no command is stamped until an operator "
                      "accepts the time (SIGUSR1) or restarts",
                      (long long)stamp_jump_us(&s->stamp, now));
        s->jump_logged = true;
        return false;
    }
    s->jump_logged = false;
    int64_t last_us = s->machine.at_us(s->machine.self);
    if (*now_us < last_us)
        *now_us = last_us;
    return true;
}

static bool cargo_has_room(const struct cargo *c)
{
    return c->batch.count < BATCH_COMMANDS_MAX &&
           c->events.capacity - c->events.count >= ENGINE_EVENTS_MAX;
}

static const struct command *run_next(const struct sequencer *s, struct run *run)
{
    if (run->taken == run->count)
        return NULL;
    if (run->taken + PREFETCH_AHEAD < run->count)
        s->machine.prefetch(s->machine.self, &run->commands[run->taken + PREFETCH_AHEAD]);
    return &run->commands[run->taken++];
}

/* Whether time alone gives a reason for a command: something fell due after the last stamp, or the
 * leader has said nothing for a heartbeat. */
static bool clock_wanted(const struct sequencer *s, int64_t now_us)
{
    if (s->draining)
        return false;
    int64_t due_us = s->machine.due_us(s->machine.self);
    if (due_us <= now_us && due_us > s->machine.at_us(s->machine.self))
        return true;
    return s->flight == FLIGHT_NONE && s->filling->batch.count == 0 &&
           s->monotonic_us - s->appended_us >= HEARTBEAT_US;
}

static void sequencer_append(struct sequencer *s, const struct command *request, int64_t now_us)
{
    struct cargo *c = s->filling;
    struct batch *b = &c->batch;
    uint64_t seq = s->machine.seq(s->machine.self);
    invariant(b->count < BATCH_COMMANDS_MAX);
    invariant(now_us >= s->machine.at_us(s->machine.self));
    if (b->count == 0) { /* The state as the batch before left it. */
        b->first_seq = seq + 1;
        b->hash_seq = seq;
        b->state_hash = seq == 0 ? 0 : s->machine.hash(s->machine.self);
    }
    struct command *command = &b->commands[b->count++];
    *command = *request;
    command->seq = seq + 1;
    command->at_us = now_us;
    s->machine.apply(s->machine.self, command, &c->events);
    invariant(s->machine.seq(s->machine.self) == command->seq);
    invariant(b->first_seq + b->count == command->seq + 1);
}

static void sequencer_append_own(struct sequencer *s, enum command_kind kind, int64_t now_us)
{
    struct command command;
    memset(&command, 0, sizeof command);
    command.kind = (uint16_t)kind;
    sequencer_append(s, &command, now_us);
}
