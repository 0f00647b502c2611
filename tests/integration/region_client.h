/*
 * region_client.h - a participant in a test: one connection to a gridcleard, by the real wire.
 */
#ifndef GRIDCLEAR_TESTS_REGION_CLIENT_H
#define GRIDCLEAR_TESTS_REGION_CLIENT_H

#include <uv.h>

#include "net/connection.h"
#include "net/message.h"
#include "net/tls.h"

#define INBOX_MAX 4096

struct client {
    uv_loop_t *loop;
    struct tls_context *tls;
    struct connection *connection; /* NULL: closed. */
    uint8_t lfdi[LFDI_BYTES];
    bool opened;
    enum status why; /* It was closed. */
    uint32_t count;
    uint32_t seen;
    struct message inbox[INBOX_MAX];
};

/* Loads the certificate that is in `folder` under `name`. */
void client_init(struct client *c, uv_loop_t *loop, const char *folder, const char *name);
void client_free(struct client *c);

void client_dial(struct client *c, uint16_t port);
void client_hello(struct client *c, bool subscribe, bool resume, uint64_t resume_from);
void client_send(struct client *c, const struct message *m);
void client_command(struct client *c, const struct command *command);

/* Runs the loop until the next message, which is passed over no more than once; stops the test when
 * the connection ends instead. */
const struct message *client_next(struct client *c);

/* The next message of this kind (passing over others), and the answer to this client_seq. */
const struct message *client_expect(struct client *c, enum message_kind kind);
const struct event *client_answer(struct client *c, uint64_t client_seq);

/* Runs the loop until the connection is gone. */
void client_gone(struct client *c);
void client_close(struct client *c);

#endif
