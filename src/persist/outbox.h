/*
 * outbox.h - a participant's feed as it was projected, for a session that resumes from longer ago
 * than memory holds. Blocking; for a worker thread, with a connection of its own.
 */
#ifndef GRIDCLEAR_PERSIST_OUTBOX_H
#define GRIDCLEAR_PERSIST_OUTBOX_H

#include "base/status.h"
#include "engine/event.h"

struct outbox;

/* Called for each event, in the order of participant_seq, before outbox_read returns. */
typedef void (*outbox_event)(void *context, const struct event *event);

/* Remembers where Postgres is; connects at the first read. `conninfo` is copied. */
struct outbox *outbox_open(const char *conninfo);
void outbox_close(struct outbox *o);

/*
 * Gives up to `events_max` (at most 10,000) events of the participant from `from_seq` on, and how
 * many. Fewer than wanted: that is all there is yet. The first may be later than `from_seq`, when
 * older ones were removed: the caller resyncs. IO, TIMEOUT: Postgres is away; what was given
 * stands, ask again for the rest. CORRUPT: a row is not an event.
 */
MUST_USE enum status outbox_read(struct outbox *o, uint32_t participant, uint64_t from_seq,
                                 uint32_t events_max, void *context, outbox_event each,
                                 uint32_t *count_out);

#endif
