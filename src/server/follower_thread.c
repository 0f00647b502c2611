#include "server/follower_thread.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/check.h"
#include "server/wake.h"
#include "sys/clock.h"
#include "sys/log.h"

#define NICENESS      10
#define LOOK_AGAIN_US INT64_C(100000)  /* The journal had nothing new. */
#define AWAY_US       INT64_C(1000000) /* Postgres is away. */

struct follower_thread {
    struct follower_config config;
    struct follower *follower;
    struct wake wake;
    atomic_bool stopping;
    atomic_bool finishing; /* Stops by itself as soon as there is nothing to do. */
    int64_t finish_until_us;
    pthread_t thread;
};

static void follower_thread_end(struct follower_thread *t);
static void *follower_run(void *context);
static bool follower_stopping(void *context);
static bool follower_wanted(void *context);

enum status follower_thread_start(const struct follower_config *config,
                                  struct follower_thread **out)
{
    struct follower_thread *t = calloc(1, sizeof *t);
    invariant(t != NULL);
    enum status status = wake_open(&t->wake);
    if (status != STATUS_OK) {
        free(t);
        return status;
    }
    t->config = *config;
    t->follower = follower_open(&t->config);
    int failed = pthread_create(&t->thread, NULL, follower_run, t);
    if (failed != 0) {
        log_error("server", "follower's thread: %s", strerror(failed));
        follower_close(t->follower);
        wake_close(&t->wake);
        free(t);
        return STATUS_IO;
    }
    (void)pthread_setname_np(t->thread, "follower");
    *out = t;
    return STATUS_OK;
}

void follower_thread_finish(struct follower_thread *t)
{
    if (t == NULL)
        return;
    t->finish_until_us = clock_monotonic_us() + FOLLOWER_FINISH_US;
    atomic_store_explicit(&t->finishing, true, memory_order_release);
    wake_up(&t->wake);
    follower_thread_end(t);
}

void follower_thread_stop(struct follower_thread *t)
{
    if (t == NULL)
        return;
    atomic_store_explicit(&t->stopping, true, memory_order_release);
    wake_up(&t->wake);
    follower_thread_end(t);
}

static void follower_thread_end(struct follower_thread *t)
{
    (void)pthread_join(t->thread, NULL);
    follower_close(t->follower);
    wake_close(&t->wake);
    free(t);
}

static void *follower_run(void *context)
{
    struct follower_thread *t = context;
    (void)setpriority(PRIO_PROCESS, (id_t)gettid(), NICENESS);
    bool away = false;
    while (!follower_stopping(t)) {
        bool finishing = atomic_load_explicit(&t->finishing, memory_order_acquire);
        enum status status = follower_step(t->follower);
        if (status == STATUS_OK && (!finishing || clock_monotonic_us() < t->finish_until_us))
            continue;
        if (status == STATUS_CORRUPT || status == STATUS_CONFIG) {
            log_error("server",
                      "the follower stops: %s; no projection or snapshot until a person has looked",
                      status_text(status));
            break;
        }
        if (finishing) /* Asked before the step: so it has seen the journal's last batch. */
            break;
        bool now_away = status != STATUS_AGAIN;
        if (now_away && !away)
            log_warning("server", "the follower waits: %s", status_text(status));
        away = now_away;
        if (status == STATUS_FENCED) { /* The old leader's follower still writes: not for long. */
            follower_close(t->follower);
            t->follower = follower_open(&t->config);
        }
        wake_sleep(&t->wake, 0, away ? AWAY_US : LOOK_AGAIN_US, t, follower_wanted);
    }
    return NULL;
}

static bool follower_stopping(void *context)
{
    struct follower_thread *t = context;
    return atomic_load_explicit(&t->stopping, memory_order_acquire);
}

static bool follower_wanted(void *context)
{
    struct follower_thread *t = context;
    return follower_stopping(t) || atomic_load_explicit(&t->finishing, memory_order_acquire);
}
