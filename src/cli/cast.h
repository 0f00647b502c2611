/*
 * cast.h - who and what appears in a story: names for the ids that the engine issues.
 *
 * Participants, meters and groups have the names that the story gave them; orders are #1, #2 in
 * the order of their acceptance, tranches T1, T2 in the order of their release. A time of day
 * belongs to the story's day.
 */
#ifndef GRIDCLEAR_CLI_CAST_H
#define GRIDCLEAR_CLI_CAST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "engine/event.h"

#define CAST_NAMES_MAX  512
#define CAST_NAME_CHARS 32

struct cast_names {
    uint32_t count;
    uint32_t ids[CAST_NAMES_MAX];
    uint32_t places[CAST_NAMES_MAX]; /* Connection point of a meter, else 0. */
    char names[CAST_NAMES_MAX][CAST_NAME_CHARS];
};

struct cast_ids {
    uint64_t *ids; /* The n-th is number n + 1. */
    uint32_t count;
    uint32_t capacity;
};

struct cast {
    int64_t day_s; /* Midnight UTC of the story's day. */
    struct cast_names participants;
    struct cast_names meters;
    struct cast_names groups;
    struct cast_ids orders;
    struct cast_ids tranches;
};

/* A name that is already there gets the new id. False: no room, or the name is too long. */
bool cast_name_add(struct cast_names *names, const char *name, uint32_t id, uint32_t place);
bool cast_id_of(const struct cast_names *names, const char *name, uint32_t *id);
const char *cast_name_of(const struct cast_names *names, uint32_t id); /* NULL: none. */

/* Number of an order or tranche, 1 and up; a new id gets the next one with `add`, else 0. */
uint32_t cast_number(struct cast_ids *ids, uint64_t id, bool add);
uint64_t cast_id_at(const struct cast_ids *ids, uint32_t number); /* 0: none has this number. */

void cast_clear(struct cast *cast);

/*
 * Writes `event` as a story tells it ("#2 accepted, rests") into `text`, and gives numbers to the
 * orders and tranches that appear for the first time. Cut off at `size`.
 */
void cast_tell(struct cast *cast, const struct event *event, char *text, size_t size);

#endif
