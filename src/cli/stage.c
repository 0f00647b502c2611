#include "cli/stage.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"

struct stage {
    void *memory;
    struct engine *engine;
    uint64_t *feed_last; /* participant_seq of the last event of each participant. */
    uint32_t participants_max;
    uint64_t continues;
    struct event_list events;
};

static void stage_step(struct stage *s, const struct command *command, int64_t at_us);
static void events_check(struct stage *s, uint32_t first, uint64_t seq);

enum status stage_open(const struct engine_limits *limits, int64_t at_us, struct stage **out,
                       const char **wrong)
{
    *out = NULL;
    if (!engine_limits_valid(limits, wrong))
        return STATUS_CONFIG;
    struct stage *s = calloc(1, sizeof(*s));
    if (s == NULL)
        return STATUS_FULL;
    size_t size = (engine_size(limits) + 63) / 64 * 64;
    s->memory = aligned_alloc(64, size);
    s->participants_max = limits->participants_max + 2;
    s->feed_last = calloc(s->participants_max, sizeof(*s->feed_last));
    if (s->memory == NULL || s->feed_last == NULL) {
        stage_close(s);
        return STATUS_FULL;
    }
    memset(s->memory, 0, size);
    s->engine = engine_init(s->memory, engine_size(limits), limits);
    struct command genesis = {.kind = COMMAND_GENESIS};
    genesis.body.genesis = *limits;
    stage_apply(s, &genesis, at_us);
    *out = s;
    return STATUS_OK;
}

void stage_close(struct stage *s)
{
    if (s == NULL)
        return;
    free(s->memory);
    free(s->feed_last);
    free(s->events.items);
    free(s);
}

const struct event_list *stage_apply(struct stage *s, const struct command *command, int64_t at_us)
{
    if (at_us < engine_at_us(s->engine))
        at_us = engine_at_us(s->engine);
    s->events.count = 0;
    stage_step(s, command, at_us);
    const struct command more = {.kind = COMMAND_CONTINUE};
    while (engine_work(s->engine) != ENGINE_IDLE) { /* Ends: each CONTINUE does bounded work. */
        stage_step(s, &more, at_us);
        s->continues++;
    }
    return &s->events;
}

uint64_t stage_continues(const struct stage *s)
{
    return s->continues;
}

const struct engine *stage_engine(const struct stage *s)
{
    return s->engine;
}

static void stage_step(struct stage *s, const struct command *command, int64_t at_us)
{
    uint32_t needed = s->events.count + ENGINE_EVENTS_MAX;
    if (needed > s->events.capacity) {
        s->events.items = realloc(s->events.items, needed * sizeof(*s->events.items));
        invariant(s->events.items != NULL);
        s->events.capacity = needed;
    }
    struct command stamped = *command;
    stamped.seq = engine_seq(s->engine) + 1;
    stamped.at_us = at_us;
    uint32_t first = s->events.count;
    engine_apply(s->engine, &stamped, &s->events);
    invariant(engine_seq(s->engine) == stamped.seq);
    invariant(engine_at_us(s->engine) == stamped.at_us);
    events_check(s, first, stamped.seq);
}

static void events_check(struct stage *s, uint32_t first, uint64_t seq)
{
    for (uint32_t i = first; i < s->events.count; i++) { /* Ends: i grows. */
        const struct event *event = &s->events.items[i];
        invariant(event->seq == seq);
        invariant(event->index == i - first);
        if (event->participant_seq == 0)
            continue;
        invariant(event->participant < s->participants_max);
        invariant(event->participant_seq == s->feed_last[event->participant] + 1);
        s->feed_last[event->participant] = event->participant_seq;
    }
}
