#include "cli/words.h"

#include <stdio.h>
#include <string.h>

static bool digit(char c);
static const char *whole_take(const char *at, int64_t *value);

void words_split(struct words *w, const char *line, size_t length)
{
    memset(w, 0, sizeof(*w));
    if (length >= WORDS_CHARS) {
        words_fail(w, "a shorter line");
        return;
    }
    memcpy(w->text, line, length);
    char *at = w->text;
    for (;;) { /* Ends: at grows. */
        while (*at == ' ' || *at == '\t')
            *at++ = '\0';
        if (*at == '\0')
            return;
        if (w->count == WORDS_MAX) {
            words_fail(w, "fewer words");
            return;
        }
        w->items[w->count++] = at;
        while (*at != '\0' && *at != ' ' && *at != '\t')
            at++;
    }
}

bool words_left(const struct words *w)
{
    return words_ok(w) && w->at < w->count;
}

bool words_ok(const struct words *w)
{
    return w->wrong[0] == '\0';
}

void words_fail(struct words *w, const char *expected)
{
    if (!words_ok(w))
        return;
    uint32_t at = w->at > 0 ? w->at - 1 : 0;
    snprintf(w->wrong, sizeof(w->wrong), "expected %.60s, found '%.40s'", expected,
             w->count == 0 ? "" : w->items[at]);
}

const char *words_next(struct words *w, const char *expected)
{
    if (!words_ok(w))
        return "";
    if (w->at == w->count) {
        snprintf(w->wrong, sizeof(w->wrong), "expected %.60s, found the end of the line", expected);
        return "";
    }
    return w->items[w->at++];
}

bool words_take(struct words *w, const char *word)
{
    if (!words_left(w) || strcmp(w->items[w->at], word) != 0)
        return false;
    w->at++;
    return true;
}

int64_t words_number(struct words *w, const char *expected, int64_t least, int64_t most)
{
    const char *at = words_next(w, expected);
    bool negative = *at == '-';
    int64_t value = 0;
    at = whole_take(negative ? at + 1 : at, &value);
    if (negative)
        value = -value;
    if (at == NULL || *at != '\0' || value < least || value > most) {
        words_fail(w, expected);
        return least;
    }
    return value;
}

int64_t words_decimal(struct words *w, const char *expected, unsigned digits)
{
    const char *at = words_next(w, expected);
    bool negative = *at == '-';
    if (*at == '-' || *at == '+')
        at++;
    int64_t value = 0;
    at = whole_take(at, &value);
    if (at == NULL || value > INT64_C(9000000000)) {
        words_fail(w, expected);
        return 0;
    }
    bool point = *at == '.';
    if (point)
        at++;
    for (unsigned i = 0; i < digits; i++) { /* Ends: i grows. */
        value = value * 10 + (digit(*at) ? *at - '0' : 0);
        if (digit(*at))
            at++;
    }
    if (*at != '\0')
        words_fail(w, expected);
    return negative ? -value : value;
}

int64_t words_clock_ms(struct words *w, const char *expected)
{
    const char *at = words_next(w, expected);
    int64_t hour = 0, minute = 0, second = 0, milli = 0;
    at = whole_take(at, &hour);
    if (at != NULL && *at == ':')
        at = whole_take(at + 1, &minute);
    else
        at = NULL;
    if (at != NULL && *at == ':')
        at = whole_take(at + 1, &second);
    if (at != NULL && *at == '.')
        at = whole_take(at + 1, &milli);
    if (at == NULL || *at != '\0' || hour > 999 || minute > 59 || second > 59 || milli > 999) {
        words_fail(w, expected);
        return 0;
    }
    return ((hour * 60 + minute) * 60 + second) * 1000 + milli;
}

bool word_is_clock(const char *word)
{
    return digit(word[0]) && digit(word[1]) && word[2] == ':';
}

static bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/* NULL: no digit, or more than fits. */
static const char *whole_take(const char *at, int64_t *value)
{
    if (!digit(*at))
        return NULL;
    for (*value = 0; digit(*at); at++) { /* Ends: at grows. */
        if (*value > INT64_C(100000000000000000))
            return NULL;
        *value = *value * 10 + (*at - '0');
    }
    return at;
}
