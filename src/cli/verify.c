#include "cli/verify.h"

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/verify_journal.h"
#include "cli/verify_logs.h"
#include "cli/verify_tables.h"
#include "cmcm/options.h"

struct verify_given {
    const char *conninfo;
    const char *logs;
    bool json;
    bool no_replay;
};

static int checks_run(const struct verify_given *given, struct verify_report *report);
static enum status replay_check(const char *conninfo, struct verify_report *report);
static void replay_spawned(const char *conninfo, int out);

int verify_run(int argc, char **argv)
{
    struct verify_given given = {0};
    const struct option_row rows[] = {
        {"conninfo", OPTION_TEXT, &given.conninfo, "TEXT", "the region's database, as for libpq"},
        {"logs", OPTION_TEXT, &given.logs, "DIR", "the traders' own logs, to be compared too"},
        {"json", OPTION_FLAG, &given.json, NULL, "one JSON object instead of lines"},
        {"no-replay", OPTION_FLAG, &given.no_replay, NULL, "leave the journal's replay out"},
    };
    const struct option_table table = {
        "gridclear verify --conninfo TEXT [--logs DIR] [--json] [--no-replay]",
        "Recounts a region from its journal, its tables and its traders' logs, without the "
        "engine:\n"
        "limits, quantities, prices, priority, holds, ledger, feeds, the journal's chain; then "
        "has\n"
        "the journal replayed by another process. A line per check, `ok` or `not ok`.",
        rows, sizeof(rows) / sizeof(rows[0])};
    enum option_result result = options_read(&table, argc, argv, NULL);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    if (given.conninfo == NULL)
        return options_wrong(&table, "--conninfo is needed");
    struct verify_report *report = verify_report_new(given.json);
    int code = checks_run(&given, report);
    verify_report_free(report);
    return code;
}

/* What could not be looked at is not proven: then there is no sum, and the code says failed. */
static int checks_run(const struct verify_given *given, struct verify_report *report)
{
    PGconn *connection;
    enum status status = verify_database_open(given->conninfo, &connection);
    if (status != STATUS_OK)
        return PROGRAM_FAILED;
    status = verify_journal(connection, report);
    if (status == STATUS_OK)
        status = verify_tables(connection, report);
    if (status == STATUS_OK && given->logs != NULL)
        status = verify_logs(connection, report, given->logs);
    verify_database_close(connection);
    if (status == STATUS_OK && !given->no_replay)
        status = replay_check(given->conninfo, report);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: not verified: %s\n", status_text(status));
        return PROGRAM_FAILED;
    }
    return verify_report_end(report) ? PROGRAM_DONE : PROGRAM_FAILED;
}

/* Has the journal replayed by the same program file in another process: its verdict, not ours. */
static enum status replay_check(const char *conninfo, struct verify_report *report)
{
    int ends[2];
    if (pipe(ends) != 0) {
        fprintf(stderr, "error: pipe: %s\n", strerror(errno));
        return STATUS_IO;
    }
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        replay_spawned(conninfo, ends[1]);
    }
    close(ends[1]);
    if (child < 0) {
        close(ends[0]);
        fprintf(stderr, "error: fork: %s\n", strerror(errno));
        return STATUS_IO;
    }
    FILE *said = fdopen(ends[0], "r");
    char line[512], last[512] = "it said nothing";
    uint64_t commands = 0, hashes = 0;
    while (said != NULL && fgets(line, sizeof line, said) != NULL) { /* Ends with the child. */
        line[strcspn(line, "\n")] = '\0';
        memcpy(last, line, sizeof last);
    }
    if (said != NULL)
        fclose(said);
    int ending = 0;
    waitpid(child, &ending, 0);
    bool done = WIFEXITED(ending) && WEXITSTATUS(ending) == 0 &&
                sscanf(last, "replayed %" SCNu64 " commands, %" SCNu64 " state hashes", &commands,
                       &hashes) == 2;
    if (done && hashes > 0) {
        verify_report_ok(report, "replay_hash", hashes);
    } else {
        verify_report_wrong(report, "replay_hash", "the replay does not give what was stored");
        verify_report_sample(report, last);
    }
    return STATUS_OK;
}

static void replay_spawned(const char *conninfo, int out)
{
    if (dup2(out, STDOUT_FILENO) < 0 || dup2(out, STDERR_FILENO) < 0)
        _exit(PROGRAM_FAILED);
    execl("/proc/self/exe", "gridclear", "journal", "replay", "--conninfo", conninfo, (char *)NULL);
    _exit(PROGRAM_FAILED);
}
