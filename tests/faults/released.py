"""Make the store that a released version leaves, to be kept for ever: `python -m tests.faults.released VERSION`.

Run once, by the version itself, when its schema is final; the file in `stores/` is never made again. Under
the key of the tests, so that every later version can be asked whether it knows all its entries.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from companion.domain.events import (
    Corrected,
    Ending,
    Event,
    MoodMarked,
    MoodMoment,
    SessionClosed,
    SitterNamed,
    VitalsTaken,
)
from companion.services.migrations import STEPS
from companion.services.paths import Folder
from companion.services.store import Store
from companion.services.store_opening import open_file
from tests.services.sample import KEY, event, note, opened

KEPT = Path(__file__).parent / "stores"
NOTES = 200


def entries() -> list[Event]:
    """Give what is in every one of them: kinds that there always were."""
    return [
        event(MoodMarked(MoodMoment.ANY, -0.25, 0.75, "before it all"), 3, None),
        opened(),
        event(SitterNamed("Kim"), 4),
        event(VitalsTaken(None, 128, 82, 71), 6),
        event(Corrected(f"{6:032x}", "was 118"), 9),
        *(note(number, f"words {number}") for number in range(100, 100 + NOTES)),
        event(SessionClosed(Ending.EARLY, "tired"), 1000),
    ]


def main(version: str) -> None:
    """Write one."""
    steps = tuple(step for step in STEPS if str(step.version) <= version)
    assert str(steps[-1].version) == version
    with tempfile.TemporaryDirectory() as place:
        folder = Folder(Path(place) / "person")
        folder.create()
        store = Store(folder, open_file(folder, KEY, steps=steps))
        store.append(entries())
        store.close()
        KEPT.mkdir(exist_ok=True)
        shutil.copyfile(folder.data, KEPT / f"{version}.db")


if __name__ == "__main__":
    main(sys.argv[1])
