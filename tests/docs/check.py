#!/usr/bin/python3
"""Whether what the pages name is there: a line `ok RULE` or `not ok RULE` for each rule.

    tests/docs/check.py [--root FOLDER]
"""

import argparse
import glob
import os
import re
import subprocess
import sys

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
PATH = re.compile(r"`((?:\./|src/|tests/|docs/|deploy/|proto/|bench/)[\w./*-]*)`")
FLAG = re.compile(r"(?<![\w-])--[a-z][a-z-]*")


def pages(root):
    found = glob.glob("*.md", root_dir=root) + glob.glob("**/*.md", root_dir=root, recursive=True)
    for path in sorted(set(found)):
        if not path.startswith("build/"):
            with open(os.path.join(root, path), encoding="utf-8") as file:
                yield path, file.read()


def links_lead_somewhere(root):
    anchors = {path: anchors_of(text) for path, text in pages(root)}
    for path, text in pages(root):
        for link in LINK.findall(text):
            if re.match(r"[a-z]+:", link):
                continue
            target, _, anchor = link.partition("#")
            file = os.path.normpath(os.path.join(os.path.dirname(path), target)) if target else path
            if not os.path.exists(os.path.join(root, file)):
                yield f"{path}: {link} leads nowhere"
            elif anchor and anchor not in anchors.get(file, ()):
                yield f"{path}: {link}: no such heading"


def anchors_of(text):
    headings = re.findall(r"^#+ (.*)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}


def files_that_are_named_exist(root):
    for path, text in pages(root):
        for name in PATH.findall(text):
            beside = os.path.join(os.path.dirname(path), name)
            if not glob.glob(name, root_dir=root) and not glob.glob(beside, root_dir=root):
                yield f"{path}: there is no {name}"


def flags_are_those_of_the_commands(root):
    with open(os.path.join(root, "README.md"), encoding="utf-8") as file:
        readme = file.read()
    for command in ("run", "test"):
        part = re.search(rf"^### `\./{command}`$(.*?)(?=^##|\Z)", readme, re.M | re.S)
        if not part:
            yield f"README.md: no section ### `./{command}`"
            continue
        told = set(FLAG.findall(" ".join(re.findall(r"^\| `(--[^`]*)`", part[1], re.M))))
        helped = subprocess.run([os.path.join(root, command), "--help"], stdout=subprocess.PIPE,
                                stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL, timeout=30)
        known = set(FLAG.findall(helped.stdout.decode())) - {"--help"}
        for flag in sorted(told - known):
            yield f"README.md names {flag}; ./{command} --help does not"
        for flag in sorted(known - told):
            yield f"./{command} --help names {flag}; README.md does not"


def suites_are_those_of_the_test(root):
    with open(os.path.join(root, "README.md"), encoding="utf-8") as file:
        told = set(re.findall(r"^\| `([a-z]+)` \|", file.read(), re.M))
    there = set(os.listdir(os.path.join(root, "tests", "suites")))
    for name in sorted(told ^ there):
        yield f"suite {name}: {'not in README.md' if name in there else 'there is none'}"


def words_have_one_meaning(root):
    with open(os.path.join(root, "docs", "GLOSSARY.md"), encoding="utf-8") as file:
        words_part = file.read().partition("## Kinds of orders")[0]
    seen = set()
    for cell in re.findall(r"^\| ([^|]*) \|", words_part, re.M):
        for word in cell.split(", "):
            if word in seen and word != "word":
                yield f"docs/GLOSSARY.md: {word} stands there twice"
            seen.add(word)
    if len(seen) < 10:
        yield "docs/GLOSSARY.md: no table of words was found"


RULES = (links_lead_somewhere, files_that_are_named_exist, flags_are_those_of_the_commands,
         suites_are_those_of_the_test, words_have_one_meaning)


def main():
    here = os.path.dirname(os.path.realpath(__file__))
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=os.path.join(here, "..", ".."))
    root = os.path.realpath(parser.parse_args().root)
    failed = 0
    for rule in RULES:
        try:
            broken = list(rule(root))
        except (OSError, subprocess.TimeoutExpired) as error:
            broken = [str(error)]
        for line in broken:
            print(f"  {line}")
        print(f"{'not ok' if broken else 'ok'} {rule.__name__}")
        failed += bool(broken)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
