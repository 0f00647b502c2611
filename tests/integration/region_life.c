/*
 * A region from its first command to its last, by the real wire, over a real Postgres: enrol,
 * trade, be killed in the middle, come back with everything that was acknowledged and nothing
 * twice, resume a feed, lose Postgres, lose the lead, stop when told to.
 *
 *   with-postgres region_life GRIDCLEARD
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/check.h"
#include "engine/reason.h"
#include "region_client.h"
#include "region_service.h"

#define NOON_S      UINT32_C(1780315200) /* 2026-06-01T12:00Z; the market's clock begins at 10. */
#define BURST       40u
#define ROUNDS      12u
#define ROUND       12u /* A meter may have 256 orders in a slot. */
#define SECONDS_MAX 240u

static uv_loop_t loop;
static struct service service;
static const char *program;
static struct client boss, sun, bakery, stranger;
static uint64_t boss_seq;
static uint32_t sun_id, bakery_id, sun_meter, bakery_meter;
static uint64_t sun_seq;   /* The last client_seq that the sun used. */
static int64_t offered_wh; /* What must rest in the book. */

static struct command command_of(enum command_kind kind, uint64_t client_seq)
{
    struct command c;
    memset(&c, 0, sizeof c);
    c.kind = (uint16_t)kind;
    c.client_seq = client_seq;
    return c;
}

static void greet(struct client *c, bool resume, uint64_t resume_from)
{
    client_dial(c, service.port);
    client_hello(c, true, resume, resume_from);
}

/* The operator asks, and it is done. */
static const struct event *order_boss(struct command c)
{
    c.client_seq = ++boss_seq;
    client_command(&boss, &c);
    const struct event *e = client_answer(&boss, boss_seq);
    invariant(e->kind != EVENT_REJECTED);
    return e;
}

static uint32_t member_enrol(const struct client *member, uint32_t *meter)
{
    struct command c = command_of(COMMAND_PARTICIPANT_ENROL, 0);
    c.body.participant_enrol.role = ROLE_PARTICIPANT;
    uint32_t id = order_boss(c)->body.registry.participant;
    c = command_of(COMMAND_CREDENTIAL_ADD, 0);
    memcpy(c.body.credential_add.lfdi, member->lfdi, LFDI_BYTES);
    c.body.credential_add.participant = id;
    c.body.credential_add.until_s = NOON_S + 86400;
    (void)order_boss(c);
    c = command_of(COMMAND_METER_REGISTER, 0);
    c.body.meter_register.participant = id;
    c.body.meter_register.place = 5;
    c.body.meter_register.import_max.w = 1000000;
    c.body.meter_register.export_max.w = 1000000;
    *meter = order_boss(c)->body.registry.meter;
    c = command_of(COMMAND_FUNDS_DEPOSIT, 0);
    c.body.funds_deposit.participant = id;
    c.body.funds_deposit.amount.nano = INT64_C(1000000000000);
    (void)order_boss(c);
    return id;
}

static struct command order_of(uint64_t client_seq, enum side side, int64_t price, int64_t wh)
{
    struct command c = command_of(COMMAND_ORDER_NEW, client_seq);
    c.body.order_new.price.micro_per_kwh = price;
    c.body.order_new.quantity.wh = wh;
    c.body.order_new.slot_s = NOON_S;
    c.body.order_new.meter = side == SIDE_ASK ? sun_meter : bakery_meter;
    c.body.order_new.place = 5;
    c.body.order_new.side = (uint8_t)side;
    return c;
}

/* What rests on both sides of noon, in Wh. */
static int64_t resting_wh(struct client *c)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_BOOK_QUERY;
    m.as.book_query.slot_s = NOON_S;
    client_send(c, &m);
    int64_t wh = 0;
    const struct message *book;
    do { /* Ends: the last piece says so. */
        book = client_expect(c, MESSAGE_BOOK);
        for (uint32_t i = 0; i < book->as.book.count; i++)
            wh += book->as.book.levels[i].resting.wh;
    } while (book->as.book.more);
    return wh;
}

static void market_is_set_up(void)
{
    greet(&boss, false, 0);
    const struct message *m = client_expect(&boss, MESSAGE_WELCOME);
    invariant(m->as.welcome.role == ROLE_OPERATOR && m->as.welcome.region == 7);
    invariant(m->as.welcome.participant == 1);
    invariant(m->as.welcome.market_us >= (int64_t)(NOON_S - 7200) * 1000000);
    sun_id = member_enrol(&sun, &sun_meter);
    bakery_id = member_enrol(&bakery, &bakery_meter);
    struct command c = command_of(COMMAND_SLOT_OPEN, 0);
    c.body.slot_open.slot_s = NOON_S;
    c.body.slot_open.duration_s = 900;
    c.body.slot_open.gate_s = NOON_S - 300;
    (void)order_boss(c);
    (void)printf("ok - the operator enrols members %u and %u and opens a slot\n", sun_id,
                 bakery_id);
}

static void strangers_stay_out(void)
{
    client_dial(&stranger, service.port);
    client_hello(&stranger, true, false, 0);
    invariant(client_next(&stranger)->as.refused.code == REFUSAL_CERTIFICATE_UNKNOWN);
    client_gone(&stranger);
    (void)printf("ok - a certificate of the right authority that nobody registered stays out\n");
}

static void orders_trade(void)
{
    greet(&sun, false, 0);
    greet(&bakery, false, 0);
    struct command ask = order_of(1, SIDE_ASK, 50000, 1000);
    client_command(&sun, &ask);
    invariant(client_answer(&sun, 1)->kind == EVENT_ORDER_ACCEPTED);
    struct command bid = order_of(1, SIDE_BID, 60000, 400);
    client_command(&bakery, &bid);
    invariant(client_answer(&bakery, 1)->kind == EVENT_ORDER_ACCEPTED);
    const struct message *m = client_expect(&sun, MESSAGE_EVENT);
    while (m->as.event.kind != EVENT_ALLOCATED)
        m = client_expect(&sun, MESSAGE_EVENT);
    invariant(m->as.event.body.allocated.price.micro_per_kwh == 50000);
    invariant(m->as.event.body.allocated.quantity.wh == 400);
    client_command(&sun, &ask);
    invariant(client_answer(&sun, 1)->kind == EVENT_REPEATED);
    invariant(resting_wh(&sun) == 600);
    (void)printf("ok - a bid meets an ask at the ask's price; a repeat makes no second order\n");
}

/* The events of the feed that came so far, by participant_seq. */
static uint64_t feed_keep(const struct client *c, struct event *kept, uint32_t most)
{
    uint64_t last = 0;
    for (uint32_t i = 0; i < c->count; i++) {
        const struct event *e = &c->inbox[i].as.event;
        if (c->inbox[i].kind != MESSAGE_EVENT || e->participant_seq == 0)
            continue;
        invariant(e->participant_seq < most && (last == 0 || e->participant_seq == last + 1));
        last = e->participant_seq;
        kept[last] = *e;
    }
    return last;
}

static void killed_in_a_burst_nothing_is_lost_or_doubled(void)
{
    static struct event before[INBOX_MAX];
    for (uint64_t i = 0; i < BURST; i++) {
        struct command ask = order_of(2 + i, SIDE_ASK, 70000 + 10 * (int64_t)i, 10);
        client_command(&sun, &ask);
    }
    (void)client_answer(&sun, 2 + BURST / 4); /* Some are acknowledged, some on their way. */
    invariant(WIFSIGNALED(service_end(&service, SIGKILL)));
    client_gone(&sun);
    client_gone(&bakery);
    client_gone(&boss);
    uint64_t last = feed_keep(&sun, before, INBOX_MAX);
    uint64_t first = 1;
    while (before[first].participant_seq == 0) /* Ends: some are there. */
        first++;
    service_start(&service, program);
    greet(&sun, true, 1);
    const struct message *m = client_expect(&sun, MESSAGE_WELCOME);
    invariant(m->as.welcome.participant == sun_id && m->as.welcome.participant_seq >= last);
    invariant(m->as.welcome.client_seq >= 2 + BURST / 4);
    uint64_t told = m->as.welcome.participant_seq;
    for (uint64_t seq = 1; seq <= told;) { /* Ends: each turn brings an event of the feed. */
        m = client_next(&sun);
        invariant(m->kind != MESSAGE_RESYNC);
        if (m->kind != MESSAGE_EVENT || m->as.event.participant_seq == 0)
            continue;
        invariant(m->as.event.participant_seq == seq);
        if (seq >= first && seq <= last)
            invariant(memcmp(&before[seq], &m->as.event, sizeof m->as.event) == 0);
        seq++;
    }
    (void)printf("ok - after kill -9 the feed of %llu events is the same, event for event\n",
                 (unsigned long long)told);
    uint32_t accepted = 0, repeated = 0;
    for (uint64_t i = 0; i < BURST; i++) {
        struct command ask = order_of(2 + i, SIDE_ASK, 70000 + 10 * (int64_t)i, 10);
        client_command(&sun, &ask);
        const struct event *e = client_answer(&sun, 2 + i);
        accepted += e->kind == EVENT_ORDER_ACCEPTED;
        repeated += e->kind == EVENT_REPEATED;
        if (e->kind == EVENT_REPEATED)
            invariant(e->body.repeated.reason == REASON_NONE);
    }
    invariant(accepted + repeated == BURST && repeated > BURST / 4);
    sun_seq = 1 + BURST;
    offered_wh = 600 + 10 * (int64_t)BURST;
    invariant(resting_wh(&sun) == offered_wh);
    (void)printf("ok - sent again, %u of %u were there and %u were not; the book holds each once\n",
                 repeated, BURST, accepted);
}

/* The sun offers ROUND times 10 Wh under the next numbers, without waiting for an answer. */
static void round_send(void)
{
    for (uint64_t i = 1; i <= ROUND; i++) {
        struct command ask = order_of(sun_seq + i, SIDE_ASK, 80000 + 10 * (int64_t)i, 10);
        client_command(&sun, &ask);
    }
}

/* Killed after none, one, two ... answers: whatever had become of the orders, sent again each is
 * there once. */
static void killed_again_and_again_it_stays_exact(void)
{
    uint32_t accepted = 0, repeated = 0;
    for (uint32_t round = 0; round < ROUNDS; round++) {
        round_send();
        if (round % 4 == 0)
            (void)uv_run(&loop, UV_RUN_ONCE); /* They are on the wire, no more. */
        else
            (void)client_answer(&sun, sun_seq + round % 4);
        (void)service_end(&service, SIGKILL);
        client_gone(&sun);
        service_start(&service, program);
        greet(&sun, false, 0);
        (void)client_expect(&sun, MESSAGE_WELCOME);
        round_send();
        for (uint64_t i = 1; i <= ROUND; i++) {
            const struct event *e = client_answer(&sun, sun_seq + i);
            accepted += e->kind == EVENT_ORDER_ACCEPTED;
            repeated += e->kind == EVENT_REPEATED && e->body.repeated.reason == REASON_NONE;
        }
        sun_seq += ROUND;
        offered_wh += 10 * (int64_t)ROUND;
        invariant(resting_wh(&sun) == offered_wh);
    }
    invariant(accepted + repeated == ROUNDS * ROUND);
    (void)printf("ok - killed %u times in %u orders: %u were there when sent again, %u were not\n",
                 ROUNDS, ROUNDS * ROUND, repeated, accepted);
}

/* Runs tests/lib/postgres.py on the Postgres under us. */
static void postgres_control(const char *what)
{
    char line[512];
    int length =
        snprintf(line, sizeof line, "/usr/bin/python3 '%s' %s '%s' >/dev/null",
                 getenv("GRIDCLEAR_POSTGRES_CONTROL"), what, getenv("GRIDCLEAR_POSTGRES_FOLDER"));
    invariant(length > 0 && (size_t)length < sizeof line);
    invariant(system(line) == 0);
}

static void without_postgres_answers_wait_and_come(void)
{
    postgres_control("stop");
    round_send();
    struct message ping;
    memset(&ping, 0, sizeof ping);
    ping.kind = MESSAGE_PING;
    for (ping.as.ping.token = 1; ping.as.ping.token <= 5; ping.as.ping.token++) {
        client_send(&sun, &ping);
        const struct message *m = client_next(&sun);
        while (m->kind != MESSAGE_PONG) {        /* Ends: it lives and answers. */
            invariant(m->kind != MESSAGE_EVENT); /* Nothing is durable, so nothing may be said. */
            m = client_next(&sun);
        }
    }
    postgres_control("start");
    for (uint64_t i = 1; i <= ROUND; i++)
        invariant(client_answer(&sun, sun_seq + i)->kind == EVENT_ORDER_ACCEPTED);
    sun_seq += ROUND;
    offered_wh += 10 * (int64_t)ROUND;
    invariant(resting_wh(&sun) == offered_wh);
    (void)printf("ok - without Postgres no order is answered; when it is back all are\n");
}

static void another_leader_ends_this_one(void)
{
    struct service other = service;
    service_start(&other, program);
    client_gone(&sun);
    client_gone(&boss);
    int status = service_end(&service, 0);
    invariant(WIFEXITED(status) && WEXITSTATUS(status) == 3);
    service = other;
    greet(&sun, false, 0);
    (void)client_expect(&sun, MESSAGE_WELCOME);
    greet(&boss, false, 0);
    (void)client_expect(&boss, MESSAGE_WELCOME);
    invariant(resting_wh(&sun) == offered_wh);
    (void)printf("ok - when another leads, the old one ends with its own exit code\n");
}

static void time_goes_on(void)
{
    greet(&boss, false, 0);
    const struct message *m = client_expect(&boss, MESSAGE_WELCOME);
    int64_t market_us = m->as.welcome.market_us;
    invariant(m->as.welcome.client_seq == boss_seq);
    invariant(market_us >= (int64_t)(NOON_S - 7200) * 1000000);
    invariant(market_us < (int64_t)(NOON_S - 7200 + SECONDS_MAX) * 1000000);
    (void)printf("ok - a scaled clock carries on from the last stamp\n");
}

static void the_suspended_are_shown_out(void)
{
    greet(&bakery, false, 0);
    (void)client_expect(&bakery, MESSAGE_WELCOME);
    struct command c = command_of(COMMAND_PARTICIPANT_SUSPEND, 0);
    c.body.participant_switch.participant = bakery_id;
    (void)order_boss(c);
    (void)client_expect(&bakery, MESSAGE_BYE);
    client_gone(&bakery);
    (void)printf("ok - a suspended participant's connection ends at once\n");
}

static void told_to_stop_it_drains(void)
{
    struct command ask = order_of(++sun_seq, SIDE_ASK, 90000, 10);
    client_command(&sun, &ask);
    invariant(client_answer(&sun, sun_seq)->kind == EVENT_ORDER_ACCEPTED);
    (void)kill(service.pid, SIGTERM);
    (void)client_expect(&sun, MESSAGE_BYE);
    client_gone(&sun);
    client_gone(&boss);
    int status = service_end(&service, 0);
    invariant(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    service_start(&service, program);
    greet(&sun, false, 0);
    invariant(client_expect(&sun, MESSAGE_WELCOME)->as.welcome.client_seq == sun_seq);
    invariant(resting_wh(&sun) == offered_wh + 10);
    client_close(&sun);
    status = service_end(&service, SIGTERM);
    invariant(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    (void)printf("ok - told to stop it says BYE, ends with 0, and comes back the same\n");
}

int main(int count, char **words)
{
    static const char *const names[] = {"boss", "sun", "bakery", "stranger", NULL};
    invariant(count == 2);
    program = words[1];
    (void)signal(SIGPIPE, SIG_IGN);
    (void)alarm(SECONDS_MAX); /* A test that hangs is a test that failed. */
    (void)setvbuf(stdout, NULL, _IOLBF, 0);
    invariant(uv_loop_init(&loop) == 0);
    service_make(&service, names);
    client_init(&boss, &loop, service.folder, "boss");
    client_init(&sun, &loop, service.folder, "sun");
    client_init(&bakery, &loop, service.folder, "bakery");
    client_init(&stranger, &loop, service.folder, "stranger");
    service_start(&service, program);
    market_is_set_up();
    strangers_stay_out();
    orders_trade();
    killed_in_a_burst_nothing_is_lost_or_doubled();
    killed_again_and_again_it_stays_exact();
    without_postgres_answers_wait_and_come();
    time_goes_on();
    another_leader_ends_this_one();
    the_suspended_are_shown_out();
    told_to_stop_it_drains();
    client_free(&boss);
    client_free(&sun);
    client_free(&bakery);
    client_free(&stranger);
    invariant(uv_loop_close(&loop) == 0);
    return 0;
}
