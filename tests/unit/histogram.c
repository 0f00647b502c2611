#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "cli/histogram.h"

#define SAMPLES 200000

static int compare(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* Draws values that span nine decades, as latencies with stalls do. */
static uint64_t draw(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    uint64_t bits = *state >> 33;
    return bits >> (*state >> 59);
}

/* Goal: each quantile is not below the exact one and at most 1/128 above it. */
Test(histogram, agrees_with_exact_quantiles)
{
    static const uint64_t parts[] = {1, 500, 900, 990, 999, 9999, 10000};
    static uint64_t values[SAMPLES];
    static struct histogram h;
    uint64_t state = 42;
    for (uint32_t i = 0; i < SAMPLES; i++) {
        values[i] = draw(&state);
        histogram_add(&h, values[i]);
    }
    qsort(values, SAMPLES, sizeof(values[0]), compare);
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        uint64_t whole = parts[i] > 1000 ? 10000 : 1000;
        uint64_t rank = (SAMPLES * parts[i] + whole - 1) / whole;
        uint64_t exact = values[rank - 1];
        uint64_t found = histogram_quantile(&h, parts[i], whole);
        cr_assert_geq(found, exact);
        cr_assert_leq(found - exact, exact / 128, "%llu of %llu: %llu, exact %llu",
                      (unsigned long long)parts[i], (unsigned long long)whole,
                      (unsigned long long)found, (unsigned long long)exact);
    }
    cr_assert_eq(histogram_quantile(&h, 1, 1), values[SAMPLES - 1]);
    cr_assert_eq(h.max, values[SAMPLES - 1]);
}

/* Goal: small values, and the largest there is, are exact. */
Test(histogram, holds_the_ends_of_the_range)
{
    static struct histogram h;
    cr_assert_eq(histogram_quantile(&h, 1, 2), 0);
    for (uint64_t value = 0; value < 100; value++)
        histogram_add(&h, value);
    cr_assert_eq(histogram_quantile(&h, 50, 100), 49);
    cr_assert_eq(histogram_quantile(&h, 99, 100), 98);
    histogram_add(&h, UINT64_MAX);
    cr_assert_eq(histogram_quantile(&h, 1, 1), UINT64_MAX);
}

/* Goal: two histograms merged are the histogram of all values. */
Test(histogram, merges_into_the_histogram_of_all)
{
    static struct histogram one, two, all;
    uint64_t state = 7;
    for (uint32_t i = 0; i < 10000; i++) {
        uint64_t value = draw(&state);
        histogram_add(i % 3 == 0 ? &one : &two, value);
        histogram_add(&all, value);
    }
    histogram_merge(&one, &two);
    cr_assert_eq(memcmp(&one, &all, sizeof(all)), 0);
}
