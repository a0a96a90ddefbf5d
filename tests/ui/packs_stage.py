"""What a room for packs needs of the rest, as little as there can be."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from companion.services.packs.writer import Source


def at_once(job: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Do a job where the window does it on a thread."""
    done(job())


class Nothing:
    """A person who has made nothing here."""

    def own_programmes(self) -> tuple[tuple[str, Path], ...]:
        """Give no programme."""
        return ()

    def own_sound(self, _name: str) -> Source | None:
        """Give no sound."""
        return None
