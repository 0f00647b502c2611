/*
 * log.h - one line per happening, to standard error: time, level, area, text.
 *
 * Under systemd the line begins with the priority it understands and leaves the time to the
 * journal. Lines are written whole, so threads do not mix. Text from outside is escaped by the
 * caller's "%s" never: control characters are replaced here.
 */
#ifndef GRIDCLEAR_SYS_LOG_H
#define GRIDCLEAR_SYS_LOG_H

enum log_level {
    LOG_LEVEL_ERROR, /* A person must look. */
    LOG_LEVEL_WARNING,
    LOG_LEVEL_INFO,
    LOG_LEVEL_DEBUG,
};

/* What is written from now on: `most` and everything more severe. INFO at start. */
void log_level_set(enum log_level most);

/* Writes one line of at most 1,000 bytes; `area` is the folder or noun that speaks ("journal"). */
void log_write(enum log_level level, const char *area, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

#define log_error(area, ...)   log_write(LOG_LEVEL_ERROR, area, __VA_ARGS__)
#define log_warning(area, ...) log_write(LOG_LEVEL_WARNING, area, __VA_ARGS__)
#define log_info(area, ...)    log_write(LOG_LEVEL_INFO, area, __VA_ARGS__)
#define log_debug(area, ...)   log_write(LOG_LEVEL_DEBUG, area, __VA_ARGS__)

#endif
