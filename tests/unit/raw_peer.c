#include "raw_peer.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"

static void peer_connected(uv_connect_t *request, int result);
static void peer_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer);
static void peer_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer);
static void peer_step(struct raw_peer *peer);
static void peer_flush(struct raw_peer *peer);
static void peer_keep(struct raw_peer *peer, const char *bytes, size_t count);
static void peer_write(struct raw_peer *peer, const char *bytes, size_t count);
static void peer_written(uv_write_t *request, int result);
static void peer_closed(uv_handle_t *handle);

void raw_peer_start(struct raw_peer *peer, uv_loop_t *loop, uint16_t port,
                    const struct raw_peer_options *options, const uint8_t *first, size_t count)
{
    memset(peer, 0, sizeof *peer);
    peer->options = *options;
    peer->first = first;
    peer->first_count = count;
    peer->tcp.data = peer;
    peer->connect.data = peer;
    if (!options->no_tls) {
        peer->context = SSL_CTX_new(TLS_client_method());
        invariant(peer->context != NULL);
        if (options->old_tls)
            (void)SSL_CTX_set_max_proto_version(peer->context, TLS1_2_VERSION);
        if (options->certificate_file != NULL) {
            invariant(SSL_CTX_use_certificate_file(peer->context, options->certificate_file,
                                                   SSL_FILETYPE_PEM) == 1);
            invariant(SSL_CTX_use_PrivateKey_file(peer->context, options->key_file,
                                                  SSL_FILETYPE_PEM) == 1);
        }
        if (!options->no_alpn)
            (void)SSL_CTX_set_alpn_protos(peer->context, (const unsigned char *)"\x0bgridclear/1",
                                          12);
        peer->ssl = SSL_new(peer->context);
        invariant(peer->ssl != NULL);
        SSL_set_bio(peer->ssl, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
        SSL_set_connect_state(peer->ssl);
    }
    struct sockaddr_in address;
    (void)uv_ip4_addr("127.0.0.1", port, &address);
    (void)uv_tcp_init(loop, &peer->tcp);
    int result = uv_tcp_connect(&peer->connect, &peer->tcp, (const struct sockaddr *)&address,
                                peer_connected);
    invariant(result == 0);
}

void raw_peer_send(struct raw_peer *peer, const uint8_t *bytes, size_t count)
{
    if (peer->options.no_tls) {
        peer_write(peer, (const char *)bytes, count);
        return;
    }
    int written = SSL_write(peer->ssl, bytes, (int)count);
    invariant(written == (int)count);
    peer_flush(peer);
}

void raw_peer_stop(struct raw_peer *peer)
{
    if (uv_is_closing((uv_handle_t *)&peer->tcp))
        return;
    uv_close((uv_handle_t *)&peer->tcp, peer_closed);
}

static void peer_connected(uv_connect_t *request, int result)
{
    struct raw_peer *peer = request->data;
    if (result != 0) {
        peer->ended = true;
        return;
    }
    (void)uv_read_start((uv_stream_t *)&peer->tcp, peer_alloc, peer_read);
    peer_step(peer);
}

static void peer_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    struct raw_peer *peer = handle->data;
    (void)suggested;
    *buffer = uv_buf_init(peer->buffer, sizeof peer->buffer);
}

static void peer_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    struct raw_peer *peer = stream->data;
    if (count < 0) {
        peer->ended = true;
        (void)uv_read_stop(stream);
        return;
    }
    if (peer->options.no_tls) {
        peer_keep(peer, buffer->base, (size_t)count);
        return;
    }
    (void)BIO_write(SSL_get_rbio(peer->ssl), buffer->base, (int)count);
    peer_step(peer);
}

static void peer_step(struct raw_peer *peer)
{
    if (!peer->connected && (peer->options.no_tls || SSL_do_handshake(peer->ssl) == 1)) {
        peer->connected = true;
        if (peer->first != NULL)
            raw_peer_send(peer, peer->first, peer->first_count);
        if (peer->options.deaf)
            (void)uv_read_stop((uv_stream_t *)&peer->tcp);
    }
    char plain[16384];
    int count;
    while (peer->connected && !peer->options.no_tls && /* Ends: what was written to the BIO. */
           (count = SSL_read(peer->ssl, plain, sizeof plain)) > 0)
        peer_keep(peer, plain, (size_t)count);
    peer_flush(peer);
}

static void peer_flush(struct raw_peer *peer)
{
    char bytes[16384];
    int count;
    while (peer->ssl != NULL && /* Ends: the BIO is emptied. */
           (count = BIO_read(SSL_get_wbio(peer->ssl), bytes, sizeof bytes)) > 0)
        peer_write(peer, bytes, (size_t)count);
}

static void peer_keep(struct raw_peer *peer, const char *bytes, size_t count)
{
    size_t room = sizeof peer->received - peer->received_count;
    if (count > room)
        count = room;
    memcpy(peer->received + peer->received_count, bytes, count);
    peer->received_count += count;
}

static void peer_write(struct raw_peer *peer, const char *bytes, size_t count)
{
    uv_write_t *request = malloc(sizeof *request + count);
    invariant(request != NULL);
    char *copy = (char *)(request + 1);
    memcpy(copy, bytes, count);
    uv_buf_t buffer = uv_buf_init(copy, (unsigned)count);
    if (uv_write(request, (uv_stream_t *)&peer->tcp, &buffer, 1, peer_written) != 0)
        free(request);
}

static void peer_written(uv_write_t *request, int result)
{
    (void)result;
    free(request);
}

static void peer_closed(uv_handle_t *handle)
{
    struct raw_peer *peer = handle->data;
    SSL_free(peer->ssl);
    SSL_CTX_free(peer->context);
    peer->ssl = NULL;
    peer->context = NULL;
    peer->closed = true;
}
