/*
 * units.h - the four quantities of the trade, each a type of its own, so that adding a price to an
 * energy does not compile.
 *
 * 1 micro/kWh is 1 nano/Wh: a price times an energy is money in nano, exactly. No float touches
 * any of them, and no value means "none".
 */
#ifndef GRIDCLEAR_BASE_UNITS_H
#define GRIDCLEAR_BASE_UNITS_H

#include <stdint.h>

typedef struct {
    int64_t micro_per_kwh; /* Signed: power has a negative price when there is too much of it. */
} price_t;

typedef struct {
    int64_t wh; /* Always >= 0; the side of an order says which way the energy flows. */
} energy_t;

typedef struct {
    int64_t nano; /* Nano-currency. One account holds at most MONEY_NANO_MAX; sums are __int128. */
} money_t;

typedef struct {
    int64_t w; /* Watts; a rating is >= 0. */
} power_t;

/*
 * Bounds that make overflow impossible, not unlikely: the dearest price times the largest order is
 * 2^31 x 2^31 = 2^62 nano, which an int64 holds. Prices of orders stay within PRICE_MICRO_MAX,
 * quantities within ENERGY_WH_MAX, balances within MONEY_NANO_MAX.
 */
#define PRICE_MICRO_MAX INT64_C(1000000000)          /* 1,000,000.00 per MWh. */
#define ENERGY_WH_MAX   INT64_C(2147483647)          /* 2.1 GWh in one order of one slot. */
#define MONEY_NANO_MAX  INT64_C(4000000000000000000) /* 4 thousand million. */

/* What `energy` costs at `price`: exact, within the bounds above. */
static inline money_t money_for(price_t price, energy_t energy)
{
    return (money_t){price.micro_per_kwh * energy.wh};
}

#endif
