/*
 * tls.h - TLS 1.3 with certificates on both sides, ALPN "gridclear/1", nothing else.
 */
#ifndef GRIDCLEAR_NET_TLS_H
#define GRIDCLEAR_NET_TLS_H

#include <stdint.h>

#include "base/status.h"
#include "engine/command.h"

struct tls_context;

enum tls_side {
    TLS_SERVER,
    TLS_CLIENT,
};

/*
 * Loads our certificate and key and the CA that our peers' certificates must come from (PEM
 * files). CONFIG: a file is missing or does not fit (logged with the library's own text). The
 * caller frees it after the last connection is gone.
 *
 * Whoever writes to a peer that has just gone gets SIGPIPE, which by default ends the process, and
 * libuv leaves that to its user: where the program has not said otherwise it is ignored from here
 * on.
 */
MUST_USE enum status tls_context_new(enum tls_side side, const char *certificate_file,
                                     const char *key_file, const char *ca_file,
                                     struct tls_context **out);
void tls_context_free(struct tls_context *tls);

/* The LFDI of our own certificate. */
void tls_context_lfdi(const struct tls_context *tls, uint8_t lfdi[LFDI_BYTES]);

#endif
