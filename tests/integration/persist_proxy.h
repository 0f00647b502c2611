/*
 * persist_proxy.h - stands between libpq and Postgres and loses answers on demand.
 */
#ifndef GRIDCLEAR_TESTS_PERSIST_PROXY_H
#define GRIDCLEAR_TESTS_PERSIST_PROXY_H

#include <libpq-fe.h>

struct proxy;

/* Listens on a socket of its own for the Postgres of `conninfo`; failures stop the program. */
struct proxy *proxy_start(const char *conninfo);
void proxy_stop(struct proxy *p);
const char *proxy_conninfo(const struct proxy *p);

/* The next request that contains `text` (NULL: any) goes through, its answer is thrown away, and
 * the connection is cut. `text` outlives the proxy. */
void proxy_cut_after_next(struct proxy *p, const char *text);
unsigned proxy_cuts(struct proxy *p);

#endif
