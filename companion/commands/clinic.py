"""Make and check the one file by which a clinic sets up the installations that it hands out."""

import os
from argparse import Namespace
from pathlib import Path

from companion.domain.clinic import ClinicFile, paths_of
from companion.domain.schema import shown
from companion.services import clinic, files
from companion.services.clinic import building, ownership, reading
from companion.services.confine import confine


def run(given: Namespace) -> int:
    """Do what the words after `companion clinic` ask for; raises Known."""
    confine()
    return {"init": _init, "build": _build, "check": _check}[given.action](given)


def _init(given: Namespace) -> int:
    for path in building.begin(given.folder):
        print(f"Written: {path}")
    print("Edit these, put your packs into packs/, and a logo.png beside them if you like.")
    print(f"Then: companion clinic build {given.folder} --out DIR")
    return 0


def _build(given: Namespace) -> int:
    os.umask(0o022)  # what is made here is for everybody to read
    made = building.build(given.folder, given.out)
    print(f"Written: {given.out / clinic.FILE}")
    for one in made.packs:
        print(f"Written: {given.out / one.file}")
    _print(made)
    return 0


def _check(given: Namespace) -> int:
    if given.file is not None:
        _print(reading.load(given.file))
        if not ownership.only_administrators(given.file):
            print("Where it lies now, ordinary users can write: Companion would not use it there.")
        return 0
    found = clinic.look()
    if found.trouble is not None:
        raise found.trouble
    if found.file is None or found.place is None:
        print("This computer has no clinic's file. It would be looked for in this order:")
        for folder in clinic.system_folders():
            print(f"  {folder / clinic.FILE}")
        return 0
    print(f"In use: {found.place}")
    _print(found.file)
    return _packs_beside(found.place, found.file)


def _packs_beside(place: Path, told: ClinicFile) -> int:
    missing = [one.file for one in told.packs if not files.is_file(place.parent / one.file)]
    for name in missing:
        print(f"  missing beside it: {name}")
    return 1 if missing else 0


def _print(told: ClinicFile) -> None:
    print(f"{shown(told.name)}, version {told.version}")
    for name, given in (("set at first", told.defaults), ("locked", told.locked)):
        print(f"  {name}: {', '.join(paths_of(given)) or 'nothing'}")
    for other in told.keys:
        print(f"  believed: {shown(other.issuer.name)} ({other.issuer.id}), {' '.join(_words(other.key))}")
    for one in told.packs:
        print(f"  taken in by itself: {shown(one.file)}")
    for contact in told.contacts:
        print(f"  contact: {shown(contact.name)}, {shown(contact.phone)}")


def _words(key: str) -> tuple[str, ...]:
    from companion.domain.minisign import read_public  # noqa: PLC0415 - brings the list of words

    return read_public(key).words
