#include "net/listener.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "net/connection_accept.h"
#include "sys/log.h"

#define BACKLOG          512
#define COMPLAINT_MS     1000u /* At most one line of log about refused peers in this time. */
#define HANDSHAKE_TOKENS 1000u /* A token bucket in thousandths, so that slow rates count too. */

struct listener {
    uv_tcp_t tcp;
    uv_timer_t pause; /* Runs while the budget of handshakes is used up. */
    struct tls_context *tls;
    const struct connection_handlers *handlers;
    void *context;
    struct listener_config config;
    uint64_t tokens; /* Thousandths of a handshake. */
    uint64_t filled_ms;
    uint64_t complained_ms;
    uint32_t connections;
    uint32_t handles; /* Open ones; the listener is freed when nothing points to it. */
    uint16_t port;
    bool stopped;
};

static enum status listener_bind(struct listener *l);
static bool address_parse(const char *host, uint16_t port, struct sockaddr_storage *address);
static void listener_waiting(uv_stream_t *stream, int result);
static void listener_accept(struct listener *l);
static void listener_resume(uv_timer_t *timer);
static bool budget_take(struct listener *l);
static void turn_away(struct listener *l, const char *why);
static void turned_away(uv_handle_t *handle);
static void complain(struct listener *l, const char *why);
static void connection_released(void *owner);
static void handle_closed(uv_handle_t *handle);
static void listener_free_unused(struct listener *l);

enum status listener_start(uv_loop_t *loop, struct tls_context *tls,
                           const struct listener_config *config,
                           const struct connection_handlers *handlers, void *context,
                           struct listener **out)
{
    invariant(config->connections_max > 0 && config->handshakes_per_s > 0);
    struct listener *l = calloc(1, sizeof *l);
    if (l == NULL)
        return STATUS_FULL;
    l->tls = tls;
    l->handlers = handlers;
    l->context = context;
    l->config = *config;
    l->tokens = (uint64_t)config->handshakes_per_s * HANDSHAKE_TOKENS;
    l->filled_ms = uv_now(loop);
    (void)uv_tcp_init(loop, &l->tcp);
    (void)uv_timer_init(loop, &l->pause);
    l->tcp.data = l->pause.data = l;
    l->handles = 2;
    enum status status = listener_bind(l);
    l->config.host = NULL; /* The caller's; not needed any more. */
    if (status != STATUS_OK) {
        listener_stop(l);
        return status;
    }
    *out = l;
    return STATUS_OK;
}

uint16_t listener_port(const struct listener *l)
{
    return l->port;
}

void listener_stop(struct listener *l)
{
    invariant(!l->stopped);
    l->stopped = true;
    uv_close((uv_handle_t *)&l->tcp, handle_closed);
    uv_close((uv_handle_t *)&l->pause, handle_closed);
}

static enum status listener_bind(struct listener *l)
{
    struct sockaddr_storage address;
    if (!address_parse(l->config.host, l->config.port, &address)) {
        log_error("net", "listen: \"%s\" is not an address", l->config.host);
        return STATUS_CONFIG;
    }
    int result = uv_tcp_bind(&l->tcp, (const struct sockaddr *)&address, 0);
    if (result == 0)
        result = uv_listen((uv_stream_t *)&l->tcp, BACKLOG, listener_waiting);
    int bytes = sizeof address;
    if (result == 0)
        result = uv_tcp_getsockname(&l->tcp, (struct sockaddr *)&address, &bytes);
    if (result != 0) {
        log_error("net", "listen on %s port %u: %s", l->config.host, l->config.port,
                  uv_strerror(result));
        return STATUS_IO;
    }
    struct sockaddr_in *four = (struct sockaddr_in *)&address;
    struct sockaddr_in6 *six = (struct sockaddr_in6 *)&address;
    l->port = ntohs(address.ss_family == AF_INET6 ? six->sin6_port : four->sin_port);
    return STATUS_OK;
}

static bool address_parse(const char *host, uint16_t port, struct sockaddr_storage *address)
{
    memset(address, 0, sizeof *address);
    if (strcmp(host, "localhost") == 0)
        host = "127.0.0.1";
    return uv_ip4_addr(host, port, (struct sockaddr_in *)address) == 0 ||
           uv_ip6_addr(host, port, (struct sockaddr_in6 *)address) == 0;
}

static void listener_waiting(uv_stream_t *stream, int result)
{
    struct listener *l = stream->data;
    if (result != 0)
        complain(l, uv_strerror(result));
    else
        listener_accept(l);
}

/* While one waits that we do not take, libuv does not ask for more: the rest is in the backlog. */
static void listener_accept(struct listener *l)
{
    if (!budget_take(l)) {
        uint64_t missing = HANDSHAKE_TOKENS - l->tokens;
        (void)uv_timer_start(&l->pause, listener_resume, missing / l->config.handshakes_per_s + 1,
                             0);
        complain(l, "more handshakes than the budget: accepting pauses");
        return;
    }
    if (l->connections >= l->config.connections_max) {
        turn_away(l, "as many connections as allowed: a peer is turned away");
        return;
    }
    struct connection_owner owner = {connection_released, l};
    enum status status = connection_accept((uv_stream_t *)&l->tcp, l->tls, &l->config.connection,
                                           l->handlers, l->context, &owner);
    if (status == STATUS_OK)
        l->connections++;
    else
        turn_away(l, status_text(status));
}

static void listener_resume(uv_timer_t *timer)
{
    listener_accept(timer->data);
}

static bool budget_take(struct listener *l)
{
    uint64_t now_ms = uv_now(l->tcp.loop);
    uint64_t full = (uint64_t)l->config.handshakes_per_s * HANDSHAKE_TOKENS;
    uint64_t gained = (now_ms - l->filled_ms) * l->config.handshakes_per_s;
    l->filled_ms = now_ms;
    l->tokens = full - l->tokens < gained ? full : l->tokens + gained;
    if (l->tokens < HANDSHAKE_TOKENS)
        return false;
    l->tokens -= HANDSHAKE_TOKENS;
    return true;
}

/* Takes the connection that waits and closes it, so that the peer knows at once. */
static void turn_away(struct listener *l, const char *why)
{
    complain(l, why);
    uv_tcp_t *tcp = malloc(sizeof *tcp);
    if (tcp == NULL) { /* It waits. */
        (void)uv_timer_start(&l->pause, listener_resume, COMPLAINT_MS, 0);
        return;
    }
    (void)uv_tcp_init(l->tcp.loop, tcp);
    (void)uv_accept((uv_stream_t *)&l->tcp, (uv_stream_t *)tcp);
    uv_close((uv_handle_t *)tcp, turned_away);
}

static void turned_away(uv_handle_t *handle)
{
    free(handle);
}

static void complain(struct listener *l, const char *why)
{
    uint64_t now_ms = uv_now(l->tcp.loop);
    if (l->complained_ms != 0 && now_ms - l->complained_ms < COMPLAINT_MS)
        return;
    l->complained_ms = now_ms;
    log_warning("net", "listener on port %u: %s", l->port, why);
}

static void connection_released(void *owner)
{
    struct listener *l = owner;
    invariant(l->connections > 0);
    l->connections--;
    listener_free_unused(l);
}

static void handle_closed(uv_handle_t *handle)
{
    struct listener *l = handle->data;
    invariant(l->handles > 0);
    l->handles--;
    listener_free_unused(l);
}

static void listener_free_unused(struct listener *l)
{
    if (l->handles == 0 && l->connections == 0)
        free(l);
}
