/*
 * Words of the queries: an order's limit at a command is the price of its ORDER_NEW or of the last
 * accepted amendment before; a market order has none but the collar that the table holds. Money is
 * nano, price times Wh, exactly.
 */
#include "cli/verify_tables.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Trades whose priority is looked at: all, or so many spread over the day. */
#define PRIORITY_TRADES "20000"

static enum status check_run(PGconn *p, struct verify_report *r, const struct verify_check *check);
static void samples_say(struct verify_report *r, const PGresult *result);

/*
 * verify_orders joins each order with the last command before it that bears its number: a repeat
 * comes later and makes no order. verify_limits has every limit that an order ever had, from the
 * command on at which it took effect. verify_terms are margin and fee; they may not change while
 * there are orders, so the last ones hold for all.
 */
static const char prepare_sql[] =
    "CREATE TEMP TABLE verify_refused AS SELECT DISTINCT c.seq FROM verify_commands c"
    "  JOIN rejections j ON j.command = c.kind AND j.seq >= c.seq AND j.reason NOT IN (110, 111)"
    "  AND CASE c.client_seq WHEN 0 THEN j.seq = c.seq ELSE j.participant = c.participant"
    "   AND j.stream = c.stream AND j.client_seq = c.client_seq END"
    "  WHERE c.kind IN (11, 30, 40);"
    "CREATE INDEX ON verify_refused (seq);"
    "CREATE TEMP TABLE verify_terms AS SELECT coalesce((SELECT margin + fee FROM verify_commands c"
    "  WHERE kind = 40 AND seq NOT IN (SELECT seq FROM verify_refused)"
    "  ORDER BY seq DESC LIMIT 1), 0) AS nano;"
    "CREATE TEMP TABLE verify_orders AS"
    "  SELECT DISTINCT ON (o.order_id) o.*, c.seq AS asked_seq, c.price AS asked_price,"
    "    c.quantity AS asked_wh, c.slot_s AS asked_slot_s, c.meter AS asked_meter,"
    "    c.group_id AS asked_group, c.side AS asked_side, c.order_kind AS asked_kind"
    "  FROM orders o LEFT JOIN verify_commands c ON c.kind = 10"
    "    AND c.participant = o.participant AND c.stream = o.stream"
    "    AND c.client_seq = o.client_seq AND c.seq <= o.accepted_seq"
    "  ORDER BY o.order_id, c.seq DESC;"
    "CREATE INDEX ON verify_orders (order_id);"
    "CREATE TEMP TABLE verify_limits AS"
    "  SELECT order_id, accepted_seq AS from_seq,"
    "    CASE WHEN kind = 4 THEN price_micro ELSE asked_price END AS price, asked_wh AS wh"
    "  FROM verify_orders"
    "  UNION ALL SELECT o.order_id, c.seq, c.price, c.quantity FROM verify_commands c"
    "  JOIN verify_orders o ON o.participant = c.participant AND (o.order_id = c.target_id"
    "    OR (c.target_id = 0 AND o.stream = c.stream AND o.client_seq = c.target_seq))"
    "  WHERE c.kind = 11 AND c.seq > o.accepted_seq AND c.seq <= o.changed_seq"
    "    AND c.seq NOT IN (SELECT seq FROM verify_refused);"
    "CREATE INDEX ON verify_limits (order_id, from_seq);"
    "CREATE TEMP TABLE verify_priced AS SELECT a.*, l.price AS limit_micro FROM allocations a"
    "  LEFT JOIN LATERAL (SELECT price FROM verify_limits l WHERE l.order_id = a.order_id"
    "    AND l.from_seq <= a.seq ORDER BY from_seq DESC LIMIT 1) l ON true;"
    "CREATE INDEX ON verify_priced (seq, trade_index);"
    "CREATE INDEX ON verify_priced (order_id);"
    "ANALYZE verify_orders; ANALYZE verify_limits; ANALYZE verify_priced;"
    /*
     * What stood in the book: an order of its own that was never amended, from its command until it
     * changed last (an order still live: for ever); a tranche, as far as a later trade proves that
     * it was still there. What a sweep took was dead before its last event, and is left out.
     */
    "CREATE TEMP TABLE verify_book AS"
    "  SELECT order_id AS id, slot_s, side, price_micro, accepted_seq AS from_seq,"
    "    CASE state WHEN 0 THEN 9223372036854775807 ELSE changed_seq END AS until_seq"
    "  FROM verify_orders o WHERE group_id = 0 AND kind IN (0, 1)"
    "    AND coalesce(ended_reason, 0) NOT IN (901, 905, 906)"
    "    AND (SELECT count(*) FROM verify_limits l WHERE l.order_id = o.order_id) = 1"
    "  UNION ALL SELECT tranche_id, slot_s, side, price_micro, released_seq,"
    "    (SELECT max(t.seq) FROM trades t WHERE t.maker_id = tranche_id)"
    "  FROM tranches WHERE EXISTS (SELECT FROM trades t WHERE t.maker_id = tranche_id);"
    "CREATE INDEX ON verify_book (slot_s, side, price_micro);"
    "CREATE INDEX ON verify_book (id);"
    "ANALYZE verify_book;"
    "CREATE TEMP TABLE verify_sample AS SELECT * FROM ("
    "  SELECT t.*, row_number() OVER (ORDER BY seq, event_index) AS place,"
    "    count(*) OVER () AS places FROM trades t) s"
    "  WHERE place % greatest(places / " PRIORITY_TRADES ", 1) = 0";

#define RATE_OF(side, price)                                                                       \
    "greatest(0, (CASE " side " WHEN 0 THEN " price " ELSE -" price " END)"                        \
    " + (SELECT nano FROM verify_terms))"

/*
 * trade_before_gate: what a command began before the gate, CONTINUEs end; so a trade of a CONTINUE
 * may be stamped after the gate, if the command before it was not.
 */
static const struct verify_check checks[] = {
    {"fill_limit", "SELECT count(*) FROM verify_priced",
     "SELECT seq, event_index, order_id, side, price_micro, limit_micro FROM verify_priced"
     " WHERE limit_micro IS NULL OR (side = 0 AND price_micro > limit_micro)"
     " OR (side = 1 AND price_micro < limit_micro)"},
    {"fill_once", "SELECT count(*) FROM orders",
     "SELECT o.order_id, o.quantity_wh, o.filled_wh, o.open_wh, o.state, s.wh AS allocated_wh"
     " FROM orders o LEFT JOIN (SELECT order_id, sum(quantity_wh) AS wh FROM allocations"
     "  GROUP BY order_id) s USING (order_id)"
     " WHERE o.filled_wh <> coalesce(s.wh, 0) OR o.filled_wh > o.quantity_wh"
     " OR (o.state = 0 AND (o.open_wh <> o.quantity_wh - o.filled_wh OR o.open_wh <= 0))"
     " OR (o.state = 1 AND (o.open_wh <> 0 OR o.filled_wh <> o.quantity_wh))"
     " OR o.state NOT IN (0, 1, 2)"},
    {"fill_of_an_order", "SELECT count(*) FROM allocations",
     "SELECT a.seq, a.event_index, a.order_id, a.participant, a.meter, a.side, a.slot_s"
     " FROM allocations a LEFT JOIN orders o USING (order_id) WHERE o.order_id IS NULL"
     " OR (a.participant, a.meter, a.side, a.slot_s, a.group_id)"
     " <> (o.participant, o.meter, o.side, o.slot_s, o.group_id) OR a.seq < o.accepted_seq"
     " OR a.quantity_wh <= 0"},
    {"trade_sums", "SELECT count(*) FROM trades",
     "SELECT t.seq, t.event_index, t.quantity_wh, s.bid_wh, s.ask_wh FROM trades t"
     " FULL JOIN (SELECT seq, trade_index AS event_index,"
     "  coalesce(sum(quantity_wh) FILTER (WHERE side = 0), 0) AS bid_wh,"
     "  coalesce(sum(quantity_wh) FILTER (WHERE side = 1), 0) AS ask_wh,"
     "  bool_or(maker) AND NOT bool_and(maker) AS both"
     "  FROM allocations GROUP BY seq, trade_index) s USING (seq, event_index)"
     " WHERE t.quantity_wh IS NULL OR s.bid_wh IS NULL OR s.bid_wh <> t.quantity_wh"
     " OR s.ask_wh <> t.quantity_wh OR NOT s.both"},
    {"trade_price", "SELECT count(*) FROM trades",
     "SELECT t.seq, t.event_index, t.price_micro, a.order_id, a.price_micro AS told_micro,"
     " coalesce(r.price_micro, a.limit_micro) AS maker_micro FROM trades t"
     " JOIN verify_priced a ON a.seq = t.seq AND a.trade_index = t.event_index"
     " LEFT JOIN tranches r ON r.tranche_id = t.maker_id WHERE a.price_micro <> t.price_micro"
     " OR a.slot_s <> t.slot_s OR (a.maker AND r.tranche_id IS NULL"
     "  AND (a.order_id <> t.maker_id OR a.limit_micro <> t.price_micro))"
     " OR (a.maker AND r.price_micro <> t.price_micro)"},
    {"trade_priority", "SELECT count(*) FROM verify_sample",
     "SELECT t.seq, t.event_index, t.slot_s, t.price_micro, t.maker_id, b.id AS before_it,"
     " b.price_micro AS its_price FROM verify_sample t"
     " JOIN verify_book m ON m.id = t.maker_id"
     " JOIN verify_book b ON b.slot_s = t.slot_s AND b.side = 1 - t.taker_side AND b.id <> m.id"
     " AND b.until_seq > t.seq AND CASE WHEN t.taker_side = 0"
     "  THEN b.price_micro < t.price_micro OR (b.price_micro = t.price_micro"
     "   AND b.from_seq < m.from_seq)"
     "  ELSE b.price_micro > t.price_micro OR (b.price_micro = t.price_micro"
     "   AND b.from_seq < m.from_seq) END AND b.from_seq < t.seq"},
    {"trade_before_gate", "SELECT count(*) FROM trades",
     "SELECT t.seq, t.event_index, t.at_us, c.at_us AS stamped_us, t.slot_s, s.gate_s FROM trades t"
     " LEFT JOIN slots s USING (slot_s) LEFT JOIN verify_commands c USING (seq)"
     " WHERE s.gate_s IS NULL OR c.at_us IS DISTINCT FROM t.at_us"
     " OR (t.at_us >= s.gate_s * 1000000 AND (c.kind <> 3 OR s.gate_s * 1000000 <= (SELECT b.at_us"
     "   FROM verify_commands b WHERE b.kind <> 3 AND b.seq < t.seq ORDER BY b.seq DESC LIMIT "
     "1)))"},
    {"order_asked", "SELECT count(*) FROM verify_orders",
     "SELECT order_id, participant, stream, client_seq, accepted_seq, asked_seq FROM verify_orders "
     "o"
     " WHERE asked_seq IS NULL OR (slot_s, meter, group_id, side, kind)"
     " <> (asked_slot_s, asked_meter, asked_group, asked_side, asked_kind)"
     " OR (kind <> 4 AND price_micro <> (SELECT price FROM verify_limits l"
     "  WHERE l.order_id = o.order_id ORDER BY from_seq DESC LIMIT 1))"
     " OR (quantity_wh <> (SELECT wh FROM verify_limits l"
     "  WHERE l.order_id = o.order_id ORDER BY from_seq DESC LIMIT 1))"},
    {"order_answered", "SELECT count(*) FROM verify_commands WHERE kind = 10",
     "SELECT c.seq, c.participant, c.stream, c.client_seq FROM verify_commands c WHERE c.kind = 10"
     " AND NOT EXISTS (SELECT FROM orders o WHERE o.participant = c.participant"
     "  AND o.stream = c.stream AND o.client_seq = c.client_seq)"
     " AND NOT EXISTS (SELECT FROM rejections j WHERE j.participant = c.participant"
     "  AND j.stream = c.stream AND j.client_seq = c.client_seq)"},
    {"order_once", "SELECT count(*) FROM orders",
     "SELECT participant, stream, client_seq, count(*) AS orders FROM orders"
     " GROUP BY participant, stream, client_seq HAVING count(*) > 1"},
    {"order_meter", "SELECT count(*) FROM orders",
     "SELECT o.order_id, o.participant, o.meter, m.participant AS owner FROM orders o"
     " LEFT JOIN meters m USING (meter) WHERE m.participant IS DISTINCT FROM o.participant"},
    {"hold_of_order", "SELECT count(*) FROM orders",
     "SELECT order_id, state, price_micro, open_wh, held_nano FROM orders WHERE held_nano <>"
     " CASE state WHEN 0 THEN open_wh::numeric * " RATE_OF("side", "price_micro") " ELSE 0 END"},
    {"hold_of_fill", "SELECT count(*) FROM verify_priced",
     "SELECT seq, event_index, order_id, price_micro, quantity_wh, contracted_nano, released_nano"
     " FROM verify_priced WHERE contracted_nano <> quantity_wh::numeric * " RATE_OF(
         "side", "price_micro") " OR contracted_nano + released_nano <> quantity_wh::numeric "
                                "* " RATE_OF("side", "limit_micro")},
    {"ledger_zero", "SELECT count(*) FROM (SELECT FROM ledger_entries GROUP BY seq, event_index) s",
     "SELECT seq, event_index, sum(amount_nano) AS sum_nano, count(*) AS lines FROM ledger_entries"
     " GROUP BY seq, event_index HAVING sum(amount_nano) <> 0"},
    {"ledger_balances",
     "SELECT count(*) FROM (SELECT FROM ledger_entries"
     " GROUP BY participant, account) s",
     "SELECT coalesce(e.participant, m.participant) AS participant,"
     " coalesce(e.account, m.account) AS account, e.nano AS entries_nano, m.nano AS must_nano"
     " FROM (SELECT participant, account, sum(amount_nano) AS nano FROM ledger_entries"
     "  WHERE account IN (2, 3) GROUP BY 1, 2) e"
     " FULL JOIN (SELECT participant, 2 AS account, sum(held_nano) AS nano FROM orders GROUP BY 1"
     "  UNION ALL SELECT participant, 3, sum(contracted_nano) FROM allocations GROUP BY 1) m"
     " ON e.participant = m.participant AND e.account = m.account"
     " WHERE coalesce(e.nano, 0) <> coalesce(m.nano, 0)"},
    {"ledger_deposits", "SELECT count(*) FROM verify_commands WHERE kind = 30",
     "SELECT coalesce(e.participant, d.participant) AS participant, e.nano AS entries_nano,"
     " d.nano AS deposited_nano FROM (SELECT participant, sum(amount_nano) AS nano"
     "  FROM ledger_entries WHERE participant <> 0 GROUP BY 1) e FULL JOIN"
     " (SELECT subject AS participant, sum(amount) AS nano FROM (SELECT DISTINCT ON"
     "   (participant, stream, client_seq, CASE client_seq WHEN 0 THEN seq END) *"
     "   FROM verify_commands WHERE kind = 30 ORDER BY participant, stream, client_seq,"
     "   CASE client_seq WHEN 0 THEN seq END, seq) c"
     "   WHERE seq NOT IN (SELECT seq FROM verify_refused) GROUP BY 1) d"
     "  ON e.participant = d.participant"
     " WHERE coalesce(e.nano, 0) <> coalesce(d.nano, 0)"},
    {"ledger_never_negative", "SELECT count(*) FROM ledger_entries WHERE participant <> 0",
     "SELECT * FROM (SELECT seq, event_index, participant, account, sum(sum(amount_nano)) OVER"
     "  (PARTITION BY participant, account ORDER BY seq, event_index) AS balance_nano"
     "  FROM ledger_entries WHERE participant <> 0 GROUP BY 1, 2, 3, 4) s WHERE balance_nano < 0"},
    {"feed_unbroken", "SELECT count(*) FROM outbox",
     "SELECT participant, count(*) AS events, min(participant_seq) AS first,"
     " max(participant_seq) AS last FROM outbox GROUP BY participant"
     " HAVING min(participant_seq) <> 1 OR max(participant_seq) <> count(*)"},
    {"feed_tells_fills", "SELECT count(*) FROM allocations",
     "SELECT coalesce(a.participant, f.participant) AS participant, a.fills, f.told FROM"
     " (SELECT participant, count(*) AS fills FROM allocations GROUP BY 1) a FULL JOIN"
     " (SELECT participant, count(*) AS told FROM outbox WHERE get_byte(event, 30) = 14 GROUP BY 1)"
     " f USING (participant) WHERE a.fills IS DISTINCT FROM f.told"},
    {"projection_complete", "SELECT seq FROM cursor",
     "SELECT c.seq AS projected, j.last AS journaled FROM cursor c,"
     " (SELECT coalesce(max(seq), 0) AS last FROM verify_commands) j WHERE c.seq <> j.last"},
};

enum status verify_tables(PGconn *p, struct verify_report *r)
{
    enum status status = verify_database_run(p, prepare_sql);
    if (status == STATUS_OK)
        status = verify_checks_run(p, r, checks, sizeof checks / sizeof checks[0]);
    return status;
}

enum status verify_checks_run(PGconn *p, struct verify_report *r, const struct verify_check *list,
                              size_t count)
{
    enum status status = STATUS_OK;
    for (size_t i = 0; i < count && status == STATUS_OK; i++)
        status = check_run(p, r, &list[i]);
    return status;
}

static enum status check_run(PGconn *p, struct verify_report *r, const struct verify_check *check)
{
    PGresult *result;
    enum status status = verify_database_rows(p, check->count_sql, false, &result);
    if (status != STATUS_OK)
        return status;
    uint64_t counted = strtoull(PQgetvalue(result, 0, 0), NULL, 10);
    PQclear(result);
    status = verify_database_rows(p, check->wrong_sql, false, &result);
    if (status != STATUS_OK)
        return status;
    int wrong = PQntuples(result);
    if (wrong == 0) {
        verify_report_ok(r, check->name, counted);
    } else {
        verify_report_wrong(r, check->name, "%d wrong of %" PRIu64, wrong, counted);
        samples_say(r, result);
    }
    PQclear(result);
    return STATUS_OK;
}

static void samples_say(struct verify_report *r, const PGresult *result)
{
    for (int row = 0; row < PQntuples(result) && row < VERIFY_SAMPLES_MAX; row++) {
        char text[512];
        size_t at = 0;
        for (int i = 0; i < PQnfields(result) && at < sizeof text; i++) {
            int length = snprintf(
                text + at, sizeof text - at, "%s%s %s", i == 0 ? "" : ", ", PQfname(result, i),
                PQgetisnull(result, row, i) ? "none" : PQgetvalue(result, row, i));
            at += (size_t)length;
        }
        verify_report_sample(r, text);
    }
}
