/*
 * playback.h - plays a stream on the engine of a region, through its public header alone.
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
#ifndef GRIDCLEAR_BENCH_PLAYBACK_H
#define GRIDCLEAR_BENCH_PLAYBACK_H

#include <stdbool.h>
#include <stdint.h>

#include "bench/stream.h"
#include "bench/timing.h"

#define PLAYBACK_BATCH            256
#define PLAYBACK_FILLS_MAX        512 /* Of one op: so that one apply finishes each. */
#define PLAYBACK_PARTICIPANTS_MAX 1000000

struct playback_settings {
    uint32_t participants;    /* 1 to PLAYBACK_PARTICIPANTS_MAX. */
    uint32_t price_ticks_max; /* Of the engine's price range; at least half of the stream's. */
    uint32_t tick_micro;
    bool fetch_ahead; /* Call engine_prefetch() ahead of engine_apply(). */
    bool huge;        /* The engine's memory on huge pages. */
};

/* What the product ships with, for a stream of this size. */
struct playback_settings playback_settings_default(const struct stream *stream);

struct playback;

/*
 * Prepares to play `stream`, which outlives the playback. STATUS_FULL when there is no memory,
 * STATUS_TOO_LARGE when it has more books than slots or an op has too many fills, STATUS_CONFIG
 * when the engine cannot have these limits. Closed by playback_close(), which also takes NULL.
 */
MUST_USE enum status playback_open(const struct stream *stream,
                                   const struct playback_settings *settings, struct playback **out);
void playback_close(struct playback *p);

/* A new engine, set up and prefilled. STATUS_REFUSED when the engine refused anything of that:
 * playback_refusal() tells. To be called before each of the two that follow. */
MUST_USE enum status playback_start(struct playback *p);

/* Plays the timed part; returns its nanoseconds. */
double playback_run(struct playback *p, const struct timing *timing);

/* Plays the timed part, taking the time of each command by itself, nothing fetched ahead: `ticks`
 * has room for playback_commands() of them. */
void playback_run_each(struct playback *p, uint32_t *ticks);

/* Commands of the timed part: at least one per op. */
uint64_t playback_commands(const struct playback *p);

/* Bytes of the engine. */
uint64_t playback_engine_bytes(const struct playback *p);

/* What the engine's TRADE events of the timed part say, by the numbers of the stream. */
struct tally playback_tally(const struct playback *p);

/* How many commands were refused since playback_start(), and the first one's reason (enum reason).
 * A trade of an order that nobody placed counts as a refusal without a reason. */
struct playback_refusal {
    uint64_t count;
    uint32_t reason;
};

struct playback_refusal playback_refusal(const struct playback *p);

#endif
