/*
 * market.h - an engine with a small market in it, for tests: commands are numbered, stamped and
 * applied together with the CONTINUEs they ask for, and the events they gave are kept to look at.
 *
 * What a test sets up is expected to work: a refusal there stops the program.
 */
#ifndef GRIDCLEAR_TESTS_MARKET_H
#define GRIDCLEAR_TESTS_MARKET_H

#include "engine/engine.h"
#include "engine/reason.h"

#define MARKET_START_S 1717408800u /* 10:00 UTC of 3 June 2024. */
#define MARKET_SLOT_S  1717416000u /* 12:00, open for trade from the start until 11:55. */
#define MARKET_GATE_S  1717415700u
#define MARKET_PLACE   7u
#define MARKET_FUNDS   INT64_C(1000000000000000)

struct market {
    struct engine *e;
    void *memory;
    struct engine_limits limits;
    int64_t at_us;         /* Stamp of the next command. */
    uint64_t *client_seqs; /* Highest used, by participant, all in stream 0. */
    struct event_list out; /* Of the last market_send() or market_settle(). */
    uint32_t applies;      /* That it took. */
    bool audits;           /* The whole state after each send. */
};

/* Limits of a market of some dozens of orders, and of one of some ten thousand. */
struct engine_limits market_limits(void);
struct engine_limits market_limits_large(void);

/* Opens an engine with GENESIS applied, and one slot at MARKET_SLOT_S; closes it again. */
void market_open(struct market *m, const struct engine_limits *limits);
void market_open_at(struct market *m, const struct engine_limits *limits, int64_t at_us);
void market_close(struct market *m);

/* A blank command of the participant (0: of the house) under his next number. */
struct command market_command(struct market *m, uint32_t participant, enum command_kind kind);

/* One apply and nothing more, its events appended to `out`. The command gets number and stamp. */
void market_apply(struct market *m, struct command *command);

/* Forgets the events before, applies, and continues while nothing else may come. */
enum reason market_send(struct market *m, struct command command);

/* Forgets the events before, and continues until there is nothing left to do. */
void market_settle(struct market *m);

/* Lets the clock come to `at_s`, with what falls due until then. */
void market_clock(struct market *m, uint32_t at_s);

/* Of the events kept: the answer's reason, the first of a kind or NULL, how many of a kind. */
enum reason market_reason(const struct market *m);
const struct event *market_event(const struct market *m, enum event_kind kind);
const struct event *market_event_at(const struct market *m, enum event_kind kind, uint32_t nth);
uint32_t market_count(const struct market *m, enum event_kind kind);

/* A participant with funds; a meter of his at MARKET_PLACE without bounds; one of both: its meter
 * has the same number when nobody has more than one. A group with an interval (0: at once). */
uint32_t market_enrol(struct market *m);
uint32_t market_meter(struct market *m, uint32_t participant);
uint32_t market_trader(struct market *m);
uint32_t market_group(struct market *m, uint32_t interval_s);
void market_join(struct market *m, uint32_t group, uint32_t participant);
void market_slot(struct market *m, uint32_t slot_s);
void market_limits_set(struct market *m, uint32_t participant, uint32_t orders, uint32_t levels);
void market_set(struct market *m, const struct market_set *set);

/* The market's settings as GENESIS leaves them. */
struct market_set market_default(const struct market *m);

/* An order in ticks, good till the gate, at MARKET_SLOT_S, on the meter of his own number. */
struct command market_new(struct market *m, uint32_t participant, enum side side, int32_t tick,
                          int64_t wh);

/* Sends it and returns its id; 0 when it was refused. The group is 0 for one who trades alone. */
uint64_t market_order(struct market *m, uint32_t participant, enum side side, int32_t tick,
                      int64_t wh);
uint64_t market_order_in(struct market *m, uint32_t group, uint32_t participant, enum side side,
                         int32_t tick, int64_t wh);
enum reason market_cancel(struct market *m, uint32_t participant, uint64_t order);
enum reason market_amend(struct market *m, uint32_t participant, uint64_t order, int32_t tick,
                         int64_t wh);

/*
 * Sends `count` orders of `wh` at MARKET_SLOT_S, alone or in the group, the first at `tick` and
 * each next `step` ticks further, from participants enrolled for it with 16 meters each; returns
 * the first of these.
 */
uint32_t market_crowd(struct market *m, uint32_t group, uint32_t count, enum side side,
                      int32_t tick, int32_t step, int64_t wh);

/* What the participant can read about himself. */
struct event_limits market_counters(struct market *m, uint32_t participant);

/* A second engine with the state of the first, by its sections. Closed like any other. */
void market_copy(struct market *copy, struct market *m);

#endif
