#include "net/prescan.h"

#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

/* A schema of our own: message Nest { Nest inner = 1; uint32 number = 2; repeated uint32 many = 3;
 * string text = 4; sint64 big = 5; } No message of the wire nests without end; this one does. */
static const ProtobufCMessageDescriptor nest;

static const ProtobufCFieldDescriptor nest_fields[] = {
    {.name = "inner",
     .id = 1,
     .label = PROTOBUF_C_LABEL_NONE,
     .type = PROTOBUF_C_TYPE_MESSAGE,
     .descriptor = &nest},
    {.name = "number", .id = 2, .label = PROTOBUF_C_LABEL_NONE, .type = PROTOBUF_C_TYPE_UINT32},
    {.name = "many", .id = 3, .label = PROTOBUF_C_LABEL_REPEATED, .type = PROTOBUF_C_TYPE_UINT32},
    {.name = "text", .id = 4, .label = PROTOBUF_C_LABEL_NONE, .type = PROTOBUF_C_TYPE_STRING},
    {.name = "big", .id = 5, .label = PROTOBUF_C_LABEL_NONE, .type = PROTOBUF_C_TYPE_SINT64},
};
static const ProtobufCIntRange nest_ranges[] = {{1, 0}, {0, 5}};
static const ProtobufCMessageDescriptor nest = {
    .magic = PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC,
    .name = "Nest",
    .short_name = "Nest",
    .n_fields = 5,
    .fields = nest_fields,
    .n_field_ranges = 1,
    .field_ranges = nest_ranges,
};

static enum status scan(const uint8_t *bytes, uint32_t length, struct prescan_result *result)
{
    memset(result, 0xff, sizeof *result);
    return prescan_message(&nest, bytes, length, result);
}

/* Goal: a varint is read to its end and no further, up to 64 bits, and not beyond. */
Test(prescan, reads_varints_of_up_to_64_bits)
{
    static const struct {
        uint8_t bytes[11];
        uint8_t length;
        bool good;
        uint64_t value;
    } cases[] = {
        {{0x00}, 1, true, 0},
        {{0x7f}, 1, true, 127},
        {{0x80, 0x01}, 2, true, 128},
        {{0xff, 0xff, 0xff, 0xff, 0x0f}, 5, true, UINT32_MAX},
        {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01}, 10, true, UINT64_MAX},
        {{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02}, 10, false, 0},
        {{0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x00}, 11, false, 0},
        {{0x80}, 1, false, 0},
        {{0}, 0, false, 0},
    };
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const uint8_t *at = cases[i].bytes;
        uint64_t value = 1;
        bool good = prescan_varint(&at, at + cases[i].length, &value);
        cr_assert_eq(good, cases[i].good, "case %u", i);
        if (good) {
            cr_assert_eq(value, cases[i].value, "case %u", i);
            cr_assert_eq(at, cases[i].bytes + cases[i].length, "case %u", i);
        }
    }
}

/* Goal: messages nest as deep as the bound and no deeper. */
Test(prescan, bounds_the_depth)
{
    struct prescan_result result;
    uint8_t bytes[2 * PRESCAN_DEPTH_MAX];
    for (unsigned depth = 1; depth <= PRESCAN_DEPTH_MAX; depth++) {
        uint32_t length = 2 * depth;
        for (uint32_t at = 0; at < length; at += 2) {
            bytes[at] = 0x0a;
            bytes[at + 1] = (uint8_t)(length - at - 2);
        }
        /* `depth` nested ones and the outermost. */
        enum status wanted = depth < PRESCAN_DEPTH_MAX ? STATUS_OK : STATUS_MALFORMED;
        cr_assert_eq(scan(bytes, length, &result), wanted, "depth %u", depth);
    }
    cr_assert_eq(result.code, REFUSAL_MALFORMED);
}

/* Goal: a repeated field has as many entries as the bound and no more. */
Test(prescan, bounds_repeated_fields)
{
    struct prescan_result result;
    uint8_t bytes[2 * (PRESCAN_REPEATED_MAX + 1)];
    for (uint32_t i = 0; i <= PRESCAN_REPEATED_MAX; i++) {
        bytes[2 * i] = 0x18;
        bytes[2 * i + 1] = (uint8_t)i;
    }
    cr_assert_eq(scan(bytes, 2 * PRESCAN_REPEATED_MAX, &result), STATUS_OK);
    cr_assert_eq(result.fields, PRESCAN_REPEATED_MAX);
    cr_assert_eq(scan(bytes, sizeof bytes, &result), STATUS_MALFORMED);
    cr_assert_eq(result.code, REFUSAL_TOO_LARGE);
    cr_assert_str_eq(result.text, "Nest.many has more than 64 entries");
}

/* Goal: unknown fields are counted at every depth, up to the bound of all of them together. */
Test(prescan, counts_unknown_fields_at_every_depth)
{
    struct prescan_result result;
    static const uint8_t some[] = {0x30, 0x01, 0x0a, 0x05, 0x3a, 0x01, 0x00, 0x40, 0x01};
    cr_assert_eq(scan(some, sizeof some, &result), STATUS_OK, "%s", result.text);
    cr_assert_eq(result.unknown_fields, 3);
    cr_assert_eq(result.fields, 4);
}

/* Goal: a number that the field's width does not hold is refused, not cut. */
Test(prescan, refuses_a_number_wider_than_its_field)
{
    struct prescan_result result;
    static const uint8_t widest[] = {0x10, 0xff, 0xff, 0xff, 0xff, 0x0f};
    static const uint8_t wider[] = {0x10, 0x80, 0x80, 0x80, 0x80, 0x10};
    static const uint8_t big[] = {0x28, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01};
    cr_assert_eq(scan(widest, sizeof widest, &result), STATUS_OK);
    cr_assert_eq(scan(big, sizeof big, &result), STATUS_OK);
    cr_assert_eq(scan(wider, sizeof wider, &result), STATUS_MALFORMED);
    cr_assert_eq(result.code, REFUSAL_VALUE_TOO_LARGE);
}

/* Goal: text is UTF-8 as Unicode defines it: no overlong form, no surrogate, nothing above the
 * last character, no zero byte, nothing cut off. */
Test(prescan, knows_utf8)
{
    static const struct {
        const char *bytes;
        bool good;
    } cases[] = {
        {"abc", true},
        {"\xc3\xa9", true},
        {"\xe2\x82\xac", true},
        {"\xf0\x9f\x94\x8c", true},
        {"\xf4\x8f\xbf\xbf", true},
        {"\xed\x9f\xbf", true},
        {"\xc0\xaf", false},
        {"\xe0\x80\xaf", false},
        {"\xf0\x80\x80\x80", false},
        {"\xed\xa0\x80", false},
        {"\xf4\x90\x80\x80", false},
        {"\xf5\x80\x80\x80", false},
        {"\x80", false},
        {"\xc3", false},
        {"\xe2\x82", false},
        {"\xe2\x28\xac", false},
        {"a\xff", false},
    };
    for (unsigned i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        struct prescan_result result;
        uint8_t bytes[16] = {0x22, (uint8_t)strlen(cases[i].bytes)};
        memcpy(bytes + 2, cases[i].bytes, bytes[1]);
        enum status status = scan(bytes, 2u + bytes[1], &result);
        cr_assert_eq(status == STATUS_OK, cases[i].good, "case %u", i);
        if (status != STATUS_OK)
            cr_assert_eq(result.code, REFUSAL_TEXT_MALFORMED);
    }
    struct prescan_result result;
    static const uint8_t zero[] = {0x22, 0x02, 'a', 0};
    cr_assert_eq(scan(zero, sizeof zero, &result), STATUS_MALFORMED);
}

/* Goal: all prefixes of a good message are either good or refused, and none is read beyond. */
Test(prescan, reads_no_byte_beyond_the_end)
{
    static const uint8_t whole[] = {0x0a, 0x04, 0x10, 0x80, 0x01, 0x30,
                                    0x22, 0x01, 'x',  0x18, 0x07};
    /* 0x30 at the end of the inner message is a tag without its number. */
    struct prescan_result result;
    cr_assert_eq(scan(whole, sizeof whole, &result), STATUS_MALFORMED);
    for (uint32_t length = 0; length <= sizeof whole; length++) {
        uint8_t *exact = malloc(length + 1);
        memcpy(exact, whole, length);
        /* The sanitizer guards the byte behind it. */
        uint8_t *tight = realloc(exact, length > 0 ? length : 1);
        cr_assert_not_null(tight);
        (void)!scan(tight, length, &result);
        free(tight);
    }
}
