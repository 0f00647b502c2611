/*
 * fact.h - the engine's events as facts, with orders and tranches by number instead of by id.
 */
#ifndef GRIDCLEAR_MODEL_FACT_H
#define GRIDCLEAR_MODEL_FACT_H

#include <stdbool.h>

#include "naive.h"

/* Which number an id of the engine has; ids of orders and of tranches do not collide while live. */
struct numbers {
    struct number_slot {
        uint64_t id;
        int64_t number;
    } * slots; /* Open addressing. */
    uint32_t mask;
    uint32_t used;
    uint64_t *ids; /* Of order n at n. */
    uint32_t ids_capacity;
    int64_t orders;
    int64_t tranches;
};

void numbers_free(struct numbers *numbers);
int64_t number_of(const struct numbers *numbers, uint64_t id);     /* 0: never seen. */
uint64_t number_id(const struct numbers *numbers, int64_t number); /* Of an order; 0: none. */

/* Makes facts of events and gives numbers to what appears for the first time. */
void facts_of(struct numbers *numbers, const struct event_list *events, struct facts *facts);

/* Orders canceled one right after another have no order among themselves: sorts them. */
void facts_settle(struct facts *facts);

bool facts_equal(const struct facts *a, const struct facts *b);

/* Writes a fact for people: its kind and values, the reason by name. */
void fact_print(const struct fact *fact);

#endif
