#!/usr/bin/python3
"""A private Postgres: for tests, and for `./run` on a machine of its own.

From Python:

    from postgres import PrivatePostgres
    with PrivatePostgres() as postgres:        # made, started; stopped and removed at the end
        connection = psycopg2.connect(postgres.conninfo)
        postgres.kill()                        # kill -9 of the postmaster and all its children
        postgres.start()                       # back, on the same data

From a shell, or from C by system(): FOLDER holds everything, and stays until `remove`.

    postgres.py start FOLDER      made if absent, started; prints the conninfo
    postgres.py stop FOLDER       fast shutdown; nothing to do when it is not running
    postgres.py kill FOLDER       kill -9 of all its processes
    postgres.py pause FOLDER PID  SIGSTOP of one backend, or of all with PID `all`
    postgres.py resume FOLDER PID SIGCONT of the same
    postgres.py conninfo FOLDER   prints it
    postgres.py remove FOLDER     stopped and deleted

Around a command, see with-postgres.

The cluster listens on a Unix socket only, in FOLDER or, where that path is too long for a socket, in
a short folder that FOLDER/socket names. It trusts who can reach it (both are closed to others),
keeps fsync on and has data checksums. Postgres refuses root: started by root it runs as `postgres`,
or as `nobody` where there is no such user, and its folder belongs to that user.
"""

import glob
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SETTINGS = {
    "listen_addresses": "",
    "fsync": "on",
    "synchronous_commit": "on",
    "max_connections": "40",
    "shared_buffers": "128MB",
    "max_wal_size": "2GB",
    "log_min_messages": "warning",
    "log_line_prefix": "%m [%p] ",
}
SOCKET_PATH_MAX = 107 - len("/.s.PGSQL.5432.lock")
START_S_MAX = 60
STOP_S_MAX = 60


class PostgresError(Exception):
    """Something the caller must see: no binaries, no start, no stop."""


def binary_folder():
    """The newest installed Postgres."""
    found = glob.glob("/usr/lib/postgresql/*/bin/postgres")
    if not found:
        raise PostgresError("no Postgres in /usr/lib/postgresql/*/bin: install postgresql")
    newest = max(found, key=lambda path: int(path.split("/")[4]))
    return os.path.dirname(newest)


def unprivileged_user():
    """Whom Postgres runs as: ourselves, unless we are root."""
    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid())
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise PostgresError("neither a user postgres nor a user nobody to run Postgres as")


def short_folder():
    """A new folder whose path leaves room for a socket's name (107 bytes in all)."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    base = "/tmp"
    if os.geteuid() != 0 and runtime and len(runtime) < 40 and os.access(runtime, os.W_OK):
        base = runtime
    return tempfile.mkdtemp(prefix="gridclear-", dir=base)


class PrivatePostgres:
    """One cluster in one folder."""

    def __init__(self, folder=None, settings=None, preexec=None):
        self.temporary = folder is None
        self.folder = os.path.abspath(folder) if folder else short_folder()
        self.data = os.path.join(self.folder, "data")
        self.user = unprivileged_user()
        self.settings = dict(SETTINGS, **(settings or {}))
        self.preexec = preexec  # Run in the postmaster before it is one.

    def __enter__(self):
        try:
            self.start()
        except BaseException:
            self.remove()
            raise
        return self

    def __exit__(self, *_):
        if self.temporary:
            self.remove()
        else:
            self.stop()

    @property
    def conninfo(self):
        """For libpq. The superuser is `postgres`, whoever the system's user is."""
        return self.conninfo_of("gridclear")

    def conninfo_of(self, database):
        return f"host={self.socket_folder} port=5432 user=postgres dbname={database}"

    @property
    def socket_folder(self):
        if len(self.folder) <= SOCKET_PATH_MAX:
            return self.folder
        try:
            with open(os.path.join(self.folder, "socket"), encoding="utf-8") as file:
                return file.read()
        except FileNotFoundError:
            return self.folder

    def start(self):
        """Makes the cluster if there is none, starts it, waits until it answers."""
        if self.running():
            return
        if not os.path.exists(os.path.join(self.data, "PG_VERSION")):
            self._create()
        self._socket_folder_create()
        with open(os.path.join(self.folder, "log"), "ab") as log:
            process = subprocess.Popen(
                [os.path.join(binary_folder(), "postgres"), "-D", self.data,
                 "-k", self.socket_folder],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
                start_new_session=True, cwd="/",
                preexec_fn=self.preexec, **self._identity())
        self._wait_ready(process)
        self.database_create("gridclear")

    def stop(self):
        """Fast shutdown; returns when the last process is gone."""
        pids = self.pids()
        if pids:
            os.kill(pids[0], signal.SIGCONT)
            os.kill(pids[0], signal.SIGINT)
            try:
                self._wait_gone(pids)
            except PostgresError:
                self.kill()

    def kill(self):
        """What a power cut does to the processes: none of them gets a last word."""
        pids = self.pids()
        for pid in pids:
            _signal(pid, signal.SIGKILL)
        self._wait_gone(pids)

    def pause(self, pid="all"):
        """Stops one backend in its tracks, or every process of the cluster."""
        for one in self._chosen(pid):
            _signal(one, signal.SIGSTOP)

    def resume(self, pid="all"):
        for one in self._chosen(pid):
            _signal(one, signal.SIGCONT)

    def remove(self):
        """Stops the cluster and deletes its folder."""
        self.kill()
        if self.socket_folder != self.folder:
            shutil.rmtree(self.socket_folder, ignore_errors=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def pids(self):
        """The postmaster first, then its children; empty when it is not running."""
        try:
            with open(os.path.join(self.data, "postmaster.pid"), encoding="ascii") as file:
                postmaster = int(file.readline())
        except (FileNotFoundError, ValueError):
            return []
        if not self._is_ours(postmaster):
            return []
        return [postmaster] + _children(postmaster)

    def running(self):
        return bool(self.pids())

    def backend_pids(self):
        """Those that serve a client."""
        return [pid for pid in self.pids()[1:] if b"gridclear" in _command_line(pid)]

    def _create(self):
        os.makedirs(self.folder, exist_ok=True)
        if os.geteuid() == 0:
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        os.chmod(self.folder, 0o700)
        shutil.rmtree(self.data, ignore_errors=True)
        made = subprocess.run(
            [os.path.join(binary_folder(), "initdb"), "-N", "-k", "-A", "trust", "-U", "postgres",
             "-E", "UTF8", "--locale=C", "-D", self.data],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            cwd="/", check=False, **self._identity())
        if made.returncode != 0:
            raise PostgresError("initdb failed: " + made.stdout.decode(errors="replace"))
        settings = dict(self.settings, port="5432")
        with open(os.path.join(self.data, "postgresql.conf"), "a", encoding="utf-8") as file:
            for name, value in settings.items():
                file.write(f"{name} = '{value}'\n")

    def _socket_folder_create(self):
        if len(self.folder) <= SOCKET_PATH_MAX or os.path.isdir(self.socket_folder) and (
                self.socket_folder != self.folder):
            return
        folder = short_folder()
        if os.geteuid() == 0:
            os.chown(folder, self.user.pw_uid, self.user.pw_gid)
        with open(os.path.join(self.folder, "socket"), "w", encoding="utf-8") as file:
            file.write(folder)

    def _identity(self):
        if os.geteuid() != 0:
            return {}
        return {"user": self.user.pw_uid, "group": self.user.pw_gid, "extra_groups": []}

    def _wait_ready(self, process):
        program = os.path.join(binary_folder(), "pg_isready")
        until = time.monotonic() + START_S_MAX
        while time.monotonic() < until:
            if process.poll() is not None:
                raise PostgresError("Postgres did not start:\n" + self.log_tail())
            answer = subprocess.run([program, "-q", "-h", self.socket_folder, "-U", "postgres"], check=False)
            if answer.returncode == 0:
                return
            time.sleep(0.02)
        raise PostgresError("Postgres does not answer:\n" + self.log_tail())

    def database_create(self, name):
        if self.query("postgres", f"SELECT 1 FROM pg_database WHERE datname = '{name}'") != "1":
            self.query("postgres", f"CREATE DATABASE {name}")

    def query(self, database, sql):
        """What psql prints: columns separated by |, a line per row."""
        psql = [os.path.join(binary_folder(), "psql"), "-X", "-q", "-A", "-t", "-h",
                self.socket_folder, "-p", "5432", "-U", "postgres", "-d", database, "-c", sql]
        done = subprocess.run(psql, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE, check=False)
        if done.returncode != 0:
            raise PostgresError("psql: " + done.stderr.decode(errors="replace").strip())
        return done.stdout.decode().strip()

    def log_tail(self):
        try:
            with open(os.path.join(self.folder, "log"), encoding="utf-8", errors="replace") as file:
                return "".join(file.readlines()[-20:])
        except FileNotFoundError:
            return ""

    def _is_ours(self, pid):
        return self.data.encode() in _command_line(pid).split(b"\0")

    def _chosen(self, pid):
        return reversed(self.pids()) if pid == "all" else [int(pid)]

    def _wait_gone(self, pids):
        until = time.monotonic() + STOP_S_MAX
        while any(_alive(pid) for pid in pids):
            if time.monotonic() > until:
                raise PostgresError(f"Postgres does not stop: {self.folder}")
            time.sleep(0.01)


def _signal(pid, number):
    try:
        os.kill(pid, number)
    except ProcessLookupError:
        pass


def _alive(pid):
    """True until it was waited for: a zombie's number still keeps a new postmaster from starting."""
    try:
        os.waitpid(pid, os.WNOHANG)
    except ChildProcessError:
        pass
    return os.path.exists(f"/proc/{pid}")


def _command_line(pid):
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as file:
            return file.read()
    except (FileNotFoundError, ProcessLookupError):
        return b""


def _children(parent):
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as file:
                if int(file.read().rsplit(")", 1)[1].split()[1]) == parent:
                    found.append(int(entry))
        except (FileNotFoundError, ProcessLookupError):
            continue
    return found


def main(arguments):
    verbs = ("start", "stop", "kill", "pause", "resume", "conninfo", "remove")
    if len(arguments) < 3 or arguments[1] not in verbs:
        print(f"usage: postgres.py {'|'.join(verbs)} FOLDER [PID]", file=sys.stderr)
        return 2
    postgres = PrivatePostgres(arguments[2])
    verb = arguments[1]
    try:
        if verb in ("pause", "resume"):
            getattr(postgres, verb)(arguments[3] if len(arguments) > 3 else "all")
        elif verb != "conninfo":
            getattr(postgres, verb)()
    except PostgresError as error:
        print(error, file=sys.stderr)
        return 1
    if verb in ("start", "conninfo"):
        print(postgres.conninfo)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
