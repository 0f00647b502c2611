#include "message_samples.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"

/* Values are assigned one by one: the order in which an initialiser is evaluated is the compiler's,
 * and the unnamed bytes that it leaves as well. */

/* splitmix64. */
static uint64_t state;

static uint64_t bits(void)
{
    uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

/* Of any length, for the length is what a varint may get wrong; and the ends. */
static uint64_t u64(void)
{
    uint64_t r = bits();
    if (r % 16 == 0)
        return r & 16 ? UINT64_MAX : 0;
    return bits() >> (r % 64);
}

static uint32_t u32(void)
{
    uint64_t r = bits();
    if (r % 16 == 0)
        return r & 16 ? UINT32_MAX : 0;
    return (uint32_t)(bits() >> (32 + r % 32));
}

static uint16_t u16(void)
{
    return (uint16_t)(u32() >> 16);
}

static int64_t i64(void)
{
    return (int64_t)u64();
}

static int64_t positive(void)
{
    return (int64_t)(u64() >> 1);
}

static uint8_t below(uint8_t n)
{
    return (uint8_t)(bits() % n);
}

static price_t price(void)
{
    return (price_t){i64()};
}

static energy_t energy(void)
{
    return (energy_t){positive()};
}

static money_t money(void)
{
    return (money_t){i64()};
}

static void text(char *to, uint32_t size)
{
    uint32_t length = (uint32_t)(bits() % size);
    for (uint32_t i = 0; i < length; i++)
        to[i] = (char)(' ' + bits() % 95);
}

static void lfdi(uint8_t to[LFDI_BYTES])
{
    for (unsigned i = 0; i < LFDI_BYTES; i++)
        to[i] = (uint8_t)bits();
}

static const uint16_t kinds_of_command[] = {10, 11, 12, 13, 14, 20, 21, 22, 23, 24, 25, 26,
                                            27, 28, 29, 30, 31, 40, 41, 42, 43, 44, 45};
static const uint16_t reasons[] = {0, 100, 114, 203, 305, 407, 504, 606, 703, 803, 901, 907};

static uint16_t command_kind(void)
{
    return kinds_of_command[bits() % (sizeof kinds_of_command / sizeof kinds_of_command[0])];
}

static uint16_t reason(void)
{
    return reasons[bits() % (sizeof reasons / sizeof reasons[0])];
}

static void fill_market(struct command *c)
{
    switch (c->kind) {
    case COMMAND_ORDER_NEW:
        c->body.order_new.price = price();
        c->body.order_new.quantity = energy();
        c->body.order_new.until_s = u32();
        c->body.order_new.slot_s = u32();
        c->body.order_new.meter = u32();
        c->body.order_new.place = u32();
        c->body.order_new.group = u32();
        c->body.order_new.side = below(2);
        c->body.order_new.kind = below(5);
        return;
    case COMMAND_ORDER_AMEND:
        c->body.order_amend.order_id = u64();
        c->body.order_amend.target_seq = u64();
        c->body.order_amend.price = price();
        c->body.order_amend.quantity = energy();
        return;
    case COMMAND_ORDER_CANCEL:
        c->body.order_cancel.order_id = u64();
        c->body.order_cancel.target_seq = u64();
        return;
    case COMMAND_MASS_CANCEL:
        c->body.mass_cancel.participant = u32();
        c->body.mass_cancel.meter = u32();
        c->body.mass_cancel.slot_s = u32();
        return;
    case COMMAND_LIMITS_QUERY:
        return;
    default:
        invariant(false); /* A sample for each kind. */
    }
}

static void fill_registry(struct command *c)
{
    switch (c->kind) {
    case COMMAND_PARTICIPANT_ENROL:
        c->body.participant_enrol.role = 1u + below(10);
        return;
    case COMMAND_PARTICIPANT_SUSPEND:
    case COMMAND_PARTICIPANT_RESUME:
        c->body.participant_switch.participant = u32();
        return;
    case COMMAND_CREDENTIAL_ADD:
        c->body.credential_add.participant = u32();
        c->body.credential_add.from_s = u32();
        c->body.credential_add.until_s = u32();
        lfdi(c->body.credential_add.lfdi);
        return;
    case COMMAND_CREDENTIAL_REVOKE:
        lfdi(c->body.credential_revoke.lfdi);
        return;
    case COMMAND_METER_REGISTER:
        c->body.meter_register.participant = u32();
        c->body.meter_register.place = u32();
        c->body.meter_register.import_max.w = positive();
        c->body.meter_register.export_max.w = positive();
        return;
    case COMMAND_STORE_SET:
        c->body.store_set.meter = u32();
        c->body.store_set.efficiency_ppm = u32();
        c->body.store_set.capacity = energy();
        c->body.store_set.reserve = energy();
        c->body.store_set.level = energy();
        c->body.store_set.slot_s = u32();
        return;
    case COMMAND_GROUP_CREATE:
        c->body.group_create.policy = below(2);
        c->body.group_create.interval_s = u32();
        return;
    case COMMAND_GROUP_JOIN:
    case COMMAND_GROUP_LEAVE:
        c->body.group_member.group = u32();
        c->body.group_member.participant = u32();
        return;
    case COMMAND_FUNDS_DEPOSIT:
        c->body.funds_deposit.participant = u32();
        c->body.funds_deposit.amount = money();
        return;
    case COMMAND_LIMITS_SET:
        c->body.limits_set.participant = u32();
        c->body.limits_set.orders_live_max = u32();
        c->body.limits_set.levels_max = u32();
        c->body.limits_set.rate_per_s = u32();
        c->body.limits_set.rate_burst = u32();
        return;
    default:
        fill_market(c);
    }
}

static void fill_command(struct command *c)
{
    c->client_seq = u64() | 1;
    switch (c->kind) {
    case COMMAND_MARKET_SET:
        c->body.market_set.price_min = price();
        c->body.market_set.price_max = price();
        c->body.market_set.collar_width = price();
        c->body.market_set.deviation_margin = price();
        c->body.market_set.fee = price();
        c->body.market_set.lot_wh = u32();
        c->body.market_set.self_match = below(3);
        return;
    case COMMAND_CALENDAR_SET:
        c->body.calendar_set.enabled = below(2);
        c->body.calendar_set.duration_s = u32();
        c->body.calendar_set.open_local_s = u32();
        c->body.calendar_set.gate_lead_s = u32();
        return;
    case COMMAND_ZONE_TRANSITION:
        c->body.zone_transition.at_s = i64();
        c->body.zone_transition.offset_s = (int32_t)u32();
        return;
    case COMMAND_SLOT_OPEN:
        c->body.slot_open.reference = price();
        c->body.slot_open.slot_s = u32();
        c->body.slot_open.duration_s = u32();
        c->body.slot_open.gate_s = u32();
        return;
    case COMMAND_SLOT_HALT:
    case COMMAND_SLOT_RESUME:
        c->body.slot_switch.slot_s = u32();
        return;
    default:
        fill_registry(c);
    }
}

static void fill_trade_event(struct event *e)
{
    switch (e->kind) {
    case EVENT_ALLOCATED:
        e->body.allocated.order_id = u64();
        e->body.allocated.price = price();
        e->body.allocated.quantity = energy();
        e->body.allocated.open = energy();
        e->body.allocated.released = money();
        e->body.allocated.contracted = money();
        e->body.allocated.slot_s = u32();
        e->body.allocated.meter = u32();
        e->body.allocated.group = u32();
        e->body.allocated.trade_index = u16();
        e->body.allocated.side = below(2);
        e->body.allocated.maker = below(2);
        return;
    case EVENT_TRADE:
        e->body.trade.maker_id = u64();
        e->body.trade.taker_id = u64();
        e->body.trade.price = price();
        e->body.trade.quantity = energy();
        e->body.trade.slot_s = u32();
        e->body.trade.maker_group = u32();
        e->body.trade.taker_group = u32();
        e->body.trade.taker_side = below(2);
        return;
    case EVENT_TRANCHE_RELEASED:
        e->body.tranche_released.tranche_id = u64();
        e->body.tranche_released.price = price();
        e->body.tranche_released.quantity = energy();
        e->body.tranche_released.rested = energy();
        e->body.tranche_released.slot_s = u32();
        e->body.tranche_released.group = u32();
        e->body.tranche_released.members = u32();
        e->body.tranche_released.side = below(2);
        return;
    default:
        invariant(false); /* A sample for each kind. */
    }
}

static void fill_order_event(struct event *e)
{
    switch (e->kind) {
    case EVENT_ORDER_ACCEPTED:
        e->body.order_accepted.order_id = u64();
        e->body.order_accepted.price = price();
        e->body.order_accepted.quantity = energy();
        e->body.order_accepted.held = money();
        e->body.order_accepted.rested = energy();
        e->body.order_accepted.slot_s = u32();
        e->body.order_accepted.meter = u32();
        e->body.order_accepted.group = u32();
        e->body.order_accepted.until_s = u32();
        e->body.order_accepted.side = below(2);
        e->body.order_accepted.kind = below(5);
        return;
    case EVENT_ORDER_RESTED:
    case EVENT_TRANCHE_RESTED:
        e->body.order_rested.order_id = u64();
        e->body.order_rested.price = price();
        e->body.order_rested.rested = energy();
        e->body.order_rested.slot_s = u32();
        e->body.order_rested.group = u32();
        e->body.order_rested.side = below(2);
        return;
    case EVENT_ORDER_AMENDED:
        e->body.order_amended.order_id = u64();
        e->body.order_amended.price = price();
        e->body.order_amended.price_before = price();
        e->body.order_amended.quantity = energy();
        e->body.order_amended.open = energy();
        e->body.order_amended.held_change = money();
        e->body.order_amended.taken_off = energy();
        e->body.order_amended.slot_s = u32();
        e->body.order_amended.side = below(2);
        e->body.order_amended.kept_priority = below(2);
        return;
    case EVENT_ORDER_CANCELED:
        e->body.order_canceled.order_id = u64();
        e->body.order_canceled.price = price();
        e->body.order_canceled.quantity = energy();
        e->body.order_canceled.released = money();
        e->body.order_canceled.taken_off = energy();
        e->body.order_canceled.slot_s = u32();
        e->body.order_canceled.group = u32();
        e->body.order_canceled.reason = reason();
        e->body.order_canceled.side = below(2);
        return;
    default:
        fill_trade_event(e);
    }
}

static void fill_answer(struct event *e)
{
    switch (e->kind) {
    case EVENT_REJECTED:
        e->body.rejected.order_id = u64();
        e->body.rejected.command = command_kind();
        e->body.rejected.reason = reason();
        return;
    case EVENT_REPEATED:
        e->body.repeated.first_seq = u64();
        e->body.repeated.order_id = u64();
        e->body.repeated.command = command_kind();
        e->body.repeated.reason = reason();
        return;
    case EVENT_DONE:
        e->body.done.command = command_kind();
        return;
    case EVENT_LIMITS:
        e->body.limits.available = money();
        e->body.limits.order_hold = money();
        e->body.limits.contract_hold = money();
        e->body.limits.orders_live = u32();
        e->body.limits.orders_live_max = u32();
        e->body.limits.levels = u32();
        e->body.limits.levels_max = u32();
        e->body.limits.rate_left = u32();
        e->body.limits.rate_per_s = u32();
        e->body.limits.rate_burst = u32();
        return;
    case EVENT_MASS_CANCELED:
        e->body.mass_canceled.participant = u32();
        e->body.mass_canceled.orders = u32();
        return;
    case EVENT_FUNDS_DEPOSITED:
        e->body.funds_deposited.participant = u32();
        e->body.funds_deposited.amount = money();
        return;
    default:
        fill_order_event(e);
    }
}

static void fill_event(struct event *e)
{
    e->seq = u64();
    e->participant_seq = u64();
    e->client_seq = u64();
    e->participant = u32();
    e->index = u16();
    e->stream = below(16);
    if (e->kind >= EVENT_PARTICIPANT_ENROLLED && e->kind <= EVENT_GROUP_LEFT) {
        e->body.registry.participant = u32();
        e->body.registry.role = below(11);
        e->body.registry.meter = u32();
        e->body.registry.place = u32();
        e->body.registry.group = u32();
        e->body.registry.from_s = u32();
        e->body.registry.until_s = u32();
        lfdi(e->body.registry.lfdi);
    } else if (e->kind >= EVENT_SLOT_OPENED && e->kind <= EVENT_SLOT_RESUMED) {
        e->body.slot.reference = price();
        e->body.slot.slot_s = u32();
        e->body.slot.duration_s = u32();
        e->body.slot.gate_s = u32();
        e->body.slot.traded = energy();
    } else if (e->kind == EVENT_LEVEL) {
        e->body.level.price = price();
        e->body.level.resting = energy();
        e->body.level.slot_s = u32();
        e->body.level.side = below(2);
    } else if (e->kind != EVENT_STREAM) {
        fill_answer(e);
    }
}

static void fill_book(struct message_book *b)
{
    b->query = u32();
    b->slot_s = u32();
    b->seq = u64();
    b->more = below(2);
    b->count = below(MESSAGE_LEVELS_MAX + 1);
    for (uint32_t i = 0; i < b->count; i++) {
        b->levels[i].price = price();
        b->levels[i].resting = energy();
        b->levels[i].side = below(2);
    }
}

static void fill_trades(struct message_trades *t)
{
    t->query = u32();
    t->more = below(2);
    t->count = below(MESSAGE_TRADES_MAX + 1);
    for (uint32_t i = 0; i < t->count; i++) {
        struct message_trade *trade = &t->trades[i];
        trade->seq = u64();
        trade->index = u32();
        trade->slot_s = u32();
        trade->at_us = i64();
        trade->price = price();
        trade->quantity = energy();
    }
}

static void fill_slots(struct message_slots *s)
{
    s->query = u32();
    s->more = below(2);
    s->count = below(MESSAGE_SLOTS_MAX + 1);
    for (uint32_t i = 0; i < s->count; i++) {
        struct message_slot *slot = &s->slots[i];
        slot->slot_s = u32();
        slot->duration_s = u32();
        slot->gate_s = u32();
        slot->state = below(3);
        slot->best_bid = price();
        slot->best_ask = price();
        slot->has_bid = below(2);
        slot->has_ask = below(2);
        slot->traded = energy();
        slot->last = price();
        slot->has_last = below(2);
    }
}

static void fill_session(struct message *m)
{
    switch ((unsigned)m->kind) {
    case MESSAGE_HELLO:
        m->as.hello.version = u32();
        m->as.hello.stream = below(16);
        m->as.hello.subscribe = below(2);
        m->as.hello.market = below(2);
        m->as.hello.resume = below(2);
        m->as.hello.resume_from = u64();
        text(m->as.hello.agent, sizeof m->as.hello.agent);
        return;
    case MESSAGE_WELCOME:
        m->as.welcome.region = u32();
        m->as.welcome.participant = u32();
        m->as.welcome.role = below(11);
        m->as.welcome.participant_seq = u64();
        m->as.welcome.client_seq = u64();
        m->as.welcome.market_us = i64();
        m->as.welcome.clock_factor = u32();
        m->as.welcome.frame_max = u32();
        text(m->as.welcome.server, sizeof m->as.welcome.server);
        return;
    case MESSAGE_BUSY:
        m->as.busy.client_seq = u64();
        m->as.busy.retry_ms = u32();
        return;
    case MESSAGE_REFUSED:
        m->as.refused.client_seq = u64();
        m->as.refused.code = u32();
        text(m->as.refused.text, sizeof m->as.refused.text);
        return;
    case MESSAGE_RESYNC:
        m->as.resync.participant_seq = u64();
        return;
    case MESSAGE_PING:
    case MESSAGE_PONG:
        m->as.ping.token = u64();
        return;
    default:
        text(m->as.bye.text, sizeof m->as.bye.text);
    }
}

static void fill_query(struct message *m)
{
    switch ((unsigned)m->kind) {
    case MESSAGE_BOOK_QUERY:
        m->as.book_query.query = u32();
        m->as.book_query.slot_s = u32();
        m->as.book_query.levels_max = u32();
        return;
    case MESSAGE_BOOK:
        fill_book(&m->as.book);
        return;
    case MESSAGE_TRADES_QUERY:
        m->as.trades_query.query = u32();
        m->as.trades_query.slot_s = u32();
        m->as.trades_query.trades_max = u32();
        return;
    case MESSAGE_TRADES:
        fill_trades(&m->as.trades);
        return;
    case MESSAGE_SLOTS_QUERY:
        m->as.slots_query.query = u32();
        return;
    case MESSAGE_SLOTS:
        fill_slots(&m->as.slots);
        return;
    default:
        fill_session(m);
    }
}

#define NAMES(X)                                                                                   \
    X(MESSAGE, HELLO)                                                                              \
    X(MESSAGE, WELCOME)                                                                            \
    X(MESSAGE, BUSY)                                                                               \
    X(MESSAGE, REFUSED)                                                                            \
    X(MESSAGE, RESYNC)                                                                             \
    X(MESSAGE, BOOK_QUERY) X(MESSAGE, BOOK) X(MESSAGE, TRADES_QUERY) X(MESSAGE, TRADES) X(         \
        MESSAGE, SLOTS_QUERY) X(MESSAGE, SLOTS) X(MESSAGE, PING) X(MESSAGE, PONG) X(MESSAGE, BYE)  \
        X(COMMAND, ORDER_NEW) X(COMMAND, ORDER_AMEND) X(COMMAND, ORDER_CANCEL) X(                  \
            COMMAND, MASS_CANCEL) X(COMMAND, LIMITS_QUERY) X(COMMAND, PARTICIPANT_ENROL)           \
            X(COMMAND, PARTICIPANT_SUSPEND) X(COMMAND, PARTICIPANT_RESUME) X(                      \
                COMMAND, CREDENTIAL_ADD) X(COMMAND, CREDENTIAL_REVOKE) X(COMMAND, METER_REGISTER)  \
                X(COMMAND, STORE_SET) X(COMMAND, GROUP_CREATE) X(COMMAND, GROUP_JOIN) X(           \
                    COMMAND, GROUP_LEAVE) X(COMMAND, FUNDS_DEPOSIT) X(COMMAND, LIMITS_SET)         \
                    X(COMMAND, MARKET_SET) X(COMMAND, CALENDAR_SET) X(COMMAND, ZONE_TRANSITION) X( \
                        COMMAND, SLOT_OPEN) X(COMMAND, SLOT_HALT) X(COMMAND, SLOT_RESUME)          \
                        X(EVENT, REJECTED) X(EVENT, REPEATED) X(EVENT, DONE) X(                    \
                            EVENT, ORDER_ACCEPTED) X(EVENT,                                        \
                                                     ORDER_RESTED) X(EVENT, ORDER_AMENDED)         \
                            X(EVENT, ORDER_CANCELED) X(EVENT, ALLOCATED) X(EVENT, TRADE) X(        \
                                EVENT, TRANCHE_RELEASED) X(EVENT, TRANCHE_RESTED)                  \
                                X(EVENT, LIMITS) X(EVENT, MASS_CANCELED) X(                        \
                                    EVENT, PARTICIPANT_ENROLLED) X(EVENT, PARTICIPANT_SUSPENDED)   \
                                    X(EVENT, PARTICIPANT_RESUMED) X(EVENT, CREDENTIAL_ADDED)       \
                                        X(EVENT, CREDENTIAL_REVOKED) X(EVENT, METER_REGISTERED) X( \
                                            EVENT, GROUP_CREATED) X(EVENT, GROUP_JOINED)           \
                                            X(EVENT, GROUP_LEFT) X(EVENT, FUNDS_DEPOSITED)         \
                                                X(EVENT, SLOT_OPENED) X(EVENT, SLOT_CLOSED)        \
                                                    X(EVENT, SLOT_SWEPT) X(EVENT, SLOT_HALTED)     \
                                                        X(EVENT, SLOT_RESUMED) X(EVENT, LEVEL)     \
                                                            X(EVENT, STREAM)

enum family {
    FAMILY_MESSAGE,
    FAMILY_COMMAND,
    FAMILY_EVENT
};

static const struct {
    const char *name;
    enum family family;
    unsigned kind;
} samples[] = {
#define X(family, kind) {#family " " #kind, FAMILY_##family, family##_##kind},
    NAMES(X)
#undef X
};

uint32_t message_samples(void)
{
    return sizeof samples / sizeof samples[0];
}

const char *message_sample_name(uint32_t i)
{
    return samples[i].name;
}

void message_sample(uint32_t i, uint64_t seed, struct message *m)
{
    invariant(i < message_samples());
    state = seed * 1000 + i;
    memset(m, 0, sizeof *m);
    switch (samples[i].family) {
    case FAMILY_MESSAGE:
        m->kind = (enum message_kind)samples[i].kind;
        fill_query(m);
        return;
    case FAMILY_COMMAND:
        m->kind = MESSAGE_COMMAND;
        m->as.command.kind = (uint16_t)samples[i].kind;
        fill_command(&m->as.command);
        return;
    case FAMILY_EVENT:
        m->kind = MESSAGE_EVENT;
        m->at_us = i64();
        m->as.event.kind = (uint8_t)samples[i].kind;
        fill_event(&m->as.event);
        return;
    }
}
