"""Read protocol, programme and measure files: JSON, with the line of every field for messages that help.

SECURITY: a file may come from anywhere. Its size is bounded before it is read, keys may not repeat, and only numbers
that JSON knows are taken. Nothing in a file is run or fetched. Does not store anything.

The JSON Schemas in docs/ come from here too: python -m companion.services.documents docs
"""

import bisect
import hashlib
import json
import json.decoder
import json.scanner
import math
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Generic, NoReturn, TypeVar

from companion.domain import forms, json_schema, measures, programme, protocol, schema
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.services import files

T = TypeVar("T")
MOST_BYTES = 2_000_000
"""A protocol with every text a clinic could want is below 100 kB."""
MOST_DEPTH = 12
MOST_DIGITS = 400
"""No number that a float can hold needs more; Python itself stops at 4,300, with an error of its own."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One problem of a file, with the line (from 1) on which its field, or the object that lacks it, begins."""

    line: int
    field: str
    code: str
    expected: str


@dataclass(frozen=True, slots=True)
class Document(Generic[T]):
    """A file that was read: its value, its plain data as it stood there, and the hash of its bytes."""

    value: T
    data: Mapping[str, Any]
    sha256: str


def load_protocol(path: Path) -> Document[protocol.Protocol]:
    """Read a protocol file; raises Known `document.*` with what is wrong and where."""
    return _load(path, protocol.read)


def load_draft(path: Path) -> Mapping[str, Any]:
    """Read a protocol file that may have gaps and faults; raises Known `document.*` where it is no object at all."""
    return _load(path, _object_in).data


def _object_in(data: object) -> object:
    if not isinstance(data, Mapping):
        raise schema.Unreadable((schema.Problem((), "kind", "an object { … }"),))
    return data


def load_programme(path: Path) -> Document[programme.Programme]:
    """Read a programme file; raises Known `document.*` with what is wrong and where."""
    return _load(path, programme.read)


def load_measure(path: Path) -> Document[measures.Measure]:
    """Read a measure file; raises Known `document.*` with what is wrong and where."""
    return _load(path, measures.read)


def is_measure(path: Path) -> bool:
    """Tell whether a file says that it is a measure; raises Known `document.*` where it can't be read at all."""
    return f'"{measures.FORMAT}"'.encode() in files.read_whole(path, MOST_BYTES)


def load_lesson(path: Path) -> Document[protocol.Lesson]:
    """Read one page of education; raises Known `document.*`."""
    return _load(path, lambda data: schema.read(protocol.Lesson, data))


def _load(path: Path, read: Callable[[object], T]) -> Document[T]:
    return parse(files.read_whole(path, MOST_BYTES), path.name, read)


def parse(raw: bytes, name: str, read: Callable[[object], T]) -> Document[T]:
    """Read the bytes of a file of this name; raises Known `document.*` with what is wrong and where."""
    text = files.text_of(raw, name)
    try:
        located = _Locator(text).document()
    except json.JSONDecodeError as fault:
        raise Known("document.syntax", file=name, line=fault.lineno, column=fault.colno, what=fault.msg) from None
    except RecursionError:
        raise Known("document.too_deep", file=name) from None
    data = _bare(located)
    try:
        value = read(data)
    except schema.Unreadable as unreadable:
        faults = tuple(sorted((_fault(problem, located) for problem in unreadable.problems), key=lambda f: f.line))
        raise Known("document.problems", file=name, faults=faults) from None
    return Document(value, data, hashlib.sha256(raw).hexdigest())


@dataclass(frozen=True, slots=True)
class _Located:
    """A value with the line where it begins; inside it every value is a _Located too."""

    value: Any
    line: int


class _Locator:
    """Parse JSON by the standard library's own scanner, noting where each value begins."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._breaks = [i for i, letter in enumerate(text) if letter == "\n"]
        self._at = 0
        decoder = json.JSONDecoder(
            object_pairs_hook=self._object,
            parse_constant=self._constant,
            parse_int=lambda digits: int(self._number(digits)),
            parse_float=lambda digits: float(self._number(digits)),
        )
        decoder.parse_object = self._parse_object  # type: ignore[attr-defined]  # a documented seam of json.decoder
        decoder.parse_array = self._parse_array  # type: ignore[attr-defined]
        self._scan = json.scanner.py_make_scanner(decoder)  # type: ignore[attr-defined]
        self._depth = 0

    def document(self) -> _Located:
        self._at = start = self._skip(0)
        try:
            value, end = self._scan(self._text, start)
        except StopIteration as stop:
            raise json.JSONDecodeError("Expecting value", self._text, stop.value) from None
        if self._skip(end) != len(self._text):
            raise json.JSONDecodeError("Extra data", self._text, self._skip(end))
        return _Located(value, self._line(start))

    def _parse_object(self, at: Any, strict: bool, scan: Any, *hooks: Any) -> Any:
        return self._inside(lambda: json.decoder.JSONObject(at, strict, self._noting(scan), *hooks))  # type: ignore[attr-defined]

    def _parse_array(self, at: Any, scan: Any) -> Any:
        return self._inside(lambda: json.decoder.JSONArray(at, self._noting(scan)))  # type: ignore[attr-defined]

    def _inside(self, parse: Callable[[], Any]) -> Any:
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise RecursionError
        result = parse()
        self._depth -= 1
        return result

    def _noting(self, scan: Any) -> Callable[[str, int], tuple[_Located, int]]:
        def scan_once(text: str, start: int) -> tuple[_Located, int]:
            self._at = start
            value, end = scan(text, start)
            if isinstance(value, str):
                self._text_only(value, start)
            return _Located(value, self._line(start)), end

        return scan_once

    def _object(self, pairs: list[tuple[str, _Located]]) -> dict[str, _Located]:
        found: dict[str, _Located] = {}
        for key, value in pairs:
            start = self._breaks[value.line - 2] + 1 if value.line > 1 else 0
            self._text_only(key, start)
            if key in found:
                self._stop(f"The name “{schema.shown(key)}” stands here a second time", start)
            found[key] = value
        return found

    def _constant(self, name: str) -> NoReturn:
        self._stop(f"{name} is not a number here", self._at)

    def _number(self, digits: str) -> str:
        if len(digits) > MOST_DIGITS or not math.isfinite(float(digits)):
            self._stop("This number is too long or too great", self._at)
        return digits

    def _text_only(self, text: str, start: int) -> None:
        """Stop at half of a surrogate pair, which no file and no screen could take."""
        if any("\ud800" <= letter <= "\udfff" for letter in text):
            self._stop("Half a character", start)

    def _stop(self, what: str, start: int) -> NoReturn:
        raise json.JSONDecodeError(what, self._text, start)

    def _skip(self, start: int) -> int:
        while start < len(self._text) and self._text[start] in " \t\r\n":
            start += 1
        return start

    def _line(self, index: int) -> int:
        return bisect.bisect_left(self._breaks, index) + 1


def _bare(located: _Located) -> Any:
    """Give the plain data without lines."""
    value = located.value
    if isinstance(value, dict):
        return {key: _bare(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_bare(entry) for entry in value]
    return value


def _fault(problem: schema.Problem, located: _Located) -> Fault:
    """Give a problem its line: of the field, or of the nearest object around it that is there."""
    for step in problem.path:
        inner = located.value
        known = isinstance(inner, dict) and step in inner
        known = known or (isinstance(inner, list) and isinstance(step, int) and step < len(inner))
        if not known:
            break
        located = inner[step]
    return Fault(located.line, problem.field, problem.code, problem.expected)


def save_draft(path: Path, data: Mapping[str, Any]) -> None:
    """Write a protocol file as it is, gaps and all, whole or not at all; raises Known `folder.*`."""
    text = json.dumps(forms.ordered(protocol.Protocol, data), indent=2, ensure_ascii=False) + "\n"
    try:
        path.parent.mkdir(mode=files.PRIVATE_FOLDER, parents=True, exist_ok=True)
    except OSError as fault:
        raise files.known(fault, path) from None
    files.replace(path, text.encode())


def schemas() -> Mapping[str, str]:
    """Give the JSON Schema of each format, by the name of its file."""
    made = {
        "protocol.schema.json": json_schema.document(
            protocol.Protocol, "urn:companion:protocol:2", "Companion protocol"
        ),
        "programme.schema.json": json_schema.document(
            programme.Programme, "urn:companion:programme:1", "Companion programme"
        ),
        "measure.schema.json": json_schema.document(measures.Measure, "urn:companion:measure:1", "Companion measure"),
    }
    return {name: json.dumps(data, indent=2, ensure_ascii=False) + "\n" for name, data in made.items()}


if __name__ == "__main__":
    for name, text in schemas().items():
        (Path(sys.argv[1]) / name).write_text(text, encoding="utf-8", newline="\n")
