/*
 * engine_storm.c - the same as the fuzz target, with bytes from a seed: a plain program for every
 * compiler. A broken invariant stops it; the storm and the command that broke it are said before.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "storm.h"

#define COMMANDS_PER_STORM 400

static uint64_t random_next(uint64_t *state)
{
    *state += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t z = *state;
    z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
    return z ^ z >> 31;
}

/* Goal: each storm of its own seed ends with a state that the audit finds whole. */
int main(int count, char **words)
{
    const char *given = getenv("GRIDCLEAR_SEED");
    uint64_t seed = given == NULL ? 1 : strtoull(given, NULL, 10);
    uint64_t storms = count > 1 ? strtoull(words[1], NULL, 10) : 100;
    uint64_t first = count > 2 ? strtoull(words[2], NULL, 10) : 0;
    uint64_t orders = 0;
    uint64_t trades = 0;
    for (uint64_t number = first; number < first + storms; number++) {
        uint64_t state = seed * 1000003 + number;
        printf("storm %" PRIu64 " of seed %" PRIu64 "\n", number, seed);
        (void)fflush(stdout);
        struct storm *s = storm_begin();
        for (uint32_t i = 0; i < COMMANDS_PER_STORM; i++) {
            union {
                uint64_t words[STORM_BYTES / 8];
                uint8_t bytes[STORM_BYTES];
            } input;
            for (uint32_t w = 0; w < STORM_BYTES / 8; w++)
                input.words[w] = random_next(&state);
            storm_send(s, input.bytes);
            if (i % 16 == 0)
                storm_audit(s);
        }
        storm_audit(s);
        orders += storm_orders(s);
        trades += storm_trades(s);
        storm_end(s);
    }
    printf("%" PRIu64 " orders, %" PRIu64 " trades\n", orders, trades);
    return orders > storms && trades > 0 ? 0 : 1;
}
