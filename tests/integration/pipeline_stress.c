/*
 * The whole pipeline with its threads, a toy machine and a toy journal that is away every now and
 * then. A plain program, so that it runs under the thread sanitizer. Checked: no event is received
 * before its command is durable, all answers come, each once, in order, and the journal holds
 * exactly what was applied, although tries fail and rings are small.
 */
#include <poll.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/check.h"
#include "server/pipeline.h"
#include "toy_machine.h"

#define REQUESTS 300000u

struct toy_journal {
    uint32_t tries;
    uint64_t number;
    uint64_t requests;
    uint64_t fenced_from; /* Batch number; 0: never. */
    _Atomic uint64_t durable_seq;
};

static int wake_fd;

static enum status toy_journal_append(void *self, const struct batch *batch)
{
    struct toy_journal *j = self;
    if (j->fenced_from != 0 && batch->number >= j->fenced_from)
        return STATUS_FENCED;
    if (++j->tries % 50 == 0)
        return STATUS_IO;
    if (j->tries % 75 == 0)
        return STATUS_TIMEOUT;
    uint64_t durable = atomic_load(&j->durable_seq);
    invariant(batch->number == j->number + 1);
    invariant(batch->first_seq == durable + 1 && batch->count > 0);
    for (uint32_t i = 0; i < batch->count; i++) {
        invariant(batch->commands[i].seq == durable + 1 + i);
        if (batch->commands[i].client_seq != 0)
            invariant(batch->commands[i].client_seq == ++j->requests);
    }
    j->number = batch->number;
    atomic_store(&j->durable_seq, durable + batch->count);
    return STATUS_OK;
}

static void net_notify(void *context)
{
    (void)context;
    uint64_t one = 1;
    ssize_t n = write(wake_fd, &one, sizeof one);
    invariant(n == (ssize_t)sizeof one);
}

static void net_wait(void)
{
    struct pollfd poller = {.fd = wake_fd, .events = POLLIN};
    uint64_t count;
    (void)poll(&poller, 1, -1);
    ssize_t n = read(wake_fd, &count, sizeof count);
    (void)n;
}

static struct pipeline *toy_pipeline_start(struct toy_machine *toy, struct toy_journal *journal)
{
    struct pipeline_config config = {
        .machine = toy_machine(toy),
        .journal = {.self = journal, .append = toy_journal_append},
        .clock = market_clock_scaled(1000000, 1),
        .requests_max = 1024,
        .notices_max = 512,
        .retry_ms = 1,
        .read_clock = clock_reading_take,
        .notify = net_notify,
    };
    struct pipeline *p = NULL;
    enum status status = pipeline_open(&config, &p);
    invariant(status == STATUS_OK);
    status = pipeline_start(p);
    invariant(status == STATUS_OK);
    return p;
}

/* Receives what is there; each answer must be the next one, and durable. */
static uint32_t answers_check(struct pipeline *p, const struct toy_journal *j, uint64_t *answered)
{
    struct notice notices[128];
    uint32_t count = pipeline_receive(p, notices, 128);
    for (uint32_t i = 0; i < count; i++) {
        invariant(notices[i].event.seq <= atomic_load(&j->durable_seq));
        invariant(notices[i].at_us >= 1000000);
        if (notices[i].event.client_seq != 0)
            invariant(notices[i].event.client_seq == ++*answered);
    }
    return count;
}

static void answers_all_come_durable_and_in_order(void)
{
    struct toy_machine toy;
    struct toy_journal journal = {0};
    toy_machine_init(&toy);
    struct pipeline *p = toy_pipeline_start(&toy, &journal);
    uint64_t asked = 0, answered = 0, busy = 0;
    while (answered < REQUESTS) { /* Ends: each turn asks, receives or waits for a notice. */
        uint32_t moved = 0;
        for (; asked < REQUESTS && moved < 100; moved++) {
            struct command c = toy_request(asked + 1);
            c.body.order_new.until_s = asked % 1000 == 999 ? 3 : 0;
            c.body.order_new.meter = asked % 700 == 699 ? 5 : 0;
            c.body.order_new.place = asked % 500 == 499 ? 2000 : 0;
            if (pipeline_submit(p, &c) != STATUS_OK) {
                busy++;
                break;
            }
            asked++;
        }
        moved += answers_check(p, &journal, &answered);
        if (moved == 0)
            net_wait();
    }
    pipeline_drain(p);
    while (pipeline_state(p) != PIPELINE_DRAINED) { /* Ends: it notifies when it is. */
        if (answers_check(p, &journal, &answered) == 0 && pipeline_state(p) != PIPELINE_DRAINED)
            net_wait();
    }
    pipeline_close(p);
    invariant(answered == REQUESTS && journal.requests == REQUESTS);
    invariant(toy.seq == atomic_load(&journal.durable_seq));
    invariant(toy.continues > 0 && journal.tries > journal.number && busy > 0);
    (void)printf("pipeline: %u answers in %llu batches, %llu tries failed, %llu times full\n",
                 REQUESTS, (unsigned long long)journal.number,
                 (unsigned long long)(journal.tries - journal.number), (unsigned long long)busy);
}

static void nothing_is_answered_once_another_leads(void)
{
    struct toy_machine toy;
    struct toy_journal journal = {.fenced_from = 3};
    toy_machine_init(&toy);
    struct pipeline *p = toy_pipeline_start(&toy, &journal);
    uint64_t asked = 0, answered = 0;
    while (pipeline_state(p) == PIPELINE_RUNNING) { /* Ends: the third batch is refused. */
        struct command c = toy_request(asked + 1);
        if (pipeline_submit(p, &c) == STATUS_OK)
            asked++;
        if (answers_check(p, &journal, &answered) == 0 && pipeline_state(p) == PIPELINE_RUNNING &&
            asked - answered > 500)
            net_wait();
    }
    while (answers_check(p, &journal, &answered) > 0) { /* Ends: the engine thread has. */
    }
    invariant(pipeline_state(p) == PIPELINE_FENCED);
    invariant(answered <= atomic_load(&journal.durable_seq));
    pipeline_close(p);
    invariant(toy.seq > answered);
    (void)printf("pipeline: fenced after %llu answers\n", (unsigned long long)answered);
}

int main(void)
{
    wake_fd = eventfd(0, EFD_CLOEXEC);
    invariant(wake_fd >= 0);
    answers_all_come_durable_and_in_order();
    nothing_is_answered_once_another_leads();
    (void)close(wake_fd);
    return 0;
}
