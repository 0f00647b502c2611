#include "net/codec.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "gridclear/v1/market.pb-c.h"
#include "net/codec_table.h"
#include "net/prescan.h"

#define ENVELOPE_MESSAGES  1u    /* Its only field. */
#define ENTRY_TAG          0x0au /* That field, with a length. */
#define ENTRY_HEAD_BYTES   3u    /* Tag, and a length of two bytes: below 16 KiB. */
#define ENCODE_ARENA_BYTES 24576u

static enum status decode_message(const uint8_t *bytes, uint32_t length,
                                  const struct codec_handlers *handlers, void *context,
                                  struct codec_counts *counts);
static bool convert(const Gridclear__V1__Message *proto, struct message *m,
                    struct message_refused *refused);
static bool convert_command(const Gridclear__V1__Command *proto, struct message *m,
                            struct message_refused *refused);
static bool convert_event(const Gridclear__V1__Event *proto, struct message *m,
                          struct message_refused *refused);
static const struct codec_shape *message_shape(unsigned kind);
static const struct codec_shape *body_shape(unsigned command_kind);
static ProtobufCMessage *write_command(const struct command *command, struct arena *arena);
static ProtobufCMessage *write_event(const struct message *m, struct arena *arena);
static void *arena_alloc(void *arena, size_t bytes);
static void arena_free(void *arena, void *piece);
static bool refuse(struct message_refused *refused, enum refusal code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Bodies of a oneof are pointers in a union: reading any of them reads them all. */
static_assert(sizeof(((Gridclear__V1__Message *)0)->hello) == sizeof(void *), "a pointer");
static_assert(offsetof(Gridclear__V1__Message, hello) == offsetof(Gridclear__V1__Message, bye),
              "a union");

enum status codec_decode(const uint8_t *frame, uint32_t length,
                         const struct codec_handlers *handlers, void *context,
                         struct codec_counts *counts)
{
    const uint8_t *at = frame;
    const uint8_t *end = frame + length;
    struct message_refused refused = {0};
    uint32_t messages = 0;
    uint32_t unknown = 0;
    while (at < end) { /* Ends: each field is at least one byte. */
        struct prescan_field field;
        struct prescan_result result;
        if (prescan_field(&at, end, "Envelope", &field, &result) != STATUS_OK) {
            (void)refuse(&refused, (enum refusal)result.code, "%s", result.text);
            goto malformed;
        }
        if (field.number != ENVELOPE_MESSAGES) {
            counts->unknown_fields++;
            if (++unknown > PRESCAN_UNKNOWN_MAX) {
                (void)refuse(&refused, REFUSAL_MALFORMED, "this is not an Envelope");
                goto malformed;
            }
            continue;
        }
        if (field.wire_type != 2) {
            (void)refuse(&refused, REFUSAL_WIRE_TYPE, "Envelope.messages has wire type %u",
                         field.wire_type);
            goto malformed;
        }
        if (++messages > CODEC_MESSAGES_MAX) {
            (void)refuse(&refused, REFUSAL_MESSAGES_TOO_MANY,
                         "more than %u messages in a frame: send several frames",
                         CODEC_MESSAGES_MAX);
            goto malformed;
        }
        enum status status = decode_message(field.bytes, field.length, handlers, context, counts);
        if (status != STATUS_OK)
            return status;
    }
    if (messages > 0)
        return STATUS_OK;
    (void)refuse(&refused, REFUSAL_FRAME_EMPTY, "a frame without a message");
malformed:
    counts->refused++;
    (void)handlers->refused(context, &refused);
    return STATUS_MALFORMED;
}

uint32_t codec_encode(const struct message *m, uint8_t out[CODEC_ENTRY_BYTES_MAX])
{
    _Alignas(ARENA_ALIGNMENT) unsigned char memory[ENCODE_ARENA_BYTES];
    struct arena arena;
    arena_init(&arena, memory, sizeof memory);
    Gridclear__V1__Message proto = GRIDCLEAR__V1__MESSAGE__INIT;
    ProtobufCMessage *body;
    if (m->kind == MESSAGE_COMMAND) {
        body = write_command(&m->as.command, &arena);
    } else if (m->kind == MESSAGE_EVENT) {
        body = write_event(m, &arena);
    } else {
        const struct codec_shape *shape = message_shape(m->kind);
        invariant(shape != NULL);
        body = codec_shape_write(shape, &m->as, &arena);
    }
    proto.kind_case = (Gridclear__V1__Message__KindCase)m->kind;
    memcpy(&proto.hello, &body, sizeof body);
    invariant_costly(protobuf_c_message_get_packed_size(&proto.base) <=
                     CODEC_ENTRY_BYTES_MAX - ENTRY_HEAD_BYTES);
    /* The length goes before what it counts: most messages are below 128 bytes, the rest moves. */
    size_t length = protobuf_c_message_pack(&proto.base, out + 2);
    invariant(length > 0 && length <= CODEC_ENTRY_BYTES_MAX - ENTRY_HEAD_BYTES);
    out[0] = ENTRY_TAG;
    if (length < 0x80) {
        out[1] = (uint8_t)length;
        return (uint32_t)length + 2;
    }
    memmove(out + 3, out + 2, length);
    out[1] = (uint8_t)(length | 0x80);
    out[2] = (uint8_t)(length >> 7);
    return (uint32_t)length + 3;
}

static enum status decode_message(const uint8_t *bytes, uint32_t length,
                                  const struct codec_handlers *handlers, void *context,
                                  struct codec_counts *counts)
{
    _Alignas(ARENA_ALIGNMENT) unsigned char memory[CODEC_ARENA_BYTES];
    struct message m;
    struct message_refused refused = {0};
    struct prescan_result result;
    enum status scanned =
        prescan_message(&gridclear__v1__message__descriptor, bytes, length, &result);
    counts->unknown_fields += result.unknown_fields;
    if (scanned == STATUS_MALFORMED) {
        (void)refuse(&refused, (enum refusal)result.code, "%s", result.text);
        goto refuse;
    }
    struct arena arena;
    arena_init(&arena, memory, sizeof memory);
    ProtobufCAllocator allocator = {arena_alloc, arena_free, &arena};
    Gridclear__V1__Message *proto = (Gridclear__V1__Message *)protobuf_c_message_unpack(
        &gridclear__v1__message__descriptor, &allocator, length, bytes);
    if (proto == NULL) {
        /* What the pre-scan let through parses; so it was more than the arena holds. */
        (void)refuse(&refused, REFUSAL_TOO_LARGE, "the message is too large: send less in it");
        goto refuse;
    }
    if (scanned == STATUS_REFUSED) {
        if (proto->kind_case == GRIDCLEAR__V1__MESSAGE__KIND_COMMAND)
            refused.client_seq = proto->command->client_seq;
        (void)refuse(&refused, (enum refusal)result.code, "%s", result.text);
        goto refuse;
    }
    if (!convert(proto, &m, &refused))
        goto refuse;
    counts->messages++;
    return handlers->message(context, &m) ? STATUS_OK : STATUS_CLOSED;
refuse:
    counts->refused++;
    if (!handlers->refused(context, &refused))
        return STATUS_CLOSED;
    return refused.client_seq == 0 ? STATUS_MALFORMED : STATUS_OK;
}

static bool convert(const Gridclear__V1__Message *proto, struct message *m,
                    struct message_refused *refused)
{
    m->kind = (enum message_kind)proto->kind_case;
    m->at_us = 0;
    if (m->kind == MESSAGE_NONE)
        return refuse(refused, REFUSAL_BODY_MISSING,
                      "the message has none of the kinds that this version knows");
    if (m->kind == MESSAGE_COMMAND)
        return convert_command(proto->command, m, refused);
    if (m->kind == MESSAGE_EVENT)
        return convert_event(proto->event, m, refused);
    const struct codec_shape *shape = message_shape(m->kind);
    invariant(shape != NULL);
    memset(&m->as, 0, shape->ours_bytes);
    return codec_shape_read(shape, proto->hello, &m->as, refused);
}

static bool convert_command(const Gridclear__V1__Command *proto, struct message *m,
                            struct message_refused *refused)
{
    struct command *command = &m->as.command;
    memset(command, 0, sizeof *command);
    refused->client_seq = proto->client_seq;
    command->client_seq = proto->client_seq;
    command->kind = (uint16_t)proto->body_case;
    if (proto->client_seq == 0)
        return refuse(refused, REFUSAL_SEQ_MISSING, "client_seq must be above 0, and growing");
    if (command->kind == COMMAND_NONE)
        return refuse(refused, REFUSAL_BODY_MISSING,
                      "the command has none of the bodies that this version knows");
    const struct codec_shape *shape = body_shape(command->kind);
    invariant(shape != NULL && shape->ours_bytes <= sizeof command->body);
    return codec_shape_read(shape, proto->order_new, &command->body, refused);
}

static bool convert_event(const Gridclear__V1__Event *proto, struct message *m,
                          struct message_refused *refused)
{
    struct event *event = &m->as.event;
    memset(event, 0, sizeof *event);
    m->at_us = proto->at_us;
    event->kind = (uint8_t)proto->body_case;
    if (event->kind == EVENT_NONE)
        return refuse(refused, REFUSAL_BODY_MISSING,
                      "the event has none of the bodies that this version knows");
    const struct codec_shape *shape = codec_event_shape(event->kind);
    invariant(shape != NULL && shape->ours_bytes <= sizeof event->body);
    return codec_shape_read(codec_event_header_shape(), proto, event, refused) &&
           codec_shape_read(shape, proto->rejected, &event->body, refused);
}

static const struct codec_shape *message_shape(unsigned kind)
{
    const struct codec_shape *shape = codec_session_shape(kind);
    return shape != NULL ? shape : codec_query_shape(kind);
}

static const struct codec_shape *body_shape(unsigned command_kind)
{
    const struct codec_shape *shape = codec_command_shape(command_kind);
    return shape != NULL ? shape : codec_admin_shape(command_kind);
}

static ProtobufCMessage *write_command(const struct command *command, struct arena *arena)
{
    const struct codec_shape *shape = body_shape(command->kind);
    invariant(shape != NULL); /* No peer sends GENESIS, CLOCK, CONTINUE or CLOCK_SCALE. */
    Gridclear__V1__Command *proto = arena_take(arena, sizeof *proto);
    invariant(proto != NULL);
    gridclear__v1__command__init(proto);
    proto->client_seq = command->client_seq;
    proto->body_case = (Gridclear__V1__Command__BodyCase)command->kind;
    ProtobufCMessage *body = codec_shape_write(shape, &command->body, arena);
    memcpy(&proto->order_new, &body, sizeof body);
    return &proto->base;
}

static ProtobufCMessage *write_event(const struct message *m, struct arena *arena)
{
    const struct event *event = &m->as.event;
    const struct codec_shape *shape = codec_event_shape(event->kind);
    invariant(shape != NULL);
    ProtobufCMessage *base = codec_shape_write(codec_event_header_shape(), event, arena);
    Gridclear__V1__Event *proto = (Gridclear__V1__Event *)base;
    proto->at_us = m->at_us;
    proto->body_case = (Gridclear__V1__Event__BodyCase)event->kind;
    ProtobufCMessage *body = codec_shape_write(shape, &event->body, arena);
    memcpy(&proto->rejected, &body, sizeof body);
    return base;
}

static void *arena_alloc(void *arena, size_t bytes)
{
    return arena_take(arena, bytes);
}

/* All at once, when the message is out. */
static void arena_free(void *arena, void *piece)
{
    (void)arena;
    (void)piece;
}

static bool refuse(struct message_refused *refused, enum refusal code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(refused->text, sizeof refused->text, format, arguments);
    va_end(arguments);
    refused->code = code;
    return false;
}
