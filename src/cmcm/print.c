#include "cmcm/print.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>

#include "base/check.h"
#include "cmcm/cmcm.h"

static const char *side_name(unsigned side);
static void json_line(json_t *object);
static json_t *event_json(const struct event *e, int64_t at_us);
static void body_json(json_t *o, const struct event *e);
static void order_json(json_t *o, uint64_t order_id, unsigned side, uint32_t slot_s, price_t price,
                       energy_t quantity);
static void body_print(const struct printer *p, const struct event *e);
static void order_print(const struct printer *p, uint64_t order_id, unsigned side, uint32_t slot_s,
                        price_t price, energy_t quantity);
static void reason_print(unsigned reason);
static void reason_json(json_t *o, unsigned reason);
static void integer_set(json_t *o, const char *name, uint64_t value);

const char *event_kind_name(unsigned kind)
{
    static const char *const names[] = {
        [EVENT_NONE] = "none",
        [EVENT_REJECTED] = "rejected",
        [EVENT_REPEATED] = "repeated",
        [EVENT_DONE] = "done",
        [EVENT_ORDER_ACCEPTED] = "order_accepted",
        [EVENT_ORDER_RESTED] = "order_rested",
        [EVENT_ORDER_AMENDED] = "order_amended",
        [EVENT_ORDER_CANCELED] = "order_canceled",
        [EVENT_ALLOCATED] = "allocated",
        [EVENT_TRADE] = "trade",
        [EVENT_TRANCHE_RELEASED] = "tranche_released",
        [EVENT_TRANCHE_RESTED] = "tranche_rested",
        [EVENT_LIMITS] = "limits",
        [EVENT_MASS_CANCELED] = "mass_canceled",
        [EVENT_PARTICIPANT_ENROLLED] = "participant_enrolled",
        [EVENT_PARTICIPANT_SUSPENDED] = "participant_suspended",
        [EVENT_PARTICIPANT_RESUMED] = "participant_resumed",
        [EVENT_CREDENTIAL_ADDED] = "credential_added",
        [EVENT_CREDENTIAL_REVOKED] = "credential_revoked",
        [EVENT_METER_REGISTERED] = "meter_registered",
        [EVENT_GROUP_CREATED] = "group_created",
        [EVENT_GROUP_JOINED] = "group_joined",
        [EVENT_GROUP_LEFT] = "group_left",
        [EVENT_FUNDS_DEPOSITED] = "funds_deposited",
        [EVENT_SLOT_OPENED] = "slot_opened",
        [EVENT_SLOT_CLOSED] = "slot_closed",
        [EVENT_SLOT_SWEPT] = "slot_swept",
        [EVENT_SLOT_HALTED] = "slot_halted",
        [EVENT_SLOT_RESUMED] = "slot_resumed",
        [EVENT_LEVEL] = "level",
        [EVENT_STREAM] = "stream",
    };
    if (kind >= sizeof(names) / sizeof(names[0]) || names[kind] == NULL)
        return "unknown";
    return names[kind];
}

void print_welcome(const struct printer *p, const struct message_welcome *w)
{
    char time[TEXT_BYTES];
    if (p->json) {
        json_t *o = json_pack("{s:s, s:i, s:i, s:i, s:s}", "kind", "welcome", "region",
                              (int)w->region, "participant", (int)w->participant, "role",
                              (int)w->role, "server", w->server);
        integer_set(o, "market_us", (uint64_t)w->market_us);
        integer_set(o, "clock_factor", w->clock_factor);
        integer_set(o, "client_seq", w->client_seq);
        integer_set(o, "participant_seq", w->participant_seq);
        json_line(o);
        return;
    }
    printf("region       %u\nparticipant  %u\nrole         %u\nserver       %s\n", w->region,
           w->participant, w->role, w->server);
    printf("market time  %s", time_text(w->market_us / 1000000, &p->zone, time));
    if (w->clock_factor > 1)
        printf(", %u times as fast as life", w->clock_factor);
    printf("\nlast command %" PRIu64 "\nlast event   %" PRIu64 "\n", w->client_seq,
           w->participant_seq);
}

void print_event(const struct printer *p, const struct event *e, int64_t at_us)
{
    if (p->json) {
        json_line(event_json(e, at_us));
        return;
    }
    char time[TEXT_BYTES];
    printf("%.19s  %-20s ", time_text(at_us / 1000000, &p->zone, time), event_kind_name(e->kind));
    body_print(p, e);
    printf("\n");
    fflush(stdout);
}

void print_refused(const struct printer *p, uint64_t client_seq, uint32_t code, const char *text)
{
    if (p->json) {
        json_t *o = json_pack("{s:s, s:i, s:s, s:s}", "kind", "refused", "code", (int)code, "name",
                              cmcm_refusal_name(code), "text", text);
        integer_set(o, "client_seq", client_seq);
        json_line(o);
        return;
    }
    fprintf(stderr, "refused: %u %s: %s\n", code, cmcm_refusal_name(code), text);
}

void print_book(const struct printer *p, const struct message_book *book)
{
    char price[TEXT_BYTES], energy[TEXT_BYTES];
    for (uint32_t i = 0; i < book->count; i++) {
        const struct message_level *level = &book->levels[i];
        if (p->json) {
            json_t *o = json_pack("{s:s, s:s}", "kind", "level", "side", side_name(level->side));
            integer_set(o, "slot_s", book->slot_s);
            integer_set(o, "price_micro_per_kwh", (uint64_t)level->price.micro_per_kwh);
            integer_set(o, "resting_wh", (uint64_t)level->resting.wh);
            json_line(o);
            continue;
        }
        printf("%-4s %12s per MWh %18s\n", side_name(level->side), price_text(level->price, price),
               energy_text(level->resting, energy));
    }
    if (!p->json && !book->more && book->count == 0)
        printf("nothing rests in this slot\n");
}

void print_trades(const struct printer *p, const struct message_trades *trades)
{
    char time[TEXT_BYTES], slot[TEXT_BYTES], price[TEXT_BYTES], energy[TEXT_BYTES];
    for (uint32_t i = 0; i < trades->count; i++) {
        const struct message_trade *t = &trades->trades[i];
        if (p->json) {
            json_t *o = json_pack("{s:s}", "kind", "trade");
            integer_set(o, "seq", t->seq);
            integer_set(o, "index", t->index);
            integer_set(o, "at_us", (uint64_t)t->at_us);
            integer_set(o, "slot_s", t->slot_s);
            integer_set(o, "price_micro_per_kwh", (uint64_t)t->price.micro_per_kwh);
            integer_set(o, "quantity_wh", (uint64_t)t->quantity.wh);
            json_line(o);
            continue;
        }
        printf("%.19s  slot %.16s %12s per MWh %18s\n",
               time_text(t->at_us / 1000000, &p->zone, time), time_text(t->slot_s, &p->zone, slot),
               price_text(t->price, price), energy_text(t->quantity, energy));
    }
    if (!p->json && !trades->more && trades->count == 0)
        printf("no trades yet\n");
}

void print_slots(const struct printer *p, const struct message_slots *slots)
{
    static const char *const states[] = {"open", "closed", "halted"};
    char slot[TEXT_BYTES], gate[TEXT_BYTES], bid[TEXT_BYTES], ask[TEXT_BYTES], last[TEXT_BYTES],
        energy[TEXT_BYTES];
    for (uint32_t i = 0; i < slots->count; i++) {
        const struct message_slot *s = &slots->slots[i];
        const char *state = s->state < 3 ? states[s->state] : "unknown";
        if (p->json) {
            json_t *o = json_pack("{s:s, s:s}", "kind", "slot", "state", state);
            integer_set(o, "slot_s", s->slot_s);
            integer_set(o, "duration_s", s->duration_s);
            integer_set(o, "gate_s", s->gate_s);
            integer_set(o, "traded_wh", (uint64_t)s->traded.wh);
            if (s->has_bid)
                integer_set(o, "best_bid_micro_per_kwh", (uint64_t)s->best_bid.micro_per_kwh);
            if (s->has_ask)
                integer_set(o, "best_ask_micro_per_kwh", (uint64_t)s->best_ask.micro_per_kwh);
            if (s->has_last)
                integer_set(o, "last_micro_per_kwh", (uint64_t)s->last.micro_per_kwh);
            json_line(o);
            continue;
        }
        printf("%.16s  %5us  gate %s  %-6s  bid %10s  ask %10s  last %10s  traded %s\n",
               time_text(s->slot_s, &p->zone, slot), s->duration_s,
               time_short(s->gate_s, &p->zone, gate), state,
               s->has_bid ? price_text(s->best_bid, bid) : "-",
               s->has_ask ? price_text(s->best_ask, ask) : "-",
               s->has_last ? price_text(s->last, last) : "-", energy_text(s->traded, energy));
    }
    if (!p->json && !slots->more && slots->count == 0)
        printf("no slot is open\n");
}

static const char *side_name(unsigned side)
{
    return side == SIDE_BID ? "bid" : side == SIDE_ASK ? "ask" : "unknown";
}

/* Prints and frees. */
static void json_line(json_t *object)
{
    char *text = object == NULL ? NULL : json_dumps(object, JSON_COMPACT);
    if (text != NULL)
        puts(text);
    fflush(stdout);
    free(text);
    json_decref(object);
}

static json_t *event_json(const struct event *e, int64_t at_us)
{
    json_t *o = json_pack("{s:s}", "kind", event_kind_name(e->kind));
    integer_set(o, "seq", e->seq);
    integer_set(o, "at_us", (uint64_t)at_us);
    if (e->participant_seq != 0)
        integer_set(o, "participant_seq", e->participant_seq);
    if (e->client_seq != 0)
        integer_set(o, "client_seq", e->client_seq);
    if (o != NULL)
        body_json(o, e);
    return o;
}

static void body_json(json_t *o, const struct event *e)
{
    switch (e->kind) {
    case EVENT_REJECTED:
        integer_set(o, "order_id", e->body.rejected.order_id);
        reason_json(o, e->body.rejected.reason);
        break;
    case EVENT_REPEATED:
        integer_set(o, "first_seq", e->body.repeated.first_seq);
        integer_set(o, "order_id", e->body.repeated.order_id);
        reason_json(o, e->body.repeated.reason);
        break;
    case EVENT_ORDER_ACCEPTED:
        order_json(o, e->body.order_accepted.order_id, e->body.order_accepted.side,
                   e->body.order_accepted.slot_s, e->body.order_accepted.price,
                   e->body.order_accepted.quantity);
        integer_set(o, "held_nano", (uint64_t)e->body.order_accepted.held.nano);
        integer_set(o, "rested_wh", (uint64_t)e->body.order_accepted.rested.wh);
        break;
    case EVENT_ORDER_AMENDED:
        order_json(o, e->body.order_amended.order_id, e->body.order_amended.side,
                   e->body.order_amended.slot_s, e->body.order_amended.price,
                   e->body.order_amended.quantity);
        integer_set(o, "open_wh", (uint64_t)e->body.order_amended.open.wh);
        break;
    case EVENT_ORDER_CANCELED:
        order_json(o, e->body.order_canceled.order_id, e->body.order_canceled.side,
                   e->body.order_canceled.slot_s, e->body.order_canceled.price,
                   e->body.order_canceled.quantity);
        reason_json(o, e->body.order_canceled.reason);
        break;
    case EVENT_ALLOCATED:
        order_json(o, e->body.allocated.order_id, e->body.allocated.side, e->body.allocated.slot_s,
                   e->body.allocated.price, e->body.allocated.quantity);
        integer_set(o, "open_wh", (uint64_t)e->body.allocated.open.wh);
        integer_set(o, "trade_index", e->body.allocated.trade_index);
        break;
    case EVENT_TRADE:
        integer_set(o, "slot_s", e->body.trade.slot_s);
        integer_set(o, "price_micro_per_kwh", (uint64_t)e->body.trade.price.micro_per_kwh);
        integer_set(o, "quantity_wh", (uint64_t)e->body.trade.quantity.wh);
        break;
    case EVENT_LIMITS:
        integer_set(o, "available_nano", (uint64_t)e->body.limits.available.nano);
        integer_set(o, "order_hold_nano", (uint64_t)e->body.limits.order_hold.nano);
        integer_set(o, "contract_hold_nano", (uint64_t)e->body.limits.contract_hold.nano);
        integer_set(o, "orders_live", e->body.limits.orders_live);
        integer_set(o, "orders_live_max", e->body.limits.orders_live_max);
        integer_set(o, "levels", e->body.limits.levels);
        integer_set(o, "levels_max", e->body.limits.levels_max);
        integer_set(o, "rate_left", e->body.limits.rate_left);
        integer_set(o, "rate_per_s", e->body.limits.rate_per_s);
        break;
    case EVENT_MASS_CANCELED:
        integer_set(o, "orders", e->body.mass_canceled.orders);
        break;
    case EVENT_SLOT_OPENED:
    case EVENT_SLOT_CLOSED:
    case EVENT_SLOT_SWEPT:
    case EVENT_SLOT_HALTED:
    case EVENT_SLOT_RESUMED:
        integer_set(o, "slot_s", e->body.slot.slot_s);
        integer_set(o, "traded_wh", (uint64_t)e->body.slot.traded.wh);
        break;
    default: /* The others say all there is by their kind. */
        break;
    }
}

static void order_json(json_t *o, uint64_t order_id, unsigned side, uint32_t slot_s, price_t price,
                       energy_t quantity)
{
    integer_set(o, "order_id", order_id);
    json_object_set_new(o, "side", json_string(side_name(side)));
    integer_set(o, "slot_s", slot_s);
    integer_set(o, "price_micro_per_kwh", (uint64_t)price.micro_per_kwh);
    integer_set(o, "quantity_wh", (uint64_t)quantity.wh);
}

static void body_print(const struct printer *p, const struct event *e)
{
    char a[TEXT_BYTES], b[TEXT_BYTES], c[TEXT_BYTES];
    switch (e->kind) {
    case EVENT_REJECTED:
        reason_print(e->body.rejected.reason);
        break;
    case EVENT_REPEATED:
        printf("order %" PRIu64 " ", e->body.repeated.order_id);
        reason_print(e->body.repeated.reason);
        break;
    case EVENT_ORDER_ACCEPTED:
        order_print(p, e->body.order_accepted.order_id, e->body.order_accepted.side,
                    e->body.order_accepted.slot_s, e->body.order_accepted.price,
                    e->body.order_accepted.quantity);
        printf("  held %s", money_text(e->body.order_accepted.held, a));
        break;
    case EVENT_ORDER_AMENDED:
        order_print(p, e->body.order_amended.order_id, e->body.order_amended.side,
                    e->body.order_amended.slot_s, e->body.order_amended.price,
                    e->body.order_amended.quantity);
        printf("  open %s", energy_text(e->body.order_amended.open, a));
        break;
    case EVENT_ORDER_CANCELED:
        order_print(p, e->body.order_canceled.order_id, e->body.order_canceled.side,
                    e->body.order_canceled.slot_s, e->body.order_canceled.price,
                    e->body.order_canceled.quantity);
        printf("  ");
        reason_print(e->body.order_canceled.reason);
        break;
    case EVENT_ALLOCATED:
        order_print(p, e->body.allocated.order_id, e->body.allocated.side, e->body.allocated.slot_s,
                    e->body.allocated.price, e->body.allocated.quantity);
        printf("  open %s", energy_text(e->body.allocated.open, a));
        break;
    case EVENT_TRADE:
        printf("slot %.16s  %s per MWh  %s", time_text(e->body.trade.slot_s, &p->zone, a),
               price_text(e->body.trade.price, b), energy_text(e->body.trade.quantity, c));
        break;
    case EVENT_LIMITS:
        printf("available %s  held for orders %s, for contracts %s\n",
               money_text(e->body.limits.available, a), money_text(e->body.limits.order_hold, b),
               money_text(e->body.limits.contract_hold, c));
        printf("  orders %u of %u  prices %u of %u  left this second %u, regained %u a second",
               e->body.limits.orders_live, e->body.limits.orders_live_max, e->body.limits.levels,
               e->body.limits.levels_max, e->body.limits.rate_left, e->body.limits.rate_per_s);
        break;
    case EVENT_MASS_CANCELED:
        printf("%u orders", e->body.mass_canceled.orders);
        break;
    case EVENT_SLOT_OPENED:
    case EVENT_SLOT_CLOSED:
    case EVENT_SLOT_SWEPT:
    case EVENT_SLOT_HALTED:
    case EVENT_SLOT_RESUMED:
        printf("slot %.16s", time_text(e->body.slot.slot_s, &p->zone, a));
        break;
    default:
        break;
    }
}

static void order_print(const struct printer *p, uint64_t order_id, unsigned side, uint32_t slot_s,
                        price_t price, energy_t quantity)
{
    char a[TEXT_BYTES], b[TEXT_BYTES], c[TEXT_BYTES];
    printf("order %" PRIu64 "  %s  slot %.16s  %s at %s per MWh", order_id, side_name(side),
           time_text(slot_s, &p->zone, a), energy_text(quantity, b), price_text(price, c));
}

static void reason_print(unsigned reason)
{
    if (reason == REASON_NONE)
        printf("accepted");
    else
        printf("%u %s: %s", reason, reason_name(reason), reason_text(reason));
}

static void reason_json(json_t *o, unsigned reason)
{
    integer_set(o, "code", reason);
    json_object_set_new(o, "name", json_string(reason_name(reason)));
    json_object_set_new(o, "text", json_string(reason_text(reason)));
}

/* Signed values come as their two's complement and leave as themselves. */
static void integer_set(json_t *o, const char *name, uint64_t value)
{
    json_object_set_new(o, name, json_integer((json_int_t)value));
}
