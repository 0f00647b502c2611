#include <criterion/criterion.h>
#include <string.h>
#include <unistd.h>

#include "cli/scenario.h"
#include "sys/log.h"

#define DATA GRIDCLEAR_DATA_DIR

struct sums {
    uint32_t traders;
    uint32_t orders;
    int64_t wh;
    int64_t ticks;
    int64_t real_wh;
};

static struct scenario *load(const char *name, uint64_t seed, int32_t offset_s)
{
    struct scenario_settings settings = {name, DATA, seed, offset_s};
    struct scenario *s = NULL;
    cr_assert_eq(scenario_load(&settings, &s), STATUS_OK);
    return s;
}

static struct scenario *load_rts(uint64_t seed)
{
    if (access(DATA "/rts-gmlc/gen.csv", R_OK) != 0)
        cr_skip_test("the data is not here: %s", DATA);
    return load("rts-3r", seed, 0);
}

static struct sums sums_of(const struct scenario *s, enum trader_kind kind)
{
    struct sums sums = {0};
    for (uint32_t i = 0; i < s->traders_count; i++) {
        if (s->traders[i].kind != kind)
            continue;
        sums.traders++;
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++)
            sums.real_wh += s->traders[i].real_wh[slot];
    }
    for (uint32_t i = 0; i < s->orders_count; i++) {
        if (s->traders[s->orders[i].trader].kind != kind)
            continue;
        sums.orders++;
        sums.wh += s->orders[i].quantity.wh;
        sums.ticks += s->orders[i].price.micro_per_kwh / 10;
    }
    return sums;
}

/* Goal: the counts that the data's page states, order by order of the day before. */
Test(scenario, rts_3r_has_the_orders_that_its_page_states)
{
    struct scenario *s = load_rts(1);
    cr_assert_eq(sums_of(s, TRADER_THERMAL).orders, 28032);
    cr_assert_eq(sums_of(s, TRADER_RENEWABLE).orders, 4308);
    cr_assert_eq(sums_of(s, TRADER_LOAD).orders, 19584);
    cr_assert_eq(sums_of(s, TRADER_HOME).orders, 48424);
    cr_assert_eq(sums_of(s, TRADER_STORAGE).orders, 6);
    cr_assert_eq(s->orders_count, 100348 + 6);
    cr_assert_eq(sums_of(s, TRADER_THERMAL).traders, 73);
    cr_assert_eq(sums_of(s, TRADER_RENEWABLE).traders, 80);
    cr_assert_eq(sums_of(s, TRADER_LOAD).traders, 51);
    cr_assert_eq(sums_of(s, TRADER_HOME).traders, 537);
    scenario_free(s);
}

/* Goal: energies, prices and meters are those of an independent computation in fractions. */
Test(scenario, rts_3r_sums_to_what_exact_fractions_give)
{
    struct scenario *s = load_rts(1);
    struct sums thermal = sums_of(s, TRADER_THERMAL), load_sums = sums_of(s, TRADER_LOAD);
    cr_assert_eq(thermal.wh, INT64_C(193823999520));
    cr_assert_eq(thermal.ticks, INT64_C(145106784));
    cr_assert_eq(sums_of(s, TRADER_RENEWABLE).wh, INT64_C(46583800000));
    cr_assert_eq(sums_of(s, TRADER_RENEWABLE).real_wh, INT64_C(51784316644));
    cr_assert_eq(load_sums.wh, INT64_C(93082015056));
    cr_assert_eq(load_sums.real_wh, -INT64_C(90616063321));
    cr_assert_eq(sums_of(s, TRADER_HOME).wh, INT64_C(24847184));
    cr_assert_eq(sums_of(s, TRADER_HOME).real_wh, -INT64_C(19708931));
    int64_t exported = 0;
    for (uint32_t i = 0; i < s->traders_count; i++) {
        for (uint32_t slot = 0; s->traders[i].kind == TRADER_HOME && slot < SCENARIO_SLOTS; slot++)
            exported += s->traders[i].real_wh[slot] > 0 ? s->traders[i].real_wh[slot] : 0;
    }
    cr_assert_eq(exported, 18860);
    scenario_free(s);
}

/* What must hold of every scenario, whichever it is. */
static void check_shape(const struct scenario *s)
{
    static int64_t ordered[2048][2][SCENARIO_SLOTS];
    cr_assert_lt(s->traders_count, 2048);
    memset(ordered, 0, sizeof(ordered));
    int64_t from_us = (s->day_start_s - 86400 + SCENARIO_ENTRY_FROM_S) * 1000000, before_us = 0;
    for (uint32_t i = 0; i < s->orders_count; i++) {
        const struct scenario_order *o = &s->orders[i];
        cr_assert_gt(o->quantity.wh, 0);
        cr_assert_eq(o->price.micro_per_kwh % 10, 0);
        cr_assert_gt(o->enter_at_us, from_us);
        cr_assert_lt(o->enter_at_us, from_us + INT64_C(7) * 3600 * 1000000);
        cr_assert_geq(o->enter_at_us, before_us);
        before_us = o->enter_at_us;
        ordered[o->trader][o->side][o->slot] += o->quantity.wh;
    }
    for (uint32_t i = 0; i < s->traders_count; i++) {
        const struct scenario_trader *t = &s->traders[i];
        cr_assert(t->region >= 1 && t->region <= SCENARIO_REGIONS);
        cr_assert_gt(t->place, 0);
        cr_assert_gt(t->import_max.w + t->export_max.w, 0);
        for (uint32_t slot = 0; slot < SCENARIO_SLOTS; slot++) {
            cr_assert_leq(ordered[i][SIDE_BID][slot] * 4, t->import_max.w, "%s", t->name);
            cr_assert_leq(ordered[i][SIDE_ASK][slot] * 4, t->export_max.w, "%s", t->name);
        }
        for (uint32_t other = 0; other < i; other++)
            cr_assert_str_neq(t->name, s->traders[other].name);
    }
}

/* Goal: every order fits its connection point and enters between 15:00 and 22:00, evenly. */
Test(scenario, rts_3r_fits_its_ratings_and_hours)
{
    struct scenario *s = load_rts(3);
    check_shape(s);
    scenario_free(s);
}

/* Goal: without the data there is a scenario of the same shape. */
Test(scenario, a_seed_makes_one_of_the_same_shape)
{
    struct scenario *s = load("seed", 5, 3600);
    check_shape(s);
    cr_assert_eq(s->day_start_s, SCENARIO_DAY_UTC_S - 3600);
    for (unsigned kind = 0; kind < TRADER_KIND_COUNT; kind++)
        cr_assert_gt(sums_of(s, (enum trader_kind)kind).orders, 0);
    scenario_free(s);
}

/* Goal: the same seed gives the same bytes, another seed another order of entry. */
Test(scenario, is_the_same_for_the_same_seed)
{
    struct scenario *a = load("seed", 5, 0), *b = load("seed", 5, 0), *c = load("seed", 6, 0);
    cr_assert_eq(a->orders_count, b->orders_count);
    cr_assert_eq(memcmp(a->orders, b->orders, a->orders_count * sizeof(*a->orders)), 0);
    cr_assert_neq(memcmp(a->orders, c->orders, 1000 * sizeof(*a->orders)), 0);
    scenario_free(a);
    scenario_free(b);
    scenario_free(c);
}

/* Goal: funds are twice the holds by the engine's formula, and never below 1,000.00. */
Test(scenario, funds_are_twice_the_holds)
{
    struct scenario *s = load("seed", 5, 0);
    uint32_t home = 0;
    while (s->traders[home].kind != TRADER_HOME)
        home++;
    __int128 holds = 0;
    for (uint32_t i = 0; i < s->orders_count; i++) {
        if (s->orders[i].trader == home)
            holds += (__int128)(120000 + 50 + 10000) * s->orders[i].quantity.wh;
    }
    int64_t funds = scenario_funds(s, home, (price_t){50}, (price_t){10000}).nano;
    int64_t least = INT64_C(1000000000000);
    cr_assert_eq(funds, 2 * holds > least ? (int64_t)(2 * holds) : least);
    uint32_t storage = 0;
    while (s->traders[storage].kind != TRADER_STORAGE)
        storage++;
    cr_assert_eq(scenario_funds(s, storage, (price_t){0}, (price_t){10000}).nano, least);
    scenario_free(s);
}

/* Goal: a name that is none and a folder without data are told apart. */
Test(scenario, tells_what_is_missing)
{
    struct scenario *s = NULL;
    struct scenario_settings nameless = {"rts-4r", DATA, 1, 0};
    struct scenario_settings homeless = {"rts-3r", "/nonexistent", 1, 0};
    cr_assert_eq(scenario_load(&nameless, &s), STATUS_CONFIG);
    cr_assert_eq(scenario_load(&homeless, &s), STATUS_NOT_FOUND);
}
