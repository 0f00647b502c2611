/*
 * determinism.c - says one number for the bytes of all events and hashes of a day of traffic.
 * determinism.sh builds it by several compilers and compares what they say.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "traffic.h"

#define COMMANDS 20000

/* Goal: the number depends on the seed and on nothing else. */
int main(int count, char **words)
{
    static struct traffic t;
    uint64_t sum = 0;
    uint64_t trades = 0;
    traffic_begin(&t, count > 1 ? strtoull(words[1], NULL, 10) : 1);
    for (uint32_t i = 0; i < COMMANDS; i++) {
        traffic_send(&t);
        for (uint32_t k = 0; k < t.m.out.count; k++)
            sum = hash_mix(sum ^ hash_record(k, &t.m.out.items[k], sizeof t.m.out.items[k]),
                           HASH_KEY_B);
        sum = hash_mix(sum ^ engine_hash(t.m.e), HASH_KEY_B);
        trades += market_count(&t.m, EVENT_TRADE);
    }
    engine_audit(t.m.e);
    printf("%016" PRIx64 " for %" PRIu64 " trades\n", sum, trades);
    market_close(&t.m);
    return trades > COMMANDS / 20 ? 0 : 1;
}
