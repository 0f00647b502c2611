#include "cli/bench_engine.h"

#include <jansson.h>
#include <sched.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/check.h"
#include "bench/floor.h"
#include "bench/generator.h"
#include "bench/playback.h"
#include "bench/reference.h"
#include "bench/timing.h"
#include "cmcm/options.h"
#include "engine/reason.h"
#include "sys/clock.h"

#define ROUNDS_MAX     100
#define CPU_NAME_BYTES 128

struct plan {
    const char *stream;
    const char *stream_file;
    const char *save_file;
    const char *against;
    const char *level;
    const char *prefetch;
    const char *huge;
    uint64_t rounds;
    uint64_t seed;
    uint64_t ops;
    uint64_t participants;
    uint64_t cpu;
    bool json;
    bool reference;
    bool floor;
};

/* The times of one engine over all rounds; each array has `rounds` values. */
struct times {
    double ns_per_op[ROUNDS_MAX];
    double p50_ns[ROUNDS_MAX];
    double p99_ns[ROUNDS_MAX];
    double p999_ns[ROUNDS_MAX];
};

struct measurement {
    const struct plan *plan;
    struct stream stream;
    struct playback_settings settings;
    struct timing timing;
    struct playback *playback;
    uint32_t *ticks; /* Room for every command of the timed part. */
    uint64_t rounds; /* Done so far. */
    struct times engine;
    struct times reference; /* One op at a time, or fetching ahead: which was the faster. */
    double reference_single_ns[ROUNDS_MAX];
    double reference_ahead_ns[ROUNDS_MAX];
    double ratio[ROUNDS_MAX];
    bool reference_is_ahead;
    struct tally tally;
    bool agrees; /* Engine and reference, in every round. */
    struct floor_times floor;
};

static int plan_read(struct plan *plan, int argc, char **argv);
static int plan_check(struct plan *plan, const struct option_table *table);
static bool switch_known(const char *text, bool with_auto);
static enum status streams_measure(const struct plan *plan, bool *agree);
static enum status stream_measure(const struct plan *plan, const char *name, json_t *results,
                                  bool *agree);
static enum status stream_get(const struct plan *plan, const char *name, struct stream *stream);
static enum status measurement_open(struct measurement *m);
static void measurement_close(struct measurement *m);
static enum status engine_round(struct measurement *m);
static void refusal_tell(struct measurement *m);
static enum status reference_round(struct measurement *m);
static enum status reference_time(struct measurement *m, bool ahead, double *ns_per_op);
static void times_add(struct times *times, uint64_t round, struct percentiles percentiles);
static void measurement_reduce(struct measurement *m);
static void table_print(struct measurement *m, const char *name);
static json_t *measurement_json(struct measurement *m, const char *name);
static const char *compiler_name(void);
static const char *build_mode(void);
static void cpu_name(char name[CPU_NAME_BYTES]);
static void cpu_pin(uint64_t cpu);

int bench_engine_run(int argc, char **argv)
{
    struct plan plan = {
        .stream = "mixed",
        .against = "reference,floor",
        .level = "engine",
        .prefetch = "auto",
        .huge = "on",
        .rounds = 5,
        .seed = GENERATOR_SEED,
        .participants = 10000,
        .cpu = (uint64_t)sysconf(_SC_NPROCESSORS_ONLN) - 1,
    };
    int code = plan_read(&plan, argc, argv);
    if (code >= 0)
        return code;
    cpu_pin(plan.cpu);
    bool agree = true;
    enum status status = streams_measure(&plan, &agree);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: the benchmark did not run: %s\n", status_text(status));
        return PROGRAM_FAILED;
    }
    return agree ? PROGRAM_DONE : PROGRAM_FAILED;
}

/* Returns -1 when the plan is to be carried out, else what the program ends with. */
static int plan_read(struct plan *plan, int argc, char **argv)
{
    const struct option_row rows[] = {
        {"stream", OPTION_TEXT, &plan->stream, "NAME",
         "mixed, slots, sweep, adversarial or all (mixed)"},
        {"stream-file", OPTION_TEXT, &plan->stream_file, "FILE", "read the stream from here"},
        {"save-stream", OPTION_TEXT, &plan->save_file, "FILE", "write the stream there as well"},
        {"against", OPTION_TEXT, &plan->against, "LIST",
         "what to measure beside it: reference, floor, both with a comma, or none"},
        {"rounds", OPTION_NUMBER, &plan->rounds, "N", "1 to 100; the middle one is told (5)"},
        {"ops", OPTION_NUMBER, &plan->ops, "N", "only the first N timed ops; 0 is all"},
        {"seed", OPTION_NUMBER, &plan->seed, "N", "of the stream (20240607)"},
        {"participants", OPTION_NUMBER, &plan->participants, "N",
         "who place the orders, one meter each (10000)"},
        {"prefetch", OPTION_TEXT, &plan->prefetch, "WHEN",
         "auto, on or off: fetch a batch ahead; auto is by the number of live orders"},
        {"huge-pages", OPTION_TEXT, &plan->huge, "WHEN", "on or off, for both sides (on)"},
        {"cpu", OPTION_NUMBER, &plan->cpu, "N", "run on this one (the last)"},
        {"level", OPTION_TEXT, &plan->level, "NAME", "engine: what is measured"},
        {"json", OPTION_FLAG, &plan->json, NULL, "the last line is one JSON object"},
    };
    const struct option_table table = {
        "gridclear bench engine [options]",
        "Measures the matching engine on a workload that is the same everywhere, interleaved\n"
        "with a plain matcher, and checks every trade it makes. Nothing else should run.",
        rows, sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    return plan_check(plan, &table);
}

static int plan_check(struct plan *plan, const struct option_table *table)
{
    enum workload workload;
    plan->reference = strstr(plan->against, "reference") != NULL;
    plan->floor = strstr(plan->against, "floor") != NULL;
    if (strcmp(plan->stream, "all") != 0 && !workload_find(plan->stream, &workload))
        return options_wrong(table, "'%s' is not a stream", plan->stream);
    if (strcmp(plan->level, "engine") != 0)
        return options_wrong(table, "'%s' is not a level; engine is", plan->level);
    if (!plan->reference && !plan->floor && strcmp(plan->against, "none") != 0)
        return options_wrong(table, "--against takes reference, floor, both or none");
    if (plan->rounds == 0 || plan->rounds > ROUNDS_MAX)
        return options_wrong(table, "--rounds takes 1 to %d", ROUNDS_MAX);
    if (plan->participants == 0 || plan->participants > PLAYBACK_PARTICIPANTS_MAX)
        return options_wrong(table, "--participants takes 1 to %d", PLAYBACK_PARTICIPANTS_MAX);
    if (!switch_known(plan->prefetch, true))
        return options_wrong(table, "--prefetch takes auto, on or off");
    if (!switch_known(plan->huge, false))
        return options_wrong(table, "--huge-pages takes on or off");
    if (plan->cpu >= CPU_SETSIZE)
        return options_wrong(table, "there is no processor %llu", (unsigned long long)plan->cpu);
    return -1;
}

static bool switch_known(const char *text, bool with_auto)
{
    return strcmp(text, "on") == 0 || strcmp(text, "off") == 0 ||
           (with_auto && strcmp(text, "auto") == 0);
}

static enum status streams_measure(const struct plan *plan, bool *agree)
{
    enum status status = STATUS_OK;
    json_t *results = json_array();
    if (plan->stream_file != NULL) {
        status = stream_measure(plan, plan->stream_file, results, agree);
    } else if (strcmp(plan->stream, "all") != 0) {
        status = stream_measure(plan, plan->stream, results, agree);
    } else {
        for (int i = 0; i < WORKLOAD_COUNT && status == STATUS_OK; i++)
            status = stream_measure(plan, workload_name((enum workload)i), results, agree);
    }
    if (status == STATUS_OK && plan->json) {
        bool one = json_array_size(results) == 1;
        json_t *all = one ? json_incref(json_array_get(results, 0))
                          : json_pack("{s:s, s:O}", "stream", "all", "results", results);
        char *text = json_dumps(all, JSON_COMPACT | JSON_REAL_PRECISION(6));
        if (text == NULL)
            status = STATUS_FULL;
        else
            printf("%s\n", text);
        free(text);
        json_decref(all);
    }
    json_decref(results);
    return status;
}

static enum status stream_measure(const struct plan *plan, const char *name, json_t *results,
                                  bool *agree)
{
    struct measurement *m = calloc(1, sizeof(*m));
    if (m == NULL)
        return STATUS_FULL;
    m->plan = plan;
    m->agrees = true;
    enum status status = stream_get(plan, name, &m->stream);
    if (status == STATUS_OK)
        status = measurement_open(m);
    for (uint64_t i = 0; i < plan->rounds && status == STATUS_OK; i++) {
        if (plan->reference)
            status = reference_round(m);
        if (status == STATUS_OK)
            status = engine_round(m);
        m->rounds++;
    }
    if (status == STATUS_OK && plan->floor)
        status = floor_measure(&m->stream, strcmp(plan->huge, "on") == 0, &m->floor);
    if (status == STATUS_OK) {
        measurement_reduce(m);
        table_print(m, name);
        json_array_append_new(results, measurement_json(m, name));
        *agree = *agree && m->agrees;
    }
    measurement_close(m);
    return status;
}

static enum status stream_get(const struct plan *plan, const char *name, struct stream *stream)
{
    struct generator_settings settings = {.seed = plan->seed, .timed_ops = plan->ops};
    enum status status = STATUS_NOT_FOUND;
    if (plan->stream_file != NULL)
        status = stream_read(stream, plan->stream_file);
    else if (workload_find(name, &settings.workload))
        status = generator_run(&settings, stream);
    if (status != STATUS_OK)
        fprintf(stderr, "error: stream %s: %s\n", name, status_text(status));
    else if (plan->save_file != NULL)
        status = stream_write(stream, plan->save_file);
    return status;
}

static enum status measurement_open(struct measurement *m)
{
    m->settings = playback_settings_default(&m->stream);
    m->settings.participants = (uint32_t)m->plan->participants;
    m->settings.huge = strcmp(m->plan->huge, "on") == 0;
    if (strcmp(m->plan->prefetch, "auto") != 0)
        m->settings.fetch_ahead = strcmp(m->plan->prefetch, "on") == 0;
    m->timing = timing_measure();
    enum status status = playback_open(&m->stream, &m->settings, &m->playback);
    if (status != STATUS_OK)
        return status;
    m->ticks = calloc((size_t)playback_commands(m->playback), sizeof(*m->ticks));
    return m->ticks == NULL ? STATUS_FULL : STATUS_OK;
}

static void measurement_close(struct measurement *m)
{
    playback_close(m->playback);
    stream_close(&m->stream);
    free(m->ticks);
    free(m);
}

static enum status engine_round(struct measurement *m)
{
    uint64_t commands = playback_commands(m->playback);
    enum status status = playback_start(m->playback);
    if (status == STATUS_OK) {
        double ns = playback_run(m->playback, &m->timing);
        m->engine.ns_per_op[m->rounds] = ns / (double)m->stream.header.timed_ops;
        m->tally = playback_tally(m->playback);
        m->agrees = m->agrees && stream_agrees(&m->stream, &m->tally);
        refusal_tell(m);
        status = playback_start(m->playback);
    }
    if (status != STATUS_OK) {
        refusal_tell(m);
        return status;
    }
    playback_run_each(m->playback, m->ticks);
    m->tally = playback_tally(m->playback);
    m->agrees = m->agrees && stream_agrees(&m->stream, &m->tally);
    times_add(&m->engine, m->rounds, percentiles_of(&m->timing, m->ticks, commands));
    return STATUS_OK;
}

/* No command of a stream deserves a refusal: one is as wrong as a wrong trade. */
static void refusal_tell(struct measurement *m)
{
    struct playback_refusal refusal = playback_refusal(m->playback);
    if (refusal.count == 0)
        return;
    m->agrees = false;
    fprintf(stderr, "error: the engine refused %llu commands, the first with %s: %s\n",
            (unsigned long long)refusal.count, reason_name(refusal.reason),
            reason_text(refusal.reason));
}

static enum status reference_round(struct measurement *m)
{
    struct reference r;
    uint64_t ops = m->stream.header.timed_ops;
    enum status status = reference_time(m, false, &m->reference_single_ns[m->rounds]);
    if (status == STATUS_OK)
        status = reference_time(m, true, &m->reference_ahead_ns[m->rounds]);
    if (status == STATUS_OK)
        status = reference_open(&r, &m->stream, m->settings.huge);
    if (status != STATUS_OK)
        return status;
    reference_play(&r, m->stream.ops, m->stream.header.prefill_ops);
    reference_play_each(&r, stream_timed(&m->stream), ops, m->ticks);
    reference_close(&r);
    times_add(&m->reference, m->rounds, percentiles_of(&m->timing, m->ticks, ops));
    return STATUS_OK;
}

static enum status reference_time(struct measurement *m, bool ahead, double *ns_per_op)
{
    struct reference r;
    uint64_t ops = m->stream.header.timed_ops;
    enum status status = reference_open(&r, &m->stream, m->settings.huge);
    if (status != STATUS_OK)
        return status;
    reference_play(&r, m->stream.ops, m->stream.header.prefill_ops);
    r.tally = (struct tally){0, 0, 0};
    int64_t begin_ns = clock_monotonic_ns();
    if (ahead)
        reference_play_ahead(&r, stream_timed(&m->stream), ops);
    else
        reference_play(&r, stream_timed(&m->stream), ops);
    *ns_per_op = (double)(clock_monotonic_ns() - begin_ns) / (double)ops;
    m->agrees = m->agrees && stream_agrees(&m->stream, &r.tally);
    reference_close(&r);
    return STATUS_OK;
}

static void times_add(struct times *times, uint64_t round, struct percentiles percentiles)
{
    times->p50_ns[round] = percentiles.p50_ns;
    times->p99_ns[round] = percentiles.p99_ns;
    times->p999_ns[round] = percentiles.p999_ns;
}

/* Chooses the faster reference, takes the ratios round by round; medians sort, so they come last.
 */
static void measurement_reduce(struct measurement *m)
{
    uint32_t rounds = (uint32_t)m->rounds;
    invariant(rounds > 0);
    if (!m->plan->reference)
        return;
    double single[ROUNDS_MAX];
    double ahead[ROUNDS_MAX];
    memcpy(single, m->reference_single_ns, sizeof(single));
    memcpy(ahead, m->reference_ahead_ns, sizeof(ahead));
    m->reference_is_ahead = median_of(ahead, rounds) < median_of(single, rounds);
    memcpy(m->reference.ns_per_op,
           m->reference_is_ahead ? m->reference_ahead_ns : m->reference_single_ns, sizeof(single));
    for (uint32_t i = 0; i < rounds; i++)
        m->ratio[i] = m->engine.ns_per_op[i] / m->reference.ns_per_op[i];
}

static void times_print(struct times *times, uint32_t rounds, const char *who)
{
    double middle = median_of(times->ns_per_op, rounds);
    printf("  %-24s %9.2f %9.2f %9.2f %9.0f %9.0f %9.0f\n", who, middle, times->ns_per_op[0],
           times->ns_per_op[rounds - 1], median_of(times->p50_ns, rounds),
           median_of(times->p99_ns, rounds), median_of(times->p999_ns, rounds));
}

static void table_print(struct measurement *m, const char *name)
{
    uint32_t rounds = (uint32_t)m->rounds;
    const struct stream_header *header = &m->stream.header;
    printf("stream %s: %u books, %u live at most, %llu ops, %llu commands, %u rounds\n", name,
           header->books, header->max_live, (unsigned long long)header->timed_ops,
           (unsigned long long)playback_commands(m->playback), rounds);
    printf("  %-24s %9s %9s %9s %9s %9s %9s\n", "ns per op", "middle", "least", "most", "p50",
           "p99", "p99.9");
    times_print(&m->engine, rounds, m->settings.fetch_ahead ? "engine, fetched ahead" : "engine");
    if (m->plan->reference) {
        times_print(&m->reference, rounds,
                    m->reference_is_ahead ? "reference, fetched ahead" : "reference");
        printf("  %-24s %9.2f\n", "ratio", median_of(m->ratio, rounds));
    }
    if (m->plan->floor)
        printf("  %-24s %9.2f  all at once %.2f, one by one %.2f, %.2f lines an op\n", "floor",
               m->floor.branching_ns, m->floor.parallel_ns, m->floor.dependent_ns,
               m->floor.touches_per_op);
    printf("  %llu fills, %llu Wh, checksum %016llx: %s\n", (unsigned long long)m->tally.fills,
           (unsigned long long)m->tally.quantity, (unsigned long long)m->tally.checksum,
           m->agrees ? "as the stream asks" : "NOT what the stream asks");
    printf("  engine of %.0f MiB, huge pages %s for both, processor %llu, %s\n\n",
           (double)playback_engine_bytes(m->playback) / 1048576.0, m->plan->huge,
           (unsigned long long)m->plan->cpu, build_mode());
    (void)fflush(stdout);
}

/* Sorts what table_print() sorted before it: the values are the same. */
static json_t *measurement_json(struct measurement *m, const char *name)
{
    uint32_t rounds = (uint32_t)m->rounds;
    char checksum[17];
    char cpu[CPU_NAME_BYTES];
    snprintf(checksum, sizeof(checksum), "%016llx", (unsigned long long)m->tally.checksum);
    cpu_name(cpu);
    json_t *object = json_pack(
        "{s:s, s:f, s:f, s:f, s:f, s:f, s:f, s:I, s:I, s:s, s:b}", "stream", name, "ns_per_op",
        median_of(m->engine.ns_per_op, rounds), "ns_per_op_min", m->engine.ns_per_op[0],
        "ns_per_op_max", m->engine.ns_per_op[rounds - 1], "p50_ns",
        median_of(m->engine.p50_ns, rounds), "p99_ns", median_of(m->engine.p99_ns, rounds),
        "p999_ns", median_of(m->engine.p999_ns, rounds), "fills", (json_int_t)m->tally.fills,
        "quantity", (json_int_t)m->tally.quantity, "checksum", checksum, "checksum_ok",
        (int)m->agrees);
    json_t *settings = json_pack(
        "{s:I, s:I, s:I, s:i, s:s, s:s, s:b, s:I, s:s, s:s, s:s}", "seed",
        (json_int_t)m->plan->seed, "ops", (json_int_t)m->stream.header.timed_ops, "rounds",
        (json_int_t)rounds, "participants", (int)m->settings.participants, "level", m->plan->level,
        "huge_pages", m->plan->huge, "prefetch", (int)m->settings.fetch_ahead, "processor",
        (json_int_t)m->plan->cpu, "compiler", compiler_name(), "cpu", cpu, "mode", build_mode());
    json_object_update(object, settings);
    json_decref(settings);
    if (m->plan->reference) {
        json_t *reference = json_pack("{s:f, s:f, s:f, s:b}", "reference_ns_per_op",
                                      median_of(m->reference.ns_per_op, rounds), "reference_p99_ns",
                                      median_of(m->reference.p99_ns, rounds), "ratio_to_reference",
                                      median_of(m->ratio, rounds), "reference_prefetch",
                                      (int)m->reference_is_ahead);
        json_object_update(object, reference);
        json_decref(reference);
    }
    if (m->plan->floor) {
        json_t *floor_times = json_pack("{s:f, s:f, s:f}", "floor_ns_per_op", m->floor.branching_ns,
                                        "floor_parallel_ns_per_op", m->floor.parallel_ns,
                                        "floor_dependent_ns_per_op", m->floor.dependent_ns);
        json_object_update(object, floor_times);
        json_decref(floor_times);
    }
    return object;
}

static const char *compiler_name(void)
{
#ifdef __clang__
    return __VERSION__;
#else
    return "gcc " __VERSION__;
#endif
}

static const char *build_mode(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || defined(GRIDCLEAR_COSTLY)
    return "debug: the times mean nothing";
#elif !defined(__OPTIMIZE__)
    return "not optimised: the times mean nothing";
#else
    return "release, invariants on";
#endif
}

static void cpu_name(char name[CPU_NAME_BYTES])
{
    char line[256];
    FILE *file = fopen("/proc/cpuinfo", "r");
    snprintf(name, CPU_NAME_BYTES, "unknown");
    while (file != NULL && fgets(line, sizeof(line), file) != NULL) { /* Ends: the file does. */
        if (strncmp(line, "model name", 10) != 0 || strchr(line, ':') == NULL)
            continue;
        line[strcspn(line, "\n")] = '\0';
        snprintf(name, CPU_NAME_BYTES, "%.120s", strchr(line, ':') + 2);
        break;
    }
    if (file != NULL)
        (void)fclose(file);
}

static void cpu_pin(uint64_t cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET((size_t)cpu, &set);
    if (sched_setaffinity(0, sizeof(set), &set) != 0)
        fprintf(stderr, "warning: cannot stay on processor %llu; times will scatter\n",
                (unsigned long long)cpu);
}
