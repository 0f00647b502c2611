/*
 * floor.h - what no order book can go below: only the memory that a stream makes any book touch.
 *
 * A first pass plays the stream on the reference and notes, per op, the cache lines that every
 * correct book has to read and write:
 *
 *   NEW that rests   order record, level record, old tail of the level
 *   CANCEL           order record, level record, both neighbours
 *   REDUCE           order record, level record
 *   REPLACE          CANCEL and NEW
 *   a fill           maker's record, level record
 *
 * Then only these are touched, in order, best of some passes. There are no ids to look up, no
 * events, no product: the floors are optimistic by design.
 */
#ifndef GRIDCLEAR_BENCH_FLOOR_H
#define GRIDCLEAR_BENCH_FLOOR_H

#include <stdbool.h>

#include "bench/stream.h"

/* Nanoseconds per op. */
struct floor_times {
    double touches_per_op;
    double parallel_ns;  /* Addresses known ahead: perfect fetching, all of it at once. */
    double branching_ns; /* And one branch on what the op is, and the trip count of its fills. */
    double dependent_ns; /* Nothing overlaps between ops: the latency of one op by itself. */
};

/* STATUS_FULL when there is no memory. */
MUST_USE enum status floor_measure(const struct stream *stream, bool huge,
                                   struct floor_times *times);

#endif
