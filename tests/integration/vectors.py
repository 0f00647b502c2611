#!/usr/bin/python3
"""Conformance cases of other markets, played on the real engine by `gridclear replay`.

Each case becomes a story: a trader is a participant with a meter, prices are scaled so that the
finest decimal of the case is one tick, self-match is allowed, a market order is the engine's own
(immediate, at the collar, which is the whole range), "replace" is an amendment of the price. Where
the case has more ticks than the engine's range, a price becomes the tick of its rank among the
prices of the case: matching knows only their order.
Trades, the book in its order and the quote are read from the events alone.

usage: vectors.py --gridclear PROGRAM [--data FOLDER]
"""

import argparse
import decimal
import json
import pathlib
import re
import subprocess
import sys

Decimal = decimal.Decimal


TICKS_MAX = 8388608  # The widest range of an engine.


class Mismatch(Exception):
    """The engine did not do what the case expects."""


def steps_of(case, op):
    return [step for step in case["steps"] if step["op"] == op]


class Scale:
    """Ticks of a case's prices, and back."""

    def __init__(self, case):
        prices = [Decimal(s["price"]) for s in case["steps"] if s.get("price") is not None
                  and not s["op"].startswith("expect")]
        digits = max(0, max(-p.as_tuple().exponent for p in prices))
        self.ticks = {p: int(p * Decimal(10) ** digits) for p in prices}
        self.ranked = max(abs(tick) for tick in self.ticks.values()) > TICKS_MAX
        if self.ranked:
            self.ticks = {p: i + 1 for i, p in enumerate(sorted(set(prices)))}
        self.prices = {tick: p for p, tick in self.ticks.items()}
        self.ticks_max = max(abs(tick) for tick in self.prices)

    def told(self, price):
        """A price as the story writes it: a tick is a micro per kWh."""
        return f"{Decimal(self.ticks[Decimal(price)]) / 1000000:.6f}"

    def back(self, tick):
        return self.prices[int(tick)]


def story_of(case, scale):
    """The story's text, the lines that set it up, and the step that brought each order."""
    traders = list(dict.fromkeys(s["trader"] for s in steps_of(case, "add")))
    lines = [
        f"genesis tick 1 ticks {scale.ticks_max}",
        "market self-match allow",
        "enrol " + " ".join(traders),
        "meter " + " ".join(traders) + " import 1000000 W export 1000000 W",
        "deposit " + " ".join(traders) + " 1000000.00",
        "open 12:00/15m",
    ]
    setup = len(lines)
    owners = {}
    adds = 0
    numbers = {}
    for step in case["steps"]:
        if step["op"] == "add":
            adds += 1
            numbers[step.get("id", -adds)] = adds
            owners[adds] = step
            verb = "bid" if step["side"].lower() == "buy" else "ask"
            line = f"{verb} {step['trader']} {step['qty']} Wh"
            if step["type"] == "market":
                line += " market"
            else:
                line += f" @ {scale.told(step['price'])}"
            line += " ioc" if step.get("tif") == "IOC" else ""
            lines.append(line)
        elif step["op"] == "replace":
            number = numbers[step["id"]]
            order = owners[number]
            lines.append(f"amend {order['trader']} #{number} {order['qty']} Wh @ "
                         f"{scale.told(step['price'])}")
        elif not step["op"].startswith("expect"):
            raise Mismatch(f"no such step: {step['op']}")
    return "\n".join(lines) + "\n", setup, owners


def events_of(program, story, setup):
    """One list of events per deed after the setup."""
    done = subprocess.run([program, "replay", "-"], input=story, capture_output=True, text=True,
                          timeout=60, check=False)
    if done.returncode != 0:
        raise Mismatch(done.stderr.strip())
    deeds = []
    for line in done.stdout.splitlines():
        left, _, right = line.partition("|")
        if left.strip():
            deeds.append([])
        deeds[-1] += [event.strip() for event in right.split(";") if event.strip()]
    for deed in deeds[:setup]:
        if any(event.startswith("refused") for event in deed):
            raise Mismatch(f"setup: {deed}")
    return deeds[setup:]


class Book:
    """What rests, as the events tell it: sides of [number, price, Wh], best first, then oldest."""

    def __init__(self, owners, scale):
        self.owners = owners
        self.scale = scale
        self.rows = {"buy": [], "sell": []}
        self.prices = {}
        self.trades = []

    def side(self, number):
        return self.owners[number]["side"].lower()

    def rest(self, number, wh):
        rows = self.rows[self.side(number)]
        rows.append([number, self.prices[number], wh])
        rows.sort(key=lambda row: -row[1] if self.side(number) == "buy" else row[1])

    def reduce(self, number, wh):
        rows = self.rows[self.side(number)]
        for row in rows:
            if row[0] == number:
                row[2] -= wh
        rows[:] = [row for row in rows if row[2] > 0]

    def take(self, event):
        found = re.match(r"#(\d+) accepted(, rests)?", event)
        if found:
            number = int(found[1])
            order = self.owners[number]
            if order["price"] is not None:
                self.prices[number] = Decimal(order["price"])
            if found[2]:
                self.rest(number, order["qty"])
            return
        found = re.match(r"trade (\d+) Wh @ (\S+) (bid|ask) #(\d+) takes (?:bid|ask) #(\d+)", event)
        if found:
            taker, maker = int(found[4]), int(found[5])
            self.reduce(maker, int(found[1]))
            buyer, seller = (taker, maker) if found[3] == "bid" else (maker, taker)
            self.trades.append({"buyer": self.owners[buyer]["trader"],
                                "seller": self.owners[seller]["trader"],
                                "maker": self.owners[maker].get("id"),
                                "qty": int(found[1]),
                                "price": self.scale.back(Decimal(found[2]) * 1000000)})
            return
        found = re.match(r"#(\d+) rests (\d+) Wh", event)
        if found:
            self.rest(int(found[1]), int(found[2]))
            return
        found = re.match(r"#(\d+) amended to \d+ Wh @ ([-\d.]+)(?:.*, off (\d+) Wh)?", event)
        if found:
            self.reduce(int(found[1]), int(found[3] or 0))
            self.prices[int(found[1])] = self.scale.back(Decimal(found[2]) * 1000000)
            return
        if not re.match(r"#\d+ (fills|canceled \d+ Wh IMMEDIATE)", event):
            raise Mismatch(f"unexpected event: {event}")

    def quote(self):
        bid = self.rows["buy"][0][1] if self.rows["buy"] else None
        ask = self.rows["sell"][0][1] if self.rows["sell"] else None
        return {"bid": bid, "ask": ask,
                "spread": ask - bid if bid is not None and ask is not None else None}


def same(wanted, got, what):
    """Compares the fields that the case names; prices as numbers."""
    for key, value in wanted.items():
        if key == "op":
            continue
        mine = got[key]
        if key in ("price", "bid", "ask", "spread"):
            value = None if value is None else Decimal(value)
        if value != mine:
            raise Mismatch(f"{what}: {key} is {mine}, expected {value}")


def case_run(program, case):
    scale = Scale(case)
    story, setup, owners = story_of(case, scale)
    deeds = iter(events_of(program, story, setup))
    book = Book(owners, scale)
    checks = 0
    for step in case["steps"]:
        if step["op"] == "expect_trades":
            if len(step["trades"]) != len(book.trades):
                raise Mismatch(f"{len(book.trades)} trades, expected {len(step['trades'])}")
            for wanted, got in zip(step["trades"], book.trades):
                same(wanted, got, "trade")
            book.trades = []
        elif step["op"] == "expect_book":
            for name, side in (("bids", "buy"), ("asks", "sell")):
                rows = book.rows[side]
                if len(step[name]) != len(rows):
                    raise Mismatch(f"{len(rows)} {name}, expected {len(step[name])}")
                for wanted, row in zip(step[name], rows):
                    same(wanted, {"trader": owners[row[0]]["trader"], "qty": row[2],
                                  "price": row[1]}, name)
        elif step["op"] == "expect_quote":
            same(step, book.quote(), "quote")
        else:
            for event in next(deeds):
                book.take(event)
            continue
        checks += 1
    return checks, scale.ranked


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--gridclear", required=True)
    parser.add_argument("--data", default=None)
    options = parser.parse_args()
    root = pathlib.Path(__file__).resolve().parents[2]
    data = pathlib.Path(options.data) if options.data else root.parent / "shared" / "data"
    path = data / "matching-vectors" / "feature_cases.json"
    if not path.exists() and options.data is None:
        path = root.parent.parent / "shared" / "data" / "matching-vectors" / "feature_cases.json"
    if not path.exists():
        print(f"vectors: SKIPPED, no {path}: name the folder with --data")
        return 77
    cases = json.loads(path.read_text(encoding="utf-8"))["cases"]
    passed = checks = ranked = 0
    for case in cases:
        try:
            case_checks, case_ranked = case_run(options.gridclear, case)
            checks += case_checks
            ranked += case_ranked
            passed += 1
        except Mismatch as mismatch:
            print(f"{case['name']}: {mismatch}")
    print(f"vectors: {passed} of {len(cases)} cases, {checks} expectations, "
          f"{ranked} with prices by rank")
    return 0 if passed == len(cases) and passed > 0 and checks >= len(cases) else 1


if __name__ == "__main__":
    sys.exit(main())
