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
#include "sys/log.h"

#define NICENESS      10
#define LOOK_AGAIN_US INT64_C(100000)  /* The journal had nothing new. */
#define AWAY_US       INT64_C(1000000) /* Postgres is away. */

struct follower_thread {
    struct follower_config config;
    struct follower *follower;
    struct wake wake;
    atomic_bool stopping;
    pthread_t thread;
};

static void *follower_run(void *context);
static bool follower_stopping(void *context);

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

void follower_thread_stop(struct follower_thread *t)
{
    if (t == NULL)
        return;
    atomic_store_explicit(&t->stopping, true, memory_order_release);
    wake_up(&t->wake);
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
        enum status status = follower_step(t->follower);
        if (status == STATUS_OK)
            continue;
        if (status == STATUS_CORRUPT || status == STATUS_CONFIG) {
            log_error("server",
                      "the follower stops: %s; no projection or snapshot until a person has looked",
                      status_text(status));
            break;
        }
        bool now_away = status != STATUS_AGAIN;
        if (now_away && !away)
            log_warning("server", "the follower waits: %s", status_text(status));
        away = now_away;
        if (status == STATUS_FENCED) { /* The old leader's follower still writes: not for long. */
            follower_close(t->follower);
            t->follower = follower_open(&t->config);
        }
        wake_sleep(&t->wake, 0, away ? AWAY_US : LOOK_AGAIN_US, t, follower_stopping);
    }
    return NULL;
}

static bool follower_stopping(void *context)
{
    struct follower_thread *t = context;
    return atomic_load_explicit(&t->stopping, memory_order_acquire);
}
