/*
 * verify_report.h - what a verification says: a line per check, or all of it as JSON at the end.
 */
#ifndef GRIDCLEAR_CLI_VERIFY_REPORT_H
#define GRIDCLEAR_CLI_VERIFY_REPORT_H

#include <stdbool.h>
#include <stdint.h>

#define VERIFY_SAMPLES_MAX 5 /* Of what is wrong, so much is shown. */

struct verify_report;

struct verify_report *verify_report_new(bool json);
void verify_report_free(struct verify_report *r);

/* A check held for all the `counted` things that it looked at. */
void verify_report_ok(struct verify_report *r, const char *name, uint64_t counted);

/* A check did not hold; `what` in words. Then samples of what is wrong may follow. */
void verify_report_wrong(struct verify_report *r, const char *name, const char *what, ...)
    __attribute__((format(printf, 3, 4)));
void verify_report_sample(struct verify_report *r, const char *text);

/* Says the sum, or the whole as JSON. True: every check held. */
bool verify_report_end(struct verify_report *r);

#endif
