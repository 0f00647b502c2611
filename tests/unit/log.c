#include "sys/log.h"

#include <criterion/criterion.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/check.h"
#include "base/status.h"

static char said[4096];

static int stderr_saved;
static int pipe_ends[2];

static void capture_begin(void);
static void capture_end(void);

/* Goal: a line has level, area and text, ends with one newline and is in one piece. */
Test(log, a_line_names_level_area_and_text)
{
    (void)unsetenv("JOURNAL_STREAM");
    capture_begin();
    log_warning("journal", "%d rows of %s", 3, "five");
    capture_end();
    char *at = strstr(said, " warning journal: 3 rows of five\n");
    cr_assert_not_null(at);
    cr_assert_eq(at - said, (ptrdiff_t)strlen("12:00:00.000"));
    cr_assert_eq(strchr(said, '\n')[1], '\0');
}

/* Goal: under systemd the line starts with the priority and leaves the time to the journal. */
Test(log, under_systemd_a_line_starts_with_its_priority)
{
    (void)setenv("JOURNAL_STREAM", "8:1", 1);
    capture_begin();
    log_error("net", "e");
    log_warning("net", "w");
    log_info("net", "i");
    capture_end();
    cr_assert_str_eq(said, "<3>net: e\n<4>net: w\n<6>net: i\n");
}

/* Goal: what is less severe than the level set is not written, the level itself is. */
Test(log, what_is_less_severe_than_the_level_is_left_out)
{
    (void)setenv("JOURNAL_STREAM", "8:1", 1);
    capture_begin();
    log_debug("a", "not at start");
    log_level_set(LOG_LEVEL_DEBUG);
    log_debug("a", "now");
    log_level_set(LOG_LEVEL_ERROR);
    log_warning("a", "no more");
    capture_end();
    cr_assert_str_eq(said, "<7>a: now\n");
}

/* Goal: nobody forges a line or a terminal command by what he sends: no control character passes.
 */
Test(log, control_characters_in_the_text_become_question_marks)
{
    (void)setenv("JOURNAL_STREAM", "8:1", 1);
    capture_begin();
    log_info("net", "peer says %s", "a\n<3>net: forged\x1b[2J\x7f");
    capture_end();
    cr_assert_str_eq(said, "<6>net: peer says a?<3>net: forged?[2J?\n");
}

/* Goal: a line never grows past 1,000 bytes and still ends as a line. */
Test(log, a_long_line_is_cut_and_still_ends)
{
    (void)setenv("JOURNAL_STREAM", "8:1", 1);
    char text[3000];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    capture_begin();
    log_info("net", "%s", text);
    capture_end();
    size_t length = strlen(said);
    cr_assert(length > 900 && length <= 1000, "%zu bytes", length);
    cr_assert_eq(said[length - 1], '\n');
}

/* Goal: an area longer than the whole line is cut too, and nothing is written past the line. */
Test(log, an_area_longer_than_the_line_is_cut)
{
    (void)setenv("JOURNAL_STREAM", "8:1", 1);
    char area[2000];
    memset(area, 'a', sizeof area - 1);
    area[sizeof area - 1] = '\0';
    capture_begin();
    log_info(area, "text");
    capture_end();
    size_t length = strlen(said);
    cr_assert(length > 900 && length <= 1000, "%zu bytes", length);
    cr_assert_eq(said[length - 1], '\n');
}

/* Goal: a broken invariant ends the program by abort, so that a supervisor sees it. */
Test(check, a_broken_invariant_aborts, .signal = SIGABRT)
{
    invariant(said[0] != '\0');
}

/* Goal: no two statuses read alike in a log, and a number beyond them is said to be unknown. */
Test(status, each_status_has_a_text_of_its_own)
{
    for (unsigned i = STATUS_OK; i <= STATUS_IO; i++) /* Ends at the last status. */
        for (unsigned k = STATUS_OK; k < i; k++)      /* Ends at i. */
            cr_assert_str_neq(status_text((enum status)i), status_text((enum status)k));
    cr_assert_str_eq(status_text((enum status)(STATUS_IO + 1)), "unknown status");
}

/* Sends standard error into a pipe; what these tests write fits into its buffer. */
static void capture_begin(void)
{
    cr_assert_eq(pipe(pipe_ends), 0);
    stderr_saved = dup(STDERR_FILENO);
    cr_assert(stderr_saved >= 0);
    cr_assert(dup2(pipe_ends[1], STDERR_FILENO) >= 0);
    cr_assert_eq(close(pipe_ends[1]), 0);
}

static void capture_end(void)
{
    cr_assert(dup2(stderr_saved, STDERR_FILENO) >= 0);
    size_t length = 0;
    ssize_t n;
    while ((n = read(pipe_ends[0], said + length, sizeof said - 1 - length)) > 0) /* Ends at EOF. */
        length += (size_t)n;
    said[length] = '\0';
    cr_assert_eq(close(pipe_ends[0]), 0);
}
