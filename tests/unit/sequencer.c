#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

#include "../integration/toy_machine.h"
#include "server/sequencer.h"

#define REQUESTS_MAX 2048
#define NOTICES_MAX  4096
#define START_US     INT64_C(1000000000)

static struct toy_machine toy;
static struct ring requests, notices;
static struct command requests_memory[REQUESTS_MAX];
static struct notice notices_memory[NOTICES_MAX];
static struct cargo *cargoes;
static struct sequencer sequencer;
static struct clock_reading now;

static void setup_notices(uint32_t capacity)
{
    toy_machine_init(&toy);
    now = (struct clock_reading){.wall_us = START_US, .monotonic_us = 5000};
    ring_init(&requests, requests_memory, sizeof(struct command), REQUESTS_MAX);
    ring_init(&notices, notices_memory, sizeof(struct notice), capacity);
    cargoes = calloc(2, sizeof *cargoes);
    for (int i = 0; i < 2; i++) {
        cargoes[i].events.items = calloc(CARGO_EVENTS_MAX, sizeof(struct event));
        cargoes[i].events.capacity = CARGO_EVENTS_MAX;
    }
    struct stamp stamp;
    stamp_init(&stamp, market_clock_wall(), now);
    sequencer_init(&sequencer, toy_machine(&toy), stamp, &requests, &notices, cargoes, 0);
}

static void setup(void)
{
    setup_notices(NOTICES_MAX);
}

static void teardown(void)
{
    for (int i = 0; i < 2; i++)
        free(cargoes[i].events.items);
    free(cargoes);
}

static void later(int64_t us)
{
    now.wall_us += us;
    now.monotonic_us += us;
}

static void ask(uint64_t first, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        struct command c = toy_request(first + i);
        cr_assert_eq(ring_push(&requests, &c, 1), 1u);
    }
}

static void fill_all(void)
{
    while (sequencer_fill(&sequencer, now)) { /* Ends: nothing is left, or no room. */
    }
}

/* Goal: no event is seen outside before the journal has said that its batch is durable; then all
 * are, in order, each with the stamp of its command. */
Test(sequencer, lets_nothing_go_before_the_batch_is_durable, .init = setup, .fini = teardown)
{
    ask(1, 3);
    cr_assert(sequencer_fill(&sequencer, now));
    cr_assert_not(sequencer_let_go(&sequencer));
    const struct batch *batch = sequencer_leave(&sequencer);
    cr_assert_not_null(batch);
    cr_assert_eq(batch->number, 1u);
    cr_assert_eq(batch->first_seq, 1u);
    cr_assert_eq(batch->count, 3u);
    cr_assert_not(sequencer_let_go(&sequencer));
    cr_assert_eq(ring_count(&notices), 0u);
    sequencer_landed(&sequencer);
    cr_assert(sequencer_let_go(&sequencer));
    struct notice out[8];
    cr_assert_eq(ring_pop(&notices, out, 8), 3u);
    for (uint64_t i = 0; i < 3; i++) {
        cr_assert_eq(out[i].event.client_seq, i + 1);
        cr_assert_eq(out[i].at_us, START_US);
    }
}

/* Goal: while one batch is at the journal the next one fills and waits; it leaves when the flight
 * is free, without any timer. */
Test(sequencer, keeps_one_batch_in_flight_and_one_filling, .init = setup, .fini = teardown)
{
    ask(1, 1);
    fill_all();
    cr_assert_not_null(sequencer_leave(&sequencer));
    ask(2, 5);
    fill_all();
    cr_assert_eq(toy.seq, 6u); /* Applied already. */
    cr_assert_null(sequencer_leave(&sequencer));
    sequencer_landed(&sequencer);
    (void)sequencer_let_go(&sequencer);
    const struct batch *batch = sequencer_leave(&sequencer);
    cr_assert_not_null(batch);
    cr_assert_eq(batch->number, 2u);
    cr_assert_eq(batch->first_seq, 2u);
    cr_assert_eq(batch->count, 5u);
}

/* Goal: when the journal does not answer, one full batch gathers and the rest waits in the ring, in
 * order; nothing is dropped. */
Test(sequencer, stops_draining_when_the_batch_is_full, .init = setup, .fini = teardown)
{
    ask(1, 1);
    fill_all();
    cr_assert_not_null(sequencer_leave(&sequencer));
    ask(2, BATCH_COMMANDS_MAX + 10);
    fill_all();
    cr_assert_eq(ring_count(&requests), 10u);
    cr_assert_not(sequencer_ready(&sequencer));
    sequencer_landed(&sequencer);
    (void)sequencer_let_go(&sequencer);
    cr_assert_eq(sequencer_leave(&sequencer)->count, BATCH_COMMANDS_MAX);
    fill_all();
    cr_assert_eq(ring_count(&requests), 0u);
    cr_assert_eq(toy.seq, BATCH_COMMANDS_MAX + 11);
}

/* Goal: a batch also counts as full when its events leave no room for one more apply. */
Test(sequencer, stops_draining_when_events_fill_up, .init = setup, .fini = teardown)
{
    for (uint64_t i = 1; i <= 6; i++) {
        struct command c = toy_request(i);
        c.body.order_new.place = ENGINE_EVENTS_MAX - 1;
        (void)ring_push(&requests, &c, 1);
    }
    fill_all();
    cr_assert_eq(toy.seq, 4u);
    cr_assert_eq(ring_count(&requests), 2u);
}

/* Goal: while the machine asks for exclusive work, CONTINUEs follow one another and requests wait
 * (the toy stops the program if anything comes between). */
Test(sequencer, puts_nothing_between_exclusive_continues, .init = setup, .fini = teardown)
{
    struct command c = toy_request(1);
    c.body.order_new.until_s = 5;
    (void)ring_push(&requests, &c, 1);
    ask(2, 2);
    fill_all();
    const struct batch *batch = sequencer_leave(&sequencer);
    cr_assert_eq(batch->count, 8u);
    for (int i = 1; i <= 5; i++)
        cr_assert_eq(batch->commands[i].kind, COMMAND_CONTINUE);
    cr_assert_eq(batch->commands[6].client_seq, 2u);
}

/* Goal: a sweep gets one CONTINUE between requests, and goes on by itself when there are none. */
Test(sequencer, mixes_a_sweep_with_requests, .init = setup, .fini = teardown)
{
    struct command c = toy_request(1);
    c.body.order_new.meter = 4;
    (void)ring_push(&requests, &c, 1);
    ask(2, 2);
    fill_all();
    const struct batch *batch = sequencer_leave(&sequencer);
    static const uint64_t expected[] = {1, 0, 2, 0, 3, 0, 0}; /* client_seq; 0: CONTINUE. */
    cr_assert_eq(batch->count, 7u);
    for (int i = 0; i < 7; i++)
        cr_assert_eq(batch->commands[i].client_seq, expected[i]);
    cr_assert_eq(toy.continues, 4u);
}

/* Goal: the state hash after a command travels in a later batch, with the number of that command.
 */
Test(sequencer, hands_the_hash_to_a_later_batch, .init = setup, .fini = teardown)
{
    ask(1, 3);
    fill_all();
    const struct batch *batch = sequencer_leave(&sequencer);
    cr_assert_eq(batch->hash_seq, 0u);
    uint64_t hash = toy.hash;
    ask(4, 2);
    fill_all();
    sequencer_landed(&sequencer);
    (void)sequencer_let_go(&sequencer);
    batch = sequencer_leave(&sequencer);
    cr_assert_eq(batch->hash_seq, 3u);
    cr_assert_eq(batch->state_hash, hash);
    cr_assert_neq(toy.hash, hash);
}

/* Goal: an idle leader appends one CLOCK per half second of life, not earlier, and none while a
 * batch is on its way. */
Test(sequencer, beats_when_idle, .init = setup, .fini = teardown)
{
    cr_assert_not(sequencer_fill(&sequencer, now));
    cr_assert_eq(sequencer_wait_us(&sequencer, now), HEARTBEAT_US);
    later(HEARTBEAT_US - 1);
    cr_assert_not(sequencer_fill(&sequencer, now));
    later(1);
    fill_all();
    cr_assert_eq(toy.clocks, 1u);
    cr_assert_not_null(sequencer_leave(&sequencer));
    later(10 * HEARTBEAT_US);
    cr_assert_not(sequencer_fill(&sequencer, now));
    cr_assert_eq(toy.clocks, 1u);
}

/* Goal: what falls due by itself gives a CLOCK at its time, and the thread may sleep until then. */
Test(sequencer, brings_the_time_when_something_is_due, .init = setup, .fini = teardown)
{
    struct command c = toy_request(1);
    c.body.order_new.slot_s = (uint32_t)(START_US / 1000000); /* Now: run by the order itself. */
    now.wall_us -= 300000;
    now.monotonic_us -= 300000;
    (void)ring_push(&requests, &c, 1);
    fill_all();
    cr_assert_eq(sequencer_wait_us(&sequencer, now), 300000);
    later(299999);
    cr_assert_not(sequencer_fill(&sequencer, now));
    later(1);
    fill_all();
    cr_assert_eq(toy.clocks, 1u);
    cr_assert_eq(toy.at_us, START_US);
}

/* Goal: stamps never go back: a clock slightly behind the last stamp gives the last stamp again. */
Test(sequencer, never_stamps_backwards, .init = setup, .fini = teardown)
{
    ask(1, 1);
    fill_all();
    now.wall_us -= 900000;
    ask(2, 1);
    fill_all();
    cr_assert_eq(toy.seq, 2u);
    cr_assert_eq(toy.at_us, START_US);
}

/* Goal: after the wall clock has jumped nothing is stamped; requests wait; when an operator accepts
 * the time all goes on where it stopped. */
Test(sequencer, stamps_nothing_after_a_jump_until_it_is_accepted, .init = setup, .fini = teardown)
{
    now.wall_us += STAMP_JUMP_US_MAX + 1;
    ask(1, 2);
    cr_assert_not(sequencer_fill(&sequencer, now));
    cr_assert_not(sequencer_ready(&sequencer));
    now.wall_us -= STAMP_JUMP_US_MAX; /* Coming back by itself is no decision. */
    cr_assert_not(sequencer_fill(&sequencer, now));
    cr_assert_eq(toy.seq, 0u);
    stamp_accept(&sequencer.stamp, now);
    fill_all();
    cr_assert_eq(toy.seq, 2u);
}

static void setup_narrow(void)
{
    setup_notices(4);
}

/* Goal: when the net thread does not take its notices, events stay with their batch, the flight is
 * not free, and all come in order once there is room. */
Test(sequencer, holds_events_that_find_no_room, .init = setup_narrow, .fini = teardown)
{
    ask(1, 10);
    fill_all();
    (void)sequencer_leave(&sequencer);
    sequencer_landed(&sequencer);
    ask(11, 1);
    fill_all();
    uint64_t next = 1;
    struct notice out[4];
    cr_assert(sequencer_let_go(&sequencer));
    cr_assert_not(sequencer_let_go(&sequencer));
    cr_assert_null(sequencer_leave(&sequencer));
    cr_assert_not(sequencer_ready(&sequencer));
    for (uint32_t count; (count = ring_pop(&notices, out, 4)) > 0;) {
        for (uint32_t i = 0; i < count; i++)
            cr_assert_eq(out[i].event.client_seq, next++);
        (void)sequencer_let_go(&sequencer);
    }
    cr_assert_eq(next, 11u);
    cr_assert_not_null(sequencer_leave(&sequencer));
}

/* Goal: a drain does what was asked and adds nothing that only time would bring. */
Test(sequencer, drains_without_new_work, .init = setup, .fini = teardown)
{
    struct command c = toy_request(1);
    c.body.order_new.meter = 100;
    (void)ring_push(&requests, &c, 1);
    sequencer.draining = true;
    fill_all();
    later(2 * HEARTBEAT_US);
    fill_all();
    cr_assert_eq(toy.seq, 1u);
    cr_assert_not(sequencer_empty(&sequencer));
    (void)sequencer_leave(&sequencer);
    cr_assert_not(sequencer_empty(&sequencer));
    sequencer_landed(&sequencer);
    (void)sequencer_let_go(&sequencer);
    cr_assert(sequencer_empty(&sequencer));
}
