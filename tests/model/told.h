/*
 * told.h - a command as a line of a story, so that what a random test found can be replayed.
 *
 * Participants are p1, p2 ..., groups g1, g2 ...; the meter number m of participant p is "pP:mM".
 */
#ifndef GRIDCLEAR_MODEL_TOLD_H
#define GRIDCLEAR_MODEL_TOLD_H

#include <stdio.h>

#include "engine/command.h"

/* What was brought into being by the commands told so far; starts zeroed. */
struct told {
    int64_t day_s;
    uint32_t participants;
    uint32_t meters;
    uint32_t groups;
};

/* Order ids in `command` are numbers of orders. */
void command_tell(FILE *out, const struct command *command, struct told *told);

#endif
