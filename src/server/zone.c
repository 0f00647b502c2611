#include "server/zone.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/check.h"
#include "sys/log.h"

#define ZONE_FOLDER "/usr/share/zoneinfo"
#define PROBE_S     INT64_C(86400) /* No zone changes twice in a day. */

static bool zone_known(const char *name);
static int32_t offset_at(int64_t at_s);
static int64_t change_find(int64_t before_s, int64_t after_s);
static bool transition_add(struct zone_transition *out, uint32_t most, uint32_t *count,
                           int64_t at_s);

enum status zone_transitions(const char *name, int64_t from_s, int64_t until_s,
                             struct zone_transition *out, uint32_t most, uint32_t *count)
{
    *count = 0;
    if (!zone_known(name)) {
        log_error("server", "time zone \"%s\" is not in %s", name, ZONE_FOLDER);
        return STATUS_NOT_FOUND;
    }
    const char *kept = getenv("TZ");
    char *before = kept == NULL ? NULL : strdup(kept);
    (void)setenv("TZ", name, 1);
    tzset();
    bool fits = transition_add(out, most, count, from_s);
    for (int64_t at_s = from_s; fits && at_s < until_s; at_s += PROBE_S) { /* Ends: at until_s. */
        if (offset_at(at_s) != offset_at(at_s + PROBE_S))
            fits = transition_add(out, most, count, change_find(at_s, at_s + PROBE_S));
    }
    if (before != NULL)
        (void)setenv("TZ", before, 1);
    else
        (void)unsetenv("TZ");
    free(before);
    tzset();
    return fits ? STATUS_OK : STATUS_TOO_LARGE;
}

/* The C library takes any name and calls what it does not find UTC. */
static bool zone_known(const char *name)
{
    char path[512];
    if (*name == '\0' || *name == '/' || *name == ':' || strstr(name, "..") != NULL)
        return false;
    int length = snprintf(path, sizeof path, "%s/%s", ZONE_FOLDER, name);
    return length > 0 && (size_t)length < sizeof path && access(path, R_OK) == 0;
}

static int32_t offset_at(int64_t at_s)
{
    time_t at = at_s;
    struct tm parts;
    const struct tm *found = localtime_r(&at, &parts);
    invariant(found != NULL);
    return (int32_t)parts.tm_gmtoff;
}

/* The first second whose offset is no longer that of `before_s`. */
static int64_t change_find(int64_t before_s, int64_t after_s)
{
    int32_t offset_s = offset_at(before_s);
    while (after_s - before_s > 1) { /* Ends: the span halves. */
        int64_t middle_s = before_s + (after_s - before_s) / 2;
        if (offset_at(middle_s) == offset_s)
            before_s = middle_s;
        else
            after_s = middle_s;
    }
    return after_s;
}

static bool transition_add(struct zone_transition *out, uint32_t most, uint32_t *count,
                           int64_t at_s)
{
    if (*count == most)
        return false;
    struct zone_transition *t = &out[(*count)++];
    memset(t, 0, sizeof *t);
    t->at_s = at_s;
    t->offset_s = offset_at(at_s);
    return true;
}
