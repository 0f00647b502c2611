#include "region_client.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"

static void client_opened(void *context, struct connection *connection,
                          const uint8_t lfdi[LFDI_BYTES])
{
    struct client *c = context;
    (void)connection;
    (void)lfdi;
    c->opened = true;
}

static void client_message(void *context, struct connection *connection, const struct message *m)
{
    struct client *c = context;
    (void)connection;
    invariant(c->count < INBOX_MAX);
    c->inbox[c->count++] = *m;
}

static void client_closed(void *context, struct connection *connection, enum status why,
                          const char *text)
{
    struct client *c = context;
    (void)connection;
    (void)text;
    c->connection = NULL;
    c->why = why;
}

static const struct connection_handlers handlers = {
    .opened = client_opened,
    .message = client_message,
    .closed = client_closed,
};

void client_init(struct client *c, uv_loop_t *loop, const char *folder, const char *name)
{
    char certificate[256], key[256], ca[256];
    memset(c, 0, sizeof *c);
    c->loop = loop;
    (void)snprintf(certificate, sizeof certificate, "%s/%s.pem", folder, name);
    (void)snprintf(key, sizeof key, "%s/%s.key", folder, name);
    (void)snprintf(ca, sizeof ca, "%s/ca.pem", folder);
    enum status status = tls_context_new(TLS_CLIENT, certificate, key, ca, &c->tls);
    invariant(status == STATUS_OK);
    tls_context_lfdi(c->tls, c->lfdi);
}

void client_free(struct client *c)
{
    tls_context_free(c->tls);
}

void client_dial(struct client *c, uint16_t port)
{
    static const struct connection_limits limits = {
        .frame_bytes_max = 65536,
        .outgoing_bytes_max = 1 << 20,
        .handshake_ms_max = 30000,
        .silence_ms_max = 60000,
    };
    c->count = c->seen = 0;
    c->opened = false;
    enum status status =
        connection_dial(c->loop, c->tls, "localhost", port, &limits, &handlers, c, &c->connection);
    invariant(status == STATUS_OK);
}

void client_hello(struct client *c, bool subscribe, bool resume, uint64_t resume_from)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_HELLO;
    m.as.hello.version = 1;
    m.as.hello.subscribe = subscribe;
    m.as.hello.market = true;
    m.as.hello.resume = resume;
    m.as.hello.resume_from = resume_from;
    client_send(c, &m);
}

void client_send(struct client *c, const struct message *m)
{
    invariant(c->connection != NULL);
    enum status status = connection_send(c->connection, m);
    invariant(status == STATUS_OK);
}

void client_command(struct client *c, const struct command *command)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_COMMAND;
    m.as.command = *command;
    client_send(c, &m);
}

const struct message *client_next(struct client *c)
{
    while (c->seen == c->count) { /* Ends: a message, or the end of the connection. */
        invariant(c->connection != NULL);
        (void)uv_run(c->loop, UV_RUN_ONCE);
    }
    return &c->inbox[c->seen++];
}

const struct message *client_expect(struct client *c, enum message_kind kind)
{
    const struct message *m = client_next(c);
    while (m->kind != kind) /* Ends: it comes, or the connection ends. */
        m = client_next(c);
    return m;
}

const struct event *client_answer(struct client *c, uint64_t client_seq)
{
    const struct message *m = client_expect(c, MESSAGE_EVENT);
    while (m->as.event.client_seq != client_seq) /* Ends: it comes, or the connection ends. */
        m = client_expect(c, MESSAGE_EVENT);
    return &m->as.event;
}

void client_gone(struct client *c)
{
    while (c->connection != NULL) /* Ends: the server closes, or the test's alarm. */
        (void)uv_run(c->loop, UV_RUN_ONCE);
}

void client_close(struct client *c)
{
    if (c->connection != NULL)
        connection_close(c->connection, STATUS_OK, "done");
    client_gone(c);
}
