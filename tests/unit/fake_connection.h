/*
 * fake_connection.h - connections without sockets: what is sent is kept, for a test to look at.
 *
 * It takes the place of src/net behind net/connection.h.
 */
#ifndef GRIDCLEAR_TESTS_FAKE_CONNECTION_H
#define GRIDCLEAR_TESTS_FAKE_CONNECTION_H

#include "net/connection.h"

#define SENT_MAX 1024

struct connection {
    void *data;
    uint32_t sent_count;
    uint32_t seen; /* Of those sent, by fake_next(). */
    bool closing;
    bool gone;
    struct message sent[SENT_MAX];
};

/* The next message that was sent and not looked at; NULL: none. */
const struct message *fake_next(struct connection *c);

/* The next one, which must be of this kind. */
const struct message *fake_expect(struct connection *c, enum message_kind kind);

#endif
