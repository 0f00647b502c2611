#include "persist/outbox.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "persist/postgres.h"
#include "sys/clock.h"
#include "sys/log.h"

#define READ_US_MAX     (10 * INT64_C(1000000))
#define READ_EVENTS_MAX 10000

struct outbox {
    char *conninfo;
    struct postgres *connection; /* NULL: to be made by the next read. */
};

static enum status events_give(const PGresult *result, void *context, outbox_event each,
                               uint32_t *count_out);

struct outbox *outbox_open(const char *conninfo)
{
    struct outbox *o = calloc(1, sizeof *o);
    invariant(o != NULL);
    o->conninfo = strdup(conninfo);
    invariant(o->conninfo != NULL);
    return o;
}

void outbox_close(struct outbox *o)
{
    if (o == NULL)
        return;
    postgres_close(o->connection);
    free(o->conninfo);
    free(o);
}

enum status outbox_read(struct outbox *o, uint32_t participant, uint64_t from_seq,
                        uint32_t events_max, void *context, outbox_event each, uint32_t *count_out)
{
    invariant(events_max > 0 && events_max <= READ_EVENTS_MAX);
    int64_t until_us = clock_monotonic_us() + READ_US_MAX;
    enum status status = STATUS_OK;
    *count_out = 0;
    if (o->connection == NULL)
        status = postgres_open(o->conninfo, "gridclear outbox", until_us, &o->connection);
    if (status != STATUS_OK)
        return status;
    struct postgres_parameters parameters = {0};
    PGresult *result;
    postgres_parameter_int64(&parameters, participant);
    postgres_parameter_int64(&parameters, (int64_t)from_seq);
    postgres_parameter_int32(&parameters, (int32_t)events_max);
    status = postgres_query(o->connection, until_us,
                            "SELECT at_us, event FROM outbox WHERE participant = $1 AND"
                            " participant_seq >= $2 ORDER BY participant_seq LIMIT $3",
                            &parameters, &result);
    if (status != STATUS_OK) {
        postgres_close(o->connection);
        o->connection = NULL;
        return status;
    }
    status = events_give(result, context, each, count_out);
    PQclear(result);
    return status;
}

static enum status events_give(const PGresult *result, void *context, outbox_event each,
                               uint32_t *count_out)
{
    int rows = PQntuples(result);
    for (int i = 0; i < rows; i++) { /* Ends: the rows do. */
        size_t count;
        struct event event;
        const void *bytes = postgres_bytes(result, i, 1, &count);
        if (count != sizeof event) {
            log_error("outbox", "a row of %zu bytes is not an event", count);
            return STATUS_CORRUPT;
        }
        memcpy(&event, bytes, sizeof event);
        each(context, postgres_int64(result, i, 0), &event);
        (*count_out)++;
    }
    return STATUS_OK;
}
