/*
 * timing.h - how long one op took, in steps of the processor's time stamp counter, and what many of
 * them say together.
 *
 * The fences keep the op between the two readings. On a machine without such a counter the
 * monotonic clock stands in, with its own cost and its own steps.
 */
#ifndef GRIDCLEAR_BENCH_TIMING_H
#define GRIDCLEAR_BENCH_TIMING_H

#include <stdint.h>

#ifdef __x86_64__
#include <x86intrin.h>
#else
#include "sys/clock.h"
#endif

static inline uint64_t timing_begin(void)
{
#ifdef __x86_64__
    _mm_lfence();
    uint64_t ticks = __rdtsc();
    _mm_lfence();
    return ticks;
#else
    return (uint64_t)clock_monotonic_ns();
#endif
}

static inline uint64_t timing_end(void)
{
#ifdef __x86_64__
    unsigned processor;
    uint64_t ticks = __rdtscp(&processor);
    _mm_lfence();
    return ticks;
#else
    return (uint64_t)clock_monotonic_ns();
#endif
}

static inline uint32_t timing_ticks(uint64_t begin, uint64_t end)
{
    return end - begin > UINT32_MAX ? UINT32_MAX : (uint32_t)(end - begin);
}

/* What the counter is worth on this machine; measured once, takes about 60 ms. */
struct timing {
    double ticks_per_ns;
    uint32_t overhead_ticks; /* The least that begin and end take with nothing between. */
};

struct timing timing_measure(void);

struct percentiles {
    double p50_ns;
    double p99_ns;
    double p999_ns;
    double max_ns;
};

/* The percentiles of `count` (above 0) samples, the timer's own cost taken off; sorts `ticks`. */
struct percentiles percentiles_of(const struct timing *timing, uint32_t *ticks, uint64_t count);

/* The middle one of `count` (above 0) values; sorts them. */
double median_of(double *values, uint32_t count);

#endif
