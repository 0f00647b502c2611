#include "base/check.h"

#include <stdio.h>
#include <stdlib.h>

void check_failed(const char *what, const char *file, int line)
{
    (void)fprintf(stderr, "gridclear: broken invariant: %s (%s:%d)\n", what, file, line);
    abort();
}
