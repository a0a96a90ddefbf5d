"""Make a pack: gather files, hash, sign, write; the same input gives the same bytes.

What is made is read back by the reader that a patient has before anybody gets it.
"""

import hashlib
import io
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import field, replace
from datetime import date
from pathlib import Path
from typing import Annotated, BinaryIO

from companion.domain import pack, pack_layout, pack_trust, schema
from companion.domain.errors import Known
from companion.domain.minisign import PublicKey
from companion.domain.pack import Issuer, Kind, Manifest, OtherKey, PackFile, Rotation
from companion.domain.pack_layout import Entry
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost, Exactly, Text
from companion.services import documents, files
from companion.services.packs import contents, reader
from companion.services.packs.reader import SLICE_BYTES, Head, Progress
from companion.services.packs.signing import SecretKey

DRAFT_FORMAT = "companion-pack-draft/1"
DRAFT_NAME = "pack.json"
FOLDERS = (
    (Kind.PROGRAMME, "programmes", (".json",)),
    (Kind.AUDIO, "audio", (".wav", ".flac", ".ogg", ".opus", ".mp3", ".m4a", ".aac")),
    (Kind.MEASURE, "measures", (".json",)),
    (Kind.PAGE, "pages", (".md",)),
)
SINGLE = ((Kind.PROTOCOL, "protocol.json"), (Kind.CONTACTS, "contacts.json"))


@dataclass(frozen=True, slots=True)
class Draft:
    """What a person says of a pack before it is made; the rest is found out."""

    format: Annotated[str, Exactly(DRAFT_FORMAT)]
    id: Text
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    title: Text
    issuer: Issuer
    made: date
    valid_until: date | None
    changes: str
    rotations: tuple[Rotation, ...] = ()
    keys: tuple[OtherKey, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """A file that goes into a pack: what it is for, its name there, and where it lies here.

    A voice that lies locked here is given as `data`: it is never a file of its own.
    """

    kind: Kind
    name: str
    path: Path
    data: bytes | None = field(default=None, repr=False)

    def open(self) -> BinaryIO:
        """Open it; raises OSError."""
        return self.path.open("rb") if self.data is None else io.BytesIO(self.data)


def read_draft(folder: Path) -> Draft:
    """Read `pack.json` of a folder; raises Known `document.*`."""
    path = folder / DRAFT_NAME
    try:
        with path.open("rb") as file:
            raw = file.read(pack.MOST_MANIFEST_BYTES)
    except OSError as fault:
        raise Known("document.no_file", file=DRAFT_NAME, errno=fault.errno) from None
    return read_draft_text(raw)


def read_draft_text(raw: bytes) -> Draft:
    """Read a draft as `pack.json` has it; raises Known `document.*`."""

    def read(data: object) -> Draft:
        schema.check_format(data, DRAFT_FORMAT)
        return schema.read(Draft, data)

    return documents.parse(raw, DRAFT_NAME, read).value


def write_draft(folder: Path, draft: Draft) -> Path:
    """Write `pack.json` into a folder, which is made where there is none; raises Known `folder.*`."""
    path = folder / DRAFT_NAME
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise files.known(fault, path) from None
    files.replace(path, _json(draft))
    return path


def gather(folder: Path) -> tuple[Source, ...]:
    """Find what a folder holds for a pack, by its place, in the order of names."""
    found = [Source(kind, name, folder / name) for kind, name in SINGLE if files.is_file(folder / name)]
    for kind, name, endings in FOLDERS:
        place = folder / name
        paths = sorted(path for path in place.rglob("*") if path.suffix.lower() in endings and files.is_file(path))
        found += [Source(kind, path.relative_to(place).as_posix(), path) for path in paths]
    return tuple(found)


def build(
    draft: Draft,
    sources: Sequence[Source],
    key: SecretKey,
    out: Path,
    *,
    shipped: Callable[[str], bool],
    progress: Progress = lambda part: True,
) -> Head:
    """Write a pack to `out`, whole or not at all, and read it back.

    Raises Known `pack.*`, `document.*`, `folder.*`; `pack.not_made` where `progress` wants no more of it.
    """
    way = _Way(sources, progress)
    listed = tuple(_listed(source, way) for source in sources)
    manifest = _manifest(draft, listed)
    _check(manifest, sources, listed, shipped)
    raw = _json(manifest)
    signature = key.sign(raw, manifest.comment).file(pack_layout.SIGNATURE_COMMENT)
    places = {file.sha256: source for file, source in zip(listed, sources, strict=True)}
    beside = out.with_name(out.name + ".new")
    try:
        with beside.open("wb") as file:
            heads = (
                (pack_layout.KEY_NAME, key.public.file),
                (pack_layout.MANIFEST_NAME, raw),
                (pack_layout.SIGNATURE_NAME, signature),
            )
            _write(file, heads, [(name, places[name]) for name in manifest.blobs], way)
        files.sync_file(beside)
        head = reader.read(beside, lambda head: (), way.read_back)
        beside.replace(out)
    except OSError as fault:
        raise files.known(fault, out) from None
    finally:
        files.discard(beside)
    return head


def rotate(old: SecretKey, new: PublicKey, issuer: str) -> Rotation:
    """Let an old key say that a new one takes its place."""
    words = pack_trust.rotation_words(issuer, new)
    signature = old.sign(words, "companion-key-rotation/1").file(pack_layout.SIGNATURE_COMMENT)
    return Rotation(old.public.text, signature.decode())


def add_rotation(draft: Draft, rotation: Rotation) -> Draft:
    """Give the draft with one more step of keys."""
    return replace(draft, rotations=(*draft.rotations, rotation))


class _Way:
    """How far it is: everything is read once to be listed, once to be written, and once more in the finished pack."""

    def __init__(self, sources: Sequence[Source], progress: Progress) -> None:
        self._progress, self._done_bytes = progress, 0
        self._bytes = max(1, sum(_size_bytes(source) for source in sources))

    def step(self, count: int) -> None:
        """Go on by so many bytes; raises Known `pack.not_made` where nobody wants the rest."""
        self._done_bytes += count
        self._tell(self._done_bytes / self._bytes / 3)

    def read_back(self, part: float) -> bool:
        """Go on with the last third."""
        self._tell((2 + part) / 3)
        return True

    def _tell(self, part: float) -> None:
        if not self._progress(min(part, 1.0)):
            raise Known("pack.not_made")


# -- before signing -------------------------------------------------------------------------------------------


def _size_bytes(source: Source) -> int:
    try:
        return source.path.stat().st_size if source.data is None else len(source.data)
    except OSError:
        raise Known("document.no_file", file=source.name) from None


def _listed(source: Source, way: _Way) -> PackFile:
    digest = hashlib.sha256()
    try:
        with source.open() as file:
            while data := file.read(SLICE_BYTES):
                digest.update(data)
                way.step(len(data))
            size = file.tell()
    except OSError:
        raise Known("document.no_file", file=source.name) from None
    return PackFile(source.kind, source.name, size, digest.hexdigest())


def _manifest(draft: Draft, listed: tuple[PackFile, ...]) -> Manifest:
    """Put the manifest together and hold it against the rules of every reader."""
    plain = schema.write(draft) | {"format": pack.FORMAT, "files": schema.write(listed)}
    try:
        return pack.read(plain)
    except schema.Unreadable as wrong:
        problem = wrong.problems[0]
        raise Known("pack.draft", field=problem.field, expected=problem.expected) from None


def _check(
    manifest: Manifest, sources: Sequence[Source], listed: Sequence[PackFile], shipped: Callable[[str], bool]
) -> None:
    """Read everything as a patient's program will, so that no one signs what nobody can open."""
    found = {
        file.sha256: source.path.read_bytes()
        for file, source in zip(listed, sources, strict=True)
        if file.kind in reader.DOCUMENTS
    }
    contents.read(manifest, found, shipped)


def _json(value: object) -> bytes:
    return (json.dumps(schema.write(value), indent=1, ensure_ascii=False, sort_keys=True) + "\n").encode()


# -- writing --------------------------------------------------------------------------------------------------


def _write(
    file: BinaryIO,
    heads: Sequence[tuple[str, bytes]],
    blobs: Sequence[tuple[str, Source]],
    way: _Way,
) -> None:
    entries: list[Entry] = []
    for name, data in heads:
        entries.append(Entry(name, len(data), zlib.crc32(data), file.tell()))
        file.write(pack_layout.write_header(entries[-1]) + data)
    for name, source in blobs:
        entries.append(_write_blob(file, name, source, way))
    file.write(pack_layout.write_directory(entries))


def _write_blob(file: BinaryIO, name: str, source: Source, way: _Way) -> Entry:
    """Copy a content, then put its CRC before it; a file that changed meanwhile is found when the pack is read back."""
    offset, crc, size = file.tell(), 0, 0
    file.write(pack_layout.write_header(Entry(name, 0, 0, offset)))
    for data in _slices(source):
        crc = zlib.crc32(data, crc)
        size += len(data)
        file.write(data)
        way.step(len(data))
    entry = Entry(name, size, crc, offset)
    file.seek(offset)
    file.write(pack_layout.write_header(entry))
    file.seek(0, 2)
    return entry


def _slices(source: Source) -> Iterator[bytes]:
    with source.open() as file:
        while data := file.read(SLICE_BYTES):
            yield data
