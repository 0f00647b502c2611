#include "persist/postgres.h"

#include <endian.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "sys/clock.h"
#include "sys/log.h"

#define OID_BYTEA 17
#define OID_INT8  20
#define OID_INT4  23

struct postgres {
    PGconn *connection;
    uint32_t warnings;
    bool piped; /* Between postgres_commit_send and the sync. */
    uint64_t rows;
    enum status failed; /* Of the statement in the pipe; the sync comes after it. */
};

static const char *const session_settings = "SET synchronous_commit = on;"
                                            "SET client_min_messages = warning;"
                                            "SET client_connection_check_interval = 1000;";

static void notice_receive(void *context, const PGresult *result);
static void parameter_add(struct postgres_parameters *p, Oid type, const void *bytes, size_t count);
static enum status connect_finish(PGconn *connection, int64_t until_us);
static enum status socket_wait(const struct postgres *p, short events, int64_t until_us);
static enum status socket_poll(int socket, short events, int64_t until_us);
static enum status flush_wait(struct postgres *p, int64_t until_us);
static enum status result_wait(struct postgres *p, int64_t until_us, PGresult **out);
static enum status results_last(struct postgres *p, int64_t until_us, PGresult **out);
static enum status result_status(const struct postgres *p, const PGresult *result);
static enum status sqlstate_status(const char *sqlstate);
static enum status error_log(const struct postgres *p, const char *what);
static uint64_t rows_changed(PGresult *result);
static const char *field(const PGresult *result, int row, int column, size_t count);

void postgres_parameter_int64(struct postgres_parameters *p, int64_t value)
{
    invariant(p->count < POSTGRES_PARAMETERS_MAX);
    uint64_t big = htobe64((uint64_t)value);
    memcpy(p->room[p->count], &big, sizeof big);
    parameter_add(p, OID_INT8, p->room[p->count], sizeof big);
}

void postgres_parameter_int32(struct postgres_parameters *p, int32_t value)
{
    invariant(p->count < POSTGRES_PARAMETERS_MAX);
    uint32_t big = htobe32((uint32_t)value);
    memcpy(p->room[p->count], &big, sizeof big);
    parameter_add(p, OID_INT4, p->room[p->count], sizeof big);
}

void postgres_parameter_bytes(struct postgres_parameters *p, const void *bytes, size_t count)
{
    parameter_add(p, OID_BYTEA, bytes, count);
}

enum status postgres_open(const char *conninfo, const char *name, int64_t until_us,
                          struct postgres **out)
{
    struct postgres *p = calloc(1, sizeof *p);
    if (p == NULL)
        return STATUS_IO;
    const char *const keywords[] = {"dbname", "fallback_application_name", NULL};
    const char *const values[] = {conninfo, name, NULL};
    p->connection = PQconnectStartParams(keywords, values, 1);
    enum status status = p->connection == NULL ? STATUS_IO : STATUS_OK;
    if (status == STATUS_OK)
        status = connect_finish(p->connection, until_us);
    if (status != STATUS_OK)
        goto out;
    (void)PQsetNoticeReceiver(p->connection, notice_receive, p);
    if (PQsetnonblocking(p->connection, 1) != 0) {
        status = error_log(p, "connect");
        goto out;
    }
    status = postgres_script(p, until_us, session_settings);
out:
    if (status != STATUS_OK) {
        postgres_close(p);
        p = NULL;
    }
    *out = p;
    return status;
}

void postgres_close(struct postgres *p)
{
    if (p == NULL)
        return;
    PQfinish(p->connection);
    free(p);
}

bool postgres_alive(const struct postgres *p)
{
    return PQstatus(p->connection) == CONNECTION_OK;
}

int32_t postgres_backend_pid(const struct postgres *p)
{
    return PQbackendPID(p->connection);
}

uint32_t postgres_warnings_take(struct postgres *p)
{
    uint32_t warnings = p->warnings;
    p->warnings = 0;
    return warnings;
}

enum status postgres_script(struct postgres *p, int64_t until_us, const char *sql)
{
    invariant(!p->piped);
    PGresult *result = NULL;
    if (PQsendQuery(p->connection, sql) == 0)
        return error_log(p, "send");
    enum status status = results_last(p, until_us, &result);
    PQclear(result);
    return status;
}

enum status postgres_change(struct postgres *p, int64_t until_us, const char *sql,
                            const struct postgres_parameters *parameters, uint64_t *rows_out)
{
    PGresult *result;
    enum status status = postgres_query(p, until_us, sql, parameters, &result);
    if (status != STATUS_OK)
        return status;
    if (rows_out != NULL)
        *rows_out = rows_changed(result);
    PQclear(result);
    return STATUS_OK;
}

enum status postgres_query(struct postgres *p, int64_t until_us, const char *sql,
                           const struct postgres_parameters *parameters, PGresult **out)
{
    static const struct postgres_parameters none;
    invariant(!p->piped);
    if (parameters == NULL)
        parameters = &none;
    *out = NULL;
    if (PQsendQueryParams(p->connection, sql, (int)parameters->count, parameters->types,
                          parameters->values, parameters->lengths, parameters->formats, 1) == 0)
        return error_log(p, "send");
    enum status status = results_last(p, until_us, out);
    if (status != STATUS_OK) {
        PQclear(*out);
        *out = NULL;
    }
    return status;
}

enum status postgres_prepare(struct postgres *p, int64_t until_us, const char *name,
                             const char *sql)
{
    invariant(!p->piped);
    PGresult *result = NULL;
    if (PQsendPrepare(p->connection, name, sql, 0, NULL) == 0)
        return error_log(p, "prepare");
    enum status status = results_last(p, until_us, &result);
    PQclear(result);
    return status;
}

enum status postgres_commit_send(struct postgres *p, int64_t until_us, const char *name,
                                 const struct postgres_parameters *parameters)
{
    invariant(!p->piped);
    if (PQenterPipelineMode(p->connection) == 0 ||
        PQsendQueryPrepared(p->connection, name, (int)parameters->count, parameters->values,
                            parameters->lengths, parameters->formats, 1) == 0 ||
        PQpipelineSync(p->connection) == 0)
        return error_log(p, "send");
    p->piped = true;
    p->rows = 0;
    p->failed = STATUS_OK;
    return flush_wait(p, until_us);
}

enum status postgres_commit_receive(struct postgres *p, int64_t until_us, uint64_t *rows_out)
{
    invariant(p->piped);
    for (;;) { /* Ends at the sync, at an error or at the deadline: each turn takes a result. */
        PGresult *result;
        enum status status = result_wait(p, until_us, &result);
        if (status == STATUS_TIMEOUT)
            return STATUS_AGAIN;
        if (status != STATUS_OK)
            return status;
        if (result == NULL) { /* The end of a statement's results; the sync is still to come. */
            if (!postgres_alive(p))
                return error_log(p, "commit");
            continue;
        }
        if (PQresultStatus(result) == PGRES_PIPELINE_SYNC) {
            PQclear(result);
            break;
        }
        status = result_status(p, result);
        if (p->failed == STATUS_OK)
            p->failed = status;
        if (status == STATUS_OK)
            p->rows = rows_changed(result);
        PQclear(result);
    }
    p->piped = false;
    if (PQexitPipelineMode(p->connection) == 0)
        return error_log(p, "commit");
    *rows_out = p->rows;
    return p->failed;
}

enum status postgres_copy(struct postgres *p, int64_t until_us, const char *sql, const void *bytes,
                          size_t count)
{
    invariant(!p->piped);
    const size_t piece = (size_t)1 << 20;
    PGresult *result = NULL;
    if (PQsendQuery(p->connection, sql) == 0)
        return error_log(p, "copy");
    enum status status = result_wait(p, until_us, &result);
    if (status != STATUS_OK)
        return status;
    if (result == NULL || PQresultStatus(result) != PGRES_COPY_IN) {
        status = result == NULL ? STATUS_IO : result_status(p, result);
        PQclear(result);
        result = NULL;
        enum status rest = results_last(p, until_us, &result);
        PQclear(result);
        return status != STATUS_OK ? status : rest;
    }
    PQclear(result);
    for (size_t at = 0; at < count; at += piece) { /* Ends: `at` grows. */
        size_t part = count - at < piece ? count - at : piece;
        if (PQputCopyData(p->connection, (const char *)bytes + at, (int)part) != 1)
            return error_log(p, "copy");
        status = flush_wait(p, until_us);
        if (status != STATUS_OK)
            return status;
    }
    if (PQputCopyEnd(p->connection, NULL) != 1)
        return error_log(p, "copy");
    status = results_last(p, until_us, &result);
    PQclear(result);
    return status;
}

int64_t postgres_int64(const PGresult *result, int row, int column)
{
    uint64_t big;
    memcpy(&big, field(result, row, column, sizeof big), sizeof big);
    return (int64_t)be64toh(big);
}

int32_t postgres_int32(const PGresult *result, int row, int column)
{
    uint32_t big;
    memcpy(&big, field(result, row, column, sizeof big), sizeof big);
    return (int32_t)be32toh(big);
}

bool postgres_bool(const PGresult *result, int row, int column)
{
    return *field(result, row, column, 1) != 0;
}

const void *postgres_bytes(const PGresult *result, int row, int column, size_t *count_out)
{
    invariant(PQgetisnull(result, row, column) == 0);
    *count_out = (size_t)PQgetlength(result, row, column);
    return PQgetvalue(result, row, column);
}

static void notice_receive(void *context, const PGresult *result)
{
    struct postgres *p = context;
    const char *severity = PQresultErrorField(result, PG_DIAG_SEVERITY_NONLOCALIZED);
    const char *text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (severity != NULL && strcmp(severity, "WARNING") == 0) {
        p->warnings++;
        log_warning("postgres", "%s", text == NULL ? "a warning without text" : text);
    }
}

static void parameter_add(struct postgres_parameters *p, Oid type, const void *bytes, size_t count)
{
    invariant(p->count < POSTGRES_PARAMETERS_MAX);
    invariant(count <= INT32_MAX);
    p->types[p->count] = type;
    p->values[p->count] = bytes;
    p->lengths[p->count] = (int)count;
    p->formats[p->count] = 1;
    p->count++;
}

static enum status connect_finish(PGconn *connection, int64_t until_us)
{
    short events = POLLOUT;
    for (;;) { /* Ends: libpq connects or fails, or the deadline passes. */
        enum status status = socket_poll(PQsocket(connection), events, until_us);
        if (status != STATUS_OK)
            return status;
        switch (PQconnectPoll(connection)) {
        case PGRES_POLLING_OK:
            return STATUS_OK;
        case PGRES_POLLING_READING:
            events = POLLIN;
            break;
        case PGRES_POLLING_WRITING:
            events = POLLOUT;
            break;
        case PGRES_POLLING_FAILED:
        case PGRES_POLLING_ACTIVE:
        default:
            log_debug("postgres", "no connection: %s", PQerrorMessage(connection));
            return STATUS_IO;
        }
    }
}

static enum status socket_wait(const struct postgres *p, short events, int64_t until_us)
{
    return socket_poll(PQsocket(p->connection), events, until_us);
}

static enum status socket_poll(int socket, short events, int64_t until_us)
{
    if (socket < 0)
        return STATUS_IO;
    for (;;) { /* Ends: ready, failed, or late; a signal only shortens one turn. */
        int64_t left_us = until_us - clock_monotonic_us();
        if (left_us < 0)
            left_us = 0;
        int64_t left_ms = (left_us + 999) / 1000;
        struct pollfd one = {.fd = socket, .events = events, .revents = 0};
        int ready = poll(&one, 1, left_ms > INT32_MAX ? INT32_MAX : (int)left_ms);
        if (ready > 0)
            return STATUS_OK;
        if (ready < 0 && errno != EINTR) {
            log_error("postgres", "poll: %s", strerror(errno));
            return STATUS_IO;
        }
        if (ready == 0 && clock_monotonic_us() >= until_us)
            return STATUS_TIMEOUT;
    }
}

/* While sending we also read: a server that cannot get rid of its answer does not listen. */
static enum status flush_wait(struct postgres *p, int64_t until_us)
{
    for (;;) { /* Ends: all is sent, or the deadline passes. */
        int left = PQflush(p->connection);
        if (left < 0)
            return error_log(p, "send");
        if (left == 0)
            return STATUS_OK;
        enum status status = socket_wait(p, POLLIN | POLLOUT, until_us);
        if (status != STATUS_OK)
            return status;
        if (PQconsumeInput(p->connection) == 0)
            return error_log(p, "receive");
    }
}

/* The next result, NULL at the end of a statement's. */
static enum status result_wait(struct postgres *p, int64_t until_us, PGresult **out)
{
    *out = NULL;
    enum status status = flush_wait(p, until_us);
    while (status == STATUS_OK && PQisBusy(p->connection) != 0) { /* Ends: as flush_wait. */
        status = socket_wait(p, POLLIN, until_us);
        if (status == STATUS_OK && PQconsumeInput(p->connection) == 0)
            status = error_log(p, "receive");
    }
    if (status == STATUS_OK)
        *out = PQgetResult(p->connection);
    return status;
}

/* Takes all results of one query; the first failure is what counts, else the last result. */
static enum status results_last(struct postgres *p, int64_t until_us, PGresult **out)
{
    enum status failed = STATUS_OK;
    *out = NULL;
    for (;;) { /* Ends: NULL comes after the last result, and at a dead connection. */
        PGresult *result;
        enum status status = result_wait(p, until_us, &result);
        if (status != STATUS_OK)
            return status;
        if (result == NULL)
            break;
        status = result_status(p, result);
        if (failed == STATUS_OK)
            failed = status;
        PQclear(*out);
        *out = result;
    }
    if (failed == STATUS_OK && !postgres_alive(p))
        return error_log(p, "receive");
    return failed;
}

static enum status result_status(const struct postgres *p, const PGresult *result)
{
    ExecStatusType kind = PQresultStatus(result);
    if (kind == PGRES_COMMAND_OK || kind == PGRES_TUPLES_OK)
        return STATUS_OK;
    const char *sqlstate = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    log_warning("postgres", "%s: %s", sqlstate == NULL ? "?????" : sqlstate,
                text == NULL ? PQerrorMessage(p->connection) : text);
    return sqlstate_status(sqlstate);
}

/* Source: PostgreSQL 15 documentation, appendix A: classes of SQLSTATE. */
static enum status sqlstate_status(const char *sqlstate)
{
    static const struct {
        const char *class;
        enum status status;
    } classes[] = {
        {"22", STATUS_CONFIG}, {"23", STATUS_REFUSED}, {"28", STATUS_CONFIG},
        {"3D", STATUS_CONFIG}, {"3F", STATUS_CONFIG},  {"40", STATUS_REFUSED},
        {"42", STATUS_CONFIG}, {"55", STATUS_REFUSED},
    };
    if (sqlstate != NULL)
        for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) /* Ends: a fixed table. */
            if (strncmp(sqlstate, classes[i].class, 2) == 0)
                return classes[i].status;
    return STATUS_IO; /* Connection, resources, operator intervention, disk. */
}

static enum status error_log(const struct postgres *p, const char *what)
{
    log_warning("postgres", "%s: %s", what, PQerrorMessage(p->connection));
    return STATUS_IO;
}

static uint64_t rows_changed(PGresult *result)
{
    const char *text = PQcmdTuples(result);
    return text[0] == '\0' ? 0 : strtoull(text, NULL, 10);
}

static const char *field(const PGresult *result, int row, int column, size_t count)
{
    invariant(PQgetisnull(result, row, column) == 0);
    invariant((size_t)PQgetlength(result, row, column) == count);
    return PQgetvalue(result, row, column);
}
