/*
 * state.h - the records an engine is made of. Private to src/engine.
 *
 * Every record lives in an array of the one block, named by its index; index 0 is "none". Nothing
 * holds a pointer, so the block can be saved and laid out elsewhere. In each record the fields that
 * count for the state hash come as one run; links that follow from them (the order in a level
 * follows from `rank`) stand outside it.
 *
 * An order of a participant that trades alone rests in the book itself. Orders of a group hang as
 * members under a tranche, and the tranche has one record of the order pool, its entry, that rests
 * in the book for all of them: the book knows only entries.
 */
#ifndef GRIDCLEAR_ENGINE_STATE_H
#define GRIDCLEAR_ENGINE_STATE_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/check.h"
#include "base/units.h"
#include "engine/engine.h"
#include "engine/reason.h"

#define POSITIONS_PER_BLOCK  8
#define LEVELS_PER_PAGE      64
#define ZONE_TRANSITIONS_MAX 128
#define INDEX_NONE           UINT32_MAX

enum order_state {
    ORDER_FREE = 0,
    ORDER_TAKING = 1,  /* Being matched: in no list. */
    ORDER_RESTING = 2, /* In the book: `home` is its level. */
    ORDER_MEMBER = 3,  /* Of a tranche: `home` is the tranche. */
    ORDER_WAITING = 4, /* Entry of a tranche that still gathers. */
};

/* The part that matching touches: two in a cache line. */
struct order {
    uint32_t next; /* In the level, or in the tranche's list of members. */
    uint32_t prev;
    /* From here on hashed. */
    uint32_t open_wh;
    uint32_t home; /* By state: level, tranche, or the next free order. */
    int32_t tick;
    uint32_t generation;
    uint32_t tranche; /* Not 0: this is the entry of that tranche. */
    uint16_t slot;
    uint8_t side;
    uint8_t state;
};

#define ORDER_HASHED offsetof(struct order, open_wh)

/* The part that admission and the owner touch. */
struct order_owner {
    uint64_t rank; /* Time priority: a lower rank came earlier. */
    uint32_t participant;
    uint32_t meter;
    uint32_t group;
    uint32_t position;
    uint32_t quantity_wh; /* As placed or amended; quantity - open is what was filled. */
    uint32_t share_wh;    /* Open quantity when the tranche's count began. */
    uint32_t got_wh;      /* Allocated since. */
    uint32_t count;       /* The tranche's count that share and got belong to. */
    uint32_t until_s;
    uint8_t kind;
    uint8_t stream;
    uint16_t reserved;
    /* Up to here hashed. */
    uint32_t own_next; /* In the list of the position. */
    uint32_t own_prev;
    uint32_t timer; /* Place in the heap, or INDEX_NONE. */
    uint32_t reserved_word;
};

#define OWNER_HASHED offsetof(struct order_owner, own_next)

enum tranche_state {
    TRANCHE_FREE = 0,
    TRANCHE_GATHERING = 1,
    TRANCHE_RELEASED = 2,
};

struct tranche {
    uint64_t share_wh; /* Sum of the members' shares of this count. */
    uint64_t done_wh;  /* Filled in this count. */
    uint32_t entry;    /* Its record in the order pool; free: the next free tranche. */
    uint32_t group;
    uint32_t members;
    uint32_t count; /* A cancel begins a new count over what is open. */
    uint32_t release_s;
    int32_t tick;
    uint16_t slot;
    uint8_t side;
    uint8_t state;
    uint32_t reserved;
    /* Up to here hashed. */
    uint32_t first; /* Member order. */
    uint32_t last;
    uint32_t gathering_next; /* Gathering tranches of one slot. */
    uint32_t gathering_prev;
    uint32_t timer;
    uint32_t reserved_word;
};

#define TRANCHE_HASHED offsetof(struct tranche, first)

struct level {
    uint32_t head;
    uint32_t tail;
    uint64_t total_wh;
};

/* 64 pages of one ladder. */
struct ladder_node {
    uint64_t bits;
    uint32_t pages[64];
};

/* One side of one slot's book: 4,096 prices a node, the roots are an array beside it. */
struct ladder {
    uint32_t best; /* Price index, or INDEX_NONE. */
    uint32_t levels;
};

struct participant {
    int64_t available_nano;
    int64_t order_hold_nano;
    int64_t contract_hold_nano;
    uint64_t feed_seq;
    int64_t rate_at_us; /* When the bucket of orders is full again. */
    uint32_t orders_live;
    uint32_t levels;
    uint32_t orders_live_max;
    uint32_t levels_max;
    uint32_t first_meter;
    uint8_t role;
    uint8_t suspended;
    uint16_t meters;
};

struct participant_extra {
    uint32_t groups[GROUPS_PER_PARTICIPANT];
    uint32_t rate_per_s;
    uint32_t rate_burst;
    uint32_t streams; /* How many of its streams have a record. */
    uint32_t reserved;
};

struct result {
    uint64_t client_seq;
    uint64_t seq;
    uint64_t subject; /* Order id, or what id was issued. */
    uint16_t command;
    uint16_t reason;
    uint32_t reserved;
};

struct stream {
    uint64_t highest;
    uint32_t results; /* How many are kept. */
    uint32_t next;    /* Where the next one goes. */
    uint32_t participant;
    uint32_t number;
};

struct credential {
    uint8_t lfdi[LFDI_BYTES];
    uint32_t participant; /* 0: revoked. */
    uint32_t from_s;
    uint32_t until_s;
};

struct meter {
    int64_t import_max_w;
    int64_t export_max_w;
    int64_t capacity_wh; /* 0: no store. */
    int64_t reserve_wh;
    int64_t level_wh;
    uint32_t level_slot_s;
    uint32_t efficiency_ppm;
    uint32_t participant;
    uint32_t place;
    uint32_t next_of_participant;
    uint32_t reserved;
};

/* One meter in one slot. */
struct position {
    int64_t net_wh;  /* Contracted: bought less sold. */
    uint64_t bid_wh; /* Open. */
    uint64_t ask_wh;
    /* Up to here hashed: the counts and the list follow from the orders. */
    uint16_t bids;
    uint16_t asks;
    uint32_t first;
};

#define POSITION_HASHED offsetof(struct position, bids)

struct group {
    uint32_t policy;
    uint32_t interval_s;
    uint32_t members;
    uint32_t reserved;
};

enum slot_state {
    SLOT_OPEN = 1,
    SLOT_HALTED = 2,
    SLOT_CLOSED = 3,
};

static const unsigned slot_moves[] = {
    [SLOT_OPEN] = BIT(SLOT_HALTED) | BIT(SLOT_CLOSED),
    [SLOT_HALTED] = BIT(SLOT_OPEN) | BIT(SLOT_CLOSED),
    [SLOT_CLOSED] = 0,
};

struct slot {
    uint64_t traded_wh;
    uint32_t start_s;
    uint32_t duration_s;
    uint32_t gate_s;
    int32_t reference_tick; /* The last trade's, at first the one it opened with. */
    uint32_t orders;        /* Live, members included, entries not. */
    uint32_t state;
    /* Up to here hashed. */
    uint32_t later; /* Slots in the order of their start. */
    uint32_t earlier;
    uint32_t gathering; /* First gathering tranche. */
    uint32_t sweep_next;
};

#define SLOT_HASHED offsetof(struct slot, later)

enum timer_kind {
    TIMER_GATE = 1,
    TIMER_EXPIRY = 2,
    TIMER_RELEASE = 3,
    TIMER_DAY = 4,
};

struct timer {
    int64_t at_us;
    uint64_t rank; /* Among those of one kind at one moment the lower goes first. */
    uint32_t kind;
    uint32_t index;
};

/* What an apply could not finish; while any of it is set only CONTINUE may come. */
enum job_kind {
    JOB_NONE = 0,
    JOB_FILL_CHECK = 1, /* Is there enough for a fill-or-kill? */
    JOB_MATCH = 2,
    JOB_MASS_CANCEL = 3,
};

struct job {
    uint32_t kind;
    uint32_t taker;  /* MATCH, FILL_CHECK: the entry. */
    uint32_t cursor; /* FILL_CHECK: price index reached; MASS_CANCEL: slot. */
    uint32_t meter;  /* MASS_CANCEL: the meter whose turn it is. */
    uint64_t sum_wh; /* FILL_CHECK: found so far. */
    uint32_t participant;
    uint32_t only_meter;
    uint32_t only_slot;
    uint32_t reason;
    uint32_t canceled;
    uint32_t resting_said; /* MATCH: the first event already said what rests. */
    uint64_t client_seq;   /* MASS_CANCEL: who asked. */
    uint32_t asker;
    uint32_t stream;
};

struct pool {
    uint32_t free; /* First free record, or 0. */
    uint32_t used; /* Records ever taken: indices 1 to used. */
    uint32_t live;
    uint32_t promised; /* Of pages: gathering tranches, each of which will want one level. */
};

struct zone {
    int64_t at_s;
    int32_t offset_s;
    uint32_t reserved;
};

/* Everything that is not an array: no pointer, saved as it is. */
struct head {
    struct engine_limits limits;
    uint64_t seq;
    int64_t at_us;  /* Stamp of the last command. */
    int64_t now_us; /* Stamp of the command whose consequences run. */
    uint64_t sum;   /* Of the mixes of all records. */
    uint64_t rank_next;
    struct pool orders;
    struct pool tranches;
    struct pool nodes;
    struct pool pages;
    struct pool positions;
    uint32_t participants;
    uint32_t streams;
    uint32_t credentials;
    uint32_t meters;
    uint32_t groups;
    uint32_t slots;
    uint32_t timers;
    uint32_t sweep_first;
    uint32_t sweep_last;
    uint32_t first_slot; /* In the order of their start. */
    uint32_t last_slot;
    uint32_t zones;
    struct job job;
    uint32_t command_waits; /* `command` has not run yet. */
    uint32_t reserved;
    struct command command;
    struct market_set market;
    struct limits_set limits_default;
    struct calendar_set calendar;
    struct clock_scale clock_scale;
    int64_t days_opened_until_s; /* UTC start of the first local day not opened yet. */
    uint64_t deposited_nano;     /* All that ever came in, 128 bits of it. */
    uint64_t deposited_nano_high;
    struct zone zone[ZONE_TRANSITIONS_MAX];
};

/* A candidate for the last Wh of a fill; scratch, not state. */
struct candidate {
    uint64_t due; /* The whole Wh it would get next, counted from 1. */
    uint32_t share_wh;
    uint32_t member; /* Place in the member order. */
};

/* What engine_prefetch() has found out about a command to come; scratch, not state. */
#define HINTS 16
struct hint {
    uint32_t participant;
    uint32_t stream_at;
    uint32_t stream;
    uint32_t order;
    uint32_t slot;
    uint32_t meter;
    uint32_t position;
    uint32_t ladder;
    uint32_t index;
    uint32_t node;
    uint32_t level;
};

struct engine {
    struct order *orders;
    struct order_owner *owners;
    struct tranche *tranches;
    struct participant *participants;
    struct participant_extra *extras;
    uint32_t *stream_of; /* participant x 16 + stream */
    struct stream *streams;
    struct result *results; /* stream x 64 */
    struct credential *credentials;
    uint32_t *credential_table;
    struct meter *meters;
    uint32_t *blocks; /* meter x (slots / 8): block of positions */
    struct position *positions;
    struct group *groups;
    struct slot *slots;
    uint32_t *slot_table;
    struct ladder *ladders; /* slot x 2 + side */
    uint64_t *root_bits;
    uint32_t *roots;
    struct ladder_node *nodes;
    uint64_t *page_bits;
    struct level *levels; /* page x 64 */
    uint32_t *pool_table; /* Gathering tranches by (group, slot, side, tick). */
    struct timer *timers; /* A heap, 1 to head.timers. */
    struct candidate *candidates;
    uint32_t *gives;
    /* Sizes that follow from the limits. */
    uint32_t roots_per_ladder;
    uint32_t root_words;
    uint32_t blocks_per_meter;
    uint32_t credential_mask;
    uint32_t slot_mask;
    uint32_t pool_mask;
    uint32_t timers_max;
    uint32_t nodes_max;
    /* Of the apply that runs; not state. */
    uint32_t budget;
    struct event_list *out;
    uint32_t out_first;
    uint32_t hints_next;
    struct hint hints[HINTS];
    struct head head;
};

static inline uint64_t order_id(const struct engine *e, uint32_t index)
{
    return (uint64_t)e->orders[index].generation << 32 | index;
}

/* Whether what is not filled at once stays in the market; else it takes no level and no pool. */
static inline bool order_kind_waits(uint8_t kind)
{
    return kind == ORDER_GOOD_TILL_GATE || kind == ORDER_GOOD_TILL_TIME;
}

static inline price_t price_of(const struct engine *e, int32_t tick)
{
    return (price_t){(int64_t)tick * e->head.limits.tick_micro};
}

#endif
