"""Say what a file is before it is planned, and make it playable: the door for whoever collects sound files.

Plays nothing.
"""

from pathlib import Path

import soundfile

from companion.audio.convert import converted
from companion.audio.facts import SoundFile, examine
from companion.domain.errors import Known


def probe(path: Path, cache: Path | None = None) -> SoundFile:
    """Give the facts of a file that can be streamed and holds the sound of `path`.

    That is `path` itself, or for m4a, aac and files that don't tell their length a copy in `cache`, which is made the
    first time and takes about a second for five minutes of sound. Raises Known `sound.missing`, `sound.unreadable`,
    `sound.empty`, `sound.too_long`, `sound.unsupported`, `sound.cache`, or `sound.needs_conversion` without a cache.
    """
    try:
        return examine(path)
    except Known as known:
        if known.code != "sound.needs_conversion" or cache is None:
            raise
    return examine(converted(path, cache))


def decodes_whole(path: Path, cache: Path | None = None) -> bool:
    """Tell whether a file that can be streamed can be decoded to its end; about half a second for an hour of sound."""
    try:
        found = probe(path, cache)
        with soundfile.SoundFile(found.path) as file:
            read = sum(len(block) for block in file.blocks(_BLOCK_FRAMES, dtype="float32"))
    except (Known, OSError, soundfile.SoundFileError, RuntimeError):
        return False
    return read >= found.source_frames


_BLOCK_FRAMES = 65_536
