#include "persist/replay.h"

#include <stdlib.h>

#include "base/check.h"
#include "sys/log.h"

#define HASHES 65536 /* A power of two. */

struct replay {
    struct machine_source source;
    struct machine machine;
    struct command genesis;
    struct command cause;
    struct event_list events;
    uint64_t batch;
    uint64_t hashed_from; /* The first sequence whose hash is remembered. */
    uint64_t hashes[HASHES];
};

static enum status hash_check(const struct replay *r, const struct batch *batch);

struct replay *replay_open(const struct machine_source *source)
{
    struct replay *r = calloc(1, sizeof *r);
    invariant(r != NULL);
    r->source = *source;
    r->events.capacity = ENGINE_EVENTS_MAX;
    r->events.items = calloc(r->events.capacity, sizeof *r->events.items);
    invariant(r->events.items != NULL);
    return r;
}

void replay_close(struct replay *r)
{
    if (r == NULL)
        return;
    free(r->events.items);
    free(r);
}

enum status replay_reset(struct replay *r, const struct command *genesis)
{
    r->genesis = *genesis;
    r->cause = *genesis;
    r->batch = 0;
    r->hashed_from = 1;
    if (!r->source.make(r->source.context, genesis, &r->machine)) {
        log_error("replay", "the journal's first command has sizes that do not fit here");
        return STATUS_CONFIG;
    }
    invariant(r->machine.seq(r->machine.self) == 0);
    return STATUS_OK;
}

void replay_restored(struct replay *r, uint64_t batch)
{
    uint64_t seq = r->machine.seq(r->machine.self);
    r->batch = batch;
    r->hashed_from = seq;
    r->hashes[seq % HASHES] = r->machine.hash(r->machine.self);
}

struct machine *replay_machine(struct replay *r)
{
    return &r->machine;
}

const struct command *replay_genesis(const struct replay *r)
{
    return &r->genesis;
}

uint64_t replay_batch(const struct replay *r)
{
    return r->batch;
}

enum status replay_begin(struct replay *r, const struct batch *batch)
{
    uint64_t seq = r->machine.seq(r->machine.self);
    if (batch->number != r->batch + 1 || batch->first_seq != seq + 1) {
        log_error("replay", "batch %llu begins with %llu, but %llu was the last",
                  (unsigned long long)batch->number, (unsigned long long)batch->first_seq,
                  (unsigned long long)seq);
        return STATUS_CORRUPT;
    }
    r->batch = batch->number;
    return batch->hash_seq < batch->first_seq ? hash_check(r, batch) : STATUS_OK;
}

void replay_command(struct replay *r, const struct command *command,
                    const struct event_list **events, const struct command **cause)
{
    struct machine *m = &r->machine;
    if (command->kind != COMMAND_CONTINUE)
        r->cause = *command;
    r->events.count = 0;
    m->apply(m->self, command, &r->events);
    invariant(m->seq(m->self) == command->seq);
    r->hashes[command->seq % HASHES] = m->hash(m->self);
    if (command->seq - r->hashed_from >= HASHES)
        r->hashed_from = command->seq - HASHES + 1;
    *events = &r->events;
    *cause = &r->cause;
}

enum status replay_end(struct replay *r, const struct batch *batch)
{
    invariant(batch->number == r->batch);
    invariant(r->machine.seq(r->machine.self) == batch->first_seq + batch->count - 1);
    return batch->hash_seq < batch->first_seq ? STATUS_OK : hash_check(r, batch);
}

/* What is older than we remember cannot be compared; a later batch brings the next one. */
static enum status hash_check(const struct replay *r, const struct batch *batch)
{
    if (batch->hash_seq == 0 || batch->hash_seq < r->hashed_from)
        return STATUS_OK;
    uint64_t ours = r->hashes[batch->hash_seq % HASHES];
    if (ours == batch->state_hash)
        return STATUS_OK;
    log_error("replay",
              "batch %llu: after command %llu the leader's state was %016llx, ours is"
              " %016llx",
              (unsigned long long)batch->number, (unsigned long long)batch->hash_seq,
              (unsigned long long)batch->state_hash, (unsigned long long)ours);
    return STATUS_CORRUPT;
}
