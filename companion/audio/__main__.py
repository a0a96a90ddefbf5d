"""The sound process: `python -m companion.audio --address A --record F [--cache DIR]`, the key on its standard input.

Outlives the window that started it. Ends on Quit, on SIGTERM, when the record names another sound process, or when
there is nothing left to play and no window. With `--spare` it has everything loaded and waits for Hello, which puts it
in charge; until then it ends with the line to it.
"""

import argparse
import contextlib
import os
import queue
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from companion.audio import limits
from companion.audio.engine import Engine
from companion.audio.messages import Command, Hello, Quit, Report, Stop
from companion.audio.record import Record, family
from companion.audio.server import Server
from companion.audio.uptime import up_ms

_REPORT_S = 0.5
_ALONE_S = 10.0
_ALONE_FADE_S = 20.0
_SHORT_FADE_S = 0.3
_SPARE_TURN_S = 0.2
# Five times the address space of one that plays (0.41 GB with numpy, libsndfile and PortAudio; 0.07 GB are in memory).
_MEMORY_BYTES = 2 << 30
STUCK = 4
"""Exit code of a process whose sound driver never came back."""


class _Process:
    def __init__(self, record: Record, file: Path, cache: Path | None) -> None:
        self._record, self._file = record, file
        self._in_charge, self._taking = threading.Event(), threading.Lock()
        self._quit: queue.SimpleQueue[float] = queue.SimpleQueue()
        self._server = Server(record.address, family(), bytes.fromhex(record.key), self._command)
        self._engine = Engine(self._server.tell, cache, up_ms)
        self._last_needed_s = self._seen_s = time.monotonic()

    def wait(self) -> bool:
        """Load what takes time, and wait to be put in charge; False where that will not come any more."""
        self._engine.warm()
        self._server.start()
        until_s = time.monotonic() + _ALONE_S
        while not self._in_charge.wait(_SPARE_TURN_S):
            if self._server.connected:
                until_s = 0.0
            elif time.monotonic() > until_s:
                self._server.close()
                return False
        return True

    def run(self) -> int:
        """Serve until there is a reason to end; gives the exit code."""
        signal.signal(signal.SIGTERM, lambda *_: self._quit.put(_SHORT_FADE_S))
        if not self._in_charge.is_set():
            self._server.start()
            self._take_charge()
        while True:
            try:
                fade_s = self._quit.get(timeout=_REPORT_S)
                break
            except queue.Empty:
                pass
            self._server.tell(self._engine.state())
            if self._engine.stuck:
                return STUCK
            self._fade_alone()
            if self._replaced() or self._alone():
                fade_s = _SHORT_FADE_S
                break
        self._engine.close(fade_s)
        self._server.close()
        self._record.remove(self._file)
        return 0

    def _command(self, command: Command, answer: Callable[[Report], None]) -> None:
        match command:
            case Hello():
                self._take_charge()
                for report in self._engine.standing:
                    answer(report)
            case Quit(fade_s):
                self._quit.put(fade_s)
            case _:
                self._engine.handle(command)
        if self._in_charge.is_set():
            self._server.tell(self._engine.state())

    def _take_charge(self) -> None:
        """Be the sound process of this folder from now on."""
        with self._taking:
            if not self._in_charge.is_set():
                limits.before_others()
                self._record.write(self._file)
                self._engine.start()
                self._in_charge.set()

    def _replaced(self) -> bool:
        """Say whether another sound process is in charge: this one was taken for dead, and must not play beside it."""
        there = Record.read(self._file)
        return there is not None and there.address != self._record.address

    def _fade_alone(self) -> None:
        """Fade out where no window has been there for as long as the plan allows."""
        now_s = time.monotonic()
        if self._server.connected:
            self._seen_s = now_s
        elif now_s - self._seen_s > self._engine.alone_s:
            self._seen_s = now_s
            self._engine.handle(Stop(_ALONE_FADE_S))

    def _alone(self) -> bool:
        now_s = time.monotonic()
        if self._server.connected or not self._engine.idle:
            self._last_needed_s = now_s
        return now_s - self._last_needed_s > _ALONE_S


def main() -> int:
    """Read the command line and the key, and run."""
    limits.no_core()
    limits.memory_at_most(_MEMORY_BYTES)
    os.umask(0o077)
    parser = argparse.ArgumentParser(prog="python -m companion.audio", description="The sound process.")
    parser.add_argument("--address", required=True, help="where to listen: a local socket or pipe")
    parser.add_argument("--record", required=True, type=Path, help="file that tells windows of this process")
    parser.add_argument("--cache", type=Path, help="folder for converted files")
    parser.add_argument("--spare", action="store_true", help="wait for Hello before anything else")
    options = parser.parse_args()
    key = sys.stdin.readline().strip()
    sys.stdin.close()
    process = _Process(Record(options.address, key, os.getpid()), options.record, options.cache)
    return process.run() if not options.spare or process.wait() else 0


if __name__ == "__main__":
    code = main()
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
    # Not sys.exit: a driver or a file system that never comes back must not keep a silent process alive.
    os._exit(code)
