/*
 * scenario_seed.c - a scenario of the shape of RTS-3R, drawn from a number: as many traders of each
 * kind, the same four steps, forecasts that miss by some per cent.
 */
#include <stdio.h>
#include <string.h>

#include "cli/scenario_build.h"

enum {
    THERMAL_UNITS = 24, /* Of each region. */
    RENEWABLE_UNITS = 27,
    LOAD_BUSES = 17,
    HOMES = 179,
    STEPS = 4,
};

/* Share of the day's peak in each hour, in thousandths. */
static const int64_t load_hours[24] = {640, 610, 600, 600, 620, 680,  780, 860, 880, 880, 880, 870,
                                       860, 850, 850, 870, 930, 1000, 990, 960, 910, 840, 750, 680};
static const int64_t sun_hours[24] = {0,   0,    0,   0,   0,   0,   0, 60, 280, 520, 740, 900,
                                      980, 1000, 900, 700, 420, 120, 0, 0,  0,   0,   0,   0};

static void thermal_make(struct scenario_builder *b, uint64_t *state, uint32_t region);
static void renewables_make(struct scenario_builder *b, uint64_t *state, uint32_t region);
static void loads_make(struct scenario_builder *b, uint64_t *state, uint32_t region);
static void homes_make(struct scenario_builder *b, uint64_t *state, uint32_t region);
static void storage_make(struct scenario_builder *b, uint32_t region);
static struct scenario_trader trader_of(enum trader_kind kind, enum scenario_group group,
                                        uint32_t region, uint32_t number);

void scenario_seed_make(struct scenario_builder *b)
{
    uint64_t state = b->scenario.seed ^ UINT64_C(0x5eed5eed5eed5eed);
    for (uint32_t region = 1; region <= SCENARIO_REGIONS; region++) {
        thermal_make(b, &state, region);
        renewables_make(b, &state, region);
        loads_make(b, &state, region);
        homes_make(b, &state, region);
    }
    storage_make(b, SCENARIO_REGIONS);
}

static void thermal_make(struct scenario_builder *b, uint64_t *state, uint32_t region)
{
    for (uint32_t i = 0; i < THERMAL_UNITS; i++) {
        struct scenario_trader trader = trader_of(TRADER_THERMAL, SCENARIO_ALONE, region, i);
        uint32_t index = scenario_trader_add(b, &trader);
        int64_t mw = 20 + (int64_t)random_below(state, 330);
        int64_t ticks = 1500 + (int64_t)random_below(state, 3500);
        for (uint32_t step = 0; step < STEPS; step++) {
            ticks += (int64_t)random_below(state, 400);
            for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
                scenario_order_add(b, index, slot, SIDE_ASK, (price_t){ticks * PRICE_TICK_MICRO},
                                   (energy_t){mw * 250000 / STEPS});
        }
    }
}

static void renewables_make(struct scenario_builder *b, uint64_t *state, uint32_t region)
{
    for (uint32_t i = 0; i < RENEWABLE_UNITS; i++) {
        struct scenario_trader trader = trader_of(TRADER_RENEWABLE, SCENARIO_RENEWABLES, region, i);
        bool wind = i == 0; /* One of them; the others follow the sun. */
        int64_t peak_kw = wind ? 400000 : 5000 + (int64_t)random_below(state, 60000);
        int64_t ahead[SCENARIO_SLOTS];
        trader.real_known = true;
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++) {
            int64_t part = wind ? 300 + (int64_t)random_below(state, 500) : sun_hours[slot / 4];
            ahead[slot] = peak_kw * part / 4;
            trader.real_wh[slot] = ahead[slot] * (850 + (int64_t)random_below(state, 300)) / 1000;
        }
        uint32_t index = scenario_trader_add(b, &trader);
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            scenario_order_add(b, index, slot, SIDE_ASK, (price_t){wind ? -1000 : 0},
                               (energy_t){ahead[slot]});
    }
}

static void loads_make(struct scenario_builder *b, uint64_t *state, uint32_t region)
{
    static const int64_t prices_micro[STEPS] = {300000, 150000, 80000, 40000};
    for (uint32_t i = 0; i < LOAD_BUSES; i++) {
        struct scenario_trader trader = trader_of(TRADER_LOAD, SCENARIO_LOADS, region, i);
        int64_t peak_kw = 30000 + (int64_t)random_below(state, 140000);
        int64_t ahead[SCENARIO_SLOTS];
        trader.real_known = true;
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++) {
            ahead[slot] = peak_kw * load_hours[slot / 4] / 4;
            trader.real_wh[slot] = -ahead[slot] * (950 + (int64_t)random_below(state, 100)) / 1000;
        }
        uint32_t index = scenario_trader_add(b, &trader);
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++) {
            for (uint32_t step = 0; step < STEPS; step++)
                scenario_order_add(b, index, slot, SIDE_BID, (price_t){prices_micro[step]},
                                   (energy_t){ahead[slot] / STEPS});
        }
    }
}

static void homes_make(struct scenario_builder *b, uint64_t *state, uint32_t region)
{
    for (uint32_t i = 0; i < HOMES; i++) {
        struct scenario_trader trader = trader_of(TRADER_HOME, SCENARIO_HOMES, region, i);
        int64_t peak_w = 400 + (int64_t)random_below(state, 4000);
        int64_t wish[SCENARIO_SLOTS];
        trader.real_known = true;
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++) {
            int64_t hour = load_hours[slot / 4];
            wish[slot] = peak_w * hour / 4000 * (int64_t)(50 + random_below(state, 100)) / 100;
            trader.real_wh[slot] =
                -(peak_w * hour / 4000 * (int64_t)(50 + random_below(state, 100)) / 100);
        }
        uint32_t index = scenario_trader_add(b, &trader);
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            scenario_order_add(b, index, slot, SIDE_BID, (price_t){120000}, (energy_t){wish[slot]});
    }
}

static void storage_make(struct scenario_builder *b, uint32_t region)
{
    struct scenario_trader trader = trader_of(TRADER_STORAGE, SCENARIO_ALONE, region, 0);
    trader.import_max = (power_t){50000000};
    trader.export_max = (power_t){50000000};
    trader.store = (struct scenario_store){
        .capacity = {150000000}, .level = {75000000}, .efficiency_ppm = 850000};
    uint32_t index = scenario_trader_add(b, &trader);
    for (uint32_t slot = 72; slot < 78; slot++)
        scenario_order_add(b, index, slot, SIDE_ASK, (price_t){24000}, (energy_t){12500000});
}

static struct scenario_trader trader_of(enum trader_kind kind, enum scenario_group group,
                                        uint32_t region, uint32_t number)
{
    struct scenario_trader trader;
    memset(&trader, 0, sizeof(trader));
    snprintf(trader.name, sizeof(trader.name), "%s_%u_%u", trader_kind_name(kind), region, number);
    trader.kind = kind;
    trader.group = group;
    trader.region = region;
    trader.place = region * 100000 + (uint32_t)kind * 1000 + number + 1;
    return trader;
}
