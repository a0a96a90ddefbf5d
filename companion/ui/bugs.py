"""What becomes of an exception that nobody expected: the window goes on, and it is said once.

Where in the program it happened goes into the log and to stderr, its text nowhere: it may quote what a person wrote.
"""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from companion.services import log


class Bugs:
    """Take what nothing caught, on any thread; `tell` is called once for each place that it came from."""

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._told: set[str] = set()

    def watch(self) -> None:
        """Be asked by Python from now on, in the place of a traceback with words in it."""
        sys.excepthook = self._met
        threading.excepthook = lambda told: self._met(told.exc_type, told.exc_value, told.exc_traceback)

    def _met(self, kind: type[BaseException], fault: BaseException | None, trace: TracebackType | None) -> None:
        if fault is None or not issubclass(kind, Exception):
            sys.__excepthook__(kind, fault or kind(), trace)
            return
        place = log.places(fault)
        if place in self._told:
            return
        self._told.add(place)
        log.note("program.bug", fault=fault)
        if sys.stderr is not None:  # a windowed program on Windows has none
            sys.stderr.write(f"companion: program.bug {place}\n")
        self._tell()
