/*
 * scenario_options.h - the options by which every command names a scenario.
 */
#ifndef GRIDCLEAR_CLI_SCENARIO_OPTIONS_H
#define GRIDCLEAR_CLI_SCENARIO_OPTIONS_H

#include "cli/scenario.h"
#include "cmcm/options.h"

struct scenario_options {
    const char *name;
    const char *data;
    const char *zone;
    uint64_t seed;
};

#define SCENARIO_OPTIONS_DEFAULT                                                                   \
    {                                                                                              \
        "rts-3r", "../shared/data", "+00:00", 1                                                    \
    }

#define SCENARIO_OPTION_ROWS(given)                                                                \
    {"scenario", OPTION_TEXT, &(given).name, "NAME", "rts-3r (default) or seed"},                  \
        {"data", OPTION_TEXT, &(given).data, "DIR", "where rts-3r finds its data"},                \
        {"seed", OPTION_NUMBER, &(given).seed, "NUMBER", "order of entry; of 'seed' everything"},  \
    {                                                                                              \
        "zone", OPTION_TEXT, &(given).zone, "+HH:MM", "local time less UTC, all day (+00:00)"      \
    }

/* Loads the scenario, or says what is wrong and returns the exit code. The caller owns `*out`. */
MUST_USE int scenario_options_load(const struct scenario_options *given,
                                   const struct option_table *table, struct scenario **out);

#endif
