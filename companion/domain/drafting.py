"""A protocol while it is being written: plain data that may have gaps, what is still wrong with it, and the way back.

Judged by the same rules as a finished file (`protocol.read`). Fills in no clinical value; the only things that it makes
up are ids for new entries, which nobody reads.
"""

import copy
from collections.abc import Mapping
from typing import Any

from companion.domain import forms, protocol, protocol_1, schema
from companion.domain.protocol import Protocol
from companion.domain.schema import Data, Path, Problem

MOST_STEPS = 200
"""How many steps back are kept: more than an evening's work, and bounded."""


def empty() -> dict[str, Data]:
    """Give a protocol in which nothing has been said yet."""
    return forms.blank(Protocol)


def present_form(data: Mapping[str, Any]) -> dict[str, Data]:
    """Give a file's data in the present form of the format, its faults left as they are."""
    if data.get("format") == protocol_1.FORMAT:
        return protocol_1.upgraded(data, protocol.FORMAT)
    return dict(data)


class Draft:
    """One protocol being written. Every change is a step; steps on one and the same field make one step back."""

    def __init__(self, data: Mapping[str, Data]) -> None:
        self._data: dict[str, Data] = copy.deepcopy(dict(data))
        self._saved = copy.deepcopy(self._data)
        self._back: list[dict[str, Data]] = []
        self._forth: list[dict[str, Data]] = []
        self._last: Path | None = None

    @property
    def data(self) -> Mapping[str, Data]:
        """Give the whole as it would be written."""
        return self._data

    @property
    def saved(self) -> bool:
        """Tell whether everything is in the file."""
        return self._data == self._saved

    @property
    def can_undo(self) -> bool:
        """Tell whether there is a step back."""
        return bool(self._back)

    @property
    def can_redo(self) -> bool:
        """Tell whether a step back can be taken again."""
        return bool(self._forth)

    def mark_saved(self) -> None:
        """Note that the data is in the file as it is now."""
        self._saved = copy.deepcopy(self._data)
        self._last = None

    def at(self, path: Path) -> Data:
        """Give what stands somewhere; None where nothing does."""
        found: Data = self._data
        for step in path:
            if isinstance(step, str) and isinstance(found, Mapping):
                found = found.get(step)
            elif isinstance(step, int) and isinstance(found, list) and step < len(found):
                found = found[step]
            else:
                return None
        return found

    def has(self, path: Path) -> bool:
        """Tell whether a field is there, be it null."""
        around = self.at(path[:-1])
        return isinstance(around, Mapping) and path[-1] in around

    def problems(self) -> tuple[Problem, ...]:
        """Give what a session could not use, as the check of a file would."""
        try:
            protocol.read(self._data)
        except schema.Unreadable as unreadable:
            return unreadable.problems
        return ()

    def protocol(self) -> Protocol | None:
        """Give the protocol once nothing is wrong with it."""
        return None if self.problems() else protocol.read(self._data)

    # -- changes ----------------------------------------------------------------------------------------------

    def put(self, path: Path, value: Data) -> None:
        """Answer a field."""
        if self.has(path) and self.at(path) == value:
            return
        self._step(path)
        around = self._around(path)
        if around is not None:
            around[path[-1]] = value

    def drop(self, path: Path) -> None:
        """Take a field out: unanswered, or one that the format does not have."""
        if self.has(path):
            self._step(path)
            around = self._around(path)
            if around is not None:
                del around[path[-1]]

    def add(self, path: Path, kind: type) -> None:
        """Add an entry with nothing in it to the end of a list."""
        self._step(None)
        made = forms.blank(kind)
        if any(field.name == "id" for field in forms.fields_of(kind)):
            made["id"] = self._fresh(str(path[-1]))
        entries = self.at(path)
        if isinstance(entries, list):
            entries.append(made)
        else:
            self._set(path, [made])

    def remove(self, path: Path, index: int) -> None:
        """Take an entry out of a list."""
        self._step(None)
        self.at(path).pop(index)

    def move(self, path: Path, index: int, by: int) -> None:
        """Put an entry of a list earlier or later."""
        if 0 <= index + by < len(self.at(path)):
            self._step(None)
            entries = self.at(path)
            entries.insert(index + by, entries.pop(index))

    def undo(self) -> None:
        """Take the last step back."""
        if self._back:
            self._forth.append(self._data)
            self._data = self._back.pop()
            self._last = None

    def redo(self) -> None:
        """Take a step again."""
        if self._forth:
            self._back.append(self._data)
            self._data = self._forth.pop()
            self._last = None

    def _step(self, path: Path | None) -> None:
        if path is None or path != self._last:
            self._back = [*self._back[1 - MOST_STEPS :], self._data]
            self._data = copy.deepcopy(self._data)
        self._forth.clear()
        self._last = path

    def _around(self, path: Path) -> dict[Any, Data] | None:
        """Give the object that a field stands in, made where a file lacks it."""
        if not isinstance(self.at(path[:-1]), dict):
            self._set(path[:-1], {})
        around = self.at(path[:-1])
        return around if isinstance(around, dict) else None

    def _set(self, path: Path, value: Data) -> None:
        around = self._around(path) if len(path) > 1 else self._data
        if around is not None and path:
            around[str(path[-1])] = value

    def _fresh(self, base: str) -> str:
        """Give an id that nothing here has."""
        taken = set(_ids(self._data))
        number = 1
        while f"{base}-{number}" in taken:
            number += 1
        return f"{base}-{number}"


def _ids(data: Data) -> list[str]:
    if isinstance(data, Mapping):
        own = [data["id"]] if isinstance(data.get("id"), str) else []
        return own + [one for value in data.values() for one in _ids(value)]
    if isinstance(data, list):
        return [one for value in data for one in _ids(value)]
    return []
