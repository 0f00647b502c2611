/*
 * naive_state.h - what the naive engine keeps, shared by its two halves: naive_book.c matches and
 * shares out, naive_order.c admits
 * and refuses, naive.c keeps time and answers.
 */
#ifndef GRIDCLEAR_MODEL_NAIVE_STATE_H
#define GRIDCLEAR_MODEL_NAIVE_STATE_H

#include <stdbool.h>

#include "naive.h"

#define COUNT_MAX    NAIVE_ENTITIES
#define MICRO        INT64_C(1000000)
#define FACT(n, ...) fact_add((n)->facts, (struct fact){__VA_ARGS__})
#define EACH(item, array, count)                                                                   \
    (item) = (array);                                                                              \
    (item) < (array) + (count);                                                                    \
    (item)++

struct answer {
    uint64_t seq;
    int64_t command, reason, id;
};
struct stream {
    uint64_t last;
    struct answer answers[CLIENT_WINDOW];
    uint32_t count;
};
struct member {
    bool suspended, groups[COUNT_MAX];
    uint32_t role;
    struct limits_set limits;
    int64_t available, order_hold, contract_hold, tokens, tokens_us;
    struct stream streams[STREAMS_PER_PARTICIPANT];
};
struct slot {
    struct slot_open o;
    int64_t reference, traded;
    bool known, closed, halted;
};
/* Everything in the book is a tranche: an order alone is a tranche of one without a number. */
struct tranche {
    bool used, released;
    int64_t number, price, due_us, count_filled;
    uint64_t since;
    uint32_t group, slot_s;
    int side;
};
/* Orders to be canceled when the command is done, and what is said after that. */
struct sweep {
    struct mass_cancel which;
    int reason, said;
    int64_t about;
};
/* `begun` and `got` belong to the tranche's present count; one that is filled stays until then. */
struct order {
    struct order_new o;
    uint32_t participant;
    struct tranche *tranche;
    uint64_t since;
    int64_t number, open, rate, begun, got;
};
struct naive {
    struct facts *facts;
    struct market_set market;
    struct limits_set limits;
    struct member members[COUNT_MAX];
    struct meter_register meters[COUNT_MAX];
    struct group_create groups[COUNT_MAX];
    struct slot slots[COUNT_MAX];
    uint32_t members_count, meters_count, groups_count, slots_count;
    int64_t contracted[COUNT_MAX][COUNT_MAX][2], now_us, orders_ever, tranches_ever, tick,
        ticks_max;
    uint64_t time;
    struct order orders[NAIVE_ORDERS];
    struct tranche tranches[NAIVE_ORDERS];
    struct sweep sweeps[COUNT_MAX];
    uint32_t orders_top, tranches_top, sweeps_count;
};

bool naive_order_live(const struct order *o);
int64_t naive_side_worth(int side, int64_t price); /* More is easier to match. */
int64_t naive_hold_rate(const struct naive *n, int side, int64_t price); /* nano per Wh */
struct slot *naive_slot_at(struct naive *n, uint32_t slot_s);
int64_t *naive_slot_contracts(struct naive *n, uint32_t meter, uint32_t slot_s); /* Wh by side */
bool naive_order_pooled(const struct naive *n, const struct order_new *o);

/* The best tranche in the book that this would meet; NULL: none. */
struct tranche *naive_book_best(struct naive *n, int side, int64_t price, uint32_t slot_s);
void naive_order_cancel(struct naive *n, struct order *o, int reason);
void naive_order_place(struct naive *n, struct order *o); /* Into the book or its group's pool. */
int64_t naive_tranche_open(const struct naive *n, const struct tranche *t);
void naive_tranche_recount(struct naive *n, struct tranche *t); /* Starts a new count. */
void naive_tranche_match(struct naive *n, struct tranche *t);
void naive_tranche_release(struct naive *n, struct tranche *t); /* From the pool to the book. */

/* naive_order.c: what is asked, admitted or refused. */
void naive_order_new(struct naive *n, const struct command *c);
void naive_order_amend(struct naive *n, const struct command *c);
struct order *naive_order_by(struct naive *n, const struct command *c, uint64_t id, uint64_t seq);
bool naive_order_same_level(const struct order_new *a, const struct order_new *b);
bool naive_token_take(struct naive *n, struct member *m, bool take);

/* naive.c: answers, kept for repeats. */
void naive_command_answered(struct naive *n, const struct command *c, int reason, int64_t id);
void naive_command_refused(struct naive *n, const struct command *c, int reason);

#endif
