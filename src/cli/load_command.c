/*
 * load_command.c - gridclear bench load: what the clearinghouse does under a given rate, over TLS.
 *
 * Open loop: command i is meant to go at start + i / rate, whatever became of those before it, and
 * its latency runs from that moment to the durable answer. A slow server therefore shows as latency
 * and not as a lower rate; a slow generator is measured too and told.
 */
#include "cli/load_command.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/check.h"
#include "cli/load_client.h"
#include "cmcm/options.h"
#include "sys/clock.h"
#include "sys/log.h"

#define SECOND_NS      INT64_C(1000000000)
#define REST_NS_LEAST  INT64_C(50000) /* The generator looks at the clock at most so often. */
#define CONNECT_NS_MAX (30 * SECOND_NS)
#define DRAIN_NS_MAX   (10 * SECOND_NS)
#define LATE_US_TELL   1000 /* A generator later than this at p99 is part of the result. */

enum load_phase {
    LOAD_CONNECTING,
    LOAD_RUNNING,
    LOAD_DRAINING,
    LOAD_OVER,
};

struct load {
    struct roster roster;
    struct load_client *clients;
    uint32_t clients_count;
    uint32_t clients_started;
    struct load_slots slots;
    struct load_totals totals;
    struct histogram late_us; /* Of the generator itself. */
    struct load_mix mix;
    uint64_t rate;
    uint64_t seconds;
    uint64_t warmup;
    uint64_t sent;
    uint64_t total;
    uint64_t turn; /* Of the clients. */
    int64_t phase_ns;
    int64_t start_ns;
    int64_t last_ns; /* When the last answer came. */
    uint64_t answered_before;
    enum load_phase phase;
    int code;
    char host[256];
    uint16_t port;
    uint8_t stream;
    int timer_fd;
    uv_loop_t loop;
    uv_poll_t timer;
};

struct load_given {
    const char *connect, *roster, *mix;
    uint64_t rate, seconds, warmup, connections, stream, seed;
};

#define QUANTILES (sizeof(quantiles) / sizeof(quantiles[0]))
static const struct {
    const char *name;
    uint64_t parts, whole;
} quantiles[] = {{"p50", 50, 100},
                 {"p90", 90, 100},
                 {"p99", 99, 100},
                 {"p99.9", 999, 1000},
                 {"p99.99", 9999, 10000}};

static int load_prepare(struct load *l, const struct load_given *given,
                        const struct option_table *table);
static int load_run(struct load *l);
static void load_free(struct load *l);
static void load_timer(uv_poll_t *handle, int status, int events);
static int64_t load_connect(struct load *l, int64_t now_ns);
static int64_t load_send(struct load *l, int64_t now_ns);
static int64_t load_drain(struct load *l, int64_t now_ns);
static void load_end(struct load *l);
static uint64_t load_unanswered(const struct load *l);
static void timer_arm(struct load *l, int64_t at_ns);
static void load_report(const struct load *l);
static void load_report_json(const struct load *l, const char *machine);
static void machine_name(char *text, size_t bytes);
static void clients_spread(const struct load *l, uint64_t parts, uint64_t whole, uint64_t *least,
                           uint64_t *most);

int bench_load_run(int argc, char **argv)
{
    struct load_given given = {
        .mix = "50:35:15", .rate = 1000, .seconds = 10, .warmup = 2, .connections = 64, .seed = 1};
    const struct option_row rows[] = {
        {"connect", OPTION_TEXT, &given.connect, "HOST:PORT", "the clearinghouse"},
        {"roster", OPTION_TEXT, &given.roster, "FILE", "from 'gridclear fleet enrol'"},
        {"rate", OPTION_NUMBER, &given.rate, "R", "commands a second, all together (1000)"},
        {"seconds", OPTION_NUMBER, &given.seconds, "S", "measured (10)"},
        {"warmup", OPTION_NUMBER, &given.warmup, "S", "sent before, not measured (2)"},
        {"connections", OPTION_NUMBER, &given.connections, "N", "members that send (64)"},
        {"stream", OPTION_NUMBER, &given.stream, "0..15", "of each member (0)"},
        {"mix", OPTION_TEXT, &given.mix, "N:C:A", "shares of new, cancel, amend (50:35:15)"},
        {"seed", OPTION_NUMBER, &given.seed, "NUMBER", "of what is ordered (1)"},
    };
    const struct option_table table = {
        "gridclear bench load --connect HOST:PORT --roster FILE [--rate R] [--seconds S] "
        "[options]",
        "Sends commands at a fixed rate over TLS, spread over the members of a roster, and prints\n"
        "the latency from the intended moment to the durable answer. The last line is JSON.",
        rows, sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    static struct load load;
    int code = load_prepare(&load, &given, &table);
    if (code == PROGRAM_DONE)
        code = load_run(&load);
    load_free(&load);
    return code;
}

static int load_prepare(struct load *l, const struct load_given *given,
                        const struct option_table *table)
{
    if (given->connect == NULL || given->roster == NULL)
        return options_wrong(table, "--connect and --roster are needed");
    if (address_split(given->connect, l->host, sizeof(l->host), &l->port) != STATUS_OK)
        return options_wrong(table, "--connect '%s' is not HOST:PORT", given->connect);
    if (given->rate == 0 || given->rate > 1000000 || given->seconds == 0 ||
        given->seconds > 86400 || given->warmup > 3600 || given->connections == 0 ||
        given->stream >= STREAMS_PER_PARTICIPANT)
        return options_wrong(table, "--rate is 1 to 1000000, --seconds 1 to 86400, --warmup at "
                                    "most 3600, --connections above 0, --stream at most 15");
    if (sscanf(given->mix, "%u:%u:%u", &l->mix.place, &l->mix.cancel, &l->mix.amend) != 3 ||
        l->mix.place == 0 || l->mix.place > 1000 || l->mix.cancel > 1000 || l->mix.amend > 1000)
        return options_wrong(table, "--mix is like 50:35:15, the first above 0");
    if (roster_read(given->roster, &l->roster) != STATUS_OK)
        return PROGRAM_FAILED;
    l->rate = given->rate;
    l->seconds = given->seconds;
    l->warmup = given->warmup;
    l->total = l->rate * (l->seconds + l->warmup);
    l->stream = (uint8_t)given->stream;
    l->clients_count = l->roster.count;
    if (given->connections < l->clients_count)
        l->clients_count = (uint32_t)given->connections;
    l->clients = calloc(l->clients_count, sizeof(*l->clients));
    invariant(l->clients != NULL);
    for (uint32_t i = 0; i < l->clients_count; i++) {
        struct load_client *c = &l->clients[i];
        /* Evenly over the roster, so that sellers and buyers are both there. */
        c->entry = l->roster.entries[(uint64_t)i * l->roster.count / l->clients_count];
        c->totals = &l->totals;
        c->slots = &l->slots;
        c->board = i == 0;
        c->random = given->seed * UINT64_C(0x9e3779b97f4a7c15) + i;
        c->latency_us = calloc(1, sizeof(*c->latency_us));
        invariant(c->latency_us != NULL);
    }
    return PROGRAM_DONE;
}

static int load_run(struct load *l)
{
    uv_loop_init(&l->loop);
    l->timer_fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
    if (l->timer_fd < 0) {
        fprintf(stderr, "error: timerfd: %s\n", strerror(errno));
        uv_loop_close(&l->loop);
        return PROGRAM_FAILED;
    }
    uv_poll_init(&l->loop, &l->timer, l->timer_fd);
    l->timer.data = l;
    uv_poll_start(&l->timer, UV_READABLE, load_timer);
    l->phase_ns = clock_monotonic_ns();
    timer_arm(l, l->phase_ns);
    uv_run(&l->loop, UV_RUN_DEFAULT);
    close(l->timer_fd);
    int closed = uv_loop_close(&l->loop);
    invariant(closed == 0);
    if (l->code == PROGRAM_DONE)
        load_report(l);
    return l->code;
}

static void load_free(struct load *l)
{
    for (uint32_t i = 0; i < l->clients_count; i++)
        free(l->clients[i].latency_us);
    free(l->clients);
    roster_free(&l->roster);
}

static void load_timer(uv_poll_t *handle, int status, int events)
{
    struct load *l = handle->data;
    uint64_t expired;
    (void)status;
    (void)events;
    if (read(l->timer_fd, &expired, sizeof(expired)) < 0 && errno != EAGAIN)
        log_error("load", "timerfd: %s", strerror(errno));
    int64_t now_ns = clock_monotonic_ns(), next_ns = 0;
    switch (l->phase) {
    case LOAD_CONNECTING:
        next_ns = load_connect(l, now_ns);
        break;
    case LOAD_RUNNING:
        next_ns = load_send(l, now_ns);
        break;
    case LOAD_DRAINING:
        next_ns = load_drain(l, now_ns);
        break;
    case LOAD_OVER:
        return;
    }
    if (l->phase != LOAD_OVER)
        timer_arm(l, next_ns);
}

static int64_t load_connect(struct load *l, int64_t now_ns)
{
    for (uint32_t i = 0; i < 4 && l->clients_started < l->clients_count; i++) {
        enum status status = load_client_start(&l->clients[l->clients_started], &l->loop, l->host,
                                               l->port, l->roster.ca, l->stream);
        if (status != STATUS_OK) {
            fprintf(stderr, "error: %s cannot connect: %s\n",
                    l->clients[l->clients_started].entry.trader, status_text(status));
            l->code = PROGRAM_FAILED;
            load_end(l);
            return 0;
        }
        l->clients_started++;
    }
    if (l->totals.ready == l->clients_count && l->slots.count > 0) {
        l->phase = LOAD_RUNNING;
        l->start_ns = now_ns + SECOND_NS / 100;
        l->totals.measure_from_ns = l->start_ns + (int64_t)l->warmup * SECOND_NS;
        return l->start_ns;
    }
    if (now_ns - l->phase_ns > CONNECT_NS_MAX) {
        fprintf(stderr,
                "error: %u of %u members are connected and %u slots take orders: is the "
                "clearinghouse up, and is the market open?\n",
                l->totals.ready, l->clients_count, l->slots.count);
        l->code = PROGRAM_FAILED;
        load_end(l);
    }
    return now_ns + SECOND_NS / 100;
}

static int64_t load_send(struct load *l, int64_t now_ns)
{
    while (l->sent < l->total) { /* Ends: sent grows, or the next is not due. */
        int64_t intended_ns =
            l->start_ns + (int64_t)((unsigned __int128)l->sent * SECOND_NS / l->rate);
        if (intended_ns > now_ns) {
            int64_t rest_ns = now_ns + REST_NS_LEAST;
            return intended_ns > rest_ns ? intended_ns : rest_ns;
        }
        if (intended_ns >= l->totals.measure_from_ns)
            histogram_add(&l->late_us, (uint64_t)((clock_monotonic_ns() - intended_ns) / 1000));
        load_client_send(&l->clients[l->turn++ % l->clients_count], &l->mix, intended_ns);
        l->sent++;
    }
    l->phase = LOAD_DRAINING;
    l->phase_ns = now_ns;
    l->last_ns = now_ns;
    return now_ns + SECOND_NS / 1000;
}

static int64_t load_drain(struct load *l, int64_t now_ns)
{
    if (l->totals.answered != l->answered_before)
        l->last_ns = now_ns;
    l->answered_before = l->totals.answered;
    if (load_unanswered(l) == 0 || now_ns - l->phase_ns > DRAIN_NS_MAX)
        load_end(l);
    return now_ns + SECOND_NS / 1000;
}

static void load_end(struct load *l)
{
    invariant(l->phase != LOAD_OVER);
    l->phase = LOAD_OVER;
    for (uint32_t i = 0; i < l->clients_count; i++)
        load_client_stop(&l->clients[i]);
    uv_close((uv_handle_t *)&l->timer, NULL);
}

static uint64_t load_unanswered(const struct load *l)
{
    return l->totals.placed + l->totals.canceled + l->totals.amended - l->totals.answered;
}

static void timer_arm(struct load *l, int64_t at_ns)
{
    struct itimerspec when;
    memset(&when, 0, sizeof(when));
    when.it_value.tv_sec = at_ns / SECOND_NS;
    when.it_value.tv_nsec = at_ns % SECOND_NS;
    int failed = timerfd_settime(l->timer_fd, TFD_TIMER_ABSTIME, &when, NULL);
    invariant(failed == 0);
}

static void load_report(const struct load *l)
{
    const struct load_totals *t = &l->totals;
    char machine[256];
    machine_name(machine, sizeof(machine));
    uint64_t late_p99 = histogram_quantile(&l->late_us, 99, 100);
    bool late = late_p99 > LATE_US_TELL;
    uint64_t unanswered = load_unanswered(l);
    double life_s = (double)(l->last_ns - l->start_ns) / (double)SECOND_NS;
    printf("machine      %s; the clearinghouse may share it\n", machine);
    printf("mode         TLS 1.3 with certificates on both sides; open loop from one thread over\n"
           "             %u connections; the wire promises answers after the commit, which cannot\n"
           "             be seen from here: state the server's durability beside these figures\n",
           l->clients_count);
    printf("sent         %" PRIu64 " in %.2f s (new %" PRIu64 ", cancel %" PRIu64 ", amend %" PRIu64
           "), meant %" PRIu64 " a second\n",
           t->placed + t->canceled + t->amended, life_s, t->placed, t->canceled, t->amended,
           l->rate);
    printf("answered     %" PRIu64 ": accepted %" PRIu64 ", refused %" PRIu64 "; never %" PRIu64
           "; not sent, queue full %" PRIu64 "\n",
           t->answered, t->accepted, t->refused, unanswered, t->dropped);
    for (uint32_t i = 0; i < t->codes_count; i++)
        printf("  refused    %-24s %" PRIu64 "\n", cmcm_refusal_name(t->codes[i].code),
               t->codes[i].count);
    printf("fills        %" PRIu64 "; busy %" PRIu64 "; connections lost %" PRIu64 "\n", t->fills,
           t->busy, t->lost);
    printf("latency, microseconds from the intended moment to the durable answer (%" PRIu64
           " measured)\n",
           t->latency_us.count);
    for (size_t i = 0; i < QUANTILES; i++)
        printf("  %-10s %" PRIu64 "\n", quantiles[i].name,
               histogram_quantile(&t->latency_us, quantiles[i].parts, quantiles[i].whole));
    printf("  %-10s %" PRIu64 "\n", "max", t->latency_us.max);
    uint64_t p50_least, p50_most, p99_least, p99_most;
    clients_spread(l, 50, 100, &p50_least, &p50_most);
    clients_spread(l, 99, 100, &p99_least, &p99_most);
    printf("between connections: p50 %" PRIu64 " to %" PRIu64 ", p99 %" PRIu64 " to %" PRIu64 "\n",
           p50_least, p50_most, p99_least, p99_most);
    printf("generator    late by %" PRIu64 " us at p99, %" PRIu64 " us at most%s\n", late_p99,
           l->late_us.max,
           late ? ": THE GENERATOR ITSELF WAS LATE, the latencies above hold its share" : "");
    if (t->window_full > 0)
        printf("window       %" PRIu64 " commands found %d unanswered on their stream and waited; "
               "more --connections would let them out\n",
               t->window_full, CLIENT_WINDOW);
    load_report_json(l, machine);
}

static void load_report_json(const struct load *l, const char *machine)
{
    const struct load_totals *t = &l->totals;
    uint64_t late_p99 = histogram_quantile(&l->late_us, 99, 100);
    uint64_t p99_least, p99_most;
    clients_spread(l, 99, 100, &p99_least, &p99_most);
    json_t *latency = json_object();
    for (size_t i = 0; i < QUANTILES; i++) {
        uint64_t value = histogram_quantile(&t->latency_us, quantiles[i].parts, quantiles[i].whole);
        json_object_set_new(latency, quantiles[i].name, json_integer((json_int_t)value));
    }
    json_object_set_new(latency, "max", json_integer((json_int_t)t->latency_us.max));
    json_t *o = json_object();
    const struct {
        const char *name;
        uint64_t value;
    } counts[] = {
        {"rate", l->rate},
        {"seconds", l->seconds},
        {"connections", l->clients_count},
        {"generator_threads", 1},
        {"sent", t->placed + t->canceled + t->amended},
        {"answered", t->answered},
        {"accepted", t->accepted},
        {"refused", t->refused},
        {"unanswered", load_unanswered(l)},
        {"dropped", t->dropped},
        {"fills", t->fills},
        {"busy", t->busy},
        {"lost", t->lost},
        {"window_full", t->window_full},
        {"late_us_p99", late_p99},
        {"late_us_max", l->late_us.max},
        {"p99_us_best_connection", p99_least},
        {"p99_us_worst_connection", p99_most},
    };
    json_object_set_new(o, "kind", json_string("bench_load"));
    json_object_set_new(o, "machine", json_string(machine));
    json_object_set_new(o, "tls", json_true());
    json_object_set_new(o, "durability", json_string("as the server promises; not seen from here"));
    for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
        json_object_set_new(o, counts[i].name, json_integer((json_int_t)counts[i].value));
    json_object_set_new(o, "generator_was_late", json_boolean(late_p99 > LATE_US_TELL));
    json_object_set_new(o, "latency_us", latency);
    char *text = json_dumps(o, JSON_COMPACT);
    if (text != NULL)
        puts(text);
    free(text);
    json_decref(o);
}

static void machine_name(char *text, size_t bytes)
{
    char model[128] = "unknown processor", line[256];
    FILE *file = fopen("/proc/cpuinfo", "re");
    while (file != NULL && fgets(line, sizeof(line), file) != NULL) {
        char *colon = strchr(line, ':');
        if (strncmp(line, "model name", 10) == 0 && colon != NULL) {
            snprintf(model, sizeof(model), "%.*s", (int)strcspn(colon + 2, "\n"), colon + 2);
            break;
        }
    }
    if (file != NULL)
        fclose(file);
    struct utsname system;
    int failed = uname(&system);
    snprintf(text, bytes, "%ld x %s, %.16s %.64s", sysconf(_SC_NPROCESSORS_ONLN), model,
             failed == 0 ? system.sysname : "", failed == 0 ? system.release : "");
}

/* Fair access shows here: the same quantile of the best and the worst served connection. */
static void clients_spread(const struct load *l, uint64_t parts, uint64_t whole, uint64_t *least,
                           uint64_t *most)
{
    *least = UINT64_MAX;
    *most = 0;
    for (uint32_t i = 0; i < l->clients_count; i++) {
        uint64_t value = histogram_quantile(l->clients[i].latency_us, parts, whole);
        if (l->clients[i].latency_us->count == 0)
            continue;
        *least = value < *least ? value : *least;
        *most = value > *most ? value : *most;
    }
    if (*most == 0 && *least == UINT64_MAX)
        *least = 0;
}
