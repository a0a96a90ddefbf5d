"""A person's own work in a backup: programmes, recorded voices, packs, what is known of the library's music, settings.

Each file is locked by the record's key, under a name that tells nothing; an index, locked as well, says which files a
backup has. Never the music of the library itself, and no more than `MOST_BYTES`, the dearest first. Knows nothing of
what is in the files.
"""

import contextlib
import hashlib
import json
import os
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from companion.domain.records import dataclass
from companion.services import ballast, crypto, files, log
from companion.services.keys import DataKey
from companion.services.paths import Folder

MOST_BYTES = 200_000_000
MOST_FILE_BYTES = 64_000_000
MOST_FILES = 20_000
BOUND = "companion-work/1"
ENDING_INDEX = ".work"
"""What the name of an automatic backup's index ends in, beside the copy of the store."""
NAME = re.compile(r"[0-9a-f]{32}")
"""What a locked file is called, and nothing else."""
_BOX_MORE_BYTES = 100
_DEAREST_FIRST = (
    *("settings.json", "calm/*.json", "programmes/*.json", "packs/installed.json", "library/*.json"),
    *("voices/*.voice", "packs/blobs/*"),
)
# SECURITY: a backup may come from anywhere; its index leads to these places and no others.
_ALLOWED = re.compile(
    r"settings\.json|calm/[a-z]+\.json|programmes/[\w-][\w .-]*\.json|packs/installed\.json|library/[0-9a-f]{64}\.json"
    r"|voices/[0-9a-f]{32}\.voice|packs/blobs/[0-9a-f]{64}"
)
_NEVER_CHANGES = ("voices/", "packs/blobs/")
_WHOLE_ROOMS = ("programmes", "voices", "packs")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The files that a backup takes, by their names in the folder, and how many it has no room for."""

    names: tuple[str, ...]
    left_out: int


def choose(folder: Folder, most_bytes: int = MOST_BYTES) -> Chosen:
    """Give what belongs into a backup, as far as it fits: small files first, then voices, then what packs brought."""
    names: list[str] = []
    left_out = size_bytes = 0
    for name, bytes_of_it in _found(folder):
        if size_bytes + bytes_of_it > most_bytes or bytes_of_it > MOST_FILE_BYTES or len(names) == MOST_FILES:
            left_out += 1
        else:
            size_bytes += bytes_of_it
            names.append(name)
    return Chosen(tuple(names), left_out)


def _found(folder: Folder) -> Iterator[tuple[str, int]]:
    for pattern in _DEAREST_FIRST:
        sizes: list[tuple[int, str]] = []
        for path in folder.root.glob(pattern):
            name = path.relative_to(folder.root).as_posix()
            with contextlib.suppress(OSError):
                if _ALLOWED.fullmatch(name) and path.is_file():
                    sizes.append((path.stat().st_size, name))
        yield from ((name, size) for size, name in sorted(sizes))


class Boxes:
    """Lock files and open them, each under a name of its own."""

    def __init__(self, key: DataKey) -> None:
        self._key = crypto.derive(key.master, "work")

    def name(self, file: str, content: bytes = b"") -> str:
        """Give what a file's box is called; of a file that may change, one for each content."""
        changing = "" if _is_fixed(file) else hashlib.sha256(content).hexdigest()
        return crypto.mac(self._key, f"{file}\n{changing}".encode()).hex()[:32]

    def lock(self, file: str, content: bytes) -> bytes:
        """Lock a file's content."""
        return crypto.lock(self._key, content, f"{BOUND}\n{file}".encode())

    def open(self, file: str, box: Path) -> bytes | None:
        """Give the content of a box; None where it is gone, damaged or another file's."""
        try:
            with box.open("rb") as locked:
                data = locked.read(MOST_FILE_BYTES + _BOX_MORE_BYTES + 1)
            return crypto.unlock(self._key, data, f"{BOUND}\n{file}".encode())
        except (OSError, crypto.NotOpened):
            return None

    def lock_index(self, boxes: Mapping[str, str]) -> bytes:
        """Lock the list of a backup's files and their boxes."""
        return self.lock("", json.dumps(dict(boxes)).encode())

    def open_index(self, index: Path) -> dict[str, str] | None:
        """Give the list; None where it is damaged, and what leads elsewhere is not in it."""
        plain = self.open("", index)
        try:
            found = json.loads(plain) if plain is not None else None
        except ValueError:
            found = None
        if not isinstance(found, dict):
            return None
        return {
            file: box
            for file, box in found.items()
            if _ALLOWED.fullmatch(file) and isinstance(box, str) and NAME.fullmatch(box)
        }


def _is_fixed(file: str) -> bool:
    return file.startswith(_NEVER_CHANGES)


# -- in the folder ------------------------------------------------------------------------------------------------


def copy_all(folder: Folder, key: DataKey, index: Path) -> int:
    """Lock what has no whole copy yet, and write the index; gives how many files found no room.

    Leaves as much room on the disk as a session should have. Raises Known `folder.*`.
    """
    boxes, place = Boxes(key), folder.work_copies
    free_bytes = shutil.disk_usage(folder.root).free - ballast.LEAST_FREE_BYTES
    chosen, listed = choose(folder), dict[str, str]()
    left_out = chosen.left_out
    for file in chosen.names:
        content = b"" if _is_fixed(file) else _read(folder.root / file)
        name = boxes.name(file, content or b"")
        if content is not None and boxes.open(file, place / name) is not None:
            listed[file] = name
            continue
        content = _read(folder.root / file)
        if content is None or len(content) > free_bytes:
            left_out += content is not None
            continue
        _make(place)
        files.replace(place / name, boxes.lock(file, content))
        free_bytes -= len(content)
        listed[file] = name
    if listed:
        files.replace(index, boxes.lock_index(listed))
    _sweep(folder, boxes)
    if left_out:
        log.note("backup.left_out")
    return left_out


def _sweep(folder: Folder, boxes: Boxes) -> None:
    """Let go what no backup has any more; where an index can't be read, nothing."""
    needed: set[str] = set()
    for index in folder.backups.glob(f"*{ENDING_INDEX}"):
        listed = boxes.open_index(index)
        if listed is None:
            return
        needed |= set(listed.values())
    with contextlib.suppress(OSError):
        for box in folder.work_copies.iterdir():
            if NAME.fullmatch(box.name) and box.name not in needed:
                files.discard(box)


def forget(folder: Folder, key: DataKey, file: str) -> None:
    """Delete the copy of a file that never changes: what a person deleted is deleted here as well."""
    files.discard(folder.work_copies / Boxes(key).name(file))


def bring_back(folder: Folder, key: DataKey, index: Path) -> int:
    """Put back what a backup has and the folder has not, or not whole; gives how many files. Raises Known `folder.*`.

    A file that can be read is newer and stays.
    """
    boxes, done = Boxes(key), 0
    for file, box in (boxes.open_index(index) or {}).items():
        goal = folder.root / PurePosixPath(file)
        content = boxes.open(file, folder.work_copies / box)
        if content is not None and not _is_whole(goal, file, content):
            _make(goal.parent)
            files.replace(goal, content)
            done += 1
    return done


def _is_whole(path: Path, file: str, content: bytes) -> bool:
    there = _read(path)
    if there is None or _is_fixed(file):
        return there == content
    try:
        json.loads(there)
    except (ValueError, RecursionError):
        return False
    return True


def put_in_place(folder: Folder, inner: Folder, aside: Path) -> None:
    """Move what was brought back into another folder here; what is here goes aside. Raises OSError."""
    for room in _WHOLE_ROOMS:
        new, old = inner.root / room, folder.root / room
        if new.is_dir():
            if old.is_dir() and any(old.iterdir()):
                old.rename(aside / room)
            elif old.is_dir():
                old.rmdir()
            new.rename(old)
    _share_sounds(aside / "packs" / "blobs", folder.packs / "blobs")
    for file in (*inner.calm.glob("*.json"), *inner.library.glob("*.json"), inner.settings):
        goal = folder.root / file.relative_to(inner.root)
        if not file.is_file() or (goal.exists() and goal.parent == folder.library):
            continue  # what is known of a piece that is here stays
        goal.parent.mkdir(mode=files.PRIVATE_FOLDER, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            goal.rename(aside / goal.name)
        file.rename(goal)


def _share_sounds(old: Path, new: Path) -> None:
    """Let packs keep the sounds that lie here already and had no room in the backup; they are called by their hash."""
    for sound in old.glob("*") if new.is_dir() else ():
        with contextlib.suppress(OSError):
            os.link(sound, new / sound.name)


def _make(place: Path) -> None:
    try:
        place.mkdir(mode=files.PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as fault:
        raise files.known(fault, place) from None


def _read(path: Path) -> bytes | None:
    try:
        with path.open("rb") as file:
            return file.read(MOST_FILE_BYTES + 1)
    except OSError:
        return None


# -- in one file for another place --------------------------------------------------------------------------------


def boxes_for(folder: Folder, key: DataKey) -> Iterator[tuple[str, bytes]]:
    """Give name and content of each box for a portable backup, one at a time; the index is the last, called `INDEX`."""
    boxes, listed = Boxes(key), dict[str, str]()
    for file in choose(folder).names:
        content = _read(folder.root / file)
        if content is not None:
            listed[file] = boxes.name(file, content)
            yield listed[file], boxes.lock(file, content)
    if listed:
        yield INDEX, boxes.lock_index(listed)


INDEX = "index"


def is_box(name: str, size_bytes: int) -> bool:
    """Tell whether an entry of a portable backup may be one of these."""
    return (name == INDEX or bool(NAME.fullmatch(name))) and size_bytes <= MOST_FILE_BYTES + _BOX_MORE_BYTES


def inner_index(inner: Folder) -> Path:
    """Give where the index of a portable backup lies while it is unpacked."""
    return inner.work_copies / INDEX
