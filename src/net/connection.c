#include "net/connection.h"

#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "net/connection_state.h"
#include "sys/log.h"

#define LEAVE_MS_MAX    2000u
#define PORT_TEXT_BYTES 6
#define PING_TOKEN_OURS (UINT64_C(1) << 63) /* Tells our pings from the owner's. */

static const unsigned state_moves[STATE_COUNT] = {
    [STATE_RESOLVING] = BIT(STATE_CONNECTING) | BIT(STATE_GONE),
    [STATE_CONNECTING] = BIT(STATE_HANDSHAKE) | BIT(STATE_GONE),
    [STATE_HANDSHAKE] = BIT(STATE_OPEN) | BIT(STATE_LEAVING) | BIT(STATE_GONE),
    [STATE_OPEN] = BIT(STATE_LEAVING) | BIT(STATE_GONE),
    [STATE_LEAVING] = BIT(STATE_GONE),
};

static void timer_fired(uv_timer_t *timer);
static void silence_check(struct connection *c);
static void peer_name(struct connection *c);

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
        connection_gone(c, status, "not accepted");
        return status;
    }
    c->owner = *owner;
    c->announced = true;
    connection_timer_set(c, limits->handshake_ms_max);
    connection_handshake_begin(c);
    return STATUS_OK;
}

void connection_close(struct connection *c, enum status why, const char *text)
{
    if (c->state == STATE_OPEN)
        connection_leave(c, why, text);
    else if (c->state < STATE_OPEN)
        connection_gone(c, why, text);
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

struct connection *connection_new(uv_loop_t *loop, const struct connection_limits *limits,
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

void connection_become(struct connection *c, enum state state)
{
    invariant((state_moves[c->state] & BIT(state)) != 0);
    c->state = state;
}

void connection_handshake_begin(struct connection *c)
{
    connection_become(c, STATE_HANDSHAKE);
    (void)uv_tcp_nodelay(&c->tcp, 1); /* Frames are gathered here already. */
    peer_name(c);
    int result = uv_read_start((uv_stream_t *)&c->tcp, connection_read_alloc, connection_read);
    if (result != 0) {
        connection_gone(c, STATUS_IO, uv_strerror(result));
        return;
    }
    connection_handshake_step(c);
}

void connection_handshake_step(struct connection *c)
{
    struct tls_sink sink = connection_sink();
    tls_session_bind(c->tls, &sink);
    enum status status = tls_session_handshake(c->tls);
    tls_session_bind(c->tls, NULL);
    connection_sink_send(c, &sink);
    if (status == STATUS_AGAIN || c->state != STATE_HANDSHAKE)
        return;
    if (status != STATUS_OK) {
        log_warning("net", "%s: refused: %s", c->peer, tls_session_text(c->tls));
        frame_writer_free(&c->out); /* Nobody is there for whom it was meant. */
        connection_leave(c, STATUS_REFUSED, tls_session_text(c->tls));
        return;
    }
    connection_become(c, STATE_OPEN);
    c->heard_ms = uv_now(c->tcp.loop);
    connection_timer_set(c, c->limits.silence_ms_max / 2);
    if (c->out.count > 0)
        (void)uv_idle_start(&c->flush, connection_flush);
    uint8_t lfdi[LFDI_BYTES];
    tls_session_lfdi(c->tls, lfdi);
    c->handlers->opened(c->context, c, lfdi);
}

void connection_leave(struct connection *c, enum status why, const char *text)
{
    connection_become(c, STATE_LEAVING);
    c->why = why;
    (void)snprintf(c->text, sizeof c->text, "%s", text);
    connection_timer_set(c, LEAVE_MS_MAX);
    (void)uv_idle_start(&c->flush, connection_flush);
}

/* All is sent: says goodbye and ends our direction. */
void connection_leave_end(struct connection *c)
{
    if (c->ended)
        return;
    c->ended = true;
    struct tls_sink sink = connection_sink();
    tls_session_bind(c->tls, &sink);
    tls_session_goodbye(c->tls);
    tls_session_bind(c->tls, NULL);
    connection_sink_send(c, &sink);
    if (c->state == STATE_LEAVING && uv_shutdown(&c->shutdown, (uv_stream_t *)&c->tcp, NULL) != 0)
        connection_gone(c, c->why, c->text);
}

void connection_gone(struct connection *c, enum status why, const char *text)
{
    if (c->state == STATE_GONE)
        return;
    if (c->state != STATE_LEAVING) { /* Else it was said why already. */
        c->why = why;
        (void)snprintf(c->text, sizeof c->text, "%s", text);
    }
    connection_become(c, STATE_GONE);
    connection_dialing_cancel(c);
    if (!uv_is_closing((uv_handle_t *)&c->tcp))
        uv_close((uv_handle_t *)&c->tcp, connection_handle_closed);
    uv_close((uv_handle_t *)&c->timer, connection_handle_closed);
    uv_close((uv_handle_t *)&c->flush, connection_handle_closed);
}

void connection_handle_closed(uv_handle_t *handle)
{
    struct connection *c = handle->data;
    invariant(c->holds > 0);
    if (--c->holds == 0)
        connection_release(c);
}

void connection_release(struct connection *c)
{
    invariant(c->state == STATE_GONE && c->in_flight == 0);
    if (c->announced)
        c->handlers->closed(c->context, c, c->why, c->text);
    connection_dialing_free(c);
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
        connection_gone(c, c->why, c->text);
    } else {
        log_warning("net", "%s: cut: no handshake in %u ms", c->peer, c->limits.handshake_ms_max);
        connection_gone(c, STATUS_TIMEOUT, "no handshake in time");
    }
}

void connection_timer_set(struct connection *c, uint64_t ms)
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
        connection_gone(c, STATUS_TIMEOUT, "silent for too long");
        return;
    }
    if (silent_ms < most_ms / 2) {
        connection_timer_set(c, most_ms / 2 - silent_ms);
        return;
    }
    connection_timer_set(c, most_ms - silent_ms);
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
