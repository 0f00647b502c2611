/*
 * verify_tables.h - what must be true of a region's tables, as queries for what breaks it.
 */
#ifndef GRIDCLEAR_CLI_VERIFY_TABLES_H
#define GRIDCLEAR_CLI_VERIFY_TABLES_H

#include <stddef.h>

#include "base/status.h"
#include "cli/verify_database.h"
#include "cli/verify_report.h"

struct verify_check {
    const char *name;
    const char *count_sql; /* How many things are looked at. */
    const char *wrong_sql; /* A row for each that is wrong; the columns are shown by name. */
};

/* Runs each check and reports it. IO: said. */
MUST_USE enum status verify_checks_run(PGconn *p, struct verify_report *r,
                                       const struct verify_check *checks, size_t count);

/*
 * All checks of the tables against each other and against verify_commands (verify_journal.h), which
 * must be there. Leaves the temporary table verify_orders: each order with the command that made
 * it.
 */
MUST_USE enum status verify_tables(PGconn *p, struct verify_report *r);

#endif
