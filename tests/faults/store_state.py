"""What a store holds after a fault, compared with what was said to be saved."""

from dataclasses import dataclass

from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY, SESSION


@dataclass(frozen=True, slots=True)
class Found:
    """The numbers of the notes in the store, and the codes of what is wrong with it."""

    notes: list[int]
    faults: tuple[str, ...]

    def lost(self, saved: set[int]) -> set[int]:
        """Give what was said to be saved and is not there."""
        return saved - set(self.notes)


def look(folder: Folder) -> Found:
    """Open the store and read everything."""
    store = Store.open(folder, KEY)
    try:
        notes = [int(event.uid, 16) for event in store.events(SESSION)[1:]]
        return Found(notes, tuple(fault.code for fault in store.quick_check()))
    finally:
        store.close()


def saved_in(said: str) -> set[int]:
    """Give the numbers that a writer said were saved; a line that was cut off does not count."""
    whole = said[: said.rfind("\n") + 1]
    return {int(line.split()[1]) for line in whole.splitlines() if line.startswith("saved ")}
