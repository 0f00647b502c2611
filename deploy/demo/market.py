#!/usr/bin/python3
"""A whole market on this machine: what ./run starts once everything is built.

A private Postgres with a database per region, an authority with certificates, three gridcleard,
and per region a fleet of traders, each with its own certificate and session. The traders are
enrolled at life's pace; then the services are started again with the scaled clock, which goes on
from the journal's last stamp, and the day is traded. At its end everything is stopped and every
region verified; the last line is the verdict.

Everything of a run is in a folder of its own, market-N, below var/. Ctrl-C ends the trading early,
the rest follows as at the end of the day; a second one leaves out the verification.
"""

import argparse
import fcntl
import glob
import json
import os
import shutil
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from postgres import PostgresError, PrivatePostgres, unprivileged_user  # noqa: E402
from process import MarketError, Process, end_with_parent  # noqa: E402
from region import Region, port_any  # noqa: E402
import summary  # noqa: E402

ROOT = os.path.realpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../.."))
PROGRAMS = os.path.join(ROOT, "build/release/bin")
REGIONS = 3
ORIGIN = "2019-12-31T14:53:00Z"  # Two minutes for the enrolment: the books open at 15:00.
DAY_SECONDS = 33 * 3600 + 5 * 60  # From 14:55 of the day before to the end of the delivery day.
SPEED_DEFAULT, SPEED_MAX = 60, 10000
STEPS = 7
LOOK_S = 0.2
CATCH_UP_S_MAX = 120
MUST_COUNT = ("fill_limit", "fill_once", "log_acked", "replay_hash")


class Market:
    """One run: its folder, its processes, and what they are told."""

    def __init__(self, options, folder, programs=PROGRAMS, regions=REGIONS):
        self.options, self.folder, self.programs = options, folder, programs
        self.numbers = range(1, regions + 1)
        self.authority = os.path.join(self.folder, "authority")
        self.origin = ORIGIN
        self.operator = None
        self.processes = []
        self.regions = []
        self.stops = 0  # How often we were told to stop.
        self.step = 2   # Packages and build were ./run's.
        self.postgres = PrivatePostgres(
            os.path.join(self.folder, "postgres"),
            {"max_connections": "60", "shared_buffers": "128MB", "log_checkpoints": "off"},
            end_with_parent)

    def told_to_stop(self, _number, _frame):
        self.stops += 1

    def program(self, name):
        return os.path.join(self.programs, name)

    def gridclear(self, *words):
        done = subprocess.run([self.program("gridclear"), *words], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
        if done.returncode != 0:
            raise MarketError(f"gridclear {' '.join(words)}:\n"
                              f"{done.stderr.decode(errors='replace').strip()}")
        return done.stdout.decode()

    def scenario_words(self):
        words = ["--scenario", self.options.scenario]
        return words + ["--data", self.options.data] if self.options.scenario == "rts-3r" else words

    def start(self, name, command, log):
        process = Process(name, command, log)
        self.processes.append(process)
        return process

    def port_instead(self, region):
        port = port_any()
        say(f"      port {region.port} is taken: {region.name} takes {port}")
        return port

    def step_say(self, name, began, text):
        self.step += 1
        say(f"[{self.step}/{STEPS}] {name:<13} {text:<66} {time.monotonic() - began:6.1f} s")

    def prepare(self):
        """All that comes before the first order."""
        began = time.monotonic()
        self.postgres.start()
        self.regions = [Region(self, number) for number in self.numbers]
        for region in self.regions:
            self.postgres.database_create(region.database)
        self.step_say("postgres", began, f"private, socket only, user {self.postgres.user.pw_name},"
                      f" {len(self.regions)} databases")
        began = time.monotonic()
        self.gridclear("authority", "create", self.authority)
        self.operator = self.gridclear("authority", "issue", self.authority, "operator").split()[0]
        for region in self.regions:
            region.certificate_issue()
        self.step_say("certificates", began, f"an authority, {len(self.regions)} services, 1 operator")
        began = time.monotonic()
        for region in self.regions:
            region.server_start(1)
        for region in self.regions:
            region.server_wait()
        enrolments = [region.enrol_start() for region in self.regions]
        for region, process in zip(self.regions, enrolments):
            region.enrol_wait(process)
        traders = " + ".join(str(region.enrolled) for region in self.regions)
        self.step_say("enrolment", began, f"{traders} traders with certificate, meter and account")

    def trade_start(self):
        """The clock runs faster from here on: it goes on from the last stamp of the enrolment."""
        began = time.monotonic()
        for region in self.regions:
            if not region.server.stop():
                raise MarketError(f"{region.server.name} did not stop when told to")
        factor = factor_of(self.options)
        for region in self.regions:
            region.server_start(factor)
        for region in self.regions:
            region.server_wait()
        for region in self.regions:
            region.fleet_start()
        ports = ", ".join(f"{region.name} :{region.port}" for region in self.regions)
        self.step_say("services", began, f"{ports}, time x{factor}")

    def trade(self):
        """Until the fleets have traded the day, or someone wants it to end."""
        began = time.monotonic()
        say(f"[{self.step + 1}/{STEPS}] trading       from 31.12. 14:5x to the end of 01.01."
            + ("" if self.options.headless else "; Ctrl-C ends it and keeps the data"))
        every_s = 10 if self.options.headless else 60
        trades_s = every_s / 2 if self.options.headless else 15
        lines = [[trades_s, began + trades_s, lambda _: summary.trades_line(self.regions)],
                 [every_s, began + every_s, lambda s: summary.totals_line(self.regions, s)]]
        while not self.stops and any(region.fleet.code is None for region in self.regions):
            self.crash_check()
            now = time.monotonic()
            for line in lines:
                if now >= line[1]:
                    say(line[2](now - began))
                    line[1] += line[0] * (1 + int((now - line[1]) / line[0]))
            time.sleep(LOOK_S)
        self.crash_check()
        return time.monotonic() - began

    def crash_check(self):
        for process in self.processes:
            if process.code not in (None, 0) and not process.expected:
                raise MarketError(process.why_ended())
        if not self.postgres.running():
            raise MarketError("Postgres ended; the end of its log:\n" + self.postgres.log_tail())
        for region in self.regions:
            if region.server.code is not None and not region.server.expected:
                raise MarketError(region.server.why_ended())

    def trade_end(self):
        """Traders first, then the services, which drain; Postgres stays for the verification."""
        for region in self.regions:
            region.fleet.stop()
        until = time.monotonic() + CATCH_UP_S_MAX
        for region in self.regions:
            while region.behind() > 1000 and time.monotonic() < until:
                self.crash_check()
                time.sleep(LOOK_S)
        for region in self.regions:
            if not region.server.stop(60):
                raise MarketError(f"{region.server.name} did not drain; the end of its log:\n"
                                  + region.server.log_end())
            if region.server.code != 0:
                raise MarketError(region.server.why_ended())

    def verify(self):
        """The reports of all regions, one after the other; None when it was cut short."""
        reports = []
        for region in self.regions:
            if self.stops > 1:
                return None
            began = time.monotonic()
            report = region.verify()
            reports.append(report)
            counted = {check["name"]: check.get("counted") for check in report["checks"]}
            say(f"verify      {region.name}: {report['held']} checks hold, {report['broken']} do"
                f" not; {counted.get('fill_limit') or 0:,} allocations,"
                f" {counted.get('log_acked') or 0:,} acks, {counted.get('replay_hash') or 0:,}"
                f" state hashes replayed  {time.monotonic() - began:.1f} s")
            for check in report["checks"]:
                if not check["ok"]:
                    say(f"  not ok {check['name']}: {check['wrong']}")
                    for sample in check["samples"]:
                        say(f"    {sample}")
        return reports

    def end(self):
        """Stops what is left of what we started, in the order of need."""
        for region in self.regions:
            for process in (region.fleet, region.server):
                if process is not None:
                    process.stop()
        for process in self.processes:
            process.stop()
        self.postgres.stop()


def say(text):
    print(text, flush=True)


def factor_of(options):
    if options.speed:
        return options.speed
    if options.headless:
        return min(-(-DAY_SECONDS // options.headless), SPEED_MAX)
    return SPEED_DEFAULT


def var_folder():
    """Where runs are kept: var/ of the checkout, unless Postgres' user cannot get there."""
    wanted = os.environ.get("GRIDCLEAR_VAR") or os.path.join(ROOT, "var")
    os.makedirs(wanted, exist_ok=True)
    if os.geteuid() != 0:
        return wanted
    user = unprivileged_user()
    reached = subprocess.run(["test", "-x", wanted], user=user.pw_uid, group=user.pw_gid,
                             extra_groups=[], cwd="/", check=False)
    if reached.returncode == 0:
        return wanted
    os.rmdir(wanted) if not os.listdir(wanted) else None
    instead = "/var/tmp/gridclear" + ROOT.replace("/", "-")
    os.makedirs(instead, mode=0o755, exist_ok=True)
    say(f"data        in {instead}: {wanted} is closed to the user {user.pw_name}, as whom Postgres"
        " runs")
    return instead


def folder_create(var):
    """A new folder market-N, and the lock that says that it is in use."""
    numbers = [int(path.rsplit("-", 1)[1]) for path in glob.glob(os.path.join(var, "market-*"))
               if path.rsplit("-", 1)[1].isdigit()]
    number = max(numbers, default=0) + 1
    while True:  # Ends: two runs that start together take different numbers.
        folder = os.path.join(var, f"market-{number}")
        try:
            os.mkdir(folder, 0o711)
            break
        except FileExistsError:
            number += 1
    lock = open(os.path.join(folder, "lock"), "w", encoding="ascii")
    fcntl.flock(lock, fcntl.LOCK_EX)
    return folder, lock


def clean(var):
    """Removes earlier runs; one that is still at work, or whose Postgres is, stays."""
    for folder in sorted(glob.glob(os.path.join(var, "market-*"))):
        postgres = PrivatePostgres(os.path.join(folder, "postgres"))
        try:
            with open(os.path.join(folder, "lock"), "a", encoding="ascii") as lock:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            say(f"clean       {folder} is in use by another run: it stays")
            continue
        if postgres.running():
            say(f"clean       {folder} stays: its Postgres runs (process {postgres.pids()[0]});"
                f" stop it with {ROOT}/deploy/demo/postgres.py stop {folder}/postgres")
            continue
        postgres.remove()
        shutil.rmtree(folder)
        say(f"clean       {folder} is removed")


def scenario_choose(options):
    """RTS-3R where its data is, else the one of our own; says what was chosen and why."""
    data = options.data or os.path.join(ROOT, "../shared/data")
    there = os.path.isdir(os.path.join(data, "rts-gmlc"))
    asked = options.scenario
    if options.scenario is None:
        options.scenario = "rts-3r" if there or options.data else "seed"
    if options.scenario == "rts-3r" and not there:
        sys.exit(f"./run: no rts-gmlc in {data}: give --data the folder that holds rts-gmlc and"
                 " ch-households-15min, or use --scenario seed")
    options.data = os.path.realpath(data)
    where = f", from {options.data}" if options.scenario == "rts-3r" else \
        "" if asked else f", made from a seed: there is no rts-gmlc in {data}"
    say(f"scenario    {options.scenario}{where}")


def arguments_read(words):
    parser = argparse.ArgumentParser(prog="./run", allow_abbrev=False)
    parser.add_argument("--yes", action="store_true", help="ask nothing before packages go in")
    parser.add_argument("--offline", action="store_true", help="install nothing")
    parser.add_argument("--headless", type=int, metavar="SECONDS",
                        help="play the whole day in so many seconds, then sum up and end")
    parser.add_argument("--speed", type=int, metavar="N", help="market time runs N times life"
                        f" ({SPEED_DEFAULT}; with --headless as the seconds need)")
    parser.add_argument("--scenario", metavar="NAME", choices=("rts-3r", "seed"),
                        help="rts-3r (where its data is) or seed")
    parser.add_argument("--data", metavar="DIR", help="where rts-3r finds its data")
    parser.add_argument("--json", metavar="FILE", help="write the sum at the end as JSON")
    parser.add_argument("--clean", action="store_true", help="remove earlier runs first")
    options = parser.parse_args(words)
    if options.headless is not None and options.headless < 1:
        parser.error("--headless is a number of seconds above 0")
    if options.speed is not None and not 1 <= options.speed <= SPEED_MAX:
        parser.error(f"--speed is 1 to {SPEED_MAX}")
    return options


def market_run(market):
    """The report as a dictionary; what went wrong is in it, and was said."""
    report = {"schema": "gridclear.run/1", "scenario": market.options.scenario,
              "folder": market.folder, "factor": factor_of(market.options), "error": None,
              "verified": False}
    try:
        market.prepare()
        if not market.stops:
            market.trade_start()
            report["seconds"] = round(market.trade(), 1)
            began = time.monotonic()
            market.trade_end()
            say(f"stopped     traders and services, in {time.monotonic() - began:.1f} s")
            fleets = summary.fleets_sum(market.regions)
            stored = [region.totals() for region in market.regions]
            report.update(traders=sum(region.enrolled for region in market.regions),
                          fleets=fleets, stored=summary.stored_sum(stored))
            report["regions"] = [
                {"region": region.number, "fleet": region.fleet_totals(), "stored": one}
                for region, one in zip(market.regions, stored)]
            for line in summary.end_lines(fleets, report["stored"]):
                say(line)
            reports = market.verify()
            if reports is not None:
                report["checks"] = [one["checks"] for one in reports]
                report["verified"] = all(one["ok"] and not idle_checks(one) for one in reports)
    except (MarketError, PostgresError, OSError) as error:
        report["error"] = str(error)
        say(f"error: {error}")
    return report


def idle_checks(verification):
    """The checks that cannot have found nothing to look at, and did."""
    counted = {check["name"]: check.get("counted", 0) for check in verification["checks"]}
    return [name for name in MUST_COUNT if not counted.get(name)]


def passed(report):
    regions = [one["stored"] for one in report.get("regions", [])]
    return bool(report["error"] is None and report["verified"] and regions
                and all(one["trades"] and one["ledger_sum_nano"] == 0 for one in regions))


def main(words):
    options = arguments_read(words)
    scenario_choose(options)
    if options.clean:
        clean(var_folder())
    began = time.monotonic()
    folder, lock = folder_create(var_folder())
    market = Market(options, folder)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, market.told_to_stop)
    report = market_run(market)
    market.end()
    report["verdict"] = "PASS" if passed(report) else "FAIL"
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(report, file, indent=1)
            file.write("\n")
    lock.close()
    say(f"data        kept in {folder}; look at it again with\n"
        f"              {ROOT}/deploy/demo/postgres.py start {folder}/postgres\n"
        f"              psql '{market.postgres.conninfo_of('region1')}'\n"
        f"              {PROGRAMS}/gridclear verify --conninfo"
        f" '{market.postgres.conninfo_of('region1')}' --logs {folder}/region-1/traders\n"
        f"            ./run starts a new market beside it, ./run --clean removes it")
    fleets, stored = report.get("fleets", {}), report.get("stored", {})
    say(f"{REGIONS} regions, {report.get('traders', 0)} traders,"
        f" {fleets.get('orders_accepted', 0):,} orders accepted, {stored.get('trades', 0):,} trades,"
        f" {stored.get('allocations', 0):,} allocations, {stored.get('ledger_rows', 0):,} ledger"
        f" rows, {'verified' if report['verified'] else 'not verified'}, in"
        f" {time.monotonic() - began:.0f} s | {report['verdict']}")
    return 0 if report["verdict"] == "PASS" else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
