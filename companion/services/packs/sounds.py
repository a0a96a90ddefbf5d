"""The sound of packs: looked at when a pack comes, found when a session plays it."""

from collections.abc import Mapping
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.programme import Programme, Sound
from companion.services import log
from companion.services.packs.shelf import Installed, Shelf
from companion.services.paths import shipped


def is_shipped(name: str) -> bool:
    """Tell whether everybody has this sound, since it comes with the program."""
    return (shipped("audio") / name).is_file()


def examine(path: Path, cache: Path | None = None) -> None:
    """Look whether a sound can be played, converting it where that is needed and a `cache` is given; raises Known."""
    from companion.audio.probe import probe  # noqa: PLC0415 - brings numpy

    try:
        probe(path, cache)
    except Known as why:
        if why.code != "sound.needs_conversion":
            raise


def find_sounds(shelf: Shelf, one: Installed, programme: Programme, cache: Path) -> Mapping[str, Sound]:
    """Give the path and length of each of a programme's files that its pack has and that can be played."""
    from companion.audio.probe import probe  # noqa: PLC0415 - brings numpy: only when a session is opened

    found: dict[str, Sound] = {}
    for name in programme.files:
        path = shelf.sound(one, name)
        if path is None:
            continue
        try:
            facts = probe(path, cache)
        except Known as why:
            log.note(why.code)
        else:
            found[name] = Sound(str(facts.path), facts.length_s)
    return found
