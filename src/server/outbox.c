#include "server/outbox.h"

#include <stdlib.h>

#include "base/check.h"

#define OUTBOX_FIRST 8u

static void outbox_grow(struct outbox *o);

void outbox_free(struct outbox *o)
{
    free(o->notices);
    *o = (struct outbox){0};
}

void outbox_keep(struct outbox *o, const struct notice *notice, uint32_t most)
{
    uint64_t seq = notice->event.participant_seq;
    invariant(seq != 0 && most >= OUTBOX_FIRST && (most & (most - 1)) == 0);
    invariant(o->count == 0 || seq == o->last + 1);
    if (o->count == o->capacity && o->capacity < most)
        outbox_grow(o);
    if (o->count < o->capacity)
        o->count++;
    o->notices[seq & (o->capacity - 1)] = *notice;
    o->last = seq;
}

const struct notice *outbox_find(const struct outbox *o, uint64_t participant_seq)
{
    if (participant_seq > o->last || o->last - participant_seq >= o->count)
        return NULL;
    return &o->notices[participant_seq & (o->capacity - 1)];
}

static void outbox_grow(struct outbox *o)
{
    uint32_t capacity = o->capacity == 0 ? OUTBOX_FIRST : 2 * o->capacity;
    struct notice *notices = malloc(capacity * sizeof *notices);
    invariant(notices != NULL);
    for (uint32_t back = 0; back < o->count; back++) { /* Ends: count. */
        uint64_t seq = o->last - back;
        notices[seq & (capacity - 1)] = o->notices[seq & (o->capacity - 1)];
    }
    free(o->notices);
    o->notices = notices;
    o->capacity = capacity;
}
