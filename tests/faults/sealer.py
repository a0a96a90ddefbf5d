"""Seal notes one after another while the record is locked, and say of each when it is kept.

`python -m tests.faults.sealer FOLDER LAST`: the folder has a keys file. Lines: `saved N`.
"""

import sys
from pathlib import Path

from companion.services.inbox import SealedInbox
from companion.services.paths import Folder
from tests.services.sample import note


def main(folder: Folder, last: int) -> None:
    """Seal and tell; half of them in a second box, as after a start in between."""
    for first in (1, last // 2 + 1):
        box = SealedInbox(folder)
        for number in range(first, first + last // 2):
            box.append([note(number)])
            print(f"saved {number}", flush=True)


if __name__ == "__main__":
    main(Folder(Path(sys.argv[1])), int(sys.argv[2]))
