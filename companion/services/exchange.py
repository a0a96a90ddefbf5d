"""Programmes in and out as files: our own JSON, which is the truth, or a playlist for other players.

A playlist lies beside the folder with its sound files, which are copied there; what comes in is taken into the library.
As one sound file it is written by a process of its own (`audio/render.py`).
"""

import json
import shutil
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from companion import audio
from companion.domain import editing, schema
from companion.domain.chapters import about
from companion.domain.editing import Place
from companion.domain.errors import Known
from companion.domain.events import Phase
from companion.domain.laying import compile_plan
from companion.domain.planned import course_spans
from companion.domain.programme import SOUNDING, Programme, Sound, Track
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.services import documents, playlists
from companion.services.library import Library
from companion.services.playlists import Entry

PLAYLISTS = (".m3u8", ".m3u", ".xspf")
JSON = ".json"
SOUND = (".m4a", ".mp3", ".opus", ".flac", ".ogg", ".wav")
_NO_LICENCE = "?"
_MOST_LETTERS = 60

Progress = Callable[[float], None]


def read_programme(
    file: Path,
    library: Library,
    phase: Phase = Phase.WINDOW,
    progress: Progress = lambda part: None,
    cancel: threading.Event | None = None,
) -> Programme:
    """Read a programme, or make one of a playlist with the files beside it, all in one phase.

    Raises Known `document.*`, `playlist.*` or `sound.*`, and `audio.Cancelled`; what was taken in by then stays.
    """
    if file.suffix.lower() not in PLAYLISTS:
        return documents.load_programme(file).value
    entries = playlists.read_playlist(_text(file), file.name)
    title = file.stem.replace("_", " ").strip() or "?"
    programme = editing.new_programme(title.casefold().replace(" ", "-"), title, _NO_LICENCE)
    tracks = []
    for number, entry in enumerate(entries):
        told = partial(_part_of, progress, number, len(entries))
        piece = library.add(file.parent / entry.file, told, cancel).piece
        if entry.title and not piece.measured.title:
            piece = replace(piece, title=entry.title, artist=entry.artist or piece.artist)
            library.change(piece)
        tracks.append(Track(piece.title, piece.file, 0.0))
    return editing.add(programme, Place(phase, 0), tracks)


def _part_of(progress: Progress, number: int, count: int, part: float) -> None:
    progress((number + part) / count)


def write_programme(programme: Programme, library: Library, out: Path) -> Path:
    """Write a programme by the ending of the name; a playlist's files go into a folder of its name beside it.

    Raises Known `programme.format` or `out.not_written`.
    """
    ending = out.suffix.lower()
    if ending not in (JSON, ".m3u8", ".xspf"):
        raise Known("programme.format", ending=out.suffix or "–")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        if ending == JSON:
            text = json.dumps(schema.write(programme), ensure_ascii=False, indent=1) + "\n"
        else:
            entries = _copied(programme, library, out.parent / out.stem)
            write = playlists.write_m3u8 if ending == ".m3u8" else playlists.write_xspf
            text = write(programme.title, entries)
        out.write_text(text, encoding="utf-8", newline="\n")
    except OSError as fault:
        raise Known("out.not_written", folder=str(out.parent), errno=fault.errno) from None
    return out


def file_name(programme: Programme) -> str:
    """Give a name, without ending, by which a person finds a programme's file again: its title, as far as that goes."""
    plain = "".join(letter if letter.isalnum() or letter in " -_(),'" else " " for letter in programme.title)
    return " ".join(plain.split())[:_MOST_LETTERS].strip() or programme.id


@dataclass(frozen=True, slots=True)
class Heard:
    """What a programme is heard with: the phases of a protocol, and the sounds that were found."""

    protocol: Protocol
    sounds: Mapping[str, Sound]


def write_sound(
    programme: Programme,
    heard: Heard,
    out: Path,
    cache: Path,
    *,
    progress: Progress,
    cancel: threading.Event,
) -> tuple[str, ...]:
    """Write all of a programme as one sound file, over the phases as planned; gives what had to stay silent.

    Raises Known `programme.silent`, `sound.*` or `out.not_written`, and `audio.Cancelled`.
    """
    spans, protocol = course_spans(heard.protocol), heard.protocol
    plan = compile_plan(programme, spans, heard.sounds)
    if not plan.segments:
        raise Known("programme.silent", title=programme.title)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Known("out.not_written", folder=str(out.parent), errno=fault.errno) from None
    said = about(programme, spans, heard.sounds, protocol.name, protocol.clinic.name)
    silent = audio.render_file(audio.Order(plan, said), out, cache, progress, cancel)
    return (*editing.missing(programme, heard.sounds), *silent)


def _copied(programme: Programme, library: Library, folder: Path) -> list[Entry]:
    """Copy every file once, under a name that people can read, and give the tracks in their order."""
    sounds = library.find(programme)
    folder.mkdir(exist_ok=True)
    names: dict[str, str] = {}
    entries = []
    for phase in SOUNDING:
        for track in programme.of(phase):
            sound = sounds.get(track.file)
            if sound is None:
                continue
            if track.file not in names:
                names[track.file] = f"{len(names) + 1:02d} {_plain(track.title)}{Path(sound.path).suffix}"
                shutil.copyfile(sound.path, folder / names[track.file])
            piece = library.piece(track.file)
            artist = piece.artist if piece is not None else ""
            entries.append(Entry(f"{folder.name}/{names[track.file]}", track.title, artist, sound.length_s))
    return entries


def _plain(title: str) -> str:
    """Give a title as part of a file's name on every system."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(kept.split())[:60] or "track"


def _text(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(playlists.MOST_LETTERS + 1).decode("utf-8", "replace")
    except OSError as fault:
        raise Known("document.no_file", file=file.name, errno=fault.errno) from None
