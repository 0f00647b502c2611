#include "net/codec_table.h"

#include "gridclear/v1/market.pb-c.h"

#define POLICY_SHIFT     1
#define SELF_MATCH_SHIFT 1

static const struct codec_field enrol_fields[] = {
    ENUM(ParticipantEnrol, role, participant_enrol, role, 0),
};
CODEC_SHAPE(enrol, participant_enrol, participant_enrol);

static const struct codec_field suspend_fields[] = {
    UNSIGNED(ParticipantSuspend, participant, participant_switch, participant),
};
CODEC_SHAPE(suspend, participant_suspend, participant_switch);

static const struct codec_field resume_fields[] = {
    UNSIGNED(ParticipantResume, participant, participant_switch, participant),
};
CODEC_SHAPE(resume, participant_resume, participant_switch);

static const struct codec_field add_fields[] = {
    LFDI(CredentialAdd, lfdi, credential_add, lfdi),
    UNSIGNED(CredentialAdd, participant, credential_add, participant),
    UNSIGNED(CredentialAdd, from_s, credential_add, from_s),
    UNSIGNED(CredentialAdd, until_s, credential_add, until_s),
};
CODEC_SHAPE(add, credential_add, credential_add);

static const struct codec_field revoke_fields[] = {
    LFDI(CredentialRevoke, lfdi, credential_revoke, lfdi),
};
CODEC_SHAPE(revoke, credential_revoke, credential_revoke);

static const struct codec_field meter_fields[] = {
    UNSIGNED(MeterRegister, participant, meter_register, participant),
    UNSIGNED(MeterRegister, place, meter_register, place),
    QUANTITY(MeterRegister, import_max_w, meter_register, import_max),
    QUANTITY(MeterRegister, export_max_w, meter_register, export_max),
};
CODEC_SHAPE(meter, meter_register, meter_register);

static const struct codec_field store_fields[] = {
    UNSIGNED(StoreSet, meter, store_set, meter),
    UNSIGNED(StoreSet, efficiency_ppm, store_set, efficiency_ppm),
    QUANTITY(StoreSet, capacity_wh, store_set, capacity),
    QUANTITY(StoreSet, reserve_wh, store_set, reserve),
    QUANTITY(StoreSet, level_wh, store_set, level),
    UNSIGNED(StoreSet, slot_s, store_set, slot_s),
};
CODEC_SHAPE(store, store_set, store_set);

static const struct codec_field create_fields[] = {
    ENUM(GroupCreate, policy, group_create, policy, POLICY_SHIFT),
    UNSIGNED(GroupCreate, interval_s, group_create, interval_s),
};
CODEC_SHAPE(create, group_create, group_create);

static const struct codec_field join_fields[] = {
    UNSIGNED(GroupJoin, group, group_member, group),
    UNSIGNED(GroupJoin, participant, group_member, participant),
};
CODEC_SHAPE(join, group_join, group_member);

static const struct codec_field leave_fields[] = {
    UNSIGNED(GroupLeave, group, group_member, group),
    UNSIGNED(GroupLeave, participant, group_member, participant),
};
CODEC_SHAPE(leave, group_leave, group_member);

static const struct codec_field deposit_fields[] = {
    UNSIGNED(FundsDeposit, participant, funds_deposit, participant),
    SIGNED(FundsDeposit, amount_nano, funds_deposit, amount),
};
CODEC_SHAPE(deposit, funds_deposit, funds_deposit);

static const struct codec_field limits_fields[] = {
    UNSIGNED(LimitsSet, participant, limits_set, participant),
    UNSIGNED(LimitsSet, orders_live_max, limits_set, orders_live_max),
    UNSIGNED(LimitsSet, levels_max, limits_set, levels_max),
    UNSIGNED(LimitsSet, rate_per_s, limits_set, rate_per_s),
    UNSIGNED(LimitsSet, rate_burst, limits_set, rate_burst),
};
CODEC_SHAPE(limits, limits_set, limits_set);

static const struct codec_field market_fields[] = {
    SIGNED(MarketSet, price_min_micro_per_kwh, market_set, price_min),
    SIGNED(MarketSet, price_max_micro_per_kwh, market_set, price_max),
    SIGNED(MarketSet, collar_width_micro_per_kwh, market_set, collar_width),
    SIGNED(MarketSet, deviation_margin_micro_per_kwh, market_set, deviation_margin),
    SIGNED(MarketSet, fee_micro_per_kwh, market_set, fee),
    UNSIGNED(MarketSet, lot_wh, market_set, lot_wh),
    ENUM(MarketSet, self_match, market_set, self_match, SELF_MATCH_SHIFT),
};
CODEC_SHAPE(market, market_set, market_set);

static const struct codec_field calendar_fields[] = {
    UNSIGNED(CalendarSet, enabled, calendar_set, enabled),
    UNSIGNED(CalendarSet, duration_s, calendar_set, duration_s),
    UNSIGNED(CalendarSet, open_local_s, calendar_set, open_local_s),
    UNSIGNED(CalendarSet, gate_lead_s, calendar_set, gate_lead_s),
};
CODEC_SHAPE(calendar, calendar_set, calendar_set);

static const struct codec_field zone_fields[] = {
    SIGNED(ZoneTransition, at_s, zone_transition, at_s),
    SIGNED(ZoneTransition, offset_s, zone_transition, offset_s),
};
CODEC_SHAPE(zone, zone_transition, zone_transition);

static const struct codec_field open_fields[] = {
    SIGNED(SlotOpen, reference_micro_per_kwh, slot_open, reference),
    UNSIGNED(SlotOpen, slot_s, slot_open, slot_s),
    UNSIGNED(SlotOpen, duration_s, slot_open, duration_s),
    UNSIGNED(SlotOpen, gate_s, slot_open, gate_s),
};
CODEC_SHAPE(open, slot_open, slot_open);

static const struct codec_field halt_fields[] = {
    UNSIGNED(SlotHalt, slot_s, slot_switch, slot_s),
};
CODEC_SHAPE(halt, slot_halt, slot_switch);

static const struct codec_field slot_resume_fields[] = {
    UNSIGNED(SlotResume, slot_s, slot_switch, slot_s),
};
CODEC_SHAPE(slot_resume, slot_resume, slot_switch);

CODEC_SAME(RELEASE_POLICY__RELEASE_POLICY_AT_ONCE, RELEASE_AT_ONCE, POLICY_SHIFT);
CODEC_SAME(RELEASE_POLICY__RELEASE_POLICY_INTERVAL, RELEASE_INTERVAL, POLICY_SHIFT);
CODEC_SAME(SELF_MATCH_POLICY__SELF_MATCH_POLICY_REFUSE_NEW, SELF_MATCH_REFUSE_NEW,
           SELF_MATCH_SHIFT);
CODEC_SAME(SELF_MATCH_POLICY__SELF_MATCH_POLICY_CANCEL_OLD, SELF_MATCH_CANCEL_OLD,
           SELF_MATCH_SHIFT);
CODEC_SAME(SELF_MATCH_POLICY__SELF_MATCH_POLICY_ALLOW, SELF_MATCH_ALLOW, SELF_MATCH_SHIFT);

/* The clearinghouse's own: named in answers, never a body. */
CODEC_SAME(COMMAND_KIND__COMMAND_KIND_GENESIS, COMMAND_GENESIS, 0);
CODEC_SAME(COMMAND_KIND__COMMAND_KIND_CLOCK, COMMAND_CLOCK, 0);
CODEC_SAME(COMMAND_KIND__COMMAND_KIND_CONTINUE, COMMAND_CONTINUE, 0);
CODEC_SAME(COMMAND_KIND__COMMAND_KIND_CLOCK_SCALE, COMMAND_CLOCK_SCALE, 0);

#define KIND_SAME(name)                                                                            \
    CODEC_SAME(COMMAND__BODY_##name, COMMAND_##name, 0);                                           \
    CODEC_SAME(COMMAND_KIND__COMMAND_KIND_##name, COMMAND_##name, 0)
KIND_SAME(PARTICIPANT_ENROL);
KIND_SAME(PARTICIPANT_SUSPEND);
KIND_SAME(PARTICIPANT_RESUME);
KIND_SAME(CREDENTIAL_ADD);
KIND_SAME(CREDENTIAL_REVOKE);
KIND_SAME(METER_REGISTER);
KIND_SAME(STORE_SET);
KIND_SAME(GROUP_CREATE);
KIND_SAME(GROUP_JOIN);
KIND_SAME(GROUP_LEAVE);
KIND_SAME(FUNDS_DEPOSIT);
KIND_SAME(LIMITS_SET);
KIND_SAME(MARKET_SET);
KIND_SAME(CALENDAR_SET);
KIND_SAME(ZONE_TRANSITION);
KIND_SAME(SLOT_OPEN);
KIND_SAME(SLOT_HALT);
KIND_SAME(SLOT_RESUME);

const struct codec_shape *codec_admin_shape(unsigned command_kind)
{
    static const struct codec_shape *const shapes[] = {
        [COMMAND_PARTICIPANT_ENROL] = &enrol,
        [COMMAND_PARTICIPANT_SUSPEND] = &suspend,
        [COMMAND_PARTICIPANT_RESUME] = &resume,
        [COMMAND_CREDENTIAL_ADD] = &add,
        [COMMAND_CREDENTIAL_REVOKE] = &revoke,
        [COMMAND_METER_REGISTER] = &meter,
        [COMMAND_STORE_SET] = &store,
        [COMMAND_GROUP_CREATE] = &create,
        [COMMAND_GROUP_JOIN] = &join,
        [COMMAND_GROUP_LEAVE] = &leave,
        [COMMAND_FUNDS_DEPOSIT] = &deposit,
        [COMMAND_LIMITS_SET] = &limits,
        [COMMAND_MARKET_SET] = &market,
        [COMMAND_CALENDAR_SET] = &calendar,
        [COMMAND_ZONE_TRANSITION] = &zone,
        [COMMAND_SLOT_OPEN] = &open,
        [COMMAND_SLOT_HALT] = &halt,
        [COMMAND_SLOT_RESUME] = &slot_resume,
    };
    return command_kind < sizeof shapes / sizeof shapes[0] ? shapes[command_kind] : NULL;
}
