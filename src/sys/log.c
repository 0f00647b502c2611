#include "sys/log.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define LINE_MAX_BYTES 1000

static enum log_level level_most = LOG_LEVEL_INFO;

static size_t prefix_write(char *line, size_t room, enum log_level level, const char *area);
static void control_characters_replace(char *text);

void log_level_set(enum log_level most)
{
    level_most = most;
}

void log_write(enum log_level level, const char *area, const char *format, ...)
{
    if (level > level_most)
        return;
    char line[LINE_MAX_BYTES + 2];
    size_t at = prefix_write(line, LINE_MAX_BYTES, level, area);
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(line + at, LINE_MAX_BYTES - at, format, arguments);
    va_end(arguments);
    control_characters_replace(line);
    size_t length = strlen(line);
    line[length++] = '\n';
    for (size_t done = 0; done < length;) { /* Ends: each write takes some, or we give up. */
        ssize_t n = write(STDERR_FILENO, line + done, length - done);
        if (n <= 0)
            return;
        done += (size_t)n;
    }
}

static size_t prefix_write(char *line, size_t room, enum log_level level, const char *area)
{
    static const char *const names[] = {"error", "warning", "info", "debug"};
    static const int priorities[] = {3, 4, 6, 7};
    int n;
    if (getenv("JOURNAL_STREAM") != NULL) {
        n = snprintf(line, room, "<%d>%s: ", priorities[level], area);
    } else {
        struct timespec now;
        struct tm parts;
        (void)clock_gettime(CLOCK_REALTIME, &now);
        (void)gmtime_r(&now.tv_sec, &parts);
        char stamp[32];
        (void)strftime(stamp, sizeof stamp, "%H:%M:%S", &parts);
        n = snprintf(line, room, "%s.%03ld %-7s %s: ", stamp, now.tv_nsec / 1000000, names[level],
                     area);
    }
    if (n < 0)
        return 0;
    return (size_t)n < room ? (size_t)n : room - 1; /* A longer area was cut. */
}

static void control_characters_replace(char *text)
{
    for (; *text != '\0'; text++) /* Ends at the terminator. */
        if ((unsigned char)*text < ' ' || *text == 0x7f)
            *text = '?';
}
