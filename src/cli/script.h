/*
 * script.h - one line of a story, read as the commands that it stands for.
 *
 * The little language is described in tests/replay/README.md.
 */
#ifndef GRIDCLEAR_CLI_SCRIPT_H
#define GRIDCLEAR_CLI_SCRIPT_H

#include "cli/cast.h"
#include "cli/words.h"
#include "engine/command.h"

#define SCRIPT_COMMANDS_MAX 64 /* One line can enrol as many. */
#define SCRIPT_HISTORY_MAX  4096

/* A command, and the name for what it brings into being. */
struct script_deed {
    struct command command;
    char name[CAST_NAME_CHARS];
};

struct script {
    struct cast cast;
    struct engine_limits limits; /* Of GENESIS; `genesis` changes them before anything else. */
    struct market_set market;    /* As last set: `market` names only what changes. */
    int64_t at_ms;               /* Milliseconds of the story's day. */
    uint32_t slot_s;             /* The slot of orders that name none: the last one opened. */
    uint32_t place_next;
    uint64_t seq_last[CAST_NAMES_MAX][STREAMS_PER_PARTICIPANT];
    struct command history[SCRIPT_HISTORY_MAX]; /* What participants sent, for `repeat`. */
    uint32_t history_count;
    struct script_deed deeds[SCRIPT_COMMANDS_MAX]; /* Of the last line. */
    uint32_t deeds_count;
};

void script_begin(struct script *s);

/* Reads a line into deeds (none for `genesis`); false: `words->wrong` says why. */
bool script_read(struct script *s, struct words *words);

/* The settings every story starts from: one deed each. */
void script_settings(struct script *s);

#endif
