/*
 * status.h - what the world answers: the result of everything that can fail from outside.
 *
 * A bug is not a status (it aborts, check.h), a refusal by the market is not a status (it is an
 * event with a reason, engine/reason.h).
 */
#ifndef GRIDCLEAR_BASE_STATUS_H
#define GRIDCLEAR_BASE_STATUS_H

#define MUST_USE __attribute__((warn_unused_result))

#define STATUS_TABLE(X)                                                                            \
    X(OK, "ok")                                                                                    \
    X(FULL, "a bounded queue or pool is full")                                                     \
    X(AGAIN, "nothing there yet, try later")                                                       \
    X(CLOSED, "the other side has closed")                                                         \
    X(MALFORMED, "the bytes do not parse")                                                         \
    X(TOO_LARGE, "larger than the stated limit")                                                   \
    X(NOT_FOUND, "no such thing")                                                                  \
    X(REFUSED, "the other side refused")                                                           \
    X(TIMEOUT, "no answer in time")                                                                \
    X(UNKNOWN_OUTCOME, "it may or may not have happened")                                          \
    X(FENCED, "another leader has taken over")                                                     \
    X(CORRUPT, "stored bytes do not match their checksum or chain")                                \
    X(CONFIG, "the configuration is wrong")                                                        \
    X(IO, "the operating system or a library reported an error")

enum status {
#define X(name, text) STATUS_##name,
    STATUS_TABLE(X)
#undef X
};

/* The text of a status, for logs; never NULL. */
const char *status_text(enum status status);

#endif
