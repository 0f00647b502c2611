#include "net/prescan.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/check.h"

enum wire_type {
    WIRE_VARINT = 0,
    WIRE_FIXED64 = 1,
    WIRE_LENGTH = 2,
    WIRE_GROUP_START = 3,
    WIRE_GROUP_END = 4,
    WIRE_FIXED32 = 5,
};

#define FIELD_NUMBER_MAX   ((UINT32_C(1) << 29) - 1)
#define MESSAGE_FIELDS_MAX 64u /* Known fields of one message of ours: a bit each. */

static enum status scan(const ProtobufCMessageDescriptor *descriptor, const uint8_t *at,
                        const uint8_t *end, unsigned depth, struct prescan_result *result);
static enum status scan_known(const ProtobufCFieldDescriptor *known,
                              const struct prescan_field *field, unsigned depth,
                              struct prescan_result *result);
static enum status scan_enum(const ProtobufCFieldDescriptor *known, uint64_t value,
                             struct prescan_result *result);
static bool text_valid(const uint8_t *at, uint32_t length);
static uint32_t utf8_length(const uint8_t *at, uint32_t left);
static enum status fail(struct prescan_result *result, enum refusal code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

enum status prescan_message(const ProtobufCMessageDescriptor *descriptor, const uint8_t *bytes,
                            uint32_t length, struct prescan_result *result)
{
    result->fields = 0;
    result->unknown_fields = 0;
    result->code = 0;
    result->text[0] = '\0';
    enum status status = scan(descriptor, bytes, bytes + length, 1, result);
    if (status != STATUS_OK)
        return status;
    return result->code == 0 ? STATUS_OK : STATUS_REFUSED;
}

enum status prescan_field(const uint8_t **at, const uint8_t *end, const char *in,
                          struct prescan_field *field, struct prescan_result *result)
{
    uint64_t tag;
    if (!prescan_varint(at, end, &tag) || tag >> 3 == 0 || tag >> 3 > FIELD_NUMBER_MAX)
        return fail(result, REFUSAL_MALFORMED, "a field's tag in %s does not parse", in);
    field->number = (uint32_t)(tag >> 3);
    field->wire_type = (uint32_t)(tag & 7);
    field->value = 0;
    field->length = 0;
    switch (field->wire_type) {
    case WIRE_VARINT:
        field->bytes = *at;
        if (!prescan_varint(at, end, &field->value))
            return fail(result, REFUSAL_MALFORMED, "the number in field %u of %s does not end",
                        field->number, in);
        return STATUS_OK;
    case WIRE_LENGTH: {
        uint64_t length;
        if (!prescan_varint(at, end, &length) || length > (uint64_t)(end - *at))
            return fail(result, REFUSAL_MALFORMED, "field %u of %s is longer than what is there",
                        field->number, in);
        field->bytes = *at;
        field->length = (uint32_t)length;
        *at += length;
        return STATUS_OK;
    }
    case WIRE_FIXED64:
    case WIRE_FIXED32: {
        uint32_t length = field->wire_type == WIRE_FIXED64 ? 8 : 4;
        if ((uint64_t)(end - *at) < length)
            return fail(result, REFUSAL_MALFORMED, "field %u of %s is cut off", field->number, in);
        field->bytes = *at;
        *at += length;
        return STATUS_OK;
    }
    default:
        return fail(result, REFUSAL_MALFORMED, "field %u of %s has wire type %u, which is not used",
                    field->number, in, field->wire_type);
    }
}

bool prescan_varint(const uint8_t **at, const uint8_t *end, uint64_t *value)
{
    const uint8_t *p = *at;
    if (p < end && *p < 0x80) { /* The usual one. */
        *value = *p;
        *at = p + 1;
        return true;
    }
    uint64_t sum = 0;
    for (unsigned shift = 0; shift < 70 && p < end; shift += 7) { /* Ends: ten bytes at most. */
        uint8_t byte = *p++;
        if (shift == 63 && byte > 1)
            return false;
        sum |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) {
            *value = sum;
            *at = p;
            return true;
        }
    }
    return false;
}

static enum status scan(const ProtobufCMessageDescriptor *descriptor, const uint8_t *at,
                        const uint8_t *end, unsigned depth, struct prescan_result *result)
{
    invariant(descriptor->n_fields <= MESSAGE_FIELDS_MAX);
    if (depth > PRESCAN_DEPTH_MAX)
        return fail(result, REFUSAL_MALFORMED, "more than %d messages within each other",
                    PRESCAN_DEPTH_MAX);
    uint64_t seen = 0;
    bool body_seen = false;
    uint32_t repeated = 0;
    while (at < end) { /* Ends: each field is at least one byte. */
        struct prescan_field field;
        enum status status = prescan_field(&at, end, descriptor->short_name, &field, result);
        if (status != STATUS_OK)
            return status;
        if (++result->fields > PRESCAN_FIELDS_MAX)
            return fail(result, REFUSAL_TOO_LARGE, "more than %u fields in one message: send less",
                        PRESCAN_FIELDS_MAX);
        const ProtobufCFieldDescriptor *known =
            protobuf_c_message_descriptor_get_field(descriptor, field.number);
        if (known == NULL) {
            if (++result->unknown_fields > PRESCAN_UNKNOWN_MAX)
                return fail(result, REFUSAL_TOO_LARGE,
                            "more than %u unknown fields in one message: which protocol is it?",
                            PRESCAN_UNKNOWN_MAX);
            continue;
        }
        if (known->label == PROTOBUF_C_LABEL_REPEATED) {
            /* No message of ours has two repeated fields. */
            if (++repeated > PRESCAN_REPEATED_MAX)
                return fail(result, REFUSAL_TOO_LARGE, "%s.%s has more than %u entries",
                            descriptor->short_name, known->name, PRESCAN_REPEATED_MAX);
        } else {
            uint64_t bit = UINT64_C(1) << (known - descriptor->fields);
            bool oneof = (known->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0;
            if ((seen & bit) != 0 || (oneof && body_seen))
                return fail(result, REFUSAL_FIELD_REPEATED,
                            oneof ? "%s.%s: there is a body already, send one message for each"
                                  : "%s.%s comes twice: send it once",
                            descriptor->short_name, known->name);
            seen |= bit;
            body_seen = body_seen || oneof;
        }
        status = scan_known(known, &field, depth, result);
        if (status != STATUS_OK)
            return status;
    }
    return STATUS_OK;
}

/* Wire type and range of a field that the schema knows; into the message that it holds. */
static enum status scan_known(const ProtobufCFieldDescriptor *known,
                              const struct prescan_field *field, unsigned depth,
                              struct prescan_result *result)
{
    bool with_length = known->type == PROTOBUF_C_TYPE_MESSAGE ||
                       known->type == PROTOBUF_C_TYPE_STRING ||
                       known->type == PROTOBUF_C_TYPE_BYTES;
    uint32_t wanted = with_length ? WIRE_LENGTH : WIRE_VARINT;
    if (field->wire_type != wanted)
        return fail(result, REFUSAL_WIRE_TYPE,
                    "%s has wire type %u where %u is wanted: see the "
                    "field's type in the .proto file",
                    known->name, field->wire_type, wanted);
    uint64_t value = field->value;
    if (known->type == PROTOBUF_C_TYPE_MESSAGE)
        return scan(known->descriptor, field->bytes, field->bytes + field->length, depth + 1,
                    result);
    if (known->type == PROTOBUF_C_TYPE_STRING && !text_valid(field->bytes, field->length))
        return fail(result, REFUSAL_TEXT_MALFORMED, "%s is not UTF-8 without zero bytes",
                    known->name);
    if (known->type == PROTOBUF_C_TYPE_ENUM)
        return scan_enum(known, value, result);
    bool narrow = known->type == PROTOBUF_C_TYPE_UINT32 || known->type == PROTOBUF_C_TYPE_SINT32;
    if (narrow && value > UINT32_MAX)
        return fail(result, REFUSAL_VALUE_TOO_LARGE, "%s: %" PRIu64 " is more than 32 bits hold",
                    known->name, value);
    /* The generated code has these types only; a new one needs a rule here. */
    invariant(with_length || narrow || known->type == PROTOBUF_C_TYPE_UINT64 ||
              known->type == PROTOBUF_C_TYPE_SINT64 || known->type == PROTOBUF_C_TYPE_BOOL);
    return STATUS_OK;
}

/* An unknown value is noted, not final: the rest is walked, so that the sender can be answered. */
static enum status scan_enum(const ProtobufCFieldDescriptor *known, uint64_t value,
                             struct prescan_result *result)
{
    if (value <= INT32_MAX &&
        protobuf_c_enum_descriptor_get_value(known->descriptor, (int)value) != NULL)
        return STATUS_OK;
    if (result->code == 0)
        (void)fail(result, REFUSAL_ENUM_UNKNOWN,
                   "%s: %" PRId64 " is not a value that this version knows", known->name,
                   (int64_t)value);
    return STATUS_OK;
}

static bool text_valid(const uint8_t *at, uint32_t length)
{
    while (length > 0) { /* Ends: length shrinks. */
        uint32_t one = *at == 0 ? 0 : utf8_length(at, length);
        if (one == 0)
            return false;
        at += one;
        length -= one;
    }
    return true;
}

/* Bytes of the character at `at`; 0: it is none. Source: Unicode 15, table 3-7. */
static uint32_t utf8_length(const uint8_t *at, uint32_t left)
{
    uint8_t first = at[0];
    if (first < 0x80)
        return 1;
    uint32_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || length > left)
        return 0;
    uint8_t low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    uint8_t high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (at[1] < low || at[1] > high)
        return 0;
    for (uint32_t i = 2; i < length; i++)
        if (at[i] < 0x80 || at[i] > 0xbf)
            return 0;
    return length;
}

static enum status fail(struct prescan_result *result, enum refusal code, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(result->text, sizeof result->text, format, arguments);
    va_end(arguments);
    result->code = code;
    return STATUS_MALFORMED;
}
