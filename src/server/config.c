#include "server/config.h"

#include <libconfig.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/check.h"
#include "engine/engine.h"

#define PATH_MAX_BYTES 128

enum setting_kind {
    SETTING_U32,
    SETTING_POWER_OF_TWO, /* A u32 too. */
    SETTING_I64,
    SETTING_TEXT,
    SETTING_CHOICE, /* A u32: the place in `choices`. */
    SETTING_LFDI,
    SETTING_TIME, /* An i64: microseconds UTC. */
};

struct setting {
    const char *path;
    enum setting_kind kind;
    bool required;
    size_t offset; /* In struct config. */
    int64_t min;
    int64_t max;
    int64_t fallback;
    const char *text; /* Of a TEXT the fallback, of a CHOICE the words, separated by spaces. */
};

struct reading {
    const char *file;
    FILE *complaints;
    struct config *out;
    uint32_t mistakes;
};

#define AT(field) offsetof(struct config, field)
#define U32_MAX   UINT32_MAX

/* Parts of the file whose values need work before they are what struct config holds. */
static const char *const role_words = "region";

#define NEEDED(path_, kind_, field_)                                                               \
    {                                                                                              \
        path_, kind_, true, AT(field_), 0, 0, 0, ""                                                \
    }
#define TEXT(path_, field_, fallback_)                                                             \
    {                                                                                              \
        path_, SETTING_TEXT, false, AT(field_), 0, 0, 0, fallback_                                 \
    }
#define U32(path_, field_, min_, max_, fallback_)                                                  \
    {                                                                                              \
        path_, SETTING_U32, false, AT(field_), min_, max_, fallback_, ""                           \
    }
#define POWER(path_, field_, min_, max_, fallback_)                                                \
    {                                                                                              \
        path_, SETTING_POWER_OF_TWO, false, AT(field_), min_, max_, fallback_, ""                  \
    }
#define PRICE(path_, field_, min_, fallback_)                                                      \
    {                                                                                              \
        path_, SETTING_I64, false, AT(field_.micro_per_kwh), min_, PRICE_MICRO_MAX, fallback_, ""  \
    }
#define CHOICE(path_, field_, fallback_, words_)                                                   \
    {                                                                                              \
        path_, SETTING_CHOICE, false, AT(field_), 0, 0, fallback_, words_                          \
    }

static const struct setting settings[] = {
    {"region", SETTING_U32, true, AT(region), 1, U32_MAX, 0, ""},
    TEXT("role", role, "region"),
    TEXT("listen.host", listen.host, "0.0.0.0"),
    U32("listen.port", listen.port, 0, 65535, 7443),
    TEXT("listen.ports_file", listen.ports_file, ""),
    NEEDED("listen.certificate", SETTING_TEXT, listen.certificate),
    NEEDED("listen.key", SETTING_TEXT, listen.key),
    NEEDED("listen.ca", SETTING_TEXT, listen.ca),
    U32("listen.connections_max", listen.connections_max, 1, 1000000, 10000),
    U32("listen.handshakes_per_s", listen.handshakes_per_s, 1, 100000, 500),
    U32("listen.frame_bytes_max", listen.frame_bytes_max, 1024, 65536, 16384),
    U32("listen.outgoing_bytes_max", listen.outgoing_bytes_max, 65536, 1 << 30, 4 << 20),
    U32("listen.handshake_ms_max", listen.handshake_ms_max, 100, 600000, 5000),
    U32("listen.silence_ms_max", listen.silence_ms_max, 1000, 86400000, 60000),
    NEEDED("database.conninfo", SETTING_TEXT, database.conninfo),
    U32("database.retry_ms", database.retry_ms, 1, 60000, 200),
    POWER("sessions.requests_max", sessions.requests_max, 64, 1 << 24, 16384),
    POWER("sessions.notices_max", sessions.notices_max, 64, 1 << 24, 65536),
    POWER("sessions.feed_events_max", sessions.feed_events_max, 8, 1 << 16, 256),
    POWER("sessions.trades_max", sessions.trades_max, 64, 1 << 20, 4096),
    U32("sessions.busy_retry_ms", sessions.busy_retry_ms, 1, 60000, 50),
    U32("engine.orders_max", engine.orders_max, 1, U32_MAX, 1 << 20),
    U32("engine.tranches_max", engine.tranches_max, 1, U32_MAX, 1 << 16),
    U32("engine.participants_max", engine.participants_max, 1, U32_MAX, 10000),
    U32("engine.streams_max", engine.streams_max, 1, U32_MAX, 20000),
    U32("engine.credentials_max", engine.credentials_max, 1, U32_MAX, 20000),
    U32("engine.meters_max", engine.meters_max, 1, U32_MAX, 20000),
    U32("engine.groups_max", engine.groups_max, 1, U32_MAX, 1000),
    POWER("engine.slots_max", engine.slots_max, 1, INT64_C(1) << 31, 512),
    U32("engine.positions_max", engine.positions_max, 1, U32_MAX, 1 << 18),
    U32("engine.pages_max", engine.pages_max, 1, U32_MAX, 1 << 16),
    U32("engine.price_ticks_max", engine.price_ticks_max, 1, U32_MAX, 1000000),
    U32("engine.tick_micro", engine.tick_micro, 1, U32_MAX, 10),
    PRICE("market.price_min_micro", market.price_min, -PRICE_MICRO_MAX, -9999990),
    PRICE("market.price_max_micro", market.price_max, -PRICE_MICRO_MAX, 9999990),
    PRICE("market.collar_micro", market.collar_width, 0, 9999990),
    PRICE("market.deviation_margin_micro", market.deviation_margin, 0, 0),
    PRICE("market.fee_micro", market.fee, 0, 0),
    U32("market.lot_wh", market.lot_wh, 1, U32_MAX, 1),
    CHOICE("market.self_match", market.self_match, SELF_MATCH_REFUSE_NEW,
           "refuse_new cancel_old allow"),
    CHOICE("calendar.opens", calendar.enabled, 1, "by_command by_itself"),
    U32("calendar.duration_s", calendar.duration_s, 60, 86400, 900),
    U32("calendar.open_local_s", calendar.open_local_s, 0, 86399, 54000),
    U32("calendar.gate_lead_s", calendar.gate_lead_s, 0, 86400, 300),
    TEXT("calendar.zone", zone, "UTC"),
    U32("calendar.zone_years", zone_years, 1, 20, 10),
    CHOICE("clock.mode", clock.scaled, 0, "wall scaled"),
    {"clock.origin", SETTING_TIME, false, AT(clock.origin_us), 0, 0, 0, ""},
    U32("clock.factor", clock.factor, 1, 10000, 1),
    NEEDED("operator.lfdi", SETTING_LFDI, operator_lfdi),
    U32("participants.orders_live_max", participants.orders_live_max, 1, U32_MAX, 10000),
    U32("participants.levels_max", participants.levels_max, 1, U32_MAX, 1000),
    U32("participants.rate_per_s", participants.rate_per_s, 1, U32_MAX, 1000),
    U32("participants.rate_burst", participants.rate_burst, 1, U32_MAX, 5000),
    U32("snapshots.commands", snapshots.commands, 0, U32_MAX, 1000000),
    U32("snapshots.seconds", snapshots.seconds, 1, 86400, 600),
};

#define SETTINGS_COUNT (sizeof settings / sizeof settings[0])

static void complain(struct reading *r, const config_setting_t *at, const char *path,
                     const char *format, ...) __attribute__((format(printf, 4, 5)));
static void group_check(struct reading *r, const config_setting_t *group, const char *prefix);
static bool path_known(const char *path, bool group);
static const char *path_like(const char *path);
static uint32_t edits_between(const char *a, const char *b);
static void setting_read(struct reading *r, const config_t *tree, const struct setting *s);
static void integer_read(struct reading *r, const config_setting_t *at, const struct setting *s);
static void text_read(struct reading *r, const config_setting_t *at, const struct setting *s);
static bool choice_find(const char *words, const char *word, uint32_t *place);
static bool lfdi_parse(const char *text, uint8_t lfdi[LFDI_BYTES]);
static bool time_parse(const char *text, int64_t *us);
static void integer_store(struct config *c, const struct setting *s, int64_t value);
static void whole_check(struct reading *r, const config_t *tree);

enum status config_load(const char *file, FILE *complaints, struct config *out)
{
    memset(out, 0, sizeof *out);
    struct reading r = {.file = file, .complaints = complaints, .out = out};
    config_t tree;
    config_init(&tree);
    if (config_read_file(&tree, file) != CONFIG_TRUE) {
        const char *where = config_error_file(&tree) != NULL ? config_error_file(&tree) : file;
        (void)fprintf(complaints, "%s:%d: %s\n", where, config_error_line(&tree),
                      config_error_text(&tree));
        config_destroy(&tree);
        return STATUS_CONFIG;
    }
    group_check(&r, config_root_setting(&tree), "");
    for (size_t i = 0; i < SETTINGS_COUNT; i++)
        setting_read(&r, &tree, &settings[i]);
    whole_check(&r, &tree);
    config_destroy(&tree);
    return r.mistakes == 0 ? STATUS_OK : STATUS_CONFIG;
}

static void complain(struct reading *r, const config_setting_t *at, const char *path,
                     const char *format, ...)
{
    const char *file = at != NULL ? config_setting_source_file(at) : NULL;
    if (file == NULL)
        file = r->file;
    if (at != NULL)
        (void)fprintf(r->complaints, "%s:%u: %s: ", file, config_setting_source_line(at), path);
    else
        (void)fprintf(r->complaints, "%s: %s: ", file, path);
    va_list arguments;
    va_start(arguments, format);
    (void)vfprintf(r->complaints, format, arguments);
    va_end(arguments);
    (void)fputc('\n', r->complaints);
    r->mistakes++;
}

/* Everything in the file must be a key of the table, or a group of such keys. */
static void group_check(struct reading *r, const config_setting_t *group, const char *prefix)
{
    for (int i = 0; i < config_setting_length(group); i++) {
        const config_setting_t *at = config_setting_get_elem(group, (unsigned)i);
        char path[PATH_MAX_BYTES];
        (void)snprintf(path, sizeof path, "%s%s%s", prefix, *prefix == '\0' ? "" : ".",
                       config_setting_name(at));
        bool is_group = config_setting_is_group(at) == CONFIG_TRUE;
        if (path_known(path, is_group)) {
            if (is_group)
                group_check(r, at, path);
            continue;
        }
        if (path_known(path, !is_group)) {
            complain(r, at, path, is_group ? "wants a value, not a group" : "wants a group { }");
            continue;
        }
        const char *meant = path_like(path);
        if (meant != NULL)
            complain(r, at, path, "no such setting; did you mean \"%s\"?", meant);
        else
            complain(r, at, path, "no such setting");
    }
}

static bool path_known(const char *path, bool group)
{
    size_t length = strlen(path);
    for (size_t i = 0; i < SETTINGS_COUNT; i++) {
        const char *known = settings[i].path;
        if (strncmp(known, path, length) == 0 && known[length] == (group ? '.' : '\0'))
            return true;
    }
    return false;
}

/* The setting, or the group, whose name takes the fewest edits, at most one in three letters; NULL:
 * none is near. */
static const char *path_like(const char *path)
{
    static char best[PATH_MAX_BYTES];
    uint32_t edits_max = (uint32_t)strlen(path) / 3;
    uint32_t best_edits = edits_max + 1;
    for (size_t i = 0; i < SETTINGS_COUNT; i++) {
        char known[PATH_MAX_BYTES];
        (void)snprintf(known, sizeof known, "%s", settings[i].path);
        for (int part = 0; part < 2; part++) { /* The whole path, then its group. */
            uint32_t edits = edits_between(path, known);
            if (edits < best_edits) {
                best_edits = edits;
                (void)snprintf(best, sizeof best, "%s", known);
            }
            known[strcspn(known, ".")] = '\0';
        }
    }
    return best_edits <= edits_max ? best : NULL;
}

/* Insertions, deletions and replacements that make `b` of `a` (Levenshtein). */
static uint32_t edits_between(const char *a, const char *b)
{
    uint32_t row[PATH_MAX_BYTES + 1];
    size_t length = strnlen(b, PATH_MAX_BYTES);
    for (size_t j = 0; j <= length; j++)
        row[j] = (uint32_t)j;
    for (size_t i = 1; a[i - 1] != '\0'; i++) {
        uint32_t diagonal = row[0];
        row[0] = (uint32_t)i;
        for (size_t j = 1; j <= length; j++) {
            uint32_t above = row[j];
            uint32_t least = diagonal + (a[i - 1] != b[j - 1]);
            if (above + 1 < least)
                least = above + 1;
            if (row[j - 1] + 1 < least)
                least = row[j - 1] + 1;
            row[j] = least;
            diagonal = above;
        }
    }
    return row[length];
}

static void setting_read(struct reading *r, const config_t *tree, const struct setting *s)
{
    const config_setting_t *at = config_lookup(tree, s->path);
    bool is_text = s->kind == SETTING_TEXT;
    if (at == NULL) {
        if (s->required)
            complain(r, NULL, s->path, "is missing, and has no default");
        else if (is_text)
            (void)snprintf((char *)r->out + s->offset, CONFIG_TEXT_MAX, "%s", s->text);
        else
            integer_store(r->out, s, s->fallback);
    } else if (s->kind == SETTING_U32 || s->kind == SETTING_POWER_OF_TWO ||
               s->kind == SETTING_I64) {
        integer_read(r, at, s);
    } else {
        text_read(r, at, s);
    }
}

static void integer_read(struct reading *r, const config_setting_t *at, const struct setting *s)
{
    int type = config_setting_type(at);
    if (type != CONFIG_TYPE_INT && type != CONFIG_TYPE_INT64) {
        complain(r, at, s->path, "wants a whole number");
        return;
    }
    int64_t value = config_setting_get_int64(at);
    if (value < s->min || value > s->max) {
        complain(r, at, s->path, "%lld is not within %lld to %lld", (long long)value,
                 (long long)s->min, (long long)s->max);
        return;
    }
    if (s->kind == SETTING_POWER_OF_TWO && (value & (value - 1)) != 0) {
        complain(r, at, s->path, "%lld is not a power of two", (long long)value);
        return;
    }
    integer_store(r->out, s, value);
}

static void text_read(struct reading *r, const config_setting_t *at, const struct setting *s)
{
    const char *text = config_setting_get_string(at);
    char *place = (char *)r->out + s->offset;
    uint32_t choice;
    int64_t us;
    if (text == NULL) {
        complain(r, at, s->path, "wants a text in quotes");
    } else if (s->kind == SETTING_TEXT) {
        if (strlen(text) >= CONFIG_TEXT_MAX)
            complain(r, at, s->path, "is longer than %d bytes", CONFIG_TEXT_MAX - 1);
        else if (s->required && *text == '\0')
            complain(r, at, s->path, "is empty");
        else
            (void)snprintf(place, CONFIG_TEXT_MAX, "%s", text);
    } else if (s->kind == SETTING_CHOICE) {
        if (!choice_find(s->text, text, &choice))
            complain(r, at, s->path, "\"%s\" is none of: %s", text, s->text);
        else
            integer_store(r->out, s, choice);
    } else if (s->kind == SETTING_LFDI) {
        if (!lfdi_parse(text, (uint8_t *)place))
            complain(r, at, s->path, "wants the 40 hexadecimal digits of a certificate's LFDI");
    } else if (!time_parse(text, &us)) {
        complain(r, at, s->path, "wants a time UTC like \"2026-06-01T12:00:00Z\"");
    } else {
        integer_store(r->out, s, us);
    }
}

static bool choice_find(const char *words, const char *word, uint32_t *place)
{
    size_t length = strlen(word);
    *place = 0;
    for (const char *at = words; *at != '\0'; (*place)++) { /* Ends: each turn passes a word. */
        size_t here = strcspn(at, " ");
        if (here == length && memcmp(at, word, length) == 0)
            return true;
        at += here;
        at += strspn(at, " ");
    }
    return false;
}

static bool lfdi_parse(const char *text, uint8_t lfdi[LFDI_BYTES])
{
    if (strlen(text) != 2 * LFDI_BYTES || strspn(text, "0123456789abcdefABCDEF") != 2 * LFDI_BYTES)
        return false;
    for (size_t i = 0; i < LFDI_BYTES; i++) {
        char digits[3] = {text[2 * i], text[2 * i + 1], '\0'};
        lfdi[i] = (uint8_t)strtoul(digits, NULL, 16);
    }
    return true;
}

static bool time_parse(const char *text, int64_t *us)
{
    struct tm parts;
    memset(&parts, 0, sizeof parts);
    const char *end = strptime(text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    if (end == NULL || *end != '\0')
        return false;
    *us = (int64_t)timegm(&parts) * 1000000;
    return *us > 0;
}

static void integer_store(struct config *c, const struct setting *s, int64_t value)
{
    char *place = (char *)c + s->offset;
    if (s->kind == SETTING_I64 || s->kind == SETTING_TIME) {
        memcpy(place, &value, sizeof value);
    } else {
        uint32_t word = (uint32_t)value;
        memcpy(place, &word, sizeof word);
    }
}

/* What no setting can be asked alone. */
static void whole_check(struct reading *r, const config_t *tree)
{
    const struct config *c = r->out;
    uint32_t place;
    if (!choice_find(role_words, c->role, &place))
        complain(r, config_lookup(tree, "role"), "role", "\"%s\" is none of: %s", c->role,
                 role_words);
    if (c->market.price_min.micro_per_kwh > c->market.price_max.micro_per_kwh)
        complain(r, config_lookup(tree, "market.price_min_micro"), "market.price_min_micro",
                 "is above market.price_max_micro");
    if (c->clock.scaled && c->clock.origin_us == 0)
        complain(r, config_lookup(tree, "clock"), "clock.origin",
                 "is needed when clock.mode is \"scaled\"");
    const char *wrong;
    if (r->mistakes == 0 && !engine_limits_valid(&c->engine, &wrong))
        complain(r, config_lookup(tree, "engine"), "engine", "the engine cannot hold this: %s",
                 wrong);
}
