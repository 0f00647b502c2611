/*
 * feed_tail.h - the end of one participant's feed, kept in memory so that a session can resume
 * without a database: the last events, numbered without gaps, up to a bound.
 *
 * It grows by doubling while it is used, so that a thousand quiet participants cost nothing.
 */
#ifndef GRIDCLEAR_SERVER_FEED_TAIL_H
#define GRIDCLEAR_SERVER_FEED_TAIL_H

#include <stdint.h>

#include "server/sequencer.h"

struct feed_tail {
    struct notice *notices;
    uint32_t capacity; /* A power of two, or 0. */
    uint32_t count;
    uint64_t last; /* participant_seq of the newest; counts when count is above 0. */
};

void feed_tail_free(struct feed_tail *t);

/* Keeps a feed event; beyond `most` (a power of two) the oldest gives way. */
void feed_tail_keep(struct feed_tail *t, const struct notice *notice, uint32_t most);

/* The event with this participant_seq, or NULL. Valid until the next feed_tail_keep(). */
const struct notice *feed_tail_find(const struct feed_tail *t, uint64_t participant_seq);

#endif
