"""What the session page asks of the rest of the program, and nothing more. Does nothing by itself."""

from dataclasses import dataclass
from typing import Protocol

from companion.domain.errors import Known
from companion.services.runner import Opening


class Sound(Protocol):
    """The sound, as far as the sitter steers it."""

    def set_volume(self, linear: float) -> None:
        """Set the music's linear gain, 0 to 1; returns at once."""


@dataclass(frozen=True, slots=True)
class Openings:
    """What can be opened today.

    `rehearsal` is opened at the speed that a person chooses. `session` is None where no clinic's protocol holds today;
    `why_not` then says why.
    """

    rehearsal: Opening
    session: Opening | None
    why_not: Known | None = None
