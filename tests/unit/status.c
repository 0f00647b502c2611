#include "base/status.h"

#include <criterion/criterion.h>
#include <string.h>

/* Goal: each status has its own words, and a number that is none has some. */
Test(status, every_status_has_its_own_words)
{
    for (unsigned a = STATUS_OK; a <= STATUS_IO; a++)
        for (unsigned b = STATUS_OK; b < a; b++)
            cr_assert_str_neq(status_text((enum status)a), status_text((enum status)b));
    cr_assert_str_eq(status_text(STATUS_OK), "ok");
    cr_assert_str_eq(status_text((enum status)(STATUS_IO + 1)), "unknown status");
}
