"""The voice notes in a backup: a second copy of each inside the folder, and all of them in a portable backup.

A note's file never changes, so one copy serves every automatic backup. Only a note that opens is copied or counts, and
none is put over a good one. A note that was taken out goes here too: deleted is deleted.
"""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

from companion.domain.errors import Known
from companion.services import files, log, voice
from companion.services.keys import DataKey
from companion.services.paths import Folder

NAME = re.compile(rf"[0-9a-f]{{32}}{re.escape(voice.SUFFIX)}")
"""What a note's file is called, and nothing else."""


def copy_all(folder: Folder, key: DataKey) -> None:
    """Copy the notes that have no copy yet; raises Known `folder.*` where one can't be written."""
    there = set(names(folder.voice_copies))
    for name, box in sound(folder.voice, key):
        if name not in there:
            _place(folder.voice_copies)
            files.replace(folder.voice_copies / name, box)


def bring_back(folder: Folder, key: DataKey) -> None:
    """Put the copy of each note in its place where that is missing or can't be opened; raises Known `folder.*`."""
    whole = {name for name, _ in sound(folder.voice, key)}
    for name, box in sound(folder.voice_copies, key):
        if name not in whole:
            _place(folder.voice)
            files.replace(folder.voice / name, box)


def sound(place: Path, key: DataKey) -> Iterator[tuple[str, bytes]]:
    """Give name and content of each note in a folder that the key opens, one at a time."""
    for name in names(place):
        try:
            box, _ = voice.read(place, key.voice, name)
        except Known as why:
            log.note(why.code)
        else:
            yield name, box


def names(place: Path) -> list[str]:
    """Give the names of the notes in a folder; none where there is no folder."""
    with contextlib.suppress(OSError):
        return sorted(path.name for path in place.iterdir() if NAME.fullmatch(path.name))
    return []


def _place(place: Path) -> None:
    try:
        place.mkdir(mode=files.PRIVATE_FOLDER, exist_ok=True)
    except OSError as fault:
        raise files.known(fault, place) from None
