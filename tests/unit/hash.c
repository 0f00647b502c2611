#include "base/hash.h"

#include <criterion/criterion.h>

/* Goal: the value of a record is the same for ever: snapshots and journals carry it. */
Test(hash, values_are_those_of_the_first_day)
{
    const unsigned char bytes[24] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18};
    cr_assert_eq(hash_mix(HASH_KEY_A, HASH_KEY_B), UINT64_C(0xc9d874ca57d9e055));
    cr_assert_eq(hash_record(7, bytes, 24), UINT64_C(0x10405a9e8df1ba65));
    cr_assert_eq(hash_record(7, bytes, 16), UINT64_C(0x583e3b74af5c456d));
}

/* Goal: each bit of a record and of its key counts. */
Test(hash, every_bit_counts)
{
    uint64_t words[3] = {1, 2, 3};
    uint64_t whole = hash_record(9, words, sizeof words);
    for (uint32_t bit = 0; bit < 192; bit++) {
        words[bit / 64] ^= UINT64_C(1) << bit % 64;
        cr_assert_neq(hash_record(9, words, sizeof words), whole, "bit %u", bit);
        words[bit / 64] ^= UINT64_C(1) << bit % 64;
    }
    for (uint32_t bit = 0; bit < 64; bit++)
        cr_assert_neq(hash_record(9 ^ UINT64_C(1) << bit, words, sizeof words), whole);
    cr_assert_eq(hash_record(9, words, sizeof words), whole);
}
