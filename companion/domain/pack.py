"""What a pack says of itself: who made it, what is in it, by hash, and until when it may be used.

A pack is one signed file from a clinic to a patient. Here are its manifest and the rules on it; the bytes around it are
in `pack_layout.py`, who may be believed in `pack_trust.py`. The form is described in docs/pack-format.md.
"""

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from typing import Annotated

from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.minisign import PublicKey, read_public
from companion.domain.programme import below
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Problem, Text

FORMAT = "companion-pack/1"
SUFFIX = ".companion-pack"
MOST_FILES = 500
MOST_BYTES = 2_000_000_000
"""Of a whole pack; some fifty hours of Opus, or four of lossless sound."""
MOST_MANIFEST_BYTES = 500_000
MOST_NAME_LETTERS = 200
IDENTIFIER = re.compile(r"[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?")
HASH = re.compile(r"[0-9a-f]{64}")
JOINERS = "\u200c\u200d"
"""Invisible, but letters of some scripts are joined by them."""


class Kind(StrEnum):
    """What a file in a pack is for."""

    PROTOCOL = "protocol"
    PROGRAMME = "programme"
    AUDIO = "audio"
    MEASURE = "measure"
    PAGE = "page"
    CONTACTS = "contacts"


MOST_FILE_BYTES = {
    Kind.PROTOCOL: 2_000_000,
    Kind.PROGRAMME: 2_000_000,
    Kind.AUDIO: 1_500_000_000,
    Kind.MEASURE: 500_000,
    Kind.PAGE: 200_000,
    Kind.CONTACTS: 100_000,
}
ONCE = frozenset({Kind.PROTOCOL, Kind.CONTACTS})


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who answers for a pack: a lasting id, such as a domain name of the clinic's, and the name people know."""

    id: Text
    name: Text


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file: what it is for, the name by which others in the pack speak of it, its size and its hash."""

    kind: Kind
    name: Text
    size: Annotated[int, AtLeast(1), AtMost(MOST_BYTES)]
    sha256: Text


@dataclass(frozen=True, slots=True)
class Rotation:
    """An older key of the issuer, and its signature (minisign's file) over the key that took its place."""

    key: Text
    signature: Text


@dataclass(frozen=True, slots=True)
class OtherKey:
    """Somebody else whose packs this issuer asks to be believed, such as the therapist's own."""

    issuer: Issuer
    key: Text


@dataclass(frozen=True, slots=True)
class Manifest:
    """One version of one pack. `rotations` lead from the oldest key, step by step, to the one that signed."""

    format: Annotated[str, Exactly(FORMAT)]
    id: Text
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    title: Text
    issuer: Issuer
    made: date
    valid_until: date | None
    changes: str
    files: Annotated[tuple[PackFile, ...], Count(1, MOST_FILES)]
    rotations: Annotated[tuple[Rotation, ...], Count(0, 20)]
    keys: Annotated[tuple[OtherKey, ...], Count(0, 20)]

    @property
    def comment(self) -> str:
        """Give the comment that must be signed with it, so that no signature fits another pack."""
        return f"{FORMAT} {self.id} {self.version}"

    @property
    def blobs(self) -> dict[str, int]:
        """Give each content once, its size by its hash, in the order in which they lie in the file."""
        return {file.sha256: file.size for file in self.files}

    def of(self, kind: Kind) -> tuple[PackFile, ...]:
        """Give the files of one kind in their order."""
        return tuple(file for file in self.files if file.kind is kind)


def read(data: object) -> Manifest:
    """Make a manifest from plain data; raises Known `pack.newer`, or schema.Unreadable with every problem found."""
    if isinstance(data, dict):
        given = data.get("format")
        name, _, number = given.partition("/") if isinstance(given, str) else ("", "", "")
        if name == FORMAT.partition("/")[0] and given != FORMAT and number.isascii() and number.isdigit():
            raise Known("pack.newer")
    schema.check_format(data, FORMAT)
    manifest = schema.read(Manifest, data)
    problems = tuple(_rules(manifest))
    if problems:
        raise schema.Unreadable(problems)
    return manifest


def expired(manifest: Manifest, today: date) -> bool:
    """Tell whether the pack's time is over: no session is begun with it then, one that runs goes on."""
    return manifest.valid_until is not None and today > manifest.valid_until


# -- rules across fields --------------------------------------------------------------------------------------


def _rules(manifest: Manifest) -> Iterator[Problem]:
    yield from _id_rules(manifest)
    yield from _letter_rules(manifest)
    if manifest.valid_until is not None and manifest.valid_until < manifest.made:
        yield Problem(("valid_until",), "rule", "a date not before made")
    sizes: dict[str, int] = {}
    for i, file in enumerate(manifest.files):
        yield from _file_rules(i, file)
        if sizes.setdefault(file.sha256, file.size) != file.size:
            yield Problem(("files", i, "size"), "rule", "the same size for the same hash")
    if sum(sizes.values()) > MOST_BYTES:
        yield Problem(("files",), "rule", f"at most {MOST_BYTES} bytes in all")
    names = ((("files", i, "name"), f"{file.kind} {file.name}".casefold()) for i, file in enumerate(manifest.files))
    yield from schema.twice(names, "a name")
    for kind in sorted(ONCE):
        if len(manifest.of(kind)) > 1:
            yield Problem(("files",), "rule", f"one {kind.value} at most")


def _id_rules(manifest: Manifest) -> Iterator[Problem]:
    ids: list[tuple[schema.Path, str]] = [(("id",), manifest.id), (("issuer", "id"), manifest.issuer.id)]
    ids += [(("keys", i, "issuer", "id"), other.issuer.id) for i, other in enumerate(manifest.keys)]
    for path, text in ids:
        if not IDENTIFIER.fullmatch(text):
            yield Problem(path, "rule", "1 to 64 of a-z, 0-9, “.” and “-”, with a letter or figure at both ends")
    yield from schema.twice(ids[1:], "an issuer")
    keys: list[tuple[schema.Path, str]] = []
    keys += [(("rotations", i, "key"), one.key) for i, one in enumerate(manifest.rotations)]
    keys += [(("keys", i, "key"), other.key) for i, other in enumerate(manifest.keys)]
    for path, text in keys:
        if _key(text) is None:
            yield Problem(path, "rule", "a minisign public key, “RW…”")


def _key(text: str) -> PublicKey | None:
    try:
        return read_public(text)
    except Known:
        return None


def _letter_rules(manifest: Manifest) -> Iterator[Problem]:
    """Refuse what can't be seen or turns the words around it: a name must look like what it is."""
    texts: list[tuple[schema.Path, str]] = [
        (("title",), manifest.title),
        (("issuer", "name"), manifest.issuer.name),
        (("changes",), manifest.changes.replace("\n", "")),
        *((("files", i, "name"), file.name) for i, file in enumerate(manifest.files)),
        *((("keys", i, "issuer", "name"), other.issuer.name) for i, other in enumerate(manifest.keys)),
    ]
    for path, text in texts:
        if not clear(text):
            yield Problem(path, "rule", "letters that can be seen")
        most = 4_000 if path == ("changes",) else MOST_NAME_LETTERS
        if len(text) > most:
            yield Problem(path, "rule", f"at most {most} letters")


def clear(text: str) -> bool:
    """Tell whether a text has no control characters and none that turn its direction."""
    return all(letter.isprintable() or letter in JOINERS for letter in text)


def _file_rules(i: int, file: PackFile) -> Iterator[Problem]:
    if not HASH.fullmatch(file.sha256):
        yield Problem(("files", i, "sha256"), "rule", "64 of 0-9 and a-f")
    if file.size > MOST_FILE_BYTES[file.kind]:
        yield Problem(("files", i, "size"), "rule", f"at most {MOST_FILE_BYTES[file.kind]}")
    if not below(file.name):
        yield Problem(("files", i, "name"), "rule", "a file name below a folder")
