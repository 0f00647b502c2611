#include "cli/authority_command.h"

#include <stdio.h>
#include <string.h>

#include "cmcm/options.h"
#include "net/authority.h"

#define DAYS_MAX 36500

int authority_create_run(int argc, char **argv)
{
    static const struct option_table table = {
        "gridclear authority create DIR",
        "Makes a certificate authority in DIR: ca.pem, to be given to everybody, and ca.key, to\n"
        "be given to nobody. Does nothing when there is one.",
        NULL, 0};
    int rest;
    enum option_result result = options_read(&table, argc, argv, &rest);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    if (rest != 1)
        return options_wrong(&table, "one folder is needed");
    struct authority *authority;
    enum status status = authority_open(argv[1], true, &authority);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: no authority in %s: %s\n", argv[1], status_text(status));
        return PROGRAM_FAILED;
    }
    printf("%s\n", authority_file(authority));
    authority_free(authority);
    return PROGRAM_DONE;
}

int authority_issue_run(int argc, char **argv)
{
    const char *use = "client", *hosts = NULL, *certificate = NULL, *key = NULL;
    uint64_t days = 365;
    const struct option_row rows[] = {
        {"use", OPTION_TEXT, &use, "client|server", "what it is for (client)"},
        {"hosts", OPTION_TEXT, &hosts, "LIST", "of a server: DNS:grid.example,IP:192.0.2.1"},
        {"days", OPTION_NUMBER, &days, "N", "how long it is valid (365)"},
        {"certificate", OPTION_TEXT, &certificate, "FILE", "where to write it (DIR/NAME.pem)"},
        {"key", OPTION_TEXT, &key, "FILE", "where to write its key (DIR/NAME.key)"},
    };
    const struct option_table table = {
        "gridclear authority issue DIR NAME [options]",
        "Issues a certificate for NAME by the authority in DIR and prints its LFDI, by which the\n"
        "clearinghouse knows it once it is enrolled.",
        rows, sizeof(rows) / sizeof(rows[0])};
    int rest;
    enum option_result result = options_read(&table, argc, argv, &rest);
    if (result != OPTIONS_READ)
        return result == OPTIONS_HELP ? PROGRAM_DONE : PROGRAM_USAGE;
    if (rest != 2 || strchr(argv[2], '/') != NULL)
        return options_wrong(&table, "a folder and a name without '/' are needed");
    if (strcmp(use, "client") != 0 && strcmp(use, "server") != 0)
        return options_wrong(&table, "--use is client or server");
    if (days == 0 || days > DAYS_MAX)
        return options_wrong(&table, "--days is 1 to %d", DAYS_MAX);
    char certificate_path[1024], key_path[1024];
    snprintf(certificate_path, sizeof(certificate_path), "%s/%s.pem", argv[1], argv[2]);
    snprintf(key_path, sizeof(key_path), "%s/%s.key", argv[1], argv[2]);
    struct certificate_request request = {
        .common_name = argv[2],
        .use = strcmp(use, "server") == 0 ? CERTIFICATE_SERVER : CERTIFICATE_CLIENT,
        .hosts = hosts,
        .until_days = (int32_t)days,
        .certificate_file = certificate != NULL ? certificate : certificate_path,
        .key_file = key != NULL ? key : key_path,
    };
    struct authority *authority;
    uint8_t lfdi[LFDI_BYTES];
    enum status status = authority_open(argv[1], false, &authority);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: no authority in %s: make one with 'gridclear authority create'\n",
                argv[1]);
        return PROGRAM_FAILED;
    }
    status = authority_issue(authority, &request, lfdi);
    authority_free(authority);
    if (status != STATUS_OK) {
        fprintf(stderr, "error: the certificate was not made: %s\n", status_text(status));
        return PROGRAM_FAILED;
    }
    for (unsigned i = 0; i < LFDI_BYTES; i++)
        printf("%02x", lfdi[i]);
    printf("  %s\n", request.certificate_file);
    return PROGRAM_DONE;
}
