/*
 * genesis.h - the first commands of a journal: what the clearinghouse tells its machine before
 * anyone else may speak.
 */
#ifndef GRIDCLEAR_SERVER_GENESIS_H
#define GRIDCLEAR_SERVER_GENESIS_H

#include <stdint.h>

#include "base/status.h"
#include "engine/command.h"
#include "server/config.h"

/* They fit into one batch, so a market is born whole or not at all. */
#define GENESIS_COMMANDS_MAX 56u

/*
 * Fills `out` with them, for market time `at_us`. The first operator is participant 1. CONFIG: the
 * time zone is not to be had, or changes too often (logged).
 */
MUST_USE enum status genesis_commands(const struct config *config, int64_t at_us,
                                      struct command out[GENESIS_COMMANDS_MAX], uint32_t *count);

/* That market time is scaled from `origin_us` on: said at genesis and at every start after it. */
struct command genesis_clock_scale(const struct config *config, int64_t origin_us);

#endif
