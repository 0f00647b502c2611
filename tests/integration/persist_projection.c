/*
 * The follower against a real Postgres: every row once, whatever dies in between, the same rows
 * from a rebuild, and a machine from snapshots that is the machine of the whole journal.
 *
 * Started with --follow it is a follower and nothing else, to be killed.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../lib/database.h"
#include "../lib/outcome.h"
#include "persist/follower.h"
#include "persist/outbox.h"
#include "persist/recovery.h"
#include "persist/schema.h"
#include "persist_market.h"
#include "persist_proxy.h"
#include "sys/clock.h"

#define REGION      3
#define SEEN_US_MAX (60 * INT64_C(1000000)) /* For a follower to start, under any load. */

static struct batch batch;

/* A leader: a market and the journal it writes. */
struct leader {
    struct market *market;
    struct journal *journal;
};

static struct journal_config journal_config(void)
{
    return (struct journal_config){.conninfo = database_conninfo(), .region = REGION};
}

static struct leader lead(uint64_t seed)
{
    struct leader l = {.market = market_open(seed)};
    struct epoch epoch;
    struct journal_config config = journal_config();
    database_reset();
    if (!expect_status(journal_open(&config, &l.journal), STATUS_OK) ||
        !expect_status(journal_lead(l.journal, &epoch), STATUS_OK))
        exit(1);
    return l;
}

static void lead_end(struct leader *l)
{
    journal_close(l->journal);
    market_close(l->market);
}

static void lead_batches(struct leader *l, uint32_t batches, uint32_t commands)
{
    for (uint32_t i = 0; i < batches; i++) { /* Ends: batches. */
        market_batch(l->market, commands, &batch);
        enum status status = STATUS_IO;
        for (int tries = 0; tries < 20 && status == STATUS_IO; tries++)
            status = journal_append(l->journal, &batch);
        if (!expect_status(status, STATUS_OK))
            exit(1);
    }
}

static struct follower *follow(struct machine_home *home, uint64_t snapshot_commands)
{
    struct follower_config config = {.journal = journal_config(),
                                     .source = machine_home_source(home),
                                     .snapshot_commands = snapshot_commands,
                                     .snapshot_us = INT64_MAX};
    return follower_open(&config);
}

/* Steps until nothing is left to do; the last status. */
static enum status steps(struct follower *f)
{
    enum status status = STATUS_OK;
    while (status == STATUS_OK) /* Ends: the journal does. */
        status = follower_step(f);
    return status;
}

static void follow_to_the_end(uint64_t snapshot_commands)
{
    struct machine_home home = {0};
    struct follower *f = follow(&home, snapshot_commands);
    (void)expect_status(steps(f), STATUS_AGAIN);
    follower_close(f);
    machine_home_free(&home);
}

/* A digest of all rows of the projection. */
static void tables_digest(char out[64])
{
    (void)snprintf(
        out, 64, "%s",
        database_text(
            "SELECT md5(concat("
            "(SELECT string_agg(t::text, ';' ORDER BY t::text) FROM participants t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY t::text) FROM credentials t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY t::text) FROM meters t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY t::text) FROM groups t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY t::text) FROM group_members t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY t::text) FROM slots t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY order_id) FROM orders t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY tranche_id) FROM tranches t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY seq, event_index) FROM trades t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY seq, event_index) FROM allocations t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY seq, event_index) FROM rejections t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY seq, event_index, line)"
            " FROM ledger_entries t), '/',"
            "(SELECT string_agg(t::text, ';' ORDER BY participant, participant_seq)"
            " FROM outbox t), '/',"
            "(SELECT t::text FROM cursor t)))"));
}

/* The tables say what the events said, counted by someone else. */
static void expect_tally(const struct market *m)
{
    const struct market_tally *t = market_tally(m);
    /* There was something to be told: most commands did something. */
    (void)expect(t->trades > 0 && t->canceled > 0 && t->rejections > 0);
    (void)expect(t->accepted > market_seq(m) / 4);
    (void)expect(database_number("SELECT seq FROM cursor") == (int64_t)market_seq(m));
    (void)expect(database_number("SELECT count(*) FROM orders") == (int64_t)t->accepted);
    (void)expect(database_number("SELECT count(*) FROM orders WHERE state = 2") ==
                 (int64_t)t->canceled);
    (void)expect(database_number("SELECT count(*) FROM trades") == (int64_t)t->trades);
    (void)expect(database_number("SELECT sum(quantity_wh) FROM trades") == (int64_t)t->traded_wh);
    (void)expect(database_number("SELECT count(*) FROM allocations") == (int64_t)t->allocations);
    (void)expect(database_number("SELECT count(*) FROM rejections") == (int64_t)t->rejections);
    (void)expect(database_number("SELECT count(*) FROM outbox") == (int64_t)t->outbox);
    (void)expect(database_number("SELECT sum(held_nano) FROM orders") == t->order_hold_nano);
    (void)expect(database_number("SELECT coalesce(sum(held_nano), 0) FROM orders"
                                 " WHERE state <> 0") == 0);
    (void)expect(database_number("SELECT sum(amount_nano) FROM ledger_entries") == 0);
    (void)expect(
        database_number("SELECT -sum(amount_nano) FROM ledger_entries WHERE account = 0") ==
        t->deposited_nano);
    (void)expect(database_number("SELECT sum(amount_nano) FROM ledger_entries WHERE account = 2") ==
                 t->order_hold_nano);
    (void)expect(database_number("SELECT sum(amount_nano) FROM ledger_entries WHERE account = 3") ==
                 t->contract_hold_nano);
    (void)expect(database_number("SELECT count(*) FROM (SELECT FROM ledger_entries WHERE"
                                 " participant <> 0 GROUP BY participant, account"
                                 " HAVING sum(amount_nano) < 0) s") == 0);
    (void)expect(database_number("SELECT count(*) FROM orders WHERE filled_wh + open_wh >"
                                 " quantity_wh OR (state = 0) <> (open_wh > 0)") == 0);
    (void)expect(database_number("SELECT count(*) FROM orders o WHERE filled_wh <> coalesce((SELECT"
                                 " sum(quantity_wh) FROM allocations a WHERE a.order_id ="
                                 " o.order_id), 0)") == 0);
}

/* Empties the projection and the snapshots, as their owner, and writes it again from batch 1. */
static void rebuild(void)
{
    struct postgres *p = NULL;
    (void)expect_status(
        postgres_open(database_conninfo(), "test", clock_monotonic_us() + 10000000, &p), STATUS_OK);
    (void)expect_status(schema_projection_reset(p), STATUS_OK);
    postgres_close(p);
    database_execute("DELETE FROM snapshot_part; DELETE FROM snapshot");
    follow_to_the_end(0);
}

static void expect_same_when_rebuilt(void)
{
    char before[64];
    char after[64];
    tables_digest(before);
    rebuild();
    tables_digest(after);
    (void)expect(strlen(before) == 32);
    (void)expect(strcmp(before, after) == 0);
}

/* Goal: the tables say what the events said, also when a follower stops within a batch. */
static void projection_is_what_happened(void)
{
    struct leader l = lead(1);
    struct machine_home home = {0};
    lead_batches(&l, 70, 301);
    struct follower *f = follow(&home, 0);
    bool within = false;
    while (!within && follower_step(f) == STATUS_OK) /* Ends: steps are bounded, not by batches. */
        within = database_number("SELECT count(*) FROM cursor c JOIN journal j ON j.number ="
                                 " c.batch + 1 WHERE c.seq BETWEEN j.first_seq AND j.first_seq +"
                                 " j.count - 2") == 1;
    (void)expect(within);
    follower_close(f);
    follow_to_the_end(0);
    expect_tally(l.market);
    expect_same_when_rebuilt();
    machine_home_free(&home);
    lead_end(&l);
}

/* Goal: batches handed in give the same rows as batches read. */
static void given_batches_are_projected(void)
{
    struct leader l = lead(2);
    struct machine_home home = {0};
    struct follower *f = follow(&home, 0);
    uint32_t given = 0;
    (void)expect_status(follower_step(f), STATUS_AGAIN); /* An empty journal: nothing to do yet. */
    for (int i = 0; i < 100; i++) {
        lead_batches(&l, 1, 100);
        given += follower_give(f, &batch);
        (void)expect(!follower_give(f, &batch));
        if (i % 7 != 0)
            (void)expect_status(follower_step(f), STATUS_OK);
    }
    (void)expect(given > 50);
    (void)expect_status(steps(f), STATUS_AGAIN);
    (void)expect(follower_progress(f).projected.batch == 100);
    follower_close(f);
    expect_tally(l.market);
    expect_same_when_rebuilt();
    machine_home_free(&home);
    lead_end(&l);
}

static pid_t follower_spawn(void)
{
    pid_t pid = fork();
    if (pid == 0) {
        (void)execl("/proc/self/exe", "persist_projection", "--follow", (char *)NULL);
        _exit(127);
    }
    return pid;
}

/* Goal: a following process is killed at 20 random points; every row is there, once. */
static void killed_follower_writes_once(void)
{
    struct leader l = lead(3);
    unsigned seed = 0x5eed;
    unsigned progressed = 0;
    int64_t seq = 0;
    lead_batches(&l, 1, 100);
    for (int round = 0; round < 20; round++) { /* Ends: 20. */
        pid_t pid = follower_spawn();
        (void)expect(pid > 0);
        /* It starts, recovers and follows meanwhile; every other time we see it at work first. */
        int64_t reached = seq;
        int64_t until_us = clock_monotonic_us() + SEEN_US_MAX;
        for (int i = 0; round % 2 == 0 && reached == seq && clock_monotonic_us() < until_us; i++) {
            lead_batches(&l, i < 200 ? 1 : 0, 20); /* Then it is a slow machine: we only look. */
            reached = database_number("SELECT seq FROM cursor");
        }
        lead_batches(&l, (uint32_t)(rand_r(&seed) % 60), 20);
        (void)kill(pid, SIGKILL);
        int how;
        (void)waitpid(pid, &how, 0);
        (void)expect(WIFSIGNALED(how)); /* It did not end by itself. */
        reached = database_number("SELECT seq FROM cursor");
        progressed += reached > seq;
        seq = reached;
    }
    (void)expect(progressed >= 10);
    follow_to_the_end(5000);
    expect_tally(l.market);
    expect_same_when_rebuilt();
    lead_end(&l);
}

/* Goal: Postgres is killed under a follower again and again; every row is there, once. */
static void killed_postgres_keeps_rows_once(void)
{
    struct leader l = lead(4);
    struct machine_home home = {0};
    struct follower *f = follow(&home, 2000);
    for (int round = 0; round < 5; round++) { /* Ends: 5. */
        lead_batches(&l, 20, 100);
        (void)expect_status(follower_step(f), STATUS_OK);
        lead_batches(&l, 3, 100);
        (void)follower_give(f, &batch);
        database_control("kill");
        (void)expect_status(follower_step(f), STATUS_IO);
        (void)expect_status(follower_step(f), STATUS_IO);
        database_control("start");
    }
    (void)expect_status(steps(f), STATUS_AGAIN);
    follower_close(f);
    expect_tally(l.market);
    expect_same_when_rebuilt();
    machine_home_free(&home);
    lead_end(&l);
}

/* Goal: the tables are written and the answer is lost, at commits and in between, for rows and for
 * snapshots: every row is there, once. */
static void lost_answers_write_rows_once(void)
{
    static const char *const requests[] = {"COMMIT", "COPY trades", "UPDATE cursor",
                                           "COPY snapshot_part", "INSERT INTO snapshot"};
    struct leader l = lead(7);
    struct machine_home home = {0};
    struct proxy *proxy = proxy_start(database_conninfo());
    struct follower_config config = {
        .journal = {.conninfo = proxy_conninfo(proxy), .region = REGION},
        .source = machine_home_source(&home),
        .snapshot_commands = 100,
        .snapshot_us = INT64_MAX};
    struct follower *f = follower_open(&config);
    lead_batches(&l, 1, 100);
    (void)expect_status(steps(f), STATUS_AGAIN);
    for (unsigned i = 0; i < 40; i++) { /* Ends: 40. */
        lead_batches(&l, 1, 100);
        proxy_cut_after_next(proxy, requests[i % 5]);
        enum status status = steps(f);
        (void)expect_status(status, STATUS_IO);
        lead_batches(&l, i % 2, 100);
        (void)expect_status(steps(f), STATUS_AGAIN);
    }
    (void)expect(proxy_cuts(proxy) == 40);
    follower_close(f);
    proxy_stop(proxy);
    expect_tally(l.market);
    expect_same_when_rebuilt();
    machine_home_free(&home);
    lead_end(&l);
}

/* Goal: of two followers of the same tables one is told to stop, and no row is doubled. */
static void second_follower_is_fenced(void)
{
    struct leader l = lead(5);
    struct machine_home homes[2] = {{0}, {0}};
    lead_batches(&l, 10, 100);
    struct follower *one = follow(&homes[0], 0);
    struct follower *two = follow(&homes[1], 0);
    (void)expect_status(steps(one), STATUS_AGAIN);
    (void)expect_status(steps(two), STATUS_AGAIN);
    lead_batches(&l, 10, 100);
    (void)expect_status(follower_step(one), STATUS_OK);
    (void)expect_status(follower_step(two), STATUS_FENCED);
    (void)expect_status(follower_step(two), STATUS_FENCED);
    (void)expect_status(steps(one), STATUS_AGAIN);
    expect_tally(l.market);
    follower_close(one);
    follower_close(two);
    machine_home_free(&homes[0]);
    machine_home_free(&homes[1]);
    lead_end(&l);
}

/* A machine from the journal; its hash must be the leader's. */
static struct recovery recover_and_compare(const struct leader *l)
{
    struct machine_home home = {0};
    struct machine_source source = machine_home_source(&home);
    struct journal_config config = journal_config();
    struct recovery recovery = {0};
    if (expect_status(recovery_run(&config, &source, &recovery), STATUS_OK)) {
        (void)expect(recovery.seq == market_seq(l->market));
        (void)expect(recovery.machine.hash(recovery.machine.self) == market_hash(l->market));
        (void)expect(recovery.machine.hash_walk(recovery.machine.self) == market_hash(l->market));
    }
    machine_home_free(&home);
    return recovery;
}

/* Goal: snapshot and tail give the machine of the full replay; a bad snapshot is passed over, of
 * whatever kind, and with none at all the whole journal does. Of many, the two newest are kept. */
static void snapshot_and_tail_equal_full_replay(void)
{
    static const char *const harms[] = {
        "UPDATE snapshot_part SET bytes = set_byte(bytes, 77, get_byte(bytes, 77) # 4) WHERE part ="
        " 3 AND batch = (SELECT max(batch) FROM snapshot)",
        "UPDATE snapshot SET seq = seq + 1 WHERE batch = (SELECT max(batch) FROM snapshot)",
        "UPDATE snapshot SET format = format + 1 WHERE batch = (SELECT max(batch) FROM snapshot)",
        "DELETE FROM snapshot_part WHERE part = 2 AND batch = (SELECT max(batch) FROM snapshot)",
    };
    for (size_t i = 0; i < sizeof harms / sizeof harms[0]; i++) { /* Ends: the list. */
        struct leader l = lead(6 + i);
        struct machine_home home = {0};
        struct follower *f = follow(&home, 1000);
        for (int k = 0; k < 5; k++) {
            lead_batches(&l, 5, 300);
            (void)expect_status(steps(f), STATUS_AGAIN);
        }
        (void)expect(follower_progress(f).snapshots_written == 5);
        (void)expect(database_number("SELECT count(*) FROM snapshot") == 2);
        lead_batches(&l, 5, 300);
        struct recovery good = recover_and_compare(&l);
        (void)expect(good.snapshot_batch == 25 && good.snapshots_skipped == 0);
        database_execute(harms[i]);
        struct recovery older = recover_and_compare(&l);
        if (!expect(older.snapshot_batch == 20 && older.snapshots_skipped == 1))
            printf("# %s\n", harms[i]);
        database_execute("DELETE FROM snapshot");
        struct recovery whole = recover_and_compare(&l);
        (void)expect(whole.snapshot_batch == 0);
        follower_close(f);
        machine_home_free(&home);
        lead_end(&l);
    }
}

/* Goal: a journal whose oldest batches were archived is read on from a snapshot. */
static void archived_batches_are_not_missed(void)
{
    struct leader l = lead(20);
    lead_batches(&l, 10, 300);
    follow_to_the_end(1000);
    lead_batches(&l, 5, 300);
    database_execute("DELETE FROM journal WHERE number <= 10");
    struct recovery recovery = recover_and_compare(&l);
    (void)expect(recovery.snapshot_batch == 10);
    follow_to_the_end(1000);
    expect_tally(l.market);
    lead_end(&l);
}

/* Goal: a replay that differs from what the leader had stops, and the tables stay where it was. */
static void divergence_stops(void)
{
    struct leader l = lead(30);
    struct machine_home home = {0};
    struct machine_source source = machine_home_source(&home);
    struct journal_config config = journal_config();
    struct recovery recovery;
    lead_batches(&l, 5, 100);
    follow_to_the_end(0);
    market_batch(l.market, 100, &batch);
    batch.state_hash ^= 1;
    (void)expect_status(journal_append(l.journal, &batch), STATUS_OK);
    struct follower *f = follow(&home, 0);
    (void)expect_status(steps(f), STATUS_CORRUPT);
    (void)expect_status(follower_step(f), STATUS_CORRUPT);
    (void)expect(database_number("SELECT batch FROM cursor") == 5);
    follower_close(f);
    (void)expect_status(recovery_run(&config, &source, &recovery), STATUS_CORRUPT);
    machine_home_free(&home);
    lead_end(&l);
}

/* Goal: an empty journal has no machine yet, and says so. */
static void empty_journal_has_no_machine(void)
{
    struct leader l = lead(31);
    struct machine_home home = {0};
    struct machine_source source = machine_home_source(&home);
    struct journal_config config = journal_config();
    struct recovery recovery;
    (void)expect_status(recovery_run(&config, &source, &recovery), STATUS_NOT_FOUND);
    machine_home_free(&home);
    lead_end(&l);
}

struct feed {
    uint32_t participant;
    uint64_t next;
    uint32_t fills; /* Whose stamp was compared with that of their row. */
    bool wrong;
};

static void feed_take(void *context, int64_t at_us, const struct event *event)
{
    struct feed *feed = context;
    if (event->kind == EVENT_ALLOCATED && feed->fills < 10) {
        char sql[128];
        (void)snprintf(sql, sizeof sql,
                       "SELECT at_us FROM allocations WHERE seq = %llu AND event_index = %u",
                       (unsigned long long)event->seq, event->index);
        feed->wrong |= database_number(sql) != at_us;
        feed->fills++;
    }
    feed->wrong |= event->participant != feed->participant || event->participant_seq != feed->next;
    feed->next++;
}

/* Goal: a participant's feed comes back whole, stamped and in order, from any number on, in pieces.
 */
static void outbox_gives_the_feed(void)
{
    struct leader l = lead(40);
    lead_batches(&l, 20, 300);
    follow_to_the_end(0);
    struct outbox *o = outbox_open(database_conninfo());
    uint32_t count = 1;
    for (uint32_t who = 1; who <= MARKET_PARTICIPANTS; who++) { /* Ends: all participants. */
        struct feed feed = {.participant = who, .next = 1};
        do
            (void)expect_status(outbox_read(o, who, feed.next, 100, &feed, feed_take, &count),
                                STATUS_OK);
        while (count == 100); /* Ends: the feed does. */
        (void)expect(!feed.wrong && feed.fills == 10);
        (void)expect(feed.next == market_tally(l.market)->outbox_of[who] + 1);
    }
    struct feed late = {.participant = 2, .next = 50};
    (void)expect_status(outbox_read(o, 2, 50, 7, &late, feed_take, &count), STATUS_OK);
    (void)expect(count == 7 && !late.wrong);
    (void)expect_status(outbox_read(o, 99, 1, 7, &late, feed_take, &count), STATUS_OK);
    (void)expect(count == 0);
    database_control("kill");
    (void)expect_status(outbox_read(o, 2, 50, 7, &late, feed_take, &count), STATUS_IO);
    database_control("start");
    late.next = 50;
    (void)expect_status(outbox_read(o, 2, 50, 7, &late, feed_take, &count), STATUS_OK);
    (void)expect(count == 7 && !late.wrong);
    outbox_close(o);
    lead_end(&l);
}

/* To be killed: follows until then. */
static int follow_for_ever(void)
{
    struct machine_home home = {0};
    struct follower *f = follow(&home, 700);
    for (;;) { /* Ends: SIGKILL, or something that must not be. */
        enum status status = follower_step(f);
        if (status != STATUS_OK && status != STATUS_AGAIN)
            return 1;
    }
}

int main(int argc, char **argv)
{
    if (argc > 1 && strcmp(argv[1], "--follow") == 0)
        return follow_for_ever();
    outcome_choose(argc, argv);
    outcome_run("the projection is what happened", projection_is_what_happened);
    outcome_run("given batches are projected like read ones", given_batches_are_projected);
    outcome_run("a killed follower writes every row once", killed_follower_writes_once);
    outcome_run("a killed Postgres keeps every row once", killed_postgres_keeps_rows_once);
    outcome_run("lost answers write every row once", lost_answers_write_rows_once);
    outcome_run("a second follower is fenced", second_follower_is_fenced);
    outcome_run("snapshot and tail equal a full replay", snapshot_and_tail_equal_full_replay);
    outcome_run("archived batches are not missed", archived_batches_are_not_missed);
    outcome_run("a replay that differs stops", divergence_stops);
    outcome_run("an empty journal has no machine", empty_journal_has_no_machine);
    outcome_run("the outbox gives the feed", outbox_gives_the_feed);
    return outcome_exit();
}
