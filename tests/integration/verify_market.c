/*
 * verify_market FOLDER: plays a random market into the database around it (GRIDCLEAR_CONNINFO) and
 * writes each trader's log into FOLDER, for the tests of the verifier: journal by the journal,
 * tables by the follower, logs from what the engine told each participant.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "../lib/database.h"
#include "base/check.h"
#include "persist/follower.h"
#include "persist_market.h"

#define BATCHES  60
#define COMMANDS 200
#define REGION   1

static struct batch batch;
static FILE *logs[MARKET_PARTICIPANTS + 1];

static void logs_open(const char *folder);
static void batch_log(struct replay *replay);
static void sent_log(const struct command *c);
static void event_log(const struct event *e, int64_t at_us);
static void status_check(enum status status, const char *doing);

int main(int argc, char **argv)
{
    invariant(argc == 2);
    logs_open(argv[1]);
    struct journal_config config = {database_conninfo(), REGION};
    struct journal *journal;
    struct epoch epoch;
    status_check(journal_open(&config, &journal), "opening the journal");
    status_check(journal_lead(journal, &epoch), "leading");
    struct machine_home told = {0}, followed = {0};
    struct machine_source source = machine_home_source(&told);
    struct replay *replay = replay_open(&source);
    struct market *market = market_open(24301);
    for (uint32_t i = 0; i < BATCHES; i++) {
        market_batch(market, COMMANDS, &batch);
        status_check(journal_append(journal, &batch), "appending");
        if (i == 0)
            status_check(replay_reset(replay, &batch.commands[0]), "replaying");
        batch_log(replay);
    }
    market_close(market);
    replay_close(replay);
    journal_close(journal);
    for (uint32_t i = 1; i <= MARKET_PARTICIPANTS; i++)
        invariant(fclose(logs[i]) == 0);
    struct follower_config follower_config = {
        .journal = config, .source = machine_home_source(&followed), .snapshot_us = INT64_MAX};
    struct follower *follower = follower_open(&follower_config);
    enum status status;
    while ((status = follower_step(follower)) == STATUS_OK) { /* Ends: the journal does. */
    }
    if (status != STATUS_AGAIN)
        status_check(status, "following");
    follower_close(follower);
    machine_home_free(&told);
    machine_home_free(&followed);
    return 0;
}

static void logs_open(const char *folder)
{
    for (uint32_t i = 1; i <= MARKET_PARTICIPANTS; i++) {
        char path[1024];
        snprintf(path, sizeof path, "%s/trader-%u.log", folder, i);
        logs[i] = fopen(path, "we");
        invariant(logs[i] != NULL);
        fprintf(logs[i], "# trader=trader-%u participant=%u meter=%u\n", i, i, i);
    }
}

static void batch_log(struct replay *replay)
{
    status_check(replay_begin(replay, &batch), "replaying");
    for (uint32_t i = 0; i < batch.count; i++) {
        const struct event_list *events;
        const struct command *cause;
        sent_log(&batch.commands[i]);
        replay_command(replay, &batch.commands[i], &events, &cause);
        for (uint32_t k = 0; k < events->count; k++)
            event_log(&events->items[k], batch.commands[i].at_us);
    }
    status_check(replay_end(replay, &batch), "replaying");
}

static void sent_log(const struct command *c)
{
    if (c->participant == 0)
        return;
    FILE *log = logs[c->participant];
    const struct order_new *o = &c->body.order_new;
    if (c->kind == COMMAND_ORDER_NEW)
        fprintf(log,
                "%" PRId64 " sent %" PRIu64 " new slot=%u side=%s price=%" PRId64 " wh=%" PRId64
                "\n",
                c->at_us, c->client_seq, o->slot_s, o->side == SIDE_BID ? "bid" : "ask",
                o->price.micro_per_kwh, o->quantity.wh);
    else if (c->kind == COMMAND_ORDER_AMEND)
        fprintf(log, "%" PRId64 " sent %" PRIu64 " amend order=%" PRIu64 "\n", c->at_us,
                c->client_seq, c->body.order_amend.order_id);
    else
        fprintf(log, "%" PRId64 " sent %" PRIu64 " cancel order=%" PRIu64 "\n", c->at_us,
                c->client_seq, c->body.order_cancel.order_id);
}

static void event_log(const struct event *e, int64_t at_us)
{
    if (e->participant == 0 || e->participant > MARKET_PARTICIPANTS)
        return;
    FILE *log = logs[e->participant];
    if (e->kind == EVENT_ORDER_ACCEPTED)
        fprintf(log,
                "%" PRId64 " acked %" PRIu64 " order=%" PRIu64 " seq=%" PRIu64 " held=%" PRId64
                "\n",
                at_us, e->client_seq, e->body.order_accepted.order_id, e->seq,
                e->body.order_accepted.held.nano);
    else if (e->kind == EVENT_REJECTED)
        fprintf(log, "%" PRId64 " refused %" PRIu64 " code=%u name=x\n", at_us, e->client_seq,
                e->body.rejected.reason);
    else if (e->kind == EVENT_ORDER_CANCELED)
        fprintf(log,
                "%" PRId64 " canceled %" PRIu64 " order=%" PRIu64 " seq=%" PRIu64 " wh=%" PRId64
                " code=%u\n",
                at_us, e->client_seq, e->body.order_canceled.order_id, e->seq,
                e->body.order_canceled.quantity.wh, e->body.order_canceled.reason);
    else if (e->kind == EVENT_ALLOCATED)
        fprintf(log,
                "%" PRId64 " fill order=%" PRIu64 " seq=%" PRIu64 " index=%u side=%s slot=%u"
                " price=%" PRId64 " wh=%" PRId64 " open=%" PRId64 "\n",
                at_us, e->body.allocated.order_id, e->seq, e->body.allocated.trade_index,
                e->body.allocated.side == SIDE_BID ? "bid" : "ask", e->body.allocated.slot_s,
                e->body.allocated.price.micro_per_kwh, e->body.allocated.quantity.wh,
                e->body.allocated.open.wh);
}

static void status_check(enum status status, const char *doing)
{
    if (status == STATUS_OK)
        return;
    fprintf(stderr, "error: %s: %s\n", doing, status_text(status));
    exit(1);
}
