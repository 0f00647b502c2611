#include "cli/verify_report.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/check.h"

struct verify_report {
    bool json;
    uint32_t held;
    uint32_t broken;
    json_t *checks;
    json_t *samples; /* Of the check that was said last; borrowed. */
};

static json_t *check_add(struct verify_report *r, const char *name, bool ok);

struct verify_report *verify_report_new(bool json)
{
    struct verify_report *r = calloc(1, sizeof *r);
    invariant(r != NULL);
    r->json = json;
    r->checks = json_array();
    invariant(r->checks != NULL);
    return r;
}

void verify_report_free(struct verify_report *r)
{
    json_decref(r->checks);
    free(r);
}

void verify_report_ok(struct verify_report *r, const char *name, uint64_t counted)
{
    r->held++;
    json_object_set_new(check_add(r, name, true), "counted", json_integer((json_int_t)counted));
    if (!r->json)
        printf("ok %s: counted %" PRIu64 "\n", name, counted);
    fflush(stdout);
}

void verify_report_wrong(struct verify_report *r, const char *name, const char *what, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, what);
    vsnprintf(text, sizeof text, what, arguments);
    va_end(arguments);
    r->broken++;
    json_t *check = check_add(r, name, false);
    json_object_set_new(check, "wrong", json_string(text));
    r->samples = json_array();
    json_object_set_new(check, "samples", r->samples);
    if (!r->json)
        printf("not ok %s: %s\n", name, text);
    fflush(stdout);
}

void verify_report_sample(struct verify_report *r, const char *text)
{
    invariant(r->samples != NULL);
    json_array_append_new(r->samples, json_string(text));
    if (!r->json)
        printf("    %s\n", text);
}

bool verify_report_end(struct verify_report *r)
{
    if (r->json) {
        json_t *all = json_object();
        json_object_set_new(all, "schema", json_string("gridclear.verify/1"));
        json_object_set_new(all, "held", json_integer(r->held));
        json_object_set_new(all, "broken", json_integer(r->broken));
        json_object_set(all, "checks", r->checks);
        json_dumpf(all, stdout, JSON_COMPACT);
        printf("\n");
        json_decref(all);
    } else {
        printf("%" PRIu32 " checks hold, %" PRIu32 " do not\n", r->held, r->broken);
    }
    return r->broken == 0 && r->held > 0;
}

static json_t *check_add(struct verify_report *r, const char *name, bool ok)
{
    json_t *check = json_object();
    invariant(check != NULL);
    json_object_set_new(check, "name", json_string(name));
    json_object_set_new(check, "ok", json_boolean(ok));
    json_array_append_new(r->checks, check);
    r->samples = NULL;
    return check;
}
