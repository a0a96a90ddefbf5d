"""Copy a pack's contents beside their places while it is read, and move them there when it is whole.

Until then, and if it never is, they have names that are swept away.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from companion.services import files

PARTIAL = ".part-"


class Staging:
    """Copies contents beside their places while a pack is read, and moves them there when it is whole."""

    def __init__(self, blobs: Path) -> None:
        self._blobs = blobs
        self._made: dict[str, Path] = {}
        self._name = ""
        self._file = -1

    def __enter__(self) -> "Staging":
        try:
            self._blobs.mkdir(mode=files.PRIVATE_FOLDER, parents=True, exist_ok=True)
        except OSError as fault:
            raise files.known(fault, self._blobs) from None
        return self

    def __exit__(self, *_: object) -> None:
        self._shut()
        for path in self._made.values():
            path.unlink(missing_ok=True)

    def begin(self, sha256: str) -> None:
        """Open a file for one content."""
        self._name = sha256
        with self._told():
            self._file, name = tempfile.mkstemp(prefix=PARTIAL, dir=self._blobs)
            self._made[sha256] = Path(name)

    def take(self, data: bytes) -> None:
        """Write a slice of it."""
        with self._told():
            left = memoryview(data)
            while left:
                left = left[os.write(self._file, left) :]

    def end(self) -> None:
        """Force it to the disk."""
        with self._told():
            os.fsync(self._file)
        self._shut()

    def place(self, sha256: str) -> Path:
        """Give where a content lies now."""
        return self._made[sha256]

    def keep(self) -> None:
        """Move everything into its place; it belongs to nobody until the commit."""
        with self._told():
            for sha256, path in self._made.items():
                path.replace(self._blobs / sha256)
            files.sync_folder(self._blobs)
        self._made = {}

    def _shut(self) -> None:
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except OSError as fault:
            raise files.known(fault, self._blobs / "content") from None
