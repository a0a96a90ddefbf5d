"""The programmes: those that come with the program, and the person's own, by their id, their title or a file.

A programme is a JSON file, which is the truth; its audio lies beside it, in the library, or comes with the program.
It says nothing about a person and so lies open. A shipped one is never changed: saving it makes an own one.
"""

import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path

from companion.domain import schema
from companion.domain.errors import Known
from companion.domain.programme import Programme
from companion.domain.records import dataclass
from companion.services import documents, files, log
from companion.services.library import Library
from companion.services.paths import Folder, in_language, shipped

SHIPPED = ("programmes", "examples")
FIRST = "slow-tide"
"""What sessions have as long as no other one was chosen or brought by a pack."""
_MOST_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Found:
    """A programme, and the file it stands in; `own`: it is the person's."""

    programme: Programme
    path: Path
    own: bool


class Programmes:
    """The programmes of a person: theirs first, then the shipped ones, with their titles and captions in a language."""

    def __init__(self, folder: Folder, language: str = "en") -> None:
        self._folder = folder
        self._language = language

    def all(self) -> tuple[Found, ...]:
        """Give every programme that can be read; one id only once, theirs before a shipped one."""
        found: dict[str, Found] = {}
        for place, own in ((self._folder.programmes, True), *((shipped(name), False) for name in SHIPPED)):
            for path in sorted(place.glob("*.json")):
                one = self._read(path if own else in_language(place, path.name, self._language), own)
                if one is not None:
                    found.setdefault(one.programme.id, one)
        return tuple(sorted(found.values(), key=lambda one: (not one.own, one.programme.title.casefold())))

    def named(self, name: str) -> Found:
        """Give the programme of that id or title, or in the file of that path; raises Known `programme.unknown`."""
        own = self._own(name)
        if own is not None:  # all the others need not be read to find one of the person's own
            return own
        there = self.all()
        for one in there:
            if one.programme.id == name:
                return one
        for one in there:
            if one.programme.title.casefold() == name.casefold():
                return one
        path = Path(name)
        if path.suffix == ".json" or files.is_file(path):
            return Found(documents.load_programme(path).value, path, own=True)
        raise Known("programme.unknown", name=name, known=", ".join(one.programme.id for one in there))

    def _own(self, name: str) -> Found | None:
        """Give one of the person's own by its id, where its file has the name that `save` gives it."""
        path = self._usual(name)
        found = self._read(path, own=True) if path.is_file() else None
        return found if found is not None and found.programme.id == name else None

    def _usual(self, name: str) -> Path:
        mark = hashlib.sha256(name.encode()).hexdigest()[:8]
        return self._folder.programmes / f"{_slug(name) or 'programme'}-{mark}.json"

    def library(self, found: Found) -> Library:
        """Give where the audio of a programme is looked for."""
        return Library(found.path.parent, shipped("audio"), own=self._folder.library)

    def save(self, programme: Programme) -> Path:
        """Write one of the person's own, whole or not at all; raises Known `folder.*`."""
        own = self._folder.programmes
        try:
            own.mkdir(mode=files.PRIVATE_FOLDER, parents=True, exist_ok=True)
        except OSError as fault:
            raise files.known(fault, own) from None
        path = self._path(programme.id)
        data = json.dumps(schema.write(programme), ensure_ascii=False, indent=1)
        files.replace(path, (data + "\n").encode())
        return path

    def remove(self, name: str) -> None:
        """Delete one of the person's own, by its id; raises Known `folder.*`."""
        for one in self.all():
            if one.own and one.programme.id == name:
                try:
                    one.path.unlink(missing_ok=True)
                except OSError as fault:
                    raise files.known(fault, one.path) from None

    def fresh(self, programme: Programme) -> Programme:
        """Give the programme with an id that no other one has, and a title that none of the person's own has."""
        there = self.all()
        taken = {one.programme.id for one in there}
        titled = {one.programme.title.casefold() for one in there if one.own}
        base = _slug(programme.title) or "programme"
        numbers = range(2, len(there) + 3)
        names = (base, *(f"{base}-{number}" for number in numbers))
        titles = (programme.title, *(f"{programme.title} {number}" for number in numbers))
        return replace(
            programme,
            id=next(name for name in names if name not in taken),
            title=next(title for title in titles if title.casefold() not in titled),
        )

    def _path(self, name: str) -> Path:
        """Give a programme's file: the one that it has already, or one whose name no other id has."""
        if self._own(name) is not None:
            return self._usual(name)
        there = next((one.path for one in self.all() if one.own and one.programme.id == name), None)
        return there or self._usual(name)

    def _read(self, path: Path, own: bool) -> Found | None:
        try:
            return Found(documents.load_programme(path).value, path, own)
        except Known as why:
            if own:  # beside the shipped ones lies the example protocol
                log.note(why.code)
            return None


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")[:_MOST_LETTERS]
