"""One region of the demo: its database, its gridcleard, its fleet of traders, its verification."""

import json
import os
import socket
import subprocess

from process import MarketError

READY_S_MAX = 60
ENROL_S_MAX = 180
PORT_TRIES = 3

CONFIG = """\
// Written by ./run; gridcleard --config FILE --check reads it like the service does.
region = {region};
listen = {{
    host = "127.0.0.1";
    port = {port};
    certificate = "{folder}/server.pem";
    key = "{folder}/server.key";
    ca = "{authority}/ca.pem";
}};
database = {{ conninfo = "{conninfo}"; }};
engine = {{
    orders_max = 262144;
    participants_max = 1000;
    streams_max = 2000;
    credentials_max = 2000;
    meters_max = 2000;
    groups_max = 16;
}};
// 10.00 per MWh are held for deviations, on both sides.
market = {{ deviation_margin_micro = 10000; fee_micro = 0; }};
calendar = {{ opens = "by_itself"; zone = "UTC"; duration_s = 900; open_local_s = 54000; gate_lead_s = 300; }};
// A start goes on from the journal's last stamp, so the factor may differ from start to start.
clock = {{ mode = "scaled"; origin = "{origin}"; factor = {factor}; }};
operator = {{ lfdi = "{operator}"; }};
participants = {{ orders_live_max = 10000; levels_max = 4000; }};
{more}
"""

TOTALS_SQL = """\
SELECT json_build_object(
 'orders', (SELECT count(*) FROM orders),
 'live', (SELECT count(*) FROM orders WHERE state = 0),
 'trades', t.trades, 'traded_wh', t.wh, 'turnover_nano', t.nano,
 'allocations', (SELECT count(*) FROM allocations),
 'ledger_rows', l.rows, 'ledger_sum_nano', l.nano, 'deposited_nano', l.deposited,
 'order_hold_nano', l.orders, 'contract_hold_nano', l.contracts,
 'seq', (SELECT seq FROM cursor),
 'batches', (SELECT coalesce(max(number), 0) FROM journal),
 'refused', (SELECT coalesce(json_object_agg(reason, n), '{}') FROM
  (SELECT reason, count(*) AS n FROM rejections GROUP BY reason) r),
 'behind', (SELECT first_seq + count - 1 FROM journal ORDER BY number DESC LIMIT 1)
  - (SELECT seq FROM cursor))
FROM (SELECT count(*) AS trades, coalesce(sum(quantity_wh), 0) AS wh,
 coalesce(sum(quantity_wh::numeric * price_micro), 0) AS nano FROM trades) t,
 (SELECT count(*) AS rows, coalesce(sum(amount_nano), 0) AS nano,
  coalesce(-sum(amount_nano) FILTER (WHERE account = 0), 0) AS deposited,
  coalesce(sum(amount_nano) FILTER (WHERE account = 2), 0) AS orders,
  coalesce(sum(amount_nano) FILTER (WHERE account = 3), 0) AS contracts FROM ledger_entries) l
"""

BEHIND_SQL = """\
SELECT (SELECT first_seq + count - 1 FROM journal ORDER BY number DESC LIMIT 1)
 - (SELECT seq FROM cursor)
"""

TRADES_SQL = """\
SELECT slot_s, price_micro, quantity_wh FROM trades ORDER BY seq DESC, event_index DESC LIMIT 1
"""


def port_free(port):
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def port_any():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Region:
    def __init__(self, market, number):
        self.market, self.number = market, number
        self.name = f"region {number}"
        self.database = f"region{number}"
        self.folder = os.path.join(market.folder, f"region-{number}")
        self.logs = os.path.join(self.folder, "traders")
        self.port = 7343 + 100 * number
        if not port_free(self.port):
            self.port = market.port_instead(self)
        self.server = self.fleet = None
        self.settings = None
        self.enrolled = 0
        os.mkdir(self.folder, 0o700)

    @property
    def conninfo(self):
        return self.market.postgres.conninfo_of(self.database)

    @property
    def address(self):
        return f"127.0.0.1:{self.port}"

    def certificate_issue(self):
        self.market.gridclear("authority", "issue", self.market.authority, f"region-{self.number}",
                              "--use", "server", "--certificate", f"{self.folder}/server.pem",
                              "--key", f"{self.folder}/server.key")

    def server_start(self, factor, more=""):
        """Begins to start, with more settings; server_wait() says when it is ready."""
        self.settings = (factor, more)
        config = os.path.join(self.folder, "gridcleard.conf")
        with open(config, "w", encoding="utf-8") as file:
            file.write(CONFIG.format(
                region=self.number, port=self.port, folder=self.folder,
                authority=self.market.authority, conninfo=self.conninfo,
                origin=self.market.origin, factor=factor, operator=self.market.operator,
                more=more))
        self.server = self.market.start(
            f"gridcleard of {self.name}", [self.market.program("gridcleard"), "--config", config],
            os.path.join(self.folder, "gridcleard.log"))

    def server_wait(self):
        """Until it is ready; it takes another port when somebody was quicker at this one."""
        for _ in range(PORT_TRIES):
            try:
                self.server.wait_line("ready: ", READY_S_MAX)
                return
            except MarketError:
                if "address already in use" not in self.server.text(4096):
                    raise
            self.server.expected = True
            self.port = self.market.port_instead(self)
            self.server_start(*self.settings)
        self.server.wait_line("ready: ", READY_S_MAX)

    def enrol_start(self):
        return self.market.start(
            f"enrolment in {self.name}",
            [self.market.program("gridclear"), "fleet", "enrol", "--region", str(self.number),
             "--connect", self.address, "--operator-certificate",
             f"{self.market.authority}/operator.pem", "--operator-key",
             f"{self.market.authority}/operator.key", "--authority", self.market.authority,
             "--out", f"{self.folder}/fleet"] + self.market.scenario_words(),
            os.path.join(self.folder, "enrol.log"))

    def enrol_wait(self, process):
        process.finish(ENROL_S_MAX)
        with open(f"{self.folder}/fleet/roster.json", encoding="utf-8") as file:
            roster = json.load(file)
        self.enrolled = len(roster["traders"])

    def fleet_start(self, more=()):
        self.fleet = self.market.start(
            f"the traders of {self.name}",
            [self.market.program("gridclear"), "fleet", "trade", "--region", str(self.number),
             "--connect", self.address, "--roster", f"{self.folder}/fleet/roster.json",
             "--log", self.logs] + self.market.scenario_words() + list(more),
            os.path.join(self.folder, "fleet.log"))

    def fleet_totals(self):
        """What the fleet said last of itself; {} before it said anything."""
        if self.fleet is None:
            return {}
        for line in reversed(self.fleet.text(16384).splitlines()):
            try:
                said = json.loads(line)
            except ValueError:
                continue
            if isinstance(said, dict) and "orders_sent" in said:
                return said
        return {}

    def totals(self):
        return json.loads(self.market.postgres.query(self.database, TOTALS_SQL))

    def behind(self):
        """Commands that are in the journal and not yet in the tables."""
        return int(self.market.postgres.query(self.database, BEHIND_SQL) or 0)

    def last_trade(self):
        """(slot start, price per MWh, kWh), or None."""
        row = self.market.postgres.query(self.database, TRADES_SQL)
        if not row:
            return None
        slot_s, price_micro, wh = (int(cell) for cell in row.split("|"))
        return slot_s, price_micro / 1000, wh / 1000

    def verify(self):
        """The report of `gridclear verify`; its words are kept in verify.json."""
        done = subprocess.run(
            [self.market.program("gridclear"), "verify", "--json", "--conninfo", self.conninfo,
             "--logs", self.logs], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, check=False)
        try:
            report = json.loads(done.stdout)
        except ValueError as error:
            raise MarketError(f"{self.name} could not be verified: "
                              f"{done.stderr.decode(errors='replace').strip()}") from error
        with open(os.path.join(self.folder, "verify.json"), "wb") as file:
            file.write(done.stdout)
        report["ok"] = done.returncode == 0 and report["broken"] == 0
        return report
