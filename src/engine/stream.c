#include "engine/stream.h"

#include "engine/emit.h"

static uint32_t stream_find(const struct engine *e, const struct command *command);
static uint32_t stream_make(struct engine *e, const struct command *command);
static const struct result *result_find(const struct engine *e, uint32_t stream, uint64_t seq);

bool stream_admit(struct engine *e, const struct command *command)
{
    if (command->participant == 0)
        return true;
    if (command->client_seq == 0 || command->stream >= STREAMS_PER_PARTICIPANT) {
        stream_refuse(e, command, REASON_STREAM_UNKNOWN);
        return false;
    }
    uint32_t stream = stream_find(e, command);
    if (stream == 0)
        stream = stream_make(e, command);
    if (stream == 0) {
        stream_refuse(e, command, REASON_REGISTRY_FULL);
        return false;
    }
    if (command->client_seq > e->streams[stream].highest)
        return true;
    const struct result *first = result_find(e, stream, command->client_seq);
    if (first != NULL) {
        struct event_repeated *body = &stream_answer(e, EVENT_REPEATED, command)->body.repeated;
        body->first_seq = first->seq;
        body->order_id = first->subject;
        body->command = first->command;
        body->reason = first->reason;
        return false;
    }
    const struct stream *s = &e->streams[stream];
    uint64_t oldest = e->results[(size_t)stream * CLIENT_WINDOW + s->next].client_seq;
    bool before = s->results == CLIENT_WINDOW && command->client_seq < oldest;
    stream_refuse(e, command, before ? REASON_SEQ_TOO_OLD : REASON_SEQ_SKIPPED);
    return false;
}

void stream_record(struct engine *e, const struct command *command, enum reason reason,
                   uint64_t subject)
{
    if (command->participant == 0)
        return;
    uint32_t stream = stream_find(e, command);
    invariant(stream != 0);
    struct stream *s = &e->streams[stream];
    invariant(command->client_seq > s->highest);
    digest_leave_stream(e, stream);
    uint32_t at = stream * CLIENT_WINDOW + s->next;
    s->highest = command->client_seq;
    s->next = (s->next + 1) % CLIENT_WINDOW;
    if (s->results < CLIENT_WINDOW)
        s->results++;
    digest_enter_stream(e, stream);
    digest_leave_result(e, at);
    e->results[at] = (struct result){
        .client_seq = command->client_seq,
        .seq = command->seq,
        .subject = subject,
        .command = command->kind,
        .reason = (uint16_t)reason,
    };
    digest_enter_result(e, at);
}

void stream_reject(struct engine *e, const struct command *command, enum reason reason,
                   uint64_t order_id)
{
    invariant(reason != REASON_NONE);
    stream_record(e, command, reason, order_id);
    struct event_rejected *body = &stream_answer(e, EVENT_REJECTED, command)->body.rejected;
    body->order_id = order_id;
    body->command = command->kind;
    body->reason = (uint16_t)reason;
}

void stream_refuse(struct engine *e, const struct command *command, enum reason reason)
{
    bool known = command->participant != 0 && command->participant <= e->head.participants;
    struct event *event;
    if (known) {
        event = stream_answer(e, EVENT_REJECTED, command);
    } else {
        event = emit(e, EVENT_REJECTED);
        event->participant = command->participant;
        emit_answers(event, command);
    }
    event->body.rejected.command = command->kind;
    event->body.rejected.reason = (uint16_t)reason;
}

uint64_t stream_subject(const struct engine *e, const struct command *command, uint64_t target)
{
    uint32_t stream = command->participant == 0 ? 0 : stream_find(e, command);
    const struct result *found = stream == 0 ? NULL : result_find(e, stream, target);
    bool made_order =
        found != NULL && found->command == COMMAND_ORDER_NEW && found->reason == REASON_NONE;
    return made_order ? found->subject : 0;
}

struct event *stream_answer(struct engine *e, uint8_t kind, const struct command *command)
{
    struct event *event;
    if (command->participant == 0) {
        event = emit(e, kind);
    } else if (kind == EVENT_REPEATED) {
        event = emit(e, kind);
        event->participant = command->participant;
    } else {
        digest_leave_participant(e, command->participant);
        event = emit_to(e, kind, command->participant);
        digest_enter_participant(e, command->participant);
    }
    emit_answers(event, command);
    return event;
}

static uint32_t stream_find(const struct engine *e, const struct command *command)
{
    return e->stream_of[(size_t)command->participant * STREAMS_PER_PARTICIPANT + command->stream];
}

static uint32_t stream_make(struct engine *e, const struct command *command)
{
    if (e->head.streams == e->head.limits.streams_max)
        return 0;
    uint32_t stream = ++e->head.streams;
    e->streams[stream].participant = command->participant;
    e->streams[stream].number = command->stream;
    digest_enter_stream(e, stream);
    for (uint32_t i = 0; i < CLIENT_WINDOW; i++)
        digest_enter_result(e, stream * CLIENT_WINDOW + i);
    digest_leave_extra(e, command->participant);
    e->extras[command->participant].streams++;
    digest_enter_extra(e, command->participant);
    e->stream_of[(size_t)command->participant * STREAMS_PER_PARTICIPANT + command->stream] = stream;
    return stream;
}

/* The numbers in the window grow, so the search goes back from the newest. */
static const struct result *result_find(const struct engine *e, uint32_t stream, uint64_t seq)
{
    const struct stream *s = &e->streams[stream];
    const struct result *window = &e->results[(size_t)stream * CLIENT_WINDOW];
    for (uint32_t back = 1; back <= s->results; back++) { /* Ends: at most CLIENT_WINDOW. */
        const struct result *r = &window[(s->next + CLIENT_WINDOW - back) % CLIENT_WINDOW];
        if (r->client_seq == seq)
            return r;
        if (r->client_seq < seq)
            return NULL;
    }
    return NULL;
}
