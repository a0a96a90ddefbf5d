"""Slow down whoever guesses: each wrong try makes the next one wait longer, also after a new start.

Holds nobody out: the wait never grows above half a minute, and help, grounding and recording need no key. Against
somebody who has copied the folder only the cost of one guess helps (`crypto.STANDARD`); this is for the open computer.
"""

import contextlib
import time
from collections.abc import Callable

from companion.domain.errors import Known
from companion.services import files
from companion.services.keys import DataKey
from companion.services.paths import Folder

FREE = 3
"""So many slips of the hand cost nothing."""
LONGEST_S = 30
_MOST = 1000


class Tries:
    """The wrong tries since the last right one, kept in a small file that says nothing about anyone."""

    def __init__(self, folder: Folder) -> None:
        self._path = folder.run / "tries"

    def wait_s(self) -> int:
        """Give the seconds that the next try has to wait: 0, then 1, 2, 4 … up to half a minute."""
        wrong = self._wrong()
        return 0 if wrong < FREE else min(LONGEST_S, 1 << min(wrong - FREE, 10))

    def slowed(self, unlock: Callable[[], DataKey], wait: Callable[[float], object] = time.sleep) -> DataKey | None:
        """Wait, try, and count; raises what the try raises. None where `wait` says that the program ends."""
        if wait(self.wait_s()):
            return None
        try:
            key = unlock()
        except Known as why:
            if why.code == "keys.wrong_secret":  # a code with a typing error was never tried
                self.was_wrong()
            raise
        self.was_right()
        return key

    def was_wrong(self) -> None:
        """Count one more."""
        self._keep(min(self._wrong() + 1, _MOST))

    def was_right(self) -> None:
        """Begin anew."""
        if self._wrong():
            self._keep(0)

    def _wrong(self) -> int:
        with contextlib.suppress(OSError, ValueError):
            return max(0, int(self._path.read_text(encoding="ascii")[:8]))
        return 0

    def _keep(self, wrong: int) -> None:
        with contextlib.suppress(OSError):  # on a full disk nobody is held up; a guess still has its cost
            files.write_through(self._path, str(wrong).encode("ascii"))
