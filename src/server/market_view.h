/*
 * market_view.h - what everyone may know of the market, built from events alone: slots, the depth
 * of their books, the last trades.
 *
 * Of the net thread. It shows what is durable, as of the last event taken in. How events change the
 * depth is said at the top of engine/event.h.
 */
#ifndef GRIDCLEAR_SERVER_MARKET_VIEW_H
#define GRIDCLEAR_SERVER_MARKET_VIEW_H

#include <stdbool.h>
#include <stdint.h>

#include "engine/event.h"
#include "net/message.h"
#include "server/sequencer.h"

struct depth_level {
    price_t price;
    energy_t resting;
};

/* What rests on one side of a slot, best price first. */
struct depth {
    struct depth_level *levels;
    uint32_t count;
    uint32_t capacity;
};

enum slot_state {
    SLOT_OPEN = 0,
    SLOT_CLOSED = 1,
    SLOT_HALTED = 2,
};

struct slot_view {
    uint32_t slot_s;
    uint32_t duration_s;
    uint32_t gate_s;
    enum slot_state state;
    bool has_last;
    price_t last;
    energy_t traded;
    struct depth sides[2]; /* By enum side. */
};

struct market_view {
    uint64_t seq;            /* Of the last event. */
    struct slot_view *slots; /* By start. */
    uint32_t slots_count;
    uint32_t slots_capacity;
    struct message_trade *trades; /* A circle of the last. */
    uint32_t trades_capacity;     /* A power of two. */
    uint64_t trades_ever;
};

/* `trades_kept` is a power of two. */
void market_view_init(struct market_view *v, uint32_t trades_kept);
void market_view_free(struct market_view *v);

void market_view_apply(struct market_view *v, const struct notice *notice);

/*
 * The next piece of an answer. Begin with `*at` 0 and call until the piece says no `more`; nothing
 * may be applied in between. Levels come bids first, best first; trades newest first; slots by
 * start. A slot that is not there has an empty book.
 */
void market_view_book(const struct market_view *v, const struct message_book_query *query,
                      uint32_t *at, struct message_book *out);
void market_view_trades(const struct market_view *v, const struct message_trades_query *query,
                        uint64_t *at, struct message_trades *out);
void market_view_slots(const struct market_view *v, uint32_t query, uint32_t *at,
                       struct message_slots *out);

#endif
