/*
 * codec_table.h - which field of the wire is which field of ours: tables, and the one walk of them.
 *
 * Internal to the codec. A shape pairs a generated struct with one of ours, field by field; the
 * same table serves both directions, so they cannot drift apart, and every number is checked
 * against the width of the field that it goes into.
 */
#ifndef GRIDCLEAR_NET_CODEC_TABLE_H
#define GRIDCLEAR_NET_CODEC_TABLE_H

#include <assert.h>
#include <protobuf-c/protobuf-c.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "net/message.h"

enum codec_value {
    CODEC_UNSIGNED,
    CODEC_QUANTITY, /* Unsigned on the wire, an int64 that is never negative here. */
    CODEC_SIGNED,
    CODEC_BOOL,
    CODEC_ENUM,         /* The wire's value is ours plus `shift`; 0 is refused. */
    CODEC_ENUM_OR_ZERO, /* The same, and 0 is 0. */
    CODEC_LFDI,
    CODEC_TEXT,
    CODEC_REASON_NAME, /* Out only: from our code. */
    CODEC_REASON_TEXT,
};

struct codec_field {
    const char *name;
    uint16_t proto_at;
    uint16_t ours_at;
    uint8_t proto_bytes;
    uint8_t ours_bytes;
    uint8_t value; /* enum codec_value */
    uint8_t shift;
};

struct codec_shape;

/* The repeated field of a shape. */
struct codec_list {
    const struct codec_shape *element;
    uint16_t proto_count_at;
    uint16_t proto_at;
    uint16_t ours_count_at; /* A uint32_t. */
    uint16_t ours_at;
    uint32_t ours_max;
};

struct codec_shape {
    const ProtobufCMessageDescriptor *descriptor;
    const struct codec_field *fields;
    const struct codec_list *list; /* NULL: none. */
    uint32_t count;
    uint32_t ours_bytes;
};

#define CODEC_FIELD(value, shift, proto, proto_field, ours, ours_field)                            \
    {                                                                                              \
#proto_field, (uint16_t)offsetof(Gridclear__V1__##proto, proto_field),                     \
            (uint16_t)offsetof(struct ours, ours_field),                                           \
            (uint8_t)sizeof(((Gridclear__V1__##proto *)0)->proto_field),                           \
            (uint8_t)sizeof(((struct ours *)0)->ours_field), value, shift                          \
    }
#define UNSIGNED(proto, proto_field, ours, ours_field)                                             \
    CODEC_FIELD(CODEC_UNSIGNED, 0, proto, proto_field, ours, ours_field)
#define QUANTITY(proto, proto_field, ours, ours_field)                                             \
    CODEC_FIELD(CODEC_QUANTITY, 0, proto, proto_field, ours, ours_field)
#define SIGNED(proto, proto_field, ours, ours_field)                                               \
    CODEC_FIELD(CODEC_SIGNED, 0, proto, proto_field, ours, ours_field)
#define BOOL(proto, proto_field, ours, ours_field)                                                 \
    CODEC_FIELD(CODEC_BOOL, 0, proto, proto_field, ours, ours_field)
#define ENUM(proto, proto_field, ours, ours_field, shift)                                          \
    CODEC_FIELD(CODEC_ENUM, shift, proto, proto_field, ours, ours_field)
#define ENUM_OR_ZERO(proto, proto_field, ours, ours_field)                                         \
    CODEC_FIELD(CODEC_ENUM_OR_ZERO, 0, proto, proto_field, ours, ours_field)
#define LFDI(proto, proto_field, ours, ours_field)                                                 \
    CODEC_FIELD(CODEC_LFDI, 0, proto, proto_field, ours, ours_field)
#define TEXT(proto, proto_field, ours, ours_field)                                                 \
    CODEC_FIELD(CODEC_TEXT, 0, proto, proto_field, ours, ours_field)
#define REASON(proto, ours)                                                                        \
    UNSIGNED(proto, code, ours, reason),                                                           \
        CODEC_FIELD(CODEC_REASON_NAME, 0, proto, name, ours, reason)
#define REASON_AND_TEXT(proto, ours)                                                               \
    REASON(proto, ours), CODEC_FIELD(CODEC_REASON_TEXT, 0, proto, text, ours, reason)

/* A shape of the fields in the array `name`_fields. */
#define CODEC_SHAPE(name, proto_descriptor, ours)                                                  \
    static const struct codec_shape name = {                                                       \
        &gridclear__v1__##proto_descriptor##__descriptor, name##_fields, NULL,                     \
        sizeof name##_fields / sizeof name##_fields[0], sizeof(struct ours)}

/* Two enums are the same, up to a shift. */
#define CODEC_SAME(proto, ours, shift)                                                             \
    static_assert((int)GRIDCLEAR__V1__##proto == (int)(ours) + (shift), "the wire's enum drifted")

/* Largest generated struct of a message, checked when one is written. */
#define CODEC_PROTO_BYTES_MAX 256u

/*
 * The wire's form of `ours`, in pieces of `arena`, which has room for it. Texts and bytes are not
 * copied: `ours` outlives the result.
 */
ProtobufCMessage *codec_shape_write(const struct codec_shape *shape, const void *ours,
                                    struct arena *arena);

/* Fills `ours` (cleared) from the wire's form. False: refused, `code` and `text` say why. */
bool codec_shape_read(const struct codec_shape *shape, const void *proto, void *ours,
                      struct message_refused *refused);

/* The tables: NULL when no such message or body exists. */
const struct codec_shape *codec_session_shape(unsigned message_kind);
const struct codec_shape *codec_query_shape(unsigned message_kind);
const struct codec_shape *codec_command_shape(unsigned command_kind);
const struct codec_shape *codec_admin_shape(unsigned command_kind);
const struct codec_shape *codec_event_shape(unsigned event_kind);
const struct codec_shape *codec_event_header_shape(void);

#endif
