#include <criterion/criterion.h>
#include <signal.h>

#include "engine/state.h"
#include "market.h"

/* The audit is what all other tests lean on: each kind of damage must stop it. */

static struct market m;
static uint32_t order;

static void setup(void)
{
    struct engine_limits limits = market_limits();
    market_open(&m, &limits);
    uint32_t group = market_group(&m, 600);
    market_join(&m, group, market_trader(&m));
    order = (uint32_t)market_order(&m, 1, SIDE_BID, 1, 5);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 1, 5), 0);
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_BID, 2, 5), 0);
    engine_audit(m.e);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_audit, .init = setup, .fini = teardown);

/* Goal: money that came from nowhere. */
Test(engine_audit, stops_at_money_from_nowhere, .signal = SIGABRT)
{
    m.e->participants[1].available_nano++;
    engine_audit(m.e);
}

/* Goal: a hold that no order explains. */
Test(engine_audit, stops_at_a_hold_without_an_order, .signal = SIGABRT)
{
    m.e->participants[1].available_nano--;
    m.e->participants[1].order_hold_nano++;
    engine_audit(m.e);
}

/* Goal: a level that says more than its queue. */
Test(engine_audit, stops_at_a_wrong_level_total, .signal = SIGABRT)
{
    m.e->levels[m.e->orders[order].home].total_wh++;
    engine_audit(m.e);
}

/* Goal: a queue out of the order of time. */
Test(engine_audit, stops_at_a_queue_out_of_order, .signal = SIGABRT)
{
    m.e->owners[order].rank += 100;
    engine_audit(m.e);
}

/* Goal: a best price that is not the best. */
Test(engine_audit, stops_at_a_lost_level, .signal = SIGABRT)
{
    m.e->ladders[2].best = INDEX_NONE;
    engine_audit(m.e);
}

/* Goal: a counter of a participant that his orders do not make up. */
Test(engine_audit, stops_at_a_wrong_counter, .signal = SIGABRT)
{
    m.e->participants[1].orders_live++;
    engine_audit(m.e);
}

/* Goal: a position whose open sum is not its orders'. */
Test(engine_audit, stops_at_a_wrong_open_sum, .signal = SIGABRT)
{
    m.e->positions[m.e->owners[order].position].bid_wh--;
    engine_audit(m.e);
}

/* Goal: promised room that nobody gathers for. */
Test(engine_audit, stops_at_a_promise_to_nobody, .signal = SIGABRT)
{
    m.e->head.pages.promised++;
    engine_audit(m.e);
}

/* Goal: a free list that has lost a record. */
Test(engine_audit, stops_at_a_lost_record, .signal = SIGABRT)
{
    m.e->head.orders.used++;
    engine_audit(m.e);
}

/* Goal: a timer that its owner does not know. */
Test(engine_audit, stops_at_a_stray_timer, .signal = SIGABRT)
{
    m.e->tranches[1].timer = 7;
    engine_audit(m.e);
}

/* Goal: a tranche whose entry is not its members' sum. */
Test(engine_audit, stops_at_a_tranche_of_another_sum, .signal = SIGABRT)
{
    m.e->orders[m.e->tranches[1].entry].open_wh++;
    engine_audit(m.e);
}

/* Goal: a change that left the hash behind. */
Test(engine_audit, stops_at_a_change_beside_the_hash, .signal = SIGABRT)
{
    m.e->meters[1].place++;
    engine_audit(m.e);
}
