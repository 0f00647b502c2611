/*
 * Two threads, one ring, batches of random sizes: every record comes out once, whole and in order.
 * A plain program, so that it runs under the thread sanitizer.
 */
#include <pthread.h>
#include <sched.h>
#include <stdio.h>

#include "base/check.h"
#include "base/ring.h"

#define RECORDS  2000000u
#define CAPACITY 256u

struct record {
    uint64_t number;
    uint64_t inverse; /* Torn records would not match. */
};

static struct record memory[CAPACITY];
static struct ring ring;

static uint32_t random_next(uint32_t *state)
{
    *state = *state * 1664525u + 1013904223u;
    return *state >> 16;
}

static void *records_push(void *unused)
{
    (void)unused;
    struct record batch[64];
    uint32_t random = 1;
    for (uint64_t next = 0; next < RECORDS;) { /* Ends: the other thread makes room. */
        uint32_t count = 1 + random_next(&random) % 64;
        if (count > RECORDS - next)
            count = (uint32_t)(RECORDS - next);
        for (uint32_t i = 0; i < count; i++)
            batch[i] = (struct record){next + i, ~(next + i)};
        uint32_t taken = ring_push(&ring, batch, count);
        next += taken;
        if (taken == 0)
            (void)sched_yield();
    }
    return NULL;
}

int main(void)
{
    ring_init(&ring, memory, sizeof(struct record), CAPACITY);
    pthread_t pusher;
    int failed = pthread_create(&pusher, NULL, records_push, NULL);
    invariant(failed == 0);
    struct record batch[64];
    uint32_t random = 2;
    for (uint64_t next = 0; next < RECORDS;) { /* Ends: the other thread pushes RECORDS. */
        uint32_t count = ring_pop(&ring, batch, 1 + random_next(&random) % 64);
        for (uint32_t i = 0; i < count; i++, next++)
            invariant(batch[i].number == next && batch[i].inverse == ~next);
        if (count == 0)
            (void)sched_yield();
    }
    invariant(ring_count(&ring) == 0);
    (void)pthread_join(pusher, NULL);
    (void)printf("ring: %u records, in order\n", RECORDS);
    return 0;
}
