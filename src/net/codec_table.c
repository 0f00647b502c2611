#include "net/codec_table.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "engine/reason.h"

static void field_write(const struct codec_field *field, const void *ours, void *proto);
static bool field_read(const struct codec_field *field, const void *proto, void *ours,
                       struct message_refused *refused);
static bool number_read(const struct codec_field *field, const void *from, void *to,
                        struct message_refused *refused);
static bool text_read(const struct codec_field *field, const void *from, void *to,
                      struct message_refused *refused);
static void list_write(const struct codec_list *list, const void *ours, void *proto,
                       struct arena *arena);
static bool list_read(const struct codec_list *list, const void *proto, void *ours,
                      struct message_refused *refused);
static uint64_t load(const void *from, unsigned bytes);
static int64_t load_signed(const void *from, unsigned bytes);
static void store(void *to, unsigned bytes, uint64_t value);
static bool refuse(struct message_refused *refused, enum refusal code, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

ProtobufCMessage *codec_shape_write(const struct codec_shape *shape, const void *ours,
                                    struct arena *arena)
{
    invariant(shape->descriptor->sizeof_message <= CODEC_PROTO_BYTES_MAX);
    void *proto = arena_take(arena, shape->descriptor->sizeof_message);
    invariant(proto != NULL);
    shape->descriptor->message_init(proto);
    for (uint32_t i = 0; i < shape->count; i++)
        field_write(&shape->fields[i], ours, proto);
    if (shape->list != NULL)
        list_write(shape->list, ours, proto, arena);
    return proto;
}

bool codec_shape_read(const struct codec_shape *shape, const void *proto, void *ours,
                      struct message_refused *refused)
{
    for (uint32_t i = 0; i < shape->count; i++)
        if (!field_read(&shape->fields[i], proto, ours, refused))
            return false;
    return shape->list == NULL || list_read(shape->list, proto, ours, refused);
}

static void field_write(const struct codec_field *field, const void *ours, void *proto)
{
    const unsigned char *from = (const unsigned char *)ours + field->ours_at;
    unsigned char *to = (unsigned char *)proto + field->proto_at;
    switch ((enum codec_value)field->value) {
    case CODEC_SIGNED:
        store(to, field->proto_bytes, (uint64_t)load_signed(from, field->ours_bytes));
        return;
    case CODEC_QUANTITY:
        invariant(load_signed(from, field->ours_bytes) >= 0);
        store(to, field->proto_bytes, load(from, field->ours_bytes));
        return;
    case CODEC_UNSIGNED:
    case CODEC_BOOL:
    case CODEC_ENUM:
    case CODEC_ENUM_OR_ZERO:
        store(to, field->proto_bytes, load(from, field->ours_bytes) + field->shift);
        return;
    case CODEC_LFDI: {
        ProtobufCBinaryData data = {.len = LFDI_BYTES};
        memcpy(&data.data, &from, sizeof from); /* Read only from here on. */
        memcpy(to, &data, sizeof data);
        return;
    }
    case CODEC_TEXT:
        invariant(memchr(from, '\0', field->ours_bytes) != NULL);
        memcpy(to, &from, sizeof from);
        return;
    case CODEC_REASON_NAME:
    case CODEC_REASON_TEXT: {
        unsigned reason = (unsigned)load(from, field->ours_bytes);
        bool name = field->value == CODEC_REASON_NAME;
        const char *words = name ? reason_name(reason) : reason_text(reason);
        if (reason != REASON_NONE)
            memcpy(to, &words, sizeof words);
        return;
    }
    }
    invariant(false); /* A kind of value without a rule. */
}

static bool field_read(const struct codec_field *field, const void *proto, void *ours,
                       struct message_refused *refused)
{
    const unsigned char *from = (const unsigned char *)proto + field->proto_at;
    unsigned char *to = (unsigned char *)ours + field->ours_at;
    switch ((enum codec_value)field->value) {
    case CODEC_UNSIGNED:
    case CODEC_QUANTITY:
    case CODEC_SIGNED:
    case CODEC_ENUM:
    case CODEC_ENUM_OR_ZERO:
        return number_read(field, from, to, refused);
    case CODEC_BOOL:
        store(to, field->ours_bytes, load(from, field->proto_bytes) != 0);
        return true;
    case CODEC_LFDI: {
        ProtobufCBinaryData data;
        memcpy(&data, from, sizeof data);
        if (data.len != LFDI_BYTES)
            return refuse(refused, REFUSAL_MALFORMED, "%s has %zu bytes where %d are wanted",
                          field->name, data.len, LFDI_BYTES);
        memcpy(to, data.data, LFDI_BYTES);
        return true;
    }
    case CODEC_TEXT:
        return text_read(field, from, to, refused);
    case CODEC_REASON_NAME:
    case CODEC_REASON_TEXT:
        return true; /* The code says it. */
    }
    invariant(false); /* A kind of value without a rule. */
    return false;
}

/* Refused, never cut: what our field does not hold does not get in. */
static bool number_read(const struct codec_field *field, const void *from, void *to,
                        struct message_refused *refused)
{
    if (field->value == CODEC_SIGNED) {
        invariant(field->proto_bytes == field->ours_bytes);
        memcpy(to, from, field->ours_bytes);
        return true;
    }
    uint64_t value = load(from, field->proto_bytes);
    if (field->value == CODEC_ENUM && value == 0)
        return refuse(refused, REFUSAL_FIELD_MISSING, "%s is not set: it is needed", field->name);
    uint64_t most = field->value == CODEC_QUANTITY ? INT64_MAX
                    : field->ours_bytes == 8       ? UINT64_MAX
                                                   : (UINT64_C(1) << 8 * field->ours_bytes) - 1;
    if (value > most)
        return refuse(refused, REFUSAL_VALUE_TOO_LARGE,
                      "%s: %" PRIu64 " is above the largest value, %" PRIu64, field->name, value,
                      most);
    store(to, field->ours_bytes, value - field->shift);
    return true;
}

static bool text_read(const struct codec_field *field, const void *from, void *to,
                      struct message_refused *refused)
{
    const char *text;
    memcpy(&text, from, sizeof text);
    size_t length = strlen(text);
    if (length >= field->ours_bytes)
        return refuse(refused, REFUSAL_TOO_LARGE, "%s has %zu bytes, the most is %d: shorten it",
                      field->name, length, field->ours_bytes - 1);
    memcpy(to, text, length + 1);
    return true;
}

static void list_write(const struct codec_list *list, const void *ours, void *proto,
                       struct arena *arena)
{
    uint32_t count = (uint32_t)load((const unsigned char *)ours + list->ours_count_at, 4);
    invariant(count <= list->ours_max);
    if (count == 0)
        return;
    ProtobufCMessage **elements = arena_take(arena, count * sizeof elements[0]);
    invariant(elements != NULL);
    const unsigned char *element = (const unsigned char *)ours + list->ours_at;
    for (uint32_t i = 0; i < count; i++, element += list->element->ours_bytes)
        elements[i] = codec_shape_write(list->element, element, arena);
    size_t n = count;
    memcpy((unsigned char *)proto + list->proto_count_at, &n, sizeof n);
    memcpy((unsigned char *)proto + list->proto_at, &elements, sizeof elements);
}

static bool list_read(const struct codec_list *list, const void *proto, void *ours,
                      struct message_refused *refused)
{
    size_t n;
    const ProtobufCMessage *const *elements;
    memcpy(&n, (const unsigned char *)proto + list->proto_count_at, sizeof n);
    memcpy(&elements, (const unsigned char *)proto + list->proto_at, sizeof elements);
    if (n > list->ours_max)
        return refuse(refused, REFUSAL_TOO_LARGE, "%zu entries in a list, the most is %u", n,
                      list->ours_max);
    unsigned char *element = (unsigned char *)ours + list->ours_at;
    for (size_t i = 0; i < n; i++, element += list->element->ours_bytes)
        if (!codec_shape_read(list->element, elements[i], element, refused))
            return false;
    store((unsigned char *)ours + list->ours_count_at, 4, n);
    return true;
}

static uint64_t load(const void *from, unsigned bytes)
{
    uint64_t value = 0;
    switch (bytes) {
    case 1:
        return *(const unsigned char *)from;
    case 2: {
        uint16_t half;
        memcpy(&half, from, sizeof half);
        return half;
    }
    case 4: {
        uint32_t word;
        memcpy(&word, from, sizeof word);
        return word;
    }
    default:
        invariant(bytes == 8);
        memcpy(&value, from, sizeof value);
        return value;
    }
}

static int64_t load_signed(const void *from, unsigned bytes)
{
    invariant(bytes == 4 || bytes == 8);
    if (bytes == 4)
        return (int32_t)load(from, 4);
    return (int64_t)load(from, 8);
}

static void store(void *to, unsigned bytes, uint64_t value)
{
    switch (bytes) {
    case 1:
        *(unsigned char *)to = (unsigned char)value;
        return;
    case 2: {
        uint16_t half = (uint16_t)value;
        memcpy(to, &half, sizeof half);
        return;
    }
    case 4: {
        uint32_t word = (uint32_t)value;
        memcpy(to, &word, sizeof word);
        return;
    }
    default:
        invariant(bytes == 8);
        memcpy(to, &value, sizeof value);
    }
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
