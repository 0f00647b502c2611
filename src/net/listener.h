/*
 * listener.h - accepts connections within a budget: so many at once, so many handshakes a second.
 */
#ifndef GRIDCLEAR_NET_LISTENER_H
#define GRIDCLEAR_NET_LISTENER_H

#include "net/connection.h"

struct listener;

struct listener_config {
    const char *host;          /* A numeric address, or "localhost"; not kept. */
    uint16_t port;             /* 0: any; see listener_port(). */
    uint32_t connections_max;  /* Beyond it a peer is closed at once. */
    uint32_t handshakes_per_s; /* Beyond it accepting pauses; those who are in are not slowed. */
    struct connection_limits connection;
};

/* Binds and listens. CONFIG: the address is wrong; IO: the port is taken or not ours (logged). */
MUST_USE enum status listener_start(uv_loop_t *loop, struct tls_context *tls,
                                    const struct listener_config *config,
                                    const struct connection_handlers *handlers, void *context,
                                    struct listener **out);

uint16_t listener_port(const struct listener *l);

/* Accepts no more; the connections live on. The listener is freed when the loop has let go of it.
 */
void listener_stop(struct listener *l);

#endif
