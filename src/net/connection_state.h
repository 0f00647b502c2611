/*
 * connection_state.h - what a connection is made of, for the files that make it: connection.c (its
 * life), dial.c, incoming.c and outgoing.c. Internal to src/net.
 */
#ifndef GRIDCLEAR_NET_CONNECTION_STATE_H
#define GRIDCLEAR_NET_CONNECTION_STATE_H

#include <stdbool.h>

#include "net/codec.h"
#include "net/connection.h"
#include "net/connection_accept.h"
#include "net/frame.h"
#include "net/tls_session.h"

/*
 *   RESOLVING -> CONNECTING -> HANDSHAKE -> OPEN -> LEAVING -> GONE
 *
 * From each of them straight to GONE. LEAVING sends what is queued and a goodbye, then waits for
 * the peer's own end: a socket closed with unread bytes would take our last words with it.
 */
enum state {
    STATE_RESOLVING,
    STATE_CONNECTING,
    STATE_HANDSHAKE,
    STATE_OPEN,
    STATE_LEAVING,
    STATE_GONE,
    STATE_COUNT,
};

#define CLOSE_TEXT_BYTES MESSAGE_TEXT_MAX

struct dialing;

struct connection {
    uv_tcp_t tcp;
    uv_timer_t timer;
    uv_idle_t flush; /* Active while something is queued: once per turn of the loop. */
    uv_shutdown_t shutdown;
    struct tls_session *tls;
    struct dialing *dialing; /* NULL: accepted, or connected. */
    const struct connection_handlers *handlers;
    void *context;
    void *data;
    struct connection_owner owner;
    struct connection_limits limits;
    struct frame_cutter in;
    struct frame_writer out;
    struct codec_counts counts;
    size_t in_flight; /* Ciphertext in write blocks. */
    uint64_t heard_ms;
    uint64_t ping_token;
    uint32_t holds; /* Handles and requests that still point here. */
    enum state state;
    enum status why;
    bool pinged;
    bool announced; /* dial() has returned it: `closed` is owed. */
    bool ended;     /* The goodbye is sent. */
    char text[CLOSE_TEXT_BYTES];
    char peer[64];
};

/* Life: connection.c. */

/* A connection in RESOLVING with its three handles; NULL: no memory. */
struct connection *connection_new(uv_loop_t *loop, const struct connection_limits *limits,
                                  const struct connection_handlers *handlers, void *context);
void connection_become(struct connection *c, enum state state);

/* The socket is connected: says hello, or waits for it. */
void connection_handshake_begin(struct connection *c);
void connection_handshake_step(struct connection *c);

/* Sends what is queued, then ends; from OPEN or a failed handshake. */
void connection_leave(struct connection *c, enum status why, const char *text);
/* All is sent: says goodbye and ends our direction. */
void connection_leave_end(struct connection *c);

/* Ends at once, from any state; idempotent. Why it left already stays why. */
void connection_gone(struct connection *c, enum status why, const char *text);
void connection_handle_closed(uv_handle_t *handle);

/* The last hold is gone: tells the owner and frees everything. */
void connection_release(struct connection *c);
void connection_timer_set(struct connection *c, uint64_t ms);

/* Dial: dial.c. Both do nothing when nothing is dialed. */
void connection_dialing_cancel(struct connection *c);
void connection_dialing_free(struct connection *c);

/* Incoming: incoming.c; the two that uv_read_start() wants. */
void connection_read_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer);
void connection_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer);

/* Outgoing: outgoing.c. */

/* Once per turn of the loop while something is queued. */
void connection_flush(uv_idle_t *idle);

/* An empty sink: there is one per thread, to be sent before the next call of TLS. */
struct tls_sink connection_sink(void);
void connection_sink_send(struct connection *c, const struct tls_sink *sink);

#endif
