/*
 * shelf.h - order books as arrays, side by side: one 16-byte record per tick, one 32-byte record
 * per order, and three levels of bitmap that find the next best price in at most three steps.
 *
 * Bids and asks share one array of levels and one bitmap, because every bid is below every ask.
 * Orders are linked by index, index 0 is "none". Who is who is the caller's: the reference finds
 * records through a table of ids, the shadow uses the id itself. All of it is inlined, so that each
 * caller gets a book made for it.
 */
#ifndef GRIDCLEAR_BENCH_SHELF_H
#define GRIDCLEAR_BENCH_SHELF_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "bench/stream.h"

#define SHELF_INLINE static inline __attribute__((always_inline))

enum {
    SHELF_BID = 0,
    SHELF_ASK = 1
};

struct shelf_order {
    uint32_t next;
    uint32_t prev;
    uint32_t quantity; /* Open. */
    int32_t tick;
    uint32_t id;
    uint16_t book;
    uint8_t side;
    uint8_t reserved;
    uint64_t owner; /* What a record of a real book has besides: two to a cache line, not three. */
};

struct shelf_level {
    uint32_t head;
    uint32_t tail;
    uint32_t count;
    uint32_t volume;
};

static_assert(sizeof(struct shelf_order) == 32, "two per cache line");
static_assert(sizeof(struct shelf_level) == 16, "four per cache line");

struct shelf_book {
    struct shelf_level *levels;
    uint64_t *ticks_used;  /* A bit per tick. */
    uint64_t *words_used;  /* A bit per word of ticks_used. */
    uint64_t *groups_used; /* A bit per word of words_used. */
    int32_t bid;           /* Best bid; -1: none. */
    int32_t ask;           /* Best ask; `ticks` of the shelf: none. */
};

struct shelf {
    struct shelf_order *orders;
    struct shelf_book *books;
    int32_t ticks;
    uint32_t book_count;
    struct shelf_level *levels; /* Of all books, like `bits`. */
    uint64_t *bits;
    uint64_t order_count;
    bool huge;
};

/* Lays out empty books and room for `orders` records (index 0 included). STATUS_FULL when there is
 * no memory; what was taken is given back by shelf_destroy(). */
MUST_USE enum status shelf_create(struct shelf *l, const struct stream_header *header,
                                  uint64_t orders, bool huge);
void shelf_destroy(struct shelf *l);

/* Levels that have an order, over all books: by a walk. */
uint64_t shelf_levels_used(const struct shelf *l);

/* The lowest used tick above `tick`, or the number of ticks. */
static inline int32_t shelf_next_above(const struct shelf *l, const struct shelf_book *b,
                                       int32_t tick)
{
    uint32_t at = (uint32_t)tick;
    uint32_t word = at >> 6;
    uint64_t bits = (at & 63) == 63 ? 0 : b->ticks_used[word] & (~UINT64_C(0) << ((at & 63) + 1));
    if (bits != 0)
        return (int32_t)((word << 6) + (uint32_t)__builtin_ctzll(bits));
    uint32_t group = word >> 6;
    bits = (word & 63) == 63 ? 0 : b->words_used[group] & (~UINT64_C(0) << ((word & 63) + 1));
    if (bits == 0) {
        bits = (group & 63) == 63 ? 0 : b->groups_used[0] & (~UINT64_C(0) << ((group & 63) + 1));
        if (bits == 0)
            return l->ticks;
        group = (uint32_t)__builtin_ctzll(bits);
        bits = b->words_used[group];
    }
    word = (group << 6) + (uint32_t)__builtin_ctzll(bits);
    return (int32_t)((word << 6) + (uint32_t)__builtin_ctzll(b->ticks_used[word]));
}

/* The highest used tick below `tick`, or -1. */
static inline int32_t shelf_next_below(const struct shelf_book *b, int32_t tick)
{
    uint32_t at = (uint32_t)tick;
    uint32_t word = at >> 6;
    uint64_t bits = b->ticks_used[word] & ((UINT64_C(1) << (at & 63)) - 1);
    if (bits != 0)
        return (int32_t)((word << 6) + 63 - (uint32_t)__builtin_clzll(bits));
    uint32_t group = word >> 6;
    bits = b->words_used[group] & ((UINT64_C(1) << (word & 63)) - 1);
    if (bits == 0) {
        bits = b->groups_used[0] & ((UINT64_C(1) << (group & 63)) - 1);
        if (bits == 0)
            return -1;
        group = 63 - (uint32_t)__builtin_clzll(bits);
        bits = b->words_used[group];
    }
    word = (group << 6) + 63 - (uint32_t)__builtin_clzll(bits);
    return (int32_t)((word << 6) + 63 - (uint32_t)__builtin_clzll(b->ticks_used[word]));
}

SHELF_INLINE void shelf_mark(struct shelf_book *b, int32_t tick)
{
    uint32_t at = (uint32_t)tick;
    b->ticks_used[at >> 6] |= UINT64_C(1) << (at & 63);
    b->words_used[at >> 12] |= UINT64_C(1) << ((at >> 6) & 63);
    b->groups_used[at >> 18] |= UINT64_C(1) << ((at >> 12) & 63);
}

SHELF_INLINE void shelf_unmark(struct shelf_book *b, int32_t tick)
{
    uint32_t at = (uint32_t)tick;
    if ((b->ticks_used[at >> 6] &= ~(UINT64_C(1) << (at & 63))) != 0)
        return;
    if ((b->words_used[at >> 12] &= ~(UINT64_C(1) << ((at >> 6) & 63))) != 0)
        return;
    b->groups_used[at >> 18] &= ~(UINT64_C(1) << ((at >> 12) & 63));
}

SHELF_INLINE void shelf_level_emptied(const struct shelf *l, struct shelf_book *b, int32_t tick)
{
    shelf_unmark(b, tick);
    if (tick == b->ask)
        b->ask = shelf_next_above(l, b, tick);
    else if (tick == b->bid)
        b->bid = shelf_next_below(b, tick);
}

/* Whether an order of `side` at `tick` would meet someone. */
SHELF_INLINE bool shelf_crosses(const struct shelf_book *b, uint8_t side, int32_t tick)
{
    return side == SHELF_BID ? b->ask <= tick : b->bid >= tick;
}

/* What is to be rested: everything of an order but its place in memory. */
struct shelf_entry {
    uint32_t id;
    uint32_t quantity;
    int32_t tick;
    uint16_t book;
    uint8_t side;
};

/* Puts an order that crosses nobody into record `at`, behind the others at its price. */
SHELF_INLINE void shelf_rest(struct shelf *l, uint32_t at, struct shelf_entry entry)
{
    struct shelf_book *b = &l->books[entry.book];
    struct shelf_order *order = &l->orders[at];
    struct shelf_level *level = &b->levels[entry.tick];
    uint32_t tail = level->tail;

    order->next = 0;
    order->prev = tail;
    order->quantity = entry.quantity;
    order->tick = entry.tick;
    order->id = entry.id;
    order->book = entry.book;
    order->side = entry.side;
    level->tail = at;
    level->count++;
    level->volume += entry.quantity;
    if (tail != 0) {
        l->orders[tail].next = at;
        return;
    }
    level->head = at;
    shelf_mark(b, entry.tick);
    if (entry.side == SHELF_BID) {
        if (entry.tick > b->bid)
            b->bid = entry.tick;
    } else if (entry.tick < b->ask) {
        b->ask = entry.tick;
    }
}

/* Takes a resting order out of its level; its record still says what it was. */
SHELF_INLINE void shelf_take_out(struct shelf *l, const struct shelf_order *order)
{
    struct shelf_book *b = &l->books[order->book];
    struct shelf_level *level = &b->levels[order->tick];
    uint32_t next = order->next;
    uint32_t prev = order->prev;

    level->count--;
    level->volume -= order->quantity;
    if (next != 0)
        l->orders[next].prev = prev;
    else
        level->tail = prev;
    if (prev != 0) {
        l->orders[prev].next = next;
    } else {
        level->head = next;
        if (next == 0)
            shelf_level_emptied(l, b, order->tick);
    }
}

SHELF_INLINE void shelf_reduce(struct shelf *l, struct shelf_order *order, uint32_t quantity)
{
    order->quantity -= quantity;
    l->books[order->book].levels[order->tick].volume -= quantity;
}

/* One fill: who waited, for how much, and whether that was all of him (then record `at` is free).
 */
struct shelf_fill {
    uint32_t at;
    uint32_t maker;
    uint32_t taker;
    uint32_t quantity;
    int32_t tick;
    bool maker_done;
};

typedef void (*shelf_filled)(void *context, struct shelf_fill fill);

/* Matches an incoming order with what rests, best price first, then oldest first. Returns what is
 * left of its quantity. */
SHELF_INLINE uint32_t shelf_match(struct shelf *l, struct shelf_entry taker, void *context,
                                  shelf_filled filled)
{
    struct shelf_book *b = &l->books[taker.book];
    uint32_t open = taker.quantity;

    for (;;) { /* Ends: each round empties a level, until none crosses or nothing is open. */
        int32_t tick = taker.side == SHELF_BID ? b->ask : b->bid;
        if (taker.side == SHELF_BID ? tick > taker.tick : tick < taker.tick)
            return open;
        if (tick < 0 || tick >= l->ticks)
            return open;
        struct shelf_level *level = &b->levels[tick];
        do {
            uint32_t at = level->head;
            struct shelf_order *maker = &l->orders[at];
            uint32_t quantity = maker->quantity < open ? maker->quantity : open;
            bool done = maker->quantity == quantity;
            uint32_t next = maker->next;
            level->volume -= quantity;
            open -= quantity;
            if (!done)
                maker->quantity -= quantity;
            filled(context, (struct shelf_fill){at, maker->id, taker.id, quantity, tick, done});
            if (!done)
                return 0;
            level->head = next;
            level->count--;
            if (next == 0) {
                level->tail = 0;
                shelf_level_emptied(l, b, tick);
                break;
            }
            l->orders[next].prev = 0;
        } while (open != 0);
        if (open == 0)
            return 0;
    }
}

#endif
