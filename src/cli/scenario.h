/*
 * scenario.h - a day of a market as data: who trades, what they order and when, what their meters
 * will show.
 *
 * Delivery day 2020-01-01 in a zone of fixed offset, three regions, 96 slots of 900 s. "rts-3r" is
 * made of public data (a test grid's units and loads, real households), "seed" is one of the same
 * shape made of a number, for where the data is absent. Same settings, same scenario, on every
 * machine: no float is used.
 *
 * A scenario knows no wire, no ids of a clearinghouse and no clock.
 */
#ifndef GRIDCLEAR_CLI_SCENARIO_H
#define GRIDCLEAR_CLI_SCENARIO_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "base/units.h"
#include "engine/command.h"

#define SCENARIO_REGIONS      3
#define SCENARIO_SLOTS        96
#define SCENARIO_SLOT_SECONDS 900
#define SCENARIO_DAY_UTC_S    INT64_C(1577836800) /* 2020-01-01 00:00, were the offset 0. */

#define SCENARIO_ENTRY_FROM_S   54000 /* 15:00 and 22:00 local, the day before. */
#define SCENARIO_ENTRY_UNTIL_S  79200
#define SCENARIO_REQUOTE_LEAD_S 3600

#define REQUOTE_BID_MICRO INT64_C(120000) /* 120.00 per MWh. */
#define REQUOTE_ASK_MICRO INT64_C(0)

enum trader_kind {
    TRADER_THERMAL,
    TRADER_RENEWABLE, /* PV, rooftop PV, hydro, wind. */
    TRADER_LOAD,      /* The local power provider at one bus. */
    TRADER_HOME,
    TRADER_STORAGE,
    TRADER_KIND_COUNT,
};

/* Groups of one region; ALONE trades without one. */
enum scenario_group {
    SCENARIO_ALONE,
    SCENARIO_RENEWABLES,
    SCENARIO_LOADS,
    SCENARIO_HOMES,
    SCENARIO_GROUP_COUNT,
};

struct scenario_store {
    energy_t capacity;
    energy_t reserve;
    energy_t level; /* At the start of the day. */
    uint32_t efficiency_ppm;
};

struct scenario_trader {
    char name[32];
    enum trader_kind kind;
    enum scenario_group group;
    uint32_t region; /* 1 to SCENARIO_REGIONS. */
    uint32_t place;  /* Connection point: the bus, or a number of its own. */
    power_t import_max;
    power_t export_max;
    struct scenario_store store;     /* Of TRADER_STORAGE. */
    bool real_known;                 /* Else the meter shows what was sold. */
    int64_t real_wh[SCENARIO_SLOTS]; /* Injected; negative: withdrawn. */
};

struct scenario_order {
    int64_t enter_at_us; /* UTC. */
    price_t price;
    energy_t quantity;
    uint32_t trader; /* Index into traders. */
    uint16_t slot;   /* 0 to SCENARIO_SLOTS - 1. */
    uint16_t side;   /* enum side */
};

struct scenario {
    struct scenario_trader *traders;
    struct scenario_order *orders; /* In the order of entry. */
    uint32_t traders_count;
    uint32_t orders_count;
    int64_t day_start_s; /* UTC, of local midnight. */
    uint64_t seed;
};

struct scenario_settings {
    const char *name;      /* "rts-3r" or "seed" */
    const char *data;      /* Folder that holds rts-gmlc and ch-households-15min, for "rts-3r". */
    uint64_t seed;         /* The order of entry; for "seed" everything. */
    int32_t zone_offset_s; /* Local time less UTC. */
};

/* Makes all three regions. NOT_FOUND: the data is not there; MALFORMED: it is not what it should
 * be; CONFIG: no scenario has this name. All are logged. The caller owns `*out`. */
MUST_USE enum status scenario_load(const struct scenario_settings *settings, struct scenario **out);
void scenario_free(struct scenario *s);

/* Start of a slot of the delivery day, seconds UTC. */
uint32_t scenario_slot_s(const struct scenario *s, uint32_t slot);

/*
 * What a trader should deposit: twice the sum of the holds of all its orders and its dearest
 * re-quotes, at least 1,000.00. The hold of an order is the engine's: max(0, its price (a bid's
 * plus, an ask's minus) + fee + margin) x quantity.
 */
money_t scenario_funds(const struct scenario *s, uint32_t trader, price_t fee, price_t margin);

const char *trader_kind_name(enum trader_kind kind);
const char *scenario_group_name(enum scenario_group group);

#endif
