"""Find the audio files that a programme names.

Looks in folders of ours only, and gives what is there and can be played; what is missing is left out, and the session
runs on without it. Does not copy or change files.
"""

from collections.abc import Mapping
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.programme import Programme, Sound
from companion.services import log


class Library:
    """The audio of one or more folders, searched in their order."""

    def __init__(self, *folders: Path) -> None:
        self._folders = folders

    def find(self, programme: Programme) -> Mapping[str, Sound]:
        """Give the path and length of each of the programme's files that is there and can be decoded."""
        from companion.audio.probe import probe  # noqa: PLC0415 - brings numpy: only when a session is opened

        found: dict[str, Sound] = {}
        for name in programme.files:
            path = next((folder / name for folder in self._folders if (folder / name).is_file()), None)
            if path is None:
                log.note("library.missing")
                continue
            try:
                found[name] = Sound(str(path), probe(path).length_s)
            except Known as why:
                log.note(why.code)
        return found
