#include "persist/chain.h"

#include <isa-l/crc.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#include "base/check.h"

/* A row of EVP_MD_CTX: libcrypto's name stays in this file. */
struct digest {
    EVP_MD_CTX *context;
};

static_assert(sizeof(struct chain_row) == 72, "no padding: its bytes are hashed");
static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the fields are hashed as they lie");

uint32_t chain_crc32c(const void *bytes, size_t count)
{
    invariant(count <= INT32_MAX);
    /* isa-l takes a pointer to what is not const, and does not write. */
    unsigned char *at = (unsigned char *)(uintptr_t)bytes;
    return ~crc32_iscsi(at, (int)count, UINT32_MAX);
}

struct chain chain_next(const struct chain *previous, const struct chain_row *row,
                        const void *bytes, size_t count)
{
    struct digest *d = digest_begin();
    digest_add(d, previous->bytes, sizeof previous->bytes);
    digest_add(d, row, sizeof *row);
    digest_add(d, bytes, count);
    return digest_end(d);
}

struct digest *digest_begin(void)
{
    struct digest *d = calloc(1, sizeof *d);
    invariant(d != NULL);
    d->context = EVP_MD_CTX_new();
    invariant(d->context != NULL);
    int begun = EVP_DigestInit_ex(d->context, EVP_sha256(), NULL);
    invariant(begun == 1);
    return d;
}

void digest_add(struct digest *d, const void *bytes, size_t count)
{
    int added = EVP_DigestUpdate(d->context, bytes, count);
    invariant(added == 1);
}

struct chain digest_end(struct digest *d)
{
    struct chain value;
    unsigned int count = 0;
    int ended = EVP_DigestFinal_ex(d->context, value.bytes, &count);
    invariant(ended == 1);
    invariant(count == CHAIN_BYTES);
    EVP_MD_CTX_free(d->context);
    free(d);
    return value;
}
