#include "cli/roster.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "sys/log.h"

static enum status entry_read(const json_t *o, struct roster_entry *entry);
static enum status text_take(const json_t *o, const char *name, char *out, size_t bytes);
static enum status id_take(const json_t *o, const char *name, uint32_t *out);

enum status roster_read(const char *path, struct roster *out)
{
    memset(out, 0, sizeof(*out));
    json_error_t error;
    json_t *root = json_load_file(path, JSON_REJECT_DUPLICATES, &error);
    if (root == NULL) {
        log_error("roster", "%s, line %d: %s", path, error.line, error.text);
        return error.line < 0 ? STATUS_NOT_FOUND : STATUS_MALFORMED;
    }
    const json_t *traders = json_object_get(root, "traders");
    const json_t *seed = json_object_get(root, "seed");
    size_t count = json_array_size(traders);
    enum status status = text_take(root, "scenario", out->scenario, sizeof(out->scenario));
    if (status == STATUS_OK)
        status = text_take(root, "ca", out->ca, sizeof(out->ca));
    if (status == STATUS_OK)
        status = id_take(root, "region", &out->region);
    if (status == STATUS_OK && (!json_is_integer(seed) || count == 0 || count > 1000000))
        status = STATUS_MALFORMED;
    if (status == STATUS_OK) {
        out->seed = (uint64_t)json_integer_value(seed);
        out->entries = calloc(count, sizeof(*out->entries));
        status = out->entries == NULL ? STATUS_FULL : STATUS_OK;
    }
    for (size_t i = 0; status == STATUS_OK && i < count; i++) {
        status = entry_read(json_array_get(traders, i), &out->entries[i]);
        if (status != STATUS_OK)
            log_error("roster", "%s: trader %zu lacks a field", path, i + 1);
        out->count++;
    }
    json_decref(root);
    if (status != STATUS_OK) {
        log_error("roster", "%s is not a roster: make one with 'gridclear fleet enrol'", path);
        roster_free(out);
    }
    return status;
}

enum status roster_write(const char *path, const struct roster *roster)
{
    json_t *root = json_object();
    json_t *traders = json_array();
    json_object_set_new(root, "scenario", json_string(roster->scenario));
    json_object_set_new(root, "seed", json_integer((json_int_t)roster->seed));
    json_object_set_new(root, "region", json_integer(roster->region));
    json_object_set_new(root, "ca", json_string(roster->ca));
    for (uint32_t i = 0; i < roster->count; i++) {
        const struct roster_entry *e = &roster->entries[i];
        json_t *o = json_object();
        json_object_set_new(o, "trader", json_string(e->trader));
        json_object_set_new(o, "participant", json_integer(e->participant));
        json_object_set_new(o, "meter", json_integer(e->meter));
        json_object_set_new(o, "place", json_integer(e->place));
        json_object_set_new(o, "group", json_integer(e->group));
        json_object_set_new(o, "import_max_w", json_integer(e->import_max_w));
        json_object_set_new(o, "export_max_w", json_integer(e->export_max_w));
        json_object_set_new(o, "certificate", json_string(e->certificate));
        json_object_set_new(o, "key", json_string(e->key));
        json_array_append_new(traders, o);
    }
    json_object_set_new(root, "traders", traders);
    char draft[ROSTER_PATH_MAX + 8];
    int length = snprintf(draft, sizeof(draft), "%s.new", path);
    enum status status = STATUS_OK;
    if (length < 0 || (size_t)length >= sizeof(draft) ||
        json_dump_file(root, draft, JSON_INDENT(1)) != 0 || rename(draft, path) != 0) {
        log_error("roster", "%s: %s", path, strerror(errno));
        status = STATUS_IO;
    }
    json_decref(root);
    return status;
}

void roster_free(struct roster *roster)
{
    free(roster->entries);
    memset(roster, 0, sizeof(*roster));
}

const struct roster_entry *roster_find(const struct roster *roster, const char *trader)
{
    for (uint32_t i = 0; i < roster->count; i++) {
        if (strcmp(roster->entries[i].trader, trader) == 0)
            return &roster->entries[i];
    }
    return NULL;
}

static enum status entry_read(const json_t *o, struct roster_entry *entry)
{
    const json_t *import = json_object_get(o, "import_max_w");
    const json_t *export = json_object_get(o, "export_max_w");
    if (text_take(o, "trader", entry->trader, sizeof(entry->trader)) != STATUS_OK ||
        text_take(o, "certificate", entry->certificate, sizeof(entry->certificate)) != STATUS_OK ||
        text_take(o, "key", entry->key, sizeof(entry->key)) != STATUS_OK ||
        id_take(o, "participant", &entry->participant) != STATUS_OK ||
        id_take(o, "meter", &entry->meter) != STATUS_OK ||
        id_take(o, "place", &entry->place) != STATUS_OK ||
        id_take(o, "group", &entry->group) != STATUS_OK || !json_is_integer(import) ||
        !json_is_integer(export))
        return STATUS_MALFORMED;
    entry->import_max_w = json_integer_value(import);
    entry->export_max_w = json_integer_value(export);
    return STATUS_OK;
}

static enum status text_take(const json_t *o, const char *name, char *out, size_t bytes)
{
    const char *text = json_string_value(json_object_get(o, name));
    if (text == NULL || strlen(text) >= bytes)
        return STATUS_MALFORMED;
    memcpy(out, text, strlen(text) + 1);
    return STATUS_OK;
}

static enum status id_take(const json_t *o, const char *name, uint32_t *out)
{
    const json_t *value = json_object_get(o, name);
    if (!json_is_integer(value) || json_integer_value(value) < 0 ||
        json_integer_value(value) > UINT32_MAX)
        return STATUS_MALFORMED;
    *out = (uint32_t)json_integer_value(value);
    return STATUS_OK;
}
