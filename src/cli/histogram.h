/*
 * histogram.h - counts of values in buckets that grow with the value: any range, bounded memory,
 * and quantiles that are at most 1/128 too high, never too low.
 *
 * Values below 128 have a bucket each; above, each power of two has 128 buckets.
 */
#ifndef GRIDCLEAR_CLI_HISTOGRAM_H
#define GRIDCLEAR_CLI_HISTOGRAM_H

#include <stdint.h>

#define HISTOGRAM_SUB_BITS 7
#define HISTOGRAM_BUCKETS  ((64 - HISTOGRAM_SUB_BITS + 1) << HISTOGRAM_SUB_BITS)

/* Zeroed is empty. */
struct histogram {
    uint64_t count;
    uint64_t max; /* Exact. */
    uint64_t buckets[HISTOGRAM_BUCKETS];
};

void histogram_add(struct histogram *h, uint64_t value);

/* Adds what `from` counted. */
void histogram_merge(struct histogram *h, const struct histogram *from);

/*
 * A value that at least `parts` of `whole` (1 <= parts <= whole) of the values do not exceed:
 * (999, 1000) is p99.9. It is the top of the bucket of the exact quantile, at most the largest
 * value. 0 when nothing was counted.
 */
uint64_t histogram_quantile(const struct histogram *h, uint64_t parts, uint64_t whole);

#endif
