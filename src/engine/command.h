/*
 * command.h - everything that can happen to the engine: one fixed record, the journal's unit.
 *
 * A command is what someone asks (a participant, an operator) or what time brings (CLOCK,
 * CONTINUE). It is stamped and numbered by the leader before it is journaled; whoever sends it
 * leaves `seq` and `at_us` zero. A record is cleared before it is filled, every byte is named.
 */
#ifndef GRIDCLEAR_ENGINE_COMMAND_H
#define GRIDCLEAR_ENGINE_COMMAND_H

#include <assert.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/units.h"

enum side {
    SIDE_BID = 0, /* Wants to buy: withdraws energy. */
    SIDE_ASK = 1, /* Wants to sell: injects energy. */
};

enum order_kind {
    ORDER_GOOD_TILL_GATE = 0,
    ORDER_GOOD_TILL_TIME = 1,
    ORDER_IMMEDIATE = 2,    /* IOC: fill what crosses, cancel the rest. */
    ORDER_FILL_OR_KILL = 3, /* FOK: all at once or nothing. */
    ORDER_MARKET = 4,       /* An IOC at the collar; its price field is ignored. */
};

enum role {
    ROLE_NONE = 0,
    ROLE_OPERATOR = 1,
    ROLE_PARTICIPANT = 2,
    ROLE_DEVICE = 3,
    ROLE_GROUP_MANAGER = 4,
    ROLE_UTILITY = 5,
    ROLE_CARRIER = 6,
    ROLE_AGENCY = 7,
    ROLE_REGION = 8,
    ROLE_NETWORK = 9,
    ROLE_AUDITOR = 10,
};

enum release_policy {
    RELEASE_AT_ONCE = 0, /* Each order is a tranche of one. */
    /* What gathered, at each multiple of the interval and a second before the gate. */
    RELEASE_INTERVAL = 1,
};

enum self_match_policy {
    SELF_MATCH_REFUSE_NEW = 0,
    SELF_MATCH_CANCEL_OLD = 1,
    SELF_MATCH_ALLOW = 2,
};

enum command_kind {
    COMMAND_NONE = 0,
    /* The first command of a journal: the sizes of everything. */
    COMMAND_GENESIS = 1,
    /* Time. */
    COMMAND_CLOCK = 2,
    COMMAND_CONTINUE = 3,
    COMMAND_CLOCK_SCALE = 4,
    /* Market. */
    COMMAND_ORDER_NEW = 10,
    COMMAND_ORDER_AMEND = 11,
    COMMAND_ORDER_CANCEL = 12,
    COMMAND_MASS_CANCEL = 13,
    COMMAND_LIMITS_QUERY = 14,
    /* Registry, by the operator. */
    COMMAND_PARTICIPANT_ENROL = 20,
    COMMAND_PARTICIPANT_SUSPEND = 21,
    COMMAND_PARTICIPANT_RESUME = 22,
    COMMAND_CREDENTIAL_ADD = 23,
    COMMAND_CREDENTIAL_REVOKE = 24,
    COMMAND_METER_REGISTER = 25,
    COMMAND_STORE_SET = 26,
    COMMAND_GROUP_CREATE = 27,
    COMMAND_GROUP_JOIN = 28,
    COMMAND_GROUP_LEAVE = 29,
    COMMAND_FUNDS_DEPOSIT = 30,
    COMMAND_LIMITS_SET = 31,
    /* The market's own settings. */
    COMMAND_MARKET_SET = 40,
    COMMAND_CALENDAR_SET = 41,
    COMMAND_ZONE_TRANSITION = 42,
    COMMAND_SLOT_OPEN = 43,
    COMMAND_SLOT_HALT = 44,
    COMMAND_SLOT_RESUME = 45,
};

/*
 * Sizes of one engine, journaled as the body of GENESIS. Every field is a count of records and
 * above zero. Prices are whole ticks between -price_ticks_max and +price_ticks_max.
 */
struct engine_limits {
    uint32_t orders_max;   /* Live orders and gathering or resting tranches together. */
    uint32_t tranches_max; /* Tranches of groups, gathering or resting. */
    uint32_t participants_max;
    uint32_t streams_max; /* (participant, stream) pairs that ever sent a command. */
    uint32_t credentials_max;
    uint32_t meters_max;
    uint32_t groups_max;
    uint32_t slots_max;     /* Delivery slots alive at once; a power of two. */
    uint32_t positions_max; /* Blocks of 8 slots of one meter that ever had an order. */
    uint32_t pages_max;     /* Price pages of 64 ticks in use at once, both sides, all slots. */
    uint32_t price_ticks_max;
    uint32_t tick_micro; /* micro/kWh in a tick. */
};

struct order_new {
    price_t price;
    energy_t quantity;
    uint64_t reserved;
    uint32_t until_s; /* For GOOD_TILL_TIME, else 0. Seconds UTC; good until 2106. */
    uint32_t slot_s;  /* Start of the delivery slot, seconds UTC. */
    uint32_t meter;
    uint32_t place; /* Connection point as the sender believes it; must be the registered one. */
    uint32_t group; /* 0: alone, a group of one. */
    uint8_t side;   /* enum side */
    uint8_t kind;   /* enum order_kind */
    uint8_t reserved_bytes[2];
};

/*
 * `price` and `quantity` are what the order should be from now on; `quantity` counts what is filled
 * already. Less quantity at the same price keeps priority, anything else loses it.
 */
struct order_amend {
    uint64_t order_id;   /* 0: the order is named by client_seq in this stream's window. */
    uint64_t target_seq; /* client_seq of the ORDER_NEW, when order_id is 0. */
    price_t price;
    energy_t quantity;
    uint64_t reserved[2];
};

struct order_cancel {
    uint64_t order_id;
    uint64_t target_seq;
    uint64_t reserved[4];
};

struct mass_cancel {
    uint32_t participant; /* 0: the sender; another: operator only. */
    uint32_t meter;       /* 0: all. */
    uint32_t slot_s;      /* 0: all. */
    uint32_t reserved_word;
    uint64_t reserved[4];
};

struct limits_query {
    uint64_t reserved[6];
};

struct participant_enrol {
    uint32_t role; /* enum role, not NONE. */
    uint32_t reserved_word;
    uint64_t reserved[5];
};

/* SUSPEND is the kill switch: it also cancels every live order of the participant. */
struct participant_switch {
    uint32_t participant;
    uint32_t reserved_word;
    uint64_t reserved[5];
};

#define LFDI_BYTES 20

/* A certificate: left 160 bits of its SHA-256. Many credentials may name one participant. */
struct credential_add {
    uint8_t lfdi[LFDI_BYTES];
    uint32_t participant;
    uint32_t from_s;
    uint32_t until_s;
    uint64_t reserved[2];
};

struct credential_revoke {
    uint8_t lfdi[LFDI_BYTES];
    uint32_t reserved_word;
    uint64_t reserved[3];
};

/* The utility's envelope of the connection point, checked as Wh over the slot's duration. */
struct meter_register {
    uint32_t participant;
    uint32_t place; /* Above 0. */
    power_t import_max;
    power_t export_max;
    uint64_t reserved[3];
};

/* Makes the meter a store, or says anew what is in it at the start of `slot_s`. */
struct store_set {
    uint32_t meter;
    uint32_t efficiency_ppm; /* Of what arrives, this much can leave: 1 to 1,000,000. */
    energy_t capacity;
    energy_t reserve;
    energy_t level;
    uint32_t slot_s;
    uint32_t reserved_word;
    uint64_t reserved;
};

struct group_create {
    uint32_t policy;     /* enum release_policy */
    uint32_t interval_s; /* For RELEASE_INTERVAL: above 0. */
    uint64_t reserved[5];
};

struct group_member {
    uint32_t group;
    uint32_t participant;
    uint64_t reserved[5];
};

struct funds_deposit {
    uint32_t participant;
    uint32_t reserved_word;
    money_t amount; /* Above zero. */
    uint64_t reserved[4];
};

/* Limits of one participant, or with participant 0 of those enrolled from now on. */
struct limits_set {
    uint32_t participant;
    uint32_t orders_live_max;
    uint32_t levels_max;
    uint32_t rate_per_s; /* New orders and amendments; a cancel is never refused. */
    uint32_t rate_burst;
    uint32_t reserved_word;
    uint64_t reserved[3];
};

struct market_set {
    price_t price_min; /* Of orders; within +-price_ticks_max ticks. */
    price_t price_max;
    price_t collar_width;     /* An order may reach this far beyond the slot's reference price. */
    price_t deviation_margin; /* Held on both sides, per kWh. */
    price_t fee;              /* Held on both sides, per kWh. */
    uint32_t lot_wh;
    uint32_t self_match; /* enum self_match_policy */
};

/* How slots come by themselves: the local day that follows opens as one. */
struct calendar_set {
    uint32_t enabled; /* 0: slots are opened by SLOT_OPEN only. */
    uint32_t duration_s;
    uint32_t open_local_s; /* Second of the local day at which the next local day opens: 54,000. */
    uint32_t gate_lead_s;  /* Gate closure before the slot's start. */
    uint64_t reserved[4];
};

/* From `at_s` on, local time is UTC + offset_s. Given in the order of time. */
struct zone_transition {
    int64_t at_s;
    int32_t offset_s;
    uint32_t reserved_word;
    uint64_t reserved[4];
};

struct slot_open {
    price_t reference; /* Where the collar starts; with a collar as wide as the range it is moot. */
    uint32_t slot_s;
    uint32_t duration_s;
    uint32_t gate_s; /* Gate closure: at or before the start. */
    uint32_t reserved_word;
    uint64_t reserved[3];
};

struct slot_switch {
    uint32_t slot_s;
    uint32_t reserved_word;
    uint64_t reserved[5];
};

/* A scaled clock's origin: market time `origin_us` when it began, running `factor` times life. */
struct clock_scale {
    int64_t origin_us;
    uint32_t factor;
    uint32_t reserved_word;
    uint64_t reserved[4];
};

struct command {
    uint64_t seq;         /* One more than the command before. */
    int64_t at_us;        /* Leader's stamp, microseconds UTC, never before the one before. */
    uint64_t client_seq;  /* Of (participant, stream); 0 for what nobody asked (CLOCK, CONTINUE). */
    uint32_t participant; /* Who asks; 0: the clearinghouse itself. */
    uint16_t kind;        /* enum command_kind */
    uint8_t stream;       /* 0 to 15. */
    uint8_t reserved;
    union {
        struct engine_limits genesis;
        struct order_new order_new;
        struct order_amend order_amend;
        struct order_cancel order_cancel;
        struct mass_cancel mass_cancel;
        struct limits_query limits_query;
        struct participant_enrol participant_enrol;
        struct participant_switch participant_switch;
        struct credential_add credential_add;
        struct credential_revoke credential_revoke;
        struct meter_register meter_register;
        struct store_set store_set;
        struct group_create group_create;
        struct group_member group_member;
        struct funds_deposit funds_deposit;
        struct limits_set limits_set;
        struct market_set market_set;
        struct calendar_set calendar_set;
        struct zone_transition zone_transition;
        struct slot_open slot_open;
        struct slot_switch slot_switch;
        struct clock_scale clock_scale;
    } body;
};

static_assert(sizeof(struct engine_limits) == 48, "the body of GENESIS");
static_assert(sizeof(struct order_new) == 48, "no padding");
static_assert(sizeof(struct order_amend) == 48, "no padding");
static_assert(sizeof(struct store_set) == 48, "no padding");
static_assert(sizeof(struct market_set) == 48, "no padding");
static_assert(sizeof(struct credential_add) == 48, "no padding");
static_assert(sizeof(struct credential_revoke) == 48, "no padding");
static_assert(sizeof(struct command) == 80, "the journal's format: 819 commands in 64 KiB");

#define STREAMS_PER_PARTICIPANT 16
#define CLIENT_WINDOW           64 /* Results kept, and commands unanswered at once, per stream. */

#endif
