/*
 * zone.h - the UTC offsets of a time zone as the system knows them, to be journaled once.
 *
 * The engine has no clock and no files: what local time is, it is told by commands. A later change
 * of the rules is a new ZONE_TRANSITION by the operator.
 */
#ifndef GRIDCLEAR_SERVER_ZONE_H
#define GRIDCLEAR_SERVER_ZONE_H

#include <stdint.h>

#include "base/status.h"
#include "engine/command.h"

/*
 * Fills `out` with the offset that holds at `from_s` and every change until `until_s`, in the order
 * of time. NOT_FOUND: the system has no such zone (logged). TOO_LARGE: more than `most` changes.
 * Before the first thread: it sets the process's TZ for its duration.
 */
MUST_USE enum status zone_transitions(const char *name, int64_t from_s, int64_t until_s,
                                      struct zone_transition *out, uint32_t most, uint32_t *count);

#endif
