"""The window's end of recording a voice: start it, follow its level, and have a cue made of it. Loads no audio library.

What is recorded lives in memory alone; who keeps it locks it first (`services/voices.py`).
"""

import json
import subprocess
import threading
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import IO, cast

from companion.audio import child
from companion.domain.errors import Known
from companion.domain.records import dataclass

RECORDED_HZ = 48_000
_BLOCK_BYTES = 4800
_END_S = 3.0
_MAKE_S = 60.0
_BORROW_S = 120.0
_FULL = 32_768
_NO_MICROPHONE, _EMPTY = 3, 4


@dataclass(frozen=True, slots=True)
class Voice:
    """A finished voice: a FLAC, and what is known of it; `begins_s` and `ends_s` are where it lies in its recording."""

    flac: bytes
    length_s: float
    lufs: float
    peak_dbtp: float
    begins_s: float
    ends_s: float


class Recording:
    """One take. `on_level` is called on a thread of its own with the peak of each 50 ms, 0 to 1; then with None."""

    def __init__(self, on_level: Callable[[float | None], None]) -> None:
        self._on_level = on_level
        self._data = bytearray()
        self._process = subprocess.Popen(
            child.command("companion.audio.take"),
            env=child.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=child.quiet_flags(),
        )
        self._thread = threading.Thread(target=self._run, name="recording", daemon=True)
        self._thread.start()

    @property
    def seconds(self) -> float:
        """Give how long it is by now."""
        return len(self._data) / 2 / RECORDED_HZ

    def stop(self) -> bytes:
        """End it and give 16-bit mono samples at 48 kHz; raises Known `cue.no_microphone`."""
        cast(IO[bytes], self._process.stdin).close()
        try:
            code = self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self._thread.join()
        if code == _NO_MICROPHONE or not self._data:
            raise Known("cue.no_microphone")
        return bytes(self._data)

    def abandon(self) -> None:
        """End it and forget what was recorded."""
        self._process.kill()
        self._process.wait()
        self._thread.join()
        self._data.clear()

    def _run(self) -> None:
        out = cast(IO[bytes], self._process.stdout)
        with out:
            while block := out.read(_BLOCK_BYTES):
                self._data += block
                samples = array("h", block[: len(block) // 2 * 2])
                self._on_level(_peak(samples) / _FULL)
        self._on_level(None)


def _peak(samples: "array[int]") -> int:
    highest, lowest = max(samples, default=0), min(samples, default=0)
    return max(highest, -lowest)


def computer_says(text: str, language: str) -> bytes:
    """Give the computer's own voice as a take; `language` as “en”. Raises Known `cue.no_system_voice`."""
    code, samples = _borrow("say", language, text.encode())
    if code or not samples:
        raise Known("cue.no_system_voice")
    return samples


def take_from(path: Path) -> bytes:
    """Give a recording that lies in a file as a take, its first ten minutes; raises Known `sound.*`."""
    code, answer = _borrow("file", str(path.absolute()), b"")
    if code == 0 and answer:
        return answer
    try:
        refused = json.loads(answer)
        raise Known(str(refused["refused"]), **{**dict(refused["facts"]), "file": path.name})
    except (ValueError, KeyError, TypeError):
        raise Known("sound.unreadable", file=path.name) from None


def _borrow(what: str, which: str, order: bytes) -> tuple[int, bytes]:
    """Run `borrowed.py`; gives its exit code, and what it said."""
    try:
        done = subprocess.run(
            child.command("companion.audio.borrowed", what, which),
            env=child.environment() | {"QT_QPA_PLATFORM": "offscreen"},
            input=order,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=child.quiet_flags(),
            timeout=_BORROW_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return -1, b""
    return done.returncode, done.stdout


def voice_of(samples: bytes, from_s: float = 0.0, until_s: float = 0.0) -> Voice:
    """Make a voice of a recording, or of the part between two of its seconds; raises Known `cue.empty`."""
    try:
        made = subprocess.run(
            child.command("companion.audio.cue", str(from_s), str(until_s)),
            env=child.environment(),
            input=samples,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=child.quiet_flags(),
            timeout=_MAKE_S,
            check=False,
        )
        head, _, flac = made.stdout.partition(b"\n")
        if made.returncode:
            raise Known("cue.empty" if made.returncode == _EMPTY else "cue.failed")
        return Voice(flac, **{name: float(value) for name, value in json.loads(head).items()})
    except (OSError, ValueError, TypeError, subprocess.TimeoutExpired):
        raise Known("cue.failed") from None


def outline_of(samples: bytes, hz: int) -> bytes:
    """Give what is drawn of a recording: the lowest and the highest sample of each 1/`hz` s, as signed bytes."""
    values = array("h", samples[: len(samples) // 2 * 2])
    width = RECORDED_HZ // hz
    pairs = array("b")
    for at in range(0, len(values), width):
        block = values[at : at + width]
        pairs.extend((max(-127, min(block) >> 8), min(127, max(block) >> 8)))
    return pairs.tobytes()
