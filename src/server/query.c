#include "server/door_state.h"

#include <string.h>

#include "base/check.h"

static void book_answer(struct door *d, struct session *s, const struct message_book_query *query);
static void trades_answer(struct door *d, struct session *s,
                          const struct message_trades_query *query);
static void slots_answer(struct door *d, struct session *s, uint32_t query);

void query_answer(struct door *d, struct session *s, const struct message *m)
{
    if (m->kind == MESSAGE_BOOK_QUERY) {
        book_answer(d, s, &m->as.book_query);
    } else if (m->kind == MESSAGE_TRADES_QUERY) {
        trades_answer(d, s, &m->as.trades_query);
    } else {
        invariant(m->kind == MESSAGE_SLOTS_QUERY);
        slots_answer(d, s, m->as.slots_query.query);
    }
}

static void book_answer(struct door *d, struct session *s, const struct message_book_query *query)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_BOOK;
    uint32_t at = 0;
    do { /* Ends: each piece takes some levels off what is left. */
        market_view_book(&d->market, query, &at, &m.as.book);
    } while (connection_send(s->connection, &m) == STATUS_OK && m.as.book.more);
}

static void trades_answer(struct door *d, struct session *s,
                          const struct message_trades_query *query)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_TRADES;
    uint64_t at = 0;
    do { /* Ends: each piece takes some trades off what is left. */
        market_view_trades(&d->market, query, &at, &m.as.trades);
    } while (connection_send(s->connection, &m) == STATUS_OK && m.as.trades.more);
}

static void slots_answer(struct door *d, struct session *s, uint32_t query)
{
    struct message m;
    memset(&m, 0, sizeof m);
    m.kind = MESSAGE_SLOTS;
    uint32_t at = 0;
    do { /* Ends: each piece takes some slots off what is left. */
        market_view_slots(&d->market, query, &at, &m.as.slots);
    } while (connection_send(s->connection, &m) == STATUS_OK && m.as.slots.more);
}
