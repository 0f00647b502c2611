#include "persist/copy.h"

#include <endian.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"

#define CAPACITY_FIRST 65536

/* The signature, no flags, no header extension. */
static const uint8_t header[19] = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', 0xff, '\r', '\n', 0};

static void *room_for(struct copy *c, size_t count);
static void field_begin(struct copy *c, int32_t length);

void copy_row(struct copy *c, uint16_t columns)
{
    invariant(!c->closed);
    if (c->count == 0)
        memcpy(room_for(c, sizeof header), header, sizeof header);
    uint16_t big = htobe16(columns);
    memcpy(room_for(c, sizeof big), &big, sizeof big);
    c->rows++;
}

void copy_int64(struct copy *c, int64_t value)
{
    uint64_t big = htobe64((uint64_t)value);
    field_begin(c, sizeof big);
    memcpy(room_for(c, sizeof big), &big, sizeof big);
}

void copy_int32(struct copy *c, int32_t value)
{
    uint32_t big = htobe32((uint32_t)value);
    field_begin(c, sizeof big);
    memcpy(room_for(c, sizeof big), &big, sizeof big);
}

void copy_int16(struct copy *c, int16_t value)
{
    uint16_t big = htobe16((uint16_t)value);
    field_begin(c, sizeof big);
    memcpy(room_for(c, sizeof big), &big, sizeof big);
}

void copy_bool(struct copy *c, bool value)
{
    field_begin(c, 1);
    *(uint8_t *)room_for(c, 1) = value;
}

void copy_bytes(struct copy *c, const void *bytes, size_t count)
{
    invariant(count <= INT32_MAX);
    field_begin(c, (int32_t)count);
    memcpy(room_for(c, count), bytes, count);
}

void copy_null(struct copy *c)
{
    field_begin(c, -1);
}

void copy_close(struct copy *c)
{
    invariant(c->rows > 0);
    if (c->closed)
        return;
    memset(room_for(c, 2), 0xff, 2);
    c->closed = true;
}

void copy_clear(struct copy *c)
{
    c->count = 0;
    c->rows = 0;
    c->closed = false;
}

void copy_free(struct copy *c)
{
    free(c->bytes);
    *c = (struct copy){0};
}

static void *room_for(struct copy *c, size_t count)
{
    if (c->capacity - c->count < count) {
        size_t capacity = c->capacity == 0 ? CAPACITY_FIRST : c->capacity;
        while (capacity - c->count < count) /* Ends: it doubles. */
            capacity *= 2;
        c->bytes = realloc(c->bytes, capacity);
        invariant(c->bytes != NULL);
        c->capacity = capacity;
    }
    void *room = c->bytes + c->count;
    c->count += count;
    return room;
}

static void field_begin(struct copy *c, int32_t length)
{
    invariant(c->rows > 0 && !c->closed);
    uint32_t big = htobe32((uint32_t)length);
    memcpy(room_for(c, sizeof big), &big, sizeof big);
}
