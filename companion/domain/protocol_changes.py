"""What is different between two versions of a protocol, field by field. Pure; words are made in the window."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from companion.domain import schema
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.domain.schema import Path

_UNTOLD = {"format", "version"}
_NAMES = ("id", "key", "code", "name")
"""By one of these an entry of a list is known again, wherever it stands now."""


@dataclass(frozen=True, slots=True)
class Change:
    """One field that is not as it was; None on the side where it, or the whole entry, is not there."""

    path: Path
    before: object
    after: object


def changes(before: Protocol, after: Protocol) -> tuple[Change, ...]:
    """Give every difference, in the order of the format."""
    old, new = schema.write(before), schema.write(after)
    return tuple(one for one in _within((), old, new) if one.path[0] not in _UNTOLD)


def _within(path: Path, old: object, new: object) -> Iterator[Change]:
    if old == new:
        return
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for name in dict.fromkeys([*old, *new]):
            yield from _within((*path, name), old.get(name), new.get(name))
    elif _entries(old) and _entries(new):
        yield from _lists(path, old, new)  # type: ignore[arg-type]
    else:
        yield Change(path, old, new)


def _entries(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str) and all(isinstance(one, Mapping) for one in value)


def _lists(path: Path, old: Sequence[Mapping[str, Any]], new: Sequence[Mapping[str, Any]]) -> Iterator[Change]:
    before, after = _known(old), _known(new)
    for name, (at, entry) in after.items():
        if name in before:
            yield from _within((*path, at), before[name][1], entry)
        else:
            yield Change((*path, at), None, entry)
    for name, (at, entry) in before.items():
        if name not in after:
            yield Change((*path, at), entry, None)


def _known(entries: Sequence[Mapping[str, Any]]) -> dict[object, tuple[int, Mapping[str, Any]]]:
    """Give each entry by what it is known by: its name, or its place where it has none of its own."""
    for name in _NAMES:
        names = [entry.get(name) for entry in entries]
        if None not in names and len({*map(str, names)}) == len(entries):
            return {entry[name]: (at, entry) for at, entry in enumerate(entries)}
    return {at: (at, entry) for at, entry in enumerate(entries)}
