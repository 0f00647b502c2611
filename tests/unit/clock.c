#include "sys/clock.h"

#include <criterion/criterion.h>
#include <signal.h>

/* Goal: the three readings come from their clocks, in the unit that the name says. */
Test(clock, monotonic_never_goes_back_and_its_units_agree)
{
    int64_t before_us = clock_monotonic_us();
    int64_t between_ns = clock_monotonic_ns();
    int64_t after_us = clock_monotonic_us();
    cr_assert(before_us <= between_ns / 1000);
    cr_assert(between_ns / 1000 <= after_us);
}

/* Goal: wall time is microseconds since 1970 UTC: after 2020, before 2106. */
Test(clock, wall_is_in_microseconds_of_the_epoch)
{
    int64_t now_us = clock_wall_us();
    cr_assert(now_us > INT64_C(1577836800) * 1000000);
    cr_assert(now_us < INT64_C(4294967296) * 1000000);
}

/* Goal: factor 0 is the wall clock itself, without an origin of its own. */
Test(clock, market_time_without_a_factor_is_wall_time)
{
    struct market_clock clock = market_clock_wall();
    int64_t before_us = clock_wall_us();
    int64_t market_us = market_clock_now_us(&clock);
    int64_t after_us = clock_wall_us();
    cr_assert(before_us <= market_us && market_us <= after_us);
}

/* Goal: a scaled clock starts at its origin and runs `factor` times the monotonic clock. */
Test(clock, scaled_market_time_runs_from_its_origin_at_its_factor)
{
    const int64_t origin_us = INT64_C(1800000000000000);
    int64_t before_us = clock_monotonic_us();
    struct market_clock clock = market_clock_scaled(origin_us, 60);
    int64_t anchored_us = clock_monotonic_us();
    int64_t read_after_us = clock_monotonic_us();
    int64_t market_us = market_clock_now_us(&clock);
    int64_t end_us = clock_monotonic_us();
    cr_assert(market_us >= origin_us + 60 * (read_after_us - anchored_us));
    cr_assert(market_us <= origin_us + 60 * (end_us - before_us));
}

/* Goal: an anchor in the past counts: 10 s of life ago at factor 60 is 600 s of market time. */
Test(clock, market_time_counts_from_the_anchor)
{
    struct market_clock clock = {.origin_us = 5000000, .factor = 60};
    clock.anchor_us = clock_monotonic_us() - 10000000;
    cr_assert(market_clock_now_us(&clock) >= 5000000 + 600000000);
}

/* Goal: waiting for a market time gives life time, rounded up so that one never wakes early. */
Test(clock, time_until_is_in_life_and_rounds_up)
{
    struct market_clock clock = {.origin_us = 0, .factor = 60};
    clock.anchor_us = clock_monotonic_us() + 1000000; /* Anchored a second ahead: now is -60 s. */
    int64_t early_us = clock_monotonic_us();
    int64_t left_us = market_clock_until_us(&clock, 1);
    int64_t late_us = clock_monotonic_us();
    cr_assert(left_us <= clock.anchor_us + 1 - early_us);
    cr_assert(left_us >= clock.anchor_us + 1 - late_us);
}

/* Goal: what has been reached leaves nothing to wait for, with and without a factor. */
Test(clock, nothing_is_left_until_a_time_that_has_passed)
{
    struct market_clock wall = market_clock_wall();
    struct market_clock scaled = market_clock_scaled(1000, 60);
    cr_assert(market_clock_until_us(&wall, clock_wall_us() - 1) == 0);
    cr_assert(market_clock_until_us(&scaled, 999) == 0);
    cr_assert(market_clock_until_us(&scaled, 1000) == 0);
}

/* Goal: a scaled clock that stands still is a bug, not a clock. */
Test(clock, never_scales_by_zero, .signal = SIGABRT)
{
    (void)market_clock_scaled(0, 0);
}
