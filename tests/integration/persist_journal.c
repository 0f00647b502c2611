/*
 * The journal against a real Postgres: what is acknowledged is there, once, in order, and whoever
 * changes it is found out.
 */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../lib/database.h"
#include "../lib/outcome.h"
#include "persist/journal.h"
#include "persist_batch.h"
#include "persist_proxy.h"

#define REGION 7

static struct journal *open_journal(const char *conninfo)
{
    struct journal *j = NULL;
    struct journal_config config = {.conninfo = conninfo, .region = REGION};
    if (!expect_status(journal_open(&config, &j), STATUS_OK))
        exit(1);
    return j;
}

static struct journal *open_leader(const char *conninfo)
{
    struct epoch epoch;
    struct journal *j = open_journal(conninfo);
    if (!expect_status(journal_lead(j, &epoch), STATUS_OK))
        exit(1);
    return j;
}

/* Appends until the answer is not IO; `*again_out` counts the IOs. Ends: `again_max`. */
static enum status append_until(struct journal *j, const struct batch *batch, unsigned again_max,
                                unsigned *again_out)
{
    enum status status = STATUS_IO;
    for (unsigned i = 0; i <= again_max && status == STATUS_IO; i++) {
        status = journal_append(j, batch);
        if (status == STATUS_IO && again_out != NULL)
            (*again_out)++;
    }
    return status;
}

static struct batch batch;
static struct batch found;

static void append_some(struct journal *j, uint64_t from, uint64_t to, uint32_t count)
{
    for (uint64_t n = from; n <= to; n++) { /* Ends: `to`. */
        batch_fill(&batch, n, (n - 1) * count + 1, count);
        (void)expect_status(append_until(j, &batch, 20, NULL), STATUS_OK);
    }
}

/* All batches of `count` commands are there, as they were made, and no others. */
static void expect_all(uint64_t batches, uint32_t count)
{
    struct journal *j = open_journal(database_conninfo());
    uint64_t number;
    uint64_t seq;
    (void)expect_status(journal_tail(j, &number, &seq), STATUS_OK);
    (void)expect(number == batches);
    (void)expect(seq == batches * count);
    for (uint64_t n = 1; n <= batches; n++) { /* Ends: `batches`. */
        memset(&found, 0, sizeof found);
        if (!expect_status(journal_read(j, n, &found), STATUS_OK))
            break;
        batch_fill(&batch, n, (n - 1) * count + 1, count);
        if (!expect(memcmp(&found, &batch, sizeof batch) == 0))
            break;
    }
    (void)expect_status(journal_read(j, batches + 1, &found), STATUS_NOT_FOUND);
    journal_close(j);
}

/* Goal: what was appended is read back byte for byte, and the end is known as the end. */
static void append_and_read(void)
{
    database_reset();
    struct journal *j = open_leader(database_conninfo());
    uint64_t number = 9;
    uint64_t seq = 9;
    (void)expect_status(journal_tail(j, &number, &seq), STATUS_OK);
    (void)expect(number == 0 && seq == 0);
    (void)expect_status(journal_read(j, 1, &found), STATUS_NOT_FOUND);
    append_some(j, 1, 40, BATCH_COMMANDS_MAX);
    journal_close(j);
    expect_all(40, BATCH_COMMANDS_MAX);
    j = open_leader(database_conninfo()); /* The next leader goes on where the first ended. */
    append_some(j, 41, 50, BATCH_COMMANDS_MAX);
    journal_close(j);
    expect_all(50, BATCH_COMMANDS_MAX);
}

/* Goal: a new leader ends the old one's backend; the old one inserts nothing more, for good. */
static void second_leader_fences(void)
{
    database_reset();
    struct journal *old = open_leader(database_conninfo());
    append_some(old, 1, 3, 10);
    int64_t old_pid = database_number("SELECT backend_pid FROM leader");
    struct journal *new = open_leader(database_conninfo());
    char sql[200];
    (void)snprintf(sql, sizeof sql, "SELECT count(*) FROM pg_stat_activity WHERE pid = %lld",
                   (long long)old_pid);
    (void)expect(database_number(sql) == 0);
    batch_fill(&batch, 4, 31, 10);
    (void)expect_status(append_until(old, &batch, 5, NULL), STATUS_FENCED);
    (void)expect_status(journal_append(old, &batch), STATUS_FENCED);
    append_some(new, 4, 6, 10);
    (void)expect(database_number("SELECT term FROM leader") == 2);
    (void)expect(database_number("SELECT count(*) FROM pg_stat_activity a JOIN leader l ON"
                                 " a.pid = l.backend_pid") == 1); /* The old did not end the new. */
    journal_close(old);
    journal_close(new);
    expect_all(6, 10);
}

/* Goal: the fence holds by itself, without anyone ending backends: the row lock alone does it. */
static void epoch_alone_fences(void)
{
    database_reset();
    struct journal *old = open_leader(database_conninfo());
    append_some(old, 1, 3, 10);
    database_execute("UPDATE leader SET term = term + 1");
    batch_fill(&batch, 4, 31, 10);
    (void)expect_status(journal_append(old, &batch), STATUS_FENCED);
    journal_close(old);
    expect_all(3, 10);
}

/* Goal: with Postgres gone an append says IO in bounded time, and succeeds once it is back. */
static void postgres_killed_and_back(void)
{
    database_reset();
    struct journal *j = open_leader(database_conninfo());
    for (uint64_t round = 0; round < 3; round++) { /* Ends: 3 rounds. */
        append_some(j, round * 4 + 1, round * 4 + 3, 10);
        database_control(round == 1 ? "stop" : "kill");
        batch_fill(&batch, round * 4 + 4, (round * 4 + 3) * 10 + 1, 10);
        (void)expect_status(journal_append(j, &batch), STATUS_IO);
        (void)expect_status(journal_append(j, &batch), STATUS_IO);
        database_control("start");
        (void)expect_status(append_until(j, &batch, 10, NULL), STATUS_OK);
    }
    journal_close(j);
    expect_all(12, 10);
}

/* Goal: a backend that hangs is given up for a new one, and what it does when it wakes up changes
 * nothing. */
static void backend_hangs(void)
{
    database_reset();
    struct journal *j = open_leader(database_conninfo());
    append_some(j, 1, 3, 10);
    pid_t pid = (pid_t)database_number("SELECT backend_pid FROM leader");
    (void)expect(kill(pid, SIGSTOP) == 0);
    unsigned again = 0;
    batch_fill(&batch, 4, 31, 10);
    (void)expect_status(append_until(j, &batch, 20, &again), STATUS_OK);
    (void)expect(again >= 4);
    append_some(j, 5, 6, 10);
    (void)expect(kill(pid, SIGCONT) == 0);
    append_some(j, 7, 9, 10);
    journal_close(j);
    expect_all(9, 10);
}

/* Goal: while someone is not done with the leader row an append is IO, however often it is tried;
 * it neither gets past the lock nor leaves a heap of backends behind. */
static void leader_row_locked(void)
{
    database_reset();
    struct journal *j = open_leader(database_conninfo());
    append_some(j, 1, 3, 10);
    PGconn *other = PQconnectdb(database_conninfo());
    PQclear(PQexec(other, "BEGIN; SELECT * FROM leader FOR UPDATE"));
    batch_fill(&batch, 4, 31, 10);
    for (int i = 0; i < 4; i++)
        (void)expect_status(journal_append(j, &batch), STATUS_IO);
    (void)expect(database_number("SELECT count(*) FROM pg_stat_activity WHERE application_name ="
                                 " 'gridclear'") <= 2);
    PQclear(PQexec(other, "COMMIT"));
    PQfinish(other);
    (void)expect_status(append_until(j, &batch, 5, NULL), STATUS_OK);
    journal_close(j);
    expect_all(4, 10);
}

static atomic_bool hunting;
static atomic_uint kills;

static void *hunt(void *context)
{
    unsigned seed = 0x5eed;
    PGconn *connection = PQconnectdb(context);
    while (atomic_load(&hunting)) { /* Ends: the test says so. */
        (void)usleep((useconds_t)(rand_r(&seed) % 4000));
        PGresult *result =
            PQexec(connection, "SELECT pg_terminate_backend(backend_pid) FROM leader");
        if (PQresultStatus(result) == PGRES_TUPLES_OK && PQntuples(result) == 1 &&
            PQgetvalue(result, 0, 0)[0] == 't')
            atomic_fetch_add(&kills, 1);
        PQclear(result);
    }
    PQfinish(connection);
    return NULL;
}

/* Goal: backends die at random moments of 200 and more appends; nothing is lost or doubled. */
static void backend_ended_at_random(void)
{
    database_reset();
    struct journal *j = open_leader(database_conninfo());
    char conninfo[300];
    (void)snprintf(conninfo, sizeof conninfo, "%s", database_conninfo());
    pthread_t thread;
    atomic_store(&hunting, true);
    (void)expect(pthread_create(&thread, NULL, hunt, conninfo) == 0);
    uint64_t n = 0;
    while (n < 5000 && (n < 200 || atomic_load(&kills) < 200)) { /* Ends: 5,000 batches. */
        n++;
        append_some(j, n, n, 51);
    }
    atomic_store(&hunting, false);
    (void)pthread_join(thread, NULL);
    (void)expect(atomic_load(&kills) >= 200);
    printf("# %llu batches, %u backends ended\n", (unsigned long long)n, atomic_load(&kills));
    journal_close(j);
    expect_all(n, 51);
}

/* Goal: the commit happens and the answer is lost, 200 times: the row is recognised as ours. */
static void answer_lost(void)
{
    database_reset();
    struct proxy *proxy = proxy_start(database_conninfo());
    struct journal *j = open_leader(proxy_conninfo(proxy));
    for (uint64_t n = 1; n <= 200; n++) { /* Ends: 200. */
        proxy_cut_after_next(proxy, NULL);
        append_some(j, n, n, 51);
    }
    (void)expect(proxy_cuts(proxy) >= 200);
    journal_close(j);
    proxy_stop(proxy);
    expect_all(200, 51);
}

/* Goal: a commit that did not wait for the standby is not acknowledged, and ends the leader. */
static void warning_at_commit_stops(void)
{
    database_reset();
    struct journal *j = open_leader(database_conninfo());
    append_some(j, 1, 2, 10);
    char cancel[200];
    (void)snprintf(cancel, sizeof cancel, "SELECT pg_cancel_backend(%lld)",
                   (long long)database_number("SELECT backend_pid FROM leader"));
    database_execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody_there'");
    database_execute("SELECT pg_reload_conf()");
    uint64_t n = 2;
    enum status status = STATUS_OK;
    while (status == STATUS_OK && n < 2000) { /* Ends: Postgres has taken in its new setting. */
        n++;
        batch_fill(&batch, n, (n - 1) * 10 + 1, 10);
        status = journal_append(j, &batch); /* Then it waits for the standby: IO, not OK. */
    }
    (void)expect_status(status, STATUS_IO);
    database_execute(cancel);
    (void)expect_status(append_until(j, &batch, 3, NULL), STATUS_UNKNOWN_OUTCOME);
    (void)expect_status(journal_append(j, &batch), STATUS_UNKNOWN_OUTCOME);
    journal_close(j);
    database_execute("ALTER SYSTEM RESET synchronous_standby_names");
    database_execute("SELECT pg_reload_conf()");
    expect_all(n, 10); /* It is here all the same: the next leader will say so. */
}

/* Goal: whatever is changed in a stored batch, reading it says CORRUPT, what is before it OK. */
static void corruption_is_found(void)
{
    static const char *const harms[] = {
        "UPDATE journal SET bytes = set_byte(bytes, 99, get_byte(bytes, 99) # 1) WHERE number = 5",
        "UPDATE journal SET crc32c = crc32c # 1 WHERE number = 5",
        "UPDATE journal SET chain = set_byte(chain, 3, get_byte(chain, 3) # 128) WHERE number = 5",
        "UPDATE journal SET state_hash = state_hash + 1 WHERE number = 5",
        "UPDATE journal SET term = term + 1 WHERE number = 5",
        "UPDATE journal SET count = count - 1 WHERE number = 5",
        "DELETE FROM journal WHERE number = 5",
        "DELETE FROM journal WHERE number = 5; UPDATE journal SET number = number - 1 WHERE number"
        " > 5",
    };
    for (size_t i = 0; i < sizeof harms / sizeof harms[0]; i++) { /* Ends: the list. */
        database_reset();
        struct journal *j = open_leader(database_conninfo());
        append_some(j, 1, 40, 10);
        database_execute(harms[i]);
        for (uint64_t n = 1; n <= 4; n++)
            if (journal_read(j, n, &found) != STATUS_OK)
                (void)expect(strncmp(harms[i], "DELETE", 6) == 0); /* The window has a hole. */
        if (!expect_status(journal_read(j, 5, &found), STATUS_CORRUPT))
            printf("# %s\n", harms[i]);
        journal_close(j);
    }
}

/* Goal: a database of another region, or with a newer schema, is refused; opening twice is not. */
static void wrong_databases_are_refused(void)
{
    database_reset();
    journal_close(open_journal(database_conninfo()));
    journal_close(open_journal(database_conninfo()));
    struct journal *j = NULL;
    struct journal_config other = {.conninfo = database_conninfo(), .region = REGION + 1};
    (void)expect_status(journal_open(&other, &j), STATUS_CONFIG);
    struct journal_config same = {.conninfo = database_conninfo(), .region = REGION};
    database_execute("INSERT INTO schema_version VALUES (1000)");
    (void)expect_status(journal_open(&same, &j), STATUS_CONFIG);
    (void)expect(j == NULL);
}

static void *open_and_close(void *context)
{
    struct journal_config config = {.conninfo = context, .region = REGION};
    struct journal *j = NULL;
    enum status status = journal_open(&config, &j);
    journal_close(j);
    return status == STATUS_OK ? context : NULL;
}

/* Goal: services that start at the same time on an empty database bring it up once, all of them. */
static void migrations_run_once(void)
{
    database_reset();
    char conninfo[300];
    (void)snprintf(conninfo, sizeof conninfo, "%s", database_conninfo());
    pthread_t threads[4];
    for (int i = 0; i < 4; i++)
        (void)expect(pthread_create(&threads[i], NULL, open_and_close, conninfo) == 0);
    for (int i = 0; i < 4; i++) {
        void *result;
        (void)pthread_join(threads[i], &result);
        (void)expect(result != NULL);
    }
    (void)expect(database_number("SELECT max(version) - count(*) FROM schema_version") == 0);
}

/* Goal: the service's role may add to the journal and the ledger and read them, nothing else. */
static void service_role_only_adds(void)
{
    static const char *const refused[] = {
        "UPDATE journal SET term = 9",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "UPDATE ledger_entries SET amount_nano = 1",
        "DELETE FROM ledger_entries",
        "TRUNCATE ledger_entries",
        "DELETE FROM ledger_suspects",
        "DROP TABLE journal",
        "DELETE FROM leader",
        "ALTER TABLE journal DISABLE TRIGGER ALL",
        "UPDATE schema_version SET version = 0",
        "DELETE FROM trades",
    };
    database_reset();
    journal_close(open_journal(database_conninfo()));
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) { /* Ends: the list. */
        char sql[300];
        (void)snprintf(sql, sizeof sql, "SET ROLE gridclear_service; %s", refused[i]);
        if (!expect(strcmp(database_sqlstate(sql), "42501") == 0))
            printf("# allowed: %s\n", refused[i]);
    }
    (void)expect(strcmp(database_sqlstate("SET ROLE gridclear_service; SELECT count(*) FROM"
                                          " journal, ledger_entries"),
                        "00000") == 0);
}

/* Goal: what does not sum to zero at commit does not get into the ledger, in however many parts. */
static void ledger_refuses_what_is_not_balanced(void)
{
#define LINE(seq, line, who, account, amount)                                                      \
    "INSERT INTO ledger_entries VALUES (" #seq ", 0, " #line ", " #who ", " #account ", " #amount  \
    ", 0);"
    database_reset();
    journal_close(open_journal(database_conninfo()));
    static const char *const role = "SET ROLE gridclear_service; BEGIN;";
    static const struct {
        const char *sql;
        const char *sqlstate;
    } cases[] = {
        {LINE(1, 0, 5, 1, 10), "23514"},
        {LINE(1, 0, 5, 1, 10) LINE(1, 1, 0, 0, -9), "23514"},
        {LINE(1, 0, 5, 1, 10) LINE(2, 0, 0, 0, -10), "23514"},
        {LINE(1, 0, 5, 1, 10) LINE(1, 1, 0, 0, -10), "00000"},
        {LINE(1, 2, 5, 1, 3), "23514"}, /* Added later, to what was balanced. */
        {LINE(3, 0, 0, 1, 10) LINE(3, 1, 5, 1, -10), "23514"}, /* The bank has one account. */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) { /* Ends: the list. */
        char sql[600];
        (void)snprintf(sql, sizeof sql, "%s%sCOMMIT", role, cases[i].sql);
        const char *got = database_sqlstate(sql);
        if (!expect(strcmp(got, cases[i].sqlstate) == 0))
            printf("# %s: %s\n", got, cases[i].sql);
    }
    (void)expect(database_number("SELECT count(*) FROM ledger_entries") == 2);
    (void)expect(database_number("SELECT count(*) FROM ledger_suspects") == 0);
#undef LINE
}

int main(int argc, char **argv)
{
    outcome_choose(argc, argv);
    outcome_run("what is appended is read back, byte for byte", append_and_read);
    outcome_run("a second leader fences the first", second_leader_fences);
    outcome_run("the epoch alone fences", epoch_alone_fences);
    outcome_run("appends wait out a killed Postgres", postgres_killed_and_back);
    outcome_run("a backend that hangs is given up", backend_hangs);
    outcome_run("a locked leader row holds appends back", leader_row_locked);
    outcome_run("backends ended at random lose and double nothing", backend_ended_at_random);
    outcome_run("a lost answer is recognised", answer_lost);
    outcome_run("a warning at commit stops the leader", warning_at_commit_stops);
    outcome_run("a changed batch is found", corruption_is_found);
    outcome_run("a wrong database is refused", wrong_databases_are_refused);
    outcome_run("migrations run once", migrations_run_once);
    outcome_run("the service's role only adds", service_role_only_adds);
    outcome_run("the ledger refuses what is not balanced", ledger_refuses_what_is_not_balanced);
    return outcome_exit();
}
