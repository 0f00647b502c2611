/* The client's session (src/cmcm/session.c) against a house that is real up to durability. */
#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cmcm/cmcm.h"
#include "memory_house.h"
#include "net/authority.h"

#define SLOT_S     UINT32_C(1577880000) /* 2020-01-01 12:00 UTC. */
#define MARKET_US  INT64_C(1577808000000000)
#define ORDERS_MAX 2048

struct member {
    struct cmcm_session *session;
    uint32_t meter;
    uint32_t placed;
    uint32_t readies;
    uint32_t losts;
    uint32_t busies;
    uint32_t refused_code;
    uint32_t answers[ORDERS_MAX]; /* By client_seq: ORDER_ACCEPTED heard. */
    uint32_t accepted;
    uint32_t repeated;
    uint64_t feed_last;
    bool feed_broken;
    uint32_t orders_live;
    bool limits_heard;
    uint32_t slots;
    bool slots_done;
    uint64_t canceled_seq;
    uint32_t rejected_reason;
};

struct fixture {
    char folder[64];
    char paths[6][96];
    struct authority *authority;
    uv_loop_t loop;
    struct memory_house *house;
    struct member member;
};

static void heard_ready(void *context, struct cmcm_session *s, const struct message_welcome *w)
{
    struct member *m = context;
    (void)s;
    (void)w;
    m->readies++;
}

static void heard_event(void *context, struct cmcm_session *s, const struct event *e, int64_t at_us)
{
    struct member *m = context;
    (void)s;
    (void)at_us;
    if (e->participant_seq != 0) {
        m->feed_broken |= m->feed_last != 0 && e->participant_seq != m->feed_last + 1;
        m->feed_last = e->participant_seq;
    }
    if (e->kind == EVENT_ORDER_ACCEPTED && e->client_seq < ORDERS_MAX) {
        m->answers[e->client_seq]++;
        m->accepted++;
    }
    m->repeated += e->kind == EVENT_REPEATED;
    if (e->kind == EVENT_LIMITS) {
        m->orders_live = e->body.limits.orders_live;
        m->limits_heard = true;
    }
    if (e->kind == EVENT_ORDER_CANCELED)
        m->canceled_seq = e->client_seq;
    if (e->kind == EVENT_REJECTED)
        m->rejected_reason = e->body.rejected.reason;
}

static void heard_refused(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                          const char *text)
{
    struct member *m = context;
    (void)s;
    (void)client_seq;
    (void)text;
    m->refused_code = code;
}

static void heard_busy(void *context, struct cmcm_session *s, uint64_t client_seq,
                       uint32_t retry_ms)
{
    struct member *m = context;
    (void)s;
    (void)client_seq;
    (void)retry_ms;
    m->busies++;
}

static void heard_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                       uint32_t retry_ms)
{
    struct member *m = context;
    (void)s;
    (void)why;
    (void)text;
    (void)retry_ms;
    m->losts++;
}

static void heard_slots(void *context, struct cmcm_session *s, const struct message_slots *slots)
{
    struct member *m = context;
    (void)s;
    m->slots += slots->count;
    m->slots_done = !slots->more;
}

static const struct cmcm_handlers handlers = {.ready = heard_ready,
                                              .event = heard_event,
                                              .refused = heard_refused,
                                              .busy = heard_busy,
                                              .lost = heard_lost,
                                              .slots = heard_slots};

#define TURNS_MAX 20000 /* The house wakes the loop every 5 ms if nothing else does. */

/* Turns the loop until the condition holds. */
#define turn_until(f, condition)                                                                   \
    for (uint32_t turn = 0; !(condition); turn++) {                                                \
        cr_assert_lt(turn, TURNS_MAX, "never: %s", #condition);                                    \
        uv_run(&(f)->loop, UV_RUN_ONCE);                                                           \
    }

static uint32_t enrol(struct fixture *f, const uint8_t lfdi[LFDI_BYTES])
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_PARTICIPANT_ENROL;
    command.body.participant_enrol.role = ROLE_PARTICIPANT;
    uint32_t id = memory_house_do(f->house, &command).body.registry.participant;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_CREDENTIAL_ADD;
    memcpy(command.body.credential_add.lfdi, lfdi, LFDI_BYTES);
    command.body.credential_add.participant = id;
    command.body.credential_add.until_s = UINT32_MAX;
    memory_house_do(f->house, &command);
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_METER_REGISTER;
    command.body.meter_register.participant = id;
    command.body.meter_register.place = 7;
    command.body.meter_register.import_max.w = 100000000;
    uint32_t meter = memory_house_do(f->house, &command).body.registry.meter;
    memset(&command, 0, sizeof(command));
    command.kind = COMMAND_FUNDS_DEPOSIT;
    command.body.funds_deposit.participant = id;
    command.body.funds_deposit.amount.nano = INT64_C(1000000000000000);
    memory_house_do(f->house, &command);
    return meter;
}

/* A house, and a member that is enrolled unless `stranger`. */
static struct fixture *fixture_open(bool stranger, uint32_t queue_max)
{
    static const char *const names[6] = {"house.pem",    "house.key",  "operator.pem",
                                         "operator.key", "member.pem", "member.key"};
    struct fixture *f = calloc(1, sizeof(*f));
    cr_assert_not_null(f);
    snprintf(f->folder, sizeof(f->folder), "/tmp/gridclear-session-XXXXXX");
    cr_assert_not_null(mkdtemp(f->folder));
    for (unsigned i = 0; i < 6; i++)
        snprintf(f->paths[i], sizeof(f->paths[i]), "%s/%s", f->folder, names[i]);
    cr_assert_eq(authority_open(f->folder, true, &f->authority), STATUS_OK);
    struct memory_house_config config = {.market_us = MARKET_US,
                                         .clock_factor = 1,
                                         .certificate_file = f->paths[0],
                                         .key_file = f->paths[1],
                                         .ca_file = authority_file(f->authority)};
    uint8_t lfdi[LFDI_BYTES];
    for (unsigned i = 0; i < 3; i++) {
        struct certificate_request request = {"test",
                                              i == 0 ? CERTIFICATE_SERVER : CERTIFICATE_CLIENT,
                                              NULL,
                                              0,
                                              30,
                                              f->paths[2 * i],
                                              f->paths[2 * i + 1]};
        cr_assert_eq(authority_issue(f->authority, &request, lfdi), STATUS_OK);
        if (i == 1)
            memcpy(config.operator_lfdi, lfdi, LFDI_BYTES);
    }
    uv_loop_init(&f->loop);
    f->house = memory_house_open(&f->loop, &config);
    if (!stranger)
        f->member.meter = enrol(f, lfdi);
    struct cmcm_config member = {.host = "127.0.0.1",
                                 .port = memory_house_port(f->house),
                                 .certificate_file = f->paths[4],
                                 .key_file = f->paths[5],
                                 .ca_file = authority_file(f->authority),
                                 .subscribe = true,
                                 .queue_max = queue_max};
    cr_assert_eq(cmcm_session_new(&f->loop, &member, &handlers, &f->member, &f->member.session),
                 STATUS_OK);
    return f;
}

static void fixture_close(struct fixture *f)
{
    cmcm_session_free(f->member.session);
    memory_house_shut(f->house);
    uv_run(&f->loop, UV_RUN_DEFAULT);
    memory_house_close(f->house);
    cr_assert_eq(uv_loop_close(&f->loop), 0);
    authority_free(f->authority);
    for (unsigned i = 0; i < 6; i++)
        unlink(f->paths[i]);
    char path[96];
    snprintf(path, sizeof(path), "%s/ca.pem", f->folder);
    unlink(path);
    snprintf(path, sizeof(path), "%s/ca.key", f->folder);
    unlink(path);
    cr_assert_eq(rmdir(f->folder), 0);
    free(f);
}

static enum status place(struct fixture *f, int64_t micro, uint64_t *client_seq)
{
    struct order_new order;
    memset(&order, 0, sizeof(order));
    order.price.micro_per_kwh = micro;
    order.quantity.wh = 1000;
    order.slot_s = SLOT_S + 900 * (f->member.placed++ % 4); /* A slot takes 256 of a meter. */
    order.meter = f->member.meter;
    order.place = 7;
    order.side = SIDE_BID;
    return cmcm_order_place(f->member.session, &order, client_seq);
}

static uint32_t orders_live(struct fixture *f)
{
    uint64_t client_seq;
    f->member.limits_heard = false;
    cr_assert_eq(cmcm_limits(f->member.session, &client_seq), STATUS_OK);
    turn_until(f, f->member.limits_heard);
    return f->member.orders_live;
}

/* Goal: place, amend by the number of the order's command, cancel by it, ask for slots. */
Test(session_client, does_what_a_device_needs)
{
    struct fixture *f = fixture_open(false, 0);
    uint64_t order_seq, amend_seq, cancel_seq;
    uint32_t query;
    cr_assert_eq(place(f, 42500, &order_seq), STATUS_AGAIN); /* No number is known yet. */
    turn_until(f, f->member.readies == 1);
    cr_assert_eq(cmcm_market_us(f->member.session) / 1000000, MARKET_US / 1000000);
    cr_assert_eq(place(f, 42500, &order_seq), STATUS_OK);
    struct order_amend amend = {.target_seq = order_seq, .price = {42500}, .quantity = {400}};
    cr_assert_eq(cmcm_order_amend(f->member.session, &amend, &amend_seq), STATUS_OK);
    struct order_cancel cancel = {.target_seq = order_seq};
    cr_assert_eq(cmcm_order_cancel(f->member.session, &cancel, &cancel_seq), STATUS_OK);
    cr_assert_eq(cmcm_unanswered(f->member.session), 3);
    turn_until(f, f->member.canceled_seq == cancel_seq);
    cr_assert_eq(cmcm_unanswered(f->member.session), 0);
    cr_assert_eq(cmcm_slots(f->member.session, &query), STATUS_OK);
    turn_until(f, f->member.slots_done);
    cr_assert_geq(f->member.slots, 96);
    cr_assert_eq(orders_live(f), 0);
    fixture_close(f);
}

/* Goal: more than the window at once all get in, in order; beyond the queue it says FULL. */
Test(session_client, holds_back_what_the_window_does_not_let_out)
{
    struct fixture *f = fixture_open(false, 300);
    uint64_t client_seq = 0;
    turn_until(f, f->member.readies == 1);
    for (uint32_t i = 0; i < CLIENT_WINDOW + 300; i++)
        cr_assert_eq(place(f, 42500, &client_seq), STATUS_OK);
    uint64_t last = client_seq;
    cr_assert_eq(place(f, 42500, &client_seq), STATUS_FULL);
    turn_until(f, f->member.accepted == CLIENT_WINDOW + 300);
    cr_assert_eq(cmcm_client_seq(f->member.session), last);
    cr_assert_eq(orders_live(f), CLIENT_WINDOW + 300);
    fixture_close(f);
}

/* Goal: answers that were lost with the connection are heard after it, and nothing is done twice.
 */
Test(session_client, sends_again_what_is_unanswered_and_nothing_is_done_twice)
{
    struct fixture *f = fixture_open(false, 1000);
    uint64_t client_seq = 0;
    turn_until(f, f->member.readies == 1);
    for (uint32_t i = 0; i < 400; i++)
        cr_assert_eq(place(f, 42500, &client_seq), STATUS_OK);
    for (uint32_t cut = 1; cut <= 3; cut++) {
        memory_house_cut_after(f->house, 10 * cut);
        turn_until(f, f->member.losts == cut);
        turn_until(f, f->member.readies == 1 + cut);
    }
    turn_until(f, f->member.accepted == 400 && cmcm_unanswered(f->member.session) == 0);
    for (uint64_t seq = client_seq - 399; seq <= client_seq; seq++)
        cr_assert_eq(f->member.answers[seq], 1, "command %llu", (unsigned long long)seq);
    cr_assert_not(f->member.feed_broken);
    cr_assert_gt(memory_house_applied(f->house), 400); /* Repeats were sent, and were harmless. */
    cr_assert_eq(orders_live(f), 400);
    fixture_close(f);
}

/* Goal: a connection that breaks before the feed has said a word loses nothing of the feed: it goes
 * on where the first WELCOME said it was. */
Test(session_client, hears_what_happened_before_the_first_event_came)
{
    struct fixture *f = fixture_open(false, 0);
    uint64_t client_seq;
    turn_until(f, f->member.readies == 1);
    memory_house_cut_after(f->house, 1);
    cr_assert_eq(place(f, 42500, &client_seq), STATUS_OK);
    turn_until(f, f->member.readies == 2);
    turn_until(f, f->member.accepted == 1 && cmcm_unanswered(f->member.session) == 0);
    cr_assert_eq(f->member.answers[client_seq], 1);
    fixture_close(f);
}

/* Goal: what is not taken is sent again by itself, under numbers that the house accepts. */
Test(session_client, tries_again_when_the_house_is_busy)
{
    struct fixture *f = fixture_open(false, 1000);
    uint64_t client_seq;
    turn_until(f, f->member.readies == 1);
    memory_house_refuse_next(f->house, 5);
    for (uint32_t i = 0; i < 100; i++)
        cr_assert_eq(place(f, 42500, &client_seq), STATUS_OK);
    turn_until(f, f->member.accepted == 100);
    cr_assert_geq(f->member.busies, 5);
    cr_assert_eq(cmcm_unanswered(f->member.session), 0);
    cr_assert_eq(orders_live(f), 100);
    fixture_close(f);
}

/* Goal: a refusal by the market comes as an event with its reason, one by the door as a code. */
Test(session_client, tells_refusals_of_the_market_and_of_the_door)
{
    struct fixture *f = fixture_open(false, 0);
    uint64_t client_seq;
    turn_until(f, f->member.readies == 1);
    cr_assert_eq(place(f, 42501, &client_seq), STATUS_OK);
    turn_until(f, f->member.rejected_reason != 0);
    cr_assert_eq(f->member.rejected_reason, REASON_PRICE_OFF_TICK);
    struct command enrol_command;
    memset(&enrol_command, 0, sizeof(enrol_command));
    enrol_command.kind = COMMAND_PARTICIPANT_ENROL;
    enrol_command.body.participant_enrol.role = ROLE_OPERATOR;
    cr_assert_eq(cmcm_submit(f->member.session, &enrol_command, &client_seq), STATUS_OK);
    turn_until(f, f->member.refused_code != 0);
    cr_assert_eq(f->member.refused_code, REASON_ROLE_NOT_ALLOWED);
    cr_assert_eq(cmcm_unanswered(f->member.session), 0);
    fixture_close(f);
}

/* Goal: each refusal of the door has a name of its own. */
Test(session_client, names_every_refusal)
{
    for (uint32_t code = REFUSAL_HELLO_FIRST; code <= REFUSAL_MESSAGES_TOO_MANY; code++) {
        cr_assert_str_neq(cmcm_refusal_name(code), "UNKNOWN", "%u", code);
        for (uint32_t other = REFUSAL_HELLO_FIRST; other < code; other++)
            cr_assert_str_neq(cmcm_refusal_name(code), cmcm_refusal_name(other));
    }
    cr_assert_str_eq(cmcm_refusal_name(REFUSAL_SEQ_MISSING), "SEQ_MISSING");
    cr_assert_str_eq(cmcm_refusal_name(REFUSAL_MESSAGES_TOO_MANY), "MESSAGES_TOO_MANY");
    cr_assert_str_eq(cmcm_refusal_name(REFUSAL_MESSAGES_TOO_MANY + 1), "UNKNOWN");
}

/* Goal: a certificate that is not enrolled hears why, and the session goes on trying. */
Test(session_client, says_why_a_stranger_is_not_let_in)
{
    struct fixture *f = fixture_open(true, 0);
    turn_until(f, f->member.losts >= 2);
    cr_assert_eq(f->member.refused_code, REFUSAL_CERTIFICATE_UNKNOWN);
    cr_assert_eq(f->member.readies, 0);
    fixture_close(f);
}
