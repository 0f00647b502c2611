/*
 * stream.h - a participant's numbered commands: each counted once, its answer kept for repeats.
 * Private.
 */
#ifndef GRIDCLEAR_ENGINE_STREAM_H
#define GRIDCLEAR_ENGINE_STREAM_H

#include "engine/state.h"

/*
 * Whether the command is new. If not, it has been answered: with the first result, or that its
 * number was passed over, is too old or is none.
 */
bool stream_admit(struct engine *e, const struct command *command);

/* Keeps the answer of a new command; `subject` is the order id or the id issued, 0 for none. */
void stream_record(struct engine *e, const struct command *command, enum reason reason,
                   uint64_t subject);

/* Refuses the command: keeps the answer and says EVENT_REJECTED. */
void stream_reject(struct engine *e, const struct command *command, enum reason reason,
                   uint64_t order_id);

/* Says EVENT_REJECTED and keeps nothing: the number is not used up, or the sender is unknown. */
void stream_refuse(struct engine *e, const struct command *command, enum reason reason);

/* The order that client_seq `target` of the same stream made, or 0. */
uint64_t stream_subject(const struct engine *e, const struct command *command, uint64_t target);

/* An event that answers `command`, in the asker's feed; the asker is in the state hash. */
struct event *stream_answer(struct engine *e, uint8_t kind, const struct command *command);

#endif
