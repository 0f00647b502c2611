#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "cli/csv.h"
#include "sys/log.h"

static struct csv *parse(const char *text)
{
    struct csv *table = NULL;
    cr_assert_eq(csv_parse("test", text, strlen(text), &table), STATUS_OK);
    return table;
}

/* Goal: quotes, doubled quotes, commas and line ends in cells, CRLF and a missing last line end. */
Test(csv, takes_what_other_programs_write)
{
    struct csv *table = parse("\"Year\",\"a,b\",c\r\n2020,\"say \"\"hi\"\"\",\"two\nlines\"\r\n\r\n"
                              "2021,,last");
    cr_assert_eq(csv_rows(table), 2);
    cr_assert_eq(csv_columns(table), 3);
    size_t column;
    cr_assert(csv_column(table, "a,b", &column));
    cr_assert_eq(column, 1);
    cr_assert_str_eq(csv_cell(table, 0, 1), "say \"hi\"");
    cr_assert_str_eq(csv_cell(table, 0, 2), "two\nlines");
    cr_assert_str_eq(csv_cell(table, 1, 1), "");
    cr_assert_str_eq(csv_cell(table, 1, 2), "last");
    cr_assert_not(csv_column(table, "d", &column));
    csv_free(table);
}

/* Goal: a row that is too short or too long, an open quote and nothing at all are errors. */
Test(csv, refuses_what_is_not_a_table)
{
    static const char *const wrong[] = {"a,b\n1\n", "a,b\n1,2,3\n", "a,b\n\"1,2\n", "", "\n\n"};
    log_level_set(LOG_LEVEL_ERROR);
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        struct csv *table = NULL;
        cr_assert_eq(csv_parse("test", wrong[i], strlen(wrong[i]), &table), STATUS_MALFORMED,
                     "case %zu", i);
    }
}

/* Goal: a gzip file reads like the plain one, and one that is not there is told apart. */
Test(csv, reads_packed_and_plain_files_alike)
{
    char path[] = "/tmp/gridclear-csv-XXXXXX";
    int file = mkstemp(path);
    cr_assert_geq(file, 0);
    close(file);
    gzFile packed = gzopen(path, "wb");
    cr_assert_gt(gzputs(packed, "x,y\n1,2\n"), 0);
    gzclose(packed);
    struct csv *table = NULL;
    cr_assert_eq(csv_load(path, &table), STATUS_OK);
    cr_assert_str_eq(csv_cell(table, 0, 1), "2");
    csv_free(table);
    unlink(path);
    cr_assert_eq(csv_load(path, &table), STATUS_NOT_FOUND);
}

/* Goal: decimals are exact to nine places; what cannot be held exactly is refused. */
Test(csv, parses_decimals_exactly)
{
    int64_t nano;
    cr_assert_eq(decimal_parse("-985.0197922", &nano), STATUS_OK);
    cr_assert_eq(nano, INT64_C(-985019792200));
    cr_assert_eq(decimal_parse("0.394736842", &nano), STATUS_OK);
    cr_assert_eq(nano, 394736842);
    cr_assert_eq(decimal_parse("7", &nano), STATUS_OK);
    cr_assert_eq(nano, INT64_C(7000000000));
    cr_assert_eq(decimal_parse(".5000000000", &nano), STATUS_OK);
    cr_assert_eq(nano, 500000000);
    static const char *const wrong[] = {"",    "NA",           "-",           ".", "1e3",
                                        "1,5", "0.1234567891", "99999999999", "1 "};
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
        cr_assert_eq(decimal_parse(wrong[i], &nano), STATUS_MALFORMED, "'%s'", wrong[i]);
}

/* Goal: halves go up, also below zero. */
Test(csv, divides_half_up)
{
    static const struct {
        int64_t numerator, denominator, result;
    } cases[] = {{5, 10, 1},    {4, 10, 0}, {-5, 10, 0}, {-6, 10, -1}, {15, 10, 2},
                 {-15, 10, -1}, {0, 7, 0},  {7, 3, 2},   {-7, 3, -2}};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        cr_assert_eq(divide_half_up(cases[i].numerator, cases[i].denominator), cases[i].result,
                     "case %zu", i);
}
