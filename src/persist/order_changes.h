/*
 * order_changes.h - what became of each order since the tables were written last: one record per
 * order, found by id, however often it changed.
 */
#ifndef GRIDCLEAR_PERSIST_ORDER_CHANGES_H
#define GRIDCLEAR_PERSIST_ORDER_CHANGES_H

#include <stdbool.h>
#include <stddef.h>

#include "engine/event.h"

enum order_state {
    ORDER_STATE_LIVE = 0,
    ORDER_STATE_FILLED = 1,
    ORDER_STATE_CANCELED = 2,
};

struct order_change {
    uint64_t order_id;
    bool fresh;    /* Accepted since: not in the table yet, and all fields count. */
    bool repriced; /* Amended since: price and quantity count. */
    enum order_state state;
    struct event_order_accepted accepted;
    uint32_t participant;
    uint8_t stream;
    uint64_t client_seq;
    uint64_t accepted_seq;
    int64_t accepted_at_us;
    int64_t open_wh;
    int64_t filled_wh; /* What was added to it since. */
    int64_t held_nano; /* Likewise. */
    uint64_t changed_seq;
    int64_t ended_at_us;
    uint16_t ended_reason;
};

/* Zero is empty. The owner calls order_changes_free. */
struct order_changes {
    struct order_change *items; /* In the order of first change. */
    uint32_t count;
    uint32_t capacity;
    uint32_t *places; /* Open addressing: index + 1, or 0. Twice the capacity, a power of two. */
};

/* The record of an order, made (cleared but for the id) if there is none. Valid until the next. */
struct order_change *order_changes_of(struct order_changes *c, uint64_t order_id);

void order_changes_clear(struct order_changes *c);
void order_changes_free(struct order_changes *c);

#endif
