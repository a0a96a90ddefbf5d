"""What is known and drawn of each file of a programme: length, loudness, outline, levels; kept, or found anew.

A file of the person's own was measured when it was taken in. A shipped one, or one from a pack, is measured once, in a
child process, and what was found is kept in the cache. Waits for nothing: `deliver` brings what comes later.
"""

import hashlib
import json
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from companion import audio
from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.piece import Measured
from companion.domain.programme import Programme, Sound
from companion.domain.records import dataclass
from companion.services import files, log
from companion.services.library import Library

OUTLINE_HZ = audio.OUTLINE_HZ
Find = Callable[[Programme], Mapping[str, Sound]]
_MOST_NOTE_BYTES = 100_000
_BESIDE = (audio.OUTLINE, audio.LEVELS)


@dataclass(frozen=True, slots=True)
class Drawn:
    """One file as an editor needs it; `outline` and `levels` are empty until they are known."""

    file: str
    sound: Sound
    licence: str = ""
    lyrics: bool = False
    entry_lu: float = 0.0
    outline: bytes = b""
    levels: bytes = b""


class Outlines:
    """Gives what is known at once, and the rest when it was found, by `deliver` on another thread."""

    def __init__(self, library: Library, find: Find, cache: Path, deliver: Callable[[Drawn], None]) -> None:
        self._library, self._find_sounds, self._cache, self._deliver = library, find, cache / "outlines", deliver
        self._closing = threading.Event()
        self._lock = threading.Lock()
        self._waiting: list[tuple[str, Sound]] = []
        self._thread: threading.Thread | None = None

    def of(self, programme: Programme) -> Mapping[str, Drawn]:
        """Give every file of a programme that is there."""
        return {name: self._drawn(name, sound) for name, sound in self._find_sounds(programme).items()}

    def close(self) -> None:
        """Stop looking."""
        self._closing.set()
        thread = self._thread
        if thread is not None:
            thread.join()

    def _drawn(self, name: str, sound: Sound) -> Drawn:
        found = self._known(name, sound)
        if not found.levels and not sound.key:
            with self._lock:
                if (name, sound) not in self._waiting:
                    self._waiting.append((name, sound))
                if self._thread is None and not self._closing.is_set():
                    self._thread = threading.Thread(target=self._run, name="outlines", daemon=True)
                    self._thread.start()
        return found

    def _known(self, name: str, sound: Sound) -> Drawn:
        """Give what is known of a file by now; the library knows more of its own pieces than was found here."""
        kept = self._kept(name, sound)
        piece = self._library.piece(name)
        if piece is None:
            return kept
        return Drawn(
            name,
            sound,
            piece.licence,
            bool(piece.lyrics),
            piece.measured.entry_lu,
            self._library.outline(piece),
            self._library.levels(piece) or kept.levels,
        )

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting or self._closing.is_set():
                    self._thread = None
                    return
                name, sound = self._waiting.pop(0)
            found = self._known(name, sound)
            if not found.levels:  # it was asked for again while it was being found
                found = self._found(name, sound)
            if found.levels:
                self._deliver(found)

    def _found(self, name: str, sound: Sound) -> Drawn:
        try:
            self._find(sound)
        except audio.Cancelled:
            pass
        except Known as why:
            log.note(why.code)
        return self._known(name, sound)

    def _find(self, sound: Sound) -> None:
        try:
            self._cache.mkdir(mode=files.PRIVATE_FOLDER, parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(prefix=".work-", dir=self._cache) as work:
                found = audio.survey_file(Path(sound.path), Path(work), lambda part: None, self._closing)
                for kind in _BESIDE:
                    files.replace(self._place(sound, kind), (Path(work) / kind).read_bytes())
            files.replace(self._place(sound, "json"), json.dumps(schema.write(found.measured)).encode())
        except OSError as fault:
            raise files.known(fault, self._cache) from None

    def _kept(self, name: str, sound: Sound) -> Drawn:
        if sound.key:
            return Drawn(name, sound)
        try:
            with self._place(sound, "json").open("rb") as note:
                measured = schema.read(Measured, json.loads(note.read(_MOST_NOTE_BYTES)))
            outline, levels = (self._place(sound, kind).read_bytes() for kind in _BESIDE)
        except (OSError, ValueError, RecursionError, schema.Unreadable):
            return Drawn(name, sound)  # what can't be read is found anew
        return Drawn(name, sound, entry_lu=measured.entry_lu, outline=outline, levels=levels)

    def _place(self, sound: Sound, ending: str) -> Path:
        try:
            facts = Path(sound.path).stat()
            mark = f"{sound.path}|{facts.st_size}|{facts.st_mtime_ns}"
        except OSError:
            mark = sound.path
        return self._cache / f"{hashlib.sha256(mark.encode()).hexdigest()[:32]}.{ending}"
