#include "region_service.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/check.h"
#include "net/authority.h"

static void certificate_make(const struct service *s, struct authority *authority, const char *name,
                             enum certificate_use use, uint8_t *lfdi);
static void config_write_file(const struct service *s, const uint8_t lfdi[LFDI_BYTES]);

void service_make(struct service *s, const char *const names[])
{
    memset(s, 0, sizeof *s);
    (void)snprintf(s->folder, sizeof s->folder, "/tmp/gridclear-region-XXXXXX");
    invariant(mkdtemp(s->folder) != NULL);
    struct authority *authority = NULL;
    enum status status = authority_open(s->folder, true, &authority);
    invariant(status == STATUS_OK);
    uint8_t lfdi[LFDI_BYTES];
    certificate_make(s, authority, "server", CERTIFICATE_SERVER, lfdi);
    for (int i = 0; names[i] != NULL; i++) {
        certificate_make(s, authority, names[i], CERTIFICATE_CLIENT, lfdi);
        if (i == 0)
            config_write_file(s, lfdi);
    }
    authority_free(authority);
}

void service_start(struct service *s, const char *program)
{
    int ends[2];
    invariant(pipe(ends) == 0);
    char config[128];
    (void)snprintf(config, sizeof config, "%s/gridcleard.conf", s->folder);
    s->pid = fork();
    invariant(s->pid >= 0);
    if (s->pid == 0) {
        (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
        (void)dup2(ends[1], STDOUT_FILENO);
        (void)close(ends[0]);
        (void)close(ends[1]);
        (void)execl(program, program, "--config", config, (char *)NULL);
        _exit(127);
    }
    (void)close(ends[1]);
    FILE *out = fdopen(ends[0], "r");
    char line[128] = "";
    unsigned region = 0, port = 0;
    bool ready = fgets(line, sizeof line, out) != NULL &&
                 sscanf(line, "ready: region %u, port %u", &region, &port) == 2;
    invariant(ready);
    (void)fclose(out);
    s->port = (uint16_t)port;
}

int service_end(struct service *s, int signal_number)
{
    int status = 0;
    (void)kill(s->pid, signal_number);
    invariant(waitpid(s->pid, &status, 0) == s->pid);
    s->pid = 0;
    return status;
}

static void certificate_make(const struct service *s, struct authority *authority, const char *name,
                             enum certificate_use use, uint8_t *lfdi)
{
    char certificate[128], key[128];
    (void)snprintf(certificate, sizeof certificate, "%s/%s.pem", s->folder, name);
    (void)snprintf(key, sizeof key, "%s/%s.key", s->folder, name);
    struct certificate_request request = {
        .common_name = name,
        .use = use,
        .until_days = 1,
        .certificate_file = certificate,
        .key_file = key,
    };
    enum status status = authority_issue(authority, &request, lfdi);
    invariant(status == STATUS_OK);
}

static void config_write_file(const struct service *s, const uint8_t lfdi[LFDI_BYTES])
{
    char path[128], digits[2 * LFDI_BYTES + 1];
    const char *conninfo = getenv("GRIDCLEAR_CONNINFO");
    invariant(conninfo != NULL);
    for (int i = 0; i < LFDI_BYTES; i++)
        (void)snprintf(digits + 2 * i, 3, "%02x", lfdi[i]);
    (void)snprintf(path, sizeof path, "%s/gridcleard.conf", s->folder);
    FILE *out = fopen(path, "w");
    invariant(out != NULL);
    (void)fprintf(out,
                  "region = 7;\n"
                  "listen: { host = \"127.0.0.1\"; port = 0; ports_file = \"%s/port\";\n"
                  "  certificate = \"%s/server.pem\"; key = \"%s/server.key\"; ca = \"%s/ca.pem\"; "
                  "};\n"
                  "database: { conninfo = \"%s\"; };\n"
                  "calendar: { opens = \"by_command\"; zone = \"Europe/Berlin\"; };\n"
                  "clock: { mode = \"scaled\"; origin = \"2026-06-01T10:00:00Z\"; factor = 1; };\n"
                  "engine: { orders_max = 4096; tranches_max = 256; participants_max = 64; "
                  "streams_max = 64; credentials_max = 64; meters_max = 64; groups_max = 16; "
                  "slots_max = 16; positions_max = 1024; pages_max = 1024; };\n"
                  "sessions: { feed_events_max = 8; };\n"
                  "operator: { lfdi = \"%s\"; };\n",
                  s->folder, s->folder, s->folder, s->folder, conninfo, digits);
    invariant(fclose(out) == 0);
}
