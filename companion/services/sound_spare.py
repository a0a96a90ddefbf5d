"""A second sound process that has loaded everything and waits, so that one that dies is followed at once.

Started while the first one plays, silent, without a device; ends by itself with the window. Decides nothing: `sound.py`
says when there should be one, and when it is needed.
"""

import subprocess
import threading
from pathlib import Path

from companion import audio
from companion.audio import Line, Record
from companion.domain.records import dataclass

_CONNECT_S = 8.0


@dataclass(frozen=True, slots=True)
class Ready:
    """A sound process that was started, and the open line to it."""

    process: "subprocess.Popen[bytes]"
    record: Record
    line: Line


class Spare:
    """At most one process that waits."""

    def __init__(self, folder: Path, cache: Path | None) -> None:
        self._folder, self._cache = folder, cache
        self._ready: Ready | None = None
        self._starting: threading.Thread | None = None

    def keep(self) -> None:
        """Start one, unless there is one that lives or is on its way; returns at once."""
        if self._starting is not None and self._starting.is_alive():
            return
        if self._ready is not None:
            if self._ready.process.poll() is None:
                return
            self.close()
        self._starting = threading.Thread(target=self._start, name="sound-spare", daemon=True)
        self._starting.start()

    def take(self) -> Ready | None:
        """Give the one that waits, if there is one; it is the caller's from then on."""
        if self._starting is not None:
            self._starting.join()
        ready, self._starting, self._ready = self._ready, None, None
        if ready is not None and ready.process.poll() is not None:
            self._end(ready)
            return None
        return ready

    def close(self) -> None:
        """End the one that waits."""
        ready = self.take()
        if ready is not None:
            self._end(ready)

    def _start(self) -> None:
        try:
            process, record = audio.start_sound(self._folder, self._cache, spare=True)
        except OSError:
            return  # nothing is lost: the next one is started when it is needed
        line = audio.connect(record, _CONNECT_S, process)
        if line is not None:
            self._ready = Ready(process, record, line)
        else:
            _end_process(process, record, self._folder)

    def _end(self, ready: Ready) -> None:
        ready.line.close()
        _end_process(ready.process, ready.record, self._folder)


def _end_process(process: "subprocess.Popen[bytes]", record: Record, folder: Path) -> None:
    process.kill()
    process.wait()
    record.remove(folder / audio.RECORD)
