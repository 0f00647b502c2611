/*
 * account.h - what members have, and what is held for orders and contracts. Private.
 *
 * The hold of an order is the worst it can cost: per Wh the larger of zero and its limit (for an
 * ask the negative of it, for a seller pays too when the price is negative) plus fee and deviation
 * margin. It is linear in the quantity, so a part of an order holds that part of the money,
 * exactly. A fill is never worse than the limit, so what it contracts is at most what was held for
 * it.
 *
 * Callers have the participant's record out of the state hash.
 */
#ifndef GRIDCLEAR_ENGINE_ACCOUNT_H
#define GRIDCLEAR_ENGINE_ACCOUNT_H

#include "engine/state.h"

/* Nano per Wh that an order of `side` at `price` must hold; at least 0. */
static inline int64_t account_hold_rate(const struct engine *e, uint8_t side, price_t price)
{
    const struct market_set *m = &e->head.market;
    int64_t signed_price = side == SIDE_BID ? price.micro_per_kwh : -price.micro_per_kwh;
    int64_t rate = signed_price + m->fee.micro_per_kwh + m->deviation_margin.micro_per_kwh;
    return rate > 0 ? rate : 0;
}

static inline money_t account_hold_of(const struct engine *e, uint8_t side, int32_t tick,
                                      uint32_t wh)
{
    return (money_t){account_hold_rate(e, side, price_of(e, tick)) * (int64_t)wh};
}

/* Moves `change` (negative: back) from available to order hold. It is there: admission saw to it.
 */
static inline void account_hold(struct participant *p, money_t change)
{
    p->available_nano -= change.nano;
    p->order_hold_nano += change.nano;
    invariant(p->available_nano >= 0);
    invariant(p->order_hold_nano >= 0);
}

/* A fill: of what was held, `contracted` stays held for the contract, `released` comes back. */
static inline void account_contract(struct participant *p, money_t contracted, money_t released)
{
    invariant(contracted.nano >= 0 && released.nano >= 0);
    p->order_hold_nano -= contracted.nano + released.nano;
    p->contract_hold_nano += contracted.nano;
    p->available_nano += released.nano;
    invariant(p->order_hold_nano >= 0);
}

#endif
