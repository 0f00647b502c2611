#include <criterion/criterion.h>
#include <string.h>

#include "market.h"

static struct market m;

static void setup(void)
{
    struct engine_limits limits = market_limits();
    market_open(&m, &limits);
    market_trader(&m);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_registry, .init = setup, .fini = teardown);

static enum reason limits_send(uint32_t rate_per_s, uint32_t rate_burst)
{
    struct command limits = market_command(&m, 0, COMMAND_LIMITS_SET);
    limits.body.limits_set = (struct limits_set){1, 100, 100, rate_per_s, rate_burst, 0, {0}};
    return market_send(&m, limits);
}

/* Goal: a burst is allowed at once, then one each interval, never more than the burst after a rest;
 * cancels go on all the while. */
Test(engine_registry, rate_lets_a_burst_through_and_then_its_pace)
{
    cr_assert_eq(limits_send(4, 3), REASON_NONE);
    uint64_t order = 0;
    for (uint32_t i = 0; i < 3; i++)
        cr_assert_neq(order = market_order(&m, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_reason(&m), REASON_RATE_EXCEEDED);
    cr_assert_eq(market_counters(&m, 1).rate_left, 0);
    m.at_us += 249999;
    cr_assert_eq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_cancel(&m, 1, order), REASON_NONE);
    m.at_us += 1;
    cr_assert_eq(market_counters(&m, 1).rate_left, 1);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
    m.at_us += INT64_C(3600000000);
    for (uint32_t i = 0; i < 3; i++)
        cr_assert_neq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
    cr_assert_eq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
}

/* Goal: limits of none or of more than the clock can part are refused. */
Test(engine_registry, limits_out_of_range_are_refused)
{
    cr_assert_eq(limits_send(0, 1), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(limits_send(1000001, 1), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(limits_send(1, 0), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(limits_send(1000000, UINT32_MAX), REASON_NONE);
}

/* Goal: each registry that is full refuses and goes on with what it has. */
Test(engine_registry, full_registries_refuse)
{
    while (m.e != NULL) { /* Ends: there are 16 participants. */
        struct command enrol = market_command(&m, 0, COMMAND_PARTICIPANT_ENROL);
        enrol.body.participant_enrol.role = ROLE_PARTICIPANT;
        if (market_send(&m, enrol) != REASON_NONE)
            break;
        cr_assert_leq(market_event(&m, EVENT_PARTICIPANT_ENROLLED)->body.registry.participant,
                      m.limits.participants_max);
    }
    cr_assert_eq(market_reason(&m), REASON_REGISTRY_FULL);
    struct command meter = market_command(&m, 0, COMMAND_METER_REGISTER);
    meter.body.meter_register.participant = 1;
    meter.body.meter_register.place = 1;
    for (uint32_t i = 1; i < 16; i++)
        cr_assert_eq(market_send(&m, meter), REASON_NONE);
    cr_assert_eq(market_send(&m, meter), REASON_METERS_MAX, "16 meters of one");
    meter.body.meter_register.participant = 2;
    for (uint32_t i = 16; i < m.limits.meters_max; i++)
        cr_assert_eq(market_send(&m, meter), REASON_NONE);
    cr_assert_eq(market_send(&m, meter), REASON_REGISTRY_FULL, "meters of all");
    struct command add = market_command(&m, 0, COMMAND_CREDENTIAL_ADD);
    add.body.credential_add.participant = 1;
    add.body.credential_add.until_s = 9;
    for (uint32_t i = 0; i < m.limits.credentials_max; i++) {
        add.body.credential_add.lfdi[19] = (uint8_t)i;
        cr_assert_eq(market_send(&m, add), REASON_NONE);
    }
    add.body.credential_add.lfdi[0] = 1;
    cr_assert_eq(market_send(&m, add), REASON_REGISTRY_FULL);
    struct command revoke = market_command(&m, 0, COMMAND_CREDENTIAL_REVOKE);
    cr_assert_eq(market_send(&m, revoke), REASON_NONE);
    cr_assert_eq(market_send(&m, revoke), REASON_CREDENTIAL_UNKNOWN);
    add.body.credential_add.lfdi[0] = 0;
    add.body.credential_add.lfdi[19] = 0;
    cr_assert_eq(market_send(&m, add), REASON_NONE, "a revoked one may come again in its place");
}

/* Goal: fee and margin stay once orders may hold money for them; all else may change. */
Test(engine_registry, fee_and_margin_are_set_before_the_first_order)
{
    struct market_set set = market_default(&m);
    set.fee.micro_per_kwh = 5;
    market_set(&m, &set);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
    set.lot_wh = 5;
    market_set(&m, &set);
    set.fee.micro_per_kwh = 6;
    struct command command = market_command(&m, 0, COMMAND_MARKET_SET);
    command.body.market_set = set;
    cr_assert_eq(market_send(&m, command), REASON_VALUE_OUT_OF_RANGE);
}

/* Goal: a mass cancel is of the sender's orders, or by the operator of another's; it takes meter
 * and slot into account. */
Test(engine_registry, mass_cancel_takes_only_what_is_named)
{
    market_slot(&m, MARKET_SLOT_S + 900);
    uint32_t second = market_trader(&m);
    uint32_t extra = market_meter(&m, 1);
    cr_assert_neq(market_order(&m, 1, SIDE_BID, 1, 1), 0);
    struct command order = market_new(&m, 1, SIDE_BID, 1, 1);
    order.body.order_new.meter = extra;
    cr_assert_eq(market_send(&m, order), REASON_NONE);
    order = market_new(&m, 1, SIDE_BID, 1, 1);
    order.body.order_new.slot_s += 900;
    cr_assert_eq(market_send(&m, order), REASON_NONE);
    struct command mass = market_command(&m, second, COMMAND_MASS_CANCEL);
    mass.body.mass_cancel.participant = 1;
    cr_assert_eq(market_send(&m, mass), REASON_ROLE_NOT_ALLOWED);
    mass = market_command(&m, 1, COMMAND_MASS_CANCEL);
    mass.body.mass_cancel.slot_s = 1;
    cr_assert_eq(market_send(&m, mass), REASON_SLOT_UNKNOWN);
    mass = market_command(&m, 1, COMMAND_MASS_CANCEL);
    mass.body.mass_cancel.meter = extra;
    market_send(&m, mass);
    cr_assert_eq(market_event(&m, EVENT_MASS_CANCELED)->body.mass_canceled.orders, 1);
    mass = market_command(&m, 1, COMMAND_MASS_CANCEL);
    mass.body.mass_cancel.slot_s = MARKET_SLOT_S + 900;
    market_send(&m, mass);
    cr_assert_eq(market_event(&m, EVENT_MASS_CANCELED)->body.mass_canceled.orders, 1);
    mass = market_command(&m, 0, COMMAND_MASS_CANCEL);
    mass.body.mass_cancel.participant = 1;
    market_send(&m, mass);
    cr_assert_eq(market_event(&m, EVENT_MASS_CANCELED)->body.mass_canceled.orders, 1);
    cr_assert_eq(market_event(&m, EVENT_ORDER_CANCELED)->body.order_canceled.reason,
                 REASON_CANCEL_MASS);
}

/* Goal: who leaves a group sends nothing more to it; what stands there stays until it ends. */
Test(engine_registry, leaving_a_group_leaves_its_orders)
{
    uint32_t group = market_group(&m, 600);
    market_join(&m, group, 1);
    cr_assert_neq(market_order_in(&m, group, 1, SIDE_BID, 1, 1), 0);
    struct command leave = market_command(&m, 0, COMMAND_GROUP_LEAVE);
    leave.body.group_member = (struct group_member){group, 1, {0}};
    cr_assert_eq(market_send(&m, leave), REASON_NONE);
    cr_assert_eq(market_send(&m, leave), REASON_GROUP_NOT_MEMBER);
    cr_assert_eq(market_order_in(&m, group, 1, SIDE_BID, 1, 1), 0);
    market_clock(&m, MARKET_START_S + 600);
    cr_assert_eq(market_count(&m, EVENT_TRANCHE_RELEASED), 1);
}

/* Goal: funds are added up to the bound of an account, to the nano. */
Test(engine_registry, funds_reach_the_bound_exactly)
{
    struct command funds = market_command(&m, 0, COMMAND_FUNDS_DEPOSIT);
    funds.body.funds_deposit.participant = 1;
    funds.body.funds_deposit.amount.nano = MONEY_NANO_MAX - MARKET_FUNDS + 1;
    cr_assert_eq(market_send(&m, funds), REASON_FUNDS_LIMIT);
    funds.body.funds_deposit.amount.nano--;
    cr_assert_eq(market_send(&m, funds), REASON_NONE);
    cr_assert_eq(market_counters(&m, 1).available.nano, MONEY_NANO_MAX);
    funds.body.funds_deposit.amount.nano = INT64_MAX;
    cr_assert_eq(market_send(&m, funds), REASON_FUNDS_LIMIT);
    funds.body.funds_deposit.amount.nano = 0;
    cr_assert_eq(market_send(&m, funds), REASON_VALUE_OUT_OF_RANGE);
    for (uint32_t i = 0; i < 5; i++) { /* All that came in passes 64 bits. */
        uint32_t rich = market_enrol(&m);
        funds.body.funds_deposit.participant = rich;
        funds.body.funds_deposit.amount.nano = MONEY_NANO_MAX - MARKET_FUNDS;
        cr_assert_eq(market_send(&m, funds), REASON_NONE);
    }
}
