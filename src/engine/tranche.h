/*
 * tranche.h - what a group puts into the book: one entry, many members. Private.
 *
 *   (none) -> GATHERING -> RELEASED -> (none)
 *
 * While it gathers, a tranche is the pool of its (group, slot, side, price); the release makes it
 * an order like any other, which never grows. A fill is told member by member.
 */
#ifndef GRIDCLEAR_ENGINE_TRANCHE_H
#define GRIDCLEAR_ENGINE_TRANCHE_H

#include "engine/state.h"

/* Adds the order (in the hash) to the pool of its group, slot, side and price; room was checked. */
void tranche_join(struct engine *e, uint32_t order);

/* Whether joining would need a new tranche, and whether there is one to be had. */
bool tranche_has_room(const struct engine *e, uint32_t group, uint32_t slot, uint8_t side,
                      int32_t tick, uint32_t wh);

/*
 * Takes `wh` of a member away, at its owner's wish, or all of it with the membership. What is left
 * of the tranche starts a new count. Returns how much left the book.
 */
uint32_t tranche_shrink(struct engine *e, uint32_t order, uint32_t wh, bool leaves);

/* Takes a member that was filled to the last Wh off the list; the count goes on. */
void tranche_drop(struct engine *e, uint32_t order);

/* Opens the order to matching; the RELEASE timer or a full pool calls it. */
void tranche_release(struct engine *e, uint32_t tranche);

/* Puts the release off to the group's next interval; with none left before the gate it dies there.
 */
void tranche_wait(struct engine *e, uint32_t tranche);

/* Ends a tranche that has no members any more. */
void tranche_end(struct engine *e, uint32_t tranche);

/*
 * Gives `wh` of a trade to the members: each the floor of its pro-rata share of all fills of this
 * count, then one Wh each to those whose next whole Wh falls due first. Members that are filled
 * end. `price` and `trade_index` are the trade's.
 */
void tranche_allocate(struct engine *e, uint32_t tranche, uint32_t wh, int32_t tick,
                      uint16_t trade_index, bool maker);

#endif
