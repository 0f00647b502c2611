/*
 * The engine thread in steady state, watched by the kernel and by the linker: the real engine, the
 * real pipeline, the real journal on a real Postgres, a loop on the other side. After a warm-up the
 * thread named "engine" gets a filter under which any system call but the few that it may make
 * stops it: futex, mmap, brk and the rest. Meanwhile each allocation and each lock it takes is
 * counted, for one that is free makes no system call. The same is then run with a fault planted,
 * which must be found: a test that cannot fail proves nothing.
 *
 *   with-postgres engine_quiet
 */
#include <dlfcn.h>
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <uv.h>

#include "../lib/database.h"
#include "../lib/outcome.h"
#include "base/check.h"
#include "persist/journal.h"
#include "persist_market.h"
#include "server/pipeline.h"

#define WARM_UP     20000u
#define WATCHED     100000u
#define AFTER_PLANT 2000u /* A planted fault shows at once. */
#define ROUND       400u

enum plant {
    PLANT_NOTHING,
    PLANT_MALLOC,
    PLANT_MUTEX,
    PLANT_MMAP,
};

/* What a child ends with, as a set. */
enum {
    HEARD_MALLOC = 1,
    HEARD_LOCK = 2,
    HEARD_SYSCALL = 4,
    HEARD_TOO_LITTLE = 8,
};

struct counts {
    uint64_t accepted;
    uint64_t trades;
    uint64_t canceled;
    uint64_t sweeps;
    uint64_t answered;
};

static _Thread_local bool watched;
static atomic_uint mallocs, locks, refused_call;
static atomic_bool arm;
static _Atomic int64_t market_us;
static enum plant plant;
static struct machine real;
static uv_loop_t loop;
static uv_async_t notified;
static struct pipeline *pipeline;
static struct counts counts;

static void malloc_count(const volatile void *at, size_t bytes)
{
    (void)at;
    (void)bytes;
    if (watched)
        atomic_fetch_add(&mallocs, 1);
}

#if defined(__SANITIZE_ADDRESS__)
/* Of sanitizer/allocator_interface.h, which not every gcc brings. */
int __sanitizer_install_malloc_and_free_hooks(void (*malloc_hook)(const volatile void *at,
                                                                  size_t bytes),
                                              void (*free_hook)(const volatile void *at));

static void free_ignore(const volatile void *at)
{
    (void)at;
}

static void mallocs_watch(void)
{
    invariant(__sanitizer_install_malloc_and_free_hooks(malloc_count, free_ignore) > 0);
}
#else
void *__libc_malloc(size_t bytes);
void *__libc_calloc(size_t count, size_t bytes);
void *__libc_realloc(void *at, size_t bytes);
void *__libc_memalign(size_t alignment, size_t bytes);

void *malloc(size_t bytes)
{
    malloc_count(NULL, bytes);
    return __libc_malloc(bytes);
}

void *calloc(size_t count, size_t bytes)
{
    malloc_count(NULL, bytes);
    return __libc_calloc(count, bytes);
}

void *realloc(void *at, size_t bytes)
{
    malloc_count(at, bytes);
    return __libc_realloc(at, bytes);
}

void *aligned_alloc(size_t alignment, size_t bytes)
{
    malloc_count(NULL, bytes);
    return __libc_memalign(alignment, bytes);
}

static void mallocs_watch(void)
{
}
#endif

/* Everyone's locks pass here on their way to the C library. */
#define LOCK_WATCH(name, type)                                                                     \
    int name(type *lock)                                                                           \
    {                                                                                              \
        static int (*next)(type *);                                                                \
        if (next == NULL)                                                                          \
            *(void **)&next = dlsym(RTLD_NEXT, #name);                                             \
        if (watched)                                                                               \
            atomic_fetch_add(&locks, 1);                                                           \
        return next(lock);                                                                         \
    }
LOCK_WATCH(pthread_mutex_lock, pthread_mutex_t)
LOCK_WATCH(pthread_rwlock_rdlock, pthread_rwlock_t)
LOCK_WATCH(pthread_rwlock_wrlock, pthread_rwlock_t)
LOCK_WATCH(pthread_spin_lock, pthread_spinlock_t volatile)

/* On the engine thread, which asked for something that it may not: tells the loop, and stays. */
static void call_refused(int number, siginfo_t *info, void *context)
{
    (void)number;
    (void)context;
    atomic_store(&refused_call, (unsigned)info->si_syscall + 1);
    (void)uv_async_send(&notified);
    for (;;)
        (void)ppoll(NULL, 0, NULL, NULL);
}

/* From here on the calling thread may wait, wake and look at the clock, and nothing else. */
static void thread_confine(void)
{
#define ALLOW(number)                                                                              \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (number), 0, 1),                                           \
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)
    /* Of the count only the low half is looked at: a wake is 8 bytes, a line of log is not. */
    struct sock_filter steps[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        ALLOW(__NR_ppoll),
        ALLOW(__NR_clock_gettime),
        ALLOW(__NR_restart_syscall),
        ALLOW(__NR_sched_yield),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_read, 1, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_write, 0, 3),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[2])),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, sizeof(uint64_t), 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP),
    };
#undef ALLOW
    struct sock_fprog program = {.len = sizeof steps / sizeof steps[0], .filter = steps};
    invariant(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0);
    invariant(prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0);
}

static void fault_commit(void)
{
    static pthread_mutex_t free_mutex = PTHREAD_MUTEX_INITIALIZER;
    static void *volatile kept;
    if (plant == PLANT_MALLOC) {
        kept = malloc(100);
        free(kept);
    } else if (plant == PLANT_MUTEX) {
        (void)pthread_mutex_lock(&free_mutex);
        (void)pthread_mutex_unlock(&free_mutex);
    } else if (plant == PLANT_MMAP) {
        kept = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    }
}

/* On the engine thread, in the place of the engine's own. */
static void apply_watched(void *self, const struct command *command, struct event_list *out)
{
    if (!watched && atomic_load(&arm)) {
        char name[16];
        invariant(pthread_getname_np(pthread_self(), name, sizeof name) == 0);
        invariant(strcmp(name, "engine") == 0);
        thread_confine();
        watched = true;
        fault_commit();
    }
    real.apply(self, command, out);
}

/* Time as the market has it, read where the service reads it. */
static struct clock_reading clock_read(void)
{
    struct clock_reading now = clock_reading_take();
    now.monotonic_us = atomic_load(&market_us);
    return now;
}

static enum status batch_append(void *self, const struct batch *batch)
{
    return journal_append(self, batch);
}

static void pipeline_notify(void *context)
{
    (void)context;
    (void)uv_async_send(&notified);
}

static void notices_take(uv_async_t *handle)
{
    static struct notice notices[256];
    uint32_t count;
    (void)handle;
    while ((count = pipeline_receive(pipeline, notices, 256)) > 0) { /* Ends: the ring empties. */
        for (uint32_t i = 0; i < count; i++) {
            const struct event *e = &notices[i].event;
            counts.accepted += e->kind == EVENT_ORDER_ACCEPTED;
            counts.trades += e->kind == EVENT_TRADE;
            counts.canceled += e->kind == EVENT_ORDER_CANCELED;
            counts.sweeps += e->kind == EVENT_SLOT_SWEPT;
            counts.answered += e->client_seq != 0;
        }
    }
}

static void pipeline_begin(struct machine_home *home, struct journal **journal)
{
    struct journal_config config = {.conninfo = database_conninfo(), .region = 7};
    struct epoch epoch;
    invariant(journal_open(&config, journal) == STATUS_OK);
    invariant(journal_lead(*journal, &epoch) == STATUS_OK);
    struct market *other = market_open(1);
    struct batch *first = malloc(sizeof *first);
    invariant(first != NULL);
    market_batch(other, 1, first);
    struct machine_source source = machine_home_source(home);
    invariant(source.make(source.context, &first->commands[0], &real));
    atomic_store(&market_us, first->commands[0].at_us);
    struct pipeline_config pipe = {
        .machine = real,
        .journal = {.self = *journal, .append = batch_append},
        .clock = {.factor = 1,
                  .origin_us = first->commands[0].at_us,
                  .anchor_us = first->commands[0].at_us},
        .requests_max = 1024,
        .notices_max = 4096,
        .retry_ms = 10,
        .read_clock = clock_read,
        .notify = pipeline_notify,
    };
    pipe.machine.apply = apply_watched;
    free(first);
    market_close(other);
    invariant(pipeline_open(&pipe, &pipeline) == STATUS_OK);
    invariant(pipeline_start(pipeline) == STATUS_OK);
}

/* Asks for so many commands of the market, a round at a time, and waits for the answers. */
static void load(struct market *market, struct batch *batch, uint32_t commands)
{
    uint64_t asked = counts.answered;
    for (uint32_t sent = 0; sent < commands && atomic_load(&refused_call) == 0;) {
        market_batch(market, ROUND, batch); /* Ends: `sent` grows. */
        atomic_store(&market_us, batch->commands[batch->count - 1].at_us);
        for (uint32_t i = 0; i < batch->count; i++) {
            struct command *c = &batch->commands[i];
            c->seq = 0;
            c->at_us = 0;
            if (c->kind == COMMAND_CLOCK || c->kind == COMMAND_CONTINUE)
                continue; /* The pipeline brings its own. */
            invariant(pipeline_submit(pipeline, c) == STATUS_OK);
            asked += c->client_seq != 0;
            sent++;
        }
        while (counts.answered < asked && atomic_load(&refused_call) == 0)
            (void)uv_run(&loop, UV_RUN_ONCE); /* Ends: they come, or the thread was stopped. */
    }
}

static int child_run(void)
{
    struct sigaction action = {.sa_sigaction = call_refused, .sa_flags = SA_SIGINFO};
    struct machine_home home = {0};
    struct journal *journal = NULL;
    struct market *market = market_open(1);
    static struct batch batch;
    invariant(sigaction(SIGSYS, &action, NULL) == 0);
    invariant(uv_loop_init(&loop) == 0);
    invariant(uv_async_init(&loop, &notified, notices_take) == 0);
    mallocs_watch();
    database_reset();
    pipeline_begin(&home, &journal);
    load(market, &batch, WARM_UP);
    counts = (struct counts){.answered = counts.answered};
    uint64_t before = counts.answered;
    atomic_store(&arm, true);
    load(market, &batch, plant == PLANT_NOTHING ? WATCHED : AFTER_PLANT);
    unsigned refused = atomic_load(&refused_call);
    int heard = (atomic_load(&mallocs) > 0 ? HEARD_MALLOC : 0) |
                (atomic_load(&locks) > 0 ? HEARD_LOCK : 0) | (refused > 0 ? HEARD_SYSCALL : 0);
    if (plant == PLANT_NOTHING && (counts.accepted < WATCHED / 4 || counts.trades < WATCHED / 50 ||
                                   counts.canceled < WATCHED / 50 || counts.sweeps == 0))
        heard |= HEARD_TOO_LITTLE;
    (void)printf("# %llu answers, %llu trades, %llu slots swept: %u allocations, %u locks",
                 (unsigned long long)(counts.answered - before), (unsigned long long)counts.trades,
                 (unsigned long long)counts.sweeps, atomic_load(&mallocs), atomic_load(&locks));
    if (refused > 0)
        (void)printf(", stopped at system call %u", refused - 1);
    (void)printf("\n");
    (void)fflush(stdout);
    return heard;
}

/* A process of its own: a filter is never taken off, so it ends with its thread under it. */
static int heard_with(enum plant what)
{
    (void)fflush(stdout);
    pid_t child = fork();
    invariant(child >= 0);
    if (child == 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
        plant = what;
        _exit(child_run());
    }
    int status = 0;
    invariant(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

/* Goal: in steady state the engine thread neither allocates nor locks, and of the kernel it wants
 * nothing but to wait, to wake another, and the time. */
static void engine_thread_is_quiet(void)
{
    (void)expect(heard_with(PLANT_NOTHING) == 0);
}

/* Goal: what is looked for above would be found. */
static void an_allocation_is_heard(void)
{
    (void)expect((heard_with(PLANT_MALLOC) & HEARD_MALLOC) != 0);
}

static void a_free_mutex_is_heard(void)
{
    (void)expect(heard_with(PLANT_MUTEX) == HEARD_LOCK);
}

static void a_system_call_is_heard(void)
{
    (void)expect(heard_with(PLANT_MMAP) == HEARD_SYSCALL);
}

int main(int argc, char **argv)
{
    outcome_choose(argc, argv);
    outcome_run("the engine thread is quiet", engine_thread_is_quiet);
    outcome_run("an allocation is heard", an_allocation_is_heard);
    outcome_run("a free mutex is heard", a_free_mutex_is_heard);
    outcome_run("a system call is heard", a_system_call_is_heard);
    return outcome_exit();
}
