/*
 * persist_batch.h - batches for the tests of persist: any commands, numbered on.
 */
#ifndef GRIDCLEAR_TESTS_PERSIST_BATCH_H
#define GRIDCLEAR_TESTS_PERSIST_BATCH_H

#include <string.h>

#include "persist/journal.h"

/* Batch `number` of `count` commands from `first_seq`; the same arguments give the same bytes. */
static inline void batch_fill(struct batch *batch, uint64_t number, uint64_t first_seq,
                              uint32_t count)
{
    memset(batch, 0, sizeof *batch);
    batch->number = number;
    batch->first_seq = first_seq;
    batch->count = count;
    for (uint32_t i = 0; i < count; i++) { /* Ends: count. */
        struct command *c = &batch->commands[i];
        c->seq = first_seq + i;
        c->at_us = (int64_t)(first_seq + i) * 1000;
        c->kind = COMMAND_FUNDS_DEPOSIT;
        c->body.funds_deposit.participant = 1 + i % 7;
        c->body.funds_deposit.amount.nano = (int64_t)(first_seq * 31 + i);
    }
}

#endif
