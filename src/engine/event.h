/*
 * event.h - everything the engine says: fixed records, in the order in which things became true.
 *
 * Three audiences. The participant named in the header, when `participant_seq` is not 0: the event
 * has that number in his feed. The stream that asked, when `client_seq` is not 0: the event is the
 * answer to that command. Everyone: TRADE, SLOT_*, and the depth that a reader builds from
 * `rested` and `taken_off`.
 *
 * Depth. What rests at (slot, side, price) changes by: ORDER_ACCEPTED, ORDER_RESTED and
 * TRANCHE_RELEASED +rested; ORDER_AMENDED -taken_off at price_before; ORDER_CANCELED -taken_off;
 * TRADE -quantity on the maker's side.
 *
 * Money. Each member has three sub-accounts: available, order hold, contract hold. ORDER_ACCEPTED
 * moves `held` from the first to the second, ORDER_AMENDED `held_change` likewise (negative: back),
 * ORDER_CANCELED moves `released` back, ALLOCATED moves `contracted` from the second to the third
 * and `released` from the second to the first, FUNDS_DEPOSITED moves from the bank to the first.
 */
#ifndef GRIDCLEAR_ENGINE_EVENT_H
#define GRIDCLEAR_ENGINE_EVENT_H

#include <assert.h>
#include <stdint.h>

#include "base/units.h"
#include "engine/command.h"

enum event_kind {
    EVENT_NONE = 0,
    EVENT_REJECTED = 1, /* The answer to any command that was refused. */
    EVENT_REPEATED = 2, /* The answer to a repeat: what the first answer was. */
    EVENT_DONE = 3,     /* The answer to a command that has no event of its own. */
    EVENT_ORDER_ACCEPTED = 10,
    EVENT_ORDER_RESTED = 11, /* What a crossing order left in the book. */
    EVENT_ORDER_AMENDED = 12,
    EVENT_ORDER_CANCELED = 13,
    EVENT_ALLOCATED = 14, /* A member's part of a trade. */
    EVENT_TRADE = 15,
    EVENT_TRANCHE_RELEASED = 16,
    EVENT_TRANCHE_RESTED = 17, /* What a crossing tranche left in the book. */
    EVENT_LIMITS = 18,
    EVENT_MASS_CANCELED = 19,
    EVENT_PARTICIPANT_ENROLLED = 30,
    EVENT_PARTICIPANT_SUSPENDED = 31,
    EVENT_PARTICIPANT_RESUMED = 32,
    EVENT_CREDENTIAL_ADDED = 33,
    EVENT_CREDENTIAL_REVOKED = 34,
    EVENT_METER_REGISTERED = 35,
    EVENT_GROUP_CREATED = 36,
    EVENT_GROUP_JOINED = 37,
    EVENT_GROUP_LEFT = 38,
    EVENT_FUNDS_DEPOSITED = 39,
    EVENT_SLOT_OPENED = 50,
    EVENT_SLOT_CLOSED = 51, /* The gate: nothing trades in it any more. */
    EVENT_SLOT_SWEPT = 52,  /* The last open order of a closed slot is gone. */
    EVENT_SLOT_HALTED = 53,
    EVENT_SLOT_RESUMED = 54,
    /* Only from engine_describe(). */
    EVENT_LEVEL = 60,  /* What rests at a price. */
    EVENT_STREAM = 61, /* client_seq in the header: the highest that (participant, stream) used. */
};

struct event_rejected {
    uint64_t order_id; /* The one the command named, once its sender was let through; else 0. */
    uint16_t command;  /* enum command_kind */
    uint16_t reason;   /* enum reason */
    uint32_t reserved_word;
    uint64_t reserved[6];
};

/* What is kept of the first answer. */
struct event_repeated {
    uint64_t first_seq; /* Command that gave the answer. */
    uint64_t order_id;  /* Or the id that was issued: participant, meter, group. */
    uint16_t command;
    uint16_t reason; /* NONE: it was accepted. */
    uint32_t reserved_word;
    uint64_t reserved[5];
};

struct event_done {
    uint16_t command;
    uint16_t reserved_half;
    uint32_t reserved_word;
    uint64_t reserved[7];
};

struct event_order_accepted {
    uint64_t order_id;
    price_t price;
    energy_t quantity;
    money_t held;
    energy_t
        rested; /* The whole quantity, or 0 when it crosses, waits in a pool or is immediate. */
    uint32_t slot_s;
    uint32_t meter;
    uint32_t group;
    uint32_t until_s;
    uint8_t side;
    uint8_t kind;
    uint8_t reserved[6];
};

struct event_order_rested {
    uint64_t order_id; /* Of the order, or of the tranche in TRANCHE_RESTED. */
    price_t price;
    energy_t rested;
    uint32_t slot_s;
    uint32_t group;
    uint8_t side;
    uint8_t reserved_bytes[7];
    uint64_t reserved[3];
};

struct event_order_amended {
    uint64_t order_id;
    price_t price;
    price_t price_before;
    energy_t quantity; /* As if it had been placed so: what is filled counts. */
    energy_t open;
    money_t held_change; /* Signed: what moved from available to order hold. */
    energy_t taken_off;  /* What left the book at price_before. */
    uint32_t slot_s;
    uint8_t side;
    uint8_t kept_priority;
    uint8_t reserved[2];
};

struct event_order_canceled {
    uint64_t order_id;
    price_t price;
    energy_t quantity; /* What was open. */
    money_t released;
    energy_t taken_off; /* What left the book: 0 for an order that was not resting. */
    uint32_t slot_s;
    uint32_t group;
    uint16_t reason;
    uint8_t side;
    uint8_t reserved_bytes[5];
    uint64_t reserved;
};

/* Member's part of the TRADE that has this seq and the index trade_index. */
struct event_allocated {
    uint64_t order_id;
    price_t price;
    energy_t quantity;
    energy_t open; /* What is left of the order. */
    money_t released;
    money_t contracted;
    uint32_t slot_s;
    uint32_t meter;
    uint32_t group;
    uint16_t trade_index;
    uint8_t side;
    uint8_t maker; /* 1: it waited in the book. */
};

/* One level against one order or tranche, at the maker's price. */
struct event_trade {
    uint64_t maker_id; /* Order or tranche. */
    uint64_t taker_id;
    price_t price;
    energy_t quantity;
    uint32_t slot_s;
    uint32_t maker_group;
    uint32_t taker_group;
    uint8_t taker_side;
    uint8_t reserved_bytes[3];
    uint64_t reserved[2];
};

struct event_tranche_released {
    uint64_t tranche_id;
    price_t price;
    energy_t quantity;
    energy_t rested; /* As in ORDER_ACCEPTED. */
    uint32_t slot_s;
    uint32_t group;
    uint32_t members;
    uint8_t side;
    uint8_t reserved_bytes[3];
    uint64_t reserved[2];
};

/* The counters a participant is limited by, and the limits. */
struct event_limits {
    money_t available;
    money_t order_hold;
    money_t contract_hold;
    uint32_t orders_live;
    uint32_t orders_live_max;
    uint32_t levels;
    uint32_t levels_max;
    uint32_t rate_left;
    uint32_t rate_per_s;
    uint32_t rate_burst;
    uint32_t reserved_word;
    uint64_t reserved;
};

struct event_mass_canceled {
    uint32_t participant;
    uint32_t orders;
    uint64_t reserved[7];
};

/* Ids issued and memberships: one shape, the kind says which fields count. */
struct event_registry {
    uint32_t participant;
    uint32_t role;
    uint32_t meter;
    uint32_t place;
    uint32_t group;
    uint32_t from_s;
    uint32_t until_s;
    uint8_t lfdi[LFDI_BYTES];
    uint64_t reserved[2];
};

struct event_funds_deposited {
    uint32_t participant;
    uint32_t reserved_word;
    money_t amount;
    uint64_t reserved[6];
};

struct event_slot {
    price_t reference;
    uint32_t slot_s;
    uint32_t duration_s;
    uint32_t gate_s;
    uint32_t reserved_word;
    energy_t traded;
    uint64_t reserved[4];
};

struct event_level {
    price_t price;
    energy_t resting;
    uint32_t slot_s;
    uint8_t side;
    uint8_t reserved_bytes[3];
    uint64_t reserved[5];
};

struct event {
    uint64_t seq;             /* Of the command. */
    uint64_t participant_seq; /* Place in the participant's feed; 0: not in a feed. */
    uint64_t client_seq;      /* The command it answers; 0: it answers none. */
    uint32_t participant;     /* Whom it is for; 0: everyone, or nobody. */
    uint16_t index;           /* Among the events of the command. */
    uint8_t kind;             /* enum event_kind */
    uint8_t stream;
    union {
        struct event_rejected rejected;
        struct event_repeated repeated;
        struct event_done done;
        struct event_order_accepted order_accepted;
        struct event_order_rested order_rested;
        struct event_order_amended order_amended;
        struct event_order_canceled order_canceled;
        struct event_allocated allocated;
        struct event_trade trade;
        struct event_tranche_released tranche_released;
        struct event_limits limits;
        struct event_mass_canceled mass_canceled;
        struct event_registry registry;
        struct event_funds_deposited funds_deposited;
        struct event_slot slot;
        struct event_level level;
    } body;
};

static_assert(sizeof(struct event_order_accepted) == 64, "no padding");
static_assert(sizeof(struct event_order_amended) == 64, "no padding");
static_assert(sizeof(struct event_order_canceled) == 64, "no padding");
static_assert(sizeof(struct event_allocated) == 64, "no padding");
static_assert(sizeof(struct event_trade) == 64, "no padding");
static_assert(sizeof(struct event_limits) == 64, "no padding");
static_assert(sizeof(struct event_registry) == 64, "no padding");
static_assert(sizeof(struct event) == 96, "one and a half cache lines");

/* A caller's array that the engine appends to. */
struct event_list {
    struct event *items;
    uint32_t count;
    uint32_t capacity;
};

#endif
