/*
 * follower_thread.h - the thread that follows the journal: projection and snapshots, at low
 * priority, with a machine and connections of its own.
 *
 * When it meets something that a person must look at it stops and says so; trading goes on without.
 * When another writes the same tables (the old leader, as it goes) it begins anew a second later.
 */
#ifndef GRIDCLEAR_SERVER_FOLLOWER_THREAD_H
#define GRIDCLEAR_SERVER_FOLLOWER_THREAD_H

#include "base/status.h"
#include "persist/follower.h"

struct follower_thread;

/* IO: no thread or eventfd to be had (logged). `config` is copied, its source's context is not. */
MUST_USE enum status follower_thread_start(const struct follower_config *config,
                                           struct follower_thread **out);

/*
 * Ends the thread once the tables have all that the journal has, after at most FOLLOWER_FINISH_US
 * of life, or when Postgres is away; nothing may be appended meanwhile. NULL is let pass.
 */
#define FOLLOWER_FINISH_US INT64_C(20000000)
void follower_thread_finish(struct follower_thread *t);

/* Ends the thread after the step it is in. NULL is let pass. */
void follower_thread_stop(struct follower_thread *t);

#endif
