/*
 * registry.h - who is who at the door, built from events alone: participants with their roles,
 * streams and feeds, and the certificates that speak for them.
 *
 * Of the net thread. It holds what engine_describe() told and what happened since.
 */
#ifndef GRIDCLEAR_SERVER_REGISTRY_H
#define GRIDCLEAR_SERVER_REGISTRY_H

#include <stdbool.h>
#include <stdint.h>

#include "engine/command.h"
#include "engine/event.h"
#include "server/feed_tail.h"

struct session;

struct stream {
    uint64_t client_seq;     /* The highest that got an answer. */
    uint32_t unanswered;     /* Commands handed to the engine. */
    uint32_t held_count;     /* How many were sent back since `held_from`. */
    uint64_t held_from;      /* The first that was sent back as BUSY and not seen again; 0: none. */
    uint64_t held_until;     /* The highest sent back since. */
    struct session *session; /* The connection that it is on, or NULL. */
};

struct participant {
    uint32_t role;                                   /* ROLE_NONE: no such participant. */
    uint32_t sessions;                               /* Its connections, greeted or not. */
    uint64_t participant_seq;                        /* The last one given in the feed. */
    struct feed_tail tail;                           /* The end of the feed. */
    struct session *subscriber;                      /* Who takes the feed, or NULL. */
    struct stream *streams[STREAMS_PER_PARTICIPANT]; /* NULL: never used. */
};

struct credential {
    uint8_t lfdi[LFDI_BYTES];
    uint32_t participant; /* 0: an empty place. */
    uint32_t from_s;
    uint32_t until_s; /* From this second on it is over. */
    bool revoked;
};

struct registry {
    struct participant *participants; /* By id; ids are issued 1, 2, 3 ... */
    uint32_t participants_capacity;
    struct credential *credentials; /* Open addressing by the LFDI, which is random by itself. */
    uint32_t credentials_capacity;  /* A power of two. */
    uint32_t credentials_count;
};

void registry_init(struct registry *r);
void registry_free(struct registry *r);

/* Takes in what the event says about participants, credentials and streams. */
void registry_apply(struct registry *r, const struct event *event);

/* NULL: no such participant. Valid until the next registry_apply(). */
struct participant *registry_participant(const struct registry *r, uint32_t id);

/* NULL: never heard of it. A revoked one is found, and says so. */
const struct credential *registry_credential(const struct registry *r,
                                             const uint8_t lfdi[LFDI_BYTES]);

/* The stream, made if it was never used. `stream` is below STREAMS_PER_PARTICIPANT. */
struct stream *participant_stream(struct participant *p, uint32_t stream);

#endif
