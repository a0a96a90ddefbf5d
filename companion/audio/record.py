"""The note that tells where the sound process in charge listens, so that a window that comes back can take it over.

A file in the person's own folder, readable by them alone. Holds an address, a key and a process id; nothing of anyone.
"""

import contextlib
import json
import os
import sys
from dataclasses import asdict
from pathlib import Path

from companion.domain.records import dataclass

_LONGEST_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Record:
    """Where a sound process listens, and the key (hex) that it wants."""

    address: str
    key: str
    pid: int

    def write(self, file: Path) -> None:
        """Put the note in place, all of it or nothing."""
        part = file.with_name(f"{file.name}.{self.pid}")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as out:
            json.dump(asdict(self), out)
        part.replace(file)

    @classmethod
    def read(cls, file: Path) -> "Record | None":
        """Read the note, or give None where there is none that makes sense."""
        try:
            with file.open("rb") as source:
                record = cls(**json.loads(source.read(_LONGEST_BYTES)))
            bytes.fromhex(record.key)
        except (OSError, ValueError, TypeError, RecursionError):
            return None
        return record if isinstance(record.address, str) and isinstance(record.pid, int) else None

    def remove(self, file: Path) -> None:
        """Take the note away if it is still this one, and the socket if the process left it behind."""
        if Record.read(file) == self:
            with contextlib.suppress(OSError):
                file.unlink()
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                Path(self.address).unlink()
            if Path(self.address).parent != file.parent:  # the private folder that was made for it
                with contextlib.suppress(OSError):
                    Path(self.address).parent.rmdir()


def family() -> str:
    """Give the kind of local connection that the system has. Never a network socket."""
    return "AF_PIPE" if sys.platform == "win32" else "AF_UNIX"
