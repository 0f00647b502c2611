#include "cli/requote.h"

#include <stddef.h>

#include "base/check.h"
#include "cli/scenario.h"

struct sums {
    int64_t filled_net; /* Of the main side, less the other. */
    int64_t open_net;
};

static enum side side_main(const struct requote_position *position);
static struct sums sums_of(const struct requote_position *position);
static bool goes_before(const struct requote_position *position, const struct requote_order *a,
                        const struct requote_order *b);

uint32_t requote_cuts(const struct requote_position *position,
                      struct requote_cut cuts[REQUOTE_ORDERS_MAX])
{
    invariant(position->count <= REQUOTE_ORDERS_MAX);
    struct sums sums = sums_of(position);
    int64_t excess = sums.filled_net + sums.open_net - position->real.wh;
    bool taken[REQUOTE_ORDERS_MAX] = {false};
    uint32_t count = 0;
    while (excess > 0) { /* Ends: each turn takes an order, or there is none. */
        const struct requote_order *first = NULL;
        for (uint32_t i = 0; i < position->count; i++) {
            const struct requote_order *o = &position->orders[i];
            if (taken[i] || o->open.wh == 0 || o->side != side_main(position))
                continue;
            if (first == NULL || goes_before(position, o, first))
                first = o;
        }
        if (first == NULL)
            break;
        taken[first - position->orders] = true;
        int64_t less = excess < first->open.wh ? excess : first->open.wh;
        cuts[count++] = (struct requote_cut){first->ref, {first->open.wh - less}};
        excess -= less;
    }
    return count;
}

bool requote_rest(const struct requote_position *position, enum side *side, price_t *price,
                  energy_t *quantity)
{
    struct sums sums = sums_of(position);
    int64_t missing = position->real.wh - sums.filled_net - sums.open_net;
    int64_t other_most = sums.filled_net + (sums.open_net < 0 ? sums.open_net : 0);
    *side = side_main(position);
    if (missing < 0) {
        missing = -missing;
        if (missing > other_most)
            missing = other_most;
        *side = *side == SIDE_BID ? SIDE_ASK : SIDE_BID;
    }
    *price = (price_t){*side == SIDE_BID ? REQUOTE_BID_MICRO : REQUOTE_ASK_MICRO};
    *quantity = (energy_t){missing > 0 ? missing : 0};
    return missing > 0;
}

static enum side side_main(const struct requote_position *position)
{
    return position->load ? SIDE_BID : SIDE_ASK;
}

static struct sums sums_of(const struct requote_position *position)
{
    struct sums sums = {0, 0};
    for (uint32_t i = 0; i < position->count; i++) {
        const struct requote_order *o = &position->orders[i];
        int64_t sign = o->side == side_main(position) ? 1 : -1;
        invariant(o->filled.wh >= 0 && o->open.wh >= 0);
        sums.filled_net += sign * o->filled.wh;
        sums.open_net += sign * o->open.wh;
    }
    return sums;
}

/* A load gives up its cheapest bid first, a source its dearest ask. */
static bool goes_before(const struct requote_position *position, const struct requote_order *a,
                        const struct requote_order *b)
{
    return position->load ? a->price.micro_per_kwh < b->price.micro_per_kwh
                          : a->price.micro_per_kwh > b->price.micro_per_kwh;
}
