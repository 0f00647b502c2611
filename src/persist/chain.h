/*
 * chain.h - what ties a batch to all before it: SHA-256 over the previous value and this row.
 *
 * Whoever changes a stored batch, drops one or puts one in between breaks every value after it.
 * The CRC is for the disk's mistakes, the chain for people's.
 */
#ifndef GRIDCLEAR_PERSIST_CHAIN_H
#define GRIDCLEAR_PERSIST_CHAIN_H

#include <stddef.h>
#include <stdint.h>

#define CHAIN_BYTES 32

struct chain {
    uint8_t bytes[CHAIN_BYTES]; /* Zeros before the first batch. */
};

/* The fields of a journal row that the chain covers, in their order. */
struct chain_row {
    uint64_t region;
    uint64_t number;
    uint64_t incarnation;
    uint64_t term;
    uint64_t first_seq;
    uint64_t count;
    uint64_t hash_seq;
    uint64_t state_hash;
    uint64_t crc32c;
};

/* CRC-32C (Castagnoli, as iSCSI's: reflected, inverted) of `count` bytes, at most 2^31 - 1. */
uint32_t chain_crc32c(const void *bytes, size_t count);

/* The chain's value after this row. The fields count as little-endian 64-bit numbers. */
struct chain chain_next(const struct chain *previous, const struct chain_row *row,
                        const void *bytes, size_t count);

/* SHA-256 of pieces, for the snapshots: begin, add, end. The caller owns it until it is ended. */
struct digest;
struct digest *digest_begin(void);
void digest_add(struct digest *d, const void *bytes, size_t count);
struct chain digest_end(struct digest *d); /* Frees it. */

#endif
