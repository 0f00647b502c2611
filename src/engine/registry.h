/*
 * registry.h - participants, credentials, meters, stores, groups, funds: ids are issued here and
 * never reused. Private.
 */
#ifndef GRIDCLEAR_ENGINE_REGISTRY_H
#define GRIDCLEAR_ENGINE_REGISTRY_H

#include "engine/state.h"

/* Each answers its command, done or refused. */
void registry_command(struct engine *e, const struct command *command);

/* Goes on with the cancelling of many orders; false when the budget is used up. */
bool mass_cancel_step(struct engine *e);
void mass_cancel_command(struct engine *e, const struct command *command);
void limits_query_command(struct engine *e, const struct command *command);

/* Orders that the rate still allows now. */
uint32_t registry_rate_left(const struct engine *e, uint32_t participant);

/* Takes one from the rate; false when there is none. The participant is in the state hash. */
bool registry_rate_take(struct engine *e, uint32_t participant);

#endif
