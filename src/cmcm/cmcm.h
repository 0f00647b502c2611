/*
 * cmcm.h - the client of a Gridclear clearinghouse, for devices and programs of any vendor.
 *
 * A session is one connection of one certificate on one of its streams (0 to 15), on a libuv loop
 * of yours. It dials, says hello, numbers your commands, keeps at most CLIENT_WINDOW of them on the
 * way, queues the rest, and when the connection breaks it comes back and sends again what is
 * unanswered under the same numbers: nothing is done twice, and nothing you were told is lost.
 *
 * Commands and events are those of the engine (engine/command.h, engine/event.h), the words of the
 * market are in engine/reason.h, prices and energies in base/units.h: 42.50 per MWh is 42,500
 * micro per kWh, energy is whole Wh.
 *
 * A first order:
 *
 *     static void ready(void *context, struct cmcm_session *s, const struct message_welcome *w)
 *     {
 *         struct order_new order = {
 *             .price = {42500}, .quantity = {2500}, .slot_s = 1577880000,
 *             .meter = 7, .place = 101, .side = SIDE_BID, .kind = ORDER_GOOD_TILL_GATE,
 *         };
 *         uint64_t client_seq;
 *         if (cmcm_order_place(s, &order, &client_seq) != STATUS_OK) ...
 *     }
 *
 *     static void event(void *context, struct cmcm_session *s, const struct event *e,
 *                       int64_t at_us)
 *     {
 *         if (e->kind == EVENT_ORDER_ACCEPTED) ...   e->client_seq says which command
 *         if (e->kind == EVENT_REJECTED)       ...   reason_text(e->body.rejected.reason)
 *         if (e->kind == EVENT_ALLOCATED)      ...   bought or sold
 *     }
 *
 * What survives a restart of your program is yours to keep: cmcm_client_seq() and
 * cmcm_participant_seq(). Without the first the clearinghouse's own memory is used; without the
 * second your feed starts with what happens from now on.
 *
 * Everything runs on the loop's thread; no function blocks.
 */
#ifndef GRIDCLEAR_CMCM_CMCM_H
#define GRIDCLEAR_CMCM_CMCM_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "base/status.h"
#include "engine/command.h"
#include "engine/event.h"
#include "engine/reason.h"
#include "net/message.h"

struct cmcm_session;

/* Copied by cmcm_session_new(). Zero what you do not need. */
struct cmcm_config {
    const char *host;
    uint16_t port;
    const char *certificate_file; /* PEM; who you are. */
    const char *key_file;
    const char *ca_file; /* Of the region's authority. */
    const char *agent;   /* Product and version, at most 31 bytes. */
    uint8_t stream;
    bool subscribe; /* This session takes the participant's feed. */
    bool market;    /* And what is public: trades, slots. */

    bool resume;              /* participant_seq below counts. */
    uint64_t participant_seq; /* The last one you have seen. */
    uint64_t client_seq;      /* The highest you have used; 0: ask the clearinghouse. */

    uint32_t queue_max; /* Commands held beyond CLIENT_WINDOW; 0: 1,024. */
};

/* Any may be NULL. From within each every function of this header may be called. */
struct cmcm_handlers {
    /* Connected and known; commands flow. Called after each reconnection. */
    void (*ready)(void *context, struct cmcm_session *s, const struct message_welcome *welcome);

    /*
     * Something is true. `e->client_seq`, when not 0 and on your stream, is the command it answers.
     * A command that had to be sent again may be answered by EVENT_REPEATED, which holds the first
     * answer; the event itself is then in the feed of the session that subscribes. Each event of
     * the feed comes once, in order. `at_us` is market time.
     */
    void (*event)(void *context, struct cmcm_session *s, const struct event *e, int64_t at_us);

    /* The door refused a command: nothing was consumed, it will not be sent again. `client_seq` 0:
     * the connection itself was refused; `lost` follows. `code`: enum reason or enum refusal. */
    void (*refused)(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                    const char *text);

    /* Not taken yet; it is sent again after `retry_ms` without your doing. */
    void (*busy)(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t retry_ms);

    /* A command that had to wait goes under another number from now on: the clearinghouse has taken
     * later ones first. */
    void (*renumbered)(void *context, struct cmcm_session *s, uint64_t old_seq, uint64_t new_seq);

    /* Part of the feed is gone for good; it goes on with the event that has `participant_seq`. What
     * you believed of your orders may be stale: ask for your limits, cancel what you doubt. */
    void (*resync)(void *context, struct cmcm_session *s, uint64_t participant_seq);

    /* The connection broke or could not be made; the next try is in `retry_ms`. Questions that are
     * unanswered are dropped, commands are not. */
    void (*lost)(void *context, struct cmcm_session *s, enum status why, const char *text,
                 uint32_t retry_ms);

    /* Answers to questions; another part follows while `more` is set. */
    void (*book)(void *context, struct cmcm_session *s, const struct message_book *book);
    void (*trades)(void *context, struct cmcm_session *s, const struct message_trades *trades);
    void (*slots)(void *context, struct cmcm_session *s, const struct message_slots *slots);
};

/*
 * Begins a session and dials at once. CONFIG: a file is missing or does not fit (logged); FULL: no
 * memory. `handlers` and `context` outlive the session, the caller owns `*out`.
 */
MUST_USE enum status cmcm_session_new(uv_loop_t *loop, const struct cmcm_config *config,
                                      const struct cmcm_handlers *handlers, void *context,
                                      struct cmcm_session **out);

/* Says goodbye and lets go of everything as the loop runs on; nothing is called any more. */
void cmcm_session_free(struct cmcm_session *s);

/*
 * Orders. Each gives the number of the command, by which its answer is known and by which an order
 * may be named later (target_seq). AGAIN: not `ready` yet, and no config.client_seq was given.
 * FULL: the queue is; wait for answers.
 */
MUST_USE enum status cmcm_order_place(struct cmcm_session *s, const struct order_new *order,
                                      uint64_t *client_seq);
MUST_USE enum status cmcm_order_amend(struct cmcm_session *s, const struct order_amend *amend,
                                      uint64_t *client_seq);
MUST_USE enum status cmcm_order_cancel(struct cmcm_session *s, const struct order_cancel *cancel,
                                       uint64_t *client_seq);
MUST_USE enum status cmcm_mass_cancel(struct cmcm_session *s, const struct mass_cancel *cancel,
                                      uint64_t *client_seq);

/* Asks for what you have and what you may: EVENT_LIMITS. */
MUST_USE enum status cmcm_limits(struct cmcm_session *s, uint64_t *client_seq);

/*
 * Any command, above all the operator's (COMMAND_PARTICIPANT_ENROL to COMMAND_SLOT_RESUME): `kind`
 * and `body` are taken, the header is filled in. Errors as above.
 */
MUST_USE enum status cmcm_submit(struct cmcm_session *s, const struct command *command,
                                 uint64_t *client_seq);

/* Questions about the market; `*query` is echoed in the answer. AGAIN: not connected now. */
MUST_USE enum status cmcm_book(struct cmcm_session *s, uint32_t slot_s, uint32_t levels_max,
                               uint32_t *query);
MUST_USE enum status cmcm_trades(struct cmcm_session *s, uint32_t slot_s, uint32_t trades_max,
                                 uint32_t *query);
MUST_USE enum status cmcm_slots(struct cmcm_session *s, uint32_t *query);

/* Whether commands flow now; who the clearinghouse says you are (0: never connected). */
bool cmcm_ready(const struct cmcm_session *s);
uint32_t cmcm_participant(const struct cmcm_session *s);

/* What to keep over a restart. */
uint64_t cmcm_client_seq(const struct cmcm_session *s);
uint64_t cmcm_participant_seq(const struct cmcm_session *s);

/* Commands that are not answered, on the way or waiting. */
uint32_t cmcm_unanswered(const struct cmcm_session *s);

/* Market time as far as it is known here; it is behind by the time a message takes. 0: never
 * connected. */
int64_t cmcm_market_us(const struct cmcm_session *s);

/* Name ("STREAM_IN_USE") of a code of `refused`; never NULL. */
const char *cmcm_refusal_name(uint32_t code);

#endif
