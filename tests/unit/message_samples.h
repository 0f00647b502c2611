/*
 * message_samples.h - one message of each kind that the wire carries, filled from a seed.
 *
 * Written by hand, field by field, and not from the codec's tables: what a table forgets is found
 * because it does not come back.
 */
#ifndef GRIDCLEAR_TESTS_MESSAGE_SAMPLES_H
#define GRIDCLEAR_TESTS_MESSAGE_SAMPLES_H

#include <stdint.h>

#include "net/message.h"

/* How many kinds there are: of messages, of commands in one and of events in one. */
uint32_t message_samples(void);

/* The name of kind `i`: "HELLO", "COMMAND ORDER_NEW", "EVENT TRADE". */
const char *message_sample_name(uint32_t i);

/* Fills `m` (cleared here, every byte) with kind `i` and values from `seed`. */
void message_sample(uint32_t i, uint64_t seed, struct message *m);

#endif
