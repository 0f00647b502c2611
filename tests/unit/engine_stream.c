#include <criterion/criterion.h>
#include <string.h>

#include "market.h"

static struct market m;

static void setup(void)
{
    struct engine_limits limits = market_limits();
    limits.streams_max = 4;
    market_open(&m, &limits);
    market_trader(&m);
    market_trader(&m);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_stream, .init = setup, .fini = teardown);

/* Goal: a repeat gets the first answer, in no feed, and does nothing a second time. */
Test(engine_stream, repeat_gets_the_first_answer)
{
    struct command order = market_new(&m, 1, SIDE_BID, 1, 5);
    cr_assert_eq(market_send(&m, order), REASON_NONE);
    uint64_t id = market_event(&m, EVENT_ORDER_ACCEPTED)->body.order_accepted.order_id;
    uint64_t first_seq = engine_seq(m.e);
    struct command refused = market_new(&m, 1, SIDE_BID, 1, 0);
    cr_assert_eq(market_send(&m, refused), REASON_QUANTITY_ZERO);
    uint64_t feed = market_event(&m, EVENT_REJECTED)->participant_seq;
    market_send(&m, order);
    cr_assert_eq(m.out.count, 1);
    const struct event *repeated = market_event(&m, EVENT_REPEATED);
    cr_assert_eq(repeated->participant_seq, 0);
    cr_assert_eq(repeated->body.repeated.order_id, id);
    cr_assert_eq(repeated->body.repeated.first_seq, first_seq);
    cr_assert_eq(repeated->body.repeated.reason, REASON_NONE);
    cr_assert_eq(repeated->body.repeated.command, COMMAND_ORDER_NEW);
    market_send(&m, refused);
    cr_assert_eq(market_event(&m, EVENT_REPEATED)->body.repeated.reason, REASON_QUANTITY_ZERO);
    struct event_limits counters = market_counters(&m, 1);
    cr_assert_eq(counters.orders_live, 1);
    cr_assert_eq(market_event(&m, EVENT_LIMITS)->participant_seq, feed + 1, "no gap, no repeat");
}

/* Goal: exactly the last 64 results are kept: the oldest of them is repeated, the one before is too
 * old, one that was passed over within is skipped. */
Test(engine_stream, window_keeps_exactly_64_results)
{
    struct command query = market_command(&m, 1, COMMAND_LIMITS_QUERY);
    uint64_t first = query.client_seq;
    for (uint32_t i = 0; i < CLIENT_WINDOW; i++) {
        query.client_seq = first + 2 * i;
        market_send(&m, query);
        cr_assert_eq(market_count(&m, EVENT_LIMITS), 1);
    }
    query.client_seq = first;
    market_send(&m, query);
    cr_assert_eq(market_count(&m, EVENT_REPEATED), 1, "the 64th back");
    query.client_seq = first + 2 * CLIENT_WINDOW;
    market_send(&m, query);
    query.client_seq = first;
    cr_assert_eq(market_send(&m, query), REASON_SEQ_TOO_OLD);
    query.client_seq = first + 1;
    cr_assert_eq(market_send(&m, query), REASON_SEQ_TOO_OLD);
    query.client_seq = first + 2;
    market_send(&m, query);
    cr_assert_eq(market_count(&m, EVENT_REPEATED), 1);
    query.client_seq = first + 3;
    cr_assert_eq(market_send(&m, query), REASON_SEQ_SKIPPED);
    query.client_seq = UINT64_MAX;
    market_send(&m, query);
    cr_assert_eq(market_count(&m, EVENT_LIMITS), 1, "the largest number is one");
}

/* Goal: streams of one participant count by themselves, and a market out of streams refuses without
 * using the number up. */
Test(engine_stream, streams_count_alone_until_they_are_all_taken)
{
    for (uint8_t stream = 0; stream < 4; stream++) {
        struct command query = market_command(&m, 1, COMMAND_LIMITS_QUERY);
        query.client_seq = 1;
        query.stream = stream;
        market_send(&m, query);
        cr_assert_eq(market_count(&m, EVENT_LIMITS), 1);
        cr_assert_eq(m.out.items[0].stream, stream);
    }
    struct command query = market_command(&m, 2, COMMAND_LIMITS_QUERY);
    cr_assert_eq(market_send(&m, query), REASON_REGISTRY_FULL);
    cr_assert_eq(market_send(&m, query), REASON_REGISTRY_FULL);
}

/* Goal: every event of a participant's feed has the next number, whatever it is. */
Test(engine_stream, feed_numbers_have_no_gap)
{
    uint64_t last[3] = {0, 0, 0};
    uint32_t rested = 0;
    for (uint32_t turn = 0; turn < 40; turn++) {
        market_order(&m, 1 + turn % 2, (enum side)(turn % 3 == 0), 5 + (int32_t)(turn % 4),
                     1 + turn % 7);
        rested += market_count(&m, EVENT_ORDER_RESTED);
        for (uint32_t i = 0; i < m.out.count; i++) {
            const struct event *event = &m.out.items[i];
            if (event->participant_seq == 0)
                continue;
            cr_assert_eq(event->participant_seq, last[event->participant] + 1);
            last[event->participant]++;
        }
    }
    cr_assert_gt(last[1], 20);
    cr_assert_gt(rested, 0, "also what a crossing order leaves");
}
