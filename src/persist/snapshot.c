#include "persist/snapshot.h"

#include <string.h>

#include "base/check.h"
#include "persist/copy.h"
#include "sys/clock.h"
#include "sys/log.h"

#define FORMAT           1
#define PART_BYTES_MAX   ((size_t)1 << 20)
#define PARTS_PER_COPY   8
#define STATEMENT_US_MAX (60 * INT64_C(1000000))

/* A snapshot's row. Every field but the last is covered by the digest in the last. */
struct snapshot_head {
    uint64_t batch;
    uint64_t seq;
    uint64_t state_hash;
    uint64_t format;
    uint64_t parts;
    struct chain chain;
    struct command genesis;
    uint64_t sections[ENGINE_SECTIONS];
    struct chain sha256;
};

/* Where in the sections the next part begins. */
struct part_cursor {
    uint32_t section;
    size_t at;
};

static enum status snapshot_exists(struct postgres *p, uint64_t batch, bool *out);
static enum status head_fill(struct postgres *p, struct replay *r, struct snapshot_head *head);
static enum status parts_write(struct postgres *p, struct replay *r, struct snapshot_head *head);
static enum status head_write(struct postgres *p, const struct snapshot_head *head);
static struct digest *head_digest(const struct snapshot_head *head);
static bool part_next(const struct engine_section *sections, struct part_cursor *cursor,
                      struct engine_section *part);
static enum status head_read(struct postgres *p, uint64_t batch_max, struct snapshot_head *head);
static bool bytes_exactly(const PGresult *result, int column, void *out, size_t count);
static enum status head_check(struct postgres *p, const struct snapshot_head *head);
static enum status parts_read(struct postgres *p, const struct snapshot_head *head,
                              struct replay *r);
static enum status part_fill(struct postgres *p, const struct snapshot_head *head, uint64_t number,
                             struct engine_section *part);
static bool sections_fit(struct machine *m, const struct snapshot_head *head, uint32_t count,
                         struct engine_section sections[ENGINE_SECTIONS]);
static struct chain sha256_of(const void *bytes, size_t count);
static int64_t until_us(void);

enum status snapshot_write(struct postgres *p, struct replay *r)
{
    struct machine *m = replay_machine(r);
    if (m->hash(m->self) != m->hash_walk(m->self)) {
        log_error("snapshot", "the state does not hash to its hash: no snapshot");
        return STATUS_CORRUPT;
    }
    struct snapshot_head head;
    bool exists = false;
    enum status status = snapshot_exists(p, replay_batch(r), &exists);
    if (status != STATUS_OK || exists)
        return status;
    status = postgres_script(p, until_us(), "BEGIN");
    if (status == STATUS_OK)
        status = head_fill(p, r, &head);
    if (status == STATUS_OK)
        status = parts_write(p, r, &head);
    if (status == STATUS_OK)
        status = head_write(p, &head);
    if (status == STATUS_OK)
        status = postgres_script(p, until_us(), "COMMIT");
    if (status == STATUS_OK)
        log_info("snapshot", "written after batch %llu, command %llu: %llu parts",
                 (unsigned long long)head.batch, (unsigned long long)head.seq,
                 (unsigned long long)head.parts);
    return status;
}

enum status snapshot_load(struct postgres *p, uint64_t batch_max, struct replay *r,
                          struct chain *chain, uint32_t *skipped)
{
    *skipped = 0;
    for (;;) { /* Ends: batch_max falls with every turn, and a head is found below it or none. */
        struct snapshot_head head;
        enum status status = head_read(p, batch_max, &head);
        if (status == STATUS_OK)
            status = head_check(p, &head);
        if (status == STATUS_OK)
            status = replay_reset(r, &head.genesis);
        if (status == STATUS_OK)
            status = parts_read(p, &head, r);
        if (status == STATUS_OK) {
            replay_restored(r, head.batch);
            *chain = head.chain;
            return STATUS_OK;
        }
        if (status != STATUS_CORRUPT)
            return status;
        log_warning("snapshot", "the one after batch %llu is not good: passed over",
                    (unsigned long long)head.batch);
        (*skipped)++;
        batch_max = head.batch - 1;
    }
}

enum status snapshot_trim(struct postgres *p, uint64_t cursor_batch)
{
#define OLDEST_KEPT                                                                                \
    "(SELECT min(batch) FROM (SELECT batch FROM snapshot WHERE batch <= $1"                        \
    " ORDER BY batch DESC LIMIT 2) newest)"
    struct postgres_parameters parameters = {0};
    postgres_parameter_int64(&parameters, (int64_t)cursor_batch);
    enum status status = postgres_change(
        p, until_us(), "DELETE FROM snapshot_part WHERE batch < " OLDEST_KEPT, &parameters, NULL);
    if (status == STATUS_OK)
        status = postgres_change(p, until_us(), "DELETE FROM snapshot WHERE batch < " OLDEST_KEPT,
                                 &parameters, NULL);
    return status;
#undef OLDEST_KEPT
}

/* An earlier try may have succeeded without our hearing of it; the same batch, the same state. */
static enum status snapshot_exists(struct postgres *p, uint64_t batch, bool *out)
{
    struct postgres_parameters parameters = {0};
    PGresult *result;
    postgres_parameter_int64(&parameters, (int64_t)batch);
    enum status status = postgres_query(p, until_us(), "SELECT 1 FROM snapshot WHERE batch = $1",
                                        &parameters, &result);
    if (status != STATUS_OK)
        return status;
    *out = PQntuples(result) == 1;
    PQclear(result);
    return STATUS_OK;
}

static enum status head_fill(struct postgres *p, struct replay *r, struct snapshot_head *head)
{
    struct machine *m = replay_machine(r);
    struct engine_section sections[ENGINE_SECTIONS];
    memset(head, 0, sizeof *head);
    head->batch = replay_batch(r);
    head->seq = m->seq(m->self);
    head->state_hash = m->hash(m->self);
    head->format = FORMAT;
    head->genesis = *replay_genesis(r);
    m->sections(m->self, sections);
    for (uint32_t i = 0; i < ENGINE_SECTIONS; i++) /* Ends: a fixed number. */
        head->sections[i] = sections[i].count;
    struct postgres_parameters parameters = {0};
    PGresult *result;
    postgres_parameter_int64(&parameters, (int64_t)head->batch);
    enum status status = postgres_query(
        p, until_us(), "SELECT chain FROM journal WHERE number = $1", &parameters, &result);
    if (status != STATUS_OK)
        return status;
    bool found = PQntuples(result) == 1 && bytes_exactly(result, 0, head->chain.bytes, CHAIN_BYTES);
    PQclear(result);
    return found ? STATUS_OK : STATUS_CORRUPT;
}

/* Copies the parts, some at a time, and fills in their number and the digest of the whole. */
static enum status parts_write(struct postgres *p, struct replay *r, struct snapshot_head *head)
{
    struct machine *m = replay_machine(r);
    struct engine_section sections[ENGINE_SECTIONS];
    struct engine_section part;
    struct part_cursor cursor = {0};
    struct copy rows = {0};
    struct digest *digest = digest_begin();
    enum status status = STATUS_OK;
    m->sections(m->self, sections);
    bool more = part_next(sections, &cursor, &part);
    while (more && status == STATUS_OK) { /* Ends: the sections do. */
        struct chain sha256 = sha256_of(part.bytes, part.count);
        digest_add(digest, sha256.bytes, CHAIN_BYTES);
        copy_row(&rows, 4);
        copy_int64(&rows, (int64_t)head->batch);
        copy_int32(&rows, (int32_t)head->parts);
        copy_bytes(&rows, sha256.bytes, CHAIN_BYTES);
        copy_bytes(&rows, part.bytes, part.count);
        head->parts++;
        more = part_next(sections, &cursor, &part);
        if (!more || rows.rows == PARTS_PER_COPY) {
            copy_close(&rows);
            status = postgres_copy(p, until_us(),
                                   "COPY snapshot_part (batch, part, sha256, bytes) FROM STDIN"
                                   " (FORMAT binary)",
                                   rows.bytes, rows.count);
            copy_clear(&rows);
        }
    }
    copy_free(&rows);
    struct chain parts = digest_end(digest);
    digest = head_digest(head);
    digest_add(digest, parts.bytes, CHAIN_BYTES);
    head->sha256 = digest_end(digest);
    return status;
}

static enum status head_write(struct postgres *p, const struct snapshot_head *head)
{
    struct postgres_parameters parameters = {0};
    postgres_parameter_int64(&parameters, (int64_t)head->batch);
    postgres_parameter_int64(&parameters, (int64_t)head->seq);
    postgres_parameter_bytes(&parameters, head->chain.bytes, CHAIN_BYTES);
    postgres_parameter_int64(&parameters, (int64_t)head->state_hash);
    postgres_parameter_int32(&parameters, (int32_t)head->format);
    postgres_parameter_bytes(&parameters, &head->genesis, sizeof head->genesis);
    postgres_parameter_bytes(&parameters, head->sections, sizeof head->sections);
    postgres_parameter_int32(&parameters, (int32_t)head->parts);
    postgres_parameter_bytes(&parameters, head->sha256.bytes, CHAIN_BYTES);
    return postgres_change(p, until_us(),
                           "INSERT INTO snapshot (batch, seq, chain, state_hash, format, genesis,"
                           " sections, parts, sha256) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                           &parameters, NULL);
}

/* All fields but the digest itself; the digest of the parts' digests is still to be added. */
static struct digest *head_digest(const struct snapshot_head *head)
{
    struct digest *digest = digest_begin();
    digest_add(digest, &head->batch, sizeof head->batch);
    digest_add(digest, &head->seq, sizeof head->seq);
    digest_add(digest, &head->state_hash, sizeof head->state_hash);
    digest_add(digest, &head->format, sizeof head->format);
    digest_add(digest, &head->parts, sizeof head->parts);
    digest_add(digest, head->chain.bytes, CHAIN_BYTES);
    digest_add(digest, &head->genesis, sizeof head->genesis);
    digest_add(digest, head->sections, sizeof head->sections);
    return digest;
}

/* The next piece of at most PART_BYTES_MAX; a part never spans two sections. */
static bool part_next(const struct engine_section *sections, struct part_cursor *cursor,
                      struct engine_section *part)
{
    while (cursor->section < ENGINE_SECTIONS && cursor->at == sections[cursor->section].count) {
        cursor->section++; /* Ends: a fixed number. */
        cursor->at = 0;
    }
    if (cursor->section == ENGINE_SECTIONS)
        return false;
    size_t left = sections[cursor->section].count - cursor->at;
    part->bytes = (uint8_t *)sections[cursor->section].bytes + cursor->at;
    part->count = left < PART_BYTES_MAX ? left : PART_BYTES_MAX;
    cursor->at += part->count;
    return true;
}

/* Fields that have the wrong size make a head that head_check() refuses. */
static enum status head_read(struct postgres *p, uint64_t batch_max, struct snapshot_head *head)
{
    struct postgres_parameters parameters = {0};
    PGresult *result;
    memset(head, 0, sizeof *head);
    postgres_parameter_int64(&parameters, batch_max > INT64_MAX ? INT64_MAX : (int64_t)batch_max);
    enum status status = postgres_query(
        p, until_us(),
        "SELECT batch, seq, chain, state_hash, format, genesis, sections, parts, sha256"
        " FROM snapshot WHERE batch <= $1 ORDER BY batch DESC LIMIT 1",
        &parameters, &result);
    if (status != STATUS_OK)
        return status;
    if (PQntuples(result) == 0) {
        PQclear(result);
        return STATUS_NOT_FOUND;
    }
    head->batch = (uint64_t)postgres_int64(result, 0, 0);
    head->seq = (uint64_t)postgres_int64(result, 0, 1);
    head->state_hash = (uint64_t)postgres_int64(result, 0, 3);
    head->format = (uint64_t)postgres_int32(result, 0, 4);
    head->parts = (uint64_t)postgres_int32(result, 0, 7);
    bool whole = bytes_exactly(result, 2, head->chain.bytes, CHAIN_BYTES) &&
                 bytes_exactly(result, 5, &head->genesis, sizeof head->genesis) &&
                 bytes_exactly(result, 6, head->sections, sizeof head->sections) &&
                 bytes_exactly(result, 8, head->sha256.bytes, CHAIN_BYTES);
    PQclear(result);
    return whole && head->format == FORMAT ? STATUS_OK : STATUS_CORRUPT;
}

static bool bytes_exactly(const PGresult *result, int column, void *out, size_t count)
{
    size_t found;
    const void *bytes = postgres_bytes(result, 0, column, &found);
    if (found != count)
        return false;
    memcpy(out, bytes, count);
    return true;
}

/* The digest covers the parts' digests, so each part can be believed when it comes. */
static enum status head_check(struct postgres *p, const struct snapshot_head *head)
{
    struct postgres_parameters parameters = {0};
    PGresult *result;
    postgres_parameter_int64(&parameters, (int64_t)head->batch);
    enum status status = postgres_query(
        p, until_us(), "SELECT sha256 FROM snapshot_part WHERE batch = $1 ORDER BY part",
        &parameters, &result);
    if (status != STATUS_OK)
        return status;
    int rows = PQntuples(result);
    struct digest *digest = digest_begin();
    for (int i = 0; i < rows; i++) { /* Ends: the rows do. */
        size_t count;
        const void *bytes = postgres_bytes(result, i, 0, &count);
        digest_add(digest, bytes, count);
    }
    PQclear(result);
    struct chain parts = digest_end(digest);
    digest = head_digest(head);
    digest_add(digest, parts.bytes, CHAIN_BYTES);
    struct chain sha256 = digest_end(digest);
    bool equal = memcmp(sha256.bytes, head->sha256.bytes, CHAIN_BYTES) == 0;
    return equal && (uint64_t)rows == head->parts ? STATUS_OK : STATUS_CORRUPT;
}

static enum status parts_read(struct postgres *p, const struct snapshot_head *head,
                              struct replay *r)
{
    struct machine *m = replay_machine(r);
    struct engine_section sections[ENGINE_SECTIONS];
    struct engine_section part;
    struct part_cursor cursor = {0};
    if (!sections_fit(m, head, 1, sections))
        return STATUS_CORRUPT;
    for (uint64_t number = 0; part_next(sections, &cursor, &part); number++) {
        /* Ends: the sections do. After the first, the machine knows the sizes of the others. */
        enum status status = part_fill(p, head, number, &part);
        if (status != STATUS_OK)
            return status;
        if (cursor.section == 0 && cursor.at == sections[0].count &&
            !sections_fit(m, head, ENGINE_SECTIONS, sections))
            return STATUS_CORRUPT;
    }
    if (!m->restored(m->self) || m->hash(m->self) != head->state_hash ||
        m->seq(m->self) != head->seq)
        return STATUS_CORRUPT;
    return STATUS_OK;
}

static enum status part_fill(struct postgres *p, const struct snapshot_head *head, uint64_t number,
                             struct engine_section *part)
{
    struct postgres_parameters parameters = {0};
    PGresult *result;
    postgres_parameter_int64(&parameters, (int64_t)head->batch);
    postgres_parameter_int32(&parameters, (int32_t)number);
    enum status status = postgres_query(
        p, until_us(), "SELECT sha256, bytes FROM snapshot_part WHERE batch = $1 AND part = $2",
        &parameters, &result);
    if (status != STATUS_OK)
        return status;
    struct chain wanted;
    bool good = PQntuples(result) == 1 && bytes_exactly(result, 0, wanted.bytes, CHAIN_BYTES) &&
                bytes_exactly(result, 1, part->bytes, part->count);
    PQclear(result);
    if (!good)
        return STATUS_CORRUPT;
    struct chain sha256 = sha256_of(part->bytes, part->count);
    return memcmp(sha256.bytes, wanted.bytes, CHAIN_BYTES) == 0 ? STATUS_OK : STATUS_CORRUPT;
}

/* Asks the machine for its sections; true when the first `count` have the sizes the head says. */
static bool sections_fit(struct machine *m, const struct snapshot_head *head, uint32_t count,
                         struct engine_section sections[ENGINE_SECTIONS])
{
    m->sections(m->self, sections);
    for (uint32_t i = 0; i < count; i++) /* Ends: count. */
        if (sections[i].count != head->sections[i])
            return false;
    return true;
}

static struct chain sha256_of(const void *bytes, size_t count)
{
    struct digest *digest = digest_begin();
    digest_add(digest, bytes, count);
    return digest_end(digest);
}

static int64_t until_us(void)
{
    return clock_monotonic_us() + STATEMENT_US_MAX;
}
