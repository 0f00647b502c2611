/*
 * raw_peer.h - a TLS client that does what it should not: for the tests of connection and listener.
 *
 * It runs on the loop of the test and shares no code with what is tested.
 */
#ifndef GRIDCLEAR_TESTS_RAW_PEER_H
#define GRIDCLEAR_TESTS_RAW_PEER_H

#include <openssl/ssl.h>
#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

struct raw_peer_options {
    const char *certificate_file; /* NULL: has none. */
    const char *key_file;
    bool no_alpn;
    bool old_tls; /* 1.2 at most. */
    bool no_tls;  /* TCP only: what it sends goes as it is. */
    bool deaf;    /* Reads nothing after the handshake. */
};

struct raw_peer {
    uv_tcp_t tcp;
    uv_connect_t connect;
    struct raw_peer_options options;
    SSL_CTX *context;
    SSL *ssl;
    bool connected; /* With TLS: the handshake is done on this side. */
    bool ended;     /* The other side has closed, or reset. */
    bool closed;
    uint8_t received[65536]; /* Plaintext; what is beyond is dropped. */
    size_t received_count;
    const uint8_t *first; /* Sent once connected. */
    size_t first_count;
    char buffer[65536];
};

/* Connects to a port of 127.0.0.1; `first` (may be NULL) is sent as soon as it can be. */
void raw_peer_start(struct raw_peer *peer, uv_loop_t *loop, uint16_t port,
                    const struct raw_peer_options *options, const uint8_t *first, size_t count);
void raw_peer_send(struct raw_peer *peer, const uint8_t *bytes, size_t count);

/* Closes the socket without a word. */
void raw_peer_stop(struct raw_peer *peer);

#endif
