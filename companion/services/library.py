"""The person's own audio: taken in once, measured once, kept by content; and where a programme's files are.

Each piece is four files in the library's folder, named by the SHA-256 of its content: the sound, what is known of it,
the outline that is drawn of it, and how loud it is from tenth to tenth of a second. A piece is there when its `.json`
is: it is written last. What is given is copied, never moved or changed. Decodes nothing itself: a child process does.
"""

import hashlib
import json
import os
import shutil
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from enum import Enum
from pathlib import Path

from companion import audio
from companion.domain import piece as pieces
from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.piece import Piece
from companion.domain.programme import Programme, Sound
from companion.domain.records import dataclass
from companion.services import files, log

ENDINGS = (".wav", ".aif", ".aiff", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".m4a", ".mp4", ".aac", ".caf", ".au")
"""What is looked for in a folder; a file that is named is tried whatever it is called."""
VOICE = "voice/"
_COPY_BYTES = 1 << 20
_COPIED = 0.1
"""How much of the progress is the copying; the rest is the one pass over the sound."""
_WORK = ".work-"
_BESIDE = (audio.OUTLINE, audio.LEVELS)
_MOST_BYTES = 100_000

Progress = Callable[[float], None]


class State(Enum):
    """How a piece's file is."""

    WELL = "well"
    MISSING = "missing"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Added:
    """A piece, and whether it is new; False: the same content was there already, under whatever name."""

    piece: Piece
    new: bool


class Library:
    """The audio of some folders, searched in their order, and then the person's own in the folder `own`."""

    def __init__(self, *folders: Path, own: Path | None = None) -> None:
        self._folders, self._own = folders, own
        self._notes: dict[Path, tuple[tuple[int, int], Piece]] = {}

    # -- what a programme needs ---------------------------------------------------------------------------------

    def find(self, programme: Programme) -> Mapping[str, Sound]:
        """Give the path and length of each soundscape, and each file that is there and can be decoded."""
        found: dict[str, Sound] = programme.soundscapes
        for name in programme.files:
            if name.startswith(VOICE):
                continue  # services/voices.py has those
            try:
                found[name] = self._sound(name)
            except Known as why:
                log.note(why.code)
        return found

    def _sound(self, name: str) -> Sound:
        known = self.piece(name)
        if known is not None and self.path(known).is_file():
            measured = known.measured
            kept = str(self.path(known))
            return Sound(
                kept,
                measured.length_s,
                measured.integrated_lufs,
                measured.true_peak_dbtp,
                begins_s=measured.begins_s,
                ends_s=measured.ends_s,
                entry_lu=measured.entry_lu,
            )
        path = next((folder / name for folder in self._folders if (folder / name).is_file()), None)
        if path is None:
            raise Known("library.missing", file=name)
        from companion.audio.probe import probe  # noqa: PLC0415 - brings numpy: only when a session is opened

        return Sound(str(path), probe(path).length_s)

    # -- the person's own ---------------------------------------------------------------------------------------

    @property
    def own(self) -> Path:
        """Give the folder of the pieces; raises Known `library.none` where there is none."""
        if self._own is None:
            raise Known("library.none")
        return self._own

    def pieces(self) -> tuple[Piece, ...]:
        """Give every piece, by title."""
        if self._own is None or not self._own.is_dir():
            return ()
        found = map(self._note, self._own.glob("*.json"))
        return tuple(sorted(filter(None, found), key=lambda one: (one.title.casefold(), one.sha256)))

    def piece(self, file: str) -> Piece | None:
        """Give the piece that a programme's track names so, None where there is none."""
        if self._own is None or "/" in file:
            return None
        known = self._note(self._own / f"{_stem(file)}.json")
        return known if known is not None and known.file == file else None

    def _note(self, note: Path) -> Piece | None:
        """Give the piece of a note; one that has not changed since is not read again."""
        try:
            facts = note.stat()
        except OSError:
            return None
        mark = (facts.st_mtime_ns, facts.st_ino)  # a note is never written in place
        kept = self._notes.get(note)
        if kept is not None and kept[0] == mark:
            return kept[1]
        found = _read(note)
        if found is not None:
            self._notes[note] = (mark, found)
        return found

    def path(self, piece: Piece) -> Path:
        """Give where the piece's sound lies."""
        return self.own / piece.file

    def outline(self, piece: Piece) -> bytes:
        """Give two signed bytes (lowest, highest) for each 1/`audio.OUTLINE_HZ` s; nothing where it is lost."""
        try:
            return (self.own / f"{piece.sha256}.{audio.OUTLINE}").read_bytes()
        except OSError:
            return b""

    def levels(self, piece: Piece) -> bytes:
        """Give how loud each tenth of a second is (`domain/levels.py`); nothing where it was never measured or lost."""
        try:
            return (self.own / f"{piece.sha256}.{audio.LEVELS}").read_bytes()
        except OSError:
            return b""

    def add(self, path: Path, progress: Progress = lambda part: None, cancel: threading.Event | None = None) -> Added:
        """Take a file in; the same content a second time only mends what is missing or changed.

        `progress` gets 0 to 1 on this thread; `cancel` may be set from any. Raises Known `sound.*` or `folder.*`, and
        `audio.Cancelled`; nothing of the file is then left behind.
        """
        called_off = cancel or threading.Event()
        try:
            self.own.mkdir(mode=files.PRIVATE_FOLDER, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=_WORK, dir=self.own) as work:
                return self._take_in(path, Path(work), progress, called_off)
        except OSError as fault:
            raise files.known(fault, self.own / path.name) from None

    def _take_in(self, path: Path, work: Path, progress: Progress, cancel: threading.Event) -> Added:
        # The copy is what is measured: the original may change at any moment.
        given = work / f"given{_ending(path)}"
        source_sha256 = _copy(path, given, lambda part: progress(part * _COPIED), cancel)
        there = next((one for one in self.pieces() if source_sha256 in (one.source_sha256, one.sha256)), None)
        if there is not None and self.state(there) is State.WELL:
            progress(1.0)
            return Added(there, new=False)
        try:
            found = audio.survey_file(given, work, lambda part: progress(_COPIED + part * (1 - _COPIED)), cancel)
        except Known as why:
            raise Known(why.code, **{**why.facts, "file": path.name}) from None
        kept = found.file if found.file.parent == work else given
        sha256 = source_sha256 if kept == given else _sha256(kept)
        measured = found.measured
        made = Piece(
            format=pieces.FORMAT,
            sha256=sha256,
            source_sha256=source_sha256,
            file=f"{sha256}{kept.suffix}",
            name=path.name,
            size_bytes=kept.stat().st_size,
            measured=replace(measured, title="", artist=""),
            title=measured.title or _title(path),
            artist=measured.artist,
        )
        if there is not None:
            made = replace(made, title=there.title, artist=there.artist, licence=there.licence, lyrics=there.lyrics)
        self._keep(kept, work, made)
        if there is not None and there.sha256 != made.sha256:
            self.remove(there)
        return Added(made, new=there is None)

    def _keep(self, sound: Path, work: Path, made: Piece) -> None:
        found = ((work / kind, f"{made.sha256}.{kind}") for kind in _BESIDE)
        for file, name in ((sound, made.file), *found):
            file.chmod(files.PRIVATE_FILE)
            files.sync_file(file)
            file.replace(self.own / name)
        self._write(made)

    def _write(self, made: Piece) -> None:
        data = json.dumps(schema.write(made), ensure_ascii=False, indent=1)
        files.replace(self.own / f"{made.sha256}.json", data.encode())

    def change(self, changed: Piece) -> None:
        """Keep other words for a piece: title, artist, licence, lyrics; raises Known `folder.*`."""
        self._write(changed)

    def remove(self, piece: Piece) -> None:
        """Forget a piece, and delete its files; raises Known `folder.*`."""
        try:
            beside = (f"{piece.sha256}.{kind}" for kind in _BESIDE)
            for name in (f"{piece.sha256}.json", *beside, piece.file):
                (self.own / name).unlink(missing_ok=True)
        except OSError as fault:
            raise files.known(fault, self.own) from None

    def state(self, piece: Piece) -> State:
        """Say whether a piece's file is there and, by its length, as it was; `check` looks at every byte."""
        try:
            return State.WELL if self.path(piece).stat().st_size == piece.size_bytes else State.CHANGED
        except OSError:
            return State.MISSING

    def check(self) -> Iterator[tuple[Piece, State]]:
        """Look at every byte of every piece, one after the other; also clears away what a killed `add` left."""
        for left in self.own.glob(f"{_WORK}*") if self._own is not None else ():
            shutil.rmtree(left, ignore_errors=True)
        for piece in self.pieces():
            state = self.state(piece)
            if state is State.WELL and _sha256(self.path(piece)) != piece.sha256:
                state = State.CHANGED
            yield piece, state


def sound_files(places: tuple[Path, ...]) -> tuple[Path, ...]:
    """Give the files that are named, and those below the folders that are named which look like sound, in order."""
    found: list[Path] = []
    for place in places:
        inside = sorted(place.rglob("*")) if files.is_folder(place) else [place]
        wanted = [file for file in inside if file.suffix.lower() in ENDINGS and files.is_file(file)]
        found += wanted if files.is_folder(place) else inside
    return tuple(dict.fromkeys(found))


def _read(note: Path) -> Piece | None:
    """Give a piece by its note, None where there is none that makes sense."""
    try:
        with note.open("rb") as file:
            found = pieces.read(json.loads(file.read(_MOST_BYTES)))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, RecursionError, schema.Unreadable) as fault:
        log.note("library.note_damaged", fault=fault)
        return None
    # SECURITY: the note says which file is played; it must be this piece's own.
    return found if found.sha256 == note.stem and _stem(found.file) == note.stem and _plain(found.file) else None


def _stem(name: str) -> str:
    return name.partition(".")[0]


def _plain(name: str) -> bool:
    return "/" not in name and "\\" not in name and name.isprintable()


def _ending(path: Path) -> str:
    ending = path.suffix.lower()
    return ending if ending in ENDINGS else ""


def _title(path: Path) -> str:
    words = "".join(letter if letter.isprintable() else " " for letter in path.stem)
    return " ".join(words.replace("_", " ").split()) or "?"


def _copy(path: Path, goal: Path, progress: Progress, cancel: threading.Event) -> str:
    """Copy a file and give the SHA-256 of what was copied; raises Known `sound.missing`."""
    digest = hashlib.sha256()
    try:
        source = path.open("rb")
    except OSError:
        raise Known("sound.missing", file=path.name) from None
    with source, goal.open("xb") as out:
        size_bytes, done = os.fstat(source.fileno()).st_size, 0
        while data := source.read(_COPY_BYTES):
            if cancel.is_set():
                raise audio.Cancelled
            digest.update(data)
            out.write(data)
            done += len(data)
            progress(min(done / max(size_bytes, 1), 1.0))
    return digest.hexdigest()


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
