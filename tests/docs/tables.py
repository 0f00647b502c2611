#!/usr/bin/python3
"""What the guides' tables must say, read from the code: configuration, refusals, exit codes, log.

    tests/docs/tables.py reasons      the table of reasons for docs/WIRE.md, as it must stand there

check.py compares; this file only reads.
"""

import os
import re
import sys

ROOT = os.path.join(os.path.dirname(os.path.realpath(__file__)), "..", "..")
NUMBERS = {"UINT32_MAX": 2**32 - 1, "U32_MAX": 2**32 - 1, "PRICE_MICRO_MAX": 1000000000}


def text_of(root, path):
    with open(os.path.join(root, path), encoding="utf-8") as file:
        return file.read()


def number(expression):
    """The value of a constant expression of C, of the kinds that config.c uses."""
    words = re.sub(r"INT64_C\((\d+)\)", r"\1", expression.strip())
    for name, value in NUMBERS.items():
        words = re.sub(rf"\b{name}\b", str(value), words)
    if not re.fullmatch(r"[-\d <]+", words):
        raise ValueError(f"{expression} is not a number that this script reads")
    return eval(words)  # pylint: disable=eval-used


def settings(root):
    """{key: (range, default)} as src/server/config.c has them; None where there is none."""
    source = text_of(root, "src/server/config.c")
    table = re.search(r"static const struct setting settings\[\] = \{(.*?)\n\};", source, re.S)[1]
    price_max = re.search(r"#define PRICE_MICRO_MAX\s+(?:INT64_C\()?(\d+)",
                          text_of(root, "src/base/units.h") + text_of(root, "src/engine/engine.h")
                          + text_of(root, "src/engine/command.h"))
    if price_max:
        NUMBERS["PRICE_MICRO_MAX"] = int(price_max[1])
    found = {}
    for row in re.split(r"\n    (?=[A-Z{])", table)[1:]:
        path = re.search(r'"([a-z_.]+)"', row)[1]
        kind = row.strip().split("(")[0]
        rest = [part.strip(" ),\n}") for part in row.split('",', 1)[1].split(",")]
        if kind in ("U32", "POWER"):
            found[path] = (number(rest[1]), number(rest[2])), str(number(rest[3]))
        elif kind == "PRICE":
            found[path] = (number(rest[1]), number("PRICE_MICRO_MAX")), str(number(rest[2]))
        elif kind == "TEXT":
            found[path] = None, rest[1].strip('"')
        elif kind == "CHOICE":
            words = re.findall(r'"([a-z_ ]+)"', row)[-1].split()
            place = {"SELF_MATCH_REFUSE_NEW": 0}.get(rest[1])
            found[path] = words, words[place if place is not None else number(rest[1])]
        elif kind == "NEEDED":
            found[path] = None, "needed"
        elif "SETTING_TIME" in row:
            found[path] = None, "none"
        else:  # { "region", SETTING_U32, true, AT(region), 1, U32_MAX, 0, "" }
            found[path] = (number(rest[3]), number(rest[4])), "needed"
    return found


def reasons(root):
    """[(code, name, text)] of src/engine/reason.h."""
    return [(int(code), name, text) for name, code, text in
            re.findall(r'X\(([A-Z_]+), (\d+), "([^"]*)"\)', text_of(root, "src/engine/reason.h"))]


def refusals(root):
    """[(code, name)] of the door, as src/net/message.h has them."""
    return [(int(code), name) for name, code in
            re.findall(r"REFUSAL_([A-Z_]+) = (\d+)", text_of(root, "src/net/message.h"))]


def exit_codes(root):
    part = re.search(r"enum exit_code \{(.*?)\};", text_of(root, "src/server/role_region.h"), re.S)
    return [int(code) for code in re.findall(r"EXIT_[A-Z]+ = (\d)", part[1])]


def log_texts(root):
    """Every string of the service's sources, adjacent ones joined, and its reasons for a status."""
    found = []
    for folder in ("base", "net", "persist", "server", "sys", "engine"):
        for name in sorted(os.listdir(os.path.join(root, "src", folder))):
            if name.endswith((".c", ".h")):
                source = text_of(root, f"src/{folder}/{name}")
                joined = re.sub(r'"\s*\n\s*"', "", source)
                found += re.findall(r'"((?:[^"\\\n]|\\.)*)"', joined)
    return [text.replace('\\"', '"') for text in found]


def rows(page, heading):
    """Cells of the table below a heading of a page, without its head."""
    part = re.search(rf"^#+ {re.escape(heading)}$(.*?)(?=^#|\Z)", page, re.M | re.S)
    if not part:
        return []
    lines = [line for line in part[1].splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


if __name__ == "__main__":
    if sys.argv[1:] != ["reasons"]:
        sys.exit(__doc__)
    print("| code | name | what to do |\n|---|---|---|")
    for code, name, text in reasons(ROOT):
        print(f"| {code} | {name} | {text} |")
