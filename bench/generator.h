/*
 * generator.h - the four workloads, each the same bytes from the same seed.
 *
 * Rules of all of them. Quantities are 1 to 100. "A random live order" is any of all books: the
 * worst case for the cache, for real cancels are younger. A passive price lies a geometric number
 * of ticks (mean 32) from the middle of the book, and never crosses. The middle moves by one tick
 * in 1 of 32 ops that touch the book, and stays between a quarter and three quarters of the range.
 * An aggressive order walks k resting orders from the top (k = 1 to 5 with 45, 27, 15, 8, 5 %): its
 * limit is the price of the k-th, its quantity the first k - 1 and 1 to all of the k-th. When live
 * orders leave +-2 % of the target, a new one becomes a cancel, or the reverse.
 *
 *   mixed        1 book, 10,000 live, 4,000,000 ops: 45 % new passive, 35 % cancel, 5 % reduce,
 *                5 % replace, 10 % aggressive, of which one in ten asks for 1 to 50 more.
 *   slots        The same over 192 books with 1,000,000 live in all, 2,000,000 ops.
 *   sweep        1 book, 10,000 live, 4,000,000 ops: half new passive, half aggressive.
 *   adversarial  1 book, 1,000,000 live on about 100,000 prices, 2,000,000 ops: 47 % new, 47 %
 *                cancel, 4 % replace, 2 % aggressive; prices are uniform over 50,000 a side.
 */
#ifndef GRIDCLEAR_BENCH_GENERATOR_H
#define GRIDCLEAR_BENCH_GENERATOR_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/stream.h"

#define GENERATOR_SEED 20240607

enum workload {
    WORKLOAD_MIXED,
    WORKLOAD_SLOTS,
    WORKLOAD_SWEEP,
    WORKLOAD_ADVERSARIAL,
};

#define WORKLOAD_COUNT 4

/* "mixed", "slots", ...; and the reverse, false when there is no such workload. */
const char *workload_name(enum workload workload);
bool workload_find(const char *name, enum workload *workload);

struct generator_settings {
    enum workload workload;
    uint64_t seed;
    uint64_t timed_ops; /* 0: the workload's own number; less is a beginning of the same ops. */
    uint32_t live;      /* 0: the workload's own number; less is another, smaller stream. */
};

/* Makes a stream with its header filled. STATUS_FULL when there is no memory; closed by
 * stream_close(). */
MUST_USE enum status generator_run(const struct generator_settings *settings,
                                   struct stream *stream);

#endif
