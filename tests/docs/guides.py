#!/usr/bin/python3
"""Whether the guides are true: a line `ok RULE` or `not ok RULE` for each rule.

    tests/docs/guides.py [--root FOLDER] [--build FOLDER] [RULE...]

Tables are compared with the code that they tell of. Code blocks are played by what follows their
three backticks: `sh run` in one shell, in the order of GUIDES (`sh run last` at the very end), with
a Postgres of their own; `sql run` in the same database as an auditor, `sql run empty` must find
nothing; `story` by `gridclear replay --check`; `python of FILE` must stand in that file. The unit
is scored, and `c run` is compiled against what is installed and run as `device`.
"""

import argparse
import glob
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.realpath(__file__)))
import tables  # noqa: E402

GUIDES = ("docs/OPERATOR.md", "docs/WIRE.md", "docs/MARKET.md")
BLOCK = re.compile(r"^```([^\n]+)\n(.*?)^```$", re.M | re.S)
RUN_S_MAX = 240
EXPOSURE_MAX = 20  # Of systemd-analyze, in tenths.

SHELL_BEGIN = """\
set -eu -o pipefail
trap '[ ! -s "${TRIAL-/}/gridcleard.pid" ] || kill "$(cat "$TRIAL/gridcleard.pid")" || true' EXIT
sql_run() { # FILE WHERE KIND
    local found
    found=$(psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 \\
        --username auditor --dbname region1 --file "$1")
    [ "$3" != empty ] || [ -z "$found" ] || { echo "$2 finds: $found"; return 1; }
    [ "$3" = empty ] || [ -n "$found" ] || { echo "$2 finds nothing"; return 1; }
}
"""


class Rules:
    def __init__(self, root, build):
        self.root, self.build = root, build

    def page(self, path):
        return tables.text_of(self.root, path)

    def blocks(self, kind):
        """(page:line, words of the kind, text) of every block of that kind."""
        for path in GUIDES:
            text = self.page(path)
            for found in BLOCK.finditer(text):
                words = found[1].split()
                if " ".join(words).startswith(kind):
                    yield f"{path}:{text.count(chr(10), 0, found.start()) + 1}", words, found[2]

    def configuration_keys_are_those_of_the_program(self):
        told = {row[0].strip("`"): row for row in tables.rows(self.page(GUIDES[0]), "Keys")}
        known = tables.settings(self.root)
        for key in sorted(set(told) ^ set(known)):
            yield f"{key}: {'config.c has none' if key in told else 'not in ' + GUIDES[0]}"
        for key in sorted(set(told) & set(known)):
            bounds, default = known[key]
            wanted = ("text" if bounds is None else " ".join(bounds) if isinstance(bounds, list)
                      else f"{bounds[0]} to {bounds[1]}")
            if told[key][2] != wanted:
                yield f"{key}: the range is told as {told[key][2]}, and is {wanted}"
            if told[key][3].strip("`") != (default or "none"):
                yield f"{key}: the default is told as {told[key][3]}, and is {default or 'none'}"
            if not told[key][1] or not told[key][4]:
                yield f"{key}: has no unit, or no meaning"

    def codes_of_the_market_are_those_of_the_engine(self):
        told = [(int(row[0]), row[1], row[2])
                for row in tables.rows(self.page(GUIDES[1]), "Codes of the market")]
        known = tables.reasons(self.root)
        for row in sorted(set(told) ^ set(known)):
            yield f"{row}: {'not in reason.h' if row in told else 'not in ' + GUIDES[1]}"
        if len(known) < 50:
            yield f"only {len(known)} reasons were found"

    def codes_of_the_door_are_those_of_the_net(self):
        told = [(int(row[0]), row[1])
                for row in tables.rows(self.page(GUIDES[1]), "Codes of the door")]
        known = tables.refusals(self.root)
        for row in sorted(set(told) ^ set(known)):
            yield f"{row}: {'not in message.h' if row in told else 'not in ' + GUIDES[1]}"
        if len(known) < 20:
            yield f"only {len(known)} refusals were found"

    def exit_codes_are_those_of_the_service(self):
        told = [int(row[0])
                for row in tables.rows(self.page(GUIDES[0]), "Codes of gridcleard")]
        if told != tables.exit_codes(self.root):
            yield f"told {told}, known {tables.exit_codes(self.root)}"

    def log_lines_are_in_the_code(self):
        known = [re.sub(r"%[-0-9.*]*(?:ll|l|z)?[a-z]", "…", text)
                 for text in tables.log_texts(self.root)]
        told = tables.rows(self.page(GUIDES[0]), "Lines")
        if len(told) < 20:
            yield f"only {len(told)} lines were found"
        for row in told:
            line = row[0].strip("`").replace('\\"', '"')
            if not any(text.startswith(line) for text in known):
                yield f"no line of the log begins with: {line}"

    def quotes_stand_in_their_file(self):
        count = 0
        for where, words, text in self.blocks("python of"):
            count += 1
            if text not in self.page(words[2]):
                yield f"{where}: not so in {words[2]}"
        if count == 0:
            yield "no quote was found"

    def stories_give_what_they_tell(self):
        count = 0
        for where, _, text in self.blocks("story"):
            count += 1
            done = subprocess.run([f"{self.build}/bin/gridclear", "replay", "--check", "-"],
                                  input=text.encode(), stdout=subprocess.PIPE,
                                  stderr=subprocess.STDOUT, timeout=60, check=False)
            if done.returncode != 0:
                yield f"{where}: {done.stdout.decode()}"
        if count < 3:
            yield f"only {count} stories were found"

    def unit_is_closed(self):
        unit = os.path.join(self.root, "deploy/gridcleard.service")
        done = subprocess.run(["systemd-analyze", "security", "--offline=true", "--no-pager",
                               f"--threshold={EXPOSURE_MAX}", unit], stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, timeout=60, check=False)
        score = re.search(r"exposure level for gridcleard.service: ([\d.]+)", done.stdout.decode())
        if done.returncode != 0 or not score or float(score[1]) * 10 > EXPOSURE_MAX:
            yield done.stdout.decode()
        text = self.page("deploy/gridcleard.service")
        prevented = re.search(r"^RestartPreventExitStatus=(.*)$", text, re.M)
        if not prevented or not {"3", "4"} <= set(prevented[1].split()):
            yield "it would be started again after another leader, or a broken journal"
        if not re.search(r"^Restart=on-failure$", text, re.M):
            yield "it is not started again after a failure"
        given = set(re.findall(r"^LoadCredential=([^:]+):", text, re.M))
        wanted = set(re.findall(r"/run/credentials/gridcleard.service/([\w.]+)",
                                self.page("deploy/gridcleard.conf")))
        if given != wanted:
            yield f"the unit gives {sorted(given)}, gridcleard.conf reads {sorted(wanted)}"

    def what_is_installed_works(self):
        with tempfile.TemporaryDirectory(prefix="gridclear-install-") as prefix:
            yield from self.install_check(prefix)

    def install_check(self, prefix):
        def run(*words, **more):
            return subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                                  timeout=120, check=False, **more)
        done = run("cmake", "--install", self.build, "--prefix", prefix)
        if done.returncode != 0:
            yield done.stdout.decode()
            return
        for name in ("bin/gridcleard", "bin/gridclear", "bin/cmcm", "include/gridclear/cmcm.h",
                     "lib/systemd/system/gridcleard.service", "share/gridclear/deploy/enrol.py"):
            if not os.path.exists(f"{prefix}/{name}"):
                yield f"{name} is not installed"
        yield from self.example_check(prefix, run)
        found = run("find", prefix, "-name", "libcmcm.pc").stdout.decode().split()
        if len(found) != 1:
            yield f"package files: {found}"
            return
        environment = dict(os.environ, PKG_CONFIG_PATH=os.path.dirname(found[0]))
        flags = run("pkg-config", "--cflags", "--libs", "libcmcm", env=environment)
        device = f"{prefix}/device"
        sources = list(self.blocks("c run"))
        if len(sources) != 1:
            yield f"{len(sources)} programs in the guides"
            return
        with open(f"{device}.c", "w", encoding="utf-8") as file:
            file.write(sources[0][2])
        done = run("cc", "-std=gnu17", "-Wall", "-Wextra", "-Werror", "-o", device,
                   f"{device}.c", *flags.stdout.decode().split())
        if done.returncode != 0:
            yield flags.stdout.decode() + done.stdout.decode()
            return
        done = run(device, "1", "no certificate", "no key", "no authority")
        if done.returncode != 1 or b"certificate no certificate" not in done.stdout:
            yield f"device ended with {done.returncode}: {done.stdout.decode()}"

    def example_check(self, prefix, run):
        """The example configuration is good once its three files are there."""
        work = os.path.join(prefix, "example")
        tool = f"{prefix}/bin/gridclear"
        for words in (("create", work), ("issue", work, "server", "--use", "server")):
            done = run(tool, "authority", *words)
            if done.returncode != 0:
                yield done.stdout.decode()
        with open(f"{prefix}/share/gridclear/gridcleard.conf", encoding="utf-8") as file:
            text = file.read().replace("/run/credentials/gridcleard.service", work)
        with open(f"{work}/gridcleard.conf", "w", encoding="utf-8") as file:
            file.write(text)
        done = run(f"{prefix}/bin/gridcleard", "--config", f"{work}/gridcleard.conf", "--check")
        if done.returncode != 0:
            yield done.stdout.decode()

    def commands_of_the_guides_work(self):
        work = tempfile.mkdtemp(prefix="gridclear-docs-")
        os.chmod(work, 0o711)  # Postgres runs as a user of its own and must get through.
        try:
            yield from self.shell_run(self.shell_of(work), work)
        finally:
            for folder in glob.glob(f"{work}/*/postgres"):
                subprocess.run([os.path.join(self.root, "deploy/demo/postgres.py"), "remove",
                                folder], check=False)
            shutil.rmtree(work, ignore_errors=True)

    def shell_of(self, work):
        """All marked blocks as one script, each told before it runs."""
        parts, last = [SHELL_BEGIN], []
        marked = [block for kind in ("sh run", "sql run", "c run") for block in self.blocks(kind)]
        order = {path: place for place, path in enumerate(GUIDES)}
        marked.sort(key=lambda b: (order[b[0].split(":")[0]], int(b[0].split(":")[1])))
        for number, (where, words, text) in enumerate(marked):
            if words[0] == "sql":
                file = os.path.join(work, f"{number}.sql")
                with open(file, "w", encoding="utf-8") as out:
                    out.write(text)
                text = f"sql_run {file} {where} {'empty' if 'empty' in words else 'some'}\n"
            elif words[0] == "c":
                text = f"cat > device.c <<'END'\n{text}END\n"
            (last if "last" in words else parts).append(f"echo '@ {where}'\n{text}")
        return "".join(parts + last) + "echo '@ end'\n"

    def shell_run(self, script, work):
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith("PG")}
        environment.update(TMPDIR=work, TRIAL_PORT=str(port))
        with open(os.path.join(work, "said"), "w+b") as said:
            shell = subprocess.Popen(["bash", "-c", script], cwd=self.root, env=environment,
                                     stdin=subprocess.DEVNULL, stdout=said,
                                     stderr=subprocess.STDOUT, start_new_session=True)
            try:
                code = shell.wait(RUN_S_MAX)
            except subprocess.TimeoutExpired:
                code = f"no end in {RUN_S_MAX} s"
            finally:
                try:
                    os.killpg(shell.pid, signal.SIGKILL)  # What the blocks left behind.
                except ProcessLookupError:
                    pass
                shell.wait()
            said.seek(0)
            lines = said.read().decode(errors="replace").splitlines()
        if code != 0 or lines[-1:] != ["@ end"]:
            yield f"{code}; the end of what it said:\n" + "\n".join(lines[-30:])


RULES = ("configuration_keys_are_those_of_the_program",
         "codes_of_the_market_are_those_of_the_engine",
         "codes_of_the_door_are_those_of_the_net", "exit_codes_are_those_of_the_service",
         "log_lines_are_in_the_code", "quotes_stand_in_their_file", "stories_give_what_they_tell",
         "unit_is_closed", "what_is_installed_works", "commands_of_the_guides_work")


def main():
    here = os.path.dirname(os.path.realpath(__file__))
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=os.path.join(here, "..", ".."))
    parser.add_argument("--build", default="build/release")
    parser.add_argument("rules", nargs="*")
    options = parser.parse_args()
    root = os.path.realpath(options.root)
    rules = Rules(root, os.path.join(root, options.build))
    failed = 0
    for name in options.rules or RULES:
        try:
            broken = list(getattr(rules, name)())
        except (OSError, subprocess.TimeoutExpired, ValueError) as error:
            broken = [str(error)]
        for line in broken:
            print("  " + line.replace("\n", "\n  "))
        print(f"{'not ok' if broken else 'ok'} {name}", flush=True)
        failed += bool(broken)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
