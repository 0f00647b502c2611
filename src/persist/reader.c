#include "persist/reader.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "sys/log.h"

#define WINDOW_ROWS "16" /* 1 MiB of full batches. */

struct reader {
    uint32_t region;
    PGresult *window; /* Rows of batches window_first and following, NULL: none. */
    uint64_t window_first;
    uint64_t known; /* The batch whose chain is `chain`. */
    struct chain chain;
};

enum column {
    COLUMN_NUMBER,
    COLUMN_REGION,
    COLUMN_INCARNATION,
    COLUMN_TERM,
    COLUMN_FIRST_SEQ,
    COLUMN_COUNT,
    COLUMN_HASH_SEQ,
    COLUMN_STATE_HASH,
    COLUMN_CRC32C,
    COLUMN_CHAIN,
    COLUMN_BYTES,
};

static const char *const window_sql =
    "SELECT number, region, incarnation, term, first_seq, count, hash_seq, state_hash, crc32c,"
    " chain, bytes FROM journal WHERE number >= $1 ORDER BY number LIMIT " WINDOW_ROWS;

static enum status window_fill(struct reader *r, struct postgres *p, int64_t until_us,
                               uint64_t number);
static enum status previous_find(struct reader *r, struct postgres *p, int64_t until_us,
                                 uint64_t number);
static enum status row_check(struct reader *r, int row, uint64_t number, struct batch *out);
static const char *commands_wrong(const struct batch *batch, size_t count);
static enum status corrupt(uint64_t number, const char *what);
static uint64_t unsigned_at(const struct reader *r, int row, enum column column);

struct reader *reader_open(uint32_t region)
{
    struct reader *r = calloc(1, sizeof *r);
    invariant(r != NULL);
    r->region = region;
    return r;
}

void reader_close(struct reader *r)
{
    if (r == NULL)
        return;
    PQclear(r->window);
    free(r);
}

void reader_seek(struct reader *r, uint64_t number, const struct chain *chain)
{
    r->known = number;
    r->chain = *chain;
}

enum status reader_read(struct reader *r, struct postgres *p, int64_t until_us, uint64_t number,
                        struct batch *out)
{
    invariant(number > 0);
    uint64_t rows = r->window == NULL ? 0 : (uint64_t)PQntuples(r->window);
    if (number < r->window_first || number >= r->window_first + rows) {
        enum status status = window_fill(r, p, until_us, number);
        if (status != STATUS_OK)
            return status;
    }
    enum status status = previous_find(r, p, until_us, number);
    if (status != STATUS_OK)
        return status;
    invariant(r->known == number - 1);
    return row_check(r, (int)(number - r->window_first), number, out);
}

struct chain reader_chain(const struct reader *r)
{
    return r->chain;
}

static enum status window_fill(struct reader *r, struct postgres *p, int64_t until_us,
                               uint64_t number)
{
    struct postgres_parameters parameters = {0};
    postgres_parameter_int64(&parameters, (int64_t)number);
    PQclear(r->window);
    r->window = NULL;
    enum status status = postgres_query(p, until_us, window_sql, &parameters, &r->window);
    if (status != STATUS_OK)
        return status;
    r->window_first = number;
    int rows = PQntuples(r->window);
    for (int i = 0; i < rows; i++) /* Ends: the window does. */
        if (unsigned_at(r, i, COLUMN_NUMBER) != number + (uint64_t)i) {
            PQclear(r->window);
            r->window = NULL;
            return corrupt(number + (uint64_t)i, "it is missing, and there are later ones");
        }
    return rows == 0 ? STATUS_NOT_FOUND : STATUS_OK;
}

/* Makes the chain of the batch before `number` known. */
static enum status previous_find(struct reader *r, struct postgres *p, int64_t until_us,
                                 uint64_t number)
{
    if (number == 1) {
        r->known = 0;
        memset(&r->chain, 0, sizeof r->chain);
    }
    if (r->known == number - 1)
        return STATUS_OK;
    struct postgres_parameters parameters = {0};
    postgres_parameter_int64(&parameters, (int64_t)(number - 1));
    PGresult *result;
    enum status status = postgres_query(p, until_us, "SELECT chain FROM journal WHERE number = $1",
                                        &parameters, &result);
    if (status != STATUS_OK)
        return status;
    size_t count = 0;
    const void *bytes = PQntuples(result) == 1 ? postgres_bytes(result, 0, 0, &count) : NULL;
    if (count == CHAIN_BYTES) {
        memcpy(r->chain.bytes, bytes, CHAIN_BYTES);
        r->known = number - 1;
    } else {
        status = corrupt(number, "the batch before it is missing");
    }
    PQclear(result);
    return status;
}

static enum status row_check(struct reader *r, int row, uint64_t number, struct batch *out)
{
    size_t byte_count;
    size_t chain_count;
    const void *bytes = postgres_bytes(r->window, row, COLUMN_BYTES, &byte_count);
    const void *chain = postgres_bytes(r->window, row, COLUMN_CHAIN, &chain_count);
    int32_t count = postgres_int32(r->window, row, COLUMN_COUNT);
    if (count < 1 || (size_t)count > BATCH_COMMANDS_MAX ||
        byte_count != (size_t)count * sizeof(struct command))
        return corrupt(number, "its length is not that of its commands");
    if (unsigned_at(r, row, COLUMN_REGION) != r->region)
        return corrupt(number, "it is of another region");
    if (chain_crc32c(bytes, byte_count) != unsigned_at(r, row, COLUMN_CRC32C))
        return corrupt(number, "its CRC does not match");
    struct chain_row fields = {
        .region = r->region,
        .number = number,
        .incarnation = unsigned_at(r, row, COLUMN_INCARNATION),
        .term = unsigned_at(r, row, COLUMN_TERM),
        .first_seq = unsigned_at(r, row, COLUMN_FIRST_SEQ),
        .count = (uint64_t)count,
        .hash_seq = unsigned_at(r, row, COLUMN_HASH_SEQ),
        .state_hash = unsigned_at(r, row, COLUMN_STATE_HASH),
        .crc32c = unsigned_at(r, row, COLUMN_CRC32C),
    };
    struct chain next = chain_next(&r->chain, &fields, bytes, byte_count);
    if (chain_count != CHAIN_BYTES || memcmp(next.bytes, chain, CHAIN_BYTES) != 0)
        return corrupt(number, "its chain does not follow from the batch before");
    out->number = number;
    out->first_seq = fields.first_seq;
    out->count = (uint32_t)count;
    out->reserved = 0;
    out->hash_seq = fields.hash_seq;
    out->state_hash = fields.state_hash;
    memcpy(out->commands, bytes, byte_count);
    const char *wrong = commands_wrong(out, (size_t)count);
    if (wrong != NULL)
        return corrupt(number, wrong);
    r->known = number;
    r->chain = next;
    return STATUS_OK;
}

/* NULL: right. Checked even though the chain holds: a leader with a bug chains nonsense well. */
static const char *commands_wrong(const struct batch *batch, size_t count)
{
    for (size_t i = 0; i < count; i++) /* Ends: count is bounded. */
        if (batch->commands[i].seq != batch->first_seq + i)
            return "its commands are not numbered one after another";
    if (batch->hash_seq >= batch->first_seq + count)
        return "its state hash is of a command to come";
    return NULL;
}

static enum status corrupt(uint64_t number, const char *what)
{
    log_error("journal", "batch %llu: %s", (unsigned long long)number, what);
    return STATUS_CORRUPT;
}

static uint64_t unsigned_at(const struct reader *r, int row, enum column column)
{
    return (uint64_t)postgres_int64(r->window, row, (int)column);
}
