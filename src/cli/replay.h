/*
 * replay.h - gridclear replay [--check] STORY...: plays market stories on the real engine.
 */
#ifndef GRIDCLEAR_CLI_REPLAY_H
#define GRIDCLEAR_CLI_REPLAY_H

/* argv[0] is the word "replay". Returns 0: done, 1: events differ, 2: not understood. */
int replay_run(int argc, char **argv);

#endif
