/*
 * tls_session.h - one TLS conversation as a machine of bytes: ciphertext in, ciphertext out,
 * plaintext on the other side. It knows no sockets.
 *
 * Internal to src/net. It keeps no ciphertext of its own: what comes in is read out of the
 * caller's buffer, what goes out is put into the caller's sink. Before each call the caller binds
 * both; after it, it sends what is in the sink.
 */
#ifndef GRIDCLEAR_NET_TLS_SESSION_H
#define GRIDCLEAR_NET_TLS_SESSION_H

#include <stddef.h>
#include <stdint.h>

#include "net/tls.h"

/* Plaintext in one record, and room in the sink that one call may need beyond it. */
#define TLS_RECORD_BYTES 16384u
#define TLS_SINK_ROOM    (TLS_RECORD_BYTES + 512u)

struct tls_session;

struct tls_sink {
    uint8_t *bytes; /* The caller's. */
    size_t count;
    size_t capacity;
};

/*
 * A new conversation; `host` (client only) is what the server's certificate must name. FULL: no
 * memory. CONFIG: the host is not a name.
 */
MUST_USE enum status tls_session_new(struct tls_context *tls, const char *host,
                                     struct tls_session **out);
void tls_session_free(struct tls_session *session);

/* What is to be read from now on, until all is read, and where output goes. Both are the caller's.
 */
void tls_session_feed(struct tls_session *session, const uint8_t *bytes, size_t count);
void tls_session_bind(struct tls_session *session, struct tls_sink *sink);

/* OK: done, both certificates stand. AGAIN: more bytes are needed. REFUSED: see the text. */
MUST_USE enum status tls_session_handshake(struct tls_session *session);

/* The peer's; only after the handshake. */
void tls_session_lfdi(const struct tls_session *session, uint8_t lfdi[LFDI_BYTES]);

/*
 * OK: `*count` bytes of plaintext are at `out`. AGAIN: all that was fed is read. CLOSED: the peer
 * said goodbye. REFUSED: the peer sent an alert. MALFORMED: the records are wrong.
 */
MUST_USE enum status tls_session_read(struct tls_session *session, uint8_t *out, size_t capacity,
                                      size_t *count);

/* Encrypts `count` bytes (1 to TLS_RECORD_BYTES) into the sink, which has TLS_SINK_ROOM left. */
MUST_USE enum status tls_session_write(struct tls_session *session, const uint8_t *bytes,
                                       size_t count);

/* Puts the goodbye into the sink. */
void tls_session_goodbye(struct tls_session *session);

/* What was wrong, after REFUSED, MALFORMED or CONFIG. Never NULL. */
const char *tls_session_text(const struct tls_session *session);

#endif
