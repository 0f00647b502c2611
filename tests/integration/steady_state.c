/*
 * steady_state.c - after its start the engine asks the system for nothing: no memory, no lock, no
 * clock. The kernel is told to end the process at any call but write and exit, and the C library's
 * allocator is replaced by one that ends it too; then 200,000 commands are applied.
 */
#include <errno.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "traffic.h"

#define COMMANDS       200000
#define ALLOCATED      7
#define TOO_FEW_TRADES 8

static struct traffic t;
static bool started;

static void say(const char *words)
{
    size_t count = strlen(words);
    if (write(STDOUT_FILENO, words, count) != (ssize_t)count)
        _exit(1);
}

/* The linker sends every allocation of this program here. */
void *__real_malloc(size_t bytes);
void *__real_calloc(size_t count, size_t bytes);
void *__real_aligned_alloc(size_t alignment, size_t bytes);
void *__wrap_malloc(size_t bytes);
void *__wrap_calloc(size_t count, size_t bytes);
void *__wrap_aligned_alloc(size_t alignment, size_t bytes);

void *__wrap_malloc(size_t bytes)
{
    if (started)
        _exit(ALLOCATED);
    return __real_malloc(bytes);
}

void *__wrap_calloc(size_t count, size_t bytes)
{
    if (started)
        _exit(ALLOCATED);
    return __real_calloc(count, bytes);
}

void *__wrap_aligned_alloc(size_t alignment, size_t bytes)
{
    if (started)
        _exit(ALLOCATED);
    return __real_aligned_alloc(alignment, bytes);
}

static bool system_calls_forbid(void)
{
    struct sock_filter rules[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_write, 2, 0),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_exit_group, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    struct sock_fprog program = {sizeof rules / sizeof rules[0], rules};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

/* With `breach` the child calls the system as an engine never would, to show that it is noticed. */
static int child_run(int breach)
{
    uint64_t trades = 0;
    traffic_begin(&t, 1);
    if (!system_calls_forbid())
        return 2;
    started = true;
    for (uint32_t i = 0; i < COMMANDS; i++) {
        traffic_send(&t);
        trades += market_count(&t.m, EVENT_TRADE);
        if (breach == 1 && i == COMMANDS / 2)
            (void)syscall(SYS_futex, NULL, 0, 0, NULL, NULL, 0);
        if (breach == 2 && i == COMMANDS / 2)
            t.m.memory = calloc(1, 8);
    }
    return trades > COMMANDS / 20 ? 0 : TOO_FEW_TRADES;
}

static int child_status(int breach)
{
    pid_t child = fork();
    if (child == 0)
        _exit(child_run(breach));
    int status = -1;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        ; /* Ends: the child does. */
    return status;
}

/* Goal: 200,000 commands without one call; the same with a call or an allocation is noticed. */
int main(void)
{
    int alone = child_status(0);
    int futex = child_status(1);
    int memory = child_status(2);
    bool quiet = WIFEXITED(alone) && WEXITSTATUS(alone) == 0;
    bool noticed = WIFSIGNALED(futex) && WTERMSIG(futex) == SIGSYS && WIFEXITED(memory) &&
                   WEXITSTATUS(memory) == ALLOCATED;
    say(quiet ? "ok steady_state: 200,000 commands and no call\n"
              : "not ok steady_state: 200,000 commands and no call\n");
    say(noticed ? "ok steady_state: a futex and a calloc are noticed\n"
                : "not ok steady_state: a futex and a calloc are noticed\n");
    return quiet && noticed ? 0 : 1;
}
