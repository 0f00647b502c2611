#include "bench/stream.h"

#include <criterion/criterion.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/hash.h"
#include "bench/floor.h"
#include "bench/generator.h"
#include "bench/reference.h"

#define HASH_KEY 7

/* What was recorded of a stream made with the default seed. */
struct record {
    struct generator_settings settings;
    uint64_t fills;
    uint64_t quantity;
    uint64_t checksum;
    uint64_t ops_hash;
};

static char path[64];

static struct stream stream_make(const struct generator_settings *settings);
static struct stream small_stream(void);
static struct tally reference_tally(const struct stream *stream, bool ahead);
static void record_check(const struct record *record);
static void path_make(void);
static void path_remove(void);
static enum status read_status(void);
static void file_change(long at, const void *bytes, size_t count);

/* Goal: at full size each workload is the one its figures were published for, to the last byte. */
Test(stream, mixed_is_the_published_one)
{
    const struct record record = {{WORKLOAD_MIXED, GENERATOR_SEED, 0, 0},
                                  834732,
                                  23428135,
                                  UINT64_C(0xaf39bb64c8689277),
                                  UINT64_C(0xb00b134df269dc14)};
    record_check(&record);
}

/* Goal: as above. */
Test(stream, slots_is_the_published_one)
{
    const struct record record = {{WORKLOAD_SLOTS, GENERATOR_SEED, 0, 0},
                                  417074,
                                  11847649,
                                  UINT64_C(0x6d21b12f625b523d),
                                  UINT64_C(0xb0a697bf43cd9c3b)};
    record_check(&record);
}

/* Goal: as above. */
Test(stream, sweep_is_the_published_one)
{
    const struct record record = {{WORKLOAD_SWEEP, GENERATOR_SEED, 0, 0},
                                  3757292,
                                  101021437,
                                  UINT64_C(0x7fb2003e111ddbb5),
                                  UINT64_C(0x81704f44e7c98701)};
    record_check(&record);
}

/* Goal: as above. */
Test(stream, adversarial_is_the_published_one)
{
    const struct record record = {{WORKLOAD_ADVERSARIAL, GENERATOR_SEED, 0, 0},
                                  80371,
                                  2267017,
                                  UINT64_C(0x5c6877b3d3da4985),
                                  UINT64_C(0x209f55cc789cc9fe)};
    record_check(&record);
}

/* Goal: fewer ops are a beginning of the same stream, so a short run measures the same thing. */
Test(stream, fewer_ops_are_a_beginning_of_the_same)
{
    struct generator_settings settings = {WORKLOAD_MIXED, GENERATOR_SEED, 3000, 500};
    struct stream whole = stream_make(&settings);
    settings.timed_ops = 1000;
    struct stream part = stream_make(&settings);
    cr_assert_eq(part.header.timed_ops, 1000);
    cr_assert_eq(memcmp(part.ops, whole.ops, 1500 * sizeof(struct op)), 0);
    cr_assert(part.header.fills > 0 && part.header.fills < whole.header.fills);
    stream_close(&whole);
    stream_close(&part);
}

/* Goal: another seed gives another stream. */
Test(stream, another_seed_is_another_stream)
{
    struct generator_settings settings = {WORKLOAD_MIXED, GENERATOR_SEED, 3000, 500};
    struct stream one = stream_make(&settings);
    settings.seed++;
    struct stream other = stream_make(&settings);
    cr_assert_neq(one.header.checksum, other.header.checksum);
    stream_close(&one);
    stream_close(&other);
}

/* Goal: what is written is what is read, header and ops. */
Test(stream, a_file_gives_back_what_was_written, .init = path_make, .fini = path_remove)
{
    struct stream written = small_stream();
    struct stream read;
    cr_assert_eq(stream_write(&written, path), STATUS_OK);
    cr_assert_eq(stream_read(&read, path), STATUS_OK);
    size_t ops = (size_t)(written.header.prefill_ops + written.header.timed_ops);
    cr_assert_eq(memcmp(&read.header, &written.header, sizeof(read.header)), 0);
    cr_assert_eq(memcmp(read.ops, written.ops, ops * sizeof(struct op)), 0);
    stream_close(&written);
    stream_close(&read);
}

/* Goal: a file that is missing, too short, too long or no stream at all is refused. */
Test(stream, a_file_of_another_shape_is_refused, .init = path_make, .fini = path_remove)
{
    struct stream stream = small_stream();
    uint64_t ops = stream.header.prefill_ops + stream.header.timed_ops;
    long end = (long)(sizeof(stream.header) + ops * sizeof(struct op));
    cr_assert_eq(stream_write(&stream, path), STATUS_OK);
    file_change(end, "x", 1);
    cr_assert_eq(read_status(), STATUS_MALFORMED);
    cr_assert_eq(truncate(path, end - 1), 0);
    cr_assert_eq(read_status(), STATUS_MALFORMED);
    cr_assert_eq(truncate(path, 10), 0);
    cr_assert_eq(read_status(), STATUS_MALFORMED);

    cr_assert_eq(stream_write(&stream, path), STATUS_OK);
    file_change(0, "not a stream", 8);
    cr_assert_eq(read_status(), STATUS_MALFORMED);
    cr_assert_eq(unlink(path), 0);
    cr_assert_eq(read_status(), STATUS_IO);
    stream_close(&stream);
}

/* Goal: an op that would lead an engine astray is refused: a dead order, a book that is not there,
 * a price off the range. */
Test(stream, an_op_that_does_not_fit_is_refused, .init = path_make, .fini = path_remove)
{
    struct stream stream = small_stream();
    struct op *op = &stream.ops[stream.header.prefill_ops];
    struct op before = *op;
    *op = (struct op){.id = stream.header.max_id - 1, .kind = OP_CANCEL};
    cr_assert_eq(stream_write(&stream, path), STATUS_OK);
    cr_assert_eq(read_status(), STATUS_MALFORMED);
    *op = before;
    op->book = 1;
    cr_assert_eq(stream_write(&stream, path), STATUS_OK);
    cr_assert_eq(read_status(), STATUS_MALFORMED);
    *op = before;
    stream.ops[0].tick = (int32_t)stream.header.ticks;
    cr_assert_eq(stream_write(&stream, path), STATUS_OK);
    cr_assert_eq(read_status(), STATUS_MALFORMED);
    stream_close(&stream);
}

/* Goal: a header that promises other fills than the ops give is found out. */
Test(stream, a_header_that_does_not_agree_is_corrupt, .init = path_make, .fini = path_remove)
{
    struct stream stream = small_stream();
    stream.header.checksum ^= 1;
    cr_assert_eq(stream_write(&stream, path), STATUS_OK);
    cr_assert_eq(read_status(), STATUS_CORRUPT);
    stream_close(&stream);
}

/* Goal: the yardstick makes the stream's trades too, fetching ahead or not, in many books. */
Test(reference, makes_the_trades_of_every_workload)
{
    for (int i = 0; i < WORKLOAD_COUNT; i++) {
        struct generator_settings settings = {(enum workload)i, GENERATOR_SEED, 20000, 3000};
        struct stream stream = stream_make(&settings);
        struct tally single = reference_tally(&stream, false);
        struct tally ahead = reference_tally(&stream, true);
        cr_assert(stream.header.fills > 100);
        cr_assert(stream_agrees(&stream, &single), "%s", workload_name((enum workload)i));
        cr_assert(stream_agrees(&stream, &ahead), "%s", workload_name((enum workload)i));
        stream_close(&stream);
    }
}

/* Goal: the floor touches what any book must, no more: two lines for the first order at a price,
 * three for the next (the old tail too), three to cancel one that has a neighbour, five for an
 * order that fills one and rests. */
Test(floor, touches_what_any_book_must)
{
    struct op ops[] = {
        {.id = 1, .tick = 32, .quantity = 10, .kind = OP_NEW, .side = 1},
        {.id = 2, .tick = 32, .quantity = 10, .kind = OP_NEW, .side = 1},
        {.id = 1, .tick = 32, .quantity = 10, .kind = OP_CANCEL, .side = 1},
        {.id = 3, .tick = 32, .quantity = 12, .kind = OP_NEW, .side = 0},
    };
    struct stream stream = {.ops = ops};
    stream.header = (struct stream_header){
        .magic = STREAM_MAGIC, .books = 1, .ticks = 64, .max_id = 4, .max_live = 2, .timed_ops = 4};
    struct floor_times times;
    cr_assert_eq(floor_measure(&stream, false, &times), STATUS_OK);
    cr_assert_float_eq(times.touches_per_op, (2 + 3 + 3 + 5) / 4.0, 0.001);
}

static struct stream stream_make(const struct generator_settings *settings)
{
    struct stream stream;
    cr_assert_eq(generator_run(settings, &stream), STATUS_OK);
    return stream;
}

static struct stream small_stream(void)
{
    const struct generator_settings settings = {WORKLOAD_MIXED, 1, 500, 100};
    return stream_make(&settings);
}

static struct tally reference_tally(const struct stream *stream, bool ahead)
{
    struct reference r;
    cr_assert_eq(reference_open(&r, stream, false), STATUS_OK);
    reference_play(&r, stream->ops, stream->header.prefill_ops);
    r.tally = (struct tally){0, 0, 0};
    if (ahead)
        reference_play_ahead(&r, stream_timed(stream), stream->header.timed_ops);
    else
        reference_play(&r, stream_timed(stream), stream->header.timed_ops);
    struct tally tally = r.tally;
    reference_close(&r);
    return tally;
}

static void record_check(const struct record *record)
{
    struct stream stream = stream_make(&record->settings);
    size_t ops = (size_t)(stream.header.prefill_ops + stream.header.timed_ops);
    cr_assert_eq(stream.header.fills, record->fills);
    cr_assert_eq(stream.header.quantity, record->quantity);
    cr_assert_eq(stream.header.checksum, record->checksum);
    uint64_t hash = hash_record(HASH_KEY, stream.ops, ops * sizeof(struct op));
    cr_assert_eq(hash, record->ops_hash, "the ops hash to %016llx", (unsigned long long)hash);
    stream_close(&stream);
}

static void path_make(void)
{
    (void)snprintf(path, sizeof(path), "/tmp/gridclear_stream_XXXXXX");
    int file = mkstemp(path);
    cr_assert(file >= 0);
    (void)close(file);
}

static void path_remove(void)
{
    (void)unlink(path);
}

static enum status read_status(void)
{
    struct stream stream;
    enum status status = stream_read(&stream, path);
    if (status == STATUS_OK)
        stream_close(&stream);
    return status;
}

static void file_change(long at, const void *bytes, size_t count)
{
    FILE *file = fopen(path, "r+b");
    cr_assert_not_null(file);
    cr_assert_eq(fseek(file, at, SEEK_SET), 0);
    cr_assert_eq(fwrite(bytes, 1, count, file), count);
    cr_assert_eq(fclose(file), 0);
}
