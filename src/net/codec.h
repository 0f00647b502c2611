/*
 * codec.h - messages to bytes and back; protobuf ends here.
 *
 * A frame's envelope is walked message by message: pre-scanned (prescan.h), unpacked by protobuf-c
 * into an arena on the stack that is emptied after it, and turned into a struct message. Numbers
 * that the C types do not hold are refused, never cut. So a frame costs no heap, and one message
 * costs at most CODEC_ARENA_BYTES of stack.
 *
 * The tables that say which field is which are in codec_*.c, one file per noun.
 */
#ifndef GRIDCLEAR_NET_CODEC_H
#define GRIDCLEAR_NET_CODEC_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "net/message.h"

#define CODEC_ARENA_BYTES 65536u
#define CODEC_ENTRY_BYTES_MAX                                                                      \
    8192u                        /* Of one message in an envelope, its tag and length counted.     \
                                  */
#define CODEC_MESSAGES_MAX 4096u /* In one frame. */

struct codec_counts {
    uint64_t messages;
    uint64_t unknown_fields;
    uint64_t refused;
};

/* Each returns false to take no more of this frame. What they are given is gone when they return.
 */
struct codec_handlers {
    bool (*message)(void *context, const struct message *m);
    /* A message that was refused, and what to answer. With client_seq 0 it is not one command but
     * the peer that does not speak this protocol: the rest of the frame is not looked at. */
    bool (*refused)(void *context, const struct message_refused *refused);
};

/*
 * Decodes a frame of `length` bytes, in order. OK: to its end, though commands may have been
 * refused. CLOSED: a handler wanted no more. MALFORMED: refused with client_seq 0.
 */
MUST_USE enum status codec_decode(const uint8_t *frame, uint32_t length,
                                  const struct codec_handlers *handlers, void *context,
                                  struct codec_counts *counts);

/*
 * Encodes `m` (not NONE) as an entry of an envelope, 1 to CODEC_ENTRY_BYTES_MAX bytes at `out`, and
 * returns how many. Entries one after the other are an envelope. Of a command, what the wire does
 * not carry (seq, at_us, participant, stream) is left out.
 */
uint32_t codec_encode(const struct message *m, uint8_t out[CODEC_ENTRY_BYTES_MAX]);

#endif
