#include <stdint.h>

#include "storm.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count);

/* Goal: no sequence of commands, whatever is in them, makes the engine stop or its state break. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t count)
{
    struct storm *s = storm_begin();
    for (; count >= STORM_BYTES; count -= STORM_BYTES, bytes += STORM_BYTES) { /* Ends: shrinks. */
        storm_send(s, bytes);
        storm_audit(s);
    }
    storm_end(s);
    return 0;
}
