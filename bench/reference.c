#include "bench/reference.h"

#include <string.h>

#include "base/check.h"
#include "bench/memory.h"
#include "bench/timing.h"

/* How many ops ahead each step of fetching is: the id's place in the table, then the record it
 * names, then the level and the neighbours that the record names. */
#define AHEAD_ID     24
#define AHEAD_RECORD 16
#define AHEAD_LEVEL  8

#define RECORDS_SPARE 65536

static uint64_t record_count(const struct stream_header *header);
SHELF_INLINE void op_play(struct reference *r, const struct op *op);
SHELF_INLINE void op_fetch_id(const struct reference *r, const struct op *op);
SHELF_INLINE void op_fetch_record(const struct reference *r, const struct op *op);
SHELF_INLINE void op_fetch_level(const struct reference *r, const struct op *op);

enum status reference_open(struct reference *r, const struct stream *stream, bool huge)
{
    const struct stream_header *header = &stream->header;
    memset(r, 0, sizeof(*r));
    r->unused = 1;
    r->max_id = header->max_id;
    enum status status = shelf_create(&r->shelf, header, record_count(header), huge);
    if (status != STATUS_OK)
        return status;
    r->records = memory_take((size_t)header->max_id * sizeof(*r->records), huge);
    r->events = memory_take(REFERENCE_EVENTS * sizeof(*r->events), huge);
    if (r->records == NULL || r->events == NULL) {
        reference_close(r);
        return STATUS_FULL;
    }
    /* So that no page is missing when time is taken. */
    memset(r->shelf.orders, 0, record_count(header) * sizeof(*r->shelf.orders));
    return STATUS_OK;
}

void reference_close(struct reference *r)
{
    memory_return(r->records, (size_t)r->max_id * sizeof(*r->records));
    memory_return(r->events, REFERENCE_EVENTS * sizeof(*r->events));
    shelf_destroy(&r->shelf);
    r->records = NULL;
    r->events = NULL;
}

__attribute__((noinline)) void reference_play(struct reference *r, const struct op *ops,
                                              uint64_t count)
{
    for (uint64_t i = 0; i < count; i++)
        op_play(r, &ops[i]);
}

__attribute__((noinline)) void reference_play_ahead(struct reference *r, const struct op *ops,
                                                    uint64_t count)
{
    uint64_t fetched = count > AHEAD_ID ? count - AHEAD_ID : 0;
    for (uint64_t i = 0; i < count; i++) {
        if (__builtin_expect(i < fetched, 1)) {
            op_fetch_id(r, &ops[i + AHEAD_ID]);
            op_fetch_record(r, &ops[i + AHEAD_RECORD]);
            op_fetch_level(r, &ops[i + AHEAD_LEVEL]);
        }
        op_play(r, &ops[i]);
    }
}

void reference_play_each(struct reference *r, const struct op *ops, uint64_t count, uint32_t *ticks)
{
    for (uint64_t i = 0; i < count; i++) {
        uint64_t begin = timing_begin();
        op_play(r, &ops[i]);
        ticks[i] = timing_ticks(begin, timing_end());
    }
}

static uint64_t record_count(const struct stream_header *header)
{
    return (uint64_t)header->max_live + RECORDS_SPARE;
}

SHELF_INLINE uint32_t record_take(struct reference *r, uint32_t id)
{
    uint32_t at = r->free;
    if (__builtin_expect(at != 0, 1))
        r->free = r->shelf.orders[at].next;
    else
        at = r->unused++;
    r->records[id] = at;
    return at;
}

SHELF_INLINE void record_free(struct reference *r, uint32_t at)
{
    r->shelf.orders[at].next = r->free;
    r->free = at;
}

SHELF_INLINE void event_write(struct reference *r, uint64_t maker, uint64_t taker,
                              uint32_t quantity, int32_t tick)
{
    struct reference_event *event = &r->events[r->event_count++ % REFERENCE_EVENTS];
    event->maker = maker;
    event->taker = taker;
    event->quantity = quantity;
    event->tick = tick;
    event->number = r->event_count;
}

SHELF_INLINE void order_filled(void *context, struct shelf_fill fill)
{
    struct reference *r = context;
    tally_add(&r->tally, fill.maker, fill.quantity);
    event_write(r, fill.maker, fill.taker, fill.quantity, fill.tick);
    if (fill.maker_done)
        record_free(r, fill.at);
}

SHELF_INLINE void order_add(struct reference *r, struct shelf_entry entry)
{
    if (shelf_crosses(&r->shelf.books[entry.book], entry.side, entry.tick))
        entry.quantity = shelf_match(&r->shelf, entry, r, order_filled);
    if (entry.quantity != 0)
        shelf_rest(&r->shelf, record_take(r, entry.id), entry);
}

SHELF_INLINE void order_remove(struct reference *r, uint32_t at)
{
    shelf_take_out(&r->shelf, &r->shelf.orders[at]);
    record_free(r, at);
}

SHELF_INLINE void op_play(struct reference *r, const struct op *op)
{
    switch ((enum op_kind)op->kind) {
    case OP_NEW:
        order_add(r, (struct shelf_entry){op->id, op->quantity, op->tick, op->book, op->side});
        break;
    case OP_CANCEL:
        order_remove(r, r->records[op->id]);
        break;
    case OP_REDUCE:
        shelf_reduce(&r->shelf, &r->shelf.orders[r->records[op->id]], op->quantity);
        break;
    case OP_REPLACE: {
        uint32_t at = r->records[op->id];
        const struct shelf_order *order = &r->shelf.orders[at];
        struct shelf_entry entry = {op->next_id, op->quantity, op->tick, order->book, order->side};
        order_remove(r, at);
        order_add(r, entry);
        break;
    }
    }
    event_write(r, op->id, op->kind, op->quantity, op->tick);
}

/* Uses only what a client's message would carry: NEW and REPLACE know their price, the others the
 * id alone; they fetch level 0, which costs less than a branch. */
SHELF_INLINE const struct shelf_level *op_level(const struct reference *r, const struct op *op)
{
    int32_t known = op->tick & -(int32_t)((op->kind & 3) % 3 == 0);
    return &r->shelf.books[op->book].levels[known];
}

SHELF_INLINE void op_fetch_id(const struct reference *r, const struct op *op)
{
    __builtin_prefetch(op_level(r, op), 1);
    __builtin_prefetch(&r->records[op->id], 1);
}

SHELF_INLINE void op_fetch_record(const struct reference *r, const struct op *op)
{
    __builtin_prefetch(&r->shelf.orders[r->records[op->id]], 1);
    __builtin_prefetch(&r->shelf.orders[op_level(r, op)->tail], 1);
}

SHELF_INLINE void op_fetch_level(const struct reference *r, const struct op *op)
{
    const struct shelf_order *order = &r->shelf.orders[r->records[op->id]];
    __builtin_prefetch(&r->shelf.orders[order->next], 1);
    __builtin_prefetch(&r->shelf.orders[order->prev], 1);
    __builtin_prefetch(&r->shelf.books[order->book].levels[order->tick], 1);
}
