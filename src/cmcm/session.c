/*
 * session.c - a session: dial, hello, commands out, events in, and again when it breaks.
 *
 *   WAITING -> DIALING -> GREETING -> READY
 *      ^          |           |         |
 *      +----------+-----------+---------+   closed; the next try after a growing, jittered pause
 *
 * What can go wrong: the peer is gone (all that is unanswered is sent again), it is full (BUSY: a
 * pause, then again), it took later commands first (SEQ_SKIPPED: a new number), the feed has a hole
 * (reconnect and ask for it; if it is still there, say so by `resync`).
 */
#include "cmcm/cmcm.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "cmcm/window.h"
#include "net/connection.h"
#include "net/tls.h"
#include "sys/clock.h"
#include "sys/log.h"

#define QUEUE_DEFAULT      1024
#define BACKOFF_MS_LEAST   100
#define BACKOFF_MS_MOST    10000
#define PING_EVERY_MS      5000
#define SILENCE_MS_MAX     30000
#define HANDSHAKE_MS_MAX   10000
#define FRAME_BYTES_MAX    65536
#define OUTGOING_BYTES_MAX (1 << 20)
#define RETRY_MS_MOST      60000
#define BUSY_MS_MOST       800
#define BUSY_TURNS_MOST    8

enum session_state {
    SESSION_WAITING,
    SESSION_DIALING,
    SESSION_GREETING,
    SESSION_READY,
};

struct cmcm_session {
    uv_loop_t *loop;
    struct cmcm_config config; /* Its strings are owned. */
    const struct cmcm_handlers *handlers;
    void *context;
    struct tls_context *tls;
    struct connection *connection; /* NULL while WAITING. */
    enum session_state state;
    uv_timer_t redial;
    uv_timer_t resend; /* After BUSY. */
    uv_timer_t ping;
    uint32_t handles; /* Timers that are not closed yet. */
    bool freed;
    bool paused; /* BUSY was heard: nothing new goes until `resend` fires. */
    uint32_t busy_turns; /* Pauses since the last answer: each is twice the one before. */
    uint32_t backoff_ms;
    uint64_t random;

    struct window window;
    bool numbered; /* client_seq is known. */
    uint64_t client_seq;
    uint32_t query;

    uint32_t participant;
    bool feed_known; /* participant_seq is the last one seen, so the next is one more. */
    uint64_t participant_seq;
    uint64_t gap_seen; /* The gap that made us reconnect; if it comes again it stays. */

    struct market_clock clock;
};

static char *text_copy(const char *text);
static void session_dial(struct cmcm_session *s);
static void session_redial(uv_timer_t *timer);
static void session_lost(struct cmcm_session *s, enum status why, const char *text);
static void session_destroy(struct cmcm_session *s);
static void handle_closed(uv_handle_t *handle);
static void connection_opened(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES]);
static void connection_message(void *context, struct connection *c, const struct message *m);
static void connection_closed(void *context, struct connection *c, enum status why,
                              const char *text);
static void session_welcome(struct cmcm_session *s, const struct message_welcome *welcome);
static void session_event(struct cmcm_session *s, const struct event *e, int64_t at_us);
static bool feed_accept(struct cmcm_session *s, const struct event *e);
static bool answers(const struct command *command, uint32_t participant, const struct event *e);
static void session_busy(struct cmcm_session *s, const struct message_busy *busy);
static void session_refused(struct cmcm_session *s, const struct message_refused *refused);
static void session_resend(uv_timer_t *timer);
static void session_ping(uv_timer_t *timer);
static void session_pump(struct cmcm_session *s);
static enum status question_send(struct cmcm_session *s, struct message *m);

static const struct connection_handlers connection_handlers = {
    connection_opened, connection_message, connection_closed};

enum status cmcm_session_new(uv_loop_t *loop, const struct cmcm_config *config,
                             const struct cmcm_handlers *handlers, void *context,
                             struct cmcm_session **out)
{
    if (config->stream >= STREAMS_PER_PARTICIPANT || config->host == NULL || config->port == 0)
        return STATUS_CONFIG;
    struct cmcm_session *s = calloc(1, sizeof(*s));
    if (s == NULL)
        return STATUS_FULL;
    enum status status =
        window_init(&s->window, config->queue_max == 0 ? QUEUE_DEFAULT : config->queue_max);
    if (status == STATUS_OK)
        status = tls_context_new(TLS_CLIENT, config->certificate_file, config->key_file,
                                 config->ca_file, &s->tls);
    s->config = *config;
    s->config.host = text_copy(config->host);
    s->config.agent = text_copy(config->agent == NULL ? "libcmcm" : config->agent);
    if (status == STATUS_OK && (s->config.host == NULL || s->config.agent == NULL))
        status = STATUS_FULL;
    if (status != STATUS_OK) {
        session_destroy(s);
        return status;
    }
    s->loop = loop;
    s->handlers = handlers;
    s->context = context;
    s->numbered = config->client_seq != 0;
    s->client_seq = config->client_seq;
    s->feed_known = config->resume;
    s->participant_seq = config->resume ? config->participant_seq : 0;
    s->random = (uint64_t)clock_monotonic_ns();
    uint8_t lfdi[LFDI_BYTES];
    tls_context_lfdi(s->tls, lfdi);
    for (unsigned i = 0; i < LFDI_BYTES;
         i++) /* A fleet that starts at once must not jitter alike. */
        s->random = s->random * 31 + lfdi[i];
    uv_timer_t *timers[] = {&s->redial, &s->resend, &s->ping};
    for (size_t i = 0; i < sizeof(timers) / sizeof(timers[0]); i++) {
        uv_timer_init(loop, timers[i]);
        timers[i]->data = s;
        s->handles++;
    }
    uv_timer_start(&s->redial, session_redial, 0, 0);
    uv_timer_start(&s->ping, session_ping, PING_EVERY_MS, PING_EVERY_MS);
    *out = s;
    return STATUS_OK;
}

void cmcm_session_free(struct cmcm_session *s)
{
    if (s == NULL)
        return;
    invariant(!s->freed);
    s->freed = true;
    if (s->connection != NULL) {
        struct message bye;
        memset(&bye, 0, sizeof(bye));
        bye.kind = MESSAGE_BYE;
        memcpy(bye.as.bye.text, "done", sizeof("done"));
        if (s->state == SESSION_READY)
            connection_send(s->connection, &bye);
        connection_close(s->connection, STATUS_CLOSED, "the session has ended");
        /* `closed` follows and lets go of the rest; the timers may go at once. */
    }
    uv_close((uv_handle_t *)&s->redial, handle_closed);
    uv_close((uv_handle_t *)&s->resend, handle_closed);
    uv_close((uv_handle_t *)&s->ping, handle_closed);
}

enum status cmcm_order_place(struct cmcm_session *s, const struct order_new *order,
                             uint64_t *client_seq)
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_ORDER_NEW;
    command.body.order_new = *order;
    return cmcm_submit(s, &command, client_seq);
}

enum status cmcm_order_amend(struct cmcm_session *s, const struct order_amend *amend,
                             uint64_t *client_seq)
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_ORDER_AMEND;
    command.body.order_amend = *amend;
    return cmcm_submit(s, &command, client_seq);
}

enum status cmcm_order_cancel(struct cmcm_session *s, const struct order_cancel *cancel,
                              uint64_t *client_seq)
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_ORDER_CANCEL;
    command.body.order_cancel = *cancel;
    return cmcm_submit(s, &command, client_seq);
}

enum status cmcm_mass_cancel(struct cmcm_session *s, const struct mass_cancel *cancel,
                             uint64_t *client_seq)
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_MASS_CANCEL;
    command.body.mass_cancel = *cancel;
    return cmcm_submit(s, &command, client_seq);
}

enum status cmcm_limits(struct cmcm_session *s, uint64_t *client_seq)
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_LIMITS_QUERY;
    return cmcm_submit(s, &command, client_seq);
}

enum status cmcm_submit(struct cmcm_session *s, const struct command *command, uint64_t *client_seq)
{
    invariant(!s->freed);
    if (!s->numbered)
        return STATUS_AGAIN;
    struct command numbered = *command;
    numbered.seq = 0;
    numbered.at_us = 0;
    numbered.participant = 0;
    numbered.stream = s->config.stream;
    numbered.client_seq = s->client_seq + 1;
    enum status status = window_add(&s->window, &numbered);
    if (status != STATUS_OK)
        return status;
    s->client_seq++;
    *client_seq = s->client_seq;
    session_pump(s);
    return STATUS_OK;
}

enum status cmcm_book(struct cmcm_session *s, uint32_t slot_s, uint32_t levels_max, uint32_t *query)
{
    struct message m;
    memset(&m, 0, sizeof(m));
    m.kind = MESSAGE_BOOK_QUERY;
    m.as.book_query = (struct message_book_query){++s->query, slot_s, levels_max};
    *query = s->query;
    return question_send(s, &m);
}

enum status cmcm_trades(struct cmcm_session *s, uint32_t slot_s, uint32_t trades_max,
                        uint32_t *query)
{
    struct message m;
    memset(&m, 0, sizeof(m));
    m.kind = MESSAGE_TRADES_QUERY;
    m.as.trades_query = (struct message_trades_query){++s->query, slot_s, trades_max};
    *query = s->query;
    return question_send(s, &m);
}

enum status cmcm_slots(struct cmcm_session *s, uint32_t *query)
{
    struct message m;
    memset(&m, 0, sizeof(m));
    m.kind = MESSAGE_SLOTS_QUERY;
    m.as.slots_query = (struct message_slots_query){++s->query};
    *query = s->query;
    return question_send(s, &m);
}

bool cmcm_ready(const struct cmcm_session *s)
{
    return s->state == SESSION_READY;
}

uint32_t cmcm_participant(const struct cmcm_session *s)
{
    return s->participant;
}

uint64_t cmcm_client_seq(const struct cmcm_session *s)
{
    return s->client_seq;
}

uint64_t cmcm_participant_seq(const struct cmcm_session *s)
{
    return s->participant_seq;
}

uint32_t cmcm_unanswered(const struct cmcm_session *s)
{
    return s->window.unanswered;
}

int64_t cmcm_market_us(const struct cmcm_session *s)
{
    return s->participant == 0 ? 0 : market_clock_now_us(&s->clock);
}

const char *cmcm_refusal_name(uint32_t code)
{
#define NAME(word) [REFUSAL_##word - REFUSAL_HELLO_FIRST] = #word
    static const char *const names[] = {
        NAME(HELLO_FIRST),
        NAME(CERTIFICATE_UNKNOWN),
        NAME(CERTIFICATE_EXPIRED),
        NAME(STREAM_IN_USE),
        NAME(WINDOW_FULL),
        NAME(MALFORMED),
        NAME(TOO_LARGE),
        NAME(ENUM_UNKNOWN),
        NAME(TOO_SLOW),
        NAME(FLOOD),
        NAME(VERSION),
        NAME(SEQ_MISSING),
        NAME(FIELD_REPEATED),
        NAME(FIELD_MISSING),
        NAME(VALUE_TOO_LARGE),
        NAME(BODY_MISSING),
        NAME(TEXT_MALFORMED),
        NAME(FRAME_EMPTY),
        NAME(FRAME_TOO_LARGE),
        NAME(WIRE_TYPE),
        NAME(MESSAGES_TOO_MANY),
    };
#undef NAME
    if (code < REFUSAL_HELLO_FIRST)
        return reason_name(code);
    uint32_t index = code - REFUSAL_HELLO_FIRST;
    return index < sizeof(names) / sizeof(names[0]) ? names[index] : "UNKNOWN";
}

static char *text_copy(const char *text)
{
    size_t bytes = strlen(text) + 1;
    char *copy = malloc(bytes);
    if (copy != NULL)
        memcpy(copy, text, bytes);
    return copy;
}

static void session_redial(uv_timer_t *timer)
{
    session_dial(timer->data);
}

static void session_dial(struct cmcm_session *s)
{
    static const struct connection_limits limits = {
        .frame_bytes_max = FRAME_BYTES_MAX,
        .outgoing_bytes_max = OUTGOING_BYTES_MAX,
        .handshake_ms_max = HANDSHAKE_MS_MAX,
        .silence_ms_max = SILENCE_MS_MAX,
    };
    invariant(s->state == SESSION_WAITING);
    invariant(s->connection == NULL);
    s->state = SESSION_DIALING;
    enum status status = connection_dial(s->loop, s->tls, s->config.host, s->config.port, &limits,
                                         &connection_handlers, s, &s->connection);
    if (status != STATUS_OK) {
        s->connection = NULL;
        session_lost(s, status, "the address could not be dialed");
    }
}

/* Whatever was on the way is unknown; the numbers say later whether it arrived. */
static void session_lost(struct cmcm_session *s, enum status why, const char *text)
{
    s->state = SESSION_WAITING;
    s->connection = NULL;
    s->paused = false;
    uv_timer_stop(&s->resend);
    window_unsend_all(&s->window);
    s->backoff_ms = s->backoff_ms == 0 ? BACKOFF_MS_LEAST : s->backoff_ms * 2;
    if (s->backoff_ms > BACKOFF_MS_MOST)
        s->backoff_ms = BACKOFF_MS_MOST;
    s->random = s->random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    uint32_t half = s->backoff_ms / 2;
    uint32_t pause_ms = half + (uint32_t)((s->random >> 33) % (half + 1));
    uv_timer_start(&s->redial, session_redial, pause_ms, 0);
    if (s->handlers->lost != NULL)
        s->handlers->lost(s->context, s, why, text, pause_ms);
}

static void session_destroy(struct cmcm_session *s)
{
    invariant(s->connection == NULL);
    if (s->tls != NULL)
        tls_context_free(s->tls);
    window_destroy(&s->window);
    free((void *)(uintptr_t)s->config.host);
    free((void *)(uintptr_t)s->config.agent);
    free(s);
}

static void handle_closed(uv_handle_t *handle)
{
    struct cmcm_session *s = handle->data;
    invariant(s->handles > 0);
    s->handles--;
    if (s->handles == 0 && s->connection == NULL)
        session_destroy(s);
}

static void connection_opened(void *context, struct connection *c, const uint8_t lfdi[LFDI_BYTES])
{
    struct cmcm_session *s = context;
    (void)lfdi;
    if (s->freed)
        return;
    s->connection = c;
    s->state = SESSION_GREETING;
    struct message m;
    memset(&m, 0, sizeof(m));
    m.kind = MESSAGE_HELLO;
    m.as.hello.version = 1;
    m.as.hello.stream = s->config.stream;
    m.as.hello.subscribe = s->config.subscribe;
    m.as.hello.market = s->config.market;
    m.as.hello.resume = s->config.subscribe && s->feed_known;
    m.as.hello.resume_from = m.as.hello.resume ? s->participant_seq + 1 : 0;
    size_t bytes = strlen(s->config.agent);
    if (bytes >= sizeof(m.as.hello.agent))
        bytes = sizeof(m.as.hello.agent) - 1;
    memcpy(m.as.hello.agent, s->config.agent, bytes);
    connection_send(c, &m);
}

static void connection_message(void *context, struct connection *c, const struct message *m)
{
    struct cmcm_session *s = context;
    if (s->freed)
        return;
    const struct cmcm_handlers *h = s->handlers;
    struct message pong;
    switch (m->kind) {
    case MESSAGE_WELCOME:
        session_welcome(s, &m->as.welcome);
        break;
    case MESSAGE_EVENT:
        session_event(s, &m->as.event, m->at_us);
        break;
    case MESSAGE_BUSY:
        session_busy(s, &m->as.busy);
        break;
    case MESSAGE_REFUSED:
        session_refused(s, &m->as.refused);
        break;
    case MESSAGE_RESYNC:
        s->participant_seq =
            m->as.resync.participant_seq == 0 ? 0 : m->as.resync.participant_seq - 1;
        s->feed_known = true;
        if (h->resync != NULL)
            h->resync(s->context, s, m->as.resync.participant_seq);
        break;
    case MESSAGE_BOOK:
        if (h->book != NULL)
            h->book(s->context, s, &m->as.book);
        break;
    case MESSAGE_TRADES:
        if (h->trades != NULL)
            h->trades(s->context, s, &m->as.trades);
        break;
    case MESSAGE_SLOTS:
        if (h->slots != NULL)
            h->slots(s->context, s, &m->as.slots);
        break;
    case MESSAGE_PING:
        pong = *m;
        pong.kind = MESSAGE_PONG;
        connection_send(c, &pong);
        break;
    case MESSAGE_BYE:
        connection_close(c, STATUS_CLOSED, m->as.bye.text);
        break;
    case MESSAGE_PONG:
        break;
    case MESSAGE_NONE:
    case MESSAGE_HELLO:
    case MESSAGE_COMMAND:
    case MESSAGE_BOOK_QUERY:
    case MESSAGE_TRADES_QUERY:
    case MESSAGE_SLOTS_QUERY:
        connection_close(c, STATUS_MALFORMED, "a message that only a client sends");
        break;
    }
}

static void connection_closed(void *context, struct connection *c, enum status why,
                              const char *text)
{
    struct cmcm_session *s = context;
    (void)c;
    s->connection = NULL;
    if (!s->freed)
        session_lost(s, why, text);
    else if (s->handles == 0)
        session_destroy(s);
}

static void session_welcome(struct cmcm_session *s, const struct message_welcome *welcome)
{
    if (s->state != SESSION_GREETING) {
        connection_close(s->connection, STATUS_MALFORMED, "a welcome that nobody asked for");
        return;
    }
    s->state = SESSION_READY;
    s->backoff_ms = 0;
    s->participant = welcome->participant;
    s->clock = welcome->clock_factor > 1
                   ? market_clock_scaled(welcome->market_us, welcome->clock_factor)
                   : market_clock_scaled(welcome->market_us, 1);
    if (welcome->client_seq > s->client_seq)
        s->client_seq = welcome->client_seq;
    s->numbered = true;
    if (!s->feed_known) /* What happens from here on is asked for, whenever we connect again. */
        s->participant_seq = welcome->participant_seq;
    s->feed_known = true;
    if (s->handlers->ready != NULL)
        s->handlers->ready(s->context, s, welcome);
    if (!s->freed)
        session_pump(s);
}

static void session_event(struct cmcm_session *s, const struct event *e, int64_t at_us)
{
    if (!feed_accept(s, e))
        return;
    const struct command *command = e->client_seq != 0 && e->stream == s->config.stream
                                        ? window_find(&s->window, e->client_seq)
                                        : NULL;
    bool answer = command != NULL && answers(command, s->participant, e);
    if (answer && e->kind == EVENT_REJECTED && e->body.rejected.reason == REASON_SEQ_SKIPPED) {
        uint64_t old_seq = e->client_seq, new_seq = ++s->client_seq;
        bool found = window_renumber(&s->window, old_seq, new_seq);
        invariant(found);
        if (s->handlers->renumbered != NULL)
            s->handlers->renumbered(s->context, s, old_seq, new_seq);
        session_pump(s);
        return;
    }
    if (answer) {
        window_answered(&s->window, e->client_seq);
        s->busy_turns = 0;
    }
    /* A second answer to what is answered says nothing new. */
    bool stale = !answer && e->kind == EVENT_REPEATED;
    if (!stale && s->handlers->event != NULL)
        s->handlers->event(s->context, s, e, at_us);
    if (answer && !s->freed)
        session_pump(s);
}

/* Whether an event is to be handed on: those of the feed come once and in order. */
static bool feed_accept(struct cmcm_session *s, const struct event *e)
{
    if (!s->config.subscribe || e->participant_seq == 0 || e->participant != s->participant)
        return true;
    if (s->feed_known && e->participant_seq <= s->participant_seq)
        return false;
    if (s->feed_known && e->participant_seq != s->participant_seq + 1) {
        if (s->gap_seen != e->participant_seq) {
            s->gap_seen = e->participant_seq;
            connection_close(s->connection, STATUS_CORRUPT, "a gap in the feed");
            return false;
        }
        log_warning("cmcm", "the feed lacks what came before event %llu",
                    (unsigned long long)e->participant_seq);
        if (s->handlers->resync != NULL)
            s->handlers->resync(s->context, s, e->participant_seq);
        if (s->freed)
            return false;
    }
    s->feed_known = true;
    s->participant_seq = e->participant_seq;
    return true;
}

/* Public events echo numbers of other people's streams, so the kind must fit the command. */
static bool answers(const struct command *command, uint32_t participant, const struct event *e)
{
    static const uint8_t answer_of[COMMAND_SLOT_RESUME + 1] = {
        [COMMAND_ORDER_NEW] = EVENT_ORDER_ACCEPTED,
        [COMMAND_ORDER_AMEND] = EVENT_ORDER_AMENDED,
        [COMMAND_ORDER_CANCEL] = EVENT_ORDER_CANCELED,
        [COMMAND_MASS_CANCEL] = EVENT_MASS_CANCELED,
        [COMMAND_LIMITS_QUERY] = EVENT_LIMITS,
        [COMMAND_PARTICIPANT_ENROL] = EVENT_PARTICIPANT_ENROLLED,
        [COMMAND_PARTICIPANT_SUSPEND] = EVENT_PARTICIPANT_SUSPENDED,
        [COMMAND_PARTICIPANT_RESUME] = EVENT_PARTICIPANT_RESUMED,
        [COMMAND_CREDENTIAL_ADD] = EVENT_CREDENTIAL_ADDED,
        [COMMAND_CREDENTIAL_REVOKE] = EVENT_CREDENTIAL_REVOKED,
        [COMMAND_METER_REGISTER] = EVENT_METER_REGISTERED,
        [COMMAND_GROUP_CREATE] = EVENT_GROUP_CREATED,
        [COMMAND_GROUP_JOIN] = EVENT_GROUP_JOINED,
        [COMMAND_GROUP_LEAVE] = EVENT_GROUP_LEFT,
        [COMMAND_FUNDS_DEPOSIT] = EVENT_FUNDS_DEPOSITED,
        [COMMAND_SLOT_OPEN] = EVENT_SLOT_OPENED,
        [COMMAND_SLOT_HALT] = EVENT_SLOT_HALTED,
        [COMMAND_SLOT_RESUME] = EVENT_SLOT_RESUMED,
    };
    bool operators = command->kind >= COMMAND_PARTICIPANT_ENROL;
    if (e->participant != participant && !operators)
        return false;
    if (e->kind == EVENT_REJECTED || e->kind == EVENT_REPEATED || e->kind == EVENT_DONE)
        return true;
    invariant(command->kind <= COMMAND_SLOT_RESUME);
    return e->kind == answer_of[command->kind] && e->kind != EVENT_NONE;
}

static void session_busy(struct cmcm_session *s, const struct message_busy *busy)
{
    if (window_find(&s->window, busy->client_seq) == NULL)
        return;
    window_unsend(&s->window, busy->client_seq);
    if (!s->paused) {
        uint64_t pause_ms = (uint64_t)busy->retry_ms << s->busy_turns;
        if (busy->retry_ms < BUSY_MS_MOST && pause_ms > BUSY_MS_MOST)
            pause_ms = BUSY_MS_MOST; /* A house that is back is found again within a second. */
        if (pause_ms > RETRY_MS_MOST)
            pause_ms = RETRY_MS_MOST;
        s->busy_turns += s->busy_turns < BUSY_TURNS_MOST;
        s->paused = true;
        uv_timer_start(&s->resend, session_resend, pause_ms, 0);
    }
    if (s->handlers->busy != NULL)
        s->handlers->busy(s->context, s, busy->client_seq, busy->retry_ms);
}

static void session_refused(struct cmcm_session *s, const struct message_refused *refused)
{
    if (refused->client_seq != 0 && refused->code == REFUSAL_WINDOW_FULL) {
        /* Nothing was consumed; the answers that make room are on their way. */
        struct message_busy busy = {refused->client_seq, 50};
        session_busy(s, &busy);
        return;
    }
    if (refused->client_seq != 0 && !window_answered(&s->window, refused->client_seq))
        return;
    if (s->handlers->refused != NULL)
        s->handlers->refused(s->context, s, refused->client_seq, refused->code, refused->text);
    if (!s->freed)
        session_pump(s);
}

static void session_resend(uv_timer_t *timer)
{
    struct cmcm_session *s = timer->data;
    s->paused = false;
    session_pump(s);
}

static void session_ping(uv_timer_t *timer)
{
    struct cmcm_session *s = timer->data;
    if (s->state != SESSION_READY)
        return;
    struct message m;
    memset(&m, 0, sizeof(m));
    m.kind = MESSAGE_PING;
    m.as.ping.token = (uint64_t)clock_monotonic_us();
    connection_send(s->connection, &m);
}

static void session_pump(struct cmcm_session *s)
{
    if (s->state != SESSION_READY || s->paused)
        return;
    const struct command *command;
    while ((command = window_next(&s->window)) != NULL) { /* Ends: the window is finite. */
        struct message m;
        memset(&m, 0, sizeof(m));
        m.kind = MESSAGE_COMMAND;
        m.as.command = *command;
        if (connection_send(s->connection, &m) != STATUS_OK)
            return; /* `closed` follows and unsends it. */
    }
}

static enum status question_send(struct cmcm_session *s, struct message *m)
{
    invariant(!s->freed);
    if (s->state != SESSION_READY)
        return STATUS_AGAIN;
    return connection_send(s->connection, m) == STATUS_OK ? STATUS_OK : STATUS_AGAIN;
}
