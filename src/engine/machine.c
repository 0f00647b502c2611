#include "engine/machine.h"

static void apply(void *self, const struct command *command, struct event_list *out)
{
    engine_apply(self, command, out);
}

static void prefetch(void *self, const struct command *command)
{
    engine_prefetch(self, command);
}

static enum engine_work work(const void *self)
{
    return engine_work(self);
}

static int64_t due_us(const void *self)
{
    return engine_due_us(self);
}

static uint64_t seq(const void *self)
{
    return engine_seq(self);
}

static int64_t at_us(const void *self)
{
    return engine_at_us(self);
}

static uint64_t hash(const void *self)
{
    return engine_hash(self);
}

static uint64_t hash_walk(const void *self)
{
    return engine_hash_walk(self);
}

static void sections(void *self, struct engine_section list[ENGINE_SECTIONS])
{
    engine_sections(self, list);
}

static bool restored(void *self)
{
    return engine_restored(self);
}

static bool describe(const void *self, struct engine_describe_cursor *cursor,
                     struct event_list *out)
{
    return engine_describe(self, cursor, out);
}

struct machine engine_machine(struct engine *e)
{
    return (struct machine){e,     apply, prefetch,  work,     due_us,   seq,
                            at_us, hash,  hash_walk, sections, restored, describe};
}
