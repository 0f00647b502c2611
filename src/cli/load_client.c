#include "cli/load_client.h"

#include <string.h>

#include "base/check.h"
#include "cli/scenario_build.h"
#include "sys/clock.h"

#define PRICE_MIDDLE_TICKS 4000 /* 40.00 per MWh. */
#define PRICE_SPREAD_TICKS 500
#define QUARTER_S          900

static void load_ready(void *context, struct cmcm_session *s, const struct message_welcome *w);
static void load_event(void *context, struct cmcm_session *s, const struct event *e, int64_t at_us);
static void load_refused(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                         const char *text);
static void load_busy(void *context, struct cmcm_session *s, uint64_t client_seq,
                      uint32_t retry_ms);
static void load_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq,
                            uint64_t new_seq);
static void load_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                      uint32_t retry_ms);
static void load_slots(void *context, struct cmcm_session *s, const struct message_slots *slots);
static enum status place_send(struct load_client *c, uint64_t *client_seq);
static enum status cancel_send(struct load_client *c, uint64_t *client_seq);
static enum status amend_send(struct load_client *c, uint64_t *client_seq);
static price_t price_draw(struct load_client *c, enum side side);
static void load_answered(struct load_client *c, uint64_t client_seq, uint32_t code);
static void live_remove(struct load_client *c, uint64_t order_id);

static const struct cmcm_handlers load_handlers = {
    .ready = load_ready,
    .event = load_event,
    .refused = load_refused,
    .busy = load_busy,
    .renumbered = load_renumbered,
    .lost = load_lost,
    .slots = load_slots,
};

enum status load_client_start(struct load_client *c, uv_loop_t *loop, const char *host,
                              uint16_t port, const char *ca, uint8_t stream)
{
    struct cmcm_config config = {
        .host = host,
        .port = port,
        .certificate_file = c->entry.certificate,
        .key_file = c->entry.key,
        .ca_file = ca,
        .agent = "gridclear bench load",
        .stream = stream,
        .subscribe = true,
        .queue_max = LOAD_INFLIGHT_MAX - CLIENT_WINDOW,
    };
    return cmcm_session_new(loop, &config, &load_handlers, c, &c->session);
}

void load_client_stop(struct load_client *c)
{
    if (c->session != NULL)
        cmcm_session_free(c->session);
    c->session = NULL;
}

void load_client_send(struct load_client *c, const struct load_mix *mix, int64_t intended_ns)
{
    uint64_t client_seq;
    enum status status;
    c->totals->intended++;
    if (cmcm_unanswered(c->session) >= CLIENT_WINDOW)
        c->totals->window_full++;
    uint64_t drawn = random_below(&c->random, mix->place + mix->cancel + mix->amend);
    bool place = drawn < mix->place ? c->live_count < LOAD_LIVE_MAX : c->live_count == 0;
    if (place) {
        status = place_send(c, &client_seq);
        c->totals->placed += status == STATUS_OK;
    } else if (drawn < (uint64_t)mix->place + mix->cancel || c->live_count == 0) {
        status = cancel_send(c, &client_seq);
        c->totals->canceled += status == STATUS_OK;
    } else {
        status = amend_send(c, &client_seq);
        c->totals->amended += status == STATUS_OK;
    }
    if (status != STATUS_OK) {
        c->totals->dropped++;
        return;
    }
    c->flights[client_seq % LOAD_INFLIGHT_MAX] = (struct load_flight){client_seq, intended_ns};
}

static void load_ready(void *context, struct cmcm_session *s, const struct message_welcome *w)
{
    struct load_client *c = context;
    (void)w;
    if (!c->ready)
        c->totals->ready++;
    c->ready = true;
    uint32_t query;
    if (c->board && cmcm_slots(s, &query) != STATUS_OK)
        c->board = true; /* It is asked again when it is ready again. */
}

static void load_event(void *context, struct cmcm_session *s, const struct event *e, int64_t at_us)
{
    struct load_client *c = context;
    (void)s;
    (void)at_us;
    switch (e->kind) {
    case EVENT_ORDER_ACCEPTED:
        if (c->live_count < LOAD_LIVE_MAX && e->body.order_accepted.quantity.wh > 0)
            c->live[c->live_count++] =
                (struct load_live){e->body.order_accepted.order_id, e->body.order_accepted.price,
                                   e->body.order_accepted.quantity};
        load_answered(c, e->client_seq, REASON_NONE);
        break;
    case EVENT_ORDER_AMENDED:
        load_answered(c, e->client_seq, REASON_NONE);
        break;
    case EVENT_ORDER_CANCELED:
        live_remove(c, e->body.order_canceled.order_id);
        load_answered(c, e->client_seq, REASON_NONE);
        break;
    case EVENT_REJECTED:
        if (e->body.rejected.reason == REASON_ORDER_UNKNOWN)
            live_remove(c, e->body.rejected.order_id);
        load_answered(c, e->client_seq, e->body.rejected.reason);
        break;
    case EVENT_REPEATED:
        load_answered(c, e->client_seq, e->body.repeated.reason);
        break;
    case EVENT_ALLOCATED:
        c->totals->fills++;
        if (e->body.allocated.open.wh == 0)
            live_remove(c, e->body.allocated.order_id);
        break;
    default: /* Not an answer, and no order of ours. */
        break;
    }
}

static void load_refused(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                         const char *text)
{
    struct load_client *c = context;
    (void)s;
    (void)text;
    load_answered(c, client_seq, code);
}

static void load_busy(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t retry_ms)
{
    struct load_client *c = context;
    (void)s;
    (void)client_seq;
    (void)retry_ms;
    c->totals->busy++;
}

/* The wait goes on under the new number. */
static void load_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq,
                            uint64_t new_seq)
{
    struct load_client *c = context;
    (void)s;
    const struct load_flight *old = &c->flights[old_seq % LOAD_INFLIGHT_MAX];
    if (old->client_seq == old_seq)
        c->flights[new_seq % LOAD_INFLIGHT_MAX] = (struct load_flight){new_seq, old->intended_ns};
}

static void load_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                      uint32_t retry_ms)
{
    struct load_client *c = context;
    (void)s;
    (void)why;
    (void)text;
    (void)retry_ms;
    if (c->ready)
        c->totals->ready--;
    c->ready = false;
    c->totals->lost++;
}

static void load_slots(void *context, struct cmcm_session *s, const struct message_slots *slots)
{
    struct load_client *c = context;
    (void)s;
    for (uint32_t i = 0; i < slots->count && c->slots->count < LOAD_SLOTS_MAX; i++) {
        if (slots->slots[i].state == 0)
            c->slots->starts_s[c->slots->count++] = slots->slots[i].slot_s;
    }
}

/* Small beside the rating, so that it is the market that is measured and not the envelope. */
static enum status place_send(struct load_client *c, uint64_t *client_seq)
{
    struct order_new order;
    memset(&order, 0, sizeof(order));
    enum side side = c->entry.export_max_w > c->entry.import_max_w ? SIDE_ASK : SIDE_BID;
    int64_t rating_w = side == SIDE_ASK ? c->entry.export_max_w : c->entry.import_max_w;
    int64_t most_wh = rating_w * QUARTER_S / 3600 / (2 * LOAD_LIVE_MAX);
    if (most_wh > 1000)
        most_wh = 1000;
    order.side = (uint8_t)side;
    order.kind = ORDER_GOOD_TILL_GATE;
    order.price = price_draw(c, side);
    order.quantity.wh = 1 + (int64_t)random_below(&c->random, most_wh < 1 ? 1 : (uint64_t)most_wh);
    order.slot_s = c->slots->starts_s[random_below(&c->random, c->slots->count)];
    order.meter = c->entry.meter;
    order.place = c->entry.place;
    return cmcm_order_place(c->session, &order, client_seq);
}

static enum status cancel_send(struct load_client *c, uint64_t *client_seq)
{
    struct order_cancel cancel;
    memset(&cancel, 0, sizeof(cancel));
    uint32_t index = (uint32_t)random_below(&c->random, c->live_count);
    cancel.order_id = c->live[index].order_id;
    enum status status = cmcm_order_cancel(c->session, &cancel, client_seq);
    if (status == STATUS_OK)
        c->live[index] = c->live[--c->live_count];
    return status;
}

/* Another price near the middle, the same quantity. */
static enum status amend_send(struct load_client *c, uint64_t *client_seq)
{
    struct order_amend amend;
    memset(&amend, 0, sizeof(amend));
    struct load_live *live = &c->live[random_below(&c->random, c->live_count)];
    enum side side = c->entry.export_max_w > c->entry.import_max_w ? SIDE_ASK : SIDE_BID;
    amend.order_id = live->order_id;
    amend.price = price_draw(c, side);
    if (amend.price.micro_per_kwh == live->price.micro_per_kwh)
        amend.price.micro_per_kwh += PRICE_TICK_MICRO;
    amend.quantity = live->quantity;
    live->price = amend.price;
    return cmcm_order_amend(c->session, &amend, client_seq);
}

/* Bids lie mostly below the middle and asks above; about a fifth of them cross. */
static price_t price_draw(struct load_client *c, enum side side)
{
    int64_t away = (int64_t)random_below(&c->random, PRICE_SPREAD_TICKS) - PRICE_SPREAD_TICKS / 5;
    int64_t ticks = PRICE_MIDDLE_TICKS + (side == SIDE_BID ? -away : away);
    return (price_t){ticks * PRICE_TICK_MICRO};
}

static void load_answered(struct load_client *c, uint64_t client_seq, uint32_t code)
{
    struct load_totals *t = c->totals;
    struct load_flight *flight = &c->flights[client_seq % LOAD_INFLIGHT_MAX];
    if (client_seq == 0 || flight->client_seq != client_seq)
        return;
    int64_t intended_ns = flight->intended_ns;
    flight->client_seq = 0;
    t->answered++;
    if (code == REASON_NONE) {
        t->accepted++;
    } else {
        uint32_t i = 0;
        while (i < t->codes_count && t->codes[i].code != code)
            i++;
        if (i == t->codes_count && i < LOAD_CODES_MAX)
            t->codes[t->codes_count++].code = code;
        t->codes[i < LOAD_CODES_MAX ? i : LOAD_CODES_MAX - 1].count++;
        t->refused++;
    }
    if (intended_ns < t->measure_from_ns)
        return;
    int64_t took_us = (clock_monotonic_ns() - intended_ns) / 1000;
    invariant(took_us >= 0);
    histogram_add(&t->latency_us, (uint64_t)took_us);
    histogram_add(c->latency_us, (uint64_t)took_us);
}

static void live_remove(struct load_client *c, uint64_t order_id)
{
    for (uint32_t i = 0; i < c->live_count; i++) {
        if (c->live[i].order_id == order_id) {
            c->live[i] = c->live[--c->live_count];
            return;
        }
    }
}
