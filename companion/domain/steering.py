"""How a sitter steers the music while it plays: the words for it, and what of it can be done now.

Each step is an event; the sound plan follows from them (`laying.py`), so that a session that was interrupted sounds as
it was steered. Holds no level that a session could be ended by: the quietest is still heard.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from companion.domain.body import Body


class Steer(StrEnum):
    """What the sitter asks of the music."""

    GENTLER = "gentler"
    OPENER = "opener"
    NEXT = "next"
    STAY = "stay"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class MusicSteered(Body):
    """The sitter steered the music at `at_ms` of session time."""

    KIND = "music_steered"
    steer: Steer
    at_ms: int


STEP_DB = 3.0
STEP_S = 6.0
"""One step of gentler or more open, and the time that it takes: slow enough not to be noticed as a hand on a knob."""
GENTLEST, MOST_OPEN = -4, 1
"""So many steps below and above the programme as it was made."""


def openness(steered: Iterable[MusicSteered]) -> int:
    """Give how many steps the music stands above (or below 0) the programme as it was made."""
    steps = 0
    for one in steered:
        way = {Steer.GENTLER: -1, Steer.OPENER: 1}.get(one.steer, 0)
        steps = min(MOST_OPEN, max(GENTLEST, steps + way))
    return steps
