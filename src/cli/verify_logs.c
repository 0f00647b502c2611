/*
 * A trader may go away before it has heard the last of its feed, so what it must have heard of ends
 * with the last command that its log names. Its orders may have been renumbered before they were
 * taken; a log's later lines then name the new number, and so do we.
 */
#include "cli/verify_logs.h"

#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/check.h"
#include "cli/verify_tables.h"

#define PATH_BYTES 1024
#define LINE_BYTES 512

/* One order or change that the trader sent. */
struct sent {
    uint64_t client_seq;
    char what; /* 'n' new, 'a' amend, 'c' cancel. */
    uint32_t slot_s;
    int side;
    int64_t price;
    int64_t wh;
};

struct logs {
    PGconn *p;
    uint64_t files;
    uint64_t lines;
    uint32_t participant; /* Of the log that is read. */
    uint64_t heard_seq;   /* The last command that it names. */
    struct sent *sent;
    size_t sent_count;
    size_t sent_room;
    FILE *rows[4]; /* In memory, one for each table. */
    char *row_bytes[4];
    size_t row_counts[4];
};

enum logs_table {
    LOGS_SENT,
    LOGS_ACKED,
    LOGS_TOLD,
    LOGS_HEARD,
    LOGS_TABLES
};

static enum status folder_read(struct logs *l, const char *folder, int depth);
static enum status log_read(struct logs *l, const char *path);
static bool line_read(struct logs *l, const char *line);
static bool sent_read(struct logs *l, const char *rest);
static void sent_renumber(struct logs *l, uint64_t old_seq, uint64_t new_seq);
static void log_end(struct logs *l);
static enum status rows_copy(struct logs *l);

static const char *const table_names[LOGS_TABLES] = {"verify_sent", "verify_acked", "verify_told",
                                                     "verify_heard"};

static const char tables_sql[] =
    "CREATE TEMP TABLE verify_sent (participant bigint, client_seq bigint, what text,"
    " slot_s bigint, side int, price bigint, wh bigint);"
    "CREATE TEMP TABLE verify_acked (participant bigint, client_seq bigint, outcome text,"
    " order_id bigint, seq bigint, code int);"
    "CREATE TEMP TABLE verify_told (participant bigint, order_id bigint, seq bigint,"
    " trade_index int, side int, slot_s bigint, price bigint, wh bigint, open_wh bigint);"
    "CREATE TEMP TABLE verify_heard (participant bigint, seq bigint)";

static const char indexes_sql[] =
    "CREATE INDEX ON verify_sent (participant, client_seq);"
    "CREATE INDEX ON verify_acked (participant, client_seq);"
    "CREATE INDEX ON verify_told (order_id); CREATE INDEX ON verify_heard (participant);"
    "ANALYZE verify_sent; ANALYZE verify_acked; ANALYZE verify_told; ANALYZE verify_heard";

static const struct verify_check checks[] = {
    {"log_acked", "SELECT count(*) FROM verify_acked WHERE outcome IN ('acked', 'repeated')",
     "SELECT a.participant, a.client_seq, a.order_id, a.seq, o.order_id AS stored,"
     " o.asked_wh, s.wh AS sent_wh, o.asked_price, s.price AS sent_price FROM verify_acked a"
     " LEFT JOIN verify_sent s USING (participant, client_seq) LEFT JOIN verify_orders o"
     " ON o.order_id = a.order_id WHERE coalesce(s.what, 'n') = 'n'"
     " AND a.outcome IN ('acked', 'repeated')"
     " AND (s.what IS NULL OR o.order_id IS NULL OR o.participant <> a.participant"
     "  OR o.client_seq <> a.client_seq OR o.accepted_seq <> a.seq OR o.slot_s <> s.slot_s"
     "  OR o.side <> s.side OR o.asked_price <> s.price OR o.asked_wh <> s.wh)"},
    {"log_acked_once",
     "SELECT count(DISTINCT (participant, order_id)) FROM verify_acked"
     " WHERE outcome = 'acked'",
     "SELECT participant, order_id, count(*) AS acks FROM verify_acked WHERE outcome = 'acked'"
     " GROUP BY participant, order_id HAVING count(*) > 1"},
    {"log_refused", "SELECT count(*) FROM verify_acked WHERE outcome = 'refused'",
     "SELECT a.participant, a.client_seq, a.code, o.order_id FROM verify_acked a"
     " JOIN verify_sent s USING (participant, client_seq)"
     " JOIN orders o ON o.participant = a.participant AND o.client_seq = a.client_seq"
     " WHERE a.outcome = 'refused' AND s.what = 'n' AND o.stream = 0 AND NOT EXISTS ("
     "  SELECT FROM verify_acked b WHERE b.participant = a.participant"
     "  AND b.client_seq = a.client_seq AND b.outcome <> 'refused')"},
    {"log_sent",
     "SELECT count(*) FROM orders WHERE participant IN"
     " (SELECT participant FROM verify_heard)",
     "SELECT o.order_id, o.participant, o.client_seq, o.slot_s, o.side, o.quantity_wh"
     " FROM verify_orders o WHERE o.participant IN (SELECT participant FROM verify_heard)"
     " AND o.stream = 0 AND NOT EXISTS (SELECT FROM verify_sent s WHERE s.what = 'n'"
     "  AND s.participant = o.participant AND s.client_seq = o.client_seq"
     "  AND s.slot_s = o.slot_s AND s.side = o.side AND s.wh = o.asked_wh)"},
    {"log_heard_all",
     "SELECT count(*) FROM orders o JOIN verify_heard h USING (participant)"
     " WHERE o.accepted_seq <= h.seq",
     "SELECT o.order_id, o.participant, o.client_seq, o.accepted_seq FROM orders o"
     " JOIN verify_heard h USING (participant) WHERE o.accepted_seq <= h.seq AND o.stream = 0"
     " AND NOT EXISTS (SELECT FROM verify_acked a WHERE a.participant = o.participant"
     "  AND a.client_seq = o.client_seq AND a.outcome IN ('acked', 'repeated'))"},
    {"log_fills", "SELECT count(*) FROM verify_told",
     "SELECT t.participant, t.order_id, t.seq, t.trade_index, t.price, t.wh,"
     " count(a.order_id) AS rows, count(*) AS told FROM verify_told t LEFT JOIN allocations a"
     " ON a.order_id = t.order_id AND a.seq = t.seq AND a.trade_index = t.trade_index"
     " AND a.participant = t.participant AND a.side = t.side AND a.slot_s = t.slot_s"
     " AND a.price_micro = t.price AND a.quantity_wh = t.wh AND a.open_wh = t.open_wh"
     " GROUP BY 1, 2, 3, 4, 5, 6 HAVING count(*) <> 1 OR count(a.order_id) <> 1"},
    {"log_fills_all",
     "SELECT count(*) FROM allocations a JOIN verify_heard h USING (participant)"
     " WHERE a.seq <= h.seq",
     "SELECT a.seq, a.event_index, a.order_id, a.participant, a.quantity_wh FROM allocations a"
     " JOIN verify_heard h USING (participant) WHERE a.seq < h.seq AND NOT EXISTS (SELECT"
     "  FROM verify_told t WHERE t.order_id = a.order_id AND t.seq = a.seq"
     "  AND t.trade_index = a.trade_index)"},
    {"log_canceled", "SELECT count(*) FROM verify_acked WHERE outcome = 'canceled'",
     "SELECT a.participant, a.order_id, a.seq, a.code, o.state, o.ended_reason FROM verify_acked a"
     " LEFT JOIN orders o ON o.order_id = a.order_id AND o.participant = a.participant"
     " WHERE a.outcome = 'canceled' AND (o.state IS DISTINCT FROM 2"
     "  OR o.ended_reason <> a.code)"},
};

enum status verify_logs(PGconn *p, struct verify_report *r, const char *folder)
{
    struct logs *l = calloc(1, sizeof *l);
    invariant(l != NULL);
    l->p = p;
    for (int i = 0; i < LOGS_TABLES; i++) {
        l->rows[i] = open_memstream(&l->row_bytes[i], &l->row_counts[i]);
        invariant(l->rows[i] != NULL);
    }
    enum status status = verify_database_run(p, tables_sql);
    if (status == STATUS_OK)
        status = folder_read(l, folder, 0);
    if (status == STATUS_OK && l->files == 0) {
        fprintf(stderr, "error: there is no trader's log in %s\n", folder);
        status = STATUS_NOT_FOUND;
    }
    if (status == STATUS_OK)
        status = rows_copy(l);
    if (status == STATUS_OK)
        status = verify_database_run(p, indexes_sql);
    if (status == STATUS_OK)
        status = verify_checks_run(p, r, checks, sizeof checks / sizeof checks[0]);
    for (int i = 0; i < LOGS_TABLES; i++) {
        fclose(l->rows[i]);
        free(l->row_bytes[i]);
    }
    free(l->sent);
    free(l);
    return status;
}

static enum status folder_read(struct logs *l, const char *folder, int depth)
{
    DIR *entries = opendir(folder);
    if (entries == NULL) {
        fprintf(stderr, "error: %s: %s\n", folder, strerror(errno));
        return STATUS_NOT_FOUND;
    }
    enum status status = STATUS_OK;
    for (struct dirent *entry; status == STATUS_OK && (entry = readdir(entries)) != NULL;) {
        char path[PATH_BYTES]; /* Ends: a folder has so many entries. */
        struct stat about;
        size_t length = strlen(entry->d_name);
        int written = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (entry->d_name[0] == '.' || written >= (int)sizeof path || stat(path, &about) != 0)
            continue;
        if (S_ISDIR(about.st_mode) && depth == 0)
            status = folder_read(l, path, depth + 1);
        else if (length > 4 && strcmp(entry->d_name + length - 4, ".log") == 0)
            status = log_read(l, path);
    }
    closedir(entries);
    return status;
}

static enum status log_read(struct logs *l, const char *path)
{
    FILE *file = fopen(path, "re");
    if (file == NULL) {
        fprintf(stderr, "error: %s: %s\n", path, strerror(errno));
        return STATUS_IO;
    }
    char line[LINE_BYTES];
    uint64_t number = 0;
    bool good = true;
    l->participant = 0;
    l->heard_seq = 0;
    l->sent_count = 0;
    while (good && fgets(line, sizeof line, file) != NULL) { /* Ends: the file does. */
        number++;
        if (strchr(line, '\n') == NULL && feof(file))
            break; /* Its trader was killed while it wrote. */
        good = line_read(l, line);
    }
    if (!good || l->participant == 0) {
        fprintf(stderr, "error: %s:%" PRIu64 " is not a line of a trader's log\n", path, number);
        good = false;
    }
    fclose(file);
    l->files++;
    l->lines += number;
    log_end(l);
    return good ? STATUS_OK : STATUS_MALFORMED;
}

/* False: it is not one of ours. Words that we need nothing of are let pass. */
static bool line_read(struct logs *l, const char *line)
{
    const char *at = strstr(line, " participant=");
    if (line[0] == '#')
        return at != NULL && sscanf(at, " participant=%" SCNu32, &l->participant) == 1;
    char word[16];
    int consumed = 0;
    if (l->participant == 0 || sscanf(line, "%*d %15s %n", word, &consumed) != 1)
        return false;
    const char *rest = line + consumed;
    uint64_t client_seq = 0, order_id = 0, seq = 0;
    if (strcmp(word, "sent") == 0)
        return sent_read(l, rest);
    if (strcmp(word, "acked") == 0) {
        if (sscanf(rest, "%" SCNu64 " order=%" SCNu64 " seq=%" SCNu64, &client_seq, &order_id,
                   &seq) != 3)
            return false;
        bool repeated = strstr(rest, " repeated") != NULL;
        fprintf(l->rows[LOGS_ACKED], "%u\t%" PRIu64 "\t%s\t%" PRIu64 "\t%" PRIu64 "\t\\N\n",
                l->participant, client_seq, repeated ? "repeated" : "acked", order_id, seq);
        if (!repeated && seq > l->heard_seq)
            l->heard_seq = seq;
    } else if (strcmp(word, "refused") == 0) {
        unsigned code;
        if (sscanf(rest, "%" SCNu64 " code=%u", &client_seq, &code) != 2)
            return false;
        fprintf(l->rows[LOGS_ACKED], "%u\t%" PRIu64 "\trefused\t\\N\t\\N\t%u\n", l->participant,
                client_seq, code);
    } else if (strcmp(word, "canceled") == 0) {
        unsigned code;
        if (sscanf(rest, "%" SCNu64 " order=%" SCNu64 " seq=%" SCNu64 " wh=%*d code=%u",
                   &client_seq, &order_id, &seq, &code) != 4)
            return false;
        fprintf(l->rows[LOGS_ACKED], "%u\t%" PRIu64 "\tcanceled\t%" PRIu64 "\t%" PRIu64 "\t%u\n",
                l->participant, client_seq, order_id, seq, code);
        l->heard_seq = seq > l->heard_seq ? seq : l->heard_seq;
    } else if (strcmp(word, "fill") == 0) {
        char side[4];
        unsigned index;
        uint32_t slot_s;
        int64_t price, wh, open;
        if (sscanf(rest,
                   "order=%" SCNu64 " seq=%" SCNu64 " index=%u side=%3s slot=%" SCNu32
                   " price=%" SCNd64 " wh=%" SCNd64 " open=%" SCNd64,
                   &order_id, &seq, &index, side, &slot_s, &price, &wh, &open) != 8)
            return false;
        fprintf(l->rows[LOGS_TOLD],
                "%u\t%" PRIu64 "\t%" PRIu64 "\t%u\t%d\t%" PRIu32 "\t%" PRId64 "\t%" PRId64
                "\t%" PRId64 "\n",
                l->participant, order_id, seq, index, strcmp(side, "ask") == 0, slot_s, price, wh,
                open);
        l->heard_seq = seq > l->heard_seq ? seq : l->heard_seq;
    } else if (strcmp(word, "renumbered") == 0) {
        uint64_t new_seq;
        if (sscanf(rest, "%" SCNu64 " %" SCNu64, &client_seq, &new_seq) != 2)
            return false;
        sent_renumber(l, client_seq, new_seq);
    }
    return true;
}

static bool sent_read(struct logs *l, const char *rest)
{
    struct sent sent;
    char what[8], side[4] = "";
    memset(&sent, 0, sizeof sent);
    if (sscanf(rest, "%" SCNu64 " %7s", &sent.client_seq, what) != 2)
        return false;
    sent.what = what[0];
    if (sent.what == 'n') {
        if (sscanf(rest, "%*u new slot=%" SCNu32 " side=%3s price=%" SCNd64 " wh=%" SCNd64,
                   &sent.slot_s, side, &sent.price, &sent.wh) != 4)
            return false;
        sent.side = strcmp(side, "ask") == 0;
    }
    if (l->sent_count == l->sent_room) {
        l->sent_room = 2 * l->sent_room + 256;
        l->sent = realloc(l->sent, l->sent_room * sizeof *l->sent);
        invariant(l->sent != NULL);
    }
    l->sent[l->sent_count++] = sent;
    return true;
}

static void sent_renumber(struct logs *l, uint64_t old_seq, uint64_t new_seq)
{
    for (size_t i = l->sent_count; i-- > 0;) { /* The newest are renumbered. */
        if (l->sent[i].client_seq == old_seq) {
            l->sent[i].client_seq = new_seq;
            return;
        }
    }
}

static void log_end(struct logs *l)
{
    for (size_t i = 0; i < l->sent_count; i++) {
        const struct sent *s = &l->sent[i];
        fprintf(l->rows[LOGS_SENT],
                "%u\t%" PRIu64 "\t%c\t%" PRIu32 "\t%d\t%" PRId64 "\t%" PRId64 "\n", l->participant,
                s->client_seq, s->what, s->slot_s, s->side, s->price, s->wh);
    }
    fprintf(l->rows[LOGS_HEARD], "%u\t%" PRIu64 "\n", l->participant, l->heard_seq);
}

static enum status rows_copy(struct logs *l)
{
    for (int i = 0; i < LOGS_TABLES; i++) {
        char sql[64];
        snprintf(sql, sizeof sql, "COPY %s FROM STDIN", table_names[i]);
        fflush(l->rows[i]);
        enum status status = verify_database_copy_begin(l->p, sql);
        if (status == STATUS_OK && l->row_counts[i] > 0)
            status = verify_database_copy_line(l->p, l->row_bytes[i], l->row_counts[i]);
        if (status == STATUS_OK)
            status = verify_database_copy_end(l->p);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}
