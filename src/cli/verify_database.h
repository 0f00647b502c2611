/*
 * verify_database.h - one connection, read only but for temporary tables, in one snapshot.
 *
 * Whatever Postgres refuses ends the verification: nothing was proven, and it is said why.
 */
#ifndef GRIDCLEAR_CLI_VERIFY_DATABASE_H
#define GRIDCLEAR_CLI_VERIFY_DATABASE_H

#include <libpq-fe.h>
#include <stdbool.h>

#include "base/status.h"

/* Connects and begins a transaction that sees one state of all tables. IO: said on stderr. */
MUST_USE enum status verify_database_open(const char *conninfo, PGconn **out);
void verify_database_close(PGconn *p);

/* Runs statements that give no rows. IO: said. */
MUST_USE enum status verify_database_run(PGconn *p, const char *sql);

/* Runs one query; the rows are text, or binary with `binary`. The caller clears `*out`. */
MUST_USE enum status verify_database_rows(PGconn *p, const char *sql, bool binary, PGresult **out);

/* COPY of text rows: begin with the COPY statement, add whole lines, end. */
MUST_USE enum status verify_database_copy_begin(PGconn *p, const char *sql);
MUST_USE enum status verify_database_copy_line(PGconn *p, const char *line, size_t bytes);
MUST_USE enum status verify_database_copy_end(PGconn *p);

#endif
