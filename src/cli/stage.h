/*
 * stage.h - where a market is played without a server: one engine in memory, fed by hand.
 *
 * The stage does what a leader does and no more: it numbers and stamps commands, and gives the
 * CONTINUEs that the engine asks for, so that each call returns with the engine idle. On the way it
 * checks what must hold of any list of events: seq and index without gaps, and each participant's
 * feed without gaps.
 */
#ifndef GRIDCLEAR_CLI_STAGE_H
#define GRIDCLEAR_CLI_STAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "engine/engine.h"

struct stage;

/*
 * Builds an engine and applies GENESIS at `at_us`. STATUS_CONFIG: a limit is out of bounds and
 * `*wrong` names it; STATUS_FULL: no memory. The caller ends it with stage_close().
 */
MUST_USE enum status stage_open(const struct engine_limits *limits, int64_t at_us,
                                struct stage **out, const char **wrong);
void stage_close(struct stage *s);

/*
 * Stamps `command` with the later of `at_us` and the last stamp, numbers it, applies it and the
 * CONTINUEs that follow. The list holds all their events until the next call.
 */
const struct event_list *stage_apply(struct stage *s, const struct command *command, int64_t at_us);

/* CONTINUEs that were given so far. */
uint64_t stage_continues(const struct stage *s);

/* The engine itself, for its hash and audit. */
const struct engine *stage_engine(const struct stage *s);

#endif
