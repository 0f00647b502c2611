/*
 * layout.h - where each array of the engine lies in its block, and how much of it is in use.
 * Private.
 */
#ifndef GRIDCLEAR_ENGINE_LAYOUT_H
#define GRIDCLEAR_ENGINE_LAYOUT_H

#include "engine/state.h"

/* Sets the sizes that follow from the limits, and with `memory` also every pointer; returns the
 * bytes the block needs. */
size_t layout_of(struct engine *e, const struct engine_limits *limits, char *memory);

#endif
