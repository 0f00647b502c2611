/*
 * Fetches ahead what a command will touch, four steps deep, since each address is found in what the
 * step before fetched: participant -> stream -> result; meter -> position -> own orders;
 * root -> node -> page -> last order of the level. A call begins with one command and goes on with
 * the three that were begun 3, 6 and 9 calls before, so nothing waits for what it asked for. The
 * memory of it is scratch, not state.
 */
#include "engine/book.h"
#include "engine/order.h"
#include "engine/slot.h"
#include "engine/state.h"

#define STEP_CALLS 3

static void fetch(const void *at);
static struct hint hint_of(const struct engine *e, const struct command *command);
static void fetch_first(const struct engine *e, struct hint *h);
static void fetch_second(const struct engine *e, struct hint *h);
static void fetch_third(const struct engine *e, struct hint *h);
static void fetch_fourth(const struct engine *e, const struct hint *h);

void engine_prefetch(struct engine *e, const struct command *command)
{
    uint32_t at = e->hints_next++;
    struct hint *begun = &e->hints[at % HINTS];
    *begun = hint_of(e, command);
    fetch_first(e, begun);
    fetch_second(e, &e->hints[(at - STEP_CALLS) % HINTS]);
    fetch_third(e, &e->hints[(at - 2 * STEP_CALLS) % HINTS]);
    fetch_fourth(e, &e->hints[(at - 3 * STEP_CALLS) % HINTS]);
}

static void fetch(const void *at)
{
    __builtin_prefetch(at, 1);
}

/* Only what is in range: the command has not been admitted yet. */
static struct hint hint_of(const struct engine *e, const struct command *command)
{
    struct hint h = {0};
    if (command->participant <= e->head.participants && command->stream < STREAMS_PER_PARTICIPANT) {
        h.participant = command->participant;
        h.stream_at = command->participant * STREAMS_PER_PARTICIPANT + command->stream;
    }
    if (command->kind == COMMAND_ORDER_NEW) {
        const struct order_new *n = &command->body.order_new;
        int64_t tick = n->price.micro_per_kwh / (int64_t)e->head.limits.tick_micro;
        int64_t most = e->head.limits.price_ticks_max;
        h.slot = slot_find(e, n->slot_s);
        h.meter = n->meter <= e->head.meters ? n->meter : 0;
        if (h.slot != 0 && n->side <= SIDE_ASK && tick >= -most && tick <= most) {
            h.ladder = h.slot * 2 + n->side;
            h.index = book_index(e, n->side, (int32_t)tick);
        }
    } else if (command->kind == COMMAND_ORDER_CANCEL || command->kind == COMMAND_ORDER_AMEND) {
        uint32_t order = (uint32_t)command->body.order_cancel.order_id;
        h.order = order <= e->head.orders.used ? order : 0;
    }
    return h;
}

static void fetch_first(const struct engine *e, struct hint *h)
{
    fetch(&e->participants[h->participant]);
    fetch(&e->extras[h->participant]);
    fetch(&e->stream_of[h->stream_at]);
    if (h->order != 0) {
        fetch(&e->orders[h->order]);
        fetch(&e->owners[h->order]);
    } else if (h->ladder != 0) {
        fetch(&e->meters[h->meter]);
        fetch(&e->blocks[(size_t)h->meter * e->blocks_per_meter + h->slot / POSITIONS_PER_BLOCK]);
        fetch(&e->roots[(size_t)h->ladder * e->roots_per_ladder + (h->index >> 12)]);
    }
}

static void fetch_second(const struct engine *e, struct hint *h)
{
    h->stream = e->stream_of[h->stream_at];
    fetch(&e->streams[h->stream]);
    if (h->order != 0) {
        const struct order *o = &e->orders[h->order];
        h->position = e->owners[h->order].position;
        h->level = o->home;
        fetch(&e->orders[o->next]);
        fetch(&e->orders[o->prev]);
        fetch(&e->positions[h->position]);
        if (o->state == ORDER_RESTING)
            fetch(&e->levels[h->level]);
        fetch(&e->owners[e->owners[h->order].own_next]);
        fetch(&e->owners[e->owners[h->order].own_prev]);
    } else if (h->ladder != 0) {
        h->position = position_find(e, h->meter, h->slot);
        fetch(&e->positions[h->position]);
        h->node = e->roots[(size_t)h->ladder * e->roots_per_ladder + (h->index >> 12)];
        fetch(&e->nodes[h->node].pages[h->index >> 6 & 63]);
    }
}

static void fetch_third(const struct engine *e, struct hint *h)
{
    uint32_t result = h->stream * CLIENT_WINDOW + e->streams[h->stream].next;
    fetch(&e->results[result]);
    if (h->order == 0 && h->ladder != 0) {
        uint32_t page = e->nodes[h->node].pages[h->index >> 6 & 63];
        h->level = page * LEVELS_PER_PAGE + (h->index & 63);
        fetch(&e->levels[h->level]);
        fetch(&e->page_bits[page]);
        uint32_t own = e->positions[h->position].first;
        fetch(&e->owners[own]);
        fetch(&e->orders[own]);
    }
}

static void fetch_fourth(const struct engine *e, const struct hint *h)
{
    if (h->order == 0 && h->ladder != 0) {
        uint32_t tail = e->levels[h->level].tail;
        fetch(&e->orders[tail]);
        fetch(&e->owners[tail]);
    }
}
