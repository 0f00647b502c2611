#include "persist/journal.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/check.h"
#include "persist/chain.h"
#include "persist/postgres.h"
#include "persist/reader.h"
#include "persist/schema.h"
#include "sys/clock.h"
#include "sys/log.h"

#define OPEN_US_MAX    (10 * INT64_C(1000000))
#define LEAD_US_MAX    (15 * INT64_C(1000000))
#define READ_US_MAX    (10 * INT64_C(1000000))
#define APPEND_US_MAX  (1 * INT64_C(1000000)) /* Of one call. */
#define ANSWER_US_MAX  (5 * INT64_C(1000000)) /* After that the connection is given up. */
#define BACKOFF_US_MIN 10000
#define BACKOFF_US_MAX 320000

/*
 * One append:
 *
 *   IDLE -> SENT -> IDLE             the sync came: durable
 *           SENT -> IN_DOUBT         the connection broke, or the answer was too long in coming
 *           IN_DOUBT -> SENT         a new connection, the same row again: ON CONFLICT DO NOTHING
 *
 * Nothing is inserted when the row is there (ours: compared by chain) or the epoch is not ours.
 */
enum append_state {
    APPEND_IDLE = 0,
    APPEND_SENT,
    APPEND_IN_DOUBT,
    APPEND_STATE_COUNT,
};

static const unsigned append_moves[APPEND_STATE_COUNT] = {
    [APPEND_IDLE] = BIT(APPEND_SENT) | BIT(APPEND_IN_DOUBT),
    [APPEND_SENT] = BIT(APPEND_IDLE) | BIT(APPEND_IN_DOUBT),
    [APPEND_IN_DOUBT] = BIT(APPEND_SENT) | BIT(APPEND_IN_DOUBT),
};

struct journal {
    char *conninfo;
    uint32_t region;
    bool leading;
    struct postgres *connection; /* NULL: to be made by the next call. */
    struct reader *reader;
    struct epoch epoch;
    uint64_t tail_number; /* Of the leader: the last durable batch. */
    uint64_t tail_seq;
    struct chain tail_chain;
    enum append_state append;
    uint32_t pending_crc32c; /* Of the batch being appended; these hold outside IDLE. */
    struct chain pending_chain;
    int64_t sent_at_us;
    enum status stopped; /* Not OK: what every later append answers. */
};

static const char *const append_sql =
    "INSERT INTO journal (number, region, incarnation, term, first_seq, count, hash_seq,"
    " state_hash, crc32c, chain, bytes)"
    " SELECT $1::bigint, $2::bigint, $3::bigint, $4::bigint, $5::bigint, $6::integer, $7::bigint,"
    " $8::bigint, $9::bigint, $10::bytea, $11::bytea"
    " FROM leader WHERE incarnation = $3 AND term = $4 FOR SHARE"
    " ON CONFLICT DO NOTHING";

/* Ends the backend named in the leader row, if that is not us: in 5 s, or 0.2 s for our own. */
static const char *const old_leader_end_sql =
    "SELECT pg_terminate_backend(a.pid, 5000) FROM leader l JOIN pg_stat_activity a"
    " ON a.pid = l.backend_pid AND a.backend_start = l.backend_start"
    " WHERE a.pid <> pg_backend_pid()";
static const char *const own_old_end_sql =
    "SELECT pg_terminate_backend(a.pid, 200) FROM leader l JOIN pg_stat_activity a"
    " ON a.pid = l.backend_pid AND a.backend_start = l.backend_start"
    " WHERE a.pid <> pg_backend_pid() AND l.incarnation = $1 AND l.term = $2";

#define BACKEND_SET                                                                                \
    "backend_pid = pg_backend_pid(), changed_at = clock_timestamp(), backend_start ="              \
    " (SELECT backend_start FROM pg_stat_activity WHERE pid = pg_backend_pid())"
static const char *const term_raise_sql =
    "UPDATE leader SET term = term + 1, " BACKEND_SET " WHERE incarnation = $1 AND term = $2";
static const char *const leader_touch_sql =
    "UPDATE leader SET " BACKEND_SET " WHERE incarnation = $1 AND term = $2";

static enum status connection_need(struct journal *j, int64_t until_us);
static enum status connection_lead(struct journal *j, struct postgres *p, int64_t until_us);
static void connection_drop(struct journal *j);
static enum status failure_of(struct journal *j, enum status status);
static enum status term_raise(struct journal *j, int64_t until_us, struct epoch *out);
static enum status leader_change(struct postgres *p, int64_t until_us, const char *sql,
                                 struct epoch epoch);
static enum status tail_read(struct journal *j, int64_t until_us, uint64_t *number,
                             uint64_t *last_seq, struct chain *chain);
static struct chain_row batch_row(const struct journal *j, const struct batch *batch);
static enum status append_try(struct journal *j, const struct batch *batch, int64_t until_us);
static enum status append_send(struct journal *j, const struct batch *batch, int64_t until_us);
static enum status append_receive(struct journal *j, int64_t until_us, uint64_t *rows);
static enum status append_compare(struct journal *j, const struct batch *batch, int64_t until_us);
static void append_move(struct journal *j, enum append_state to);
static void pause_us(int64_t us);

enum status journal_open(const struct journal_config *config, struct journal **out)
{
    int64_t until_us = clock_monotonic_us() + OPEN_US_MAX;
    struct journal *j = calloc(1, sizeof *j);
    struct postgres *p = NULL;
    *out = NULL;
    if (j == NULL)
        return STATUS_IO;
    j->region = config->region;
    j->conninfo = strdup(config->conninfo);
    j->reader = reader_open(config->region);
    enum status status = j->conninfo == NULL ? STATUS_IO : STATUS_OK;
    if (status == STATUS_OK)
        status = postgres_open(j->conninfo, "gridclear", until_us, &p);
    if (status == STATUS_OK)
        status = schema_update(p, config->region);
    if (status == STATUS_OK)
        status = schema_role_take(p, until_us);
    j->connection = p;
    if (status != STATUS_OK) {
        journal_close(j);
        j = NULL;
    }
    *out = j;
    return status;
}

void journal_close(struct journal *j)
{
    if (j == NULL)
        return;
    connection_drop(j);
    reader_close(j->reader);
    free(j->conninfo);
    free(j);
}

enum status journal_lead(struct journal *j, struct epoch *epoch)
{
    invariant(!j->leading);
    int64_t until_us = clock_monotonic_us() + LEAD_US_MAX;
    enum status status = connection_need(j, until_us);
    if (status == STATUS_OK)
        status = schema_role_reset(j->connection, until_us);
    if (status == STATUS_OK)
        status = term_raise(j, until_us, epoch);
    if (status == STATUS_OK)
        status = schema_role_take(j->connection, until_us);
    if (status == STATUS_OK)
        status = postgres_script(j->connection, until_us, "SET lock_timeout = 500");
    if (status == STATUS_OK)
        status = postgres_prepare(j->connection, until_us, "append", append_sql);
    if (status == STATUS_OK)
        status = tail_read(j, until_us, &j->tail_number, &j->tail_seq, &j->tail_chain);
    if (status != STATUS_OK)
        return failure_of(j, status);
    j->epoch = *epoch;
    j->leading = true;
    log_info("journal", "leading as epoch %u.%u after batch %llu", epoch->incarnation, epoch->term,
             (unsigned long long)j->tail_number);
    return STATUS_OK;
}

enum status journal_tail(struct journal *j, uint64_t *number, uint64_t *last_seq)
{
    struct chain chain;
    int64_t until_us = clock_monotonic_us() + READ_US_MAX;
    enum status status = connection_need(j, until_us);
    if (status == STATUS_OK)
        status = tail_read(j, until_us, number, last_seq, &chain);
    return failure_of(j, status);
}

enum status journal_read(struct journal *j, uint64_t number, struct batch *out)
{
    int64_t until_us = clock_monotonic_us() + READ_US_MAX;
    enum status status = connection_need(j, until_us);
    if (status == STATUS_OK)
        status = reader_read(j->reader, j->connection, until_us, number, out);
    return failure_of(j, status);
}

void journal_seek(struct journal *j, uint64_t number, const struct chain *chain)
{
    reader_seek(j->reader, number, chain);
}

struct chain journal_chain(const struct journal *j)
{
    return reader_chain(j->reader);
}

enum status journal_append(struct journal *j, const struct batch *batch)
{
    invariant(j->leading);
    invariant(batch->number == j->tail_number + 1);
    invariant(batch->first_seq == j->tail_seq + 1);
    invariant(batch->count >= 1 && batch->count <= BATCH_COMMANDS_MAX);
    invariant(batch->hash_seq < batch->first_seq + batch->count);
    if (j->stopped != STATUS_OK)
        return j->stopped;
    struct chain_row row = batch_row(j, batch);
    if (j->append == APPEND_IDLE) {
        j->pending_crc32c = (uint32_t)row.crc32c;
        j->pending_chain = chain_next(&j->tail_chain, &row, batch->commands,
                                      batch->count * sizeof(struct command));
    }
    invariant(j->pending_crc32c == row.crc32c);
    int64_t until_us = clock_monotonic_us() + APPEND_US_MAX;
    int64_t backoff_us = BACKOFF_US_MIN;
    enum status status = append_try(j, batch, until_us);
    while (status == STATUS_IO && j->append != APPEND_SENT) { /* Ends: by the clock. */
        if (clock_monotonic_us() + backoff_us >= until_us)
            return STATUS_IO;
        pause_us(backoff_us);
        backoff_us = backoff_us * 2 > BACKOFF_US_MAX ? BACKOFF_US_MAX : backoff_us * 2;
        status = append_try(j, batch, until_us);
    }
    if (status == STATUS_OK) {
        append_move(j, APPEND_IDLE);
        j->tail_number = batch->number;
        j->tail_seq = batch->first_seq + batch->count - 1;
        j->tail_chain = j->pending_chain;
    } else if (status != STATUS_IO) {
        log_error("journal", "batch %llu is not acknowledged, and none after it: %s",
                  (unsigned long long)batch->number, status_text(status));
        j->stopped = status;
    }
    return status;
}

/* A connection, in the service's role; the leader's also with its row and its statement. */
static enum status connection_need(struct journal *j, int64_t until_us)
{
    if (j->connection != NULL && postgres_alive(j->connection))
        return STATUS_OK;
    connection_drop(j);
    struct postgres *p;
    enum status status = postgres_open(j->conninfo, "gridclear", until_us, &p);
    if (status != STATUS_OK)
        return status;
    status = j->leading ? connection_lead(j, p, until_us) : schema_role_take(p, until_us);
    if (status != STATUS_OK)
        postgres_close(p);
    else
        j->connection = p;
    return status;
}

/*
 * Makes a new connection the leader's. Our old backend may still be at work on a batch: it is ended
 * first, and if it will not end (a stopped process) its lock on the leader row makes us wait.
 */
static enum status connection_lead(struct journal *j, struct postgres *p, int64_t until_us)
{
    struct postgres_parameters parameters = {0};
    postgres_parameter_int64(&parameters, j->epoch.incarnation);
    postgres_parameter_int64(&parameters, j->epoch.term);
    PGresult *result = NULL;
    enum status status = postgres_query(p, until_us, own_old_end_sql, &parameters, &result);
    PQclear(result);
    if (status == STATUS_OK)
        status = postgres_script(p, until_us, "SET lock_timeout = 500");
    if (status == STATUS_OK)
        status = leader_change(p, until_us, leader_touch_sql, j->epoch);
    if (status == STATUS_OK)
        status = schema_role_take(p, until_us);
    if (status == STATUS_OK)
        status = postgres_prepare(p, until_us, "append", append_sql);
    return status;
}

static void connection_drop(struct journal *j)
{
    postgres_close(j->connection);
    j->connection = NULL;
}

/* After a failure of the connection the next call makes a new one. */
static enum status failure_of(struct journal *j, enum status status)
{
    if (status == STATUS_TIMEOUT || status == STATUS_IO)
        connection_drop(j);
    return status;
}

static enum status term_raise(struct journal *j, int64_t until_us, struct epoch *out)
{
    PGresult *result;
    enum status status = postgres_query(j->connection, until_us,
                                        "SELECT incarnation, term FROM leader", NULL, &result);
    if (status != STATUS_OK)
        return status;
    struct epoch old = {(uint32_t)postgres_int64(result, 0, 0),
                        (uint32_t)postgres_int64(result, 0, 1)};
    PQclear(result);
    status = postgres_query(j->connection, until_us, old_leader_end_sql, NULL, &result);
    if (status != STATUS_OK)
        return status;
    bool gone = PQntuples(result) == 0 || postgres_bool(result, 0, 0);
    PQclear(result);
    if (!gone) {
        log_error("journal", "the old leader's backend does not end");
        return STATUS_TIMEOUT;
    }
    *out = (struct epoch){old.incarnation, old.term + 1};
    return leader_change(j->connection, until_us, term_raise_sql, old);
}

/* OK: the leader row was ours (or the one we saw) and the change is durable. */
static enum status leader_change(struct postgres *p, int64_t until_us, const char *sql,
                                 struct epoch epoch)
{
    struct postgres_parameters parameters = {0};
    uint64_t rows;
    postgres_parameter_int64(&parameters, epoch.incarnation);
    postgres_parameter_int64(&parameters, epoch.term);
    (void)postgres_warnings_take(p);
    enum status status = postgres_change(p, until_us, sql, &parameters, &rows);
    if (status == STATUS_REFUSED) /* The row is locked: someone is not done yet. */
        return STATUS_IO;
    if (status != STATUS_OK)
        return status;
    if (postgres_warnings_take(p) != 0)
        return STATUS_UNKNOWN_OUTCOME;
    return rows == 1 ? STATUS_OK : STATUS_FENCED;
}

static enum status tail_read(struct journal *j, int64_t until_us, uint64_t *number,
                             uint64_t *last_seq, struct chain *chain)
{
    PGresult *result;
    enum status status = postgres_query(
        j->connection, until_us,
        "SELECT number, first_seq + count - 1, chain FROM journal ORDER BY number DESC LIMIT 1",
        NULL, &result);
    if (status != STATUS_OK)
        return status;
    *number = 0;
    *last_seq = 0;
    memset(chain, 0, sizeof *chain);
    if (PQntuples(result) == 1) {
        size_t count;
        const void *bytes = postgres_bytes(result, 0, 2, &count);
        *number = (uint64_t)postgres_int64(result, 0, 0);
        *last_seq = (uint64_t)postgres_int64(result, 0, 1);
        invariant(count == CHAIN_BYTES); /* The table's own constraint. */
        memcpy(chain->bytes, bytes, CHAIN_BYTES);
    }
    PQclear(result);
    return STATUS_OK;
}

static struct chain_row batch_row(const struct journal *j, const struct batch *batch)
{
    return (struct chain_row){
        .region = j->region,
        .number = batch->number,
        .incarnation = j->epoch.incarnation,
        .term = j->epoch.term,
        .first_seq = batch->first_seq,
        .count = batch->count,
        .hash_seq = batch->hash_seq,
        .state_hash = batch->state_hash,
        .crc32c = chain_crc32c(batch->commands, batch->count * sizeof(struct command)),
    };
}

/* One attempt, as far as it gets: IO leaves SENT (the answer is awaited) or IN_DOUBT. */
static enum status append_try(struct journal *j, const struct batch *batch, int64_t until_us)
{
    enum status status = STATUS_OK;
    if (j->append != APPEND_SENT) {
        status = connection_need(j, until_us);
        if (status == STATUS_OK)
            status = append_send(j, batch, until_us);
    }
    uint64_t rows = 0;
    if (status == STATUS_OK)
        status = append_receive(j, until_us, &rows);
    if (status == STATUS_AGAIN)
        return STATUS_IO;
    if (status == STATUS_OK && rows == 0)
        status = append_compare(j, batch, until_us);
    if (status == STATUS_IO || status == STATUS_TIMEOUT) {
        connection_drop(j);
        append_move(j, APPEND_IN_DOUBT);
        return STATUS_IO;
    }
    if (status == STATUS_REFUSED) { /* A lock was not free in time; nothing was written. */
        append_move(j, APPEND_IN_DOUBT);
        return STATUS_IO;
    }
    return status;
}

static enum status append_send(struct journal *j, const struct batch *batch, int64_t until_us)
{
    struct chain_row row = batch_row(j, batch);
    struct postgres_parameters p = {0};
    postgres_parameter_int64(&p, (int64_t)row.number);
    postgres_parameter_int64(&p, (int64_t)row.region);
    postgres_parameter_int64(&p, (int64_t)row.incarnation);
    postgres_parameter_int64(&p, (int64_t)row.term);
    postgres_parameter_int64(&p, (int64_t)row.first_seq);
    postgres_parameter_int32(&p, (int32_t)row.count);
    postgres_parameter_int64(&p, (int64_t)row.hash_seq);
    postgres_parameter_int64(&p, (int64_t)row.state_hash);
    postgres_parameter_int64(&p, (int64_t)row.crc32c);
    postgres_parameter_bytes(&p, j->pending_chain.bytes, CHAIN_BYTES);
    postgres_parameter_bytes(&p, batch->commands, batch->count * sizeof(struct command));
    (void)postgres_warnings_take(j->connection);
    enum status status = postgres_commit_send(j->connection, until_us, "append", &p);
    if (status == STATUS_OK) {
        append_move(j, APPEND_SENT);
        j->sent_at_us = clock_monotonic_us();
    }
    return status;
}

/* AGAIN: not yet; IO: the connection is of no use any more. */
static enum status append_receive(struct journal *j, int64_t until_us, uint64_t *rows)
{
    enum status status = postgres_commit_receive(j->connection, until_us, rows);
    if (status == STATUS_AGAIN && clock_monotonic_us() - j->sent_at_us > ANSWER_US_MAX) {
        log_warning("journal", "no answer from Postgres in 5 s: connecting anew");
        return STATUS_IO;
    }
    if (status == STATUS_OK && postgres_warnings_take(j->connection) != 0)
        return STATUS_UNKNOWN_OUTCOME;
    return status;
}

/*
 * Nothing was inserted. Either the row is there, from our first try, or we do not lead any more.
 * A row that is visible here may not be on the standby yet, so before we vouch for it we commit
 * something of our own, which cannot be durable without it.
 */
static enum status append_compare(struct journal *j, const struct batch *batch, int64_t until_us)
{
    struct postgres_parameters parameters = {0};
    postgres_parameter_int64(&parameters, (int64_t)batch->number);
    PGresult *result;
    enum status status =
        postgres_query(j->connection, until_us, "SELECT chain FROM journal WHERE number = $1",
                       &parameters, &result);
    if (status != STATUS_OK)
        return status;
    size_t count = 0;
    const void *chain = PQntuples(result) == 1 ? postgres_bytes(result, 0, 0, &count) : NULL;
    bool equal = count == CHAIN_BYTES && memcmp(chain, j->pending_chain.bytes, CHAIN_BYTES) == 0;
    PQclear(result);
    if (!equal)
        return STATUS_FENCED;
    log_info("journal", "batch %llu was durable from an earlier try",
             (unsigned long long)batch->number);
    return leader_change(j->connection, until_us, leader_touch_sql, j->epoch);
}

static void append_move(struct journal *j, enum append_state to)
{
    invariant((append_moves[j->append] & BIT(to)) != 0);
    j->append = to;
}

static void pause_us(int64_t us)
{
    struct timespec left = {us / 1000000, (us % 1000000) * 1000};
    (void)nanosleep(&left, NULL); /* A signal may shorten it; the loop outside goes by the clock. */
}
