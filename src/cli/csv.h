/*
 * csv.h - a whole table of comma-separated text in memory, plain or gzip.
 *
 * Takes what other people's programs write: LF or CRLF, quoted cells with commas, line ends and
 * doubled quotes in them, no line end after the last row, empty lines. A row with another number of
 * cells than the header is an error, told with its line.
 */
#ifndef GRIDCLEAR_CLI_CSV_H
#define GRIDCLEAR_CLI_CSV_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/status.h"

#define CSV_BYTES_MAX (UINT32_C(64) << 20) /* Of the text, unpacked. */

struct csv;

/* Reads a file; "x.csv" and "x.csv.gz" alike. NOT_FOUND, TOO_LARGE, MALFORMED (logged with the
 * line), IO. The caller owns `*out`. */
MUST_USE enum status csv_load(const char *path, struct csv **out);

/* The same from `bytes` bytes at `text`, which are copied; `name` is for the log. */
MUST_USE enum status csv_parse(const char *name, const char *text, size_t bytes, struct csv **out);
void csv_free(struct csv *table);

/* Rows below the header, and columns. */
size_t csv_rows(const struct csv *table);
size_t csv_columns(const struct csv *table);

/* A column by the name in its header; false when there is none. */
bool csv_column(const struct csv *table, const char *name, size_t *column);
const char *csv_header(const struct csv *table, size_t column);

/* The text of a cell, without its quotes; lives as long as the table. */
const char *csv_cell(const struct csv *table, size_t row, size_t column);

/*
 * A decimal number as whole units of 1e-9, exactly: "-985.0197922" is -985,019,792,200. MALFORMED:
 * no number, an exponent, more than 9 decimals that count, or beyond 9.2e9.
 */
MUST_USE enum status decimal_parse(const char *text, int64_t *nano);

/* `numerator` / `denominator` (above 0), rounded half up: -0.5 gives 0, 0.5 gives 1. */
int64_t divide_half_up(__int128 numerator, __int128 denominator);

#endif
