#include "cmcm/options.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"

static const struct option_row *row_find(const struct option_table *table, const char *name,
                                         size_t length);
static bool row_store(const struct option_row *row, const char *text);
static bool number_parse(const char *text, uint64_t *value);

enum option_result options_read(const struct option_table *table, int argc, char **argv, int *rest)
{
    int kept = 0;
    for (int i = 1; i < argc; i++) {
        const char *word = argv[i];
        if (strncmp(word, "--", 2) != 0) {
            if (rest == NULL) {
                options_wrong(table, "'%s' is not an option", word);
                return OPTIONS_WRONG;
            }
            argv[1 + kept++] = argv[i];
            continue;
        }
        if (strcmp(word, "--help") == 0) {
            options_help(table);
            return OPTIONS_HELP;
        }
        size_t length = strcspn(word + 2, "=");
        const struct option_row *row = row_find(table, word + 2, length);
        if (row == NULL) {
            options_wrong(table, "there is no option '%s'", word);
            return OPTIONS_WRONG;
        }
        const char *value = word[2 + length] == '=' ? word + 3 + length : NULL;
        if (row->kind == OPTION_FLAG) {
            if (value != NULL) {
                options_wrong(table, "--%s takes no value", row->name);
                return OPTIONS_WRONG;
            }
            *(bool *)row->value = true;
            continue;
        }
        if (value == NULL && i + 1 < argc)
            value = argv[++i];
        if (value == NULL || !row_store(row, value)) {
            options_wrong(table, "--%s needs %s%s", row->name, row->argument,
                          row->kind == OPTION_NUMBER ? ", a whole number" : "");
            return OPTIONS_WRONG;
        }
    }
    if (rest != NULL)
        *rest = kept;
    return OPTIONS_READ;
}

void options_help(const struct option_table *table)
{
    printf("usage: %s\n\n%s\n", table->usage, table->about);
    if (table->count > 0)
        printf("\noptions:\n");
    for (size_t i = 0; i < table->count; i++) {
        const struct option_row *row = &table->rows[i];
        char left[64];
        snprintf(left, sizeof(left), "--%s%s%s", row->name, row->argument != NULL ? " " : "",
                 row->argument != NULL ? row->argument : "");
        printf("  %-28s %s\n", left, row->help);
    }
}

int options_wrong(const struct option_table *table, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "error: ");
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fprintf(stderr, "\nusage: %s\nAdd --help for what each option means.\n", table->usage);
    return PROGRAM_USAGE;
}

enum status address_split(const char *text, char *host, size_t host_bytes, uint16_t *port)
{
    const char *colon = strrchr(text, ':');
    uint64_t number;
    if (colon == NULL || !number_parse(colon + 1, &number) || number == 0 || number > UINT16_MAX)
        return STATUS_MALFORMED;
    size_t length = (size_t)(colon - text);
    if (length >= 2 && text[0] == '[' && text[length - 1] == ']') {
        text++;
        length -= 2;
    }
    if (length == 0 || length >= host_bytes)
        return STATUS_MALFORMED;
    memcpy(host, text, length);
    host[length] = '\0';
    *port = (uint16_t)number;
    return STATUS_OK;
}

static const struct option_row *row_find(const struct option_table *table, const char *name,
                                         size_t length)
{
    for (size_t i = 0; i < table->count; i++) {
        const char *known = table->rows[i].name;
        if (strlen(known) == length && memcmp(known, name, length) == 0)
            return &table->rows[i];
    }
    return NULL;
}

static bool row_store(const struct option_row *row, const char *text)
{
    invariant(row->kind != OPTION_FLAG);
    if (row->kind == OPTION_TEXT) {
        *(const char **)row->value = text;
        return true;
    }
    return number_parse(text, row->value);
}

static bool number_parse(const char *text, uint64_t *value)
{
    uint64_t number = 0;
    if (*text == '\0')
        return false;
    for (; *text != '\0'; text++) {
        if (*text < '0' || *text > '9')
            return false;
        if (__builtin_mul_overflow(number, UINT64_C(10), &number) ||
            __builtin_add_overflow(number, (uint64_t)(*text - '0'), &number))
            return false;
    }
    *value = number;
    return true;
}
