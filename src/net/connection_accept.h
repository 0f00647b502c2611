/*
 * connection_accept.h - how a listener makes a connection. Internal to src/net.
 */
#ifndef GRIDCLEAR_NET_CONNECTION_ACCEPT_H
#define GRIDCLEAR_NET_CONNECTION_ACCEPT_H

#include "net/connection.h"

/* Called once, after `closed`, when the connection is freed. */
struct connection_owner {
    void (*released)(void *owner);
    void *owner;
};

/*
 * Takes the connection that waits at `server` and begins its handshake. OK: `closed` and then
 * `released` will follow. FULL or IO: nothing is called, and it may wait still.
 */
MUST_USE enum status connection_accept(uv_stream_t *server, struct tls_context *tls,
                                       const struct connection_limits *limits,
                                       const struct connection_handlers *handlers, void *context,
                                       const struct connection_owner *owner);

#endif
