"""The high-water mark: how far the log was known to reach, kept outside the store.

A store whose write-ahead log was deleted or spoiled opens without a word and lacks its latest events. The mark names
the last event; if that one is missing, entries were lost. It is written after each commit without waiting for the
disk, and forced to it at each checkpoint: it is never ahead of the store.
"""

import json
import os
from json.encoder import encode_basestring_ascii
from pathlib import Path

from companion.domain.records import dataclass
from companion.services import crypto
from companion.services.files import PRIVATE_FILE

LINE_BYTES = 512
LINES = 2
_IN_ONE_STEP = hasattr(os, "pwrite")  # not on Windows


@dataclass(frozen=True, slots=True)
class Mark:
    """The last event that was saved: its chain, its place there and its hash. `count` grows with each mark."""

    count: int
    chain: str
    seq: int
    hash: str


def read(path: Path, key: bytes) -> Mark | None:
    """Give the latest mark that was made with this key; None where there is none."""
    try:
        with path.open("rb") as file:
            lines = file.read(LINE_BYTES * LINES).splitlines()
    except OSError:
        return None
    marks = [mark for line in lines if (mark := _parse(line, key))]
    return max(marks, key=lambda mark: mark.count, default=None)


class HighWater:
    """The open file of marks: two lines, written in turn, so that a torn write spoils only one."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._key = key
        last = read(path, key)
        self._count = last.count if last else 0
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), PRIVATE_FILE)

    def write(self, chain: str, seq: int, digest: bytes) -> None:
        """Note the last event; raises OSError, which takes nothing from the event."""
        self._count += 1
        line, place = _line(self._count, chain, seq, digest.hex(), self._key), self._count % LINES * LINE_BYTES
        if _IN_ONE_STEP:
            os.pwrite(self._file, line, place)
        else:
            os.lseek(self._file, place, os.SEEK_SET)
            os.write(self._file, line)

    def sync(self) -> None:
        """Force the mark to the disk; raises OSError."""
        os.fsync(self._file)

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)


def _line(count: int, chain: str, seq: int, digest: str, key: bytes) -> bytes:
    content = f'[{count}, {encode_basestring_ascii(chain)}, {seq}, "{digest}"]'  # as json.dumps does, in half the time
    return f'["{crypto.mac(key, content.encode()).hex()}", {content}]'.encode().ljust(LINE_BYTES - 1) + b"\n"


def _parse(line: bytes, key: bytes) -> Mark | None:
    try:
        code, content = json.loads(line)
        fits = crypto.same(bytes.fromhex(code), crypto.mac(key, json.dumps(content).encode()))
        return Mark(*content) if fits else None
    except (ValueError, TypeError):
        return None
