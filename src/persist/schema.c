#include "persist/schema.h"

#include "base/check.h"
#include "sys/clock.h"
#include "sys/log.h"

#define MIGRATION_US_MAX  (INT64_C(600) * 1000000)
#define LOCK_KEY          "7165426017" /* Any number, as long as it is always the same. */
#define ROLE_NAME_SERVICE "gridclear_service"

extern const char sql_0001_journal[];
extern const char sql_0002_projection[];
extern const char sql_0003_ledger[];

static const char *const migrations[] = {
    sql_0001_journal,
    sql_0002_projection,
    sql_0003_ledger,
};
#define MIGRATION_COUNT ((int32_t)(sizeof migrations / sizeof migrations[0]))

static enum status version_read(struct postgres *p, int64_t until_us, int32_t *out);
static enum status migrations_run(struct postgres *p, int64_t until_us);
static enum status region_check(struct postgres *p, int64_t until_us, uint32_t region);

enum status schema_update(struct postgres *p, uint32_t region)
{
    int64_t until_us = clock_monotonic_us() + MIGRATION_US_MAX;
    int32_t version;
    enum status status = version_read(p, until_us, &version);
    if (status != STATUS_OK)
        return status;
    if (version < MIGRATION_COUNT) {
        status = postgres_script(p, until_us, "BEGIN; SELECT pg_advisory_xact_lock(" LOCK_KEY ")");
        if (status == STATUS_OK)
            status = migrations_run(p, until_us);
        if (status == STATUS_OK)
            status = postgres_script(p, until_us, "COMMIT");
        if (status != STATUS_OK)
            return status; /* The transaction ends with the connection, which the caller closes. */
    } else if (version > MIGRATION_COUNT) {
        log_error("schema", "the database has schema %d, this program knows %d", version,
                  MIGRATION_COUNT);
        return STATUS_CONFIG;
    }
    return region_check(p, until_us, region);
}

enum status schema_role_take(struct postgres *p, int64_t until_us)
{
    return postgres_script(p, until_us, "SET ROLE " ROLE_NAME_SERVICE);
}

enum status schema_role_reset(struct postgres *p, int64_t until_us)
{
    return postgres_script(p, until_us, "RESET ROLE");
}

enum status schema_projection_reset(struct postgres *p)
{
    return postgres_script(p, clock_monotonic_us() + MIGRATION_US_MAX,
                           "BEGIN;"
                           "TRUNCATE participants, credentials, meters, groups, group_members,"
                           " slots, orders, tranches, trades, allocations, rejections, outbox,"
                           " ledger_entries;"
                           "UPDATE cursor SET batch = 0, seq = 0;"
                           "COMMIT");
}

/* 0: the database is empty. */
static enum status version_read(struct postgres *p, int64_t until_us, int32_t *out)
{
    PGresult *result;
    enum status status = postgres_query(
        p, until_us, "SELECT to_regclass('public.schema_version') IS NOT NULL", NULL, &result);
    if (status != STATUS_OK)
        return status;
    bool there = postgres_bool(result, 0, 0);
    PQclear(result);
    *out = 0;
    if (!there)
        return STATUS_OK;
    status = postgres_query(p, until_us, "SELECT coalesce(max(version), 0) FROM schema_version",
                            NULL, &result);
    if (status != STATUS_OK)
        return status;
    *out = postgres_int32(result, 0, 0);
    PQclear(result);
    return STATUS_OK;
}

static enum status migrations_run(struct postgres *p, int64_t until_us)
{
    int32_t version;
    enum status status =
        postgres_script(p, until_us,
                        "CREATE TABLE IF NOT EXISTS schema_version ("
                        " version integer PRIMARY KEY,"
                        " applied_at timestamptz NOT NULL DEFAULT clock_timestamp())");
    if (status == STATUS_OK)
        status = version_read(p, until_us, &version); /* Another may have been here before us. */
    if (status != STATUS_OK)
        return status;
    for (; version < MIGRATION_COUNT; version++) { /* Ends: the list does. */
        struct postgres_parameters parameters = {0};
        postgres_parameter_int32(&parameters, version + 1);
        log_info("schema", "applying migration %d", version + 1);
        status = postgres_script(p, until_us, migrations[version]);
        if (status == STATUS_OK)
            status = postgres_change(p, until_us, "INSERT INTO schema_version VALUES ($1)",
                                     &parameters, NULL);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}

static enum status region_check(struct postgres *p, int64_t until_us, uint32_t region)
{
    PGresult *result;
    struct postgres_parameters parameters = {0};
    postgres_parameter_int64(&parameters, region);
    enum status status = postgres_query(p, until_us, "SELECT region FROM machine", NULL, &result);
    if (status != STATUS_OK)
        return status;
    bool fresh = PQntuples(result) == 0;
    int64_t found = fresh ? region : postgres_int64(result, 0, 0);
    PQclear(result);
    if (found != region) {
        log_error("schema", "the database holds region %lld, not %u", (long long)found, region);
        return STATUS_CONFIG;
    }
    if (!fresh)
        return STATUS_OK;
    /* Two that start together both write the same; whose number differs finds out right here. */
    status = postgres_change(p, until_us,
                             "INSERT INTO machine (region) VALUES ($1) ON CONFLICT DO NOTHING",
                             &parameters, NULL);
    return status == STATUS_OK ? region_check(p, until_us, region) : status;
}
