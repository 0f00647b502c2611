#include "server/feed_tail.h"

#include <stdlib.h>

#include "base/check.h"

#define FEED_TAIL_FIRST 8u

static void feed_tail_grow(struct feed_tail *t);

void feed_tail_free(struct feed_tail *t)
{
    free(t->notices);
    *t = (struct feed_tail){0};
}

void feed_tail_keep(struct feed_tail *t, const struct notice *notice, uint32_t most)
{
    uint64_t seq = notice->event.participant_seq;
    invariant(seq != 0 && most >= FEED_TAIL_FIRST && (most & (most - 1)) == 0);
    invariant(t->count == 0 || seq == t->last + 1);
    if (t->count == t->capacity && t->capacity < most)
        feed_tail_grow(t);
    if (t->count < t->capacity)
        t->count++;
    t->notices[seq & (t->capacity - 1)] = *notice;
    t->last = seq;
}

const struct notice *feed_tail_find(const struct feed_tail *t, uint64_t participant_seq)
{
    if (participant_seq > t->last || t->last - participant_seq >= t->count)
        return NULL;
    return &t->notices[participant_seq & (t->capacity - 1)];
}

static void feed_tail_grow(struct feed_tail *t)
{
    uint32_t capacity = t->capacity == 0 ? FEED_TAIL_FIRST : 2 * t->capacity;
    struct notice *notices = malloc(capacity * sizeof *notices);
    invariant(notices != NULL);
    for (uint32_t back = 0; back < t->count; back++) { /* Ends: count. */
        uint64_t seq = t->last - back;
        notices[seq & (capacity - 1)] = t->notices[seq & (t->capacity - 1)];
    }
    free(t->notices);
    t->notices = notices;
    t->capacity = capacity;
}
