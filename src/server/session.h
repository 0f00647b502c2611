/*
 * session.h - one greeted connection: who it is, which stream it is on, what it wants to hear.
 *
 *   opened -> [certificate known] -> HELLO -> greeted -> ending -> closed
 *
 * Of the net thread. The door decides; this file says it over the connection.
 */
#ifndef GRIDCLEAR_SERVER_SESSION_H
#define GRIDCLEAR_SERVER_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "net/connection.h"
#include "net/message.h"
#include "server/sequencer.h"

struct refill;

struct session {
    struct session *next; /* Of the door's list. */
    struct session *before;
    struct connection *connection;
    uint8_t lfdi[LFDI_BYTES];
    uint32_t participant;
    uint32_t until_s; /* When its certificate is over, market time. */
    uint8_t stream;
    bool greeted;
    bool ending; /* BYE or REFUSED is sent: deaf and dumb until it is closed. */
    bool market;
    bool subscribed;
    uint64_t feed_next;    /* The participant_seq that it gets next. */
    struct refill *refill; /* On its way from the projected outbox, or NULL. */
    uint32_t refill_tries; /* Reads in a row that found nothing. */
    bool refill_waits;     /* For the projection to catch up. */
};

/* Sends an event as it is in the participant's feed. */
void session_feed(struct session *s, const struct notice *notice);

/* Sends an event as the answer to its own command, outside the feed. */
void session_answer(struct session *s, const struct notice *notice);

/* Sends an event as everyone may see it. */
void session_publish(struct session *s, const struct notice *notice);

void session_busy(struct session *s, uint64_t client_seq, uint32_t retry_ms);

/* Refuses one command (client_seq above 0); `text` is what to do. */
void session_refuse(struct session *s, uint64_t client_seq, uint32_t code, const char *text);

/* Says BYE and why, and closes. */
void session_bye(struct session *s, const char *text);

/* Refuses the connection itself, and closes it. */
void connection_refuse(struct connection *c, uint32_t code, const char *text);

#endif
