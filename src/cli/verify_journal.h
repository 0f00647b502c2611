/*
 * verify_journal.h - the journal's rows, checked one by one, and their commands laid out as a
 * table.
 */
#ifndef GRIDCLEAR_CLI_VERIFY_JOURNAL_H
#define GRIDCLEAR_CLI_VERIFY_JOURNAL_H

#include "base/status.h"
#include "cli/verify_database.h"
#include "cli/verify_report.h"

/*
 * Walks the journal from its first row. Checks, each by name: journal_numbers (batches and commands
 * are counted without a gap), journal_crc, journal_chain, journal_stamps (time never goes back).
 *
 * Leaves a temporary table verify_commands with a row for each command. A broken row is reported
 * and its commands are taken as they are. IO: said.
 */
MUST_USE enum status verify_journal(PGconn *p, struct verify_report *r);

#endif
