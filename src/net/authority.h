/*
 * authority.h - a region's certificate authority in a folder: makes itself, issues certificates.
 *
 * For the demo, the tests and a first installation. A region with an authority of its own needs
 * only what is written here: P-256 keys, SHA-256, and for each certificate its use (a participant's
 * certificate cannot pass for a server's). Keys are in PEM files of mode 0600.
 */
#ifndef GRIDCLEAR_NET_AUTHORITY_H
#define GRIDCLEAR_NET_AUTHORITY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/status.h"
#include "engine/command.h"

#define AUTHORITY_NAME_MAX 64 /* Of a common name, its end counted. */

struct authority;

enum certificate_use {
    CERTIFICATE_CLIENT,
    CERTIFICATE_SERVER, /* A server is a client of its peers too. */
};

struct certificate_request {
    const char *common_name; /* 1 to 63 bytes. */
    enum certificate_use use;
    /* Of a server, what clients dial, separated by commas: "DNS:grid.example,IP:192.0.2.1".
     * localhost, 127.0.0.1 and ::1 are always there. NULL: no more. */
    const char *hosts;
    /* Validity counted from now, in days; from below until. Both may lie in the past. From 0 is
     * five minutes ago, for clocks that differ. */
    int32_t from_days;
    int32_t until_days;
    const char *certificate_file;
    const char *key_file;
};

/*
 * Opens the authority in `folder`: its files are ca.pem and ca.key. With `create`, makes folder and
 * authority (valid for ten years) if it is not there yet. NOT_FOUND: it is not there. IO, CORRUPT:
 * logged with the text of the system or the library. The caller frees it.
 */
MUST_USE enum status authority_open(const char *folder, bool create, struct authority **out);
void authority_free(struct authority *authority);

/* Path of its certificate, for tls_context_new(); valid as long as the authority. */
const char *authority_file(const struct authority *authority);

/*
 * Makes a key and a certificate and writes both files, over what was there. `lfdi` is the new
 * certificate's; NULL if it is not wanted. CONFIG: the request is wrong; IO: logged.
 */
MUST_USE enum status authority_issue(struct authority *authority,
                                     const struct certificate_request *request,
                                     uint8_t lfdi[LFDI_BYTES]);

#endif
