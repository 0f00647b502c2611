#include <criterion/criterion.h>

#include "server/stamp.h"

static const struct clock_reading start = {.wall_us = 1000000000, .monotonic_us = 77};

/* Goal: a wall clock that goes with the monotonic one, however long that was idle, is no jump. */
Test(stamp, takes_idleness_for_no_jump)
{
    struct stamp s;
    int64_t at_us = 0;
    stamp_init(&s, market_clock_wall(), start);
    struct clock_reading later = {start.wall_us + INT64_C(86400000000) + 900000,
                                  start.monotonic_us + INT64_C(86400000000)};
    cr_assert(stamp_read(&s, later, &at_us));
    cr_assert_eq(at_us, later.wall_us);
}

/* Goal: over a second more or less than the monotonic clock is a jump, in both directions. */
Test(stamp, stops_at_a_jump_in_either_direction)
{
    for (int direction = -1; direction <= 1; direction += 2) {
        struct stamp s;
        int64_t at_us = 42;
        stamp_init(&s, market_clock_wall(), start);
        struct clock_reading jumped = {start.wall_us + direction * (STAMP_JUMP_US_MAX + 1),
                                       start.monotonic_us};
        cr_assert_not(stamp_read(&s, jumped, &at_us));
        cr_assert_eq(at_us, 42);
        stamp_accept(&s, jumped);
        cr_assert(stamp_read(&s, jumped, &at_us));
        cr_assert_eq(at_us, jumped.wall_us);
    }
}

/* Goal: a scaled clock runs on the monotonic one; what the wall clock does is all the same to it.
 */
Test(stamp, scales_the_monotonic_clock)
{
    struct stamp s;
    int64_t at_us = 0;
    stamp_init(&s, (struct market_clock){.origin_us = 500, .anchor_us = 77, .factor = 60}, start);
    struct clock_reading later = {start.wall_us - 99000000, start.monotonic_us + 1000};
    cr_assert(stamp_read(&s, later, &at_us));
    cr_assert_eq(at_us, 500 + 60 * 1000);
}
