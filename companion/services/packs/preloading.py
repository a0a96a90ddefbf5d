"""Take in the packs that lie beside the clinic's file, at each start, where they are not in place yet."""

import hashlib
from datetime import date
from pathlib import Path

from companion.domain.errors import Known
from companion.services.clinic import ClinicSettings
from companion.services.packs.shelf import Shelf

NO_MATTER = frozenset({"pack.older", "pack.key_retired"})
"""A person has a later pack already; the clinic's file may lag behind."""


def preload(shelf: Shelf, clinic: ClinicSettings, today: date) -> tuple[Known, ...]:
    """Take in what is new, by the keys that the clinic's file names, and give what could not be."""
    if clinic.file is None or clinic.place is None:
        return ()
    held = {one.sha256 for one in shelf.installed()}
    troubles = []
    for one in clinic.file.packs:
        try:
            _take(shelf, clinic.place.parent / one.file, one.sha256, held, today)
        except Known as why:
            if why.code not in NO_MATTER:
                troubles.append(why)
    return tuple(troubles)


def _take(shelf: Shelf, path: Path, sha256: str, held: set[str], today: date) -> None:
    try:
        with path.open("rb") as file:
            whole = hashlib.file_digest(file, "sha256").hexdigest() == sha256
    except OSError:
        whole = False
    if not whole:
        raise Known("clinic.pack_missing", file=path.name)
    offer = shelf.look(path, today)
    if offer.head.sha256 not in held and not offer.verdict.same:
        shelf.install(offer, today)
