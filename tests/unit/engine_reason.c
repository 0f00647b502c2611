#include <criterion/criterion.h>
#include <string.h>

#include "market.h"

/* The codes in one place, each provoked by the smallest command that deserves it. */

static struct market m;
static uint32_t trader;
static uint32_t other;
static uint32_t operator_id;
static uint32_t group;
static bool seen[1000];

static void setup(void)
{
    struct engine_limits limits = market_limits();
    limits.meters_max = 40;
    market_open(&m, &limits);
    trader = market_trader(&m);
    other = market_trader(&m);
    struct command enrol = market_command(&m, 0, COMMAND_PARTICIPANT_ENROL);
    enrol.body.participant_enrol.role = ROLE_OPERATOR;
    cr_assert_eq(market_send(&m, enrol), REASON_NONE);
    operator_id = 3;
    group = market_group(&m, 600);
    market_join(&m, group, trader);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_reason, .init = setup, .fini = teardown);

static void sent(struct command command, enum reason reason)
{
    market_send(&m, command);
    bool given = false;
    for (uint32_t i = 0; i < m.out.count; i++) {
        const struct event *event = &m.out.items[i];
        if (event->kind == EVENT_REJECTED) {
            seen[event->body.rejected.reason] = true;
            given = given || event->body.rejected.reason == reason;
        } else if (event->kind == EVENT_ORDER_CANCELED) {
            seen[event->body.order_canceled.reason] = true;
            given = given || event->body.order_canceled.reason == reason;
        }
    }
    cr_assert(given || reason == REASON_NONE, "%s was not given", reason_name(reason));
}

static void setting(enum command_kind kind, uint32_t first, uint32_t second, enum reason reason)
{
    struct command command = market_command(&m, 0, kind);
    command.body.group_member.group = first;
    command.body.group_member.participant = second;
    sent(command, reason);
}

static void senders_try(void)
{
    struct command stranger = market_new(&m, trader, SIDE_BID, 1, 1);
    stranger.participant = 99;
    sent(stranger, REASON_PARTICIPANT_UNKNOWN);
    struct command nobody = market_new(&m, trader, SIDE_BID, 1, 1);
    nobody.participant = 0;
    sent(nobody, REASON_PARTICIPANT_UNKNOWN);
    sent(market_command(&m, trader, COMMAND_SLOT_HALT), REASON_ROLE_NOT_ALLOWED);
    sent(market_command(&m, trader, (enum command_kind)77), REASON_COMMAND_UNKNOWN);
    struct command unnumbered = market_new(&m, trader, SIDE_BID, 1, 1);
    unnumbered.client_seq = 0;
    sent(unnumbered, REASON_STREAM_UNKNOWN);
    struct command sixteenth = market_new(&m, trader, SIDE_BID, 1, 1);
    sixteenth.stream = STREAMS_PER_PARTICIPANT;
    sent(sixteenth, REASON_STREAM_UNKNOWN);
    struct command skipped = market_command(&m, trader, COMMAND_LIMITS_QUERY);
    uint64_t passed_over = skipped.client_seq;
    sent(market_command(&m, trader, COMMAND_LIMITS_QUERY), REASON_NONE);
    sent(skipped, REASON_SEQ_SKIPPED);
    for (uint32_t i = 0; i < CLIENT_WINDOW; i++)
        sent(market_command(&m, trader, COMMAND_LIMITS_QUERY), REASON_NONE);
    skipped.client_seq = passed_over - 1;
    sent(skipped, REASON_SEQ_TOO_OLD);
    setting(COMMAND_PARTICIPANT_SUSPEND, other, 0, REASON_NONE);
    sent(market_new(&m, other, SIDE_BID, 1, 1), REASON_PARTICIPANT_SUSPENDED);
    setting(COMMAND_PARTICIPANT_RESUME, other, 0, REASON_NONE);
    struct command slow = market_command(&m, 0, COMMAND_LIMITS_SET);
    slow.body.limits_set = (struct limits_set){other, 100, 100, 1, 1, 0, {0}};
    sent(slow, REASON_NONE);
    sent(market_new(&m, other, SIDE_BID, 1, 1), REASON_NONE);
    sent(market_new(&m, other, SIDE_BID, 1, 1), REASON_RATE_EXCEEDED);
    market_limits_set(&m, other, 100, 100);
}

static void meters_try(void)
{
    struct command command = market_new(&m, trader, SIDE_BID, 1, 1);
    command.body.order_new.meter = 41;
    sent(command, REASON_METER_UNKNOWN);
    command = market_new(&m, trader, SIDE_BID, 1, 1);
    command.body.order_new.meter = other;
    sent(command, REASON_METER_NOT_YOURS);
    command = market_new(&m, trader, SIDE_BID, 1, 1);
    command.body.order_new.place = MARKET_PLACE + 1;
    sent(command, REASON_METER_ELSEWHERE);
    struct command meter = market_command(&m, 0, COMMAND_METER_REGISTER);
    meter.body.meter_register.participant = trader;
    meter.body.meter_register.place = MARKET_PLACE;
    meter.body.meter_register.import_max.w = 4000;
    meter.body.meter_register.export_max.w = 400000;
    sent(meter, REASON_NONE);
    uint32_t small = market_event(&m, EVENT_METER_REGISTERED)->body.registry.meter;
    command = market_new(&m, trader, SIDE_BID, 1, 1001);
    command.body.order_new.meter = small;
    sent(command, REASON_RATING_EXCEEDED);
    struct command store = market_command(&m, 0, COMMAND_STORE_SET);
    store.body.store_set = (struct store_set){
        .meter = small, .efficiency_ppm = 1000000, .capacity = {500}, .level = {100}};
    sent(store, REASON_NONE);
    command = market_new(&m, trader, SIDE_BID, 1, 401);
    command.body.order_new.meter = small;
    sent(command, REASON_STORE_FULL);
    command = market_new(&m, trader, SIDE_ASK, 1, 101);
    command.body.order_new.meter = small;
    sent(command, REASON_STORE_EMPTY);
    meter.body.meter_register.participant = operator_id;
    for (uint32_t i = 0; i < 16; i++)
        sent(meter, REASON_NONE);
    sent(meter, REASON_METERS_MAX);
}

static void slots_try(void)
{
    struct command command = market_new(&m, trader, SIDE_BID, 1, 1);
    command.body.order_new.slot_s++;
    sent(command, REASON_SLOT_UNKNOWN);
    setting(COMMAND_SLOT_HALT, MARKET_SLOT_S, 0, REASON_NONE);
    sent(market_new(&m, trader, SIDE_BID, 1, 1), REASON_SLOT_HALTED);
    setting(COMMAND_SLOT_RESUME, MARKET_SLOT_S, 0, REASON_NONE);
    struct command open = market_command(&m, 0, COMMAND_SLOT_OPEN);
    open.body.slot_open.slot_s = MARKET_SLOT_S;
    open.body.slot_open.duration_s = 900;
    open.body.slot_open.gate_s = MARKET_GATE_S;
    sent(open, REASON_SLOT_EXISTS);
    open.body.slot_open.slot_s++;
    open.body.slot_open.gate_s = MARKET_START_S;
    sent(open, REASON_SLOT_TIMES_WRONG);
}

static void terms_try(void)
{
    struct market_set set = market_default(&m);
    set.lot_wh = 10;
    set.collar_width.micro_per_kwh = 10000;
    market_set(&m, &set);
    struct command command = market_new(&m, trader, SIDE_BID, 1, 10);
    command.body.order_new.price.micro_per_kwh++;
    sent(command, REASON_PRICE_OFF_TICK);
    sent(market_new(&m, trader, SIDE_BID, 100001, 10), REASON_PRICE_OUT_OF_RANGE);
    sent(market_new(&m, trader, SIDE_BID, 1001, 10), REASON_PRICE_OUTSIDE_COLLAR);
    sent(market_new(&m, trader, SIDE_BID, 1, 0), REASON_QUANTITY_ZERO);
    sent(market_new(&m, trader, SIDE_BID, 1, 15), REASON_QUANTITY_OFF_LOT);
    sent(market_new(&m, trader, SIDE_BID, 1, ENERGY_WH_MAX + 1), REASON_QUANTITY_TOO_LARGE);
    command = market_new(&m, trader, SIDE_BID, 1, 10);
    command.body.order_new.kind = ORDER_GOOD_TILL_TIME;
    command.body.order_new.until_s = MARKET_START_S;
    sent(command, REASON_EXPIRY_PAST);
    command = market_new(&m, trader, SIDE_BID, 1, 10);
    command.body.order_new.side = 2;
    sent(command, REASON_KIND_UNKNOWN);
    set.lot_wh = 1;
    market_set(&m, &set);
}

static void groups_try(void)
{
    struct command command = market_new(&m, trader, SIDE_BID, 1, 1);
    command.body.order_new.group = 77;
    sent(command, REASON_GROUP_UNKNOWN);
    command = market_new(&m, other, SIDE_BID, 1, 1);
    command.body.order_new.group = group;
    sent(command, REASON_GROUP_NOT_MEMBER);
    command = market_new(&m, trader, SIDE_BID, 1, 1);
    command.body.order_new.group = group;
    command.body.order_new.kind = ORDER_IMMEDIATE;
    sent(command, REASON_GROUP_KIND);
    setting(COMMAND_GROUP_JOIN, group, trader, REASON_GROUP_MEMBER_ALREADY);
    for (uint32_t i = 1; i < GROUPS_PER_PARTICIPANT; i++)
        market_join(&m, market_group(&m, 0), trader);
    setting(COMMAND_GROUP_JOIN, market_group(&m, 0), trader, REASON_GROUPS_MAX);
}

static void limits_try(void)
{
    market_limits_set(&m, other, 1, 100);
    sent(market_new(&m, other, SIDE_BID, 1, 1), REASON_ORDERS_MAX);
    market_limits_set(&m, other, 100, 1);
    sent(market_new(&m, other, SIDE_BID, 2, 1), REASON_LEVELS_MAX);
    market_limits_set(&m, other, 100, 100);
    struct command poor = market_command(&m, 0, COMMAND_PARTICIPANT_ENROL);
    poor.body.participant_enrol.role = ROLE_PARTICIPANT;
    sent(poor, REASON_NONE);
    uint32_t meter = market_meter(&m, 4);
    struct command command = market_new(&m, 4, SIDE_BID, 1, 1);
    command.body.order_new.meter = meter;
    sent(command, REASON_FUNDS_SHORT);
    struct command rich = market_command(&m, 0, COMMAND_FUNDS_DEPOSIT);
    rich.body.funds_deposit.participant = 4;
    rich.body.funds_deposit.amount.nano = MONEY_NANO_MAX + 1;
    sent(rich, REASON_FUNDS_LIMIT);
    sent(market_new(&m, other, SIDE_ASK, 1, 1), REASON_SELF_MATCH);
    for (uint32_t i = 0; i < 80 && market_order(&m, other, SIDE_BID, 1, 1) != 0; i++)
        ; /* Ends: the pool has 64. */
    sent(market_new(&m, other, SIDE_BID, 1, 1), REASON_MARKET_FULL);
    command = market_command(&m, other, COMMAND_MASS_CANCEL);
    sent(command, REASON_CANCEL_MASS);
}

static void references_try(void)
{
    uint64_t order = market_order(&m, trader, SIDE_BID, 5, 10);
    struct command command = market_command(&m, trader, COMMAND_ORDER_CANCEL);
    sent(command, REASON_ORDER_UNKNOWN);
    command = market_command(&m, other, COMMAND_ORDER_CANCEL);
    command.body.order_cancel.order_id = order;
    sent(command, REASON_ORDER_NOT_YOURS);
    cr_assert_eq(market_amend(&m, trader, order, 5, 10), REASON_AMEND_NOTHING);
    seen[REASON_AMEND_NOTHING] = true;
    cr_assert_neq(market_order(&m, other, SIDE_ASK, 5, 4), 0);
    cr_assert_eq(market_amend(&m, trader, order, 5, 4), REASON_AMEND_BELOW_FILLED);
    seen[REASON_AMEND_BELOW_FILLED] = true;
    command = market_command(&m, trader, COMMAND_ORDER_CANCEL);
    command.body.order_cancel.order_id = order;
    sent(command, REASON_CANCEL_REQUESTED);
}

static void registry_try(void)
{
    struct command add = market_command(&m, 0, COMMAND_CREDENTIAL_ADD);
    add.body.credential_add.participant = trader;
    add.body.credential_add.until_s = 1;
    sent(add, REASON_NONE);
    sent(add, REASON_CREDENTIAL_EXISTS);
    setting(COMMAND_CREDENTIAL_REVOKE, 5, 5, REASON_CREDENTIAL_UNKNOWN);
    setting(COMMAND_GROUP_CREATE, 2, 0, REASON_VALUE_OUT_OF_RANGE);
    for (uint32_t i = 0; i < m.limits.groups_max; i++)
        setting(COMMAND_GROUP_CREATE, 0, 0, REASON_NONE);
    setting(COMMAND_GROUP_CREATE, 0, 0, REASON_REGISTRY_FULL);
}

static void orders_end(void)
{
    uint64_t resting = market_order(&m, trader, SIDE_BID, 5, 10);
    cr_assert_neq(resting, 0);
    struct command command = market_new(&m, other, SIDE_ASK, 5, 20);
    command.body.order_new.kind = ORDER_FILL_OR_KILL;
    sent(command, REASON_CANCEL_UNFILLED);
    command = market_new(&m, other, SIDE_ASK, 6, 20);
    command.body.order_new.kind = ORDER_IMMEDIATE;
    sent(command, REASON_CANCEL_IMMEDIATE);
    command = market_new(&m, other, SIDE_BID, 5, 10);
    command.body.order_new.kind = ORDER_GOOD_TILL_TIME;
    command.body.order_new.until_s = MARKET_START_S + 60;
    sent(command, REASON_NONE);
    m.at_us += 60000000;
    sent(market_command(&m, 0, COMMAND_CLOCK), REASON_CANCEL_EXPIRED);
    struct market_set set = market_default(&m);
    set.self_match = SELF_MATCH_CANCEL_OLD;
    market_set(&m, &set);
    sent(market_new(&m, trader, SIDE_ASK, 5, 10), REASON_CANCEL_SELF_MATCH);
    setting(COMMAND_PARTICIPANT_SUSPEND, trader, 0, REASON_CANCEL_KILL);
    for (uint32_t i = 0; i < SLOT_ORDERS_MAX; i++)
        sent(market_new(&m, other, SIDE_BID, 5, 1), REASON_NONE);
    cr_assert_neq(m.out.count, 0);
    m.at_us = (int64_t)MARKET_GATE_S * 1000000;
    sent(market_command(&m, 0, COMMAND_CLOCK), REASON_NONE);
    sent(market_new(&m, other, SIDE_BID, 5, 1), REASON_SLOT_CLOSED);
    sent(market_command(&m, 0, COMMAND_CONTINUE), REASON_CANCEL_GATE);
}

/* Goal: a 257th order of one meter in one slot is refused, in a market that has room for it. */
static void slot_orders_try(void)
{
    struct engine_limits limits = market_limits_large();
    teardown();
    market_open(&m, &limits);
    m.audits = false;
    uint32_t last = market_trader(&m);
    for (uint32_t i = 0; i < SLOT_ORDERS_MAX; i++)
        cr_assert_neq(market_order(&m, last, SIDE_BID, 5, 1), 0);
    sent(market_new(&m, last, SIDE_BID, 5, 1), REASON_SLOT_ORDERS_MAX);
    market_meter(&m, last);
    struct command command = market_new(&m, last, SIDE_BID, 5, 1);
    command.body.order_new.meter = 2;
    sent(command, REASON_NONE);
}

/* Goal: each code of the table is one that the engine gives, none is forgotten here.
 */
Test(engine_reason, every_code_of_the_table_is_given)
{
    senders_try();
    meters_try();
    slots_try();
    terms_try();
    groups_try();
    limits_try();
    references_try();
    registry_try();
    orders_end();
    slot_orders_try();
    seen[REASON_NONE] = true;
#define X(name, code, text) cr_expect(seen[code], "%s is never given", #name);
    REASON_TABLE(X)
#undef X
}

/* Goal: names and texts are those of the table; a code that is not there has words too. */
Test(engine_reason, unknown_codes_have_words)
{
    cr_assert_str_eq(reason_name(REASON_FUNDS_SHORT), "FUNDS_SHORT");
    cr_assert_str_eq(reason_text(REASON_CANCEL_GATE), "the gate closed");
    cr_assert_str_eq(reason_name(1), "UNKNOWN");
    cr_assert_neq(strlen(reason_text(1)), 0);
}

/* Goal: no two reasons share a code: it is stored and sent for ever. */
Test(engine_reason, no_code_is_used_twice)
{
    uint32_t uses[1000] = {0};
#define X(name, code, text) uses[code]++;
    REASON_TABLE(X)
#undef X
    for (uint32_t code = 0; code < 1000; code++)
        cr_assert_leq(uses[code], 1, "%u", code);
}
