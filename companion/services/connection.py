"""The one way to an SQLCipher file, and what its errors mean.

Every connection of the program is made here, so that none can forget the key, which would make a plain file without
a word. Knows no table.
"""

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from companion.domain.errors import Bug, Known
from companion.services.crypto import KEY_BYTES
from companion.services.files import NO_ROOM, PRIVATE_FILE

Connection = Any
"""`sqlcipher3` has no types."""

PLAIN = b"SQLite format 3\0"
PAGE_BYTES = 4096
BUSY_MS = 2000

# primary result codes of SQLite
_BUSY, _LOCKED, _NOMEM, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 7, 8, 10, 11, 13, 14, 26
_MOVED = _READONLY | 4 << 8
_MEANING = {
    _BUSY: "store.in_use",
    _LOCKED: "store.in_use",
    _NOMEM: "store.write_failed",  # tried again, and by then there may be memory
    _READONLY: "store.read_only",
    _IOERR: "store.write_failed",
    _CORRUPT: "store.damaged",
    _FULL: "store.full",
    _CANTOPEN: "store.read_only",
}


def is_of_the_disk(fault: Exception) -> bool:
    """Tell whether SQLite raised it for the file or the machine, and not for what was asked of it."""
    code = getattr(fault, "sqlite_errorcode", None) if isinstance(fault, dbapi2.Error) else None
    return code is not None and (code & 0xFF in _MEANING or code & 0xFF == _NOTADB)


@contextlib.contextmanager
def translated(path: Path, unreadable: str = "store.damaged") -> Iterator[None]:
    """Turn what SQLite raises inside into a Known `store.*`.

    `unreadable` is the code for a page that the key does not open: at the first page that may be a wrong key as well.
    """
    try:
        yield
    except dbapi2.Error as fault:
        code = getattr(fault, "sqlite_errorcode", None)
        if code == _MOVED:
            raise Known("store.gone", folder=str(path.parent)) from None
        meaning = (_MEANING | {_NOTADB: unreadable}).get(code & 0xFF) if code is not None else None
        if meaning is None:
            raise Bug(f"{type(fault).__name__} {code} from the store") from fault
        raise Known(meaning, folder=str(path.parent)) from None


def connect(path: Path, key: bytes, journal: str = "WAL") -> Connection:
    """Open, or make, an encrypted file for this connection alone; call inside `translated`.

    Raises Known `store.not_encrypted` for a plain SQLite file, `folder.unreadable`, `store.read_only` or `store.full`.
    The pragmas are measured choices: EXCLUSIVE is the lock against a second instance and is faster than shared memory;
    FULL loses nothing in a power cut where NORMAL lost events in 385 of 600; temp files would be in plain text.
    """
    refuse_plain(path)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, PRIVATE_FILE))  # -wal takes the same rights
    except OSError as fault:
        code = "store.full" if fault.errno in NO_ROOM else "store.read_only"
        raise Known(code, folder=str(path.parent)) from None
    connection = _keyed(path.absolute().as_uri() + "?mode=rw", key)
    try:
        for pragma in _pragmas(journal):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("BEGIN EXCLUSIVE").execute("COMMIT")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_to_read(path: Path, key: bytes) -> Connection:
    """Open a file that nobody writes to, such as a backup, without changing or making any; call inside `translated`.

    Raises Known `store.not_encrypted` or `folder.unreadable`.
    """
    refuse_plain(path)
    connection = _keyed(path.absolute().as_uri() + "?mode=ro&immutable=1", key)
    try:
        for pragma in ("cipher_memory_security=ON", "temp_store=MEMORY", "trusted_schema=OFF", "cell_size_check=ON"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def peek(path: Path, key: bytes, question: str) -> int | None:
    """Ask a number of a file without changing a byte of it or of its log; None where that can't be done.

    Opening in the usual way would already move the log of a crashed program into the file.
    """
    refuse_plain(path)
    log, index = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    left_over = log.exists() and log.stat().st_size > 0
    made_index = left_over and not index.exists()
    try:
        connection = _keyed(path.absolute().as_uri() + ("?mode=ro" if left_over else "?mode=ro&immutable=1"), key)
        try:
            connection.execute("PRAGMA busy_timeout=0").fetchall()
            return int(connection.execute(question).fetchone()[0])
        finally:
            connection.close()
    except dbapi2.Error:
        return None
    finally:
        if made_index:
            index.unlink(missing_ok=True)


def refuse_plain(path: Path) -> None:
    """Raise Known `store.not_encrypted` if anybody could read this file, `folder.unreadable` if we can't."""
    try:
        with path.open("rb") as file:
            plain = file.read(len(PLAIN)) == PLAIN
    except FileNotFoundError:
        return
    except OSError:
        raise Known("folder.unreadable", folder=str(path.parent)) from None
    if plain:
        raise Known("store.not_encrypted", folder=str(path.parent))


def _keyed(uri: str, key: bytes) -> Connection:
    # SECURITY: 63 hex digits would be taken for a passphrase without a word; bytes of a known length can't go wrong
    if not isinstance(key, bytes) or len(key) != KEY_BYTES:
        raise Bug("the store's key has 32 bytes")
    connection = dbapi2.connect(uri, uri=True, isolation_level=None, timeout=BUSY_MS / 1000)
    connection.execute("PRAGMA cipher_log_level=NONE")  # or it tells stderr of damage; cipher_log=none makes a file
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    return connection


def _pragmas(journal: str) -> tuple[str, ...]:
    flush = ("fullfsync=ON", "checkpoint_fullfsync=ON") if sys.platform == "darwin" else ()
    return (
        "cipher_memory_security=ON",
        f"busy_timeout={BUSY_MS}",
        "temp_store=MEMORY",
        "locking_mode=EXCLUSIVE",
        f"journal_mode={journal}",
        "synchronous=FULL",
        *flush,
        "foreign_keys=ON",
        "recursive_triggers=ON",  # or REPLACE would delete a row without asking the trigger that forbids it
        "trusted_schema=OFF",
        "cell_size_check=ON",
    )
