#include "cli/histogram.h"

#include "base/check.h"

#define SUB_COUNT (UINT64_C(1) << HISTOGRAM_SUB_BITS)

static uint32_t bucket_of(uint64_t value);
static uint64_t bucket_top(uint32_t bucket);

void histogram_add(struct histogram *h, uint64_t value)
{
    uint32_t bucket = bucket_of(value);
    invariant(bucket < HISTOGRAM_BUCKETS);
    h->buckets[bucket]++;
    h->count++;
    if (value > h->max)
        h->max = value;
}

void histogram_merge(struct histogram *h, const struct histogram *from)
{
    for (uint32_t i = 0; i < HISTOGRAM_BUCKETS; i++)
        h->buckets[i] += from->buckets[i];
    h->count += from->count;
    if (from->max > h->max)
        h->max = from->max;
}

uint64_t histogram_quantile(const struct histogram *h, uint64_t parts, uint64_t whole)
{
    invariant(parts >= 1);
    invariant(parts <= whole);
    if (h->count == 0)
        return 0;
    uint64_t wanted = (uint64_t)(((unsigned __int128)h->count * parts + whole - 1) / whole);
    uint64_t seen = 0;
    for (uint32_t i = 0; i < HISTOGRAM_BUCKETS; i++) {
        seen += h->buckets[i];
        if (seen >= wanted)
            return bucket_top(i) < h->max ? bucket_top(i) : h->max;
    }
    return h->max;
}

/* The power of two above the first 128 values, then the next 7 bits below the highest. */
static uint32_t bucket_of(uint64_t value)
{
    if (value < SUB_COUNT)
        return (uint32_t)value;
    unsigned highest = 63u - (unsigned)__builtin_clzll(value);
    unsigned shift = highest - HISTOGRAM_SUB_BITS;
    return ((shift + 1) << HISTOGRAM_SUB_BITS) + (uint32_t)((value >> shift) - SUB_COUNT);
}

static uint64_t bucket_top(uint32_t bucket)
{
    if (bucket < SUB_COUNT)
        return bucket;
    unsigned shift = (bucket >> HISTOGRAM_SUB_BITS) - 1;
    uint64_t lowest = (SUB_COUNT + (bucket & (SUB_COUNT - 1))) << shift;
    return lowest + ((UINT64_C(1) << shift) - 1);
}
