/*
 * toy_machine.h - a machine that has nothing to do with energy, to try the pipeline with.
 *
 * ORDER_NEW is answered by one ORDER_ACCEPTED; its `until_s` asks for so many exclusive CONTINUEs,
 * its `meter` for so many of a sweep, its `place` for so many events more, its `slot_s` for a CLOCK
 * at that second. Whatever comes where only a CONTINUE may is a broken invariant.
 */
#ifndef GRIDCLEAR_TESTS_TOY_MACHINE_H
#define GRIDCLEAR_TESTS_TOY_MACHINE_H

#include "engine/machine.h"

struct toy_machine {
    uint64_t seq;
    int64_t at_us;
    int64_t due_us;
    uint64_t hash;
    uint32_t exclusive_left;
    uint32_t sweep_left;
    uint32_t clocks;
    uint32_t continues;
};

void toy_machine_init(struct toy_machine *t);
struct machine toy_machine(struct toy_machine *t);

/* A request that the toy understands. */
struct command toy_request(uint64_t client_seq);

#endif
