"""The sound of packs: looked at when a pack comes, measured once in the background, found when a session plays it."""

import json
import tempfile
import threading
from collections.abc import Mapping
from pathlib import Path

from companion import audio
from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.pack import Kind
from companion.domain.piece import Measured
from companion.domain.programme import Programme, Sound
from companion.services import files, log
from companion.services.packs.shelf import Installed, Shelf
from companion.services.paths import shipped

LOUD_LUFS = -13.0
"""What a sound is taken for until it was measured: as loud as music is mastered. Too quiet for a while harms nobody."""


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


def measure(shelf: Shelf, cache: Path, cancel: threading.Event) -> None:
    """Measure each sound of the packs in place that was not yet, each in a process of its own; takes its time.

    What can't be measured is played as if it were loud, which is noted. Ends soon after `cancel` was set.
    """
    for one in shelf.installed():
        for file in one.manifest.of(Kind.AUDIO):
            path = shelf.sound(one, file.name)
            if path is None or _measured(path, cache) is not None or cancel.is_set():
                continue
            try:
                _measure(path, cache, cancel)
            except audio.Cancelled:
                return
            except Known as why:
                log.note(why.code)


def _measure(path: Path, cache: Path, cancel: threading.Event) -> None:
    try:
        cache.mkdir(mode=files.PRIVATE_FOLDER, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="measuring-", dir=cache) as work:
            found = audio.survey_file(path, Path(work), lambda part: None, cancel)
    except OSError as fault:
        raise files.known(fault, cache) from None
    files.replace(_note(path, cache), json.dumps(schema.write(found.measured)).encode())


def _measured(path: Path, cache: Path) -> Measured | None:
    try:
        return schema.read(Measured, json.loads(_note(path, cache).read_bytes()))
    except (OSError, ValueError, schema.Unreadable):
        return None


def _note(path: Path, cache: Path) -> Path:
    """Give where it is noted how a sound was measured; a pack's sounds are named by their content."""
    return cache / f"{path.name}.measured.json"


def find_sounds(shelf: Shelf, one: Installed, programme: Programme, cache: Path) -> Mapping[str, Sound]:
    """Give each of a programme's files that its pack has and that can be played, with how loud it is."""
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
            found[name] = _sound(str(facts.path), facts.length_s, _measured(path, cache))
    return found


def _sound(path: str, length_s: float, measured: Measured | None) -> Sound:
    if measured is None:
        return Sound(path, length_s, LOUD_LUFS, 0.0)
    return Sound(
        path,
        length_s,
        measured.integrated_lufs,
        measured.true_peak_dbtp,
        begins_s=measured.begins_s,
        ends_s=measured.ends_s,
        entry_lu=measured.entry_lu,
    )
