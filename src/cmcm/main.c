/*
 * main.c - cmcm VERB [options]: the client of a clearinghouse on the command line.
 *
 * One connection, one thing done, one exit code: 0 done, 1 refused or no answer, 2 not understood.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "cmcm/cmcm.h"
#include "cmcm/options.h"
#include "cmcm/print.h"
#include "cmcm/text.h"

struct program;

struct verb {
    const char *name;
    const char *usage; /* What follows "cmcm NAME". */
    const char *about;
    enum status (*begin)(struct program *p); /* When the session is ready. */
    bool stays;                              /* Until it is interrupted or --seconds are over. */
};

struct program {
    const struct verb *verb;
    struct option_table table;
    uv_loop_t loop;
    uv_timer_t deadline;
    uv_signal_t interrupt;
    struct cmcm_session *session;
    struct printer printer;
    int code;
    bool begun;
    bool ended;
    uint64_t client_seq; /* Of the one command. */

    const char *connect, *certificate, *key, *ca, *zone, *day, *slot, *side, *kind, *price,
        *quantity, *until;
    uint64_t stream, meter, place, group, order, levels, count, seconds;
    bool all;
};

static enum status hello_begin(struct program *p);
static enum status place_begin(struct program *p);
static enum status amend_begin(struct program *p);
static enum status cancel_begin(struct program *p);
static enum status book_begin(struct program *p);
static enum status trades_begin(struct program *p);
static enum status slots_begin(struct program *p);
static enum status limits_begin(struct program *p);
static enum status watch_begin(struct program *p);
static int program_run(struct program *p);
static void program_end(struct program *p, int code);
static enum status slot_read(struct program *p, uint32_t *slot_s);
static enum status wrong(struct program *p, const char *option, const char *expected);
static void verbs_print(FILE *out);
static void on_ready(void *context, struct cmcm_session *s, const struct message_welcome *w);
static void on_event(void *context, struct cmcm_session *s, const struct event *e, int64_t at_us);
static void on_refused(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                       const char *text);
static void on_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq,
                          uint64_t new_seq);
static void on_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                    uint32_t retry_ms);
static void on_book(void *context, struct cmcm_session *s, const struct message_book *book);
static void on_trades(void *context, struct cmcm_session *s, const struct message_trades *trades);
static void on_slots(void *context, struct cmcm_session *s, const struct message_slots *slots);

static const struct verb verbs[] = {
    {"hello", "", "Connects and says who you are to the clearinghouse.", hello_begin, false},
    {"place", "--side bid|ask --slot TIME --price PRICE --quantity ENERGY --meter ID --place ID",
     "Places an order and prints whether it is accepted.", place_begin, false},
    {"amend", "--order ID --price PRICE --quantity ENERGY",
     "Changes an order. The quantity counts what is filled already; less of it at the same price\n"
     "keeps the order's place in the queue.",
     amend_begin, false},
    {"cancel", "--order ID | --all [--slot TIME] [--meter ID]", "Takes an order out, or all.",
     cancel_begin, false},
    {"book", "--slot TIME [--levels N]", "Prints what rests in the book of a slot.", book_begin,
     false},
    {"trades", "[--slot TIME] [--count N]", "Prints the last trades.", trades_begin, false},
    {"slots", "", "Prints the delivery slots with gate, best prices and what was traded.",
     slots_begin, false},
    {"limits", "", "Prints what you have and what you may.", limits_begin, false},
    {"watch", "[--seconds N]", "Prints your feed, trades and slots as they happen.", watch_begin,
     true},
};

int main(int argc, char **argv)
{
    static struct program program;
    struct program *p = &program;
    p->connect = p->certificate = p->key = p->ca = p->day = p->slot = p->side = p->price = NULL;
    p->zone = "local";
    p->kind = "gate";
    p->count = 20;
    p->levels = 10;
    for (size_t i = 0; argc > 1 && i < sizeof(verbs) / sizeof(verbs[0]); i++) {
        if (strcmp(verbs[i].name, argv[1]) == 0)
            p->verb = &verbs[i];
    }
    if (p->verb == NULL) {
        bool help = argc > 1 && strcmp(argv[1], "--help") == 0;
        if (argc > 1 && !help)
            fprintf(stderr, "error: '%s' is not a verb of cmcm; these are:\n", argv[1]);
        verbs_print(help ? stdout : stderr);
        return help ? PROGRAM_DONE : PROGRAM_USAGE;
    }
    const struct option_row rows[] = {
        {"connect", OPTION_TEXT, &p->connect, "HOST:PORT", "the clearinghouse"},
        {"certificate", OPTION_TEXT, &p->certificate, "FILE", "yours, PEM"},
        {"key", OPTION_TEXT, &p->key, "FILE", "of the certificate, PEM"},
        {"ca", OPTION_TEXT, &p->ca, "FILE", "of the region's authority, PEM"},
        {"stream", OPTION_NUMBER, &p->stream, "0..15", "which of your streams (0)"},
        {"json", OPTION_FLAG, &p->printer.json, NULL, "one JSON object a line"},
        {"zone", OPTION_TEXT, &p->zone, "+HH:MM", "of times read and printed (this machine's)"},
        {"day", OPTION_TEXT, &p->day, "YYYY-MM-DD", "of a time given as HH:MM (the market's)"},
        {"slot", OPTION_TEXT, &p->slot, "TIME", "start of delivery: HH:MM or YYYY-MM-DDTHH:MM"},
        {"side", OPTION_TEXT, &p->side, "bid|ask", "bid: buy and withdraw; ask: sell and inject"},
        {"price", OPTION_TEXT, &p->price, "PRICE", "limit per MWh, as 42.50"},
        {"quantity", OPTION_TEXT, &p->quantity, "ENERGY", "2500, 2.5kWh or 1MWh"},
        {"kind", OPTION_TEXT, &p->kind, "KIND",
         "gate (default), time, immediate, fill-or-kill, market"},
        {"until", OPTION_TEXT, &p->until, "TIME", "end of an order of kind time"},
        {"meter", OPTION_NUMBER, &p->meter, "ID", "that will measure it"},
        {"place", OPTION_NUMBER, &p->place, "ID", "connection point of the meter"},
        {"group", OPTION_NUMBER, &p->group, "ID", "in whose tranche it goes (0: alone)"},
        {"order", OPTION_NUMBER, &p->order, "ID", "as printed when it was accepted"},
        {"all", OPTION_FLAG, &p->all, NULL, "every order of yours"},
        {"levels", OPTION_NUMBER, &p->levels, "N", "prices a side (10; 0: all)"},
        {"count", OPTION_NUMBER, &p->count, "N", "trades (20)"},
        {"seconds", OPTION_NUMBER, &p->seconds, "N", "wait for an answer (10), or watch so long"},
    };
    char usage[256];
    snprintf(usage, sizeof(usage),
             "cmcm %s --connect HOST:PORT --certificate FILE --key FILE --ca FILE %s",
             p->verb->name, p->verb->usage);
    p->table = (struct option_table){usage, p->verb->about, rows, sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&p->table, argc - 1, argv + 1, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    return program_run(p);
}

static void verbs_print(FILE *out)
{
    fprintf(out, "usage: cmcm VERB --connect HOST:PORT --certificate FILE --key FILE --ca FILE "
                 "[options]\n\n");
    for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
        fprintf(out, "  %-8s %s\n", verbs[i].name, verbs[i].about);
    fprintf(out, "\nEach verb explains itself with --help. Exit code: 0 done, 1 refused or no "
                 "answer, 2 not understood.\n");
}

static void deadline_passed(uv_timer_t *timer)
{
    struct program *p = timer->data;
    if (p->verb->stays) {
        program_end(p, PROGRAM_DONE);
        return;
    }
    fprintf(stderr, "error: no answer in time. %s\n",
            p->client_seq != 0 ? "It may or may not have been done: look with 'cmcm limits' or "
                                 "'cmcm watch' before you send it again."
                               : "Nothing was sent: check --connect and the clearinghouse.");
    program_end(p, PROGRAM_FAILED);
}

static void interrupted(uv_signal_t *handle, int number)
{
    (void)number;
    struct program *p = handle->data;
    program_end(p, p->verb->stays ? PROGRAM_DONE : PROGRAM_FAILED);
}

static int program_run(struct program *p)
{
    static const struct cmcm_handlers handlers = {
        .ready = on_ready,
        .event = on_event,
        .refused = on_refused,
        .renumbered = on_renumbered,
        .lost = on_lost,
        .book = on_book,
        .trades = on_trades,
        .slots = on_slots,
    };
    char host[256];
    struct cmcm_config config;
    memset(&config, 0, sizeof(config));
    if (p->connect == NULL || p->certificate == NULL || p->key == NULL || p->ca == NULL)
        return options_wrong(&p->table, "--connect, --certificate, --key and --ca are needed");
    if (address_split(p->connect, host, sizeof(host), &config.port) != STATUS_OK)
        return options_wrong(&p->table, "--connect '%s' is not HOST:PORT", p->connect);
    if (zone_parse(p->zone, &p->printer.zone) != STATUS_OK)
        return options_wrong(&p->table, "--zone '%s' is not like +01:00", p->zone);
    if (p->stream >= STREAMS_PER_PARTICIPANT)
        return options_wrong(&p->table, "--stream is 0 to %d", STREAMS_PER_PARTICIPANT - 1);
    config.host = host;
    config.certificate_file = p->certificate;
    config.key_file = p->key;
    config.ca_file = p->ca;
    config.agent = "cmcm";
    config.stream = (uint8_t)p->stream;
    config.subscribe = config.market = p->verb->stays;
    uv_loop_init(&p->loop);
    uv_timer_init(&p->loop, &p->deadline);
    uv_signal_init(&p->loop, &p->interrupt);
    p->deadline.data = p->interrupt.data = p;
    enum status status = cmcm_session_new(&p->loop, &config, &handlers, p, &p->session);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: %s: see the line above and check --certificate, --key and --ca\n",
                status_text(status));
        program_end(p, PROGRAM_FAILED);
    } else {
        uint64_t seconds = p->seconds != 0 ? p->seconds : p->verb->stays ? 0 : 10;
        if (seconds != 0)
            uv_timer_start(&p->deadline, deadline_passed, seconds * 1000, 0);
        uv_signal_start(&p->interrupt, interrupted, SIGINT);
    }
    uv_run(&p->loop, UV_RUN_DEFAULT);
    int closed = uv_loop_close(&p->loop);
    invariant(closed == 0);
    return p->code;
}

static void program_end(struct program *p, int code)
{
    if (p->ended)
        return;
    p->ended = true;
    p->code = code;
    cmcm_session_free(p->session);
    uv_close((uv_handle_t *)&p->deadline, NULL);
    uv_close((uv_handle_t *)&p->interrupt, NULL);
}

static void on_ready(void *context, struct cmcm_session *s, const struct message_welcome *w)
{
    struct program *p = context;
    (void)s;
    if (p->begun && p->client_seq != 0)
        return; /* Connected again; the command is sent again by itself. */
    p->begun = true;
    if (p->verb->begin == hello_begin)
        print_welcome(&p->printer, w);
    enum status status = p->verb->begin(p);
    if (status == STATUS_MALFORMED)
        program_end(p, PROGRAM_USAGE);
    else if (status != STATUS_OK) {
        fprintf(stderr, "error: %s\n", status_text(status));
        program_end(p, PROGRAM_FAILED);
    }
}

static void on_event(void *context, struct cmcm_session *s, const struct event *e, int64_t at_us)
{
    struct program *p = context;
    (void)s;
    bool mine = p->client_seq != 0 && e->client_seq == p->client_seq;
    if (!p->verb->stays && !mine)
        return;
    print_event(&p->printer, e, at_us);
    if (p->verb->stays || (p->all && e->kind == EVENT_ORDER_CANCELED))
        return;
    bool refused = e->kind == EVENT_REJECTED ||
                   (e->kind == EVENT_REPEATED && e->body.repeated.reason != REASON_NONE);
    program_end(p, refused ? PROGRAM_FAILED : PROGRAM_DONE);
}

static void on_refused(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                       const char *text)
{
    struct program *p = context;
    (void)s;
    print_refused(&p->printer, client_seq, code, text);
    program_end(p, PROGRAM_FAILED);
}

static void on_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq, uint64_t new_seq)
{
    struct program *p = context;
    (void)s;
    if (p->client_seq == old_seq)
        p->client_seq = new_seq;
}

static void on_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                    uint32_t retry_ms)
{
    struct program *p = context;
    (void)s;
    if (p->ended)
        return;
    fprintf(stderr, "not connected: %s (%s); next try in %" PRIu32 " ms\n", text, status_text(why),
            retry_ms);
}

static void on_book(void *context, struct cmcm_session *s, const struct message_book *book)
{
    struct program *p = context;
    (void)s;
    print_book(&p->printer, book);
    if (!book->more)
        program_end(p, PROGRAM_DONE);
}

static void on_trades(void *context, struct cmcm_session *s, const struct message_trades *trades)
{
    struct program *p = context;
    (void)s;
    print_trades(&p->printer, trades);
    if (!trades->more)
        program_end(p, PROGRAM_DONE);
}

static void on_slots(void *context, struct cmcm_session *s, const struct message_slots *slots)
{
    struct program *p = context;
    (void)s;
    print_slots(&p->printer, slots);
    if (!slots->more)
        program_end(p, PROGRAM_DONE);
}

static enum status hello_begin(struct program *p)
{
    program_end(p, PROGRAM_DONE);
    return STATUS_OK;
}

static enum status place_begin(struct program *p)
{
    static const char *const kinds[] = {"gate", "time", "immediate", "fill-or-kill", "market"};
    struct order_new order;
    memset(&order, 0, sizeof(order));
    if (slot_read(p, &order.slot_s) != STATUS_OK)
        return STATUS_MALFORMED;
    if (p->side == NULL || (strcmp(p->side, "bid") != 0 && strcmp(p->side, "ask") != 0))
        return wrong(p, "side", "bid or ask");
    order.side = strcmp(p->side, "bid") == 0 ? SIDE_BID : SIDE_ASK;
    size_t kind = 0;
    while (kind < 5 && strcmp(p->kind, kinds[kind]) != 0)
        kind++;
    if (kind == 5)
        return wrong(p, "kind", "gate, time, immediate, fill-or-kill or market");
    order.kind = (uint8_t)kind;
    if (kind != ORDER_MARKET &&
        (p->price == NULL || price_parse(p->price, &order.price) != STATUS_OK))
        return wrong(p, "price", "a price per MWh such as 42.50");
    if (p->quantity == NULL || energy_parse(p->quantity, &order.quantity) != STATUS_OK)
        return wrong(p, "quantity", "whole Wh such as 2500 or 2.5kWh");
    if (p->meter == 0 || p->meter > UINT32_MAX || p->place == 0 || p->place > UINT32_MAX)
        return wrong(p, "meter and --place", "the ids of your meter and its connection point");
    if (kind == ORDER_GOOD_TILL_TIME) {
        int64_t until_s;
        if (p->until == NULL ||
            time_parse(p->until, &p->printer.zone, day_of(order.slot_s, &p->printer.zone),
                       &until_s) != STATUS_OK)
            return wrong(p, "until", "a time such as 11:30");
        order.until_s = (uint32_t)until_s;
    }
    order.meter = (uint32_t)p->meter;
    order.place = (uint32_t)p->place;
    order.group = (uint32_t)p->group;
    return cmcm_order_place(p->session, &order, &p->client_seq);
}

static enum status amend_begin(struct program *p)
{
    struct order_amend amend;
    memset(&amend, 0, sizeof(amend));
    amend.order_id = p->order;
    if (p->order == 0)
        return wrong(p, "order", "the id of an order");
    if (p->price == NULL || price_parse(p->price, &amend.price) != STATUS_OK)
        return wrong(p, "price", "a price per MWh such as 42.50");
    if (p->quantity == NULL || energy_parse(p->quantity, &amend.quantity) != STATUS_OK)
        return wrong(p, "quantity", "whole Wh such as 2500 or 2.5kWh");
    return cmcm_order_amend(p->session, &amend, &p->client_seq);
}

static enum status cancel_begin(struct program *p)
{
    if (p->all == (p->order != 0))
        return wrong(p, "order", "the id of an order, or give --all");
    if (p->all) {
        struct mass_cancel cancel;
        memset(&cancel, 0, sizeof(cancel));
        cancel.meter = (uint32_t)p->meter;
        if (p->slot != NULL && slot_read(p, &cancel.slot_s) != STATUS_OK)
            return STATUS_MALFORMED;
        return cmcm_mass_cancel(p->session, &cancel, &p->client_seq);
    }
    struct order_cancel cancel;
    memset(&cancel, 0, sizeof(cancel));
    cancel.order_id = p->order;
    return cmcm_order_cancel(p->session, &cancel, &p->client_seq);
}

static enum status book_begin(struct program *p)
{
    uint32_t slot_s, query;
    if (slot_read(p, &slot_s) != STATUS_OK)
        return STATUS_MALFORMED;
    return cmcm_book(p->session, slot_s, (uint32_t)p->levels, &query);
}

static enum status trades_begin(struct program *p)
{
    uint32_t slot_s = 0, query;
    if (p->slot != NULL && slot_read(p, &slot_s) != STATUS_OK)
        return STATUS_MALFORMED;
    return cmcm_trades(p->session, slot_s, (uint32_t)p->count, &query);
}

static enum status slots_begin(struct program *p)
{
    uint32_t query;
    return cmcm_slots(p->session, &query);
}

static enum status limits_begin(struct program *p)
{
    return cmcm_limits(p->session, &p->client_seq);
}

static enum status watch_begin(struct program *p)
{
    (void)p;
    return STATUS_OK;
}

/* HH:MM is of the day given, else of the market's own today. */
static enum status slot_read(struct program *p, uint32_t *slot_s)
{
    int64_t day_s = day_of(cmcm_market_us(p->session) / 1000000, &p->printer.zone), utc_s;
    if (p->day != NULL && day_parse(p->day, &p->printer.zone, &day_s) != STATUS_OK)
        return wrong(p, "day", "a day such as 2020-01-31");
    if (p->slot == NULL || time_parse(p->slot, &p->printer.zone, day_s, &utc_s) != STATUS_OK ||
        utc_s <= 0 || utc_s > UINT32_MAX)
        return wrong(p, "slot", "a time such as 12:15 or 2020-01-31T12:15");
    *slot_s = (uint32_t)utc_s;
    return STATUS_OK;
}

static enum status wrong(struct program *p, const char *option, const char *expected)
{
    options_wrong(&p->table, "--%s needs %s", option, expected);
    return STATUS_MALFORMED;
}
