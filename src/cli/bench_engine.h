/*
 * bench_engine.h - `gridclear bench engine`: how fast the engine of a region is, beside a matcher
 * that does nothing but match and beside the memory that any matcher has to touch.
 */
#ifndef GRIDCLEAR_CLI_BENCH_ENGINE_H
#define GRIDCLEAR_CLI_BENCH_ENGINE_H

/* Runs the command; argv[0] is its last word. Returns an enum program_exit: failed also when the
 * engine did not make the trades that the stream asks for. */
int bench_engine_run(int argc, char **argv);

#endif
