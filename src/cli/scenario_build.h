/*
 * scenario_build.h - what the makers of scenarios share: a scenario that grows, numbers of a seed.
 */
#ifndef GRIDCLEAR_CLI_SCENARIO_BUILD_H
#define GRIDCLEAR_CLI_SCENARIO_BUILD_H

#include "cli/scenario.h"

#define PRICE_TICK_MICRO 10 /* 0.01 per MWh. */

struct scenario_builder {
    struct scenario scenario;
    uint32_t traders_room;
    uint32_t orders_room;
    bool full; /* Memory ran out; nothing is added any more. */
};

/* Adds a trader and returns its index; ratings are found from its orders at the end. */
uint32_t scenario_trader_add(struct scenario_builder *b, const struct scenario_trader *trader);

/* Adds an order of the day before, unless its quantity is zero. */
void scenario_order_add(struct scenario_builder *b, uint32_t trader, uint32_t slot, enum side side,
                        price_t price, energy_t quantity);

/* The two makers. `b` is empty; what they add stays the caller's when they fail. */
MUST_USE enum status scenario_rts_make(struct scenario_builder *b, const char *data);
void scenario_seed_make(struct scenario_builder *b);

/* A number below `below` (above 0), drawn from `state`. */
uint64_t random_below(uint64_t *state, uint64_t below);

#endif
