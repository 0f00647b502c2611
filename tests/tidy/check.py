#!/usr/bin/python3
"""The house rules that a machine can check: a line `ok RULE` or `not ok RULE` for each.

    tests/tidy/check.py [--root FOLDER] [--build FOLDER]

What breaks a rule stands before its line. --root is the tree to look at, the one this file is in
unless said; --build is the release build, relative to it, whose libraries the rule of purity reads.
"""

import argparse
import os
import re
import subprocess
import sys

LINE_MAX = 100
FUNCTION_MAX = 70
FILE_MAX = 700
FOLDERS = ("src", "proto", "bench", "tests", "deploy", "docs", "cmake", ".ci")
NAMES_FORBIDDEN = {"util", "utils", "common", "helper", "helpers", "manager", "misc"}
PURE_MAY_CALL = {"memcpy", "memmove", "memset", "memcmp", "check_failed",
                 "__divti3", "__modti3", "__udivti3", "__umodti3"}
# In two parts, so that this file does not break its own rules.
MARKS = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X)\b")
MACHINE_PATH = re.compile(r"(?<![\w.>}$*-])/(wo" r"rk|ho" r"me)(?=[/\"'\s]|$)")


class Tree:
    """The files of the project: path from the root -> text; None for what is not text."""

    def __init__(self, root, build):
        self.root, self.build, self.files = root, build, {}
        for name in sorted(os.listdir(root)):
            if name != ".git" and os.path.isfile(os.path.join(root, name)):
                self.add(name)
        for folder in FOLDERS:
            for path, folders, names in os.walk(os.path.join(root, folder)):
                folders[:] = sorted(f for f in folders if f not in ("__pycache__", "build"))
                for name in sorted(names):
                    self.add(os.path.relpath(os.path.join(path, name), root))

    def add(self, path):
        with open(os.path.join(self.root, path), "rb") as file:
            content = file.read()
        try:
            self.files[path] = None if b"\0" in content else content.decode()
        except UnicodeDecodeError:
            self.files[path] = None

    def texts(self, *endings, under=""):
        """(path, text) of what is text, below a folder, with one of the endings."""
        for path, text in self.files.items():
            if text is not None and path.startswith(under) and (
                    not endings or path.endswith(endings)):
                yield path, text

    def lines(self, *endings, under=""):
        for path, text in self.texts(*endings, under=under):
            for number, line in enumerate(text.split("\n"), 1):
                yield f"{path}:{number}", line


def includes_follow_the_arrows(tree):
    allowed, groups = arrows_read(tree)
    for path, text in tree.texts(".c", ".h"):
        folder = folder_of(path)
        if folder not in allowed:
            yield f"{path}: the folder {folder} is not in arrows.txt"
            continue
        for number, line in enumerate(text.split("\n"), 1):
            found = re.match(r'\s*#\s*include\s*"([^"]+)"', line)
            if found and not include_allowed(tree, path, found[1], allowed[folder], groups):
                yield f"{path}:{number}: {folder} may not include {found[1]}"


def arrows_read(tree):
    allowed, groups = {}, {}
    for line in tree.files["tests/tidy/arrows.txt"].split("\n"):
        words = line.partition("#")[0].split()
        if len(words) > 2 and words[1] == "=":
            groups["$" + words[0]] = set(words[2:])
        elif words:
            allowed[words[0]] = words[1:]
    return allowed, groups


def folder_of(path):
    depth = 1 if path.startswith("bench/") else 2
    return "/".join(path.split("/")[:depth])


def include_allowed(tree, path, include, allowed, groups):
    if include.endswith(".pb-c.h"):
        return "proto" in allowed
    beside = os.path.normpath(os.path.join(os.path.dirname(path), include))
    if not path.startswith("src/") and beside in tree.files:
        return True  # In tests and bench a header may lie beside.
    for word in allowed:
        if word.startswith("$") and include in groups[word]:
            return True
        if include == word or ("." not in word and include.startswith(word + "/")):
            return True
    return False


def pure_libraries_call_nobody(tree):
    called, defined = {}, set()
    for name in ("base", "engine"):
        library = f"{tree.build}/src/{name}/libgridclear_{name}.a"
        if not os.path.exists(os.path.join(tree.root, library)):
            yield f"{library} is not there: src/{name} has no sources yet, or is not built"
            continue
        for symbol, kind in symbols_of(tree, library):
            if kind in "Uwv":
                called.setdefault(symbol, library)
            else:
                defined.add(symbol)
    for symbol, library in sorted(called.items()):
        if symbol not in defined and symbol not in PURE_MAY_CALL:
            yield f"{library} calls {symbol}"


def symbols_of(tree, library):
    listing = subprocess.run(["nm", "--format=posix", library], check=True, cwd=tree.root,
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout.decode()
    for line in listing.splitlines():
        words = line.split()
        if len(words) > 1 and not line.endswith(":"):
            yield words[0], words[1]


def lines_are_at_most_100_columns(tree):
    for place, line in tree.lines(".c", ".h", ".proto"):
        if len(line.expandtabs(4)) > LINE_MAX:
            yield f"{place}: {len(line.expandtabs(4))} columns"


def functions_and_files_are_short_or_excused(tree):
    excused = {}
    for line in tree.files["tests/tidy/long_functions.txt"].split("\n"):
        words = line.split(None, 2)
        if words and not words[0].startswith("#"):
            excused[tuple(words[:2])] = len(words) > 2
    for path, text in tree.texts(".c", ".h"):
        long = [(name, lines) for name, lines in functions_of(text) if lines > FUNCTION_MAX]
        if text.count("\n") > FILE_MAX:
            long.append(("-", text.count("\n")))
        for name, lines in long:
            if not excused.pop((path, name), False):
                yield f"{path}: {'the file' if name == '-' else name} has {lines} lines"
    for path, name in excused:
        yield f"long_functions.txt: {path} {name}: not needed, or without a reason"


def functions_of(text):
    """(name, lines from the first of the head to the brace that ends it) of each function."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        if line != "{":
            continue
        head = at
        while head > 0 and not re.search(r"^$|^[#}]|[;{]$|\*/$", lines[head - 1]):
            head -= 1
        end = next((i for i in range(at, len(lines)) if lines[i].startswith("}")), len(lines))
        name = re.search(r"(\w+)\s*\(", " ".join(lines[head:at]))
        yield (name[1] if name else "?"), end - head + 1


def nothing_is_left_for_later(tree):
    for place, line in tree.lines():
        if MARKS.search(line) and not place.startswith("LICENSE"):
            yield f"{place}: {line.strip()}"


def lines_have_no_trailing_space(tree):
    for place, line in tree.lines():
        if line.endswith((" ", "\t", "\r")):
            yield place
    for path, text in tree.texts():
        if text and not text.endswith("\n"):
            yield f"{path}: no newline at the end"


def files_name_no_path_of_a_machine(tree):
    for place, line in tree.lines():
        if MACHINE_PATH.search(line):
            yield f"{place}: {line.strip()}"


def code_is_formatted(tree):
    paths = [path for path, _ in tree.texts(".c", ".h")]
    if not paths:
        return
    judged = subprocess.run(["clang-format", "--dry-run", "-Werror", "--style=file", *paths],
                            cwd=tree.root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    places = re.findall(r"^(\S+?):\d+:\d+: (?:error|warning): ",
                        judged.stdout.decode(errors="replace"), re.MULTILINE)
    for path in sorted(set(places)):
        yield f"{path}: {places.count(path)} places; clang-format -i {path}"
    if judged.returncode != 0 and not places:
        yield f"clang-format ended with status {judged.returncode}"


def headers_begin_by_saying_what_they_are(tree):
    for path, text in tree.texts(".h", under="src/"):
        name = re.escape(os.path.basename(path))
        if not re.match(rf"/\*\n \* {name} - ", text):
            yield f'{path}: does not begin with "{os.path.basename(path)} - what it is"'


def names_say_what_is_inside(tree):
    for path in tree.files:
        for part in path.split("/"):
            if NAMES_FORBIDDEN & set(re.split(r"[_.-]", part.lower())):
                yield path


def pure_code_has_no_floats(tree):
    for under in ("src/base/", "src/engine/"):
        for path, text in tree.texts(".c", ".h", under=under):
            for number, line in enumerate(code_only(text).split("\n"), 1):
                if re.search(r"\b(float|double|_Complex|_Float\d+)\b", line):
                    yield f"{path}:{number}: {line.strip()}"


def code_only(text):
    """The text with comments and strings blanked, line by line as it was."""
    pattern = r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\''
    return re.sub(pattern, lambda m: re.sub(r"[^\n]", " ", m[0]), text, flags=re.DOTALL)


RULES = (
    includes_follow_the_arrows,
    pure_libraries_call_nobody,
    lines_are_at_most_100_columns,
    functions_and_files_are_short_or_excused,
    nothing_is_left_for_later,
    lines_have_no_trailing_space,
    files_name_no_path_of_a_machine,
    code_is_formatted,
    headers_begin_by_saying_what_they_are,
    names_say_what_is_inside,
    pure_code_has_no_floats,
)


def main():
    here = os.path.dirname(os.path.realpath(__file__))
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=os.path.join(here, "..", ".."))
    parser.add_argument("--build", default="build/release")
    options = parser.parse_args()
    tree = Tree(os.path.realpath(options.root), options.build)
    if not any(tree.texts(".c", ".h", under="src/")):
        print("not ok there is code to look at")
        return 1
    failed = 0
    for rule in RULES:
        broken = list(rule(tree))
        for line in broken:
            print(f"  {line}")
        print(f"{'not ok' if broken else 'ok'} {rule.__name__}")
        failed += bool(broken)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
