"""Writes small private files so that they are whole or not there, and reads what a person chose, up to a size.

Not for the store, which has its own journal, and not for files that a person chose a place for.
"""

import contextlib
import errno
import os
from pathlib import Path

from companion.domain.errors import Known

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
NO_RIGHT = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


def typed(text: str) -> Path:
    """Give the path that a person typed; a `~` before a name that nobody has stays as it is."""
    path = Path(text)
    try:
        return path.expanduser()
    except RuntimeError:
        return path


# Path's own questions raise where the system can't even ask: a name that is too long, a folder one may not look into.
def is_there(path: Path) -> bool:
    """Tell whether something of this name can be seen."""
    return os.path.exists(path)  # noqa: PTH110


def is_file(path: Path) -> bool:
    """Tell whether a file of this name can be seen."""
    return os.path.isfile(path)  # noqa: PTH113


def is_folder(path: Path) -> bool:
    """Tell whether a folder of this name can be seen."""
    return os.path.isdir(path)  # noqa: PTH112


def read_whole(path: Path, most_bytes: int) -> bytes:
    """Read a file that a person chose; raises Known `document.no_file` or `document.too_large`."""
    try:
        with path.open("rb") as file:
            raw = file.read(most_bytes + 1)
    except OSError as fault:
        raise Known("document.no_file", file=path.name, errno=fault.errno) from None
    if len(raw) > most_bytes:
        raise Known("document.too_large", file=path.name, most_bytes=most_bytes)
    return raw


def text_of(raw: bytes, name: str) -> str:
    """Read the bytes of a file of this name as UTF-8; raises Known `document.not_text` with the line."""
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Known("document.not_text", file=name, line=raw.count(b"\n", 0, fault.start) + 1) from None


def replace(path: Path, data: bytes) -> None:
    """Write `data` beside `path`, force it to the disk and put it in the place of `path`.

    Raises Known `folder.full`, `folder.read_only` or `folder.write_failed`; the old file is then still there.
    """
    beside = path.with_name(path.name + ".new")
    try:
        write_through(beside, data)
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as fault:
        discard(beside)
        raise known(fault, path) from None


def write_through(path: Path, data: bytes) -> None:
    """Write a file that only its owner can read from the first byte on, and force it to the disk."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(descriptor)


def discard(path: Path) -> None:
    """Delete what nobody needs, as far as it can be; a disk that can only be read refuses even what is not there."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Force a file that was written by other means to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Force the names in a folder to the disk; a rename or a new file is not safe before that."""
    if os.name == "nt":  # Windows can't open a folder for this; NTFS journals its names
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def known(fault: OSError, path: Path) -> Known:
    """Give the Known for a failed write: `folder.full`, `folder.read_only` or `folder.write_failed`."""
    if fault.errno in NO_ROOM:
        return Known("folder.full", folder=str(path.parent))
    if fault.errno in NO_RIGHT:
        return Known("folder.read_only", folder=str(path.parent))
    return Known("folder.write_failed", folder=str(path.parent))
