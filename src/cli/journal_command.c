#include "cli/journal_command.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/check.h"
#include "cmcm/options.h"
#include "engine/engine.h"
#include "engine/machine.h"
#include "persist/postgres.h"
#include "persist/reader.h"
#include "persist/replay.h"
#include "sys/clock.h"

#define PATIENCE_US INT64_C(30000000)

/* The engine of the replay and its memory. */
struct played {
    struct engine *engine;
    void *memory;
    size_t size;
};

struct played_counts {
    uint64_t commands;
    uint64_t hashes;
    uint64_t batches;
};

static enum status journal_play(struct postgres *p, struct played *played,
                                struct played_counts *counts);
static enum status batch_play(struct replay *replay, const struct batch *batch,
                              struct played_counts *counts);
static enum status region_read(struct postgres *p, uint32_t *region);
static bool engine_make(void *context, const struct command *genesis, struct machine *out);

int journal_replay_run(int argc, char **argv)
{
    const char *conninfo = NULL;
    const struct option_row rows[] = {
        {"conninfo", OPTION_TEXT, &conninfo, "TEXT", "the region's database, as for libpq"},
    };
    const struct option_table table = {"gridclear journal replay --conninfo TEXT",
                                       "Plays the whole journal from its first command on a fresh "
                                       "engine, and compares each state\n"
                                       "hash that the journal holds. Changes nothing.",
                                       rows, sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    if (conninfo == NULL)
        return options_wrong(&table, "--conninfo is needed");
    struct postgres *p;
    struct played played = {0};
    struct played_counts counts = {0};
    enum status status =
        postgres_open(conninfo, "gridclear journal", clock_monotonic_us() + PATIENCE_US, &p);
    if (status == STATUS_OK) {
        status = journal_play(p, &played, &counts);
        postgres_close(p);
    }
    if (status == STATUS_OK) {
        engine_audit(played.engine);
        if (engine_hash(played.engine) != engine_hash_walk(played.engine))
            status = STATUS_CORRUPT;
    }
    uint64_t hash = status == STATUS_OK ? engine_hash(played.engine) : 0;
    if (played.memory != NULL)
        munmap(played.memory, played.size);
    if (status != STATUS_OK) {
        printf("not replayed: %s after %" PRIu64 " commands\n", status_text(status),
               counts.commands);
        return PROGRAM_FAILED;
    }
    printf("replayed %" PRIu64 " commands, %" PRIu64
           " state hashes equal, the last state is %016" PRIx64 "\n",
           counts.commands, counts.hashes, hash);
    return PROGRAM_DONE;
}

/* NOT_FOUND: the journal is empty. */
static enum status journal_play(struct postgres *p, struct played *played,
                                struct played_counts *counts)
{
    uint32_t region;
    enum status status = region_read(p, &region);
    if (status != STATUS_OK)
        return status;
    struct batch *batch = calloc(1, sizeof *batch);
    invariant(batch != NULL);
    struct machine_source source = {played, engine_make};
    struct replay *replay = replay_open(&source);
    struct reader *reader = reader_open(region);
    while (status == STATUS_OK) { /* Ends: the journal does. */
        status =
            reader_read(reader, p, clock_monotonic_us() + PATIENCE_US, counts->batches + 1, batch);
        if (status == STATUS_OK && counts->batches == 0)
            status = batch->commands[0].kind == COMMAND_GENESIS
                         ? replay_reset(replay, &batch->commands[0])
                         : STATUS_CORRUPT;
        if (status == STATUS_OK)
            status = batch_play(replay, batch, counts);
    }
    reader_close(reader);
    replay_close(replay);
    free(batch);
    return status == STATUS_NOT_FOUND && counts->batches > 0 ? STATUS_OK : status;
}

static enum status batch_play(struct replay *replay, const struct batch *batch,
                              struct played_counts *counts)
{
    enum status status = replay_begin(replay, batch);
    if (status != STATUS_OK)
        return status;
    for (uint32_t i = 0; i < batch->count; i++) { /* Ends: count is bounded. */
        const struct event_list *events;
        const struct command *cause;
        replay_command(replay, &batch->commands[i], &events, &cause);
        counts->commands++;
    }
    counts->batches++;
    counts->hashes += batch->hash_seq != 0;
    return replay_end(replay, batch);
}

static enum status region_read(struct postgres *p, uint32_t *region)
{
    PGresult *result;
    enum status status = postgres_query(p, clock_monotonic_us() + PATIENCE_US,
                                        "SELECT region FROM machine", NULL, &result);
    if (status != STATUS_OK)
        return status;
    if (PQntuples(result) == 1)
        *region = (uint32_t)postgres_int64(result, 0, 0);
    else
        status = STATUS_NOT_FOUND;
    PQclear(result);
    return status;
}

static bool engine_make(void *context, const struct command *genesis, struct machine *out)
{
    struct played *played = context;
    const struct engine_limits *limits = &genesis->body.genesis;
    const char *wrong;
    if (!engine_limits_valid(limits, &wrong)) {
        fprintf(stderr, "error: the journal's %s is out of range\n", wrong);
        return false;
    }
    if (played->memory != NULL)
        munmap(played->memory, played->size);
    played->size = engine_size(limits);
    played->memory = mmap(NULL, played->size, PROT_READ | PROT_WRITE,
                          MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (played->memory == MAP_FAILED) {
        played->memory = NULL;
        return false;
    }
    played->engine = engine_init(played->memory, played->size, limits);
    *out = engine_machine(played->engine);
    return true;
}
