#include <criterion/criterion.h>
#include <signal.h>

#include "engine/slot.h"
#include "market.h"

#define HOUR_S       3600u
#define DAY_S        86400u
#define MARCH_29_S   1711670400u /* 00:00 UTC of 29 March 2024, a Friday. */
#define SUMMER_S     1711846800u /* 31 March, 01:00 UTC: Zurich goes from +1 to +2 hours. */
#define OCTOBER_25_S 1729814400u /* 00:00 UTC. */
#define WINTER_S     1729990800u /* 27 October, 01:00 UTC: back to +1 hour. */

static struct market m;

static void open_at(uint32_t at_s)
{
    struct engine_limits limits = market_limits();
    limits.slots_max = 1024;
    market_open_at(&m, &limits, (int64_t)at_s * 1000000);
}

static void teardown(void)
{
    market_close(&m);
}

TestSuite(engine_slot, .fini = teardown);

static enum reason zone(int64_t at_s, int32_t offset_s)
{
    struct command command = market_command(&m, 0, COMMAND_ZONE_TRANSITION);
    command.body.zone_transition.at_s = at_s;
    command.body.zone_transition.offset_s = offset_s;
    return market_send(&m, command);
}

static enum reason calendar(uint32_t duration_s, uint32_t open_local_s, uint32_t gate_lead_s)
{
    struct command command = market_command(&m, 0, COMMAND_CALENDAR_SET);
    command.body.calendar_set =
        (struct calendar_set){1, duration_s, open_local_s, gate_lead_s, {0, 0, 0, 0}};
    return market_send(&m, command);
}

static void zurich_set(void)
{
    cr_assert_eq(zone(0, 3600), REASON_NONE);
    cr_assert_eq(zone(SUMMER_S, 7200), REASON_NONE);
    cr_assert_eq(zone(WINTER_S, 3600), REASON_NONE);
}

/* What opened with the last command: how many, from where to where, side by side. */
static void opened(uint32_t count, uint32_t first_s)
{
    cr_assert_eq(market_count(&m, EVENT_SLOT_OPENED), count, "%u slots instead of %u",
                 market_count(&m, EVENT_SLOT_OPENED), count);
    for (uint32_t i = 0; i < count; i++) {
        const struct event_slot *slot = &market_event_at(&m, EVENT_SLOT_OPENED, i)->body.slot;
        cr_assert_eq(slot->slot_s, first_s + i * 900);
        cr_assert_eq(slot->duration_s, 900);
        cr_assert_eq(slot->gate_s, slot->slot_s - 300);
    }
}

static void nothing_opened_until(uint32_t at_s)
{
    market_clock(&m, at_s - 1);
    cr_assert_eq(market_count(&m, EVENT_SLOT_OPENED), 0);
    market_clock(&m, at_s);
}

/* Goal: with clocks going forward the local day has 92 slots, opened at 15:00 of the day before by
 * the clock on the wall, which is an hour earlier in UTC afterwards. */
Test(engine_slot, spring_day_has_92_slots)
{
    open_at(MARCH_29_S + 12 * HOUR_S);
    zurich_set();
    cr_assert_eq(calendar(900, 54000, 300), REASON_NONE);
    opened(43, MARCH_29_S + 12 * HOUR_S + 900);
    nothing_opened_until(MARCH_29_S + 14 * HOUR_S);
    opened(96, MARCH_29_S + 23 * HOUR_S);
    nothing_opened_until(MARCH_29_S + DAY_S + 14 * HOUR_S);
    opened(92, MARCH_29_S + DAY_S + 23 * HOUR_S);
    nothing_opened_until(MARCH_29_S + 2 * DAY_S + 13 * HOUR_S);
    opened(96, MARCH_29_S + 2 * DAY_S + 22 * HOUR_S);
}

/* Goal: with clocks going back the local day has 100 slots. */
Test(engine_slot, autumn_day_has_100_slots)
{
    open_at(OCTOBER_25_S + 14 * HOUR_S);
    zurich_set();
    cr_assert_eq(calendar(900, 54000, 300), REASON_NONE);
    uint32_t today = market_count(&m, EVENT_SLOT_OPENED) - 96;
    cr_assert_eq(today, 31, "from 14:15 to 22:00 UTC, and all of tomorrow");
    nothing_opened_until(OCTOBER_25_S + DAY_S + 13 * HOUR_S);
    opened(100, OCTOBER_25_S + DAY_S + 22 * HOUR_S);
    nothing_opened_until(OCTOBER_25_S + 2 * DAY_S + 14 * HOUR_S);
    opened(96, OCTOBER_25_S + 2 * DAY_S + 23 * HOUR_S);
}

/* Goal: an opening hour that does not exist on the day of the change is the change itself, one that
 * comes twice is the first. */
Test(engine_slot, opening_hour_that_is_skipped_is_the_change)
{
    open_at(MARCH_29_S + 24 * HOUR_S);
    zurich_set();
    cr_assert_eq(calendar(900, 9000, 300), REASON_NONE); /* 02:30 */
    cr_assert_eq(market_count(&m, EVENT_SLOT_OPENED), 91);
    nothing_opened_until(MARCH_29_S + 25 * HOUR_S + 1800);
    opened(92, MARCH_29_S + DAY_S + 23 * HOUR_S);
    nothing_opened_until(SUMMER_S);
    opened(96, MARCH_29_S + 2 * DAY_S + 22 * HOUR_S);
}

/* Goal: after days without a command the days that should be open are opened one by one; slots
 * whose gate has passed are not. */
Test(engine_slot, days_missed_are_made_up_without_what_is_over)
{
    open_at(MARCH_29_S);
    zurich_set();
    cr_assert_eq(calendar(900, 54000, 300), REASON_NONE);
    market_clock(&m, MARCH_29_S + 5 * DAY_S + 12 * HOUR_S);
    uint32_t late = market_count(&m, EVENT_SLOT_OPENED);
    cr_assert_eq(late, 39, "from 12:15 to 22:00 UTC");
    market_clock(&m, MARCH_29_S + 5 * DAY_S + 13 * HOUR_S);
    opened(96, MARCH_29_S + 5 * DAY_S + 22 * HOUR_S);
}

/* Goal: no table of clock changes stops the engine, however wild, and each day still begins where
 * the one before ended. */
Test(engine_slot, wild_clock_changes_still_make_days)
{
    open_at(MARCH_29_S);
    for (uint32_t i = 0; i < 40; i++)
        cr_assert_eq(zone(MARCH_29_S + 5 * HOUR_S * i, i % 2 == 0 ? 54000 : -54000), REASON_NONE);
    cr_assert_eq(calendar(3600, 54000, 0), REASON_NONE);
    for (uint32_t hour = 1; hour < 15 * 24; hour++)
        market_clock(&m, MARCH_29_S + hour * HOUR_S);
    cr_assert_eq(zone(MARCH_29_S + 50 * DAY_S, 54001), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(zone(MARCH_29_S, 0), REASON_VALUE_OUT_OF_RANGE);
}

/* Goal: a calendar of the largest days in the shortest slots fits into the work of an apply. */
Test(engine_slot, longest_day_of_shortest_slots_fits_one_apply)
{
    struct engine_limits limits = market_limits();
    limits.slots_max = 8192;
    market_open_at(&m, &limits, (int64_t)MARCH_29_S * 1000000);
    cr_assert_eq(zone(0, 54000), REASON_NONE);
    cr_assert_eq(zone(MARCH_29_S + DAY_S + HOUR_S, -54000), REASON_NONE);
    cr_assert_eq(calendar(60, 0, 0), REASON_NONE);
    m.audits = false;
    market_clock(&m, MARCH_29_S + 4 * DAY_S);
    market_settle(&m);
    cr_assert_eq(engine_work(m.e), ENGINE_IDLE);
}

/* Goal: a clock of before there was a day opens no slot of the far future by turning round. */
Test(engine_slot, days_before_the_epoch_open_nothing)
{
    open_at(10);
    cr_assert_eq(zone(0, 3600), REASON_NONE);
    cr_assert_eq(calendar(900, 54000, 300), REASON_NONE);
    for (uint32_t i = 0; i < market_count(&m, EVENT_SLOT_OPENED); i++)
        cr_assert_leq(market_event_at(&m, EVENT_SLOT_OPENED, i)->body.slot.slot_s, DAY_S);
}

/* Goal: the calendar is refused when its slots do not divide the day or its hours are none, and a
 * second time. */
Test(engine_slot, calendar_is_checked_and_set_once)
{
    open_at(MARCH_29_S);
    cr_assert_eq(calendar(7 * 60, 54000, 300), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(calendar(30, 54000, 300), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(calendar(900, DAY_S, 300), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(calendar(900, 54000, DAY_S), REASON_VALUE_OUT_OF_RANGE);
    cr_assert_eq(calendar(900, 54000, 300), REASON_NONE);
    cr_assert_eq(calendar(900, 54000, 300), REASON_VALUE_OUT_OF_RANGE);
}

/* Goal: slots that the calendar cannot open are said, and the market goes on. */
Test(engine_slot, calendar_of_a_full_market_says_so)
{
    struct engine_limits limits = market_limits();
    market_open_at(&m, &limits, (int64_t)MARCH_29_S * 1000000);
    cr_assert_eq(calendar(900, 54000, 300), REASON_MARKET_FULL);
    cr_assert_eq(market_count(&m, EVENT_SLOT_OPENED), limits.slots_max);
    market_clock(&m, MARCH_29_S + DAY_S);
    cr_assert_eq(market_reason(&m), REASON_MARKET_FULL);
}

/* Goal: slots opened in any order are walked in the order of their start. */
Test(engine_slot, slots_are_linked_in_the_order_of_their_start)
{
    open_at(MARKET_START_S);
    static const uint32_t order[6] = {5, 1, 3, 0, 4, 2};
    for (uint32_t i = 0; i < 6; i++)
        market_slot(&m, MARKET_SLOT_S + order[i] * 900);
    uint32_t slot = m.e->head.first_slot;
    uint32_t before = 0;
    for (uint32_t i = 0; i < 6; i++) {
        cr_assert_eq(m.e->slots[slot].start_s, MARKET_SLOT_S + i * 900);
        cr_assert_eq(m.e->slots[slot].earlier, before);
        before = slot;
        slot = m.e->slots[slot].later;
    }
    cr_assert_eq(slot, 0);
    cr_assert_eq(m.e->head.last_slot, before);
}

/* Goal: a closed slot never opens again. */
Test(engine_slot, never_reopens_after_gate_closure, .signal = SIGABRT)
{
    open_at(MARKET_START_S);
    market_slot(&m, MARKET_SLOT_S);
    market_clock(&m, MARKET_GATE_S);
    slot_gate(m.e, 1);
}
