/*
 * digest.h - the incremental state hash: each changed record leaves the sum with its old value and
 * enters with its new one. Private to src/engine.
 *
 * Write it as a pair around every change of hashed fields:
 *     digest_leave_order(e, i); ...change...; digest_enter_order(e, i);
 */
#ifndef GRIDCLEAR_ENGINE_DIGEST_H
#define GRIDCLEAR_ENGINE_DIGEST_H

#include "base/hash.h"
#include "engine/state.h"

enum digest_kind {
    DIGEST_ORDER = 1,
    DIGEST_OWNER = 2,
    DIGEST_TRANCHE = 3,
    DIGEST_PARTICIPANT = 4,
    DIGEST_EXTRA = 5,
    DIGEST_STREAM = 6,
    DIGEST_RESULT = 7,
    DIGEST_CREDENTIAL = 8,
    DIGEST_METER = 9,
    DIGEST_POSITION = 10,
    DIGEST_GROUP = 11,
    DIGEST_SLOT = 12,
};

static inline uint64_t digest_key(enum digest_kind kind, uint32_t index)
{
    return (uint64_t)kind << 32 | index;
}

#define DIGEST_DEFINE(noun, KIND, array, from, bytes)                                              \
    static inline uint64_t digest_of_##noun(const struct engine *e, uint32_t index)                \
    {                                                                                              \
        return hash_record(digest_key(KIND, index), (const char *)&e->array[index] + (from),       \
                           (bytes));                                                               \
    }                                                                                              \
    static inline void digest_leave_##noun(struct engine *e, uint32_t index)                       \
    {                                                                                              \
        e->head.sum -= digest_of_##noun(e, index);                                                 \
    }                                                                                              \
    static inline void digest_enter_##noun(struct engine *e, uint32_t index)                       \
    {                                                                                              \
        e->head.sum += digest_of_##noun(e, index);                                                 \
    }

DIGEST_DEFINE(order, DIGEST_ORDER, orders, ORDER_HASHED, sizeof(struct order) - ORDER_HASHED)
DIGEST_DEFINE(owner, DIGEST_OWNER, owners, 0, OWNER_HASHED)
DIGEST_DEFINE(tranche, DIGEST_TRANCHE, tranches, 0, TRANCHE_HASHED)
DIGEST_DEFINE(participant, DIGEST_PARTICIPANT, participants, 0, sizeof(struct participant))
DIGEST_DEFINE(extra, DIGEST_EXTRA, extras, 0, sizeof(struct participant_extra))
DIGEST_DEFINE(stream, DIGEST_STREAM, streams, 0, sizeof(struct stream))
DIGEST_DEFINE(result, DIGEST_RESULT, results, 0, sizeof(struct result))
DIGEST_DEFINE(credential, DIGEST_CREDENTIAL, credentials, 0, sizeof(struct credential))
DIGEST_DEFINE(meter, DIGEST_METER, meters, 0, sizeof(struct meter))
DIGEST_DEFINE(position, DIGEST_POSITION, positions, 0, POSITION_HASHED)
DIGEST_DEFINE(group, DIGEST_GROUP, groups, 0, sizeof(struct group))
DIGEST_DEFINE(slot, DIGEST_SLOT, slots, 0, SLOT_HASHED)

static_assert((sizeof(struct order) - ORDER_HASHED) % 8 == 0, "hashed in words of 8");
static_assert(OWNER_HASHED % 8 == 0, "hashed in words of 8");
static_assert(TRANCHE_HASHED % 8 == 0, "hashed in words of 8");
static_assert(sizeof(struct participant) == 64, "one cache line");
static_assert(sizeof(struct participant_extra) % 8 == 0, "hashed in words of 8");
static_assert(sizeof(struct order) == 32 && sizeof(struct order_owner) == 64, "see DESIGN");
static_assert(sizeof(struct position) == 32 && POSITION_HASHED % 8 == 0, "words of 8");
static_assert(SLOT_HASHED % 8 == 0, "hashed in words of 8");
static_assert(sizeof(struct meter) == 64 && sizeof(struct level) == 16, "no padding");

#endif
