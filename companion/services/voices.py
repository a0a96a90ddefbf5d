"""The voices that were recorded here: locked with a key of the store's, and opened only in the sound process's memory.

A voice is somebody's, so it lies in no folder as it is. A programme names it `voice/NAME.flac`. Records nothing itself:
`audio/recording.py` does.
"""

import contextlib
import json
from collections.abc import Mapping

from companion.audio import Voice
from companion.domain.errors import Known
from companion.domain.programme import Programme, Sound
from companion.services import crypto, files, log, work_copies
from companion.services.keys import DataKey
from companion.services.paths import Folder

BOUND = b"companion-voice/1"
PREFIX, ENDING, LOCKED = "voice/", ".flac", ".voice"
_MOST_BYTES = 64_000_000


class Voices:
    """The voices of one folder, for whoever has its key."""

    def __init__(self, folder: Folder, key: DataKey) -> None:
        self._folder, self._key = folder.voices, crypto.derive(key.master, "voices")
        self._whole_folder, self._data_key = folder, key

    def keep(self, voice: Voice) -> str:
        """Lock a voice away, and give the name that a programme's cue has for it; raises Known `folder.*`."""
        name = crypto.random_bytes(16).hex()
        head = json.dumps({"length_s": voice.length_s, "lufs": voice.lufs, "peak_dbtp": voice.peak_dbtp})
        try:
            self._folder.mkdir(mode=files.PRIVATE_FOLDER, parents=True, exist_ok=True)
        except OSError as fault:
            raise files.known(fault, self._folder) from None
        box = crypto.lock(self._key_of(name), head.encode() + b"\n" + voice.flac, BOUND)
        files.replace(self._folder / f"{name}{LOCKED}", box)
        return f"{PREFIX}{name}{ENDING}"

    def find(self, programme: Programme) -> Mapping[str, Sound]:
        """Give the programme's voices that are here and open."""
        found = {}
        for cue in programme.cues:
            name = _name(cue.file)
            if name is not None and (head := self._head(name)) is not None:
                path, key = str(self._folder / f"{name}{LOCKED}"), self._key_of(name).hex()
                found[cue.file] = Sound(path, head["length_s"], head["lufs"], head["peak_dbtp"], key)
        return found

    def flac(self, file: str) -> bytes:
        """Open a voice, as for a pack; raises Known `cue.missing`."""
        name = _name(file)
        plain = self._open(name) if name is not None else None
        if plain is None:
            raise Known("cue.missing")
        return plain.partition(b"\n")[2]

    def forget(self, file: str) -> None:
        """Delete a voice and its copy in the backups; one that is not there is gone already."""
        name = _name(file)
        if name is not None:
            with contextlib.suppress(OSError):  # a file that can't be deleted stays locked
                (self._folder / f"{name}{LOCKED}").unlink(missing_ok=True)
            work_copies.forget(self._whole_folder, self._data_key, f"{self._folder.name}/{name}{LOCKED}")

    def _head(self, name: str) -> dict[str, float] | None:
        plain = self._open(name)
        try:
            return {str(key): float(value) for key, value in json.loads((plain or b"").partition(b"\n")[0]).items()}
        except (ValueError, TypeError, AttributeError):
            return None

    def _open(self, name: str) -> bytes | None:
        try:
            with (self._folder / f"{name}{LOCKED}").open("rb") as file:
                return crypto.unlock(self._key_of(name), file.read(_MOST_BYTES), BOUND)
        except (OSError, crypto.NotOpened) as fault:
            log.note("cue.not_opened", fault=fault)
            return None

    def _key_of(self, name: str) -> bytes:
        """Give a key that opens this voice and no other: it leaves this process."""
        return crypto.derive(self._key, name)


def _name(file: str) -> str | None:
    name = file.removeprefix(PREFIX).removesuffix(ENDING)
    plain = len(name) == 32 and all(letter in "0123456789abcdef" for letter in name)
    return name if plain and file == f"{PREFIX}{name}{ENDING}" else None
