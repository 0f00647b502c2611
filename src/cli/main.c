/*
 * main.c - gridclear <noun> [verb] [options]: the operator's command line.
 *
 * The table below is the whole of it. A new command is one row here, its header among the includes
 * and its file in CMakeLists.txt; it reads its options with cmcm/options.h and returns an enum
 * program_exit.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "cli/authority_command.h"
#include "cli/bench_engine.h"
#include "cli/fleet_command.h"
#include "cli/journal_command.h"
#include "cli/load_command.h"
#include "cli/replay.h"
#include "cli/scenario_show.h"
#include "cli/verify.h"
#include "cmcm/options.h"

struct cli_command {
    const char *noun;
    const char *verb; /* NULL: the noun stands alone. */
    const char *about;
    /* argv[0] is the last word of the command, its options follow. */
    int (*run)(int argc, char **argv);
};

static int version_run(int argc, char **argv);

static const struct cli_command commands[] = {
    {"authority", "create", "make a certificate authority", authority_create_run},
    {"authority", "issue", "issue a certificate", authority_issue_run},
    {"bench", "engine", "measure the matching engine on a workload", bench_engine_run},
    {"bench", "load", "measure a clearinghouse over TLS at a fixed rate", bench_load_run},
    {"fleet", "enrol", "enrol the traders of a scenario's region", fleet_enrol_run},
    {"fleet", "trade", "trade a scenario's day with all of them", fleet_trade_run},
    {"journal", "replay", "play the journal again and compare its hashes", journal_replay_run},
    {"replay", NULL, "play a market story and tell or check its events", replay_run},
    {"scenario", "show", "count the traders and orders of a scenario", scenario_show_run},
    {"verify", NULL, "recount a region without its engine", verify_run},
    {"version", NULL, "the version of this program", version_run},
};

static const struct cli_command *command_find(int argc, char **argv);
static void commands_print(FILE *out, const char *noun);
static bool noun_known(const char *noun);

int main(int argc, char **argv)
{
    if (argc < 2) {
        commands_print(stderr, NULL);
        return PROGRAM_USAGE;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "help") == 0) {
        commands_print(stdout, NULL);
        return PROGRAM_DONE;
    }
    const struct cli_command *command = command_find(argc, argv);
    if (command != NULL) {
        int words = command->verb == NULL ? 1 : 2;
        return command->run(argc - words, argv + words);
    }
    if (!noun_known(argv[1])) {
        fprintf(stderr, "error: '%s' is not a command of gridclear; these are:\n", argv[1]);
        commands_print(stderr, NULL);
        return PROGRAM_USAGE;
    }
    bool help = argc > 2 && strcmp(argv[2], "--help") == 0;
    if (!help && argc > 2)
        fprintf(stderr, "error: '%s' is not a verb of gridclear %s; these are:\n", argv[2],
                argv[1]);
    commands_print(help ? stdout : stderr, argv[1]);
    return help ? PROGRAM_DONE : PROGRAM_USAGE;
}

static int version_run(int argc, char **argv)
{
    static const struct option_table table = {"gridclear version", "Prints the version.", NULL, 0};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result == OPTIONS_READ)
        printf("gridclear %s\n", GRIDCLEAR_VERSION);
    return result == OPTIONS_WRONG ? PROGRAM_USAGE : PROGRAM_DONE;
}

static const struct cli_command *command_find(int argc, char **argv)
{
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        const struct cli_command *command = &commands[i];
        if (strcmp(command->noun, argv[1]) != 0)
            continue;
        if (command->verb == NULL || (argc > 2 && strcmp(command->verb, argv[2]) == 0))
            return command;
    }
    return NULL;
}

static void commands_print(FILE *out, const char *noun)
{
    fprintf(out, "usage: gridclear NOUN [VERB] [options]\n\n");
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        const struct cli_command *command = &commands[i];
        if (noun != NULL && strcmp(noun, command->noun) != 0)
            continue;
        char words[64];
        snprintf(words, sizeof(words), "%s %s", command->noun,
                 command->verb == NULL ? "" : command->verb);
        fprintf(out, "  %-20s %s\n", words, command->about);
    }
    fprintf(out, "\nEach command explains itself with --help. Exit code: 0 done, 1 failed, "
                 "2 not understood.\n");
}

static bool noun_known(const char *noun)
{
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
        if (strcmp(commands[i].noun, noun) == 0)
            return true;
    }
    return false;
}
