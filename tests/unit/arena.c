#include "base/arena.h"

#include <criterion/criterion.h>
#include <stdint.h>
#include <string.h>

static _Alignas(ARENA_ALIGNMENT) unsigned char memory[256];

/* Goal: pieces are aligned, apart from each other and inside the memory given. */
Test(arena, hands_out_aligned_pieces_that_do_not_overlap)
{
    struct arena arena;
    arena_init(&arena, memory, sizeof memory);
    unsigned char *last_end = memory;
    for (size_t bytes = 1; bytes <= 20; bytes++) {
        unsigned char *piece = arena_take(&arena, bytes);
        if (piece == NULL)
            break;
        cr_assert_eq((uintptr_t)piece % ARENA_ALIGNMENT, 0);
        cr_assert_geq(piece, last_end);
        memset(piece, 0xaa, bytes);
        last_end = piece + bytes;
        cr_assert_leq(last_end, memory + sizeof memory);
    }
    cr_assert_neq(last_end, memory);
}

/* Goal: what does not fit is refused, also when bytes + used would wrap; the rest can still be
 * had. */
Test(arena, says_no_when_it_is_full)
{
    struct arena arena;
    arena_init(&arena, memory, sizeof memory);
    cr_assert_not_null(arena_take(&arena, sizeof memory - 16));
    cr_assert_null(arena_take(&arena, 17));
    cr_assert_null(arena_take(&arena, SIZE_MAX));
    cr_assert_not_null(arena_take(&arena, 16));
    cr_assert_null(arena_take(&arena, 1));
}

/* Goal: an emptied arena begins anew. */
Test(arena, gives_the_same_memory_again_after_it_was_emptied)
{
    struct arena arena;
    arena_init(&arena, memory, sizeof memory);
    void *first = arena_take(&arena, 100);
    (void)arena_take(&arena, 100);
    arena_empty(&arena);
    cr_assert_eq(arena_take(&arena, 200), first);
}
