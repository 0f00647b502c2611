/*
 * large.c - what is more work than one apply may do: an order through thousands of others, and a
 * gate with thousands in it. Both must end as if by one apply, by CONTINUEs.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/check.h"
#include "cli/stage.h"
#include "crowd.h"
#include "engine/reason.h"

#define METERS          40
#define ORDERS_A_METER  200
#define METERS_A_SELLER 8
#define BUYER           (METERS / METERS_A_SELLER + 1)
#define ORDERS          (METERS * ORDERS_A_METER)

static const struct engine_limits limits = {
    .orders_max = 16384,
    .tranches_max = 64,
    .participants_max = 8,
    .streams_max = 16,
    .credentials_max = 8,
    .meters_max = 64,
    .groups_max = 8,
    .slots_max = 64,
    .positions_max = 512,
    .pages_max = 256,
    .price_ticks_max = 99999,
    .tick_micro = 10,
};

static struct stage *market_begin(void);
static const struct event_list *send(struct stage *s, struct command c, uint32_t participant,
                                     int64_t at_s);
static void asks_place(struct stage *s);
static void match_judge(struct stage *s);
static void gate_judge(struct stage *s);

int main(void)
{
    struct stage *s = market_begin();
    asks_place(s);
    match_judge(s);
    asks_place(s);
    gate_judge(s);
    engine_audit(stage_engine(s));
    invariant(engine_hash(stage_engine(s)) == engine_hash_walk(stage_engine(s)));
    printf("large: %d orders matched, %d swept, %" PRIu64 " CONTINUEs\n", ORDERS, ORDERS,
           stage_continues(s));
    stage_close(s);
    return 0;
}

static struct stage *market_begin(void)
{
    const char *wrong = "";
    struct stage *s = NULL;
    enum status status = stage_open(&limits, CROWD_DAY_S * 1000000, &s, &wrong);
    invariant(status == STATUS_OK);
    struct command c = {.kind = COMMAND_MARKET_SET};
    c.body.market_set = (struct market_set){.price_min = {-999990},
                                            .price_max = {999990},
                                            .collar_width = {1999980},
                                            .lot_wh = 1,
                                            .self_match = SELF_MATCH_ALLOW};
    send(s, c, 0, 0);
    c = (struct command){.kind = COMMAND_LIMITS_SET};
    c.body.limits_set = (struct limits_set){
        .orders_live_max = 16000, .levels_max = 1000, .rate_per_s = 100000, .rate_burst = 100000};
    send(s, c, 0, 0);
    for (uint32_t i = 1; i <= BUYER; i++) {
        c = (struct command){.kind = COMMAND_PARTICIPANT_ENROL};
        c.body.participant_enrol.role = ROLE_PARTICIPANT;
        send(s, c, 0, 0);
        c = (struct command){.kind = COMMAND_FUNDS_DEPOSIT};
        c.body.funds_deposit.participant = i;
        c.body.funds_deposit.amount.nano = INT64_C(100000000000000);
        send(s, c, 0, 0);
    }
    for (uint32_t i = 1; i <= METERS + 1; i++) {
        c = (struct command){.kind = COMMAND_METER_REGISTER};
        c.body.meter_register =
            (struct meter_register){.participant = (i - 1) / METERS_A_SELLER + 1,
                                    .place = i,
                                    .import_max = {1000000},
                                    .export_max = {1000000}};
        send(s, c, 0, 0);
    }
    c = (struct command){.kind = COMMAND_SLOT_OPEN};
    c.body.slot_open = (struct slot_open){.slot_s = (uint32_t)CROWD_DAY_S + 9000,
                                          .duration_s = 900,
                                          .gate_s = (uint32_t)CROWD_DAY_S + 8700};
    send(s, c, 0, 0);
    return s;
}

static const struct event_list *send(struct stage *s, struct command c, uint32_t participant,
                                     int64_t at_s)
{
    static uint64_t seqs[BUYER + 1];
    c.participant = participant;
    c.client_seq = participant != 0 ? ++seqs[participant] : 0;
    const struct event_list *events = stage_apply(s, &c, (CROWD_DAY_S + at_s) * 1000000);
    for (uint32_t i = 0; i < events->count; i++) {
        if (events->items[i].kind == EVENT_REJECTED)
            fprintf(stderr, "refused: %s\n", reason_name(events->items[i].body.rejected.reason));
        invariant(events->items[i].kind != EVENT_REJECTED);
    }
    return events;
}

/* Meter after meter, so that the order of arrival is not the order of meters. */
static void asks_place(struct stage *s)
{
    for (uint32_t i = 0; i < ORDERS; i++) {
        struct command c = {.kind = COMMAND_ORDER_NEW};
        c.body.order_new = (struct order_new){.price = {(int64_t)(i % 7) * 10},
                                              .quantity = {1 + i % 3},
                                              .slot_s = (uint32_t)CROWD_DAY_S + 9000,
                                              .meter = 1 + i % METERS,
                                              .place = 1 + i % METERS,
                                              .side = SIDE_ASK};
        send(s, c, i % METERS / METERS_A_SELLER + 1, 1);
    }
}

/* One bid takes them all: best price first, in the order of arrival, nothing twice. */
static void match_judge(struct stage *s)
{
    uint64_t before = stage_continues(s);
    struct command c = {.kind = COMMAND_ORDER_NEW};
    int64_t whole = 0;
    for (uint32_t i = 0; i < ORDERS; i++)
        whole += 1 + i % 3;
    c.body.order_new = (struct order_new){.price = {1000},
                                          .quantity = {whole + 5},
                                          .slot_s = (uint32_t)CROWD_DAY_S + 9000,
                                          .meter = METERS + 1,
                                          .place = METERS + 1,
                                          .side = SIDE_BID,
                                          .kind = ORDER_IMMEDIATE};
    const struct event_list *events = send(s, c, BUYER, 2);
    uint32_t trades = 0;
    int64_t price = INT64_MIN, sum = 0, left = 0;
    for (uint32_t i = 0; i < events->count; i++) {
        const struct event *event = &events->items[i];
        if (event->kind == EVENT_TRADE) {
            /* The n-th of a price arrived as number 7 n + price / 10: its quantity says so. */
            uint32_t level = (uint32_t)(event->body.trade.price.micro_per_kwh / 10);
            static uint32_t of_level[7];
            invariant(event->body.trade.price.micro_per_kwh >= price && level < 7);
            invariant(event->body.trade.quantity.wh == 1 + (7 * of_level[level] + level) % 3);
            of_level[level]++;
            price = event->body.trade.price.micro_per_kwh;
            sum += event->body.trade.quantity.wh;
            trades++;
        } else if (event->kind == EVENT_ORDER_CANCELED) {
            left = event->body.order_canceled.quantity.wh;
        }
    }
    invariant(trades == ORDERS);
    invariant(sum == whole);
    invariant(left == 5);
    invariant(events->items[events->count - 1].kind == EVENT_ORDER_CANCELED);
    invariant(stage_continues(s) > before);
}

static void gate_judge(struct stage *s)
{
    uint64_t before = stage_continues(s);
    struct command c = {.kind = COMMAND_CLOCK};
    const struct event_list *events = send(s, c, 0, 8700);
    uint32_t canceled = 0;
    for (uint32_t i = 0; i < events->count; i++)
        canceled += events->items[i].kind == EVENT_ORDER_CANCELED;
    invariant(canceled == ORDERS);
    invariant(events->items[0].kind == EVENT_SLOT_CLOSED);
    invariant(events->items[events->count - 1].kind == EVENT_SLOT_SWEPT);
    invariant(stage_continues(s) > before);
}
