"""The course: which sessions count, and which number the next one has.

Pure, from the list of sessions. A rehearsal is numbered by itself and never counts; a session that ended before its
first hold was not had, so its number is used again.
"""

from collections.abc import Iterable

from companion.domain.events import Ending
from companion.domain.history import SessionLine

HAD = (Ending.COMPLETE, Ending.EARLY)


def sessions_done(lines: Iterable[SessionLine]) -> int:
    """Count the sessions of the course that were had, rehearsals aside."""
    return sum(1 for line in lines if not line.rehearsal and line.ending in HAD)


def next_number(lines: Iterable[SessionLine], rehearsal: bool) -> int:
    """Give the number of the next session, or of the next rehearsal, from 1."""
    had = [line.number for line in lines if line.rehearsal == rehearsal and line.ending in HAD]
    return max(had, default=0) + 1
