#include "net/tls.h"

#include <arpa/inet.h>
#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"
#include "net/tls_session.h"
#include "sys/log.h"

#define CIPHER_SUITES "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
#define GROUPS        "X25519:P-256"
#define CHAIN_DEPTH   2 /* A region's authority may be under another one. */
#define TEXT_BYTES    160

/* The protocol's name as ALPN wants it: its length, then its letters. */
static const unsigned char alpn[] = "\x0bgridclear/1";
#define ALPN_BYTES (sizeof alpn - 1)

struct tls_context {
    SSL_CTX *ssl;
    BIO_METHOD *method;
    enum tls_side side;
    uint8_t lfdi[LFDI_BYTES];
};

struct tls_session {
    SSL *ssl;
    const uint8_t *source; /* Not read yet. */
    size_t source_count;
    struct tls_sink *sink;
    enum tls_side side;
    char text[TEXT_BYTES];
};

static void broken_pipe_ignore(void);
static bool context_set_up(struct tls_context *tls, const char *certificate_file,
                           const char *key_file, const char *ca_file);
static BIO_METHOD *method_new(void);
static int bio_read(BIO *bio, char *out, int count);
static int bio_write(BIO *bio, const char *bytes, int count);
static long bio_control(BIO *bio, int command, long number, void *pointer);
static int alpn_select(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                       const unsigned char *in, unsigned in_length, void *context);
static int verify_peer(int ok, X509_STORE_CTX *store);
static bool host_expect(SSL *ssl, const char *host);
static void lfdi_of(const X509 *certificate, uint8_t lfdi[LFDI_BYTES]);
static enum status session_failed(struct tls_session *session, const char *what);
static const char *library_text(void);

enum status tls_context_new(enum tls_side side, const char *certificate_file, const char *key_file,
                            const char *ca_file, struct tls_context **out)
{
    struct tls_context *tls = calloc(1, sizeof *tls);
    if (tls == NULL)
        return STATUS_FULL;
    broken_pipe_ignore();
    tls->side = side;
    if (!context_set_up(tls, certificate_file, key_file, ca_file)) {
        log_error("tls", "certificate %s, key %s, authority %s: %s", certificate_file, key_file,
                  ca_file, library_text());
        tls_context_free(tls);
        return STATUS_CONFIG;
    }
    lfdi_of(SSL_CTX_get0_certificate(tls->ssl), tls->lfdi);
    *out = tls;
    return STATUS_OK;
}

void tls_context_free(struct tls_context *tls)
{
    if (tls == NULL)
        return;
    SSL_CTX_free(tls->ssl);
    BIO_meth_free(tls->method);
    free(tls);
}

void tls_context_lfdi(const struct tls_context *tls, uint8_t lfdi[LFDI_BYTES])
{
    memcpy(lfdi, tls->lfdi, LFDI_BYTES);
}

enum status tls_session_new(struct tls_context *tls, const char *host, struct tls_session **out)
{
    invariant((host != NULL) == (tls->side == TLS_CLIENT));
    struct tls_session *session = calloc(1, sizeof *session);
    if (session == NULL)
        return STATUS_FULL;
    enum status status = STATUS_FULL;
    session->side = tls->side;
    session->ssl = SSL_new(tls->ssl);
    BIO *bio = BIO_new(tls->method);
    if (session->ssl == NULL || bio == NULL) {
        BIO_free(bio);
        goto out;
    }
    BIO_set_data(bio, session);
    BIO_set_init(bio, 1);
    SSL_set_bio(session->ssl, bio, bio); /* Both ways; the SSL owns it. */
    SSL_set_app_data(session->ssl, session);
    if (tls->side == TLS_SERVER) {
        SSL_set_accept_state(session->ssl);
    } else {
        SSL_set_connect_state(session->ssl);
        if (!host_expect(session->ssl, host)) {
            status = STATUS_CONFIG;
            goto out;
        }
    }
    *out = session;
    return STATUS_OK;
out:
    ERR_clear_error();
    tls_session_free(session);
    return status;
}

void tls_session_free(struct tls_session *session)
{
    if (session == NULL)
        return;
    SSL_free(session->ssl);
    free(session);
}

void tls_session_feed(struct tls_session *session, const uint8_t *bytes, size_t count)
{
    session->source = bytes;
    session->source_count = count;
}

void tls_session_bind(struct tls_session *session, struct tls_sink *sink)
{
    session->sink = sink;
}

enum status tls_session_handshake(struct tls_session *session)
{
    ERR_clear_error();
    int result = SSL_do_handshake(session->ssl);
    if (result != 1) {
        int error = SSL_get_error(session->ssl, result);
        if (error == SSL_ERROR_WANT_READ)
            return STATUS_AGAIN;
        (void)session_failed(session, "handshake");
        return STATUS_REFUSED;
    }
    const unsigned char *chosen;
    unsigned length;
    SSL_get0_alpn_selected(session->ssl, &chosen, &length);
    if (length != ALPN_BYTES - 1 || memcmp(chosen, alpn + 1, length) != 0) {
        (void)snprintf(session->text, sizeof session->text,
                       "handshake: the peer does not ask for ALPN gridclear/1");
        return STATUS_REFUSED;
    }
    invariant(SSL_version(session->ssl) == TLS1_3_VERSION);
    invariant(SSL_get0_peer_certificate(session->ssl) != NULL);
    invariant(SSL_get_verify_result(session->ssl) == X509_V_OK);
    return STATUS_OK;
}

void tls_session_lfdi(const struct tls_session *session, uint8_t lfdi[LFDI_BYTES])
{
    const X509 *certificate = SSL_get0_peer_certificate(session->ssl);
    invariant(certificate != NULL);
    lfdi_of(certificate, lfdi);
}

enum status tls_session_read(struct tls_session *session, uint8_t *out, size_t capacity,
                             size_t *count)
{
    ERR_clear_error();
    if (SSL_read_ex(session->ssl, out, capacity, count) == 1)
        return STATUS_OK;
    *count = 0;
    int error = SSL_get_error(session->ssl, 0);
    if (error == SSL_ERROR_WANT_READ)
        return STATUS_AGAIN;
    if (error == SSL_ERROR_ZERO_RETURN)
        return STATUS_CLOSED;
    return session_failed(session, "record");
}

enum status tls_session_write(struct tls_session *session, const uint8_t *bytes, size_t count)
{
    invariant(count > 0 && count <= TLS_RECORD_BYTES);
    invariant(session->sink->capacity - session->sink->count >= TLS_SINK_ROOM);
    ERR_clear_error();
    size_t written;
    if (SSL_write_ex(session->ssl, bytes, count, &written) != 1)
        return session_failed(session, "write");
    invariant(written == count);
    return STATUS_OK;
}

void tls_session_goodbye(struct tls_session *session)
{
    ERR_clear_error();
    (void)SSL_shutdown(session->ssl); /* If it fails there is nobody left to tell. */
    ERR_clear_error();
}

const char *tls_session_text(const struct tls_session *session)
{
    return session->text;
}

static void broken_pipe_ignore(void)
{
    struct sigaction now;
    if (sigaction(SIGPIPE, NULL, &now) == 0 && now.sa_handler == SIG_DFL)
        (void)signal(SIGPIPE, SIG_IGN);
}

static bool context_set_up(struct tls_context *tls, const char *certificate_file,
                           const char *key_file, const char *ca_file)
{
    char groups[] = GROUPS; /* The library's macro takes it for writable. */
    tls->method = method_new();
    tls->ssl = SSL_CTX_new(tls->side == TLS_SERVER ? TLS_server_method() : TLS_client_method());
    SSL_CTX *ssl = tls->ssl;
    if (ssl == NULL || tls->method == NULL ||
        SSL_CTX_set_min_proto_version(ssl, TLS1_3_VERSION) != 1 ||
        SSL_CTX_set_max_proto_version(ssl, TLS1_3_VERSION) != 1 ||
        SSL_CTX_set_ciphersuites(ssl, CIPHER_SUITES) != 1 ||
        SSL_CTX_set1_groups_list(ssl, groups) != 1 ||
        SSL_CTX_use_certificate_chain_file(ssl, certificate_file) != 1 ||
        SSL_CTX_use_PrivateKey_file(ssl, key_file, SSL_FILETYPE_PEM) != 1 ||
        SSL_CTX_check_private_key(ssl) != 1 || SSL_CTX_load_verify_file(ssl, ca_file) != 1)
        return false;
    SSL_CTX_set_verify(ssl, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, verify_peer);
    SSL_CTX_set_verify_depth(ssl, CHAIN_DEPTH);
    /* No tickets: a resumed session would outlive the check of its certificate. */
    SSL_CTX_set_session_cache_mode(ssl, SSL_SESS_CACHE_OFF);
    (void)SSL_CTX_set_options(ssl, SSL_OP_NO_TICKET | SSL_OP_NO_RENEGOTIATION);
    (void)SSL_CTX_set_num_tickets(ssl, 0);
    /* An idle connection then costs no record buffers. */
    (void)SSL_CTX_set_mode(ssl, SSL_MODE_RELEASE_BUFFERS);
    if (tls->side == TLS_SERVER) {
        SSL_CTX_set_alpn_select_cb(ssl, alpn_select, NULL);
        STACK_OF(X509_NAME) *names = SSL_load_client_CA_file(ca_file);
        if (names == NULL)
            return false;
        SSL_CTX_set_client_CA_list(ssl, names);
        return true;
    }
    return SSL_CTX_set_alpn_protos(ssl, alpn, ALPN_BYTES) == 0; /* 0 is success here. */
}

static BIO_METHOD *method_new(void)
{
    BIO_METHOD *method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "gridclear");
    if (method == NULL || BIO_meth_set_read(method, bio_read) != 1 ||
        BIO_meth_set_write(method, bio_write) != 1 || BIO_meth_set_ctrl(method, bio_control) != 1) {
        BIO_meth_free(method);
        return NULL;
    }
    return method;
}

static int bio_read(BIO *bio, char *out, int count)
{
    struct tls_session *session = BIO_get_data(bio);
    BIO_clear_retry_flags(bio);
    if (count <= 0)
        return 0;
    if (session->source_count == 0) {
        BIO_set_retry_read(bio);
        return -1;
    }
    size_t taken = (size_t)count < session->source_count ? (size_t)count : session->source_count;
    memcpy(out, session->source, taken);
    session->source += taken;
    session->source_count -= taken;
    return (int)taken;
}

/* A sink without room is not waited for: the caller gave enough for one call, so a peer that makes
 * us write more than that in one call is cut. */
static int bio_write(BIO *bio, const char *bytes, int count)
{
    struct tls_session *session = BIO_get_data(bio);
    struct tls_sink *sink = session->sink;
    BIO_clear_retry_flags(bio);
    if (count <= 0)
        return 0;
    if (sink == NULL || sink->capacity - sink->count < (size_t)count)
        return -1;
    memcpy(sink->bytes + sink->count, bytes, (size_t)count);
    sink->count += (size_t)count;
    return count;
}

static long bio_control(BIO *bio, int command, long number, void *pointer)
{
    (void)bio;
    (void)number;
    (void)pointer;
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

static int alpn_select(SSL *ssl, const unsigned char **out, unsigned char *out_length,
                       const unsigned char *in, unsigned in_length, void *context)
{
    (void)ssl;
    (void)context;
    for (unsigned at = 0; at + ALPN_BYTES <= in_length; at += in[at] + 1u) { /* Ends: at grows. */
        if (memcmp(in + at, alpn, ALPN_BYTES) != 0)
            continue;
        *out = in + at + 1;
        *out_length = in[at];
        return SSL_TLSEXT_ERR_OK;
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

/* Changes no verdict: it notes whose certificate was refused and why, for the log. */
static int verify_peer(int ok, X509_STORE_CTX *store)
{
    if (ok == 1)
        return 1;
    SSL *ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx());
    struct tls_session *session = SSL_get_app_data(ssl);
    char name[64] = "?";
    X509 *certificate = X509_STORE_CTX_get_current_cert(store);
    if (certificate != NULL)
        (void)X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, name,
                                        sizeof name);
    (void)snprintf(session->text, sizeof session->text, "certificate of \"%s\": %s", name,
                   X509_verify_cert_error_string(X509_STORE_CTX_get_error(store)));
    return 0;
}

static bool host_expect(SSL *ssl, const char *host)
{
    unsigned char address[sizeof(struct in6_addr)];
    bool numeric =
        inet_pton(AF_INET, host, address) == 1 || inet_pton(AF_INET6, host, address) == 1;
    if (numeric)
        return X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) == 1;
    SSL_set_hostflags(ssl, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return host[0] != '\0' && SSL_set1_host(ssl, host) == 1;
}

/* Source: IEEE 2030.5-2018, 8.3.3: the left 160 bits of the SHA-256 of the certificate in DER. */
static void lfdi_of(const X509 *certificate, uint8_t lfdi[LFDI_BYTES])
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    int done = X509_digest(certificate, EVP_sha256(), digest, &length);
    invariant(done == 1);
    invariant(length >= LFDI_BYTES);
    memcpy(lfdi, digest, LFDI_BYTES);
}

/* Puts the reason into words, once: what the check of the certificate said comes first. */
static enum status session_failed(struct tls_session *session, const char *what)
{
    unsigned long error = ERR_peek_error();
    bool alert = ERR_GET_LIB(error) == ERR_LIB_SSL && ERR_GET_REASON(error) > SSL_AD_REASON_OFFSET;
    if (session->text[0] == '\0')
        (void)snprintf(session->text, sizeof session->text, "%s: %s%s", what,
                       alert ? "the peer refused: " : "", library_text());
    ERR_clear_error();
    return alert ? STATUS_REFUSED : STATUS_MALFORMED;
}

static const char *library_text(void)
{
    unsigned long error = ERR_get_error();
    const char *text = error == 0 ? NULL : ERR_reason_error_string(error);
    ERR_clear_error();
    return text == NULL ? "no reason given" : text;
}
