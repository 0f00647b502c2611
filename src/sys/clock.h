/*
 * clock.h - the two clocks of the machine, and market time, which may run faster than life.
 */
#ifndef GRIDCLEAR_SYS_CLOCK_H
#define GRIDCLEAR_SYS_CLOCK_H

#include <stdint.h>

/* Microseconds of the monotonic clock; nanoseconds of the same. */
int64_t clock_monotonic_us(void);
int64_t clock_monotonic_ns(void);

/* Microseconds since 1970 UTC by the wall clock. */
int64_t clock_wall_us(void);

/*
 * Market time: `origin_us` when it was anchored, running `factor` times as fast as life from there.
 * Factor 0 means the wall clock itself.
 */
struct market_clock {
    int64_t origin_us;
    int64_t anchor_us; /* Monotonic time at which origin_us was true. */
    uint32_t factor;
};

struct market_clock market_clock_wall(void);
struct market_clock market_clock_scaled(int64_t origin_us, uint32_t factor);
int64_t market_clock_now_us(const struct market_clock *clock);

/* Microseconds of life until market time reaches `at_us`; 0 when it has. */
int64_t market_clock_until_us(const struct market_clock *clock, int64_t at_us);

#endif
