"""A disk that keeps only what it was told to keep: rebuilds a folder as a power cut at any moment may leave it.

A kill does not test a flush, since the system still writes what it was given. So the writer's system calls are traced
with their data, and played on a disk where each sector of 512 bytes that no flush covers may be there or not, and each
name that no flush of the folder covers may be old or new. Linux only, by `strace`.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from companion.services.paths import Folder

SECTOR_BYTES = 512
CALLS = "openat,close,lseek,write,pwrite64,ftruncate,fsync,fdatasync,unlink,unlinkat,rename"
LINE = re.compile(r"^\d+ +(\w+)\((.*)\) = (-?\d+)")
DESCRIPTOR = re.compile(r"^(\d+)<")
STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that succeeded: its words as traced, its strings as bytes, and what it gave."""

    name: str
    words: str
    strings: tuple[bytes, ...]
    gave: int

    @property
    def descriptor(self) -> int:
        """Give the number of the open file that the call is about."""
        found = DESCRIPTOR.match(self.words)
        return int(found[1]) if found else -1

    @property
    def last_number(self) -> int:
        """Give the last argument, an offset or a size."""
        return int(self.words.rpartition(",")[2])


def trace(folder: Folder, log: Path, *given: str, module: str = "tests.faults.writer") -> list[Call]:
    """Run a writer under strace; gives its calls in order. `folder` must be made before, and is part of the disk."""
    command = ["strace", "-f", "--seccomp-bpf", "-y", "-xx", "-s", "300000", "-o", str(log), "-e", f"trace={CALLS}"]
    writer = [sys.executable, "-m", module, str(folder.root), *given]
    subprocess.run([*command, *writer], check=True, stdout=subprocess.PIPE)
    calls = list(_calls(log))
    ours = bytes(folder.root)
    first = next(at for at, call in enumerate(calls) if any(path.startswith(ours) for path in call.strings))
    return calls[first:]  # without the start of Python


def available() -> bool:
    """Tell whether programs can be traced here."""
    command = ["strace", "-o", "/dev/null", "true"]
    return shutil.which("strace") is not None and subprocess.run(command, check=False).returncode == 0


def _calls(log: Path) -> Iterator[Call]:
    for line in log.read_text(encoding="ascii").splitlines():
        if (match := LINE.match(line)) and int(match[3]) >= 0:
            strings = tuple(bytes.fromhex(found.replace("\\x", "")) for found in STRING.findall(match[2]))
            yield Call(match[1], match[2], strings, int(match[3]))


@dataclass(slots=True)
class File:
    """One file: what is on the disk for sure, and what was written since the last flush."""

    sure: bytearray = field(default_factory=bytearray)
    open_ends: list[tuple[int, bytes | None]] = field(default_factory=list)

    def flush(self) -> None:
        """Put everything on the disk."""
        for where, data in self.open_ends:
            _put(self.sure, where, data)
        self.open_ends.clear()

    def after_cut(self, chance: random.Random, kept: float) -> bytes:
        """Give what may be found: each unflushed sector, or cut of the length, with the probability `kept`."""
        found = bytearray(self.sure)
        for where, data in self.open_ends:
            for piece_at, piece in _pieces(where, data):
                if chance.random() < kept:
                    _put(found, piece_at, piece)
        return bytes(found)


class Disk:
    """The files below one folder and its rooms, as a system without power would find them."""

    def __init__(self, root: Path) -> None:
        self._root = str(root).encode() + b"/"
        self._rooms = {path.name for path in root.iterdir() if path.is_dir()}
        self._sure: dict[str, File] = {}
        self._now: dict[str, File] = {}
        self._renames: list[tuple[str, File | None]] = []
        self._open: dict[int, tuple[str, int]] = {}
        self.saved: set[int] = set()

    def play(self, call: Call) -> None:
        """Let one call happen."""
        name = self._name(call.strings[0]) if call.strings else None
        match call.name:
            case "openat":
                self._opened(call, name)
            case "close":
                self._open.pop(call.descriptor, None)
            case "unlink" | "unlinkat" if name in self._now:
                self._rename(name, None)
            case "rename" if name in self._now:
                self._rename(self._name(call.strings[1]) or "", self._now[name])
                self._rename(name, None)
            case "write" if call.descriptor == 1:
                self._heard(call.strings[0])
            case "lseek" | "write" | "pwrite64" | "ftruncate" | "fsync" | "fdatasync":
                self._moved(call)

    def after_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Give the files by name as they may be found now."""
        kept = chance.choice((0.0, 0.5, 0.5, 1.0))
        names = dict(self._sure)
        for name, file in self._renames[: chance.randint(0, len(self._renames))]:  # a journal keeps their order
            _point(names, name, file)
        return {name: file.after_cut(chance, kept) for name, file in names.items()}

    def _name(self, path: bytes) -> str | None:
        return path.removeprefix(self._root).decode() if path.startswith(self._root) else None

    def _opened(self, call: Call, name: str | None) -> None:
        if call.strings and call.strings[0] + b"/" == self._root:
            self._open[call.gave] = ("/", 0)
        elif name in self._rooms:
            self._open[call.gave] = (f"{name}/", 0)
        elif name is not None:
            if name not in self._now:
                self._rename(name, File())
            elif "O_TRUNC" in call.words:
                self._now[name].open_ends.append((0, None))
            self._open[call.gave] = (name, 0)
        else:
            self._open.pop(call.gave, None)

    def _rename(self, name: str, file: File | None) -> None:
        _point(self._now, name, file)
        self._renames.append((name, file))

    def _moved(self, call: Call) -> None:
        name, position = self._open.get(call.descriptor, (None, 0))
        if name is not None and name.endswith("/"):
            self._flush_names(name.removesuffix("/"))
            return
        if name is None or name not in self._now:
            return
        file = self._now[name]
        match call.name:
            case "lseek":
                self._open[call.descriptor] = (name, call.gave)
            case "write":
                file.open_ends.append((position, call.strings[0][: call.gave]))
                self._open[call.descriptor] = (name, position + call.gave)
            case "pwrite64":
                file.open_ends.append((call.last_number, call.strings[0][: call.gave]))
            case "ftruncate":
                file.open_ends.append((call.last_number, None))
            case "fsync" | "fdatasync":
                file.flush()

    def _flush_names(self, room: str) -> None:
        """Put on the disk which names are in a folder; those in its rooms are theirs."""
        waiting, self._renames = self._renames, []
        for name, file in waiting:
            if name.rpartition("/")[0] == room:
                _point(self._sure, name, file)
            else:
                self._renames.append((name, file))

    def _heard(self, words: bytes) -> None:
        self.saved |= {int(line.split()[1]) for line in words.decode().splitlines() if line.startswith("saved ")}


def lay_out(folder: Folder, files: dict[str, bytes]) -> None:
    """Write the files of a cut into a fresh folder."""
    shutil.rmtree(folder.root, ignore_errors=True)
    folder.create()
    folder.ballast.touch()
    for name, content in files.items():
        (folder.root / name).write_bytes(content)


def _point(names: dict[str, File], name: str, file: File | None) -> None:
    if file is None:
        names.pop(name, None)
    else:
        names[name] = file


def _pieces(where: int, data: bytes | None) -> Iterator[tuple[int, bytes | None]]:
    """Cut a write at the borders of sectors; a change of length stays whole."""
    if data is None:
        yield where, None
        return
    end = where + len(data)
    while where < end:
        border = min(end, (where // SECTOR_BYTES + 1) * SECTOR_BYTES)
        yield where, data[: border - where]
        where, data = border, data[border - where :]


def _put(content: bytearray, where: int, data: bytes | None) -> None:
    """Write into content, or without data cut or stretch it to the length `where`."""
    if data is None:
        del content[where:]
        content.extend(bytes(where - len(content)))
        return
    content.extend(bytes(max(0, where - len(content))))
    content[where : where + len(data)] = data
