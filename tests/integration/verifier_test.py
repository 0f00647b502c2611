#!/usr/bin/python3
"""The verifier believes an honest market, and finds each way in which one was tampered with.

    with-postgres verifier_test.py GRIDCLEAR VERIFY_MARKET

A market is played once; each case tampers with a copy of its database, or of its traders' logs, and
names the check that must fail. A case whose check does not fail is a hole in the verifier.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import psycopg2

# Name, check that must fail, SQL done to a copy of the database.
TABLE_CASES = [
    ("a price beyond a bid's limit", "fill_limit",
     "UPDATE allocations SET price_micro = price_micro + 100000 WHERE (seq, event_index) ="
     " (SELECT seq, event_index FROM allocations WHERE side = 0 LIMIT 1)"),
    ("a price below an ask's limit", "fill_limit",
     "UPDATE allocations SET price_micro = price_micro - 100000 WHERE (seq, event_index) ="
     " (SELECT seq, event_index FROM allocations WHERE side = 1 LIMIT 1)"),
    ("a missing allocation", "trade_sums",
     "DELETE FROM allocations WHERE (seq, event_index) ="
     " (SELECT seq, event_index FROM allocations LIMIT 1)"),
    ("a doubled allocation", "fill_once",
     "INSERT INTO allocations SELECT seq, event_index + 1000, at_us, trade_index, order_id,"
     " participant, meter, group_id, slot_s, side, maker, price_micro, quantity_wh, open_wh,"
     " contracted_nano, released_nano FROM allocations LIMIT 1"),
    ("an allocation given to another", "fill_of_an_order",
     "UPDATE allocations SET participant = participant % 12 + 1 WHERE (seq, event_index) ="
     " (SELECT seq, event_index FROM allocations LIMIT 1)"),
    ("a trade that nobody has a part in", "trade_sums",
     "INSERT INTO trades SELECT seq, event_index + 1000, at_us, slot_s, price_micro, quantity_wh,"
     " maker_id, taker_id, maker_group, taker_group, taker_side FROM trades LIMIT 1"),
    ("a trade at another price than its maker's", "trade_price",
     "WITH t AS (UPDATE trades SET price_micro = price_micro - 10 WHERE (seq, event_index) ="
     " (SELECT t.seq, t.event_index FROM trades t JOIN orders o ON o.order_id = t.maker_id"
     "  WHERE taker_side = 1 LIMIT 1) RETURNING seq, event_index)"
     " UPDATE allocations a SET price_micro = price_micro - 10 FROM t"
     " WHERE a.seq = t.seq AND a.trade_index = t.event_index"),
    ("a trade past an order that stood before", "trade_priority",
     # The maker's rival is made better than it: an order that lived when the trade was made.
     "WITH t AS (SELECT t.seq, t.slot_s, t.price_micro, t.taker_side, o.order_id FROM trades t"
     "  JOIN orders m ON m.order_id = t.maker_id AND m.group_id = 0 AND m.kind = 0"
     "  JOIN orders o ON o.slot_s = t.slot_s AND o.side = 1 - t.taker_side AND o.group_id = 0"
     "   AND o.kind = 0 AND o.accepted_seq < t.seq AND o.changed_seq > t.seq"
     "   AND o.order_id <> t.maker_id AND coalesce(o.ended_reason, 0) NOT IN (901, 905, 906)"
     "  LIMIT 50)"
     " UPDATE orders o SET price_micro = t.price_micro + CASE t.taker_side WHEN 0 THEN -50 ELSE 50"
     "  END FROM t WHERE o.order_id = t.order_id"),
    ("a trade stamped otherwise than its command", "trade_before_gate",
     "UPDATE trades SET at_us = at_us + 86400000000 WHERE (seq, event_index) ="
     " (SELECT seq, event_index FROM trades LIMIT 1)"),
    ("a gate that was before its trades", "trade_before_gate",
     "UPDATE slots SET gate_s = gate_s - 3600 WHERE slot_s = (SELECT slot_s FROM trades LIMIT 1)"),
    ("an order filled beyond its quantity", "fill_once",
     "UPDATE orders SET quantity_wh = filled_wh - 1 WHERE order_id ="
     " (SELECT order_id FROM orders WHERE filled_wh > 1 LIMIT 1)"),
    ("an order of another size than was asked for", "order_asked",
     "UPDATE orders SET quantity_wh = quantity_wh + 1 WHERE order_id ="
     " (SELECT order_id FROM orders WHERE state = 2 AND ended_reason = 900 LIMIT 1)"),
    ("an order that nobody asked for", "order_asked",
     "UPDATE orders SET client_seq = client_seq + 1000000 WHERE order_id ="
     " (SELECT order_id FROM orders LIMIT 1)"),
    ("an acked order removed", "order_answered",
     "DELETE FROM orders WHERE order_id = (SELECT order_id FROM orders WHERE filled_wh = 0 LIMIT 1)"),
    ("an order there twice", "order_once",
     "INSERT INTO orders SELECT order_id + 7000000000, participant, meter, group_id, slot_s, side,"
     " kind, state, price_micro, quantity_wh, open_wh, filled_wh, held_nano, until_s, stream,"
     " client_seq, accepted_seq, accepted_at_us, changed_seq, ended_at_us, ended_reason"
     " FROM orders WHERE state = 2 LIMIT 1"),
    ("an order at another's meter", "order_meter",
     "UPDATE orders SET meter = meter % 12 + 1 WHERE order_id ="
     " (SELECT order_id FROM orders WHERE filled_wh = 0 LIMIT 1)"),
    ("a live order that holds too little", "hold_of_order",
     "UPDATE orders SET held_nano = held_nano - 1 WHERE order_id ="
     " (SELECT order_id FROM orders WHERE state = 0 LIMIT 1)"),
    ("a fill that holds too little", "hold_of_fill",
     "UPDATE allocations SET contracted_nano = contracted_nano - 1,"
     " released_nano = released_nano + 1 WHERE (seq, event_index) ="
     " (SELECT seq, event_index FROM allocations LIMIT 1)"),
    ("an unbalanced ledger transaction", "ledger_zero",
     "UPDATE ledger_entries SET amount_nano = amount_nano + 1 WHERE (seq, event_index, line) ="
     " (SELECT seq, event_index, line FROM ledger_entries LIMIT 1)"),
    ("money moved between parts of an account", "ledger_balances",
     "INSERT INTO ledger_entries SELECT seq, 5000, line, participant,"
     " account, amount_nano, at_us FROM ledger_entries WHERE (seq, event_index) ="
     " (SELECT seq, event_index FROM ledger_entries WHERE account = 2 LIMIT 1)"),
    ("money that was never deposited", "ledger_deposits",
     "INSERT INTO ledger_entries VALUES (1, 5000, 0, 0, 0, -500, 0), (1, 5000, 1, 1, 1, 500, 0)"),
    ("an account that was overdrawn for a while", "ledger_never_negative",
     "UPDATE ledger_entries SET seq = seq + 1000000 WHERE participant IN (0, 1) AND (seq,"
     " event_index) IN (SELECT seq, event_index FROM ledger_entries WHERE participant = 1"
     "  AND account = 1 AND amount_nano > 100000000000)"),
    ("a gap in a feed", "feed_unbroken",
     "DELETE FROM outbox WHERE (participant, participant_seq) = (3, 20)"),
    ("a feed cut off at its start", "feed_unbroken",
     "DELETE FROM outbox WHERE participant = 3 AND participant_seq < 3"),
    ("a fill that its member was not told", "feed_tells_fills",
     "UPDATE outbox SET event = set_byte(event, 30, 16) WHERE (participant, participant_seq) ="
     " (SELECT participant, participant_seq FROM outbox WHERE get_byte(event, 30) = 14 LIMIT 1)"),
    ("a flipped byte in the journal", "journal_crc",
     "UPDATE journal SET bytes = set_byte(bytes, 100, get_byte(bytes, 100) # 1) WHERE number = 30"),
    ("a flipped byte with its CRC mended", "journal_chain",
     "UPDATE journal SET bytes = set_byte(bytes, 32 + 80 * 7, get_byte(bytes, 32 + 80 * 7) # 1),"
     " crc32c = %CRC% WHERE number = 30"),
    ("another term in a stored batch", "journal_chain",
     "UPDATE journal SET term = term + 1 WHERE number = 10"),
    ("a batch removed from the middle", "journal_numbers",
     "DELETE FROM journal WHERE number = 30"),
    ("the journal's last batch removed", "projection_complete",
     "DELETE FROM journal WHERE number = 60"),
    ("a state hash that is not the engine's", "replay_hash",
     "UPDATE journal SET state_hash = state_hash # 1 WHERE number = 40"),
    ("a table that is behind the journal", "projection_complete",
     "UPDATE cursor SET seq = seq - 1"),
]

# Name, check, pattern of a line, what the first one becomes.
LOG_CASES = [
    ("an ack of an order that is not there", "log_acked", r"(acked \d+ order=)(\d+)",
     lambda m: m[1] + str(int(m[2]) + 999)),
    ("an ack of an order that was never sent nor stored", "log_acked",
     r"^(.* acked )(\d+)( order=)(\d+)(.*)$",
     lambda m: m[0] + "\n" + m[1] + str(int(m[2]) + 10**6) + m[3] + str(int(m[4]) + 999) + m[5]),
    ("an ack told twice", "log_acked_once", r"^.* acked .*$", lambda m: m[0] + "\n" + m[0]),
    ("an ack that the trader never heard", "log_heard_all", r"^.* acked .*\n", lambda m: ""),
    ("an order that the trader never sent", "log_sent",
     r"^.* sent (\d+) new (?=[\s\S]* acked \1 ).*\n", lambda m: ""),
    ("a refusal of an order that is there", "log_refused", r"acked (\d+) order=.*",
     lambda m: f"refused {m[1]} code=603 name=FUNDS_SHORT"),
    ("a fill told with another quantity", "log_fills", r"( fill .* wh=)(\d+)",
     lambda m: m[1] + str(int(m[2]) + 1)),
    ("a fill told twice", "log_fills", r"^.* fill .*$", lambda m: m[0] + "\n" + m[0]),
    ("a fill that the trader was not told", "log_fills_all", r"^.* fill .*\n", lambda m: ""),
    ("an end of an order that was another", "log_canceled", r"(canceled .* code=)\d+",
     lambda m: m[1] + "902"),
]


class Verifier:
    def __init__(self, gridclear, conninfo):
        self.gridclear, self.conninfo = gridclear, conninfo

    def conninfo_of(self, database):
        return re.sub(r"dbname=\w+", "dbname=" + database, self.conninfo)

    def sql(self, database, text):
        connection = psycopg2.connect(self.conninfo_of(database))
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("SET session_replication_role = replica; " + text
                           if "DATABASE" not in text else text)
            rows = cursor.fetchall() if cursor.description else cursor.rowcount
        connection.close()
        return rows

    def broken(self, database, logs):
        """Names of the checks that do not hold; None when nothing could be verified."""
        done = subprocess.run(
            [self.gridclear, "verify", "--json", "--conninfo", self.conninfo_of(database),
             "--logs", logs], stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if not done.stdout:
            print(done.stderr.decode())
            return None
        checks = json.loads(done.stdout)["checks"]
        broken = {check["name"] for check in checks if not check["ok"]}
        assert (done.returncode == 0) == (not broken), "the exit code says something else"
        return broken


def crc32c(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82F63B78 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def say(passed, name, why=""):
    print(f"{'ok' if passed else 'not ok'} {name}{'' if passed else ': ' + why}", flush=True)
    return 0 if passed else 1


def table_case(verifier, case, logs):
    name, check, statement = case
    if "%CRC%" in statement:
        bytes_of = bytearray(verifier.sql(
            "gridclear", "SELECT bytes FROM journal WHERE number = 30")[0][0])
        bytes_of[32 + 80 * 7] ^= 1
        statement = statement.replace("%CRC%", str(crc32c(bytes_of)))
    verifier.sql("postgres", "CREATE DATABASE tampered TEMPLATE gridclear")
    changed = verifier.sql("tampered", statement)
    if not changed:
        broken, why = set(), "the case changes nothing"
    else:
        broken = verifier.broken("tampered", logs)
        why = f"{check} should fail, but {sorted(broken or []) or 'none'} did"
    verifier.sql("postgres", "DROP DATABASE tampered")
    return say(broken is not None and check in broken, f"{check} sees {name}", why)


def log_case(verifier, case, logs, scratch):
    name, check, pattern, change = case
    copy = os.path.join(scratch, "tampered")
    shutil.copytree(logs, copy)
    path = os.path.join(copy, "trader-5.log")
    with open(path, encoding="ascii") as file:
        text = file.read()
    tampered = re.sub(pattern, change, text, count=1, flags=re.MULTILINE)
    with open(path, "w", encoding="ascii") as file:
        file.write(tampered)
    broken = verifier.broken("gridclear", copy)
    shutil.rmtree(copy)
    return say(tampered != text and broken is not None and check in broken,
               f"{check} sees {name}", f"{check} should fail, but {sorted(broken or [])} did")


def main(arguments):
    gridclear, market = arguments[1:]
    verifier = Verifier(gridclear, os.environ["GRIDCLEAR_CONNINFO"])
    failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        logs = os.path.join(scratch, "logs")
        os.mkdir(logs)
        subprocess.run([market, logs], check=True, stderr=subprocess.DEVNULL)
        broken = verifier.broken("gridclear", logs)
        failed += say(broken == set(), "an honest market holds in every check", str(broken))
        for case in TABLE_CASES:
            failed += table_case(verifier, case, logs)
        for case in LOG_CASES:
            failed += log_case(verifier, case, logs, scratch)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
