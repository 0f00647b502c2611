#include "net/connection.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/check.h"
#include "net/authority.h"
#include "net/codec.h"
#include "net/listener.h"
#include "net/tls.h"
#include "raw_peer.h"

#define PATIENCE_MS     20000 /* A test that waits longer has failed. */
#define CONNECTIONS_MAX 64
#define LONG_MS         10000

/* What one side of the tests has seen. */
struct party {
    struct connection *last; /* Opened or dialed last; NULL when it is gone. */
    unsigned opened;
    unsigned closed;
    unsigned messages;
    unsigned out_of_order;
    uint64_t expected_seq;
    uint8_t lfdi[LFDI_BYTES];
    struct message message;
    enum status why;
    char text[MESSAGE_TEXT_MAX];
    bool echo;
    bool close_when_opened;
    unsigned send_when_opened; /* So many events, then a close. */
};

static uv_loop_t loop;
static uv_timer_t patience;
static char folder[64];
static struct authority *authority;
static struct authority *stranger;
static uint8_t client_lfdi[LFDI_BYTES];
static uint8_t server_lfdi[LFDI_BYTES];
static struct tls_context *server_tls;
static struct tls_context *client_tls;
static struct listener *listener;
static struct party server;
static struct party client;
static struct raw_peer raw;

static const char *path(const char *name)
{
    static char paths[8][128];
    static unsigned next;
    char *to = paths[next++ % 8];
    (void)snprintf(to, sizeof paths[0], "%s/%s", folder, name);
    return to;
}

static void event_make(struct message *m, uint64_t seq)
{
    memset(m, 0, sizeof *m);
    m->kind = MESSAGE_EVENT;
    m->as.event.kind = EVENT_TRADE;
    m->as.event.seq = seq;
    m->as.event.body.trade.quantity.wh = 1000;
}

static void side_opened(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES])
{
    struct party *side = context;
    side->last = c;
    side->opened++;
    memcpy(side->lfdi, lfdi, LFDI_BYTES);
    for (unsigned i = 1; i <= side->send_when_opened; i++) {
        struct message m;
        event_make(&m, i);
        cr_assert_eq(connection_send(c, &m), STATUS_OK);
    }
    if (side->close_when_opened || side->send_when_opened > 0)
        connection_close(c, STATUS_OK, "enough");
}

static void side_message(void *context, struct connection *c, const struct message *m)
{
    struct party *side = context;
    side->messages++;
    side->message = *m;
    if (m->kind == MESSAGE_EVENT && m->as.event.seq != ++side->expected_seq)
        side->out_of_order++;
    if (side->echo)
        (void)connection_send(c, m);
}

static void side_closed(void *context, struct connection *c, enum status why, const char *text)
{
    struct party *side = context;
    side->closed++;
    side->why = why;
    (void)snprintf(side->text, sizeof side->text, "%s", text);
    if (side->last == c)
        side->last = NULL;
}

static const struct connection_handlers handlers = {side_opened, side_message, side_closed};

static struct connection_limits limits = {
    .frame_bytes_max = 16384,
    .outgoing_bytes_max = 1u << 20,
    .handshake_ms_max = LONG_MS,
    .silence_ms_max = LONG_MS,
};

static void patience_lost(uv_timer_t *timer)
{
    (void)timer;
    cr_assert_fail("it did not happen: server %u/%u %s, client %u/%u %s", server.opened,
                   server.closed, server.text, client.opened, client.closed, client.text);
}

#define RUN_UNTIL(condition)                                                                       \
    do {                                                                                           \
        while (!(condition))                                                                       \
            (void)uv_run(&loop, UV_RUN_ONCE);                                                      \
    } while (0)

static void issue(struct authority *from, const char *name, enum certificate_use use, int from_days,
                  int until_days, uint8_t *lfdi)
{
    char certificate[32];
    char key[32];
    (void)snprintf(certificate, sizeof certificate, "%s.pem", name);
    (void)snprintf(key, sizeof key, "%s.key", name);
    struct certificate_request request = {.common_name = name,
                                          .use = use,
                                          .from_days = from_days,
                                          .until_days = until_days,
                                          .certificate_file = path(certificate),
                                          .key_file = path(key)};
    cr_assert_eq(authority_issue(from, &request, lfdi), STATUS_OK);
}

static struct tls_context *context(enum tls_side side, const char *certificate, const char *key)
{
    struct tls_context *tls;
    cr_assert_eq(
        tls_context_new(side, path(certificate), path(key), authority_file(authority), &tls),
        STATUS_OK);
    return tls;
}

static void listen_on(const char *host, uint32_t connections_max, uint32_t handshakes_per_s)
{
    struct listener_config config = {.host = host,
                                     .connections_max = connections_max,
                                     .handshakes_per_s = handshakes_per_s,
                                     .connection = limits};
    cr_assert_eq(listener_start(&loop, server_tls, &config, &handlers, &server, &listener),
                 STATUS_OK);
}

static void dial(struct tls_context *tls, const char *host)
{
    cr_assert_eq(connection_dial(&loop, tls, host, listener_port(listener), &limits, &handlers,
                                 &client, &client.last),
                 STATUS_OK);
}

static void set_up(void)
{
    (void)snprintf(folder, sizeof folder, "/tmp/gridclear_connection_XXXXXX");
    cr_assert_not_null(mkdtemp(folder));
    cr_assert_eq(authority_open(path("ca"), true, &authority), STATUS_OK);
    cr_assert_eq(authority_open(path("other"), true, &stranger), STATUS_OK);
    issue(authority, "server", CERTIFICATE_SERVER, 0, 1, server_lfdi);
    issue(authority, "client", CERTIFICATE_CLIENT, 0, 1, client_lfdi);
    server_tls = context(TLS_SERVER, "server.pem", "server.key");
    client_tls = context(TLS_CLIENT, "client.pem", "client.key");
    cr_assert_eq(uv_loop_init(&loop), 0);
    (void)uv_timer_init(&loop, &patience);
    (void)uv_timer_start(&patience, patience_lost, PATIENCE_MS, 0);
}

static int remove_one(const char *name, const struct stat *stat, int type, struct FTW *walk)
{
    (void)stat;
    (void)type;
    (void)walk;
    return remove(name);
}

/* Whatever happened, nothing stays on the loop: each connection is closed once and freed. */
static void tear_down(void)
{
    if (server.last != NULL)
        connection_close(server.last, STATUS_OK, "over");
    if (client.last != NULL)
        connection_close(client.last, STATUS_OK, "over");
    if (raw.tcp.data != NULL)
        raw_peer_stop(&raw);
    if (listener != NULL)
        listener_stop(listener);
    uv_unref((uv_handle_t *)&patience);
    (void)uv_run(&loop, UV_RUN_DEFAULT);
    uv_close((uv_handle_t *)&patience, NULL);
    (void)uv_run(&loop, UV_RUN_DEFAULT);
    cr_assert_eq(uv_loop_close(&loop), 0);
    cr_assert(server.closed >= server.opened);
    tls_context_free(server_tls);
    tls_context_free(client_tls);
    authority_free(authority);
    authority_free(stranger);
    (void)nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

TestSuite(connection, .init = set_up, .fini = tear_down);

/* Goal: both sides learn who the other is by its certificate; the same LFDI that was issued. */
Test(connection, opens_with_the_certificates_of_both_sides)
{
    uint8_t ours[LFDI_BYTES];
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "localhost");
    RUN_UNTIL(server.opened == 1 && client.opened == 1);
    cr_assert_arr_eq(server.lfdi, client_lfdi, LFDI_BYTES);
    cr_assert_arr_eq(client.lfdi, server_lfdi, LFDI_BYTES);
    tls_context_lfdi(client_tls, ours);
    cr_assert_arr_eq(ours, client_lfdi, LFDI_BYTES);
}

/* Goal: many messages go both ways, in order, none lost, none twice, in fewer frames than
 * messages. */
Test(connection, carries_messages_both_ways_in_order)
{
    listen_on("127.0.0.1", 4, 100);
    server.echo = true;
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.opened == 1);
    uint64_t sent = 0;
    for (unsigned round = 0; round < 20; round++) {
        for (unsigned i = 0; i < 1000; i++) {
            struct message m;
            event_make(&m, ++sent);
            cr_assert_eq(connection_send(client.last, &m), STATUS_OK);
        }
        RUN_UNTIL(client.messages == sent);
    }
    cr_assert_eq(server.messages, sent);
    cr_assert_eq(server.out_of_order, 0);
    cr_assert_eq(client.out_of_order, 0);
}

/* Goal: what is queued before the handshake is done goes when it is. */
Test(connection, sends_what_was_queued_before_it_opened)
{
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    struct message m;
    event_make(&m, 1);
    cr_assert_eq(connection_send(client.last, &m), STATUS_OK);
    RUN_UNTIL(server.messages == 1);
}

/* Goal: a close sends what is queued first; the other side gets all of it and then the end. */
Test(connection, sends_what_is_queued_before_it_closes)
{
    server.send_when_opened = 5000;
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.closed == 1 && server.closed == 1);
    cr_assert_eq(client.messages, 5000);
    cr_assert_eq(client.out_of_order, 0);
    cr_assert_eq(client.why, STATUS_CLOSED);
    cr_assert_eq(server.why, STATUS_OK);
    cr_assert_str_eq(server.text, "enough");
}

/* Goal: closing is idempotent, sending after it says so, `closed` comes once. */
Test(connection, closes_once_however_often_it_is_asked)
{
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.opened == 1 && server.opened == 1);
    struct message m;
    event_make(&m, 1);
    connection_close(client.last, STATUS_OK, "first");
    connection_close(client.last, STATUS_IO, "second");
    cr_assert_eq(connection_send(client.last, &m), STATUS_CLOSED);
    RUN_UNTIL(client.closed == 1 && server.closed == 1);
    cr_assert_eq(client.why, STATUS_OK);
    cr_assert_str_eq(client.text, "first");
    cr_assert_eq(server.why, STATUS_CLOSED);
}

/* Goal: a dial that is given up before it is connected ends as well. */
Test(connection, may_be_closed_while_it_is_dialing)
{
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    connection_close(client.last, STATUS_OK, "changed my mind");
    RUN_UNTIL(client.closed == 1);
    cr_assert_eq(client.opened, 0);
}

/* Goal: nobody listens there: said by `closed`. */
Test(connection, reports_a_port_where_nobody_listens)
{
    listen_on("127.0.0.1", 4, 100);
    uint16_t port = listener_port(listener);
    listener_stop(listener);
    listener = NULL;
    (void)uv_run(&loop, UV_RUN_NOWAIT);
    cr_assert_eq(connection_dial(&loop, client_tls, "127.0.0.1", port, &limits, &handlers, &client,
                                 &client.last),
                 STATUS_OK);
    RUN_UNTIL(client.closed == 1);
    cr_assert_eq(client.why, STATUS_IO);
}

/* Goal: a client's certificate of another authority is refused by the server, and the client is
 * told. */
Test(connection, refuses_a_certificate_of_another_authority)
{
    issue(stranger, "foreign", CERTIFICATE_CLIENT, 0, 1, NULL);
    struct tls_context *foreign = context(TLS_CLIENT, "foreign.pem", "foreign.key");
    listen_on("127.0.0.1", 4, 100);
    dial(foreign, "127.0.0.1");
    RUN_UNTIL(client.closed == 1 && server.closed == 1);
    cr_assert_eq(server.opened, 0);
    cr_assert_eq(server.why, STATUS_REFUSED);
    cr_assert_not_null(strstr(server.text, "issuer"), "%s", server.text);
    cr_assert_eq(client.why, STATUS_REFUSED, "%s", client.text);
    tls_context_free(foreign);
}

/* Goal: an expired certificate is refused in the handshake, by that reason, on both sides. */
Test(connection, refuses_an_expired_certificate)
{
    issue(authority, "old", CERTIFICATE_CLIENT, -10, -1, NULL);
    struct tls_context *old = context(TLS_CLIENT, "old.pem", "old.key");
    listen_on("127.0.0.1", 4, 100);
    dial(old, "127.0.0.1");
    RUN_UNTIL(client.closed == 1 && server.closed == 1);
    cr_assert_eq(server.opened, 0);
    cr_assert_eq(server.why, STATUS_REFUSED);
    cr_assert_str_eq(server.text, "certificate of \"old\": certificate has expired");
    cr_assert_not_null(strstr(client.text, "expired"), "%s", client.text);
    tls_context_free(old);
}

/* Goal: a certificate that is not valid yet is refused too. */
Test(connection, refuses_a_certificate_from_the_future)
{
    issue(authority, "new", CERTIFICATE_CLIENT, 1, 2, NULL);
    struct tls_context *new = context(TLS_CLIENT, "new.pem", "new.key");
    listen_on("127.0.0.1", 4, 100);
    dial(new, "127.0.0.1");
    RUN_UNTIL(client.closed == 1 && server.closed == 1);
    cr_assert_not_null(strstr(server.text, "not yet valid"), "%s", server.text);
    tls_context_free(new);
}

/* Goal: a participant cannot pass for the clearinghouse with its own good certificate. */
Test(connection, refuses_a_server_with_a_client_certificate)
{
    tls_context_free(server_tls);
    server_tls = context(TLS_SERVER, "client.pem", "client.key");
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.closed == 1);
    cr_assert_eq(client.opened, 0);
    cr_assert_eq(client.why, STATUS_REFUSED);
    cr_assert_not_null(strstr(client.text, "purpose"), "%s", client.text);
}

/* Goal: a server whose certificate does not name the host that was dialed is refused. */
Test(connection, refuses_a_server_of_another_name)
{
    listen_on("127.0.0.2", 4, 100);
    dial(client_tls, "127.0.0.2");
    RUN_UNTIL(client.closed == 1);
    cr_assert_eq(client.opened, 0);
    cr_assert_not_null(strstr(client.text, "IP address mismatch"), "%s", client.text);
}

/* Goal: no certificate, no conversation. */
Test(connection, refuses_a_client_without_a_certificate)
{
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = {.no_alpn = false};
    raw_peer_start(&raw, &loop, listener_port(listener), &options, NULL, 0);
    RUN_UNTIL(server.closed == 1 && raw.ended);
    cr_assert_eq(server.opened, 0);
    cr_assert_eq(server.why, STATUS_REFUSED);
    cr_assert_not_null(strstr(server.text, "did not return a certificate"), "%s", server.text);
}

static struct raw_peer_options raw_options(void)
{
    return (struct raw_peer_options){.certificate_file = path("client.pem"),
                                     .key_file = path("client.key")};
}

/* Goal: another protocol, or an older TLS, does not get in. */
Test(connection, refuses_a_client_without_alpn)
{
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    options.no_alpn = true;
    raw_peer_start(&raw, &loop, listener_port(listener), &options, NULL, 0);
    RUN_UNTIL(server.closed == 1 && raw.ended);
    cr_assert_eq(server.opened, 0);
    cr_assert_not_null(strstr(server.text, "ALPN"), "%s", server.text);
}

/* Goal: TLS 1.2 is not spoken. */
Test(connection, refuses_an_older_tls)
{
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    options.old_tls = true;
    raw_peer_start(&raw, &loop, listener_port(listener), &options, NULL, 0);
    RUN_UNTIL(server.closed == 1 && raw.ended);
    cr_assert_eq(server.opened, 0);
    cr_assert_not_null(strstr(server.text, "unsupported protocol"), "%s", server.text);
}

/* Goal: bytes that are not TLS end the connection, not the server. */
Test(connection, refuses_what_is_not_tls)
{
    static const uint8_t http[] = "GET / HTTP/1.1\r\nHost: grid\r\n\r\n";
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = {.no_tls = true};
    raw_peer_start(&raw, &loop, listener_port(listener), &options, http, sizeof http - 1);
    RUN_UNTIL(server.closed == 1 && raw.ended);
    cr_assert_eq(server.why, STATUS_REFUSED);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.opened == 1);
}

/* Goal: slowloris: who does not finish the handshake in time is cut. */
Test(connection, cuts_who_does_not_finish_the_handshake)
{
    limits.handshake_ms_max = 50;
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = {.no_tls = true};
    static const uint8_t begun[] = {0x16, 0x03, 0x01, 0x02}; /* A hello that never comes. */
    raw_peer_start(&raw, &loop, listener_port(listener), &options, begun, sizeof begun);
    RUN_UNTIL(server.closed == 1 && raw.ended);
    cr_assert_eq(server.why, STATUS_TIMEOUT);
    cr_assert_str_eq(server.text, "no handshake in time");
}

struct refusal_seen {
    struct message_refused refused;
    unsigned count;
    unsigned others;
};

static bool raw_message(void *context, const struct message *m)
{
    struct refusal_seen *seen = context;
    if (m->kind == MESSAGE_REFUSED) {
        seen->refused = m->as.refused;
        seen->count++;
    } else {
        seen->others++;
    }
    return true;
}

static bool raw_refused(void *context, const struct message_refused *refused)
{
    (void)context;
    cr_assert_fail("the server sent wrong bytes: %s", refused->text);
    return false;
}

/* Decodes the first frame that the raw peer received. */
static struct refusal_seen raw_refusal(void)
{
    static const struct codec_handlers codec = {raw_message, raw_refused};
    struct refusal_seen seen = {0};
    struct codec_counts counts = {0};
    cr_assert_gt(raw.received_count, 4);
    uint32_t length = (uint32_t)raw.received[0] | (uint32_t)raw.received[1] << 8;
    cr_assert_leq(length + 4, raw.received_count);
    cr_assert_eq(codec_decode(raw.received + 4, length, &codec, &seen, &counts), STATUS_OK);
    return seen;
}

/* Goal: a frame above the bound is answered with its own code, then the connection ends. */
Test(connection, refuses_an_oversized_frame_and_says_so)
{
    static const uint8_t huge[] = {0x01, 0x40, 0, 0, 1, 2, 3}; /* 16385 bytes. */
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    raw_peer_start(&raw, &loop, listener_port(listener), &options, huge, sizeof huge);
    RUN_UNTIL(raw.ended);
    struct refusal_seen seen = raw_refusal();
    cr_assert_eq(seen.refused.code, REFUSAL_FRAME_TOO_LARGE);
    cr_assert_eq(seen.refused.client_seq, 0);
    raw_peer_stop(&raw);
    RUN_UNTIL(server.closed == 1);
    cr_assert_eq(server.why, STATUS_MALFORMED);
    cr_assert_eq(server.messages, 0);
}

/* Goal: a peer that goes away in the middle of a frame is told apart from one that leaves. */
Test(connection, notices_a_truncated_frame)
{
    static const uint8_t begun[] = {10, 0, 0, 0, 1, 2, 3};
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    raw_peer_start(&raw, &loop, listener_port(listener), &options, begun, sizeof begun);
    RUN_UNTIL(raw.connected && server.opened == 1);
    raw_peer_stop(&raw);
    RUN_UNTIL(server.closed == 1);
    cr_assert_eq(server.why, STATUS_MALFORMED);
    cr_assert_str_eq(server.text, "the peer closed in the middle of a frame");
}

/* Goal: a command with an unknown enum is refused by name; the connection lives on. */
Test(connection, lives_on_after_a_refused_command)
{
    static const uint8_t bad_then_good[] = {
        12, 0, 0, 0, 0x0a, 0x0a, 0x1a, 0x08, 0x08, 0x07, 0x52, 0x04, 0x08, 0x03, 0x10, 0x01,
        12, 0, 0, 0, 0x0a, 0x0a, 0x1a, 0x08, 0x08, 0x08, 0x52, 0x04, 0x08, 0x01, 0x10, 0x01};
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    raw_peer_start(&raw, &loop, listener_port(listener), &options, bad_then_good,
                   sizeof bad_then_good);
    RUN_UNTIL(server.messages == 1 && raw.received_count > 0);
    struct refusal_seen seen = raw_refusal();
    cr_assert_eq(seen.refused.code, REFUSAL_ENUM_UNKNOWN);
    cr_assert_eq(seen.refused.client_seq, 7);
    cr_assert_eq(server.message.as.command.client_seq, 8);
    cr_assert_eq(server.closed, 0);
    cr_assert_eq(connection_counts(server.last).refused, 1);
}

/* Goal: who speaks another protocol inside TLS is told and let go. */
Test(connection, refuses_wrong_bytes_and_says_so)
{
    static const uint8_t wrong[] = {4, 0, 0, 0, 0x0a, 0x02, 0x00, 0x00};
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    raw_peer_start(&raw, &loop, listener_port(listener), &options, wrong, sizeof wrong);
    RUN_UNTIL(raw.ended);
    struct refusal_seen seen = raw_refusal();
    cr_assert_eq(seen.refused.code, REFUSAL_MALFORMED);
    cr_assert_eq(seen.others, 0);
}

/* Goal: a peer that does not read is cut at the bound: sending says FULL, and memory stays
 * bounded. */
Test(connection, cuts_a_peer_that_does_not_read)
{
    limits.outgoing_bytes_max = 256u << 10;
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    options.deaf = true;
    raw_peer_start(&raw, &loop, listener_port(listener), &options, NULL, 0);
    RUN_UNTIL(raw.connected && server.opened == 1);
    struct message m;
    event_make(&m, 1);
    enum status status = STATUS_OK;
    while (status == STATUS_OK) { /* Ends: a socket's buffer and our bound are finite. */
        for (unsigned i = 0; i < 1000 && status == STATUS_OK; i++)
            status = connection_send(server.last, &m);
        (void)uv_run(&loop, UV_RUN_NOWAIT);
    }
    cr_assert_eq(status, STATUS_FULL);
    RUN_UNTIL(server.closed == 1);
    cr_assert_eq(server.why, STATUS_FULL);
}

/* Goal: a peer that is silent, and does not answer a Ping, is cut: so is a half-open one. */
Test(connection, cuts_a_silent_peer)
{
    limits.silence_ms_max = 60;
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    raw_peer_start(&raw, &loop, listener_port(listener), &options, NULL, 0);
    RUN_UNTIL(server.closed == 1);
    cr_assert_eq(server.opened, 1);
    cr_assert_eq(server.why, STATUS_TIMEOUT);
    cr_assert_gt(raw.received_count, 4); /* It was asked. */
}

/* Goal: two that have nothing to say keep each other alive by Ping and Pong, which their owners do
 * not see. */
Test(connection, keeps_a_quiet_peer_that_answers)
{
    limits.silence_ms_max = 200;
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(server.opened == 1 && client.opened == 1);
    RUN_UNTIL(server.closed > 0 || connection_counts(server.last).messages >= 8);
    cr_assert_eq(server.closed, 0);
    cr_assert_eq(client.closed, 0);
    cr_assert_eq(server.messages, 0);
    cr_assert_eq(client.messages, 0);
}

/* Goal: an owner's Ping is answered by the other connection itself, and its Pong is the owner's. */
Test(connection, answers_a_ping_by_itself)
{
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.opened == 1);
    struct message ping;
    memset(&ping, 0, sizeof ping);
    ping.kind = MESSAGE_PING;
    ping.as.ping.token = 77;
    cr_assert_eq(connection_send(client.last, &ping), STATUS_OK);
    RUN_UNTIL(client.messages == 1);
    cr_assert_eq(client.message.kind, MESSAGE_PONG);
    cr_assert_eq(client.message.as.ping.token, 77);
    cr_assert_eq(server.messages, 0);
}

/* Goal: a peer whose socket is gone without a goodbye is noticed. */
Test(connection, notices_a_peer_that_is_gone)
{
    listen_on("127.0.0.1", 4, 100);
    struct raw_peer_options options = raw_options();
    raw_peer_start(&raw, &loop, listener_port(listener), &options, NULL, 0);
    RUN_UNTIL(raw.connected && server.opened == 1);
    raw_peer_stop(&raw);
    RUN_UNTIL(server.closed == 1);
    cr_assert_eq(server.why, STATUS_CLOSED);
    cr_assert_str_eq(server.text, "the peer closed without a goodbye");
}

/* Goal: the owner may close from `opened`. */
Test(connection, may_be_closed_when_it_opens)
{
    server.close_when_opened = true;
    listen_on("127.0.0.1", 4, 100);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.closed == 1 && server.closed == 1);
    cr_assert_eq(server.why, STATUS_OK);
    cr_assert_eq(client.why, STATUS_CLOSED);
}

/* Goal: as many as allowed get in, the next is turned away at once, and a place that is free again
 * is given. */
Test(connection, turns_away_more_than_its_listener_allows)
{
    struct party first = {0};
    struct party second = {0};
    listen_on("127.0.0.1", 2, 100);
    struct party *sides[] = {&first, &second};
    for (unsigned i = 0; i < 2; i++) {
        cr_assert_eq(connection_dial(&loop, client_tls, "127.0.0.1", listener_port(listener),
                                     &limits, &handlers, sides[i], &sides[i]->last),
                     STATUS_OK);
        RUN_UNTIL(sides[i]->opened == 1 && server.opened == i + 1);
    }
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.closed == 1);
    cr_assert_eq(client.opened, 0);
    cr_assert_eq(server.opened, 2);
    connection_close(first.last, STATUS_OK, "room for another");
    RUN_UNTIL(first.closed == 1 && server.closed == 1);
    dial(client_tls, "127.0.0.1");
    RUN_UNTIL(client.opened == 1 && server.opened == 3);
    connection_close(second.last, STATUS_OK, "over");
    RUN_UNTIL(second.closed == 1);
}

/* Goal: a flood of handshakes is taken at the budget's rate, and all of it in the end. */
Test(connection, accepts_no_more_handshakes_than_its_budget)
{
    enum {
        DIALS = 60,
        RATE = 40
    };
    static struct party sides[DIALS];
    listen_on("127.0.0.1", DIALS, RATE);
    uint64_t begun_ms = uv_now(&loop);
    for (unsigned i = 0; i < DIALS; i++)
        cr_assert_eq(connection_dial(&loop, client_tls, "127.0.0.1", listener_port(listener),
                                     &limits, &handlers, &sides[i], &sides[i].last),
                     STATUS_OK);
    while (server.opened < DIALS) { /* Ends: patience. */
        (void)uv_run(&loop, UV_RUN_ONCE);
        uint64_t most = RATE + RATE * (uv_now(&loop) - begun_ms) / 1000 + 1;
        cr_assert_leq(server.opened, most);
    }
    for (unsigned i = 0; i < DIALS; i++)
        connection_close(sides[i].last, STATUS_OK, "over");
    RUN_UNTIL(server.closed == DIALS);
}

/* Goal: a program with a TLS context outlives a write to a peer that has just gone, which libuv
 * does without asking for the signal to be left out. */
Test(connection, does_not_end_the_process_with_a_broken_pipe)
{
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    cr_assert_eq(close(ends[0]), 0);
    cr_expect_eq(write(ends[1], "x", 1), -1);
    cr_expect_eq(errno, EPIPE);
    cr_assert_eq(close(ends[1]), 0);
}
