/*
 * region_service.h - a gridcleard of a test's own: its folder, its certificates, its process.
 */
#ifndef GRIDCLEAR_TESTS_REGION_SERVICE_H
#define GRIDCLEAR_TESTS_REGION_SERVICE_H

#include <stdint.h>
#include <sys/types.h>

struct service {
    char folder[64];
    pid_t pid; /* 0: it does not run. */
    uint16_t port;
};

/* Makes the folder with a certificate for each of `names` (ended by NULL) and gridcleard.conf. The
 * first name is the operator. Postgres is the one in GRIDCLEAR_CONNINFO. */
void service_make(struct service *s, const char *const names[]);

/* Starts it and waits until it is ready. */
void service_start(struct service *s, const char *program);

/* Sends the signal, waits for the end and gives its status as of waitpid(). */
int service_end(struct service *s, int signal_number);

#endif
