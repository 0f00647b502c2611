/*
 * reason.h - why the market refused a command or ended an order: one table, the only one.
 *
 * The code is stable and goes over the wire and into Postgres; the text tells what to do next.
 * A refusal is an event, never a status, and comes before anything has changed.
 */
#ifndef GRIDCLEAR_ENGINE_REASON_H
#define GRIDCLEAR_ENGINE_REASON_H

#define REASON_TABLE(X)                                                                            \
    X(NONE, 0, "no reason: it was done")                                                           \
    /* Who asks. */                                                                                \
    X(PARTICIPANT_UNKNOWN, 100, "no such participant: enrol first")                                \
    X(PARTICIPANT_SUSPENDED, 101, "the participant is suspended: only cancels are taken")          \
    X(ROLE_NOT_ALLOWED, 102, "this role may not send this message")                                \
    X(SEQ_SKIPPED, 110, "this client_seq was passed over: send it under a new number")             \
    X(SEQ_TOO_OLD, 111, "this client_seq is before the window: query the order instead")           \
    X(STREAM_UNKNOWN, 112, "a stream is 0 to 15 and a client_seq above 0")                                                  \
    X(RATE_EXCEEDED, 113, "too many orders a second: read the limits and slow down")               \
    X(COMMAND_UNKNOWN, 114, "this command is not one this market knows")                           \
    /* The meter. */                                                                               \
    X(METER_UNKNOWN, 200, "no such meter: register it first")                                      \
    X(METER_NOT_YOURS, 201, "the meter belongs to another participant")                            \
    X(METER_ELSEWHERE, 202, "the meter is registered at another place")                            \
    X(RATING_EXCEEDED, 203, "more than the connection point may carry in this slot")               \
    X(STORE_EMPTY, 204, "the store would fall below its reserve in this or a later slot")          \
    X(STORE_FULL, 205, "the store would rise above its capacity in this or a later slot")          \
    X(METERS_MAX, 206, "a participant has at most 16 meters: enrol another")                       \
    /* The slot. */                                                                                \
    X(SLOT_UNKNOWN, 300, "no such delivery slot is open: see the list of slots")                   \
    X(SLOT_CLOSED, 301, "the gate of this slot has closed")                                        \
    X(SLOT_HALTED, 302, "trading in this slot is halted")                                          \
    X(SLOT_EXISTS, 303, "the slot is open already, or its place is taken by a live one")           \
    X(SLOT_TIMES_WRONG, 304, "duration and gate must lie before the slot and be positive")         \
    /* Price, quantity, kind. */                                                                   \
    X(PRICE_OFF_TICK, 400, "the price is not a multiple of the tick")                              \
    X(PRICE_OUT_OF_RANGE, 401, "the price is outside the market's range")                          \
    X(PRICE_OUTSIDE_COLLAR, 402, "the price is outside the slot's collar")                         \
    X(QUANTITY_ZERO, 403, "the quantity must be above zero")                                       \
    X(QUANTITY_OFF_LOT, 404, "the quantity is not a multiple of the lot")                          \
    X(QUANTITY_TOO_LARGE, 405, "the quantity is above the largest order")                          \
    X(EXPIRY_PAST, 406, "good-till must lie after now and not after the gate")                     \
    X(KIND_UNKNOWN, 407, "side or kind of order is not one this market knows")                     \
    /* The group. */                                                                               \
    X(GROUP_UNKNOWN, 500, "no such group")                                                         \
    X(GROUP_NOT_MEMBER, 501, "the participant is not a member of this group")                      \
    X(GROUP_KIND, 502, "an immediate order cannot wait in a group's pool: send it alone")          \
    X(GROUP_MEMBER_ALREADY, 503, "the participant is a member already")                            \
    X(GROUPS_MAX, 504, "the participant is in as many groups as allowed")                          \
    /* Limits and money. */                                                                        \
    X(ORDERS_MAX, 600, "too many live orders of this participant: cancel some")                    \
    X(LEVELS_MAX, 601, "too many distinct prices of this participant: use fewer")                  \
    X(SLOT_ORDERS_MAX, 602, "too many live orders of this meter in this slot")                     \
    X(FUNDS_SHORT, 603, "the hold is more than what is available: deposit or ask for less")        \
    X(FUNDS_LIMIT, 604, "the amount would pass the bound of an account")                           \
    X(MARKET_FULL, 605, "the market's pools are full: try again later")                            \
    X(SELF_MATCH, 606, "it would meet an order of your own")                                       \
    /* Orders by reference. */                                                                     \
    X(ORDER_UNKNOWN, 700, "no live order has this id or client_seq")                               \
    X(ORDER_NOT_YOURS, 701, "the order belongs to another participant")                            \
    X(AMEND_NOTHING, 702, "the amendment changes nothing")                                         \
    X(AMEND_BELOW_FILLED, 703, "the new quantity is not above what is filled: cancel instead")     \
    /* Registry. */                                                                                \
    X(CREDENTIAL_EXISTS, 800, "this certificate is a credential already")                          \
    X(CREDENTIAL_UNKNOWN, 801, "no such credential")                                               \
    X(REGISTRY_FULL, 802, "the registry is full: grow the limits")                                 \
    X(VALUE_OUT_OF_RANGE, 803, "a value is out of its range")                                      \
    /* Why an order ended without being asked to. */                                               \
    X(CANCEL_REQUESTED, 900, "canceled at the participant's request")                              \
    X(CANCEL_GATE, 901, "the gate closed")                                                         \
    X(CANCEL_EXPIRED, 902, "good-till time reached")                                               \
    X(CANCEL_IMMEDIATE, 903, "the rest of an immediate order")                                     \
    X(CANCEL_UNFILLED, 904, "fill-or-kill could not fill")                                         \
    X(CANCEL_MASS, 905, "mass cancel")                                                             \
    X(CANCEL_KILL, 906, "kill switch")                                                             \
    X(CANCEL_SELF_MATCH, 907, "a newer order of the same participant would have met it")

enum reason {
#define X(name, code, text) REASON_##name = code,
    REASON_TABLE(X)
#undef X
};

/* Name ("FUNDS_SHORT") and text of a reason; never NULL, "UNKNOWN" for a code not in the table. */
const char *reason_name(unsigned reason);
const char *reason_text(unsigned reason);

#endif
