#include "outcome.h"

#include <stdio.h>
#include <string.h>

#include "base/status.h"

static unsigned failures_here;
static unsigned failures_all;
static unsigned tests;
static const char *chosen;

bool outcome_expect(bool passed, const char *what, const char *file, int line)
{
    if (!passed) {
        printf("# %s:%d: %s\n", file, line, what);
        failures_here++;
    }
    return passed;
}

bool outcome_expect_status(int got, int wanted, const char *what, const char *file, int line)
{
    if (got == wanted)
        return true;
    printf("# %s:%d: %s is \"%s\", not \"%s\"\n", file, line, what, status_text((enum status)got),
           status_text((enum status)wanted));
    failures_here++;
    return false;
}

void outcome_run(const char *name, void (*test)(void))
{
    if (chosen != NULL && strstr(name, chosen) == NULL)
        return;
    failures_here = 0;
    test();
    tests++;
    failures_all += failures_here;
    printf("%s %s\n", failures_here == 0 ? "ok" : "not ok", name);
    (void)fflush(stdout);
}

void outcome_choose(int argc, char **argv)
{
    chosen = argc > 1 ? argv[1] : NULL;
}

int outcome_exit(void)
{
    printf("# %u tests, %u failures\n", tests, failures_all);
    return tests > 0 && failures_all == 0 ? 0 : 1;
}
