#include "persist/projection.h"

#include <stdlib.h>

#include "base/check.h"
#include "engine/reason.h"
#include "persist/copy.h"
#include "persist/order_changes.h"
#include "persist/schema.h"
#include "sys/clock.h"
#include "sys/log.h"

#define ORDER_CHANGE_BYTES 250 /* Of its row, about. */

/* Where rows are gathered for; they are written in this order. */
enum table {
    TABLE_PARTICIPANTS,
    TABLE_METERS,
    TABLE_GROUPS,
    TABLE_REGISTRY_STAGED,
    TABLE_SLOTS_STAGED,
    TABLE_ORDERS,
    TABLE_ORDERS_STAGED,
    TABLE_TRANCHES,
    TABLE_TRADES,
    TABLE_ALLOCATIONS,
    TABLE_LEDGER,
    TABLE_REJECTIONS,
    TABLE_OUTBOX,
    TABLE_COUNT,
};

static const char *const copy_sql[TABLE_COUNT] = {
#define COPY(columns) "COPY " columns " FROM STDIN (FORMAT binary)"
    [TABLE_PARTICIPANTS] =
        COPY("participants (participant, role, suspended, enrolled_seq, enrolled_at_us)"),
    [TABLE_METERS] = COPY("meters (meter, participant, place, import_max_w, export_max_w,"
                          " registered_seq)"),
    [TABLE_GROUPS] = COPY("groups (group_id, manager, policy, interval_s, created_seq)"),
    [TABLE_REGISTRY_STAGED] = COPY("registry_staged"),
    [TABLE_SLOTS_STAGED] = COPY("slots_staged"),
    [TABLE_ORDERS] = COPY("orders (order_id, participant, meter, group_id, slot_s, side, kind,"
                          " state, price_micro, quantity_wh, open_wh, filled_wh, held_nano,"
                          " until_s, stream, client_seq, accepted_seq, accepted_at_us,"
                          " changed_seq, ended_at_us, ended_reason)"),
    [TABLE_ORDERS_STAGED] = COPY("orders_staged"),
    [TABLE_TRANCHES] = COPY("tranches (tranche_id, group_id, slot_s, side, price_micro,"
                            " quantity_wh, members, released_seq, released_at_us)"),
    [TABLE_TRADES] = COPY("trades (seq, event_index, at_us, slot_s, price_micro, quantity_wh,"
                          " maker_id, taker_id, maker_group, taker_group, taker_side)"),
    [TABLE_ALLOCATIONS] = COPY("allocations (seq, event_index, at_us, trade_index, order_id,"
                               " participant, meter, group_id, slot_s, side, maker, price_micro,"
                               " quantity_wh, open_wh, contracted_nano, released_nano)"),
    [TABLE_LEDGER] = COPY("ledger_entries (seq, event_index, line, participant, account,"
                          " amount_nano, at_us)"),
    [TABLE_REJECTIONS] = COPY("rejections (seq, event_index, at_us, participant, stream,"
                              " client_seq, command, reason, order_id)"),
    [TABLE_OUTBOX] = COPY("outbox (participant, participant_seq, event)"),
#undef COPY
};

/* The planner knows nothing of temporary tables, and would rather read all orders than a few. */
static const char *const connect_sql =
    "SET synchronous_commit = off;" /* A crash loses the cursor with the rows: both come again. */
    "SET enable_hashjoin = off; SET enable_mergejoin = off;"
    "CREATE TEMPORARY TABLE registry_staged (kind smallint, seq bigint, event_index integer,"
    " participant bigint, group_id bigint, from_s bigint, until_s bigint, lfdi bytea)"
    " ON COMMIT DELETE ROWS;"
    "CREATE TEMPORARY TABLE slots_staged (slot_s bigint, duration_s bigint, gate_s bigint,"
    " reference_micro bigint, traded_wh bigint, state smallint, seq bigint, event_index integer,"
    " at_us bigint) ON COMMIT DELETE ROWS;"
    "CREATE TEMPORARY TABLE orders_staged (order_id bigint, state smallint, price_micro bigint,"
    " quantity_wh bigint, open_wh bigint, filled_wh bigint, held_nano bigint, changed_seq bigint,"
    " ended_at_us bigint, ended_reason integer) ON COMMIT DELETE ROWS";

/* Several events of one thing may be staged; the last one says how it is now. */
#define LAST_OF(keys, kinds)                                                                       \
    "(SELECT DISTINCT ON (" keys ") * FROM registry_staged WHERE kind IN (" kinds ")"              \
    " ORDER BY " keys ", seq DESC, event_index DESC) s"
static const char *const registry_sql =
    "INSERT INTO credentials (lfdi, participant, from_s, until_s, added_seq)"
    " SELECT lfdi, participant, from_s, until_s, seq FROM " LAST_OF(
        "lfdi",
        "33") " ON CONFLICT (lfdi) DO UPDATE SET participant = excluded.participant,"
              " from_s = excluded.from_s, until_s = excluded.until_s, added_seq = "
              "excluded.added_seq,"
              " revoked_seq = NULL;"
              "UPDATE credentials c SET revoked_seq = s.seq FROM " LAST_OF(
                  "lfdi",
                  "34") " WHERE c.lfdi = s.lfdi AND s.seq > c.added_seq;"
                        "UPDATE participants p SET suspended = (s.kind = 31) FROM " LAST_OF(
                            "participant",
                            "31, 32") " WHERE p.participant = s.participant;"
                                      "DELETE FROM group_members m USING " LAST_OF(
                                          "group_id, participant",
                                          "37, 38") " WHERE s.kind = 38 AND m.group_id = "
                                                    "s.group_id AND m.participant = s.participant;"
                                                    "INSERT INTO group_members (group_id, "
                                                    "participant, joined_seq)"
                                                    " SELECT group_id, participant, seq "
                                                    "FROM " LAST_OF(
                                                        "group_id, participant",
                                                        "37, 38") " WHERE s.kind = 37"
                                                                  " ON CONFLICT (group_id, "
                                                                  "participant) DO UPDATE SET "
                                                                  "joined_seq = "
                                                                  "excluded.joined_seq";
static const char *const slots_sql =
    "INSERT INTO slots (slot_s, duration_s, gate_s, reference_micro, traded_wh, state,"
    " changed_seq, changed_at_us)"
    " SELECT DISTINCT ON (slot_s) slot_s, duration_s, gate_s, reference_micro, traded_wh, state,"
    " seq, at_us FROM slots_staged ORDER BY slot_s, seq DESC, event_index DESC"
    " ON CONFLICT (slot_s) DO UPDATE SET duration_s = excluded.duration_s,"
    " gate_s = excluded.gate_s, reference_micro = excluded.reference_micro,"
    " traded_wh = excluded.traded_wh, state = excluded.state, changed_seq = excluded.changed_seq,"
    " changed_at_us = excluded.changed_at_us";
static const char *const orders_sql =
    "UPDATE orders o SET state = s.state, price_micro = coalesce(s.price_micro, o.price_micro),"
    " quantity_wh = coalesce(s.quantity_wh, o.quantity_wh), open_wh = s.open_wh,"
    " filled_wh = o.filled_wh + s.filled_wh, held_nano = o.held_nano + s.held_nano,"
    " changed_seq = s.changed_seq, ended_at_us = s.ended_at_us, ended_reason = s.ended_reason"
    " FROM orders_staged s WHERE o.order_id = s.order_id";

enum account {
    ACCOUNT_BANK = 0,
    ACCOUNT_AVAILABLE = 1,
    ACCOUNT_ORDER_HOLD = 2,
    ACCOUNT_CONTRACT_HOLD = 3,
};

struct projection {
    struct copy tables[TABLE_COUNT];
    struct order_changes orders;
    bool orders_rendered; /* The changes are in the tables, for a write that may be repeated. */
};

/* One event with what else its rows need. */
struct happening {
    const struct event *event;
    const struct command *cause;
    int64_t at_us;
};

static void happening_add(struct projection *p, const struct happening *h);
static void registry_add(struct projection *p, const struct happening *h);
static void slot_add(struct projection *p, const struct happening *h);
static void accepted_add(struct projection *p, const struct happening *h);
static void amended_add(struct projection *p, const struct happening *h);
static void canceled_add(struct projection *p, const struct happening *h);
static void allocated_add(struct projection *p, const struct happening *h);
static void trade_add(struct projection *p, const struct happening *h);
static void tranche_add(struct projection *p, const struct happening *h);
static void rejected_add(struct projection *p, const struct happening *h);
static struct order_change *change_of(struct projection *p, uint64_t order_id,
                                      const struct happening *h);
static void transfer_add(struct projection *p, const struct happening *h, int16_t line,
                         enum account from, enum account to, int64_t nano);
static void ledger_line(struct projection *p, const struct happening *h, int16_t line,
                        enum account account, int64_t nano);
static void orders_render(struct projection *p);
static void order_row(struct copy *c, const struct order_change *o);
static void order_row_staged(struct copy *c, const struct order_change *o);
static void order_row_end(struct copy *c, const struct order_change *o);
static enum status cursor_move(struct postgres *connection, int64_t until_us,
                               const struct projection_cursor *from,
                               const struct projection_cursor *to);
static enum status tables_copy(struct projection *p, struct postgres *connection, int64_t until_us);
static enum status staged_apply(struct projection *p, struct postgres *connection,
                                int64_t until_us);
static struct copy *row_begin(struct projection *p, enum table table, uint16_t columns);

struct projection *projection_open(void)
{
    struct projection *p = calloc(1, sizeof *p);
    invariant(p != NULL);
    return p;
}

void projection_close(struct projection *p)
{
    if (p == NULL)
        return;
    for (int i = 0; i < TABLE_COUNT; i++) /* Ends: a fixed number. */
        copy_free(&p->tables[i]);
    order_changes_free(&p->orders);
    free(p);
}

void projection_add(struct projection *p, const struct command *cause, int64_t at_us,
                    const struct event_list *events)
{
    invariant(!p->orders_rendered);
    for (uint32_t i = 0; i < events->count; i++) { /* Ends: the list does. */
        struct happening h = {&events->items[i], cause, at_us};
        happening_add(p, &h);
        if (h.event->participant_seq != 0) {
            struct copy *c = row_begin(p, TABLE_OUTBOX, 3);
            copy_int64(c, h.event->participant);
            copy_int64(c, (int64_t)h.event->participant_seq);
            copy_bytes(c, h.event, sizeof *h.event);
        }
    }
}

size_t projection_bytes(const struct projection *p)
{
    size_t bytes = (size_t)p->orders.count * ORDER_CHANGE_BYTES;
    for (int i = 0; i < TABLE_COUNT; i++) /* Ends: a fixed number. */
        bytes += p->tables[i].count;
    return bytes;
}

enum status projection_connect(struct postgres *connection, int64_t until_us)
{
    enum status status = schema_role_take(connection, until_us);
    return status == STATUS_OK ? postgres_script(connection, until_us, connect_sql) : status;
}

enum status projection_cursor_read(struct postgres *connection, int64_t until_us,
                                   struct projection_cursor *out)
{
    PGresult *result;
    enum status status =
        postgres_query(connection, until_us, "SELECT batch, seq FROM cursor", NULL, &result);
    if (status != STATUS_OK)
        return status;
    invariant(PQntuples(result) == 1);
    out->batch = (uint64_t)postgres_int64(result, 0, 0);
    out->seq = (uint64_t)postgres_int64(result, 0, 1);
    PQclear(result);
    return STATUS_OK;
}

enum status projection_write(struct projection *p, struct postgres *connection, int64_t until_us,
                             const struct projection_cursor *from,
                             const struct projection_cursor *to)
{
    invariant(to->seq > from->seq);
    if (!p->orders_rendered)
        orders_render(p);
    enum status status = postgres_script(connection, until_us, "BEGIN");
    if (status == STATUS_OK)
        status = cursor_move(connection, until_us, from, to);
    if (status == STATUS_OK)
        status = tables_copy(p, connection, until_us);
    if (status == STATUS_OK)
        status = staged_apply(p, connection, until_us);
    if (status == STATUS_OK)
        status = postgres_script(connection, until_us, "COMMIT");
    if (status == STATUS_OK)
        projection_written(p);
    return status == STATUS_REFUSED ? STATUS_CORRUPT : status;
}

void projection_written(struct projection *p)
{
    for (int i = 0; i < TABLE_COUNT; i++) /* Ends: a fixed number. */
        copy_clear(&p->tables[i]);
    order_changes_clear(&p->orders);
    p->orders_rendered = false;
}

static void happening_add(struct projection *p, const struct happening *h)
{
    switch ((enum event_kind)h->event->kind) {
    case EVENT_REJECTED:
        rejected_add(p, h);
        break;
    case EVENT_ORDER_ACCEPTED:
        accepted_add(p, h);
        break;
    case EVENT_ORDER_AMENDED:
        amended_add(p, h);
        break;
    case EVENT_ORDER_CANCELED:
        canceled_add(p, h);
        break;
    case EVENT_ALLOCATED:
        allocated_add(p, h);
        break;
    case EVENT_TRADE:
        trade_add(p, h);
        break;
    case EVENT_TRANCHE_RELEASED:
        tranche_add(p, h);
        break;
    case EVENT_PARTICIPANT_ENROLLED:
    case EVENT_PARTICIPANT_SUSPENDED:
    case EVENT_PARTICIPANT_RESUMED:
    case EVENT_CREDENTIAL_ADDED:
    case EVENT_CREDENTIAL_REVOKED:
    case EVENT_METER_REGISTERED:
    case EVENT_GROUP_CREATED:
    case EVENT_GROUP_JOINED:
    case EVENT_GROUP_LEFT:
        registry_add(p, h);
        break;
    case EVENT_FUNDS_DEPOSITED:
        transfer_add(p, h, 0, ACCOUNT_BANK, ACCOUNT_AVAILABLE,
                     h->event->body.funds_deposited.amount.nano);
        break;
    case EVENT_SLOT_OPENED:
    case EVENT_SLOT_CLOSED:
    case EVENT_SLOT_SWEPT:
    case EVENT_SLOT_HALTED:
    case EVENT_SLOT_RESUMED:
        slot_add(p, h);
        break;
    case EVENT_NONE: /* The rest changes nothing that is in a table. */
    case EVENT_REPEATED:
    case EVENT_DONE:
    case EVENT_ORDER_RESTED:
    case EVENT_TRANCHE_RESTED:
    case EVENT_LIMITS:
    case EVENT_MASS_CANCELED:
    case EVENT_LEVEL:
    case EVENT_STREAM:
        break;
    }
}

/* What is only ever added goes to its table; what may change, by way of registry_staged. */
static void registry_add(struct projection *p, const struct happening *h)
{
    const struct event_registry *e = &h->event->body.registry;
    struct copy *c;
    if (h->event->kind == EVENT_PARTICIPANT_ENROLLED) {
        c = row_begin(p, TABLE_PARTICIPANTS, 5);
        copy_int64(c, e->participant);
        copy_int32(c, (int32_t)e->role);
        copy_bool(c, false);
        copy_int64(c, (int64_t)h->event->seq);
        copy_int64(c, h->at_us);
    } else if (h->event->kind == EVENT_METER_REGISTERED) {
        invariant(h->cause->kind == COMMAND_METER_REGISTER);
        c = row_begin(p, TABLE_METERS, 6);
        copy_int64(c, e->meter);
        copy_int64(c, e->participant);
        copy_int64(c, e->place);
        copy_int64(c, h->cause->body.meter_register.import_max.w);
        copy_int64(c, h->cause->body.meter_register.export_max.w);
        copy_int64(c, (int64_t)h->event->seq);
    } else if (h->event->kind == EVENT_GROUP_CREATED) {
        invariant(h->cause->kind == COMMAND_GROUP_CREATE);
        c = row_begin(p, TABLE_GROUPS, 5);
        copy_int64(c, e->group);
        copy_int64(c, h->cause->participant);
        copy_int32(c, (int32_t)h->cause->body.group_create.policy);
        copy_int64(c, h->cause->body.group_create.interval_s);
        copy_int64(c, (int64_t)h->event->seq);
    } else {
        c = row_begin(p, TABLE_REGISTRY_STAGED, 8);
        copy_int16(c, h->event->kind);
        copy_int64(c, (int64_t)h->event->seq);
        copy_int32(c, h->event->index);
        copy_int64(c, e->participant);
        copy_int64(c, e->group);
        copy_int64(c, e->from_s);
        copy_int64(c, e->until_s);
        copy_bytes(c, e->lfdi, LFDI_BYTES);
    }
}

static void slot_add(struct projection *p, const struct happening *h)
{
    const struct event_slot *e = &h->event->body.slot;
    struct copy *c = row_begin(p, TABLE_SLOTS_STAGED, 9);
    copy_int64(c, e->slot_s);
    copy_int64(c, e->duration_s);
    copy_int64(c, e->gate_s);
    copy_int64(c, e->reference.micro_per_kwh);
    copy_int64(c, e->traded.wh);
    copy_int16(c, h->event->kind);
    copy_int64(c, (int64_t)h->event->seq);
    copy_int32(c, h->event->index);
    copy_int64(c, h->at_us);
}

static void accepted_add(struct projection *p, const struct happening *h)
{
    const struct event_order_accepted *e = &h->event->body.order_accepted;
    struct order_change *o = change_of(p, e->order_id, h);
    invariant(!o->fresh);
    o->fresh = true;
    o->accepted = *e;
    o->participant = h->event->participant;
    o->stream = h->event->stream;
    o->client_seq = h->event->client_seq;
    o->accepted_seq = h->event->seq;
    o->accepted_at_us = h->at_us;
    o->open_wh = e->quantity.wh;
    o->held_nano = e->held.nano;
    transfer_add(p, h, 0, ACCOUNT_AVAILABLE, ACCOUNT_ORDER_HOLD, e->held.nano);
}

static void amended_add(struct projection *p, const struct happening *h)
{
    const struct event_order_amended *e = &h->event->body.order_amended;
    struct order_change *o = change_of(p, e->order_id, h);
    o->repriced = true;
    o->accepted.price = e->price;
    o->accepted.quantity = e->quantity;
    o->open_wh = e->open.wh;
    o->held_nano += e->held_change.nano;
    transfer_add(p, h, 0, ACCOUNT_AVAILABLE, ACCOUNT_ORDER_HOLD, e->held_change.nano);
}

static void canceled_add(struct projection *p, const struct happening *h)
{
    const struct event_order_canceled *e = &h->event->body.order_canceled;
    struct order_change *o = change_of(p, e->order_id, h);
    o->state = ORDER_STATE_CANCELED;
    o->open_wh = 0;
    o->held_nano -= e->released.nano;
    o->ended_at_us = h->at_us;
    o->ended_reason = e->reason;
    transfer_add(p, h, 0, ACCOUNT_ORDER_HOLD, ACCOUNT_AVAILABLE, e->released.nano);
}

static void allocated_add(struct projection *p, const struct happening *h)
{
    const struct event_allocated *e = &h->event->body.allocated;
    struct order_change *o = change_of(p, e->order_id, h);
    o->open_wh = e->open.wh;
    o->filled_wh += e->quantity.wh;
    o->held_nano -= e->released.nano + e->contracted.nano;
    if (e->open.wh == 0) {
        o->state = ORDER_STATE_FILLED;
        o->ended_at_us = h->at_us;
        o->ended_reason = REASON_NONE;
    }
    transfer_add(p, h, 0, ACCOUNT_ORDER_HOLD, ACCOUNT_CONTRACT_HOLD, e->contracted.nano);
    transfer_add(p, h, 2, ACCOUNT_ORDER_HOLD, ACCOUNT_AVAILABLE, e->released.nano);
    struct copy *c = row_begin(p, TABLE_ALLOCATIONS, 16);
    copy_int64(c, (int64_t)h->event->seq);
    copy_int32(c, h->event->index);
    copy_int64(c, h->at_us);
    copy_int32(c, e->trade_index);
    copy_int64(c, (int64_t)e->order_id);
    copy_int64(c, h->event->participant);
    copy_int64(c, e->meter);
    copy_int64(c, e->group);
    copy_int64(c, e->slot_s);
    copy_int16(c, e->side);
    copy_bool(c, e->maker != 0);
    copy_int64(c, e->price.micro_per_kwh);
    copy_int64(c, e->quantity.wh);
    copy_int64(c, e->open.wh);
    copy_int64(c, e->contracted.nano);
    copy_int64(c, e->released.nano);
}

static void trade_add(struct projection *p, const struct happening *h)
{
    const struct event_trade *e = &h->event->body.trade;
    struct copy *c = row_begin(p, TABLE_TRADES, 11);
    copy_int64(c, (int64_t)h->event->seq);
    copy_int32(c, h->event->index);
    copy_int64(c, h->at_us);
    copy_int64(c, e->slot_s);
    copy_int64(c, e->price.micro_per_kwh);
    copy_int64(c, e->quantity.wh);
    copy_int64(c, (int64_t)e->maker_id);
    copy_int64(c, (int64_t)e->taker_id);
    copy_int64(c, e->maker_group);
    copy_int64(c, e->taker_group);
    copy_int16(c, e->taker_side);
}

static void tranche_add(struct projection *p, const struct happening *h)
{
    const struct event_tranche_released *e = &h->event->body.tranche_released;
    struct copy *c = row_begin(p, TABLE_TRANCHES, 9);
    copy_int64(c, (int64_t)e->tranche_id);
    copy_int64(c, e->group);
    copy_int64(c, e->slot_s);
    copy_int16(c, e->side);
    copy_int64(c, e->price.micro_per_kwh);
    copy_int64(c, e->quantity.wh);
    copy_int64(c, e->members);
    copy_int64(c, (int64_t)h->event->seq);
    copy_int64(c, h->at_us);
}

static void rejected_add(struct projection *p, const struct happening *h)
{
    const struct event_rejected *e = &h->event->body.rejected;
    struct copy *c = row_begin(p, TABLE_REJECTIONS, 9);
    copy_int64(c, (int64_t)h->event->seq);
    copy_int32(c, h->event->index);
    copy_int64(c, h->at_us);
    copy_int64(c, h->event->participant != 0 ? h->event->participant : h->cause->participant);
    copy_int16(c, h->event->stream);
    copy_int64(c, (int64_t)h->event->client_seq);
    copy_int32(c, e->command);
    copy_int32(c, e->reason);
    copy_int64(c, (int64_t)e->order_id);
}

static struct order_change *change_of(struct projection *p, uint64_t order_id,
                                      const struct happening *h)
{
    struct order_change *o = order_changes_of(&p->orders, order_id);
    invariant(o->state == ORDER_STATE_LIVE);
    o->changed_seq = h->event->seq;
    return o;
}

/* Two lines that sum to zero, `line` and the one after it; none for nothing. A negative amount goes
 * the other way. */
static void transfer_add(struct projection *p, const struct happening *h, int16_t line,
                         enum account from, enum account to, int64_t nano)
{
    if (nano == 0)
        return;
    ledger_line(p, h, line, from, -nano);
    ledger_line(p, h, (int16_t)(line + 1), to, nano);
}

static void ledger_line(struct projection *p, const struct happening *h, int16_t line,
                        enum account account, int64_t nano)
{
    /* A deposit is answered to the operator: the body says whose money it is. */
    uint32_t owner = h->event->kind == EVENT_FUNDS_DEPOSITED
                         ? h->event->body.funds_deposited.participant
                         : h->event->participant;
    invariant(owner != 0);
    struct copy *c = row_begin(p, TABLE_LEDGER, 7);
    copy_int64(c, (int64_t)h->event->seq);
    copy_int32(c, h->event->index);
    copy_int16(c, line);
    copy_int64(c, account == ACCOUNT_BANK ? 0 : owner);
    copy_int16(c, (int16_t)account);
    copy_int64(c, nano);
    copy_int64(c, h->at_us);
}

/* Turns the gathered changes of orders into rows: of new orders, and of changes to old ones. */
static void orders_render(struct projection *p)
{
    for (uint32_t i = 0; i < p->orders.count; i++) { /* Ends: count. */
        const struct order_change *o = &p->orders.items[i];
        if (o->fresh)
            order_row(row_begin(p, TABLE_ORDERS, 21), o);
        else
            order_row_staged(row_begin(p, TABLE_ORDERS_STAGED, 10), o);
    }
    p->orders_rendered = true;
}

static void order_row(struct copy *c, const struct order_change *o)
{
    const struct event_order_accepted *e = &o->accepted;
    copy_int64(c, (int64_t)o->order_id);
    copy_int64(c, o->participant);
    copy_int64(c, e->meter);
    copy_int64(c, e->group);
    copy_int64(c, e->slot_s);
    copy_int16(c, e->side);
    copy_int16(c, e->kind);
    copy_int16(c, (int16_t)o->state);
    copy_int64(c, e->price.micro_per_kwh);
    copy_int64(c, e->quantity.wh);
    copy_int64(c, o->open_wh);
    copy_int64(c, o->filled_wh);
    copy_int64(c, o->held_nano);
    copy_int64(c, e->until_s);
    copy_int16(c, o->stream);
    copy_int64(c, (int64_t)o->client_seq);
    copy_int64(c, (int64_t)o->accepted_seq);
    copy_int64(c, o->accepted_at_us);
    copy_int64(c, (int64_t)o->changed_seq);
    order_row_end(c, o);
}

static void order_row_staged(struct copy *c, const struct order_change *o)
{
    copy_int64(c, (int64_t)o->order_id);
    copy_int16(c, (int16_t)o->state);
    if (o->repriced) {
        copy_int64(c, o->accepted.price.micro_per_kwh);
        copy_int64(c, o->accepted.quantity.wh);
    } else {
        copy_null(c);
        copy_null(c);
    }
    copy_int64(c, o->open_wh);
    copy_int64(c, o->filled_wh);
    copy_int64(c, o->held_nano);
    copy_int64(c, (int64_t)o->changed_seq);
    order_row_end(c, o);
}

static void order_row_end(struct copy *c, const struct order_change *o)
{
    if (o->state == ORDER_STATE_LIVE) {
        copy_null(c);
        copy_null(c);
    } else {
        copy_int64(c, o->ended_at_us);
        copy_int32(c, o->ended_reason);
    }
}

static enum status cursor_move(struct postgres *connection, int64_t until_us,
                               const struct projection_cursor *from,
                               const struct projection_cursor *to)
{
    struct postgres_parameters parameters = {0};
    uint64_t rows;
    postgres_parameter_int64(&parameters, (int64_t)to->batch);
    postgres_parameter_int64(&parameters, (int64_t)to->seq);
    postgres_parameter_int64(&parameters, (int64_t)from->batch);
    postgres_parameter_int64(&parameters, (int64_t)from->seq);
    enum status status = postgres_change(
        connection, until_us,
        "UPDATE cursor SET batch = $1, seq = $2 WHERE batch = $3 AND seq = $4", &parameters, &rows);
    if (status != STATUS_OK)
        return status;
    if (rows != 1) {
        log_error("projection", "the cursor is not where it was left: someone else writes");
        return STATUS_FENCED;
    }
    return STATUS_OK;
}

static enum status tables_copy(struct projection *p, struct postgres *connection, int64_t until_us)
{
    enum status status = STATUS_OK;
    for (int i = 0; i < TABLE_COUNT && status == STATUS_OK; i++) { /* Ends: a fixed number. */
        struct copy *c = &p->tables[i];
        if (c->rows == 0)
            continue;
        copy_close(c);
        status = postgres_copy(connection, until_us, copy_sql[i], c->bytes, c->count);
    }
    return status;
}

static enum status staged_apply(struct projection *p, struct postgres *connection, int64_t until_us)
{
    enum status status = STATUS_OK;
    if (p->tables[TABLE_REGISTRY_STAGED].rows > 0)
        status = postgres_script(connection, until_us, registry_sql);
    if (status == STATUS_OK && p->tables[TABLE_SLOTS_STAGED].rows > 0)
        status = postgres_script(connection, until_us, slots_sql);
    uint32_t staged = p->tables[TABLE_ORDERS_STAGED].rows;
    if (status != STATUS_OK || staged == 0)
        return status;
    uint64_t changed;
    status = postgres_change(connection, until_us, orders_sql, NULL, &changed);
    if (status == STATUS_OK && changed != staged) {
        log_error("projection", "%u orders changed, %llu of them are in the table", staged,
                  (unsigned long long)changed);
        return STATUS_CORRUPT;
    }
    return status;
}

static struct copy *row_begin(struct projection *p, enum table table, uint16_t columns)
{
    copy_row(&p->tables[table], columns);
    return &p->tables[table];
}
