/*
 * connection.h - one TLS 1.3 peer on a libuv loop, as a source and sink of messages; either side.
 *
 * Frames in, frames out; memory is bounded both ways. What is sent gathers and leaves once per turn
 * of the loop, so that many messages share a frame and a TLS record. A peer that does not read is
 * cut when its outgoing bytes pass the bound. Everything here runs on the loop's thread.
 *
 *   dial or accept -> handshake -> opened -> message* -> closed
 *
 * The handshake is mutual TLS 1.3 (tls.h). A client is opened before the server has judged its
 * certificate: if that is refused, `opened` may be followed at once by `closed` with REFUSED.
 * PING is answered here, and silence is broken by a PING of our own: neither reaches the owner. A
 * message that does not decode is answered with MESSAGE_REFUSED here; if that has client_seq 0, the
 * connection closes after it with MALFORMED.
 *
 * Memory. An idle connection costs about 26 KB: 1 KB here, the rest is OpenSSL's (measured with
 * glibc). A frame that is not whole costs the length that it announced, at most frame_bytes_max.
 * What waits to be sent costs at most outgoing_bytes_max, and 67 KB of ciphertext in flight. The
 * loop's thread has 130 KB once, for all its connections.
 *
 * `closed` is called exactly once for every connection that dial() returned or a listener accepted;
 * after it the connection is gone.
 */
#ifndef GRIDCLEAR_NET_CONNECTION_H
#define GRIDCLEAR_NET_CONNECTION_H

#include <stdint.h>
#include <uv.h>

#include "base/status.h"
#include "engine/command.h"
#include "net/message.h"

struct tls_context;
struct connection;

struct connection_limits {
    uint32_t frame_bytes_max;    /* Of a frame that comes in: 16 KiB device, 64 KiB peer. */
    uint32_t outgoing_bytes_max; /* A peer with more unread is cut. */
    uint32_t handshake_ms_max;
    uint32_t silence_ms_max; /* Nothing received for so long: cut. */
};

/* Called on the loop's thread. `connection_close` may be called from any of them. */
struct connection_handlers {
    /* The handshake is done; `lfdi` is the left 160 bits of the SHA-256 of the peer's
     * certificate. */
    void (*opened)(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES]);
    /* `m` is valid until the call returns. */
    void (*message)(void *context, struct connection *c, const struct message *m);
    /* The connection is gone; `why` says what happened, `text` in words for the log. */
    void (*closed)(void *context, struct connection *c, enum status why, const char *text);
};

/*
 * Begins a connection to host:port. OK: exactly one `closed` will follow. Otherwise nothing is
 * called. `handlers` and `context` outlive the connection.
 */
MUST_USE enum status connection_dial(uv_loop_t *loop, struct tls_context *tls, const char *host,
                                     uint16_t port, const struct connection_limits *limits,
                                     const struct connection_handlers *handlers, void *context,
                                     struct connection **out);

/*
 * Queues a message (before `opened` too); it is copied before the call returns. FULL: the peer is
 * too slow, and the connection is closing. CLOSED: it is closing already. Both may be ignored:
 * `closed` follows.
 */
enum status connection_send(struct connection *c, const struct message *m);

/* Sends what is queued, then closes. Idempotent. */
void connection_close(struct connection *c, enum status why, const char *text);

/* A place for the owner's own pointer. */
void connection_set_data(struct connection *c, void *data);
void *connection_data(const struct connection *c);

/* Numeric address and port of the peer, for logs; valid as long as the connection. */
const char *connection_peer(const struct connection *c);

/* What has come in since the beginning. */
struct connection_counts {
    uint64_t messages;
    uint64_t refused;        /* Answered with MESSAGE_REFUSED here; only the first is logged. */
    uint64_t unknown_fields; /* Ignored. */
};

struct connection_counts connection_counts(const struct connection *c);

#endif
