#include "bench/shadow.h"

#include <string.h>

#include "base/check.h"

static bool entry_fits(const struct shadow *s, const struct op *op, uint32_t id);
static void order_add(struct shadow *s, struct shelf_entry entry);
static void order_remove(struct shadow *s, uint32_t id);
static void order_filled(void *context, struct shelf_fill fill);

enum status shadow_open(struct shadow *s, const struct stream_header *header)
{
    memset(s, 0, sizeof(*s));
    return shelf_create(&s->shelf, header, header->max_id, false);
}

void shadow_close(struct shadow *s)
{
    shelf_destroy(&s->shelf);
}

const struct shelf_order *shadow_order(const struct shadow *s, uint32_t id)
{
    if (id == 0 || id >= s->shelf.order_count || s->shelf.orders[id].quantity == 0)
        return NULL;
    return &s->shelf.orders[id];
}

bool shadow_fits(const struct shadow *s, const struct op *op)
{
    if (op->book >= s->shelf.book_count)
        return false;
    if (op->kind == OP_NEW)
        return entry_fits(s, op, op->id);

    const struct shelf_order *order = shadow_order(s, op->id);
    if (order == NULL || order->book != op->book || order->side != op->side)
        return false;
    if (op->kind == OP_CANCEL)
        return true;
    if (op->kind == OP_REDUCE)
        return op->quantity > 0 && op->quantity < order->quantity;
    return op->kind == OP_REPLACE && entry_fits(s, op, op->next_id);
}

void shadow_play(struct shadow *s, const struct op *op)
{
    invariant_costly(shadow_fits(s, op));
    struct shelf_entry entry = {op->id, op->quantity, op->tick, op->book, op->side};
    switch ((enum op_kind)op->kind) {
    case OP_NEW:
        order_add(s, entry);
        break;
    case OP_CANCEL:
        order_remove(s, op->id);
        break;
    case OP_REDUCE:
        invariant(op->quantity < s->shelf.orders[op->id].quantity);
        shelf_reduce(&s->shelf, &s->shelf.orders[op->id], op->quantity);
        break;
    case OP_REPLACE:
        entry.id = op->next_id;
        order_remove(s, op->id);
        order_add(s, entry);
        break;
    }
}

/* An id is used once, so that a record never belonged to someone before. */
static bool entry_fits(const struct shadow *s, const struct op *op, uint32_t id)
{
    if (id == 0 || id >= s->shelf.order_count || s->shelf.orders[id].id != 0)
        return false;
    return op->side <= SHELF_ASK && op->quantity > 0 && op->quantity < INT32_MAX && op->tick > 0 &&
           op->tick < s->shelf.ticks - 1;
}

static void order_add(struct shadow *s, struct shelf_entry entry)
{
    s->shelf.orders[entry.id].id = entry.id;
    uint32_t open = shelf_match(&s->shelf, entry, s, order_filled);
    if (open == 0)
        return;
    entry.quantity = open;
    shelf_rest(&s->shelf, entry.id, entry);
}

static void order_remove(struct shadow *s, uint32_t id)
{
    struct shelf_order *order = &s->shelf.orders[id];
    invariant(order->quantity > 0);
    shelf_take_out(&s->shelf, order);
    order->quantity = 0;
}

static void order_filled(void *context, struct shelf_fill fill)
{
    struct shadow *s = context;
    tally_add(&s->tally, fill.maker, fill.quantity);
    if (!fill.maker_done)
        return;
    s->shelf.orders[fill.at].quantity = 0;
    if (s->gone != NULL)
        s->gone(s->context, fill.maker);
}
