#include "told.h"

#include <inttypes.h>

static void who_tell(FILE *out, const struct told *told, uint32_t participant);
static void price_tell(FILE *out, int64_t micro);
static void clock_tell(FILE *out, int64_t second);
static void order_tell(FILE *out, const struct command *command, struct told *told);
static void request_tell(FILE *out, const struct command *command, struct told *told);
static void registry_tell(FILE *out, const struct command *command, struct told *told);
static void market_tell(FILE *out, const struct command *command, struct told *told);

void command_tell(FILE *out, const struct command *c, struct told *told)
{
    int64_t milli = c->at_us / 1000 - told->day_s * 1000;
    clock_tell(out, milli / 1000);
    fprintf(out, ".%03u ", (unsigned)(milli % 1000));
    if (c->kind == COMMAND_ORDER_NEW)
        order_tell(out, c, told);
    else if (c->kind < COMMAND_PARTICIPANT_ENROL)
        request_tell(out, c, told);
    else if (c->kind < COMMAND_MARKET_SET)
        registry_tell(out, c, told);
    else
        market_tell(out, c, told);
    if (c->client_seq != 0)
        fprintf(out, " number %" PRIu64 " stream %u", c->client_seq, c->stream);
    fputc('\n', out);
}

/* By name, or by the bare id of one who is not there. */
static void who_tell(FILE *out, const struct told *told, uint32_t participant)
{
    fprintf(out, participant > 0 && participant <= told->participants ? " p%u" : " %u",
            participant);
}

static void price_tell(FILE *out, int64_t micro)
{
    uint64_t size = micro < 0 ? 0 - (uint64_t)micro : (uint64_t)micro;
    fprintf(out, " %s%" PRIu64 ".%06" PRIu64, micro < 0 ? "-" : "", size / 1000000, size % 1000000);
}

static void clock_tell(FILE *out, int64_t second)
{
    fprintf(out, "%02u:%02u:%02u", (unsigned)(second / 3600), (unsigned)(second / 60 % 60),
            (unsigned)(second % 60));
}

static void order_tell(FILE *out, const struct command *c, struct told *told)
{
    const struct order_new *o = &c->body.order_new;
    fprintf(out, o->side == SIDE_BID ? "bid" : "ask");
    who_tell(out, told, c->participant);
    fprintf(out, " %" PRId64 " Wh", o->quantity.wh);
    if (o->kind == ORDER_MARKET) {
        fprintf(out, " market");
    } else {
        fprintf(out, " @");
        price_tell(out, o->price.micro_per_kwh);
    }
    if (o->kind == ORDER_GOOD_TILL_TIME) {
        fprintf(out, " till ");
        clock_tell(out, o->until_s - told->day_s);
    }
    if (o->kind == ORDER_IMMEDIATE || o->kind == ORDER_FILL_OR_KILL)
        fprintf(out, o->kind == ORDER_IMMEDIATE ? " ioc" : " fok");
    if (o->kind > ORDER_MARKET)
        fprintf(out, " kind %u", o->kind);
    if (o->side > SIDE_ASK)
        fprintf(out, " side %u", o->side);
    fprintf(out, " in ");
    clock_tell(out, o->slot_s - told->day_s);
    if (o->group != 0)
        fprintf(out, " group %u", o->group);
    fprintf(out, " meter %u at %u", o->meter, o->place);
}

static void request_tell(FILE *out, const struct command *c, struct told *told)
{
    const struct order_amend *amend = &c->body.order_amend;
    const struct order_cancel *cancel = &c->body.order_cancel;
    const struct mass_cancel *mass = &c->body.mass_cancel;
    switch (c->kind) {
    case COMMAND_ORDER_AMEND:
        fprintf(out, "amend");
        who_tell(out, told, c->participant);
        fprintf(out, amend->order_id != 0 ? " #%" PRIu64 : " number %" PRIu64,
                amend->order_id != 0 ? amend->order_id : amend->target_seq);
        fprintf(out, " %" PRId64 " Wh @", amend->quantity.wh);
        price_tell(out, amend->price.micro_per_kwh);
        break;
    case COMMAND_ORDER_CANCEL:
        fprintf(out, "cancel");
        who_tell(out, told, c->participant);
        fprintf(out, cancel->order_id != 0 ? " #%" PRIu64 : " number %" PRIu64,
                cancel->order_id != 0 ? cancel->order_id : cancel->target_seq);
        break;
    case COMMAND_MASS_CANCEL:
        fprintf(out, "mass");
        who_tell(out, told, c->participant);
        if (mass->participant != 0) {
            fprintf(out, " of");
            who_tell(out, told, mass->participant);
        }
        if (mass->meter != 0)
            fprintf(out, " meter %u", mass->meter);
        if (mass->slot_s != 0) {
            fprintf(out, " in ");
            clock_tell(out, mass->slot_s - told->day_s);
        }
        break;
    case COMMAND_LIMITS_QUERY:
        fprintf(out, "query");
        who_tell(out, told, c->participant);
        break;
    default:
        fprintf(out, "clock");
        break;
    }
}

static void registry_tell(FILE *out, const struct command *c, struct told *told)
{
    switch (c->kind) {
    case COMMAND_PARTICIPANT_ENROL:
        fprintf(out, "enrol %sp%u",
                c->body.participant_enrol.role == ROLE_AUDITOR ? "auditor " : "",
                ++told->participants);
        break;
    case COMMAND_PARTICIPANT_SUSPEND:
    case COMMAND_PARTICIPANT_RESUME:
        fprintf(out, "%s p%u", c->kind == COMMAND_PARTICIPANT_SUSPEND ? "suspend" : "resume",
                c->body.participant_switch.participant);
        break;
    case COMMAND_METER_REGISTER:
        fprintf(out, "meter p%u:m%u import %" PRId64 " W export %" PRId64 " W at %u",
                c->body.meter_register.participant, ++told->meters,
                c->body.meter_register.import_max.w, c->body.meter_register.export_max.w,
                c->body.meter_register.place);
        break;
    case COMMAND_GROUP_CREATE:
        fprintf(out, "group g%u", ++told->groups);
        if (c->body.group_create.policy == RELEASE_INTERVAL)
            fprintf(out, " every %u s", c->body.group_create.interval_s);
        else
            fprintf(out, " at once");
        break;
    case COMMAND_GROUP_JOIN:
        fprintf(out, "join %u p%u", c->body.group_member.group, c->body.group_member.participant);
        break;
    case COMMAND_FUNDS_DEPOSIT:
        fprintf(out, "deposit p%u %" PRId64 ".%09u", c->body.funds_deposit.participant,
                c->body.funds_deposit.amount.nano / 1000000000,
                (unsigned)(c->body.funds_deposit.amount.nano % 1000000000));
        break;
    default:
        if (c->body.limits_set.participant == 0)
            fprintf(out, "limits all");
        else
            fprintf(out, "limits p%u", c->body.limits_set.participant);
        fprintf(out, " orders %u levels %u rate %u burst %u", c->body.limits_set.orders_live_max,
                c->body.limits_set.levels_max, c->body.limits_set.rate_per_s,
                c->body.limits_set.rate_burst);
        break;
    }
}

static void market_tell(FILE *out, const struct command *c, struct told *told)
{
    const struct market_set *m = &c->body.market_set;
    static const char *const policies[] = {"refuse", "cancel", "allow"};
    switch (c->kind) {
    case COMMAND_MARKET_SET:
        fprintf(out, "market range");
        price_tell(out, m->price_min.micro_per_kwh);
        price_tell(out, m->price_max.micro_per_kwh);
        fprintf(out, " collar");
        price_tell(out, m->collar_width.micro_per_kwh);
        fprintf(out, " margin");
        price_tell(out, m->deviation_margin.micro_per_kwh);
        fprintf(out, " fee");
        price_tell(out, m->fee.micro_per_kwh);
        fprintf(out, " lot %u self-match %s", m->lot_wh, policies[m->self_match % 3]);
        break;
    case COMMAND_SLOT_OPEN:
        fprintf(out, "open ");
        clock_tell(out, c->body.slot_open.slot_s - told->day_s);
        fprintf(out, "/%us gate ", c->body.slot_open.duration_s);
        clock_tell(out, c->body.slot_open.gate_s - told->day_s);
        fprintf(out, " reference");
        price_tell(out, c->body.slot_open.reference.micro_per_kwh);
        break;
    case COMMAND_CALENDAR_SET:
        fprintf(out, "calendar off");
        break;
    default:
        fprintf(out, "%s ", c->kind == COMMAND_SLOT_HALT ? "halt" : "reopen");
        clock_tell(out, c->body.slot_switch.slot_s - told->day_s);
        break;
    }
}
