/*
 * order.h - the life of an order outside the matching: its record, its place among its owner's
 * orders, what it weighs on meter and account, and its end. Private.
 */
#ifndef GRIDCLEAR_ENGINE_ORDER_H
#define GRIDCLEAR_ENGINE_ORDER_H

#include "engine/state.h"

/* The position of a meter in a slot, or 0; _make takes a block for it when there is none. */
uint32_t position_find(const struct engine *e, uint32_t meter, uint32_t slot);
uint32_t position_make(struct engine *e, uint32_t meter, uint32_t slot);

/* A blank record, out of the state hash: the caller fills it and enters it. There is one. */
uint32_t order_take(struct engine *e);

/* Gives back a record that is in the state hash. */
void order_give_back(struct engine *e, uint32_t order);

/*
 * Puts a filled-in order (in the state hash) on the books of its owner: list, sums, counters,
 * expiry. The hold is the caller's. The participant is out of the state hash.
 */
void order_enlist(struct engine *e, uint32_t order);

/* The opposite, for an order that is over; `open_wh` of it is taken off the position's sum. */
void order_delist(struct engine *e, uint32_t order);

/* Whether the participant has no live order of this side at this tick in the slot, leaving `but`
 * out of account. */
bool order_is_alone_at(const struct engine *e, uint32_t participant, uint32_t slot, uint8_t side,
                       int32_t tick, uint32_t but);

/*
 * Ends a live order before it is filled: out of book or tranche, hold released, ORDER_CANCELED
 * with `reason`; `command` is what asked for it, or NULL. One unit of work.
 */
void order_cancel(struct engine *e, uint32_t order, enum reason reason,
                  const struct command *command);

/* Ends an order that has just been filled to the last Wh. The participant is out of the hash. */
void order_filled(struct engine *e, uint32_t order);

/* Cancel and amend as commands: found, checked, answered. */
void order_cancel_command(struct engine *e, const struct command *command);
void order_amend_command(struct engine *e, const struct command *command);

#endif
