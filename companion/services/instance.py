"""One running program for one folder, and a name for the one that is there already.

The system lets go of the lock when its holder ends, however it ends, so no lock is ever stale. The store has a lock of
its own besides; this one is there to say who holds it.
"""

import contextlib
import json
import os
import sys
from pathlib import Path

from companion.domain.errors import Known
from companion.services import files
from companion.services.paths import Folder

if sys.platform == "win32":
    import msvcrt

    BEHIND = 1 << 20  # a locked byte can't be read on Windows: lock one that the words never reach

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, BEHIND, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Instance:
    """The lock on a folder, held until `release` or the end of the process."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, folder: Folder) -> "Instance":
        """Take the folder for this process; raises Known `instance.running` (`pid`, 0 if unknown) or `folder.*`."""
        try:
            descriptor = _opened(folder.lock)
        except OSError as fault:
            raise files.known(fault, folder.lock) from None
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            raise Known("instance.running", pid=_holder(folder.lock), folder=str(folder.root)) from None
        with contextlib.suppress(
            OSError
        ):  # where nothing can be written the lock holds all the same, only without a name
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.ftruncate(descriptor, 0)
            os.write(descriptor, json.dumps({"pid": os.getpid()}).encode())
        return cls(descriptor)

    def release(self) -> None:
        """Let go of the folder."""
        os.close(self._descriptor)


def _opened(path: Path) -> int:
    flags = getattr(os, "O_NOINHERIT", 0)
    try:
        return os.open(path, flags | os.O_RDWR | os.O_CREAT, files.PRIVATE_FILE)
    except OSError as fault:
        if fault.errno in files.NO_RIGHT:
            with contextlib.suppress(OSError):  # one that can only be read can be locked as well
                return os.open(path, flags | os.O_RDONLY)
        raise


def _holder(path: Path) -> int:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        return int(json.loads(path.read_text(encoding="utf-8"))["pid"])
    return 0
