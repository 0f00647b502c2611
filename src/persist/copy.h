/*
 * copy.h - rows for COPY ... FROM STDIN (FORMAT binary), gathered in memory.
 *
 * Source: PostgreSQL 15 documentation, COPY, section "Binary Format".
 */
#ifndef GRIDCLEAR_PERSIST_COPY_H
#define GRIDCLEAR_PERSIST_COPY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Zero is empty. The owner calls copy_free. Memory grows with the rows, which the owner bounds. */
struct copy {
    uint8_t *bytes;
    size_t count;
    size_t capacity;
    uint32_t rows;
    bool closed;
};

/* Begins a row of so many columns; each is then added in order. */
void copy_row(struct copy *c, uint16_t columns);
void copy_int64(struct copy *c, int64_t value);
void copy_int32(struct copy *c, int32_t value);
void copy_int16(struct copy *c, int16_t value);
void copy_bool(struct copy *c, bool value);
void copy_bytes(struct copy *c, const void *bytes, size_t count);
void copy_null(struct copy *c);

/* Ends the stream: `bytes` and `count` may be sent, as often as needed, and no row be added. */
void copy_close(struct copy *c);

/* Empties it and keeps the memory; or gives that back too. */
void copy_clear(struct copy *c);
void copy_free(struct copy *c);

#endif
