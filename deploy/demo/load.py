#!/usr/bin/python3
"""How much one region takes: a real gridcleard, a real Postgres and real TLS under a fixed rate.

    deploy/demo/load.py [--rates 5000,20000,...] [--seconds S] [--connections N] [--json FILE]

One region of the demo is enrolled, its clock runs 60 times life so that the books open, and for each
rate `gridclear bench load` sends with its own intended times. Beside its latencies stands what each
thread of the service and each backend of Postgres used of a core, and per command. The stage that is
nearest to a whole core is the limit; when it is the generator, the figure is a lower bound.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
import types

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from market import Market  # noqa: E402
from process import MarketError  # noqa: E402

TICKS_PER_S = os.sysconf("SC_CLK_TCK")
CLOCK_FACTOR = 60
BOOKS_OPEN_S = 9  # At 60 times life it is 15:00 after seven seconds.
STREAM = 1


def thread_seconds(pid):
    """Processor seconds so far by name of thread."""
    used = {}
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/stat", encoding="utf-8") as file:
            name, rest = file.read().split("(", 1)[1].rsplit(")", 1)
        fields = rest.split()
        used[name] = used.get(name, 0) + (int(fields[11]) + int(fields[12])) / TICKS_PER_S
    return used


def descendants_seconds(pid):
    """Of a process and all that came from it and lives."""
    parents, seconds = {}, {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8") as file:
                fields = file.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        parents[int(entry)] = int(fields[1])
        seconds[int(entry)] = (int(fields[11]) + int(fields[12])) / TICKS_PER_S
    total = 0.0
    for process in parents:
        at = process
        while at not in (0, pid):
            at = parents.get(at, 0)
        total += seconds[process] if at == pid else 0
    return total


def stages(region, postgres):
    used = {f"gridcleard {name}": s for name, s in thread_seconds(region.server.process.pid).items()}
    used["postgres"] = descendants_seconds(postgres)
    return used


def measure(market, region, postgres, rate, options):
    before = stages(region, postgres)
    began, own = time.monotonic(), os.times()
    done = subprocess.run(
        [market.program("gridclear"), "bench", "load", "--connect", region.address, "--roster",
         f"{region.folder}/fleet/roster.json", "--stream", str(STREAM), "--rate", str(rate),
         "--seconds", str(options.seconds), "--connections", str(options.connections)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    wall, after, end = time.monotonic() - began, stages(region, postgres), os.times()
    lines = done.stdout.decode().splitlines()
    if done.returncode not in (0, 1) or not lines or not lines[-1].startswith("{"):
        raise MarketError("bench load:\n" + "\n".join(lines[-8:]))
    report = json.loads(lines[-1])
    used = {name: after[name] - before.get(name, 0) for name in after}
    used["generator"] = (end.children_user - own.children_user
                         + end.children_system - own.children_system)
    report["wall_s"] = round(wall, 2)
    report["cpu_us_per_command"] = {name: round(s * 1e6 / max(report["answered"], 1), 2)
                                    for name, s in used.items()}
    report["core_share"] = {name: round(s / wall, 3) for name, s in used.items()}
    return report


def show(report):
    latency = report["latency_us"]
    print(f"rate {report['rate']:>7}  answered {report['answered']:>8}  busy {report['busy']:>6}  "
          f"p50 {latency['p50']:>7}  p99 {latency['p99']:>7}  p99.9 {latency['p99.9']:>7} us"
          + ("  (the generator was late)" if report["generator_was_late"] else ""))
    for name, share in sorted(report["core_share"].items(), key=lambda item: -item[1]):
        if share >= 0.01:
            print(f"    {name:<24} {share:6.1%} of a core  "
                  f"{report['cpu_us_per_command'][name]:8.2f} us a command")
    sys.stdout.flush()


def arguments_read(words):
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--rates", default="2000,5000,10000,20000,40000")
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--connections", type=int, default=64)
    parser.add_argument("--json", metavar="FILE")
    return parser.parse_args(words)


def main(words):
    options = arguments_read(words)
    reports = []
    with tempfile.TemporaryDirectory(prefix="gridclear-load.", dir="/tmp") as folder:
        os.chmod(folder, 0o755)  # Postgres runs as a user of its own and must get through.
        market = Market(types.SimpleNamespace(scenario="seed", data=None), folder, regions=1)
        try:
            market.prepare()
            region = market.regions[0]
            region.server.stop()
            region.server_start(CLOCK_FACTOR)
            region.server_wait()
            time.sleep(BOOKS_OPEN_S)
            postgres = market.postgres.pids()[0]
            for rate in options.rates.split(","):
                reports.append(measure(market, region, postgres, int(rate), options))
                show(reports[-1])
        except MarketError as error:
            print(f"error: {error}", file=sys.stderr)
            return 1
        finally:
            market.end()
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump(reports, file, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
