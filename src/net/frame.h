/*
 * frame.h - frames in a stream of bytes: a 4-byte little-endian length, then so many bytes.
 *
 * The cutter takes the stream in whatever pieces it comes and gives whole frames out, in place
 * where it can. The length is checked before a byte is kept, so a peer costs what it announced at
 * most, and nothing between frames. The writer gathers messages into frames, ready to send.
 */
#ifndef GRIDCLEAR_NET_FRAME_H
#define GRIDCLEAR_NET_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

#define FRAME_LENGTH_BYTES 4u
/* What the writer puts into one frame: with its length it fills a TLS record of 16 KiB. */
#define FRAME_OUT_BYTES_MAX (16384u - FRAME_LENGTH_BYTES)

struct frame_cutter {
    uint32_t bytes_max;  /* Of a frame, without its length. */
    uint32_t wanted;     /* Of the frame at work; 0: its length is not known yet. */
    uint32_t have;       /* Kept of it. */
    uint8_t length_have; /* Bytes of `length` that are there. */
    uint8_t length[FRAME_LENGTH_BYTES];
    uint8_t *kept; /* Owned; NULL while nothing is kept. */
};

/* An empty frame is refused too: `bytes_max` is above 0. */
void frame_cutter_init(struct frame_cutter *cutter, uint32_t bytes_max);

/*
 * Takes bytes from `*at` up to `end` until a frame is whole; `*at` moves behind what was taken.
 * OK: the frame is `*length` bytes at `*frame`, valid until the next call. AGAIN: all bytes are
 * taken, more are needed. TOO_LARGE: the announced length is above `bytes_max`; MALFORMED: it is
 * zero; then `*length` is that length and the stream is lost. FULL: no memory.
 */
MUST_USE enum status frame_cutter_next(struct frame_cutter *cutter, const uint8_t **at,
                                       const uint8_t *end, const uint8_t **frame, uint32_t *length);

/* True in the middle of a frame, or of its length. */
bool frame_cutter_pending(const struct frame_cutter *cutter);
void frame_cutter_free(struct frame_cutter *cutter);

struct frame_writer {
    uint8_t *bytes; /* Owned. */
    size_t count;
    size_t capacity;
    size_t frame_at; /* Where the open frame's length is; only when frame_open. */
    bool frame_open;
};

void frame_writer_init(struct frame_writer *writer);

/*
 * Appends `length` bytes (1 to FRAME_OUT_BYTES_MAX) of an envelope; they go into one frame. FULL:
 * more than `bytes_max` would wait, or no memory; then nothing has changed.
 */
MUST_USE enum status frame_writer_append(struct frame_writer *writer, const uint8_t *bytes,
                                         uint32_t length, size_t bytes_max);

/* Takes `count` bytes off the front, which have been sent; frees the memory when nothing is left.
 * The open frame is closed first, so what comes next begins a new one. */
void frame_writer_sent(struct frame_writer *writer, size_t count);
void frame_writer_free(struct frame_writer *writer);

#endif
