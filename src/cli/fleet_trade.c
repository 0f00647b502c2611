/*
 * fleet_trade.c - gridclear fleet trade: all traders of a region in one process, on one loop.
 *
 * Each has its own certificate, connection, session and log (trader.h). The fleet follows the
 * market's clock as told by WELCOME, lets orders enter when they are due and their slot is open,
 * and begins the re-quotes. It knows nothing that a trader would not know.
 *
 * What can go wrong: the clearinghouse is away (sessions come back by themselves, orders wait), an
 * order is due after its gate (counted as too late), an order is refused (counted by its name).
 */
#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "base/check.h"
#include "cli/fleet_command.h"
#include "cli/scenario_options.h"
#include "cli/trader.h"
#include "cmcm/options.h"
#include "cmcm/text.h"
#include "sys/clock.h"
#include "sys/log.h"

#define TICK_MS         10
#define STARTS_PER_TICK 4
#define SETTLE_MS       3000 /* What the last answers are waited for once the day is over. */
#define GATE_LEAD_S     300

struct fleet {
    struct scenario *scenario;
    struct roster roster;
    struct trader *traders;
    uint32_t traders_count;
    uint32_t traders_started;
    uint32_t *trader_of; /* Of each trader of the scenario its place in `traders`. */
    struct fleet_totals totals;
    uint64_t too_late;
    uint32_t *waiting; /* Orders that are due and cannot go yet, by index. */
    uint32_t waiting_count;
    uint32_t orders_next; /* First of the scenario that is not due yet. */
    uint32_t slots_begun; /* Re-quotes of the slots below are begun. */
    bool slot_open[SCENARIO_SLOTS];
    bool clock_known;
    struct market_clock clock;
    int64_t until_us;
    int64_t ending_us; /* Monotonic; 0: the day goes on. */
    int64_t seconds_until_us;
    bool stopped;
    bool interrupted;
    char host[256];
    uint16_t port;
    const char *log_folder;
    uv_loop_t loop;
    uv_timer_t tick;
    uv_timer_t second;
    uv_signal_t signals[2];
};

struct trade_given {
    struct scenario_options scenario;
    const char *connect, *roster, *log, *until;
    uint64_t region, seconds;
};

static int fleet_prepare(struct fleet *f, const struct trade_given *given,
                         const struct option_table *table);
static int fleet_run(struct fleet *f);
static void fleet_free(struct fleet *f);
static void fleet_tick(uv_timer_t *timer);
static void traders_start(struct fleet *f);
static void orders_enter(struct fleet *f, int64_t now_us);
static bool order_enter(struct fleet *f, uint32_t index, int64_t now_us);
static void requotes_begin(struct fleet *f, int64_t now_us);
static bool fleet_over(struct fleet *f, int64_t now_us);
static void fleet_stop(struct fleet *f);
static void fleet_second(uv_timer_t *timer);
static void fleet_signal(uv_signal_t *handle, int number);
static void fleet_ready(void *context, const struct message_welcome *welcome);
static void fleet_ready_board(void *context, const struct message_welcome *welcome);
static void fleet_slot(void *context, uint32_t slot_s, bool open);
static void fleet_slots(void *context, const struct message_slots *slots);
static void totals_print(const struct fleet *f, const char *kind);
static uint32_t slots_closed(const struct fleet *f, int64_t now_us);

int fleet_trade_run(int argc, char **argv)
{
    struct trade_given given = {.scenario = SCENARIO_OPTIONS_DEFAULT};
    const struct option_row rows[] = {
        SCENARIO_OPTION_ROWS(given.scenario),
        {"region", OPTION_NUMBER, &given.region, "1..3", "whose traders trade"},
        {"connect", OPTION_TEXT, &given.connect, "HOST:PORT", "the region's clearinghouse"},
        {"roster", OPTION_TEXT, &given.roster, "FILE", "from 'gridclear fleet enrol'"},
        {"log", OPTION_TEXT, &given.log, "DIR", "where each trader keeps its own log"},
        {"until", OPTION_TEXT, &given.until, "TIME", "market time to stop (end of the day)"},
        {"seconds", OPTION_NUMBER, &given.seconds, "S", "stop after so many seconds of life"},
    };
    const struct option_table table = {
        "gridclear fleet trade --region N --connect HOST:PORT --roster FILE --log DIR [options]",
        "Trades a scenario's day for all traders of a region, each with its own certificate and\n"
        "connection. Prints a JSON object with the totals each second, and a summary at the end.",
        rows, sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    static struct fleet fleet;
    int code = fleet_prepare(&fleet, &given, &table);
    if (code == PROGRAM_DONE)
        code = fleet_run(&fleet);
    fleet_free(&fleet);
    return code;
}

static int fleet_prepare(struct fleet *f, const struct trade_given *given,
                         const struct option_table *table)
{
    if (given->connect == NULL || given->roster == NULL || given->log == NULL)
        return options_wrong(table, "--connect, --roster and --log are needed");
    if (address_split(given->connect, f->host, sizeof(f->host), &f->port) != STATUS_OK)
        return options_wrong(table, "--connect '%s' is not HOST:PORT", given->connect);
    int code = scenario_options_load(&given->scenario, table, &f->scenario);
    if (code != PROGRAM_DONE)
        return code;
    const struct scenario *s = f->scenario;
    struct zone zone = {false, (int32_t)(SCENARIO_DAY_UTC_S - s->day_start_s)};
    int64_t until_s = s->day_start_s + 86400;
    if (given->until != NULL &&
        time_parse(given->until, &zone, s->day_start_s, &until_s) != STATUS_OK)
        return options_wrong(table, "--until '%s' is not like 12:00 or 2020-01-01T12:00",
                             given->until);
    f->until_us = until_s * 1000000;
    if (given->seconds != 0)
        f->seconds_until_us = clock_monotonic_us() + (int64_t)given->seconds * 1000000;
    if (roster_read(given->roster, &f->roster) != STATUS_OK)
        return PROGRAM_FAILED;
    if (f->roster.region != given->region || strcmp(f->roster.scenario, given->scenario.name) != 0)
        return options_wrong(table, "the roster is of scenario %s, region %u", f->roster.scenario,
                             f->roster.region);
    if (mkdir(given->log, 0700) != 0 && errno != EEXIST) {
        fprintf(stderr, "error: %s: %s\n", given->log, strerror(errno));
        return PROGRAM_FAILED;
    }
    f->log_folder = given->log;
    f->traders = calloc(f->roster.count, sizeof(*f->traders));
    f->trader_of = calloc(s->traders_count, sizeof(*f->trader_of));
    f->waiting = calloc(s->orders_count, sizeof(*f->waiting));
    invariant(f->traders != NULL && f->trader_of != NULL && f->waiting != NULL);
    for (uint32_t i = 0; i < s->traders_count; i++) {
        f->trader_of[i] = UINT32_MAX;
        const struct roster_entry *entry = roster_find(&f->roster, s->traders[i].name);
        if (s->traders[i].region != given->region || entry == NULL)
            continue;
        struct trader *t = &f->traders[f->traders_count];
        t->scenario = s;
        t->who = &s->traders[i];
        t->entry = *entry;
        t->totals = &f->totals;
        t->context = f;
        t->on_ready = fleet_ready;
        f->trader_of[i] = f->traders_count++;
    }
    if (f->traders_count != f->roster.count)
        return options_wrong(table, "%u of the roster's %u traders are in the scenario",
                             f->traders_count, f->roster.count);
    f->traders[0].on_ready = fleet_ready_board;
    f->traders[0].on_slot = fleet_slot; /* One of them reads the public board for all. */
    f->traders[0].on_slots = fleet_slots;
    return PROGRAM_DONE;
}

static int fleet_run(struct fleet *f)
{
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) == 0) { /* A socket and a log each. */
        files.rlim_cur = files.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &files) != 0)
            log_warning("fleet", "open files: %s", strerror(errno));
    }
    uv_loop_init(&f->loop);
    uv_timer_init(&f->loop, &f->tick);
    uv_timer_init(&f->loop, &f->second);
    f->tick.data = f->second.data = f;
    uv_timer_start(&f->tick, fleet_tick, 0, TICK_MS);
    uv_timer_start(&f->second, fleet_second, 1000, 1000);
    for (unsigned i = 0; i < 2; i++) {
        uv_signal_init(&f->loop, &f->signals[i]);
        f->signals[i].data = f;
        uv_signal_start(&f->signals[i], fleet_signal, i == 0 ? SIGINT : SIGTERM);
    }
    uv_run(&f->loop, UV_RUN_DEFAULT);
    int closed = uv_loop_close(&f->loop);
    invariant(closed == 0);
    return f->traders_started == f->traders_count && !f->interrupted ? PROGRAM_DONE
                                                                     : PROGRAM_FAILED;
}

static void fleet_free(struct fleet *f)
{
    scenario_free(f->scenario);
    roster_free(&f->roster);
    free(f->traders);
    free(f->trader_of);
    free(f->waiting);
}

static void fleet_tick(uv_timer_t *timer)
{
    struct fleet *f = timer->data;
    int64_t now_us = f->clock_known ? market_clock_now_us(&f->clock) : 0;
    traders_start(f);
    if (f->stopped)
        return;
    if (f->clock_known && now_us < f->until_us) {
        orders_enter(f, now_us);
        requotes_begin(f, now_us);
        uint32_t closed = slots_closed(f, now_us);
        for (uint32_t i = 0; i < f->traders_count; i++) {
            if (f->traders[i].requotes_open > 0)
                trader_requote_step(&f->traders[i], closed);
        }
    }
    if (fleet_over(f, now_us))
        fleet_stop(f);
}

static void traders_start(struct fleet *f)
{
    for (uint32_t i = 0; i < STARTS_PER_TICK && f->traders_started < f->traders_count; i++) {
        enum status status =
            trader_start(&f->traders[f->traders_started], &f->loop, f->host, f->port, f->roster.ca,
                         f->log_folder, f->traders_started == 0);
        if (status != STATUS_OK) {
            log_error("fleet", "%s cannot start: %s", f->traders[f->traders_started].entry.trader,
                      status_text(status));
            fleet_stop(f);
            return;
        }
        f->traders_started++;
    }
}

static void orders_enter(struct fleet *f, int64_t now_us)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < f->waiting_count; i++) {
        uint32_t index = f->waiting[i];
        if (!order_enter(f, index, now_us))
            f->waiting[kept++] = index;
    }
    f->waiting_count = kept;
    const struct scenario *s = f->scenario;
    while (f->orders_next < s->orders_count && s->orders[f->orders_next].enter_at_us <= now_us) {
        uint32_t index = f->orders_next++;
        if (f->trader_of[s->orders[index].trader] != UINT32_MAX && !order_enter(f, index, now_us))
            f->waiting[f->waiting_count++] = index;
    }
}

/* True: it is dealt with. */
static bool order_enter(struct fleet *f, uint32_t index, int64_t now_us)
{
    const struct scenario_order *o = &f->scenario->orders[index];
    invariant(o->enter_at_us <= now_us);
    if (o->slot < slots_closed(f, now_us)) {
        f->too_late++;
        return true;
    }
    if (!f->slot_open[o->slot])
        return false;
    struct trader *t = &f->traders[f->trader_of[o->trader]];
    return trader_place(t, o->slot, (enum side)o->side, o->price, o->quantity) == STATUS_OK;
}

static void requotes_begin(struct fleet *f, int64_t now_us)
{
    while (f->slots_begun < SCENARIO_SLOTS) { /* Ends: slots_begun grows. */
        int64_t start_s = scenario_slot_s(f->scenario, f->slots_begun);
        if ((start_s - SCENARIO_REQUOTE_LEAD_S) * 1000000 > now_us)
            return;
        for (uint32_t i = 0; i < f->traders_count; i++)
            trader_requote_begin(&f->traders[i], f->slots_begun);
        f->slots_begun++;
    }
}

/* The day is over, and the last answers are in or have been waited for. */
static bool fleet_over(struct fleet *f, int64_t now_us)
{
    int64_t life_us = clock_monotonic_us();
    bool over = (f->clock_known && now_us >= f->until_us) ||
                (f->seconds_until_us != 0 && life_us >= f->seconds_until_us);
    if (over && f->ending_us == 0)
        f->ending_us = life_us;
    if (f->ending_us == 0)
        return false;
    uint32_t unanswered = 0;
    for (uint32_t i = 0; i < f->traders_started; i++)
        unanswered += cmcm_unanswered(f->traders[i].session);
    return unanswered == 0 || life_us - f->ending_us > SETTLE_MS * 1000;
}

static void fleet_stop(struct fleet *f)
{
    if (f->stopped)
        return;
    f->stopped = true;
    totals_print(f, "summary");
    for (uint32_t i = 0; i < f->traders_count; i++)
        trader_stop(&f->traders[i]);
    uv_close((uv_handle_t *)&f->tick, NULL);
    uv_close((uv_handle_t *)&f->second, NULL);
    uv_close((uv_handle_t *)&f->signals[0], NULL);
    uv_close((uv_handle_t *)&f->signals[1], NULL);
}

static void fleet_second(uv_timer_t *timer)
{
    totals_print(timer->data, "totals");
}

static void fleet_signal(uv_signal_t *handle, int number)
{
    struct fleet *f = handle->data;
    (void)number;
    f->interrupted = true;
    fleet_stop(f);
}

/* Whoever heard the clock with the least delay is nearest to it: the latest time counts. */
static void fleet_ready(void *context, const struct message_welcome *welcome)
{
    struct fleet *f = context;
    uint32_t factor = welcome->clock_factor > 1 ? welcome->clock_factor : 1;
    if (!f->clock_known || f->clock.factor != factor ||
        welcome->market_us > market_clock_now_us(&f->clock))
        f->clock = market_clock_scaled(welcome->market_us, factor);
    f->clock_known = true;
}

/* The one that reads the public board has missed what happened while it was away. */
static void fleet_ready_board(void *context, const struct message_welcome *welcome)
{
    struct fleet *f = context;
    uint32_t query;
    fleet_ready(context, welcome);
    if (cmcm_slots(f->traders[0].session, &query) != STATUS_OK)
        log_debug("fleet", "the slots are asked for at the next connection");
}

static void fleet_slot(void *context, uint32_t slot_s, bool open)
{
    struct fleet *f = context;
    int64_t index = ((int64_t)slot_s - f->scenario->day_start_s) / SCENARIO_SLOT_SECONDS;
    if ((int64_t)slot_s >= f->scenario->day_start_s && index < SCENARIO_SLOTS)
        f->slot_open[index] = open;
}

static void fleet_slots(void *context, const struct message_slots *slots)
{
    for (uint32_t i = 0; i < slots->count; i++)
        fleet_slot(context, slots->slots[i].slot_s, slots->slots[i].state == 0);
}

/* Slots whose gate has passed by the default lead; a slot that is closed earlier says so itself. */
static uint32_t slots_closed(const struct fleet *f, int64_t now_us)
{
    int64_t since_s = now_us / 1000000 - f->scenario->day_start_s + GATE_LEAD_S;
    if (since_s < 0)
        return 0;
    int64_t closed = since_s / SCENARIO_SLOT_SECONDS + 1;
    return closed > SCENARIO_SLOTS ? SCENARIO_SLOTS : (uint32_t)closed;
}

static void totals_print(const struct fleet *f, const char *kind)
{
    const struct fleet_totals *t = &f->totals;
    struct zone zone = {false, (int32_t)(SCENARIO_DAY_UTC_S - f->scenario->day_start_s)};
    char time[TEXT_BYTES];
    int64_t now_us = f->clock_known ? market_clock_now_us(&f->clock) : 0;
    uint32_t unanswered = 0;
    for (uint32_t i = 0; i < f->traders_started; i++) {
        if (f->traders[i].session != NULL)
            unanswered += cmcm_unanswered(f->traders[i].session);
    }
    json_t *refused = json_object();
    for (uint32_t i = 0; i < t->codes_count; i++)
        json_object_set_new(refused, cmcm_refusal_name(t->codes[i].code),
                            json_integer((json_int_t)t->codes[i].count));
    json_t *o = json_object();
    const struct {
        const char *name;
        uint64_t value;
    } counts[] = {
        {"market_us", (uint64_t)now_us},
        {"traders", f->traders_count},
        {"connected", t->connected},
        {"orders_sent", t->orders_sent},
        {"orders_accepted", t->orders_accepted},
        {"amends_sent", t->amends_sent},
        {"cancels_sent", t->cancels_sent},
        {"changes_done", t->changes_done},
        {"orders_refused", t->refused},
        {"orders_too_late", f->too_late},
        {"orders_waiting", f->waiting_count},
        {"orders_due_later", f->scenario->orders_count - f->orders_next},
        {"unanswered", unanswered},
        {"canceled", t->canceled},
        {"fills", t->fills},
        {"bought_wh", (uint64_t)t->bought_wh},
        {"sold_wh", (uint64_t)t->sold_wh},
        {"requotes", t->requotes},
        {"requotes_missed", t->requotes_missed},
        {"busy", t->busy},
        {"lost", t->lost},
        {"resyncs", t->resyncs},
        {"renumbered", t->renumbered},
    };
    json_object_set_new(o, "kind", json_string(kind));
    json_object_set_new(o, "region", json_integer(f->roster.region));
    json_object_set_new(o, "market", json_string(time_text(now_us / 1000000, &zone, time)));
    for (size_t i = 0; i < sizeof(counts) / sizeof(counts[0]); i++)
        json_object_set_new(o, counts[i].name, json_integer((json_int_t)counts[i].value));
    json_object_set_new(o, "refused", refused);
    char *text = json_dumps(o, JSON_COMPACT);
    if (text != NULL)
        puts(text);
    fflush(stdout);
    free(text);
    json_decref(o);
}
