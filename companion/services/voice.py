"""Voice notes: recorded by a child process, locked in memory, and only then put into a file of the person's folder.

A note never lies open on the disk. Each is a file of its own, so that it can really be deleted; its name says nothing.
Does not know the journal: what is said about a note is in the record.
"""

import contextlib
import hashlib
import io
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from companion import audio
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.services import crypto, files, log
from companion.services.keys import DataKey
from companion.services.paths import Folder

SUFFIX = ".voice"
NAME_BYTES = 16
MOST_BYTES = 40_000_000
Done = Callable[[int, bytes], None]
"""Takes how the child ended, 0 for well, and what it gave."""


@dataclass(frozen=True, slots=True)
class Note:
    """A voice note that is kept: its file's name, the hash of that file, and its length."""

    blob: str
    sha256: str
    length_ms: int


class VoiceNotes:
    """Keep, give back and delete notes; every method raises Known `folder.*` or `voice.*` for what can happen."""

    def __init__(self, folder: Folder, key: DataKey) -> None:
        self._place, self._key, self._copies = folder.voice, key.voice, folder.voice_copies

    def keep(self, sound: bytes) -> Note:
        """Lock a recording and put it away; raises Known `voice.empty` where there is nothing in it."""
        length_ms = _length_ms(sound)
        if not length_ms:
            raise Known("voice.empty")
        name = crypto.random_bytes(NAME_BYTES).hex() + SUFFIX
        box = crypto.lock(self._key, sound, name.encode())
        self._place.mkdir(mode=files.PRIVATE_FOLDER, exist_ok=True)
        files.replace(self._place / name, box)
        return Note(name, hashlib.sha256(box).hexdigest(), length_ms)

    def open(self, blob: str) -> bytes:
        """Give a recording back; raises Known `voice.gone` or `voice.damaged`."""
        return read(self._place, self._key, blob)[1]

    def delete(self, blob: str) -> None:
        """Delete a note's file and its copy; one that is gone already is no fault. Raises Known `folder.*`."""
        for place in (self._copies, self._place):
            try:
                _path(place, blob).unlink(missing_ok=True)
            except OSError as fault:
                raise files.known(fault, place) from None


def read(place: Path, key: bytes, blob: str) -> tuple[bytes, bytes]:
    """Give the file of a note in this folder and the recording in it; raises Known `voice.gone` or `voice.damaged`."""
    try:
        with _path(place, blob).open("rb") as file:
            box = file.read(MOST_BYTES)
    except OSError:
        raise Known("voice.gone") from None
    try:
        return box, crypto.unlock(key, box, blob.encode())
    except crypto.NotOpened:
        raise Known("voice.damaged") from None


def _path(place: Path, blob: str) -> Path:
    """SECURITY: a name out of the record never leads elsewhere."""
    return place / Path(blob).name


class Child:
    """One recording or one playing, in its own process; `done` is called on a thread, once."""

    def __init__(self, process: "subprocess.Popen[bytes]", send: bytes | None, done: Done) -> None:
        self._process = process
        self._thread = threading.Thread(target=self._run, args=(send, done), name="voice", daemon=True)
        self._thread.start()

    def finish(self) -> None:
        """End a recording; what was recorded comes to `done`."""
        with contextlib.suppress(OSError):
            if self._process.stdin is not None:
                self._process.stdin.close()

    def stop(self) -> None:
        """End it at once; nothing of it is kept."""
        self._process.kill()

    def join(self) -> None:
        """Wait until it has ended."""
        self._thread.join()

    def _run(self, send: bytes | None, done: Done) -> None:
        if send is not None and self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.write(send)
            self.finish()
        with self._process as process:  # closes its pipes
            told = process.stdout.read() if process.stdout is not None else b""
        done(process.returncode, told)


def record(done: Done) -> Child:
    """Begin to record; raises Known `voice.no_device` where no process can be started."""
    return _start("record", None, done)


def play(sound: bytes, done: Done) -> Child:
    """Begin to play; raises Known `voice.no_device` where no process can be started."""
    return _start("play", sound, done)


def _start(what: str, send: bytes | None, done: Done) -> Child:
    try:
        process = audio.start_voice(what)
    except OSError as fault:
        log.note("voice.no_device", fault=fault)
        raise Known("voice.no_device") from None
    return Child(process, send, done)


def _length_ms(sound: bytes) -> int:
    import soundfile  # noqa: PLC0415 - only when something was recorded

    try:
        about: Any = soundfile.info(io.BytesIO(sound))
    except soundfile.LibsndfileError:
        return 0
    frames, rate_hz = int(about.frames), int(about.samplerate)
    return round(frames * 1000 / rate_hz)
