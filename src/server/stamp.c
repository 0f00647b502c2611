#include "server/stamp.h"

#include "base/check.h"

struct clock_reading clock_reading_take(void)
{
    return (struct clock_reading){clock_wall_us(), clock_monotonic_us()};
}

void stamp_init(struct stamp *s, struct market_clock market, struct clock_reading now)
{
    *s = (struct stamp){.market = market, .start = now};
}

bool stamp_read(struct stamp *s, struct clock_reading now, int64_t *at_us)
{
    if (s->market.factor != 0) {
        int64_t life_us = now.monotonic_us - s->market.anchor_us;
        *at_us = s->market.origin_us + life_us * s->market.factor;
        return true;
    }
    int64_t jump_us = stamp_jump_us(s, now);
    if (jump_us > STAMP_JUMP_US_MAX || jump_us < -STAMP_JUMP_US_MAX)
        s->stopped = true;
    if (s->stopped)
        return false;
    *at_us = now.wall_us;
    return true;
}

int64_t stamp_jump_us(const struct stamp *s, struct clock_reading now)
{
    return (now.wall_us - s->start.wall_us) - (now.monotonic_us - s->start.monotonic_us);
}

void stamp_accept(struct stamp *s, struct clock_reading now)
{
    s->start = now;
    s->stopped = false;
}
