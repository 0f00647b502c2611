#include <criterion/criterion.h>
#include <signal.h>
#include <string.h>

#include "cmcm/window.h"

static struct window window_of(uint32_t queue_max, uint64_t commands)
{
    struct window w;
    cr_assert_eq(window_init(&w, queue_max), STATUS_OK);
    for (uint64_t seq = 1; seq <= commands; seq++) {
        struct command command;
        memset(&command, 0, sizeof(command));
        command.client_seq = seq;
        command.kind = COMMAND_ORDER_NEW;
        cr_assert_eq(window_add(&w, &command), STATUS_OK);
    }
    return w;
}

static uint64_t next(struct window *w)
{
    const struct command *command = window_next(w);
    return command == NULL ? 0 : command->client_seq;
}

/* Goal: no more than the window goes out, the next one when the oldest is answered. */
Test(window, lets_out_no_more_than_the_window)
{
    struct window w = window_of(100, CLIENT_WINDOW + 10);
    for (uint64_t seq = 1; seq <= CLIENT_WINDOW; seq++)
        cr_assert_eq(next(&w), seq);
    cr_assert_eq(next(&w), 0);
    cr_assert(window_answered(&w, 2)); /* The oldest is still open, its result must stay kept. */
    cr_assert_eq(next(&w), 0);
    cr_assert(window_answered(&w, 1));
    cr_assert_eq(next(&w), CLIENT_WINDOW + 1);
    cr_assert_eq(next(&w), CLIENT_WINDOW + 2);
    cr_assert_eq(next(&w), 0);
    cr_assert_eq(w.unanswered, CLIENT_WINDOW + 8);
    window_destroy(&w);
}

/* Goal: after a lost connection all that is unanswered goes again, in order, under its numbers. */
Test(window, repeats_what_is_unanswered_in_order)
{
    struct window w = window_of(10, 5);
    for (uint64_t seq = 1; seq <= 5; seq++)
        cr_assert_eq(next(&w), seq);
    cr_assert(window_answered(&w, 2));
    cr_assert_not(window_answered(&w, 2));
    window_unsend_all(&w);
    cr_assert_eq(next(&w), 1);
    cr_assert_eq(next(&w), 3);
    window_unsend(&w, 3);
    cr_assert_eq(next(&w), 3);
    cr_assert_eq(next(&w), 4);
    cr_assert_eq(next(&w), 5);
    cr_assert_eq(next(&w), 0);
    window_destroy(&w);
}

/* Goal: the queue is bounded, and room comes back. */
Test(window, is_full_when_it_is_full)
{
    struct window w = window_of(2, CLIENT_WINDOW + 2);
    struct command command;
    memset(&command, 0, sizeof(command));
    command.client_seq = 1000;
    cr_assert_eq(window_add(&w, &command), STATUS_FULL);
    cr_assert(window_answered(&w, 1));
    cr_assert_eq(window_add(&w, &command), STATUS_OK);
    window_destroy(&w);
}

/* Goal: a command that was passed over goes last under a new number, and who names it follows. */
Test(window, renumbers_a_command_and_those_that_name_it)
{
    struct window w = window_of(10, 3);
    struct command cancel;
    memset(&cancel, 0, sizeof(cancel));
    cancel.client_seq = 4;
    cancel.kind = COMMAND_ORDER_CANCEL;
    cancel.body.order_cancel.target_seq = 2;
    cr_assert_eq(window_add(&w, &cancel), STATUS_OK);
    cr_assert(window_renumber(&w, 2, 5));
    cr_assert_not(window_renumber(&w, 2, 6));
    cr_assert_eq(window_find(&w, 2), NULL);
    cr_assert_eq(window_find(&w, 4)->body.order_cancel.target_seq, 5);
    cr_assert_eq(next(&w), 1);
    cr_assert_eq(next(&w), 3);
    cr_assert_eq(next(&w), 4);
    cr_assert_eq(next(&w), 5);
    cr_assert_eq(w.unanswered, 4);
    window_destroy(&w);
}

/* Goal: renumbering works in a full ring whose holes are in the middle, around its end. */
Test(window, renumbers_in_a_full_ring)
{
    struct window w = window_of(0, CLIENT_WINDOW);
    for (uint64_t seq = 1; seq <= 10; seq++) {
        struct command command;
        memset(&command, 0, sizeof(command));
        cr_assert(window_answered(&w, seq));
        command.client_seq = CLIENT_WINDOW + seq;
        cr_assert_eq(window_add(&w, &command), STATUS_OK);
    }
    cr_assert(window_renumber(&w, 20, 1000));
    cr_assert_eq(w.unanswered, CLIENT_WINDOW);
    cr_assert_not_null(window_find(&w, 1000));
    cr_assert_not_null(window_find(&w, CLIENT_WINDOW + 10));
    cr_assert_null(window_find(&w, 20));
    window_destroy(&w);
}

/* Goal: numbers that do not grow are a bug of the session. */
Test(window, stops_at_a_number_that_does_not_grow, .signal = SIGABRT)
{
    struct window w = window_of(10, 3);
    struct command command;
    memset(&command, 0, sizeof(command));
    command.client_seq = 3;
    enum status status = window_add(&w, &command);
    cr_assert_eq(status, STATUS_OK);
}
