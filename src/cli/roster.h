/*
 * roster.h - who was enrolled: for each trader its ids at the clearinghouse and its certificate.
 *
 * A JSON file that "fleet enrol" writes and "fleet trade" and "bench load" read. It holds paths of
 * keys, not keys.
 */
#ifndef GRIDCLEAR_CLI_ROSTER_H
#define GRIDCLEAR_CLI_ROSTER_H

#include <stdint.h>

#include "base/status.h"

#define ROSTER_PATH_MAX 512

struct roster_entry {
    char trader[32];
    uint32_t participant;
    uint32_t meter;
    uint32_t place;
    uint32_t group; /* 0: alone. */
    int64_t export_max_w;
    int64_t import_max_w;
    char certificate[ROSTER_PATH_MAX];
    char key[ROSTER_PATH_MAX];
};

struct roster {
    char scenario[16];
    uint64_t seed;
    uint32_t region;
    char ca[ROSTER_PATH_MAX];
    uint32_t count;
    struct roster_entry *entries;
};

/* Reads a roster. NOT_FOUND, MALFORMED: logged with where. The caller empties it with
 * roster_free(). */
MUST_USE enum status roster_read(const char *path, struct roster *out);

/* Writes one, whole or not at all. IO: logged. */
MUST_USE enum status roster_write(const char *path, const struct roster *roster);

void roster_free(struct roster *roster);

/* The entry of a trader, or NULL. */
const struct roster_entry *roster_find(const struct roster *roster, const char *trader);

#endif
