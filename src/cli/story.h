/*
 * story.h - plays a market's story on the real engine and tells what happened.
 *
 * A story is text, one deed a line: what is done on the left of `|`, the events it must give on the
 * right. The language is described in tests/replay/README.md.
 */
#ifndef GRIDCLEAR_CLI_STORY_H
#define GRIDCLEAR_CLI_STORY_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/status.h"

struct story_result {
    uint32_t deeds;       /* Lines that did something. */
    uint32_t differences; /* Lines whose events were not the ones told. */
    uint64_t hash;        /* Of the engine at the end. */
};

/*
 * Plays `in`. With `check` it prints the lines that differ, events missing with `-` and unexpected
 * with `+`; without, the whole story with the events that followed. A line without `|` may give any
 * event but a refusal. STATUS_MALFORMED: a line does not parse, said on `err` with its number;
 * STATUS_CONFIG: the sizes in `genesis` are out of bounds; STATUS_FULL: no memory.
 */
MUST_USE enum status story_play(FILE *in, FILE *out, FILE *err, const char *name, bool check,
                                struct story_result *result);

#endif
