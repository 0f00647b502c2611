/*
 * window.h - the commands of one stream that are not answered yet, in their order.
 *
 * At most CLIENT_WINDOW of them are on the way at once, counted from the oldest unanswered one, so
 * that the clearinghouse still keeps the result of each when it has to be sent again. The others
 * wait here, bounded. No clock, no sockets: the session says what happened.
 *
 *   add -> waiting -> (next) on the way -> (answered) gone
 *             ^            |
 *             +-- (unsend) +   connection lost, or BUSY
 */
#ifndef GRIDCLEAR_CMCM_WINDOW_H
#define GRIDCLEAR_CMCM_WINDOW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "engine/command.h"

struct window_entry {
    struct command command;
    bool sent;
    bool answered; /* Kept until all before it are answered too. */
};

struct window {
    struct window_entry *entries; /* A ring. */
    uint32_t capacity;
    uint32_t first;
    uint32_t count;      /* From the oldest unanswered one. */
    uint32_t unanswered; /* Of `count`. */
};

/* Room for CLIENT_WINDOW commands and `queue_max` more that wait. FULL: no memory. */
MUST_USE enum status window_init(struct window *w, uint32_t queue_max);
void window_destroy(struct window *w);

/* Takes a command, whose client_seq is above all before it. FULL: there is no room. */
MUST_USE enum status window_add(struct window *w, const struct command *command);

/* The next command to send, in order, or NULL when none may go now. It counts as sent. */
const struct command *window_next(struct window *w);

/* An unanswered command by its number; NULL when there is none. */
const struct command *window_find(const struct window *w, uint64_t client_seq);

/* It has been answered. Returns false when no unanswered command has this number. */
bool window_answered(struct window *w, uint64_t client_seq);

/* Whatever is on the way was lost: all of it will be sent again, under the same numbers. */
void window_unsend_all(struct window *w);

/* One command was not taken: it will be sent again. */
void window_unsend(struct window *w, uint64_t client_seq);

/*
 * The clearinghouse has passed over `old_seq`: the command goes to the end as `new_seq`, which is
 * above all others, and commands that wait and name it as their target name it anew. False when
 * there is no such command.
 */
bool window_renumber(struct window *w, uint64_t old_seq, uint64_t new_seq);

#endif
