/*
 * match.h - a bid meets an ask: price, then time, at the resting order's price. Private.
 */
#ifndef GRIDCLEAR_ENGINE_MATCH_H
#define GRIDCLEAR_ENGINE_MATCH_H

#include "engine/state.h"

/*
 * Begins to match the entry (in no list, state TAKING) against the other side; it goes on in
 * match_step(). `rests_said`: when nothing crosses, its first event has told that it rests.
 */
void match_begin(struct engine *e, uint32_t entry);

/* Goes on with the job; false when the budget does not suffice for the next step. */
bool match_step(struct engine *e);
bool match_fill_check_step(struct engine *e);

/* One member's (or lone order's) part of a trade: money, position, event; ends it when filled. */
void match_allot(struct engine *e, uint32_t order, uint32_t wh, int32_t tick, uint16_t trade_index,
                 bool maker);

#endif
