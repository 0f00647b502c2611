/* gridcleard: the service of a region. */
#include <getopt.h>
#include <jemalloc/jemalloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <unistd.h>

#include "net/tls.h"
#include "server/config.h"
#include "server/role_region.h"

static const char usage[] =
    "usage: gridcleard --config FILE            run the service\n"
    "       gridcleard --config FILE --check    read the configuration and its files, say what is\n"
    "                                           wrong with them, and end\n"
    "       gridcleard --version | --help\n"
    "exit: 0 stopped when told to, 1 failed (Postgres, port), 2 wrong configuration,\n"
    "      3 another leader has taken over, 4 the journal contradicts itself\n"
    "signals: TERM drains and stops (twice: at once), USR1 accepts the wall clock after a jump\n";

static bool files_check(const struct config *config);

int main(int count, char **words)
{
    static const struct option options[] = {
        {"config", required_argument, NULL, 'c'},
        {"check", no_argument, NULL, 'k'},
        {"version", no_argument, NULL, 'v'},
        {"help", no_argument, NULL, 'h'},
        {0},
    };
    const char *file = NULL;
    bool check = false;
    for (int option; (option = getopt_long(count, words, "c:h", options, NULL)) != -1;) {
        if (option == 'c') {
            file = optarg;
        } else if (option == 'k') {
            check = true;
        } else if (option == 'v') {
            const char *allocator = "";
            size_t bytes = sizeof allocator;
            (void)mallctl("version", &allocator, &bytes, NULL, 0);
            (void)printf("gridcleard %s (jemalloc %s)\n", GRIDCLEAR_VERSION, allocator);
            return EXIT_DONE;
        } else {
            (void)fputs(usage, option == 'h' ? stdout : stderr);
            return option == 'h' ? EXIT_DONE : EXIT_CONFIG;
        }
    }
    static struct config config;
    if (file == NULL || optind < count) {
        (void)fputs(usage, stderr);
        return EXIT_CONFIG;
    }
    if (config_load(file, stderr, &config) != STATUS_OK)
        return EXIT_CONFIG;
    if (check) {
        if (!files_check(&config))
            return EXIT_CONFIG;
        (void)printf("%s: good\n", file);
        return EXIT_DONE;
    }
    return (int)role_region_run(&config);
}

/* Whether certificate, key and authority are there and fit; what does not is logged. */
static bool files_check(const struct config *config)
{
    struct tls_context *tls;
    if (tls_context_new(TLS_SERVER, config->listen.certificate, config->listen.key,
                        config->listen.ca, &tls) != STATUS_OK)
        return false;
    tls_context_free(tls);
    return true;
}
