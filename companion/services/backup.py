"""Copies of the store: made whole, read back, and only then counted; older ones go only when newer ones are good.

A backup in the folder is a store file with the same key, so it needs the folder's keys file; voice notes, programmes,
recorded voices and packs have one copy each beside them. A portable one carries a keys file (never the keyring's or the
login's slot) and all of that, and opens anywhere with the passphrase or the recovery code.
"""

import contextlib
import os
import re
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.stamps import MS_PER_S, Stamp
from companion.services import files, slots, voice, voice_copies, work_copies
from companion.services.keys import DataKey, Vault
from companion.services.paths import Folder
from companion.services.slots import KeyFile, SlotKind
from companion.services.store import Store
from companion.services.store_copy import ENDING_UNREAD, Contents, copy, read_through, settle, unread, verify

HOUR_MS = 3_600_000
DAILY, WEEKLY = 7, 4
TRAVELS = (SlotKind.PASSPHRASE, SlotKind.CODE)
"""The ways in that open a portable backup on another computer."""
KEYS, DATA, VOICE, WORK = "keys.json", "data.db", "voice/", "work/"
ENDING = ".companion-backup"
"""What the name of a portable backup ends in."""
_NAME = re.compile(r"auto-(\d{8}T\d{6})Z\.db")
_STAMP = "%Y%m%dT%H%M%S"
_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Backup:
    """One automatic backup in the folder, and the second (UTC) at which it was made."""

    path: Path
    made: datetime

    @property
    def work(self) -> Path:
        """Give the list of what it has of programmes, voices and packs; not there where there were none."""
        return self.path.with_suffix(work_copies.ENDING_INDEX)


@dataclass(frozen=True, slots=True)
class Saved:
    """What went into a portable backup, and how many files of programmes, voices and packs were too much for it."""

    contents: Contents
    left_out: int


class Backups:
    """The automatic backups of one folder: the last of each of 7 days and of each of 4 weeks."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def all(self) -> list[Backup]:
        """Give the automatic backups, the latest first."""
        found = (
            Backup(path, datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC))
            for path in self._folder.backups.glob("auto-*.db")
            if (match := _NAME.fullmatch(path.name))
        )
        return sorted(found, key=lambda backup: backup.made, reverse=True)

    def due(self, at: Stamp, after_ms: int = HOUR_MS) -> bool:
        """Tell whether the latest is older than that; one from the future, by a wrong clock, does not count."""
        now = _moment(at)
        return not any(0 <= (now - backup.made).total_seconds() * MS_PER_S < after_ms for backup in self.all())

    def make(self, store: Store, key: DataKey, at: Stamp) -> Backup:
        """Copy an open store, read the copy through, and let the surplus of old ones go.

        Raises Known `store.damaged`, `store.full` or `folder.*`; then no old one is touched.
        """
        backup = self.copy(store, key, at)
        self.keep(backup, key)
        self.copy_voice(key)
        self.copy_work(backup, key)
        return backup

    def copy(self, store: Store, key: DataKey, at: Stamp) -> Backup:
        """Do the part of `make` that needs the store; what an ended program left unread goes."""
        for left in self._folder.backups.glob(f"auto-*{ENDING_UNREAD}"):
            files.discard(left)
        made = _moment(at)
        path = self._folder.backups / f"auto-{made.strftime(_STAMP)}Z.db"
        unread(store.connection, path, key)
        return Backup(path, made)

    def copy_voice(self, key: DataKey) -> None:
        """Do the part of `make` that copies voice notes."""
        voice_copies.copy_all(self._folder, key)

    def copy_work(self, backup: Backup, key: DataKey) -> None:
        """Do the part of `make` that copies programmes, recorded voices and packs; after `keep`, on any thread."""
        work_copies.copy_all(self._folder, key, backup.work)

    def keep(self, backup: Backup, key: DataKey) -> None:
        """Do most of the rest, which takes longest and may happen on any thread, even when the store is closed."""
        read_through(backup.path, key)
        for old in surplus(self.all()):
            files.discard(old.path)
            files.discard(old.work)


def surplus(backups: Iterable[Backup]) -> list[Backup]:
    """Give those that are not the last of one of the 7 latest days, nor of one of the 4 latest weeks with a backup."""
    newest_first = sorted(backups, key=lambda backup: backup.made, reverse=True)
    days: dict[object, Backup] = {}
    weeks: dict[object, Backup] = {}
    for backup in newest_first:
        days.setdefault(backup.made.date(), backup)
        weeks.setdefault(backup.made.isocalendar()[:2], backup)
    kept = {backup.path for backup in [*list(days.values())[:DAILY], *list(weeks.values())[:WEEKLY]]}
    return [backup for backup in newest_first if backup.path not in kept]


def restore(folder: Folder, key: DataKey, backup: Path, at: Stamp) -> Contents:
    """Put a backup of this folder in the place of the store, which must be closed; the old one is set aside.

    What is missing of voice notes, programmes, recorded voices and packs comes back with it; what is there stays.
    Raises Known `backup.damaged`, `store.full` or `folder.*`; the store is then as it was.
    """
    with _room(folder) as room:
        shutil.copyfile(backup, room / DATA)
        contents = verify(room / DATA, key)
        _put_in_place(folder, at, room / DATA, None)
    voice_copies.bring_back(folder, key)
    work_copies.bring_back(folder, key, backup.with_suffix(work_copies.ENDING_INDEX))
    return contents


def save_portable(folder: Folder, key: DataKey, store: Store, target: Path) -> Saved:
    """Write one file that opens on any computer, to the place that a person chose.

    Raises Known `backup.no_way_in` where neither a passphrase nor a recovery code would open it.
    """
    keys = slots.read(folder)
    travelling = tuple(slot for slot in keys.slots if slot.kind in TRAVELS) if keys else ()
    if keys is None or not travelling:
        raise Known("backup.no_way_in")
    beside = target.with_name(target.name + ".new")
    with _room(folder) as room:
        contents = copy(store.connection, room / DATA, key)
        try:
            with zipfile.ZipFile(beside, "w", zipfile.ZIP_STORED) as archive:
                archive.writestr(KEYS, slots.dump(replace(keys, slots=travelling)))
                archive.write(room / DATA, DATA)
                for name, box in voice_copies.sound(folder.voice, key):
                    archive.writestr(VOICE + name, box)
                for name, box in work_copies.boxes_for(folder, key):
                    archive.writestr(WORK + name, box)
            beside.chmod(files.PRIVATE_FILE)
            _read_back(beside)
            settle(beside, target)
        except OSError as fault:
            raise files.known(fault, target) from None
        finally:
            files.discard(beside)
    return Saved(contents, work_copies.choose(folder).left_out)


def restore_portable(folder: Folder, source: Path, unlock: Callable[[Vault], DataKey], at: Stamp) -> Contents:
    """Put a portable backup in the place of whatever is in the folder, which is set aside.

    `unlock` opens the backup's own vault, by the passphrase or the recovery code. Raises Known `document.no_file`,
    `backup.damaged`, `backup.not_one`, what `unlock` raises, or `folder.*`; the folder is then as it was.
    """
    try:
        source.open("rb").close()  # before anything is written, so that no folder of ours is blamed for it
    except OSError:
        raise Known("document.no_file", file=source.name) from None
    with _room(folder) as room:
        inner = Folder(room)
        keys = _unpack(source, inner)
        key = unlock(Vault(inner, _NoKeyring()))
        contents = verify(inner.data, key)
        work_copies.bring_back(inner, key, work_copies.inner_index(inner))
        _put_in_place(folder, at, inner.data, keys, inner)
    return contents


def _unpack(source: Path, room: Folder) -> KeyFile:
    """Take the entries out. SECURITY: names and sizes are ours to expect; nothing else is read or written."""
    try:
        with zipfile.ZipFile(source) as archive:
            entries = {entry.filename: entry for entry in archive.infolist()}
            stored = all(entry.compress_type == zipfile.ZIP_STORED for entry in entries.values())
            size_bytes = sum(entry.file_size for entry in entries.values())
            more = {name for name in entries if name.startswith((VOICE, WORK))}
            if set(entries) - more != {KEYS, DATA} or not stored or size_bytes > source.stat().st_size:
                raise Known("backup.not_one")
            if entries[KEYS].file_size > slots.MOST_BYTES or not all(_is_ours(entries[name]) for name in more):
                raise Known("backup.not_one")
            loaded = slots.load(archive.read(KEYS))
            with archive.open(DATA) as data:
                _write(data, room.data)
            for place, prefix in ((room.voice, VOICE), (room.work_copies, WORK)):
                place.mkdir(mode=files.PRIVATE_FOLDER, parents=True)
                for name in (name for name in more if name.startswith(prefix)):
                    with archive.open(name) as entry:
                        _write(entry, place / name.removeprefix(prefix))
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError):  # the last two: entries of other kinds
        raise Known("backup.not_one") from None
    except OSError as fault:
        raise files.known(fault, room.data) from None
    if loaded is None:
        raise Known("backup.damaged")
    files.replace(room.keys, slots.dump(loaded[0]))
    return loaded[0]


def _is_ours(entry: zipfile.ZipInfo) -> bool:
    if entry.filename.startswith(WORK):
        return work_copies.is_box(entry.filename.removeprefix(WORK), entry.file_size)
    name = entry.filename.removeprefix(VOICE)
    return bool(voice_copies.NAME.fullmatch(name)) and entry.file_size <= voice.MOST_BYTES


def _read_back(path: Path) -> None:
    """Read a finished archive through; what is in it was read before, and has a sum of its own beside it."""
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            raise Known("backup.damaged", file=path.name)


def _put_in_place(folder: Folder, at: Stamp, data: Path, keys: KeyFile | None, inner: Folder | None = None) -> None:
    """Set the old files aside and move the new ones in; a crash in between is found at the next start as missing."""
    aside = folder.backups / f"replaced-{_moment(at).strftime(_STAMP)}Z"
    moved = [folder.data, folder.root / "data.db-wal", *([folder.keys, folder.keys_copy] if keys else [])]
    moved += [folder.voice] if inner else []
    try:
        files.sync_file(data)
        aside.mkdir(mode=files.PRIVATE_FOLDER, exist_ok=True)
        if inner:
            work_copies.put_in_place(folder, inner, aside)
        for old in moved:
            with contextlib.suppress(FileNotFoundError):
                old.rename(aside / old.name)
        if keys:
            slots.write(folder, keys)
        if inner:
            inner.voice.rename(folder.voice)
        data.replace(folder.data)
        folder.high.unlink(missing_ok=True)
        files.sync_folder(folder.root)
    except OSError as fault:
        raise files.known(fault, folder.data) from None


@contextlib.contextmanager
def _room(folder: Folder) -> Iterator[Path]:
    """Give an empty private place inside the folder, so that what is made there can be moved in one step."""
    try:
        with tempfile.TemporaryDirectory(dir=folder.run, prefix="restore-") as name:
            yield Path(name)
    except OSError as fault:
        raise files.known(fault, folder.run) from None


class _NoKeyring:
    """The keyring of a backup's vault: it has none."""

    def get(self, user: str) -> str:
        raise Known("keyring.missing")

    def set(self, user: str, secret: str) -> None:
        raise Known("keyring.missing")

    def delete(self, user: str) -> None:
        raise Known("keyring.missing")


def _write(data: IO[bytes], path: Path) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), files.PRIVATE_FILE)
    with os.fdopen(descriptor, "wb") as target:
        shutil.copyfileobj(data, target, _BLOCK_BYTES)


def _moment(at: Stamp) -> datetime:
    return datetime.fromtimestamp(at.utc_ms // MS_PER_S, UTC)
