#include "cli/scenario_options.h"

#include <stdio.h>

#include "cmcm/text.h"

int scenario_options_load(const struct scenario_options *given, const struct option_table *table,
                          struct scenario **out)
{
    struct zone zone;
    if (zone_parse(given->zone, &zone) != STATUS_OK || zone.system)
        return options_wrong(table, "--zone '%s' is not like +01:00", given->zone);
    struct scenario_settings settings = {given->name, given->data, given->seed, zone.offset_s};
    enum status status = scenario_load(&settings, out);
    if (status == STATUS_OK)
        return PROGRAM_DONE;
    if (status == STATUS_CONFIG)
        return options_wrong(table, "--scenario is rts-3r or seed");
    fprintf(stderr,
            "error: the scenario could not be loaded (%s). Give --data the folder that holds "
            "rts-gmlc and ch-households-15min, or use --scenario seed.\n",
            status_text(status));
    return PROGRAM_FAILED;
}
