#include "engine/timer.h"

static bool timer_before(const struct timer *a, const struct timer *b);
static void timer_put(struct engine *e, uint32_t at, struct timer timer);
static uint32_t *timer_place(struct engine *e, enum timer_kind kind, uint32_t index);
static void timer_up(struct engine *e, uint32_t at, struct timer timer);
static void timer_down(struct engine *e, uint32_t at, struct timer timer);
static void timer_remove(struct engine *e, uint32_t at);

void timer_set(struct engine *e, struct timer timer)
{
    invariant(e->head.timers < e->timers_max);
    e->head.timers++;
    timer_up(e, e->head.timers, timer);
}

void timer_clear(struct engine *e, enum timer_kind kind, uint32_t index)
{
    const uint32_t *place = timer_place(e, kind, index);
    invariant(place != NULL);
    uint32_t at = *place;
    if (at == INDEX_NONE)
        return;
    invariant(at >= 1 && at <= e->head.timers);
    invariant(e->timers[at].kind == kind && e->timers[at].index == index);
    timer_remove(e, at);
}

const struct timer *timer_first(const struct engine *e)
{
    return e->head.timers == 0 ? NULL : &e->timers[1];
}

void timer_pop(struct engine *e)
{
    invariant(e->head.timers > 0);
    timer_remove(e, 1);
}

static void timer_remove(struct engine *e, uint32_t at)
{
    struct timer gone = e->timers[at];
    struct timer last = e->timers[e->head.timers];
    e->timers[e->head.timers] = (struct timer){0};
    uint32_t end = e->head.timers--;
    uint32_t *place = timer_place(e, gone.kind, gone.index);
    if (place != NULL)
        *place = INDEX_NONE;
    if (at == end)
        return;
    if (at > 1 && timer_before(&last, &e->timers[at / 2]))
        timer_up(e, at, last);
    else
        timer_down(e, at, last);
}

static bool timer_before(const struct timer *a, const struct timer *b)
{
    if (a->at_us != b->at_us)
        return a->at_us < b->at_us;
    if (a->kind != b->kind)
        return a->kind < b->kind;
    return a->rank < b->rank;
}

/* Where the owner of a timer remembers its place; NULL for kinds that are never taken out. */
static uint32_t *timer_place(struct engine *e, enum timer_kind kind, uint32_t index)
{
    if (kind == TIMER_EXPIRY)
        return &e->owners[index].timer;
    if (kind == TIMER_RELEASE)
        return &e->tranches[index].timer;
    return NULL;
}

static void timer_put(struct engine *e, uint32_t at, struct timer timer)
{
    e->timers[at] = timer;
    uint32_t *place = timer_place(e, timer.kind, timer.index);
    if (place != NULL)
        *place = at;
}

static void timer_up(struct engine *e, uint32_t at, struct timer timer)
{
    for (; at > 1 && timer_before(&timer, &e->timers[at / 2]); at /= 2) /* Ends at the root. */
        timer_put(e, at, e->timers[at / 2]);
    timer_put(e, at, timer);
}

static void timer_down(struct engine *e, uint32_t at, struct timer timer)
{
    for (;;) { /* Ends: at doubles until it has no earlier child. */
        uint32_t child = at * 2;
        if (child > e->head.timers)
            break;
        if (child < e->head.timers && timer_before(&e->timers[child + 1], &e->timers[child]))
            child++;
        if (!timer_before(&e->timers[child], &timer))
            break;
        timer_put(e, at, e->timers[child]);
        at = child;
    }
    timer_put(e, at, timer);
}
