/*
 * fleet_command.h - the commands "gridclear fleet enrol" and "gridclear fleet trade".
 */
#ifndef GRIDCLEAR_CLI_FLEET_COMMAND_H
#define GRIDCLEAR_CLI_FLEET_COMMAND_H

int fleet_enrol_run(int argc, char **argv);
int fleet_trade_run(int argc, char **argv);

#endif
