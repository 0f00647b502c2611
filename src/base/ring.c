#include "base/ring.h"

#include <string.h>

#include "base/check.h"

static unsigned char *ring_record(const struct ring *r, uint64_t number);
static uint32_t ring_run(const struct ring *r, uint64_t number, uint32_t count);

size_t ring_memory_bytes(uint32_t record_bytes, uint32_t capacity)
{
    return (size_t)record_bytes * capacity;
}

void ring_init(struct ring *r, void *memory, uint32_t record_bytes, uint32_t capacity)
{
    invariant(memory != NULL && record_bytes > 0);
    invariant(capacity > 0 && (capacity & (capacity - 1)) == 0);
    memset(r, 0, sizeof *r);
    r->records = memory;
    r->record_bytes = record_bytes;
    r->capacity = capacity;
}

uint32_t ring_push(struct ring *r, const void *records, uint32_t count)
{
    uint32_t room = ring_room(r);
    if (count > room && room < r->capacity) { /* The copy may be old: look again. */
        r->popped_seen = atomic_load_explicit(&r->popped, memory_order_acquire);
        room = ring_room(r);
    }
    if (count > room)
        count = room;
    if (count == 0)
        return 0;
    uint64_t pushed = atomic_load_explicit(&r->pushed, memory_order_relaxed);
    uint32_t first = ring_run(r, pushed, count);
    const unsigned char *from = records;
    memcpy(ring_record(r, pushed), from, (size_t)first * r->record_bytes);
    if (count > first) /* The rest begins anew at the front. */
        memcpy(r->records, from + (size_t)first * r->record_bytes,
               (size_t)(count - first) * r->record_bytes);
    invariant(pushed + count - r->popped_seen <= r->capacity);
    atomic_store_explicit(&r->pushed, pushed + count, memory_order_release);
    return count;
}

uint32_t ring_room(struct ring *r)
{
    uint64_t pushed = atomic_load_explicit(&r->pushed, memory_order_relaxed);
    if (pushed - r->popped_seen == r->capacity)
        r->popped_seen = atomic_load_explicit(&r->popped, memory_order_acquire);
    return r->capacity - (uint32_t)(pushed - r->popped_seen);
}

uint32_t ring_pop(struct ring *r, void *out, uint32_t count)
{
    unsigned char *to = out;
    uint32_t done = 0;
    while (done < count) { /* Ends: at most two runs, then the ring is empty or `out` is full. */
        uint32_t run;
        const void *records = ring_peek(r, &run);
        if (run == 0)
            break;
        if (run > count - done)
            run = count - done;
        memcpy(to + (size_t)done * r->record_bytes, records, (size_t)run * r->record_bytes);
        ring_release(r, run);
        done += run;
    }
    return done;
}

const void *ring_peek(struct ring *r, uint32_t *count)
{
    uint64_t popped = atomic_load_explicit(&r->popped, memory_order_relaxed);
    if (r->pushed_seen == popped)
        r->pushed_seen = atomic_load_explicit(&r->pushed, memory_order_acquire);
    invariant(r->pushed_seen - popped <= r->capacity);
    *count = ring_run(r, popped, (uint32_t)(r->pushed_seen - popped));
    return ring_record(r, popped);
}

void ring_release(struct ring *r, uint32_t count)
{
    uint64_t popped = atomic_load_explicit(&r->popped, memory_order_relaxed);
    invariant(count <= r->pushed_seen - popped);
    atomic_store_explicit(&r->popped, popped + count, memory_order_release);
}

uint32_t ring_count(const struct ring *r)
{
    /* `popped` first: read the other way round it could run past the `pushed` we have. */
    uint64_t popped = atomic_load_explicit(&r->popped, memory_order_acquire);
    uint64_t pushed = atomic_load_explicit(&r->pushed, memory_order_acquire);
    uint64_t inside = pushed - popped;
    return inside > r->capacity ? r->capacity : (uint32_t)inside;
}

static unsigned char *ring_record(const struct ring *r, uint64_t number)
{
    return r->records + (size_t)(number & (r->capacity - 1)) * r->record_bytes;
}

/* Of `count` records from `number` on, how many lie before the end of the memory. */
static uint32_t ring_run(const struct ring *r, uint64_t number, uint32_t count)
{
    uint32_t to_end = r->capacity - (uint32_t)(number & (r->capacity - 1));
    return count < to_end ? count : to_end;
}
