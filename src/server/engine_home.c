#include "server/engine_home.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

#include "base/check.h"
#include "sys/log.h"

static bool engine_make(void *context, const struct command *genesis, struct machine *out);

struct machine_source engine_home_source(struct engine_home *home)
{
    return (struct machine_source){.context = home, .make = engine_make};
}

void engine_home_free(struct engine_home *home)
{
    if (home->memory != NULL)
        (void)munmap(home->memory, home->bytes);
    *home = (struct engine_home){0};
}

/* Mapped, not allocated: it begins as zeros, and pages that are never used cost nothing. */
static bool engine_make(void *context, const struct command *genesis, struct machine *out)
{
    struct engine_home *home = context;
    const struct engine_limits *limits = &genesis->body.genesis;
    const char *wrong;
    engine_home_free(home);
    if (genesis->kind != COMMAND_GENESIS || !engine_limits_valid(limits, &wrong)) {
        log_error("server", "the journal's first command names no valid sizes");
        return false;
    }
    home->bytes = engine_size(limits);
    void *memory = mmap(NULL, home->bytes, PROT_READ | PROT_WRITE,
                        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) {
        log_error("server", "%zu bytes for the engine: %s", home->bytes, strerror(errno));
        home->bytes = 0;
        return false;
    }
    home->memory = memory;
    *out = engine_machine(engine_init(memory, home->bytes, limits));
    return true;
}
