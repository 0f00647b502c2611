/*
 * naive.h - the market's rules once more, as plainly as they can be written: arrays, linear scans.
 *
 * It judges the engine: both get the same commands and must tell the same facts. An order is known
 * by its number (the n-th accepted is n), in commands too; a released tranche of a group by
 * -n, the n-th released. Left out: stores, credentials, the calendar, pools that run full.
 */
#ifndef GRIDCLEAR_MODEL_NAIVE_H
#define GRIDCLEAR_MODEL_NAIVE_H

#include "engine/event.h"

#define NAIVE_ORDERS   8192
#define NAIVE_ENTITIES 128 /* Participants, meters, groups, slots: of each. */

/* What an event says, without the ids that are the engine's own business. Values by kind: see
 * fact_of() in fact.c, which makes facts of the engine's events. */
struct fact {
    int64_t kind; /* enum event_kind */
    int64_t values[8];
};

struct facts {
    struct fact *items;
    uint32_t count;
    uint32_t capacity;
};

void fact_add(struct facts *facts, struct fact fact);

struct naive;

struct naive *naive_new(uint32_t price_ticks_max, uint32_t tick_micro);
void naive_free(struct naive *n);

/* Applies a command (stamped; order ids are numbers) and appends its facts. */
void naive_apply(struct naive *n, const struct command *command, struct facts *facts);

/* For the one who makes up commands: what is live. */
struct naive_view {
    int64_t number; /* 0: nothing there. */
    uint32_t participant;
    uint32_t slot_s;
    int64_t price;
    int64_t quantity;
    int64_t open;
};

/* The first live order at or after a place in the array, from 0 to NAIVE_ORDERS - 1, around. */
struct naive_view naive_pick(const struct naive *n, uint32_t place);

#endif
