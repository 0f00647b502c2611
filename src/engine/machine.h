/*
 * machine.h - what the pipeline, the journal and the follower need of any machine: region, network,
 * agency. A machine is pure: commands in, events out; see engine.h for the meaning of each call.
 */
#ifndef GRIDCLEAR_ENGINE_MACHINE_H
#define GRIDCLEAR_ENGINE_MACHINE_H

#include "engine/engine.h"

struct machine {
    void *self;
    void (*apply)(void *self, const struct command *command, struct event_list *out);
    void (*prefetch)(void *self, const struct command *command);
    enum engine_work (*work)(const void *self);
    int64_t (*due_us)(const void *self);
    uint64_t (*seq)(const void *self);
    int64_t (*at_us)(const void *self);
    uint64_t (*hash)(const void *self);
    uint64_t (*hash_walk)(const void *self);
    void (*sections)(void *self, struct engine_section sections[ENGINE_SECTIONS]);
    bool (*restored)(void *self);
    bool (*describe)(const void *self, struct engine_describe_cursor *cursor,
                     struct event_list *out);
};

/* The engine of a region as a machine. `e` outlives the machine. */
struct machine engine_machine(struct engine *e);

#endif
