"""Read a clinic's file, and hold what it sets against the settings that there are."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from companion.domain import clinic, schema
from companion.domain.clinic import ClinicFile
from companion.domain.schema import Problem
from companion.services import documents, files
from companion.services.settings import Settings


def load(path: Path) -> ClinicFile:
    """Read the file; raises Known `document.*`, also for a setting that is not known or has a wrong value."""
    return parse(files.read_whole(path, clinic.MOST_BYTES), path.name)


def parse(raw: bytes, name: str) -> ClinicFile:
    """Read the bytes of such a file; raises Known `document.*`."""
    return documents.parse(raw, name, check).value


def check(data: object) -> ClinicFile:
    """Make a clinic's file from plain data, and hold it against the settings there are; raises schema.Unreadable."""
    found = clinic.read(data)
    problems = [*_wrong(Settings, found.defaults, ("defaults",)), *_wrong(Settings, found.locked, ("locked",))]
    if problems:
        raise schema.Unreadable(tuple(problems))
    return found


def _wrong(kind: type, given: Mapping[str, Any], path: schema.Path) -> list[Problem]:
    """Find settings that there are not, and values that they can't have."""
    known = {one.name: one for one in fields(kind)}
    problems: list[Problem] = []
    for name, value in given.items():
        inner = known[name].default_factory if name in known else None
        if name not in known:
            problems.append(Problem((*path, name), "strange", "no setting of this name"))
        elif isinstance(inner, type) and is_dataclass(inner):
            inside = value if isinstance(value, Mapping) else {"": value}
            problems += _wrong(inner, inside, (*path, name))
        else:
            try:
                schema.read(kind, {name: value})
            except schema.Unreadable as unreadable:
                problems += [Problem((*path, *one.path), one.code, one.expected) for one in unreadable.problems]
    return problems
