/*
 * trader.h - one trader of a fleet: its own session, certificate, orders and log.
 *
 * It believes what its own feed says and nothing else: an order is live when its acceptance was
 * heard, filled by what was allocated to it. Its log is one line of text per happening, appended
 * and flushed before the next, for whoever compares it with the clearinghouse later. Prices there
 * are micro per kWh, quantities Wh, times microseconds UTC:
 *
 *   AT sent SEQ new slot=S side=bid price=P wh=Q
 *   AT sent SEQ amend order=ID price=P wh=Q
 *   AT sent SEQ cancel order=ID
 *   AT acked SEQ order=ID seq=N held=NANO
 *   AT refused SEQ code=C name=NAME
 *   AT amended SEQ order=ID seq=N wh=Q open=O
 *   AT canceled SEQ order=ID seq=N wh=Q code=C     (SEQ 0: not asked for)
 *   AT fill order=ID seq=N index=I side=bid slot=S price=P wh=Q open=O
 *   AT renumbered OLD NEW,  AT lost TEXT,  AT ready SEQ,  AT resync SEQ,  AT busy SEQ MS
 */
#ifndef GRIDCLEAR_CLI_TRADER_H
#define GRIDCLEAR_CLI_TRADER_H

#include <stdio.h>

#include "cli/requote.h"
#include "cli/roster.h"
#include "cli/scenario.h"
#include "cmcm/cmcm.h"

#define FLEET_REFUSALS_MAX 64
#define REQUOTE_ROUNDS_MAX 6

/* What happened to all traders together. */
struct fleet_totals {
    uint64_t orders_sent;
    uint64_t orders_accepted;
    uint64_t amends_sent;
    uint64_t cancels_sent;
    uint64_t changes_done; /* Amendments and cancels that were accepted. */
    uint64_t refused;
    uint64_t canceled; /* Orders that ended without being filled, asked for or not. */
    uint64_t fills;
    int64_t bought_wh;
    int64_t sold_wh;
    uint64_t busy;
    uint64_t lost;
    uint64_t resyncs;
    uint64_t renumbered;
    uint64_t requotes;        /* (trader, slot) whose re-quote was finished. */
    uint64_t requotes_missed; /* Begun, and not finished before the gate. */
    uint32_t connected;
    uint32_t codes_count;
    struct {
        uint32_t code;
        uint64_t count;
    } codes[FLEET_REFUSALS_MAX]; /* Refusals by reason; the last place takes what does not fit. */
};

enum trader_order_state {
    TRADER_ORDER_SENT,
    TRADER_ORDER_LIVE,
    TRADER_ORDER_ENDED, /* Filled, canceled or refused. */
};

struct trader_order {
    uint64_t client_seq;
    uint64_t order_id;
    uint64_t change_seq; /* Of the amendment or cancel that is not answered; 0: none. */
    price_t price;
    energy_t filled;
    energy_t open;
    uint16_t slot;
    uint8_t side;
    uint8_t state;
};

enum requote_phase {
    REQUOTE_NONE,
    REQUOTE_REDUCING,
    REQUOTE_PLACED,
};

struct trader {
    const struct scenario *scenario;
    const struct scenario_trader *who;
    struct roster_entry entry;
    struct fleet_totals *totals;
    struct cmcm_session *session;
    FILE *log;
    bool ready;
    bool market_seen;
    struct trader_order *orders; /* Of all slots, in the order of sending. */
    uint32_t orders_count;
    uint32_t orders_room;
    uint8_t requote[SCENARIO_SLOTS]; /* enum requote_phase */
    uint8_t requote_rounds[SCENARIO_SLOTS];
    uint32_t requotes_open; /* In REDUCING. */
    void *context;
    void (*on_ready)(void *context, const struct message_welcome *welcome);
    void (*on_slot)(void *context, uint32_t slot_s, bool open);
    void (*on_slots)(void *context, const struct message_slots *slots);
};

/*
 * Opens the log DIR/NAME.log, which must not exist yet, and begins the session. With `market` the
 * trader also tells about slots (on_slot, on_slots). IO, CONFIG: logged.
 */
MUST_USE enum status trader_start(struct trader *t, uv_loop_t *loop, const char *host,
                                  uint16_t port, const char *ca, const char *log_folder,
                                  bool market);
void trader_stop(struct trader *t);

/* Sends an order of the scenario. AGAIN, FULL: not now. */
MUST_USE enum status trader_place(struct trader *t, uint32_t slot, enum side side, price_t price,
                                  energy_t quantity);

/* Begins the re-quote of a slot, for loads and renewable sources; trader_requote_step() does it. */
void trader_requote_begin(struct trader *t, uint32_t slot);

/* Does what can be done now of the re-quotes begun. One is given up, and counted as missed, when
 * its slot is below `slot_closed` or REQUOTE_ROUNDS_MAX tries were to no avail. */
void trader_requote_step(struct trader *t, uint32_t slot_closed);

/* Counts a refusal by its code. */
void fleet_totals_refuse(struct fleet_totals *totals, uint32_t code);

#endif
