/*
 * Any bytes as a stream, in pieces of the size that the first byte says: the frames cut out of it
 * must not depend on the pieces, and each is decoded.
 */
#include "net/frame.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "net/codec.h"

#define FRAME_BYTES_MAX 16384u

struct cut {
    uint32_t frames;
    uint64_t bytes;
    uint64_t messages;
    enum status end;
};

static bool message(void *context, const struct message *m)
{
    (void)m;
    ++*(uint64_t *)context;
    return true;
}

static bool refused(void *context, const struct message_refused *refused)
{
    (void)context;
    return refused->client_seq != 0;
}

static void cut_stream(const uint8_t *data, size_t size, size_t piece, struct cut *cut)
{
    static const struct codec_handlers handlers = {message, refused};
    struct codec_counts counts = {0};
    struct frame_cutter cutter;
    frame_cutter_init(&cutter, FRAME_BYTES_MAX);
    memset(cut, 0, sizeof *cut);
    cut->end = STATUS_AGAIN;
    for (size_t from = 0; from < size && cut->end == STATUS_AGAIN; from += piece) {
        const uint8_t *at = data + from;
        const uint8_t *end = data + (size - from < piece ? size : from + piece);
        const uint8_t *frame;
        uint32_t length;
        while ((cut->end = frame_cutter_next(&cutter, &at, end, &frame, &length)) == STATUS_OK) {
            invariant(length > 0 && length <= FRAME_BYTES_MAX);
            cut->frames++;
            cut->bytes += length;
            (void)!codec_decode(frame, length, &handlers, &cut->messages, &counts);
        }
    }
    frame_cutter_free(&cutter);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    struct cut whole;
    struct cut pieces;
    cut_stream(data + 1, size - 1, size, &whole);
    cut_stream(data + 1, size - 1, data[0] + 1u, &pieces);
    invariant(whole.frames == pieces.frames && whole.bytes == pieces.bytes);
    invariant(whole.messages == pieces.messages && whole.end == pieces.end);
    return 0;
}
