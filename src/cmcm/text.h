/*
 * text.h - prices, energies and times as people write them, and back.
 *
 * Prices are per MWh with two decimals ("42.50", a third is taken), energies whole Wh or with a
 * unit, times local. Nothing here uses a float, so what is read is what was written.
 */
#ifndef GRIDCLEAR_CMCM_TEXT_H
#define GRIDCLEAR_CMCM_TEXT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "base/units.h"

#define TEXT_BYTES 40 /* Enough for any of them. */

/* "42.50" per MWh is 42,500 micro per kWh. MALFORMED: no number, over three decimals, or beyond
 * PRICE_MICRO_MAX. */
MUST_USE enum status price_parse(const char *text, price_t *price);
const char *price_text(price_t price, char text[TEXT_BYTES]);

/* Money as "1234.56", rounded down to the hundredth. */
const char *money_text(money_t money, char text[TEXT_BYTES]);

/* "2500", "2500Wh", "2.5kWh", "1.2MWh"; above zero, at most ENERGY_WH_MAX, whole Wh. */
MUST_USE enum status energy_parse(const char *text, energy_t *energy);

/* "2500 Wh", or in kWh or MWh when that is shorter and exact. */
const char *energy_text(energy_t energy, char text[TEXT_BYTES]);

/* Local time: the machine's own zone (TZ), or a fixed offset. */
struct zone {
    bool system;
    int32_t offset_s; /* Local less UTC, when not `system`. */
};

/* "local", "Z", "+01:00", "-07:00". */
MUST_USE enum status zone_parse(const char *text, struct zone *zone);

/* Local less UTC at that moment. */
int32_t zone_offset_s(const struct zone *zone, int64_t utc_s);

/* "2020-01-01" as the UTC second of its local midnight. */
MUST_USE enum status day_parse(const char *text, const struct zone *zone, int64_t *day_s);

/* UTC second of the local midnight before (or at) `utc_s`. */
int64_t day_of(int64_t utc_s, const struct zone *zone);

/*
 * "HH:MM" of the local day that starts at `day_s`, or "2020-01-01T12:00", with seconds, a space for
 * the T and a zone of its own ("Z", "+01:00") allowed.
 */
MUST_USE enum status time_parse(const char *text, const struct zone *zone, int64_t day_s,
                                int64_t *utc_s);

/* "2020-01-01T12:00:00+01:00" */
const char *time_text(int64_t utc_s, const struct zone *zone, char text[TEXT_BYTES]);

/* "12:00" */
const char *time_short(int64_t utc_s, const struct zone *zone, char text[TEXT_BYTES]);

#endif
