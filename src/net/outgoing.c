#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "net/connection_state.h"
#include "sys/log.h"

#define BATCH_RECORDS 4u /* Encrypted before one write. */
#define SINK_BYTES    (BATCH_RECORDS * TLS_SINK_ROOM)

/* Ciphertext that the socket did not take at once. */
struct write_block {
    uv_write_t request;
    struct connection *connection;
    size_t count;
    uint8_t bytes[];
};

static _Thread_local uint8_t sink_bytes[SINK_BYTES];

static void flush_queued(struct connection *c);
static bool flush_batch(struct connection *c);
static void write_done(uv_write_t *request, int result);

enum status connection_send(struct connection *c, const struct message *m)
{
    if (c->state >= STATE_LEAVING)
        return STATUS_CLOSED;
    uint8_t entry[CODEC_ENTRY_BYTES_MAX];
    uint32_t length = codec_encode(m, entry);
    size_t room = c->in_flight < c->limits.outgoing_bytes_max
                      ? c->limits.outgoing_bytes_max - c->in_flight
                      : 0;
    if (frame_writer_append(&c->out, entry, length, room) != STATUS_OK) {
        log_warning("net", "%s: cut: it does not read, %zu bytes wait", c->peer,
                    c->out.count + c->in_flight);
        connection_gone(c, STATUS_FULL, "too slow: the bound of unread bytes is reached");
        return STATUS_FULL;
    }
    if (c->state == STATE_OPEN)
        (void)uv_idle_start(&c->flush, connection_flush);
    return STATUS_OK;
}

void connection_flush(uv_idle_t *idle)
{
    (void)uv_idle_stop(idle);
    flush_queued(idle->data);
}

/* Ends: the queue shrinks, or the socket takes no more and write_done() goes on. */
static void flush_queued(struct connection *c)
{
    invariant(c->state == STATE_OPEN || c->state == STATE_LEAVING);
    while (c->in_flight == 0 && c->out.count > 0)
        if (!flush_batch(c))
            return;
    if (c->state == STATE_LEAVING && c->in_flight == 0)
        connection_leave_end(c);
}

/* False: the connection is gone. */
static bool flush_batch(struct connection *c)
{
    struct tls_sink sink = connection_sink();
    size_t sent = 0;
    enum status status = STATUS_OK;
    tls_session_bind(c->tls, &sink);
    for (unsigned i = 0; i < BATCH_RECORDS && sent < c->out.count && status == STATUS_OK; i++) {
        size_t left = c->out.count - sent;
        size_t record = left < TLS_RECORD_BYTES ? left : TLS_RECORD_BYTES;
        status = tls_session_write(c->tls, c->out.bytes + sent, record);
        sent += record;
    }
    tls_session_bind(c->tls, NULL);
    if (status != STATUS_OK) {
        connection_gone(c, status, tls_session_text(c->tls));
        return false;
    }
    frame_writer_sent(&c->out, sent);
    connection_sink_send(c, &sink);
    return c->state != STATE_GONE;
}

struct tls_sink connection_sink(void)
{
    return (struct tls_sink){.bytes = sink_bytes, .capacity = sizeof sink_bytes};
}

/* What the socket does not take at once is kept until it does: at most one batch, and what TLS
 * itself says in between, all of it counted against the bound. */
void connection_sink_send(struct connection *c, const struct tls_sink *sink)
{
    size_t sent = 0;
    if (sink->count == 0 || c->state == STATE_GONE)
        return;
    if (c->in_flight == 0) {
        uv_buf_t buffer = uv_buf_init((char *)sink->bytes, (unsigned)sink->count);
        int result = uv_try_write((uv_stream_t *)&c->tcp, &buffer, 1);
        if (result < 0 && result != UV_EAGAIN) {
            connection_gone(c, STATUS_CLOSED, uv_strerror(result));
            return;
        }
        sent = result < 0 ? 0 : (size_t)result;
        if (sent == sink->count)
            return;
    }
    size_t count = sink->count - sent;
    if (c->in_flight + count > c->limits.outgoing_bytes_max + SINK_BYTES) {
        connection_gone(c, STATUS_FULL, "too slow: the bound of unread bytes is reached");
        return;
    }
    struct write_block *block = malloc(sizeof *block + count);
    if (block == NULL) {
        connection_gone(c, STATUS_FULL, "no memory for what is to be sent");
        return;
    }
    block->connection = c;
    block->count = count;
    memcpy(block->bytes, sink->bytes + sent, count);
    uv_buf_t buffer = uv_buf_init((char *)block->bytes, (unsigned)count);
    int result = uv_write(&block->request, (uv_stream_t *)&c->tcp, &buffer, 1, write_done);
    if (result != 0) {
        free(block);
        connection_gone(c, STATUS_CLOSED, uv_strerror(result));
        return;
    }
    c->in_flight += count;
}

static void write_done(uv_write_t *request, int result)
{
    /* libuv has the request in the block at its beginning. */
    struct write_block *block = (struct write_block *)request;
    struct connection *c = block->connection;
    invariant(c->in_flight >= block->count);
    c->in_flight -= block->count;
    free(block);
    if (c->state == STATE_GONE)
        return;
    if (result != 0)
        connection_gone(c, STATUS_CLOSED, uv_strerror(result));
    else if (c->state == STATE_OPEN || c->state == STATE_LEAVING)
        flush_queued(c);
}
