#include "engine/reason.h"

#include <stddef.h>

struct reason_entry {
    unsigned code;
    const char *name;
    const char *text;
};

static const struct reason_entry entries[] = {
#define X(name, code, text) {code, #name, text},
    REASON_TABLE(X)
#undef X
};

static const struct reason_entry *entry_find(unsigned reason)
{
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++)
        if (entries[i].code == reason)
            return &entries[i];
    return NULL;
}

const char *reason_name(unsigned reason)
{
    const struct reason_entry *entry = entry_find(reason);
    return entry == NULL ? "UNKNOWN" : entry->name;
}

const char *reason_text(unsigned reason)
{
    const struct reason_entry *entry = entry_find(reason);
    return entry == NULL ? "a code of a newer version" : entry->text;
}
