/*
 * recovery.h - from the journal to a machine: the newest good snapshot, then what came after it.
 */
#ifndef GRIDCLEAR_PERSIST_RECOVERY_H
#define GRIDCLEAR_PERSIST_RECOVERY_H

#include "persist/replay.h"

struct recovery {
    struct machine machine;     /* Made by the source; its memory is the source's. */
    uint64_t batch;             /* The last one in it. */
    uint64_t seq;               /* The last command in it. */
    uint64_t snapshot_batch;    /* Where the replay began; 0: at the beginning. */
    uint32_t snapshots_skipped; /* Newer ones that were not good. */
    uint32_t reserved;
};

/*
 * Brings a new machine to the end of the journal; a leader calls it after journal_lead, over
 * connections of its own. NOT_FOUND: the journal is empty, there is no machine yet. CORRUPT: a
 * batch is not what was written, or the replay differs from what the leader had (logged). IO,
 * TIMEOUT: try again from the start. CONFIG: the source would not make such a machine.
 */
MUST_USE enum status recovery_run(const struct journal_config *config,
                                  const struct machine_source *source, struct recovery *out);

struct postgres;

/*
 * The same up to batch `batch_max` at most, over the caller's connections and into its replay, so
 * that it can go on from there; events are thrown away. `out->machine` is the replay's.
 */
MUST_USE enum status recovery_replay(struct journal *j, struct postgres *p, uint64_t batch_max,
                                     struct replay *r, struct recovery *out);

#endif
