/*
 * hash.h - keyed 64-bit mixes of fixed records, for the state hash of the machines.
 *
 * Not cryptographic: it detects divergence, not malice. (The journal's chain is SHA-256.)
 */
#ifndef GRIDCLEAR_BASE_HASH_H
#define GRIDCLEAR_BASE_HASH_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#define HASH_KEY_A UINT64_C(0x9e3779b97f4a7c15)
#define HASH_KEY_B UINT64_C(0xd6e8feb86659fd93)

/* Folds the 128-bit product of its arguments. */
static inline uint64_t hash_mix(uint64_t a, uint64_t b)
{
    unsigned __int128 product = (unsigned __int128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

/* Mixes `bytes` (a multiple of 8) at `record` under `key`. The same bytes give the same value on
 * every little-endian machine. */
static inline uint64_t hash_record(uint64_t key, const void *record, size_t bytes)
{
    const unsigned char *at = record;
    uint64_t h = key * HASH_KEY_A + HASH_KEY_B;
    for (; bytes >= 16; bytes -= 16, at += 16) { /* Ends: bytes shrinks. */
        uint64_t a, b;
        memcpy(&a, at, 8);
        memcpy(&b, at + 8, 8);
        h = hash_mix(a ^ h ^ HASH_KEY_A, b ^ HASH_KEY_B);
    }
    if (bytes != 0) {
        uint64_t a;
        memcpy(&a, at, 8);
        h = hash_mix(a ^ h, HASH_KEY_B);
    }
    return hash_mix(h ^ HASH_KEY_B, HASH_KEY_A);
}

#endif
