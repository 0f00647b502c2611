/*
 * persist_market.h - a market that plays the leader: random commands from a seed, applied to a real
 * engine, in batches with its state hash; and a tally of what the events said.
 */
#ifndef GRIDCLEAR_TESTS_PERSIST_MARKET_H
#define GRIDCLEAR_TESTS_PERSIST_MARKET_H

#include "persist/replay.h"

#define MARKET_PARTICIPANTS 12

struct market_tally {
    uint64_t accepted;
    uint64_t trades;
    uint64_t traded_wh;
    uint64_t allocations;
    uint64_t rejections;
    uint64_t canceled;
    uint64_t outbox;
    uint64_t outbox_of[MARKET_PARTICIPANTS + 1];
    int64_t deposited_nano;
    int64_t order_hold_nano;
    int64_t contract_hold_nano;
};

struct market;

struct market *market_open(uint64_t seed);
void market_close(struct market *m);

/* Makes the next batch of about so many commands; fewer when the engine asks for more CONTINUEs. */
void market_batch(struct market *m, uint32_t commands, struct batch *out);

const struct market_tally *market_tally(const struct market *m);
uint64_t market_hash(const struct market *m);
uint64_t market_seq(const struct market *m);

/* A source of machines like the market's; machine_home_free gives the memory back. */
struct machine_home {
    void *memory;
};
struct machine_source machine_home_source(struct machine_home *home);
void machine_home_free(struct machine_home *home);

#endif
