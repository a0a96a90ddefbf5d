"""Fill a store and die by SIGKILL before it is closed, so that its write-ahead log stays.

`python -m tests.services.crash_child FOLDER FIRST LAST [VERSION]`: saves the notes FIRST to LAST one by one; with
VERSION the file says it is of that version.
"""

import os
import signal
import sys
from pathlib import Path

from companion.services.paths import Folder
from companion.services.store import Store
from tests.services.sample import KEY, note, opened


def main(folder: Folder, first: int, last: int, version: int | None) -> None:
    """Write, then end as a crash does."""
    store = Store.open(folder, KEY)
    store.append([opened()])
    for number in range(first, last + 1):
        store.append([note(number)])
    if version is not None:
        store.connection.execute(f"PRAGMA user_version={version:d}")
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Folder(Path(sys.argv[1])), int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]) if len(sys.argv) > 4 else None)
