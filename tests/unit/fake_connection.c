#include "fake_connection.h"

#include <criterion/criterion.h>

enum status connection_send(struct connection *c, const struct message *m)
{
    if (c->closing)
        return STATUS_CLOSED;
    cr_assert_lt(c->sent_count, (uint32_t)SENT_MAX);
    c->sent[c->sent_count++] = *m;
    return STATUS_OK;
}

void connection_close(struct connection *c, enum status why, const char *text)
{
    (void)why;
    (void)text;
    c->closing = true;
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
    (void)c;
    return "peer";
}

const struct message *fake_next(struct connection *c)
{
    return c->seen < c->sent_count ? &c->sent[c->seen++] : NULL;
}

const struct message *fake_expect(struct connection *c, enum message_kind kind)
{
    const struct message *m = fake_next(c);
    cr_assert_not_null(m, "nothing was sent, message kind %d was expected", (int)kind);
    cr_assert_eq(m->kind, kind, "message kind %d, not %d", (int)m->kind, (int)kind);
    return m;
}
