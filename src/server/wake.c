#include "server/wake.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "base/check.h"
#include "sys/log.h"

static void spin_pause(void);
static void eventfd_wait(int fd, int64_t timeout_us);

enum status wake_open(struct wake *w)
{
    *w = (struct wake){.fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)};
    if (w->fd < 0) {
        log_error("server", "eventfd: %s", strerror(errno));
        return STATUS_IO;
    }
    return STATUS_OK;
}

void wake_close(struct wake *w)
{
    if (w->fd >= 0)
        (void)close(w->fd);
    w->fd = -1;
}

void wake_up(struct wake *w)
{
    /*
     * Both sides exchange the same word, so one of them comes second: if it is we, we see that the
     * other sleeps and write; if it is the sleeper, it sees what we pushed when it looks again.
     */
    if (atomic_exchange_explicit(&w->asleep, 0, memory_order_acq_rel) == 0)
        return;
    uint64_t one = 1;
    ssize_t written = write(w->fd, &one, sizeof one);
    invariant(written == (ssize_t)sizeof one); /* The counter cannot overflow: it is read to 0. */
}

void wake_sleep(struct wake *w, uint32_t spins, int64_t timeout_us, void *context,
                bool (*ready)(void *context))
{
    for (uint32_t i = 0; i < spins; i++) {
        if (ready(context))
            return;
        spin_pause();
    }
    if (timeout_us <= 0)
        return;
    (void)atomic_exchange_explicit(&w->asleep, 1, memory_order_acq_rel);
    if (!ready(context))
        eventfd_wait(w->fd, timeout_us);
    (void)atomic_exchange_explicit(&w->asleep, 0, memory_order_acq_rel);
}

static void spin_pause(void)
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

static void eventfd_wait(int fd, int64_t timeout_us)
{
    struct pollfd poller = {.fd = fd, .events = POLLIN};
    struct timespec timeout = {timeout_us / 1000000, (timeout_us % 1000000) * 1000};
    int n = ppoll(&poller, 1, timeout_us == INT64_MAX ? NULL : &timeout, NULL);
    invariant(n >= 0 || errno == EINTR);
    uint64_t count;
    ssize_t taken = read(fd, &count, sizeof count); /* Nothing there after a timeout: fine. */
    (void)taken;
}
