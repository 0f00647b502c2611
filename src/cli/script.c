#include "cli/script.h"

#include <stdio.h>
#include <string.h>

#define DAY_S INT64_C(1772409600) /* 2 March 2026, a Monday. */

struct verb {
    const char *word;
    void (*read)(struct script *s, struct words *w, uint16_t kind);
    uint16_t kind;
};

static void read_genesis(struct script *s, struct words *w, uint16_t kind);
static void read_clock(struct script *s, struct words *w, uint16_t kind);
static void read_open(struct script *s, struct words *w, uint16_t kind);
static void read_slot(struct script *s, struct words *w, uint16_t kind);
static void read_enrol(struct script *s, struct words *w, uint16_t kind);
static void read_participant(struct script *s, struct words *w, uint16_t kind);
static void read_meter(struct script *s, struct words *w, uint16_t kind);
static void read_store(struct script *s, struct words *w, uint16_t kind);
static void read_group(struct script *s, struct words *w, uint16_t kind);
static void read_members(struct script *s, struct words *w, uint16_t kind);
static void read_deposit(struct script *s, struct words *w, uint16_t kind);
static void read_limits(struct script *s, struct words *w, uint16_t kind);
static void read_market(struct script *s, struct words *w, uint16_t kind);
static void read_order(struct script *s, struct words *w, uint16_t kind);
static void read_amend(struct script *s, struct words *w, uint16_t kind);
static void read_cancel(struct script *s, struct words *w, uint16_t kind);
static void read_mass(struct script *s, struct words *w, uint16_t kind);
static void read_query(struct script *s, struct words *w, uint16_t kind);
static void read_repeat(struct script *s, struct words *w, uint16_t kind);
static void read_credential(struct script *s, struct words *w, uint16_t kind);
static void read_zone(struct script *s, struct words *w, uint16_t kind);
static void read_calendar(struct script *s, struct words *w, uint16_t kind);
static void order_options(struct script *s, struct words *w, struct command *c);
static void sender_options(struct words *w, struct command *c, uint64_t *seq);
static struct command *deed_add(struct script *s, struct words *w, uint16_t kind);
static void deed_send(struct script *s, struct command *c, uint32_t participant, uint64_t seq);
static void senders_take(struct script *s, struct words *w);
static uint32_t take_id(struct words *w, const struct cast_names *names, const char *expected);
static bool target_take(struct script *s, struct words *w, uint64_t *order_id, uint64_t *seq);
static uint32_t take_time_s(struct script *s, struct words *w, const char *expected);
static price_t take_price(struct words *w);
static energy_t take_energy(struct words *w);
static uint32_t take_duration_s(struct words *w, const char *word);

static const struct verb verbs[] = {
    {"genesis", read_genesis, 0},
    {"clock", read_clock, COMMAND_CLOCK},
    {"open", read_open, COMMAND_SLOT_OPEN},
    {"halt", read_slot, COMMAND_SLOT_HALT},
    {"reopen", read_slot, COMMAND_SLOT_RESUME},
    {"enrol", read_enrol, COMMAND_PARTICIPANT_ENROL},
    {"suspend", read_participant, COMMAND_PARTICIPANT_SUSPEND},
    {"resume", read_participant, COMMAND_PARTICIPANT_RESUME},
    {"meter", read_meter, COMMAND_METER_REGISTER},
    {"store", read_store, COMMAND_STORE_SET},
    {"group", read_group, COMMAND_GROUP_CREATE},
    {"join", read_members, COMMAND_GROUP_JOIN},
    {"leave", read_members, COMMAND_GROUP_LEAVE},
    {"deposit", read_deposit, COMMAND_FUNDS_DEPOSIT},
    {"limits", read_limits, COMMAND_LIMITS_SET},
    {"market", read_market, COMMAND_MARKET_SET},
    {"bid", read_order, SIDE_BID},
    {"ask", read_order, SIDE_ASK},
    {"amend", read_amend, COMMAND_ORDER_AMEND},
    {"cancel", read_cancel, COMMAND_ORDER_CANCEL},
    {"mass", read_mass, COMMAND_MASS_CANCEL},
    {"query", read_query, COMMAND_LIMITS_QUERY},
    {"repeat", read_repeat, 0},
    {"credential", read_credential, COMMAND_CREDENTIAL_ADD},
    {"revoke", read_credential, COMMAND_CREDENTIAL_REVOKE},
    {"zone", read_zone, COMMAND_ZONE_TRANSITION},
    {"calendar", read_calendar, COMMAND_CALENDAR_SET},
};

static const struct engine_limits limits_default = {
    .orders_max = 16384,
    .tranches_max = 4096,
    .participants_max = 400,
    .streams_max = 512,
    .credentials_max = 64,
    .meters_max = 400,
    .groups_max = 64,
    .slots_max = 256,
    .positions_max = 4096,
    .pages_max = 4096,
    .price_ticks_max = 999999,
    .tick_micro = 10,
};

void script_begin(struct script *s)
{
    memset(s, 0, sizeof(*s));
    s->cast.day_s = DAY_S;
    s->limits = limits_default;
    s->at_ms = 8 * 3600 * 1000;
    s->place_next = 1;
    s->market.lot_wh = 1;
    s->market.self_match = SELF_MATCH_REFUSE_NEW;
}

bool script_read(struct script *s, struct words *w)
{
    s->deeds_count = 0;
    if (w->count > 0 && word_is_clock(w->items[0])) {
        int64_t at_ms = words_clock_ms(w, "a time of day");
        if (at_ms < s->at_ms)
            words_fail(w, "a time not before the last one");
        s->at_ms = at_ms;
    }
    const char *word = words_next(w, "a verb");
    for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++) {
        if (strcmp(verbs[i].word, word) != 0)
            continue;
        verbs[i].read(s, w, verbs[i].kind);
        senders_take(s, w);
        if (words_left(w)) {
            w->at++;
            words_fail(w, "the end of the line");
        }
        return words_ok(w);
    }
    words_fail(w, "a verb");
    return false;
}

void script_settings(struct script *s)
{
    int64_t range = (int64_t)s->limits.price_ticks_max * s->limits.tick_micro;
    if (s->market.price_max.micro_per_kwh == 0) {
        s->market.price_min.micro_per_kwh = -range;
        s->market.price_max.micro_per_kwh = range;
        s->market.collar_width.micro_per_kwh = 2 * range;
    }
    struct words none = {.count = 0};
    s->deeds_count = 0;
    deed_add(s, &none, COMMAND_MARKET_SET)->body.market_set = s->market;
    struct command *calendar = deed_add(s, &none, COMMAND_CALENDAR_SET);
    calendar->body.calendar_set =
        (struct calendar_set){.duration_s = 900, .open_local_s = 54000, .gate_lead_s = 300};
    struct command *limits = deed_add(s, &none, COMMAND_LIMITS_SET);
    limits->body.limits_set = (struct limits_set){
        .orders_live_max = 10000, .levels_max = 1000, .rate_per_s = 1000, .rate_burst = 1000};
}

static void read_genesis(struct script *s, struct words *w, uint16_t kind)
{
    (void)kind;
    struct engine_limits *l = &s->limits;
    const struct {
        const char *name;
        uint32_t *value;
    } fields[] = {
        {"orders", &l->orders_max},
        {"tranches", &l->tranches_max},
        {"participants", &l->participants_max},
        {"streams", &l->streams_max},
        {"credentials", &l->credentials_max},
        {"meters", &l->meters_max},
        {"groups", &l->groups_max},
        {"slots", &l->slots_max},
        {"positions", &l->positions_max},
        {"pages", &l->pages_max},
        {"ticks", &l->price_ticks_max},
        {"tick", &l->tick_micro},
    };
    while (words_left(w)) { /* Ends: each turn takes words. */
        const char *name = words_next(w, "a limit");
        size_t i = 0;
        while (i < sizeof(fields) / sizeof(fields[0]) && strcmp(fields[i].name, name) != 0)
            i++;
        if (i == sizeof(fields) / sizeof(fields[0])) {
            words_fail(w, "the name of a limit");
            return;
        }
        *fields[i].value = (uint32_t)words_number(w, "a count", 1, UINT32_MAX);
    }
}

static void read_clock(struct script *s, struct words *w, uint16_t kind)
{
    if (words_left(w))
        s->at_ms = words_clock_ms(w, "a time of day");
    deed_add(s, w, kind);
}

/* open 12:00/15m [gate 11:55] [reference 0.050000] */
static void read_open(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    struct slot_open *body = &c->body.slot_open;
    char word[32];
    snprintf(word, sizeof(word), "%s", words_next(w, "HH:MM/15m"));
    char *slash = strchr(word, '/');
    if (slash == NULL) {
        words_fail(w, "HH:MM/15m");
        return;
    }
    *slash = '\0';
    struct words time;
    words_split(&time, word, strlen(word));
    body->slot_s = (uint32_t)(s->cast.day_s + words_clock_ms(&time, "HH:MM") / 1000);
    body->duration_s = take_duration_s(w, slash + 1);
    body->gate_s = body->slot_s - 300;
    if (!words_ok(&time))
        words_fail(w, "HH:MM/15m");
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "gate"))
            body->gate_s = take_time_s(s, w, "a time of day");
        else if (words_take(w, "reference"))
            body->reference = take_price(w);
        else
            break;
    }
    s->slot_s = body->slot_s;
}

static void read_slot(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    c->body.slot_switch.slot_s = take_time_s(s, w, "a slot");
}

static void read_enrol(struct script *s, struct words *w, uint16_t kind)
{
    uint32_t role = ROLE_PARTICIPANT;
    if (words_take(w, "operator"))
        role = ROLE_OPERATOR;
    else if (words_take(w, "auditor"))
        role = ROLE_AUDITOR;
    do { /* Ends: each turn takes a word. */
        deed_add(s, w, kind)->body.participant_enrol.role = role;
        snprintf(s->deeds[s->deeds_count - 1].name, CAST_NAME_CHARS, "%s", words_next(w, "a name"));
    } while (words_left(w) && strcmp(w->items[w->at], "by") != 0);
}

static void read_participant(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    c->body.participant_switch.participant = take_id(w, &s->cast.participants, "a participant");
}

/* meter solar bakery:cellar import 10000 W export 5000 W [at 7] */
static void read_meter(struct script *s, struct words *w, uint16_t kind)
{
    uint32_t first = w->at;
    while (words_left(w) && strcmp(w->items[w->at], "import") != 0)
        w->at++;
    uint32_t last = w->at;
    struct meter_register body = {.place = 0};
    if (!words_take(w, "import"))
        words_fail(w, "import");
    body.import_max.w = words_number(w, "W", INT64_MIN, INT64_MAX);
    if (!words_take(w, "W") || !words_take(w, "export"))
        words_fail(w, "W export");
    body.export_max.w = words_number(w, "W", INT64_MIN, INT64_MAX);
    if (!words_take(w, "W"))
        words_fail(w, "W");
    uint32_t place = words_take(w, "at") ? (uint32_t)words_number(w, "a place", 0, UINT32_MAX) : 0;
    for (uint32_t i = first; i < last && words_ok(w); i++) {
        struct command *c = deed_add(s, w, kind);
        char owner[WORDS_CHARS];
        snprintf(owner, sizeof(owner), "%s", w->items[i]);
        owner[strcspn(owner, ":")] = '\0';
        struct words name;
        words_split(&name, owner, strlen(owner));
        body.participant = take_id(&name, &s->cast.participants, "a participant");
        body.place = place != 0 ? place : s->place_next++;
        c->body.meter_register = body;
        snprintf(s->deeds[s->deeds_count - 1].name, CAST_NAME_CHARS, "%s", w->items[i]);
        if (!words_ok(&name))
            words_fail(w, "meters of participants");
    }
}

/* store cellar capacity 10000 reserve 1000 level 5000 [efficiency 900000] [from 12:00] */
static void read_store(struct script *s, struct words *w, uint16_t kind)
{
    struct store_set *body = &deed_add(s, w, kind)->body.store_set;
    body->meter = take_id(w, &s->cast.meters, "a meter");
    body->efficiency_ppm = 1000000;
    body->slot_s = s->slot_s;
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "capacity"))
            body->capacity.wh = words_number(w, "Wh", INT64_MIN, INT64_MAX);
        else if (words_take(w, "reserve"))
            body->reserve.wh = words_number(w, "Wh", INT64_MIN, INT64_MAX);
        else if (words_take(w, "level"))
            body->level.wh = words_number(w, "Wh", INT64_MIN, INT64_MAX);
        else if (words_take(w, "efficiency"))
            body->efficiency_ppm = (uint32_t)words_number(w, "ppm", 0, UINT32_MAX);
        else if (words_take(w, "from"))
            body->slot_s = take_time_s(s, w, "a slot");
        else
            break;
    }
}

/* group street at once | group street every 60 s */
static void read_group(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    snprintf(s->deeds[s->deeds_count - 1].name, CAST_NAME_CHARS, "%s", words_next(w, "a name"));
    if (words_take(w, "every")) {
        c->body.group_create.policy = RELEASE_INTERVAL;
        c->body.group_create.interval_s = (uint32_t)words_number(w, "seconds", 0, UINT32_MAX);
        words_take(w, "s");
    } else if (!words_take(w, "at") || !words_take(w, "once")) {
        words_fail(w, "at once, or every N s");
    }
}

static void read_members(struct script *s, struct words *w, uint16_t kind)
{
    uint32_t group = take_id(w, &s->cast.groups, "a group");
    do { /* Ends: each turn takes a word. */
        struct command *c = deed_add(s, w, kind);
        c->body.group_member.group = group;
        c->body.group_member.participant = take_id(w, &s->cast.participants, "a participant");
    } while (words_left(w) && strcmp(w->items[w->at], "by") != 0);
}

/* deposit solar bakery 100.00 */
static void read_deposit(struct script *s, struct words *w, uint16_t kind)
{
    uint32_t first = s->deeds_count;
    uint32_t id;
    do { /* Ends: each turn takes a word. */
        struct command *c = deed_add(s, w, kind);
        c->body.funds_deposit.participant = take_id(w, &s->cast.participants, "a participant");
    } while (words_left(w) && cast_id_of(&s->cast.participants, w->items[w->at], &id));
    int64_t nano = words_decimal(w, "an amount", 9);
    for (uint32_t i = first; i < s->deeds_count; i++)
        s->deeds[i].command.body.funds_deposit.amount.nano = nano;
}

/* limits bakery|all orders 5 levels 2 rate 10 burst 20 */
static void read_limits(struct script *s, struct words *w, uint16_t kind)
{
    struct limits_set *body = &deed_add(s, w, kind)->body.limits_set;
    *body = (struct limits_set){
        .orders_live_max = 10000, .levels_max = 1000, .rate_per_s = 1000, .rate_burst = 1000};
    if (!words_take(w, "all"))
        body->participant = take_id(w, &s->cast.participants, "a participant");
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "orders"))
            body->orders_live_max = (uint32_t)words_number(w, "a count", 0, UINT32_MAX);
        else if (words_take(w, "levels"))
            body->levels_max = (uint32_t)words_number(w, "a count", 0, UINT32_MAX);
        else if (words_take(w, "rate"))
            body->rate_per_s = (uint32_t)words_number(w, "a count", 0, UINT32_MAX);
        else if (words_take(w, "burst"))
            body->rate_burst = (uint32_t)words_number(w, "a count", 0, UINT32_MAX);
        else
            break;
    }
}

/* market range -1 1 collar 0.1 margin 0.01 fee 0.001 lot 100 self-match refuse|cancel|allow */
static void read_market(struct script *s, struct words *w, uint16_t kind)
{
    struct market_set *m = &s->market;
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "range")) {
            m->price_min = take_price(w);
            m->price_max = take_price(w);
        } else if (words_take(w, "collar")) {
            m->collar_width = take_price(w);
        } else if (words_take(w, "margin")) {
            m->deviation_margin = take_price(w);
        } else if (words_take(w, "fee")) {
            m->fee = take_price(w);
        } else if (words_take(w, "lot")) {
            m->lot_wh = (uint32_t)words_number(w, "Wh", 0, UINT32_MAX);
        } else if (words_take(w, "self-match")) {
            m->self_match = words_take(w, "cancel")  ? SELF_MATCH_CANCEL_OLD
                            : words_take(w, "allow") ? SELF_MATCH_ALLOW
                                                     : SELF_MATCH_REFUSE_NEW;
            words_take(w, "refuse");
        } else {
            break;
        }
    }
    deed_add(s, w, kind)->body.market_set = *m;
}

/* bid bakery 1000 Wh @ 0.080000 [ioc|fok|till HH:MM] [in HH:MM] ..., or without price: market */
static void read_order(struct script *s, struct words *w, uint16_t side)
{
    struct command *c = deed_add(s, w, COMMAND_ORDER_NEW);
    struct order_new *body = &c->body.order_new;
    const char *name = words_next(w, "a participant");
    w->at--;
    uint32_t participant = take_id(w, &s->cast.participants, "a participant");
    body->side = (uint8_t)side;
    body->slot_s = s->slot_s;
    cast_id_of(&s->cast.meters, name, &body->meter);
    body->quantity = take_energy(w);
    if (words_take(w, "@"))
        body->price = take_price(w);
    else if (words_take(w, "market"))
        body->kind = ORDER_MARKET;
    else
        words_fail(w, "@ and a price, or market");
    c->participant = participant;
    order_options(s, w, c);
}

static void read_amend(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    struct order_amend *body = &c->body.order_amend;
    uint32_t participant = take_id(w, &s->cast.participants, "a participant");
    if (!target_take(s, w, &body->order_id, &body->target_seq))
        words_fail(w, "#N, or number N");
    body->quantity = take_energy(w);
    if (!words_take(w, "@"))
        words_fail(w, "@");
    body->price = take_price(w);
    uint64_t seq = 0;
    sender_options(w, c, &seq);
    deed_send(s, c, participant, seq);
}

static void read_cancel(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    struct order_cancel *body = &c->body.order_cancel;
    uint32_t participant = take_id(w, &s->cast.participants, "a participant");
    if (!target_take(s, w, &body->order_id, &body->target_seq))
        words_fail(w, "#N, or number N");
    uint64_t seq = 0;
    sender_options(w, c, &seq);
    deed_send(s, c, participant, seq);
}

/* mass bakery [of solar] [meter bakery:cellar] [in 12:00] */
static void read_mass(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    struct mass_cancel *body = &c->body.mass_cancel;
    uint32_t participant = take_id(w, &s->cast.participants, "a participant");
    uint64_t seq = 0;
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "of"))
            body->participant = take_id(w, &s->cast.participants, "a participant");
        else if (words_take(w, "meter"))
            body->meter = take_id(w, &s->cast.meters, "a meter");
        else if (words_take(w, "in"))
            body->slot_s = take_time_s(s, w, "a slot");
        else
            break;
    }
    sender_options(w, c, &seq);
    deed_send(s, c, participant, seq);
}

static void read_query(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    uint32_t participant = take_id(w, &s->cast.participants, "a participant");
    uint64_t seq = 0;
    sender_options(w, c, &seq);
    deed_send(s, c, participant, seq);
}

/* repeat [bakery number 3 [stream 1]]: the same bytes once more; alone it repeats the last ones. */
static void read_repeat(struct script *s, struct words *w, uint16_t kind)
{
    (void)kind;
    uint32_t at = s->history_count;
    if (words_left(w)) {
        uint32_t participant = take_id(w, &s->cast.participants, "a participant");
        if (!words_take(w, "number"))
            words_fail(w, "number");
        uint64_t seq = (uint64_t)words_number(w, "a client_seq", 1, INT64_MAX);
        int64_t stream = words_take(w, "stream") ? words_number(w, "a stream", 0, 255) : 0;
        while (at > 0 &&
               (s->history[at - 1].participant != participant ||
                s->history[at - 1].client_seq != seq || s->history[at - 1].stream != stream))
            at--;
    }
    if (at == 0) {
        words_fail(w, "something to repeat");
        return;
    }
    struct command *c = deed_add(s, w, 0);
    *c = s->history[at - 1];
}

/* credential bakery 00ff [from HH:MM] [until HH:MM]; revoke 00ff */
static void read_credential(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    if (kind == COMMAND_CREDENTIAL_ADD) {
        struct credential_add *body = &c->body.credential_add;
        body->participant = take_id(w, &s->cast.participants, "a participant");
        body->from_s = (uint32_t)s->cast.day_s;
        body->until_s = body->from_s + 86400;
    }
    const char *hex = words_next(w, "hexadecimal digits");
    uint8_t *bytes = kind == COMMAND_CREDENTIAL_ADD ? c->body.credential_add.lfdi
                                                    : c->body.credential_revoke.lfdi;
    if (strlen(hex) > 2 * (size_t)LFDI_BYTES || strspn(hex, "0123456789abcdef") != strlen(hex))
        words_fail(w, "hexadecimal digits");
    for (size_t i = 0; words_ok(w) && hex[i] != '\0'; i++) {
        unsigned digit = (unsigned)(hex[i] <= '9' ? hex[i] - '0' : hex[i] - 'a' + 10);
        bytes[i / 2] = (uint8_t)(bytes[i / 2] | digit << (i % 2 == 0 ? 4 : 0));
    }
    if (words_take(w, "from"))
        c->body.credential_add.from_s = take_time_s(s, w, "a time");
    if (words_take(w, "until"))
        c->body.credential_add.until_s = take_time_s(s, w, "a time");
}

/* zone 08:00 3600: from then on local time is UTC + 3600 s. */
static void read_zone(struct script *s, struct words *w, uint16_t kind)
{
    struct command *c = deed_add(s, w, kind);
    c->body.zone_transition.at_s = take_time_s(s, w, "a time");
    c->body.zone_transition.offset_s = (int32_t)words_number(w, "seconds", -86400, 86400);
}

/* calendar off | calendar 15m open 15:00 lead 300 */
static void read_calendar(struct script *s, struct words *w, uint16_t kind)
{
    struct calendar_set *body = &deed_add(s, w, kind)->body.calendar_set;
    *body = (struct calendar_set){.duration_s = 900, .open_local_s = 54000, .gate_lead_s = 300};
    if (words_take(w, "off"))
        return;
    body->enabled = 1;
    body->duration_s = take_duration_s(w, words_next(w, "a duration"));
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "open"))
            body->open_local_s = (uint32_t)(words_clock_ms(w, "a time of day") / 1000);
        else if (words_take(w, "lead"))
            body->gate_lead_s = (uint32_t)words_number(w, "seconds", 0, UINT32_MAX);
        else
            break;
    }
}

static void order_options(struct script *s, struct words *w, struct command *c)
{
    struct order_new *body = &c->body.order_new;
    uint64_t seq = 0;
    uint32_t place = 0;
    bool place_named = false;
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "in")) {
            body->slot_s = take_time_s(s, w, "a slot");
        } else if (words_take(w, "till")) {
            body->kind = ORDER_GOOD_TILL_TIME;
            body->until_s = take_time_s(s, w, "a time");
        } else if (words_take(w, "ioc")) {
            body->kind = ORDER_IMMEDIATE;
        } else if (words_take(w, "fok")) {
            body->kind = ORDER_FILL_OR_KILL;
        } else if (words_take(w, "kind")) {
            body->kind = (uint8_t)words_number(w, "a kind", 0, 255);
        } else if (words_take(w, "side")) {
            body->side = (uint8_t)words_number(w, "a side", 0, 255);
        } else if (words_take(w, "group")) {
            body->group = take_id(w, &s->cast.groups, "a group");
        } else if (words_take(w, "meter")) {
            body->meter = take_id(w, &s->cast.meters, "a meter");
        } else if (words_take(w, "at")) {
            place = (uint32_t)words_number(w, "a place", 0, UINT32_MAX);
            place_named = true;
        } else {
            break;
        }
    }
    /* Until another is named, the place is the registered one. */
    for (uint32_t i = 0; i < s->cast.meters.count; i++) {
        if (s->cast.meters.ids[i] == body->meter)
            body->place = s->cast.meters.places[i];
    }
    if (place_named)
        body->place = place;
    sender_options(w, c, &seq);
    deed_send(s, c, c->participant, seq);
}

static void sender_options(struct words *w, struct command *c, uint64_t *seq)
{
    while (words_left(w)) { /* Ends: each turn takes words or stops. */
        if (words_take(w, "number"))
            *seq = (uint64_t)words_number(w, "a client_seq", 1, INT64_MAX);
        else if (words_take(w, "stream"))
            c->stream = (uint8_t)words_number(w, "a stream", 0, 255);
        else
            break;
    }
}

static struct command *deed_add(struct script *s, struct words *w, uint16_t kind)
{
    if (s->deeds_count == SCRIPT_COMMANDS_MAX) {
        words_fail(w, "fewer names");
        s->deeds_count--;
    }
    struct script_deed *deed = &s->deeds[s->deeds_count++];
    memset(deed, 0, sizeof(*deed));
    deed->command.kind = kind;
    return &deed->command;
}

/* Numbers what a participant sends, and keeps it for `repeat`. */
static void deed_send(struct script *s, struct command *c, uint32_t participant, uint64_t seq)
{
    c->participant = participant;
    if (participant == 0)
        return;
    uint64_t *last =
        &s->seq_last[participant % CAST_NAMES_MAX][c->stream % STREAMS_PER_PARTICIPANT];
    c->client_seq = seq != 0 ? seq : *last + 1;
    if (c->client_seq > *last)
        *last = c->client_seq;
    if (s->history_count < SCRIPT_HISTORY_MAX)
        s->history[s->history_count++] = *c;
}

/* "by NAME" after an operator's command: NAME sends it. */
static void senders_take(struct script *s, struct words *w)
{
    if (!words_take(w, "by"))
        return;
    uint32_t participant = take_id(w, &s->cast.participants, "a participant");
    for (uint32_t i = 0; i < s->deeds_count; i++)
        deed_send(s, &s->deeds[i].command, participant, 0);
}

/* A name, or a bare id for what has none. */
static uint32_t take_id(struct words *w, const struct cast_names *names, const char *expected)
{
    uint32_t id = 0;
    const char *word = words_next(w, expected);
    if (!words_ok(w) || cast_id_of(names, word, &id))
        return id;
    w->at--;
    return (uint32_t)words_number(w, expected, 0, UINT32_MAX);
}

static bool target_take(struct script *s, struct words *w, uint64_t *order_id, uint64_t *seq)
{
    if (words_take(w, "number")) {
        *seq = (uint64_t)words_number(w, "a client_seq", 0, INT64_MAX);
        return true;
    }
    const char *word = words_next(w, "#N");
    if (word[0] != '#' && word[0] != 'T')
        return false;
    struct words number;
    words_split(&number, word + 1, strlen(word + 1));
    uint32_t n = (uint32_t)words_number(&number, "N", 0, UINT32_MAX);
    *order_id = cast_id_at(word[0] == '#' ? &s->cast.orders : &s->cast.tranches, n);
    if (*order_id == 0)
        *order_id = UINT64_C(0xfffffff000000000) + n; /* An id that was never issued. */
    return words_ok(&number);
}

static uint32_t take_time_s(struct script *s, struct words *w, const char *expected)
{
    return (uint32_t)(s->cast.day_s + words_clock_ms(w, expected) / 1000);
}

static price_t take_price(struct words *w)
{
    return (price_t){words_decimal(w, "a price per kWh", 6)};
}

static energy_t take_energy(struct words *w)
{
    energy_t energy = {words_number(w, "Wh", INT64_MIN, INT64_MAX)};
    if (!words_take(w, "Wh"))
        words_fail(w, "Wh");
    return energy;
}

/* 15m, 1h or 90s. */
static uint32_t take_duration_s(struct words *w, const char *word)
{
    size_t length = strlen(word);
    uint32_t unit = length == 0               ? 0
                    : word[length - 1] == 'h' ? 3600
                    : word[length - 1] == 'm' ? 60
                    : word[length - 1] == 's' ? 1
                                              : 0;
    struct words number;
    words_split(&number, word, unit == 0 ? length : length - 1);
    uint32_t value = (uint32_t)words_number(&number, "a duration", 0, 86400);
    if (unit == 0 || !words_ok(&number))
        words_fail(w, "a duration such as 15m");
    return value * unit;
}
