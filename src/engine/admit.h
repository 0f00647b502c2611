/*
 * admit.h - whether an order may enter: every refusal comes from here, before anything changes.
 * Private.
 */
#ifndef GRIDCLEAR_ENGINE_ADMIT_H
#define GRIDCLEAR_ENGINE_ADMIT_H

#include "engine/state.h"

/* What admission found out about a new order. */
struct admitted {
    uint32_t slot;
    int32_t tick; /* Of a market order: the collar. */
    uint32_t wh;
    money_t hold;
    bool pooled; /* It waits in its group's pool. */
    bool meets_own;
};

enum reason admit_new(struct engine *e, const struct command *command, struct admitted *out);
enum reason admit_amend(struct engine *e, const struct command *command, uint32_t order);

/* Cancels the participant's own orders that one of `side` at `tick` would meet
 * (SELF_MATCH_CANCEL_OLD). */
void admit_clear_own(struct engine *e, uint32_t participant, uint32_t slot, uint8_t side,
                     int32_t tick);

#endif
