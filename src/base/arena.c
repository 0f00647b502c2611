#include "base/arena.h"

#include <stdint.h>

#include "base/check.h"

void arena_init(struct arena *arena, void *memory, size_t size)
{
    invariant(memory != NULL);
    invariant((uintptr_t)memory % ARENA_ALIGNMENT == 0);
    arena->memory = memory;
    arena->size = size;
    arena->used = 0;
}

void *arena_take(struct arena *arena, size_t bytes)
{
    invariant(arena->used <= arena->size);
    size_t left = arena->size - arena->used;
    if (bytes > left)
        return NULL;
    unsigned char *piece = arena->memory + arena->used;
    size_t rounded = (bytes + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
    arena->used += rounded < left ? rounded : left;
    invariant(arena->used <= arena->size);
    return piece;
}

void arena_empty(struct arena *arena)
{
    arena->used = 0;
}
