#include "cmcm/window.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"

static struct window_entry *entry_at(const struct window *w, uint32_t index);
static struct window_entry *entry_find(const struct window *w, uint64_t client_seq);
static uint64_t *entry_target(struct window_entry *entry);
static void window_trim(struct window *w);

enum status window_init(struct window *w, uint32_t queue_max)
{
    memset(w, 0, sizeof(*w));
    if (queue_max > UINT32_MAX - CLIENT_WINDOW)
        return STATUS_FULL;
    w->capacity = CLIENT_WINDOW + queue_max;
    w->entries = calloc(w->capacity, sizeof(*w->entries));
    return w->entries == NULL ? STATUS_FULL : STATUS_OK;
}

void window_destroy(struct window *w)
{
    free(w->entries);
    memset(w, 0, sizeof(*w));
}

enum status window_add(struct window *w, const struct command *command)
{
    invariant(command->client_seq > 0);
    if (w->count == w->capacity)
        return STATUS_FULL;
    if (w->count > 0)
        invariant(entry_at(w, w->count - 1)->command.client_seq < command->client_seq);
    *entry_at(w, w->count) = (struct window_entry){.command = *command};
    w->count++;
    w->unanswered++;
    return STATUS_OK;
}

const struct command *window_next(struct window *w)
{
    uint32_t reach = w->count < CLIENT_WINDOW ? w->count : CLIENT_WINDOW;
    for (uint32_t i = 0; i < reach; i++) {
        struct window_entry *entry = entry_at(w, i);
        if (entry->sent || entry->answered)
            continue;
        entry->sent = true;
        return &entry->command;
    }
    return NULL;
}

const struct command *window_find(const struct window *w, uint64_t client_seq)
{
    const struct window_entry *entry = entry_find(w, client_seq);
    return entry == NULL ? NULL : &entry->command;
}

bool window_answered(struct window *w, uint64_t client_seq)
{
    struct window_entry *entry = entry_find(w, client_seq);
    if (entry == NULL)
        return false;
    entry->answered = true;
    w->unanswered--;
    window_trim(w);
    return true;
}

void window_unsend_all(struct window *w)
{
    for (uint32_t i = 0; i < w->count; i++)
        entry_at(w, i)->sent = false;
}

void window_unsend(struct window *w, uint64_t client_seq)
{
    struct window_entry *entry = entry_find(w, client_seq);
    if (entry != NULL)
        entry->sent = false;
}

bool window_renumber(struct window *w, uint64_t old_seq, uint64_t new_seq)
{
    struct window_entry *entry = entry_find(w, old_seq);
    if (entry == NULL)
        return false;
    struct command command = entry->command;
    command.client_seq = new_seq;
    bool gone = window_answered(w, old_seq);
    invariant(gone);
    for (uint32_t i = 0; i < w->count; i++) {
        struct window_entry *other = entry_at(w, i);
        uint64_t *target = entry_target(other);
        if (target != NULL && !other->answered && *target == old_seq)
            *target = new_seq;
    }
    if (w->count == w->capacity) {
        /* An answered one is kept in the middle; there is room once it is closed up. */
        uint32_t kept = 0;
        for (uint32_t i = 0; i < w->count; i++) {
            if (!entry_at(w, i)->answered)
                *entry_at(w, kept++) = *entry_at(w, i);
        }
        w->count = kept;
    }
    enum status status = window_add(w, &command);
    invariant(status == STATUS_OK);
    return true;
}

static struct window_entry *entry_at(const struct window *w, uint32_t index)
{
    invariant(index < w->capacity);
    return &w->entries[(uint32_t)(((uint64_t)w->first + index) % w->capacity)];
}

/* Numbers grow along the ring, gaps allowed: halve the rest until it is found. */
static struct window_entry *entry_find(const struct window *w, uint64_t client_seq)
{
    uint32_t low = 0, high = w->count;
    while (low < high) { /* Ends: the rest shrinks. */
        uint32_t middle = low + (high - low) / 2;
        if (entry_at(w, middle)->command.client_seq < client_seq)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == w->count)
        return NULL;
    struct window_entry *entry = entry_at(w, low);
    return entry->command.client_seq == client_seq && !entry->answered ? entry : NULL;
}

static uint64_t *entry_target(struct window_entry *entry)
{
    if (entry->command.kind == COMMAND_ORDER_AMEND && entry->command.body.order_amend.order_id == 0)
        return &entry->command.body.order_amend.target_seq;
    if (entry->command.kind == COMMAND_ORDER_CANCEL &&
        entry->command.body.order_cancel.order_id == 0)
        return &entry->command.body.order_cancel.target_seq;
    return NULL;
}

static void window_trim(struct window *w)
{
    while (w->count > 0 && entry_at(w, 0)->answered) { /* Ends: count shrinks. */
        w->first = (w->first + 1) % w->capacity;
        w->count--;
    }
    invariant(w->unanswered <= w->count);
}
