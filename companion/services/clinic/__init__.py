"""What the clinic that handed out this installation has set: its one file, found, judged and read.

Found beside the program, else in the system's folder. SECURITY: a file in a place where an ordinary user can write is
never used, since whoever wrote it could take locks away or have other people's packs believed.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from companion.domain.errors import Known
from companion.domain.records import dataclass

if TYPE_CHECKING:
    from companion.domain.clinic import ClinicFile
    from companion.domain.pack_trust import Trusted

FILE = "companion-clinic.json"


@dataclass(frozen=True, slots=True)
class ClinicSettings:
    """What the clinic set: the file and where it lies, both None without one; `trouble` says why one is not used."""

    file: "ClinicFile | None" = None
    place: Path | None = None
    trouble: Known | None = None
    defaults: Mapping[str, Any] = field(default_factory=dict)
    locked: Mapping[str, Any] = field(default_factory=dict)

    @property
    def others(self) -> bool:
        """Tell whether packs from others than the clinic's own keys may come in; not while its file can't be read."""
        return self.trouble is None and bool({**self.defaults, **self.locked}.get("packs_from_others", True))

    @property
    def trusted(self) -> "tuple[Trusted, ...]":
        """Give whose packs are believed because the clinic says so."""
        return self.file.trusted(_since(self.place)) if self.file and self.place else ()


def system_folders() -> tuple[Path, ...]:
    """Give the places of this system, in their order: beside the program, then where administrators put such files."""
    beside = (Path(sys.executable).resolve().parent,) if getattr(sys, "frozen", False) else ()
    if sys.platform == "win32":
        return (*beside, Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "Companion")
    if sys.platform == "darwin":
        return (*beside, Path("/Library/Application Support/Companion"))
    return (*beside, Path("/etc/companion"))


def look(folders: tuple[Path, ...] | None = None) -> ClinicSettings:
    """Find and read the clinic's file; without one everything is as the program has it.

    Never raises Known: a damaged file, or one in a place that is not safe, starts the program with its own settings,
    takes packs from nobody new, and has its reason in `trouble` (`clinic.damaged`, `clinic.unsafe`).
    """
    for folder in system_folders() if folders is None else folders:
        path = folder / FILE
        if os.path.lexists(path):
            return _taken(path)
    return ClinicSettings()


def _taken(path: Path) -> ClinicSettings:
    from companion.services.clinic import ownership, reading  # noqa: PLC0415 - most people have no such file

    if not ownership.only_administrators(path):
        return ClinicSettings(place=path, trouble=Known("clinic.unsafe", place=str(path)))
    try:
        found = reading.load(path)
    except Known:
        return ClinicSettings(place=path, trouble=Known("clinic.damaged", place=str(path)))
    return ClinicSettings(found, path, None, found.defaults, found.locked)


def _since(place: Path) -> str:
    """Give the day of the file, as that of the keys that are believed through it."""
    try:
        return date.fromtimestamp(place.stat().st_mtime).isoformat()  # noqa: DTZ012 - the day as it was here
    except OSError:
        return ""
