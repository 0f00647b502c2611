#include "net/authority.h"

#include <criterion/criterion.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "net/tls.h"

static char folder[64];
static char paths[8][128];

static const char *path(const char *name)
{
    static unsigned next;
    char *to = paths[next++ % 8];
    (void)snprintf(to, sizeof paths[0], "%s/%s", folder, name);
    return to;
}

static struct certificate_request request(const char *name)
{
    return (struct certificate_request){.common_name = name,
                                        .use = CERTIFICATE_SERVER,
                                        .until_days = 1,
                                        .certificate_file = path("one.pem"),
                                        .key_file = path("one.key")};
}

static void set_up(void)
{
    (void)snprintf(folder, sizeof folder, "/tmp/gridclear_authority_XXXXXX");
    cr_assert_not_null(mkdtemp(folder));
}

static int remove_one(const char *name, const struct stat *stat, int type, struct FTW *walk)
{
    (void)stat;
    (void)type;
    (void)walk;
    return remove(name);
}

static void tear_down(void)
{
    (void)nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

TestSuite(authority, .init = set_up, .fini = tear_down);

/* Goal: private keys are readable by their owner alone, also over a file that was open to all. */
Test(authority, writes_keys_for_their_owner_alone)
{
    struct authority *authority;
    struct stat of;
    FILE *older = fopen(path("one.key"), "w");
    cr_assert_not_null(older);
    cr_assert_eq(fclose(older), 0);
    cr_assert_eq(chmod(path("one.key"), 0644), 0);
    cr_assert_eq(authority_open(path("ca"), true, &authority), STATUS_OK);
    struct certificate_request one = request("one");
    cr_assert_eq(authority_issue(authority, &one, NULL), STATUS_OK);
    cr_assert_eq(stat(path("one.key"), &of), 0);
    cr_assert_eq(of.st_mode & 0777, 0600);
    cr_assert_eq(stat(path("ca/ca.key"), &of), 0);
    cr_assert_eq(of.st_mode & 0777, 0600);
    authority_free(authority);
}

/* Goal: a folder that was made is opened as the same authority; one that was not is not made
 * unasked. */
Test(authority, is_the_same_when_it_is_opened_again)
{
    struct authority *authority;
    struct tls_context *tls;
    uint8_t issued[LFDI_BYTES];
    uint8_t loaded[LFDI_BYTES];
    cr_assert_eq(authority_open(path("ca"), false, &authority), STATUS_NOT_FOUND);
    cr_assert_eq(authority_open(path("ca"), true, &authority), STATUS_OK);
    authority_free(authority);
    cr_assert_eq(authority_open(path("ca"), true, &authority), STATUS_OK);
    struct certificate_request one = request("one");
    cr_assert_eq(authority_issue(authority, &one, issued), STATUS_OK);
    cr_assert_eq(tls_context_new(TLS_SERVER, path("one.pem"), path("one.key"),
                                 authority_file(authority), &tls),
                 STATUS_OK);
    tls_context_lfdi(tls, loaded);
    cr_assert_arr_eq(issued, loaded, LFDI_BYTES);
    tls_context_free(tls);
    authority_free(authority);
}

/* Goal: a request that makes no sense is refused, and nothing is written. */
Test(authority, refuses_a_request_that_is_wrong)
{
    struct authority *authority;
    struct stat of;
    cr_assert_eq(authority_open(path("ca"), true, &authority), STATUS_OK);
    struct certificate_request wrong = request("");
    cr_assert_eq(authority_issue(authority, &wrong, NULL), STATUS_CONFIG);
    wrong = request("one");
    wrong.until_days = 0;
    cr_assert_eq(authority_issue(authority, &wrong, NULL), STATUS_CONFIG);
    wrong = request("one");
    wrong.hosts = "not a kind of host";
    cr_assert_eq(authority_issue(authority, &wrong, NULL), STATUS_CONFIG);
    cr_assert_neq(stat(path("one.pem"), &of), 0);
    authority_free(authority);
}

/* Goal: a certificate with another's key, or none, makes no context. */
Test(authority, context_needs_a_certificate_and_its_own_key)
{
    struct authority *authority;
    struct tls_context *tls;
    cr_assert_eq(authority_open(path("ca"), true, &authority), STATUS_OK);
    struct certificate_request one = request("one");
    cr_assert_eq(authority_issue(authority, &one, NULL), STATUS_OK);
    cr_assert_eq(tls_context_new(TLS_SERVER, path("one.pem"), path("ca/ca.key"),
                                 authority_file(authority), &tls),
                 STATUS_CONFIG);
    cr_assert_eq(tls_context_new(TLS_SERVER, path("none.pem"), path("one.key"),
                                 authority_file(authority), &tls),
                 STATUS_CONFIG);
    authority_free(authority);
}
