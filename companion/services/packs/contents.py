"""Read what is inside a pack whose bytes are known to be whole: by the same rules as any file that a person opens.

A signature says who made it, not that it is right. What can't be read here is not taken in.
"""

import hashlib
from collections.abc import Callable, Mapping
from typing import Annotated, TypeVar

from companion.domain import leaflet, measures, programme, protocol, schema
from companion.domain.errors import Known
from companion.domain.leaflet import Leaflet
from companion.domain.measures import Measure
from companion.domain.pack import Kind, Manifest, PackFile
from companion.domain.programme import Programme
from companion.domain.protocol import Contact, Protocol
from companion.domain.records import dataclass
from companion.domain.schema import Count, Exactly
from companion.services import documents
from companion.services.documents import Document

T = TypeVar("T")
CONTACTS_FORMAT = "companion-contacts/1"


@dataclass(frozen=True, slots=True)
class ContactList:
    """People to call besides those of the protocol."""

    format: Annotated[str, Exactly(CONTACTS_FORMAT)]
    contacts: Annotated[tuple[Contact, ...], Count(1, 20)]


@dataclass(frozen=True, slots=True)
class Contents:
    """Everything in a pack but its sound, read; `audio` gives the hash of each sound by its name."""

    protocol: Document[Protocol] | None
    programmes: tuple[Document[Programme], ...]
    measures: tuple[Document[Measure], ...]
    pages: tuple[Leaflet, ...]
    contacts: tuple[Contact, ...]
    audio: Mapping[str, str]


def read(manifest: Manifest, found: Mapping[str, bytes], shipped: Callable[[str], bool]) -> Contents:
    """Read the documents of a pack; `found` are their bytes by hash, `shipped` tells of sounds that all have.

    Raises Known `pack.content_*` (`name`), `pack.page_*` (`name`) or `pack.sound_missing` (`name`, `file`).
    """
    told = [_document(file, found, protocol.read) for file in manifest.of(Kind.PROTOCOL)]
    programmes = tuple(_document(file, found, programme.read) for file in manifest.of(Kind.PROGRAMME))
    lists = [_document(file, found, _contacts) for file in manifest.of(Kind.CONTACTS)]
    audio = {file.name: file.sha256 for file in manifest.of(Kind.AUDIO)}
    for one in programmes:
        for name in one.value.files:
            if name not in audio and not shipped(name):
                raise Known("pack.sound_missing", name=one.value.title, file=name)
    return Contents(
        protocol=told[0] if told else None,
        programmes=programmes,
        measures=tuple(_document(file, found, measures.read) for file in manifest.of(Kind.MEASURE)),
        pages=tuple(_page(file, found) for file in manifest.of(Kind.PAGE)),
        contacts=lists[0].value.contacts if lists else (),
        audio=audio,
    )


def _contacts(data: object) -> ContactList:
    schema.check_format(data, CONTACTS_FORMAT)
    return schema.read(ContactList, data)


def _document(file: PackFile, found: Mapping[str, bytes], read_it: Callable[[object], T]) -> Document[T]:
    raw = found[file.sha256]
    if hashlib.sha256(raw).hexdigest() != file.sha256:
        raise Known("pack.content_changed")
    try:
        return documents.parse(raw, file.name, read_it)
    except Known as why:
        raise Known(f"pack.content_{file.kind.value}", name=file.name, why=why) from None


def _page(file: PackFile, found: Mapping[str, bytes]) -> Leaflet:
    try:
        return leaflet.read(found[file.sha256])
    except Known as why:
        raise Known(why.code, name=file.name) from None
