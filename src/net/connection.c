#include "net/connection.h"

#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "net/codec.h"
#include "net/connection_accept.h"
#include "net/frame.h"
#include "net/tls_session.h"
#include "sys/log.h"

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

static const unsigned state_moves[STATE_COUNT] = {
    [STATE_RESOLVING] = BIT(STATE_CONNECTING) | BIT(STATE_GONE),
    [STATE_CONNECTING] = BIT(STATE_HANDSHAKE) | BIT(STATE_GONE),
    [STATE_HANDSHAKE] = BIT(STATE_OPEN) | BIT(STATE_LEAVING) | BIT(STATE_GONE),
    [STATE_OPEN] = BIT(STATE_LEAVING) | BIT(STATE_GONE),
    [STATE_LEAVING] = BIT(STATE_GONE),
};

#define READ_BYTES       65536u
#define BATCH_RECORDS    4u /* Encrypted before one write. */
#define SINK_BYTES       (BATCH_RECORDS * TLS_SINK_ROOM)
#define LEAVE_MS_MAX     2000u
#define PORT_TEXT_BYTES  6
#define CLOSE_TEXT_BYTES MESSAGE_TEXT_MAX
#define PING_TOKEN_OURS  (UINT64_C(1) << 63) /* Tells our pings from the owner's. */

/* A dial's addresses, tried one after the other. */
struct dialing {
    struct connection *connection;
    uv_getaddrinfo_t resolve;
    uv_connect_t connect;
    struct addrinfo *addresses; /* Owned. */
    struct addrinfo *next;
    bool resolving;
};

/* Ciphertext that the socket did not take at once. */
struct write_block {
    uv_write_t request;
    struct connection *connection;
    size_t count;
    uint8_t bytes[];
};

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

static struct connection *connection_new(uv_loop_t *loop, const struct connection_limits *limits,
                                         const struct connection_handlers *handlers, void *context);
static void become(struct connection *c, enum state state);
static void dial_resolved(uv_getaddrinfo_t *request, int result, struct addrinfo *addresses);
static void dial_next(struct connection *c, int last_error);
static void dial_reopen(uv_handle_t *handle);
static void dial_connected(uv_connect_t *request, int result);
static void dialing_free(struct connection *c);
static void handshake_begin(struct connection *c);
static void handshake_step(struct connection *c);
static void read_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer);
static void read_done(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer);
static void read_ended(struct connection *c, ssize_t error);
static void read_records(struct connection *c);
static void read_frames(struct connection *c, const uint8_t *at, const uint8_t *end);
static bool message_arrived(void *context, const struct message *m);
static bool message_refused(void *context, const struct message_refused *refused);
static void flush_turn(uv_idle_t *idle);
static void flush_queued(struct connection *c);
static bool flush_batch(struct connection *c);
static struct tls_sink sink_open(void);
static void sink_send(struct connection *c, const struct tls_sink *sink);
static void write_done(uv_write_t *request, int result);
static void leave(struct connection *c, enum status why, const char *text);
static void leave_end(struct connection *c);
static void gone(struct connection *c, enum status why, const char *text);
static void handle_closed(uv_handle_t *handle);
static void release(struct connection *c);
static void timer_fired(uv_timer_t *timer);
static void timer_set(struct connection *c, uint64_t ms);
static void silence_check(struct connection *c);
static void peer_name(struct connection *c);

/* One of each per loop thread: nothing below is at work in two calls at once. */
static _Thread_local uint8_t read_bytes[READ_BYTES];
static _Thread_local uint8_t sink_bytes[SINK_BYTES];

enum status connection_dial(uv_loop_t *loop, struct tls_context *tls, const char *host,
                            uint16_t port, const struct connection_limits *limits,
                            const struct connection_handlers *handlers, void *context,
                            struct connection **out)
{
    struct connection *c = connection_new(loop, limits, handlers, context);
    if (c == NULL)
        return STATUS_FULL;
    c->state = STATE_RESOLVING;
    enum status status = tls_session_new(tls, host, &c->tls);
    if (status != STATUS_OK)
        goto out;
    status = STATUS_FULL;
    c->dialing = calloc(1, sizeof *c->dialing);
    if (c->dialing == NULL)
        goto out;
    c->dialing->connection = c;
    c->dialing->resolve.data = c;
    c->dialing->connect.data = c;
    (void)snprintf(c->peer, sizeof c->peer, "%.48s:%u", host, port);
    char service[PORT_TEXT_BYTES];
    (void)snprintf(service, sizeof service, "%u", port);
    struct addrinfo hints = {
        .ai_family = AF_UNSPEC, .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICSERV};
    int result = uv_getaddrinfo(loop, &c->dialing->resolve, dial_resolved, host, service, &hints);
    if (result != 0) {
        log_warning("net", "%s: %s", c->peer, uv_strerror(result));
        status = STATUS_IO;
        goto out;
    }
    c->dialing->resolving = true;
    c->holds++;
    c->announced = true;
    timer_set(c, limits->handshake_ms_max);
    *out = c;
    return STATUS_OK;
out:
    gone(c, status, "not dialed");
    return status;
}

enum status connection_accept(uv_stream_t *server, struct tls_context *tls,
                              const struct connection_limits *limits,
                              const struct connection_handlers *handlers, void *context,
                              const struct connection_owner *owner)
{
    struct connection *c = connection_new(server->loop, limits, handlers, context);
    if (c == NULL)
        return STATUS_FULL;
    c->state = STATE_CONNECTING;
    enum status status = tls_session_new(tls, NULL, &c->tls);
    if (status == STATUS_OK && uv_accept(server, (uv_stream_t *)&c->tcp) != 0)
        status = STATUS_IO;
    if (status != STATUS_OK) {
        gone(c, status, "not accepted");
        return status;
    }
    c->owner = *owner;
    c->announced = true;
    timer_set(c, limits->handshake_ms_max);
    handshake_begin(c);
    return STATUS_OK;
}

enum status connection_send(struct connection *c, const struct message *m)
{
    if (c->state >= STATE_LEAVING)
        return STATUS_CLOSED;
    uint8_t entry[CODEC_ENTRY_BYTES_MAX];
    uint32_t length = codec_encode(m, entry);
    size_t room = c->in_flight < c->limits.outgoing_bytes_max
                      ? c->limits.outgoing_bytes_max - c->in_flight
                      : 0;
    if (frame_writer_append(&c->out, entry, length, room) != STATUS_OK) {
        log_warning("net", "%s: cut: it does not read, %zu bytes wait", c->peer,
                    c->out.count + c->in_flight);
        gone(c, STATUS_FULL, "too slow: the bound of unread bytes is reached");
        return STATUS_FULL;
    }
    if (c->state == STATE_OPEN)
        (void)uv_idle_start(&c->flush, flush_turn);
    return STATUS_OK;
}

void connection_close(struct connection *c, enum status why, const char *text)
{
    if (c->state == STATE_OPEN)
        leave(c, why, text);
    else if (c->state < STATE_OPEN)
        gone(c, why, text);
}

void connection_set_data(struct connection *c, void *data)
{
    c->data = data;
}

void *connection_data(const struct connection *c)
{
    return c->data;
}

const char *connection_peer(const struct connection *c)
{
    return c->peer;
}

struct connection_counts connection_counts(const struct connection *c)
{
    return (struct connection_counts){
        .messages = c->counts.messages,
        .refused = c->counts.refused,
        .unknown_fields = c->counts.unknown_fields,
    };
}

static struct connection *connection_new(uv_loop_t *loop, const struct connection_limits *limits,
                                         const struct connection_handlers *handlers, void *context)
{
    invariant(limits->frame_bytes_max > 0 && limits->outgoing_bytes_max > 0);
    invariant(limits->handshake_ms_max > 0 && limits->silence_ms_max > 1);
    struct connection *c = calloc(1, sizeof *c);
    if (c == NULL)
        return NULL;
    /* None of these can fail before a socket is made. */
    (void)uv_tcp_init(loop, &c->tcp);
    (void)uv_timer_init(loop, &c->timer);
    (void)uv_idle_init(loop, &c->flush);
    c->tcp.data = c->timer.data = c->flush.data = c->shutdown.data = c;
    c->holds = 3;
    c->handlers = handlers;
    c->context = context;
    c->limits = *limits;
    frame_cutter_init(&c->in, limits->frame_bytes_max);
    frame_writer_init(&c->out);
    return c;
}

static void become(struct connection *c, enum state state)
{
    invariant((state_moves[c->state] & BIT(state)) != 0);
    c->state = state;
}

static void dial_resolved(uv_getaddrinfo_t *request, int result, struct addrinfo *addresses)
{
    struct connection *c = request->data;
    c->dialing->resolving = false;
    c->dialing->addresses = addresses;
    c->dialing->next = addresses;
    if (c->state == STATE_GONE) {
        if (--c->holds == 0)
            release(c);
        return;
    }
    c->holds--;
    if (result != 0) {
        gone(c, STATUS_IO, uv_strerror(result));
        return;
    }
    become(c, STATE_CONNECTING);
    dial_next(c, UV_EAI_NODATA);
}

/* Ends: each address is tried once. */
static void dial_next(struct connection *c, int last_error)
{
    struct dialing *dialing = c->dialing;
    while (dialing->next != NULL) {
        const struct sockaddr *address = dialing->next->ai_addr;
        dialing->next = dialing->next->ai_next;
        last_error = uv_tcp_connect(&dialing->connect, &c->tcp, address, dial_connected);
        if (last_error == 0)
            return;
    }
    gone(c, STATUS_IO, uv_strerror(last_error));
}

static void dial_connected(uv_connect_t *request, int result)
{
    struct connection *c = request->data;
    if (c->state == STATE_GONE)
        return;
    if (result != 0 && c->dialing->next != NULL) {
        uv_close((uv_handle_t *)&c->tcp, dial_reopen); /* The next may be of another family. */
        return;
    }
    if (result != 0) {
        gone(c, STATUS_IO, uv_strerror(result));
        return;
    }
    dialing_free(c);
    handshake_begin(c);
}

static void dial_reopen(uv_handle_t *handle)
{
    struct connection *c = handle->data;
    if (c->state == STATE_GONE) {
        handle_closed(handle);
        return;
    }
    (void)uv_tcp_init(handle->loop, &c->tcp);
    c->tcp.data = c;
    dial_next(c, UV_ECONNREFUSED);
}

static void dialing_free(struct connection *c)
{
    if (c->dialing == NULL)
        return;
    invariant(!c->dialing->resolving);
    uv_freeaddrinfo(c->dialing->addresses);
    free(c->dialing);
    c->dialing = NULL;
}

static void handshake_begin(struct connection *c)
{
    become(c, STATE_HANDSHAKE);
    (void)uv_tcp_nodelay(&c->tcp, 1); /* Frames are gathered here already. */
    peer_name(c);
    int result = uv_read_start((uv_stream_t *)&c->tcp, read_alloc, read_done);
    if (result != 0) {
        gone(c, STATUS_IO, uv_strerror(result));
        return;
    }
    handshake_step(c);
}

static void handshake_step(struct connection *c)
{
    struct tls_sink sink = sink_open();
    tls_session_bind(c->tls, &sink);
    enum status status = tls_session_handshake(c->tls);
    tls_session_bind(c->tls, NULL);
    sink_send(c, &sink);
    if (status == STATUS_AGAIN || c->state != STATE_HANDSHAKE)
        return;
    if (status != STATUS_OK) {
        log_warning("net", "%s: refused: %s", c->peer, tls_session_text(c->tls));
        frame_writer_free(&c->out); /* Nobody is there for whom it was meant. */
        leave(c, STATUS_REFUSED, tls_session_text(c->tls));
        return;
    }
    become(c, STATE_OPEN);
    c->heard_ms = uv_now(c->tcp.loop);
    timer_set(c, c->limits.silence_ms_max / 2);
    if (c->out.count > 0)
        (void)uv_idle_start(&c->flush, flush_turn);
    uint8_t lfdi[LFDI_BYTES];
    tls_session_lfdi(c->tls, lfdi);
    c->handlers->opened(c->context, c, lfdi);
}

static void read_alloc(uv_handle_t *handle, size_t suggested, uv_buf_t *buffer)
{
    (void)handle;
    (void)suggested;
    *buffer = uv_buf_init((char *)read_bytes, sizeof read_bytes);
}

static void read_done(uv_stream_t *stream, ssize_t count, const uv_buf_t *buffer)
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
        handshake_step(c);
    if (c->state == STATE_OPEN)
        read_records(c);
    tls_session_feed(c->tls, NULL, 0);
}

static void read_ended(struct connection *c, ssize_t error)
{
    if (c->state == STATE_LEAVING)
        gone(c, c->why, c->text);
    else if (error != UV_EOF)
        gone(c, STATUS_CLOSED, uv_strerror((int)error));
    else if (c->state == STATE_HANDSHAKE)
        gone(c, STATUS_CLOSED, "the peer closed in the handshake");
    else if (frame_cutter_pending(&c->in))
        gone(c, STATUS_MALFORMED, "the peer closed in the middle of a frame");
    else
        gone(c, STATUS_CLOSED, "the peer closed without a goodbye");
}

/* Ends: what was fed is finite. */
static void read_records(struct connection *c)
{
    while (c->state == STATE_OPEN) {
        uint8_t plain[TLS_RECORD_BYTES];
        size_t count;
        struct tls_sink sink = sink_open();
        tls_session_bind(c->tls, &sink);
        enum status status = tls_session_read(c->tls, plain, sizeof plain, &count);
        tls_session_bind(c->tls, NULL);
        sink_send(c, &sink);
        if (status == STATUS_AGAIN || c->state != STATE_OPEN)
            return;
        if (status == STATUS_CLOSED) {
            if (frame_cutter_pending(&c->in))
                leave(c, STATUS_MALFORMED, "the peer said goodbye in the middle of a frame");
            else
                leave(c, STATUS_CLOSED, "the peer said goodbye");
            return;
        }
        if (status != STATUS_OK) {
            log_warning("net", "%s: %s", c->peer, tls_session_text(c->tls));
            leave(c, status, tls_session_text(c->tls));
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
            gone(c, STATUS_FULL, "no memory for a frame");
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
        leave(c, STATUS_MALFORMED, refused->text);
    return c->state == STATE_OPEN;
}

static void flush_turn(uv_idle_t *idle)
{
    (void)uv_idle_stop(idle);
    flush_queued(idle->data);
}

/* Ends: the queue shrinks, or the socket takes no more and write_done() goes on. */
static void flush_queued(struct connection *c)
{
    invariant(c->state == STATE_OPEN || c->state == STATE_LEAVING);
    while (c->in_flight == 0 && c->out.count > 0)
        if (!flush_batch(c))
            return;
    if (c->state == STATE_LEAVING && c->in_flight == 0)
        leave_end(c);
}

/* False: the connection is gone. */
static bool flush_batch(struct connection *c)
{
    struct tls_sink sink = sink_open();
    size_t sent = 0;
    enum status status = STATUS_OK;
    tls_session_bind(c->tls, &sink);
    for (unsigned i = 0; i < BATCH_RECORDS && sent < c->out.count && status == STATUS_OK; i++) {
        size_t left = c->out.count - sent;
        size_t record = left < TLS_RECORD_BYTES ? left : TLS_RECORD_BYTES;
        status = tls_session_write(c->tls, c->out.bytes + sent, record);
        sent += record;
    }
    tls_session_bind(c->tls, NULL);
    if (status != STATUS_OK) {
        gone(c, status, tls_session_text(c->tls));
        return false;
    }
    frame_writer_sent(&c->out, sent);
    sink_send(c, &sink);
    return c->state != STATE_GONE;
}

static struct tls_sink sink_open(void)
{
    return (struct tls_sink){.bytes = sink_bytes, .capacity = sizeof sink_bytes};
}

/* What the socket does not take at once is kept until it does: at most one batch, and what TLS
 * itself says in between, all of it counted against the bound. */
static void sink_send(struct connection *c, const struct tls_sink *sink)
{
    size_t sent = 0;
    if (sink->count == 0 || c->state == STATE_GONE)
        return;
    if (c->in_flight == 0) {
        uv_buf_t buffer = uv_buf_init((char *)sink->bytes, (unsigned)sink->count);
        int result = uv_try_write((uv_stream_t *)&c->tcp, &buffer, 1);
        if (result < 0 && result != UV_EAGAIN) {
            gone(c, STATUS_CLOSED, uv_strerror(result));
            return;
        }
        sent = result < 0 ? 0 : (size_t)result;
        if (sent == sink->count)
            return;
    }
    size_t count = sink->count - sent;
    if (c->in_flight + count > c->limits.outgoing_bytes_max + SINK_BYTES) {
        gone(c, STATUS_FULL, "too slow: the bound of unread bytes is reached");
        return;
    }
    struct write_block *block = malloc(sizeof *block + count);
    if (block == NULL) {
        gone(c, STATUS_FULL, "no memory for what is to be sent");
        return;
    }
    block->connection = c;
    block->count = count;
    memcpy(block->bytes, sink->bytes + sent, count);
    uv_buf_t buffer = uv_buf_init((char *)block->bytes, (unsigned)count);
    int result = uv_write(&block->request, (uv_stream_t *)&c->tcp, &buffer, 1, write_done);
    if (result != 0) {
        free(block);
        gone(c, STATUS_CLOSED, uv_strerror(result));
        return;
    }
    c->in_flight += count;
}

static void write_done(uv_write_t *request, int result)
{
    /* libuv has the request in the block at its beginning. */
    struct write_block *block = (struct write_block *)request;
    struct connection *c = block->connection;
    invariant(c->in_flight >= block->count);
    c->in_flight -= block->count;
    free(block);
    if (c->state == STATE_GONE)
        return;
    if (result != 0)
        gone(c, STATUS_CLOSED, uv_strerror(result));
    else if (c->state == STATE_OPEN || c->state == STATE_LEAVING)
        flush_queued(c);
}

static void leave(struct connection *c, enum status why, const char *text)
{
    become(c, STATE_LEAVING);
    c->why = why;
    (void)snprintf(c->text, sizeof c->text, "%s", text);
    timer_set(c, LEAVE_MS_MAX);
    (void)uv_idle_start(&c->flush, flush_turn);
}

/* All is sent: says goodbye and ends our direction. */
static void leave_end(struct connection *c)
{
    if (c->ended)
        return;
    c->ended = true;
    struct tls_sink sink = sink_open();
    tls_session_bind(c->tls, &sink);
    tls_session_goodbye(c->tls);
    tls_session_bind(c->tls, NULL);
    sink_send(c, &sink);
    if (c->state == STATE_LEAVING && uv_shutdown(&c->shutdown, (uv_stream_t *)&c->tcp, NULL) != 0)
        gone(c, c->why, c->text);
}

static void gone(struct connection *c, enum status why, const char *text)
{
    if (c->state == STATE_GONE)
        return;
    if (c->state != STATE_LEAVING) { /* Else it was said why already. */
        c->why = why;
        (void)snprintf(c->text, sizeof c->text, "%s", text);
    }
    become(c, STATE_GONE);
    if (c->dialing != NULL && c->dialing->resolving)
        (void)uv_cancel((uv_req_t *)&c->dialing->resolve); /* Its callback comes either way. */
    if (!uv_is_closing((uv_handle_t *)&c->tcp))
        uv_close((uv_handle_t *)&c->tcp, handle_closed);
    uv_close((uv_handle_t *)&c->timer, handle_closed);
    uv_close((uv_handle_t *)&c->flush, handle_closed);
}

static void handle_closed(uv_handle_t *handle)
{
    struct connection *c = handle->data;
    invariant(c->holds > 0);
    if (--c->holds == 0)
        release(c);
}

static void release(struct connection *c)
{
    invariant(c->state == STATE_GONE && c->in_flight == 0);
    if (c->announced)
        c->handlers->closed(c->context, c, c->why, c->text);
    dialing_free(c);
    tls_session_free(c->tls);
    frame_cutter_free(&c->in);
    frame_writer_free(&c->out);
    struct connection_owner owner = c->owner;
    free(c);
    if (owner.released != NULL)
        owner.released(owner.owner);
}

static void timer_fired(uv_timer_t *timer)
{
    struct connection *c = timer->data;
    if (c->state == STATE_OPEN) {
        silence_check(c);
    } else if (c->state == STATE_LEAVING) {
        gone(c, c->why, c->text);
    } else {
        log_warning("net", "%s: cut: no handshake in %u ms", c->peer, c->limits.handshake_ms_max);
        gone(c, STATUS_TIMEOUT, "no handshake in time");
    }
}

static void timer_set(struct connection *c, uint64_t ms)
{
    (void)uv_timer_start(&c->timer, timer_fired, ms > 0 ? ms : 1, 0);
}

/* At half the time we ask, at the end of it we cut. What is heard moves `heard_ms` only, so that a
 * busy connection costs no timer. */
static void silence_check(struct connection *c)
{
    uint64_t silent_ms = uv_now(c->timer.loop) - c->heard_ms;
    uint64_t most_ms = c->limits.silence_ms_max;
    if (silent_ms >= most_ms) {
        log_warning("net", "%s: cut: silent for %u ms", c->peer, c->limits.silence_ms_max);
        gone(c, STATUS_TIMEOUT, "silent for too long");
        return;
    }
    if (silent_ms < most_ms / 2) {
        timer_set(c, most_ms / 2 - silent_ms);
        return;
    }
    timer_set(c, most_ms - silent_ms);
    if (c->pinged)
        return;
    c->pinged = true;
    c->ping_token = (c->ping_token + 1) | PING_TOKEN_OURS;
    struct message ping;
    ping.kind = MESSAGE_PING;
    ping.at_us = 0;
    ping.as.ping.token = c->ping_token;
    (void)connection_send(c, &ping);
}

static void peer_name(struct connection *c)
{
    struct sockaddr_storage address;
    int bytes = sizeof address;
    char host[INET6_ADDRSTRLEN];
    char port[PORT_TEXT_BYTES];
    if (uv_tcp_getpeername(&c->tcp, (struct sockaddr *)&address, &bytes) != 0 ||
        getnameinfo((struct sockaddr *)&address, (socklen_t)bytes, host, sizeof host, port,
                    sizeof port, NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        (void)snprintf(c->peer, sizeof c->peer, "a peer that is gone");
    else
        (void)snprintf(c->peer, sizeof c->peer, address.ss_family == AF_INET6 ? "[%s]:%s" : "%s:%s",
                       host, port);
}
