#include "fact.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "base/hash.h"
#include "engine/reason.h"

static void number_put(struct numbers *numbers, uint64_t id, int64_t number);
static bool fact_of_order(struct numbers *numbers, const struct event *event, struct fact *fact);
static bool fact_of_rest(struct numbers *numbers, const struct event *event, struct fact *fact);
static int fact_compare(const void *left, const void *right);

void numbers_free(struct numbers *numbers)
{
    free(numbers->slots);
    free(numbers->ids);
    memset(numbers, 0, sizeof(*numbers));
}

int64_t number_of(const struct numbers *numbers, uint64_t id)
{
    if (numbers->slots == NULL)
        return 0;
    uint32_t at = (uint32_t)hash_mix(id ^ HASH_KEY_A, HASH_KEY_B) & numbers->mask;
    while (numbers->slots[at].number != 0) { /* Ends: the table is never full. */
        if (numbers->slots[at].id == id)
            return numbers->slots[at].number;
        at = (at + 1) & numbers->mask;
    }
    return 0;
}

uint64_t number_id(const struct numbers *numbers, int64_t number)
{
    return number <= 0 || number > numbers->orders ? 0 : numbers->ids[number];
}

void facts_of(struct numbers *numbers, const struct event_list *events, struct facts *facts)
{
    for (uint32_t i = 0; i < events->count; i++) { /* Ends: i grows. */
        const struct event *event = &events->items[i];
        struct fact fact = {.kind = event->kind};
        if (fact_of_order(numbers, event, &fact) || fact_of_rest(numbers, event, &fact))
            fact_add(facts, fact);
    }
}

void facts_settle(struct facts *facts)
{
    uint32_t first = 0;
    while (first < facts->count) { /* Ends: first grows. */
        uint32_t last = first;
        while (last < facts->count && facts->items[last].kind == EVENT_ORDER_CANCELED)
            last++;
        if (last > first + 1)
            qsort(facts->items + first, last - first, sizeof(*facts->items), fact_compare);
        first = last + 1;
    }
}

bool facts_equal(const struct facts *a, const struct facts *b)
{
    return a->count == b->count &&
           (a->count == 0 || memcmp(a->items, b->items, a->count * sizeof(*a->items)) == 0);
}

void fact_print(const struct fact *fact)
{
    static const char *const names[] = {
        [EVENT_REJECTED] = "rejected: command, reason, order",
        [EVENT_REPEATED] = "repeated: command, reason, id",
        [EVENT_ORDER_ACCEPTED] = "accepted: order, price, Wh, held, rested, group, side, kind",
        [EVENT_ORDER_RESTED] = "rested: order, price, Wh",
        [EVENT_ORDER_AMENDED] = "amended: order, price, before, Wh, open, held, off, keeps",
        [EVENT_ORDER_CANCELED] = "canceled: order, Wh, released, off, reason, price",
        [EVENT_ALLOCATED] = "allocated: order, price, Wh, open, released, contracted, maker",
        [EVENT_TRADE] = "trade: maker, taker, price, Wh, taker side",
        [EVENT_TRANCHE_RELEASED] = "tranche released: tranche, price, Wh, rested, members",
        [EVENT_TRANCHE_RESTED] = "tranche rested: tranche, price, Wh",
        [EVENT_LIMITS] = "limits: available, order hold, contract hold, orders, levels, rate",
        [EVENT_MASS_CANCELED] = "mass canceled: participant, orders",
        [EVENT_SLOT_CLOSED] = "slot closed: slot, traded",
    };
    size_t kind = (size_t)fact->kind;
    printf("    %2zu %s:", kind,
           kind < sizeof(names) / sizeof(names[0]) && names[kind] != NULL ? names[kind] : "");
    for (size_t i = 0; i < 8; i++)
        printf(" %" PRId64, fact->values[i]);
    int64_t reason = fact->kind == EVENT_REJECTED || fact->kind == EVENT_REPEATED ? fact->values[1]
                     : fact->kind == EVENT_ORDER_CANCELED                         ? fact->values[4]
                                                                                  : 0;
    printf("%s%s\n", reason != 0 ? " " : "", reason != 0 ? reason_name((unsigned)reason) : "");
}

static void number_put(struct numbers *numbers, uint64_t id, int64_t number)
{
    if (numbers->slots == NULL || 2 * numbers->used > numbers->mask) {
        struct number_slot *old = numbers->slots;
        uint32_t count = old == NULL ? 0 : numbers->mask + 1;
        numbers->mask = count == 0 ? 1023 : 2 * count - 1;
        numbers->slots = calloc((size_t)numbers->mask + 1, sizeof(*numbers->slots));
        invariant(numbers->slots != NULL);
        numbers->used = 0;
        for (uint32_t i = 0; i < count; i++) {
            if (old[i].number != 0)
                number_put(numbers, old[i].id, old[i].number);
        }
        free(old);
    }
    uint32_t at = (uint32_t)hash_mix(id ^ HASH_KEY_A, HASH_KEY_B) & numbers->mask;
    while (numbers->slots[at].number != 0 && numbers->slots[at].id != id)
        at = (at + 1) & numbers->mask;
    numbers->used += numbers->slots[at].number == 0;
    numbers->slots[at] = (struct number_slot){id, number};
}

static void order_number(struct numbers *numbers, uint64_t id)
{
    invariant(number_of(numbers, id) == 0); /* An id is never issued twice. */
    number_put(numbers, id, ++numbers->orders);
    if ((uint32_t)numbers->orders >= numbers->ids_capacity) {
        numbers->ids_capacity = numbers->ids_capacity == 0 ? 1024 : 2 * numbers->ids_capacity;
        numbers->ids = realloc(numbers->ids, numbers->ids_capacity * sizeof(*numbers->ids));
        invariant(numbers->ids != NULL);
    }
    numbers->ids[numbers->orders] = id;
}

#define VALUES(...) memcpy(fact->values, (const int64_t[8]){__VA_ARGS__}, sizeof(fact->values))

static bool fact_of_order(struct numbers *numbers, const struct event *event, struct fact *fact)
{
    if (event->kind == EVENT_ORDER_ACCEPTED) {
        const struct event_order_accepted *e = &event->body.order_accepted;
        order_number(numbers, e->order_id);
        VALUES(numbers->orders, e->price.micro_per_kwh, e->quantity.wh, e->held.nano, e->rested.wh,
               e->group, e->side, e->kind);
    } else if (event->kind == EVENT_ORDER_RESTED || event->kind == EVENT_TRANCHE_RESTED) {
        const struct event_order_rested *e = &event->body.order_rested;
        VALUES(number_of(numbers, e->order_id), e->price.micro_per_kwh, e->rested.wh);
    } else if (event->kind == EVENT_ORDER_AMENDED) {
        const struct event_order_amended *e = &event->body.order_amended;
        VALUES(number_of(numbers, e->order_id), e->price.micro_per_kwh,
               e->price_before.micro_per_kwh, e->quantity.wh, e->open.wh, e->held_change.nano,
               e->taken_off.wh, e->kept_priority);
    } else if (event->kind == EVENT_ORDER_CANCELED) {
        const struct event_order_canceled *e = &event->body.order_canceled;
        VALUES(number_of(numbers, e->order_id), e->quantity.wh, e->released.nano, e->taken_off.wh,
               e->reason, e->price.micro_per_kwh);
    } else if (event->kind == EVENT_ALLOCATED) {
        const struct event_allocated *e = &event->body.allocated;
        VALUES(number_of(numbers, e->order_id), e->price.micro_per_kwh, e->quantity.wh, e->open.wh,
               e->released.nano, e->contracted.nano, e->maker);
    } else if (event->kind == EVENT_TRADE) {
        const struct event_trade *e = &event->body.trade;
        VALUES(number_of(numbers, e->maker_id), number_of(numbers, e->taker_id),
               e->price.micro_per_kwh, e->quantity.wh, e->taker_side);
    } else if (event->kind == EVENT_TRANCHE_RELEASED) {
        const struct event_tranche_released *e = &event->body.tranche_released;
        number_put(numbers, e->tranche_id, -++numbers->tranches);
        VALUES(-numbers->tranches, e->price.micro_per_kwh, e->quantity.wh, e->rested.wh,
               e->members);
    } else {
        return false;
    }
    return true;
}

/* False: it tells nothing that is compared. */
static bool fact_of_rest(struct numbers *numbers, const struct event *event, struct fact *fact)
{
    const struct event_registry *registry = &event->body.registry;
    switch (event->kind) {
    case EVENT_REJECTED:
        VALUES(event->body.rejected.command, event->body.rejected.reason,
               number_of(numbers, event->body.rejected.order_id));
        return true;
    case EVENT_REPEATED:
        VALUES(event->body.repeated.command, event->body.repeated.reason,
               number_of(numbers, event->body.repeated.order_id));
        return true;
    case EVENT_LIMITS: {
        const struct event_limits *e = &event->body.limits;
        VALUES(e->available.nano, e->order_hold.nano, e->contract_hold.nano, e->orders_live,
               e->levels, e->rate_left);
        return true;
    }
    case EVENT_MASS_CANCELED:
        VALUES(event->body.mass_canceled.participant, event->body.mass_canceled.orders);
        return true;
    case EVENT_PARTICIPANT_ENROLLED:
    case EVENT_PARTICIPANT_SUSPENDED:
    case EVENT_PARTICIPANT_RESUMED:
    case EVENT_GROUP_JOINED:
        VALUES(registry->participant);
        return true;
    case EVENT_METER_REGISTERED:
        VALUES(registry->meter);
        return true;
    case EVENT_GROUP_CREATED:
        VALUES(registry->group);
        return true;
    case EVENT_FUNDS_DEPOSITED:
        VALUES(event->body.funds_deposited.participant);
        return true;
    case EVENT_SLOT_CLOSED:
        VALUES(event->body.slot.slot_s, event->body.slot.traded.wh);
        return true;
    case EVENT_SLOT_OPENED:
    case EVENT_SLOT_SWEPT:
    case EVENT_SLOT_HALTED:
    case EVENT_SLOT_RESUMED:
        VALUES(event->body.slot.slot_s);
        return true;
    default:
        return false;
    }
}

static int fact_compare(const void *left, const void *right)
{
    const struct fact *a = left, *b = right;
    return (a->values[0] > b->values[0]) - (a->values[0] < b->values[0]);
}
