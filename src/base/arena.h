/*
 * arena.h - memory that is handed out piece by piece and taken back all at once.
 *
 * Pure: the memory is the caller's, nothing is allocated, and a full arena says so. A piece is not
 * given back alone.
 */
#ifndef GRIDCLEAR_BASE_ARENA_H
#define GRIDCLEAR_BASE_ARENA_H

#include <stddef.h>

/* Every piece is aligned to it, if the arena's memory is. */
#define ARENA_ALIGNMENT 16u

struct arena {
    unsigned char *memory;
    size_t size;
    size_t used;
};

/* An empty arena in `memory` (aligned to ARENA_ALIGNMENT), which must outlive it. */
void arena_init(struct arena *arena, void *memory, size_t size);

/* A piece of at least `bytes`, not cleared; NULL when it does not fit. */
void *arena_take(struct arena *arena, size_t bytes);

/* Takes everything back: no piece may be used any more. */
void arena_empty(struct arena *arena);

#endif
