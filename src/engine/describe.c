#include "engine/book.h"
#include "engine/emit.h"
#include "engine/state.h"

/* The parts in the order in which a reader needs them. */
enum part {
    PART_PARTICIPANTS,
    PART_STREAMS,
    PART_CREDENTIALS,
    PART_METERS,
    PART_GROUPS,
    PART_MEMBERS,
    PART_SLOTS,
    PART_LEVELS,
    PART_END,
};

static struct event *say(const struct engine *e, struct event_list *out, uint8_t kind);
static void participant_say(const struct engine *e, uint32_t i, struct event_list *out);
static void stream_say(const struct engine *e, uint32_t i, struct event_list *out);
static void credential_say(const struct engine *e, uint32_t i, struct event_list *out);
static void meter_say(const struct engine *e, uint32_t i, struct event_list *out);
static void group_say(const struct engine *e, uint32_t i, struct event_list *out);
static void members_say(const struct engine *e, uint32_t i, struct event_list *out);
static void slot_say(const struct engine *e, uint32_t i, struct event_list *out);
static bool levels_say(const struct engine *e, struct engine_describe_cursor *cursor,
                       struct event_list *out, uint32_t end);

bool engine_describe(const struct engine *e, struct engine_describe_cursor *cursor,
                     struct event_list *out)
{
    const struct head *h = &e->head;
    const struct {
        uint32_t count;
        void (*say)(const struct engine *, uint32_t, struct event_list *);
    } parts[] = {
        {h->participants, participant_say}, {h->streams, stream_say},
        {h->credentials, credential_say},   {h->meters, meter_say},
        {h->groups, group_say},             {h->participants, members_say},
        {h->slots, slot_say},
    };
    invariant(out->capacity - out->count >= ENGINE_EVENTS_MAX);
    uint32_t end = out->count + ENGINE_EVENTS_MAX;
    while (cursor->part < PART_LEVELS) { /* Ends: index and part rise. */
        if (cursor->index == parts[cursor->part].count) {
            cursor->part++;
            cursor->index = 0;
            continue;
        }
        if (out->count > end - GROUPS_PER_PARTICIPANT)
            return true;
        parts[cursor->part].say(e, ++cursor->index, out);
    }
    if (cursor->part == PART_LEVELS && levels_say(e, cursor, out, end))
        return true;
    cursor->part = PART_END;
    return false;
}

static struct event *say(const struct engine *e, struct event_list *out, uint8_t kind)
{
    invariant(out->count < out->capacity);
    struct event *event = &out->items[out->count++];
    memset(event, 0, sizeof *event);
    event->seq = e->head.seq;
    event->kind = kind;
    return event;
}

static void participant_say(const struct engine *e, uint32_t i, struct event_list *out)
{
    struct event *event = say(e, out, EVENT_PARTICIPANT_ENROLLED);
    event->participant = i;
    event->participant_seq = e->participants[i].feed_seq;
    event->body.registry.participant = i;
    event->body.registry.role = e->participants[i].role;
    if (e->participants[i].suspended == 0)
        return;
    event = say(e, out, EVENT_PARTICIPANT_SUSPENDED);
    event->body.registry.participant = i;
    event->body.registry.role = e->participants[i].role;
}

static void stream_say(const struct engine *e, uint32_t i, struct event_list *out)
{
    struct event *event = say(e, out, EVENT_STREAM);
    event->participant = e->streams[i].participant;
    event->stream = (uint8_t)e->streams[i].number;
    event->client_seq = e->streams[i].highest;
}

static void credential_say(const struct engine *e, uint32_t i, struct event_list *out)
{
    const struct credential *c = &e->credentials[i];
    if (c->participant == 0)
        return;
    struct event_registry *body = &say(e, out, EVENT_CREDENTIAL_ADDED)->body.registry;
    body->participant = c->participant;
    body->from_s = c->from_s;
    body->until_s = c->until_s;
    memcpy(body->lfdi, c->lfdi, LFDI_BYTES);
}

static void meter_say(const struct engine *e, uint32_t i, struct event_list *out)
{
    struct event_registry *body = &say(e, out, EVENT_METER_REGISTERED)->body.registry;
    body->participant = e->meters[i].participant;
    body->meter = i;
    body->place = e->meters[i].place;
}

static void group_say(const struct engine *e, uint32_t i, struct event_list *out)
{
    say(e, out, EVENT_GROUP_CREATED)->body.registry.group = i;
}

static void members_say(const struct engine *e, uint32_t i, struct event_list *out)
{
    for (uint32_t g = 0; g < GROUPS_PER_PARTICIPANT; g++) {
        if (e->extras[i].groups[g] == 0)
            continue;
        struct event_registry *body = &say(e, out, EVENT_GROUP_JOINED)->body.registry;
        body->participant = i;
        body->group = e->extras[i].groups[g];
    }
}

static void slot_say(const struct engine *e, uint32_t i, struct event_list *out)
{
    static const uint8_t kinds[] = {[SLOT_OPEN] = EVENT_SLOT_OPENED,
                                    [SLOT_HALTED] = EVENT_SLOT_HALTED,
                                    [SLOT_CLOSED] = EVENT_SLOT_CLOSED};
    const struct slot *s = &e->slots[i];
    struct event_slot *body = &say(e, out, kinds[s->state])->body.slot;
    body->reference = price_of(e, s->reference_tick);
    body->slot_s = s->start_s;
    body->duration_s = s->duration_s;
    body->gate_s = s->gate_s;
    body->traded.wh = (int64_t)s->traded_wh;
}

/* True when there is more: cursor->index counts sides of slots, cursor->detail the next price. */
static bool levels_say(const struct engine *e, struct engine_describe_cursor *cursor,
                       struct event_list *out, uint32_t end)
{
    for (; cursor->index < e->head.slots * 2; cursor->index++, cursor->detail = 0) {
        uint16_t slot = (uint16_t)(cursor->index / 2 + 1);
        uint8_t side = cursor->index & 1;
        uint32_t at = cursor->detail == 0 ? book_ladder(e, slot, side)->best
                                          : (uint32_t)(cursor->detail - 1);
        for (; at != INDEX_NONE; at = book_next(e, slot, side, at)) { /* Ends: at rises. */
            if (out->count == end) {
                cursor->detail = (uint64_t)at + 1;
                return true;
            }
            struct event_level *body = &say(e, out, EVENT_LEVEL)->body.level;
            body->price = price_of(e, book_tick(e, side, at));
            body->resting.wh = (int64_t)book_level(e, slot, side, at)->total_wh;
            body->slot_s = e->slots[slot].start_s;
            body->side = side;
        }
    }
    return false;
}
