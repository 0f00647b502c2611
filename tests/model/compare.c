/*
 * compare.c - the engine and the naive engine get the same random commands and must tell the same
 * facts, command by command; the first difference ends the run with the story that led to it.
 *
 * compare [--seed N] [--commands N] [--story FILE]
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "cli/stage.h"
#include "crowd.h"
#include "engine/reason.h"
#include "fact.h"
#include "told.h"

#define COMMANDS_DEFAULT 300000
#define HASH_EVERY       64
#define AUDIT_EVERY      1024
#define TOLD_LAST        25

struct run {
    uint64_t seed;
    uint64_t commands_wanted;
    uint64_t commands;
    uint64_t markets;
    const char *story_path;
    struct crowd crowd;
    struct naive *naive;
    struct stage *stage;
    struct numbers numbers;
    struct facts expected;
    struct facts came;
    struct command *log; /* Of this market, ids as numbers. */
    size_t log_count;
    size_t log_capacity;
    uint64_t events_seen[256];
    uint64_t reasons_seen[1024];
    uint64_t commands_seen[64];
};

static const struct engine_limits limits = {
    .orders_max = 4096,
    .tranches_max = 2048,
    .participants_max = 64,
    .streams_max = 256,
    .credentials_max = 8,
    .meters_max = 64,
    .groups_max = 16,
    .slots_max = 128,
    .positions_max = 2048,
    .pages_max = 1024,
    .price_ticks_max = CROWD_TICKS_MAX,
    .tick_micro = CROWD_TICK,
};

/* Refusals and endings that the mix must bring up, and how often at least in 100,000 commands. */
static const struct {
    unsigned reason;
    uint64_t least;
} reasons_wanted[] = {
    {REASON_PARTICIPANT_UNKNOWN, 20},  {REASON_PARTICIPANT_SUSPENDED, 20},
    {REASON_ROLE_NOT_ALLOWED, 20},     {REASON_SEQ_SKIPPED, 20},
    {REASON_SEQ_TOO_OLD, 20},          {REASON_STREAM_UNKNOWN, 20},
    {REASON_RATE_EXCEEDED, 20},        {REASON_METER_UNKNOWN, 20},
    {REASON_METER_NOT_YOURS, 20},      {REASON_METER_ELSEWHERE, 20},
    {REASON_RATING_EXCEEDED, 20},      {REASON_SLOT_UNKNOWN, 20},
    {REASON_SLOT_CLOSED, 20},          {REASON_SLOT_HALTED, 20},
    {REASON_PRICE_OFF_TICK, 20},       {REASON_PRICE_OUT_OF_RANGE, 20},
    {REASON_PRICE_OUTSIDE_COLLAR, 20}, {REASON_QUANTITY_ZERO, 20},
    {REASON_QUANTITY_OFF_LOT, 20},     {REASON_QUANTITY_TOO_LARGE, 20},
    {REASON_EXPIRY_PAST, 20},          {REASON_KIND_UNKNOWN, 20},
    {REASON_GROUP_UNKNOWN, 20},        {REASON_GROUP_NOT_MEMBER, 20},
    {REASON_GROUP_KIND, 20},           {REASON_ORDERS_MAX, 20},
    {REASON_LEVELS_MAX, 20},           {REASON_FUNDS_SHORT, 20},
    {REASON_SELF_MATCH, 20},           {REASON_ORDER_UNKNOWN, 20},
    {REASON_ORDER_NOT_YOURS, 20},      {REASON_AMEND_NOTHING, 20},
    {REASON_AMEND_BELOW_FILLED, 20},   {REASON_CANCEL_REQUESTED, 20},
    {REASON_CANCEL_GATE, 20},          {REASON_CANCEL_EXPIRED, 20},
    {REASON_CANCEL_IMMEDIATE, 20},     {REASON_CANCEL_UNFILLED, 20},
    {REASON_CANCEL_MASS, 20},          {REASON_CANCEL_KILL, 20},
    {REASON_CANCEL_SELF_MATCH, 20},
};

static const struct {
    unsigned kind;
    const char *name;
    uint64_t least;
} events_wanted[] = {
    {EVENT_REJECTED, "rejected", 1000},
    {EVENT_REPEATED, "repeated", 100},
    {EVENT_ORDER_ACCEPTED, "accepted", 10000},
    {EVENT_ORDER_RESTED, "rested", 1000},
    {EVENT_ORDER_AMENDED, "amended", 1000},
    {EVENT_ORDER_CANCELED, "canceled", 1000},
    {EVENT_ALLOCATED, "allocated", 5000},
    {EVENT_TRADE, "trades", 5000},
    {EVENT_TRANCHE_RELEASED, "tranches released", 500},
    {EVENT_TRANCHE_RESTED, "tranches rested", 100},
    {EVENT_LIMITS, "limits", 500},
    {EVENT_MASS_CANCELED, "mass cancels", 50},
    {EVENT_SLOT_SWEPT, "slots swept", 20},
};

static void options_read(struct run *run, int argc, char **argv);
static void market_begin(struct run *run);
static void market_end(struct run *run);
static bool command_compare(struct run *run, const struct command *command);
static void facts_count(struct run *run);
static void difference_print(struct run *run, const char *what);
static bool counts_print(const struct run *run);

int main(int argc, char **argv)
{
    static struct run run;
    options_read(&run, argc, argv);
    bool same = true;
    market_begin(&run);
    while (same && run.commands < run.commands_wanted) { /* Ends: commands grows. */
        struct command command;
        if (!crowd_next(&run.crowd, run.naive, &command)) {
            market_end(&run);
            market_begin(&run);
            continue;
        }
        same = command_compare(&run, &command);
    }
    bool enough = same && counts_print(&run);
    printf("model: seed %" PRIu64 ", %" PRIu64 " commands in %" PRIu64 " markets: %s\n", run.seed,
           run.commands, run.markets,
           !same    ? "DIFFERENT"
           : enough ? "the same facts"
                    : "TOO FEW of a kind");
    market_end(&run);
    free(run.expected.items);
    free(run.came.items);
    free(run.log);
    return same && enough ? 0 : 1;
}

static void options_read(struct run *run, int argc, char **argv)
{
    const char *seed = getenv("GRIDCLEAR_SEED");
    run->seed = seed != NULL ? strtoull(seed, NULL, 0) : 1;
    run->commands_wanted = COMMANDS_DEFAULT;
    run->story_path = "/dev/null";
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--seed") == 0)
            run->seed = strtoull(argv[i + 1], NULL, 0);
        else if (strcmp(argv[i], "--commands") == 0)
            run->commands_wanted = strtoull(argv[i + 1], NULL, 0);
        else if (strcmp(argv[i], "--story") == 0)
            run->story_path = argv[i + 1];
        else
            exit(2);
    }
    if (argc % 2 == 0 || run->commands_wanted == 0) {
        fprintf(stderr, "usage: compare [--seed N] [--commands N] [--story FILE]\n");
        exit(2);
    }
}

static void market_begin(struct run *run)
{
    const char *wrong = "";
    crowd_begin(&run->crowd, run->seed * 1000003 + run->markets++);
    run->naive = naive_new(CROWD_TICKS_MAX, CROWD_TICK);
    enum status status = stage_open(&limits, run->crowd.at_us, &run->stage, &wrong);
    if (status != STATUS_OK) {
        fprintf(stderr, "engine: %s: %s\n", status_text(status), wrong);
        exit(2);
    }
    run->log_count = 0;
}

static void market_end(struct run *run)
{
    naive_free(run->naive);
    stage_close(run->stage);
    numbers_free(&run->numbers);
    run->naive = NULL;
    run->stage = NULL;
}

static bool command_compare(struct run *run, const struct command *command)
{
    if (run->log_count == run->log_capacity) {
        run->log_capacity = run->log_capacity == 0 ? 4096 : 2 * run->log_capacity;
        run->log = realloc(run->log, run->log_capacity * sizeof(*run->log));
        invariant(run->log != NULL);
    }
    run->log[run->log_count++] = *command;
    run->commands++;
    run->commands_seen[command->kind % 64]++;
    run->expected.count = 0;
    run->came.count = 0;
    struct command real = *command;
    uint64_t *id = command->kind == COMMAND_ORDER_AMEND    ? &real.body.order_amend.order_id
                   : command->kind == COMMAND_ORDER_CANCEL ? &real.body.order_cancel.order_id
                                                           : NULL;
    if (id != NULL && *id != 0) {
        *id = number_id(&run->numbers, (int64_t)*id);
        *id = *id != 0 ? *id : UINT64_MAX;
    }
    const struct event_list *events = stage_apply(run->stage, &real, real.at_us);
    naive_apply(run->naive, command, &run->expected);
    facts_of(&run->numbers, events, &run->came);
    facts_settle(&run->expected);
    facts_settle(&run->came);
    if (!facts_equal(&run->expected, &run->came)) {
        difference_print(run, "different facts");
        return false;
    }
    facts_count(run);
    const struct engine *e = stage_engine(run->stage);
    if (run->commands % HASH_EVERY == 0 && engine_hash(e) != engine_hash_walk(e)) {
        difference_print(run, "the kept hash is not that of the walk");
        return false;
    }
    if (run->commands % AUDIT_EVERY == 0)
        engine_audit(e);
    return true;
}

static void facts_count(struct run *run)
{
    for (uint32_t i = 0; i < run->came.count; i++) {
        const struct fact *fact = &run->came.items[i];
        run->events_seen[fact->kind % 256]++;
        if (fact->kind == EVENT_REJECTED)
            run->reasons_seen[fact->values[1] % 1024]++;
        else if (fact->kind == EVENT_ORDER_CANCELED)
            run->reasons_seen[fact->values[4] % 1024]++;
    }
}

static void difference_print(struct run *run, const char *what)
{
    printf("seed %" PRIu64 ", market %" PRIu64 ", command %" PRIu64 " (%zu of this market): %s\n",
           run->seed, run->markets, run->commands, run->log_count, what);
    printf("  naive:\n");
    for (uint32_t i = 0; i < run->expected.count; i++)
        fact_print(&run->expected.items[i]);
    printf("  engine:\n");
    for (uint32_t i = 0; i < run->came.count; i++)
        fact_print(&run->came.items[i]);
    printf("  the last commands:\n");
    FILE *story = fopen(run->story_path, "w");
    struct told told = {.day_s = CROWD_DAY_S};
    for (size_t i = 0; i < run->log_count; i++) {
        struct told before = told;
        if (story != NULL)
            command_tell(story, &run->log[i], &told);
        if (i + TOLD_LAST >= run->log_count)
            command_tell(stdout, &run->log[i], &before);
        if (story == NULL)
            told = before;
    }
    if (story != NULL && fclose(story) == 0)
        printf("  all of them: %s\n", run->story_path);
}

/* False when something came up less often than it must: then the test judges too little. */
static bool counts_print(const struct run *run)
{
    bool enough = true;
    for (size_t i = 0; i < sizeof(events_wanted) / sizeof(events_wanted[0]); i++) {
        uint64_t seen = run->events_seen[events_wanted[i].kind];
        bool few = seen * 100000 < events_wanted[i].least * run->commands;
        printf("%10" PRIu64 " %s%s\n", seen, events_wanted[i].name, few ? " TOO FEW" : "");
        enough = enough && !few;
    }
    for (size_t i = 0; i < sizeof(reasons_wanted) / sizeof(reasons_wanted[0]); i++) {
        uint64_t seen = run->reasons_seen[reasons_wanted[i].reason];
        bool few = seen * 100000 < reasons_wanted[i].least * run->commands;
        printf("%10" PRIu64 " %s%s\n", seen, reason_name(reasons_wanted[i].reason),
               few ? " TOO FEW" : "");
        enough = enough && !few;
    }
    return enough;
}
