/*
 * engine_home.h - the memory that an engine lives in, sized by the journal's first command.
 */
#ifndef GRIDCLEAR_SERVER_ENGINE_HOME_H
#define GRIDCLEAR_SERVER_ENGINE_HOME_H

#include <stdbool.h>
#include <stddef.h>

#include "engine/machine.h"
#include "persist/replay.h"

/* Zeroed at first; lives as long as its engine. */
struct engine_home {
    void *memory;
    size_t bytes;
};

/* A source of machines that live here, one at a time: a new one takes the place of the old. */
struct machine_source engine_home_source(struct engine_home *home);

void engine_home_free(struct engine_home *home);

#endif
