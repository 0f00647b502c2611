/*
 * load_client.h - one connection of the load generator: a member that places, amends and cancels
 * small orders near the middle of the market, and remembers when each command was meant to go.
 *
 * It never waits for an answer before the next command is due; what its window does not let out
 * waits in the session's queue, and the clock runs from the intended time.
 */
#ifndef GRIDCLEAR_CLI_LOAD_CLIENT_H
#define GRIDCLEAR_CLI_LOAD_CLIENT_H

#include <stdbool.h>
#include <stdint.h>

#include "cli/histogram.h"
#include "cli/roster.h"
#include "cmcm/cmcm.h"

#define LOAD_INFLIGHT_MAX 16384 /* A power of two: commands unanswered, window and queue. */
#define LOAD_LIVE_MAX     64    /* Orders kept alive by one client. */
#define LOAD_SLOTS_MAX    256
#define LOAD_CODES_MAX    64

struct load_mix {
    uint32_t place; /* Shares; their sum is above 0. */
    uint32_t cancel;
    uint32_t amend;
};

/* What all clients count together. */
struct load_totals {
    struct histogram latency_us; /* From the intended time to the durable answer. */
    uint64_t intended;
    uint64_t placed, canceled, amended; /* Sent, by kind. */
    uint64_t answered;
    uint64_t accepted;
    uint64_t refused;
    uint64_t dropped; /* The queue was full: never sent. */
    uint64_t fills;
    uint64_t busy;
    uint64_t lost;
    uint64_t window_full; /* Commands that found CLIENT_WINDOW unanswered when they were due. */
    uint32_t ready;
    uint32_t codes_count;
    struct {
        uint32_t code;
        uint64_t count;
    } codes[LOAD_CODES_MAX];
    int64_t measure_from_ns; /* Commands meant to go before are warming up. */
};

/* Delivery slots that take orders, shared by all clients. */
struct load_slots {
    uint32_t count;
    uint32_t starts_s[LOAD_SLOTS_MAX];
};

struct load_live {
    uint64_t order_id;
    price_t price;
    energy_t quantity;
};

struct load_flight {
    uint64_t client_seq;
    int64_t intended_ns;
};

struct load_client {
    struct roster_entry entry;
    struct load_totals *totals;
    struct load_slots *slots;
    struct cmcm_session *session;
    struct histogram *latency_us; /* Its own, for the spread between clients. */
    uint64_t random;
    bool ready;
    bool board; /* Asks for the slots. */
    uint32_t live_count;
    struct load_live live[LOAD_LIVE_MAX];
    struct load_flight flights[LOAD_INFLIGHT_MAX]; /* By client_seq. */
};

/* Begins the session. Errors as of cmcm_session_new(). */
MUST_USE enum status load_client_start(struct load_client *c, uv_loop_t *loop, const char *host,
                                       uint16_t port, const char *ca, uint8_t stream);
void load_client_stop(struct load_client *c);

/* Sends one command of the mix that was meant to go at `intended_ns` of the monotonic clock. */
void load_client_send(struct load_client *c, const struct load_mix *mix, int64_t intended_ns);

#endif
