/*
 * stamp.h - the clock that commands are stamped with, and the watch over it.
 *
 * Without a factor market time is the wall clock. A wall clock that since the start has advanced
 * over a second more or less than the monotonic one was set by someone: stamping then stops until
 * an operator accepts the new time (or restarts the process, which is the same). A scaled clock
 * runs on the monotonic one and cannot jump. Pure: the readings are the caller's.
 */
#ifndef GRIDCLEAR_SERVER_STAMP_H
#define GRIDCLEAR_SERVER_STAMP_H

#include <stdbool.h>
#include <stdint.h>

#include "sys/clock.h"

#define STAMP_JUMP_US_MAX INT64_C(1000000)

/* Both clocks of the machine, read one right after the other. */
struct clock_reading {
    int64_t wall_us;
    int64_t monotonic_us;
};

struct clock_reading clock_reading_take(void);

struct stamp {
    struct market_clock market;
    struct clock_reading start; /* When the two were last known to go together. */
    bool stopped;
};

void stamp_init(struct stamp *s, struct market_clock market, struct clock_reading now);

/* Market time at `now`. False: the wall clock has jumped, and `*at_us` is left alone. */
bool stamp_read(struct stamp *s, struct clock_reading now, int64_t *at_us);

/* How far the wall clock is from where the monotonic one says it should be. */
int64_t stamp_jump_us(const struct stamp *s, struct clock_reading now);

/* An operator has looked: from now on the wall clock is right as it is. */
void stamp_accept(struct stamp *s, struct clock_reading now);

#endif
