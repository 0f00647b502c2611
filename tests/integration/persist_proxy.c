#include "persist_proxy.h"

#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#define CONNECTIONS_MAX 1024

struct proxy {
    char folder[64];
    char conninfo[256];
    struct sockaddr_un server;
    struct sockaddr_un address;
    int listening;
    pthread_t thread;
    pthread_t threads[CONNECTIONS_MAX];
    atomic_bool stopping;
    atomic_bool cut_next;
    const char *_Atomic cut_text;
    atomic_uint cuts;
};

struct served {
    struct proxy *proxy;
    int client;
};

static void *proxy_run(void *context);
static void *connection_serve(void *context);
static bool bytes_pass(int from, int to, const char *text, bool *contains);
static bool answer_ends(int server);
static int dial(const struct sockaddr_un *address);
static void must(bool done);

struct proxy *proxy_start(const char *conninfo)
{
    struct proxy *p = calloc(1, sizeof *p);
    must(p != NULL);
    (void)snprintf(p->folder, sizeof p->folder, "/tmp/gridclear-proxy-XXXXXX");
    must(mkdtemp(p->folder) != NULL);
    char folder[80];
    must(sscanf(conninfo, "host=%79s", folder) == 1);
    p->server.sun_family = AF_UNIX;
    p->address.sun_family = AF_UNIX;
    (void)snprintf(p->server.sun_path, sizeof p->server.sun_path, "%s/.s.PGSQL.5432", folder);
    (void)snprintf(p->address.sun_path, sizeof p->address.sun_path, "%s/.s.PGSQL.5432", p->folder);
    (void)snprintf(p->conninfo, sizeof p->conninfo,
                   "host=%s port=5432 user=postgres"
                   " dbname=gridclear",
                   p->folder);
    p->listening = socket(AF_UNIX, SOCK_STREAM, 0);
    must(bind(p->listening, (const struct sockaddr *)&p->address, sizeof p->address) == 0);
    must(listen(p->listening, 8) == 0);
    must(pthread_create(&p->thread, NULL, proxy_run, p) == 0);
    return p;
}

void proxy_stop(struct proxy *p)
{
    atomic_store(&p->stopping, true);
    int waker = dial(&p->address);
    (void)pthread_join(p->thread, NULL);
    (void)close(waker);
    (void)close(p->listening);
    (void)unlink(p->address.sun_path);
    (void)rmdir(p->folder);
    free(p);
}

const char *proxy_conninfo(const struct proxy *p)
{
    return p->conninfo;
}

void proxy_cut_after_next(struct proxy *p, const char *text)
{
    atomic_store(&p->cut_text, text);
    atomic_store(&p->cut_next, true);
}

unsigned proxy_cuts(struct proxy *p)
{
    return atomic_load(&p->cuts);
}

static void *proxy_run(void *context)
{
    struct proxy *p = context;
    size_t count = 0;
    for (;;) { /* Ends: proxy_stop, which also connects once. */
        int client = accept(p->listening, NULL, NULL);
        must(client >= 0 && count < CONNECTIONS_MAX);
        if (atomic_load(&p->stopping)) {
            (void)close(client);
            break;
        }
        struct served *served = malloc(sizeof *served);
        must(served != NULL);
        *served = (struct served){p, client};
        must(pthread_create(&p->threads[count++], NULL, connection_serve, served) == 0);
    }
    for (size_t i = 0; i < count; i++) /* Ends: all connections are closed by who had them. */
        (void)pthread_join(p->threads[i], NULL);
    return NULL;
}

static void *connection_serve(void *context)
{
    struct served served = *(struct served *)context;
    struct proxy *p = served.proxy;
    int client = served.client;
    int server = dial(&p->server);
    bool losing = false;
    free(context);
    for (bool open = true; open;) { /* Ends: either side closes, or we cut. */
        struct pollfd both[2] = {{.fd = client, .events = POLLIN},
                                 {.fd = server, .events = POLLIN}};
        (void)poll(both, 2, -1);
        if (both[0].revents != 0) {
            bool contains = false;
            open = bytes_pass(client, server, atomic_load(&p->cut_text), &contains);
            losing = losing || (open && contains && atomic_exchange(&p->cut_next, false));
        }
        if (both[1].revents != 0 && losing) {
            if (answer_ends(server)) {
                atomic_fetch_add(&p->cuts, 1);
                open = false;
            }
        } else if (both[1].revents != 0) {
            open = bytes_pass(server, client, NULL, &(bool){false}) && open;
        }
    }
    (void)close(server);
    (void)close(client);
    return NULL;
}

/* `*contains`: the text (NULL: any) is in what went over. */
static bool bytes_pass(int from, int to, const char *text, bool *contains)
{
    char bytes[65536];
    ssize_t n = read(from, bytes, sizeof bytes);
    for (ssize_t at = 0; at < n;) { /* Ends: `at` grows or the peer is gone. */
        ssize_t m = send(to, bytes + at, (size_t)(n - at), MSG_NOSIGNAL);
        if (m <= 0)
            return false;
        at += m;
    }
    *contains = n > 0 && (text == NULL || memmem(bytes, (size_t)n, text, strlen(text)) != NULL);
    return n > 0;
}

/*
 * ReadyForQuery ('Z', length 5, a state) is the last thing that Postgres says to a request; to a
 * COPY it says 'G' and waits for the rows.
 */
static bool answer_ends(int server)
{
    char bytes[65536];
    ssize_t n = read(server, bytes, sizeof bytes);
    return n <= 0 || bytes[0] == 'G' || (n >= 6 && memcmp(bytes + n - 6, "Z\0\0\0\5", 5) == 0);
}

static int dial(const struct sockaddr_un *address)
{
    int one = socket(AF_UNIX, SOCK_STREAM, 0);
    must(connect(one, (const struct sockaddr *)address, sizeof *address) == 0);
    return one;
}

static void must(bool done)
{
    if (!done) {
        perror("proxy");
        exit(1);
    }
}
