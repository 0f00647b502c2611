#include "server/genesis.h"

#include <string.h>

#include "base/check.h"
#include "server/sequencer.h"
#include "server/zone.h"

#define TRANSITIONS_MAX (GENESIS_COMMANDS_MAX - 8u)
#define DAY_S           INT64_C(86400)
#define YEAR_S          (366 * DAY_S)
#define FIRST_OPERATOR  1u

static_assert(GENESIS_COMMANDS_MAX <= BURST_MAX, "one turn, one batch: all or nothing");

static struct command *command_add(struct command *out, uint32_t *count, enum command_kind kind);

enum status genesis_commands(const struct config *config, int64_t at_us,
                             struct command out[GENESIS_COMMANDS_MAX], uint32_t *count)
{
    struct zone_transition transitions[TRANSITIONS_MAX];
    uint32_t changes;
    int64_t from_s = (at_us / 1000000 / DAY_S - 1) * DAY_S;
    int64_t until_s = from_s + config->zone_years * YEAR_S;
    enum status status =
        zone_transitions(config->zone, from_s, until_s, transitions, TRANSITIONS_MAX, &changes);
    if (status != STATUS_OK)
        return STATUS_CONFIG;
    *count = 0;
    command_add(out, count, COMMAND_GENESIS)->body.genesis = config->engine;
    if (config->clock.scaled != 0)
        out[(*count)++] = genesis_clock_scale(config, at_us);
    command_add(out, count, COMMAND_MARKET_SET)->body.market_set = config->market;
    command_add(out, count, COMMAND_LIMITS_SET)->body.limits_set = config->participants;
    /* The zone before the calendar: the first day must open at the right hour. */
    for (uint32_t i = 0; i < changes; i++)
        command_add(out, count, COMMAND_ZONE_TRANSITION)->body.zone_transition = transitions[i];
    command_add(out, count, COMMAND_CALENDAR_SET)->body.calendar_set = config->calendar;
    command_add(out, count, COMMAND_PARTICIPANT_ENROL)->body.participant_enrol.role = ROLE_OPERATOR;
    struct credential_add *credential =
        &command_add(out, count, COMMAND_CREDENTIAL_ADD)->body.credential_add;
    memcpy(credential->lfdi, config->operator_lfdi, LFDI_BYTES);
    credential->participant = FIRST_OPERATOR;
    credential->from_s = 0;
    credential->until_s = UINT32_MAX; /* The certificate's own end is TLS's business. */
    return STATUS_OK;
}

struct command genesis_clock_scale(const struct config *config, int64_t origin_us)
{
    struct command command;
    uint32_t count = 0;
    struct clock_scale *scale =
        &command_add(&command, &count, COMMAND_CLOCK_SCALE)->body.clock_scale;
    scale->origin_us = origin_us;
    scale->factor = config->clock.factor;
    return command;
}

static struct command *command_add(struct command *out, uint32_t *count, enum command_kind kind)
{
    invariant(*count < GENESIS_COMMANDS_MAX);
    struct command *command = &out[(*count)++];
    memset(command, 0, sizeof *command);
    command->kind = (uint16_t)kind;
    return command;
}
