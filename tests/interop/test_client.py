#!/usr/bin/python3
"""Goal: a client of Python alone is let in, trades, repeats and reads the book; a stranger is not.

The house is GRIDCLEAR_HOUSE (HOST:PORT, with GRIDCLEAR_AUTHORITY, its authority's folder that holds
operator.pem and operator.key), or else the memory house of the tests, which is started here.
"""

import json
import os
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
BUILD = os.path.join(ROOT, os.environ.get("GRIDCLEAR_BUILD", "build/dev"), "bin")
NOON_S = 1577880000  # 2020-01-01 12:00 UTC, of the scenario's day.
failures = 0


def check(name, truth, seen):
    global failures
    print(("ok " if truth else "not ok ") + name + ("" if truth else f": {seen}"), flush=True)
    failures += not truth


def tool(program, *words):
    return subprocess.run([os.path.join(BUILD, program), *words], capture_output=True, text=True,
                          timeout=60)


def client(house, authority, name, folder, *more):
    done = subprocess.run(
        ["/usr/bin/python3", os.path.join(ROOT, "tests/interop/client.py"), "--connect", house,
         "--ca", f"{authority}/ca.pem", "--certificate", f"{folder}/{name}.pem", "--key",
         f"{folder}/{name}.key", "--proto", os.path.join(ROOT, "proto"), *more],
        capture_output=True, text=True, timeout=60)
    return (json.loads(done.stdout), "") if done.returncode == 0 else (None, done.stderr)


def story(house, authority, work):
    enrolled = tool("gridclear", "fleet", "enrol", "--scenario", "seed", "--region", "1",
                    "--connect", house, "--operator-certificate", f"{authority}/operator.pem",
                    "--operator-key", f"{authority}/operator.key", "--authority", authority,
                    "--out", f"{work}/fleet")
    check("the traders of the seed are enrolled", enrolled.returncode == 0, enrolled.stderr)
    with open(f"{work}/fleet/roster.json", encoding="utf-8") as file:
        traders = json.load(file)["traders"]
    home = next(t for t in traders if t["trader"].startswith("home"))
    said, error = client(house, authority, home["trader"], f"{work}/fleet", "--slot", str(NOON_S),
                         "--meter", str(home["meter"]), "--place", str(home["place"]),
                         "--quantity", "10")
    check("a client of another language trades", said is not None, error)
    if said is not None:
        check("it is who its certificate says", said["participant"] == home["participant"], said)
        check("its order is accepted", said.get("answer") == "order_accepted", said)
        check("a repeat is answered with the first answer", said.get("again") == "repeated" and
              said["again_order_id"] == said["order_id"], said)
        check("its order is in the book", [1, 42500, 10] in said.get("book", []), said)
        check("its cancel is heard", said.get("cancel_reason") == "CANCEL_REQUESTED", said)
    tool("gridclear", "authority", "issue", authority, "stranger", "--certificate",
         f"{work}/stranger.pem", "--key", f"{work}/stranger.key")
    said, error = client(house, authority, "stranger", work)
    check("a certificate that is not enrolled is refused by name",
          said is None and "1001" in error, error or said)


def main():
    with tempfile.TemporaryDirectory(prefix="gridclear-interop-") as work:
        if "GRIDCLEAR_HOUSE" in os.environ:
            story(os.environ["GRIDCLEAR_HOUSE"], os.environ["GRIDCLEAR_AUTHORITY"], work)
            return
        authority = f"{work}/authority"
        with subprocess.Popen([os.path.join(BUILD, "memory_house"), authority, "--market",
                               "1577808000", "--factor", "1"], stdout=subprocess.PIPE,
                              text=True) as house:
            try:
                port = house.stdout.readline().strip()
                story(f"127.0.0.1:{port}", authority, work)
            finally:
                house.terminate()
                check("the house ends well", house.wait(20) == 0, house.returncode)


main()
sys.exit(1 if failures else 0)
