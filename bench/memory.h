/*
 * memory.h - large zeroed blocks, on huge pages when asked for: what the reference and the engine
 * that is measured against it both live in.
 */
#ifndef GRIDCLEAR_BENCH_MEMORY_H
#define GRIDCLEAR_BENCH_MEMORY_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Zeroed memory of at least `bytes` (above 0), aligned to 2 MiB; NULL when there is none. With
 * `huge` the kernel is advised to use huge pages; it may decline. Pages come when first touched.
 */
void *memory_take(size_t bytes, bool huge);

/* Gives back what memory_take() gave for the same `bytes`; NULL is allowed. */
void memory_return(void *block, size_t bytes);

#endif
