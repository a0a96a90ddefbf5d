"""Find out what a file is to a pack, and bring along the sound that a programme plays."""

from collections.abc import Callable
from pathlib import Path

from companion.domain import measures, programme, protocol
from companion.domain.errors import Known
from companion.domain.pack import MOST_FILE_BYTES, Kind
from companion.services import documents, files
from companion.services.library import Library
from companion.services.packs import contents
from companion.services.packs.writer import Source
from companion.services.voices import PREFIX, Voices

AUDIO = (".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a", ".aac")
ENDINGS = (".json", ".md", *AUDIO)
FORMATS = {
    protocol.FORMAT.partition("/")[0]: Kind.PROTOCOL,
    programme.FORMAT.partition("/")[0]: Kind.PROGRAMME,
    measures.FORMAT.partition("/")[0]: Kind.MEASURE,
    contents.CONTACTS_FORMAT.partition("/")[0]: Kind.CONTACTS,
}


Own = Callable[[str], Source | None]
"""Gives a sound of the person's own by the name that a programme has for it, None where there is none."""


def sources_of(path: Path, shipped: Callable[[str], bool], own: Own = lambda _name: None) -> tuple[Source, ...]:
    """Give a file, and for a programme also its sound, from beside it, from `audio` there, or the person's own.

    Raises Known `pack.kind_unknown`, `pack.sound_missing` or `document.*`.
    """
    if path.suffix.lower() in AUDIO:
        return (Source(Kind.AUDIO, path.name, path),)
    if path.suffix.lower() == ".md":
        return (Source(Kind.PAGE, path.name, path),)
    kind = _kind_of(path)
    if kind is not Kind.PROGRAMME:
        return (Source(kind, path.name, path),)
    return (Source(kind, path.name, path), *sounds_of(path, shipped, own))


def sounds_of(path: Path, shipped: Callable[[str], bool], own: Own) -> tuple[Source, ...]:
    """Give the sound of a programme's file that does not come with Companion; raises as `sources_of` does."""
    plays = documents.load_programme(path).value
    sounds = []
    for name in plays.files:
        places = (path.parent / name, path.parent / "audio" / name, path.parent.parent / "audio" / name)
        beside = next((place for place in places if files.is_file(place)), None)
        found = own(name) if beside is None else Source(Kind.AUDIO, name, beside)
        if found is not None:
            sounds.append(found)
        elif not shipped(name):
            raise Known("pack.sound_missing", name=plays.title, file=name)
    return tuple(sounds)


def own_sounds(library: Library, voices: Voices | None = None) -> Own:
    """Give what finds a sound in a person's library, and among their voices where those are open."""

    def find(name: str) -> Source | None:
        piece = library.piece(name)
        if piece is not None and library.path(piece).is_file():
            return Source(Kind.AUDIO, name, library.path(piece))
        if voices is None or not name.startswith(PREFIX):
            return None
        try:
            return Source(Kind.AUDIO, name, Path(name), voices.flac(name))
        except Known:
            return None

    return find


def _kind_of(path: Path) -> Kind:
    """Ask a JSON file what it is."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_FILE_BYTES[Kind.PROTOCOL] + 1)
    except OSError:
        raise Known("document.no_file", file=path.name) from None
    data = documents.parse(raw, path.name, lambda data: data).value
    told = data.get("format") if isinstance(data, dict) else None
    kind = FORMATS.get(str(told).partition("/")[0])
    if kind is None:
        raise Known("pack.kind_unknown", file=path.name)
    return kind


def make_place(out: Path) -> None:
    """Make the folder for a pack; raises Known `folder.*`."""
    try:
        out.parent.mkdir(mode=files.PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as fault:
        raise files.known(fault, out) from None
