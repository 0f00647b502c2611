/*
 * follower.h - follows the journal with a machine of its own: writes the projection and the
 * snapshots, so that the one who trades does neither.
 *
 * It has no thread: whoever owns it calls follower_step again and again, on one thread. It has its
 * own connections and its own machine (memory twice).
 *
 *   open -> step* -> close
 *
 * A step may fail because Postgres is away (IO, TIMEOUT: step again later, nothing is lost),
 * because another follower writes the same tables (FENCED), or because the journal, the replay or
 * the tables are not what they should be (CORRUPT, CONFIG: a person must look, and the log
 * says at what). After the last three every later step says the same.
 */
#ifndef GRIDCLEAR_PERSIST_FOLLOWER_H
#define GRIDCLEAR_PERSIST_FOLLOWER_H

#include "persist/projection.h"
#include "persist/replay.h"

struct follower;

struct follower_config {
    struct journal_config journal;
    struct machine_source source;
    uint64_t snapshot_commands; /* A snapshot after so many commands: 1,000,000; 0: never. */
    uint64_t snapshot_us;       /* Or after so long, by the monotonic clock: 600,000,000. */
};

/* Does nothing to the outside yet. `config` is copied. */
struct follower *follower_open(const struct follower_config *config);
void follower_close(struct follower *f); /* NULL is let pass. */

/*
 * Hands in a batch that is durable, to save reading it. Copied. False: it is not the one that is
 * needed next, or the last one given is not used yet; then the follower reads it when its turn
 * comes, and nothing is wrong.
 */
bool follower_give(struct follower *f, const struct batch *batch);

/* Does a bounded piece of work. OK: call again at once. AGAIN: nothing is there to be done now. */
MUST_USE enum status follower_step(struct follower *f);

struct follower_progress {
    uint64_t batch_applied;
    uint64_t seq_applied;
    struct projection_cursor projected;
    uint64_t snapshot_batch; /* The newest written or started from. */
    uint64_t snapshots_written;
};
struct follower_progress follower_progress(const struct follower *f);

#endif
