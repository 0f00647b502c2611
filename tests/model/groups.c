/*
 * groups.c - random groups against the engine, judged by its events alone: no member's limit is
 * broken, no share ever shrinks, every share stays within 1 Wh of pro rata since the last count
 * began, and the parts of a trade add up to it on both sides.
 *
 * groups [--seed N] [--tranches N]
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "cli/stage.h"
#include "crowd.h"
#include "engine/reason.h"

#define MEMBERS          16
#define ORDERS_ROUND     24 /* Orders that one round pools at most. */
#define TRANCHES_DEFAULT 100000

struct part {
    uint64_t id;
    uint64_t tranche; /* 0: in the pool. */
    uint32_t participant;
    int side;
    int64_t limit;
    int64_t placed; /* As amended; less `open` is what was ever filled. */
    int64_t open;
    int64_t begun; /* Open when the present count began. */
    int64_t got;
};

struct count {
    uint64_t tranche;
    int64_t filled;
};

struct run {
    struct crowd random;
    struct stage *stage;
    int64_t at_us;
    uint64_t seqs[MEMBERS + 2];
    struct part parts[ORDERS_ROUND];
    uint32_t parts_count;
    struct count counts[ORDERS_ROUND];
    uint32_t counts_count;
    struct event_trade trade; /* The one whose parts are being told. */
    bool trading;
    int64_t maker_parts, taker_parts;
    uint64_t tranches, trades, allocated, recounts, met;
};

static const struct engine_limits limits = {
    .orders_max = 4096,
    .tranches_max = 1024,
    .participants_max = 64,
    .streams_max = 128,
    .credentials_max = 8,
    .meters_max = 64,
    .groups_max = 8,
    .slots_max = 64,
    .positions_max = 512,
    .pages_max = 256,
    .price_ticks_max = 99999,
    .tick_micro = 10,
};

static void market_begin(struct run *run);
static void round_run(struct run *run);
static void step_run(struct run *run);
static void order_send(struct run *run, uint32_t participant, int side, int64_t price, int64_t wh,
                       bool pooled);
static void command_send(struct run *run, struct command *c, uint32_t participant);
static void events_judge(struct run *run, const struct event_list *events);
static void tranche_judge(struct run *run, const struct event_tranche_released *e);
static void part_judge(struct run *run, const struct event_allocated *e);
static void trade_end(struct run *run);
static void shares_judge(struct run *run, uint64_t tranche);
static void count_begin(struct run *run, uint64_t tranche);
static struct part *part_by(struct run *run, uint64_t id);
static struct count *count_by(struct run *run, uint64_t tranche);

int main(int argc, char **argv)
{
    static struct run run;
    const char *seed_text = getenv("GRIDCLEAR_SEED");
    uint64_t seed = seed_text != NULL ? strtoull(seed_text, NULL, 0) : 1;
    uint64_t wanted = TRANCHES_DEFAULT;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (strcmp(argv[i], "--seed") == 0)
            seed = strtoull(argv[i + 1], NULL, 0);
        else if (strcmp(argv[i], "--tranches") == 0)
            wanted = strtoull(argv[i + 1], NULL, 0);
    }
    printf("groups: seed %" PRIu64 "\n", seed);
    run.random.random = seed;
    market_begin(&run);
    for (uint64_t rounds = 1; run.tranches < wanted; rounds++) { /* Ends: each releases some. */
        round_run(&run);
        if (rounds % 256 == 0)
            engine_audit(stage_engine(run.stage));
    }
    engine_audit(stage_engine(run.stage));
    invariant(engine_hash(stage_engine(run.stage)) == engine_hash_walk(stage_engine(run.stage)));
    stage_close(run.stage);
    printf("groups: %" PRIu64 " tranches, %" PRIu64 " trades (%" PRIu64 " of two tranches), "
           "%" PRIu64 " parts, %" PRIu64 " counts begun anew: all fair\n",
           run.tranches, run.trades, run.met, run.allocated, run.recounts);
    bool enough = run.trades > wanted / 2 && run.met > wanted / 100 && run.recounts > wanted / 20;
    return enough ? 0 : 1;
}

static void market_begin(struct run *run)
{
    const char *wrong = "";
    run->at_us = CROWD_DAY_S * 1000000;
    enum status status = stage_open(&limits, run->at_us, &run->stage, &wrong);
    invariant(status == STATUS_OK);
    struct command c = {.kind = COMMAND_MARKET_SET};
    c.body.market_set = (struct market_set){.price_min = {-999990},
                                            .price_max = {999990},
                                            .collar_width = {1999980},
                                            .lot_wh = 1,
                                            .self_match = SELF_MATCH_ALLOW};
    command_send(run, &c, 0);
    c = (struct command){.kind = COMMAND_LIMITS_SET};
    c.body.limits_set = (struct limits_set){
        .orders_live_max = 1000, .levels_max = 1000, .rate_per_s = 100000, .rate_burst = 100000};
    command_send(run, &c, 0);
    for (uint32_t i = 1; i <= MEMBERS + 1; i++) {
        c = (struct command){.kind = COMMAND_PARTICIPANT_ENROL};
        c.body.participant_enrol.role = ROLE_PARTICIPANT;
        command_send(run, &c, 0);
        c = (struct command){.kind = COMMAND_METER_REGISTER};
        c.body.meter_register = (struct meter_register){.participant = i,
                                                        .place = i,
                                                        .import_max = {INT64_C(1000000000)},
                                                        .export_max = {INT64_C(1000000000)}};
        command_send(run, &c, 0);
        c = (struct command){.kind = COMMAND_FUNDS_DEPOSIT};
        c.body.funds_deposit.participant = i;
        c.body.funds_deposit.amount.nano = INT64_C(100000000000000);
        command_send(run, &c, 0);
    }
    c = (struct command){.kind = COMMAND_GROUP_CREATE};
    c.body.group_create = (struct group_create){.policy = RELEASE_INTERVAL, .interval_s = 1};
    command_send(run, &c, 0);
    for (uint32_t i = 1; i <= MEMBERS; i++) {
        c = (struct command){.kind = COMMAND_GROUP_JOIN};
        c.body.group_member.group = 1;
        c.body.group_member.participant = i;
        command_send(run, &c, 0);
    }
    c = (struct command){.kind = COMMAND_SLOT_OPEN};
    c.body.slot_open = (struct slot_open){.slot_s = (uint32_t)CROWD_DAY_S + 900000,
                                          .duration_s = 900,
                                          .gate_s = (uint32_t)CROWD_DAY_S + 900000};
    command_send(run, &c, 0);
}

/* Members pool at a few prices, the pools are released, and then the world happens to them. */
static void round_run(struct run *run)
{
    run->parts_count = 0;
    run->counts_count = 0;
    run->at_us = (run->at_us / 1000000 + 1) * 1000000 + 1;
    uint64_t orders = 1 + crowd_random(&run->random, ORDERS_ROUND);
    bool both = crowd_random(&run->random, 3) == 0;
    int one = (int)crowd_random(&run->random, 2);
    uint64_t most = crowd_random(&run->random, 4) == 0 ? 3 : 200;
    for (uint64_t i = 0; i < orders; i++) {
        int side = both ? (int)crowd_random(&run->random, 2) : one;
        int64_t price = ((int64_t)crowd_random(&run->random, 3) - 1) * 10;
        order_send(run, 1 + (uint32_t)crowd_random(&run->random, MEMBERS), side, price,
                   1 + (int64_t)crowd_random(&run->random, most), true);
    }
    run->at_us += 1000000;
    struct command clock = {.kind = COMMAND_CLOCK};
    command_send(run, &clock, 0);
    uint64_t steps = crowd_random(&run->random, 12);
    for (uint64_t i = 0; i < steps; i++)
        step_run(run);
    for (uint32_t i = 0; i < run->parts_count; i++) { /* Clears the book for the next round. */
        if (run->parts[i].open == 0)
            continue;
        struct command cancel = {.kind = COMMAND_ORDER_CANCEL};
        cancel.body.order_cancel.order_id = run->parts[i].id;
        command_send(run, &cancel, run->parts[i].participant);
        invariant(run->parts[i].open == 0);
    }
}

static void step_run(struct run *run)
{
    uint64_t what = crowd_random(&run->random, 10);
    if (what < 7) {
        int side = (int)crowd_random(&run->random, 2);
        order_send(run, MEMBERS + 1, side, side == SIDE_BID ? 1000 : -1000,
                   1 + (int64_t)crowd_random(&run->random, what < 4 ? 20 : 400), false);
        return;
    }
    struct part *part = &run->parts[crowd_random(&run->random, run->parts_count)];
    struct command c = {.kind = COMMAND_ORDER_CANCEL};
    if (part->open == 0)
        return;
    if (what < 9) {
        c.body.order_cancel.order_id = part->id;
    } else if (part->open > 1) {
        c.kind = COMMAND_ORDER_AMEND;
        c.body.order_amend.order_id = part->id;
        c.body.order_amend.price.micro_per_kwh = part->limit;
        uint64_t less = 1 + crowd_random(&run->random, (uint64_t)part->open - 1);
        c.body.order_amend.quantity.wh = part->placed - (int64_t)less;
    } else {
        return;
    }
    command_send(run, &c, part->participant);
}

static void order_send(struct run *run, uint32_t participant, int side, int64_t price, int64_t wh,
                       bool pooled)
{
    struct command c = {.kind = COMMAND_ORDER_NEW};
    c.body.order_new = (struct order_new){.price = {price},
                                          .quantity = {wh},
                                          .slot_s = (uint32_t)CROWD_DAY_S + 900000,
                                          .meter = participant,
                                          .place = participant,
                                          .group = pooled ? 1 : 0,
                                          .side = (uint8_t)side,
                                          .kind = pooled ? ORDER_GOOD_TILL_GATE : ORDER_IMMEDIATE};
    command_send(run, &c, participant);
}

static void command_send(struct run *run, struct command *c, uint32_t participant)
{
    c->participant = participant;
    c->client_seq = participant != 0 ? ++run->seqs[participant] : 0;
    events_judge(run, stage_apply(run->stage, c, run->at_us));
}

static void events_judge(struct run *run, const struct event_list *events)
{
    for (uint32_t i = 0; i < events->count; i++) {
        const struct event *event = &events->items[i];
        if (event->kind != EVENT_ALLOCATED)
            trade_end(run);
        if (event->kind == EVENT_REJECTED) {
            fprintf(stderr, "refused: %s\n", reason_name(event->body.rejected.reason));
            invariant(event->kind != EVENT_REJECTED);
        } else if (event->kind == EVENT_ORDER_ACCEPTED && event->body.order_accepted.group != 0) {
            const struct event_order_accepted *e = &event->body.order_accepted;
            invariant(e->rested.wh == 0 && run->parts_count < ORDERS_ROUND);
            run->parts[run->parts_count++] = (struct part){.id = e->order_id,
                                                           .participant = event->participant,
                                                           .side = e->side,
                                                           .limit = e->price.micro_per_kwh,
                                                           .placed = e->quantity.wh,
                                                           .open = e->quantity.wh};
        } else if (event->kind == EVENT_TRANCHE_RELEASED) {
            tranche_judge(run, &event->body.tranche_released);
        } else if (event->kind == EVENT_TRADE) {
            run->trade = event->body.trade;
            run->trading = true;
            run->trades++;
            run->met += run->trade.maker_group != 0 && run->trade.taker_group != 0;
        } else if (event->kind == EVENT_ALLOCATED) {
            part_judge(run, &event->body.allocated);
        } else if (event->kind == EVENT_ORDER_CANCELED && event->body.order_canceled.group != 0) {
            struct part *part = part_by(run, event->body.order_canceled.order_id);
            invariant(part->open == event->body.order_canceled.quantity.wh);
            part->open = 0;
            count_begin(run, part->tranche);
        } else if (event->kind == EVENT_ORDER_AMENDED) {
            struct part *part = part_by(run, event->body.order_amended.order_id);
            invariant(event->body.order_amended.kept_priority == 1);
            invariant(event->body.order_amended.open.wh < part->open);
            part->open = event->body.order_amended.open.wh;
            part->placed = event->body.order_amended.quantity.wh;
            count_begin(run, part->tranche);
        }
    }
    trade_end(run);
}

/* All that waited at this side and price is in it, and nothing else. */
static void tranche_judge(struct run *run, const struct event_tranche_released *e)
{
    int64_t quantity = 0;
    uint32_t members = 0;
    for (uint32_t i = 0; i < run->parts_count; i++) {
        struct part *part = &run->parts[i];
        if (part->tranche != 0 || part->side != e->side || part->limit != e->price.micro_per_kwh)
            continue;
        part->tranche = e->tranche_id;
        quantity += part->open;
        members++;
    }
    invariant(quantity == e->quantity.wh);
    invariant(members == e->members);
    run->counts[run->counts_count++] = (struct count){.tranche = e->tranche_id};
    run->tranches++;
    count_begin(run, e->tranche_id);
}

static void part_judge(struct run *run, const struct event_allocated *e)
{
    invariant(run->trading);
    invariant(e->quantity.wh > 0); /* A share never shrinks. */
    invariant(e->price.micro_per_kwh == run->trade.price.micro_per_kwh);
    run->allocated++;
    if (e->maker)
        run->maker_parts += e->quantity.wh;
    else
        run->taker_parts += e->quantity.wh;
    if (e->group == 0)
        return;
    struct part *part = part_by(run, e->order_id);
    invariant(part->tranche == (e->maker ? run->trade.maker_id : run->trade.taker_id));
    if (part->side == SIDE_BID)
        invariant(e->price.micro_per_kwh <= part->limit);
    else
        invariant(e->price.micro_per_kwh >= part->limit);
    part->got += e->quantity.wh;
    part->open -= e->quantity.wh;
    invariant(part->open == e->open.wh);
    invariant(part->open >= 0);
}

static void trade_end(struct run *run)
{
    if (!run->trading)
        return;
    invariant(run->maker_parts == run->trade.quantity.wh);
    invariant(run->taker_parts == run->trade.quantity.wh);
    run->trading = false;
    run->maker_parts = 0;
    run->taker_parts = 0;
    if (run->trade.maker_group != 0)
        shares_judge(run, run->trade.maker_id);
    if (run->trade.taker_group != 0)
        shares_judge(run, run->trade.taker_id);
}

/* Within 1 Wh of pro rata of all fills since the count began, compared exactly. */
static void shares_judge(struct run *run, uint64_t tranche)
{
    struct count *count = count_by(run, tranche);
    count->filled += run->trade.quantity.wh;
    int64_t whole = 0;
    for (uint32_t i = 0; i < run->parts_count; i++)
        whole += run->parts[i].tranche == tranche ? run->parts[i].begun : 0;
    invariant(count->filled <= whole);
    for (uint32_t i = 0; i < run->parts_count; i++) {
        const struct part *part = &run->parts[i];
        if (part->tranche != tranche)
            continue;
        int64_t off = part->got * whole - part->begun * count->filled;
        invariant(off < whole && -off < whole);
    }
}

static void count_begin(struct run *run, uint64_t tranche)
{
    if (tranche == 0)
        return;
    count_by(run, tranche)->filled = 0;
    run->recounts++;
    for (uint32_t i = 0; i < run->parts_count; i++) {
        struct part *part = &run->parts[i];
        if (part->tranche == tranche) {
            part->begun = part->open;
            part->got = 0;
        }
    }
}

static struct part *part_by(struct run *run, uint64_t id)
{
    for (uint32_t i = 0; i < run->parts_count; i++) {
        if (run->parts[i].id == id)
            return &run->parts[i];
    }
    invariant(!"an order of this round");
    return NULL;
}

static struct count *count_by(struct run *run, uint64_t tranche)
{
    for (uint32_t i = 0; i < run->counts_count; i++) {
        if (run->counts[i].tranche == tranche)
            return &run->counts[i];
    }
    invariant(!"a tranche of this round");
    return NULL;
}
