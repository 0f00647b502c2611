#include "cli/cast.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "engine/reason.h"

/* A text that grows to the right and is cut off at its end. */
struct line {
    char *text;
    size_t size;
    size_t used;
};

static void tell_order(struct cast *cast, const struct event *event, struct line *line);
static void tell_match(struct cast *cast, const struct event *event, struct line *line);
static void tell_registry(struct cast *cast, const struct event *event, struct line *line);
static void tell_answer(struct cast *cast, const struct event *event, struct line *line);
static void tell_slot(struct cast *cast, const struct event *event, struct line *line);
static void put(struct line *line, const char *format, ...) __attribute__((format(printf, 2, 3)));
static void put_price(struct line *line, price_t price);
static void put_money(struct line *line, const char *label, int64_t nano);
static void put_name(struct line *line, const struct cast_names *names, uint32_t id);
static void put_slot(struct line *line, const struct cast *cast, uint32_t slot_s);
static void put_either(struct line *line, struct cast *cast, uint64_t id);
static const char *reason_ending(unsigned reason);

bool cast_name_add(struct cast_names *names, const char *name, uint32_t id, uint32_t place)
{
    if (strlen(name) >= CAST_NAME_CHARS)
        return false;
    uint32_t at = 0;
    while (at < names->count && strcmp(names->names[at], name) != 0)
        at++;
    if (at == CAST_NAMES_MAX)
        return false;
    snprintf(names->names[at], CAST_NAME_CHARS, "%s", name);
    names->ids[at] = id;
    names->places[at] = place;
    if (at == names->count)
        names->count++;
    return true;
}

bool cast_id_of(const struct cast_names *names, const char *name, uint32_t *id)
{
    for (uint32_t i = 0; i < names->count; i++) {
        if (strcmp(names->names[i], name) == 0) {
            *id = names->ids[i];
            return true;
        }
    }
    return false;
}

const char *cast_name_of(const struct cast_names *names, uint32_t id)
{
    for (uint32_t i = 0; i < names->count; i++) {
        if (names->ids[i] == id)
            return names->names[i];
    }
    return NULL;
}

uint32_t cast_number(struct cast_ids *ids, uint64_t id, bool add)
{
    for (uint32_t i = ids->count; i > 0; i--) { /* The newest are asked for most. */
        if (ids->ids[i - 1] == id)
            return i;
    }
    if (!add)
        return 0;
    if (ids->count == ids->capacity) {
        ids->capacity = ids->capacity == 0 ? 64 : 2 * ids->capacity;
        ids->ids = realloc(ids->ids, ids->capacity * sizeof(*ids->ids));
        invariant(ids->ids != NULL);
    }
    ids->ids[ids->count++] = id;
    return ids->count;
}

uint64_t cast_id_at(const struct cast_ids *ids, uint32_t number)
{
    return number == 0 || number > ids->count ? 0 : ids->ids[number - 1];
}

void cast_clear(struct cast *cast)
{
    free(cast->orders.ids);
    free(cast->tranches.ids);
    memset(cast, 0, sizeof(*cast));
}

void cast_tell(struct cast *cast, const struct event *event, char *text, size_t size)
{
    struct line line = {.text = text, .size = size};
    invariant(size > 0);
    text[0] = '\0';
    if (event->kind <= EVENT_DONE || event->kind == EVENT_LIMITS ||
        event->kind == EVENT_MASS_CANCELED)
        tell_answer(cast, event, &line);
    else if (event->kind <= EVENT_ORDER_CANCELED)
        tell_order(cast, event, &line);
    else if (event->kind <= EVENT_TRANCHE_RESTED)
        tell_match(cast, event, &line);
    else if (event->kind <= EVENT_FUNDS_DEPOSITED)
        tell_registry(cast, event, &line);
    else
        tell_slot(cast, event, &line);
}

static void tell_order(struct cast *cast, const struct event *event, struct line *line)
{
    if (event->kind == EVENT_ORDER_ACCEPTED) {
        const struct event_order_accepted *e = &event->body.order_accepted;
        put(line, "#%u accepted", cast_number(&cast->orders, e->order_id, true));
        if (e->rested.wh == e->quantity.wh)
            put(line, ", rests");
        else if (e->rested.wh != 0)
            put(line, ", rests %" PRId64 " Wh", e->rested.wh);
        put_money(line, "holds", e->held.nano);
    } else if (event->kind == EVENT_ORDER_RESTED) {
        const struct event_order_rested *e = &event->body.order_rested;
        put(line, "#%u rests %" PRId64 " Wh", cast_number(&cast->orders, e->order_id, false),
            e->rested.wh);
    } else if (event->kind == EVENT_ORDER_AMENDED) {
        const struct event_order_amended *e = &event->body.order_amended;
        put(line, "#%u amended to %" PRId64 " Wh @ ",
            cast_number(&cast->orders, e->order_id, false), e->quantity.wh);
        put_price(line, e->price);
        if (e->open.wh != e->quantity.wh)
            put(line, ", open %" PRId64 " Wh", e->open.wh);
        if (e->kept_priority)
            put(line, ", keeps priority");
        if (e->taken_off.wh != 0) {
            put(line, ", off %" PRId64 " Wh @ ", e->taken_off.wh);
            put_price(line, e->price_before);
        }
        put_money(line, "holds more", e->held_change.nano > 0 ? e->held_change.nano : 0);
        put_money(line, "releases", e->held_change.nano < 0 ? -e->held_change.nano : 0);
    } else {
        const struct event_order_canceled *e = &event->body.order_canceled;
        put(line, "#%u canceled %" PRId64 " Wh %s", cast_number(&cast->orders, e->order_id, false),
            e->quantity.wh, reason_ending(e->reason));
        if (e->taken_off.wh != 0)
            put(line, ", off %" PRId64 " Wh", e->taken_off.wh);
        put_money(line, "releases", e->released.nano);
    }
}

static void tell_match(struct cast *cast, const struct event *event, struct line *line)
{
    if (event->kind == EVENT_ALLOCATED) {
        const struct event_allocated *e = &event->body.allocated;
        put(line, "#%u fills %" PRId64 " Wh", cast_number(&cast->orders, e->order_id, false),
            e->quantity.wh);
        if (e->open.wh != 0)
            put(line, ", open %" PRId64 " Wh", e->open.wh);
        put_money(line, "contracts", e->contracted.nano);
        put_money(line, "releases", e->released.nano);
    } else if (event->kind == EVENT_TRADE) {
        const struct event_trade *e = &event->body.trade;
        put(line, "trade %" PRId64 " Wh @ ", e->quantity.wh);
        put_price(line, e->price);
        put(line, e->taker_side == SIDE_BID ? " bid " : " ask ");
        put_either(line, cast, e->taker_id);
        put(line, e->taker_side == SIDE_BID ? " takes ask " : " takes bid ");
        put_either(line, cast, e->maker_id);
    } else if (event->kind == EVENT_TRANCHE_RELEASED) {
        const struct event_tranche_released *e = &event->body.tranche_released;
        put(line, "T%u ", cast_number(&cast->tranches, e->tranche_id, true));
        put_name(line, &cast->groups, e->group);
        put(line, " %s %" PRId64 " Wh @ ", e->side == SIDE_BID ? "bid" : "ask", e->quantity.wh);
        put_price(line, e->price);
        put(line, " of %u", e->members);
        if (e->rested.wh == e->quantity.wh)
            put(line, ", rests");
        else if (e->rested.wh != 0)
            put(line, ", rests %" PRId64 " Wh", e->rested.wh);
    } else {
        const struct event_order_rested *e = &event->body.order_rested;
        put_either(line, cast, e->order_id);
        put(line, " rests %" PRId64 " Wh", e->rested.wh);
    }
}

static void tell_registry(struct cast *cast, const struct event *event, struct line *line)
{
    const struct event_registry *e = &event->body.registry;
    static const char *const verbs[] = {
        [EVENT_PARTICIPANT_ENROLLED] = "enrolled",
        [EVENT_PARTICIPANT_SUSPENDED] = "suspended",
        [EVENT_PARTICIPANT_RESUMED] = "resumed",
        [EVENT_CREDENTIAL_ADDED] = "credential added",
        [EVENT_CREDENTIAL_REVOKED] = "credential revoked",
    };
    switch (event->kind) {
    case EVENT_METER_REGISTERED:
        put(line, "meter ");
        put_name(line, &cast->meters, e->meter);
        put(line, " of ");
        put_name(line, &cast->participants, e->participant);
        break;
    case EVENT_GROUP_CREATED:
        put(line, "group ");
        put_name(line, &cast->groups, e->group);
        break;
    case EVENT_GROUP_JOINED:
    case EVENT_GROUP_LEFT:
        put_name(line, &cast->participants, e->participant);
        put(line, event->kind == EVENT_GROUP_JOINED ? " joins " : " leaves ");
        put_name(line, &cast->groups, e->group);
        break;
    case EVENT_FUNDS_DEPOSITED:
        put_name(line, &cast->participants, event->body.funds_deposited.participant);
        put_money(line, "deposits", event->body.funds_deposited.amount.nano);
        break;
    default:
        if (event->kind < sizeof(verbs) / sizeof(verbs[0]) && verbs[event->kind] != NULL) {
            put_name(line, &cast->participants, e->participant);
            put(line, " %s", verbs[event->kind]);
        } else {
            put(line, "event %u", event->kind);
        }
    }
}

static void tell_answer(struct cast *cast, const struct event *event, struct line *line)
{
    if (event->kind == EVENT_REJECTED) {
        put(line, "refused %s", reason_name(event->body.rejected.reason));
    } else if (event->kind == EVENT_REPEATED) {
        const struct event_repeated *e = &event->body.repeated;
        put(line, "repeated");
        uint32_t number = cast_number(&cast->orders, e->order_id, false);
        if (number != 0)
            put(line, " #%u", number);
        if (e->reason != REASON_NONE)
            put(line, " %s", reason_name(e->reason));
    } else if (event->kind == EVENT_LIMITS) {
        const struct event_limits *e = &event->body.limits;
        put(line, "limits");
        put_money(line, "available", e->available.nano);
        put_money(line, "order hold", e->order_hold.nano);
        put_money(line, "contract hold", e->contract_hold.nano);
        put(line, ", orders %u of %u, levels %u of %u, rate %u of %u", e->orders_live,
            e->orders_live_max, e->levels, e->levels_max, e->rate_left, e->rate_burst);
    } else if (event->kind == EVENT_MASS_CANCELED) {
        put_name(line, &cast->participants, event->body.mass_canceled.participant);
        put(line, " mass cancel %u", event->body.mass_canceled.orders);
    } else {
        put(line, "done");
    }
}

static void tell_slot(struct cast *cast, const struct event *event, struct line *line)
{
    const struct event_slot *e = &event->body.slot;
    static const char *const verbs[] = {"open", "closed", "swept", "halted", "resumed"};
    if (event->kind < EVENT_SLOT_OPENED || event->kind > EVENT_SLOT_RESUMED) {
        put(line, "event %u", event->kind);
        return;
    }
    put(line, "slot ");
    put_slot(line, cast, e->slot_s);
    put(line, " %s", verbs[event->kind - EVENT_SLOT_OPENED]);
    if (event->kind == EVENT_SLOT_CLOSED && e->traded.wh != 0)
        put(line, ", traded %" PRId64 " Wh", e->traded.wh);
}

static void put(struct line *line, const char *format, ...)
{
    if (line->used + 1 >= line->size)
        return;
    va_list values;
    va_start(values, format);
    int count = vsnprintf(line->text + line->used, line->size - line->used, format, values);
    va_end(values);
    invariant(count >= 0);
    line->used += (size_t)count;
    if (line->used >= line->size)
        line->used = line->size - 1;
}

static void put_price(struct line *line, price_t price)
{
    uint64_t micro =
        (uint64_t)(price.micro_per_kwh < 0 ? -price.micro_per_kwh : price.micro_per_kwh);
    put(line, "%s%" PRIu64 ".%06" PRIu64, price.micro_per_kwh < 0 ? "-" : "", micro / 1000000,
        micro % 1000000);
}

/* Nothing for no money: a story shows what moved. */
static void put_money(struct line *line, const char *label, int64_t nano)
{
    if (nano == 0)
        return;
    uint64_t size = nano < 0 ? 0 - (uint64_t)nano : (uint64_t)nano;
    put(line, ", %s %s%" PRIu64, label, nano < 0 ? "-" : "", size / 1000000000);
    char digits[16];
    snprintf(digits, sizeof(digits), "%09u", (unsigned)(size % 1000000000));
    int last = 8;
    while (last >= 0 && digits[last] == '0') /* Ends: last shrinks. */
        last--;
    if (last >= 0)
        put(line, ".%.*s", last + 1, digits);
}

static void put_name(struct line *line, const struct cast_names *names, uint32_t id)
{
    const char *name = cast_name_of(names, id);
    if (name != NULL)
        put(line, "%s", name);
    else
        put(line, "%u", id);
}

static void put_slot(struct line *line, const struct cast *cast, uint32_t slot_s)
{
    int64_t second = (int64_t)slot_s - cast->day_s;
    if (second < 0 || second >= 48 * 3600) {
        put(line, "%u", slot_s);
        return;
    }
    put(line, "%02u:%02u", (unsigned)(second / 3600), (unsigned)(second / 60 % 60));
    if (second % 60 != 0)
        put(line, ":%02u", (unsigned)(second % 60));
}

static void put_either(struct line *line, struct cast *cast, uint64_t id)
{
    uint32_t tranche = cast_number(&cast->tranches, id, false);
    if (tranche != 0)
        put(line, "T%u", tranche);
    else
        put(line, "#%u", cast_number(&cast->orders, id, false));
}

static const char *reason_ending(unsigned reason)
{
    const char *name = reason_name(reason);
    return strncmp(name, "CANCEL_", 7) == 0 ? name + 7 : name;
}
