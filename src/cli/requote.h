/*
 * requote.h - the rule by which a load or a renewable source corrects its day-ahead orders, an hour
 * before delivery, to what it then knows.
 *
 * First its own open orders are reduced towards the real value: a load's cheapest bid first, a
 * source's ask. Only the rest is traded: bid for at 120.00 or asked for 0.00 per MWh; a load asks
 * at most what it has bought, a source bids at most for what it has sold. Pure arithmetic.
 */
#ifndef GRIDCLEAR_CLI_REQUOTE_H
#define GRIDCLEAR_CLI_REQUOTE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/units.h"
#include "engine/command.h"

#define REQUOTE_ORDERS_MAX 16

/* One order of the trader in the slot. */
struct requote_order {
    price_t price;
    energy_t filled;
    energy_t open; /* 0 when it has ended. */
    enum side side;
    uint32_t ref; /* The caller's. */
};

struct requote_position {
    bool load;     /* Else a source. */
    energy_t real; /* What it will withdraw, of a load; inject, of a source. */
    uint32_t count;
    struct requote_order orders[REQUOTE_ORDERS_MAX];
};

/* An order that shall have less open; 0: cancel it. */
struct requote_cut {
    uint32_t ref;
    energy_t open;
};

/* What to reduce: writes at most `position->count` cuts and returns how many. */
uint32_t requote_cuts(const struct requote_position *position,
                      struct requote_cut cuts[REQUOTE_ORDERS_MAX]);

/* What to order once nothing is left to reduce. False: nothing. */
bool requote_rest(const struct requote_position *position, enum side *side, price_t *price,
                  energy_t *quantity);

#endif
