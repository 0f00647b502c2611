#include "bench/playback.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#include "bench/generator.h"

static struct stream stream_make(enum workload workload, uint64_t ops, uint32_t live);
static struct tally play(const struct stream *stream, uint32_t participants, bool each);

/* Goal: the engine makes the same trades as the stream's own books, all four workloads. */
Test(playback, the_engine_makes_the_trades_of_every_workload)
{
    for (int i = 0; i < WORKLOAD_COUNT; i++) {
        struct stream stream = stream_make((enum workload)i, 400, 150);
        struct tally tally = play(&stream, 20, false);
        cr_assert(stream.header.fills > 0);
        cr_assert(stream_agrees(&stream, &tally), "%s", workload_name((enum workload)i));
        stream_close(&stream);
    }
}

/* Goal: taking the time of each command changes nothing of what comes out. */
Test(playback, one_by_one_makes_the_same_trades)
{
    struct stream stream = stream_make(WORKLOAD_MIXED, 400, 150);
    struct tally tally = play(&stream, 20, true);
    cr_assert(stream_agrees(&stream, &tally));
    stream_close(&stream);
}

/* Goal: few participants fill the window in which client_seq names an order, and no more. */
Test(playback, a_single_participant_stays_within_his_window)
{
    struct stream stream = stream_make(WORKLOAD_MIXED, 600, 60);
    struct tally tally = play(&stream, 1, false);
    cr_assert(stream_agrees(&stream, &tally));
    stream_close(&stream);
}

/* Goal: a replacement that an amendment would leave in its place becomes a cancel and a new order,
 * and the trades still are the stream's. */
Test(playback, a_replacement_at_the_same_price_goes_to_the_end)
{
    struct op ops[] = {
        {.id = 1, .tick = 32, .quantity = 10, .kind = OP_NEW, .side = 1},
        {.id = 2, .tick = 32, .quantity = 10, .kind = OP_NEW, .side = 1},
        {.id = 1, .next_id = 3, .tick = 32, .quantity = 5, .kind = OP_REPLACE, .side = 1},
        {.id = 4, .tick = 32, .quantity = 12, .kind = OP_NEW, .side = 0},
    };
    struct stream stream = {.ops = ops};
    stream.header = (struct stream_header){.magic = STREAM_MAGIC,
                                           .books = 1,
                                           .ticks = 64,
                                           .max_id = 5,
                                           .max_live = 2,
                                           .timed_ops = 4,
                                           .counts.replace = 1};
    struct tally expected = {0, 0, 0};
    tally_add(&expected, 2, 10);
    tally_add(&expected, 3, 2);
    struct tally tally = play(&stream, 2, false);
    cr_assert_eq(tally.fills, expected.fills);
    cr_assert_eq(tally.checksum, expected.checksum);
}

/* Goal: a stream of more books than the market has slots is refused, not cut. */
Test(playback, more_books_than_slots_is_too_large)
{
    struct stream stream = stream_make(WORKLOAD_SLOTS, 10, 10);
    struct playback_settings settings = playback_settings_default(&stream);
    struct playback *p;
    stream.header.books = 257;
    cr_assert_eq(playback_open(&stream, &settings, &p), STATUS_TOO_LARGE);
    cr_assert_null(p);
    stream_close(&stream);
}

static struct stream stream_make(enum workload workload, uint64_t ops, uint32_t live)
{
    const struct generator_settings settings = {workload, GENERATOR_SEED, ops, live};
    struct stream stream;
    cr_assert_eq(generator_run(&settings, &stream), STATUS_OK);
    return stream;
}

static struct tally play(const struct stream *stream, uint32_t participants, bool each)
{
    const struct timing timing = {.ticks_per_ns = 1, .overhead_ticks = 0};
    struct playback_settings settings = playback_settings_default(stream);
    struct playback *p;
    settings.participants = participants;
    settings.price_ticks_max = 65536;
    settings.huge = false;
    settings.fetch_ahead = true;
    cr_assert_eq(playback_open(stream, &settings, &p), STATUS_OK);
    cr_assert_eq(playback_start(p), STATUS_OK);
    if (each) {
        uint32_t *ticks = calloc((size_t)playback_commands(p), sizeof(*ticks));
        playback_run_each(p, ticks);
        free(ticks);
    } else {
        (void)playback_run(p, &timing);
    }
    cr_assert_eq(playback_refusal(p).count, 0);
    struct tally tally = playback_tally(p);
    playback_close(p);
    return tally;
}
