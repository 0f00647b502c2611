#include "server/door.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "engine/reason.h"
#include "server/access.h"
#include "server/door_state.h"
#include "sys/log.h"

#define PROTOCOL_VERSION 1u
#define HELD_MAX         256u /* Then a stream that never sends the first again is let go on. */

static void door_opened(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES]);
static bool credential_admit(struct door *d, struct connection *c, const uint8_t *lfdi,
                             const struct credential **out);
static void stranger_log(struct door *d, const struct connection *c, const uint8_t *lfdi);
static void door_message(void *context, struct connection *c, const struct message *m);
static void hello_take(struct door *d, struct session *s, const struct message_hello *hello);
static void welcome_send(struct door *d, struct session *s, const struct participant *p);
static void command_take(struct door *d, struct session *s, const struct command *asked);
static bool stream_holds(struct stream *stream, uint64_t client_seq);
static void stream_hold(struct stream *stream, uint64_t client_seq);
static void query_take(struct door *d, struct session *s, const struct message *m);
static void pong_send(struct session *s, uint64_t token);
static void door_closed(void *context, struct connection *c, enum status why, const char *text);
static void answer_deliver(struct participant *p, const struct notice *notice);
static bool event_is_public(uint8_t kind);
static void revoked_end(struct door *d, const uint8_t lfdi[LFDI_BYTES]);
static void session_end(struct door *d, struct session *s, const char *text);
static void session_detach(struct door *d, struct session *s);

static const struct connection_handlers handlers = {
    .opened = door_opened,
    .message = door_message,
    .closed = door_closed,
};

enum status door_open(const struct door_config *config, struct door **out)
{
    struct door *d = calloc(1, sizeof *d);
    if (d == NULL)
        return STATUS_FULL;
    d->config = *config;
    registry_init(&d->registry);
    market_view_init(&d->market, config->trades_max);
    int failed = uv_timer_init(config->loop, &d->refill_timer);
    invariant(failed == 0);
    d->refill_timer.data = d;
    *out = d;
    return STATUS_OK;
}

void door_learn(struct door *d, const struct event_list *events)
{
    for (uint32_t i = 0; i < events->count; i++) {
        struct notice notice = {.event = events->items[i]};
        registry_apply(&d->registry, &notice.event);
        market_view_apply(&d->market, &notice);
    }
}

void door_notice(struct door *d, const struct notice *notice)
{
    const struct event *e = &notice->event;
    registry_apply(&d->registry, e);
    market_view_apply(&d->market, notice);
    struct participant *p = registry_participant(&d->registry, e->participant);
    if (e->participant_seq != 0) {
        invariant(p != NULL);
        p->participant_seq = e->participant_seq;
        feed_tail_keep(&p->tail, notice, d->config.outbox_events_max);
        if (p->subscriber != NULL && notice->at_us / 1000000 >= p->subscriber->until_s)
            session_end(d, p->subscriber, "the certificate is over: connect with the renewed one");
        if (p->subscriber != NULL)
            feed_pump(d, p->subscriber);
    }
    if (e->client_seq != 0 && p != NULL)
        answer_deliver(p, notice);
    if (event_is_public(e->kind))
        for (struct session *s = d->sessions; s != NULL; s = s->next) /* Ends: the list does. */
            if (s->market && !s->ending)
                session_publish(s, notice);
    if (e->kind == EVENT_CREDENTIAL_REVOKED)
        revoked_end(d, e->body.registry.lfdi);
}

const struct connection_handlers *door_handlers(void)
{
    return &handlers;
}

uint32_t door_sessions(const struct door *d)
{
    return d->sessions_greeted;
}

void door_shut(struct door *d, const char *text)
{
    d->shut = true;
    for (struct session *s = d->sessions; s != NULL; s = s->next) /* Ends: the list does. */
        if (!s->ending)
            session_end(d, s, text);
    if (!uv_is_closing((uv_handle_t *)&d->refill_timer))
        uv_close((uv_handle_t *)&d->refill_timer, NULL);
}

void door_close(struct door *d)
{
    invariant(d->shut && d->sessions == NULL);
    registry_free(&d->registry);
    market_view_free(&d->market);
    free(d);
}

static void door_opened(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES])
{
    struct door *d = context;
    const struct credential *credential;
    connection_set_data(c, NULL);
    if (d->shut) {
        connection_close(c, STATUS_CLOSED, "the service is stopping");
        return;
    }
    if (!credential_admit(d, c, lfdi, &credential))
        return;
    struct session *s = calloc(1, sizeof *s);
    invariant(s != NULL);
    s->connection = c;
    s->participant = credential->participant;
    registry_participant(&d->registry, s->participant)->sessions++;
    s->until_s = credential->until_s;
    memcpy(s->lfdi, lfdi, LFDI_BYTES);
    s->next = d->sessions;
    if (s->next != NULL)
        s->next->before = s;
    d->sessions = s;
    connection_set_data(c, s);
}

/* Whether this certificate speaks for someone, now. False: it has been told why not. */
static bool credential_admit(struct door *d, struct connection *c, const uint8_t *lfdi,
                             const struct credential **out)
{
    const struct credential *credential = registry_credential(&d->registry, lfdi);
    if (credential == NULL || credential->revoked) {
        stranger_log(d, c, lfdi);
        connection_refuse(c, REFUSAL_CERTIFICATE_UNKNOWN,
                          "no participant has this certificate: ask the operator to add it");
        return false;
    }
    int64_t now_s = d->config.desk.market_us(d->config.desk.self) / 1000000;
    if (now_s < credential->from_s || now_s >= credential->until_s) {
        connection_refuse(c, REFUSAL_CERTIFICATE_EXPIRED,
                          "the certificate is not valid yet, or not any more: renew it");
        return false;
    }
    const struct participant *p = registry_participant(&d->registry, credential->participant);
    invariant(p != NULL);
    if (p->sessions >= SESSIONS_PER_PARTICIPANT) {
        connection_refuse(c, REFUSAL_FLOOD,
                          "too many connections of this participant: close those not needed");
        return false;
    }
    *out = credential;
    return true;
}

/* Each unknown certificate is worth one line, however often it knocks. */
static void stranger_log(struct door *d, const struct connection *c, const uint8_t *lfdi)
{
    uint32_t kept = d->strangers_count < STRANGERS_MAX ? d->strangers_count : STRANGERS_MAX;
    for (uint32_t i = 0; i < kept; i++)
        if (memcmp(d->strangers[i], lfdi, LFDI_BYTES) == 0)
            return;
    memcpy(d->strangers[d->strangers_count++ % STRANGERS_MAX], lfdi, LFDI_BYTES);
    char text[2 * LFDI_BYTES + 1];
    for (int i = 0; i < LFDI_BYTES; i++)
        (void)snprintf(text + 2 * i, 3, "%02x", lfdi[i]);
    log_warning("server", "%s: certificate %s is no credential here", connection_peer(c), text);
}

static void door_message(void *context, struct connection *c, const struct message *m)
{
    struct door *d = context;
    struct session *s = connection_data(c);
    if (s == NULL || s->ending)
        return;
    if (m->kind == MESSAGE_PING) {
        pong_send(s, m->as.ping.token);
    } else if (m->kind == MESSAGE_BYE) {
        s->ending = true;
        session_detach(d, s);
        connection_close(c, STATUS_OK, "the client said goodbye");
    } else if (m->kind == MESSAGE_HELLO && !s->greeted) {
        hello_take(d, s, &m->as.hello);
    } else if (!s->greeted) {
        s->ending = true;
        connection_refuse(c, REFUSAL_HELLO_FIRST, "the first message must be HELLO");
    } else if (m->kind == MESSAGE_COMMAND) {
        command_take(d, s, &m->as.command);
    } else if (m->kind == MESSAGE_BOOK_QUERY || m->kind == MESSAGE_TRADES_QUERY ||
               m->kind == MESSAGE_SLOTS_QUERY) {
        query_take(d, s, m);
    } else if (m->kind != MESSAGE_PONG) {
        s->ending = true;
        session_detach(d, s);
        connection_refuse(c, REFUSAL_MALFORMED, "a client does not send this message");
    }
}

static void hello_take(struct door *d, struct session *s, const struct message_hello *hello)
{
    if (hello->version != PROTOCOL_VERSION || hello->stream >= STREAMS_PER_PARTICIPANT) {
        bool version = hello->version != PROTOCOL_VERSION;
        s->ending = true;
        connection_refuse(s->connection,
                          version ? (uint32_t)REFUSAL_VERSION : (uint32_t)REASON_STREAM_UNKNOWN,
                          version ? "this server speaks version 1" : "a stream is 0 to 15");
        return;
    }
    struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL);
    struct stream *stream = participant_stream(p, hello->stream);
    if (stream->session != NULL)
        session_end(d, stream->session, "another connection has taken over this stream");
    if (hello->subscribe && p->subscriber != NULL)
        session_end(d, p->subscriber, "another connection has taken over the feed");
    invariant(stream->session == NULL);
    stream->session = s;
    stream->held_from = 0;
    s->stream = hello->stream;
    s->market = hello->market;
    s->greeted = true;
    d->sessions_greeted++;
    welcome_send(d, s, p);
    if (hello->subscribe) {
        s->subscribed = true;
        p->subscriber = s;
        feed_start(d, s, hello->resume ? hello->resume_from : p->participant_seq + 1);
    }
}

static void welcome_send(struct door *d, struct session *s, const struct participant *p)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_WELCOME;
    m.as.welcome = (struct message_welcome){
        .region = d->config.region,
        .participant = s->participant,
        .role = p->role,
        .participant_seq = p->participant_seq,
        .client_seq = p->streams[s->stream]->client_seq,
        .market_us = d->config.desk.market_us(d->config.desk.self),
        .clock_factor = d->config.clock_factor,
        .frame_max = d->config.frame_bytes_max,
        .server = "gridcleard",
    };
    (void)connection_send(s->connection, &m);
}

static void command_take(struct door *d, struct session *s, const struct command *asked)
{
    const struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL && s->greeted);
    int64_t now_s = d->config.desk.market_us(d->config.desk.self) / 1000000;
    if (asked->client_seq == 0 || now_s >= s->until_s) {
        bool missing = asked->client_seq == 0;
        s->ending = true;
        session_detach(d, s);
        connection_refuse(s->connection,
                          missing ? REFUSAL_SEQ_MISSING : REFUSAL_CERTIFICATE_EXPIRED,
                          missing ? "client_seq must be above 0"
                                  : "the certificate is over: connect with the renewed one");
        return;
    }
    if (!access_command(p->role, s->participant, asked)) {
        session_refuse(s, asked->client_seq, REASON_ROLE_NOT_ALLOWED,
                       reason_text(REASON_ROLE_NOT_ALLOWED));
        return;
    }
    struct stream *stream = p->streams[s->stream];
    struct command command = *asked;
    command.seq = 0;
    command.at_us = 0;
    command.participant = s->participant;
    command.stream = s->stream;
    command.reserved = 0;
    if (stream_holds(stream, command.client_seq) || stream->unanswered >= CLIENT_WINDOW ||
        d->config.desk.submit(d->config.desk.self, &command) != STATUS_OK) {
        stream_hold(stream, command.client_seq);
        session_busy(s, command.client_seq, d->config.retry_ms);
        return;
    }
    stream->held_from = 0;
    stream->unanswered++;
}

/*
 * A command that was sent back comes again, but those that a client sent right after it are here
 * already, and would make its number one that was passed over. So they go back too, until it comes
 * or a later one comes a second time (then it was given up).
 */
static bool stream_holds(struct stream *stream, uint64_t client_seq)
{
    return stream->held_from != 0 && client_seq > stream->held_until &&
           stream->held_count < HELD_MAX;
}

static void stream_hold(struct stream *stream, uint64_t client_seq)
{
    if (stream->held_from == 0 || client_seq <= stream->held_until) {
        stream->held_from = client_seq;
        stream->held_count = 0;
    }
    stream->held_until = client_seq;
    stream->held_count++;
}

static void query_take(struct door *d, struct session *s, const struct message *m)
{
    const struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL);
    if (!access_query(p->role)) {
        s->ending = true;
        session_detach(d, s);
        connection_refuse(s->connection, REASON_ROLE_NOT_ALLOWED,
                          reason_text(REASON_ROLE_NOT_ALLOWED));
        return;
    }
    query_answer(d, s, m);
}

static void pong_send(struct session *s, uint64_t token)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_PONG;
    m.as.ping.token = token;
    (void)connection_send(s->connection, &m);
}

static void door_closed(void *context, struct connection *c, enum status why, const char *text)
{
    struct door *d = context;
    struct session *s = connection_data(c);
    if (s == NULL)
        return;
    if (why != STATUS_OK && why != STATUS_CLOSED)
        log_info("server", "%s: participant %u: %s (%s)", connection_peer(c), s->participant, text,
                 status_text(why));
    session_detach(d, s);
    struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL && p->sessions > 0);
    p->sessions--;
    if (s->next != NULL)
        s->next->before = s->before;
    if (s->before != NULL)
        s->before->next = s->next;
    else
        d->sessions = s->next;
    connection_set_data(c, NULL);
    free(s);
}

/* An answer goes to its stream, unless the feed of the same connection brings it. */
static void answer_deliver(struct participant *p, const struct notice *notice)
{
    const struct event *e = &notice->event;
    struct stream *stream = participant_stream(p, e->stream);
    if (stream->unanswered > 0) /* Those of a leader before us were not counted here. */
        stream->unanswered--;
    struct session *s = stream->session;
    if (s != NULL && !(s->subscribed && e->participant_seq != 0))
        session_answer(s, notice);
}

static bool event_is_public(uint8_t kind)
{
    return kind == EVENT_TRADE || kind == EVENT_SLOT_OPENED || kind == EVENT_SLOT_CLOSED ||
           kind == EVENT_SLOT_SWEPT || kind == EVENT_SLOT_HALTED || kind == EVENT_SLOT_RESUMED;
}

/* Ends the sessions of a certificate that speaks for nobody any more. Those of a suspended
 * participant live on: he may still cancel and must hear what becomes of his orders. */
static void revoked_end(struct door *d, const uint8_t lfdi[LFDI_BYTES])
{
    for (struct session *s = d->sessions; s != NULL; s = s->next) /* Ends: the list does. */
        if (!s->ending && memcmp(s->lfdi, lfdi, LFDI_BYTES) == 0)
            session_end(d, s, "the certificate is revoked");
}

static void session_end(struct door *d, struct session *s, const char *text)
{
    session_detach(d, s);
    session_bye(s, text);
}

/* The stream and the feed are free for another connection; what comes now is not for this one. */
static void session_detach(struct door *d, struct session *s)
{
    struct participant *p = registry_participant(&d->registry, s->participant);
    invariant(p != NULL);
    feed_stop(s);
    if (p->subscriber == s)
        p->subscriber = NULL;
    s->subscribed = false;
    s->market = false;
    if (!s->greeted)
        return;
    if (p->streams[s->stream]->session == s)
        p->streams[s->stream]->session = NULL;
    s->greeted = false;
    d->sessions_greeted--;
}
