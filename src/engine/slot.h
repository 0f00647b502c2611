/*
 * slot.h - delivery slots: opened by command or by the calendar, closed by their gate. Private.
 *
 *   OPEN <-> HALTED, either -> CLOSED
 */
#ifndef GRIDCLEAR_ENGINE_SLOT_H
#define GRIDCLEAR_ENGINE_SLOT_H

#include "engine/state.h"

/* The slot that starts at `start_s`, or 0. */
uint32_t slot_find(const struct engine *e, uint32_t start_s);

void slot_open_command(struct engine *e, const struct command *command);
void slot_switch_command(struct engine *e, const struct command *command);
void calendar_command(struct engine *e, const struct command *command);
void zone_command(struct engine *e, const struct command *command);

/* Timers. */
void slot_gate(struct engine *e, uint32_t slot);
void calendar_day(struct engine *e);

/* Units of work that the next calendar_day() is. */
uint32_t calendar_day_cost(const struct engine *e);

/* Ends orders of closed slots as far as the budget goes. */
void slot_sweep(struct engine *e);

#endif
