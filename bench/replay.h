/*
 * replay.h - plays a stream on the engine of a region, through its public header alone.
 *
 * Everything a market needs is set up first, untimed: participants with a meter each and funds,
 * one delivery slot per book, then the prefill. The timed part goes in batches, as from the
 * pipeline: the commands of a batch are made untimed, applied timed, and their events are read
 * untimed. So the time is the engine's alone, all features on, events written.
 *
 * An op becomes a command. REDUCE is ORDER_AMEND to a smaller quantity. REPLACE is ORDER_AMEND to
 * another price or more quantity, which loses priority just the same; at the same price and not
 * more quantity an amendment would keep it, so there it is ORDER_CANCEL and ORDER_NEW (1 to 2 % of
 * the replacements; both count as one op). An order is named by its id, or by the client_seq of its
 * ORDER_NEW when that is in the same batch: what a client can know.
 *
 * The price of tick t is (t - ticks / 2) * tick_micro, so half of the prices are negative. An order
 * belongs to one of the participants by a hash of its number in the stream.
 */
#ifndef GRIDCLEAR_BENCH_REPLAY_H
#define GRIDCLEAR_BENCH_REPLAY_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/stream.h"
#include "bench/timing.h"

#define REPLAY_BATCH 256
#define REPLAY_FILLS_MAX 512 /* Of one op: so that one apply finishes each. */
#define REPLAY_PARTICIPANTS_MAX 1000000

struct replay_settings {
    uint32_t participants;    /* 1 to REPLAY_PARTICIPANTS_MAX. */
    uint32_t price_ticks_max; /* Of the engine's price range; at least half of the stream's. */
    uint32_t tick_micro;
    bool fetch_ahead; /* Call engine_prefetch() ahead of engine_apply(). */
    bool huge;        /* The engine's memory on huge pages. */
};

/* What the product ships with, for a stream of this size. */
struct replay_settings replay_settings_default(const struct stream *stream);

struct replay;

/*
 * Prepares to play `stream`, which outlives the replay. STATUS_FULL when there is no memory,
 * STATUS_TOO_LARGE when it has more books than slots or an op has too many fills, STATUS_CONFIG
 * when the engine cannot have these limits. Closed by replay_close(), which also takes NULL.
 */
MUST_USE enum status replay_open(const struct stream *stream,
                                 const struct replay_settings *settings, struct replay **out);
void replay_close(struct replay *p);

/* A new engine, set up and prefilled. STATUS_REFUSED when the engine refused anything of that:
 * replay_refusal() tells. To be called before each of the two that follow. */
MUST_USE enum status replay_start(struct replay *p);

/* Plays the timed part; returns its nanoseconds. */
double replay_run(struct replay *p, const struct timing *timing);

/* Plays the timed part, taking the time of each command by itself, nothing fetched ahead: `ticks`
 * has room for replay_commands() of them. */
void replay_run_each(struct replay *p, uint32_t *ticks);

/* Commands of the timed part: at least one per op. */
uint64_t replay_commands(const struct replay *p);

/* Bytes of the engine. */
uint64_t replay_engine_bytes(const struct replay *p);

/* What the engine's TRADE events of the timed part say, by the numbers of the stream. */
struct tally replay_tally(const struct replay *p);

/* How many commands were refused since replay_start(), and the first one's reason (enum reason). A
 * trade of an order that nobody placed counts as a refusal without a reason. */
struct replay_refusal {
    uint64_t count;
    uint32_t reason;
};

struct replay_refusal replay_refusal(const struct replay *p);

#endif
