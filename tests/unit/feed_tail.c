#include <criterion/criterion.h>
#include <signal.h>
#include <string.h>

#include "server/feed_tail.h"

static void keep(struct feed_tail *t, uint64_t seq, uint32_t most)
{
    struct notice notice;
    memset(&notice, 0, sizeof notice);
    notice.event.participant_seq = seq;
    notice.at_us = (int64_t)seq * 10;
    feed_tail_keep(t, &notice, most);
}

/* Goal: it holds the last events up to its bound while it grows, each under its number, and knows
 * none before or after. */
Test(feed_tail, holds_the_last_events_up_to_its_bound)
{
    struct feed_tail t = {0};
    cr_assert_null(feed_tail_find(&t, 1));
    for (uint64_t seq = 5; seq < 200; seq++) { /* A feed need not begin with 1. */
        keep(&t, seq, 32);
        uint64_t oldest = seq < 5 + 32 ? 5 : seq - 31;
        cr_assert_null(feed_tail_find(&t, oldest - 1));
        cr_assert_null(feed_tail_find(&t, seq + 1));
        for (uint64_t at = oldest; at <= seq; at++) {
            const struct notice *found = feed_tail_find(&t, at);
            cr_assert_not_null(found);
            cr_assert_eq(found->event.participant_seq, at);
            cr_assert_eq(found->at_us, (int64_t)at * 10);
        }
    }
    cr_assert_eq(t.capacity, 32u);
    feed_tail_free(&t);
}

/* Goal: a gap in a feed is a bug, and stops the program. */
Test(feed_tail, stops_at_a_gap, .signal = SIGABRT)
{
    struct feed_tail t = {0};
    keep(&t, 1, 8);
    keep(&t, 3, 8);
}
