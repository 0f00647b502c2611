#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "net/connection_state.h"
#include "sys/log.h"

#define READ_BYTES 65536u

/* One per loop thread: what is read is worked off before the next read. */
static _Thread_local uint8_t read_bytes[READ_BYTES];

static void read_ended(struct connection *c, ssize_t error);
static void read_records(struct connection *c);
static void read_frames(struct connection *c, const uint8_t *at, const uint8_t *end);
static bool message_arrived(void *context, const struct message *m);
static bool message_refused(void *context, const struct message_refused *refused);

void connection_read_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    (void)handle;
    (void)suggested;
    *buffer = uv_buf_init((char *)read_bytes, sizeof read_bytes);
}

void connection_read(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
{
    struct connection *c = stream->data;
    if (count < 0) {
        read_ended(c, count);
        return;
    }
    if (c->state == STATE_LEAVING)
        return; /* We wait for the end only. */
    c->heard_ms = uv_now(stream->loop);
    c->pinged = false;
    tls_session_feed(c->tls, (const uint8_t *)buffer->base, (size_t)count);
    if (c->state == STATE_HANDSHAKE)
        connection_handshake_step(c);
    if (c->state == STATE_OPEN)
        read_records(c);
    tls_session_feed(c->tls, NULL, 0);
}

static void read_ended(struct connection *c, ssize_t error)
{
    if (c->state == STATE_LEAVING)
        connection_gone(c, c->why, c->text);
    else if (error != UV_EOF)
        connection_gone(c, STATUS_CLOSED, uv_strerror((int)error));
    else if (c->state == STATE_HANDSHAKE)
        connection_gone(c, STATUS_CLOSED, "the peer closed in the handshake");
    else if (frame_cutter_pending(&c->in))
        connection_gone(c, STATUS_MALFORMED, "the peer closed in the middle of a frame");
    else
        connection_gone(c, STATUS_CLOSED, "the peer closed without a goodbye");
}

/* Ends: what was fed is finite. */
static void read_records(struct connection *c)
{
    while (c->state == STATE_OPEN) {
        uint8_t plain[TLS_RECORD_BYTES];
        size_t count;
        struct tls_sink sink = connection_sink();
        tls_session_bind(c->tls, &sink);
        enum status status = tls_session_read(c->tls, plain, sizeof plain, &count);
        tls_session_bind(c->tls, NULL);
        connection_sink_send(c, &sink);
        if (status == STATUS_AGAIN || c->state != STATE_OPEN)
            return;
        if (status == STATUS_CLOSED) {
            if (frame_cutter_pending(&c->in))
                connection_leave(c, STATUS_MALFORMED,
                                 "the peer said goodbye in the middle of a frame");
            else
                connection_leave(c, STATUS_CLOSED, "the peer said goodbye");
            return;
        }
        if (status != STATUS_OK) {
            log_warning("net", "%s: %s", c->peer, tls_session_text(c->tls));
            connection_leave(c, status, tls_session_text(c->tls));
            return;
        }
        read_frames(c, plain, plain + count);
    }
}

static void read_frames(struct connection *c, const uint8_t *at, const uint8_t *end)
{
    static const struct codec_handlers handlers = {message_arrived, message_refused};
    while (c->state == STATE_OPEN && at < end) { /* Ends: each turn takes bytes. */
        const uint8_t *frame;
        uint32_t length;
        enum status status = frame_cutter_next(&c->in, &at, end, &frame, &length);
        if (status == STATUS_AGAIN)
            return;
        if (status == STATUS_FULL) {
            connection_gone(c, STATUS_FULL, "no memory for a frame");
            return;
        }
        if (status != STATUS_OK) {
            struct message_refused refused = {.code = REFUSAL_FRAME_EMPTY};
            (void)snprintf(refused.text, sizeof refused.text, "an empty frame: send none");
            if (status == STATUS_TOO_LARGE) {
                refused.code = REFUSAL_FRAME_TOO_LARGE;
                (void)snprintf(refused.text, sizeof refused.text,
                               "a frame of %u bytes, the most is %u: send several", length,
                               c->limits.frame_bytes_max);
            }
            c->counts.refused++;
            (void)message_refused(c, &refused);
            return;
        }
        /* Each refusal was answered by the handler, which also left if it had to. */
        status = codec_decode(frame, length, &handlers, c, &c->counts);
        invariant(status == STATUS_OK || c->state != STATE_OPEN);
    }
}

static bool message_arrived(void *context, const struct message *m)
{
    struct connection *c = context;
    if (m->kind == MESSAGE_PING) {
        struct message pong;
        pong.kind = MESSAGE_PONG;
        pong.at_us = 0;
        pong.as.ping = m->as.ping;
        (void)connection_send(c, &pong);
    } else if (m->kind != MESSAGE_PONG || c->ping_token == 0 || m->as.ping.token != c->ping_token) {
        c->handlers->message(c->context, c, m);
    }
    return c->state == STATE_OPEN;
}

static bool message_refused(void *context, const struct message_refused *refused)
{
    struct connection *c = context;
    if (c->counts.refused <= 1 || refused->client_seq == 0) /* Those between are counted. */
        log_warning("net", "%s: refused with %u: %s", c->peer, refused->code, refused->text);
    struct message answer;
    answer.kind = MESSAGE_REFUSED;
    answer.at_us = 0;
    answer.as.refused = *refused;
    (void)connection_send(c, &answer);
    if (refused->client_seq == 0 && c->state == STATE_OPEN)
        connection_leave(c, STATUS_MALFORMED, refused->text);
    return c->state == STATE_OPEN;
}
