/*
 * verify_logs.h - what the traders wrote down themselves, against what the region's tables say.
 */
#ifndef GRIDCLEAR_CLI_VERIFY_LOGS_H
#define GRIDCLEAR_CLI_VERIFY_LOGS_H

#include "base/status.h"
#include "cli/verify_database.h"
#include "cli/verify_report.h"

/*
 * Reads every NAME.log of `folder` and of the folders in it (trader.h says what is in them), and
 * runs the checks that begin with log_. verify_tables() must have been called. NOT_FOUND: there is
 * no log; MALFORMED: a line is not one of a log; both are said with the place. IO: said.
 */
MUST_USE enum status verify_logs(PGconn *p, struct verify_report *r, const char *folder);

#endif
