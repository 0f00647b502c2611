/*
 * role_region.h - the clearinghouse of one region as a process: everything put together, in order.
 *
 *   open the journal, lead -> recover, or begin -> describe to the door -> threads -> listen
 *
 *   SIGTERM: stop accepting -> drain -> BYE -> end
 *   SIGTERM again, a second later or more: end at once; what is durable is
 *   SIGUSR1: an operator accepts the wall clock after a jump
 */
#ifndef GRIDCLEAR_SERVER_ROLE_REGION_H
#define GRIDCLEAR_SERVER_ROLE_REGION_H

#include "server/config.h"

/* How the process ends. */
enum exit_code {
    EXIT_DONE = 0,
    EXIT_FAILED = 1, /* The world: Postgres, port, files. The log says what. */
    EXIT_CONFIG = 2, /* The configuration. */
    EXIT_FENCED = 3, /* Another leader has taken over. */
    EXIT_BROKEN = 4, /* The journal contradicts itself: a person must look. */
};

/* Runs until it is told to stop, and says how it ended. Blocks. */
enum exit_code role_region_run(const struct config *config);

#endif
