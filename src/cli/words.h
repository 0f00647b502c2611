/*
 * words.h - the words of one line of a story, taken from the left; the first that does not fit its
 * place is remembered, later ones are not looked at.
 */
#ifndef GRIDCLEAR_CLI_WORDS_H
#define GRIDCLEAR_CLI_WORDS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define WORDS_MAX         64
#define WORDS_CHARS       1024
#define WORDS_WRONG_CHARS 120

struct words {
    char text[WORDS_CHARS];
    const char *items[WORDS_MAX];
    uint32_t count;
    uint32_t at;
    char wrong[WORDS_WRONG_CHARS]; /* What did not fit; empty: everything did. */
};

/* Cuts `line` (of `length` characters) at blanks; too long a line is wrong. */
void words_split(struct words *w, const char *line, size_t length);

bool words_left(const struct words *w);
bool words_ok(const struct words *w);
void words_fail(struct words *w, const char *expected);

/* The next word; "" and wrong when there is none. */
const char *words_next(struct words *w, const char *expected);

/* Takes the next word if it is `word`. */
bool words_take(struct words *w, const char *word);

/* The next word as a whole number between the bounds. */
int64_t words_number(struct words *w, const char *expected, int64_t least, int64_t most);

/* The next word as a decimal, in units of 10^-`digits`: -0.08 with 6 digits is -80,000. */
int64_t words_decimal(struct words *w, const char *expected, unsigned digits);

/* The next word as HH:MM, HH:MM:SS or HH:MM:SS.mmm, in milliseconds of the day; 24:00 and later are
 * of the days that follow. */
int64_t words_clock_ms(struct words *w, const char *expected);

/* True if `word` has the form of a time. */
bool word_is_clock(const char *word);

#endif
