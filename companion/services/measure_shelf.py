"""The measures there are: those that come with the program, and those that a clinic supplied, which go first.

A supplied one with the id of a shipped one takes its place, such as a translation. Keeps nothing; the store keeps
what was supplied.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from companion.domain import measures, schema
from companion.domain.measures import Measure
from companion.domain.records import dataclass
from companion.services import documents, log


@dataclass(frozen=True, slots=True)
class Shelved:
    """A measure and its plain data, which a sitting keeps."""

    measure: Measure
    data: Mapping[str, Any]


def find(ids: Iterable[str], shipped: Path, supplied: Iterable[Mapping[str, Any]]) -> Mapping[str, Shelved]:
    """Give the measures of these ids, in their order; one that is nowhere is left out, for the page to say."""
    given = {str(data.get("id")): data for data in supplied}
    found: dict[str, Shelved] = {}
    for name in ids:
        one = _supplied(given[name]) if name in given else None
        one = one or _shipped(shipped, name)
        if one is not None:
            found[name] = one
    return found


def shipped_ids(shipped: Path) -> tuple[str, ...]:
    """Give the ids of the measures that come with the program."""
    return tuple(sorted(path.stem for path in shipped.glob("*.json")))


def of_sitting(document: Mapping[str, Any]) -> Measure | None:
    """Give the measure that a sitting was begun with; None where this version can't read it any more."""
    one = _supplied(document)
    return one.measure if one else None


def _supplied(data: Mapping[str, Any]) -> Shelved | None:
    try:
        return Shelved(measures.read(data), data)
    except schema.Unreadable as fault:
        log.note("measure.unreadable", fault=fault)
        return None


def _shipped(folder: Path, name: str) -> Shelved | None:
    if name not in shipped_ids(folder):  # SECURITY: a name out of a protocol never becomes a path by itself
        return None
    document = documents.load_measure(folder / f"{name}.json")
    return Shelved(document.value, document.data)
