/*
 * door.h - where connections meet the market: who may come in, what may be asked, who hears what.
 *
 *   connection -> certificate -> HELLO -> role x message -> window -> request
 *   notice -> feed of its participant, answer on its stream, public events, market view
 *
 * Of the net thread. The door knows participants, streams and depth from events alone and never
 * reads the machine. What it refuses consumes nothing: the client may send it again.
 */
#ifndef GRIDCLEAR_SERVER_DOOR_H
#define GRIDCLEAR_SERVER_DOOR_H

#include <stdint.h>
#include <uv.h>

#include "base/status.h"
#include "engine/event.h"
#include "net/connection.h"
#include "server/sequencer.h"

/* Connections of one participant at a time: each stream's, and one that takes it over. */
#define SESSIONS_PER_PARTICIPANT (2 * STREAMS_PER_PARTICIPANT)

struct door;

/* Where requests go, and what time it is; see pipeline_submit(). */
struct door_desk {
    void *self;
    enum status (*submit)(void *self, const struct command *request);
    int64_t (*market_us)(void *self);
};

/*
 * The projected outbox: reads up to `most` feed events of `participant` from `participant_seq` on,
 * in order without a gap. Called on worker threads, several at once. `read` may be NULL: there is
 * none.
 */
struct outbox_source {
    void *self;
    enum status (*read)(void *self, uint32_t participant, uint64_t participant_seq,
                        struct notice *out, uint32_t most, uint32_t *count);
};

struct door_config {
    uv_loop_t *loop;
    struct door_desk desk;
    struct outbox_source outbox;
    uint32_t region;
    uint32_t clock_factor;
    uint32_t frame_bytes_max;
    uint32_t outbox_events_max; /* Kept per participant; a power of two, at least 8. */
    uint32_t trades_max;        /* Kept for queries; a power of two. */
    uint32_t retry_ms;          /* What BUSY says. */
};

MUST_USE enum status door_open(const struct door_config *config, struct door **out);

/* What happened before: events of engine_describe(), before the first connection. */
void door_learn(struct door *d, const struct event_list *events);

/* What became durable, in order. */
void door_notice(struct door *d, const struct notice *notice);

/* For listener_start(), with the door as context. */
const struct connection_handlers *door_handlers(void);

/* Greeted connections now. */
uint32_t door_sessions(const struct door *d);

/* Says BYE to everyone; no connection is let in any more. The loop then runs out of the door's
 * handles, and door_close() frees. */
void door_shut(struct door *d, const char *text);
void door_close(struct door *d);

#endif
