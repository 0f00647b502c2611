#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "server/config.h"

#define GOOD                                                                                       \
    "region = 3;\n"                                                                                \
    "listen: { certificate = \"c.pem\"; key = \"k.pem\"; ca = \"ca.pem\"; };\n"                    \
    "database: { conninfo = \"host=/tmp\"; };\n"                                                   \
    "operator: { lfdi = \"00112233445566778899aabbccddeeff00112233\"; };\n"

static struct config config;
static char complaints[4096];
static char file[] = "/tmp/gridclear-config-XXXXXX";

/* Reads this text as a file; what it complains of is in `complaints`. */
static enum status read_text(const char *text)
{
    int fd = mkstemp(file);
    cr_assert_geq(fd, 0);
    cr_assert_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    (void)close(fd);
    FILE *out = fmemopen(complaints, sizeof complaints, "w");
    enum status status = config_load(file, out, &config);
    (void)fclose(out);
    (void)unlink(file);
    return status;
}

static uint32_t lines_count(void)
{
    uint32_t lines = 0;
    for (const char *at = complaints; *at != '\0'; at++)
        lines += *at == '\n';
    return lines;
}

/* Goal: what must be given is enough; all else has a default. */
Test(config, needs_only_what_has_no_default)
{
    cr_assert_eq(read_text(GOOD), STATUS_OK, "%s", complaints);
    cr_assert_eq(config.region, 3u);
    cr_assert_str_eq(config.listen.key, "k.pem");
    cr_assert_eq(config.listen.port, 7443u);
    cr_assert_eq(config.calendar.open_local_s, 54000u);
    cr_assert_eq(config.calendar.enabled, 1u);
    cr_assert_eq(config.market.price_min.micro_per_kwh, -9999990);
    cr_assert_eq(config.operator_lfdi[1], 0x11);
    cr_assert_eq(config.operator_lfdi[10], 0xaa);
    cr_assert_str_eq(config.zone, "UTC");
}

/* Goal: each kind of value arrives where it belongs. */
Test(config, takes_every_kind_of_value)
{
    cr_assert_eq(read_text(GOOD "market: { fee_micro = 125; self_match = \"cancel_old\"; };\n"
                                "clock: { mode = \"scaled\"; origin = \"2026-06-01T12:00:00Z\"; "
                                "factor = 60; };\n"
                                "engine: { slots_max = 256; };\n"),
                 STATUS_OK, "%s", complaints);
    cr_assert_eq(config.market.fee.micro_per_kwh, 125);
    cr_assert_eq(config.market.self_match, (uint32_t)SELF_MATCH_CANCEL_OLD);
    cr_assert_neq(config.clock.scaled, 0u);
    cr_assert_eq(config.clock.origin_us, INT64_C(1780315200000000));
    cr_assert_eq(config.clock.factor, 60u);
    cr_assert_eq(config.engine.slots_max, 256u);
}

/* Goal: every mistake is told at once, with file, line and key. */
Test(config, tells_every_mistake_at_once)
{
    cr_assert_eq(read_text("region = 0;\n"
                           "role = \"castle\";\n"
                           "listen: { port = 70000; host = 5; };\n"
                           "engine: { slots_max = 100; };\n"
                           "market: { self_match = \"fight\"; fee_micro = \"much\"; };\n"
                           "operator: { lfdi = \"0x12\"; };\n"),
                 STATUS_CONFIG);
    cr_assert_eq(lines_count(), 12u, "%s", complaints);
    cr_assert(strstr(complaints, ":1: region: 0 is not within 1 to") != NULL);
    cr_assert(strstr(complaints, ":2: role: \"castle\" is none of: region") != NULL);
    cr_assert(strstr(complaints, ":3: listen.port: 70000 is not within 0 to 65535") != NULL);
    cr_assert(strstr(complaints, ":3: listen.host: wants a text") != NULL);
    cr_assert(strstr(complaints, ":4: engine.slots_max: 100 is not a power of two") != NULL);
    cr_assert(strstr(complaints, ":5: market.self_match: \"fight\" is none of: refuse_new") !=
              NULL);
    cr_assert(strstr(complaints, ":5: market.fee_micro: wants a whole number") != NULL);
    cr_assert(strstr(complaints, ":6: operator.lfdi: wants the 40") != NULL);
    cr_assert(strstr(complaints, "listen.certificate: is missing") != NULL);
    cr_assert(strstr(complaints, "database.conninfo: is missing") != NULL);
    cr_assert(strncmp(complaints, file, strlen(file)) == 0);
}

/* Goal: a key that nobody knows is told with the one that was meant, or without when none is near.
 */
Test(config, says_which_key_was_meant)
{
    cr_assert_eq(read_text(GOOD "market: { lot_hw = 5; };\n"
                                "calender: { zone = \"UTC\"; };\n"
                                "colour = \"grey\";\n"),
                 STATUS_CONFIG);
    cr_assert_eq(lines_count(), 3u, "%s", complaints);
    cr_assert(strstr(complaints, ":5: market.lot_hw: no such setting; did you mean "
                                 "\"market.lot_wh\"?") != NULL);
    cr_assert(strstr(complaints, ":6: calender: no such setting; did you mean \"calendar\"?") !=
              NULL);
    cr_assert(strstr(complaints, ":7: colour: no such setting\n") != NULL);
}

/* Goal: a file that does not parse is told with the line of the fault. */
Test(config, tells_where_the_file_does_not_parse)
{
    cr_assert_eq(read_text("region = 3;\nlisten = {{\n"), STATUS_CONFIG);
    cr_assert(strstr(complaints, ":2: syntax error") != NULL, "%s", complaints);
    cr_assert_eq(config_load("/nowhere/at/all", stderr, &config), STATUS_CONFIG);
}

/* Goal: a scaled clock without an origin would start in 1970, and is told. */
Test(config, wants_an_origin_for_a_scaled_clock)
{
    cr_assert_eq(read_text(GOOD "clock: { mode = \"scaled\"; };\n"), STATUS_CONFIG);
    cr_assert(strstr(complaints, ":5: clock.origin: is needed") != NULL, "%s", complaints);
}
