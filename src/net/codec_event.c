#include "net/codec_table.h"

#include "gridclear/v1/market.pb-c.h"

#define SIDE_SHIFT       1
#define ORDER_KIND_SHIFT 1

static const struct codec_field header_fields[] = {
    UNSIGNED(Event, seq, event, seq),
    UNSIGNED(Event, participant_seq, event, participant_seq),
    UNSIGNED(Event, client_seq, event, client_seq),
    UNSIGNED(Event, participant, event, participant),
    UNSIGNED(Event, stream, event, stream),
    UNSIGNED(Event, index, event, index),
};
CODEC_SHAPE(header, event, event);

static const struct codec_field rejected_fields[] = {
    UNSIGNED(Rejected, order_id, event_rejected, order_id),
    ENUM_OR_ZERO(Rejected, command, event_rejected, command),
    REASON_AND_TEXT(Rejected, event_rejected),
};
CODEC_SHAPE(rejected, rejected, event_rejected);

static const struct codec_field repeated_fields[] = {
    UNSIGNED(Repeated, first_seq, event_repeated, first_seq),
    UNSIGNED(Repeated, order_id, event_repeated, order_id),
    ENUM_OR_ZERO(Repeated, command, event_repeated, command),
    REASON_AND_TEXT(Repeated, event_repeated),
};
CODEC_SHAPE(repeated, repeated, event_repeated);

static const struct codec_field done_fields[] = {
    ENUM_OR_ZERO(Done, command, event_done, command),
};
CODEC_SHAPE(done, done, event_done);

static const struct codec_field accepted_fields[] = {
    UNSIGNED(OrderAccepted, order_id, event_order_accepted, order_id),
    ENUM(OrderAccepted, side, event_order_accepted, side, SIDE_SHIFT),
    ENUM(OrderAccepted, kind, event_order_accepted, kind, ORDER_KIND_SHIFT),
    UNSIGNED(OrderAccepted, slot_s, event_order_accepted, slot_s),
    UNSIGNED(OrderAccepted, meter, event_order_accepted, meter),
    UNSIGNED(OrderAccepted, group, event_order_accepted, group),
    UNSIGNED(OrderAccepted, until_s, event_order_accepted, until_s),
    SIGNED(OrderAccepted, price_micro_per_kwh, event_order_accepted, price),
    QUANTITY(OrderAccepted, quantity_wh, event_order_accepted, quantity),
    SIGNED(OrderAccepted, held_nano, event_order_accepted, held),
    QUANTITY(OrderAccepted, rested_wh, event_order_accepted, rested),
};
CODEC_SHAPE(accepted, order_accepted, event_order_accepted);

static const struct codec_field rested_fields[] = {
    UNSIGNED(OrderRested, order_id, event_order_rested, order_id),
    ENUM(OrderRested, side, event_order_rested, side, SIDE_SHIFT),
    UNSIGNED(OrderRested, slot_s, event_order_rested, slot_s),
    UNSIGNED(OrderRested, group, event_order_rested, group),
    SIGNED(OrderRested, price_micro_per_kwh, event_order_rested, price),
    QUANTITY(OrderRested, rested_wh, event_order_rested, rested),
};
CODEC_SHAPE(rested, order_rested, event_order_rested);

static const struct codec_field amended_fields[] = {
    UNSIGNED(OrderAmended, order_id, event_order_amended, order_id),
    ENUM(OrderAmended, side, event_order_amended, side, SIDE_SHIFT),
    UNSIGNED(OrderAmended, slot_s, event_order_amended, slot_s),
    SIGNED(OrderAmended, price_micro_per_kwh, event_order_amended, price),
    SIGNED(OrderAmended, price_before_micro_per_kwh, event_order_amended, price_before),
    QUANTITY(OrderAmended, quantity_wh, event_order_amended, quantity),
    QUANTITY(OrderAmended, open_wh, event_order_amended, open),
    SIGNED(OrderAmended, held_change_nano, event_order_amended, held_change),
    QUANTITY(OrderAmended, taken_off_wh, event_order_amended, taken_off),
    BOOL(OrderAmended, kept_priority, event_order_amended, kept_priority),
};
CODEC_SHAPE(amended, order_amended, event_order_amended);

static const struct codec_field canceled_fields[] = {
    UNSIGNED(OrderCanceled, order_id, event_order_canceled, order_id),
    ENUM(OrderCanceled, side, event_order_canceled, side, SIDE_SHIFT),
    UNSIGNED(OrderCanceled, slot_s, event_order_canceled, slot_s),
    UNSIGNED(OrderCanceled, group, event_order_canceled, group),
    SIGNED(OrderCanceled, price_micro_per_kwh, event_order_canceled, price),
    QUANTITY(OrderCanceled, quantity_wh, event_order_canceled, quantity),
    SIGNED(OrderCanceled, released_nano, event_order_canceled, released),
    QUANTITY(OrderCanceled, taken_off_wh, event_order_canceled, taken_off),
    REASON(OrderCanceled, event_order_canceled),
};
CODEC_SHAPE(canceled, order_canceled, event_order_canceled);

static const struct codec_field allocated_fields[] = {
    UNSIGNED(Allocated, order_id, event_allocated, order_id),
    ENUM(Allocated, side, event_allocated, side, SIDE_SHIFT),
    UNSIGNED(Allocated, slot_s, event_allocated, slot_s),
    UNSIGNED(Allocated, meter, event_allocated, meter),
    UNSIGNED(Allocated, group, event_allocated, group),
    SIGNED(Allocated, price_micro_per_kwh, event_allocated, price),
    QUANTITY(Allocated, quantity_wh, event_allocated, quantity),
    QUANTITY(Allocated, open_wh, event_allocated, open),
    SIGNED(Allocated, released_nano, event_allocated, released),
    SIGNED(Allocated, contracted_nano, event_allocated, contracted),
    UNSIGNED(Allocated, trade_index, event_allocated, trade_index),
    BOOL(Allocated, maker, event_allocated, maker),
};
CODEC_SHAPE(allocated, allocated, event_allocated);

static const struct codec_field trade_fields[] = {
    UNSIGNED(Trade, maker_id, event_trade, maker_id),
    UNSIGNED(Trade, taker_id, event_trade, taker_id),
    ENUM(Trade, taker_side, event_trade, taker_side, SIDE_SHIFT),
    UNSIGNED(Trade, slot_s, event_trade, slot_s),
    UNSIGNED(Trade, maker_group, event_trade, maker_group),
    UNSIGNED(Trade, taker_group, event_trade, taker_group),
    SIGNED(Trade, price_micro_per_kwh, event_trade, price),
    QUANTITY(Trade, quantity_wh, event_trade, quantity),
};
CODEC_SHAPE(trade, trade, event_trade);

static const struct codec_field released_fields[] = {
    UNSIGNED(TrancheReleased, tranche_id, event_tranche_released, tranche_id),
    ENUM(TrancheReleased, side, event_tranche_released, side, SIDE_SHIFT),
    UNSIGNED(TrancheReleased, slot_s, event_tranche_released, slot_s),
    UNSIGNED(TrancheReleased, group, event_tranche_released, group),
    UNSIGNED(TrancheReleased, members, event_tranche_released, members),
    SIGNED(TrancheReleased, price_micro_per_kwh, event_tranche_released, price),
    QUANTITY(TrancheReleased, quantity_wh, event_tranche_released, quantity),
    QUANTITY(TrancheReleased, rested_wh, event_tranche_released, rested),
};
CODEC_SHAPE(released, tranche_released, event_tranche_released);

static const struct codec_field limits_fields[] = {
    SIGNED(Limits, available_nano, event_limits, available),
    SIGNED(Limits, order_hold_nano, event_limits, order_hold),
    SIGNED(Limits, contract_hold_nano, event_limits, contract_hold),
    UNSIGNED(Limits, orders_live, event_limits, orders_live),
    UNSIGNED(Limits, orders_live_max, event_limits, orders_live_max),
    UNSIGNED(Limits, levels, event_limits, levels),
    UNSIGNED(Limits, levels_max, event_limits, levels_max),
    UNSIGNED(Limits, rate_left, event_limits, rate_left),
    UNSIGNED(Limits, rate_per_s, event_limits, rate_per_s),
    UNSIGNED(Limits, rate_burst, event_limits, rate_burst),
};
CODEC_SHAPE(limits, limits, event_limits);

static const struct codec_field mass_fields[] = {
    UNSIGNED(MassCanceled, participant, event_mass_canceled, participant),
    UNSIGNED(MassCanceled, orders, event_mass_canceled, orders),
};
CODEC_SHAPE(mass, mass_canceled, event_mass_canceled);

static const struct codec_field registry_fields[] = {
    UNSIGNED(RegistryEntry, participant, event_registry, participant),
    ENUM_OR_ZERO(RegistryEntry, role, event_registry, role),
    UNSIGNED(RegistryEntry, meter, event_registry, meter),
    UNSIGNED(RegistryEntry, place, event_registry, place),
    UNSIGNED(RegistryEntry, group, event_registry, group),
    UNSIGNED(RegistryEntry, from_s, event_registry, from_s),
    UNSIGNED(RegistryEntry, until_s, event_registry, until_s),
    LFDI(RegistryEntry, lfdi, event_registry, lfdi),
};
CODEC_SHAPE(registry, registry_entry, event_registry);

static const struct codec_field funds_fields[] = {
    UNSIGNED(FundsDeposited, participant, event_funds_deposited, participant),
    SIGNED(FundsDeposited, amount_nano, event_funds_deposited, amount),
};
CODEC_SHAPE(funds, funds_deposited, event_funds_deposited);

static const struct codec_field slot_fields[] = {
    UNSIGNED(SlotChange, slot_s, event_slot, slot_s),
    UNSIGNED(SlotChange, duration_s, event_slot, duration_s),
    UNSIGNED(SlotChange, gate_s, event_slot, gate_s),
    SIGNED(SlotChange, reference_micro_per_kwh, event_slot, reference),
    QUANTITY(SlotChange, traded_wh, event_slot, traded),
};
CODEC_SHAPE(slot, slot_change, event_slot);

static const struct codec_field level_fields[] = {
    UNSIGNED(SlotLevel, slot_s, event_level, slot_s),
    ENUM(SlotLevel, side, event_level, side, SIDE_SHIFT),
    SIGNED(SlotLevel, price_micro_per_kwh, event_level, price),
    QUANTITY(SlotLevel, resting_wh, event_level, resting),
};
CODEC_SHAPE(level, slot_level, event_level);

/* Its header says it all. */
static const struct codec_shape stream = {
    &gridclear__v1__stream_used__descriptor, NULL, NULL, 0, 0,
};

/* The field's number in Event is the kind of event. */
#define KIND_SAME(name) CODEC_SAME(EVENT__BODY_##name, EVENT_##name, 0)
KIND_SAME(REJECTED);
KIND_SAME(REPEATED);
KIND_SAME(DONE);
KIND_SAME(ORDER_ACCEPTED);
KIND_SAME(ORDER_RESTED);
KIND_SAME(ORDER_AMENDED);
KIND_SAME(ORDER_CANCELED);
KIND_SAME(ALLOCATED);
KIND_SAME(TRADE);
KIND_SAME(TRANCHE_RELEASED);
KIND_SAME(TRANCHE_RESTED);
KIND_SAME(LIMITS);
KIND_SAME(MASS_CANCELED);
KIND_SAME(PARTICIPANT_ENROLLED);
KIND_SAME(PARTICIPANT_SUSPENDED);
KIND_SAME(PARTICIPANT_RESUMED);
KIND_SAME(CREDENTIAL_ADDED);
KIND_SAME(CREDENTIAL_REVOKED);
KIND_SAME(METER_REGISTERED);
KIND_SAME(GROUP_CREATED);
KIND_SAME(GROUP_JOINED);
KIND_SAME(GROUP_LEFT);
KIND_SAME(FUNDS_DEPOSITED);
KIND_SAME(SLOT_OPENED);
KIND_SAME(SLOT_CLOSED);
KIND_SAME(SLOT_SWEPT);
KIND_SAME(SLOT_HALTED);
KIND_SAME(SLOT_RESUMED);
KIND_SAME(LEVEL);
CODEC_SAME(EVENT__BODY_STREAM_USED, EVENT_STREAM, 0);

const struct codec_shape *codec_event_header_shape(void)
{
    return &header;
}

const struct codec_shape *codec_event_shape(unsigned event_kind)
{
    static const struct codec_shape *const shapes[] = {
        [EVENT_REJECTED] = &rejected,
        [EVENT_REPEATED] = &repeated,
        [EVENT_DONE] = &done,
        [EVENT_ORDER_ACCEPTED] = &accepted,
        [EVENT_ORDER_RESTED] = &rested,
        [EVENT_ORDER_AMENDED] = &amended,
        [EVENT_ORDER_CANCELED] = &canceled,
        [EVENT_ALLOCATED] = &allocated,
        [EVENT_TRADE] = &trade,
        [EVENT_TRANCHE_RELEASED] = &released,
        [EVENT_TRANCHE_RESTED] = &rested,
        [EVENT_LIMITS] = &limits,
        [EVENT_MASS_CANCELED] = &mass,
        [EVENT_PARTICIPANT_ENROLLED] = &registry,
        [EVENT_PARTICIPANT_SUSPENDED] = &registry,
        [EVENT_PARTICIPANT_RESUMED] = &registry,
        [EVENT_CREDENTIAL_ADDED] = &registry,
        [EVENT_CREDENTIAL_REVOKED] = &registry,
        [EVENT_METER_REGISTERED] = &registry,
        [EVENT_GROUP_CREATED] = &registry,
        [EVENT_GROUP_JOINED] = &registry,
        [EVENT_GROUP_LEFT] = &registry,
        [EVENT_FUNDS_DEPOSITED] = &funds,
        [EVENT_SLOT_OPENED] = &slot,
        [EVENT_SLOT_CLOSED] = &slot,
        [EVENT_SLOT_SWEPT] = &slot,
        [EVENT_SLOT_HALTED] = &slot,
        [EVENT_SLOT_RESUMED] = &slot,
        [EVENT_LEVEL] = &level,
        [EVENT_STREAM] = &stream,
    };
    return event_kind < sizeof shapes / sizeof shapes[0] ? shapes[event_kind] : NULL;
}
