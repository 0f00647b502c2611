#!/usr/bin/python3
"""A region that is killed under load, again and again, and one whose Postgres goes away.

    kill_test.py PROGRAMS [--kills N] [--outage SECONDS] [--seed N]

One region of the scenario "seed" trades over TLS. Its gridcleard is killed with SIGKILL N times,
each time when orders are being accepted, and started again; then Postgres is stopped for so many
seconds, and at last killed itself. Afterwards the region is verified: every acked order is there
exactly once, every fill told is a row, the journal's chain holds and its replay gives the hashes.
What is measured is printed.
"""

import argparse
import glob
import os
import random
import re
import shutil
import signal
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../deploy/demo"))
from market import Market  # noqa: E402

# A queue that an outage fills at once: what does not fit must be told BUSY.
SMALL_QUEUE = "sessions = { requests_max = 256; };"
ACKS_WAIT_S = 60
RESUME_S_MAX = 2.0


class Acks:
    """Counts the acks in the traders' logs as they grow."""

    def __init__(self, folder):
        self.folder, self.offsets, self.count = folder, {}, 0
        self.seqs = []  # Of the commands acked since the list was emptied.

    def look(self):
        for path in glob.glob(os.path.join(self.folder, "*.log")):
            offset = self.offsets.get(path, 0)
            if os.stat(path).st_size == offset:
                continue
            with open(path, "rb") as file:
                file.seek(offset)
                text = file.read()
            whole = text.rfind(b"\n") + 1
            self.offsets[path] = offset + whole
            seqs = re.findall(rb" acked .* seq=(\d+)", text[:whole])
            self.seqs += [int(seq) for seq in seqs]
            self.count += len(seqs)
        return self.count

    def wait_more(self, more, check):
        """Seconds until there are `more` than now; None when they do not come."""
        began, wanted = time.monotonic(), self.look() + more
        while time.monotonic() - began < ACKS_WAIT_S:
            if self.look() >= wanted:
                return time.monotonic() - began
            check()
            time.sleep(0.005)
        return None


class Test:
    def __init__(self, options, folder):
        self.options = options
        self.failed = 0
        options.scenario, options.speed, options.headless = "seed", None, None
        self.market = Market(options, folder, os.path.abspath(options.programs), 1)
        self.random = random.Random(options.seed)

    def say(self, passed, name, why=""):
        print(f"{'ok' if passed else 'not ok'} {name}{'' if passed else ': ' + why}", flush=True)
        self.failed += not passed

    def service_start(self):
        self.region.server_start(self.options.factor, SMALL_QUEUE)
        self.region.server_wait()

    def begin(self):
        self.market.prepare()
        self.region = self.market.regions[0]
        self.region.server.stop()
        self.service_start()
        self.region.fleet_start()
        self.acks = Acks(self.region.logs)

    def kills(self):
        restarts, resumes = [], []
        for number in range(self.options.kills):
            resumed = self.acks.wait_more(20, self.market.crash_check)
            if resumed is None:
                self.say(False, "orders are accepted again after a kill", f"not after {number}")
                return
            resumes.append(resumed)
            time.sleep(self.random.random() * 0.2)  # Where in its work it is hit is chance.
            self.region.server.kill()
            began = time.monotonic()
            self.service_start()
            restarts.append(time.monotonic() - began)
        self.say(self.acks.wait_more(20, self.market.crash_check) is not None,
                 f"a region that is killed {self.options.kills} times under load comes back")
        print(f"say {self.options.kills} kills: ready again after at most {max(restarts):.2f} s,"
              f" {self.acks.count:,} acks by then")

    def outage(self):
        postgres, before = self.market.postgres, self.region.fleet_totals().get("busy", 0)
        postgres.stop()
        began, stopped_at = time.monotonic(), time.time()
        self.acks.look()
        self.acks.seqs.clear()
        while time.monotonic() - began < self.options.outage:
            if self.region.server.code is not None:
                break
            time.sleep(0.01)
        self.acks.look()
        late, self.acks.seqs = self.acks.seqs, []
        busy = self.region.fleet_totals().get("busy", 0) - before
        postgres.start()
        resumed = self.acks.wait_more(1, self.market.crash_check)
        false = self.acked_falsely(late, stopped_at)
        self.say(not false, "what is acked while Postgres is away was durable before",
                 f"these were not: {false[:5]}")
        self.say(busy > 0, "what is beyond the bounded queue is told BUSY", "nobody was")
        self.say(resumed is not None and resumed <= RESUME_S_MAX,
                 "trading resumes within 2 s of Postgres' return",
                 "it does not" if resumed is None else f"after {resumed:.2f} s")
        if resumed is not None:
            print(f"say Postgres away for {self.options.outage} s: {len(late)} acks of before were"
                  f" still on their way, told BUSY {busy:,} times, the first ack {resumed:.2f} s"
                  " after its return")

    def acked_falsely(self, seqs, stopped_at):
        """Those of the commands whose batch was not written when Postgres stopped."""
        query = ("SELECT coalesce(max(extract(epoch FROM written_at)), 'infinity') FROM journal"
                 " WHERE {0} BETWEEN first_seq AND first_seq + count - 1")
        return [seq for seq in seqs if float(self.market.postgres.query(
            self.region.database, query.format(seq))) > stopped_at]

    def power_cut(self):
        self.acks.wait_more(100, self.market.crash_check)
        self.market.postgres.kill()
        self.market.postgres.start()
        self.say(self.acks.wait_more(20, self.market.crash_check) is not None,
                 "trading goes on after Postgres was killed")

    def end(self):
        self.market.trade_end()
        totals = self.region.totals()
        report = self.region.verify()
        counted = {check["name"]: check.get("counted", 0) for check in report["checks"]}
        broken = [f"{check['name']}: {check['wrong']} {check['samples']}"
                  for check in report["checks"] if not check["ok"]]
        self.say(report["ok"], "every acked order is there exactly once, and hashes are equal",
                 "; ".join(broken))
        self.say(counted.get("log_acked", 0) > 100 and totals["trades"] > 100,
                 "there was something to lose", str(counted))
        fleet = self.region.fleet_totals()
        print(f"say verified: {report['held']} checks, {counted.get('log_acked', 0):,} acks,"
              f" {totals['orders']:,} orders, {totals['allocations']:,} allocations,"
              f" {counted.get('replay_hash', 0):,} state hashes; {fleet.get('lost', 0):,}"
              f" connections lost, {fleet.get('renumbered', 0):,} orders renumbered,"
              f" {fleet.get('resyncs', 0):,} resyncs")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("programs")
    parser.add_argument("--kills", type=int, default=8)
    parser.add_argument("--outage", type=float, default=8)
    parser.add_argument("--factor", type=int, default=400)
    parser.add_argument("--seed", type=int, default=int(os.environ.get("GRIDCLEAR_SEED", "1")))
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    folder = tempfile.mkdtemp(prefix="gridclear-kill-", dir="/tmp")
    os.chmod(folder, 0o711)
    test = Test(options, folder)
    try:
        test.begin()
        test.kills()
        test.outage()
        test.power_cut()
        test.end()
    except Exception as error:  # Whatever it is, the test has not passed.
        test.say(False, "the test runs to its end", f"{type(error).__name__}: {error}")
    finally:
        test.market.end()
        if test.failed:
            print(f"its data is kept in {folder}")
        else:
            shutil.rmtree(folder)
    return 1 if test.failed else 0


if __name__ == "__main__":
    sys.exit(main())
