#include "bench/timing.h"

#include <criterion/criterion.h>

/* Goal: percentiles are of the sorted samples, in nanoseconds, the timer's own cost taken off. */
Test(timing, percentiles_take_the_timers_cost_off)
{
    struct timing timing = {.ticks_per_ns = 2, .overhead_ticks = 10};
    uint32_t ticks[1000];
    for (uint32_t i = 0; i < 1000; i++)
        ticks[i] = 10 + 2 * (999 - i); /* 999 ns down to 0. */
    struct percentiles result = percentiles_of(&timing, ticks, 1000);
    cr_assert_float_eq(result.p50_ns, 500, 0.001);
    cr_assert_float_eq(result.p99_ns, 990, 0.001);
    cr_assert_float_eq(result.p999_ns, 999, 0.001);
    cr_assert_float_eq(result.max_ns, 999, 0.001);
}

/* Goal: what took less than the timer itself counts as nothing, not as very much. */
Test(timing, less_than_the_timers_cost_is_zero)
{
    struct timing timing = {.ticks_per_ns = 1, .overhead_ticks = 30};
    uint32_t ticks[1] = {29};
    cr_assert_float_eq(percentiles_of(&timing, ticks, 1).max_ns, 0, 0.001);
}

/* Goal: the median is the middle value, or the mean of the two in the middle. */
Test(timing, median_is_the_middle)
{
    double odd[] = {9, 1, 5};
    double even[] = {9, 1, 5, 7};
    cr_assert_float_eq(median_of(odd, 3), 5, 0.001);
    cr_assert_float_eq(median_of(even, 4), 6, 0.001);
}
