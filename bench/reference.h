/*
 * reference.h - the yardstick: a complete price-time matcher with nothing of a product in it.
 *
 * Orders are found by a table of ids and live in a pool whose record freed last is used first. It
 * writes a 32-byte event for each op and each fill into a ring, checks nothing and refuses nothing.
 * How fast it is says what an engine could reach that did no more than match.
 */
#ifndef GRIDCLEAR_BENCH_REFERENCE_H
#define GRIDCLEAR_BENCH_REFERENCE_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/shelf.h"
#include "bench/stream.h"

#define REFERENCE_EVENTS 2048

struct reference_event {
    uint64_t maker; /* For the event of an op: its id. */
    uint64_t taker; /* For the event of an op: its kind. */
    uint32_t quantity;
    int32_t tick;
    uint64_t number; /* From 1. */
};

static_assert(sizeof(struct reference_event) == 32, "two per cache line");

struct reference {
    struct shelf shelf;
    struct tally tally;
    uint32_t *records; /* By id: where it is. */
    uint32_t free;     /* Record freed last, linked by `next`; 0: none. */
    uint32_t unused;   /* First record that was never used. */
    struct reference_event *events;
    uint64_t event_count;
    uint32_t max_id;
};

/* An empty reference with room for the stream. STATUS_FULL when there is no memory; closed by
 * reference_close(). */
MUST_USE enum status reference_open(struct reference *r, const struct stream *stream, bool huge);
void reference_close(struct reference *r);

/* Plays `count` ops; the second one fetches memory ahead, which pays when the orders outgrow the
 * cache and costs when they do not. */
void reference_play(struct reference *r, const struct op *ops, uint64_t count);
void reference_play_ahead(struct reference *r, const struct op *ops, uint64_t count);

/* Plays each op by itself and puts into `ticks` what it took by timing_begin() and timing_end(). */
void reference_play_each(struct reference *r, const struct op *ops, uint64_t count,
                         uint32_t *ticks);

#endif
