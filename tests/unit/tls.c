#include "net/tls.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <unistd.h>

/* Goal: from its first TLS context on a program outlives a write to a peer that has just gone,
 * which libuv makes without asking for the signal to be left out. */
Test(tls, does_not_end_the_process_with_a_broken_pipe)
{
    struct tls_context *tls;
    cr_assert_eq(tls_context_new(TLS_CLIENT, "none.pem", "none.key", "none.pem", &tls),
                 STATUS_CONFIG);
    int ends[2];
    cr_assert_eq(pipe(ends), 0);
    cr_assert_eq(close(ends[0]), 0);
    cr_expect_eq(write(ends[1], "x", 1), -1);
    cr_expect_eq(errno, EPIPE);
    cr_assert_eq(close(ends[1]), 0);
}
