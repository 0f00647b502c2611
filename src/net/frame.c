#include "net/frame.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"

#define WRITER_CAPACITY_MIN 4096u

static bool cutter_length(struct frame_cutter *cutter, const uint8_t **at, const uint8_t *end);
static uint32_t length_read(const uint8_t *bytes);
static void length_write(uint8_t *bytes, uint32_t length);
static enum status writer_grow(struct frame_writer *writer, size_t needed, size_t bytes_max);

void frame_cutter_init(struct frame_cutter *cutter, uint32_t bytes_max)
{
    invariant(bytes_max > 0);
    memset(cutter, 0, sizeof *cutter);
    cutter->bytes_max = bytes_max;
}

enum status frame_cutter_next(struct frame_cutter *cutter, const uint8_t **at, const uint8_t *end,
                              const uint8_t **frame, uint32_t *length)
{
    invariant(*at <= end);
    if (cutter->wanted != 0 && cutter->have == cutter->wanted) {
        /* The frame that the last call gave out. */
        free(cutter->kept);
        cutter->kept = NULL;
        cutter->wanted = 0;
        cutter->have = 0;
    }
    if (cutter->wanted == 0) {
        if (!cutter_length(cutter, at, end))
            return STATUS_AGAIN;
        *length = length_read(cutter->length);
        if (*length == 0)
            return STATUS_MALFORMED;
        if (*length > cutter->bytes_max)
            return STATUS_TOO_LARGE;
        cutter->length_have = 0;
        if ((size_t)(end - *at) >= *length) {
            *frame = *at;
            *at += *length;
            return STATUS_OK;
        }
        cutter->kept = malloc(*length);
        if (cutter->kept == NULL)
            return STATUS_FULL;
        cutter->wanted = *length;
    }
    size_t taken = cutter->wanted - cutter->have;
    if (taken > (size_t)(end - *at))
        taken = (size_t)(end - *at);
    memcpy(cutter->kept + cutter->have, *at, taken);
    cutter->have += (uint32_t)taken;
    *at += taken;
    invariant(cutter->have <= cutter->wanted);
    if (cutter->have < cutter->wanted)
        return STATUS_AGAIN;
    *frame = cutter->kept;
    *length = cutter->wanted;
    return STATUS_OK;
}

bool frame_cutter_pending(const struct frame_cutter *cutter)
{
    return cutter->length_have != 0 || cutter->have < cutter->wanted;
}

void frame_cutter_free(struct frame_cutter *cutter)
{
    free(cutter->kept);
    cutter->kept = NULL;
}

void frame_writer_init(struct frame_writer *writer)
{
    memset(writer, 0, sizeof *writer);
}

enum status frame_writer_append(struct frame_writer *writer, const uint8_t *bytes, uint32_t length,
                                size_t bytes_max)
{
    invariant(length > 0 && length <= FRAME_OUT_BYTES_MAX);
    uint32_t frame = 0;
    if (writer->frame_open)
        frame = (uint32_t)(writer->count - writer->frame_at) - FRAME_LENGTH_BYTES;
    bool begin = !writer->frame_open || frame + length > FRAME_OUT_BYTES_MAX;
    size_t needed = writer->count + length + (begin ? FRAME_LENGTH_BYTES : 0);
    if (needed > bytes_max || writer_grow(writer, needed, bytes_max) != STATUS_OK)
        return STATUS_FULL;
    if (begin) {
        writer->frame_at = writer->count;
        writer->frame_open = true;
        writer->count += FRAME_LENGTH_BYTES;
        frame = 0;
    }
    memcpy(writer->bytes + writer->count, bytes, length);
    writer->count += length;
    length_write(writer->bytes + writer->frame_at, frame + length);
    invariant(writer->count == needed);
    return STATUS_OK;
}

void frame_writer_sent(struct frame_writer *writer, size_t count)
{
    invariant(count <= writer->count);
    writer->frame_open = false;
    if (count < writer->count) {
        memmove(writer->bytes, writer->bytes + count, writer->count - count);
        writer->count -= count;
        return;
    }
    frame_writer_free(writer);
}

void frame_writer_free(struct frame_writer *writer)
{
    free(writer->bytes);
    frame_writer_init(writer);
}

/* True when all bytes of the length are there. */
static bool cutter_length(struct frame_cutter *cutter, const uint8_t **at, const uint8_t *end)
{
    while (cutter->length_have < FRAME_LENGTH_BYTES && *at < end) /* Ends: four bytes. */
        cutter->length[cutter->length_have++] = *(*at)++;
    return cutter->length_have == FRAME_LENGTH_BYTES;
}

static uint32_t length_read(const uint8_t *bytes)
{
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 |
           (uint32_t)bytes[3] << 24;
}

static void length_write(uint8_t *bytes, uint32_t length)
{
    for (unsigned i = 0; i < FRAME_LENGTH_BYTES; i++)
        bytes[i] = (uint8_t)(length >> (8 * i));
}

static enum status writer_grow(struct frame_writer *writer, size_t needed, size_t bytes_max)
{
    if (needed <= writer->capacity)
        return STATUS_OK;
    size_t capacity = writer->capacity == 0 ? WRITER_CAPACITY_MIN : writer->capacity;
    while (capacity < needed) /* Ends: needed is bounded by bytes_max. */
        capacity *= 2;
    if (capacity > bytes_max) /* Which is not below what is needed. */
        capacity = bytes_max;
    uint8_t *bytes = realloc(writer->bytes, capacity);
    if (bytes == NULL)
        return STATUS_FULL;
    writer->bytes = bytes;
    writer->capacity = capacity;
    return STATUS_OK;
}
