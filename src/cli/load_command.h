/*
 * load_command.h - the command "gridclear bench load".
 */
#ifndef GRIDCLEAR_CLI_LOAD_COMMAND_H
#define GRIDCLEAR_CLI_LOAD_COMMAND_H

int bench_load_run(int argc, char **argv);

#endif
