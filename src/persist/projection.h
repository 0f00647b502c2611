/*
 * projection.h - from events to rows: gathers what follows from commands, and writes it in one
 * transaction with the cursor that says how far the tables are true.
 *
 * Nothing is written twice: the cursor moves from where the writer thinks it is, or not at all.
 */
#ifndef GRIDCLEAR_PERSIST_PROJECTION_H
#define GRIDCLEAR_PERSIST_PROJECTION_H

#include "engine/event.h"
#include "persist/postgres.h"

struct projection;

/* How far the tables are true: all of `batch`, and of the next one the commands up to `seq`. */
struct projection_cursor {
    uint64_t batch;
    uint64_t seq;
};

struct projection *projection_open(void);
void projection_close(struct projection *p); /* NULL is let pass. */

/* Takes the events of one command, stamped `at_us`; `cause` as in replay.h. */
void projection_add(struct projection *p, const struct command *cause, int64_t at_us,
                    const struct event_list *events);

/* Bytes gathered and not yet written: who adds keeps them bounded. */
size_t projection_bytes(const struct projection *p);

/* Prepares a connection for projection_write: the service's role, temporary tables. */
MUST_USE enum status projection_connect(struct postgres *connection, int64_t until_us);

MUST_USE enum status projection_cursor_read(struct postgres *connection, int64_t until_us,
                                            struct projection_cursor *out);

/*
 * Writes what was gathered and moves the cursor from `from` to `to`, all or nothing. OK: done, and
 * the projection is empty. FENCED: the cursor is not at `from`, someone else writes. CORRUPT: the
 * tables are not what they should be (an order to be changed is missing). IO, TIMEOUT: unknown;
 * close the connection, read the cursor on a new one: at `to` it was done (call
 * projection_written), at `from` write again. What was gathered is kept until then.
 */
MUST_USE enum status projection_write(struct projection *p, struct postgres *connection,
                                      int64_t until_us, const struct projection_cursor *from,
                                      const struct projection_cursor *to);
void projection_written(struct projection *p);

#endif
