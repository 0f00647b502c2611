#include <criterion/criterion.h>
#include <stdlib.h>
#include <time.h>

#include "cmcm/options.h"
#include "cmcm/text.h"

/* Goal: 42.50 per MWh is 42,500 micro per kWh, and back; negative prices are prices. */
Test(text, reads_and_writes_prices_per_mwh)
{
    static const struct {
        const char *text;
        int64_t micro;
        const char *back;
    } cases[] = {{"42.50", 42500, "42.50"}, {"42.5", 42500, "42.50"},
                 {"-1", -1000, "-1.00"},    {"-0.01", -10, "-0.01"},
                 {"0", 0, "0.00"},          {"0.005", 5, "0.005"},
                 {"+3.2", 3200, "3.20"},    {"1000000", 1000000000, "1000000.00"}};
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        price_t price;
        char text[TEXT_BYTES];
        cr_assert_eq(price_parse(cases[i].text, &price), STATUS_OK, "%s", cases[i].text);
        cr_assert_eq(price.micro_per_kwh, cases[i].micro, "%s", cases[i].text);
        cr_assert_str_eq(price_text(price, text), cases[i].back);
    }
    static const char *const wrong[] = {
        "", "-", ".", "4,2", "1.2345", "1000000.001", "1e3", "5 ", "--1", "99999999999999999999"};
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
        price_t price;
        cr_assert_eq(price_parse(wrong[i], &price), STATUS_MALFORMED, "'%s'", wrong[i]);
    }
}

/* Goal: energies in three units, whole Wh only. */
Test(text, reads_energies_in_three_units)
{
    static const struct {
        const char *text;
        int64_t wh;
    } cases[] = {
        {"2500", 2500}, {"2500Wh", 2500}, {"2.5kWh", 2500}, {"1.2MWh", 1200000}, {"0.001kWh", 1}};
    energy_t energy;
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        cr_assert_eq(energy_parse(cases[i].text, &energy), STATUS_OK, "%s", cases[i].text);
        cr_assert_eq(energy.wh, cases[i].wh, "%s", cases[i].text);
    }
    static const char *const wrong[] = {"", "0", "-5", "0.5", "2.5kwh", "0.0001kWh", "9999MWh"};
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
        cr_assert_eq(energy_parse(wrong[i], &energy), STATUS_MALFORMED, "'%s'", wrong[i]);
    char text[TEXT_BYTES];
    cr_assert_str_eq(energy_text((energy_t){12500000}, text), "12.50 MWh");
    cr_assert_str_eq(energy_text((energy_t){12345}, text), "12345 Wh");
    cr_assert_str_eq(energy_text((energy_t){12340}, text), "12.34 kWh");
}

/* Goal: money is shown rounded down, so that nobody sees more than there is. */
Test(text, rounds_money_down)
{
    char text[TEXT_BYTES];
    cr_assert_str_eq(money_text((money_t){INT64_C(1999999999)}, text), "1.99");
    cr_assert_str_eq(money_text((money_t){-1}, text), "-0.01");
    cr_assert_str_eq(money_text((money_t){INT64_C(1000000000000)}, text), "1000.00");
}

/* Goal: HH:MM belongs to the local day given, ISO times to themselves; both by the zone. */
Test(text, reads_times_of_a_day_and_of_the_calendar)
{
    struct zone zone;
    int64_t day_s, at_s;
    char text[TEXT_BYTES];
    cr_assert_eq(zone_parse("+01:00", &zone), STATUS_OK);
    cr_assert_eq(day_parse("2020-01-01", &zone, &day_s), STATUS_OK);
    cr_assert_eq(day_s, INT64_C(1577836800) - 3600);
    cr_assert_eq(time_parse("12:15", &zone, day_s, &at_s), STATUS_OK);
    cr_assert_eq(at_s, INT64_C(1577836800) + 11 * 3600 + 900);
    cr_assert_eq(time_parse("2020-02-29T00:00:01Z", &zone, day_s, &at_s), STATUS_OK);
    cr_assert_eq(at_s, INT64_C(1582934401));
    cr_assert_str_eq(time_text(at_s, &zone, text), "2020-02-29T01:00:01+01:00");
    cr_assert_eq(day_of(at_s, &zone), INT64_C(1582934400) - 3600);
    cr_assert_eq(time_parse("2020-12-31 23:59", &zone, 0, &at_s), STATUS_OK);
    cr_assert_str_eq(time_short(at_s, &zone, text), "23:59");
    static const char *const wrong[] = {
        "24:00",  "12:60", "1:00", "12", "2020-02-30T10:00", "2020-13-01T10:00", "2020-01-01X10:00",
        "12:00Z", ""};
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
        cr_assert_eq(time_parse(wrong[i], &zone, day_s, &at_s), STATUS_MALFORMED, "'%s'", wrong[i]);
}

/* Goal: every day of four centuries goes to text and back; the calendar is the C library's. */
Test(text, agrees_with_the_c_library_on_the_calendar)
{
    struct zone utc = {false, 0};
    for (int64_t day = -40000; day < 106000; day += 7) {
        char mine[TEXT_BYTES], theirs[TEXT_BYTES];
        time_t at = (time_t)(day * 86400 + 3661);
        struct tm tm;
        gmtime_r(&at, &tm);
        strftime(theirs, sizeof(theirs), "%Y-%m-%dT%H:%M:%S+00:00", &tm);
        cr_assert_str_eq(time_text(at, &utc, mine), theirs);
        int64_t back;
        cr_assert_eq(time_parse(mine, &utc, 0, &back), STATUS_OK);
        cr_assert_eq(back, at);
    }
}

/* Goal: the machine's own zone counts with its summer time. */
Test(text, knows_summer_time_of_the_machines_zone)
{
    setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1);
    tzset();
    struct zone zone;
    int64_t at_s;
    cr_assert_eq(zone_parse("local", &zone), STATUS_OK);
    cr_assert_eq(time_parse("2024-07-01T12:00", &zone, 0, &at_s), STATUS_OK);
    cr_assert_eq(at_s, INT64_C(1719828000));
    cr_assert_eq(time_parse("2024-01-15T12:00", &zone, 0, &at_s), STATUS_OK);
    cr_assert_eq(at_s, INT64_C(1705316400));
}

/* Goal: host and port come apart, also of IPv6; what is no address is refused. */
Test(text, splits_addresses)
{
    char host[16];
    uint16_t port;
    cr_assert_eq(address_split("localhost:7443", host, sizeof(host), &port), STATUS_OK);
    cr_assert_str_eq(host, "localhost");
    cr_assert_eq(port, 7443);
    cr_assert_eq(address_split("[::1]:1", host, sizeof(host), &port), STATUS_OK);
    cr_assert_str_eq(host, "::1");
    static const char *const wrong[] = {
        "localhost", ":1", "a:0", "a:65536", "a:x", "a:", "a-host-of-more-bytes:1"};
    for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
        cr_assert_eq(address_split(wrong[i], host, sizeof(host), &port), STATUS_MALFORMED, "'%s'",
                     wrong[i]);
}

/* Goal: options are read in both spellings, the rest is kept in order, large ids fit. */
Test(options, reads_both_spellings_and_keeps_the_rest)
{
    const char *name = NULL;
    uint64_t id = 0;
    bool json = false;
    const struct option_row rows[] = {{"name", OPTION_TEXT, &name, "NAME", ""},
                                      {"id", OPTION_NUMBER, &id, "ID", ""},
                                      {"json", OPTION_FLAG, &json, NULL, ""}};
    const struct option_table table = {"test", "", rows, 3};
    char words[6][32] = {"test", "first", "--name=x", "--id", "18446744073709551615", "--json"};
    char *argv[7] = {words[0], words[1], words[2], words[3], words[4], words[5], NULL};
    int rest;
    cr_assert_eq(options_read(&table, 6, argv, &rest), OPTIONS_READ);
    cr_assert_eq(rest, 1);
    cr_assert_str_eq(argv[1], "first");
    cr_assert_str_eq(name, "x");
    cr_assert_eq(id, UINT64_MAX);
    cr_assert(json);
}

/* Goal: an unknown option, a missing value, a number that is none and a stray word are told. */
Test(options, refuses_what_it_does_not_understand)
{
    uint64_t id = 7;
    bool json = false;
    const struct option_row rows[] = {{"id", OPTION_NUMBER, &id, "ID", ""},
                                      {"json", OPTION_FLAG, &json, NULL, ""}};
    const struct option_table table = {"test", "", rows, 2};
    char words[6][32] = {"--nothing", "--id",  "--id=1x",
                         "--json=1",  "stray", "--id=18446744073709551616"};
    char program[] = "test";
    for (size_t i = 0; i < 6; i++) {
        char *argv[3] = {program, words[i], NULL};
        cr_assert_eq(options_read(&table, 2, argv, NULL), OPTIONS_WRONG, "%s", words[i]);
    }
    cr_assert_eq(id, 7);
}
