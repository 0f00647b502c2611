/*
 * memory_house.h - a clearinghouse without a memory beyond its process, for tests of clients: the
 * real listener, door and engine on one loop, and nothing that makes anything durable.
 *
 * It can misbehave on demand: cut connections after a command was applied and before its answer
 * left, and take nothing for a while. It opens the delivery day 2020-01-01 (UTC) as one, and its
 * first participant is the operator.
 */
#ifndef GRIDCLEAR_TESTS_UNIT_MEMORY_HOUSE_H
#define GRIDCLEAR_TESTS_UNIT_MEMORY_HOUSE_H

#include <stdbool.h>
#include <stdint.h>
#include <uv.h>

#include "engine/command.h"
#include "engine/event.h"

struct memory_house;

struct memory_house_config {
    uint16_t port; /* 0: any. */
    int64_t market_us;
    uint32_t clock_factor;
    const char *certificate_file; /* Of the server. */
    const char *key_file;
    const char *ca_file;
    uint8_t operator_lfdi[LFDI_BYTES];
};

struct memory_house *memory_house_open(uv_loop_t *loop, const struct memory_house_config *config);
uint16_t memory_house_port(const struct memory_house *h);

/* A command by the clearinghouse itself; returns its first event. */
struct event memory_house_do(struct memory_house *h, const struct command *command);

/* Cuts the connection that sent it right after the `commands`-th command from now was applied. */
void memory_house_cut_after(struct memory_house *h, uint32_t commands);

/* Takes none of the next `commands` commands: BUSY. */
void memory_house_refuse_next(struct memory_house *h, uint32_t commands);

/* Commands of clients that the engine applied, repeats included. */
uint64_t memory_house_applied(const struct memory_house *h);

/* Closes what the loop holds; memory_house_close() frees once the loop has run out. */
void memory_house_shut(struct memory_house *h);
void memory_house_close(struct memory_house *h);

#endif
