#include "engine/layout.h"

#include <string.h>

#define ALIGNMENT 64

struct extent {
    char *memory;
    size_t used;
};

static uint32_t power_of_two_from(uint32_t least);
static void sizes_derive(struct engine *e, const struct engine_limits *limits);
static void *extent_take(struct extent *extent, size_t count, size_t bytes_each);

bool engine_limits_valid(const struct engine_limits *limits, const char **wrong)
{
    const struct {
        const char *name;
        uint32_t value;
        uint32_t most;
    } bounds[] = {
        {"orders_max", limits->orders_max, 1u << 27},
        {"tranches_max", limits->tranches_max, 1u << 24},
        {"participants_max", limits->participants_max, 1u << 24},
        {"streams_max", limits->streams_max, 1u << 24},
        {"credentials_max", limits->credentials_max, 1u << 24},
        {"meters_max", limits->meters_max, 1u << 24},
        {"groups_max", limits->groups_max, 1u << 24},
        {"slots_max", limits->slots_max, 1u << 14},
        {"positions_max", limits->positions_max, 1u << 28},
        {"pages_max", limits->pages_max, 1u << 22},
        {"price_ticks_max", limits->price_ticks_max, 1u << 23},
        {"tick_micro", limits->tick_micro, 1000000},
    };
    *wrong = NULL;
    for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++)
        if (*wrong == NULL && (bounds[i].value == 0 || bounds[i].value > bounds[i].most))
            *wrong = bounds[i].name;
    if (*wrong == NULL && (limits->slots_max & (limits->slots_max - 1)) != 0)
        *wrong = "slots_max";
    if (*wrong == NULL && limits->slots_max < POSITIONS_PER_BLOCK)
        *wrong = "slots_max";
    if (*wrong == NULL && (int64_t)limits->price_ticks_max * limits->tick_micro > PRICE_MICRO_MAX)
        *wrong = "price_ticks_max";
    return *wrong == NULL;
}

size_t engine_size(const struct engine_limits *limits)
{
    struct engine measured;
    memset(&measured, 0, sizeof measured);
    return layout_of(&measured, limits, NULL);
}

struct engine *engine_init(void *memory, size_t size, const struct engine_limits *limits)
{
    const char *wrong;
    bool valid = engine_limits_valid(limits, &wrong);
    invariant(valid);
    invariant((uintptr_t)memory % ALIGNMENT == 0);
    struct engine *e = memory;
    size_t needed = layout_of(e, limits, memory);
    invariant(needed <= size);
    e->head.limits = *limits;
    e->head.at_us = INT64_MIN;
    e->head.now_us = INT64_MIN;
    e->head.rank_next = 1;
    for (uint32_t i = 0; i < limits->slots_max * 2 + 2; i++)
        e->ladders[i].best = INDEX_NONE;
    return e;
}

size_t layout_of(struct engine *e, const struct engine_limits *limits, char *memory)
{
    sizes_derive(e, limits);
    struct extent x = {memory, 0};
    (void)extent_take(&x, 1, sizeof(struct engine));
    size_t ladders = (size_t)limits->slots_max * 2 + 2;
    e->orders = extent_take(&x, limits->orders_max + 1, sizeof *e->orders);
    e->owners = extent_take(&x, limits->orders_max + 1, sizeof *e->owners);
    e->tranches = extent_take(&x, limits->tranches_max + 1, sizeof *e->tranches);
    e->participants = extent_take(&x, limits->participants_max + 1, sizeof *e->participants);
    e->extras = extent_take(&x, limits->participants_max + 1, sizeof *e->extras);
    e->stream_of = extent_take(&x, ((size_t)limits->participants_max + 1) * STREAMS_PER_PARTICIPANT,
                               sizeof *e->stream_of);
    e->streams = extent_take(&x, limits->streams_max + 1, sizeof *e->streams);
    e->results =
        extent_take(&x, ((size_t)limits->streams_max + 1) * CLIENT_WINDOW, sizeof *e->results);
    e->credentials = extent_take(&x, limits->credentials_max + 1, sizeof *e->credentials);
    e->credential_table = extent_take(&x, (size_t)e->credential_mask + 1, sizeof(uint32_t));
    e->meters = extent_take(&x, limits->meters_max + 1, sizeof *e->meters);
    e->blocks =
        extent_take(&x, ((size_t)limits->meters_max + 1) * e->blocks_per_meter, sizeof *e->blocks);
    e->positions = extent_take(&x, ((size_t)limits->positions_max + 1) * POSITIONS_PER_BLOCK,
                               sizeof *e->positions);
    e->groups = extent_take(&x, limits->groups_max + 1, sizeof *e->groups);
    e->slots = extent_take(&x, limits->slots_max + 1, sizeof *e->slots);
    e->slot_table = extent_take(&x, (size_t)e->slot_mask + 1, sizeof(uint32_t));
    e->ladders = extent_take(&x, ladders, sizeof *e->ladders);
    e->root_bits = extent_take(&x, ladders * e->root_words, sizeof *e->root_bits);
    e->roots = extent_take(&x, ladders * e->roots_per_ladder, sizeof *e->roots);
    e->nodes = extent_take(&x, (size_t)e->nodes_max + 1, sizeof *e->nodes);
    e->page_bits = extent_take(&x, (size_t)limits->pages_max + 1, sizeof *e->page_bits);
    e->levels =
        extent_take(&x, ((size_t)limits->pages_max + 1) * LEVELS_PER_PAGE, sizeof *e->levels);
    e->pool_table = extent_take(&x, (size_t)e->pool_mask + 1, sizeof(uint32_t));
    e->timers = extent_take(&x, (size_t)e->timers_max + 1, sizeof *e->timers);
    e->candidates = extent_take(&x, TRANCHE_MEMBERS_MAX + 1, sizeof *e->candidates);
    e->gives = extent_take(&x, TRANCHE_MEMBERS_MAX, sizeof *e->gives);
    return x.used;
}

void engine_sections(struct engine *e, struct engine_section sections[ENGINE_SECTIONS])
{
    const struct head *h = &e->head;
    size_t slots = (size_t)h->slots + 1;
    const struct engine_section list[ENGINE_SECTIONS] = {
        {&e->head, sizeof e->head},
        {e->orders, ((size_t)h->orders.used + 1) * sizeof *e->orders},
        {e->owners, ((size_t)h->orders.used + 1) * sizeof *e->owners},
        {e->tranches, ((size_t)h->tranches.used + 1) * sizeof *e->tranches},
        {e->participants, ((size_t)h->participants + 1) * sizeof *e->participants},
        {e->extras, ((size_t)h->participants + 1) * sizeof *e->extras},
        {e->stream_of,
         ((size_t)h->participants + 1) * STREAMS_PER_PARTICIPANT * sizeof *e->stream_of},
        {e->streams, ((size_t)h->streams + 1) * sizeof *e->streams},
        {e->results, ((size_t)h->streams + 1) * CLIENT_WINDOW * sizeof *e->results},
        {e->credentials, ((size_t)h->credentials + 1) * sizeof *e->credentials},
        {e->credential_table, ((size_t)e->credential_mask + 1) * sizeof(uint32_t)},
        {e->meters, ((size_t)h->meters + 1) * sizeof *e->meters},
        {e->blocks, ((size_t)h->meters + 1) * e->blocks_per_meter * sizeof *e->blocks},
        {e->positions,
         ((size_t)h->positions.used + 1) * POSITIONS_PER_BLOCK * sizeof *e->positions},
        {e->groups, ((size_t)h->groups + 1) * sizeof *e->groups},
        {e->slots, slots * sizeof *e->slots},
        {e->slot_table, ((size_t)e->slot_mask + 1) * sizeof(uint32_t)},
        {e->ladders, slots * 2 * sizeof *e->ladders},
        {e->root_bits, slots * 2 * e->root_words * sizeof *e->root_bits},
        {e->roots, slots * 2 * e->roots_per_ladder * sizeof *e->roots},
        {e->nodes, ((size_t)h->nodes.used + 1) * sizeof *e->nodes},
        {e->page_bits, ((size_t)h->pages.used + 1) * sizeof *e->page_bits},
        {e->levels, ((size_t)h->pages.used + 1) * LEVELS_PER_PAGE * sizeof *e->levels},
        {e->pool_table, ((size_t)e->pool_mask + 1) * sizeof(uint32_t)},
        {e->timers, ((size_t)h->timers + 1) * sizeof *e->timers},
    };
    memcpy(sections, list, sizeof list);
}

static void sizes_derive(struct engine *e, const struct engine_limits *limits)
{
    uint32_t prices = 2 * limits->price_ticks_max + 1;
    e->roots_per_ladder = prices / (64 * LEVELS_PER_PAGE) + 1;
    e->root_words = e->roots_per_ladder / 64 + 1;
    e->blocks_per_meter = limits->slots_max / POSITIONS_PER_BLOCK + 1;
    e->credential_mask = power_of_two_from(limits->credentials_max * 2) - 1;
    e->slot_mask = power_of_two_from(limits->slots_max * 2) - 1;
    e->pool_mask = power_of_two_from(limits->tranches_max * 2) - 1;
    e->timers_max = limits->orders_max + limits->tranches_max + limits->slots_max + 1;
    e->nodes_max = limits->pages_max;
}

static uint32_t power_of_two_from(uint32_t least)
{
    uint32_t power = 1;
    while (power < least) /* Ends: least is at most 2^31 by the limits. */
        power <<= 1;
    return power;
}

static void *extent_take(struct extent *extent, size_t count, size_t bytes_each)
{
    char *at = extent->memory == NULL ? NULL : extent->memory + extent->used;
    extent->used += (count * bytes_each + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    return at;
}
