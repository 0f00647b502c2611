#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/check.h"
#include "net/connection_state.h"
#include "sys/log.h"

#define PORT_TEXT_BYTES 6

/* A dial's addresses, tried one after the other. */
struct dialing {
    struct connection *connection;
    uv_getaddrinfo_t resolve;
    uv_connect_t connect;
    struct addrinfo *addresses; /* Owned. */
    struct addrinfo *next;
    bool resolving;
};

static void dial_resolved(uv_getaddrinfo_t *request, int result, struct addrinfo *addresses);
static void dial_next(struct connection *c, int last_error);
static void dial_connected(uv_connect_t *request, int result);
static void dial_reopen(uv_handle_t *handle);

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
    connection_timer_set(c, limits->handshake_ms_max);
    *out = c;
    return STATUS_OK;
out:
    connection_gone(c, status, "not dialed");
    return status;
}

static void dial_resolved(uv_getaddrinfo_t *request, int result, struct addrinfo *addresses)
{
    struct connection *c = request->data;
    c->dialing->resolving = false;
    c->dialing->addresses = addresses;
    c->dialing->next = addresses;
    if (c->state == STATE_GONE) {
        if (--c->holds == 0)
            connection_release(c);
        return;
    }
    c->holds--;
    if (result != 0) {
        connection_gone(c, STATUS_IO, uv_strerror(result));
        return;
    }
    connection_become(c, STATE_CONNECTING);
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
    connection_gone(c, STATUS_IO, uv_strerror(last_error));
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
        connection_gone(c, STATUS_IO, uv_strerror(result));
        return;
    }
    connection_dialing_free(c);
    connection_handshake_begin(c);
}

static void dial_reopen(uv_handle_t *handle)
{
    struct connection *c = handle->data;
    if (c->state == STATE_GONE) {
        connection_handle_closed(handle);
        return;
    }
    (void)uv_tcp_init(handle->loop, &c->tcp);
    c->tcp.data = c;
    dial_next(c, UV_ECONNREFUSED);
}

void connection_dialing_cancel(struct connection *c)
{
    if (c->dialing != NULL && c->dialing->resolving)
        (void)uv_cancel((uv_req_t *)&c->dialing->resolve); /* Its callback comes either way. */
}

void connection_dialing_free(struct connection *c)
{
    if (c->dialing == NULL)
        return;
    invariant(!c->dialing->resolving);
    uv_freeaddrinfo(c->dialing->addresses);
    free(c->dialing);
    c->dialing = NULL;
}
