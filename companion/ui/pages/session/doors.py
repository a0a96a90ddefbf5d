"""What the session page asks of the rest of the program, and nothing more. Does nothing by itself."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Protocol

from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.session import State
from companion.services.preflight import Finding
from companion.services.runner import Opening
from companion.ui.pages.session.tiers_page import Facts


class Sound(Protocol):
    """The sound, as far as the sitter steers it."""

    def set_volume(self, linear: float) -> None:
        """Set the music's linear gain, 0 to 1; returns at once."""

    def play_here(self) -> None:
        """Let the music be heard where sound comes out now, though headphones are waited for; returns at once."""


class Machine(Protocol):
    """This computer, and what helpers must know."""

    def look(self, state: State, then: Callable[[Mapping[str, Finding]], None]) -> None:
        """Look at what the computer can say of itself, and give it to `then`; returns at once."""

    def ring(self) -> None:
        """Sound the bell, so that somebody can say whether it is heard."""

    def facts(self) -> Facts:
        """Give the emergency number and the address."""
        ...


@dataclass(frozen=True, slots=True)
class Openings:
    """What can be opened today.

    `rehearsal` is opened at the speed that a person chooses. `session` is None where no clinic's protocol holds today;
    `why_not` then says why. `not_before` is the day until which the protocol wants no other session, None once it came.
    """

    rehearsal: Opening
    session: Opening | None
    why_not: Known | None = None
    not_before: date | None = None
