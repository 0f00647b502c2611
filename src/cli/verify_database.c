#include "cli/verify_database.h"

#include <stdio.h>

static enum status refused(PGconn *p, const char *sql);

enum status verify_database_open(const char *conninfo, PGconn **out)
{
    *out = PQconnectdb(conninfo);
    if (PQstatus(*out) != CONNECTION_OK) {
        enum status status = refused(*out, "connecting");
        PQfinish(*out);
        return status;
    }
    enum status status = verify_database_run(
        *out, "SET client_min_messages = warning; SET work_mem = '64MB'; SET jit = off;"
              " BEGIN ISOLATION LEVEL REPEATABLE READ");
    if (status != STATUS_OK)
        PQfinish(*out);
    return status;
}

void verify_database_close(PGconn *p)
{
    PQfinish(p); /* The transaction is rolled back, and with it the temporary tables. */
}

enum status verify_database_run(PGconn *p, const char *sql)
{
    PGresult *result = PQexec(p, sql);
    ExecStatusType done = PQresultStatus(result);
    PQclear(result);
    return done == PGRES_COMMAND_OK || done == PGRES_TUPLES_OK ? STATUS_OK : refused(p, sql);
}

enum status verify_database_rows(PGconn *p, const char *sql, bool binary, PGresult **out)
{
    *out = PQexecParams(p, sql, 0, NULL, NULL, NULL, NULL, binary);
    if (PQresultStatus(*out) == PGRES_TUPLES_OK)
        return STATUS_OK;
    PQclear(*out);
    *out = NULL;
    return refused(p, sql);
}

enum status verify_database_copy_begin(PGconn *p, const char *sql)
{
    PGresult *result = PQexec(p, sql);
    ExecStatusType done = PQresultStatus(result);
    PQclear(result);
    return done == PGRES_COPY_IN ? STATUS_OK : refused(p, sql);
}

enum status verify_database_copy_line(PGconn *p, const char *line, size_t bytes)
{
    return PQputCopyData(p, line, (int)bytes) == 1 ? STATUS_OK : refused(p, "a row of COPY");
}

enum status verify_database_copy_end(PGconn *p)
{
    if (PQputCopyEnd(p, NULL) != 1)
        return refused(p, "the end of COPY");
    bool ok = true;
    for (PGresult *result; (result = PQgetResult(p)) != NULL;) { /* Ends: libpq says NULL. */
        ok = ok && PQresultStatus(result) == PGRES_COMMAND_OK;
        PQclear(result);
    }
    return ok ? STATUS_OK : refused(p, "COPY");
}

static enum status refused(PGconn *p, const char *sql)
{
    fprintf(stderr, "error: Postgres: %sin: %.300s\n", PQerrorMessage(p), sql);
    return STATUS_IO;
}
