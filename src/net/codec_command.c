#include "net/codec_table.h"

#include "gridclear/v1/market.pb-c.h"

#define SIDE_SHIFT       1
#define ORDER_KIND_SHIFT 1

static const struct codec_field new_fields[] = {
    ENUM(OrderNew, side, order_new, side, SIDE_SHIFT),
    ENUM(OrderNew, kind, order_new, kind, ORDER_KIND_SHIFT),
    UNSIGNED(OrderNew, slot_s, order_new, slot_s),
    UNSIGNED(OrderNew, meter, order_new, meter),
    UNSIGNED(OrderNew, place, order_new, place),
    SIGNED(OrderNew, price_micro_per_kwh, order_new, price),
    QUANTITY(OrderNew, quantity_wh, order_new, quantity),
    UNSIGNED(OrderNew, group, order_new, group),
    UNSIGNED(OrderNew, until_s, order_new, until_s),
};
CODEC_SHAPE(new, order_new, order_new);

static const struct codec_field amend_fields[] = {
    UNSIGNED(OrderAmend, order_id, order_amend, order_id),
    UNSIGNED(OrderAmend, target_seq, order_amend, target_seq),
    SIGNED(OrderAmend, price_micro_per_kwh, order_amend, price),
    QUANTITY(OrderAmend, quantity_wh, order_amend, quantity),
};
CODEC_SHAPE(amend, order_amend, order_amend);

static const struct codec_field cancel_fields[] = {
    UNSIGNED(OrderCancel, order_id, order_cancel, order_id),
    UNSIGNED(OrderCancel, target_seq, order_cancel, target_seq),
};
CODEC_SHAPE(cancel, order_cancel, order_cancel);

static const struct codec_field mass_fields[] = {
    UNSIGNED(MassCancel, participant, mass_cancel, participant),
    UNSIGNED(MassCancel, meter, mass_cancel, meter),
    UNSIGNED(MassCancel, slot_s, mass_cancel, slot_s),
};
CODEC_SHAPE(mass, mass_cancel, mass_cancel);

static const struct codec_shape limits = {
    &gridclear__v1__limits_query__descriptor, NULL, NULL, 0, sizeof(struct limits_query),
};

CODEC_SAME(SIDE__SIDE_BID, SIDE_BID, SIDE_SHIFT);
CODEC_SAME(SIDE__SIDE_ASK, SIDE_ASK, SIDE_SHIFT);
CODEC_SAME(ORDER_KIND__ORDER_KIND_GOOD_TILL_GATE, ORDER_GOOD_TILL_GATE, ORDER_KIND_SHIFT);
CODEC_SAME(ORDER_KIND__ORDER_KIND_GOOD_TILL_TIME, ORDER_GOOD_TILL_TIME, ORDER_KIND_SHIFT);
CODEC_SAME(ORDER_KIND__ORDER_KIND_IMMEDIATE, ORDER_IMMEDIATE, ORDER_KIND_SHIFT);
CODEC_SAME(ORDER_KIND__ORDER_KIND_FILL_OR_KILL, ORDER_FILL_OR_KILL, ORDER_KIND_SHIFT);
CODEC_SAME(ORDER_KIND__ORDER_KIND_MARKET, ORDER_MARKET, ORDER_KIND_SHIFT);

/* The field's number in Command and the value of CommandKind are the kind of command. */
#define KIND_SAME(name)                                                                            \
    CODEC_SAME(COMMAND__BODY_##name, COMMAND_##name, 0);                                           \
    CODEC_SAME(COMMAND_KIND__COMMAND_KIND_##name, COMMAND_##name, 0)
KIND_SAME(ORDER_NEW);
KIND_SAME(ORDER_AMEND);
KIND_SAME(ORDER_CANCEL);
KIND_SAME(MASS_CANCEL);
KIND_SAME(LIMITS_QUERY);

const struct codec_shape *codec_command_shape(unsigned command_kind)
{
    static const struct codec_shape *const shapes[] = {
        [COMMAND_ORDER_NEW] = &new,       [COMMAND_ORDER_AMEND] = &amend,
        [COMMAND_ORDER_CANCEL] = &cancel, [COMMAND_MASS_CANCEL] = &mass,
        [COMMAND_LIMITS_QUERY] = &limits,
    };
    return command_kind < sizeof shapes / sizeof shapes[0] ? shapes[command_kind] : NULL;
}
