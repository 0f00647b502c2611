#include "net/authority.h"

#include <errno.h>
#include <fcntl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/check.h"
#include "sys/log.h"

#define PATH_BYTES         512
#define SERIAL_BYTES       16
#define HOSTS_BYTES        512
#define AUTHORITY_DAYS     3650
#define DAY_S              86400L
#define CLOCK_DIFFERENCE_S 300L
#define CERTIFICATE_MODE   0644
#define KEY_MODE           0600
#define HOSTS_ALWAYS       "DNS:localhost,IP:127.0.0.1,IP:::1"

struct authority {
    X509 *certificate;
    EVP_PKEY *key;
    char certificate_path[PATH_BYTES];
    char key_path[PATH_BYTES];
};

static enum status authority_read(struct authority *authority);
static enum status authority_make(struct authority *authority, const char *folder);
static X509 *certificate_new(EVP_PKEY *key, const char *common_name, long from_s, long until_s);
static bool extend(X509 *certificate, const X509 *issuer, int nid, const char *value);
static bool extend_leaf(X509 *certificate, const X509 *issuer,
                        const struct certificate_request *request);
static bool write_both(const X509 *certificate, EVP_PKEY *key, const char *certificate_path,
                       const char *key_path);
static FILE *file_create(const char *path, mode_t mode);
static enum status library_failed(const char *what);

enum status authority_open(const char *folder, bool create, struct authority **out)
{
    struct authority *authority = calloc(1, sizeof *authority);
    if (authority == NULL)
        return STATUS_FULL;
    enum status status = STATUS_CONFIG;
    int one = snprintf(authority->certificate_path, PATH_BYTES, "%s/ca.pem", folder);
    int two = snprintf(authority->key_path, PATH_BYTES, "%s/ca.key", folder);
    if (one < 0 || one >= PATH_BYTES || two < 0 || two >= PATH_BYTES)
        goto out;
    status = authority_read(authority);
    if (status == STATUS_NOT_FOUND && create)
        status = authority_make(authority, folder);
    if (status != STATUS_OK)
        goto out;
    *out = authority;
    return STATUS_OK;
out:
    authority_free(authority);
    return status;
}

void authority_free(struct authority *authority)
{
    if (authority == NULL)
        return;
    X509_free(authority->certificate);
    EVP_PKEY_free(authority->key);
    free(authority);
}

const char *authority_file(const struct authority *authority)
{
    return authority->certificate_path;
}

enum status authority_issue(struct authority *authority, const struct certificate_request *request,
                            uint8_t lfdi[LFDI_BYTES])
{
    size_t name_bytes = strlen(request->common_name);
    if (name_bytes == 0 || name_bytes >= AUTHORITY_NAME_MAX ||
        request->from_days >= request->until_days)
        return STATUS_CONFIG;
    enum status status = STATUS_IO;
    long from_s = request->from_days == 0 ? -CLOCK_DIFFERENCE_S : request->from_days * DAY_S;
    X509 *certificate = NULL;
    EVP_PKEY *key = EVP_EC_gen("P-256");
    if (key != NULL)
        certificate =
            certificate_new(key, request->common_name, from_s, request->until_days * DAY_S);
    if (certificate == NULL ||
        X509_set_issuer_name(certificate, X509_get_subject_name(authority->certificate)) != 1) {
        status = library_failed(request->common_name);
        goto out;
    }
    if (!extend_leaf(certificate, authority->certificate, request)) {
        (void)library_failed(request->common_name);
        status = STATUS_CONFIG; /* The hosts. */
        goto out;
    }
    if (X509_sign(certificate, authority->key, EVP_sha256()) == 0) {
        status = library_failed(request->common_name);
        goto out;
    }
    if (!write_both(certificate, key, request->certificate_file, request->key_file))
        goto out;
    if (lfdi != NULL) {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned length = 0;
        int done = X509_digest(certificate, EVP_sha256(), digest, &length);
        invariant(done == 1 && length >= LFDI_BYTES);
        memcpy(lfdi, digest, LFDI_BYTES);
    }
    status = STATUS_OK;
out:
    X509_free(certificate);
    EVP_PKEY_free(key);
    return status;
}

static enum status authority_read(struct authority *authority)
{
    FILE *file = fopen(authority->certificate_path, "re");
    if (file == NULL)
        return errno == ENOENT ? STATUS_NOT_FOUND : STATUS_IO;
    authority->certificate = PEM_read_X509(file, NULL, NULL, NULL);
    (void)fclose(file);
    file = fopen(authority->key_path, "re");
    if (file == NULL) {
        log_error("authority", "%s: %s", authority->key_path, strerror(errno));
        return STATUS_IO;
    }
    authority->key = PEM_read_PrivateKey(file, NULL, NULL, NULL);
    (void)fclose(file);
    if (authority->certificate == NULL || authority->key == NULL ||
        X509_check_private_key(authority->certificate, authority->key) != 1) {
        (void)library_failed(authority->certificate_path);
        return STATUS_CORRUPT;
    }
    return STATUS_OK;
}

static enum status authority_make(struct authority *authority, const char *folder)
{
    if (mkdir(folder, 0700) != 0 && errno != EEXIST) {
        log_error("authority", "%s: %s", folder, strerror(errno));
        return STATUS_IO;
    }
    authority->key = EVP_EC_gen("P-256");
    if (authority->key != NULL)
        authority->certificate = certificate_new(authority->key, "Gridclear authority",
                                                 -CLOCK_DIFFERENCE_S, AUTHORITY_DAYS * DAY_S);
    X509 *certificate = authority->certificate;
    if (certificate == NULL ||
        X509_set_issuer_name(certificate, X509_get_subject_name(certificate)) != 1 ||
        !extend(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") ||
        !extend(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign") ||
        !extend(certificate, certificate, NID_subject_key_identifier, "hash") ||
        X509_sign(certificate, authority->key, EVP_sha256()) == 0)
        return library_failed(authority->certificate_path);
    if (!write_both(certificate, authority->key, authority->certificate_path, authority->key_path))
        return STATUS_IO;
    return STATUS_OK;
}

/* Without an issuer and extensions; times count from now. NULL: the library's error says why. */
static X509 *certificate_new(EVP_PKEY *key, const char *common_name, long from_s, long until_s)
{
    unsigned char serial[SERIAL_BYTES];
    BIGNUM *number = NULL;
    X509 *certificate = X509_new();
    if (certificate == NULL || RAND_bytes(serial, sizeof serial) != 1)
        goto out;
    serial[0] &= 0x7f; /* Positive. */
    serial[0] |= 0x40; /* And never zero. */
    number = BN_bin2bn(serial, sizeof serial, NULL);
    if (number == NULL || BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate)) == NULL ||
        X509_set_version(certificate, X509_VERSION_3) != 1 ||
        X509_gmtime_adj(X509_getm_notBefore(certificate), from_s) == NULL ||
        X509_gmtime_adj(X509_getm_notAfter(certificate), until_s) == NULL ||
        X509_set_pubkey(certificate, key) != 1 ||
        X509_NAME_add_entry_by_NID(X509_get_subject_name(certificate), NID_commonName,
                                   MBSTRING_UTF8, (const unsigned char *)common_name, -1, -1,
                                   0) != 1)
        goto out;
    BN_free(number);
    return certificate;
out:
    BN_free(number);
    X509_free(certificate);
    return NULL;
}

static bool extend(X509 *certificate, const X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509 *from;
    memcpy(&from, &issuer, sizeof from); /* The library reads it only, and does not say so. */
    X509V3_set_ctx(&context, from, certificate, NULL, NULL, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    if (extension == NULL)
        return false;
    bool added = X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

static bool extend_leaf(X509 *certificate, const X509 *issuer,
                        const struct certificate_request *request)
{
    bool server = request->use == CERTIFICATE_SERVER;
    if (!extend(certificate, issuer, NID_basic_constraints, "critical,CA:FALSE") ||
        !extend(certificate, issuer, NID_key_usage, "critical,digitalSignature") ||
        !extend(certificate, issuer, NID_ext_key_usage,
                server ? "serverAuth,clientAuth" : "clientAuth") ||
        !extend(certificate, issuer, NID_subject_key_identifier, "hash") ||
        !extend(certificate, issuer, NID_authority_key_identifier, "keyid"))
        return false;
    if (!server)
        return true;
    char hosts[HOSTS_BYTES];
    int length =
        snprintf(hosts, sizeof hosts, "%s%s%s", HOSTS_ALWAYS, request->hosts == NULL ? "" : ",",
                 request->hosts == NULL ? "" : request->hosts);
    return length > 0 && length < HOSTS_BYTES &&
           extend(certificate, issuer, NID_subject_alt_name, hosts);
}

static bool write_both(const X509 *certificate, EVP_PKEY *key, const char *certificate_path,
                       const char *key_path)
{
    /* The key first: a certificate without its key is of no use to anyone. */
    FILE *file = file_create(key_path, KEY_MODE);
    bool done = file != NULL && PEM_write_PrivateKey(file, key, NULL, NULL, 0, NULL, NULL) == 1;
    if (file != NULL && fclose(file) != 0)
        done = false;
    if (!done) {
        log_error("authority", "%s: not written", key_path);
        return false;
    }
    file = file_create(certificate_path, CERTIFICATE_MODE);
    done = file != NULL && PEM_write_X509(file, certificate) == 1;
    if (file != NULL && fclose(file) != 0)
        done = false;
    if (!done)
        log_error("authority", "%s: not written", certificate_path);
    return done;
}

static FILE *file_create(const char *path, mode_t mode)
{
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    FILE *file = NULL;
    /* An older file keeps its mode through open(). */
    if (descriptor >= 0 && fchmod(descriptor, mode) == 0)
        file = fdopen(descriptor, "w");
    if (file == NULL) {
        log_error("authority", "%s: %s", path, strerror(errno));
        if (descriptor >= 0)
            (void)close(descriptor);
    }
    return file;
}

static enum status library_failed(const char *what)
{
    unsigned long error = ERR_get_error();
    const char *text = error == 0 ? NULL : ERR_reason_error_string(error);
    log_error("authority", "%s: %s", what, text == NULL ? "no reason given" : text);
    ERR_clear_error();
    return STATUS_IO;
}
