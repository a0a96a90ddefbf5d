"""The clinic's one file: what an installation is told by the clinic that hands it out. Data only.

It names the clinic, sets what patients find set and what they can't change, says whose packs are believed, and lists
the packs that are taken in by themselves. Reads no file; what may be set is known by `services/settings.py`.
"""

import base64
from collections.abc import Iterator, Mapping
from typing import Annotated, Any

from companion.domain import pack, schema
from companion.domain.errors import Known
from companion.domain.minisign import read_public
from companion.domain.pack import OtherKey
from companion.domain.pack_trust import How, Trusted
from companion.domain.programme import below
from companion.domain.protocol import Contact
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Problem, Text

FORMAT = "companion-clinic/1"
FILE = "companion-clinic.json"
MOST_BYTES = 1_000_000
MOST_LOGO_BYTES = 200_000
PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class Preload:
    """A pack that lies beside the file and is taken in by itself."""

    file: Text
    sha256: Text


@dataclass(frozen=True, slots=True)
class ClinicFile:
    """Everything a clinic says; `logo` is a PNG in base64, or null."""

    format: Annotated[str, Exactly(FORMAT)]
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    name: Text
    defaults: Mapping[str, Any]
    locked: Mapping[str, Any]
    logo: str | None
    contacts: Annotated[tuple[Contact, ...], Count(0, 20)]
    keys: Annotated[tuple[OtherKey, ...], Count(0, 50)]
    packs: Annotated[tuple[Preload, ...], Count(0, 50)]
    privacy: str
    support: str

    @property
    def logo_png(self) -> bytes | None:
        """Give the logo's bytes."""
        return base64.b64decode(self.logo) if self.logo else None

    def trusted(self, since: str) -> tuple[Trusted, ...]:
        """Give whose packs are believed because the clinic says so."""
        return tuple(Trusted(other.issuer, other.key, How.CLINIC, since) for other in self.keys)


def read(data: object) -> ClinicFile:
    """Make a clinic's file from plain data; raises schema.Unreadable with every problem found."""
    schema.check_format(data, FORMAT)
    found = schema.read(ClinicFile, data)
    problems = tuple(_rules(found))
    if problems:
        raise schema.Unreadable(problems)
    return found


def paths_of(settings: Mapping[str, Any], inside: str = "") -> Iterator[str]:
    """Give the names of what is set, as `look.scheme`."""
    for name, value in settings.items():
        if isinstance(value, Mapping):
            yield from paths_of(value, f"{inside}{name}.")
        else:
            yield f"{inside}{name}"


def _rules(clinic: ClinicFile) -> Iterator[Problem]:
    for path, text in (("name", clinic.name), ("privacy", clinic.privacy), ("support", clinic.support)):
        if not pack.clear(text.replace("\n", "")) or len(text) > 10_000:
            yield Problem((path,), "rule", "at most 10,000 letters that can be seen")
    both = set(paths_of(clinic.defaults)) & set(paths_of(clinic.locked))
    for name in sorted(both):
        yield Problem(("defaults", *name.split(".")), "rule", "a setting that is not locked too")
    if clinic.logo is not None and not _is_png(clinic.logo):
        yield Problem(("logo",), "rule", f"a whole PNG of at most {MOST_LOGO_BYTES} bytes, in base64")
    for i, one in enumerate(clinic.packs):
        if "/" in one.file or not below(one.file) or not one.file.endswith(pack.SUFFIX):
            yield Problem(("packs", i, "file"), "rule", f"a file name that ends in {pack.SUFFIX}")
        if not pack.HASH.fullmatch(one.sha256):
            yield Problem(("packs", i, "sha256"), "rule", "64 of 0-9 and a-f")
    yield from _key_rules(clinic)


def _key_rules(clinic: ClinicFile) -> Iterator[Problem]:
    for i, other in enumerate(clinic.keys):
        try:
            read_public(other.key)
        except Known:
            yield Problem(("keys", i, "key"), "rule", "a minisign public key, “RW…”")
        if not pack.IDENTIFIER.fullmatch(other.issuer.id):
            yield Problem(("keys", i, "issuer", "id"), "rule", "a lasting id such as clinic.example")
    yield from schema.twice(((("keys", i), one.issuer.id) for i, one in enumerate(clinic.keys)), "an issuer")


def _is_png(text: str) -> bool:
    try:
        raw = base64.b64decode(text, validate=True)
    except ValueError:
        return False
    return len(raw) <= MOST_LOGO_BYTES and raw.startswith(PNG) and _is_whole(raw)


def _is_whole(png: bytes) -> bool:
    """Tell whether a picture goes on to the part that ends it."""
    at, kind = len(PNG), b""
    while kind != b"IEND" and at + 12 <= len(png):
        size, kind = int.from_bytes(png[at : at + 4], "big"), png[at + 4 : at + 8]
        at += 12 + size
    return kind == b"IEND" and at <= len(png)
