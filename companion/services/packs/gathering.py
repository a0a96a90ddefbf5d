"""Find out what a file is to a pack, and bring along the sound that a programme plays."""

from collections.abc import Callable
from pathlib import Path

from companion.domain import measures, programme, protocol
from companion.domain.errors import Known
from companion.domain.pack import MOST_FILE_BYTES, Kind
from companion.services import documents, files
from companion.services.packs import contents
from companion.services.packs.writer import Source

AUDIO = (".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a", ".aac")
ENDINGS = (".json", ".md", *AUDIO)
FORMATS = {
    protocol.FORMAT.partition("/")[0]: Kind.PROTOCOL,
    programme.FORMAT.partition("/")[0]: Kind.PROGRAMME,
    measures.FORMAT.partition("/")[0]: Kind.MEASURE,
    contents.CONTACTS_FORMAT.partition("/")[0]: Kind.CONTACTS,
}


def sources_of(path: Path, shipped: Callable[[str], bool]) -> tuple[Source, ...]:
    """Give a file, and for a programme also its sound, from beside it or from `audio` there.

    Raises Known `pack.kind_unknown`, `pack.sound_missing`, `pack.no_file` or `document.*`.
    """
    if path.suffix.lower() in AUDIO:
        return (Source(Kind.AUDIO, path.name, path),)
    if path.suffix.lower() == ".md":
        return (Source(Kind.PAGE, path.name, path),)
    kind = _kind_of(path)
    if kind is not Kind.PROGRAMME:
        return (Source(kind, path.name, path),)
    plays = documents.load_programme(path).value
    sounds = []
    for name in plays.files:
        places = (path.parent / name, path.parent / "audio" / name, path.parent.parent / "audio" / name)
        found = next((place for place in places if place.is_file()), None)
        if found is not None:
            sounds.append(Source(Kind.AUDIO, name, found))
        elif not shipped(name):
            raise Known("pack.sound_missing", name=plays.title, file=name)
    return (Source(kind, path.name, path), *sounds)


def _kind_of(path: Path) -> Kind:
    """Ask a JSON file what it is."""
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_FILE_BYTES[Kind.PROTOCOL] + 1)
    except OSError:
        raise Known("pack.no_file", file=path.name) from None
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
