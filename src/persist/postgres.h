/*
 * postgres.h - one connection to Postgres: every call ends by a deadline, and no warning is missed.
 *
 * A COMMIT can succeed and still not be durable: Postgres says so with a WARNING ("canceling wait
 * for synchronous replication"), not with an error. So warnings are counted, and who commits looks
 * at the count.
 *
 * Deadlines are monotonic microseconds (sys/clock.h). A connection whose answer did not come in
 * time is of no further use: close it. Calls return TIMEOUT then, IO when Postgres is away, failed
 * or was shut down (both: try later, on a new connection), REFUSED when it is there and would not
 * do as told (constraint, lock not free in time), CONFIG when it never will (no such table, no
 * right to). What Postgres said is in the log.
 */
#ifndef GRIDCLEAR_PERSIST_POSTGRES_H
#define GRIDCLEAR_PERSIST_POSTGRES_H

#include <libpq-fe.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

#define POSTGRES_PARAMETERS_MAX 16

struct postgres;

/* Binary values of $1, $2 ... Bytes are not copied: they live until the query is sent. */
struct postgres_parameters {
    uint32_t count;
    uint32_t reserved;
    Oid types[POSTGRES_PARAMETERS_MAX];
    const char *values[POSTGRES_PARAMETERS_MAX];
    int lengths[POSTGRES_PARAMETERS_MAX];
    int formats[POSTGRES_PARAMETERS_MAX];
    uint8_t room[POSTGRES_PARAMETERS_MAX][8];
};

void postgres_parameter_int64(struct postgres_parameters *p, int64_t value);
void postgres_parameter_int32(struct postgres_parameters *p, int32_t value);
void postgres_parameter_bytes(struct postgres_parameters *p, const void *bytes, size_t count);

/* Connects and sets synchronous_commit to on. `name` is shown in pg_stat_activity. */
MUST_USE enum status postgres_open(const char *conninfo, const char *name, int64_t until_us,
                                   struct postgres **out);
void postgres_close(struct postgres *p); /* NULL is let pass. */

/* False once the connection is known to be gone. */
bool postgres_alive(const struct postgres *p);
int32_t postgres_backend_pid(const struct postgres *p);

/* Warnings since the last call of this. */
uint32_t postgres_warnings_take(struct postgres *p);

/* Runs several statements without parameters; results are thrown away. */
MUST_USE enum status postgres_script(struct postgres *p, int64_t until_us, const char *sql);

/* Runs one statement; `*rows_out` (may be NULL) is the number of rows it changed. */
MUST_USE enum status postgres_change(struct postgres *p, int64_t until_us, const char *sql,
                                     const struct postgres_parameters *parameters,
                                     uint64_t *rows_out);

/* Runs one query; on OK the caller owns `*out` and calls PQclear. All columns are binary. */
MUST_USE enum status postgres_query(struct postgres *p, int64_t until_us, const char *sql,
                                    const struct postgres_parameters *parameters, PGresult **out);

/* Prepares a statement for postgres_commit_send. */
MUST_USE enum status postgres_prepare(struct postgres *p, int64_t until_us, const char *name,
                                      const char *sql);

/*
 * Sends a prepared statement as a transaction of its own, in a pipeline; then receives what became
 * of it. OK means committed: it is the pipeline's sync that says so, not the statement's answer.
 * AGAIN: no answer by `until_us`; ask again.
 */
MUST_USE enum status postgres_commit_send(struct postgres *p, int64_t until_us, const char *name,
                                          const struct postgres_parameters *parameters);
MUST_USE enum status postgres_commit_receive(struct postgres *p, int64_t until_us,
                                             uint64_t *rows_out);

/* Runs `sql`, a COPY ... FROM STDIN (FORMAT binary), with these bytes. */
MUST_USE enum status postgres_copy(struct postgres *p, int64_t until_us, const char *sql,
                                   const void *bytes, size_t count);

/* Fields of a binary result. They stop the program when the column has another size: a query and
 * its reader are one piece of code. */
int64_t postgres_int64(const PGresult *result, int row, int column);
int32_t postgres_int32(const PGresult *result, int row, int column);
bool postgres_bool(const PGresult *result, int row, int column);
const void *postgres_bytes(const PGresult *result, int row, int column, size_t *count_out);

#endif
