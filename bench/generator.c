#include "bench/generator.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "bench/random.h"
#include "bench/shadow.h"

/* What is particular to a workload. */
struct recipe {
    const char *name;
    uint32_t books;
    uint32_t ticks;
    uint32_t live; /* The target; also the number of prefill ops. */
    uint64_t timed_ops;
};

static const struct recipe recipes[WORKLOAD_COUNT] = {
    [WORKLOAD_MIXED] = {"mixed", 1, 65536, 10000, 4000000},
    [WORKLOAD_SLOTS] = {"slots", 192, 65536, 1000000, 2000000},
    [WORKLOAD_SWEEP] = {"sweep", 1, 65536, 10000, 4000000},
    [WORKLOAD_ADVERSARIAL] = {"adversarial", 1, 131072, 1000000, 2000000},
};

#define PRICE_DISTANCE_MEAN 32
#define PRICE_DISTANCE_MAX  4000
#define PRICE_SPREAD        50000 /* adversarial: ticks a side. */
#define REDUCE_TRIES        8

struct generator {
    struct shadow shadow;
    struct random random;
    enum workload workload;
    struct op_counts counts;
    uint32_t next_id;
    uint32_t *live; /* Ids of the live orders, in no order. */
    uint32_t live_count;
    uint32_t *place; /* By id: where in `live`. */
    int32_t *middle; /* By book. */
};

static enum status generator_open(struct generator *g, const struct recipe *recipe, uint64_t seed);
static void generator_close(struct generator *g);
static void prefill_make(struct generator *g, const struct recipe *recipe, struct op *ops);
static uint32_t timed_make(struct generator *g, const struct recipe *recipe, struct op *ops);
static uint32_t book_draw(struct generator *g);
static void mixed_make(struct generator *g, struct op *op, uint32_t live_target);
static void sweep_make(struct generator *g, struct op *op, uint32_t live_target);
static void adversarial_make(struct generator *g, struct op *op, uint32_t live_target);
static bool cancel_is_due(const struct generator *g, bool wanted, uint32_t live_target);
static void passive_make(struct generator *g, struct op *op, uint32_t book);
static void cancel_make(struct generator *g, struct op *op);
static bool reduce_make(struct generator *g, struct op *op);
static void replace_make(struct generator *g, struct op *op);
static bool aggressive_make(struct generator *g, struct op *op, uint32_t book, uint32_t orders,
                            bool more);
static uint32_t walk_draw(struct generator *g);
static void middle_move(struct generator *g, uint32_t book);
static uint8_t side_draw(struct generator *g);
static uint32_t distance_draw(struct generator *g);
static int32_t passive_tick(struct generator *g, uint32_t book, uint8_t side);
static void op_play(struct generator *g, const struct op *op);
static void live_add(struct generator *g, uint32_t id);
static void live_remove(void *context, uint32_t id);

const char *workload_name(enum workload workload)
{
    return recipes[workload].name;
}

bool workload_find(const char *name, enum workload *workload)
{
    for (int i = 0; i < WORKLOAD_COUNT; i++) {
        if (strcmp(name, recipes[i].name) != 0)
            continue;
        *workload = (enum workload)i;
        return true;
    }
    return false;
}

enum status generator_run(const struct generator_settings *settings, struct stream *stream)
{
    struct recipe recipe = recipes[settings->workload];
    if (settings->live != 0 && settings->live < recipe.live)
        recipe.live = settings->live;
    if (settings->timed_ops != 0 && settings->timed_ops < recipe.timed_ops)
        recipe.timed_ops = settings->timed_ops;
    struct generator g = {.workload = settings->workload, .next_id = 1};
    enum status status = stream_open(stream, recipe.live + recipe.timed_ops);
    if (status != STATUS_OK)
        return status;
    status = generator_open(&g, &recipe, settings->seed);
    if (status != STATUS_OK) {
        generator_close(&g);
        stream_close(stream);
        return status;
    }

    prefill_make(&g, &recipe, stream->ops);
    struct stream_header header = {.magic = STREAM_MAGIC};
    header.prefill_fills = g.shadow.tally.fills;
    header.prefill_quantity = g.shadow.tally.quantity;
    g.shadow.tally = (struct tally){0, 0, 0};
    g.counts = (struct op_counts){0, 0, 0, 0, 0, 0};
    header.max_live = timed_make(&g, &recipe, stream->ops + recipe.live);

    header.books = recipe.books;
    header.ticks = recipe.ticks;
    header.max_id = g.next_id;
    header.prefill_ops = recipe.live;
    header.timed_ops = recipe.timed_ops;
    header.fills = g.shadow.tally.fills;
    header.quantity = g.shadow.tally.quantity;
    header.checksum = g.shadow.tally.checksum;
    header.live_end = g.live_count;
    header.levels_end = shelf_levels_used(&g.shadow.shelf);
    header.counts = g.counts;
    stream->header = header;
    generator_close(&g);
    return STATUS_OK;
}

static enum status generator_open(struct generator *g, const struct recipe *recipe, uint64_t seed)
{
    struct stream_header sizes = {.books = recipe->books, .ticks = recipe->ticks};
    sizes.max_id = (uint32_t)(recipe->live + recipe->timed_ops + 1);
    enum status status = shadow_open(&g->shadow, &sizes);
    if (status != STATUS_OK)
        return status;
    g->shadow.context = g;
    g->shadow.gone = live_remove;
    g->live = calloc((size_t)recipe->live * 2 + 65536, sizeof(*g->live));
    g->place = calloc(sizes.max_id, sizeof(*g->place));
    g->middle = calloc(recipe->books, sizeof(*g->middle));
    if (g->live == NULL || g->place == NULL || g->middle == NULL)
        return STATUS_FULL;

    random_seed(&g->random, seed);
    for (uint32_t i = 0; i < recipe->books; i++) {
        g->middle[i] = (int32_t)recipe->ticks / 2;
        if (g->workload == WORKLOAD_SLOTS)
            g->middle[i] += (int32_t)random_below(&g->random, 8193) - 4096;
    }
    return STATUS_OK;
}

static void generator_close(struct generator *g)
{
    shadow_close(&g->shadow);
    free(g->live);
    free(g->place);
    free(g->middle);
}

static void prefill_make(struct generator *g, const struct recipe *recipe, struct op *ops)
{
    for (uint32_t i = 0; i < recipe->live; i++)
        passive_make(g, &ops[i], book_draw(g));
}

/* Returns the most orders that were live after any op. */
static uint32_t timed_make(struct generator *g, const struct recipe *recipe, struct op *ops)
{
    uint32_t max_live = g->live_count;
    for (uint64_t i = 0; i < recipe->timed_ops; i++) {
        if (g->workload == WORKLOAD_SWEEP)
            sweep_make(g, &ops[i], recipe->live);
        else if (g->workload == WORKLOAD_ADVERSARIAL)
            adversarial_make(g, &ops[i], recipe->live);
        else
            mixed_make(g, &ops[i], recipe->live);
        if (g->live_count > max_live)
            max_live = g->live_count;
    }
    return max_live;
}

static uint32_t book_draw(struct generator *g)
{
    uint32_t books = g->shadow.shelf.book_count;
    return books == 1 ? 0 : random_below(&g->random, books);
}

/* mixed and slots. The order of the draws is part of the workload, here and below. */
static void mixed_make(struct generator *g, struct op *op, uint32_t live_target)
{
    uint32_t percent = random_below(&g->random, 100);
    uint32_t book = book_draw(g);
    if (percent < 80) {
        if (cancel_is_due(g, percent < 35, live_target))
            cancel_make(g, op);
        else
            passive_make(g, op, book);
    } else if (percent < 85) {
        if (!reduce_make(g, op))
            passive_make(g, op, book);
    } else if (percent < 90) {
        replace_make(g, op);
    } else {
        bool more = random_below(&g->random, 10) == 0;
        if (!aggressive_make(g, op, book, walk_draw(g), more))
            passive_make(g, op, book);
    }
}

static void sweep_make(struct generator *g, struct op *op, uint32_t live_target)
{
    uint32_t percent = random_below(&g->random, 100);
    uint32_t book = book_draw(g);
    if (percent < 50) {
        passive_make(g, op, book);
        return;
    }
    uint32_t orders = walk_draw(g);
    if (g->live_count < live_target - live_target / 50)
        orders = 1;
    else if (g->live_count > live_target + live_target / 50 && orders < 3)
        orders = 3;
    if (!aggressive_make(g, op, book, orders, false))
        passive_make(g, op, book);
}

static void adversarial_make(struct generator *g, struct op *op, uint32_t live_target)
{
    uint32_t percent = random_below(&g->random, 100);
    uint32_t book = book_draw(g);
    if (percent < 94) {
        if (cancel_is_due(g, percent < 47, live_target))
            cancel_make(g, op);
        else
            passive_make(g, op, book);
    } else if (percent < 98) {
        replace_make(g, op);
    } else if (!aggressive_make(g, op, book, walk_draw(g), false)) {
        passive_make(g, op, book);
    }
}

static bool cancel_is_due(const struct generator *g, bool wanted, uint32_t live_target)
{
    if (g->live_count > live_target + live_target / 50)
        return true;
    if (g->live_count < live_target - live_target / 50)
        return false;
    return wanted;
}

static void passive_make(struct generator *g, struct op *op, uint32_t book)
{
    middle_move(g, book);
    op->kind = OP_NEW;
    op->book = (uint16_t)book;
    op->side = side_draw(g);
    op->quantity = 1 + random_below(&g->random, 100);
    op->tick = passive_tick(g, book, op->side);
    op->id = g->next_id++;
    op_play(g, op);
    g->counts.passive++;
}

static void cancel_make(struct generator *g, struct op *op)
{
    uint32_t id = g->live[random_below(&g->random, g->live_count)];
    const struct shelf_order *order = shadow_order(&g->shadow, id);
    invariant(order != NULL);
    op->kind = OP_CANCEL;
    op->id = id;
    op->book = order->book;
    op->side = order->side;
    op->tick = order->tick;
    op->quantity = order->quantity;
    op_play(g, op);
    g->counts.cancel++;
}

/* False when no order was found that has something to spare. */
static bool reduce_make(struct generator *g, struct op *op)
{
    for (int i = 0; i < REDUCE_TRIES; i++) {
        uint32_t id = g->live[random_below(&g->random, g->live_count)];
        const struct shelf_order *order = shadow_order(&g->shadow, id);
        invariant(order != NULL);
        if (order->quantity < 2)
            continue;
        op->kind = OP_REDUCE;
        op->id = id;
        op->book = order->book;
        op->side = order->side;
        op->tick = order->tick;
        op->quantity = 1 + random_below(&g->random, order->quantity - 1);
        op_play(g, op);
        g->counts.reduce++;
        return true;
    }
    return false;
}

/* The order leaves before its new price is drawn: it may have been the best itself. */
static void replace_make(struct generator *g, struct op *op)
{
    uint32_t id = g->live[random_below(&g->random, g->live_count)];
    const struct shelf_order *order = shadow_order(&g->shadow, id);
    invariant(order != NULL);
    struct op removal = {.kind = OP_CANCEL, .id = id, .book = order->book, .side = order->side};
    op_play(g, &removal);

    op->kind = OP_REPLACE;
    op->id = id;
    op->next_id = g->next_id++;
    op->book = removal.book;
    op->side = removal.side;
    op->quantity = 1 + random_below(&g->random, 100);
    op->tick = passive_tick(g, op->book, op->side);
    struct op arrival = *op;
    arrival.kind = OP_NEW;
    arrival.id = op->next_id;
    arrival.next_id = 0;
    op_play(g, &arrival);
    g->counts.replace++;
}

/* False when there is nobody to meet. */
static bool aggressive_make(struct generator *g, struct op *op, uint32_t book, uint32_t orders,
                            bool more)
{
    middle_move(g, book);
    const struct shelf *shelf = &g->shadow.shelf;
    const struct shelf_book *b = &shelf->books[book];
    uint8_t side = side_draw(g);
    int32_t tick = side == SHELF_BID ? b->ask : b->bid;
    if (tick < 0 || tick >= shelf->ticks)
        return false;

    uint64_t quantity = 0;
    uint32_t at = b->levels[tick].head;
    for (uint32_t i = 1; i < orders; i++) {
        quantity += shelf->orders[at].quantity;
        at = shelf->orders[at].next;
        if (at != 0)
            continue;
        int32_t next =
            side == SHELF_BID ? shelf_next_above(shelf, b, tick) : shelf_next_below(b, tick);
        if (next < 0 || next >= shelf->ticks)
            break;
        tick = next;
        at = b->levels[tick].head;
    }
    if (at != 0)
        quantity += 1 + random_below(&g->random, shelf->orders[at].quantity);
    if (more)
        quantity += 1 + random_below(&g->random, 50);

    op->kind = OP_NEW;
    op->side = side;
    op->book = (uint16_t)book;
    op->quantity = (uint32_t)quantity;
    op->tick = tick;
    op->id = g->next_id++;
    op_play(g, op);
    g->counts.aggressive++;
    g->counts.rested += shadow_order(&g->shadow, op->id) != NULL;
    return true;
}

static uint32_t walk_draw(struct generator *g)
{
    static const uint32_t below[] = {45, 72, 87, 95, 100};
    uint32_t percent = random_below(&g->random, 100);
    uint32_t orders = 1;
    while (percent >= below[orders - 1]) /* Ends: percent is below 100. */
        orders++;
    return orders;
}

static void middle_move(struct generator *g, uint32_t book)
{
    if (g->workload == WORKLOAD_ADVERSARIAL)
        return;
    uint64_t draw = random_next(&g->random);
    if ((draw & 31) != 0)
        return;
    int32_t ticks = g->shadow.shelf.ticks;
    int32_t *middle = &g->middle[book];
    *middle += ((draw >> 5) & 1) != 0 ? 1 : -1;
    if (*middle < ticks / 4)
        *middle = ticks / 4;
    if (*middle > ticks * 3 / 4)
        *middle = ticks * 3 / 4;
}

static uint8_t side_draw(struct generator *g)
{
    return (uint8_t)(random_next(&g->random) >> 63);
}

static uint32_t distance_draw(struct generator *g)
{
    if (g->workload == WORKLOAD_ADVERSARIAL)
        return random_below(&g->random, PRICE_SPREAD);
    uint32_t distance = 0;
    uint32_t threshold = (uint32_t)(4294967296.0 / (PRICE_DISTANCE_MEAN + 1));
    while ((uint32_t)(random_next(&g->random) >> 32) >= threshold && distance < PRICE_DISTANCE_MAX)
        distance++;
    return distance;
}

static int32_t passive_tick(struct generator *g, uint32_t book, uint8_t side)
{
    const struct shelf_book *b = &g->shadow.shelf.books[book];
    int32_t middle = g->middle[book];
    int32_t distance = (int32_t)distance_draw(g);
    int32_t tick = side == SHELF_BID ? middle - 1 - distance : middle + distance;
    if (side == SHELF_BID && tick >= b->ask)
        tick = b->ask - 1;
    else if (side == SHELF_ASK && tick <= b->bid)
        tick = b->bid + 1;
    if (tick < 1)
        tick = 1;
    if (tick > g->shadow.shelf.ticks - 2)
        tick = g->shadow.shelf.ticks - 2;
    return tick;
}

static void op_play(struct generator *g, const struct op *op)
{
    shadow_play(&g->shadow, op);
    if (op->kind == OP_CANCEL)
        live_remove(g, op->id);
    else if (op->kind == OP_NEW && shadow_order(&g->shadow, op->id) != NULL)
        live_add(g, op->id);
}

static void live_add(struct generator *g, uint32_t id)
{
    g->place[id] = g->live_count;
    g->live[g->live_count++] = id;
}

static void live_remove(void *context, uint32_t id)
{
    struct generator *g = context;
    invariant(g->live_count > 0);
    uint32_t place = g->place[id];
    uint32_t last = g->live[--g->live_count];
    g->live[place] = last;
    g->place[last] = place;
}
