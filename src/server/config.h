/*
 * config.h - gridcleard.conf: what an operator sets, read once at the start.
 *
 * The file is libconfig's. Every mistake is told at once, each with file, line and key; a key that
 * nobody knows is told with the one that was probably meant. What is read here of engine, market,
 * calendar and the first operator counts when the journal is empty; afterwards the journal says.
 */
#ifndef GRIDCLEAR_SERVER_CONFIG_H
#define GRIDCLEAR_SERVER_CONFIG_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

#include "base/status.h"
#include "engine/command.h"

#define CONFIG_TEXT_MAX 512

struct config {
    uint32_t region;
    char role[CONFIG_TEXT_MAX];
    struct {
        char host[CONFIG_TEXT_MAX];
        uint32_t port;
        char ports_file[CONFIG_TEXT_MAX]; /* Where the port is written; "": nowhere. */
        char certificate[CONFIG_TEXT_MAX];
        char key[CONFIG_TEXT_MAX];
        char ca[CONFIG_TEXT_MAX];
        uint32_t connections_max;
        uint32_t handshakes_per_s;
        uint32_t frame_bytes_max;
        uint32_t outgoing_bytes_max;
        uint32_t handshake_ms_max;
        uint32_t silence_ms_max;
    } listen;
    struct {
        char conninfo[CONFIG_TEXT_MAX];
        uint32_t retry_ms;
    } database;
    struct {
        uint32_t requests_max; /* Powers of two. */
        uint32_t notices_max;
        uint32_t feed_events_max;
        uint32_t trades_max;
        uint32_t busy_retry_ms;
    } sessions;
    struct engine_limits engine;
    struct market_set market;
    struct calendar_set calendar;
    char zone[CONFIG_TEXT_MAX]; /* IANA name. */
    uint32_t zone_years;        /* How far ahead its transitions are journaled. */
    struct {
        uint32_t scaled; /* 0: the wall clock. */
        int64_t origin_us;
        uint32_t factor;
    } clock;
    uint8_t operator_lfdi[LFDI_BYTES];
    struct limits_set participants;
    struct {
        uint32_t commands; /* 0: none by count. */
        uint32_t seconds;
    } snapshots;
};

/*
 * Reads `file` into `out`. CONFIG: something is wrong with it, and every mistake has been written
 * to `complaints` as a line of its own.
 */
MUST_USE enum status config_load(const char *file, FILE *complaints, struct config *out);

#endif
