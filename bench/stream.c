#include "bench/stream.h"

#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "bench/memory.h"
#include "bench/shadow.h"

static size_t ops_bytes(uint64_t ops);
static enum status header_read(struct stream_header *header, FILE *file);
static enum status stream_play(const struct stream *stream);

enum status stream_open(struct stream *stream, uint64_t ops)
{
    invariant(ops > 0 && ops <= STREAM_OPS_MAX);
    memset(stream, 0, sizeof(*stream));
    stream->ops = memory_take(ops_bytes(ops), false);
    stream->header.timed_ops = ops; /* So that closing knows how much was taken. */
    return stream->ops == NULL ? STATUS_FULL : STATUS_OK;
}

void stream_close(struct stream *stream)
{
    memory_return(stream->ops, ops_bytes(stream->header.prefill_ops + stream->header.timed_ops));
    memset(stream, 0, sizeof(*stream));
}

enum status stream_write(const struct stream *stream, const char *path)
{
    size_t ops = (size_t)(stream->header.prefill_ops + stream->header.timed_ops);
    FILE *file = fopen(path, "wb");
    if (file == NULL)
        return STATUS_IO;
    bool written = fwrite(&stream->header, sizeof(stream->header), 1, file) == 1 &&
                   fwrite(stream->ops, sizeof(*stream->ops), ops, file) == ops;
    bool closed = fclose(file) == 0;
    return written && closed ? STATUS_OK : STATUS_IO;
}

enum status stream_read(struct stream *stream, const char *path)
{
    struct stream_header header;
    memset(stream, 0, sizeof(*stream));
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        return STATUS_IO;
    enum status status = header_read(&header, file);
    if (status == STATUS_OK)
        status = stream_open(stream, header.prefill_ops + header.timed_ops);
    if (status == STATUS_OK) {
        size_t ops = (size_t)(header.prefill_ops + header.timed_ops);
        stream->header = header;
        if (fread(stream->ops, sizeof(*stream->ops), ops, file) != ops)
            status = ferror(file) ? STATUS_IO : STATUS_MALFORMED;
        else if (fgetc(file) != EOF)
            status = STATUS_MALFORMED;
    }
    (void)fclose(file);
    if (status == STATUS_OK)
        status = stream_play(stream);
    if (status != STATUS_OK)
        stream_close(stream);
    return status;
}

bool stream_agrees(const struct stream *stream, const struct tally *tally)
{
    return stream->header.fills == tally->fills && stream->header.quantity == tally->quantity &&
           stream->header.checksum == tally->checksum;
}

static size_t ops_bytes(uint64_t ops)
{
    return (size_t)ops * sizeof(struct op);
}

static enum status header_read(struct stream_header *header, FILE *file)
{
    if (fread(header, sizeof(*header), 1, file) != 1)
        return ferror(file) ? STATUS_IO : STATUS_MALFORMED;
    if (header->magic != STREAM_MAGIC || header->books == 0 || header->books > STREAM_BOOKS_MAX)
        return STATUS_MALFORMED;
    if (header->ticks < 64 || header->ticks > STREAM_TICKS_MAX || header->ticks % 64 != 0)
        return STATUS_MALFORMED;
    if (header->timed_ops == 0 || header->timed_ops > STREAM_OPS_MAX / 2 ||
        header->prefill_ops > STREAM_OPS_MAX / 2)
        return STATUS_MALFORMED;
    /* An op brings at most one id. */
    if (header->max_id == 0 || header->max_id > header->prefill_ops + header->timed_ops + 1)
        return STATUS_MALFORMED;
    return STATUS_OK;
}

static enum status stream_play(const struct stream *stream)
{
    const struct stream_header *header = &stream->header;
    struct shadow shadow;
    uint64_t live = 0;
    enum status status = shadow_open(&shadow, header);
    if (status != STATUS_OK)
        return status;
    for (uint64_t i = 0; i < header->prefill_ops + header->timed_ops; i++) {
        if (i == header->prefill_ops)
            shadow.tally = (struct tally){0, 0, 0};
        if (!shadow_fits(&shadow, &stream->ops[i])) {
            status = STATUS_MALFORMED;
            goto out;
        }
        shadow_play(&shadow, &stream->ops[i]);
    }
    for (uint32_t id = 1; id < header->max_id; id++)
        live += shadow_order(&shadow, id) != NULL;
    if (!stream_agrees(stream, &shadow.tally) || live != header->live_end)
        status = STATUS_CORRUPT;
out:
    shadow_close(&shadow);
    return status;
}
