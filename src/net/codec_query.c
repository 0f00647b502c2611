#include "net/codec_table.h"

#include "gridclear/v1/market.pb-c.h"

#define SLOT_STATE_SHIFT 1
#define SIDE_SHIFT       1

static const struct codec_field book_query_fields[] = {
    UNSIGNED(BookQuery, query, message_book_query, query),
    UNSIGNED(BookQuery, slot_s, message_book_query, slot_s),
    UNSIGNED(BookQuery, levels_max, message_book_query, levels_max),
};
CODEC_SHAPE(book_query, book_query, message_book_query);

static const struct codec_field level_fields[] = {
    ENUM(Level, side, message_level, side, SIDE_SHIFT),
    SIGNED(Level, price_micro_per_kwh, message_level, price),
    QUANTITY(Level, resting_wh, message_level, resting),
};
CODEC_SHAPE(level, level, message_level);

static const struct codec_field book_fields[] = {
    UNSIGNED(Book, query, message_book, query),
    UNSIGNED(Book, slot_s, message_book, slot_s),
    UNSIGNED(Book, seq, message_book, seq),
    BOOL(Book, more, message_book, more),
};
static const struct codec_list book_levels = {
    &level,
    offsetof(Gridclear__V1__Book, n_levels),
    offsetof(Gridclear__V1__Book, levels),
    offsetof(struct message_book, count),
    offsetof(struct message_book, levels),
    MESSAGE_LEVELS_MAX,
};
static const struct codec_shape book = {
    &gridclear__v1__book__descriptor,
    book_fields,
    &book_levels,
    sizeof book_fields / sizeof book_fields[0],
    sizeof(struct message_book),
};

static const struct codec_field trades_query_fields[] = {
    UNSIGNED(TradesQuery, query, message_trades_query, query),
    UNSIGNED(TradesQuery, slot_s, message_trades_query, slot_s),
    UNSIGNED(TradesQuery, trades_max, message_trades_query, trades_max),
};
CODEC_SHAPE(trades_query, trades_query, message_trades_query);

static const struct codec_field trade_fields[] = {
    UNSIGNED(PublicTrade, seq, message_trade, seq),
    UNSIGNED(PublicTrade, index, message_trade, index),
    UNSIGNED(PublicTrade, slot_s, message_trade, slot_s),
    SIGNED(PublicTrade, at_us, message_trade, at_us),
    SIGNED(PublicTrade, price_micro_per_kwh, message_trade, price),
    QUANTITY(PublicTrade, quantity_wh, message_trade, quantity),
};
CODEC_SHAPE(trade, public_trade, message_trade);

static const struct codec_field trades_fields[] = {
    UNSIGNED(Trades, query, message_trades, query),
    BOOL(Trades, more, message_trades, more),
};
static const struct codec_list trades_list = {
    &trade,
    offsetof(Gridclear__V1__Trades, n_trades),
    offsetof(Gridclear__V1__Trades, trades),
    offsetof(struct message_trades, count),
    offsetof(struct message_trades, trades),
    MESSAGE_TRADES_MAX,
};
static const struct codec_shape trades = {
    &gridclear__v1__trades__descriptor,
    trades_fields,
    &trades_list,
    sizeof trades_fields / sizeof trades_fields[0],
    sizeof(struct message_trades),
};

static const struct codec_field slots_query_fields[] = {
    UNSIGNED(SlotsQuery, query, message_slots_query, query),
};
CODEC_SHAPE(slots_query, slots_query, message_slots_query);

static const struct codec_field slot_fields[] = {
    UNSIGNED(Slot, slot_s, message_slot, slot_s),
    UNSIGNED(Slot, duration_s, message_slot, duration_s),
    UNSIGNED(Slot, gate_s, message_slot, gate_s),
    ENUM(Slot, state, message_slot, state, SLOT_STATE_SHIFT),
    BOOL(Slot, has_bid, message_slot, has_bid),
    SIGNED(Slot, best_bid_micro_per_kwh, message_slot, best_bid),
    BOOL(Slot, has_ask, message_slot, has_ask),
    SIGNED(Slot, best_ask_micro_per_kwh, message_slot, best_ask),
    QUANTITY(Slot, traded_wh, message_slot, traded),
    BOOL(Slot, has_last, message_slot, has_last),
    SIGNED(Slot, last_micro_per_kwh, message_slot, last),
};
CODEC_SHAPE(slot, slot, message_slot);

static const struct codec_field slots_fields[] = {
    UNSIGNED(Slots, query, message_slots, query),
    BOOL(Slots, more, message_slots, more),
};
static const struct codec_list slots_list = {
    &slot,
    offsetof(Gridclear__V1__Slots, n_slots),
    offsetof(Gridclear__V1__Slots, slots),
    offsetof(struct message_slots, count),
    offsetof(struct message_slots, slots),
    MESSAGE_SLOTS_MAX,
};
static const struct codec_shape slots = {
    &gridclear__v1__slots__descriptor,
    slots_fields,
    &slots_list,
    sizeof slots_fields / sizeof slots_fields[0],
    sizeof(struct message_slots),
};

CODEC_SAME(MESSAGE__KIND_BOOK_QUERY, MESSAGE_BOOK_QUERY, 0);
CODEC_SAME(MESSAGE__KIND_BOOK, MESSAGE_BOOK, 0);
CODEC_SAME(MESSAGE__KIND_TRADES_QUERY, MESSAGE_TRADES_QUERY, 0);
CODEC_SAME(MESSAGE__KIND_TRADES, MESSAGE_TRADES, 0);
CODEC_SAME(MESSAGE__KIND_SLOTS_QUERY, MESSAGE_SLOTS_QUERY, 0);
CODEC_SAME(MESSAGE__KIND_SLOTS, MESSAGE_SLOTS, 0);
/* The three states of struct message_slot. */
CODEC_SAME(SLOT_STATE__SLOT_STATE_OPEN, 0, SLOT_STATE_SHIFT);
CODEC_SAME(SLOT_STATE__SLOT_STATE_CLOSED, 1, SLOT_STATE_SHIFT);
CODEC_SAME(SLOT_STATE__SLOT_STATE_HALTED, 2, SLOT_STATE_SHIFT);

const struct codec_shape *codec_query_shape(unsigned message_kind)
{
    static const struct codec_shape *const shapes[] = {
        [MESSAGE_BOOK_QUERY] = &book_query,     [MESSAGE_BOOK] = &book,
        [MESSAGE_TRADES_QUERY] = &trades_query, [MESSAGE_TRADES] = &trades,
        [MESSAGE_SLOTS_QUERY] = &slots_query,   [MESSAGE_SLOTS] = &slots,
    };
    return message_kind < sizeof shapes / sizeof shapes[0] ? shapes[message_kind] : NULL;
}
