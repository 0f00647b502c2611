/*
 * sequencer.h - the engine thread's work: number, stamp and apply commands, gather them in batches,
 * let their events go when the batch is durable.
 *
 *   requests -> stamp, number -> filling batch -> leaves -> [journal] -> lands -> notices
 *    (ring)                  \-> machine.apply -> events kept with the batch --------^ (ring)
 *
 * One batch is in flight, one is filling, so the machine works while the journal commits. It sleeps
 * nowhere, takes no lock, allocates nothing after sequencer_init() and knows no thread: the
 * pipeline gives it turns, and a test may.
 */
#ifndef GRIDCLEAR_SERVER_SEQUENCER_H
#define GRIDCLEAR_SERVER_SEQUENCER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/ring.h"
#include "base/status.h"
#include "engine/machine.h"
#include "persist/journal.h"
#include "server/stamp.h"

#define HEARTBEAT_US     INT64_C(500000) /* Of life, between appends of an idle leader. */
#define BURST_MAX        64u /* Commands taken before the flight is looked after again. */
#define PREFETCH_AHEAD   8u
#define CARGO_EVENTS_MAX (4u * ENGINE_EVENTS_MAX)

/* What the net thread gets: an event and the stamp of its command. */
struct notice {
    int64_t at_us;
    struct event event;
};

/* A batch and all that followed from it. */
struct cargo {
    struct event_list events;
    uint32_t let_go; /* Of the events. */
    struct batch batch;
};

enum flight {
    FLIGHT_NONE,
    FLIGHT_OUT,    /* With the journal. */
    FLIGHT_LANDED, /* Durable; not all its events have found room in the ring yet. */
};

struct sequencer {
    struct machine machine;
    struct stamp stamp;
    struct ring *requests; /* struct command */
    struct ring *notices;  /* struct notice */
    struct cargo *filling;
    struct cargo *flown; /* In flight, or landed, or free. */
    enum flight flight;
    uint64_t batch_number; /* The last one that left. */
    int64_t appended_us;   /* Monotonic, when the last batch left. */
    int64_t monotonic_us;  /* At the last reading. */
    bool sweep_turn;       /* The next command of a sweep is a CONTINUE. */
    bool draining;         /* Only what has been asked for is still done. */
    bool jump_logged;
};

/*
 * `cargoes` are two, each with room for CARGO_EVENTS_MAX events; they, the rings and the machine
 * are the caller's and outlive the sequencer. The machine is recovered up to the last durable
 * batch, whose number is `batch_number`.
 */
void sequencer_init(struct sequencer *s, struct machine machine, struct stamp stamp,
                    struct ring *requests, struct ring *notices, struct cargo cargoes[2],
                    uint64_t batch_number);

/*
 * Takes up to BURST_MAX commands into the filling batch, as far as it has room: what must go on,
 * then requests, then what time brings. True: it took some.
 */
bool sequencer_fill(struct sequencer *s, struct clock_reading now);

/* When the flight is free and something waits: the batch that leaves now. Else NULL. */
const struct batch *sequencer_leave(struct sequencer *s);

/* The journal has made the batch in flight durable. */
void sequencer_landed(struct sequencer *s);

/* Passes on events of the landed batch, as many as there is room for. True: it passed some. */
bool sequencer_let_go(struct sequencer *s);

/* Whether a turn would find something to do without time passing. */
bool sequencer_ready(struct sequencer *s);

/* Microseconds of life until time brings something. */
int64_t sequencer_wait_us(const struct sequencer *s, struct clock_reading now);

/* Nothing asked for is left anywhere in it. */
bool sequencer_empty(const struct sequencer *s);

#endif
