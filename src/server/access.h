/*
 * access.h - which role may send which message. What is not in the table is denied.
 */
#ifndef GRIDCLEAR_SERVER_ACCESS_H
#define GRIDCLEAR_SERVER_ACCESS_H

#include <stdbool.h>
#include <stdint.h>

#include "engine/command.h"

/* Whether `role` (enum role) may send this command on behalf of `participant`. */
bool access_command(uint32_t role, uint32_t participant, const struct command *command);

/* Whether `role` may ask for the book, trades and slots. */
bool access_query(uint32_t role);

#endif
