/*
 * options.h - the command line of our programs: a table of options, read once, help made from it.
 *
 * Options are long ("--price 42.50" or "--price=42.50"). Whatever does not begin with "--" is left
 * to the caller in order. A program ends with one of three codes, so that scripts can tell a
 * refusal from a typing error.
 */
#ifndef GRIDCLEAR_CMCM_OPTIONS_H
#define GRIDCLEAR_CMCM_OPTIONS_H

#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

enum program_exit {
    PROGRAM_DONE = 0,
    PROGRAM_FAILED = 1, /* It was understood, and it did not succeed. */
    PROGRAM_USAGE = 2,  /* It was not understood; nothing was done. */
};

enum option_kind {
    OPTION_FLAG,   /* bool *: true when given. */
    OPTION_TEXT,   /* const char **: points into argv. */
    OPTION_NUMBER, /* uint64_t *: decimal digits. */
};

struct option_row {
    const char *name; /* Without the dashes. */
    enum option_kind kind;
    void *value;          /* Keeps what it holds when the option is not given. */
    const char *argument; /* How help names the value ("HOST:PORT"); NULL for a flag. */
    const char *help;
};

struct option_table {
    const char *usage; /* "gridclear fleet trade --connect HOST:PORT [options]" */
    const char *about; /* A paragraph: what it does, what it needs, what to run next. */
    const struct option_row *rows;
    size_t count;
};

enum option_result {
    OPTIONS_READ,
    OPTIONS_HELP,  /* "--help" was asked for and printed: end with PROGRAM_DONE. */
    OPTIONS_WRONG, /* Said on standard error what is wrong: end with PROGRAM_USAGE. */
};

/*
 * Reads argv[1] to argv[argc - 1]. What is no option is moved to argv[1] onwards and `*rest` tells
 * how many there are; with `rest` NULL there must be none.
 */
MUST_USE enum option_result options_read(const struct option_table *table, int argc, char **argv,
                                         int *rest);

/* Prints usage, about and options to standard output. */
void options_help(const struct option_table *table);

/* Says on standard error what is wrong with the command line and how to get help. Returns
 * PROGRAM_USAGE. */
int options_wrong(const struct option_table *table, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/*
 * Splits "host:port" or "[v6]:port". `host` has room for `host_bytes`. MALFORMED: there is no port
 * from 1 to 65535, or the host does not fit.
 */
MUST_USE enum status address_split(const char *text, char *host, size_t host_bytes, uint16_t *port);

#endif
