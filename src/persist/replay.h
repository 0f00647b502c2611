/*
 * replay.h - a machine that follows the journal, and proves on the way that it is the same machine.
 *
 * The leader writes the state hash after some command into a later batch. A replay remembers its
 * own hash after each of the last 65,536 commands and compares.
 */
#ifndef GRIDCLEAR_PERSIST_REPLAY_H
#define GRIDCLEAR_PERSIST_REPLAY_H

#include "engine/machine.h"
#include "persist/journal.h"

/*
 * Where machines come from. make() gives an empty machine of the sizes that `genesis`, the
 * journal's first command, says; it may use the memory of the machine it gave before. False: the
 * sizes are not valid here.
 */
struct machine_source {
    void *context;
    bool (*make)(void *context, const struct command *genesis, struct machine *out);
};

struct replay;

struct replay *replay_open(const struct machine_source *source); /* `source` is copied. */
void replay_close(struct replay *r);                             /* NULL is let pass. */

/* Begins anew with an empty machine. CONFIG: make() would not. */
MUST_USE enum status replay_reset(struct replay *r, const struct command *genesis);

/* The machine was filled from a snapshot that ends with `batch`. */
void replay_restored(struct replay *r, uint64_t batch);

struct machine *replay_machine(struct replay *r); /* Valid after replay_reset. */
const struct command *replay_genesis(const struct replay *r);
uint64_t replay_batch(const struct replay *r); /* The last batch begun; 0: none. */

/*
 * Begins a batch: then its commands go through replay_command, in order, and replay_end ends it.
 * CORRUPT: it is not the next one, or the state hash in it is not the one we had.
 */
MUST_USE enum status replay_begin(struct replay *r, const struct batch *batch);

/* Applies one command. `*events` is ours and valid until the next; `*cause` is what they are about:
 * the command itself, or the one that a CONTINUE goes on with. */
void replay_command(struct replay *r, const struct command *command,
                    const struct event_list **events, const struct command **cause);
MUST_USE enum status replay_end(struct replay *r, const struct batch *batch);

#endif
