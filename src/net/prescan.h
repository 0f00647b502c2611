/*
 * prescan.h - walks one message in protobuf's wire format before protobuf-c may see it.
 *
 * protobuf-c bounds neither depth nor counts, cuts numbers to the width of their field, merges
 * what comes twice and takes any bytes for text. What passes here is shallow, short, in range,
 * has each field once and is UTF-8. Nothing is allocated and nothing is copied; the schema is the
 * generated descriptors.
 *
 * Source: protobuf encoding guide (wire types, varints, zigzag).
 */
#ifndef GRIDCLEAR_NET_PRESCAN_H
#define GRIDCLEAR_NET_PRESCAN_H

#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "net/message.h"

#define PRESCAN_DEPTH_MAX    4     /* Messages within messages, the first one counted. */
#define PRESCAN_FIELDS_MAX   1024u /* Of all messages within one, unknown ones counted. */
#define PRESCAN_UNKNOWN_MAX  64u   /* Of all messages within one. */
#define PRESCAN_REPEATED_MAX 64u   /* Of one repeated field. */

struct prescan_result {
    uint32_t fields;
    uint32_t unknown_fields;
    uint32_t code; /* enum refusal; 0: nothing is wrong. */
    char text[MESSAGE_TEXT_MAX];
};

/*
 * OK: `bytes` of `length` are a message of `descriptor` within the bounds above. MALFORMED: they
 * are not, `code` and `text` say why. REFUSED: as OK, but an enum has a value that this version
 * does not know; `code` is ENUM_UNKNOWN, `text` names the first field and its value.
 */
MUST_USE enum status prescan_message(const ProtobufCMessageDescriptor *descriptor,
                                     const uint8_t *bytes, uint32_t length,
                                     struct prescan_result *result);

/* A field as it came: what its tag says, and its payload. */
struct prescan_field {
    uint32_t number;
    uint32_t wire_type;   /* 0 varint, 1 eight bytes, 2 with a length, 5 four bytes. */
    uint64_t value;       /* Of a varint. */
    const uint8_t *bytes; /* The payload. */
    uint32_t length;      /* Of a payload with a length. */
};

/*
 * Reads the field at `*at`, which moves behind it. MALFORMED: `code` and `text` of `result` say
 * why; `in` is the name of the message for that text.
 */
MUST_USE enum status prescan_field(const uint8_t **at, const uint8_t *end, const char *in,
                                   struct prescan_field *field, struct prescan_result *result);

/*
 * Reads a varint of at most 10 bytes at `*at`, which moves behind it. False: it does not end before
 * `end`, or it is more than 64 bits.
 */
bool prescan_varint(const uint8_t **at, const uint8_t *end, uint64_t *value);

#endif
