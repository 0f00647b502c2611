#!/usr/bin/python3
"""Plants each kind of violation in a small tree and sees the checker name it, and nothing else."""

import os
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.realpath(__file__))
CLEAN = {
    ".clang-format": None,
    "tests/tidy/arrows.txt": None,
    "tests/tidy/long_functions.txt": "# none\n",
    "src/base/unit.h": "/*\n * unit.h - a unit.\n */\nint unit_add(int a, int b);\n",
    "src/base/unit.c": '#include "base/unit.h"\n\nint unit_add(int a, int b)\n'
                       "{\n    return a + b; /* No float, no double. */\n}\n",
    "src/engine/command.h": "/*\n * command.h - a command.\n */\nint command;\n",
    "src/engine/book.h": "/*\n * book.h - the book.\n */\n#include \"base/unit.h\"\n",
    "src/engine/book.c": '#include "engine/book.h"\n\nint book_size(void);\n\n'
                         "int book_size(void)\n{\n    return unit_add(1, 2);\n}\n",
    "src/net/wire.c": '#include "engine/command.h"\n\n#include "base/unit.h"\n',
}
LONG = "int book_long(int x);\n\nint book_long(int x)\n{\n" + "    x += 2;\n" * 66
# (what is planted, path, text, the rule that must see it)
PLANTED = [
    ("an arrow up", "src/base/up.c", '#include "engine/command.h"\n', "includes_follow_the_arrows"),
    ("a private header of the engine", "src/net/peek.c", '#include "engine/book.h"\n',
     "includes_follow_the_arrows"),
    ("protobuf above the net", "src/server/x.c", '#include "gridclear/v1/market.pb-c.h"\n',
     "includes_follow_the_arrows"),
    ("an include that does not start at src", "src/net/near.c", '#include "wire.h"\n',
     "includes_follow_the_arrows"),
    ("a folder without arrows", "src/extra/x.c", "int x;\n", "includes_follow_the_arrows"),
    ("a call out of the engine", "src/engine/heap.c",
     "#include <stdlib.h>\n\nvoid *heap(void);\n\nvoid *heap(void)\n{\n    return malloc(8);\n}\n",
     "pure_libraries_call_nobody"),
    ("a line of 101 columns", "src/net/wide.c", "#include <" + "x" * 90 + ">\n",
     "lines_are_at_most_100_columns"),
    ("a line of 101 columns in the wire", "proto/a.proto", "// " + "x" * 98 + "\n",
     "lines_are_at_most_100_columns"),
    ("a function of 71 lines", "src/engine/long.c", LONG + "    x += 2;\n    return x;\n}\n",
     "functions_and_files_are_short_or_excused"),
    ("a file of 701 lines", "src/net/long.c", "extern int x;\n" * 701,
     "functions_and_files_are_short_or_excused"),
    ("an excuse without a reason", "tests/tidy/long_functions.txt", "src/engine/book.c book_size\n",
     "functions_and_files_are_short_or_excused"),
    ("work left for later", "docs/a.md", "TO" + "DO: write\n", "nothing_is_left_for_later"),
    ("a space at the end of a line", "docs/a.md", "text \n", "lines_have_no_trailing_space"),
    ("a file without a last newline", "docs/a.md", "text", "lines_have_no_trailing_space"),
    ("a path of a machine", "deploy/a.conf", "data = /" + "home/me/data\n",
     "files_name_no_path_of_a_machine"),
    ("code out of format", "src/net/form.c", "int  x;\n", "code_is_formatted"),
    ("a header that says nothing", "src/net/a.h", "#define A 1\n",
     "headers_begin_by_saying_what_they_are"),
    ("a header that says another's name", "src/net/a.h", "/*\n * b.h - b.\n */\n",
     "headers_begin_by_saying_what_they_are"),
    ("a file of everything", "src/net/frame_utils.c", "extern int x;\n",
     "names_say_what_is_inside"),
    ("a float in the engine", "src/engine/f.c", "extern double f;\n", "pure_code_has_no_floats"),
]


def main():
    failed = 0
    with tempfile.TemporaryDirectory(prefix="gridclear-tidy-") as root:
        failed += not says("a clean tree is clean", broken_in(root, {}), [])
        for what, path, text, rule in PLANTED:
            failed += not says(f"the checker sees {what}", broken_in(root, {path: text}), [rule])
        excused = {"src/engine/long.c": LONG + "    x += 2;\n    return x;\n}\n",
                   "tests/tidy/long_functions.txt": "src/engine/long.c book_long A table.\n"}
        failed += not says("an excuse with a reason counts", broken_in(root, excused), [])
        longest = {"src/engine/long.c": LONG + "    return x;\n}\n"}
        failed += not says("a function of 70 lines passes", broken_in(root, longest), [])
    return 1 if failed else 0


def broken_in(root, planted):
    """The rules that the checker finds broken in the clean tree with `planted` on top."""
    tree = os.path.join(root, "tree")
    shutil.rmtree(tree, ignore_errors=True)
    for path, text in {**CLEAN, **planted}.items():
        if text is None:
            with open(os.path.join(HERE, "..", "..", path), encoding="utf-8") as file:
                text = file.read()
        os.makedirs(os.path.dirname(os.path.join(tree, path)), exist_ok=True)
        with open(os.path.join(tree, path), "w", encoding="utf-8") as file:
            file.write(text)
    for name in ("base", "engine"):
        library_build(tree, name)
    checker = subprocess.run([os.path.join(HERE, "check.py"), "--root", tree, "--build", "build"],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    lines = checker.stdout.decode().splitlines()
    broken = [line[7:] for line in lines if line.startswith("not ok ")]
    if (checker.returncode == 0) == bool(broken) or not any(l.startswith("ok ") for l in lines):
        return [f"the checker ended with {checker.returncode}: {lines}"]
    return broken


def library_build(tree, name):
    folder = os.path.join(tree, "build", "src", name)
    os.makedirs(folder)
    sources = [f for f in sorted(os.listdir(os.path.join(tree, "src", name))) if f.endswith(".c")]
    objects = []
    for source in sources:
        objects.append(os.path.join(folder, source[:-2] + ".o"))
        subprocess.run(["cc", "-O1", "-I", os.path.join(tree, "src"), "-c", "-o", objects[-1],
                        os.path.join(tree, "src", name, source)], check=True)
    subprocess.run(["ar", "rc", os.path.join(folder, f"libgridclear_{name}.a"), *objects],
                   check=True)


def says(name, found, wanted):
    good = found == wanted
    if not good:
        print(f"  found {found}, wanted {wanted}")
    print(f"{'ok' if good else 'not ok'} {name}", flush=True)
    return good


if __name__ == "__main__":
    sys.exit(main())
