"""A folder in which version 5 of the clinic's pack is in place, for packs to be held against."""

from datetime import date
from pathlib import Path

from companion.services.packs.shelf import Installed, Shelf
from companion.services.packs.sounds import examine, is_shipped
from companion.services.paths import Folder
from tests.packs.__main__ import DATA

DAY = date(2026, 6, 1)


def file(name: str) -> Path:
    """Give a pack of the corpus."""
    return DATA / f"{name}.companion-pack"


def shelf_in(root: Path, *, others: bool = True) -> Shelf:
    """Give a shelf in a folder, as the program makes it."""
    folder = Folder(root)
    folder.create()
    return Shelf(folder, is_shipped, examine, others=others)


def take(shelf: Shelf, path: Path, *, compared: bool = False) -> Installed:
    """Look at a pack and take it in."""
    return shelf.install(shelf.look(path, DAY), DAY, compared=compared)


def primed(root: Path) -> Shelf:
    """Give a shelf with the clinic's pack, whose words were compared."""
    shelf = shelf_in(root)
    take(shelf, file("valid/in_place"), compared=True)
    return shelf


def everything_in(root: Path) -> dict[str, bytes]:
    """Give every file below a folder, to be compared before and after."""
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}
