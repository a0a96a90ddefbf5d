"""Copies an open store into another encrypted file, and reads such a file from end to end.

Copying the files themselves loses what is still in the write-ahead log; only SQLite's own way copies all. When copies
are made and which are kept is decided in `backup.py`.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.services import connection, files, rows
from companion.services.connection import Connection, translated
from companion.services.keys import DataKey

ENDING_UNREAD = ".new"
"""What the name of a copy ends in until it was read through."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What was found in a backup that was read through and is sound."""

    events: int
    sessions: int


def copy(store: Connection, path: Path, key: DataKey) -> Contents:
    """Copy an open store to `path`, which is there only once the copy was read through and is on the disk."""
    unread(store, path, key)
    return read_through(path, key)


def unread(store: Connection, path: Path, key: DataKey) -> None:
    """Copy an open store to a file beside `path`, which `read_through` gives its name; raises Known `folder.*` too."""
    beside = _beside(path)
    try:
        beside.unlink(missing_ok=True)
        with translated(path):
            target = connection.connect(beside, key.store, journal="DELETE")
            try:
                store.backup(target)
                target.execute("PRAGMA journal_mode=DELETE").fetchall()  # the copied header says WAL
            finally:
                target.close()
    except BaseException as fault:
        files.discard(beside)
        if isinstance(fault, OSError):
            raise files.known(fault, path) from None
        raise


def read_through(path: Path, key: DataKey) -> Contents:
    """Read what `unread` copied, and give it its name; what is not sound is deleted, and raised as `verify` does."""
    beside = _beside(path)
    try:
        contents = verify(beside, key)
        settle(beside, path)
    except BaseException as fault:
        files.discard(beside)
        if isinstance(fault, OSError):
            raise files.known(fault, path) from None
        raise
    return contents


def _beside(path: Path) -> Path:
    return path.with_name(path.name + ENDING_UNREAD)


def verify(path: Path, key: DataKey) -> Contents:
    """Read a backup from end to end: pages, tables and chains; raises Known `backup.damaged` or `store.wrong_key`."""
    with _as_backup(path), translated(path):
        opened = connection.connect_to_read(path, key.store)
        try:
            sound = not opened.execute("PRAGMA cipher_integrity_check").fetchall()
            sound = sound and opened.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            if not sound or any(True for _ in rows.broken(opened.execute(rows.IN_CHAINS))):
                raise Known("store.damaged")
            counts = [opened.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("event", "session")]  # noqa: S608 - fixed
        finally:
            opened.close()
    return Contents(*counts)


def settle(beside: Path, path: Path) -> None:
    """Give a finished file its name, once it is on the disk."""
    files.sync_file(beside)
    beside.replace(path)
    files.sync_folder(path.parent)


@contextlib.contextmanager
def _as_backup(path: Path) -> Iterator[None]:
    """Say of a backup what would else be said of the store."""
    try:
        yield
    except Known as fault:
        if fault.code in {"store.damaged", "store.not_encrypted"}:
            raise Known("backup.damaged", file=path.name) from None
        raise
