"""How a sitter steers the music while it plays: the words for it, and what of it can be done now.

Each step is an event; the sound plan follows from them (`laying.py`), so that a session that was interrupted sounds as
it was steered. Holds no level that a session could be ended by: the quietest is still heard.
"""

from collections.abc import Iterable
from enum import StrEnum
from functools import reduce

from companion.domain.body import Body
from companion.domain.records import dataclass


class Steer(StrEnum):
    """What the sitter asks of the music."""

    GENTLER = "gentler"
    OPENER = "opener"
    DARKER = "darker"
    LIGHTER = "lighter"
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


@dataclass(frozen=True, slots=True)
class Slider:
    """What is moved by single steps between two ends; 0 is the programme as it was made."""

    down: Steer
    up: Steer
    lowest: int
    highest: int

    def moves(self, steer: Steer) -> bool:
        """Tell whether this step is one of this slider."""
        return steer in (self.down, self.up)

    def moved(self, place: int, steer: Steer) -> int:
        """Give the place after a step; it stays where it is for a step of something else, and at its ends."""
        way = {self.down: -1, self.up: 1}.get(steer, 0)
        return min(self.highest, max(self.lowest, place + way))

    def place(self, steered: Iterable[MusicSteered]) -> int:
        """Give where it stands after all steps."""
        return reduce(lambda place, one: self.moved(place, one.steer), steered, 0)


OPENNESS = Slider(Steer.GENTLER, Steer.OPENER, -4, 1)
LIGHTNESS = Slider(Steer.DARKER, Steer.LIGHTER, -4, 4)
"""The second one turns a soundscape only: a file has the colour that it was recorded with."""
SLIDERS = (OPENNESS, LIGHTNESS)


@dataclass(frozen=True, slots=True)
class Steerable:
    """What there is to steer in a phase: how many pieces can be heard, and whether one of them is a soundscape."""

    pieces: int = 0
    soundscape: bool = False
