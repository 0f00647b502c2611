/*
 * fleet_enrol.c - gridclear fleet enrol: makes the traders of a region known to its clearinghouse.
 *
 * All of it goes through the operator's session, by the same door as everybody. Steps follow from
 * answers: the groups, then for each trader
 *
 *   ENROL -> CREDENTIAL, METER -> STORE
 *         -> JOIN, DEPOSIT
 *
 * A refusal is printed with its name and makes the whole fail; then no roster is written.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/check.h"
#include "cli/fleet_command.h"
#include "cli/roster.h"
#include "cli/scenario.h"
#include "cli/scenario_options.h"
#include "cmcm/cmcm.h"
#include "cmcm/options.h"
#include "cmcm/text.h"
#include "net/authority.h"

#define CREDENTIAL_SECONDS  (366 * 86400)
#define COMMANDS_PER_TRADER 6
#define ENROL_PATIENCE_MS   120000

enum enrol_step {
    ENROL_GROUP,
    ENROL_PARTICIPANT,
    ENROL_CREDENTIAL,
    ENROL_METER,
    ENROL_STORE,
    ENROL_JOIN,
    ENROL_DEPOSIT,
};

struct enrol_command {
    uint64_t client_seq; /* 0: answered. */
    enum enrol_step step;
    uint32_t index; /* Of the group, or of the trader in the roster. */
};

struct enrol {
    struct scenario *scenario;
    struct roster roster;
    uint32_t *traders; /* For each entry of the roster its index in the scenario. */
    uint8_t (*lfdi)[LFDI_BYTES];
    uint32_t groups[SCENARIO_GROUP_COUNT];
    uint32_t group_interval_s;
    price_t fee;
    price_t margin;
    struct enrol_command *commands;
    uint32_t commands_count;
    uint32_t commands_room;
    uint32_t unanswered;
    uint32_t refusals;
    bool begun;
    bool ended;
    uv_loop_t loop;
    uv_timer_t patience;
    struct cmcm_session *session;
};

struct enrol_given {
    struct scenario_options scenario;
    const char *connect, *certificate, *key, *authority, *out, *fee, *margin;
    uint64_t region, interval_s;
};

static int enrol_prepare(struct enrol *n, const struct enrol_given *given,
                         const struct option_table *table);
static enum status certificates_make(struct enrol *n, const struct enrol_given *given);
static int enrol_talk(struct enrol *n, const struct enrol_given *given,
                      const struct option_table *table);
static void enrol_free(struct enrol *n);
static void enrol_ready(void *context, struct cmcm_session *s, const struct message_welcome *w);
static void enrol_event(void *context, struct cmcm_session *s, const struct event *e,
                        int64_t at_us);
static void enrol_refused(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                          const char *text);
static void enrol_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq,
                             uint64_t new_seq);
static void enrol_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                       uint32_t retry_ms);
static void enrol_impatient(uv_timer_t *timer);
static struct enrol_command *command_of(struct enrol *n, uint64_t client_seq);
static void enrol_submit(struct enrol *n, enum enrol_step step, uint32_t index);
static void command_fill(const struct enrol *n, enum enrol_step step, uint32_t index,
                         struct command *command);
static void enrol_answered(struct enrol *n, const struct enrol_command *answered, uint32_t id);
static void enrol_refusal(struct enrol *n, const struct enrol_command *command, uint32_t code,
                          const char *text);
static void enrol_end(struct enrol *n);

int fleet_enrol_run(int argc, char **argv)
{
    struct enrol_given given = {
        .scenario = SCENARIO_OPTIONS_DEFAULT, .fee = "0.00", .margin = "10.00", .interval_s = 60};
    const struct option_row rows[] = {
        SCENARIO_OPTION_ROWS(given.scenario),
        {"region", OPTION_NUMBER, &given.region, "1..3", "whose traders are enrolled"},
        {"connect", OPTION_TEXT, &given.connect, "HOST:PORT", "the region's clearinghouse"},
        {"operator-certificate", OPTION_TEXT, &given.certificate, "FILE", "the operator's, PEM"},
        {"operator-key", OPTION_TEXT, &given.key, "FILE", "of the certificate, PEM"},
        {"authority", OPTION_TEXT, &given.authority, "DIR", "issues the traders' certificates"},
        {"out", OPTION_TEXT, &given.out, "DIR", "where roster.json and certificates go"},
        {"group-interval", OPTION_NUMBER, &given.interval_s, "S", "of the groups, market (60)"},
        {"fee", OPTION_TEXT, &given.fee, "PRICE", "of the market, for the funds (0.00)"},
        {"margin", OPTION_TEXT, &given.margin, "PRICE", "deviation margin, likewise (10.00)"},
    };
    const struct option_table table = {
        "gridclear fleet enrol --region N --connect HOST:PORT --operator-certificate FILE "
        "--operator-key FILE --authority DIR --out DIR [options]",
        "Issues a certificate for each trader of a scenario's region and enrols participant,\n"
        "credential, meter, groups, store and opening funds. Then: gridclear fleet trade.",
        rows, sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    struct enrol n;
    memset(&n, 0, sizeof(n));
    int code = enrol_prepare(&n, &given, &table);
    if (code == PROGRAM_DONE)
        code = enrol_talk(&n, &given, &table);
    char path[ROSTER_PATH_MAX];
    if (code == PROGRAM_DONE) {
        snprintf(path, sizeof(path), "%s/roster.json", given.out);
        code = roster_write(path, &n.roster) == STATUS_OK ? PROGRAM_DONE : PROGRAM_FAILED;
    }
    if (code == PROGRAM_DONE)
        printf("%u traders of region %u are enrolled: %s\n", n.roster.count, n.roster.region, path);
    enrol_free(&n);
    return code;
}

static int enrol_prepare(struct enrol *n, const struct enrol_given *given,
                         const struct option_table *table)
{
    if (given->connect == NULL || given->certificate == NULL || given->key == NULL ||
        given->authority == NULL || given->out == NULL)
        return options_wrong(table, "--connect, --operator-certificate, --operator-key, "
                                    "--authority and --out are needed");
    if (given->region < 1 || given->region > SCENARIO_REGIONS)
        return options_wrong(table, "--region is 1 to %d", SCENARIO_REGIONS);
    if (given->interval_s == 0 || given->interval_s > 86400)
        return options_wrong(table, "--group-interval is 1 to 86400 seconds");
    if (price_parse(given->fee, &n->fee) != STATUS_OK ||
        price_parse(given->margin, &n->margin) != STATUS_OK)
        return options_wrong(table, "--fee and --margin are prices per MWh such as 10.00");
    int code = scenario_options_load(&given->scenario, table, &n->scenario);
    if (code != PROGRAM_DONE)
        return code;
    const struct scenario *s = n->scenario;
    n->group_interval_s = (uint32_t)given->interval_s;
    n->roster.region = (uint32_t)given->region;
    n->roster.seed = s->seed;
    snprintf(n->roster.scenario, sizeof(n->roster.scenario), "%s", given->scenario.name);
    n->roster.entries = calloc(s->traders_count, sizeof(*n->roster.entries));
    n->traders = calloc(s->traders_count, sizeof(*n->traders));
    n->lfdi = calloc(s->traders_count, sizeof(*n->lfdi));
    n->commands_room = SCENARIO_GROUP_COUNT + COMMANDS_PER_TRADER * s->traders_count;
    n->commands = calloc(n->commands_room, sizeof(*n->commands));
    invariant(n->roster.entries != NULL && n->traders != NULL);
    invariant(n->lfdi != NULL && n->commands != NULL);
    for (uint32_t i = 0; i < s->traders_count; i++) {
        if (s->traders[i].region != given->region)
            continue;
        struct roster_entry *entry = &n->roster.entries[n->roster.count];
        snprintf(entry->trader, sizeof(entry->trader), "%s", s->traders[i].name);
        entry->place = s->traders[i].place;
        entry->import_max_w = s->traders[i].import_max.w;
        entry->export_max_w = s->traders[i].export_max.w;
        n->traders[n->roster.count++] = i;
    }
    return certificates_make(n, given) == STATUS_OK ? PROGRAM_DONE : PROGRAM_FAILED;
}

static enum status certificates_make(struct enrol *n, const struct enrol_given *given)
{
    struct authority *authority;
    enum status status = authority_open(given->authority, false, &authority);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: no authority in %s: make one with 'gridclear authority create'\n",
                given->authority);
        return status;
    }
    if (mkdir(given->out, 0700) != 0 && errno != EEXIST) {
        fprintf(stderr, "error: %s: %s\n", given->out, strerror(errno));
        status = STATUS_IO;
    }
    char *ca = realpath(authority_file(authority), NULL);
    char *out = realpath(given->out, NULL);
    if (status == STATUS_OK && (ca == NULL || out == NULL || strlen(ca) >= ROSTER_PATH_MAX ||
                                strlen(out) >= ROSTER_PATH_MAX - 64))
        status = STATUS_IO;
    if (status == STATUS_OK)
        memcpy(n->roster.ca, ca, strlen(ca) + 1);
    for (uint32_t i = 0; status == STATUS_OK && i < n->roster.count; i++) {
        struct roster_entry *entry = &n->roster.entries[i];
        snprintf(entry->certificate, sizeof(entry->certificate), "%s/%s.pem", out, entry->trader);
        snprintf(entry->key, sizeof(entry->key), "%s/%s.key", out, entry->trader);
        struct certificate_request request = {
            .common_name = entry->trader,
            .use = CERTIFICATE_CLIENT,
            .until_days = 365,
            .certificate_file = entry->certificate,
            .key_file = entry->key,
        };
        status = authority_issue(authority, &request, n->lfdi[i]);
    }
    if (status != STATUS_OK)
        fprintf(stderr, "error: the certificates were not made: %s\n", status_text(status));
    free(ca);
    free(out);
    authority_free(authority);
    return status;
}

static int enrol_talk(struct enrol *n, const struct enrol_given *given,
                      const struct option_table *table)
{
    static const struct cmcm_handlers handlers = {
        .ready = enrol_ready,
        .event = enrol_event,
        .refused = enrol_refused,
        .renumbered = enrol_renumbered,
        .lost = enrol_lost,
    };
    char host[256];
    struct cmcm_config config;
    memset(&config, 0, sizeof(config));
    if (address_split(given->connect, host, sizeof(host), &config.port) != STATUS_OK)
        return options_wrong(table, "--connect '%s' is not HOST:PORT", given->connect);
    config.host = host;
    config.certificate_file = given->certificate;
    config.key_file = given->key;
    config.ca_file = n->roster.ca;
    config.agent = "gridclear fleet enrol";
    config.queue_max = n->commands_room;
    uv_loop_init(&n->loop);
    uv_timer_init(&n->loop, &n->patience);
    n->patience.data = n;
    enum status status = cmcm_session_new(&n->loop, &config, &handlers, n, &n->session);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: %s: check --operator-certificate and --operator-key\n",
                status_text(status));
        n->refusals++;
        enrol_end(n);
    } else {
        uv_timer_start(&n->patience, enrol_impatient, ENROL_PATIENCE_MS, ENROL_PATIENCE_MS);
    }
    uv_run(&n->loop, UV_RUN_DEFAULT);
    int closed = uv_loop_close(&n->loop);
    invariant(closed == 0);
    return n->refusals == 0 ? PROGRAM_DONE : PROGRAM_FAILED;
}

static void enrol_free(struct enrol *n)
{
    scenario_free(n->scenario);
    roster_free(&n->roster);
    free(n->traders);
    free(n->lfdi);
    free(n->commands);
}

static void enrol_ready(void *context, struct cmcm_session *s, const struct message_welcome *w)
{
    struct enrol *n = context;
    (void)s;
    (void)w;
    if (n->begun)
        return;
    n->begun = true;
    for (uint32_t group = SCENARIO_ALONE + 1; group < SCENARIO_GROUP_COUNT; group++)
        enrol_submit(n, ENROL_GROUP, group);
    for (uint32_t i = 0; i < n->roster.count; i++)
        enrol_submit(n, ENROL_PARTICIPANT, i);
}

static void enrol_event(void *context, struct cmcm_session *s, const struct event *e, int64_t at_us)
{
    struct enrol *n = context;
    (void)s;
    (void)at_us;
    struct enrol_command *command = e->client_seq == 0 ? NULL : command_of(n, e->client_seq);
    if (command == NULL)
        return;
    command->client_seq = 0;
    n->unanswered--;
    const struct event_registry *registry = &e->body.registry;
    if (e->kind == EVENT_REJECTED) {
        enrol_refusal(n, command, e->body.rejected.reason, reason_text(e->body.rejected.reason));
    } else if (e->kind == EVENT_REPEATED) {
        if (e->body.repeated.reason != REASON_NONE)
            enrol_refusal(n, command, e->body.repeated.reason,
                          reason_text(e->body.repeated.reason));
        else
            enrol_answered(n, command, (uint32_t)e->body.repeated.order_id);
    } else {
        enrol_answered(n, command,
                       command->step == ENROL_GROUP   ? registry->group
                       : command->step == ENROL_METER ? registry->meter
                                                      : registry->participant);
    }
    if (n->unanswered == 0)
        enrol_end(n);
}

static void enrol_refused(void *context, struct cmcm_session *s, uint64_t client_seq, uint32_t code,
                          const char *text)
{
    struct enrol *n = context;
    (void)s;
    struct enrol_command *command = client_seq == 0 ? NULL : command_of(n, client_seq);
    if (command != NULL) {
        command->client_seq = 0;
        n->unanswered--;
        enrol_refusal(n, command, code, text);
    } else {
        fprintf(stderr, "error: refused: %u %s: %s\n", code, cmcm_refusal_name(code), text);
        n->refusals++;
    }
    if (n->unanswered == 0 || client_seq == 0)
        enrol_end(n);
}

static void enrol_renumbered(void *context, struct cmcm_session *s, uint64_t old_seq,
                             uint64_t new_seq)
{
    struct enrol *n = context;
    (void)s;
    struct enrol_command *command = command_of(n, old_seq);
    if (command != NULL)
        command->client_seq = new_seq;
}

static void enrol_lost(void *context, struct cmcm_session *s, enum status why, const char *text,
                       uint32_t retry_ms)
{
    struct enrol *n = context;
    (void)s;
    if (!n->ended)
        fprintf(stderr, "not connected: %s (%s); next try in %u ms\n", text, status_text(why),
                retry_ms);
}

static void enrol_impatient(uv_timer_t *timer)
{
    struct enrol *n = timer->data;
    fprintf(stderr, "error: %u commands are not answered: is the clearinghouse well?\n",
            n->unanswered);
    n->refusals++;
    enrol_end(n);
}

static struct enrol_command *command_of(struct enrol *n, uint64_t client_seq)
{
    for (uint32_t i = 0; i < n->commands_count; i++) {
        if (n->commands[i].client_seq == client_seq)
            return &n->commands[i];
    }
    return NULL;
}

static void enrol_submit(struct enrol *n, enum enrol_step step, uint32_t index)
{
    struct command command;
    memset(&command, 0, sizeof(command));
    command_fill(n, step, index, &command);
    uint64_t client_seq;
    enum status status = cmcm_submit(n->session, &command, &client_seq);
    invariant(status == STATUS_OK); /* Ready, and the queue holds all there will ever be. */
    invariant(n->commands_count < n->commands_room);
    n->commands[n->commands_count++] = (struct enrol_command){client_seq, step, index};
    n->unanswered++;
}

static void command_fill(const struct enrol *n, enum enrol_step step, uint32_t index,
                         struct command *command)
{
    const struct roster_entry *entry = &n->roster.entries[index];
    const struct scenario_trader *trader = &n->scenario->traders[n->traders[index]];
    uint32_t now_s = (uint32_t)(cmcm_market_us(n->session) / 1000000);
    switch (step) {
    case ENROL_GROUP:
        command->kind = COMMAND_GROUP_CREATE;
        command->body.group_create.policy = RELEASE_INTERVAL;
        command->body.group_create.interval_s = n->group_interval_s;
        break;
    case ENROL_PARTICIPANT:
        command->kind = COMMAND_PARTICIPANT_ENROL;
        command->body.participant_enrol.role = ROLE_PARTICIPANT;
        break;
    case ENROL_CREDENTIAL:
        command->kind = COMMAND_CREDENTIAL_ADD;
        memcpy(command->body.credential_add.lfdi, n->lfdi[index], LFDI_BYTES);
        command->body.credential_add.participant = entry->participant;
        command->body.credential_add.from_s = now_s - 300;
        command->body.credential_add.until_s = now_s + CREDENTIAL_SECONDS;
        break;
    case ENROL_METER:
        command->kind = COMMAND_METER_REGISTER;
        command->body.meter_register.participant = entry->participant;
        command->body.meter_register.place = entry->place;
        command->body.meter_register.import_max = trader->import_max;
        command->body.meter_register.export_max = trader->export_max;
        break;
    case ENROL_STORE:
        command->kind = COMMAND_STORE_SET;
        command->body.store_set.meter = entry->meter;
        command->body.store_set.efficiency_ppm = trader->store.efficiency_ppm;
        command->body.store_set.capacity = trader->store.capacity;
        command->body.store_set.reserve = trader->store.reserve;
        command->body.store_set.level = trader->store.level;
        command->body.store_set.slot_s = scenario_slot_s(n->scenario, 0);
        break;
    case ENROL_JOIN:
        command->kind = COMMAND_GROUP_JOIN;
        command->body.group_member.group = entry->group;
        command->body.group_member.participant = entry->participant;
        break;
    case ENROL_DEPOSIT:
        command->kind = COMMAND_FUNDS_DEPOSIT;
        command->body.funds_deposit.participant = entry->participant;
        command->body.funds_deposit.amount =
            scenario_funds(n->scenario, n->traders[index], n->fee, n->margin);
        break;
    }
}

static void enrol_answered(struct enrol *n, const struct enrol_command *answered, uint32_t id)
{
    uint32_t index = answered->index;
    if (answered->step == ENROL_GROUP) {
        n->groups[index] = id;
        return;
    }
    struct roster_entry *entry = &n->roster.entries[index];
    const struct scenario_trader *trader = &n->scenario->traders[n->traders[index]];
    if (answered->step == ENROL_PARTICIPANT) {
        entry->participant = id;
        enrol_submit(n, ENROL_CREDENTIAL, index);
        enrol_submit(n, ENROL_METER, index);
        enrol_submit(n, ENROL_DEPOSIT, index);
        entry->group = n->groups[trader->group]; /* Made before: answers come in order. */
        if (entry->group != 0)
            enrol_submit(n, ENROL_JOIN, index);
    } else if (answered->step == ENROL_METER) {
        entry->meter = id;
        if (trader->kind == TRADER_STORAGE)
            enrol_submit(n, ENROL_STORE, index);
    }
}

static void enrol_refusal(struct enrol *n, const struct enrol_command *command, uint32_t code,
                          const char *text)
{
    static const char *const steps[] = {"group", "enrolment",  "certificate", "meter",
                                        "store", "membership", "funds"};
    const char *who = command->step == ENROL_GROUP
                          ? scenario_group_name((enum scenario_group)command->index)
                          : n->roster.entries[command->index].trader;
    fprintf(stderr, "error: %s: the %s was refused: %u %s: %s\n", who, steps[command->step], code,
            cmcm_refusal_name(code), text);
    n->refusals++;
}

static void enrol_end(struct enrol *n)
{
    if (n->ended)
        return;
    n->ended = true;
    cmcm_session_free(n->session);
    uv_close((uv_handle_t *)&n->patience, NULL);
}
