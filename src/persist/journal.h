/*
 * journal.h - the journal of one machine: a Postgres table; durable is what Postgres committed.
 *
 * Blocking calls, made on the persist thread only (who reads meanwhile opens another journal). A
 * batch of commands is one row, chained by SHA-256 to the row before and written under the leader's
 * epoch.
 *
 *   open -> lead -> (recover: read) -> append* -> close
 *   open -> read*                               -> close
 *
 * Ways to fail: Postgres gone (IO: try the same again), outcome unknown (handled inside: the row is
 * read back and compared), another leader (FENCED: stop), a row that does not match its chain
 * (CORRUPT: stop, a person must look), a commit that Postgres itself does not vouch for
 * (UNKNOWN_OUTCOME: stop). A lost connection is made anew inside the next call.
 */
#ifndef GRIDCLEAR_PERSIST_JOURNAL_H
#define GRIDCLEAR_PERSIST_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "engine/command.h"

#define BATCH_BYTES_MAX    65536
#define BATCH_COMMANDS_MAX (BATCH_BYTES_MAX / sizeof(struct command)) /* 819 */

struct epoch {
    uint32_t incarnation; /* Raised by a restore from backup. */
    uint32_t term;        /* Raised by every leader. */
};

struct batch {
    uint64_t number; /* 1, 2, 3 ... */
    uint64_t first_seq;
    uint32_t count; /* 1 to BATCH_COMMANDS_MAX */
    uint32_t reserved;
    uint64_t hash_seq; /* state_hash is the machine's after this command; 0: none. */
    uint64_t state_hash;
    struct command commands[BATCH_COMMANDS_MAX];
};

struct chain;
struct journal;

struct journal_config {
    const char *conninfo; /* libpq; sslmode and credentials are the operator's. */
    uint32_t region;      /* One database holds one machine; the number must match it. */
};

/*
 * Connects and brings the schema up to date. CONFIG: wrong database or a newer schema. IO, TIMEOUT:
 * Postgres is away. `config` is copied.
 */
MUST_USE enum status journal_open(const struct journal_config *config, struct journal **out);
void journal_close(struct journal *j);

/*
 * Becomes the leader: ends the old leader's backend if it still lives, waits until it is gone, and
 * raises the term. On OK `epoch` is ours and every append of an older epoch is refused by the
 * database. TIMEOUT, IO: try again. FENCED: another became leader at the same moment.
 */
MUST_USE enum status journal_lead(struct journal *j, struct epoch *epoch);

/* The last durable batch: its number and last sequence; 0 and 0 in an empty journal. */
MUST_USE enum status journal_tail(struct journal *j, uint64_t *number, uint64_t *last_seq);

/*
 * Reads the batch `number`; NOT_FOUND past the end, CORRUPT when CRC or chain do not match, or the
 * batch is missing from the middle. The log names the batch. IO: try again.
 */
MUST_USE enum status journal_read(struct journal *j, uint64_t number, struct batch *out);

/*
 * Says that batch `number` ends with `chain` (from a snapshot): reading may go on after it even
 * when the row itself has been archived. journal_chain() is the value after the batch read last.
 */
void journal_seek(struct journal *j, uint64_t number, const struct chain *chain);
struct chain journal_chain(const struct journal *j);

/*
 * Makes `batch` durable: the one after the tail, its commands numbered on from the tail's last,
 * `hash_seq` at most 65,536 commands back and before the end of this batch. OK means committed.
 *
 * IO: Postgres is away, or slow; call again with the same bytes until it is back (the call resolves
 * what became of the first try). A call takes about a second at most, then says IO.
 * FENCED, UNKNOWN_OUTCOME, CONFIG: stop for good, acknowledge nothing more; the next leader finds
 * in the journal what became durable. Every later call says the same again. UNKNOWN_OUTCOME means
 * that Postgres committed with a WARNING: durable here, and perhaps not on the standby.
 */
MUST_USE enum status journal_append(struct journal *j, const struct batch *batch);

#endif
