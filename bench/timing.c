#include "bench/timing.h"

#include <stddef.h>
#include <stdlib.h>

#include "base/check.h"
#include "sys/clock.h"

#define MEASURE_NS       50000000
#define MEASURE_READINGS 100000

static double nanoseconds(const struct timing *timing, uint32_t ticks);
static int ticks_compare(const void *a, const void *b);
static int values_compare(const void *a, const void *b);

struct timing timing_measure(void)
{
    struct timing timing = {0, UINT32_MAX};
    int64_t from_ns = clock_monotonic_ns();
    int64_t to_ns = from_ns;
    uint64_t begin = timing_begin();
    while (to_ns - from_ns < MEASURE_NS) /* Ends: the clock advances. */
        to_ns = clock_monotonic_ns();
    timing.ticks_per_ns = (double)(timing_end() - begin) / (double)(to_ns - from_ns);

    for (int i = 0; i < MEASURE_READINGS; i++) {
        uint64_t start = timing_begin();
        uint32_t ticks = timing_ticks(start, timing_end());
        if (ticks < timing.overhead_ticks)
            timing.overhead_ticks = ticks;
    }
    return timing;
}

struct percentiles percentiles_of(const struct timing *timing, uint32_t *ticks, uint64_t count)
{
    invariant(count > 0);
    qsort(ticks, (size_t)count, sizeof(*ticks), ticks_compare);
    struct percentiles result;
    result.p50_ns = nanoseconds(timing, ticks[count / 2]);
    result.p99_ns = nanoseconds(timing, ticks[count * 99 / 100]);
    result.p999_ns = nanoseconds(timing, ticks[count * 999 / 1000]);
    result.max_ns = nanoseconds(timing, ticks[count - 1]);
    return result;
}

double median_of(double *values, uint32_t count)
{
    invariant(count > 0);
    qsort(values, count, sizeof(*values), values_compare);
    return count % 2 == 1 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

static double nanoseconds(const struct timing *timing, uint32_t ticks)
{
    uint32_t own = ticks > timing->overhead_ticks ? ticks - timing->overhead_ticks : 0;
    return (double)own / timing->ticks_per_ns;
}

static int ticks_compare(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a;
    uint32_t right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

static int values_compare(const void *a, const void *b)
{
    double left = *(const double *)a;
    double right = *(const double *)b;
    return left < right ? -1 : left > right;
}
