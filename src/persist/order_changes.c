#include "persist/order_changes.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/hash.h"

#define CAPACITY_FIRST 1024

static void grow(struct order_changes *c);
static uint32_t *place_of(const struct order_changes *c, uint64_t order_id);

struct order_change *order_changes_of(struct order_changes *c, uint64_t order_id)
{
    if (c->count == c->capacity)
        grow(c);
    uint32_t *place = place_of(c, order_id);
    if (*place == 0) {
        struct order_change *change = &c->items[c->count];
        memset(change, 0, sizeof *change);
        change->order_id = order_id;
        *place = ++c->count;
    }
    invariant(c->items[*place - 1].order_id == order_id);
    return &c->items[*place - 1];
}

void order_changes_clear(struct order_changes *c)
{
    c->count = 0;
    if (c->places != NULL)
        memset(c->places, 0, (size_t)c->capacity * 2 * sizeof *c->places);
}

void order_changes_free(struct order_changes *c)
{
    free(c->items);
    free(c->places);
    *c = (struct order_changes){0};
}

static void grow(struct order_changes *c)
{
    invariant(c->capacity < UINT32_MAX / 4);
    c->capacity = c->capacity == 0 ? CAPACITY_FIRST : c->capacity * 2;
    c->items = realloc(c->items, c->capacity * sizeof *c->items);
    free(c->places);
    c->places = calloc((size_t)c->capacity * 2, sizeof *c->places);
    invariant(c->items != NULL && c->places != NULL);
    for (uint32_t i = 0; i < c->count; i++) /* Ends: count. */
        *place_of(c, c->items[i].order_id) = i + 1;
}

static uint32_t *place_of(const struct order_changes *c, uint64_t order_id)
{
    uint32_t mask = c->capacity * 2 - 1;
    uint32_t at = (uint32_t)hash_mix(order_id ^ HASH_KEY_A, HASH_KEY_B) & mask;
    while (c->places[at] != 0 && c->items[c->places[at] - 1].order_id != order_id)
        at = (at + 1) & mask; /* Ends: at most half of the places are taken. */
    return &c->places[at];
}
