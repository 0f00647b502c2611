/*
 * timer.h - what falls due by itself: a heap in the order of (time, kind, rank). Private.
 *
 * The order among equals is total, so the heap's own layout never shows.
 */
#ifndef GRIDCLEAR_ENGINE_TIMER_H
#define GRIDCLEAR_ENGINE_TIMER_H

#include "engine/state.h"

/* Adds a timer; there is room by the sizing of the heap. No other of its kind has its rank. */
void timer_set(struct engine *e, struct timer timer);

/* Takes out the timer of an order (EXPIRY) or a tranche (RELEASE), if it has one. */
void timer_clear(struct engine *e, enum timer_kind kind, uint32_t index);

/* The next one, or NULL. */
const struct timer *timer_first(const struct engine *e);
void timer_pop(struct engine *e);

static inline bool timer_is_due(const struct engine *e)
{
    return e->head.timers != 0 && e->timers[1].at_us <= e->head.now_us;
}

#endif
