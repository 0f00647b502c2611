/*
 * book.h - the order book of a slot: two ladders of price levels, each level a queue of entries.
 * Private to src/engine.
 *
 * A price becomes an index that is smaller the better the price is for its side, so both sides read
 * alike: the best is the lowest. The index is looked up in a tree of 64 children a step: root,
 * node, page, level; nodes and pages are taken on demand and are clean when they are given back.
 * An order keeps the level it rests in, so only a new order walks the tree: root, node, page and
 * level are four cache lines, of which root and node are shared by 4,096 neighbouring prices.
 */
#ifndef GRIDCLEAR_ENGINE_BOOK_H
#define GRIDCLEAR_ENGINE_BOOK_H

#include "engine/state.h"

static inline uint32_t book_index(const struct engine *e, uint8_t side, int32_t tick)
{
    int32_t most = (int32_t)e->head.limits.price_ticks_max;
    return (uint32_t)(side == SIDE_ASK ? most + tick : most - tick);
}

static inline int32_t book_tick(const struct engine *e, uint8_t side, uint32_t index)
{
    int32_t most = (int32_t)e->head.limits.price_ticks_max;
    return side == SIDE_ASK ? (int32_t)index - most : most - (int32_t)index;
}

static inline struct ladder *book_ladder(const struct engine *e, uint16_t slot, uint8_t side)
{
    return &e->ladders[(uint32_t)slot * 2 + side];
}

/* Whether an order of `side` at `tick` would meet what rests on the other side. */
static inline bool book_crosses(const struct engine *e, uint16_t slot, uint8_t side, int32_t tick)
{
    uint8_t other = side ^ 1u;
    return book_ladder(e, slot, other)->best <= book_index(e, other, tick);
}

/* True when one more level can be made, whatever has been promised to gathering tranches. */
static inline bool book_has_room(const struct engine *e)
{
    uint32_t promised = e->head.pages.promised;
    return e->head.pages.live + promised < e->head.limits.pages_max &&
           e->head.nodes.live + promised < e->nodes_max;
}

/*
 * Puts the entry at the end of its level's queue and sets its `home`. The caller has it out of the
 * state hash.
 */
void book_add(struct engine *e, uint32_t entry);

/* Takes it out, wherever it stands in the queue, with the open quantity that it has. */
void book_remove(struct engine *e, uint32_t entry);

/* Says that a resting entry's open quantity has become smaller by `wh`. */
static inline void book_reduce(struct engine *e, uint32_t entry, uint64_t wh)
{
    struct level *level = &e->levels[e->orders[entry].home];
    invariant(level->total_wh >= wh);
    level->total_wh -= wh;
}

/* The entry whose turn it is on this side, or 0. */
static inline uint32_t book_first(const struct engine *e, uint16_t slot, uint8_t side)
{
    uint32_t best = book_ladder(e, slot, side)->best;
    if (best == INDEX_NONE)
        return 0;
    uint32_t ladder = (uint32_t)slot * 2 + side;
    uint32_t node = e->roots[(size_t)ladder * e->roots_per_ladder + (best >> 12)];
    uint32_t page = e->nodes[node].pages[best >> 6 & 63];
    return e->levels[(size_t)page * LEVELS_PER_PAGE + (best & 63)].head;
}

/* The next occupied price index above `index`, or INDEX_NONE. */
uint32_t book_next(const struct engine *e, uint16_t slot, uint8_t side, uint32_t index);

/* The level of an occupied price index. */
const struct level *book_level(const struct engine *e, uint16_t slot, uint8_t side, uint32_t index);

#endif
