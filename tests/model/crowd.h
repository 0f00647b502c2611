/*
 * crowd.h - made-up participants who do everything that a market allows, and what it does not:
 * random commands from a seed, in a mix chosen so that every kind and every refusal comes up.
 */
#ifndef GRIDCLEAR_MODEL_CROWD_H
#define GRIDCLEAR_MODEL_CROWD_H

#include "naive.h"

#define CROWD_DAY_S        INT64_C(1772409600) /* The day of the stories. */
#define CROWD_TICK         10
#define CROWD_TICKS_MAX    999999
#define CROWD_PARTICIPANTS 10
#define CROWD_METERS       14
#define CROWD_GROUPS       4
#define CROWD_SETUP_MAX    96

struct crowd {
    uint64_t random;
    int64_t at_us;
    uint32_t slot_next_s; /* The slot that opens next; the four before it are open. */
    uint32_t slots_opened;
    struct market_set market;
    uint64_t seq_last[CROWD_PARTICIPANTS + 2][STREAMS_PER_PARTICIPANT];
    struct command sent[256]; /* The last ones, to repeat. */
    uint32_t sent_count;
    uint32_t suspended; /* 0: nobody. */
    uint32_t halted_s;  /* 0: no slot. */
    struct command setup[CROWD_SETUP_MAX];
    uint32_t setup_count;
    uint32_t setup_next;
};

/* A new market with its own settings; everything that follows comes from `seed`. */
void crowd_begin(struct crowd *crowd, uint64_t seed);

/* The next command, stamped; order ids are the numbers that `naive` knows. False: the day is over,
 * and a new market is to begin. */
bool crowd_next(struct crowd *crowd, const struct naive *naive, struct command *command);

/* A number from 0 to below - 1. */
uint64_t crowd_random(struct crowd *crowd, uint64_t below);

#endif
