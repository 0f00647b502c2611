/*
 * database.h - a test's own hand on the private Postgres around it (see with-postgres): as
 * superuser, beside whatever the code under test does. Failures stop the test program.
 */
#ifndef GRIDCLEAR_TESTS_DATABASE_H
#define GRIDCLEAR_TESTS_DATABASE_H

#include <stdbool.h>
#include <stdint.h>

/* What libpq needs; from GRIDCLEAR_CONNINFO. */
const char *database_conninfo(void);

/* An empty database: schema public is dropped and made again. Ends other sessions. */
void database_reset(void);

/* Runs statements that must succeed. */
void database_execute(const char *sql);

/* Runs statements; the SQLSTATE of the failure, or "00000". Valid until the next call. */
const char *database_sqlstate(const char *sql);

/* The single number that a query gives. */
int64_t database_number(const char *sql);

/* The single text that a query gives, "" for NULL; valid until the next call. */
const char *database_text(const char *sql);

/* Runs `postgres.py VERB FOLDER`: kill, start, stop. The connection here is made anew after it. */
void database_control(const char *verb);

#endif
