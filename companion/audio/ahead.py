"""Open a plan's files before they are due, in threads that may wait for a disk or a conversion.

A file that can't be opened is told half a minute before it would be missed. Reads no sound: the mixer does.
"""

import contextlib
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor, wait
from pathlib import Path

from companion.audio.envelopes import RATE_HZ
from companion.audio.mixer import Bad, open_segment
from companion.audio.sources import Source
from companion.domain.errors import Known
from companion.domain.soundplan import SoundPlan

AHEAD_S = 30


class AheadShelf:
    """The open files of one plan; `take` never waits."""

    def __init__(self, plan: SoundPlan, pool: ThreadPoolExecutor, bad: Bad, cache: Path | None) -> None:
        self._plan, self._pool, self._bad, self._cache = plan, pool, bad, cache
        self._opening: dict[int, Future[Source | None]] = {}

    def look(self, frame: int, ahead_s: float = AHEAD_S) -> list["Future[Source | None]"]:
        """Begin to open what sounds within the next `ahead_s` after a plan frame; gives what is under way."""
        second = frame / RATE_HZ
        for index, segment in enumerate(self._plan.segments):
            if segment.start_s <= second + ahead_s and segment.end_s > second:
                self._begin(index)
        return [future for future in self._opening.values() if not future.done()]

    def ready(self, frame: int, timeout_s: float) -> None:
        """Wait until what sounds around a plan frame is open, at most so long."""
        wait(self.look(frame, ahead_s=5), timeout_s)

    def take(self, index: int) -> Source | None:
        """Give an open file, or None where it is not open yet or can't be."""
        future = self._begin(index)
        if not future.done():
            return None
        source = future.result()
        if source is not None:
            # Whoever has it closes it; asked for again, it would be opened anew.
            self._opening[index] = _none()
        return source

    def close(self) -> None:
        """Close what was opened and never taken."""
        for future in self._opening.values():
            if not future.cancel():
                future.add_done_callback(_close)

    def _begin(self, index: int) -> "Future[Source | None]":
        if index not in self._opening:
            self._opening[index] = self._pool.submit(self._open, index)
        return self._opening[index]

    def _open(self, index: int) -> Source | None:
        segment = self._plan.segments[index]
        try:
            return open_segment(segment, self._cache)
        except Known as known:
            self._bad(segment, known)
            return None


def _none() -> "Future[Source | None]":
    future: Future[Source | None] = Future()
    future.set_result(None)
    return future


def _close(future: "Future[Source | None]") -> None:
    with contextlib.suppress(CancelledError):
        source = future.result()
        if source is not None:
            source.close()
