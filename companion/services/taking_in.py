"""Take files into the library in the background, one after the other: each has its progress and can be called off.

Owns one thread while there is something to do. Knows no window: `deliver` carries each report to whoever shows it.
"""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path

from companion import audio
from companion.domain.errors import Known
from companion.domain.piece import Piece
from companion.domain.records import dataclass
from companion.services import log
from companion.services.library import Library, sound_files


class Stage(Enum):
    """How far a file is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    THERE = "there"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Item:
    """One file that is taken in; `part` is 0 to 1, `piece` what it became, `why` what was wrong with it."""

    number: int
    name: str
    stage: Stage = Stage.WAITING
    part: float = 0.0
    piece: Piece | None = None
    why: Known | None = None


class TakingIn:
    """A queue of files; `deliver` is called on the thread of the work with each Item that has changed."""

    def __init__(self, library: Library, deliver: Callable[[Item], None]) -> None:
        self._library, self._deliver = library, deliver
        self._lock = threading.Lock()
        self._waiting: deque[tuple[Item, Path]] = deque()
        self._cancels: dict[int, threading.Event] = {}
        self._thread: threading.Thread | None = None
        self._count = 0
        self._closed = False

    def add(self, places: tuple[Path, ...]) -> int:
        """Take in files, and what looks like sound in folders; gives how many there are.

        Each is told to be waiting before the thread can have it, which else might have told its end already.
        """
        found = sound_files(places)
        items: list[tuple[Item, Path]] = []
        with self._lock:
            for path in found:
                self._count += 1
                items.append((Item(self._count, path.name), path))
                self._cancels[self._count] = threading.Event()
        for item, _ in items:
            self._deliver(item)
        with self._lock:
            if items and not self._closed:
                self._waiting += items
                if self._thread is None:
                    self._thread = threading.Thread(target=self._run, name="taking-in", daemon=True)
                    self._thread.start()
        return len(items)

    @property
    def running(self) -> bool:
        """Tell whether there is something to do."""
        with self._lock:
            return self._thread is not None

    def cancel(self, number: int) -> None:
        """Call one file off; nothing of it is left."""
        with self._lock:
            cancel = self._cancels.get(number)
        if cancel is not None:
            cancel.set()

    def close(self) -> None:
        """Call everything off, and wait for the end."""
        with self._lock:
            self._closed = True
            self._waiting.clear()
            for cancel in self._cancels.values():
                cancel.set()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                item, path = self._waiting.popleft()
                cancel = self._cancels[item.number]
            done = self._take(item, path, cancel)
            with self._lock:
                self._cancels.pop(item.number, None)
            self._deliver(done)

    def _take(self, item: Item, path: Path, cancel: threading.Event) -> Item:
        if cancel.is_set():
            return replace(item, stage=Stage.CANCELLED)
        shown = -1

        def progress(part: float) -> None:
            nonlocal shown
            if (percent := int(part * 100)) != shown:
                shown = percent
                self._deliver(replace(item, stage=Stage.RUNNING, part=part))

        try:
            added = self._library.add(path, progress, cancel)
        except audio.Cancelled:
            return replace(item, stage=Stage.CANCELLED)
        except Known as why:
            log.note(why.code)
            return replace(item, stage=Stage.FAILED, why=why)
        return replace(item, stage=Stage.DONE if added.new else Stage.THERE, part=1.0, piece=added.piece)
