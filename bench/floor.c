#include "bench/floor.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "bench/memory.h"
#include "bench/reference.h"
#include "sys/clock.h"

#define LINE_BYTES         UINT64_C(64)
#define TOUCHES_PER_OP_MAX 255
#define PASSES             5

/* What an op does to memory, as a book would branch on it. */
enum shape {
    SHAPE_CANCEL,
    SHAPE_REST,
    SHAPE_CROSS,
    SHAPE_REDUCE,
    SHAPE_REPLACE,
};

/*
 * A touch is the address of a cache line; its lowest bit says that it is the first of its op. The
 * word that is counted up lies at the end of the line: what it overwrites is of no use any more.
 */
struct trace {
    uint64_t *touches;
    uint64_t touch_count;
    uint64_t touch_room;
    uint8_t *shapes; /* By op. */
    uint8_t *counts; /* By op: how many touches. */
    uint64_t op_count;
};

static enum status trace_open(struct trace *t, const struct stream_header *header);
static void trace_close(struct trace *t);
static void trace_make(struct trace *t, struct reference *r, const struct op *ops);
static enum shape shape_of(const struct reference *r, const struct op *op);
static void touches_of_removal(struct trace *t, const struct reference *r, const struct op *op);
static void touches_of_entry(struct trace *t, const struct reference *r, const struct op *op);
static void touch_add(struct trace *t, const void *record);
static uint64_t parallel_pass(const struct trace *t);
static uint64_t branching_pass(const struct trace *t);
static uint64_t dependent_pass(const struct trace *t);
static double best_of(const struct trace *t, uint64_t (*pass)(const struct trace *));

enum status floor_measure(const struct stream *stream, bool huge, struct floor_times *times)
{
    struct reference r;
    struct trace t;
    enum status status = reference_open(&r, stream, huge);
    if (status != STATUS_OK)
        return status;
    status = trace_open(&t, &stream->header);
    if (status != STATUS_OK)
        goto out;

    reference_play(&r, stream->ops, stream->header.prefill_ops);
    trace_make(&t, &r, stream_timed(stream));
    times->touches_per_op = (double)t.touch_count / (double)t.op_count;
    times->parallel_ns = best_of(&t, parallel_pass);
    times->dependent_ns = best_of(&t, dependent_pass);
    times->branching_ns = best_of(&t, branching_pass);
out:
    trace_close(&t);
    reference_close(&r);
    return status;
}

static enum status trace_open(struct trace *t, const struct stream_header *header)
{
    memset(t, 0, sizeof(*t));
    t->op_count = header->timed_ops;
    t->touch_room = header->timed_ops * 8 + header->fills * 8 + 1024;
    t->touches = memory_take((size_t)t->touch_room * sizeof(*t->touches), true);
    t->shapes = malloc((size_t)t->op_count);
    t->counts = malloc((size_t)t->op_count);
    if (t->touches == NULL || t->shapes == NULL || t->counts == NULL)
        return STATUS_FULL;
    return STATUS_OK;
}

static void trace_close(struct trace *t)
{
    memory_return(t->touches, (size_t)t->touch_room * sizeof(*t->touches));
    free(t->shapes);
    free(t->counts);
}

static void trace_make(struct trace *t, struct reference *r, const struct op *ops)
{
    for (uint64_t i = 0; i < t->op_count; i++) {
        const struct op *op = &ops[i];
        uint64_t first = t->touch_count;
        if (op->kind != OP_NEW)
            touches_of_removal(t, r, op);
        if (op->kind == OP_NEW || op->kind == OP_REPLACE)
            touches_of_entry(t, r, op);
        if (t->touch_count - first > TOUCHES_PER_OP_MAX)
            t->touch_count = first + TOUCHES_PER_OP_MAX;
        t->touches[first] |= 1;
        t->counts[i] = (uint8_t)(t->touch_count - first);
        t->shapes[i] = (uint8_t)shape_of(r, op);
        reference_play(r, op, 1);
    }
}

static enum shape shape_of(const struct reference *r, const struct op *op)
{
    switch ((enum op_kind)op->kind) {
    case OP_CANCEL:
        return SHAPE_CANCEL;
    case OP_REDUCE:
        return SHAPE_REDUCE;
    case OP_REPLACE:
        return SHAPE_REPLACE;
    case OP_NEW:
        break;
    }
    bool crosses = shelf_crosses(&r->shelf.books[op->book], op->side, op->tick);
    return crosses ? SHAPE_CROSS : SHAPE_REST;
}

static void touches_of_removal(struct trace *t, const struct reference *r, const struct op *op)
{
    const struct shelf_order *order = &r->shelf.orders[r->records[op->id]];
    touch_add(t, order);
    touch_add(t, &r->shelf.books[order->book].levels[order->tick]);
    if (op->kind == OP_REDUCE)
        return;
    if (order->next != 0)
        touch_add(t, &r->shelf.orders[order->next]);
    if (order->prev != 0)
        touch_add(t, &r->shelf.orders[order->prev]);
}

/* Where matching will go, found without doing it. */
static void touches_of_entry(struct trace *t, const struct reference *r, const struct op *op)
{
    const struct shelf *shelf = &r->shelf;
    const struct shelf_book *b = &shelf->books[op->book];
    bool bid = op->side == SHELF_BID;
    uint32_t open = op->quantity;
    int32_t tick = bid ? b->ask : b->bid;

    while (open != 0 && tick >= 0 && tick < shelf->ticks &&
           (bid ? tick <= op->tick : tick >= op->tick)) { /* Ends: the tick moves one way. */
        touch_add(t, &b->levels[tick]);
        for (uint32_t at = b->levels[tick].head; at != 0 && open != 0;
             at = shelf->orders[at].next) {
            uint32_t quantity = shelf->orders[at].quantity;
            touch_add(t, &shelf->orders[at]);
            open -= quantity < open ? quantity : open;
        }
        if (open != 0)
            tick = bid ? shelf_next_above(shelf, b, tick) : shelf_next_below(b, tick);
    }
    if (open == 0)
        return;
    touch_add(t, &b->levels[op->tick]);
    if (b->levels[op->tick].tail != 0)
        touch_add(t, &shelf->orders[b->levels[op->tick].tail]);
    uint32_t record = op->kind == OP_REPLACE ? r->records[op->id] : r->free;
    touch_add(t, &shelf->orders[record != 0 ? record : r->unused]);
}

static void touch_add(struct trace *t, const void *record)
{
    invariant(t->touch_count < t->touch_room);
    t->touches[t->touch_count++] = (uint64_t)(uintptr_t)record & ~(LINE_BYTES - 1);
}

static inline uint32_t *touch_word(uint64_t touch)
{
    return (uint32_t *)(uintptr_t)((touch & ~(LINE_BYTES - 1)) + LINE_BYTES - 4);
}

static inline void touches_count_up(const uint64_t *touches, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        *touch_word(touches[i]) += 1;
}

/* Keeps the compiler from making one branch of two that do the same. */
static inline void branch_keep(void)
{
    __asm__ volatile("" ::: "memory");
}

__attribute__((noinline)) static uint64_t parallel_pass(const struct trace *t)
{
    for (uint64_t i = 0; i < t->touch_count; i++)
        *touch_word(t->touches[i]) += 1;
    return 0;
}

__attribute__((noinline)) static uint64_t branching_pass(const struct trace *t)
{
    const uint64_t *at = t->touches;
    uint64_t seen[5] = {0, 0, 0, 0, 0};
    for (uint64_t i = 0; i < t->op_count; i++) {
        uint32_t count = t->counts[i];
        switch (t->shapes[i]) { /* Four cases and a rest: a chain of branches, not a table. */
        case SHAPE_CANCEL:
            touches_count_up(at, 0, 2);
            touches_count_up(at, 2, count);
            seen[0]++;
            branch_keep();
            break;
        case SHAPE_REST:
            touches_count_up(at, 0, 2);
            if (count > 2)
                touches_count_up(at, 2, 3);
            seen[1]++;
            branch_keep();
            break;
        case SHAPE_CROSS:
            touches_count_up(at, 0, count);
            seen[2]++;
            branch_keep();
            break;
        case SHAPE_REDUCE:
            touches_count_up(at, 0, 2);
            seen[3]++;
            branch_keep();
            break;
        default:
            touches_count_up(at, 0, 2);
            touches_count_up(at, 2, count);
            seen[4]++;
            branch_keep();
            break;
        }
        at += count;
    }
    return seen[0] + seen[1] * 3 + seen[2] * 5 + seen[3] * 7 + seen[4];
}

/* The first touch of an op waits for all of the op before, the others for the first. */
__attribute__((noinline)) static uint64_t dependent_pass(const struct trace *t)
{
    uint64_t zero = 0;
    uint64_t op = 0;
    uint64_t first = 0;
    __asm__("" : "+r"(zero)); /* Always 0, but neither compiler nor processor knows. */
    for (uint64_t i = 0; i < t->touch_count; i++) {
        uint64_t touch = t->touches[i];
        uint64_t is_first = 0 - (touch & 1);
        uint64_t wait = (op & is_first) | (first & ~is_first);
        uint32_t *word = touch_word(touch) + (wait & zero);
        uint64_t value = *word;
        *word = (uint32_t)value + 1;
        first = (value & is_first) | (first & ~is_first);
        op = (value & is_first) | ((op | value) & ~is_first);
    }
    return op;
}

static double best_of(const struct trace *t, uint64_t (*pass)(const struct trace *))
{
    int64_t best_ns = INT64_MAX;
    for (int i = 0; i < PASSES; i++) {
        int64_t begin_ns = clock_monotonic_ns();
        volatile uint64_t result = pass(t);
        int64_t taken_ns = clock_monotonic_ns() - begin_ns;
        (void)result;
        if (taken_ns < best_ns)
            best_ns = taken_ns;
    }
    return (double)best_ns / (double)t->op_count;
}
