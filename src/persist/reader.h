/*
 * reader.h - reads the journal's rows in order and believes none of them unchecked.
 *
 * A batch is good when its shape is right, its CRC matches, and its chain follows from the batch
 * before. Rows come a window at a time, so a replay is not one round trip per batch.
 */
#ifndef GRIDCLEAR_PERSIST_READER_H
#define GRIDCLEAR_PERSIST_READER_H

#include "persist/chain.h"
#include "persist/journal.h"
#include "persist/postgres.h"

struct reader;

struct reader *reader_open(uint32_t region);
void reader_close(struct reader *r);

/* Batch `number` ends with `chain`, as someone trusted says: reading may go on after it even if the
 * row itself is no longer there. */
void reader_seek(struct reader *r, uint64_t number, const struct chain *chain);

/*
 * Reads batch `number` (1 and up) over `p`. NOT_FOUND past the end; CORRUPT when it, or what must
 * be before it, is not what was written: the log names the batch. IO and TIMEOUT as postgres.h.
 */
MUST_USE enum status reader_read(struct reader *r, struct postgres *p, int64_t until_us,
                                 uint64_t number, struct batch *out);

/* The chain after the batch that was read last. */
struct chain reader_chain(const struct reader *r);

#endif
