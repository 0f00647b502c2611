/*
 * ring.h - a bounded queue of fixed records between two threads: one pushes, one pops.
 *
 * No lock, no allocation, no waiting: what does not fit is said at once, and whoever wants to sleep
 * until there is something does so elsewhere (server/wake.h). Records come out in the order in
 * which they went in, each exactly once. Exactly one thread calls the functions of the pushing
 * side and exactly one those of the popping side.
 */
#ifndef GRIDCLEAR_BASE_RING_H
#define GRIDCLEAR_BASE_RING_H

#include <stdalign.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#define CACHE_LINE_BYTES 64

/* Counts of all records ever pushed and popped; their difference is what is inside. Each side keeps
 * its own line and a copy of the other's count, so the lines move only when the copy is used up. */
struct ring {
    alignas(CACHE_LINE_BYTES) _Atomic uint64_t pushed;
    uint64_t popped_seen; /* Pushing side's copy of `popped`. */
    alignas(CACHE_LINE_BYTES) _Atomic uint64_t popped;
    uint64_t pushed_seen; /* Popping side's copy of `pushed`. */
    alignas(CACHE_LINE_BYTES) unsigned char *records;
    uint32_t record_bytes;
    uint32_t capacity;
};

/* Bytes that ring_init() needs for `capacity` records. */
size_t ring_memory_bytes(uint32_t record_bytes, uint32_t capacity);

/*
 * Empties the ring and gives it its memory, which the caller owns and keeps. `capacity` is a power
 * of two. Before either thread uses it.
 */
void ring_init(struct ring *r, void *memory, uint32_t record_bytes, uint32_t capacity);

/* Pushing side: copies the first of `count` records in, as many as fit, and says how many. */
uint32_t ring_push(struct ring *r, const void *records, uint32_t count);

/* Pushing side: how many records fit now. */
uint32_t ring_room(struct ring *r);

/* Popping side: moves up to `count` records to `out` and says how many. */
uint32_t ring_pop(struct ring *r, void *out, uint32_t count);

/*
 * Popping side, without a copy: the next records that lie side by side, `*count` of them (0: the
 * ring is empty). They stay in the ring until ring_release() lets the first `count` go.
 */
const void *ring_peek(struct ring *r, uint32_t *count);
void ring_release(struct ring *r, uint32_t count);

/* How many records are inside; exact on the popping side as a lower bound, a guess elsewhere. */
uint32_t ring_count(const struct ring *r);

#endif
