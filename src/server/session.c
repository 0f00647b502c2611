#include "server/session.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"

static void message_clear(struct message *m, enum message_kind kind);
static void event_send(struct session *s, const struct notice *notice, bool feed, bool answer);

void session_feed(struct session *s, const struct notice *notice)
{
    invariant(s->subscribed && notice->event.participant_seq == s->feed_next);
    event_send(s, notice, true, true);
    s->feed_next++;
}

void session_answer(struct session *s, const struct notice *notice)
{
    invariant(notice->event.client_seq != 0 && notice->event.stream == s->stream);
    event_send(s, notice, false, true);
}

void session_publish(struct session *s, const struct notice *notice)
{
    event_send(s, notice, false, false);
}

void session_busy(struct session *s, uint64_t client_seq, uint32_t retry_ms)
{
    struct message m;
    message_clear(&m, MESSAGE_BUSY);
    m.as.busy.client_seq = client_seq;
    m.as.busy.retry_ms = retry_ms;
    (void)connection_send(s->connection, &m);
}

void session_refuse(struct session *s, uint64_t client_seq, uint32_t code, const char *text)
{
    invariant(client_seq != 0);
    struct message m;
    message_clear(&m, MESSAGE_REFUSED);
    m.as.refused.client_seq = client_seq;
    m.as.refused.code = code;
    (void)snprintf(m.as.refused.text, sizeof m.as.refused.text, "%s", text);
    (void)connection_send(s->connection, &m);
}

void session_bye(struct session *s, const char *text)
{
    struct message m;
    message_clear(&m, MESSAGE_BYE);
    (void)snprintf(m.as.bye.text, sizeof m.as.bye.text, "%s", text);
    (void)connection_send(s->connection, &m);
    s->ending = true;
    connection_close(s->connection, STATUS_OK, text);
}

void connection_refuse(struct connection *c, uint32_t code, const char *text)
{
    struct message m;
    message_clear(&m, MESSAGE_REFUSED);
    m.as.refused.code = code;
    (void)snprintf(m.as.refused.text, sizeof m.as.refused.text, "%s", text);
    (void)connection_send(c, &m);
    connection_close(c, STATUS_REFUSED, text);
}

static void message_clear(struct message *m, enum message_kind kind)
{
    memset(m, 0, sizeof *m);
    m->kind = kind;
}

/* Numbers that are not this session's business are taken off. */
static void event_send(struct session *s, const struct notice *notice, bool feed, bool answer)
{
    struct message m;
    message_clear(&m, MESSAGE_EVENT);
    m.at_us = notice->at_us;
    m.as.event = notice->event;
    if (!feed)
        m.as.event.participant_seq = 0;
    if (!answer) {
        m.as.event.client_seq = 0;
        m.as.event.stream = 0;
        m.as.event.participant = 0;
    }
    (void)connection_send(s->connection, &m);
}
