#include "persist/recovery.h"

#include <stdlib.h>

#include "base/check.h"
#include "persist/chain.h"
#include "persist/snapshot.h"
#include "sys/clock.h"
#include "sys/log.h"

#define CONNECT_US_MAX (10 * INT64_C(1000000))

static enum status start_find(struct journal *j, struct postgres *p, uint64_t batch_max,
                              struct replay *r, struct recovery *out, struct batch *batch);
static enum status batch_replay(struct replay *r, const struct batch *batch);

enum status recovery_run(const struct journal_config *config, const struct machine_source *source,
                         struct recovery *out)
{
    struct journal *j = NULL;
    struct postgres *p = NULL;
    struct replay *r = replay_open(source);
    enum status status = journal_open(config, &j);
    if (status == STATUS_OK)
        status = postgres_open(config->conninfo, "gridclear recovery",
                               clock_monotonic_us() + CONNECT_US_MAX, &p);
    if (status == STATUS_OK)
        status = recovery_replay(j, p, UINT64_MAX, r, out);
    postgres_close(p);
    journal_close(j);
    replay_close(r);
    return status;
}

enum status recovery_replay(struct journal *j, struct postgres *p, uint64_t batch_max,
                            struct replay *r, struct recovery *out)
{
    struct batch *batch = malloc(sizeof *batch);
    invariant(batch != NULL);
    int64_t begun_us = clock_monotonic_us();
    *out = (struct recovery){0};
    enum status status = start_find(j, p, batch_max, r, out, batch);
    while (status == STATUS_OK && replay_batch(r) < batch_max) { /* Ends: the journal does. */
        status = journal_read(j, replay_batch(r) + 1, batch);
        if (status == STATUS_OK)
            status = batch_replay(r, batch);
    }
    free(batch);
    if (status == STATUS_NOT_FOUND && replay_batch(r) > 0)
        status = STATUS_OK;
    if (status != STATUS_OK)
        return status;
    out->machine = *replay_machine(r);
    out->batch = replay_batch(r);
    out->seq = out->machine.seq(out->machine.self);
    log_info("recovery",
             "at batch %llu, command %llu, from the snapshot after batch %llu, in"
             " %lld ms",
             (unsigned long long)out->batch, (unsigned long long)out->seq,
             (unsigned long long)out->snapshot_batch,
             (long long)((clock_monotonic_us() - begun_us) / 1000));
    return STATUS_OK;
}

/* Fills the machine from a snapshot, or empties it for a replay from the first batch. */
static enum status start_find(struct journal *j, struct postgres *p, uint64_t batch_max,
                              struct replay *r, struct recovery *out, struct batch *batch)
{
    struct chain chain;
    enum status status = snapshot_load(p, batch_max, r, &chain, &out->snapshots_skipped);
    if (status == STATUS_OK) {
        out->snapshot_batch = replay_batch(r);
        journal_seek(j, out->snapshot_batch, &chain);
        return STATUS_OK;
    }
    if (status != STATUS_NOT_FOUND)
        return status;
    status = journal_read(j, 1, batch);
    if (status != STATUS_OK)
        return status;
    if (batch->commands[0].kind != COMMAND_GENESIS) {
        log_error("recovery", "the journal does not begin with its sizes");
        return STATUS_CORRUPT;
    }
    return replay_reset(r, &batch->commands[0]);
}

static enum status batch_replay(struct replay *r, const struct batch *batch)
{
    const struct event_list *events;
    const struct command *cause;
    enum status status = replay_begin(r, batch);
    if (status != STATUS_OK)
        return status;
    for (uint32_t i = 0; i < batch->count; i++) /* Ends: a batch is bounded. */
        replay_command(r, &batch->commands[i], &events, &cause);
    return replay_end(r, batch);
}
