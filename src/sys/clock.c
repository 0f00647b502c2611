#include "sys/clock.h"

#include <time.h>

#include "base/check.h"

static int64_t clock_read_ns(clockid_t id);

int64_t clock_monotonic_us(void)
{
    return clock_read_ns(CLOCK_MONOTONIC) / 1000;
}

int64_t clock_monotonic_ns(void)
{
    return clock_read_ns(CLOCK_MONOTONIC);
}

int64_t clock_wall_us(void)
{
    return clock_read_ns(CLOCK_REALTIME) / 1000;
}

struct market_clock market_clock_wall(void)
{
    return (struct market_clock){0};
}

struct market_clock market_clock_scaled(int64_t origin_us, uint32_t factor)
{
    invariant(factor > 0);
    return (struct market_clock){origin_us, clock_monotonic_us(), factor};
}

int64_t market_clock_now_us(const struct market_clock *clock)
{
    if (clock->factor == 0)
        return clock_wall_us();
    return clock->origin_us + (clock_monotonic_us() - clock->anchor_us) * clock->factor;
}

int64_t market_clock_until_us(const struct market_clock *clock, int64_t at_us)
{
    int64_t left = at_us - market_clock_now_us(clock);
    if (left <= 0)
        return 0;
    return clock->factor == 0 ? left : (left + clock->factor - 1) / clock->factor;
}

static int64_t clock_read_ns(clockid_t id)
{
    struct timespec now;
    int failed = clock_gettime(id, &now);
    invariant(failed == 0);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}
