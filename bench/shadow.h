/*
 * shadow.h - what the ops of a stream mean: the books as they stand after each op, every order
 * found by its id. Slow in memory (records are never used twice), simple in everything else.
 *
 * The generator asks it what may come next, a reader whether an op makes sense, and whoever speaks
 * to another engine how much of an order is open.
 */
#ifndef GRIDCLEAR_BENCH_SHADOW_H
#define GRIDCLEAR_BENCH_SHADOW_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/shelf.h"
#include "bench/stream.h"

/* Called when an order has left the books by being filled. */
typedef void (*shadow_gone)(void *context, uint32_t id);

struct shadow {
    struct shelf shelf;
    struct tally tally;
    void *context;
    shadow_gone gone; /* NULL: nobody asks. */
};

/* Empty books for ids below `header->max_id`. STATUS_FULL when there is no memory; closed by
 * shadow_close(). */
MUST_USE enum status shadow_open(struct shadow *s, const struct stream_header *header);
void shadow_close(struct shadow *s);

/* The live order of this id, or NULL. `id` may be anything. */
const struct shelf_order *shadow_order(const struct shadow *s, uint32_t id);

/* Whether the op fits the books: known kind, side, book, price and quantity, ids that are free or
 * live as the kind asks. */
bool shadow_fits(const struct shadow *s, const struct op *op);

/* Plays one op that fits. */
void shadow_play(struct shadow *s, const struct op *op);

#endif
