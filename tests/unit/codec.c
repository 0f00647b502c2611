#include "net/codec.h"

#include <criterion/criterion.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "engine/reason.h"
#include "message_samples.h"
#include "net/prescan.h"

#define FRAME_BYTES 65536

/* What came out of a frame: the last of each, and how many. */
struct seen {
    struct message message;
    struct message_refused refused;
    unsigned messages;
    unsigned refusals;
    struct codec_counts counts;
    enum status status;
};

static bool seen_message(void *context, const struct message *m)
{
    struct seen *seen = context;
    seen->message = *m;
    seen->messages++;
    return true;
}

static bool seen_refused(void *context, const struct message_refused *refused)
{
    struct seen *seen = context;
    seen->refused = *refused;
    seen->refusals++;
    return true;
}

static const struct codec_handlers handlers = {seen_message, seen_refused};

static void decode(const uint8_t *frame, size_t length, struct seen *seen)
{
    memset(seen, 0, sizeof *seen);
    /* A copy of exactly this size: the sanitizer sees a byte too far. */
    uint8_t *copy = malloc(length > 0 ? length : 1);
    memcpy(copy, frame, length);
    seen->status = codec_decode(copy, (uint32_t)length, &handlers, seen, &seen->counts);
    free(copy);
}

/* Bytes of the value that `kind` holds; padding in it is zero on both sides only when cleared. */
static bool same(const struct message *a, const struct message *b)
{
    if (a->kind != b->kind || a->at_us != b->at_us)
        return false;
    switch ((unsigned)a->kind) {
    case MESSAGE_COMMAND:
        return memcmp(&a->as.command, &b->as.command, sizeof a->as.command) == 0;
    case MESSAGE_EVENT:
        return memcmp(&a->as.event, &b->as.event, sizeof a->as.event) == 0;
    case MESSAGE_HELLO:
        return memcmp(&a->as.hello, &b->as.hello, sizeof a->as.hello) == 0;
    case MESSAGE_WELCOME:
        return memcmp(&a->as.welcome, &b->as.welcome, sizeof a->as.welcome) == 0;
    case MESSAGE_BUSY:
        return memcmp(&a->as.busy, &b->as.busy, sizeof a->as.busy) == 0;
    case MESSAGE_REFUSED:
        return memcmp(&a->as.refused, &b->as.refused, sizeof a->as.refused) == 0;
    case MESSAGE_RESYNC:
        return memcmp(&a->as.resync, &b->as.resync, sizeof a->as.resync) == 0;
    case MESSAGE_BOOK_QUERY:
        return memcmp(&a->as.book_query, &b->as.book_query, sizeof a->as.book_query) == 0;
    case MESSAGE_BOOK:
        return memcmp(&a->as.book, &b->as.book, sizeof a->as.book) == 0;
    case MESSAGE_TRADES_QUERY:
        return memcmp(&a->as.trades_query, &b->as.trades_query, sizeof a->as.trades_query) == 0;
    case MESSAGE_TRADES:
        return memcmp(&a->as.trades, &b->as.trades, sizeof a->as.trades) == 0;
    case MESSAGE_SLOTS_QUERY:
        return a->as.slots_query.query == b->as.slots_query.query;
    case MESSAGE_SLOTS:
        return memcmp(&a->as.slots, &b->as.slots, sizeof a->as.slots) == 0;
    case MESSAGE_PING:
    case MESSAGE_PONG:
        return a->as.ping.token == b->as.ping.token;
    case MESSAGE_BYE:
        return memcmp(&a->as.bye, &b->as.bye, sizeof a->as.bye) == 0;
    default:
        return false;
    }
}

/* Goal: each message of the wire comes back as it went, in every field, with values of any length
 * and the ends of each range. */
Test(codec, gives_back_each_kind_of_message_field_by_field)
{
    static struct message m;
    static struct seen seen;
    uint8_t entry[CODEC_ENTRY_BYTES_MAX];
    for (uint32_t i = 0; i < message_samples(); i++) {
        for (uint64_t seed = 1; seed <= 300; seed++) {
            message_sample(i, seed, &m);
            uint32_t length = codec_encode(&m, entry);
            decode(entry, length, &seen);
            cr_assert_eq(seen.status, STATUS_OK, "%s, seed %lu: %s", message_sample_name(i),
                         (unsigned long)seed, seen.refused.text);
            cr_assert(same(&m, &seen.message), "%s, seed %lu", message_sample_name(i),
                      (unsigned long)seed);
        }
    }
}

/* Goal: the largest list with the largest values fits into the bound that the codec promises, and
 * comes back whole. */
Test(codec, largest_message_fits_into_its_bound)
{
    static struct message m;
    static struct seen seen;
    uint8_t entry[CODEC_ENTRY_BYTES_MAX];
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_SLOTS;
    m.as.slots.query = UINT32_MAX;
    m.as.slots.more = true;
    m.as.slots.count = MESSAGE_SLOTS_MAX;
    for (unsigned i = 0; i < MESSAGE_SLOTS_MAX; i++) {
        struct message_slot *s = &m.as.slots.slots[i];
        s->slot_s = s->duration_s = s->gate_s = UINT32_MAX;
        s->state = 2;
        s->best_bid.micro_per_kwh = s->best_ask.micro_per_kwh = INT64_MIN;
        s->last.micro_per_kwh = INT64_MIN;
        s->traded.wh = INT64_MAX;
        s->has_bid = s->has_ask = s->has_last = true;
    }
    uint32_t length = codec_encode(&m, entry);
    cr_assert_leq(length, CODEC_ENTRY_BYTES_MAX);
    decode(entry, length, &seen);
    cr_assert_eq(seen.status, STATUS_OK, "%s", seen.refused.text);
    cr_assert(same(&m, &seen.message));
}

/* Goal: a frame carries many messages, taken in order. */
Test(codec, takes_all_messages_of_a_frame)
{
    static struct message m;
    static struct seen seen;
    static uint8_t frame[FRAME_BYTES];
    uint32_t length = 0;
    unsigned count = 0;
    for (uint32_t i = 0; i < message_samples(); i++, count++) {
        uint8_t entry[CODEC_ENTRY_BYTES_MAX];
        message_sample(i, 7, &m);
        uint32_t one = codec_encode(&m, entry);
        cr_assert_lt(length + one, FRAME_BYTES);
        memcpy(frame + length, entry, one);
        length += one;
    }
    decode(frame, length, &seen);
    cr_assert_eq(seen.status, STATUS_OK);
    cr_assert_eq(seen.messages, count);
    cr_assert_eq(seen.counts.messages, count);
    cr_assert(same(&m, &seen.message));
}

/* Goal: the bytes on the wire are those of the golden file; a change of the wire is a change of
 * that file, which someone has to mean. With GOLDEN_WRITE set, the file is written anew. */
Test(codec, writes_the_golden_bytes)
{
    static struct message m;
    bool write = getenv("GOLDEN_WRITE") != NULL;
    FILE *file = fopen(GOLDEN_FILE, write ? "w" : "r");
    cr_assert_not_null(file);
    for (uint32_t i = 0; i < message_samples(); i++) {
        uint8_t entry[CODEC_ENTRY_BYTES_MAX];
        char line[2 * CODEC_ENTRY_BYTES_MAX + 64];
        char wanted[2 * CODEC_ENTRY_BYTES_MAX + 64];
        message_sample(i, 1, &m);
        uint32_t length = codec_encode(&m, entry);
        int at = snprintf(line, sizeof line, "%s: ", message_sample_name(i));
        for (uint32_t b = 0; b < length; b++)
            at += snprintf(line + at, 3, "%02x", entry[b]);
        line[at++] = '\n';
        line[at] = '\0';
        if (write) {
            cr_assert_geq(fputs(line, file), 0);
            continue;
        }
        cr_assert_not_null(fgets(wanted, sizeof wanted, file));
        cr_assert_str_eq(line, wanted);
    }
    cr_assert_eq(fclose(file), 0);
}

static const uint8_t order_new_entry[] = {
    0x0a, 0x0a,             /* Envelope.messages, 10 bytes */
    0x1a, 0x08,             /* Message.command */
    0x08, 0x07,             /* Command.client_seq 7 */
    0x52, 0x04,             /* Command.order_new */
    0x08, 0x01, 0x10, 0x01, /* side BID, kind GOOD_TILL_GATE */
};

/* Goal: the smallest order, written by hand from the proto file, is understood. */
Test(codec, understands_bytes_written_by_hand)
{
    static struct seen seen;
    decode(order_new_entry, sizeof order_new_entry, &seen);
    cr_assert_eq(seen.status, STATUS_OK, "%s", seen.refused.text);
    cr_assert_eq(seen.message.kind, MESSAGE_COMMAND);
    cr_assert_eq(seen.message.as.command.client_seq, 7);
    cr_assert_eq(seen.message.as.command.kind, COMMAND_ORDER_NEW);
    cr_assert_eq(seen.message.as.command.body.order_new.side, SIDE_BID);
    cr_assert_eq(seen.message.as.command.body.order_new.kind, ORDER_GOOD_TILL_GATE);
}

struct refusal_case {
    const char *what;
    const char *hex;
    uint32_t code;
    uint64_t client_seq;
    const char *text; /* A part of it. */
};

/* Each is one malformed frame and what is to be said about it. */
static const struct refusal_case refusals[] = {
    {"no message at all", "", REFUSAL_FRAME_EMPTY, 0, "without a message"},
    {"an unknown field only", "5001", REFUSAL_FRAME_EMPTY, 0, "without a message"},
    {"a message without a kind", "0a00", REFUSAL_BODY_MISSING, 0, "none of the kinds"},
    {"a kind of a newer version", "0a03a20600", REFUSAL_BODY_MISSING, 0, "none of the kinds"},
    {"a command without a body", "0a041a020807", REFUSAL_BODY_MISSING, 7, "none of the bodies"},
    {"a body of a newer version", "0a071a0508078a0600", REFUSAL_BODY_MISSING, 7, "none of"},
    {"client_seq 0", "0a041a027200", REFUSAL_SEQ_MISSING, 0, "client_seq"},
    {"a tag that does not end", "0aff", REFUSAL_MALFORMED, 0, "longer than what is there"},
    {"field number zero", "0a020000", REFUSAL_MALFORMED, 0, "tag"},
    {"a length beyond the end", "0a0472050801", REFUSAL_MALFORMED, 0, "longer than"},
    {"a number that does not end", "0a0472020880", REFUSAL_MALFORMED, 0, "does not end"},
    {"a number of 65 bits", "0a0d720b08ffffffffffffffffff02", REFUSAL_MALFORMED, 0, "does not end"},
    {"a group", "0a03720133", REFUSAL_MALFORMED, 0, "wire type 3"},
    {"a fixed number cut off", "0a047202f90f", REFUSAL_MALFORMED, 0, "cut off"},
    {"text where a number belongs", "0a0572030a0161", REFUSAL_WIRE_TYPE, 0, "token"},
    {"a number where a message belongs", "0a027001", REFUSAL_WIRE_TYPE, 0, "ping"},
    {"a field twice",
     "0a0672040801"
     "0802",
     REFUSAL_FIELD_REPEATED, 0, "Ping.token comes twice"},
    {"two kinds in a message", "0a0472007a00", REFUSAL_FIELD_REPEATED, 0, "body already"},
    {"two bodies in a command",
     "0a081a0608077200"
     "7200",
     REFUSAL_FIELD_REPEATED, 0, "body already"},
    {"an envelope that is cut off",
     "0a0c1a0a08075204"
     "0803"
     "1001",
     REFUSAL_MALFORMED, 0, "longer"},
    {"side 3",
     "0a0a1a0808075204"
     "0803"
     "1001",
     REFUSAL_ENUM_UNKNOWN, 7, "side: 3"},
    {"order kind 99",
     "0a0a1a0808075204"
     "0801"
     "1063",
     REFUSAL_ENUM_UNKNOWN, 7, "kind: 99"},
    {"a negative enum",
     "0a131a110807520d"
     "08ffffffffffffffffff01"
     "1001",
     REFUSAL_ENUM_UNKNOWN, 7, "side: -1"},
    {"side left out",
     "0a081a0608075202"
     "1001",
     REFUSAL_FIELD_MISSING, 7, "side is not set"},
    {"quantity above int64",
     "0a151a130807520f"
     "08011001"
     "38ffffffffffffffffff01",
     REFUSAL_VALUE_TOO_LARGE, 7, "quantity_wh: 18446744073709551615"},
    {"slot of 33 bits",
     "0a101a0e0807520a"
     "08011001"
     "188080808010",
     REFUSAL_VALUE_TOO_LARGE, 0, "slot_s: 4294967296"},
    {"stream 256", "0a050a03108002", REFUSAL_VALUE_TOO_LARGE, 0, "stream: 256"},
    {"an LFDI of 2 bytes",
     "0a0b1a090807c20104"
     "0a020102",
     REFUSAL_MALFORMED, 7, "20 are wanted"},
    {"an LFDI left out", "0a0b1a090807ba010410011801", REFUSAL_MALFORMED, 7, "lfdi has 0 bytes"},
    {"text that is not UTF-8", "0a060a043a02c328", REFUSAL_TEXT_MALFORMED, 0, "agent"},
    {"text with a zero byte", "0a060a043a026100", REFUSAL_TEXT_MALFORMED, 0, "agent"},
    {"a surrogate in UTF-8", "0a070a053a03eda080", REFUSAL_TEXT_MALFORMED, 0, "agent"},
    {"an agent of 32 bytes",
     "0a240a223a20"
     "6161616161616161616161616161616161616161616161616161616161616161",
     REFUSAL_TOO_LARGE, 0, "agent has 32 bytes"},
    {"Envelope.messages as a number", "0801", REFUSAL_WIRE_TYPE, 0, "Envelope.messages"},
};

static size_t hex_read(const char *hex, uint8_t *out)
{
    size_t length = strlen(hex) / 2;
    for (size_t i = 0; i < length; i++) {
        unsigned byte;
        cr_assert_eq(sscanf(hex + 2 * i, "%2x", &byte), 1);
        out[i] = (uint8_t)byte;
    }
    return length;
}

/* Goal: each way to be wrong has its own code and says what and where; a refused command is named,
 * all else ends the conversation. */
Test(codec, refuses_each_kind_of_wrong_bytes_with_its_own_code_and_words)
{
    static struct seen seen;
    uint8_t frame[256];
    for (unsigned i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
        const struct refusal_case *c = &refusals[i];
        decode(frame, hex_read(c->hex, frame), &seen);
        cr_assert_eq(seen.messages, 0, "%s", c->what);
        cr_assert_eq(seen.refusals, 1, "%s", c->what);
        cr_assert_eq(seen.refused.code, c->code, "%s: %u %s", c->what, seen.refused.code,
                     seen.refused.text);
        cr_assert_eq(seen.refused.client_seq, c->client_seq, "%s", c->what);
        cr_assert_not_null(strstr(seen.refused.text, c->text), "%s: %s", c->what,
                           seen.refused.text);
        cr_assert_eq(seen.status, c->client_seq == 0 ? STATUS_MALFORMED : STATUS_OK, "%s", c->what);
    }
}

/* Goal: one wrong command among good ones costs that one only. */
Test(codec, goes_on_after_a_refused_command)
{
    static struct seen seen;
    uint8_t frame[256];
    size_t length = hex_read("0a0a1a0808075204"
                             "0803"
                             "1001",
                             frame);
    memcpy(frame + length, order_new_entry, sizeof order_new_entry);
    decode(frame, length + sizeof order_new_entry, &seen);
    cr_assert_eq(seen.status, STATUS_OK);
    cr_assert_eq(seen.refusals, 1);
    cr_assert_eq(seen.messages, 1);
    cr_assert_eq(seen.counts.refused, 1);
}

/* Goal: what a newer peer adds does not hurt: it is ignored at every depth, and counted. */
Test(codec, ignores_and_counts_unknown_fields)
{
    static struct seen seen;
    uint8_t frame[64];
    /* One in the envelope, one in Message, one in Ping: varint, bytes, fixed 64. */
    size_t length = hex_read("a00601"
                             "0a13"
                             "a206026162"
                             "720c"
                             "0805"
                             "f9070102030405060708",
                             frame);
    decode(frame, length, &seen);
    cr_assert_eq(seen.status, STATUS_OK, "%s", seen.refused.text);
    cr_assert_eq(seen.message.kind, MESSAGE_PING);
    cr_assert_eq(seen.message.as.ping.token, 5);
    cr_assert_eq(seen.counts.unknown_fields, 3);
}

/* Goal: neither unknown fields, nor repeated ones, nor messages in a frame are without bound. */
Test(codec, bounds_what_a_frame_may_hold)
{
    static struct seen seen;
    static uint8_t frame[FRAME_BYTES];
    /* A Ping with 65 unknown fields. */
    uint32_t length = 0;
    uint8_t head[] = {0x0a, 0x86, 0x01, 0x72, 0x83, 0x01};
    memcpy(frame, head, sizeof head);
    length = sizeof head;
    for (unsigned i = 0; i < PRESCAN_UNKNOWN_MAX + 1; i++) {
        frame[length++] = 0x50;
        frame[length++] = 0x01;
    }
    frame[1] = (uint8_t)(0x80 | ((length - 3) & 0x7f));
    frame[2] = (uint8_t)((length - 3) >> 7);
    frame[4] = (uint8_t)(0x80 | ((length - 6) & 0x7f));
    frame[5] = (uint8_t)((length - 6) >> 7);
    decode(frame, length, &seen);
    cr_assert_eq(seen.refused.code, REFUSAL_TOO_LARGE, "%s", seen.refused.text);
    /* A Book with 65 levels. */
    uint8_t book[] = {0x0a, 0x00, 0x00, 0x4a, 0x00, 0x00};
    memcpy(frame, book, sizeof book);
    length = sizeof book;
    for (unsigned i = 0; i < PRESCAN_REPEATED_MAX + 1; i++) {
        static const uint8_t level[] = {0x2a, 0x02, 0x08, 0x01};
        memcpy(frame + length, level, sizeof level);
        length += sizeof level;
    }
    frame[1] = (uint8_t)(0x80 | ((length - 3) & 0x7f));
    frame[2] = (uint8_t)((length - 3) >> 7);
    frame[4] = (uint8_t)(0x80 | ((length - 6) & 0x7f));
    frame[5] = (uint8_t)((length - 6) >> 7);
    decode(frame, length, &seen);
    cr_assert_eq(seen.refused.code, REFUSAL_TOO_LARGE);
    cr_assert_not_null(strstr(seen.refused.text, "levels"), "%s", seen.refused.text);
    /* One Pong more than a frame may have. */
    for (unsigned i = 0; i <= CODEC_MESSAGES_MAX; i++) {
        static const uint8_t pong[] = {0x0a, 0x02, 0x7a, 0x00};
        memcpy(frame + 4 * i, pong, sizeof pong);
    }
    decode(frame, 4 * (CODEC_MESSAGES_MAX + 1), &seen);
    cr_assert_eq(seen.refused.code, REFUSAL_MESSAGES_TOO_MANY);
    cr_assert_eq(seen.messages, CODEC_MESSAGES_MAX);
}

/* Goal: a refusal of the market carries its name and its words, for those who read it without our
 * header. */
Test(codec, sends_a_reason_with_its_name_and_words)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_EVENT;
    m.as.event.kind = EVENT_REJECTED;
    m.as.event.body.rejected.reason = REASON_FUNDS_SHORT;
    uint8_t entry[CODEC_ENTRY_BYTES_MAX];
    uint32_t length = codec_encode(&m, entry);
    cr_assert_not_null(memmem(entry, length, "FUNDS_SHORT", 11));
    const char *text = reason_text(REASON_FUNDS_SHORT);
    cr_assert_not_null(memmem(entry, length, text, strlen(text)));
}

static bool stop_message(void *context, const struct message *m)
{
    (void)m;
    ++*(unsigned *)context;
    return false;
}

static bool stop_refused(void *context, const struct message_refused *refused)
{
    (void)refused;
    ++*(unsigned *)context;
    return false;
}

/* Goal: who has closed gets no more of the frame. */
Test(codec, stops_when_the_handler_wants_no_more)
{
    static const struct codec_handlers stopping = {stop_message, stop_refused};
    static const uint8_t two[] = {0x0a, 0x02, 0x72, 0x00, 0x0a, 0x02, 0x72, 0x00};
    struct codec_counts counts = {0};
    unsigned calls = 0;
    enum status status = codec_decode(two, sizeof two, &stopping, &calls, &counts);
    cr_assert_eq(status, STATUS_CLOSED);
    cr_assert_eq(calls, 1);
}

/* Goal: a command of the clearinghouse itself never gets onto the wire. */
Test(codec, never_encodes_a_command_that_no_peer_may_send, .signal = SIGABRT)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_COMMAND;
    m.as.command.kind = COMMAND_CLOCK;
    uint8_t entry[CODEC_ENTRY_BYTES_MAX];
    (void)codec_encode(&m, entry);
}
