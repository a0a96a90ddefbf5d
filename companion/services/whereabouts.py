"""Where the store's files lie, so that it is seen when somebody deletes or moves them: writing then goes into nothing.

Looks only; reads and writes no file.
"""

import os
from pathlib import Path

from companion.domain.errors import Known


class Whereabouts:
    """The file and its log as they lay in their folder when this was made."""

    def __init__(self, path: Path) -> None:
        self._folder, self._names = str(path.parent), {path.name, f"{path.name}-wal"}
        self._changed, self._places = self._time(), self._inodes()

    def expect_same(self, *, look: bool = False) -> None:
        """Raise Known `store.gone` if a file was deleted or moved.

        A folder that was not changed has the same files; so its own time is looked at first, and its list only when
        that is another, or with `look`. Never by `os.stat` of the files: the kernel then gives their next write a
        time of its own, which made commits a third slower (349 against 268 µs, Linux 6.18, ext4).
        """
        changed = self._time()
        if changed is not None and changed == self._changed and not look:
            return
        if self._inodes() != self._places:
            raise Known("store.gone", folder=self._folder)
        self._changed = changed

    def _time(self) -> tuple[int, int, int] | None:
        try:
            found = os.stat(self._folder)  # noqa: PTH116 - before every event is acknowledged; a third of Path's cost
        except OSError:
            return None
        return found.st_dev, found.st_ino, found.st_mtime_ns

    def _inodes(self) -> dict[str, int]:
        """Give the inodes that the names lead to, read off the folder."""
        try:
            with os.scandir(self._folder) as entries:
                return {entry.name: entry.inode() for entry in entries if entry.name in self._names}
        except OSError:
            return {}
