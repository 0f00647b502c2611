"""A process that the demo started: its log, its end, and nobody else's."""

import ctypes
import os
import signal
import subprocess
import time

LOG_LINES_SHOWN = 20
PR_SET_PDEATHSIG = 1
LIBC = ctypes.CDLL(None)


class MarketError(Exception):
    """What the user must be told; it ends the run."""


def end_with_parent():
    """In the child: whatever happens to us, it is told to stop."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGINT, 0, 0, 0)


class Process:
    """Runs a command in a session of its own, so that a Ctrl-C of the terminal reaches us alone."""

    def __init__(self, name, command, log):
        self.name, self.command, self.log = name, command, log
        self.expected = False  # Its end was asked for.
        with open(log, "ab") as out:
            self.begin = out.tell()
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT,
                start_new_session=True, preexec_fn=end_with_parent)

    @property
    def code(self):
        """None while it runs."""
        return self.process.poll()

    def text(self, last_bytes=None):
        """What it said since it was started, or the end of that."""
        with open(self.log, "rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(self.begin, size - last_bytes) if last_bytes else self.begin)
            return file.read().decode(errors="replace")

    def log_end(self):
        return "\n".join(self.text(8192).splitlines()[-LOG_LINES_SHOWN:])

    def wait_line(self, word, seconds):
        """The first line that begins with `word`; an error when it ends or takes too long."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            for line in self.text().splitlines():
                if line.startswith(word):
                    return line
            if self.code is not None:
                raise MarketError(self.why_ended())
            time.sleep(0.02)
        raise MarketError(f"{self.name} does not say '{word}' within {seconds} s; the end of "
                          f"{self.log}:\n{self.log_end()}")

    def wait(self, seconds):
        """Its code; None when it runs on."""
        try:
            return self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def finish(self, seconds):
        """Waits for a command that ends by itself; an error unless it succeeds."""
        code = self.wait(seconds)
        if code is None:
            self.stop()
            raise MarketError(f"{self.name} is not finished after {seconds} s; the end of "
                              f"{self.log}:\n{self.log_end()}")
        if code != 0:
            raise MarketError(self.why_ended())

    def stop(self, seconds=30):
        """SIGTERM, and SIGKILL to what does not heed it. False: it had to be killed."""
        self.expected = True
        if self.code is None:
            self.process.send_signal(signal.SIGTERM)
        if self.wait(seconds) is not None:
            return True
        self.process.kill()
        self.process.wait()
        return False

    def kill(self):
        """kill -9: it gets no last word."""
        self.expected = True
        self.process.kill()
        self.process.wait()

    def why_ended(self):
        code = self.code
        how = f"with status {code}" if code >= 0 else f"by {signal.Signals(-code).name}"
        return f"{self.name} ended {how}; the end of {self.log}:\n{self.log_end()}"
