/*
 * stream.h - a workload for order books: a header, an untimed prefill and a timed run of ops.
 *
 * An op is 20 bytes. NEW adds a limit order, matches it and rests the remainder. CANCEL takes a
 * live order away. REDUCE takes `quantity` off a live order in place: it keeps its priority and at
 * least 1 is left. REPLACE takes a live order away and adds `next_id` at `tick` with `quantity`, on
 * the same side, behind everyone at that price. Ids are dense, increasing from 1, and global over
 * all books; every id that is named is live, so nothing is ever refused.
 *
 * Every engine that plays a stream has to come to the header's fills, traded quantity, and
 * checksum = fold(checksum * 0x9E3779B97F4A7C15 + maker * 128 + quantity) over the fills in order:
 * equal checksums mean the same makers in the same order.
 */
#ifndef GRIDCLEAR_BENCH_STREAM_H
#define GRIDCLEAR_BENCH_STREAM_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

enum op_kind {
    OP_NEW = 0,
    OP_CANCEL = 1,
    OP_REDUCE = 2,
    OP_REPLACE = 3,
};

struct op {
    uint32_t id;
    uint32_t next_id; /* REPLACE: the id of what takes its place; else 0. */
    int32_t tick;     /* 1 to ticks - 2. */
    uint32_t quantity;
    uint16_t book;
    uint8_t kind; /* enum op_kind */
    uint8_t side; /* 0: bid, 1: ask. */
};

/* How many of each kind the timed part has; `rested` counts remainders of aggressive orders. */
struct op_counts {
    uint64_t passive;
    uint64_t cancel;
    uint64_t reduce;
    uint64_t replace;
    uint64_t aggressive;
    uint64_t rested;
};

struct stream_header {
    uint64_t magic;
    uint32_t books;
    uint32_t ticks;  /* Prices of a book; a multiple of 64. */
    uint32_t max_id; /* Every id is below. */
    uint32_t max_live;
    uint64_t prefill_ops;
    uint64_t timed_ops;
    uint64_t prefill_fills;
    uint64_t prefill_quantity;
    uint64_t fills; /* Of the timed part, like the two that follow. */
    uint64_t quantity;
    uint64_t checksum;
    uint64_t live_end;
    uint64_t levels_end;
    struct op_counts counts;
};

static_assert(sizeof(struct op) == 20, "the file's format");
static_assert(sizeof(struct stream_header) == 144, "the file's format");

/* What an engine did in the timed part. */
struct tally {
    uint64_t fills;
    uint64_t quantity;
    uint64_t checksum;
};

static inline void tally_add(struct tally *tally, uint32_t maker, uint32_t quantity)
{
    tally->fills++;
    tally->quantity += quantity;
    tally->checksum =
        tally->checksum * UINT64_C(0x9E3779B97F4A7C15) + (uint64_t)maker * 128 + quantity;
}

#define STREAM_MAGIC     UINT64_C(0x31424f4c5f4c574c)
#define STREAM_BOOKS_MAX 4096
#define STREAM_TICKS_MAX (1u << 18)
#define STREAM_OPS_MAX   (UINT64_C(1) << 30)

struct stream {
    struct stream_header header;
    struct op *ops; /* First the prefill, then the timed part. */
};

/*
 * Room for `ops` ops, zeroed, with an empty header. STATUS_FULL when there is no memory. What is
 * opened is closed by stream_close().
 */
MUST_USE enum status stream_open(struct stream *stream, uint64_t ops);
void stream_close(struct stream *stream);

/* Writes the stream to `path`, over what is there. STATUS_IO when that fails. */
MUST_USE enum status stream_write(const struct stream *stream, const char *path);

/*
 * Reads a stream from `path` and plays it once, so that nothing in it can mislead an engine:
 * STATUS_MALFORMED when it is not a stream or an op names what is not live, STATUS_CORRUPT when it
 * does not come to the fills its header tells, STATUS_IO and STATUS_FULL for the rest.
 */
MUST_USE enum status stream_read(struct stream *stream, const char *path);

static inline const struct op *stream_timed(const struct stream *stream)
{
    return stream->ops + stream->header.prefill_ops;
}

/* True when `tally` is what the header of the stream asks for. */
bool stream_agrees(const struct stream *stream, const struct tally *tally);

#endif
