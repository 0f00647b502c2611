#include "crowd.h"

#include <string.h>

#include "base/check.h"
#include "base/hash.h"

#define SLOT_S      900
#define SLOTS_AHEAD 4
#define SLOTS_A_DAY 30

static struct command *setup_add(struct crowd *crowd, uint16_t kind);
static void setup_people(struct crowd *crowd);
static void order_new_make(struct crowd *crowd, struct command *c);
static void order_spoil(struct crowd *crowd, struct command *c);
static void order_amend_make(struct crowd *crowd, const struct naive *n, struct command *c);
static void order_cancel_make(struct crowd *crowd, const struct naive *n, struct command *c);
static void mass_make(struct crowd *crowd, struct command *c);
static void operator_make(struct crowd *crowd, struct command *c);
static void sender_choose(struct crowd *crowd, struct command *c, uint32_t participant);
static uint32_t slot_choose(struct crowd *crowd);
static int64_t price_choose(struct crowd *crowd, int side);
static int64_t quantity_choose(struct crowd *crowd);
static bool chance(struct crowd *crowd, uint32_t of_thousand);

void crowd_begin(struct crowd *crowd, uint64_t seed)
{
    memset(crowd, 0, sizeof(*crowd));
    crowd->random = seed * HASH_KEY_A + HASH_KEY_B;
    crowd->at_us = (CROWD_DAY_S + 8 * 3600) * 1000000;
    crowd->slot_next_s = (uint32_t)(CROWD_DAY_S + 8 * 3600 + 900);
    struct market_set *m = &crowd->market;
    bool narrow = chance(crowd, 500);
    m->price_min.micro_per_kwh = -2000;
    m->price_max.micro_per_kwh = 2000;
    m->collar_width.micro_per_kwh = narrow ? 300 : 4000;
    m->fee.micro_per_kwh = (int64_t)crowd_random(crowd, 3) * 10;
    m->deviation_margin.micro_per_kwh = (int64_t)crowd_random(crowd, 3) * 50;
    m->lot_wh = chance(crowd, 500) ? 1 : 10;
    m->self_match = (uint32_t)(seed % 3);
    setup_add(crowd, COMMAND_MARKET_SET)->body.market_set = *m;
    setup_add(crowd, COMMAND_CALENDAR_SET)->body.calendar_set =
        (struct calendar_set){.duration_s = SLOT_S, .open_local_s = 54000, .gate_lead_s = 300};
    setup_add(crowd, COMMAND_LIMITS_SET)->body.limits_set = (struct limits_set){
        .orders_live_max = 10000, .levels_max = 1000, .rate_per_s = 1000, .rate_burst = 1000};
    setup_people(crowd);
}

uint64_t crowd_random(struct crowd *crowd, uint64_t below)
{
    crowd->random += HASH_KEY_A;
    uint64_t x = crowd->random;
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    x ^= x >> 31;
    return (uint64_t)(((unsigned __int128)x * below) >> 64);
}

bool crowd_next(struct crowd *crowd, const struct naive *naive, struct command *c)
{
    memset(c, 0, sizeof(*c));
    if (crowd->setup_next < crowd->setup_count) {
        *c = crowd->setup[crowd->setup_next++];
        c->at_us = crowd->at_us;
        return true;
    }
    crowd->at_us += chance(crowd, 600)
                        ? 0
                        : (int64_t)crowd_random(crowd, chance(crowd, 20) ? 60 : 4) * 1000000 +
                              (int64_t)crowd_random(crowd, 1000) * 1000;
    c->at_us = crowd->at_us;
    /* A slot opens as soon as the horizon has moved by one. */
    if ((int64_t)crowd->slot_next_s * 1000000 <
        crowd->at_us + INT64_C(1000000) * SLOT_S * SLOTS_AHEAD) {
        if (crowd->slots_opened == SLOTS_A_DAY)
            return false;
        c->kind = COMMAND_SLOT_OPEN;
        c->body.slot_open = (struct slot_open){
            .slot_s = crowd->slot_next_s, .duration_s = SLOT_S, .gate_s = crowd->slot_next_s - 295};
        crowd->slot_next_s += SLOT_S;
        crowd->slots_opened++;
        return true;
    }
    uint64_t what = crowd_random(crowd, 1000);
    if (what < 600) {
        order_new_make(crowd, c);
    } else if (what < 760) {
        order_amend_make(crowd, naive, c);
    } else if (what < 880) {
        order_cancel_make(crowd, naive, c);
    } else if (what < 884) {
        mass_make(crowd, c);
    } else if (what < 910) {
        c->kind = COMMAND_LIMITS_QUERY;
        sender_choose(crowd, c, 1 + (uint32_t)crowd_random(crowd, CROWD_PARTICIPANTS));
    } else if (what < 940 && crowd->sent_count > 0) {
        uint32_t kept = crowd->sent_count < 256 ? crowd->sent_count : 256;
        *c = crowd->sent[crowd_random(crowd, kept)];
        c->at_us = crowd->at_us;
    } else if (what < 960) {
        operator_make(crowd, c);
    } else {
        c->kind = COMMAND_CLOCK;
    }
    return true;
}

static struct command *setup_add(struct crowd *crowd, uint16_t kind)
{
    invariant(crowd->setup_count < CROWD_SETUP_MAX);
    struct command *c = &crowd->setup[crowd->setup_count++];
    c->kind = kind;
    return c;
}

/* Rich and poor, unhurried and hurried, with thick and thin lines; the last one may only look. */
static void setup_people(struct crowd *crowd)
{
    for (uint32_t i = 1; i <= CROWD_PARTICIPANTS; i++) {
        bool auditor = i == CROWD_PARTICIPANTS;
        setup_add(crowd, COMMAND_PARTICIPANT_ENROL)->body.participant_enrol.role =
            auditor ? ROLE_AUDITOR : ROLE_PARTICIPANT;
        struct funds_deposit *deposit =
            &setup_add(crowd, COMMAND_FUNDS_DEPOSIT)->body.funds_deposit;
        deposit->participant = i;
        deposit->amount.nano = i <= 2 ? 300000 : INT64_C(1000000000000);
    }
    for (uint32_t i = 1; i <= CROWD_METERS; i++) {
        struct meter_register *meter =
            &setup_add(crowd, COMMAND_METER_REGISTER)->body.meter_register;
        meter->participant = (i - 1) % CROWD_PARTICIPANTS + 1;
        meter->place = 100 + i;
        meter->import_max.w = i % 4 == 0 ? 8000 : 4000000;
        meter->export_max.w = i % 4 == 1 ? 8000 : 4000000;
    }
    for (uint32_t i = 1; i <= CROWD_GROUPS; i++) {
        struct group_create *group = &setup_add(crowd, COMMAND_GROUP_CREATE)->body.group_create;
        group->policy = i == 1 ? RELEASE_AT_ONCE : RELEASE_INTERVAL;
        group->interval_s = i == 1 ? 0 : i * 10;
    }
    for (uint32_t i = 1; i < CROWD_PARTICIPANTS; i++) {
        for (uint32_t group = 1; group <= CROWD_GROUPS; group++) {
            if ((i + group) % 5 == 0)
                continue;
            struct group_member *member = &setup_add(crowd, COMMAND_GROUP_JOIN)->body.group_member;
            member->group = group;
            member->participant = i;
        }
    }
    for (uint32_t i = 3; i <= 5; i++) {
        struct limits_set *limits = &setup_add(crowd, COMMAND_LIMITS_SET)->body.limits_set;
        limits->participant = i;
        limits->orders_live_max = i == 3 ? 4 : 10000;
        limits->levels_max = i == 4 ? 3 : 1000;
        limits->rate_per_s = i == 5 ? 1 : 1000;
        limits->rate_burst = i == 5 ? 2 : 1000;
    }
}

static void order_new_make(struct crowd *crowd, struct command *c)
{
    struct order_new *o = &c->body.order_new;
    uint32_t participant = 1 + (uint32_t)crowd_random(crowd, CROWD_PARTICIPANTS - 1);
    c->kind = COMMAND_ORDER_NEW;
    uint64_t kind = crowd_random(crowd, 20);
    o->kind = kind < 12 ? ORDER_GOOD_TILL_GATE : (uint8_t)(1 + kind % 4);
    o->side = (uint8_t)crowd_random(crowd, 2);
    o->meter = participant;
    if (participant + CROWD_PARTICIPANTS <= CROWD_METERS && chance(crowd, 400))
        o->meter += CROWD_PARTICIPANTS;
    o->place = 100 + o->meter;
    o->slot_s = slot_choose(crowd);
    o->price.micro_per_kwh = price_choose(crowd, o->side);
    o->quantity.wh = quantity_choose(crowd);
    if (o->kind <= ORDER_GOOD_TILL_TIME && chance(crowd, 500)) {
        do /* Ends: everyone is a member of three of the four. */
            o->group = 1 + (uint32_t)crowd_random(crowd, CROWD_GROUPS);
        while ((participant + o->group) % 5 == 0);
    }
    if (o->kind == ORDER_GOOD_TILL_TIME) {
        int64_t until_s = crowd->at_us / 1000000 + (int64_t)crowd_random(crowd, 600);
        o->until_s = (uint32_t)(until_s / 10 * 10 + 17); /* Not a gate's second, nor a pool's. */
        if (o->until_s > o->slot_s - 295)
            o->until_s = o->slot_s - 303;
    }
    if (chance(crowd, 120))
        order_spoil(crowd, c);
    sender_choose(crowd, c, c->participant != 0 ? c->participant : participant);
}

/* One thing is wrong with it. */
static void order_spoil(struct crowd *crowd, struct command *c)
{
    struct order_new *o = &c->body.order_new;
    switch (crowd_random(crowd, 17)) {
    case 0:
        o->price.micro_per_kwh += 3;
        break;
    case 1:
        o->price.micro_per_kwh = o->side == SIDE_BID ? 2010 : -2010;
        break;
    case 2:
        o->price.micro_per_kwh = o->side == SIDE_BID ? 2000 : -2000;
        break;
    case 3:
        o->quantity.wh = -(int64_t)crowd_random(crowd, 2);
        break;
    case 4:
        o->quantity.wh += 3;
        break;
    case 5:
        o->quantity.wh = (ENERGY_WH_MAX / 10 + 1) * 10;
        break;
    case 6:
        o->slot_s += 60;
        break;
    case 7:
        o->slot_s = crowd->slot_next_s - SLOT_S * (SLOTS_AHEAD + 1);
        break;
    case 8:
        o->kind = 5;
        break;
    case 9:
        o->side = 2;
        break;
    case 10:
        o->meter = chance(crowd, 500) ? 0 : CROWD_METERS + 5;
        break;
    case 11:
        o->meter = o->meter % CROWD_METERS + 1;
        break;
    case 12:
        o->place++;
        break;
    case 13:
        o->group = CROWD_GROUPS + 1;
        break;
    case 14:
        o->group = 1 + (uint32_t)crowd_random(crowd, CROWD_GROUPS);
        break;
    case 15:
        o->kind = ORDER_GOOD_TILL_TIME;
        o->until_s = chance(crowd, 500) ? (uint32_t)(crowd->at_us / 1000000) : o->slot_s;
        break;
    default:
        c->participant = chance(crowd, 500) ? CROWD_PARTICIPANTS : CROWD_PARTICIPANTS + 1;
        break;
    }
}

static void order_amend_make(struct crowd *crowd, const struct naive *n, struct command *c)
{
    struct naive_view view = naive_pick(n, (uint32_t)crowd_random(crowd, NAIVE_ORDERS));
    struct order_amend *a = &c->body.order_amend;
    c->kind = COMMAND_ORDER_AMEND;
    a->order_id = view.number != 0 && !chance(crowd, 20) ? (uint64_t)view.number : 1;
    a->price.micro_per_kwh = view.price;
    a->quantity.wh = view.quantity;
    int64_t lot = crowd->market.lot_wh;
    switch (crowd_random(crowd, 8)) {
    case 0:
    case 1:
        a->quantity.wh -= lot * (1 + (int64_t)crowd_random(crowd, 6));
        break;
    case 2:
        a->quantity.wh -= view.open / lot * lot / 2;
        break;
    case 3:
        a->quantity.wh += lot * (int64_t)crowd_random(crowd, 20);
        break;
    case 4:
        a->quantity.wh = view.quantity - view.open;
        break;
    case 5:
        a->price.micro_per_kwh += chance(crowd, 50) ? 5000 : 3;
        break;
    default:
        a->price.micro_per_kwh += ((int64_t)crowd_random(crowd, 21) - 10) * CROWD_TICK;
        break;
    }
    uint32_t participant = view.participant;
    if (participant == 0 || chance(crowd, 20))
        participant = 1 + (uint32_t)crowd_random(crowd, CROWD_PARTICIPANTS - 1);
    sender_choose(crowd, c, participant);
}

static void order_cancel_make(struct crowd *crowd, const struct naive *n, struct command *c)
{
    struct naive_view view = naive_pick(n, (uint32_t)crowd_random(crowd, NAIVE_ORDERS));
    struct order_cancel *body = &c->body.order_cancel;
    c->kind = COMMAND_ORDER_CANCEL;
    body->order_id = view.number != 0 && !chance(crowd, 50) ? (uint64_t)view.number : 1;
    uint32_t participant = view.participant;
    if (participant == 0 || chance(crowd, 30))
        participant = 1 + (uint32_t)crowd_random(crowd, CROWD_PARTICIPANTS - 1);
    sender_choose(crowd, c, participant);
    if (chance(crowd, 200) && c->client_seq > 10) { /* By client_seq, within the window. */
        body->order_id = 0;
        body->target_seq = c->client_seq - 1 - crowd_random(crowd, 10);
    }
}

static void mass_make(struct crowd *crowd, struct command *c)
{
    c->kind = COMMAND_MASS_CANCEL;
    uint32_t participant = 1 + (uint32_t)crowd_random(crowd, CROWD_PARTICIPANTS - 1);
    if (chance(crowd, 400))
        c->body.mass_cancel.slot_s = slot_choose(crowd);
    if (chance(crowd, 400))
        c->body.mass_cancel.meter = participant;
    if (chance(crowd, 100))
        c->body.mass_cancel.participant = participant % (CROWD_PARTICIPANTS - 1) + 1;
    sender_choose(crowd, c, participant);
}

/* The kill switch and the halt of a slot, never for long; money. */
static void operator_make(struct crowd *crowd, struct command *c)
{
    if (crowd->suspended != 0 && chance(crowd, 500)) {
        c->kind = COMMAND_PARTICIPANT_RESUME;
        c->body.participant_switch.participant = crowd->suspended;
        crowd->suspended = 0;
    } else if (crowd->halted_s != 0) {
        c->kind = COMMAND_SLOT_RESUME;
        c->body.slot_switch.slot_s = crowd->halted_s;
        crowd->halted_s = 0;
    } else if (chance(crowd, 200) && crowd->suspended == 0) {
        crowd->suspended = 1 + (uint32_t)crowd_random(crowd, CROWD_PARTICIPANTS - 1);
        c->kind = COMMAND_PARTICIPANT_SUSPEND;
        c->body.participant_switch.participant = crowd->suspended;
    } else if (chance(crowd, 200)) {
        c->kind = COMMAND_SLOT_HALT; /* One whose gate is far away. */
        crowd->halted_s = crowd->slot_next_s - SLOT_S;
        c->body.slot_switch.slot_s = crowd->halted_s;
    } else {
        c->kind = COMMAND_FUNDS_DEPOSIT;
        c->body.funds_deposit.participant = 1 + (uint32_t)crowd_random(crowd, 2);
        c->body.funds_deposit.amount.nano = 1 + (int64_t)crowd_random(crowd, 50000);
    }
}

/* Numbers the command in one of the sender's streams; now and then a number is left out, or one
 * that was left out is used. */
static void sender_choose(struct crowd *crowd, struct command *c, uint32_t participant)
{
    invariant(participant < CROWD_PARTICIPANTS + 2);
    c->participant = participant;
    c->stream = (uint8_t)crowd_random(crowd, 2);
    uint64_t *last = &crowd->seq_last[participant][c->stream];
    if (chance(crowd, 30)) {
        *last += 1 + crowd_random(crowd, 3);
    } else if (chance(crowd, 10) && *last > 200) {
        c->client_seq = *last - crowd_random(crowd, chance(crowd, 700) ? 50 : 200);
        return;
    }
    c->client_seq = ++*last;
    crowd->sent[crowd->sent_count++ % 256] = *c;
    if (chance(crowd, 2))
        c->stream = STREAMS_PER_PARTICIPANT + 1;
}

static uint32_t slot_choose(struct crowd *crowd)
{
    return crowd->slot_next_s - SLOT_S * (1 + (uint32_t)crowd_random(crowd, SLOTS_AHEAD - 1));
}

/* Around zero, so that half of the prices are negative and bids and asks overlap. */
static int64_t price_choose(struct crowd *crowd, int side)
{
    int64_t ticks = (int64_t)crowd_random(crowd, 25) - 12 + (side == SIDE_BID ? -5 : 5);
    return ticks * CROWD_TICK;
}

static int64_t quantity_choose(struct crowd *crowd)
{
    uint64_t most = chance(crowd, 50) ? 2000 : 60;
    return (int64_t)crowd->market.lot_wh * (1 + (int64_t)crowd_random(crowd, most));
}

static bool chance(struct crowd *crowd, uint32_t of_thousand)
{
    return crowd_random(crowd, 1000) < of_thousand;
}
