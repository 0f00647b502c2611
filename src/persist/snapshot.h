/*
 * snapshot.h - a machine's state after a batch, in rows of at most 1 MiB.
 *
 * Written by those who follow, never by the one who leads. Believed only when the digests of all
 * parts and the machine's own hash are right.
 */
#ifndef GRIDCLEAR_PERSIST_SNAPSHOT_H
#define GRIDCLEAR_PERSIST_SNAPSHOT_H

#include "persist/chain.h"
#include "persist/postgres.h"
#include "persist/replay.h"

/*
 * Writes the state of the replay's machine, which is at the end of a batch, in one transaction.
 * CORRUPT: the machine's kept hash is not the hash of its state (a bug, or memory that lies).
 */
MUST_USE enum status snapshot_write(struct postgres *p, struct replay *r);

/*
 * Fills the replay's machine from the newest good snapshot at or before `batch_max`; `*chain` is
 * the journal's chain there. A bad one is logged, counted in `*skipped` and passed over. NOT_FOUND:
 * there is no good one, and the machine is not to be used until replay_reset.
 */
MUST_USE enum status snapshot_load(struct postgres *p, uint64_t batch_max, struct replay *r,
                                   struct chain *chain, uint32_t *skipped);

/* Removes all but the two newest at or before `cursor_batch`, and those after it. */
MUST_USE enum status snapshot_trim(struct postgres *p, uint64_t cursor_batch);

#endif
