/*
 * Any bytes as the envelope of a frame. What is accepted must go out and come in again as the same
 * value; what is refused must say why.
 */
#include "net/codec.h"

#include <stddef.h>
#include <string.h>

#include "base/check.h"

struct again {
    const struct message *wanted;
    unsigned messages;
};

static bool again_message(void *context, const struct message *m)
{
    struct again *again = context;
    invariant(m->kind == again->wanted->kind);
    if (m->kind == MESSAGE_COMMAND)
        invariant(memcmp(&m->as.command, &again->wanted->as.command, sizeof m->as.command) == 0);
    if (m->kind == MESSAGE_EVENT)
        invariant(memcmp(&m->as.event, &again->wanted->as.event, sizeof m->as.event) == 0);
    again->messages++;
    return true;
}

static bool again_refused(void *context, const struct message_refused *refused)
{
    (void)context;
    (void)refused;
    invariant(false); /* what was accepted is refused. */
    return false;
}

static bool first_message(void *context, const struct message *m)
{
    static const struct codec_handlers handlers = {again_message, again_refused};
    struct codec_counts counts = {0};
    struct again again = {.wanted = m};
    uint8_t entry[CODEC_ENTRY_BYTES_MAX];
    (void)context;
    uint32_t length = codec_encode(m, entry);
    enum status status = codec_decode(entry, length, &handlers, &again, &counts);
    invariant(status == STATUS_OK);
    invariant(again.messages == 1);
    return true;
}

static bool first_refused(void *context, const struct message_refused *refused)
{
    (void)context;
    invariant(refused->code >= 1000);
    invariant(refused->text[0] != '\0');
    invariant(memchr(refused->text, '\0', sizeof refused->text) != NULL);
    return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const struct codec_handlers handlers = {first_message, first_refused};
    struct codec_counts counts = {0};
    if (size <= 65536)
        (void)!codec_decode(data, (uint32_t)size, &handlers, NULL, &counts);
    return 0;
}
