/*
 * outcome.h - for tests that are plain programs: says "ok NAME" or "not ok NAME" per test.
 *
 *   static void thing_does_this(void) { expect(1 + 1 == 2); }
 *   int main(void) { outcome_run("thing does this", thing_does_this); return outcome_exit(); }
 */
#ifndef GRIDCLEAR_TESTS_OUTCOME_H
#define GRIDCLEAR_TESTS_OUTCOME_H

#include <stdbool.h>

/* Notes a failure of the running test, with its place, and goes on. Returns `passed`. */
#define expect(x) outcome_expect((x), #x, __FILE__, __LINE__)
bool outcome_expect(bool passed, const char *what, const char *file, int line);

/* The same for a status that should be `wanted`: prints both by name. */
#define expect_status(got, wanted) outcome_expect_status((got), (wanted), #got, __FILE__, __LINE__)
bool outcome_expect_status(int got, int wanted, const char *what, const char *file, int line);

/* Runs one test and prints how it went; skipped when argv named others, see outcome_choose(). */
void outcome_run(const char *name, void (*test)(void));

/* With arguments, only tests whose name contains argv[1] run. */
void outcome_choose(int argc, char **argv);

/* 0 when at least one test ran and none failed. */
int outcome_exit(void);

#endif
