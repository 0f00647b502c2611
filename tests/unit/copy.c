#include <criterion/criterion.h>
#include <signal.h>
#include <string.h>

#include "persist/copy.h"

/* Goal: the bytes are those of the manual: signature, flags, rows, trailer; all big-endian. */
Test(copy, writes_the_binary_format)
{
    static const uint8_t wanted[] = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', 0xff, '\r', '\n', 0,    0,    0,    0,    0,    0,    0,
        0,   0,   0,   6,   0,   0,   0,    8,    0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe, 0,
        0,   0,   4,   0,   0,   1,   0,    0,    0,    0,    2,    1,    2,    0,    0,    0,    1,
        1,   0,   0,   0,   3,   'a', 'b',  'c',  0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
    };
    struct copy c = {0};
    copy_row(&c, 6);
    copy_int64(&c, -2);
    copy_int32(&c, 256);
    copy_int16(&c, 258);
    copy_bool(&c, true);
    copy_bytes(&c, "abc", 3);
    copy_null(&c);
    copy_close(&c);
    copy_close(&c);
    cr_assert_eq(c.count, sizeof wanted);
    cr_assert_arr_eq(c.bytes, wanted, sizeof wanted);
    copy_free(&c);
}

/* Goal: it grows past its first memory, and after it was cleared it is as new. */
Test(copy, grows_and_starts_again)
{
    struct copy c = {0};
    static const uint8_t big[200000] = {7};
    copy_row(&c, 1);
    copy_bytes(&c, big, sizeof big);
    copy_close(&c);
    cr_assert_eq(c.count, 19 + 2 + 4 + sizeof big + 2);
    cr_assert_arr_eq(c.bytes + 25, big, sizeof big);
    copy_clear(&c);
    copy_row(&c, 1);
    copy_int16(&c, 5);
    cr_assert_eq(c.rows, 1u);
    cr_assert_eq(c.count, 19u + 2u + 6u);
    cr_assert_arr_eq(c.bytes, "PGCOPY", 6);
    copy_free(&c);
}

/* Goal: a row after the end would be lost without a word; it stops the program. */
Test(copy, takes_no_row_after_its_end, .signal = SIGABRT)
{
    struct copy c = {0};
    copy_row(&c, 1);
    copy_bool(&c, false);
    copy_close(&c);
    copy_row(&c, 1);
}
