"""Find programmes: those that come with the program, and the person's own, by their id or by a file.

A programme is a JSON file; its audio lies beside it, in the library, or comes with the program. Writes nothing.
"""

from dataclasses import dataclass
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.programme import Programme
from companion.services import documents, log
from companion.services.library import Library
from companion.services.paths import Folder, shipped

SHIPPED = ("programmes", "examples")


@dataclass(frozen=True, slots=True)
class Found:
    """A programme, and the file it stands in; `own`: it is the person's."""

    programme: Programme
    path: Path
    own: bool


class Programmes:
    """The programmes of a person: theirs first, then the shipped ones."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def all(self) -> tuple[Found, ...]:
        """Give every programme that can be read; one id only once, theirs before a shipped one."""
        found: dict[str, Found] = {}
        for place, own in ((self._folder.programmes, True), *((shipped(name), False) for name in SHIPPED)):
            for path in sorted(place.glob("*.json")):
                one = self._read(path, own)
                if one is not None:
                    found.setdefault(one.programme.id, one)
        return tuple(found.values())

    def named(self, name: str) -> Found:
        """Give the programme of that id or title, or in the file of that path; raises Known `programme.unknown`."""
        for one in self.all():
            if name in (one.programme.id, one.programme.title):
                return one
        path = Path(name)
        if path.suffix == ".json" or path.is_file():
            return Found(documents.load_programme(path).value, path, own=True)
        raise Known("programme.unknown", name=name, known=", ".join(one.programme.id for one in self.all()))

    def library(self, found: Found) -> Library:
        """Give where the audio of a programme is looked for."""
        return Library(found.path.parent, shipped("audio"), own=self._folder.library)

    def _read(self, path: Path, own: bool) -> Found | None:
        try:
            return Found(documents.load_programme(path).value, path, own)
        except Known as why:
            if own:  # beside the shipped ones lies the example protocol
                log.note(why.code)
            return None
