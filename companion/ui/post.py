"""Bring a call from any thread to the window's thread, and what went wrong there as an answer.

The store's worker and the sound's reader thread answer through this. Does not start threads.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from companion.domain.errors import Known

T = TypeVar("T")


class RunAway(Protocol):
    """Run a job on a thread, and bring its answer to this one; a Bug in it ends the program."""

    def __call__(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Start the job and return at once."""
        ...


def tried(job: Callable[[], T]) -> T | Known:
    """Do a job; what a file, a folder or a key can do wrong is its answer."""
    try:
        return job()
    except Known as why:
        return why


class WhileThere:
    """Run jobs on a thread for somebody who may be gone before their answers come: those are dropped after `end`."""

    def __init__(self, run_away: RunAway) -> None:
        self._run_away = run_away
        self._there = True

    def __call__(self, job: Callable[[], T], done: Callable[[T], None]) -> None:
        """Start the job and return at once."""

        def answered(answer: T) -> None:
            if self._there:
                done(answer)

        self._run_away(job, answered)

    def end(self) -> None:
        """Bring no more answers."""
        self._there = False


class Post(QObject):
    """Run callables on the thread that made this object, in the order in which they were handed in."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def __call__(self, call: Callable[[], None]) -> None:
        """Hand in a callable; returns at once, on any thread."""
        self._arrived.emit(call)

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        call()
