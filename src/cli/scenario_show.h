/*
 * scenario_show.h - the command "gridclear scenario show".
 */
#ifndef GRIDCLEAR_CLI_SCENARIO_SHOW_H
#define GRIDCLEAR_CLI_SCENARIO_SHOW_H

int scenario_show_run(int argc, char **argv);

#endif
