/*
 * random.h - xoshiro256**, seeded through splitmix64: the same numbers from the same seed, on every
 * machine. Public domain algorithms of Blackman and Vigna.
 */
#ifndef GRIDCLEAR_BENCH_RANDOM_H
#define GRIDCLEAR_BENCH_RANDOM_H

#include <stdint.h>

struct random {
    uint64_t state[4];
};

static inline void random_seed(struct random *r, uint64_t seed)
{
    for (int i = 0; i < 4; i++) {
        seed += UINT64_C(0x9E3779B97F4A7C15);
        uint64_t z = seed;
        z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
        r->state[i] = z ^ (z >> 31);
    }
}

static inline uint64_t random_rotate(uint64_t x, unsigned bits)
{
    return (x << bits) | (x >> (64 - bits));
}

static inline uint64_t random_next(struct random *r)
{
    uint64_t *s = r->state;
    uint64_t result = random_rotate(s[1] * 5, 7) * 9;
    uint64_t shifted = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = random_rotate(s[3], 45);
    return result;
}

/* 0 to count - 1, each as likely as any other to within 1 in 4 thousand million. */
static inline uint32_t random_below(struct random *r, uint32_t count)
{
    return (uint32_t)(((random_next(r) >> 32) * (uint64_t)count) >> 32);
}

#endif
