#include "toy_machine.h"

#include <string.h>

#include "base/check.h"
#include "base/hash.h"

static void toy_apply(void *self, const struct command *command, struct event_list *out);
static void toy_event(const struct command *command, uint16_t index, struct event_list *out);
static void toy_prefetch(void *self, const struct command *command);
static enum engine_work toy_work(const void *self);
static int64_t toy_due_us(const void *self);
static uint64_t toy_seq(const void *self);
static int64_t toy_at_us(const void *self);
static uint64_t toy_hash(const void *self);

void toy_machine_init(struct toy_machine *t)
{
    *t = (struct toy_machine){.due_us = INT64_MAX};
}

struct machine toy_machine(struct toy_machine *t)
{
    return (struct machine){
        .self = t,
        .apply = toy_apply,
        .prefetch = toy_prefetch,
        .work = toy_work,
        .due_us = toy_due_us,
        .seq = toy_seq,
        .at_us = toy_at_us,
        .hash = toy_hash,
    };
}

struct command toy_request(uint64_t client_seq)
{
    struct command c;
    memset(&c, 0, sizeof c);
    c.kind = COMMAND_ORDER_NEW;
    c.participant = 1;
    c.client_seq = client_seq;
    return c;
}

static void toy_apply(void *self, const struct command *command, struct event_list *out)
{
    struct toy_machine *t = self;
    invariant(command->seq == t->seq + 1 && command->at_us >= t->at_us);
    invariant(t->exclusive_left == 0 || command->kind == COMMAND_CONTINUE);
    invariant(out->capacity - out->count >= ENGINE_EVENTS_MAX);
    t->seq = command->seq;
    t->at_us = command->at_us;
    t->hash = hash_record(t->hash, command, sizeof *command);
    if (t->due_us <= t->at_us)
        t->due_us = INT64_MAX;
    if (command->kind == COMMAND_CLOCK)
        t->clocks++;
    if (command->kind == COMMAND_CONTINUE) {
        t->continues++;
        if (t->exclusive_left > 0)
            t->exclusive_left--;
        else if (t->sweep_left > 0)
            t->sweep_left--;
    }
    if (command->kind != COMMAND_ORDER_NEW)
        return;
    const struct order_new *order = &command->body.order_new;
    t->exclusive_left += order->until_s;
    t->sweep_left += order->meter;
    if (order->slot_s != 0)
        t->due_us = (int64_t)order->slot_s * 1000000;
    for (uint32_t i = 0; i <= order->place; i++)
        toy_event(command, (uint16_t)i, out);
}

static void toy_event(const struct command *command, uint16_t index, struct event_list *out)
{
    struct event *e = &out->items[out->count++];
    memset(e, 0, sizeof *e);
    e->seq = command->seq;
    e->client_seq = index == 0 ? command->client_seq : 0;
    e->participant = command->participant;
    e->index = index;
    e->kind = EVENT_ORDER_ACCEPTED;
}

static void toy_prefetch(void *self, const struct command *command)
{
    (void)self;
    (void)command;
}

static enum engine_work toy_work(const void *self)
{
    const struct toy_machine *t = self;
    if (t->exclusive_left > 0)
        return ENGINE_EXCLUSIVE;
    return t->sweep_left > 0 ? ENGINE_SWEEP : ENGINE_IDLE;
}

static int64_t toy_due_us(const void *self)
{
    return ((const struct toy_machine *)self)->due_us;
}

static uint64_t toy_seq(const void *self)
{
    return ((const struct toy_machine *)self)->seq;
}

static int64_t toy_at_us(const void *self)
{
    return ((const struct toy_machine *)self)->at_us;
}

static uint64_t toy_hash(const void *self)
{
    return ((const struct toy_machine *)self)->hash;
}
