/*
 * The layout of a row and of a command is written down here a second time, on purpose: an auditor's
 * reading that came from the header that it audits would agree with every mistake in it.
 *
 * The chain's next value is SHA-256 over the value before (32 bytes, zeros at first), nine numbers
 * of 64 bits, little-endian (region, number, incarnation, term, first_seq, count, hash_seq,
 * state_hash, crc32c), and the bytes of the commands, 80 each.
 */
#include "cli/verify_journal.h"

#include <endian.h>
#include <inttypes.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"

#define COMMAND_BYTES 80
#define WINDOW        64

/* Of command.h, as the protocol of the journal has them. */
enum recorded_kind {
    RECORDED_ORDER_NEW = 10,
    RECORDED_ORDER_AMEND = 11,
    RECORDED_FUNDS_DEPOSIT = 30,
    RECORDED_MARKET_SET = 40,
};

enum walk_check {
    WALK_NUMBERS,
    WALK_CRC,
    WALK_CHAIN,
    WALK_STAMPS,
    WALK_CHECKS
};

static const char *const walk_names[WALK_CHECKS] = {"journal_numbers", "journal_crc",
                                                    "journal_chain", "journal_stamps"};

struct walk {
    PGconn *p;
    uint64_t number; /* Of the row before. */
    uint64_t seq;    /* Of the command before. */
    int64_t at_us;
    uint64_t region;
    unsigned char chain[SHA256_DIGEST_LENGTH];
    uint64_t broken[WALK_CHECKS];
    char first[WALK_CHECKS][160]; /* What broke first. */
    char *text;                   /* Rows for COPY. */
    size_t text_bytes;
    size_t text_capacity;
};

static enum status rows_walk(struct walk *w);
static void row_check(struct walk *w, const PGresult *result, int row);
static void chain_check(struct walk *w, const uint64_t fields[9], const unsigned char *bytes,
                        size_t count, const unsigned char *chain);
static void command_lay_out(struct walk *w, const unsigned char *command);
static void wrong(struct walk *w, enum walk_check check, uint64_t number, const char *what);
static uint32_t crc32c_of(const unsigned char *bytes, size_t count);
static enum status commands_copy(struct walk *w);

static const char table_sql[] =
    "CREATE TEMP TABLE verify_commands (seq bigint, at_us bigint, client_seq bigint,"
    " participant bigint, kind int, stream int, price bigint, quantity bigint, slot_s bigint,"
    " meter bigint, group_id bigint, side int, order_kind int, target_id bigint,"
    " target_seq bigint, subject bigint, amount bigint, margin bigint, fee bigint)";

static const char copy_sql[] = "COPY verify_commands FROM STDIN";

static const char window_sql[] =
    "SELECT number, region, incarnation, term, first_seq, count::bigint, hash_seq, state_hash,"
    " crc32c, chain, bytes FROM journal WHERE number > %" PRId64 " ORDER BY number LIMIT %d";

enum status verify_journal(PGconn *p, struct verify_report *r)
{
    struct walk *w = calloc(1, sizeof *w);
    invariant(w != NULL);
    w->p = p;
    enum status status = verify_database_run(p, table_sql);
    if (status == STATUS_OK)
        status = rows_walk(w);
    for (int i = 0; i < WALK_CHECKS && status == STATUS_OK; i++) {
        if (w->broken[i] == 0 && w->number > 0) {
            verify_report_ok(r, walk_names[i], i == WALK_STAMPS ? w->seq : w->number);
            continue;
        }
        verify_report_wrong(r, walk_names[i], "%" PRIu64 " of %" PRIu64 " batches", w->broken[i],
                            w->number);
        verify_report_sample(r, w->number == 0 ? "the journal is empty" : w->first[i]);
    }
    if (status == STATUS_OK)
        status = verify_database_run(
            p, "CREATE INDEX ON verify_commands (participant, stream, client_seq);"
               "CREATE INDEX ON verify_commands (seq);"
               "ANALYZE verify_commands");
    free(w->text);
    free(w);
    return status;
}

static enum status rows_walk(struct walk *w)
{
    int64_t last = 0;
    for (;;) { /* Ends: the journal has an end in our snapshot. */
        char sql[sizeof window_sql + 32];
        snprintf(sql, sizeof sql, window_sql, last, WINDOW);
        PGresult *result;
        enum status status = verify_database_rows(w->p, sql, true, &result);
        if (status != STATUS_OK)
            return status;
        int rows = PQntuples(result);
        for (int row = 0; row < rows; row++)
            row_check(w, result, row);
        PQclear(result);
        if (rows == 0)
            return STATUS_OK;
        last = (int64_t)w->number;
        status = commands_copy(w);
        if (status != STATUS_OK)
            return status;
    }
}

static void row_check(struct walk *w, const PGresult *result, int row)
{
    enum {
        NUMBERS = 9,
        CHAIN = 9,
        BYTES = 10
    };
    uint64_t fields[NUMBERS]; /* number, region, ... as the query has them. */
    for (int i = 0; i < NUMBERS; i++) {
        memcpy(&fields[i], PQgetvalue(result, row, i), sizeof fields[i]);
        fields[i] = be64toh(fields[i]);
    }
    uint64_t number = fields[0], first_seq = fields[4], count = fields[5];
    const unsigned char *bytes = (const unsigned char *)PQgetvalue(result, row, BYTES);
    size_t byte_count = (size_t)PQgetlength(result, row, BYTES);
    if (number != w->number + 1)
        wrong(w, WALK_NUMBERS, number, "a batch before it is missing");
    else if (first_seq != w->seq + 1)
        wrong(w, WALK_NUMBERS, number, "its first command does not follow the last one");
    else if (byte_count != count * COMMAND_BYTES)
        wrong(w, WALK_NUMBERS, number, "it holds another number of commands than it says");
    else if (w->number > 0 && fields[1] != w->region)
        wrong(w, WALK_NUMBERS, number, "it is of another region");
    if (crc32c_of(bytes, byte_count) != fields[8])
        wrong(w, WALK_CRC, number, "its bytes do not give its CRC");
    uint64_t chained[NUMBERS] = {fields[1], fields[0], fields[2], fields[3], fields[4],
                                 fields[5], fields[6], fields[7], fields[8]};
    if (PQgetlength(result, row, CHAIN) != SHA256_DIGEST_LENGTH)
        wrong(w, WALK_CHAIN, number, "its chain value is not 32 bytes");
    else
        chain_check(w, chained, bytes, byte_count,
                    (const unsigned char *)PQgetvalue(result, row, CHAIN));
    w->number = number;
    w->region = fields[1];
    w->seq = first_seq - 1;
    for (size_t at = 0; at + COMMAND_BYTES <= byte_count; at += COMMAND_BYTES)
        command_lay_out(w, bytes + at);
}

static void chain_check(struct walk *w, const uint64_t fields[9], const unsigned char *bytes,
                        size_t count, const unsigned char *chain)
{
    size_t total = SHA256_DIGEST_LENGTH + 9 * sizeof(uint64_t) + count;
    unsigned char *all = malloc(total);
    invariant(all != NULL);
    memcpy(all, w->chain, SHA256_DIGEST_LENGTH);
    for (int i = 0; i < 9; i++) {
        uint64_t little = htole64(fields[i]);
        memcpy(all + SHA256_DIGEST_LENGTH + (size_t)i * sizeof little, &little, sizeof little);
    }
    memcpy(all + SHA256_DIGEST_LENGTH + 9 * sizeof(uint64_t), bytes, count);
    unsigned char next[SHA256_DIGEST_LENGTH];
    SHA256(all, total, next);
    free(all);
    if (memcmp(next, chain, sizeof next) != 0)
        wrong(w, WALK_CHAIN, fields[1],
              "its chain value does not follow from the row and the one "
              "before");
    memcpy(w->chain, chain, sizeof w->chain); /* So that one broken row is one finding. */
}

static int64_t signed_at(const unsigned char *command, size_t at)
{
    int64_t value;
    memcpy(&value, command + at, sizeof value);
    return value;
}

static uint32_t word_at(const unsigned char *command, size_t at)
{
    uint32_t value;
    memcpy(&value, command + at, sizeof value);
    return value;
}

static void command_lay_out(struct walk *w, const unsigned char *command)
{
    int64_t seq = signed_at(command, 0), at_us = signed_at(command, 8);
    unsigned kind = command[28] | (unsigned)command[29] << 8;
    if ((uint64_t)seq != w->seq + 1)
        wrong(w, WALK_NUMBERS, w->number, "a command in it is not numbered after the one before");
    if (at_us < w->at_us)
        wrong(w, WALK_STAMPS, w->number, "a command in it is stamped before the one before");
    w->seq = (uint64_t)seq;
    w->at_us = at_us;
    if (w->text_capacity - w->text_bytes < 512) {
        w->text_capacity = 2 * w->text_capacity + 65536;
        w->text = realloc(w->text, w->text_capacity);
        invariant(w->text != NULL);
    }
    char *at = w->text + w->text_bytes;
    size_t room = w->text_capacity - w->text_bytes;
    int length = snprintf(at, room, "%" PRId64 "\t%" PRId64 "\t%" PRId64 "\t%u\t%u\t%u\t", seq,
                          at_us, signed_at(command, 16), word_at(command, 24), kind, command[30]);
    at += length;
    room -= (size_t)length;
    int more;
    switch (kind) {
    case RECORDED_ORDER_NEW:
        more =
            snprintf(at, room,
                     "%" PRId64 "\t%" PRId64 "\t%u\t%u\t%u\t%u\t%u\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\n",
                     signed_at(command, 32), signed_at(command, 40), word_at(command, 60),
                     word_at(command, 64), word_at(command, 72), command[76], command[77]);
        break;
    case RECORDED_ORDER_AMEND:
        more = snprintf(at, room,
                        "%" PRId64 "\t%" PRId64 "\t\\N\t\\N\t\\N\t\\N\t\\N\t%" PRId64 "\t%" PRId64
                        "\t\\N\t\\N\t\\N\t\\N\n",
                        signed_at(command, 48), signed_at(command, 56), signed_at(command, 32),
                        signed_at(command, 40));
        break;
    case RECORDED_FUNDS_DEPOSIT:
        more = snprintf(at, room,
                        "\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t%u\t%" PRId64 "\t\\N\t\\N\n",
                        word_at(command, 32), signed_at(command, 40));
        break;
    case RECORDED_MARKET_SET:
        more = snprintf(at, room,
                        "\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t%" PRId64
                        "\t%" PRId64 "\n",
                        signed_at(command, 56), signed_at(command, 64));
        break;
    default:
        more =
            snprintf(at, room, "\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\t\\N\n");
    }
    w->text_bytes += (size_t)length + (size_t)more;
}

static void wrong(struct walk *w, enum walk_check check, uint64_t number, const char *what)
{
    if (w->broken[check]++ == 0)
        snprintf(w->first[check], sizeof w->first[check], "batch %" PRIu64 ": %s", number, what);
}

/* Bit by bit, as the definition says it: reflected polynomial 0x82F63B78, begun and ended with all
 * ones. */
static uint32_t crc32c_of(const unsigned char *bytes, size_t count)
{
    static uint32_t table[256];
    for (uint32_t i = 0; table[255] == 0 && i < 256; i++) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; bit++)
            value = (value >> 1) ^ (value & 1 ? UINT32_C(0x82F63B78) : 0);
        table[i] = value;
    }
    uint32_t crc = UINT32_MAX;
    for (size_t i = 0; i < count; i++)
        crc = (crc >> 8) ^ table[(crc ^ bytes[i]) & 255];
    return ~crc;
}

static enum status commands_copy(struct walk *w)
{
    enum status status = verify_database_copy_begin(w->p, copy_sql);
    if (status == STATUS_OK && w->text_bytes > 0)
        status = verify_database_copy_line(w->p, w->text, w->text_bytes);
    w->text_bytes = 0;
    return status == STATUS_OK ? verify_database_copy_end(w->p) : status;
}
