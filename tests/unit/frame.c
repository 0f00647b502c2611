#include "net/frame.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

/* Three frames of 5, 1 and 300 bytes, each filled with its number. */
static size_t stream_make(uint8_t *stream)
{
    static const uint16_t lengths[] = {5, 1, 300};
    size_t at = 0;
    for (unsigned i = 0; i < 3; i++) {
        stream[at++] = (uint8_t)lengths[i];
        stream[at++] = (uint8_t)(lengths[i] >> 8);
        stream[at++] = 0;
        stream[at++] = 0;
        memset(stream + at, (int)i + 1, lengths[i]);
        at += lengths[i];
    }
    return at;
}

/* Goal: the same frames come out, however the stream is cut into pieces. */
Test(frame, is_whole_whatever_the_pieces_it_came_in)
{
    uint8_t stream[400];
    size_t size = stream_make(stream);
    for (size_t piece = 1; piece <= size; piece++) {
        struct frame_cutter cutter;
        frame_cutter_init(&cutter, 300);
        unsigned frames = 0;
        for (size_t from = 0; from < size; from += piece) {
            const uint8_t *at = stream + from;
            const uint8_t *end = stream + (from + piece < size ? from + piece : size);
            const uint8_t *frame;
            uint32_t length;
            while (frame_cutter_next(&cutter, &at, end, &frame, &length) == STATUS_OK) {
                frames++;
                cr_assert_eq(length, frames == 1 ? 5 : frames == 2 ? 1 : 300);
                cr_assert_eq(frame[0], frames);
                cr_assert_eq(frame[length - 1], frames);
            }
            cr_assert_eq(at, end);
        }
        cr_assert_eq(frames, 3, "pieces of %zu bytes", piece);
        cr_assert(!frame_cutter_pending(&cutter));
        frame_cutter_free(&cutter);
    }
}

/* Goal: a length above the bound is refused from its four bytes alone; nothing is kept of it. */
Test(frame, announced_too_large_is_refused_before_a_byte_is_kept)
{
    static const uint8_t huge[] = {0xff, 0xff, 0xff, 0xff, 1, 2, 3};
    struct frame_cutter cutter;
    frame_cutter_init(&cutter, 16384);
    const uint8_t *at = huge;
    const uint8_t *frame;
    uint32_t length;
    cr_assert_eq(frame_cutter_next(&cutter, &at, huge + 7, &frame, &length), STATUS_TOO_LARGE);
    cr_assert_eq(length, UINT32_MAX);
    cr_assert_eq(at, huge + 4);
    cr_assert_null(cutter.kept);
}

/* Goal: the bound itself is allowed, one more is not, none is malformed. */
Test(frame, may_be_as_long_as_the_bound_and_not_empty)
{
    static const uint8_t at_bound[] = {3, 0, 0, 0, 1, 2, 3};
    static const uint8_t above[] = {4, 0, 0, 0, 1, 2, 3, 4};
    static const uint8_t empty[] = {0, 0, 0, 0};
    struct frame_cutter cutter;
    const uint8_t *frame;
    uint32_t length;
    frame_cutter_init(&cutter, 3);
    const uint8_t *at = at_bound;
    cr_assert_eq(frame_cutter_next(&cutter, &at, at_bound + 7, &frame, &length), STATUS_OK);
    frame_cutter_init(&cutter, 3);
    at = above;
    cr_assert_eq(frame_cutter_next(&cutter, &at, above + 8, &frame, &length), STATUS_TOO_LARGE);
    frame_cutter_init(&cutter, 3);
    at = empty;
    cr_assert_eq(frame_cutter_next(&cutter, &at, empty + 4, &frame, &length), STATUS_MALFORMED);
}

/* Goal: the cutter says whether a stream that ends now ends in the middle of something. */
Test(frame, in_the_middle_is_pending)
{
    static const uint8_t begun[] = {3, 0, 0, 0, 1, 2};
    for (size_t there = 1; there <= sizeof begun; there++) {
        struct frame_cutter cutter;
        frame_cutter_init(&cutter, 3);
        const uint8_t *at = begun;
        const uint8_t *frame;
        uint32_t length;
        enum status status = frame_cutter_next(&cutter, &at, begun + there, &frame, &length);
        cr_assert_eq(status, STATUS_AGAIN);
        cr_assert(frame_cutter_pending(&cutter));
        frame_cutter_free(&cutter);
    }
}

/* Goal: many entries share a frame until it is full, then a new one begins; cutting gives all. */
Test(frame, writer_gathers_entries_into_frames_that_the_cutter_takes)
{
    struct frame_writer writer;
    frame_writer_init(&writer);
    uint8_t entry[1000];
    for (unsigned i = 0; i < 40; i++) {
        memset(entry, (int)i, sizeof entry);
        cr_assert_eq(frame_writer_append(&writer, entry, sizeof entry, 1u << 20), STATUS_OK);
    }
    struct frame_cutter cutter;
    frame_cutter_init(&cutter, FRAME_OUT_BYTES_MAX);
    const uint8_t *at = writer.bytes;
    const uint8_t *frame;
    uint32_t length;
    unsigned frames = 0;
    unsigned entries = 0;
    while (frame_cutter_next(&cutter, &at, writer.bytes + writer.count, &frame, &length) ==
           STATUS_OK) {
        frames++;
        for (uint32_t i = 0; i < length; i += 1000)
            cr_assert_eq(frame[i], entries++);
    }
    cr_assert_eq(entries, 40);
    cr_assert_eq(frames, 3); /* 16 entries fit in one. */
    frame_writer_free(&writer);
}

/* Goal: the bound of waiting bytes holds to the byte, and a refused entry changes nothing. */
Test(frame, writer_refuses_what_would_pass_the_bound)
{
    struct frame_writer writer;
    frame_writer_init(&writer);
    static const uint8_t entry[96];
    cr_assert_eq(frame_writer_append(&writer, entry, 96, 99), STATUS_FULL);
    cr_assert_eq(writer.count, 0);
    cr_assert_eq(frame_writer_append(&writer, entry, 96, 100), STATUS_OK);
    cr_assert_eq(frame_writer_append(&writer, entry, 1, 100), STATUS_FULL);
    cr_assert_eq(writer.count, 100);
    cr_assert_eq(writer.bytes[0], 96);
    frame_writer_free(&writer);
}

/* Goal: after bytes have left, what comes next is a frame of its own, not part of one that is on
 * its way. */
Test(frame, writer_begins_a_new_frame_after_bytes_have_left)
{
    struct frame_writer writer;
    frame_writer_init(&writer);
    static const uint8_t entry[8] = {1, 2, 3, 4, 5, 6, 7, 8};
    cr_assert_eq(frame_writer_append(&writer, entry, 8, 1000), STATUS_OK);
    frame_writer_sent(&writer, 5);
    cr_assert_eq(frame_writer_append(&writer, entry, 8, 1000), STATUS_OK);
    static const uint8_t wanted[] = {2, 3, 4, 5, 6, 7, 8, 8, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
    cr_assert_eq(writer.count, sizeof wanted);
    cr_assert_arr_eq(writer.bytes, wanted, sizeof wanted);
    frame_writer_sent(&writer, sizeof wanted);
    cr_assert_null(writer.bytes);
}
