/*
 * engine.h - the matching engine of one region: commands in, events out.
 *
 * The engine is a pure state machine. It has no clock, no files, no sockets, no threads, no heap,
 * and no opinion about who is listening. Two engines of the same limits that apply the same
 * commands hold the same bytes.
 *
 * Bounded work. One engine_apply() does at most ENGINE_WORK_MAX units (an order touched, a member
 * served, a level passed). What is larger goes on in CONTINUE commands: while engine_work() says
 * EXCLUSIVE the next command must be a CONTINUE; while it says SWEEP, CONTINUEs may be mixed with
 * others. A command that makes more fall due than one apply can do is kept in the state and runs
 * when the CONTINUEs have caught up, so the result is as if by one apply.
 */
#ifndef GRIDCLEAR_ENGINE_ENGINE_H
#define GRIDCLEAR_ENGINE_ENGINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/command.h"
#include "engine/event.h"

#define ENGINE_WORK_MAX        4096
#define ENGINE_EVENTS_MAX      (3 * ENGINE_WORK_MAX) /* Room that `out` must have for one apply. */
#define TRANCHE_MEMBERS_MAX    1024                  /* So one fill fits into one apply. */
#define GROUPS_PER_PARTICIPANT 4
#define METERS_PER_PARTICIPANT 16
#define SLOT_ORDERS_MAX        256 /* Live orders of one meter in one slot. */

struct engine;

enum engine_work {
    ENGINE_IDLE = 0,
    ENGINE_SWEEP = 1,
    ENGINE_EXCLUSIVE = 2,
};

/* True when every limit is within what the engine can hold; else `*wrong` names the first that is
 * not. */
bool engine_limits_valid(const struct engine_limits *limits, const char **wrong);

/* Bytes of memory that an engine of these (valid) limits needs. */
size_t engine_size(const struct engine_limits *limits);

/*
 * Lays out an empty engine in `memory`: `size` bytes, zeroed, aligned to 64, which the caller owns
 * and keeps for the engine's life. The first command must be GENESIS with the same limits.
 */
struct engine *engine_init(void *memory, size_t size, const struct engine_limits *limits);

/*
 * Applies one command and appends what follows from it to `out`.
 *
 * Cannot fail: a command the market refuses yields EVENT_REJECTED. `command->seq` is one more
 * than the last, `command->at_us` is not before the last, and `out` has room for
 * ENGINE_EVENTS_MAX more.
 */
void engine_apply(struct engine *e, const struct command *command, struct event_list *out);

/*
 * Fetches into the cache what `command` will touch; the state is not changed. Worth it when the
 * working set is larger than the cache: call it ENGINE_PREFETCH_AHEAD commands ahead of
 * engine_apply(), once for each command.
 */
#define ENGINE_PREFETCH_AHEAD 12
void engine_prefetch(struct engine *e, const struct command *command);

/* Whether CONTINUE commands are wanted, and whether anything may come between. */
enum engine_work engine_work(const struct engine *e);

/* Stamp at which the next thing falls due by itself; INT64_MAX: never. */
int64_t engine_due_us(const struct engine *e);

/* Last sequence and stamp applied; 0 before GENESIS. */
uint64_t engine_seq(const struct engine *e);
int64_t engine_at_us(const struct engine *e);

/* The state hash, kept as the state changes; and the same computed by a walk over all of it. */
uint64_t engine_hash(const struct engine *e);
uint64_t engine_hash_walk(const struct engine *e);

/* Walks the whole state and stops the program if any invariant of it is broken. */
void engine_audit(const struct engine *e);

/*
 * A snapshot is the engine's sections, one after another: first save section 0, then the others.
 * To restore: engine_init() with the same limits, fill section 0, ask for the sections again (the
 * sizes of the others follow from the first), fill them, and call engine_restored(), which is
 * false when the bytes do not hash to what they say.
 */
#define ENGINE_SECTIONS 25

struct engine_section {
    void *bytes;
    size_t count;
};

void engine_sections(struct engine *e, struct engine_section sections[ENGINE_SECTIONS]);
bool engine_restored(struct engine *e);

/*
 * Tells the state as events, for those who build their view from events and missed the beginning:
 * participants (PARTICIPANT_ENROLLED, its participant_seq the last one given, and SUSPENDED where
 * it holds), streams, credentials, meters, groups, slots, and EVENT_LEVEL per price. Start with a
 * zeroed cursor and call until it returns false; each call appends at most ENGINE_EVENTS_MAX.
 */
struct engine_describe_cursor {
    uint32_t part;
    uint32_t index;
    uint64_t detail;
};

bool engine_describe(const struct engine *e, struct engine_describe_cursor *cursor,
                     struct event_list *out);

#endif
