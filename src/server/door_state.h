/*
 * door_state.h - the inside of a door, for door.c, feed.c and query.c only.
 */
#ifndef GRIDCLEAR_SERVER_DOOR_STATE_H
#define GRIDCLEAR_SERVER_DOOR_STATE_H

#include "server/door.h"
#include "server/market_view.h"
#include "server/registry.h"
#include "server/session.h"

#define STRANGERS_MAX 64u

struct door {
    struct door_config config;
    struct registry registry;
    struct market_view market;
    struct session *sessions; /* All whose certificate is known, greeted or not. */
    uint32_t sessions_greeted;
    bool shut;
    uv_timer_t refill_timer;                      /* Runs while a feed waits for the projection. */
    uint8_t strangers[STRANGERS_MAX][LFDI_BYTES]; /* Unknown certificates that were logged. */
    uint32_t strangers_count;
};

/* Begins the feed of a session that has just subscribed; `from` is the first event wanted. */
void feed_start(struct door *d, struct session *s, uint64_t from);

/* Sends what the session has not had yet, as far as it is at hand, and fetches what is not. */
void feed_pump(struct door *d, struct session *s);

/* The session goes: a refill on its way will find nobody. */
void feed_stop(struct session *s);

void feed_timer(uv_timer_t *timer);

/* Answers one of the three queries in pieces. */
void query_answer(struct door *d, struct session *s, const struct message *m);

#endif
