#include <criterion/criterion.h>
#include <string.h>

#include "persist/chain.h"

static const struct chain_row row = {
    .region = 1,
    .number = 2,
    .incarnation = 3,
    .term = 4,
    .first_seq = 5,
    .count = 6,
    .hash_seq = 7,
    .state_hash = 8,
    .crc32c = 9,
};

/* Goal: the CRC is the one that others compute. Source: RFC 3720, B.4; CRC-32C's check value. */
Test(chain, computes_the_crc_of_the_standard)
{
    uint8_t zeros[32] = {0};
    uint8_t ones[32];
    memset(ones, 0xff, sizeof ones);
    cr_assert_eq(chain_crc32c("123456789", 9), 0xe3069283u);
    cr_assert_eq(chain_crc32c(zeros, sizeof zeros), 0x8a9136aau);
    cr_assert_eq(chain_crc32c(ones, sizeof ones), 0x62a8ab43u);
}

/* Goal: the digest is SHA-256, in however many pieces. Source: FIPS 180-2, B.1. */
Test(chain, digests_pieces_as_one)
{
    static const uint8_t abc[] = {0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea};
    struct digest *d = digest_begin();
    digest_add(d, "a", 1);
    digest_add(d, "bc", 2);
    struct chain value = digest_end(d);
    cr_assert_arr_eq(value.bytes, abc, sizeof abc);
}

/* Goal: the chain depends on what was before, on every field, and on every byte. */
Test(chain, changes_with_every_field_and_byte)
{
    uint8_t bytes[16] = {1, 2, 3};
    struct chain zero = {{0}};
    struct chain other = {{1}};
    struct chain first = chain_next(&zero, &row, bytes, sizeof bytes);
    struct chain same = chain_next(&zero, &row, bytes, sizeof bytes);
    cr_assert_arr_eq(first.bytes, same.bytes, CHAIN_BYTES);
    struct chain after_other = chain_next(&other, &row, bytes, sizeof bytes);
    cr_assert_arr_neq(first.bytes, after_other.bytes, CHAIN_BYTES);
    for (size_t i = 0; i < sizeof row / sizeof(uint64_t); i++) {
        struct chain_row changed = row;
        uint64_t field;
        memcpy(&field, (uint8_t *)&changed + i * sizeof field, sizeof field);
        field ^= UINT64_C(1) << 40;
        memcpy((uint8_t *)&changed + i * sizeof field, &field, sizeof field);
        struct chain value = chain_next(&zero, &changed, bytes, sizeof bytes);
        cr_assert_arr_neq(first.bytes, value.bytes, CHAIN_BYTES, "field %zu", i);
    }
    bytes[15] ^= 1;
    struct chain value = chain_next(&zero, &row, bytes, sizeof bytes);
    cr_assert_arr_neq(first.bytes, value.bytes, CHAIN_BYTES);
}
