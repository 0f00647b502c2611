#include "persist_market.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/hash.h"

#define DAY_S           1772409600
#define SLOT_S          900
#define IDS             128
#define GROUPS          2
#define SLOTS_TO_CHOOSE 5

struct market {
    struct machine_home home;
    struct machine machine;
    struct market_tally tally;
    struct event_list events;
    uint64_t random;
    uint64_t batches;
    uint64_t setup_step;
    int64_t at_us;
    uint32_t slot_next_s;
    uint32_t credentials;
    uint64_t client_seq[MARKET_PARTICIPANTS + 1];
    struct {
        uint64_t order_id;
        uint32_t participant;
    } ids[IDS]; /* Orders accepted last; most of them are gone by now. */
    uint32_t id_next;
};

static const struct engine_limits limits = {
    .orders_max = 8192,
    .tranches_max = 2048,
    .participants_max = 64,
    .streams_max = 64,
    .credentials_max = 4096,
    .meters_max = 64,
    .groups_max = 16,
    .slots_max = 4096,
    .positions_max = 4096,
    .pages_max = 1024,
    .price_ticks_max = 999999,
    .tick_micro = 10,
};

static bool home_make(void *context, const struct command *genesis, struct machine *out);
static uint64_t roll(struct market *m, uint64_t below);
static bool setup_make(struct market *m, struct command *c);
static void trade_make(struct market *m, struct command *c);
static void order_make(struct market *m, struct command *c);
static void change_make(struct market *m, struct command *c);
static void operator_make(struct market *m, struct command *c);
static void slot_make(struct market *m, struct command *c);
static void command_apply(struct market *m, const struct command *c);
static void event_count(struct market *m, const struct event *e);

struct market *market_open(uint64_t seed)
{
    struct market *m = calloc(1, sizeof *m);
    invariant(m != NULL);
    m->random = seed;
    m->at_us = (int64_t)DAY_S * 1000000;
    m->slot_next_s = DAY_S + 2 * SLOT_S;
    m->events.capacity = ENGINE_EVENTS_MAX;
    m->events.items = calloc(ENGINE_EVENTS_MAX, sizeof *m->events.items);
    invariant(m->events.items != NULL);
    struct command genesis = {.kind = COMMAND_GENESIS, .body.genesis = limits};
    struct machine_source source = machine_home_source(&m->home);
    bool made = source.make(source.context, &genesis, &m->machine);
    invariant(made);
    return m;
}

void market_close(struct market *m)
{
    machine_home_free(&m->home);
    free(m->events.items);
    free(m);
}

void market_batch(struct market *m, uint32_t commands, struct batch *out)
{
    memset(out, 0, sizeof *out);
    out->number = ++m->batches;
    out->first_seq = market_seq(m) + 1;
    out->hash_seq = market_seq(m);
    out->state_hash = out->hash_seq == 0 ? 0 : market_hash(m);
    while (out->count < commands) { /* Ends: count grows. */
        struct command *c = &out->commands[out->count];
        enum engine_work work = m->machine.work(m->machine.self);
        m->at_us += (int64_t)roll(m, 100000);
        if (work == ENGINE_EXCLUSIVE || (work == ENGINE_SWEEP && roll(m, 2) == 0))
            c->kind = COMMAND_CONTINUE;
        else if (!setup_make(m, c))
            trade_make(m, c);
        c->seq = market_seq(m) + 1;
        c->at_us = m->at_us;
        command_apply(m, c);
        out->count++;
    }
}

const struct market_tally *market_tally(const struct market *m)
{
    return &m->tally;
}

uint64_t market_hash(const struct market *m)
{
    return m->machine.hash(m->machine.self);
}

uint64_t market_seq(const struct market *m)
{
    return m->machine.seq(m->machine.self);
}

struct machine_source machine_home_source(struct machine_home *home)
{
    return (struct machine_source){home, home_make};
}

void machine_home_free(struct machine_home *home)
{
    free(home->memory);
    home->memory = NULL;
}

static bool home_make(void *context, const struct command *genesis, struct machine *out)
{
    struct machine_home *home = context;
    const char *wrong;
    if (!engine_limits_valid(&genesis->body.genesis, &wrong))
        return false;
    size_t size = (engine_size(&genesis->body.genesis) + 63) / 64 * 64;
    free(home->memory);
    home->memory = aligned_alloc(64, size);
    invariant(home->memory != NULL);
    memset(home->memory, 0, size);
    *out = engine_machine(engine_init(home->memory, size, &genesis->body.genesis));
    return true;
}

static uint64_t roll(struct market *m, uint64_t below)
{
    m->random += HASH_KEY_A;
    return hash_mix(hash_mix(m->random, HASH_KEY_B) ^ m->random, HASH_KEY_A) % below;
}

/* The first commands, in their order. False: all are made. */
static bool setup_make(struct market *m, struct command *c)
{
    uint64_t step = m->setup_step++;
    uint32_t who = (uint32_t)(step % MARKET_PARTICIPANTS) + 1;
    if (step == 0) {
        c->kind = COMMAND_GENESIS;
        c->body.genesis = limits;
    } else if (step == 1) {
        c->kind = COMMAND_MARKET_SET;
        c->body.market_set = (struct market_set){.price_min = {-2000},
                                                 .price_max = {2000},
                                                 .collar_width = {4000},
                                                 .deviation_margin = {50},
                                                 .fee = {10},
                                                 .lot_wh = 1,
                                                 .self_match = SELF_MATCH_CANCEL_OLD};
    } else if (step == 2) {
        c->kind = COMMAND_LIMITS_SET;
        c->body.limits_set = (struct limits_set){
            .orders_live_max = 200, .levels_max = 100, .rate_per_s = 1000, .rate_burst = 1000};
    } else if (step == 3 || step == 4) {
        c->kind = COMMAND_GROUP_CREATE;
        c->body.group_create.policy = step == 3 ? RELEASE_AT_ONCE : RELEASE_INTERVAL;
        c->body.group_create.interval_s = step == 3 ? 0 : 10;
    } else if (step < 12) {
        slot_make(m, c);
    } else if (step < 24) {
        c->kind = COMMAND_PARTICIPANT_ENROL;
        c->body.participant_enrol.role = ROLE_PARTICIPANT;
    } else if (step < 36) {
        c->kind = COMMAND_FUNDS_DEPOSIT;
        c->body.funds_deposit.participant = who;
        c->body.funds_deposit.amount.nano = INT64_C(1000000000000);
    } else if (step < 48) {
        c->kind = COMMAND_METER_REGISTER;
        c->body.meter_register = (struct meter_register){.participant = who,
                                                         .place = 100 + who,
                                                         .import_max = {4000000},
                                                         .export_max = {4000000}};
    } else if (step < 60) {
        c->kind = COMMAND_GROUP_JOIN;
        c->body.group_member = (struct group_member){.group = 1 + who % GROUPS, .participant = who};
    } else {
        return false;
    }
    return true;
}

static void trade_make(struct market *m, struct command *c)
{
    uint64_t dice = roll(m, 100);
    if (dice < 70)
        order_make(m, c);
    else if (dice < 92)
        change_make(m, c);
    else
        operator_make(m, c);
    if (c->participant != 0)
        c->client_seq = ++m->client_seq[c->participant];
}

static void order_make(struct market *m, struct command *c)
{
    struct order_new *o = &c->body.order_new;
    bool grouped = roll(m, 4) == 0;
    c->kind = COMMAND_ORDER_NEW;
    c->participant = (uint32_t)roll(m, MARKET_PARTICIPANTS) + 1;
    o->side = (uint8_t)roll(m, 2);
    o->price.micro_per_kwh = ((int64_t)roll(m, 40) - 20 + (o->side == SIDE_BID ? -5 : 5)) * 10;
    o->quantity.wh = (int64_t)roll(m, 500); /* 0 is refused. */
    o->slot_s = m->slot_next_s - SLOT_S * (1 + (uint32_t)roll(m, SLOTS_TO_CHOOSE));
    o->meter = roll(m, 50) == 0 ? 1 : c->participant; /* Now and then someone else's. */
    o->place = 100 + o->meter;
    o->group = grouped ? 1 + c->participant % GROUPS : 0;
    o->kind = grouped ? ORDER_GOOD_TILL_GATE : (uint8_t)roll(m, 5);
    if (o->kind == ORDER_GOOD_TILL_TIME)
        o->until_s = (uint32_t)(m->at_us / 1000000) + 30;
}

static void change_make(struct market *m, struct command *c)
{
    uint32_t which = (uint32_t)roll(m, IDS);
    c->participant = m->ids[which].participant;
    if (roll(m, 60) == 0 || c->participant == 0) {
        c->kind = COMMAND_MASS_CANCEL;
        c->participant = (uint32_t)roll(m, MARKET_PARTICIPANTS) + 1;
    } else if (roll(m, 2) == 0) {
        c->kind = COMMAND_ORDER_CANCEL;
        c->body.order_cancel.order_id = m->ids[which].order_id;
    } else {
        c->kind = COMMAND_ORDER_AMEND;
        c->body.order_amend.order_id = m->ids[which].order_id;
        c->body.order_amend.price.micro_per_kwh = ((int64_t)roll(m, 40) - 20) * 10;
        c->body.order_amend.quantity.wh = 1 + (int64_t)roll(m, 500);
    }
}

static void operator_make(struct market *m, struct command *c)
{
    uint32_t who = (uint32_t)roll(m, MARKET_PARTICIPANTS) + 1;
    switch (roll(m, 8)) {
    case 0:
        c->kind = roll(m, 8) == 0 ? COMMAND_PARTICIPANT_SUSPEND : COMMAND_PARTICIPANT_RESUME;
        c->body.participant_switch.participant = who;
        break;
    case 1:
    case 2:
        c->kind = COMMAND_PARTICIPANT_RESUME;
        c->body.participant_switch.participant = who;
        break;
    case 3:
        c->kind = roll(m, 2) == 0 ? COMMAND_GROUP_LEAVE : COMMAND_GROUP_JOIN;
        c->body.group_member = (struct group_member){.group = 1 + who % GROUPS, .participant = who};
        break;
    case 4: {
        uint32_t number = (uint32_t)roll(m, 50); /* Few, so that the same come and go. */
        bool add = roll(m, 3) != 0;
        c->kind = add ? COMMAND_CREDENTIAL_ADD : COMMAND_CREDENTIAL_REVOKE;
        if (add)
            c->body.credential_add = (struct credential_add){.participant = who, .until_s = DAY_S};
        memcpy(c->body.credential_add.lfdi, &number, sizeof number);
        break;
    }
    case 5:
        c->kind = COMMAND_FUNDS_DEPOSIT;
        c->body.funds_deposit.participant = who;
        c->body.funds_deposit.amount.nano = 1 + (int64_t)roll(m, 1000000000);
        break;
    case 6:
        if (roll(m, 4) == 0)
            slot_make(m, c);
        else
            c->kind = COMMAND_CLOCK;
        break;
    default:
        c->kind = COMMAND_CLOCK;
        break;
    }
}

/* Opens the next slot, and lets time pass so that about six are open at once. */
static void slot_make(struct market *m, struct command *c)
{
    c->kind = COMMAND_SLOT_OPEN;
    c->body.slot_open = (struct slot_open){
        .slot_s = m->slot_next_s, .duration_s = SLOT_S, .gate_s = m->slot_next_s - 300};
    int64_t behind_us = ((int64_t)m->slot_next_s - 6 * SLOT_S) * 1000000;
    m->at_us = m->at_us > behind_us ? m->at_us : behind_us;
    m->slot_next_s += SLOT_S;
}

static void command_apply(struct market *m, const struct command *c)
{
    m->events.count = 0;
    m->machine.apply(m->machine.self, c, &m->events);
    for (uint32_t i = 0; i < m->events.count; i++) /* Ends: the list does. */
        event_count(m, &m->events.items[i]);
}

static void event_count(struct market *m, const struct event *e)
{
    struct market_tally *t = &m->tally;
    if (e->participant_seq != 0) {
        t->outbox++;
        t->outbox_of[e->participant]++;
    }
    if (e->kind == EVENT_ORDER_ACCEPTED) {
        t->accepted++;
        t->order_hold_nano += e->body.order_accepted.held.nano;
        m->ids[m->id_next % IDS].order_id = e->body.order_accepted.order_id;
        m->ids[m->id_next++ % IDS].participant = e->participant;
    } else if (e->kind == EVENT_ORDER_AMENDED) {
        t->order_hold_nano += e->body.order_amended.held_change.nano;
    } else if (e->kind == EVENT_ORDER_CANCELED) {
        t->canceled++;
        t->order_hold_nano -= e->body.order_canceled.released.nano;
    } else if (e->kind == EVENT_ALLOCATED) {
        const struct event_allocated *a = &e->body.allocated;
        t->allocations++;
        t->order_hold_nano -= a->released.nano + a->contracted.nano;
        t->contract_hold_nano += a->contracted.nano;
    } else if (e->kind == EVENT_TRADE) {
        t->trades++;
        t->traded_wh += (uint64_t)e->body.trade.quantity.wh;
    } else if (e->kind == EVENT_REJECTED) {
        t->rejections++;
    } else if (e->kind == EVENT_FUNDS_DEPOSITED) {
        t->deposited_nano += e->body.funds_deposited.amount.nano;
    }
}
