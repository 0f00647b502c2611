/*
 * verify.h - gridclear verify: recounts a region from its tables, its journal and its traders'
 * logs.
 *
 * Shares no code with the engine, the journal or the projection, and none of their headers: what it
 * knows of them are the layouts of the journal's records and of the tables, written down here
 * again. What it believes is what can be recomputed: SHA-256 by OpenSSL over the stored rows, sums
 * by Postgres, and what the traders wrote down themselves. Only the replay needs an engine; it is
 * another process ("gridclear journal replay").
 */
#ifndef GRIDCLEAR_CLI_VERIFY_H
#define GRIDCLEAR_CLI_VERIFY_H

/* argv[0] is the word "verify". Returns an enum program_exit: FAILED when a check does not hold. */
int verify_run(int argc, char **argv);

#endif
