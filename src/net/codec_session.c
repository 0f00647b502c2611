#include "net/codec_table.h"

#include "gridclear/v1/market.pb-c.h"

static const struct codec_field hello_fields[] = {
    UNSIGNED(Hello, version, message_hello, version),
    UNSIGNED(Hello, stream, message_hello, stream),
    BOOL(Hello, subscribe, message_hello, subscribe),
    BOOL(Hello, market, message_hello, market),
    BOOL(Hello, resume, message_hello, resume),
    UNSIGNED(Hello, resume_from, message_hello, resume_from),
    TEXT(Hello, agent, message_hello, agent),
};
CODEC_SHAPE(hello, hello, message_hello);

static const struct codec_field welcome_fields[] = {
    UNSIGNED(Welcome, region, message_welcome, region),
    UNSIGNED(Welcome, participant, message_welcome, participant),
    ENUM_OR_ZERO(Welcome, role, message_welcome, role),
    UNSIGNED(Welcome, participant_seq, message_welcome, participant_seq),
    UNSIGNED(Welcome, client_seq, message_welcome, client_seq),
    SIGNED(Welcome, market_us, message_welcome, market_us),
    UNSIGNED(Welcome, clock_factor, message_welcome, clock_factor),
    UNSIGNED(Welcome, frame_bytes_max, message_welcome, frame_max),
    TEXT(Welcome, server, message_welcome, server),
};
CODEC_SHAPE(welcome, welcome, message_welcome);

static const struct codec_field busy_fields[] = {
    UNSIGNED(Busy, client_seq, message_busy, client_seq),
    UNSIGNED(Busy, retry_ms, message_busy, retry_ms),
};
CODEC_SHAPE(busy, busy, message_busy);

static const struct codec_field refused_fields[] = {
    UNSIGNED(Refused, client_seq, message_refused, client_seq),
    UNSIGNED(Refused, code, message_refused, code),
    TEXT(Refused, text, message_refused, text),
};
CODEC_SHAPE(refused, refused, message_refused);

static const struct codec_field resync_fields[] = {
    UNSIGNED(Resync, participant_seq, message_resync, participant_seq),
};
CODEC_SHAPE(resync, resync, message_resync);

static const struct codec_field ping_fields[] = {
    UNSIGNED(Ping, token, message_ping, token),
};
CODEC_SHAPE(ping, ping, message_ping);

static const struct codec_field pong_fields[] = {
    UNSIGNED(Pong, token, message_ping, token),
};
CODEC_SHAPE(pong, pong, message_ping);

static const struct codec_field bye_fields[] = {
    TEXT(Bye, text, message_bye, text),
};
CODEC_SHAPE(bye, bye, message_bye);

CODEC_SAME(MESSAGE__KIND_HELLO, MESSAGE_HELLO, 0);
CODEC_SAME(MESSAGE__KIND_WELCOME, MESSAGE_WELCOME, 0);
CODEC_SAME(MESSAGE__KIND_COMMAND, MESSAGE_COMMAND, 0);
CODEC_SAME(MESSAGE__KIND_EVENT, MESSAGE_EVENT, 0);
CODEC_SAME(MESSAGE__KIND_BUSY, MESSAGE_BUSY, 0);
CODEC_SAME(MESSAGE__KIND_REFUSED, MESSAGE_REFUSED, 0);
CODEC_SAME(MESSAGE__KIND_RESYNC, MESSAGE_RESYNC, 0);
CODEC_SAME(MESSAGE__KIND_PING, MESSAGE_PING, 0);
CODEC_SAME(MESSAGE__KIND_PONG, MESSAGE_PONG, 0);
CODEC_SAME(MESSAGE__KIND_BYE, MESSAGE_BYE, 0);

CODEC_SAME(ROLE__ROLE_UNSPECIFIED, ROLE_NONE, 0);
CODEC_SAME(ROLE__ROLE_OPERATOR, ROLE_OPERATOR, 0);
CODEC_SAME(ROLE__ROLE_PARTICIPANT, ROLE_PARTICIPANT, 0);
CODEC_SAME(ROLE__ROLE_DEVICE, ROLE_DEVICE, 0);
CODEC_SAME(ROLE__ROLE_GROUP_MANAGER, ROLE_GROUP_MANAGER, 0);
CODEC_SAME(ROLE__ROLE_UTILITY, ROLE_UTILITY, 0);
CODEC_SAME(ROLE__ROLE_CARRIER, ROLE_CARRIER, 0);
CODEC_SAME(ROLE__ROLE_AGENCY, ROLE_AGENCY, 0);
CODEC_SAME(ROLE__ROLE_REGION, ROLE_REGION, 0);
CODEC_SAME(ROLE__ROLE_NETWORK, ROLE_NETWORK, 0);
CODEC_SAME(ROLE__ROLE_AUDITOR, ROLE_AUDITOR, 0);

const struct codec_shape *codec_session_shape(unsigned message_kind)
{
    static const struct codec_shape *const shapes[] = {
        [MESSAGE_HELLO] = &hello,     [MESSAGE_WELCOME] = &welcome, [MESSAGE_BUSY] = &busy,
        [MESSAGE_REFUSED] = &refused, [MESSAGE_RESYNC] = &resync,   [MESSAGE_PING] = &ping,
        [MESSAGE_PONG] = &pong,       [MESSAGE_BYE] = &bye,
    };
    return message_kind < sizeof shapes / sizeof shapes[0] ? shapes[message_kind] : NULL;
}
