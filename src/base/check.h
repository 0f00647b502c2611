/*
 * check.h - assertions that stay on.
 *
 * invariant() says what must be true whatever comes in from outside; when it is not, the program is
 * wrong and stops, and the supervisor and the journal bring it back. Input is never asserted.
 * invariant_costly() is for checks dearer than O(1); it is on in the dev preset only.
 */
#ifndef GRIDCLEAR_BASE_CHECK_H
#define GRIDCLEAR_BASE_CHECK_H

#include <assert.h>

/* Prints where and what, then aborts. Given by src/sys; a pure library only names it. */
void check_failed(const char *what, const char *file, int line) __attribute__((noreturn, cold));

#define invariant(x)                                                                               \
    do {                                                                                           \
        if (__builtin_expect(!(x), 0))                                                             \
            check_failed(#x, __FILE__, __LINE__);                                                  \
    } while (0)

#ifdef GRIDCLEAR_COSTLY
#define invariant_costly(x) invariant(x)
#else
#define invariant_costly(x)                                                                        \
    do {                                                                                           \
    } while (0)
#endif

#define BIT(n) (1u << (n))

#endif
