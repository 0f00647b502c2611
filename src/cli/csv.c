#include "cli/csv.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/check.h"
#include "sys/log.h"

struct csv {
    char *text; /* Cut into cells in place: quotes are gone, cells end with a zero byte. */
    const char **cells;
    size_t cells_count;
    size_t cells_room;
    size_t columns;
};

struct csv_cursor {
    char *read;
    char *write; /* Never ahead of `read`: unquoting shortens. */
    char *end;
    size_t line;
};

static enum status text_read(const char *path, char **text, size_t *bytes);
static enum status table_cut(struct csv *table, const char *name, char *text, size_t bytes);
static bool cell_cut(struct csv_cursor *at, char *separator);
static enum status cell_add(struct csv *table, const char *cell);

enum status csv_load(const char *path, struct csv **out)
{
    char *text;
    size_t bytes;
    enum status status = text_read(path, &text, &bytes);
    if (status != STATUS_OK)
        return status;
    status = csv_parse(path, text, bytes, out);
    free(text);
    return status;
}

enum status csv_parse(const char *name, const char *text, size_t bytes, struct csv **out)
{
    if (bytes > CSV_BYTES_MAX)
        return STATUS_TOO_LARGE;
    struct csv *table = calloc(1, sizeof(*table));
    char *copy = malloc(bytes + 1);
    if (table == NULL || copy == NULL) {
        free(table);
        free(copy);
        return STATUS_FULL;
    }
    memcpy(copy, text, bytes);
    copy[bytes] = '\0';
    table->text = copy;
    enum status status = table_cut(table, name, copy, bytes);
    if (status != STATUS_OK) {
        csv_free(table);
        return status;
    }
    *out = table;
    return STATUS_OK;
}

void csv_free(struct csv *table)
{
    if (table == NULL)
        return;
    free(table->text);
    free(table->cells);
    free(table);
}

size_t csv_rows(const struct csv *table)
{
    return table->cells_count / table->columns - 1;
}

size_t csv_columns(const struct csv *table)
{
    return table->columns;
}

bool csv_column(const struct csv *table, const char *name, size_t *column)
{
    for (size_t i = 0; i < table->columns; i++) {
        if (strcmp(table->cells[i], name) == 0) {
            *column = i;
            return true;
        }
    }
    return false;
}

const char *csv_header(const struct csv *table, size_t column)
{
    invariant(column < table->columns);
    return table->cells[column];
}

const char *csv_cell(const struct csv *table, size_t row, size_t column)
{
    invariant(row < csv_rows(table));
    invariant(column < table->columns);
    return table->cells[(row + 1) * table->columns + column];
}

enum status decimal_parse(const char *text, int64_t *nano)
{
    bool negative = *text == '-';
    if (*text == '-' || *text == '+')
        text++;
    int64_t whole = 0;
    bool digits = false;
    for (; *text >= '0' && *text <= '9'; text++) {
        whole = whole * 10 + (*text - '0');
        if (whole > INT64_C(9200000000))
            return STATUS_MALFORMED;
        digits = true;
    }
    int64_t value = whole * 1000000000;
    if (*text == '.') {
        int64_t unit = 100000000;
        for (text++; *text >= '0' && *text <= '9'; text++) {
            if (unit == 0 && *text != '0')
                return STATUS_MALFORMED;
            value += (*text - '0') * unit;
            unit /= 10;
            digits = true;
        }
    }
    if (!digits || *text != '\0')
        return STATUS_MALFORMED;
    *nano = negative ? -value : value;
    return STATUS_OK;
}

int64_t divide_half_up(__int128 numerator, __int128 denominator)
{
    invariant(denominator > 0);
    __int128 doubled = 2 * numerator + denominator;
    __int128 quotient = doubled / (2 * denominator);
    if (doubled % (2 * denominator) < 0)
        quotient--; /* C rounds towards zero, the rule goes down. */
    invariant(quotient >= INT64_MIN && quotient <= INT64_MAX);
    return (int64_t)quotient;
}

static enum status text_read(const char *path, char **text, size_t *bytes)
{
    errno = 0;
    gzFile file = gzopen(path, "rb"); /* Reads plain text as it is. */
    if (file == NULL) {
        int why = errno;
        log_error("csv", "%s: %s", path, why == 0 ? "no memory" : strerror(why));
        return why == ENOENT ? STATUS_NOT_FOUND : STATUS_IO;
    }
    enum status status = STATUS_OK;
    size_t room = 1 << 16, count = 0;
    char *buffer = malloc(room);
    while (buffer != NULL) { /* Ends: the file does, or it is too large. */
        int got = gzread(file, buffer + count, (unsigned)(room - count));
        if (got < 0) {
            int code;
            log_error("csv", "%s: %s", path, gzerror(file, &code));
            status = STATUS_IO;
            break;
        }
        if (got == 0)
            break;
        count += (size_t)got;
        if (count > CSV_BYTES_MAX) {
            log_error("csv", "%s: more than %u bytes", path, CSV_BYTES_MAX);
            status = STATUS_TOO_LARGE;
            break;
        }
        if (count == room) {
            room *= 2;
            char *larger = realloc(buffer, room);
            if (larger == NULL)
                free(buffer);
            buffer = larger;
        }
    }
    gzclose(file);
    if (buffer == NULL)
        return STATUS_FULL;
    if (status != STATUS_OK) {
        free(buffer);
        return status;
    }
    *text = buffer;
    *bytes = count;
    return STATUS_OK;
}

static enum status table_cut(struct csv *table, const char *name, char *text, size_t bytes)
{
    struct csv_cursor at = {text, text, text + bytes, 1};
    while (at.read < at.end) { /* Ends: each turn takes a line. */
        if (*at.read == '\n' || *at.read == '\r') {
            at.line += *at.read == '\n';
            at.read++;
            continue;
        }
        size_t line = at.line, cells = 0;
        char separator = ',';
        while (separator == ',') { /* Ends: each turn takes a cell. */
            const char *cell = at.write;
            if (!cell_cut(&at, &separator)) {
                log_error("csv", "%s, line %zu: a quote is never closed", name, line);
                return STATUS_MALFORMED;
            }
            cells++;
            if (cell_add(table, cell) != STATUS_OK)
                return STATUS_FULL;
        }
        if (table->columns == 0)
            table->columns = cells;
        if (cells != table->columns) {
            log_error("csv", "%s, line %zu: %zu cells, the header has %zu", name, line, cells,
                      table->columns);
            return STATUS_MALFORMED;
        }
    }
    if (table->columns == 0) {
        log_error("csv", "%s: empty", name);
        return STATUS_MALFORMED;
    }
    return STATUS_OK;
}

/*
 * Takes one cell and what ends it. `separator` is ',' when another cell follows. The terminating
 * zero may fall on the separator itself, never beyond it, so the text behind it is whole.
 */
static bool cell_cut(struct csv_cursor *at, char *separator)
{
    if (at->read < at->end && *at->read == '"') {
        bool closed = false;
        at->read++;
        while (at->read < at->end) { /* Ends: `read` advances. */
            char c = *at->read++;
            if (c == '"') {
                if (at->read >= at->end || *at->read != '"') {
                    closed = true;
                    break;
                }
                at->read++;
            }
            at->line += c == '\n';
            *at->write++ = c;
        }
        if (!closed)
            return false;
    }
    while (at->read < at->end && *at->read != ',' && *at->read != '\n' && *at->read != '\r')
        *at->write++ = *at->read++;
    char ended = at->read < at->end ? *at->read++ : '\n';
    if (ended == '\r' && at->read < at->end && *at->read == '\n')
        at->read++;
    at->line += ended != ',';
    *separator = ended;
    *at->write++ = '\0';
    return true;
}

static enum status cell_add(struct csv *table, const char *cell)
{
    if (table->cells_count == table->cells_room) {
        size_t room = table->cells_room == 0 ? 1024 : table->cells_room * 2;
        const char **larger = realloc(table->cells, room * sizeof(*larger));
        if (larger == NULL)
            return STATUS_FULL;
        table->cells = larger;
        table->cells_room = room;
    }
    table->cells[table->cells_count++] = cell;
    return STATUS_OK;
}
