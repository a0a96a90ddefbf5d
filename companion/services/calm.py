"""Keep what helps in a hard moment where no key is needed: numbers to call, when to call, and the way back.

One small file in the folder's `calm` room, written when a protocol is taken over, with the contacts only where the
person wants them shown before unlocking. It is no health record: nothing about a session or a person is in it.
Reading never fails: a missing or broken file gives the grounding and texts that come with the program, without
contacts. Does not show anything.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from companion.domain import schema
from companion.domain.protocol import Contact, Grounding, Protocol, Tier, Tiers
from companion.domain.records import dataclass
from companion.services import documents, log
from companion.services.files import replace as replace_file
from companion.services.paths import Folder

FORMAT = "companion-calm/2"
FORMAT_1 = "companion-calm/1"
FILE = "card.json"
MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class CalmCard:
    """What a protocol says for a hard moment; `clinic` and `contacts` are empty where they are not to be shown."""

    clinic: str
    contacts: tuple[Contact, ...]
    tiers: Tiers
    grounding: Grounding
    example: bool


@dataclass(frozen=True, slots=True)
class _File:
    format: str
    card: CalmCard


def card_of(protocol: Protocol, *, contacts: bool = True) -> CalmCard:
    """Give the card of a protocol, with its contacts or without."""
    card = CalmCard(
        clinic=protocol.clinic.name,
        contacts=protocol.contacts,
        tiers=protocol.tiers,
        grounding=protocol.grounding,
        example=protocol.example,
    )
    return card if contacts else _without_contacts(card)


def write_card(folder: Folder, card: CalmCard) -> None:
    """Put the card where it can be read without a key, unless it lies there.

    Raises Known `folder.*`; the card before is then still there.
    """
    data = json.dumps(schema.write(_File(FORMAT, card)), ensure_ascii=False, indent=1)
    if _read(folder.calm / FILE) != card:
        replace_file(folder.calm / FILE, data.encode())


def read_card(folder: Folder, fallback: Path) -> CalmCard:
    """Give the card, or that of the protocol file at `fallback` without contacts.

    `fallback` is the example that comes with the program; without it the installation itself is broken.
    """
    card = _read(folder.calm / FILE)
    return card if card is not None else _without_contacts(card_of(documents.load_protocol(fallback).value))


def _read(path: Path) -> CalmCard | None:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return None  # nothing was taken over yet
    except OSError as fault:
        log.note("calm.unreadable", fault=fault)
        return None
    try:
        found = schema.read(_File, _present(json.loads(raw)) if len(raw) <= MOST_BYTES else None)
    except (ValueError, RecursionError, schema.Unreadable) as fault:
        log.note("calm.unreadable", fault=fault)
        return None
    return found.card if found.format == FORMAT else None


def _present(data: Any) -> Any:
    """Give a card of the first form in the present one, so that nobody is without numbers until the next unlock."""
    card = data.get("card") if isinstance(data, Mapping) and data.get("format") == FORMAT_1 else None
    if not isinstance(card, Mapping):
        return data
    contacts = card.get("contacts")
    numbered = [
        {"id": f"contact-{i}", **one} if isinstance(one, Mapping) else one
        for i, one in enumerate(contacts if isinstance(contacts, list) else [], 1)
    ]
    call, emergency = str(card.get("get_help", "")), str(card.get("emergency", ""))
    tiers = Tiers(Tier((), call, ()), Tier((), call, ()), Tier((), emergency, ()), (), ())
    kept = {name: value for name, value in card.items() if name not in ("emergency", "get_help")}
    return {"format": FORMAT, "card": {**kept, "contacts": numbered, "tiers": schema.write(tiers)}}


def _without_contacts(card: CalmCard) -> CalmCard:
    return replace(card, clinic="", contacts=())
