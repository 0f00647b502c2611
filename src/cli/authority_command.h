/*
 * authority_command.h - the commands "gridclear authority create" and "gridclear authority issue".
 */
#ifndef GRIDCLEAR_CLI_AUTHORITY_COMMAND_H
#define GRIDCLEAR_CLI_AUTHORITY_COMMAND_H

int authority_create_run(int argc, char **argv);
int authority_issue_run(int argc, char **argv);

#endif
