/*
 * journal_command.h - gridclear journal replay: the journal, played again on a fresh engine.
 */
#ifndef GRIDCLEAR_CLI_JOURNAL_COMMAND_H
#define GRIDCLEAR_CLI_JOURNAL_COMMAND_H

/* argv[0] is the word "replay". Returns an enum program_exit. */
int journal_replay_run(int argc, char **argv);

#endif
