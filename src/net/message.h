/*
 * message.h - one message of the wire as a value, whichever direction it goes.
 *
 * The codec turns bytes into these and back; nothing above src/net sees protobuf. A value owns
 * nothing: strings are fixed arrays, lists are short and bounded, and a longer answer is several
 * messages with `more` set on all but the last.
 */
#ifndef GRIDCLEAR_NET_MESSAGE_H
#define GRIDCLEAR_NET_MESSAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "engine/command.h"
#include "engine/event.h"

#define MESSAGE_TEXT_MAX   160
#define MESSAGE_LEVELS_MAX 64
#define MESSAGE_TRADES_MAX 64
#define MESSAGE_SLOTS_MAX  64

enum message_kind {
    MESSAGE_NONE = 0,
    MESSAGE_HELLO,   /* Client first: who am I, which stream, from where on. */
    MESSAGE_WELCOME, /* Server's answer. */
    MESSAGE_COMMAND, /* A participant's or operator's command; seq and at_us are 0 on the wire. */
    MESSAGE_EVENT,   /* What the engine said, to the one it concerns or to everyone. */
    MESSAGE_BUSY,    /* Not taken, and nothing consumed: send it again after retry_ms. */
    MESSAGE_REFUSED, /* At the door, nothing consumed: reason and what to do. */
    MESSAGE_RESYNC,  /* The gap cannot be refilled: state follows; start from participant_seq. */
    MESSAGE_BOOK_QUERY,
    MESSAGE_BOOK,
    MESSAGE_TRADES_QUERY,
    MESSAGE_TRADES,
    MESSAGE_SLOTS_QUERY,
    MESSAGE_SLOTS,
    MESSAGE_PING,
    MESSAGE_PONG,
    MESSAGE_BYE, /* Either side, before it closes. */
};

/* Codes of MESSAGE_REFUSED beyond enum reason: 1000 and up are the door's own. */
enum refusal {
    REFUSAL_HELLO_FIRST = 1000,
    REFUSAL_CERTIFICATE_UNKNOWN = 1001,
    REFUSAL_CERTIFICATE_EXPIRED = 1002,
    REFUSAL_STREAM_IN_USE = 1003,
    REFUSAL_WINDOW_FULL = 1004, /* CLIENT_WINDOW commands of this stream are unanswered. */
    REFUSAL_MALFORMED = 1005,
    REFUSAL_TOO_LARGE = 1006,
    REFUSAL_ENUM_UNKNOWN = 1007,
    REFUSAL_TOO_SLOW = 1008,
    REFUSAL_FLOOD = 1009,
    REFUSAL_VERSION = 1010,
    REFUSAL_SEQ_MISSING = 1011, /* client_seq must be above 0. */
    /* The bytes themselves: each way to be wrong has its number. */
    REFUSAL_FIELD_REPEATED = 1012,
    REFUSAL_FIELD_MISSING = 1013,
    REFUSAL_VALUE_TOO_LARGE = 1014, /* For the field that it is in. */
    REFUSAL_BODY_MISSING = 1015,
    REFUSAL_TEXT_MALFORMED = 1016, /* Not UTF-8, or a zero byte in it. */
    REFUSAL_FRAME_EMPTY = 1017,
    REFUSAL_FRAME_TOO_LARGE = 1018,
    REFUSAL_WIRE_TYPE = 1019, /* The field has another type. */
    REFUSAL_MESSAGES_TOO_MANY = 1020,
};

struct message_hello {
    uint32_t version; /* 1 */
    uint8_t stream;
    bool subscribe; /* This connection takes the participant's feed. */
    bool market;    /* And the public events: trades, slots. */
    bool resume;    /* resume_from counts; else the feed starts with what happens from now on. */
    uint64_t resume_from; /* First participant_seq wanted. */
    char agent[32];
};

struct message_welcome {
    uint32_t region;
    uint32_t participant;
    uint32_t role;
    uint64_t participant_seq; /* The last one given. */
    uint64_t client_seq;      /* The highest this stream used. */
    int64_t market_us;        /* Market time now. */
    uint32_t clock_factor;    /* Market seconds in a second of life. */
    uint32_t frame_max;
    char server[32];
};

struct message_busy {
    uint64_t client_seq;
    uint32_t retry_ms;
};

struct message_refused {
    uint64_t client_seq; /* 0: the connection, not a command; it is closed after this. */
    uint32_t code;       /* enum reason or enum refusal */
    char text[MESSAGE_TEXT_MAX];
};

struct message_resync {
    uint64_t participant_seq; /* The feed goes on from here. */
};

struct message_book_query {
    uint32_t query; /* Echoed. */
    uint32_t slot_s;
    uint32_t levels_max; /* Per side; 0: all. */
};

struct message_level {
    price_t price;
    energy_t resting;
    uint8_t side;
};

struct message_book {
    uint32_t query;
    uint32_t slot_s;
    uint64_t seq; /* Of the command after which the book looked so. */
    bool more;
    uint32_t count;
    struct message_level levels[MESSAGE_LEVELS_MAX];
};

struct message_trades_query {
    uint32_t query;
    uint32_t slot_s; /* 0: all. */
    uint32_t trades_max;
};

struct message_trade {
    uint64_t seq;
    uint32_t index;
    uint32_t slot_s;
    int64_t at_us;
    price_t price;
    energy_t quantity;
};

struct message_trades {
    uint32_t query;
    bool more;
    uint32_t count;
    struct message_trade trades[MESSAGE_TRADES_MAX];
};

struct message_slots_query {
    uint32_t query;
};

struct message_slot {
    uint32_t slot_s;
    uint32_t duration_s;
    uint32_t gate_s;
    uint32_t state; /* 0 open, 1 closed, 2 halted */
    price_t best_bid;
    price_t best_ask;
    bool has_bid;
    bool has_ask;
    energy_t traded;
    price_t last;
    bool has_last;
};

struct message_slots {
    uint32_t query;
    bool more;
    uint32_t count;
    struct message_slot slots[MESSAGE_SLOTS_MAX];
};

struct message_ping {
    uint64_t token; /* Echoed in the PONG. */
};

struct message_bye {
    char text[MESSAGE_TEXT_MAX];
};

struct message {
    enum message_kind kind;
    int64_t at_us; /* Of an EVENT: the stamp of its command, which struct event does not hold. */
    union {
        struct message_hello hello;
        struct message_welcome welcome;
        struct command command;
        struct event event;
        struct message_busy busy;
        struct message_refused refused;
        struct message_resync resync;
        struct message_book_query book_query;
        struct message_book book;
        struct message_trades_query trades_query;
        struct message_trades trades;
        struct message_slots_query slots_query;
        struct message_slots slots;
        struct message_ping ping;
        struct message_bye bye;
    } as;
};

#endif
