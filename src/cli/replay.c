#include "cli/replay.h"

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "cli/story.h"

enum {
    REPLAY_SAME = 0,
    REPLAY_DIFFERS = 1,
    REPLAY_USAGE = 2,
};

static void usage_print(FILE *out);
static int story_run(const char *path, bool check);

int replay_run(int argc, char **argv)
{
    bool check = false;
    int worst = REPLAY_SAME;
    int stories = 0;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            usage_print(stdout);
            return REPLAY_SAME;
        }
        if (strcmp(argv[i], "--check") == 0) {
            check = true;
            continue;
        }
        if (argv[i][0] == '-' && argv[i][1] != '\0') {
            fprintf(stderr, "error: '%s' is not an option of gridclear replay\n", argv[i]);
            usage_print(stderr);
            return REPLAY_USAGE;
        }
        int code = story_run(argv[i], check);
        worst = code > worst ? code : worst;
        stories++;
    }
    if (stories == 0) {
        usage_print(stderr);
        return REPLAY_USAGE;
    }
    return worst;
}

static void usage_print(FILE *out)
{
    fprintf(out, "usage: gridclear replay [--check] STORY...\n\n"
                 "Plays each story (- is the standard input) on a new engine and prints it with\n"
                 "the events that followed. With --check it prints only the lines whose events\n"
                 "are not the ones told to the right of '|': - told, + came.\n");
}

static int story_run(const char *path, bool check)
{
    bool standard = strcmp(path, "-") == 0;
    FILE *in = standard ? stdin : fopen(path, "r");
    if (in == NULL) {
        fprintf(stderr, "error: %s: %s\n", path, strerror(errno));
        return REPLAY_USAGE;
    }
    struct story_result result;
    enum status status = story_play(in, stdout, stderr, path, check, &result);
    if (!standard)
        fclose(in);
    if (status != STATUS_OK)
        return REPLAY_USAGE;
    if (check)
        printf("%s: %s, %u deeds, %u differ, state %016" PRIx64 "\n", path,
               result.differences == 0 ? "as told" : "DIFFERS", result.deeds, result.differences,
               result.hash);
    return result.differences == 0 ? REPLAY_SAME : REPLAY_DIFFERS;
}
