/*
 * memory_house_main.c - the clearinghouse of the tests as a program: makes an authority and an
 * operator in DIR, prints its port, and runs until it is interrupted.
 */
#include <stdio.h>
#include <string.h>

#include "base/check.h"
#include "cmcm/options.h"
#include "memory_house.h"
#include "net/authority.h"

struct stop {
    struct memory_house *house;
    uv_signal_t signals[2];
};

static void stopped(uv_signal_t *handle, int number)
{
    struct stop *stop = handle->data;
    (void)number;
    memory_house_shut(stop->house);
    uv_close((uv_handle_t *)&stop->signals[0], NULL);
    uv_close((uv_handle_t *)&stop->signals[1], NULL);
}

int main(int argc, char **argv)
{
    uint64_t port = 0, factor = 60, market_s = 1577804400 - 60; /* A minute before the opening. */
    const struct option_row rows[] = {
        {"port", OPTION_NUMBER, &port, "N", "to listen on (0: any)"},
        {"factor", OPTION_NUMBER, &factor, "N", "market seconds in a second (60)"},
        {"market", OPTION_NUMBER, &market_s, "SECONDS", "market time at the start, UTC"},
    };
    const struct option_table table = {"memory_house DIR [options]",
                                       "A clearinghouse that forgets all when it ends.", rows, 3};
    int rest;
    enum option_result result = options_read(&table, argc, argv, &rest);
    if (result != OPTIONS_READ || rest != 1)
        return PROGRAM_USAGE;
    struct authority *authority;
    enum status status = authority_open(argv[1], true, &authority);
    char paths[4][512];
    static const char *const names[4] = {"house.pem", "house.key", "operator.pem", "operator.key"};
    for (unsigned i = 0; i < 4; i++)
        snprintf(paths[i], sizeof(paths[i]), "%s/%s", argv[1], names[i]);
    struct certificate_request house = {"house", CERTIFICATE_SERVER, NULL,    0,
                                        30,      paths[0],           paths[1]};
    struct certificate_request operator_request = {"operator", CERTIFICATE_CLIENT, NULL,    0,
                                                   30,         paths[2],           paths[3]};
    struct memory_house_config config = {
        .port = (uint16_t)port,
        .market_us = (int64_t)market_s * 1000000,
        .clock_factor = (uint32_t)factor,
        .certificate_file = paths[0],
        .key_file = paths[1],
    };
    if (status == STATUS_OK)
        status = authority_issue(authority, &house, NULL);
    if (status == STATUS_OK)
        status = authority_issue(authority, &operator_request, config.operator_lfdi);
    if (status != STATUS_OK)
        return PROGRAM_FAILED;
    config.ca_file = authority_file(authority);
    uv_loop_t loop;
    uv_loop_init(&loop);
    struct stop stop = {.house = memory_house_open(&loop, &config)};
    for (unsigned i = 0; i < 2; i++) {
        uv_signal_init(&loop, &stop.signals[i]);
        stop.signals[i].data = &stop;
        uv_signal_start(&stop.signals[i], stopped, i == 0 ? SIGINT : SIGTERM);
    }
    printf("%u\n", memory_house_port(stop.house));
    fflush(stdout);
    uv_run(&loop, UV_RUN_DEFAULT);
    memory_house_close(stop.house);
    authority_free(authority);
    int closed = uv_loop_close(&loop);
    invariant(closed == 0);
    return PROGRAM_DONE;
}
