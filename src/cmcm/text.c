#include "cmcm/text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/check.h"

#define NANO_PER_HUNDREDTH 10000000

static bool decimal_read(const char **text, int64_t *thousandths, bool *negative);
static bool digits_read(const char **text, int count, int *value);
static bool date_read(const char **text, int64_t *days);
static bool offset_read(const char **text, int32_t *offset_s);
static int64_t days_of_date(int64_t year, int month, int day);
static void date_of_days(int64_t days, int *year, int *month, int *day);
static int64_t local_to_utc(int64_t local_s, const struct zone *zone);
static int64_t floor_days(int64_t seconds);

enum status price_parse(const char *text, price_t *price)
{
    int64_t micro; /* A thousandth per MWh is a micro per kWh. */
    bool negative;
    if (!decimal_read(&text, &micro, &negative) || *text != '\0' || micro > PRICE_MICRO_MAX)
        return STATUS_MALFORMED;
    *price = (price_t){negative ? -micro : micro};
    return STATUS_OK;
}

const char *price_text(price_t price, char text[TEXT_BYTES])
{
    int64_t micro = price.micro_per_kwh;
    uint64_t size = micro < 0 ? -(uint64_t)micro : (uint64_t)micro;
    const char *sign = micro < 0 ? "-" : "";
    if (size % 10 == 0)
        snprintf(text, TEXT_BYTES, "%s%" PRIu64 ".%02u", sign, size / 1000,
                 (unsigned)(size % 1000 / 10));
    else
        snprintf(text, TEXT_BYTES, "%s%" PRIu64 ".%03u", sign, size / 1000,
                 (unsigned)(size % 1000));
    return text;
}

const char *money_text(money_t money, char text[TEXT_BYTES])
{
    int64_t hundredths = money.nano / NANO_PER_HUNDREDTH;
    if (money.nano % NANO_PER_HUNDREDTH < 0)
        hundredths--;
    uint64_t size = hundredths < 0 ? -(uint64_t)hundredths : (uint64_t)hundredths;
    snprintf(text, TEXT_BYTES, "%s%" PRIu64 ".%02u", hundredths < 0 ? "-" : "", size / 100,
             (unsigned)(size % 100));
    return text;
}

enum status energy_parse(const char *text, energy_t *energy)
{
    int64_t thousandths;
    bool negative;
    if (!decimal_read(&text, &thousandths, &negative) || negative)
        return STATUS_MALFORMED;
    __int128 scaled = thousandths;
    if (strcmp(text, "kWh") == 0)
        scaled *= 1000;
    else if (strcmp(text, "MWh") == 0)
        scaled *= 1000000;
    else if (*text != '\0' && strcmp(text, "Wh") != 0)
        return STATUS_MALFORMED;
    if (scaled % 1000 != 0 || scaled == 0 || scaled / 1000 > ENERGY_WH_MAX)
        return STATUS_MALFORMED;
    *energy = (energy_t){(int64_t)(scaled / 1000)};
    return STATUS_OK;
}

const char *energy_text(energy_t energy, char text[TEXT_BYTES])
{
    int64_t wh = energy.wh;
    if (wh != 0 && wh % 10000 == 0 && wh >= 1000000)
        snprintf(text, TEXT_BYTES, "%" PRId64 ".%02d MWh", wh / 1000000,
                 (int)(wh % 1000000 / 10000));
    else if (wh != 0 && wh % 10 == 0 && wh >= 10000)
        snprintf(text, TEXT_BYTES, "%" PRId64 ".%02d kWh", wh / 1000, (int)(wh % 1000 / 10));
    else
        snprintf(text, TEXT_BYTES, "%" PRId64 " Wh", wh);
    return text;
}

enum status zone_parse(const char *text, struct zone *zone)
{
    *zone = (struct zone){.system = strcmp(text, "local") == 0};
    if (zone->system)
        return STATUS_OK;
    return offset_read(&text, &zone->offset_s) && *text == '\0' ? STATUS_OK : STATUS_MALFORMED;
}

int32_t zone_offset_s(const struct zone *zone, int64_t utc_s)
{
    if (!zone->system)
        return zone->offset_s;
    time_t at = (time_t)utc_s;
    struct tm local;
    return localtime_r(&at, &local) == NULL ? 0 : (int32_t)local.tm_gmtoff;
}

enum status day_parse(const char *text, const struct zone *zone, int64_t *day_s)
{
    int64_t days;
    if (!date_read(&text, &days) || *text != '\0')
        return STATUS_MALFORMED;
    *day_s = local_to_utc(days * 86400, zone);
    return STATUS_OK;
}

int64_t day_of(int64_t utc_s, const struct zone *zone)
{
    int64_t local_s = utc_s + zone_offset_s(zone, utc_s);
    return local_to_utc(floor_days(local_s) * 86400, zone);
}

enum status time_parse(const char *text, const struct zone *zone, int64_t day_s, int64_t *utc_s)
{
    int64_t days;
    bool dated = strlen(text) > 5;
    if (dated && (!date_read(&text, &days) || (*text != 'T' && *text != ' ')))
        return STATUS_MALFORMED;
    text += dated;
    int hour, minute, second = 0;
    if (!digits_read(&text, 2, &hour) || *text++ != ':' || !digits_read(&text, 2, &minute))
        return STATUS_MALFORMED;
    if (*text == ':') {
        text++;
        if (!digits_read(&text, 2, &second))
            return STATUS_MALFORMED;
    }
    if (hour > 23 || minute > 59 || second > 59)
        return STATUS_MALFORMED;
    struct zone own = *zone;
    if (dated && *text != '\0') {
        own.system = false;
        if (!offset_read(&text, &own.offset_s))
            return STATUS_MALFORMED;
    }
    if (*text != '\0')
        return STATUS_MALFORMED;
    if (!dated)
        days = floor_days(day_s + zone_offset_s(zone, day_s));
    *utc_s = local_to_utc(days * 86400 + hour * 3600 + minute * 60 + second, &own);
    return STATUS_OK;
}

const char *time_text(int64_t utc_s, const struct zone *zone, char text[TEXT_BYTES])
{
    int32_t offset_s = zone_offset_s(zone, utc_s);
    int64_t local_s = utc_s + offset_s;
    int64_t days = floor_days(local_s);
    int year, month, day, second = (int)(local_s - days * 86400);
    date_of_days(days, &year, &month, &day);
    int minutes = (offset_s < 0 ? -offset_s : offset_s) / 60;
    snprintf(text, TEXT_BYTES, "%04d-%02d-%02dT%02d:%02d:%02d%c%02d:%02d", year % 10000, month, day,
             second / 3600, second / 60 % 60, second % 60, offset_s < 0 ? '-' : '+',
             minutes / 60 % 100, minutes % 60);
    return text;
}

const char *time_short(int64_t utc_s, const struct zone *zone, char text[TEXT_BYTES])
{
    char whole[TEXT_BYTES];
    time_text(utc_s, zone, whole);
    snprintf(text, TEXT_BYTES, "%.5s", whole + 11);
    return text;
}

/* Reads a decimal of at most three places as whole thousandths. */
static bool decimal_read(const char **text, int64_t *thousandths, bool *negative)
{
    const char *at = *text;
    *negative = *at == '-';
    at += *at == '-' || *at == '+';
    int64_t value = 0;
    bool digits = false;
    for (; *at >= '0' && *at <= '9'; at++) {
        value = value * 10 + (*at - '0');
        digits = true;
        if (value > INT64_C(1000000000000))
            return false;
    }
    value *= 1000;
    if (*at == '.') {
        int64_t unit = 100;
        for (at++; *at >= '0' && *at <= '9'; at++) {
            if (unit == 0 && *at != '0')
                return false;
            value += (*at - '0') * unit;
            unit /= 10;
            digits = true;
        }
    }
    *text = at;
    *thousandths = value;
    return digits;
}

static bool digits_read(const char **text, int count, int *value)
{
    *value = 0;
    for (int i = 0; i < count; i++) {
        char c = **text;
        if (c < '0' || c > '9')
            return false;
        *value = *value * 10 + (c - '0');
        (*text)++;
    }
    return true;
}

static bool date_read(const char **text, int64_t *days)
{
    int year, month, day;
    if (!digits_read(text, 4, &year) || *(*text)++ != '-' || !digits_read(text, 2, &month) ||
        *(*text)++ != '-' || !digits_read(text, 2, &day))
        return false;
    if (month < 1 || month > 12 || day < 1)
        return false;
    *days = days_of_date(year, month, day);
    int year_back, month_back, day_back;
    date_of_days(*days, &year_back, &month_back, &day_back);
    return month_back == month && day_back == day; /* There is no 30 February. */
}

static bool offset_read(const char **text, int32_t *offset_s)
{
    *offset_s = 0;
    if (**text == 'Z') {
        (*text)++;
        return true;
    }
    char sign = **text;
    if (sign != '+' && sign != '-')
        return false;
    (*text)++;
    int hours, minutes;
    if (!digits_read(text, 2, &hours) || *(*text)++ != ':' || !digits_read(text, 2, &minutes) ||
        hours > 14 || minutes > 59)
        return false;
    *offset_s = (hours * 3600 + minutes * 60) * (sign == '-' ? -1 : 1);
    return true;
}

/* Days since 1970-01-01 in the Gregorian calendar, counting years from March so that the leap day
 * is the last of its year. */
static int64_t days_of_date(int64_t year, int month, int day)
{
    invariant(month >= 1 && month <= 12);
    int64_t from_march = month > 2 ? month - 3 : month + 9;
    int64_t y = year - (month <= 2);
    int64_t leap_days = y / 4 - y / 100 + y / 400;
    return y * 365 + leap_days + (from_march * 153 + 2) / 5 + day - 1 - 719468;
}

static void date_of_days(int64_t days, int *year, int *month, int *day)
{
    int64_t y = 1970 + (days >= 0 ? days / 366 : days / 365 - 1) - 1;
    while (days_of_date(y + 1, 1, 1) <= days) /* Ends: a year is at most 366 days. */
        y++;
    int m = 1;
    while (m < 12 && days_of_date(y, m + 1, 1) <= days)
        m++;
    *year = (int)y;
    *month = m;
    *day = (int)(days - days_of_date(y, m, 1)) + 1;
}

static int64_t local_to_utc(int64_t local_s, const struct zone *zone)
{
    /* The offset is that of the moment itself: guess it, then ask again where the guess led. */
    int64_t guess = local_s - zone_offset_s(zone, local_s);
    return local_s - zone_offset_s(zone, guess);
}

static int64_t floor_days(int64_t seconds)
{
    int64_t days = seconds / 86400;
    return seconds % 86400 < 0 ? days - 1 : days;
}
