#include "cli/scenario.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "cli/scenario_build.h"
#include "sys/log.h"

#define FUNDS_LEAST_NANO (INT64_C(1000) * 1000000000)

static void ratings_set(struct scenario *s);
static void power_raise(power_t *rating, int64_t wh);
static void entries_shuffle(struct scenario *s);

enum status scenario_load(const struct scenario_settings *settings, struct scenario **out)
{
    struct scenario_builder b;
    memset(&b, 0, sizeof(b));
    b.scenario.seed = settings->seed;
    b.scenario.day_start_s = SCENARIO_DAY_UTC_S - settings->zone_offset_s;
    enum status status = STATUS_OK;
    if (strcmp(settings->name, "rts-3r") == 0) {
        status = scenario_rts_make(&b, settings->data);
    } else if (strcmp(settings->name, "seed") == 0) {
        scenario_seed_make(&b);
    } else {
        log_error("scenario", "'%s' is none: rts-3r and seed are", settings->name);
        status = STATUS_CONFIG;
    }
    struct scenario *s = malloc(sizeof(*s));
    if (status == STATUS_OK && (b.full || s == NULL))
        status = STATUS_FULL;
    if (status != STATUS_OK) {
        free(b.scenario.traders);
        free(b.scenario.orders);
        free(s);
        return status;
    }
    *s = b.scenario;
    ratings_set(s);
    entries_shuffle(s);
    *out = s;
    return STATUS_OK;
}

void scenario_free(struct scenario *s)
{
    if (s == NULL)
        return;
    free(s->traders);
    free(s->orders);
    free(s);
}

uint32_t scenario_slot_s(const struct scenario *s, uint32_t slot)
{
    invariant(slot < SCENARIO_SLOTS);
    return (uint32_t)(s->day_start_s + (int64_t)slot * SCENARIO_SLOT_SECONDS);
}

static __int128 hold_of(enum side side, int64_t price_micro, int64_t wh, int64_t extra_micro)
{
    int64_t per_kwh = (side == SIDE_BID ? price_micro : -price_micro) + extra_micro;
    return per_kwh > 0 ? (__int128)per_kwh * wh : 0;
}

money_t scenario_funds(const struct scenario *s, uint32_t trader, price_t fee, price_t margin)
{
    invariant(trader < s->traders_count);
    const struct scenario_trader *t = &s->traders[trader];
    int64_t extra = fee.micro_per_kwh + margin.micro_per_kwh;
    int64_t ordered[SCENARIO_SLOTS] = {0};
    __int128 holds = 0;
    for (uint32_t i = 0; i < s->orders_count; i++) {
        const struct scenario_order *o = &s->orders[i];
        if (o->trader != trader)
            continue;
        ordered[o->slot] += o->quantity.wh;
        holds += hold_of((enum side)o->side, o->price.micro_per_kwh, o->quantity.wh, extra);
    }
    bool requotes = t->kind == TRADER_RENEWABLE || t->kind == TRADER_LOAD;
    for (uint32_t slot = 0; requotes && slot < SCENARIO_SLOTS; slot++) {
        /* At worst the whole difference is bid for, whichever way it goes. */
        int64_t real = t->kind == TRADER_LOAD ? -t->real_wh[slot] : t->real_wh[slot];
        int64_t difference = real > ordered[slot] ? real - ordered[slot] : ordered[slot] - real;
        holds += hold_of(SIDE_BID, REQUOTE_BID_MICRO, difference, extra);
    }
    holds *= 2;
    if (holds < FUNDS_LEAST_NANO)
        holds = FUNDS_LEAST_NANO;
    return (money_t){holds > MONEY_NANO_MAX ? MONEY_NANO_MAX : (int64_t)holds};
}

const char *trader_kind_name(enum trader_kind kind)
{
    static const char *const names[TRADER_KIND_COUNT] = {
        [TRADER_THERMAL] = "thermal", [TRADER_RENEWABLE] = "renewable", [TRADER_LOAD] = "load",
        [TRADER_HOME] = "home",       [TRADER_STORAGE] = "storage",
    };
    invariant(kind < TRADER_KIND_COUNT);
    return names[kind];
}

const char *scenario_group_name(enum scenario_group group)
{
    static const char *const names[SCENARIO_GROUP_COUNT] = {
        [SCENARIO_ALONE] = "alone",
        [SCENARIO_RENEWABLES] = "renewables",
        [SCENARIO_LOADS] = "loads",
        [SCENARIO_HOMES] = "homes",
    };
    invariant(group < SCENARIO_GROUP_COUNT);
    return names[group];
}

uint32_t scenario_trader_add(struct scenario_builder *b, const struct scenario_trader *trader)
{
    struct scenario *s = &b->scenario;
    if (s->traders_count == b->traders_room && !b->full) {
        uint32_t room = b->traders_room == 0 ? 256 : b->traders_room * 2;
        struct scenario_trader *larger = realloc(s->traders, room * sizeof(*larger));
        b->full = larger == NULL;
        if (larger != NULL) {
            s->traders = larger;
            b->traders_room = room;
        }
    }
    if (b->full)
        return 0;
    s->traders[s->traders_count] = *trader;
    return s->traders_count++;
}

void scenario_order_add(struct scenario_builder *b, uint32_t trader, uint32_t slot, enum side side,
                        price_t price, energy_t quantity)
{
    struct scenario *s = &b->scenario;
    invariant(slot < SCENARIO_SLOTS);
    invariant(quantity.wh >= 0);
    if (quantity.wh == 0)
        return;
    if (s->orders_count == b->orders_room && !b->full) {
        uint32_t room = b->orders_room == 0 ? 4096 : b->orders_room * 2;
        struct scenario_order *larger = realloc(s->orders, room * sizeof(*larger));
        b->full = larger == NULL;
        if (larger != NULL) {
            s->orders = larger;
            b->orders_room = room;
        }
    }
    if (b->full)
        return;
    s->orders[s->orders_count++] = (struct scenario_order){
        .price = price,
        .quantity = quantity,
        .trader = trader,
        .slot = (uint16_t)slot,
        .side = (uint16_t)side,
    };
}

uint64_t random_below(uint64_t *state, uint64_t below)
{
    invariant(below > 0);
    *state += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t x = *state;
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    x ^= x >> 31;
    return (uint64_t)(((unsigned __int128)x * below) >> 64);
}

/* A connection point carries the most that its orders or its meter ever ask of it, in whole kW. */
static void ratings_set(struct scenario *s)
{
    int64_t(*ordered)[2][SCENARIO_SLOTS] = calloc(s->traders_count, sizeof(*ordered));
    invariant(ordered != NULL);
    for (uint32_t i = 0; i < s->orders_count; i++) {
        const struct scenario_order *o = &s->orders[i];
        ordered[o->trader][o->side][o->slot] += o->quantity.wh;
    }
    for (uint32_t i = 0; i < s->traders_count; i++) {
        struct scenario_trader *t = &s->traders[i];
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++) {
            power_raise(&t->import_max, ordered[i][SIDE_BID][slot]);
            power_raise(&t->export_max, ordered[i][SIDE_ASK][slot]);
            power_raise(&t->import_max, -t->real_wh[slot]);
            power_raise(&t->export_max, t->real_wh[slot]);
        }
        if (t->import_max.w == 0 && t->export_max.w == 0)
            t->import_max.w = 1000;
    }
    free(ordered);
}

static void power_raise(power_t *rating, int64_t wh)
{
    int64_t w = wh * 3600 / SCENARIO_SLOT_SECONDS;
    int64_t whole_kw = (w + 999) / 1000 * 1000;
    if (wh > 0 && whole_kw > rating->w)
        rating->w = whole_kw;
}

/* Bids and asks of all regions mixed, each in the middle of its share of the hours of entry. */
static void entries_shuffle(struct scenario *s)
{
    uint64_t state = s->seed;
    for (uint32_t i = s->orders_count; i > 1; i--) {
        uint32_t other = (uint32_t)random_below(&state, i);
        struct scenario_order swap = s->orders[i - 1];
        s->orders[i - 1] = s->orders[other];
        s->orders[other] = swap;
    }
    int64_t from_us = (s->day_start_s - 86400 + SCENARIO_ENTRY_FROM_S) * 1000000;
    int64_t span_us = INT64_C(1000000) * (SCENARIO_ENTRY_UNTIL_S - SCENARIO_ENTRY_FROM_S);
    for (uint32_t i = 0; i < s->orders_count; i++)
        s->orders[i].enter_at_us = from_us + span_us * (2 * (int64_t)i + 1) / (2 * s->orders_count);
}
