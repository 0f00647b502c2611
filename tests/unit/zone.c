#include <criterion/criterion.h>
#include <stdlib.h>

#include "server/zone.h"

#define JANUARY_2026 INT64_C(1767225600)
#define JANUARY_2028 INT64_C(1830297600)

/* Goal: a zone with summer time gives the offset at the start and each change at its second
 * (Central Europe: last Sundays of March and October, 01:00 UTC). */
Test(zone, gives_each_change_at_its_second)
{
    struct zone_transition out[8];
    uint32_t count;
    cr_assert_eq(zone_transitions("Europe/Berlin", JANUARY_2026, JANUARY_2028, out, 8, &count),
                 STATUS_OK);
    static const int64_t at_s[] = {JANUARY_2026, 1774746000, 1792890000, 1806195600, 1824944400};
    cr_assert_eq(count, 5u);
    for (uint32_t i = 0; i < 5; i++) {
        cr_assert_eq(out[i].at_s, at_s[i]);
        cr_assert_eq(out[i].offset_s, i % 2 == 0 ? 3600 : 7200);
    }
}

/* Goal: a zone without summer time has one line, and the process's own zone is as it was. */
Test(zone, leaves_the_process_in_its_zone)
{
    struct zone_transition out[2];
    uint32_t count;
    (void)setenv("TZ", "America/New_York", 1);
    cr_assert_eq(zone_transitions("Asia/Kolkata", JANUARY_2026, JANUARY_2028, out, 2, &count),
                 STATUS_OK);
    cr_assert_eq(count, 1u);
    cr_assert_eq(out[0].offset_s, 19800);
    cr_assert_str_eq(getenv("TZ"), "America/New_York");
}

/* Goal: a zone that the system does not have is said, not taken for UTC. */
Test(zone, refuses_an_unknown_zone)
{
    struct zone_transition out[2];
    uint32_t count;
    cr_assert_eq(zone_transitions("Europe/Atlantis", 0, 1, out, 2, &count), STATUS_NOT_FOUND);
    cr_assert_eq(zone_transitions("../../../etc/passwd", 0, 1, out, 2, &count), STATUS_NOT_FOUND);
    cr_assert_eq(zone_transitions("", 0, 1, out, 2, &count), STATUS_NOT_FOUND);
}

/* Goal: more changes than there is room for is said, not cut off. */
Test(zone, says_when_there_are_too_many)
{
    struct zone_transition out[2];
    uint32_t count;
    cr_assert_eq(zone_transitions("Europe/Berlin", JANUARY_2026, JANUARY_2028, out, 2, &count),
                 STATUS_TOO_LARGE);
}
