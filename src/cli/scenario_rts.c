/*
 * scenario_rts.c - RTS-3R: the units and loads of the test grid RTS-GMLC and 537 real households.
 *
 * Prices and quantities are products of decimals, computed exactly in units of 1e-9 and rounded
 * half up once: prices to the tick, quantities to whole Wh.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "cli/csv.h"
#include "cli/scenario_build.h"
#include "sys/log.h"

#define NANO              INT64_C(1000000000)
#define BUSES_MAX         128
#define HOURS             24
#define READINGS          288 /* Of 5 minutes. */
#define THERMAL_STEPS     4
#define LOAD_STEPS        4
#define WH_PER_MW_QUARTER 250000 /* 1 MW for a quarter of an hour. */

struct bus {
    char id[8];
    uint32_t area;
    int64_t load_nano_mw;
};

struct rts {
    struct scenario_builder *b;
    const char *data;
    struct bus buses[BUSES_MAX];
    uint32_t buses_count;
    int64_t area_nano_mw[SCENARIO_REGIONS + 1];
};

/* One column of a day ahead and of the readings of the day. */
struct forecast {
    struct csv *ahead;
    struct csv *readings;
    size_t first_row; /* Of 2020-01-01 in `ahead`. */
};

static enum status table_load(const char *data, const char *file, struct csv **out);
static enum status buses_read(struct rts *r);
static enum status units_read(struct rts *r);
static enum status thermal_add(struct rts *r, const struct csv *units, size_t row,
                               const struct bus *bus);
static enum status storage_add(struct rts *r, const char *name, const struct bus *bus);
static enum status renewables_read(struct rts *r, const char *ahead, const char *readings,
                                   price_t price);
static enum status loads_read(struct rts *r);
static enum status homes_read(struct rts *r);
static enum status forecast_load(const struct rts *r, const char *ahead, const char *readings,
                                 struct forecast *f);
static void forecast_free(struct forecast *f);
static enum status column_read(const struct csv *table, const char *name, size_t first_row,
                               size_t rows, int64_t *values);
static enum status cell_read(const struct csv *table, size_t row, const char *name, int64_t *value);
static const char *cell_text(const struct csv *table, size_t row, const char *name);
static const struct bus *bus_find(const struct rts *r, const char *id, size_t length);
static energy_t quarter_of(int64_t nano_mw);

enum status scenario_rts_make(struct scenario_builder *b, const char *data)
{
    struct rts *r = calloc(1, sizeof(*r));
    if (r == NULL)
        return STATUS_FULL;
    r->b = b;
    r->data = data;
    static const struct {
        const char *ahead;
        const char *readings;
        int64_t price_micro;
    } sources[] = {
        {"rts-gmlc/DAY_AHEAD_pv.csv.gz", "rts-gmlc/rt5min_2020-01-01/REAL_TIME_pv.csv", 0},
        {"rts-gmlc/DAY_AHEAD_rtpv.csv.gz", "rts-gmlc/rt5min_2020-01-01/REAL_TIME_rtpv.csv", 0},
        {"rts-gmlc/DAY_AHEAD_hydro.csv.gz", "rts-gmlc/rt5min_2020-01-01/REAL_TIME_hydro.csv", 0},
        {"rts-gmlc/DAY_AHEAD_wind.csv.gz", "rts-gmlc/rt5min_2020-01-01/REAL_TIME_wind.csv", -1000},
    };
    enum status status = buses_read(r);
    if (status == STATUS_OK)
        status = units_read(r);
    for (size_t i = 0; status == STATUS_OK && i < sizeof(sources) / sizeof(sources[0]); i++)
        status = renewables_read(r, sources[i].ahead, sources[i].readings,
                                 (price_t){sources[i].price_micro});
    if (status == STATUS_OK)
        status = loads_read(r);
    if (status == STATUS_OK)
        status = homes_read(r);
    free(r);
    return status;
}

static enum status table_load(const char *data, const char *file, struct csv **out)
{
    char path[1024];
    int length = snprintf(path, sizeof(path), "%s/%s", data, file);
    if (length < 0 || (size_t)length >= sizeof(path))
        return STATUS_TOO_LARGE;
    return csv_load(path, out);
}

static enum status buses_read(struct rts *r)
{
    struct csv *table;
    enum status status = table_load(r->data, "rts-gmlc/bus.csv", &table);
    if (status != STATUS_OK)
        return status;
    for (size_t row = 0; status == STATUS_OK && row < csv_rows(table); row++) {
        const char *id = cell_text(table, row, "Bus ID");
        int64_t load, area;
        status = STATUS_MALFORMED;
        if (id == NULL || strlen(id) >= sizeof(r->buses[0].id) || r->buses_count == BUSES_MAX ||
            cell_read(table, row, "MW Load", &load) != STATUS_OK ||
            cell_read(table, row, "Area", &area) != STATUS_OK || area < NANO ||
            area > SCENARIO_REGIONS * NANO)
            break;
        struct bus *bus = &r->buses[r->buses_count++];
        memcpy(bus->id, id, strlen(id) + 1);
        bus->area = (uint32_t)(area / NANO);
        bus->load_nano_mw = load;
        r->area_nano_mw[bus->area] += load;
        status = STATUS_OK;
    }
    if (status != STATUS_OK)
        log_error("scenario", "bus.csv is not what is expected at bus %u", r->buses_count + 1);
    csv_free(table);
    return status;
}

static enum status units_read(struct rts *r)
{
    static const char *const fuels[] = {"Oil", "Coal", "NG", "Nuclear"};
    struct csv *table;
    enum status status = table_load(r->data, "rts-gmlc/gen.csv", &table);
    if (status != STATUS_OK)
        return status;
    for (size_t row = 0; status == STATUS_OK && row < csv_rows(table); row++) {
        const char *name = cell_text(table, row, "GEN UID");
        const char *fuel = cell_text(table, row, "Fuel");
        const char *bus_id = cell_text(table, row, "Bus ID");
        const struct bus *bus = bus_id == NULL ? NULL : bus_find(r, bus_id, strlen(bus_id));
        if (name == NULL || fuel == NULL || bus == NULL) {
            status = STATUS_MALFORMED;
            break;
        }
        for (size_t i = 0; i < sizeof(fuels) / sizeof(fuels[0]); i++) {
            if (strcmp(fuel, fuels[i]) == 0)
                status = thermal_add(r, table, row, bus);
        }
        if (strcmp(fuel, "Storage") == 0)
            status = storage_add(r, name, bus);
    }
    if (status != STATUS_OK)
        log_error("scenario", "gen.csv is not what is expected");
    csv_free(table);
    return status;
}

/* Step 0 is the unit's average up to its least output, the others are its increments. */
static enum status thermal_add(struct rts *r, const struct csv *units, size_t row,
                               const struct bus *bus)
{
    static const char *const pct_names[THERMAL_STEPS] = {"Output_pct_0", "Output_pct_1",
                                                         "Output_pct_2", "Output_pct_3"};
    static const char *const heat_names[THERMAL_STEPS] = {"HR_avg_0", "HR_incr_1", "HR_incr_2",
                                                          "HR_incr_3"};
    struct scenario_trader trader;
    memset(&trader, 0, sizeof(trader));
    snprintf(trader.name, sizeof(trader.name), "%s", cell_text(units, row, "GEN UID"));
    trader.kind = TRADER_THERMAL;
    trader.region = bus->area;
    trader.place = (uint32_t)strtoul(bus->id, NULL, 10);
    uint32_t index = scenario_trader_add(r->b, &trader);
    int64_t power_max, fuel_price, vom, pct_before = 0;
    if (cell_read(units, row, "PMax MW", &power_max) != STATUS_OK ||
        cell_read(units, row, "Fuel Price $/MMBTU", &fuel_price) != STATUS_OK ||
        cell_read(units, row, "VOM", &vom) != STATUS_OK)
        return STATUS_MALFORMED;
    for (uint32_t step = 0; step < THERMAL_STEPS; step++) {
        int64_t pct, heat;
        if (cell_read(units, row, pct_names[step], &pct) != STATUS_OK ||
            cell_read(units, row, heat_names[step], &heat) != STATUS_OK)
            return STATUS_MALFORMED;
        /* Per MWh: heat x fuel / 1,000 + VOM; a tick is 0.01 of it. */
        __int128 price_numerator = (__int128)heat * fuel_price + (__int128)vom * 1000 * NANO;
        int64_t ticks = divide_half_up(price_numerator * 100, (__int128)1000 * NANO * NANO);
        __int128 power = (__int128)power_max * (pct - pct_before);
        int64_t wh = divide_half_up(power * WH_PER_MW_QUARTER, (__int128)NANO * NANO);
        if (wh < 0)
            return STATUS_MALFORMED;
        pct_before = pct;
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            scenario_order_add(r->b, index, slot, SIDE_ASK, (price_t){ticks * PRICE_TICK_MICRO},
                               (energy_t){wh});
    }
    return STATUS_OK;
}

/* Its six evening asks, until there are orders that buy low and sell high as one. */
static enum status storage_add(struct rts *r, const char *name, const struct bus *bus)
{
    struct scenario_trader trader;
    memset(&trader, 0, sizeof(trader));
    snprintf(trader.name, sizeof(trader.name), "%s", name);
    trader.kind = TRADER_STORAGE;
    trader.region = bus->area;
    trader.place = (uint32_t)strtoul(bus->id, NULL, 10);
    trader.import_max = (power_t){50000000};
    trader.export_max = (power_t){50000000};
    trader.store = (struct scenario_store){
        .capacity = {150000000}, .level = {75000000}, .efficiency_ppm = 850000};
    uint32_t index = scenario_trader_add(r->b, &trader);
    for (uint32_t slot = 72; slot < 78; slot++)
        scenario_order_add(r->b, index, slot, SIDE_ASK, (price_t){24000}, (energy_t){12500000});
    return STATUS_OK;
}

static enum status renewables_read(struct rts *r, const char *ahead, const char *readings,
                                   price_t price)
{
    struct forecast f;
    enum status status = forecast_load(r, ahead, readings, &f);
    if (status != STATUS_OK)
        return status;
    for (size_t column = 4; status == STATUS_OK && column < csv_columns(f.ahead); column++) {
        const char *name = csv_header(f.ahead, column);
        const struct bus *bus = bus_find(r, name, strcspn(name, "_"));
        int64_t hours[HOURS], real[READINGS];
        status = column_read(f.ahead, name, f.first_row, HOURS, hours);
        if (status == STATUS_OK)
            status = column_read(f.readings, name, 0, READINGS, real);
        if (status != STATUS_OK || bus == NULL) {
            log_error("scenario", "%s: column %s does not fit", ahead, name);
            status = STATUS_MALFORMED;
            break;
        }
        struct scenario_trader trader;
        memset(&trader, 0, sizeof(trader));
        snprintf(trader.name, sizeof(trader.name), "%s", name);
        trader.kind = TRADER_RENEWABLE;
        trader.group = SCENARIO_RENEWABLES;
        trader.region = bus->area;
        trader.place = (uint32_t)strtoul(bus->id, NULL, 10);
        trader.real_known = true;
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            trader.real_wh[slot] = divide_half_up(
                (__int128)(real[3 * slot] + real[3 * slot + 1] + real[3 * slot + 2]) *
                    WH_PER_MW_QUARTER,
                (__int128)3 * NANO);
        uint32_t index = scenario_trader_add(r->b, &trader);
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            scenario_order_add(r->b, index, slot, SIDE_ASK, price, quarter_of(hours[slot / 4]));
    }
    forecast_free(&f);
    return status;
}

static enum status loads_read(struct rts *r)
{
    static const int64_t prices_micro[LOAD_STEPS] = {300000, 150000, 80000, 40000};
    static const char *const areas[SCENARIO_REGIONS + 1] = {"0", "1", "2", "3"};
    struct forecast f;
    enum status status =
        forecast_load(r, "rts-gmlc/DAY_AHEAD_regional_Load.csv.gz",
                      "rts-gmlc/rt5min_2020-01-01/REAL_TIME_regional_Load.csv", &f);
    if (status != STATUS_OK)
        return status;
    for (uint32_t i = 0; status == STATUS_OK && i < r->buses_count; i++) {
        const struct bus *bus = &r->buses[i];
        if (bus->load_nano_mw <= 0)
            continue;
        int64_t hours[HOURS], real[READINGS];
        __int128 share = bus->load_nano_mw, whole = r->area_nano_mw[bus->area];
        status = column_read(f.ahead, areas[bus->area], f.first_row, HOURS, hours);
        if (status == STATUS_OK)
            status = column_read(f.readings, areas[bus->area], 0, READINGS, real);
        if (status != STATUS_OK)
            break;
        struct scenario_trader trader;
        memset(&trader, 0, sizeof(trader));
        snprintf(trader.name, sizeof(trader.name), "load_%s", bus->id);
        trader.kind = TRADER_LOAD;
        trader.group = SCENARIO_LOADS;
        trader.region = bus->area;
        trader.place = (uint32_t)strtoul(bus->id, NULL, 10);
        trader.real_known = true;
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            trader.real_wh[slot] =
                -divide_half_up((real[3 * slot] + real[3 * slot + 1] + real[3 * slot + 2]) * share *
                                    WH_PER_MW_QUARTER,
                                3 * NANO * whole);
        uint32_t index = scenario_trader_add(r->b, &trader);
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++) {
            int64_t wh = divide_half_up(hours[slot / 4] * share * WH_PER_MW_QUARTER,
                                        LOAD_STEPS * NANO * whole);
            for (uint32_t step = 0; step < LOAD_STEPS; step++)
                scenario_order_add(r->b, index, slot, SIDE_BID, (price_t){prices_micro[step]},
                                   (energy_t){wh});
        }
    }
    forecast_free(&f);
    return status;
}

static enum status homes_read(struct rts *r)
{
    struct csv *before, *day;
    enum status status = table_load(r->data, "ch-households-15min/elcons_w44.csv.gz", &before);
    if (status != STATUS_OK)
        return status;
    status = table_load(r->data, "ch-households-15min/elcons_w45.csv.gz", &day);
    if (status != STATUS_OK) {
        csv_free(before);
        return status;
    }
    size_t first = 0, first_day = 0;
    if (!csv_column(before, "s192", &first) || !csv_column(day, "s192", &first_day) ||
        first + SCENARIO_SLOTS > csv_columns(before) ||
        first_day + SCENARIO_SLOTS > csv_columns(day) || csv_rows(before) != csv_rows(day))
        status = STATUS_MALFORMED;
    for (size_t row = 0; status == STATUS_OK && row < csv_rows(before); row++) {
        struct scenario_trader trader;
        memset(&trader, 0, sizeof(trader));
        snprintf(trader.name, sizeof(trader.name), "home_%.20s", csv_cell(before, row, 0));
        trader.kind = TRADER_HOME;
        trader.group = SCENARIO_HOMES;
        trader.region = 1 + (uint32_t)(row % SCENARIO_REGIONS);
        trader.place = 10000 + (uint32_t)row;
        trader.real_known = true;
        if (strcmp(csv_cell(before, row, 0), csv_cell(day, row, 0)) != 0)
            status = STATUS_MALFORMED;
        int64_t wish[SCENARIO_SLOTS];
        for (size_t slot = 0; status == STATUS_OK && slot < SCENARIO_SLOTS; slot++) {
            int64_t nano_kwh;
            status = decimal_parse(csv_cell(before, row, first + slot), &nano_kwh);
            if (status != STATUS_OK)
                break;
            wish[slot] = divide_half_up((__int128)nano_kwh * 1000, NANO);
            status = decimal_parse(csv_cell(day, row, first_day + slot), &nano_kwh);
            trader.real_wh[slot] = -divide_half_up((__int128)nano_kwh * 1000, NANO);
        }
        if (status != STATUS_OK)
            break;
        uint32_t index = scenario_trader_add(r->b, &trader);
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            scenario_order_add(r->b, index, slot, SIDE_BID, (price_t){120000},
                               (energy_t){wish[slot] > 0 ? wish[slot] : 0});
    }
    if (status != STATUS_OK)
        log_error("scenario", "the two weeks of the households do not fit together");
    csv_free(before);
    csv_free(day);
    return status;
}

static enum status forecast_load(const struct rts *r, const char *ahead, const char *readings,
                                 struct forecast *f)
{
    memset(f, 0, sizeof(*f));
    enum status status = table_load(r->data, ahead, &f->ahead);
    if (status == STATUS_OK)
        status = table_load(r->data, readings, &f->readings);
    bool found = false;
    for (size_t row = 0; status == STATUS_OK && !found && row < csv_rows(f->ahead); row++) {
        const char *year = cell_text(f->ahead, row, "Year");
        const char *month = cell_text(f->ahead, row, "Month");
        const char *day = cell_text(f->ahead, row, "Day");
        found = year != NULL && month != NULL && day != NULL && strcmp(year, "2020") == 0 &&
                strcmp(month, "1") == 0 && strcmp(day, "1") == 0;
        f->first_row = row;
    }
    if (status == STATUS_OK &&
        (!found || csv_rows(f->ahead) - f->first_row < HOURS || csv_rows(f->readings) < READINGS)) {
        log_error("scenario", "%s or %s lacks 2020-01-01", ahead, readings);
        status = STATUS_MALFORMED;
    }
    if (status != STATUS_OK)
        forecast_free(f);
    return status;
}

static void forecast_free(struct forecast *f)
{
    csv_free(f->ahead);
    csv_free(f->readings);
}

static enum status column_read(const struct csv *table, const char *name, size_t first_row,
                               size_t rows, int64_t *values)
{
    for (size_t i = 0; i < rows; i++) {
        enum status status = cell_read(table, first_row + i, name, &values[i]);
        if (status != STATUS_OK)
            return status;
        if (values[i] < 0)
            return STATUS_MALFORMED;
    }
    return STATUS_OK;
}

static enum status cell_read(const struct csv *table, size_t row, const char *name, int64_t *value)
{
    const char *text = cell_text(table, row, name);
    return text == NULL ? STATUS_MALFORMED : decimal_parse(text, value);
}

static const char *cell_text(const struct csv *table, size_t row, const char *name)
{
    size_t column;
    return csv_column(table, name, &column) ? csv_cell(table, row, column) : NULL;
}

static const struct bus *bus_find(const struct rts *r, const char *id, size_t length)
{
    for (uint32_t i = 0; i < r->buses_count; i++) {
        if (strlen(r->buses[i].id) == length && memcmp(r->buses[i].id, id, length) == 0)
            return &r->buses[i];
    }
    return NULL;
}

static energy_t quarter_of(int64_t nano_mw)
{
    return (energy_t){divide_half_up((__int128)nano_mw * WH_PER_MW_QUARTER, NANO)};
}
