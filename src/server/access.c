#include "server/access.h"

/* What a role may do, as a set. */
enum {
    MAY_QUERY = 1u << 0,    /* Book, trades, slots: what everyone may know. */
    MAY_TRADE = 1u << 1,    /* Orders of its own, and its own limits. */
    MAY_REGISTER = 1u << 2, /* Participants, credentials, meters, groups, money. */
    MAY_SET = 1u << 3,      /* The market's settings, its slots. */
};

/* Roles without a line (carrier, agency, region, network) have no business with this market yet. */
static const uint32_t role_duties[] = {
    [ROLE_OPERATOR] = MAY_QUERY | MAY_TRADE | MAY_REGISTER | MAY_SET,
    [ROLE_PARTICIPANT] = MAY_QUERY | MAY_TRADE,
    [ROLE_DEVICE] = MAY_QUERY | MAY_TRADE,
    [ROLE_GROUP_MANAGER] = MAY_QUERY | MAY_TRADE,
    [ROLE_UTILITY] = MAY_QUERY,
    [ROLE_AUDITOR] = MAY_QUERY,
};

/* Commands without a line (GENESIS, CLOCK, CONTINUE, CLOCK_SCALE) come from no connection. */
static const uint32_t command_duties[] = {
    [COMMAND_ORDER_NEW] = MAY_TRADE,
    [COMMAND_ORDER_AMEND] = MAY_TRADE,
    [COMMAND_ORDER_CANCEL] = MAY_TRADE,
    [COMMAND_MASS_CANCEL] = MAY_TRADE,
    [COMMAND_LIMITS_QUERY] = MAY_TRADE,
    [COMMAND_PARTICIPANT_ENROL] = MAY_REGISTER,
    [COMMAND_PARTICIPANT_SUSPEND] = MAY_REGISTER,
    [COMMAND_PARTICIPANT_RESUME] = MAY_REGISTER,
    [COMMAND_CREDENTIAL_ADD] = MAY_REGISTER,
    [COMMAND_CREDENTIAL_REVOKE] = MAY_REGISTER,
    [COMMAND_METER_REGISTER] = MAY_REGISTER,
    [COMMAND_STORE_SET] = MAY_REGISTER,
    [COMMAND_GROUP_CREATE] = MAY_REGISTER,
    [COMMAND_GROUP_JOIN] = MAY_REGISTER,
    [COMMAND_GROUP_LEAVE] = MAY_REGISTER,
    [COMMAND_FUNDS_DEPOSIT] = MAY_REGISTER,
    [COMMAND_LIMITS_SET] = MAY_REGISTER,
    [COMMAND_MARKET_SET] = MAY_SET,
    [COMMAND_CALENDAR_SET] = MAY_SET,
    [COMMAND_ZONE_TRANSITION] = MAY_SET,
    [COMMAND_SLOT_OPEN] = MAY_SET,
    [COMMAND_SLOT_HALT] = MAY_SET,
    [COMMAND_SLOT_RESUME] = MAY_SET,
};

static uint32_t duties_of(uint32_t role);

bool access_command(uint32_t role, uint32_t participant, const struct command *command)
{
    uint32_t wanted = 0;
    if (command->kind < sizeof command_duties / sizeof command_duties[0])
        wanted = command_duties[command->kind];
    if (wanted == 0 || (duties_of(role) & wanted) != wanted)
        return false;
    if (command->kind != COMMAND_MASS_CANCEL)
        return true;
    uint32_t whose = command->body.mass_cancel.participant;
    return whose == 0 || whose == participant || (duties_of(role) & MAY_REGISTER) != 0;
}

bool access_query(uint32_t role)
{
    return (duties_of(role) & MAY_QUERY) != 0;
}

static uint32_t duties_of(uint32_t role)
{
    return role < sizeof role_duties / sizeof role_duties[0] ? role_duties[role] : 0;
}
