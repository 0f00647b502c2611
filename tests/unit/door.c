#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "engine/reason.h"
#include "fake_connection.h"
#include "server/door.h"

#define SUN    1u /* Participants. */
#define BAKERY 2u
#define BOSS   3u
#define AUDIT  4u

#define OUTBOX_MAX 8u
#define START_S    1000000

static uv_loop_t loop;
static struct door *door;
static struct connection connections[64];
static uint32_t connections_used;

static struct command submitted[512];
static uint32_t submitted_count;
static enum status submit_status;
static int64_t market_us;

static struct notice projected[64]; /* Of SUN, numbered from 1. */
static uint32_t projected_count;
static uint32_t projected_hidden; /* Reads that find nothing before it is there. */

static enum status desk_submit(void *self, const struct command *request)
{
    (void)self;
    if (submit_status == STATUS_OK)
        submitted[submitted_count++] = *request;
    return submit_status;
}

static int64_t desk_market_us(void *self)
{
    (void)self;
    return market_us;
}

static enum status outbox_read(void *self, uint32_t participant, uint64_t participant_seq,
                               struct notice *out, uint32_t most, uint32_t *count)
{
    (void)self;
    *count = 0;
    if (projected_hidden > 0) {
        projected_hidden--;
        return STATUS_OK;
    }
    if (participant != SUN)
        return STATUS_OK;
    for (uint64_t seq = participant_seq; seq <= projected_count && *count < most; seq++)
        out[(*count)++] = projected[seq - 1];
    return STATUS_OK;
}

static struct event event_of(enum event_kind kind, uint32_t participant)
{
    struct event e;
    memset(&e, 0, sizeof e);
    e.kind = (uint8_t)kind;
    e.participant = participant;
    return e;
}

static void lfdi_of(uint32_t number, uint8_t lfdi[LFDI_BYTES])
{
    memset(lfdi, (int)number, LFDI_BYTES);
}

static void enrol(uint32_t participant, enum role role)
{
    struct event items[2];
    items[0] = event_of(EVENT_PARTICIPANT_ENROLLED, participant);
    items[0].body.registry.participant = participant;
    items[0].body.registry.role = role;
    items[1] = event_of(EVENT_CREDENTIAL_ADDED, 0);
    items[1].body.registry.participant = participant;
    items[1].body.registry.from_s = START_S;
    items[1].body.registry.until_s = START_S + 3600;
    lfdi_of(participant, items[1].body.registry.lfdi);
    struct event_list list = {.items = items, .count = 2, .capacity = 2};
    door_learn(door, &list);
}

static void setup_source(struct outbox_source source)
{
    (void)uv_loop_init(&loop);
    struct door_config config = {
        .loop = &loop,
        .desk = {.submit = desk_submit, .market_us = desk_market_us},
        .outbox = source,
        .region = 7,
        .outbox_events_max = OUTBOX_MAX,
        .trades_max = 128,
        .retry_ms = 20,
    };
    cr_assert_eq(door_open(&config, &door), STATUS_OK);
    market_us = (int64_t)(START_S + 1) * 1000000;
    enrol(SUN, ROLE_PARTICIPANT);
    enrol(BAKERY, ROLE_PARTICIPANT);
    enrol(BOSS, ROLE_OPERATOR);
    enrol(AUDIT, ROLE_AUDITOR);
}

static void setup(void)
{
    setup_source((struct outbox_source){0});
}

static void setup_projected(void)
{
    setup_source((struct outbox_source){.read = outbox_read});
}

/* The connection layer lets go of what is closing. */
static void closings_finish(void)
{
    for (uint32_t i = 0; i < connections_used; i++) {
        if (connections[i].closing && !connections[i].gone) {
            connections[i].gone = true;
            door_handlers()->closed(door, &connections[i], STATUS_OK, "");
        }
    }
}

static void teardown(void)
{
    door_shut(door, "end of test");
    closings_finish();
    (void)uv_run(&loop, UV_RUN_DEFAULT);
    door_close(door);
    cr_assert_eq(uv_loop_close(&loop), 0);
}

static struct connection *come(uint32_t certificate)
{
    struct connection *c = &connections[connections_used++];
    uint8_t lfdi[LFDI_BYTES];
    lfdi_of(certificate, lfdi);
    door_handlers()->opened(door, c, lfdi);
    return c;
}

static void say(struct connection *c, const struct message *m)
{
    door_handlers()->message(door, c, m);
}

static struct message hello_of(uint8_t stream, bool subscribe)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_HELLO;
    m.as.hello.version = 1;
    m.as.hello.stream = stream;
    m.as.hello.subscribe = subscribe;
    return m;
}

static struct connection *greet(uint32_t certificate, uint8_t stream, bool subscribe)
{
    struct connection *c = come(certificate);
    struct message m = hello_of(stream, subscribe);
    say(c, &m);
    (void)fake_expect(c, MESSAGE_WELCOME);
    return c;
}

static void ask(struct connection *c, enum command_kind kind, uint64_t client_seq)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_COMMAND;
    m.as.command.kind = (uint16_t)kind;
    m.as.command.client_seq = client_seq;
    m.as.command.participant = BAKERY; /* A lie: the certificate says who asks. */
    m.as.command.stream = 9;
    say(c, &m);
}

static void tell(struct event e)
{
    static uint64_t seq;
    e.seq = ++seq;
    struct notice notice = {.at_us = market_us, .event = e};
    door_notice(door, &notice);
}

/* An answer on `stream`, with a place in the feed. */
static void answer(uint32_t participant, uint8_t stream, uint64_t client_seq, uint64_t feed_seq)
{
    struct event e = event_of(EVENT_DONE, participant);
    e.stream = stream;
    e.client_seq = client_seq;
    e.participant_seq = feed_seq;
    tell(e);
}

/* Goal: a certificate that nobody registered is refused by name and the connection closed. */
Test(door, refuses_an_unknown_certificate, .init = setup, .fini = teardown)
{
    struct connection *c = come(99);
    cr_assert_eq(fake_expect(c, MESSAGE_REFUSED)->as.refused.code, REFUSAL_CERTIFICATE_UNKNOWN);
    cr_assert(c->closing);
}

/* Goal: a certificate speaks from its first second to its last, by market time. */
Test(door, refuses_a_certificate_outside_its_time, .init = setup, .fini = teardown)
{
    market_us = (int64_t)START_S * 1000000 - 1;
    struct connection *early = come(SUN);
    cr_assert_eq(fake_expect(early, MESSAGE_REFUSED)->as.refused.code, REFUSAL_CERTIFICATE_EXPIRED);
    market_us++;
    struct connection *c = greet(SUN, 0, false);
    market_us = (int64_t)(START_S + 3600) * 1000000;
    ask(c, COMMAND_ORDER_NEW, 1);
    cr_assert_eq(fake_expect(c, MESSAGE_REFUSED)->as.refused.code, REFUSAL_CERTIFICATE_EXPIRED);
    cr_assert_eq(submitted_count, 0u);
    struct connection *late = come(SUN);
    cr_assert_eq(fake_expect(late, MESSAGE_REFUSED)->as.refused.code, REFUSAL_CERTIFICATE_EXPIRED);
}

/* Goal: nothing is taken before HELLO. */
Test(door, wants_hello_first, .init = setup, .fini = teardown)
{
    struct connection *c = come(SUN);
    ask(c, COMMAND_ORDER_NEW, 1);
    cr_assert_eq(fake_expect(c, MESSAGE_REFUSED)->as.refused.code, REFUSAL_HELLO_FIRST);
    cr_assert(c->closing);
    cr_assert_eq(submitted_count, 0u);
}

/* Goal: who asks and on which stream is what the door knows, not what the command says. */
Test(door, names_the_asker_itself, .init = setup, .fini = teardown)
{
    struct connection *c = greet(SUN, 3, false);
    ask(c, COMMAND_ORDER_NEW, 17);
    cr_assert_eq(submitted_count, 1u);
    cr_assert_eq(submitted[0].participant, SUN);
    cr_assert_eq(submitted[0].stream, 3);
    cr_assert_eq(submitted[0].client_seq, 17u);
}

/* Goal: the role decides; what is not allowed is refused by name, consumes nothing, and the
 * connection lives on. What time and the leader bring comes from nobody's connection. */
Test(door, lets_each_role_ask_only_what_is_its_own, .init = setup, .fini = teardown)
{
    struct connection *sun = greet(SUN, 0, false);
    ask(sun, COMMAND_PARTICIPANT_ENROL, 1);
    const struct message *m = fake_expect(sun, MESSAGE_REFUSED);
    cr_assert_eq(m->as.refused.code, REASON_ROLE_NOT_ALLOWED);
    cr_assert_eq(m->as.refused.client_seq, 1u);
    cr_assert_not(sun->closing);
    struct connection *audit = greet(AUDIT, 0, false);
    ask(audit, COMMAND_ORDER_NEW, 1);
    (void)fake_expect(audit, MESSAGE_REFUSED);
    struct connection *boss = greet(BOSS, 0, false);
    ask(boss, COMMAND_CLOCK, 1);
    (void)fake_expect(boss, MESSAGE_REFUSED);
    ask(boss, COMMAND_GENESIS, 1);
    (void)fake_expect(boss, MESSAGE_REFUSED);
    cr_assert_eq(submitted_count, 0u);
    ask(boss, COMMAND_PARTICIPANT_ENROL, 1);
    ask(sun, COMMAND_ORDER_NEW, 1);
    cr_assert_eq(submitted_count, 2u);
}

/* Goal: only an operator cancels another's orders. */
Test(door, lets_nobody_cancel_for_another, .init = setup, .fini = teardown)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_COMMAND;
    m.as.command.kind = COMMAND_MASS_CANCEL;
    m.as.command.client_seq = 1;
    m.as.command.body.mass_cancel.participant = BAKERY;
    struct connection *sun = greet(SUN, 0, false);
    say(sun, &m);
    cr_assert_eq(fake_expect(sun, MESSAGE_REFUSED)->as.refused.code, REASON_ROLE_NOT_ALLOWED);
    struct connection *boss = greet(BOSS, 0, false);
    say(boss, &m);
    cr_assert_eq(submitted_count, 1u);
}

/* Goal: at most CLIENT_WINDOW commands of a stream are with the engine; the rest come back as BUSY,
 * and so do those behind them until the first comes again, so that none is passed over. */
Test(door, holds_what_is_beyond_the_window_in_order, .init = setup, .fini = teardown)
{
    struct connection *c = greet(SUN, 0, false);
    for (uint64_t i = 1; i <= CLIENT_WINDOW + 1; i++)
        ask(c, COMMAND_ORDER_NEW, i);
    cr_assert_eq(submitted_count, (uint32_t)CLIENT_WINDOW);
    cr_assert_eq(fake_expect(c, MESSAGE_BUSY)->as.busy.client_seq, (uint64_t)CLIENT_WINDOW + 1);
    answer(SUN, 0, 1, 1);
    (void)fake_expect(c, MESSAGE_EVENT);
    ask(c, COMMAND_ORDER_NEW, CLIENT_WINDOW + 2); /* There is room, but it is not its turn. */
    cr_assert_eq(fake_expect(c, MESSAGE_BUSY)->as.busy.client_seq, (uint64_t)CLIENT_WINDOW + 2);
    ask(c, COMMAND_ORDER_NEW, CLIENT_WINDOW + 1);
    cr_assert_eq(submitted_count, (uint32_t)CLIENT_WINDOW + 1);
    answer(SUN, 0, 2, 2);
    (void)fake_expect(c, MESSAGE_EVENT);
    ask(c, COMMAND_ORDER_NEW, CLIENT_WINDOW + 2);
    cr_assert_eq(submitted[submitted_count - 1].client_seq, (uint64_t)CLIENT_WINDOW + 2);
}

/* Goal: a client that gives a held command up is not locked out. */
Test(door, lets_a_stream_go_on_when_the_held_command_is_given_up, .init = setup, .fini = teardown)
{
    struct connection *c = greet(SUN, 0, false);
    submit_status = STATUS_FULL;
    ask(c, COMMAND_ORDER_NEW, 1);
    submit_status = STATUS_OK;
    ask(c, COMMAND_ORDER_NEW, 2);
    cr_assert_eq(submitted_count, 0u);
    ask(c, COMMAND_ORDER_NEW, 2);
    cr_assert_eq(submitted_count, 1u);
}

/* Goal: a full ring is said as BUSY with a time, and nothing is consumed. */
Test(door, says_busy_when_the_ring_is_full, .init = setup, .fini = teardown)
{
    struct connection *c = greet(SUN, 0, false);
    submit_status = STATUS_FULL;
    ask(c, COMMAND_ORDER_NEW, 5);
    const struct message *m = fake_expect(c, MESSAGE_BUSY);
    cr_assert_eq(m->as.busy.client_seq, 5u);
    cr_assert_eq(m->as.busy.retry_ms, 20u);
    submit_status = STATUS_OK;
    ask(c, COMMAND_ORDER_NEW, 5);
    cr_assert_eq(submitted_count, 1u);
}

/* Goal: the subscriber hears the whole feed with its numbers; another stream hears the answers to
 * its own commands only, without numbers; other participants hear nothing. */
Test(door, tells_each_connection_what_concerns_it, .init = setup, .fini = teardown)
{
    struct connection *feed = greet(SUN, 0, true);
    struct connection *other = greet(SUN, 1, false);
    struct connection *bakery = greet(BAKERY, 0, true);
    answer(SUN, 1, 40, 1);
    answer(SUN, 0, 50, 2);
    const struct message *m = fake_expect(feed, MESSAGE_EVENT);
    cr_assert_eq(m->as.event.participant_seq, 1u);
    cr_assert_eq(m->as.event.client_seq, 40u);
    cr_assert_eq(m->at_us, market_us);
    cr_assert_eq(fake_expect(feed, MESSAGE_EVENT)->as.event.participant_seq, 2u);
    m = fake_expect(other, MESSAGE_EVENT);
    cr_assert_eq(m->as.event.participant_seq, 0u);
    cr_assert_eq(m->as.event.client_seq, 40u);
    cr_assert_null(fake_next(feed));
    cr_assert_null(fake_next(other));
    cr_assert_null(fake_next(bakery));
}

/* Goal: an answer that has no place in the feed still reaches the subscriber that asked. */
Test(door, brings_an_unnumbered_answer_to_the_subscriber, .init = setup, .fini = teardown)
{
    struct connection *feed = greet(SUN, 0, true);
    struct event e = event_of(EVENT_REPEATED, SUN);
    e.client_seq = 8;
    tell(e);
    cr_assert_eq(fake_expect(feed, MESSAGE_EVENT)->as.event.client_seq, 8u);
}

/* Goal: a stream is on one connection: a new one takes it over, the old one hears why, and answers
 * go to the new one. */
Test(door, hands_a_stream_to_the_newest_connection, .init = setup, .fini = teardown)
{
    struct connection *old = greet(SUN, 2, true);
    ask(old, COMMAND_ORDER_NEW, 6);
    struct connection *fresh = greet(SUN, 2, true);
    (void)fake_expect(old, MESSAGE_BYE);
    cr_assert(old->closing);
    answer(SUN, 2, 6, 1);
    cr_assert_eq(fake_expect(fresh, MESSAGE_EVENT)->as.event.client_seq, 6u);
    ask(old, COMMAND_ORDER_NEW, 7); /* Deaf by now. */
    cr_assert_eq(submitted_count, 1u);
    closings_finish();
    answer(SUN, 2, 7, 2);
    cr_assert_eq(fake_expect(fresh, MESSAGE_EVENT)->as.event.client_seq, 7u);
}

/* Goal: one certificate holds a bounded number of connections, greeted or not, so that nobody is
 * kept out by another; what it gives back it may have again. */
Test(door, bounds_the_connections_of_one_participant, .init = setup, .fini = teardown)
{
    struct connection *first = come(SUN);
    for (uint32_t i = 1; i < SESSIONS_PER_PARTICIPANT; i++)
        cr_assert_not(come(SUN)->closing);
    struct connection *beyond = come(SUN);
    cr_assert_eq(fake_expect(beyond, MESSAGE_REFUSED)->as.refused.code, REFUSAL_FLOOD);
    cr_assert(beyond->closing);
    (void)greet(BAKERY, 0, false);
    first->closing = true;
    closings_finish();
    (void)greet(SUN, 0, false);
}

/* Goal: WELCOME says the highest client_seq of the stream and the last number of the feed. */
Test(door, welcomes_with_what_was_before, .init = setup, .fini = teardown)
{
    answer(SUN, 4, 77, 1);
    answer(SUN, 4, 76, 2);
    struct connection *c = come(SUN);
    struct message hello = hello_of(4, false);
    say(c, &hello);
    const struct message *m = fake_expect(c, MESSAGE_WELCOME);
    cr_assert_eq(m->as.welcome.client_seq, 77u);
    cr_assert_eq(m->as.welcome.participant_seq, 2u);
    cr_assert_eq(m->as.welcome.participant, SUN);
    cr_assert_eq(m->as.welcome.region, 7u);
}

/* Goal: a session that resumes gets what it missed from memory, in order, without a gap. */
Test(door, resumes_from_memory, .init = setup, .fini = teardown)
{
    for (uint64_t i = 1; i <= 6; i++)
        answer(SUN, 0, i, i);
    struct connection *c = come(SUN);
    struct message m = hello_of(1, true);
    m.as.hello.resume = true;
    m.as.hello.resume_from = 3;
    say(c, &m);
    (void)fake_expect(c, MESSAGE_WELCOME);
    answer(SUN, 0, 7, 7);
    for (uint64_t i = 3; i <= 7; i++)
        cr_assert_eq(fake_expect(c, MESSAGE_EVENT)->as.event.participant_seq, i);
    cr_assert_null(fake_next(c));
}

/* Goal: without a projection a gap older than memory is given up with RESYNC at the oldest event
 * that is there. */
Test(door, resyncs_when_the_gap_cannot_be_filled, .init = setup, .fini = teardown)
{
    for (uint64_t i = 1; i <= OUTBOX_MAX + 5; i++)
        answer(SUN, 0, i, i);
    struct connection *c = come(SUN);
    struct message m = hello_of(1, true);
    m.as.hello.resume = true;
    m.as.hello.resume_from = 2;
    say(c, &m);
    (void)fake_expect(c, MESSAGE_WELCOME);
    cr_assert_eq(fake_expect(c, MESSAGE_RESYNC)->as.resync.participant_seq, 6u);
    for (uint64_t i = 6; i <= OUTBOX_MAX + 5; i++)
        cr_assert_eq(fake_expect(c, MESSAGE_EVENT)->as.event.participant_seq, i);
}

/* Goal: who has seen numbers that do not exist (history was cut) is told where the feed goes on. */
Test(door, resyncs_who_comes_from_the_future, .init = setup, .fini = teardown)
{
    struct connection *c = come(SUN);
    struct message m = hello_of(0, true);
    m.as.hello.resume = true;
    m.as.hello.resume_from = 1000;
    say(c, &m);
    (void)fake_expect(c, MESSAGE_WELCOME);
    cr_assert_eq(fake_expect(c, MESSAGE_RESYNC)->as.resync.participant_seq, 1u);
}

static void history_project(uint32_t events)
{
    for (uint64_t i = 1; i <= events; i++) {
        answer(SUN, 0, i, i);
        projected[i - 1].event = event_of(EVENT_DONE, SUN);
        projected[i - 1].event.participant_seq = i;
    }
    projected_count = events;
}

static void loop_until_sent(struct connection *c, uint32_t sent)
{
    while (c->sent_count < sent && uv_run(&loop, UV_RUN_ONCE) != 0) { /* Ends: sent, or idle. */
    }
}

/* Goal: what is no longer in memory comes from the projected outbox, then from memory, then live,
 * and an event that happens while it is read keeps its place. */
Test(door, refills_from_the_projection, .init = setup_projected, .fini = teardown)
{
    history_project(OUTBOX_MAX + 12);
    projected_count = OUTBOX_MAX + 10; /* The projection is a little behind. */
    struct connection *c = come(SUN);
    struct message m = hello_of(1, true);
    m.as.hello.resume = true;
    m.as.hello.resume_from = 2;
    say(c, &m);
    (void)fake_expect(c, MESSAGE_WELCOME);
    answer(SUN, 0, OUTBOX_MAX + 13, OUTBOX_MAX + 13);
    loop_until_sent(c, OUTBOX_MAX + 13);
    for (uint64_t i = 2; i <= OUTBOX_MAX + 13; i++)
        cr_assert_eq(fake_expect(c, MESSAGE_EVENT)->as.event.participant_seq, i);
    cr_assert_null(fake_next(c));
}

/* Goal: the projection may know an event before the door has heard of it; then it is told once,
 * when it is heard. */
Test(door, tells_what_the_projection_knew_first_when_it_is_heard, .init = setup_projected,
     .fini = teardown)
{
    const uint32_t heard = OUTBOX_MAX + 2;
    history_project(heard);
    projected[heard].event = event_of(EVENT_DONE, SUN);
    projected[heard].event.participant_seq = heard + 1;
    projected_count = heard + 1;
    struct connection *c = come(SUN);
    struct message m = hello_of(1, true);
    m.as.hello.resume = true;
    m.as.hello.resume_from = 1;
    say(c, &m);
    (void)fake_expect(c, MESSAGE_WELCOME);
    loop_until_sent(c, heard + 1);
    for (uint64_t i = 1; i <= heard; i++)
        cr_assert_eq(fake_expect(c, MESSAGE_EVENT)->as.event.participant_seq, i);
    cr_assert_null(fake_next(c));
    answer(SUN, 0, heard + 1, heard + 1);
    cr_assert_eq(fake_expect(c, MESSAGE_EVENT)->as.event.participant_seq, heard + 1);
    cr_assert_null(fake_next(c));
}

/* Goal: a projection that is too far behind is asked again before the gap is given up. */
Test(door, waits_for_the_projection, .init = setup_projected, .fini = teardown)
{
    history_project(OUTBOX_MAX + 2);
    projected_hidden = 1;
    struct connection *c = come(SUN);
    struct message m = hello_of(1, true);
    m.as.hello.resume = true;
    m.as.hello.resume_from = 1;
    say(c, &m);
    (void)fake_expect(c, MESSAGE_WELCOME);
    loop_until_sent(c, OUTBOX_MAX + 3);
    cr_assert_eq(fake_expect(c, MESSAGE_EVENT)->as.event.participant_seq, 1u);
    cr_assert_eq(projected_hidden, 0u);
}

/* Goal: a connection that goes away while its refill is being read is not touched any more (the
 * address sanitizer would say so). */
Test(door, forgets_a_refill_whose_session_has_gone, .init = setup_projected, .fini = teardown)
{
    history_project(OUTBOX_MAX + 2);
    struct connection *c = come(SUN);
    struct message m = hello_of(1, true);
    m.as.hello.resume = true;
    m.as.hello.resume_from = 1;
    say(c, &m);
    c->closing = true;
    closings_finish();
    (void)uv_run(&loop, UV_RUN_DEFAULT);
    cr_assert_eq(c->sent_count, 1u); /* WELCOME */
    cr_assert_eq(door_sessions(door), 0u);
}

/* Goal: public events go to those who want the market, without saying whose command it was. */
Test(door, publishes_without_names, .init = setup, .fini = teardown)
{
    struct connection *quiet = greet(BAKERY, 0, false);
    struct connection *c = come(SUN);
    struct message hello = hello_of(0, false);
    hello.as.hello.market = true;
    say(c, &hello);
    (void)fake_expect(c, MESSAGE_WELCOME);
    struct event e = event_of(EVENT_SLOT_OPENED, BOSS);
    e.client_seq = 12;
    e.participant_seq = 1;
    e.body.slot.slot_s = 900;
    tell(e);
    const struct message *m = fake_expect(c, MESSAGE_EVENT);
    cr_assert_eq(m->as.event.kind, EVENT_SLOT_OPENED);
    cr_assert_eq(m->as.event.participant, 0u);
    cr_assert_eq(m->as.event.client_seq, 0u);
    cr_assert_eq(m->as.event.participant_seq, 0u);
    cr_assert_null(fake_next(quiet));
}

/* Goal: whether a suspended participant may do something is the engine's to say: the door lets him
 * stay and come, passes his cancels on and brings him his feed. */
Test(door, leaves_the_suspended_to_the_engine, .init = setup, .fini = teardown)
{
    struct connection *feed = greet(SUN, 0, true), *other = greet(SUN, 1, false);
    struct event e = event_of(EVENT_PARTICIPANT_SUSPENDED, BOSS);
    e.body.registry.participant = SUN;
    tell(e);
    cr_assert_not(feed->closing || other->closing);
    answer(SUN, 1, 1, 1);
    cr_assert_eq(fake_expect(feed, MESSAGE_EVENT)->as.event.participant_seq, 1u);
    struct connection *again = greet(SUN, 1, false);
    ask(again, COMMAND_ORDER_CANCEL, 2);
    cr_assert_eq(submitted_count, 1u);
    cr_assert_eq(submitted[0].participant, SUN);
}

/* Goal: a revoked certificate ends its connections at once and opens no other. */
Test(door, ends_the_sessions_of_a_revoked_certificate, .init = setup, .fini = teardown)
{
    struct connection *sun = greet(SUN, 0, false), *bakery = greet(BAKERY, 0, false);
    struct event e = event_of(EVENT_CREDENTIAL_REVOKED, BOSS);
    lfdi_of(SUN, e.body.registry.lfdi);
    tell(e);
    cr_assert(sun->closing);
    cr_assert_not(bakery->closing);
    struct connection *again = come(SUN);
    cr_assert_eq(fake_expect(again, MESSAGE_REFUSED)->as.refused.code, REFUSAL_CERTIFICATE_UNKNOWN);
}
