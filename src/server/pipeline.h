/*
 * pipeline.h - from a request to its durable answer, for any machine: two threads and two rings.
 *
 *   net thread --submit--> requests --> [engine thread] --> notices --receive--> net thread
 *                                          |      ^
 *                                    batch |      | durable
 *                                          v      |
 *                                       [persist thread] --> journal
 *
 * The engine thread is the only one that touches the machine. Nothing of a batch is received before
 * the journal has said OK. The journal away (IO, TIMEOUT): the same batch is tried again until it
 * is in, requests queue up to their bound, nothing is lost. Another leader, or a journal that does
 * not vouch for what it took: the pipeline ends and says why.
 *
 *   open -> turn* (alone, before the threads) -> start -> submit/receive* -> drain -> close
 */
#ifndef GRIDCLEAR_SERVER_PIPELINE_H
#define GRIDCLEAR_SERVER_PIPELINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "engine/machine.h"
#include "persist/journal.h"
#include "server/sequencer.h"
#include "server/stamp.h"

struct pipeline;

/* Where batches become durable; see journal_append(). Called on the persist thread only. */
struct pipeline_journal {
    void *self;
    enum status (*append)(void *self, const struct batch *batch);
};

struct pipeline_config {
    struct machine machine; /* Recovered up to the last durable batch. */
    struct pipeline_journal journal;
    struct market_clock clock;
    uint64_t batch_number; /* Of the last durable batch. */
    uint32_t requests_max; /* Powers of two. */
    uint32_t notices_max;
    uint32_t retry_ms; /* Between two tries when the journal is away; above 0. */
    struct clock_reading (*read_clock)(void); /* clock_reading_take, or a test's. */
    void *context;
    /* From the engine or persist thread: notices wait to be received, or the state has changed.
     * Once per burst. */
    void (*notify)(void *context);
};

enum pipeline_state {
    PIPELINE_RUNNING,
    PIPELINE_DRAINED, /* After pipeline_drain(): everything asked for is durable and in the ring. */
    PIPELINE_FENCED,  /* Another leader has taken over: the process must end. */
    PIPELINE_BROKEN,  /* The journal took it, or not, and cannot say: a person must look. */
};

/* FULL: no memory; IO: no eventfd (logged). Journal and machine stay the caller's. */
MUST_USE enum status pipeline_open(const struct pipeline_config *config, struct pipeline **out);

/*
 * Before pipeline_start() only: one turn of both threads on the caller's, appending what was
 * submitted and letting its events go. Anything but OK is the journal's answer to the batch, which
 * the next turn appends again.
 */
MUST_USE enum status pipeline_turn(struct pipeline *p);

/* Starts the two threads. IO: the system has none to give (logged). */
MUST_USE enum status pipeline_start(struct pipeline *p);

/*
 * Net thread: asks for a command; `seq` and `at_us` are given later. It is copied. FULL: the ring
 * is full. AGAIN: the clock has jumped and nothing is stamped, or the pipeline drains. In both
 * cases nothing happened.
 */
MUST_USE enum status pipeline_submit(struct pipeline *p, const struct command *request);

/* Net thread: takes up to `count` notices in the order of the engine, and says how many. */
uint32_t pipeline_receive(struct pipeline *p, struct notice *out, uint32_t count);

enum pipeline_state pipeline_state(const struct pipeline *p);

/* The journal has not answered a try with OK since the one before. */
bool pipeline_journal_away(const struct pipeline *p);

/* The wall clock has jumped; by pipeline_clock_accept() an operator says that it is right. */
bool pipeline_clock_stopped(const struct pipeline *p);
void pipeline_clock_accept(struct pipeline *p);

/* Monotonic time at which the last append that is durable by now was begun; 0: none was yet. */
int64_t pipeline_committed_us(const struct pipeline *p);

/* Takes no more requests; when all that was taken is durable the state becomes DRAINED. */
void pipeline_drain(struct pipeline *p);

/* Ends the threads, whatever is still on the way, and frees. An append that runs is waited for. */
void pipeline_close(struct pipeline *p);

#endif
