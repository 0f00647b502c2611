/*
 * emit.h - appends events of the command that runs. Private to src/engine.
 */
#ifndef GRIDCLEAR_ENGINE_EMIT_H
#define GRIDCLEAR_ENGINE_EMIT_H

#include <string.h>

#include "engine/digest.h"
#include "engine/state.h"

/* A cleared event of `kind` that is for everyone or nobody. Valid until the next one. */
static inline struct event *emit(struct engine *e, uint8_t kind)
{
    invariant(e->out->count < e->out->capacity);
    struct event *event = &e->out->items[e->out->count];
    memset(event, 0, sizeof *event);
    event->seq = e->head.seq;
    event->index = (uint16_t)(e->out->count - e->out_first);
    event->kind = kind;
    e->out->count++;
    return event;
}

/*
 * The same for a participant's feed. The caller has the participant's record out of the state hash
 * (digest.h), for its feed_seq moves.
 */
static inline struct event *emit_to(struct engine *e, uint8_t kind, uint32_t participant)
{
    invariant(participant != 0 && participant <= e->head.participants);
    struct event *event = emit(e, kind);
    event->participant = participant;
    event->participant_seq = ++e->participants[participant].feed_seq;
    return event;
}

/* Marks `event` as the answer to `command`. */
static inline void emit_answers(struct event *event, const struct command *command)
{
    event->client_seq = command->client_seq;
    event->stream = command->stream;
}

#endif
