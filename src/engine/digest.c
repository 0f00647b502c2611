#include "engine/digest.h"

#include "base/hash.h"

/* The order of the walk does not matter: the sum is one of mixes keyed by kind and index. */
static uint64_t records_walk(const struct engine *e)
{
    const struct head *h = &e->head;
    uint64_t sum = 0;
    for (uint32_t i = 1; i <= h->orders.used; i++)
        sum += digest_of_order(e, i) + digest_of_owner(e, i);
    for (uint32_t i = 1; i <= h->tranches.used; i++)
        sum += digest_of_tranche(e, i);
    for (uint32_t i = 1; i <= h->participants; i++)
        sum += digest_of_participant(e, i) + digest_of_extra(e, i);
    for (uint32_t i = 1; i <= h->streams; i++)
        sum += digest_of_stream(e, i);
    for (uint32_t i = CLIENT_WINDOW; i < (h->streams + 1) * CLIENT_WINDOW; i++)
        sum += digest_of_result(e, i);
    for (uint32_t i = 1; i <= h->credentials; i++)
        sum += digest_of_credential(e, i);
    for (uint32_t i = 1; i <= h->meters; i++)
        sum += digest_of_meter(e, i);
    uint32_t positions = (h->positions.used + 1) * POSITIONS_PER_BLOCK;
    for (uint32_t i = POSITIONS_PER_BLOCK; i < positions; i++)
        sum += digest_of_position(e, i);
    for (uint32_t i = 1; i <= h->groups; i++)
        sum += digest_of_group(e, i);
    for (uint32_t i = 1; i <= h->slots; i++)
        sum += digest_of_slot(e, i);
    return sum;
}

static uint64_t hash_with(const struct engine *e, uint64_t sum)
{
    static_assert(sizeof(struct head) % 8 == 0, "hashed in words of 8");
    const size_t after = offsetof(struct head, rank_next);
    uint64_t scalars =
        hash_record(HASH_KEY_A, (const char *)&e->head + after, sizeof e->head - after);
    uint64_t first[4] = {e->head.seq, (uint64_t)e->head.at_us, (uint64_t)e->head.now_us, sum};
    return hash_record(scalars, first, sizeof first);
}

uint64_t engine_hash(const struct engine *e)
{
    return hash_with(e, e->head.sum);
}

uint64_t engine_hash_walk(const struct engine *e)
{
    return hash_with(e, records_walk(e));
}
