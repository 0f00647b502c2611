#include "storm.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/hash.h"
#include "engine/engine.h"
#include "engine/reason.h"

#define START_S       1717408800u
#define SLOT_S        1717416000u
#define TRADERS       6
#define BODY_BYTES    48
#define CONTINUES_MAX 100000

struct storm {
    struct engine *e;
    void *memory;
    struct event_list out;
    int64_t at_us;
    uint64_t orders;
    uint64_t trades;
    uint64_t client_seqs[32];
    const uint8_t *choices; /* Of the command that is being made. */
    uint32_t chosen;
    uint64_t last_order;
};

static void storm_apply(struct storm *s, struct command *command);
static void continues_apply(struct storm *s, enum engine_work least);
static struct command blank(enum command_kind kind);
static void stage_set(struct storm *s);
static uint32_t choose(struct storm *s, uint32_t count);
static void time_pass(struct storm *s);
static void sender_choose(struct storm *s, struct command *command);
static void word_lead(struct storm *s, uint32_t *word, uint32_t count);
static void number_lead(struct storm *s, int64_t *number);
static void second_lead(struct storm *s, uint32_t *second);
static void order_lead(struct storm *s, struct order_new *n);
static void body_lead(struct storm *s, struct command *command);
static void setting_lead(struct storm *s, struct command *command);

struct storm *storm_begin(void)
{
    const struct engine_limits limits = {
        .orders_max = 48,
        .tranches_max = 6,
        .participants_max = 12,
        .streams_max = 24,
        .credentials_max = 4,
        .meters_max = 14,
        .groups_max = 5,
        .slots_max = 128,
        .positions_max = 40,
        .pages_max = 24,
        .price_ticks_max = 100000,
        .tick_micro = 10,
    };
    struct storm *s = calloc(1, sizeof *s);
    size_t size = (engine_size(&limits) + 63) / 64 * 64;
    invariant(s != NULL);
    s->memory = aligned_alloc(64, size);
    s->out.capacity = 2 * ENGINE_EVENTS_MAX;
    s->out.items = malloc(s->out.capacity * sizeof *s->out.items);
    invariant(s->memory != NULL && s->out.items != NULL);
    memset(s->memory, 0, size);
    s->e = engine_init(s->memory, size, &limits);
    s->at_us = (int64_t)START_S * 1000000;
    struct command genesis = blank(COMMAND_GENESIS);
    genesis.body.genesis = limits;
    storm_apply(s, &genesis);
    stage_set(s);
    return s;
}

void storm_end(struct storm *s)
{
    free(s->out.items);
    free(s->memory);
    free(s);
}

void storm_send(struct storm *s, const uint8_t bytes[STORM_BYTES])
{
    static const uint16_t kinds[] = {
        COMMAND_ORDER_NEW,          COMMAND_ORDER_NEW,
        COMMAND_ORDER_NEW,          COMMAND_ORDER_NEW,
        COMMAND_ORDER_NEW,          COMMAND_ORDER_NEW,
        COMMAND_ORDER_AMEND,        COMMAND_ORDER_AMEND,
        COMMAND_ORDER_CANCEL,       COMMAND_CLOCK,
        COMMAND_CONTINUE,           COMMAND_CLOCK_SCALE,
        COMMAND_MASS_CANCEL,        COMMAND_LIMITS_QUERY,
        COMMAND_PARTICIPANT_ENROL,  COMMAND_SLOT_RESUME,
        COMMAND_PARTICIPANT_RESUME, COMMAND_CREDENTIAL_ADD,
        COMMAND_CREDENTIAL_REVOKE,  COMMAND_METER_REGISTER,
        COMMAND_STORE_SET,          COMMAND_GROUP_CREATE,
        COMMAND_GROUP_JOIN,         COMMAND_GROUP_LEAVE,
        COMMAND_FUNDS_DEPOSIT,      COMMAND_LIMITS_SET,
        COMMAND_MARKET_SET,         COMMAND_CALENDAR_SET,
        COMMAND_ZONE_TRANSITION,    COMMAND_SLOT_OPEN,
        COMMAND_SLOT_HALT,          COMMAND_PARTICIPANT_SUSPEND,
    };
    static_assert(STORM_BYTES > BODY_BYTES, "the rest are choices");
    struct command command = blank(COMMAND_NONE);
    memcpy(&command.body, bytes, BODY_BYTES);
    s->choices = bytes + BODY_BYTES;
    s->chosen = 0;
    uint32_t pick = choose(s, 256);
    if (kinds[pick % 32] == COMMAND_PARTICIPANT_SUSPEND && choose(s, 4) != 0)
        pick = 0; /* Or nobody could trade for long. */
    command.kind = pick == 255 ? (uint16_t)(bytes[0] % 64) : kinds[pick % 32];
    if (command.kind == COMMAND_GENESIS)
        command.kind = COMMAND_NONE;
    time_pass(s);
    if (command.kind != COMMAND_CLOCK && command.kind != COMMAND_CONTINUE)
        sender_choose(s, &command);
    if (command.kind >= COMMAND_PARTICIPANT_ENROL)
        setting_lead(s, &command);
    else
        body_lead(s, &command);
    s->out.count = 0;
    storm_apply(s, &command);
    continues_apply(s, choose(s, 4) == 0 ? ENGINE_SWEEP : ENGINE_EXCLUSIVE);
}

void storm_audit(const struct storm *s)
{
    engine_audit(s->e);
}

uint64_t storm_orders(const struct storm *s)
{
    return s->orders;
}

uint64_t storm_trades(const struct storm *s)
{
    return s->trades;
}

static void storm_apply(struct storm *s, struct command *command)
{
    command->seq = engine_seq(s->e) + 1;
    command->at_us = s->at_us;
    s->out.count = 0;
    engine_apply(s->e, command, &s->out);
    invariant(s->out.count <= ENGINE_EVENTS_MAX);
    for (uint32_t i = 0; i < s->out.count; i++) {
        const struct event *event = &s->out.items[i];
        invariant(event->index == i && event->seq == command->seq);
        s->orders += event->kind == EVENT_ORDER_ACCEPTED;
        s->trades += event->kind == EVENT_TRADE;
        if (event->kind == EVENT_ORDER_ACCEPTED)
            s->last_order = event->body.order_accepted.order_id;
        if (event->kind == EVENT_REJECTED)
            invariant(strcmp(reason_name(event->body.rejected.reason), "UNKNOWN") != 0);
    }
}

static void continues_apply(struct storm *s, enum engine_work least)
{
    uint32_t turns = 0;
    while (engine_work(s->e) >= least) { /* Ends: each CONTINUE does some of the work. */
        struct command more = blank(COMMAND_CONTINUE);
        invariant(turns++ < CONTINUES_MAX);
        storm_apply(s, &more);
    }
}

static struct command blank(enum command_kind kind)
{
    struct command command;
    memset(&command, 0, sizeof command);
    command.kind = (uint16_t)kind;
    return command;
}

/* An operator, traders with funds and a meter each, two groups of all, two slots. */
static void stage_set(struct storm *s)
{
    for (uint32_t g = 0; g < 2; g++) {
        struct command group = blank(COMMAND_GROUP_CREATE);
        group.body.group_create.policy = g;
        group.body.group_create.interval_s = 600;
        storm_apply(s, &group);
    }
    for (uint32_t i = 1; i <= TRADERS; i++) {
        struct command enrol = blank(COMMAND_PARTICIPANT_ENROL);
        enrol.body.participant_enrol.role = i == 1 ? ROLE_OPERATOR : ROLE_PARTICIPANT;
        storm_apply(s, &enrol);
        struct command funds = blank(COMMAND_FUNDS_DEPOSIT);
        funds.body.funds_deposit.participant = i;
        funds.body.funds_deposit.amount.nano = INT64_C(1) << 58;
        storm_apply(s, &funds);
        struct command meter = blank(COMMAND_METER_REGISTER);
        meter.body.meter_register.participant = i;
        meter.body.meter_register.place = 1;
        meter.body.meter_register.import_max.w = INT64_C(1000000000000);
        meter.body.meter_register.export_max.w = INT64_C(1000000000000);
        storm_apply(s, &meter);
        struct command join = blank(COMMAND_GROUP_JOIN);
        join.body.group_member.participant = i;
        join.body.group_member.group = 1 + i % 2;
        storm_apply(s, &join);
    }
    for (uint32_t i = 0; i < 2; i++) {
        struct command slot = blank(COMMAND_SLOT_OPEN);
        slot.body.slot_open.slot_s = SLOT_S + 900 * i;
        slot.body.slot_open.duration_s = 900;
        slot.body.slot_open.gate_s = SLOT_S + 900 * i - 300;
        storm_apply(s, &slot);
    }
}

/* One of `count` (at most 256): the first choices are bytes of their own, which a fuzzer can turn
 * one by one; the others follow from all of them. */
static uint32_t choose(struct storm *s, uint32_t count)
{
    if (s->chosen < STORM_BYTES - BODY_BYTES)
        return s->choices[s->chosen++] % count;
    uint64_t words[2];
    memcpy(words, s->choices, sizeof words);
    return (uint32_t)(hash_mix(words[0] ^ HASH_KEY_A * ++s->chosen, words[1] ^ HASH_KEY_B) >> 20) %
           count;
}

static void time_pass(struct storm *s)
{
    static const int64_t steps_us[] = {
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1000, 1000000, 1000000, 7000000, 60000000,
    };
    uint32_t step = choose(s, 256);
    s->at_us += step == 255 && choose(s, 8) == 0 ? INT64_C(200000000000) : steps_us[step % 16];
}

static void sender_choose(struct storm *s, struct command *command)
{
    uint32_t who = choose(s, 16);
    bool setting = command->kind >= COMMAND_PARTICIPANT_ENROL;
    command->participant = setting && who < 12 ? 0 : 1 + who % TRADERS;
    if (who == 15)
        memcpy(&command->participant, s->choices, sizeof command->participant);
    command->stream = (uint8_t)(choose(s, 64) != 0 ? choose(s, 2) : choose(s, 256));
    uint64_t *highest = &s->client_seqs[command->participant % 16 * 2 + command->stream % 2];
    uint32_t number = choose(s, 16);
    if (number == 0 && choose(s, 64) == 0)
        memcpy(&command->client_seq, s->choices, sizeof command->client_seq);
    else if (number == 1 && *highest > 80)
        command->client_seq = *highest - choose(s, 80);
    else
        command->client_seq = *highest += number == 2 ? 2 : 1;
}

/* Of a word: left as it is, or one that is likely to exist. */
static void word_lead(struct storm *s, uint32_t *word, uint32_t count)
{
    if (choose(s, 8) != 0)
        *word = choose(s, count);
}

static void number_lead(struct storm *s, int64_t *number)
{
    static const int64_t edges[] = {
        0,
        1,
        -1,
        9,
        10,
        INT32_MAX,
        INT64_C(1) << 31,
        UINT32_MAX,
        INT64_MAX,
        INT64_MIN,
        1000000000,
        1000000010,
        -1000000000,
        1000000,
        -1000000,
        1000000000000,
    };
    uint32_t how = choose(s, 8);
    if (how == 0)
        *number = edges[choose(s, 16)];
    else if (how < 6)
        *number = 1 + (int64_t)choose(s, 200);
}

static void second_lead(struct storm *s, uint32_t *second)
{
    uint32_t now_s = (uint32_t)(s->at_us / 1000000);
    uint32_t how = choose(s, 8);
    if (how < 4)
        *second = SLOT_S + 900 * (how % 2);
    else if (how < 7) /* Of the slots that are open now, some. */
        *second = now_s - now_s % 900 + 900 * choose(s, 12) + (how == 6);
}

static void order_lead(struct storm *s, struct order_new *n)
{
    number_lead(s, &n->price.micro_per_kwh);
    if (choose(s, 16) != 0)
        n->price.micro_per_kwh = ((int64_t)choose(s, 24) - 12) * 10;
    number_lead(s, &n->quantity.wh);
    second_lead(s, &n->slot_s);
    second_lead(s, &n->until_s);
    word_lead(s, &n->meter, TRADERS + 1);
    word_lead(s, &n->place, 2);
    word_lead(s, &n->group, 4);
    n->side = (uint8_t)(n->side % 16 == 15 ? n->side : n->side & 1);
    n->kind = (uint8_t)(n->kind % 16 == 15 ? n->kind : n->kind % 16 < 8 ? 0 : n->kind % 5);
}

static void body_lead(struct storm *s, struct command *command)
{
    if (command->kind == COMMAND_ORDER_NEW) {
        order_lead(s, &command->body.order_new);
        uint32_t who = command->participant;
        if (who >= 1 && who <= TRADERS && choose(s, 16) != 0) {
            command->body.order_new.meter = who;
            command->body.order_new.place = 1;
            command->body.order_new.group = choose(s, 2) == 0 ? 0 : 1 + who % 2;
        }
    } else if (command->kind == COMMAND_ORDER_AMEND || command->kind == COMMAND_ORDER_CANCEL) {
        struct order_amend *a = &command->body.order_amend;
        if (choose(s, 8) != 0)
            a->order_id = s->last_order - choose(s, 8);
        if (choose(s, 4) == 0) {
            a->order_id = 0;
            a->target_seq = command->client_seq - choose(s, 70);
        }
        number_lead(s, &a->quantity.wh);
        a->price.micro_per_kwh = ((int64_t)choose(s, 24) - 12) * 10;
    } else if (command->kind == COMMAND_MASS_CANCEL) {
        word_lead(s, &command->body.mass_cancel.participant, 3);
        word_lead(s, &command->body.mass_cancel.meter, 3);
        if (choose(s, 2) == 0)
            command->body.mass_cancel.slot_s = 0;
    }
}

static void setting_lead(struct storm *s, struct command *command)
{
    /* Every body of a setting begins with words or numbers; which ones, the kind knows. */
    uint32_t *words = (uint32_t *)&command->body;
    int64_t *numbers = (int64_t *)&command->body;
    if (command->kind == COMMAND_MARKET_SET) {
        for (uint32_t i = 0; i < 5; i++)
            number_lead(s, &numbers[i]);
        if (choose(s, 4) != 0) {
            numbers[0] = -1000000;
            numbers[1] = 1000000;
        }
        word_lead(s, &words[10], 4);
        word_lead(s, &words[11], 4);
    } else if (command->kind == COMMAND_ZONE_TRANSITION) {
        if (choose(s, 4) != 0)
            numbers[0] = s->at_us / 1000000 + 3600 * (int64_t)choose(s, 200);
        if (choose(s, 2) != 0)
            words[2] = (uint32_t)(3600 * (int32_t)(choose(s, 30)) - 3600 * 14);
    } else if (command->kind == COMMAND_SLOT_OPEN) {
        number_lead(s, &numbers[0]);
        second_lead(s, &words[2]);
        words[3] = choose(s, 4) == 0 ? words[3] : 900;
        words[4] = choose(s, 4) == 0 ? words[4] : words[2] - choose(s, 250);
    } else if (command->kind == COMMAND_CALENDAR_SET) {
        words[0] = choose(s, 3);
        words[1] = 900u << choose(s, 4);
        words[2] = choose(s, 4) == 0 ? words[2] : 3600 * choose(s, 25);
        words[3] = choose(s, 4) == 0 ? words[3] : 300 * choose(s, 20);
    } else if (command->kind == COMMAND_SLOT_HALT || command->kind == COMMAND_SLOT_RESUME) {
        second_lead(s, &words[0]);
    } else {
        word_lead(s, &words[0], TRADERS + 2);
        word_lead(s, &words[1], TRADERS + 2);
        for (uint32_t i = 1; i < 4; i++)
            number_lead(s, &numbers[i]);
    }
}
