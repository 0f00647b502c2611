#include "cli/story.h"

#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "cli/script.h"
#include "cli/stage.h"

#define EVENT_CHARS   200
#define COLUMN_EVENTS 44
#define COLUMN_END    100

/* Texts of events: those that a line expects, and those that came. */
struct texts {
    char (*items)[EVENT_CHARS];
    uint32_t count;
    uint32_t capacity;
};

struct story {
    FILE *out;
    FILE *err;
    const char *name;
    bool check;
    struct script script;
    struct stage *stage;
    struct story_result *result;
    /* The entry that is being gathered: a deed and the lines of events that belong to it. */
    char *left;
    uint32_t line;
    bool told; /* It had a `|`. */
    struct texts expected;
    struct texts came;
};

static enum status story_line(struct story *story, const char *line, uint32_t number);
static enum status entry_play(struct story *story);
static enum status stage_begin(struct story *story);
static void deed_play(struct story *story, struct script_deed *deed);
static void names_learn(struct story *story, const struct script_deed *deed,
                        const struct event *event);
static void entry_compare(struct story *story);
static void entry_print(struct story *story);
static void expected_read(struct story *story, const char *text);
static void texts_add(struct texts *texts, const char *text, size_t length);
static bool text_is_refusal(const char *text);

enum status story_play(FILE *in, FILE *out, FILE *err, const char *name, bool check,
                       struct story_result *result)
{
    memset(result, 0, sizeof(*result));
    struct story *story = calloc(1, sizeof(*story));
    if (story == NULL)
        return STATUS_FULL;
    story->out = out;
    story->err = err;
    story->name = name;
    story->check = check;
    story->result = result;
    script_begin(&story->script);
    enum status status = STATUS_OK;
    char *line = NULL;
    size_t size = 0;
    uint32_t number = 0;
    while (status == STATUS_OK && getline(&line, &size, in) >= 0) { /* Ends: the file does. */
        line[strcspn(line, "\r\n")] = '\0';
        status = story_line(story, line, ++number);
    }
    if (status == STATUS_OK)
        status = entry_play(story);
    if (story->stage != NULL) {
        const struct engine *e = stage_engine(story->stage);
        result->hash = engine_hash(e);
        invariant(engine_hash_walk(e) == result->hash);
        engine_audit(e);
    }
    free(line);
    stage_close(story->stage);
    cast_clear(&story->script.cast);
    free(story->left);
    free(story->expected.items);
    free(story->came.items);
    free(story);
    return status;
}

static enum status story_line(struct story *story, const char *line, uint32_t number)
{
    const char *bar = strchr(line, '|');
    size_t blank = strspn(line, " \t");
    if (story->left != NULL && bar != NULL && line + blank == bar) {
        expected_read(story, bar + 1); /* More events of the entry above. */
        story->told = true;
        return STATUS_OK;
    }
    enum status status = entry_play(story);
    if (status != STATUS_OK)
        return status;
    if (line[blank] == '\0' || line[blank] == '#') {
        if (!story->check)
            fprintf(story->out, "%s\n", line);
        return STATUS_OK;
    }
    size_t length = bar == NULL ? strlen(line) : (size_t)(bar - line);
    while (length > 0 && (line[length - 1] == ' ' || line[length - 1] == '\t'))
        length--;
    story->left = strndup(line, length);
    invariant(story->left != NULL);
    story->line = number;
    story->told = bar != NULL;
    if (bar != NULL)
        expected_read(story, bar + 1);
    return STATUS_OK;
}

/* Plays the gathered entry, if there is one, and forgets it. */
static enum status entry_play(struct story *story)
{
    if (story->left == NULL)
        return STATUS_OK;
    enum status status = STATUS_OK;
    struct words words;
    words_split(&words, story->left, strlen(story->left));
    bool sizes = words.count > 0 && strcmp(words.items[0], "genesis") == 0;
    if (sizes && story->stage != NULL)
        words_fail(&words, "genesis before everything else");
    if (!sizes && words_ok(&words))
        status = stage_begin(story);
    if (status == STATUS_OK && !script_read(&story->script, &words)) {
        fprintf(story->err, "%s:%u: %s\n", story->name, story->line, words.wrong);
        status = STATUS_MALFORMED;
    }
    if (status == STATUS_OK) {
        for (uint32_t i = 0; i < story->script.deeds_count; i++)
            deed_play(story, &story->script.deeds[i]);
        story->result->deeds++;
        if (story->check)
            entry_compare(story);
        else
            entry_print(story);
    }
    free(story->left);
    story->left = NULL;
    story->expected.count = 0;
    story->came.count = 0;
    return status;
}

/* The engine comes to life with the first deed: `genesis` lines stand before it. */
static enum status stage_begin(struct story *story)
{
    if (story->stage != NULL)
        return STATUS_OK;
    struct script *script = &story->script;
    const char *wrong = "";
    int64_t at_us = (script->cast.day_s * 1000 + script->at_ms) * 1000;
    enum status status = stage_open(&script->limits, at_us, &story->stage, &wrong);
    if (status != STATUS_OK) {
        fprintf(story->err, "%s:%u: %s: %s\n", story->name, story->line, status_text(status),
                wrong);
        return status;
    }
    script_settings(script);
    for (uint32_t i = 0; i < script->deeds_count; i++)
        deed_play(story, &script->deeds[i]);
    for (uint32_t i = 0; i < story->came.count; i++)
        invariant(!text_is_refusal(story->came.items[i]));
    story->came.count = 0;
    return STATUS_OK;
}

static void deed_play(struct story *story, struct script_deed *deed)
{
    struct script *script = &story->script;
    int64_t at_us = (script->cast.day_s * 1000 + script->at_ms) * 1000;
    const struct event_list *events = stage_apply(story->stage, &deed->command, at_us);
    for (uint32_t i = 0; i < events->count; i++) {
        names_learn(story, deed, &events->items[i]);
        char text[EVENT_CHARS];
        cast_tell(&script->cast, &events->items[i], text, sizeof(text));
        texts_add(&story->came, text, strlen(text));
    }
}

static void names_learn(struct story *story, const struct script_deed *deed,
                        const struct event *event)
{
    struct cast *cast = &story->script.cast;
    const struct event_registry *body = &event->body.registry;
    if (deed->name[0] == '\0')
        return;
    bool room = true;
    if (event->kind == EVENT_PARTICIPANT_ENROLLED)
        room = cast_name_add(&cast->participants, deed->name, body->participant, 0);
    else if (event->kind == EVENT_METER_REGISTERED)
        room = cast_name_add(&cast->meters, deed->name, body->meter, body->place);
    else if (event->kind == EVENT_GROUP_CREATED)
        room = cast_name_add(&cast->groups, deed->name, body->group, 0);
    invariant(room);
}

static void entry_compare(struct story *story)
{
    uint32_t most =
        story->came.count > story->expected.count ? story->came.count : story->expected.count;
    bool same = true;
    if (story->told) {
        same = story->came.count == story->expected.count;
        for (uint32_t i = 0; same && i < most; i++)
            same = strcmp(story->came.items[i], story->expected.items[i]) == 0;
    } else {
        for (uint32_t i = 0; i < story->came.count; i++)
            same = same && !text_is_refusal(story->came.items[i]);
    }
    if (same)
        return;
    story->result->differences++;
    fprintf(story->out, "%s:%u: %s\n", story->name, story->line, story->left);
    for (uint32_t i = 0; i < most; i++) { /* Ends: i grows. */
        const char *told = i < story->expected.count ? story->expected.items[i] : NULL;
        const char *came = i < story->came.count ? story->came.items[i] : NULL;
        if (told != NULL && came != NULL && strcmp(told, came) == 0) {
            fprintf(story->out, "      %s\n", told);
            continue;
        }
        if (told != NULL)
            fprintf(story->out, "    - %s\n", told);
        if (came != NULL)
            fprintf(story->out, "    + %s\n", came);
    }
}

static void entry_print(struct story *story)
{
    int column = fprintf(story->out, "%-*s |", COLUMN_EVENTS, story->left);
    for (uint32_t i = 0; i < story->came.count; i++) {
        const char *text = story->came.items[i];
        if (i > 0 && column + 2 + (int)strlen(text) > COLUMN_END)
            column = fprintf(story->out, "\n%*s | %s", COLUMN_EVENTS, "", text) - 1;
        else
            column += fprintf(story->out, "%s%s", i > 0 ? "; " : " ", text);
    }
    fputc('\n', story->out);
}

static void expected_read(struct story *story, const char *text)
{
    while (*text != '\0') { /* Ends: text shrinks from the left. */
        size_t length = strcspn(text, ";");
        const char *next = text[length] == ';' ? text + length + 1 : text + length;
        while (length > 0 && (*text == ' ' || *text == '\t')) {
            text++;
            length--;
        }
        while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t'))
            length--;
        if (length > 0)
            texts_add(&story->expected, text, length);
        text = next;
    }
}

static void texts_add(struct texts *texts, const char *text, size_t length)
{
    if (texts->count == texts->capacity) {
        texts->capacity = texts->capacity == 0 ? 64 : 2 * texts->capacity;
        texts->items = realloc(texts->items, texts->capacity * sizeof(*texts->items));
        invariant(texts->items != NULL);
    }
    char *to = texts->items[texts->count++];
    if (length >= EVENT_CHARS)
        length = EVENT_CHARS - 1;
    memcpy(to, text, length);
    to[length] = '\0';
}

static bool text_is_refusal(const char *text)
{
    return strncmp(text, "refused ", 8) == 0;
}
