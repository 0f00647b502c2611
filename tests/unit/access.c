#include <criterion/criterion.h>
#include <string.h>

#include "server/access.h"

static bool may(uint32_t role, uint16_t kind)
{
    struct command c;
    memset(&c, 0, sizeof c);
    c.kind = kind;
    return access_command(role, 5, &c);
}

/* Goal: what the table does not name is denied: roles without duties, numbers beyond the enums, and
 * the commands that only time and the leader bring. */
Test(access, denies_what_is_not_named)
{
    static const uint16_t ours[] = {COMMAND_NONE, COMMAND_GENESIS, COMMAND_CLOCK, COMMAND_CONTINUE,
                                    COMMAND_CLOCK_SCALE};
    for (uint32_t role = 0; role < 300; role++) {
        for (size_t i = 0; i < sizeof ours / sizeof ours[0]; i++)
            cr_assert_not(may(role, ours[i]));
        cr_assert_not(may(role, 46));
        cr_assert_not(may(role, UINT16_MAX));
    }
    for (uint32_t kind = 0; kind < 100; kind++) {
        cr_assert_not(may(ROLE_NONE, (uint16_t)kind));
        cr_assert_not(may(ROLE_AUDITOR, (uint16_t)kind));
        cr_assert_not(may(ROLE_NETWORK, (uint16_t)kind));
        cr_assert_not(may(UINT32_MAX, (uint16_t)kind));
    }
    cr_assert_not(access_query(ROLE_NONE));
    cr_assert_not(access_query(UINT32_MAX));
    cr_assert(access_query(ROLE_AUDITOR));
}

/* Goal: who trades gets no registry and no settings; the operator gets both. */
Test(access, keeps_registry_and_settings_for_the_operator)
{
    for (uint16_t kind = COMMAND_ORDER_NEW; kind <= COMMAND_LIMITS_QUERY; kind++)
        cr_assert(may(ROLE_PARTICIPANT, kind) && may(ROLE_DEVICE, kind));
    for (uint16_t kind = COMMAND_PARTICIPANT_ENROL; kind <= COMMAND_LIMITS_SET; kind++)
        cr_assert(may(ROLE_OPERATOR, kind) && !may(ROLE_PARTICIPANT, kind));
    for (uint16_t kind = COMMAND_MARKET_SET; kind <= COMMAND_SLOT_RESUME; kind++)
        cr_assert(may(ROLE_OPERATOR, kind) && !may(ROLE_DEVICE, kind));
}
