"""Room kept back on the disk, let go when it is full, so that a running session can still be recorded.

8 MB: each commit writes whole pages, and 512 kB bought only 116 events.
"""

import os
import shutil

from companion.domain.errors import Known
from companion.services import files
from companion.services.paths import Folder

BALLAST_BYTES = 8_000_000
LEAST_FREE_BYTES = 500_000_000
"""What should be free before a session begins."""


def lay(folder: Folder) -> None:
    """Keep room back, where there is plenty and none is kept yet; random, so that no file system packs it."""
    if folder.ballast.exists() or shutil.disk_usage(folder.root).free < 4 * BALLAST_BYTES:
        return
    try:
        files.write_through(folder.ballast, os.urandom(BALLAST_BYTES))
    except OSError:
        release(folder)


def release(folder: Folder) -> bool:
    """Let the room go; tells whether there was any."""
    try:
        folder.ballast.unlink()
    except OSError:
        return False
    return True


def warnings(folder: Folder) -> tuple[Known, ...]:
    """Say what is short: `store.little_room` (free_bytes, least_bytes), `store.ballast_used`."""
    free_bytes = shutil.disk_usage(folder.root).free
    found = []
    if free_bytes < LEAST_FREE_BYTES:
        found.append(Known("store.little_room", free_bytes=free_bytes, least_bytes=LEAST_FREE_BYTES))
    if not folder.ballast.exists():
        found.append(Known("store.ballast_used"))
    return tuple(found)
