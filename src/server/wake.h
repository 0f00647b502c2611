/*
 * wake.h - lets one thread sleep until another has something for it.
 *
 * The sleeper says that it sleeps, looks once more, and only then sleeps in poll() on an eventfd;
 * whoever brings something writes to the eventfd only when the sleeper said so. A burst costs one
 * write, a sleeper that is awake none. Any number of threads may wake, one sleeps.
 */
#ifndef GRIDCLEAR_SERVER_WAKE_H
#define GRIDCLEAR_SERVER_WAKE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"

struct wake {
    _Atomic uint32_t asleep;
    int fd;
};

/* IO: no eventfd to be had (logged). */
MUST_USE enum status wake_open(struct wake *w);
void wake_close(struct wake *w);

/* Wakes the sleeper. What it is to find has been pushed before. */
void wake_up(struct wake *w);

/*
 * Looks `spins` times, then sleeps until `ready` holds, someone calls wake_up(), or `timeout_us` of
 * life are over (INT64_MAX: never). It may return early: the caller looks for itself.
 */
void wake_sleep(struct wake *w, uint32_t spins, int64_t timeout_us, void *context,
                bool (*ready)(void *context));

#endif
