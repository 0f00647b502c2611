/*
 * journal.h - the journal of one machine: a Postgres table; durable is what Postgres committed.
 *
 * Blocking calls, made on the persist thread only (the reader has its own connection). A batch of
 * commands is one row, chained by SHA-256 to the row before and written under the leader's epoch.
 *
 *   open -> lead -> (recover: read) -> append* -> close
 *
 * Ways to fail: Postgres gone (IO: reconnect and try the same batch again), outcome unknown (handled
 * inside: the row is read back and compared), another leader (FENCED: stop), a row that does not
 * match its chain (CORRUPT: stop, a person must look).
 */
#ifndef GRIDCLEAR_PERSIST_JOURNAL_H
#define GRIDCLEAR_PERSIST_JOURNAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "engine/command.h"

#define BATCH_BYTES_MAX 65536
#define BATCH_COMMANDS_MAX (BATCH_BYTES_MAX / sizeof(struct command)) /* 819 */
#define CHAIN_BYTES 32

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

struct journal;

struct journal_config {
    const char *conninfo; /* libpq; sslmode and credentials are the operator's. */
    uint32_t region;      /* One database holds one machine; the number must match it. */
};

/* Connects and brings the schema up to date. CONFIG: wrong database or a newer schema. */
MUST_USE enum status journal_open(const struct journal_config *config, struct journal **out);
void journal_close(struct journal *j);

/*
 * Becomes the leader: raises the term, ends the old leader's backend if it still lives. On OK
 * `epoch` is ours and every append of an older epoch is refused by the database.
 */
MUST_USE enum status journal_lead(struct journal *j, struct epoch *epoch);

/* The last durable batch: its number and last sequence; 0 and 0 in an empty journal. */
MUST_USE enum status journal_tail(struct journal *j, uint64_t *number, uint64_t *last_seq);

/*
 * Reads the batch `number`; NOT_FOUND past the end, CORRUPT when CRC or chain do not match.
 */
MUST_USE enum status journal_read(struct journal *j, uint64_t number, struct batch *out);

/*
 * Makes `batch` durable. OK means committed. IO: Postgres is away; call again with the same bytes
 * until it is back (the call resolves what became of the first try). FENCED: stop for good.
 */
MUST_USE enum status journal_append(struct journal *j, const struct batch *batch);

#endif
