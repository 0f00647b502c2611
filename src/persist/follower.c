#include "persist/follower.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "persist/recovery.h"
#include "persist/snapshot.h"
#include "sys/clock.h"
#include "sys/log.h"

#define CONNECT_US_MAX    (5 * INT64_C(1000000))
#define WRITE_US_MAX      (60 * INT64_C(1000000))
#define STEP_BYTES_MAX    ((size_t)8 << 20) /* Rows of one transaction, about. */
#define STEP_COMMANDS_MAX 20000             /* So a step ends even when nothing makes rows. */
#define STEP_US_MAX       200000            /* So who reads the tables is not far behind. */

struct follower {
    struct follower_config config;
    char *conninfo;
    struct journal *journal;     /* NULL: to be opened by the next step. */
    struct postgres *connection; /* Likewise. */
    struct replay *replay;
    struct projection *projection;
    bool recovered;  /* The machine is there and the cursor known. */
    bool in_doubt;   /* The last write may have happened. */
    bool batch_here; /* `batch` is the one being applied, or the next, from `next` on. */
    bool batch_begun;
    uint32_t next;
    struct projection_cursor written;
    struct projection_cursor gathered; /* Up to where projection holds rows. */
    uint64_t snapshot_seq;
    uint64_t snapshot_batch;
    uint64_t snapshots_written;
    int64_t snapshot_at_us;
    enum status stopped;
    struct batch batch;
};

static enum status step(struct follower *f);
static enum status connections_need(struct follower *f);
static void connections_drop(struct follower *f);
static enum status recover(struct follower *f);
static enum status doubt_settle(struct follower *f);
static enum status gather(struct follower *f, uint32_t *commands);
static enum status batch_need(struct follower *f);
static void command_gather(struct follower *f);
static enum status batch_finish(struct follower *f);
static enum status flush(struct follower *f);
static enum status snapshot_when_due(struct follower *f);
static bool cursor_equal(const struct projection_cursor *a, const struct projection_cursor *b);

struct follower *follower_open(const struct follower_config *config)
{
    struct follower *f = calloc(1, sizeof *f);
    invariant(f != NULL);
    f->config = *config;
    f->conninfo = strdup(config->journal.conninfo);
    invariant(f->conninfo != NULL);
    f->config.journal.conninfo = f->conninfo;
    f->replay = replay_open(&config->source);
    f->projection = projection_open();
    return f;
}

void follower_close(struct follower *f)
{
    if (f == NULL)
        return;
    connections_drop(f);
    projection_close(f->projection);
    replay_close(f->replay);
    free(f->conninfo);
    free(f);
}

bool follower_give(struct follower *f, const struct batch *batch)
{
    if (!f->recovered || f->batch_here || batch->number != replay_batch(f->replay) + 1)
        return false;
    invariant(batch->count >= 1 && batch->count <= BATCH_COMMANDS_MAX);
    memcpy(&f->batch, batch, offsetof(struct batch, commands));
    memcpy(f->batch.commands, batch->commands, batch->count * sizeof batch->commands[0]);
    f->batch_here = true;
    f->batch_begun = false;
    return true;
}

enum status follower_step(struct follower *f)
{
    if (f->stopped != STATUS_OK)
        return f->stopped;
    enum status status = step(f);
    if (status == STATUS_OK || status == STATUS_AGAIN)
        return status;
    connections_drop(f);
    if (status != STATUS_IO && status != STATUS_TIMEOUT)
        f->stopped = status;
    return status;
}

struct follower_progress follower_progress(const struct follower *f)
{
    struct follower_progress progress = {0};
    if (!f->recovered)
        return progress;
    progress.batch_applied = replay_batch(f->replay);
    progress.seq_applied = f->gathered.seq;
    progress.projected = f->written;
    progress.snapshot_batch = f->snapshot_batch;
    progress.snapshots_written = f->snapshots_written;
    return progress;
}

static enum status step(struct follower *f)
{
    uint32_t commands = 0;
    enum status status = connections_need(f);
    if (status == STATUS_OK && !f->recovered)
        status = recover(f);
    if (status == STATUS_OK && f->in_doubt)
        status = doubt_settle(f);
    if (status == STATUS_OK && projection_bytes(f->projection) < STEP_BYTES_MAX)
        status = gather(f, &commands);
    if (status != STATUS_OK && status != STATUS_NOT_FOUND)
        return status;
    bool idle = status == STATUS_NOT_FOUND && commands == 0;
    status = flush(f);
    if (status == STATUS_OK)
        status = snapshot_when_due(f);
    return status == STATUS_OK && idle ? STATUS_AGAIN : status;
}

static enum status connections_need(struct follower *f)
{
    int64_t until_us = clock_monotonic_us() + CONNECT_US_MAX;
    enum status status = STATUS_OK;
    if (f->journal == NULL)
        status = journal_open(&f->config.journal, &f->journal);
    if (status != STATUS_OK || f->connection != NULL)
        return status;
    status = postgres_open(f->conninfo, "gridclear follower", until_us, &f->connection);
    if (status == STATUS_OK)
        status = projection_connect(f->connection, until_us);
    return status;
}

static void connections_drop(struct follower *f)
{
    journal_close(f->journal);
    postgres_close(f->connection);
    f->journal = NULL;
    f->connection = NULL;
}

/* Takes up where the tables are: a machine of the cursor's batch, its events written already. */
static enum status recover(struct follower *f)
{
    struct projection_cursor cursor;
    struct recovery recovery;
    enum status status =
        projection_cursor_read(f->connection, clock_monotonic_us() + WRITE_US_MAX, &cursor);
    if (status != STATUS_OK)
        return status;
    status = recovery_replay(f->journal, f->connection, cursor.batch, f->replay, &recovery);
    if (status == STATUS_NOT_FOUND && cursor.batch == 0)
        return STATUS_AGAIN; /* The leader has not begun yet. */
    if (status != STATUS_OK)
        return status;
    if (recovery.batch != cursor.batch) {
        log_error("follower", "the tables are of batch %llu, the journal ends with %llu",
                  (unsigned long long)cursor.batch, (unsigned long long)recovery.batch);
        return STATUS_CORRUPT;
    }
    f->written = cursor;
    f->gathered = cursor;
    f->snapshot_batch = recovery.snapshot_batch;
    f->snapshot_seq = recovery.seq;
    f->snapshot_at_us = clock_monotonic_us();
    f->recovered = true;
    return STATUS_OK;
}

/* The connection broke during a write: the cursor says what became of it. What was not written is
 * written now, before anything is added to it. */
static enum status doubt_settle(struct follower *f)
{
    struct projection_cursor cursor;
    enum status status =
        projection_cursor_read(f->connection, clock_monotonic_us() + WRITE_US_MAX, &cursor);
    if (status != STATUS_OK)
        return status;
    if (cursor_equal(&cursor, &f->gathered)) {
        projection_written(f->projection);
        f->written = cursor;
    } else if (!cursor_equal(&cursor, &f->written)) {
        return STATUS_FENCED;
    }
    f->in_doubt = false;
    return flush(f);
}

/* Applies commands until enough rows are gathered; NOT_FOUND: until there was no batch left. */
static enum status gather(struct follower *f, uint32_t *commands)
{
    enum status status = STATUS_OK;
    int64_t until_us = clock_monotonic_us() + STEP_US_MAX;
    while (*commands < STEP_COMMANDS_MAX && clock_monotonic_us() < until_us &&
           projection_bytes(f->projection) < STEP_BYTES_MAX) {
        status = batch_need(f); /* Ends: the three bounds, or the journal's end. */
        if (status != STATUS_OK)
            break;
        command_gather(f);
        (*commands)++;
        if (f->next == f->batch.count)
            status = batch_finish(f);
        if (status != STATUS_OK)
            break;
    }
    return status;
}

static enum status batch_need(struct follower *f)
{
    if (!f->batch_here) {
        enum status status = journal_read(f->journal, replay_batch(f->replay) + 1, &f->batch);
        if (status != STATUS_OK)
            return status;
        f->batch_here = true;
        f->batch_begun = false;
    }
    if (f->batch_begun)
        return STATUS_OK;
    f->batch_begun = true;
    f->next = 0;
    return replay_begin(f->replay, &f->batch);
}

/* What the cursor has of this batch already is applied and not gathered again. */
static void command_gather(struct follower *f)
{
    const struct event_list *events;
    const struct command *cause;
    const struct command *command = &f->batch.commands[f->next++];
    replay_command(f->replay, command, &events, &cause);
    if (command->seq <= f->gathered.seq)
        return;
    projection_add(f->projection, cause, command->at_us, events);
    f->gathered.seq = command->seq;
}

static enum status batch_finish(struct follower *f)
{
    f->batch_here = false;
    f->gathered.batch = f->batch.number;
    return replay_end(f->replay, &f->batch);
}

static enum status flush(struct follower *f)
{
    if (cursor_equal(&f->written, &f->gathered))
        return STATUS_OK;
    f->in_doubt = true;
    enum status status =
        projection_write(f->projection, f->connection, clock_monotonic_us() + WRITE_US_MAX,
                         &f->written, &f->gathered);
    if (status != STATUS_OK)
        return status;
    f->in_doubt = false;
    f->written = f->gathered;
    return STATUS_OK;
}

/* Between batches only, and not while the machine is in the middle of something it kept. */
static enum status snapshot_when_due(struct follower *f)
{
    struct machine *m = replay_machine(f->replay);
    uint64_t commands = f->written.seq - f->snapshot_seq;
    int64_t now_us = clock_monotonic_us();
    bool due = commands >= f->config.snapshot_commands ||
               (uint64_t)(now_us - f->snapshot_at_us) >= f->config.snapshot_us;
    if (f->config.snapshot_commands == 0 || commands == 0 || !due ||
        (f->batch_here && f->batch_begun) || m->work(m->self) == ENGINE_EXCLUSIVE)
        return STATUS_OK;
    invariant(f->written.batch == replay_batch(f->replay));
    enum status status = snapshot_write(f->connection, f->replay);
    if (status == STATUS_OK) {
        f->snapshot_batch = f->written.batch;
        f->snapshot_seq = f->written.seq;
        f->snapshot_at_us = now_us;
        f->snapshots_written++;
        status = snapshot_trim(f->connection, f->written.batch);
    }
    /* Refused: another follower wrote the same one at the same moment. */
    return status == STATUS_REFUSED ? STATUS_IO : status;
}

static bool cursor_equal(const struct projection_cursor *a, const struct projection_cursor *b)
{
    return a->batch == b->batch && a->seq == b->seq;
}
