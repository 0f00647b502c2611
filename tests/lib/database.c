#include "database.h"

#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static PGconn *connection;
static char text_last[4096];

static PGconn *connect_once(void);
static void stop(const char *what, const char *why) __attribute__((noreturn));

const char *database_conninfo(void)
{
    const char *conninfo = getenv("GRIDCLEAR_CONNINFO");
    if (conninfo == NULL)
        stop("no database", "run this under tests/lib/with-postgres");
    return conninfo;
}

void database_reset(void)
{
    database_execute("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                     " WHERE datname = 'gridclear' AND pid <> pg_backend_pid();"
                     "SET client_min_messages = warning;"
                     "DROP SCHEMA public CASCADE; CREATE SCHEMA public;"
                     "GRANT USAGE ON SCHEMA public TO PUBLIC");
}

void database_execute(const char *sql)
{
    PGresult *result = PQexec(connect_once(), sql);
    ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        stop(sql, PQresultErrorMessage(result));
    PQclear(result);
}

const char *database_sqlstate(const char *sql)
{
    PGresult *result = PQexec(connect_once(), sql);
    const char *state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    (void)snprintf(text_last, sizeof text_last, "%s", state == NULL ? "00000" : state);
    PQclear(result);
    PQclear(PQexec(connection, "ROLLBACK; RESET ROLE"));
    return text_last;
}

int64_t database_number(const char *sql)
{
    return strtoll(database_text(sql), NULL, 10);
}

const char *database_text(const char *sql)
{
    PGresult *result = PQexec(connect_once(), sql);
    if (PQresultStatus(result) != PGRES_TUPLES_OK || PQntuples(result) != 1)
        stop(sql, PQresultErrorMessage(result));
    (void)snprintf(text_last, sizeof text_last, "%s", PQgetvalue(result, 0, 0));
    PQclear(result);
    return text_last;
}

void database_control(const char *verb)
{
    const char *program = getenv("GRIDCLEAR_POSTGRES_CONTROL");
    const char *folder = getenv("GRIDCLEAR_POSTGRES_FOLDER");
    if (program == NULL || folder == NULL)
        stop("no control", "run this under tests/lib/with-postgres");
    char command[1024];
    (void)snprintf(command, sizeof command, "'%s' %s '%s' > /dev/null", program, verb, folder);
    PQfinish(connection);
    connection = NULL;
    if (system(command) != 0)
        stop(command, "failed");
}

static PGconn *connect_once(void)
{
    if (connection != NULL && PQstatus(connection) == CONNECTION_OK)
        return connection;
    PQfinish(connection);
    connection = PQconnectdb(database_conninfo());
    if (PQstatus(connection) != CONNECTION_OK)
        stop("no connection", PQerrorMessage(connection));
    return connection;
}

static void stop(const char *what, const char *why)
{
    printf("# %s: %s\nnot ok database\n", what, why);
    exit(1);
}
