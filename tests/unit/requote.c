#include <criterion/criterion.h>

#include "cli/requote.h"

static void add(struct requote_position *p, enum side side, int64_t price_micro, int64_t filled_wh,
                int64_t open_wh)
{
    p->orders[p->count] =
        (struct requote_order){{price_micro}, {filled_wh}, {open_wh}, side, 100 + p->count};
    p->count++;
}

/* Goal: a load with too much on order gives up its cheapest bids first, the last one in part. */
Test(requote, a_load_over_reduces_its_cheapest_bid_first)
{
    struct requote_position p = {.load = true, .real = {250}};
    add(&p, SIDE_BID, 300000, 100, 0);
    add(&p, SIDE_BID, 40000, 0, 100);
    add(&p, SIDE_BID, 80000, 0, 100);
    add(&p, SIDE_BID, 150000, 20, 80);
    struct requote_cut cuts[REQUOTE_ORDERS_MAX];
    cr_assert_eq(requote_cuts(&p, cuts), 2);
    cr_assert_eq(cuts[0].ref, 101);
    cr_assert_eq(cuts[0].open.wh, 0);
    cr_assert_eq(cuts[1].ref, 102);
    cr_assert_eq(cuts[1].open.wh, 50);
}

/* Goal: what is bought beyond the need is asked for 0.00, and no more than was bought. */
Test(requote, a_load_asks_at_most_what_it_has_bought)
{
    struct requote_position p = {.load = true, .real = {30}};
    add(&p, SIDE_BID, 300000, 100, 0);
    struct requote_cut cuts[REQUOTE_ORDERS_MAX];
    enum side side;
    price_t price;
    energy_t quantity;
    cr_assert_eq(requote_cuts(&p, cuts), 0);
    cr_assert(requote_rest(&p, &side, &price, &quantity));
    cr_assert_eq(side, SIDE_ASK);
    cr_assert_eq(price.micro_per_kwh, 0);
    cr_assert_eq(quantity.wh, 70);
    add(&p, SIDE_ASK, 0, 0, 70);
    cr_assert_not(requote_rest(&p, &side, &price, &quantity));
}

/* Goal: a load that needs more than it has ordered bids for the rest at 120.00. */
Test(requote, a_load_short_bids_for_the_rest)
{
    struct requote_position p = {.load = true, .real = {400}};
    add(&p, SIDE_BID, 300000, 100, 0);
    add(&p, SIDE_BID, 40000, 0, 100);
    struct requote_cut cuts[REQUOTE_ORDERS_MAX];
    enum side side;
    price_t price;
    energy_t quantity;
    cr_assert_eq(requote_cuts(&p, cuts), 0);
    cr_assert(requote_rest(&p, &side, &price, &quantity));
    cr_assert_eq(side, SIDE_BID);
    cr_assert_eq(price.micro_per_kwh, 120000);
    cr_assert_eq(quantity.wh, 200);
}

/* Goal: a source that is short reduces its ask, and buys back only what it has sold too much. */
Test(requote, a_source_short_reduces_its_ask_then_buys_back)
{
    struct requote_position p = {.load = false, .real = {50}};
    add(&p, SIDE_ASK, 0, 80, 20);
    struct requote_cut cuts[REQUOTE_ORDERS_MAX];
    enum side side;
    price_t price;
    energy_t quantity;
    cr_assert_eq(requote_cuts(&p, cuts), 1);
    cr_assert_eq(cuts[0].open.wh, 0);
    p.orders[0].open.wh = 0;
    cr_assert(requote_rest(&p, &side, &price, &quantity));
    cr_assert_eq(side, SIDE_BID);
    cr_assert_eq(price.micro_per_kwh, 120000);
    cr_assert_eq(quantity.wh, 30);
}

/* Goal: a source with more than it offered asks for the rest at 0.00; one that fits does nothing.
 */
Test(requote, a_source_over_asks_for_the_rest)
{
    struct requote_position p = {.load = false, .real = {150}};
    add(&p, SIDE_ASK, 0, 80, 20);
    enum side side;
    price_t price;
    energy_t quantity;
    struct requote_cut cuts[REQUOTE_ORDERS_MAX];
    cr_assert_eq(requote_cuts(&p, cuts), 0);
    cr_assert(requote_rest(&p, &side, &price, &quantity));
    cr_assert_eq(side, SIDE_ASK);
    cr_assert_eq(quantity.wh, 50);
    p.real.wh = 100;
    cr_assert_not(requote_rest(&p, &side, &price, &quantity));
}
