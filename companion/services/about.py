"""What this program is: version, day, what it is built on, and every licence. Asks nothing but its own files."""

from datetime import date
from pathlib import Path

import companion
from companion.domain.records import dataclass
from companion.services.paths import shipped

OLD_DAYS = 365
"""After that long a version is worth a look for a newer one."""


@dataclass(frozen=True, slots=True)
class Version:
    """The version that runs; `day` is None where it was never released, as in a source tree between two releases."""

    number: str
    day: date | None

    def old(self, today: date) -> bool:
        """Tell whether there may well be a newer one."""
        return self.day is not None and (today - self.day).days > OLD_DAYS


@dataclass(frozen=True, slots=True)
class Component:
    """Something that Companion is built on."""

    name: str
    version: str
    licence: str
    use: str
    source: str


@dataclass(frozen=True, slots=True)
class Licences:
    """What stands under which licence; `texts` is empty where only the packed program has them."""

    components: tuple[Component, ...]
    texts: str


def this_version() -> Version:
    """Give the version that runs."""
    day = companion.__date__
    return Version(companion.__version__, date.fromisoformat(day) if day else None)


def read_licences(folder: Path | None = None) -> Licences:
    """Read THIRD-PARTY.md, and LICENCES.txt where it is; what is not there is left out, since nothing depends on it."""
    place = folder or shipped("licences")
    components: list[Component] = []
    for part in _text(place / "THIRD-PARTY.md").split("\n\n")[1:]:
        lines = part.strip().splitlines()
        if lines and lines[0].startswith("|"):
            rows = ([cell.strip() for cell in line.strip("| ").split("|")] for line in lines[2:])
            components += [Component(*row) for row in rows if len(row) == len(Component.__slots__)]
    return Licences(tuple(components), _text(place / "LICENCES.txt"))


def _text(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""
