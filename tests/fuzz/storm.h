/*
 * storm.h - commands nobody would send, made of arbitrary bytes, against one small engine.
 *
 * Whatever a decoder can give is a command with a defined result: the engine answers or refuses, it
 * never stops. The bytes choose kind, sender, time and every field; half of the fields are led to
 * values that mean something, so that the storm gets past the first check. GENESIS is left out:
 * only the leader sends it, and only first.
 */
#ifndef GRIDCLEAR_TESTS_STORM_H
#define GRIDCLEAR_TESTS_STORM_H

#include <stddef.h>
#include <stdint.h>

#define STORM_BYTES 64 /* Of one command. */

struct storm;

/* A new engine with some participants, meters, groups and slots. Ended by storm_end(). */
struct storm *storm_begin(void);
void storm_end(struct storm *s);

/* Sends the command that the bytes stand for, with the CONTINUEs it wants. */
void storm_send(struct storm *s, const uint8_t bytes[STORM_BYTES]);

/* Audits the whole state. */
void storm_audit(const struct storm *s);

/* How many orders were accepted and trades made so far: that the storm reaches the market. */
uint64_t storm_orders(const struct storm *s);
uint64_t storm_trades(const struct storm *s);

#endif
