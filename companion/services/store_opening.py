"""Opens the store's file and says what it found: current, migrated, newer but readable, newer, or damaged.

Never resets, and never writes over what it can't read. A newer store is left as it is, to the byte.
"""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.history import Opened
from companion.domain.raising import Raising
from companion.domain.records import dataclass
from companion.services import ballast, connection, files, highwater, log, migrations, rows
from companion.services.connection import Connection, translated
from companion.services.highwater import HighWater
from companion.services.keys import DataKey
from companion.services.migrations import STEPS, Step, Version
from companion.services.paths import Folder
from companion.services.store_copy import read_through, unread

IN_MEMORY = ("/dev/shm",)  # noqa: S108 - a private folder is made in it, for an encrypted file
SPARE_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A store's file, ready for use; `release` is called once after closing it, a copy keeps no marks."""

    path: Path
    connection: Connection
    opened: Opened
    marks: HighWater | None
    release: Callable[[], None]


def open_file(
    folder: Folder,
    key: DataKey,
    *,
    accept_loss: bool = False,
    steps: Sequence[Step] = STEPS,
    told: Callable[[Raising], None] = lambda _: None,
) -> OpenFile:
    """Open the store, make it where nothing ever was, and bring an older one up to date after a backup of it.

    `told` hears each step of the latter before it is begun.
    Raises Known `store.newer` or `store.newer_minor` (`found`, `ours`), `store.in_use`, `store.wrong_key`,
    `store.damaged`, `store.not_encrypted`, `store.missing` (it was deleted), `store.behind` (`lost`: at least so many
    of the latest entries are gone), `store.read_only`, `store.full` or `store.migration_failed`. With `accept_loss` a
    person goes on after missing and behind.
    """
    size_bytes = folder.data.stat().st_size if folder.data.exists() else 0
    found = size_bytes > 0
    if found and size_bytes < connection.PAGE_BYTES:  # SQLite would take it for a new file and write over it
        raise Known("store.damaged", folder=str(folder.root))
    if not found and folder.high.exists() and not accept_loss:
        raise Known("store.missing", folder=str(folder.root))
    head = steps[-1].version
    if found:
        _refuse_newer(folder.data, key, head)
    ballast.lay(folder)
    with _why_unreadable(folder, key), translated(folder.data, "store.unreadable"):
        opened = connection.connect(folder.data, key.store)
    try:
        before = _bring_up(folder, key, opened, steps, told)
        _refuse_loss(folder, key, opened, accept_loss=accept_loss or not found)
        how = Opened.CREATED if not before.number else Opened.CURRENT if before == head else Opened.MIGRATED
        return OpenFile(folder.data, opened, how, _marks(folder, key, opened), lambda: None)
    except BaseException:
        opened.close()
        raise


def open_private_copy(folder: Folder, key: DataKey, *, steps: Sequence[Step] = STEPS) -> OpenFile:
    """Open a private copy to read from: for a folder that can't be written to, and for a later minor version.

    The copy, encrypted like the original, lies in the system's place for temporary files until it is closed, or in
    memory where that is full. Not for a store that a running program holds. Raises the Known of `open_file`,
    `folder.unreadable`, or that place's `folder.full`.
    """
    names = (folder.data.name, folder.data.name + "-wal")
    place = _private_place(sum(path.stat().st_size for name in names if (path := folder.root / name).is_file()))
    try:
        for name in names:
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(folder.root / name, place / name)
        data = place / folder.data.name
        opened = _open_readable(folder, key, data, steps)
        return OpenFile(data, opened, Opened.COPY, None, lambda: shutil.rmtree(place))
    except OSError as fault:
        shutil.rmtree(place)
        if fault.errno in files.NO_ROOM:
            raise files.known(fault, place / folder.data.name) from None
        raise Known("folder.unreadable", folder=str(folder.root)) from None
    except BaseException:
        shutil.rmtree(place)
        raise


def _private_place(needed_bytes: int) -> Path:
    """Give a new private folder where there is room, with as much again for what reading moves out of the log."""
    bases = [Path(base) for base in (tempfile.gettempdir(), os.environ.get("XDG_RUNTIME_DIR"), *IN_MEMORY) if base]
    for base in bases:
        with contextlib.suppress(OSError):
            if shutil.disk_usage(base).free > 2 * needed_bytes + SPARE_BYTES:
                return Path(tempfile.mkdtemp(prefix="companion-", dir=base))
    return Path(tempfile.mkdtemp(prefix="companion-"))


def _open_readable(folder: Folder, key: DataKey, data: Path, steps: Sequence[Step]) -> Connection:
    ours = steps[-1].version
    if not data.exists():
        raise Known("store.missing", folder=str(folder.root))
    with _why_unreadable(folder, key), translated(data, "store.unreadable"):
        opened = connection.connect(data, key.store)
        found = migrations.version_of(opened)
    if found.major != ours.major:
        opened.close()
        raise Known("store.newer", found=str(found), ours=str(ours))
    with translated(data, "store.unreadable"):
        migrations.migrate(opened, steps)  # a copy of an older one has all tables that are asked for
    return opened


def _refuse_newer(data: Path, key: DataKey, ours: Version) -> None:
    number = connection.peek(data, key.store, migrations.ASK_VERSION)
    if number is not None and number > ours.number:
        found = Version(number)
        code = "store.newer" if found.major > ours.major else "store.newer_minor"
        raise Known(code, found=str(found), ours=str(ours))


@contextlib.contextmanager
def _why_unreadable(folder: Folder, key: DataKey) -> Iterator[None]:
    """Tell a wrong key from a damaged file: a high-water mark that this key made proves the key."""
    try:
        yield
    except Known as fault:
        if fault.code != "store.unreadable":
            raise
        proven = highwater.read(folder.high, key.marks)
        raise Known("store.damaged" if proven else "store.wrong_key", folder=str(folder.root)) from None


def _bring_up(
    folder: Folder, key: DataKey, opened: Connection, steps: Sequence[Step], told: Callable[[Raising], None]
) -> Version:
    """Migrate to the newest version; gives the one before."""
    head = steps[-1].version
    with translated(folder.data):
        before = migrations.version_of(opened)
        if before.number and before != head:
            backup = folder.backups / f"before-migration-from-{before}.db"
            told(Raising.COPY)
            unread(opened, backup, key)
            told(Raising.READ)
            read_through(backup, key)
            told(Raising.CHANGE)
    try:
        with translated(folder.data):
            migrations.migrate(opened, steps)
    except Known:
        raise
    except Exception as fault:  # whatever a step did wrong, the file is as it was before it
        raise Known("store.migration_failed", found=str(before), ours=str(head)) from fault
    return before


def _refuse_loss(folder: Folder, key: DataKey, opened: Connection, *, accept_loss: bool) -> None:
    mark = highwater.read(folder.high, key.marks)
    if mark is None or mark.seq == 0 or accept_loss:
        return
    with translated(folder.data):
        ask = "SELECT hash FROM event WHERE chain = ? AND seq = ?"
        kept = opened.execute(ask, (mark.chain, mark.seq)).fetchone()
        last = opened.execute("SELECT max(seq) FROM event WHERE chain = ?", (mark.chain,)).fetchone()[0] or 0
    if kept is None or kept[0].hex() != mark.hash:
        raise Known("store.behind", lost=max(1, mark.seq - last), folder=str(folder.root))


def _marks(folder: Folder, key: DataKey, opened: Connection) -> HighWater | None:
    """Open the marks, and put down where the log stands now; not being able to, on a full disk, keeps nobody out."""
    with translated(folder.data):
        last = opened.execute("SELECT chain, seq, hash FROM event ORDER BY id DESC LIMIT 1").fetchone()
    marks = None
    try:
        marks = HighWater(folder.high, key.marks)
        marks.write(*(last or (rows.OUTSIDE, 0, rows.START)))
        marks.sync()
    except OSError as fault:
        log.note("store.no_mark", fault=fault)
        if marks is not None:
            marks.close()
        return None
    return marks
