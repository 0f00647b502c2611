#include <criterion/criterion.h>
#include <signal.h>
#include <string.h>

#include "base/ring.h"

#define CAPACITY 8

static uint64_t memory[CAPACITY];
static struct ring ring;

static void ring_fresh(void)
{
    ring_init(&ring, memory, sizeof(uint64_t), CAPACITY);
}

/* Goal: what goes in comes out, in order, also when the records wrap around the end of the memory.
 */
Test(ring, gives_back_what_it_took_in_order_across_its_end, .init = ring_fresh)
{
    uint64_t next_in = 1, next_out = 1;
    for (int round = 0; round < 100; round++) {
        uint64_t in[5], out[5];
        for (int i = 0; i < 5; i++)
            in[i] = next_in++;
        cr_assert_eq(ring_push(&ring, in, 5), 5u);
        cr_assert_eq(ring_pop(&ring, out, 5), 5u);
        for (int i = 0; i < 5; i++)
            cr_assert_eq(out[i], next_out++);
    }
    cr_assert_eq(ring_count(&ring), 0u);
}

/* Goal: a full ring takes only what fits, says so, and overwrites nothing. */
Test(ring, takes_only_what_fits, .init = ring_fresh)
{
    uint64_t in[CAPACITY + 3], out[CAPACITY + 3];
    for (uint64_t i = 0; i < CAPACITY + 3; i++)
        in[i] = i;
    cr_assert_eq(ring_push(&ring, in, CAPACITY + 3), (uint32_t)CAPACITY);
    cr_assert_eq(ring_push(&ring, in, 1), 0u);
    cr_assert_eq(ring_room(&ring), 0u);
    cr_assert_eq(ring_pop(&ring, out, 2), 2u);
    cr_assert_eq(ring_room(&ring), 2u);
    cr_assert_eq(ring_push(&ring, in + CAPACITY, 3), 2u);
    cr_assert_eq(ring_pop(&ring, out + 2, CAPACITY + 1), (uint32_t)CAPACITY);
    for (uint64_t i = 0; i < CAPACITY + 2; i++)
        cr_assert_eq(out[i], i);
}

/* Goal: a batch larger than the room that the pushing side remembers still fits when there is room
 * by now. */
Test(ring, looks_again_when_its_memory_of_the_room_is_too_small, .init = ring_fresh)
{
    uint64_t in[CAPACITY] = {0}, out[CAPACITY];
    cr_assert_eq(ring_push(&ring, in, 6), 6u);
    cr_assert_eq(ring_pop(&ring, out, 6), 6u);
    cr_assert_eq(ring_push(&ring, in, CAPACITY), (uint32_t)CAPACITY);
}

/* Goal: peeking takes nothing out; releasing lets go of exactly as many as are named. */
Test(ring, keeps_what_is_peeked_until_it_is_released, .init = ring_fresh)
{
    uint64_t in[3] = {7, 8, 9};
    uint32_t count;
    (void)ring_push(&ring, in, 3);
    const uint64_t *seen = ring_peek(&ring, &count);
    cr_assert_eq(count, 3u);
    cr_assert_eq(seen[0], 7u);
    cr_assert_eq(ring_count(&ring), 3u);
    ring_release(&ring, 2);
    seen = ring_peek(&ring, &count);
    cr_assert_eq(count, 1u);
    cr_assert_eq(seen[0], 9u);
}

/* Goal: letting go of more than is inside is a bug of the caller, and stops the program. */
Test(ring, stops_when_more_is_released_than_is_inside, .init = ring_fresh, .signal = SIGABRT)
{
    ring_release(&ring, 1);
}

/* Goal: a capacity that is no power of two is a bug of the caller, and stops the program. */
Test(ring, stops_at_a_capacity_that_is_no_power_of_two, .signal = SIGABRT)
{
    ring_init(&ring, memory, sizeof(uint64_t), 6);
}
