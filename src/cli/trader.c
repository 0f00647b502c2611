#include "cli/trader.h"

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "sys/log.h"

#define ORDERS_FIRST 16

static void trader_log(struct trader *t, int64_t at_us, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
static struct trader_order *order_by_seq(struct trader *t, uint64_t client_seq);
static struct trader_order *order_by_change(struct trader *t, uint64_t client_seq);
static struct trader_order *order_by_id(struct trader *t, uint64_t order_id);
static void trader_ready(void *context, struct cmcm_session *s, const struct message_welcome *w);
static void trader_event(void *context, struct cmcm_session *s, const struct event *e,
                         int64_t at_us);
static void trader_accepted(struct trader *t, uint64_t client_seq, uint64_t order_id);
static void trader_refusal(struct trader *t, int64_t at_us, uint64_t client_seq, uint32_t code);
static void trader_amended(struct trader *t, const struct event *e, int64_t at_us);
static void trader_canceled(struct trader *t, const struct event *e, int64_t at_us);
static void trader_filled(struct trader *t, const struct event *e, int64_t at_us);
static void trader_repeated(struct trader *t, const struct event *e, int64_t at_us);
static void trader_refused(void *context, struct cmcm_session *s, uint64_t client_seq,
                           uint32_t code, const char *text);
static void trader_busy(void *context, struct cmcm_session *s, uint64_t client_seq,
                        uint32_t retry_ms);
static void trader_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq,
                              uint64_t new_seq);
static void trader_resync(void *context, struct cmcm_session *s, uint64_t participant_seq);
static void trader_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                        uint32_t retry_ms);
static void trader_slots(void *context, struct cmcm_session *s, const struct message_slots *slots);
static bool position_of(const struct trader *t, uint32_t slot, struct requote_position *position);
static bool requote_slot(struct trader *t, uint32_t slot);
static enum status order_reduce(struct trader *t, struct trader_order *order, energy_t open);

static const struct cmcm_handlers trader_handlers = {
    .ready = trader_ready,
    .event = trader_event,
    .refused = trader_refused,
    .busy = trader_busy,
    .renumbered = trader_renumbered,
    .resync = trader_resync,
    .lost = trader_lost,
    .slots = trader_slots,
};

enum status trader_start(struct trader *t, uv_loop_t *loop, const char *host, uint16_t port,
                         const char *ca, const char *log_folder, bool market)
{
    char path[1024];
    snprintf(path, sizeof(path), "%s/%s.log", log_folder, t->entry.trader);
    t->log = fopen(path, "wxe");
    if (t->log == NULL) {
        log_error("fleet", "%s: %s; a log is never written over: give --log another folder", path,
                  strerror(errno));
        return STATUS_IO;
    }
    fprintf(t->log, "# trader=%s kind=%s region=%u participant=%u meter=%u place=%u group=%u\n",
            t->entry.trader, trader_kind_name(t->who->kind), t->who->region, t->entry.participant,
            t->entry.meter, t->entry.place, t->entry.group);
    fflush(t->log);
    struct cmcm_config config = {
        .host = host,
        .port = port,
        .certificate_file = t->entry.certificate,
        .key_file = t->entry.key,
        .ca_file = ca,
        .agent = "gridclear fleet",
        .subscribe = true,
        .market = market,
        .resume = true, /* From the first event of all: nothing may be missed. */
    };
    return cmcm_session_new(loop, &config, &trader_handlers, t, &t->session);
}

void trader_stop(struct trader *t)
{
    if (t->session != NULL)
        cmcm_session_free(t->session);
    t->session = NULL;
    if (t->log != NULL && fclose(t->log) != 0)
        log_error("fleet", "the log of %s is not whole: %s", t->entry.trader, strerror(errno));
    t->log = NULL;
    free(t->orders);
    t->orders = NULL;
    t->orders_count = t->orders_room = 0;
}

enum status trader_place(struct trader *t, uint32_t slot, enum side side, price_t price,
                         energy_t quantity)
{
    invariant(quantity.wh > 0);
    if (t->session == NULL || !t->ready)
        return STATUS_AGAIN;
    if (t->orders_count == t->orders_room) {
        uint32_t room = t->orders_room == 0 ? ORDERS_FIRST : 2 * t->orders_room;
        struct trader_order *larger = realloc(t->orders, room * sizeof(*larger));
        if (larger == NULL)
            return STATUS_FULL;
        t->orders = larger;
        t->orders_room = room;
    }
    struct order_new order;
    memset(&order, 0, sizeof(order));
    order.price = price;
    order.quantity = quantity;
    order.slot_s = scenario_slot_s(t->scenario, slot);
    order.meter = t->entry.meter;
    order.place = t->entry.place;
    order.group = t->entry.group;
    order.side = (uint8_t)side;
    order.kind = ORDER_GOOD_TILL_GATE;
    uint64_t client_seq;
    enum status status = cmcm_order_place(t->session, &order, &client_seq);
    if (status != STATUS_OK)
        return status;
    t->orders[t->orders_count++] = (struct trader_order){
        .client_seq = client_seq,
        .price = price,
        .open = quantity,
        .slot = (uint16_t)slot,
        .side = (uint8_t)side,
        .state = TRADER_ORDER_SENT,
    };
    t->totals->orders_sent++;
    trader_log(t, cmcm_market_us(t->session),
               "sent %" PRIu64 " new slot=%u side=%s price=%" PRId64 " wh=%" PRId64, client_seq,
               order.slot_s, side == SIDE_BID ? "bid" : "ask", price.micro_per_kwh, quantity.wh);
    return STATUS_OK;
}

void trader_requote_begin(struct trader *t, uint32_t slot)
{
    invariant(slot < SCENARIO_SLOTS);
    bool corrects = t->who->kind == TRADER_LOAD || t->who->kind == TRADER_RENEWABLE;
    if (!corrects || t->requote[slot] != REQUOTE_NONE)
        return;
    t->requote[slot] = REQUOTE_REDUCING;
    t->requotes_open++;
}

void trader_requote_step(struct trader *t, uint32_t slot_closed)
{
    for (uint32_t slot = 0; t->requotes_open > 0 && slot < SCENARIO_SLOTS; slot++) {
        if (t->requote[slot] != REQUOTE_REDUCING)
            continue;
        bool late = slot < slot_closed || t->requote_rounds[slot] >= REQUOTE_ROUNDS_MAX;
        if (!late && (!t->ready || !requote_slot(t, slot)))
            continue;
        t->requote[slot] = REQUOTE_PLACED;
        t->requotes_open--;
        t->totals->requotes += !late;
        t->totals->requotes_missed += late;
    }
}

void fleet_totals_refuse(struct fleet_totals *totals, uint32_t code)
{
    uint32_t i = 0;
    while (i < totals->codes_count && totals->codes[i].code != code)
        i++;
    if (i == totals->codes_count && i < FLEET_REFUSALS_MAX)
        totals->codes[totals->codes_count++].code = code;
    if (i == FLEET_REFUSALS_MAX)
        i--;
    totals->codes[i].count++;
    totals->refused++;
}

static void trader_log(struct trader *t, int64_t at_us, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fprintf(t->log, "%" PRId64 " ", at_us);
    vfprintf(t->log, format, arguments);
    va_end(arguments);
    fputc('\n', t->log);
    if (fflush(t->log) != 0)
        log_error("fleet", "the log of %s: %s", t->entry.trader, strerror(errno));
}

/* The newest are asked for most. */
static struct trader_order *order_by_seq(struct trader *t, uint64_t client_seq)
{
    for (uint32_t i = t->orders_count; i-- > 0;) {
        if (t->orders[i].client_seq == client_seq)
            return &t->orders[i];
    }
    return NULL;
}

static struct trader_order *order_by_change(struct trader *t, uint64_t client_seq)
{
    for (uint32_t i = 0; client_seq != 0 && i < t->orders_count; i++) {
        if (t->orders[i].change_seq == client_seq)
            return &t->orders[i];
    }
    return NULL;
}

static struct trader_order *order_by_id(struct trader *t, uint64_t order_id)
{
    for (uint32_t i = t->orders_count; order_id != 0 && i-- > 0;) {
        if (t->orders[i].order_id == order_id)
            return &t->orders[i];
    }
    return NULL;
}

static void trader_ready(void *context, struct cmcm_session *s, const struct message_welcome *w)
{
    struct trader *t = context;
    (void)s;
    if (!t->ready)
        t->totals->connected++;
    t->ready = true;
    trader_log(t, w->market_us, "ready %" PRIu64, w->participant_seq);
    if (t->on_ready != NULL)
        t->on_ready(t->context, w);
}

static void trader_event(void *context, struct cmcm_session *s, const struct event *e,
                         int64_t at_us)
{
    struct trader *t = context;
    (void)s;
    switch (e->kind) {
    case EVENT_ORDER_ACCEPTED:
        trader_log(t, at_us, "acked %" PRIu64 " order=%" PRIu64 " seq=%" PRIu64 " held=%" PRId64,
                   e->client_seq, e->body.order_accepted.order_id, e->seq,
                   e->body.order_accepted.held.nano);
        trader_accepted(t, e->client_seq, e->body.order_accepted.order_id);
        break;
    case EVENT_REJECTED:
        trader_refusal(t, at_us, e->client_seq, e->body.rejected.reason);
        break;
    case EVENT_REPEATED:
        trader_repeated(t, e, at_us);
        break;
    case EVENT_ORDER_AMENDED:
        trader_amended(t, e, at_us);
        break;
    case EVENT_ORDER_CANCELED:
        trader_canceled(t, e, at_us);
        break;
    case EVENT_ALLOCATED:
        trader_filled(t, e, at_us);
        break;
    case EVENT_SLOT_OPENED:
    case EVENT_SLOT_RESUMED:
        if (t->on_slot != NULL)
            t->on_slot(t->context, e->body.slot.slot_s, true);
        break;
    case EVENT_SLOT_CLOSED:
    case EVENT_SLOT_HALTED:
        if (t->on_slot != NULL)
            t->on_slot(t->context, e->body.slot.slot_s, false);
        break;
    default: /* The rest is no business of a trader. */
        break;
    }
}

static void trader_accepted(struct trader *t, uint64_t client_seq, uint64_t order_id)
{
    struct trader_order *order = order_by_seq(t, client_seq);
    if (order == NULL || order->state != TRADER_ORDER_SENT)
        return;
    order->order_id = order_id;
    order->state = TRADER_ORDER_LIVE;
    t->totals->orders_accepted++;
}

static void trader_refusal(struct trader *t, int64_t at_us, uint64_t client_seq, uint32_t code)
{
    trader_log(t, at_us, "refused %" PRIu64 " code=%u name=%s", client_seq, code,
               cmcm_refusal_name(code));
    fleet_totals_refuse(t->totals, code);
    struct trader_order *order = order_by_seq(t, client_seq);
    if (order != NULL && order->state == TRADER_ORDER_SENT) {
        order->state = TRADER_ORDER_ENDED;
        order->open.wh = 0;
        return;
    }
    order = order_by_change(t, client_seq);
    if (order != NULL)
        order->change_seq = 0;
}

static void trader_amended(struct trader *t, const struct event *e, int64_t at_us)
{
    const struct event_order_amended *body = &e->body.order_amended;
    trader_log(t, at_us,
               "amended %" PRIu64 " order=%" PRIu64 " seq=%" PRIu64 " wh=%" PRId64 " open=%" PRId64,
               e->client_seq, body->order_id, e->seq, body->quantity.wh, body->open.wh);
    struct trader_order *order = order_by_id(t, body->order_id);
    if (order == NULL)
        return;
    order->open = body->open;
    order->price = body->price;
    if (order->change_seq == e->client_seq && e->client_seq != 0) {
        order->change_seq = 0;
        t->totals->changes_done++;
    }
}

static void trader_canceled(struct trader *t, const struct event *e, int64_t at_us)
{
    const struct event_order_canceled *body = &e->body.order_canceled;
    trader_log(t, at_us,
               "canceled %" PRIu64 " order=%" PRIu64 " seq=%" PRIu64 " wh=%" PRId64 " code=%u",
               e->client_seq, body->order_id, e->seq, body->quantity.wh, body->reason);
    t->totals->canceled++;
    struct trader_order *order = order_by_id(t, body->order_id);
    if (order == NULL)
        return;
    order->open.wh = 0;
    order->state = TRADER_ORDER_ENDED;
    if (order->change_seq == e->client_seq && e->client_seq != 0) {
        order->change_seq = 0;
        t->totals->changes_done++;
    }
}

static void trader_filled(struct trader *t, const struct event *e, int64_t at_us)
{
    const struct event_allocated *body = &e->body.allocated;
    trader_log(t, at_us,
               "fill order=%" PRIu64 " seq=%" PRIu64 " index=%u side=%s slot=%u price=%" PRId64
               " wh=%" PRId64 " open=%" PRId64,
               body->order_id, e->seq, body->trade_index, body->side == SIDE_BID ? "bid" : "ask",
               body->slot_s, body->price.micro_per_kwh, body->quantity.wh, body->open.wh);
    t->totals->fills++;
    if (body->side == SIDE_BID)
        t->totals->bought_wh += body->quantity.wh;
    else
        t->totals->sold_wh += body->quantity.wh;
    struct trader_order *order = order_by_id(t, body->order_id);
    if (order == NULL)
        return;
    order->filled.wh += body->quantity.wh;
    order->open = body->open;
    if (order->open.wh == 0)
        order->state = TRADER_ORDER_ENDED;
}

/* It was sent twice; this is what the first answer was. What followed from it is in the feed. */
static void trader_repeated(struct trader *t, const struct event *e, int64_t at_us)
{
    const struct event_repeated *body = &e->body.repeated;
    if (body->reason != REASON_NONE) {
        trader_refusal(t, at_us, e->client_seq, body->reason);
        return;
    }
    trader_log(t, at_us, "acked %" PRIu64 " order=%" PRIu64 " seq=%" PRIu64 " repeated",
               e->client_seq, body->order_id, body->first_seq);
    if (body->command == COMMAND_ORDER_NEW) {
        trader_accepted(t, e->client_seq, body->order_id);
        return;
    }
    struct trader_order *order = order_by_change(t, e->client_seq);
    if (order != NULL)
        order->change_seq = 0;
}

static void trader_refused(void *context, struct cmcm_session *s, uint64_t client_seq,
                           uint32_t code, const char *text)
{
    struct trader *t = context;
    if (client_seq == 0)
        log_warning("fleet", "%s is refused: %u %s: %s", t->entry.trader, code,
                    cmcm_refusal_name(code), text);
    trader_refusal(t, cmcm_market_us(s), client_seq, code);
}

static void trader_busy(void *context, struct cmcm_session *s, uint64_t client_seq,
                        uint32_t retry_ms)
{
    struct trader *t = context;
    t->totals->busy++;
    trader_log(t, cmcm_market_us(s), "busy %" PRIu64 " %u", client_seq, retry_ms);
}

static void trader_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq,
                              uint64_t new_seq)
{
    struct trader *t = context;
    t->totals->renumbered++;
    trader_log(t, cmcm_market_us(s), "renumbered %" PRIu64 " %" PRIu64, old_seq, new_seq);
    struct trader_order *order = order_by_seq(t, old_seq);
    if (order != NULL)
        order->client_seq = new_seq;
    order = order_by_change(t, old_seq);
    if (order != NULL)
        order->change_seq = new_seq;
}

static void trader_resync(void *context, struct cmcm_session *s, uint64_t participant_seq)
{
    struct trader *t = context;
    t->totals->resyncs++;
    trader_log(t, cmcm_market_us(s), "resync %" PRIu64, participant_seq);
}

static void trader_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                        uint32_t retry_ms)
{
    struct trader *t = context;
    (void)retry_ms;
    if (t->ready)
        t->totals->connected--;
    t->ready = false;
    t->totals->lost++;
    trader_log(t, cmcm_market_us(s), "lost %s: %s", status_text(why), text);
}

static void trader_slots(void *context, struct cmcm_session *s, const struct message_slots *slots)
{
    struct trader *t = context;
    (void)s;
    if (t->on_slots != NULL)
        t->on_slots(t->context, slots);
}

/* False: something is on the way, so the position is not known yet. */
static bool position_of(const struct trader *t, uint32_t slot, struct requote_position *position)
{
    memset(position, 0, sizeof(*position));
    position->load = t->who->kind == TRADER_LOAD;
    int64_t real = position->load ? -t->who->real_wh[slot] : t->who->real_wh[slot];
    position->real.wh = real > 0 ? real : 0;
    for (uint32_t i = 0; i < t->orders_count; i++) {
        const struct trader_order *order = &t->orders[i];
        if (order->slot != slot)
            continue;
        if (order->state == TRADER_ORDER_SENT || order->change_seq != 0)
            return false;
        if (order->filled.wh == 0 && order->open.wh == 0)
            continue;
        invariant(position->count < REQUOTE_ORDERS_MAX);
        position->orders[position->count++] = (struct requote_order){
            order->price, order->filled, order->open, (enum side)order->side, i};
    }
    return true;
}

/* One step of a slot's re-quote. True: it is finished. */
static bool requote_slot(struct trader *t, uint32_t slot)
{
    struct requote_position position;
    struct requote_cut cuts[REQUOTE_ORDERS_MAX];
    if (!position_of(t, slot, &position))
        return false;
    uint32_t count = requote_cuts(&position, cuts);
    if (count > 0)
        t->requote_rounds[slot]++;
    for (uint32_t i = 0; i < count; i++) {
        if (order_reduce(t, &t->orders[cuts[i].ref], cuts[i].open) != STATUS_OK)
            return false;
    }
    if (count > 0)
        return false; /* When they are answered the position is looked at anew. */
    enum side side;
    price_t price;
    energy_t quantity;
    if (!requote_rest(&position, &side, &price, &quantity))
        return true;
    return trader_place(t, slot, side, price, quantity) == STATUS_OK;
}

static enum status order_reduce(struct trader *t, struct trader_order *order, energy_t open)
{
    uint64_t client_seq;
    enum status status;
    invariant(order->change_seq == 0);
    invariant(order->order_id != 0);
    if (open.wh == 0) {
        struct order_cancel cancel;
        memset(&cancel, 0, sizeof(cancel));
        cancel.order_id = order->order_id;
        status = cmcm_order_cancel(t->session, &cancel, &client_seq);
        if (status != STATUS_OK)
            return status;
        t->totals->cancels_sent++;
        trader_log(t, cmcm_market_us(t->session), "sent %" PRIu64 " cancel order=%" PRIu64,
                   client_seq, order->order_id);
    } else {
        struct order_amend amend;
        memset(&amend, 0, sizeof(amend));
        amend.order_id = order->order_id;
        amend.price = order->price;
        amend.quantity.wh = order->filled.wh + open.wh;
        status = cmcm_order_amend(t->session, &amend, &client_seq);
        if (status != STATUS_OK)
            return status;
        t->totals->amends_sent++;
        trader_log(t, cmcm_market_us(t->session),
                   "sent %" PRIu64 " amend order=%" PRIu64 " price=%" PRId64 " wh=%" PRId64,
                   client_seq, order->order_id, amend.price.micro_per_kwh, amend.quantity.wh);
    }
    order->change_seq = client_seq;
    return STATUS_OK;
}
