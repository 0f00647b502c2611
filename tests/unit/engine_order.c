#include <criterion/criterion.h>
#include <signal.h>

#include "engine/order.h"
#include "market.h"

static struct market m;

static void setup(void)
{
    struct engine_limits limits = market_limits();
    market_open(&m, &limits);
    for (uint32_t i = 1; i <= 3; i++)
        market_trader(&m);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_order, .init = setup, .fini = teardown);

/* Goal: a record that is used again has another id; the old one names nobody. */
Test(engine_order, reused_record_has_a_new_generation)
{
    uint64_t first = market_order(&m, 1, SIDE_BID, 1, 5);
    cr_assert_eq(market_cancel(&m, 1, first), REASON_NONE);
    uint64_t second = market_order(&m, 1, SIDE_BID, 1, 5);
    cr_assert_eq((uint32_t)first, (uint32_t)second);
    cr_assert_eq(second >> 32, (first >> 32) + 1);
    cr_assert_eq(market_cancel(&m, 1, first), REASON_ORDER_UNKNOWN);
    cr_assert_eq(market_cancel(&m, 2, second), REASON_ORDER_NOT_YOURS);
    cr_assert_eq(market_cancel(&m, 1, (second & UINT32_MAX) | UINT64_C(9) << 32),
                 REASON_ORDER_UNKNOWN);
    cr_assert_eq(market_cancel(&m, 1, UINT64_MAX), REASON_ORDER_UNKNOWN);
    cr_assert_eq(market_cancel(&m, 1, second), REASON_NONE);
}

/* Goal: the entry of a tranche is nobody's order, though it has an id that all can read. */
Test(engine_order, entry_of_a_tranche_is_not_an_order_to_cancel)
{
    uint32_t group = market_group(&m, 600);
    market_join(&m, group, 1);
    uint64_t member = market_order_in(&m, group, 1, SIDE_BID, 1, 5);
    market_clock(&m, MARKET_START_S + 600);
    uint64_t entry = market_event(&m, EVENT_TRANCHE_RELEASED)->body.tranche_released.tranche_id;
    cr_assert_neq(entry, member);
    cr_assert_eq(market_cancel(&m, 1, entry), REASON_ORDER_UNKNOWN);
    cr_assert_eq(market_amend(&m, 1, entry, 1, 4), REASON_ORDER_UNKNOWN);
    cr_assert_eq(market_cancel(&m, 1, member), REASON_NONE);
}

/* Goal: an order can be named by the number it was sent under, while that is in the window and it
 * made an order. */
Test(engine_order, order_is_found_by_its_number)
{
    struct command named = market_new(&m, 1, SIDE_BID, 1, 5);
    cr_assert_eq(market_send(&m, named), REASON_NONE);
    struct command refused = market_new(&m, 1, SIDE_BID, 1, 0);
    cr_assert_eq(market_send(&m, refused), REASON_QUANTITY_ZERO);
    struct command cancel = market_command(&m, 1, COMMAND_ORDER_CANCEL);
    cancel.body.order_cancel.target_seq = refused.client_seq;
    cr_assert_eq(market_send(&m, cancel), REASON_ORDER_UNKNOWN);
    cancel = market_command(&m, 1, COMMAND_ORDER_CANCEL);
    cancel.body.order_cancel.target_seq = named.client_seq;
    cancel.stream = 1;
    cr_assert_eq(market_send(&m, cancel), REASON_ORDER_UNKNOWN, "another stream's numbers");
    cancel = market_command(&m, 1, COMMAND_ORDER_CANCEL);
    cancel.body.order_cancel.target_seq = named.client_seq;
    cr_assert_eq(market_send(&m, cancel), REASON_NONE);
    cancel.client_seq = ++m.client_seqs[1];
    cr_assert_eq(market_send(&m, cancel), REASON_ORDER_UNKNOWN, "it is over");
}

/* Goal: less keeps the place in the queue, more and another price do not; what left the book and
 * what moved on the account is said. */
Test(engine_order, only_less_of_the_same_price_keeps_priority)
{
    uint64_t first = market_order(&m, 1, SIDE_ASK, 10, 5);
    uint64_t second = market_order(&m, 2, SIDE_ASK, 10, 5);
    cr_assert_eq(market_amend(&m, 1, first, 10, 4), REASON_NONE);
    const struct event_order_amended *amended =
        &market_event(&m, EVENT_ORDER_AMENDED)->body.order_amended;
    cr_assert_eq(amended->taken_off.wh, 1);
    cr_assert_eq(amended->kept_priority, 1);
    cr_assert_neq(market_order(&m, 3, SIDE_BID, 10, 1), 0);
    cr_assert_eq(market_event(&m, EVENT_TRADE)->body.trade.maker_id, first);
    cr_assert_eq(market_amend(&m, 1, first, 10, 5), REASON_NONE);
    amended = &market_event(&m, EVENT_ORDER_AMENDED)->body.order_amended;
    cr_assert_eq(amended->taken_off.wh, 3);
    cr_assert_eq(amended->open.wh, 4, "one is filled");
    cr_assert_eq(amended->kept_priority, 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_RESTED)->body.order_rested.rested.wh, 4);
    cr_assert_neq(market_order(&m, 3, SIDE_BID, 10, 1), 0);
    cr_assert_eq(market_event(&m, EVENT_TRADE)->body.trade.maker_id, second);
    cr_assert_eq(market_amend(&m, 2, second, 11, 5), REASON_NONE);
    cr_assert_eq(market_amend(&m, 2, second, 10, 5), REASON_NONE);
    cr_assert_neq(market_order(&m, 3, SIDE_BID, 10, 1), 0);
    cr_assert_eq(market_event(&m, EVENT_TRADE)->body.trade.maker_id, first, "there and back");
}

/* Goal: an amendment to a price that crosses trades at once, at the maker's price. */
Test(engine_order, amendment_that_crosses_trades)
{
    uint64_t bid = market_order(&m, 1, SIDE_BID, 5, 10);
    uint64_t ask = market_order(&m, 2, SIDE_ASK, 9, 4);
    cr_assert_eq(market_amend(&m, 1, bid, 12, 10), REASON_NONE);
    const struct event_trade *trade = &market_event(&m, EVENT_TRADE)->body.trade;
    cr_assert_eq(trade->maker_id, ask);
    cr_assert_eq(trade->price.micro_per_kwh, 90);
    cr_assert_eq(market_event(&m, EVENT_ORDER_RESTED)->body.order_rested.rested.wh, 6);
    struct event_limits counters = market_counters(&m, 1);
    cr_assert_eq(counters.order_hold.nano, 6 * 120);
    cr_assert_eq(counters.contract_hold.nano, 4 * 90);
}

/* Goal: whoever amends down stays findable at the level: its total follows. */
Test(engine_order, level_total_follows_an_amendment)
{
    uint64_t ask = market_order(&m, 1, SIDE_ASK, 10, 5);
    cr_assert_eq(market_amend(&m, 1, ask, 10, 3), REASON_NONE);
    struct command fill = market_new(&m, 2, SIDE_BID, 10, 4);
    fill.body.order_new.kind = ORDER_FILL_OR_KILL;
    market_send(&m, fill);
    cr_assert_eq(market_count(&m, EVENT_TRADE), 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.reason,
                 REASON_CANCEL_UNFILLED);
}

/* Goal: holds of both sides come back to the last nano by cancel, gate and amendment, for prices of
 * either sign, with fee and margin. */
Test(engine_order, holds_come_back_to_the_nano)
{
    struct market_set set = market_default(&m);
    set.fee.micro_per_kwh = 7;
    set.deviation_margin.micro_per_kwh = 13;
    market_set(&m, &set);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 3, 11), 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.held.nano, 50 * 11);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, -9, 11), 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.held.nano, 0);
    cr_assert_neq(market_order(&m, 2, SIDE_ASK, 9, 11), 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.held.nano, 0);
    uint64_t paid = market_order(&m, 3, SIDE_ASK, -10, 3);
    cr_assert_neq(paid, 0);
    cr_assert_eq(market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.held.nano, 120 * 3);
    cr_assert_eq(market_event(&m, EVENT_TRADE)->body.trade.price.micro_per_kwh, 30);
    struct event_limits seller = market_counters(&m, 3);
    cr_assert_eq(seller.order_hold.nano, 0);
    cr_assert_eq(seller.contract_hold.nano, 0);
    cr_assert_eq(seller.available.nano, MARKET_FUNDS);
    market_clock(&m, MARKET_GATE_S);
    market_settle(&m);
    struct event_limits holder = market_counters(&m, 1);
    cr_assert_eq(holder.order_hold.nano, 0);
    cr_assert_eq(holder.contract_hold.nano, 50 * 3);
    cr_assert_eq(holder.available.nano, MARKET_FUNDS - 50 * 3);
}

/* Goal: an order that still has something open is not ended as filled. */
Test(engine_order, open_order_is_never_called_filled, .signal = SIGABRT)
{
    uint64_t order = market_order(&m, 1, SIDE_BID, 1, 5);
    order_filled(m.e, (uint32_t)order);
}

/* Goal: what is over cannot be canceled again. */
Test(engine_order, ended_order_is_never_canceled_again, .signal = SIGABRT)
{
    uint64_t order = market_order(&m, 1, SIDE_BID, 1, 5);
    cr_assert_eq(market_cancel(&m, 1, order), REASON_NONE);
    order_cancel(m.e, (uint32_t)order, REASON_CANCEL_GATE, NULL);
}
