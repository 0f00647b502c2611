/*
 * scenario_show.c - gridclear scenario show: what is in a scenario, before anybody trades it.
 */
#include "cli/scenario_show.h"

#include <inttypes.h>
#include <stdio.h>

#include "cli/scenario.h"
#include "cli/scenario_options.h"
#include "cmcm/options.h"

int scenario_show_run(int argc, char **argv)
{
    struct scenario_options given = SCENARIO_OPTIONS_DEFAULT;
    const struct option_row rows[] = {SCENARIO_OPTION_ROWS(given)};
    const struct option_table table = {
        "gridclear scenario show [--scenario rts-3r|seed] [options]",
        "Counts the traders and orders of a scenario, by region and kind.", rows,
        sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    struct scenario *s;
    int code = scenario_options_load(&given, &table, &s);
    if (code != PROGRAM_DONE)
        return code;
    printf("%-6s  %-10s  %7s  %8s  %16s  %16s\n", "region", "kind", "traders", "orders", "bid Wh",
           "ask Wh");
    for (uint32_t region = 1; region <= SCENARIO_REGIONS; region++) {
        for (unsigned kind = 0; kind < TRADER_KIND_COUNT; kind++) {
            uint32_t traders = 0, orders = 0;
            int64_t wh[2] = {0, 0};
            for (uint32_t i = 0; i < s->traders_count; i++)
                traders += s->traders[i].region == region && s->traders[i].kind == kind;
            for (uint32_t i = 0; i < s->orders_count; i++) {
                const struct scenario_order *o = &s->orders[i];
                const struct scenario_trader *t = &s->traders[o->trader];
                if (t->region != region || t->kind != kind)
                    continue;
                orders++;
                wh[o->side] += o->quantity.wh;
            }
            if (traders > 0)
                printf("%-6u  %-10s  %7u  %8u  %16" PRId64 "  %16" PRId64 "\n", region,
                       trader_kind_name((enum trader_kind)kind), traders, orders, wh[SIDE_BID],
                       wh[SIDE_ASK]);
        }
    }
    printf("%-6s  %-10s  %7u  %8u\n", "all", "", s->traders_count, s->orders_count);
    scenario_free(s);
    return PROGRAM_DONE;
}
