"""Read plain data (as JSON gives it) into frozen dataclasses, and say of every field what was expected.

The annotations of a dataclass are its schema: there is no second list of fields. The same annotations give the JSON
Schema that docs/ carries (`json_schema.py`). Knows no file and no line: `services/documents.py` adds lines from the
paths given here.
"""

import math
import re
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin

from companion.domain.records import dataclass
from companion.domain.schema_readers import Odd, reader
from companion.domain.schema_rules import DATE, AtLeast, AtMost, Count, Exactly, Form, Like, NotBlank, hints, key_of

__all__ = ["AtLeast", "AtMost", "Count", "Exactly", "Form", "Like", "NotBlank", "hints", "key_of"]
T = TypeVar("T")
_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})
Path = tuple[str | int, ...]
Data: typing.TypeAlias = Any
"""Plain data as JSON gives it."""

Text = Annotated[str, NotBlank()]
"""Words for a person; never blank."""
DAY_S = 86_400
Seconds = Annotated[int, AtLeast(0), AtMost(DAY_S)]
"""A length of time in whole seconds, at most a day: session time is not computed beyond that."""
Lasting = Annotated[int, AtLeast(1), AtMost(DAY_S)]
"""A length of time that is not nothing."""

MOST_PROBLEMS = 100
"""Reading stops here: nobody reads more, and looking for near names in a hostile file takes its time."""
SHOWN_LETTERS = 40


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with plain data.

    `path` leads to the field, `code` names the fault (`missing`, `unknown`, `strange` where no name is near, `kind`,
    `range`, `blank`, `count`, `rule`) and `expected` is a short technical description of what belongs there, the same
    in every language.
    """

    path: Path
    code: str
    expected: str

    @property
    def field(self) -> str:
        """Give the path as people write it: `phases.window.min_s`, `holds[0].hold_s`."""
        text = ""
        for step in self.path:
            text += f"[{step}]" if isinstance(step, int) else f".{shown(step)}" if text else shown(step)
        return text or "(the whole file)"


def shown(name: str) -> str:
    """Give a name out of a file as it may be shown: cut off where it is long, without control characters.

    SECURITY: a name goes to a terminal, which obeys escape sequences.
    """
    letters = "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in name)
    return letters if len(letters) <= SHOWN_LETTERS else letters[: SHOWN_LETTERS - 1] + "…"


class Unreadable(Exception):  # noqa: N818 - carries problems, is not an error class of its own
    """Carry every problem found in one piece of data; turned into a Known where a file is read."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


class _Bad(Exception):  # noqa: N818 - never leaves this module
    """Stop reading one value whose problem has been noted."""


class _Enough(Exception):  # noqa: N818 - never leaves this module
    """Stop reading altogether."""


def read(kind: type[T], data: object) -> T:
    """Make a `kind` from plain data; raises Unreadable with all problems (the first hundred), not just the first."""
    try:
        return typing.cast(T, reader(typing.cast(Form, kind))(data))
    except Odd:
        return value_by_value(kind, data)


def value_by_value(kind: type[T], data: object) -> T:
    """Do what `read` does, and know at every value where it stands, so as to name what is wrong there."""
    problems: list[Problem] = []
    try:
        value = _read(kind, data, (), problems)
    except (_Bad, _Enough):
        raise Unreadable(tuple(problems)) from None
    if problems:
        raise Unreadable(tuple(problems))
    return typing.cast(T, value)


def write(value: object) -> Data:
    """Give the plain data that `read` turns back into an equal value."""
    kind: type = type(value)
    if kind in _AS_THEY_ARE:
        return value  # first, since it is by far the most frequent: every event goes through here before its commit
    names = _names(kind)
    if names is not None:
        written = {}
        for name, key in names:
            inner = getattr(value, name)
            written[key] = inner if type(inner) in _AS_THEY_ARE else write(inner)
        return written
    if isinstance(value, Enum):
        return value._value_  # what `value.value` gives, by way of a descriptor that costs ten times as much
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [write(entry) for entry in value]
    if isinstance(value, Mapping):
        return {key: write(entry) for key, entry in value.items()}
    return value


@cache
def _names(kind: type) -> tuple[tuple[str, str], ...] | None:
    """Give the fields of a dataclass and their names in a file, None for any other type."""
    return tuple((f.name, key_of(f.name)) for f in fields(kind)) if is_dataclass(kind) else None


def _note(problems: list[Problem], path: Path, code: str, expected: str) -> None:
    problems.append(Problem(path, code, expected))
    if len(problems) >= MOST_PROBLEMS:
        raise _Enough


def _fail(problems: list[Problem], path: Path, code: str, expected: str) -> typing.NoReturn:
    _note(problems, path, code, expected)
    raise _Bad


def _read(kind: Form, data: object, path: Path, problems: list[Problem]) -> object:
    origin: Any = get_origin(kind)
    if origin is Annotated:
        base, *rules = get_args(kind)
        _count(rules, data, path, problems)
        value = _read(base, data, path, problems)
        for rule in rules:
            _check(rule, value, path, problems)
        return value
    if kind is Any:
        return data
    if origin is types.UnionType or origin is typing.Union:
        inner = next(k for k in get_args(kind) if k is not types.NoneType)
        return None if data is None else _read(inner, data, path, problems)
    if origin is tuple:
        return _read_list(get_args(kind)[0], data, path, problems)
    if origin is not None and issubclass(origin, Mapping):
        return _read_map(get_args(kind)[1], data, path, problems)
    if is_dataclass(kind):
        return _read_fields(typing.cast(type, kind), data, path, problems)
    return _read_plain(kind, data, path, problems)


def _count(rules: list[object], data: object, path: Path, problems: list[Problem]) -> None:
    """Count the entries as they stand in the data: a bad one is still one of them."""
    for rule in rules:
        if isinstance(rule, Count) and isinstance(data, list | tuple):
            least, most = rule.least, rule.most
            if len(data) < least or (most is not None and len(data) > most):
                _note(problems, path, "count", f"{least} or more" if most is None else f"{least} to {most}")


def _read_list(kind: Form, data: object, path: Path, problems: list[Problem]) -> object:
    if not isinstance(data, list | tuple):
        _fail(problems, path, "kind", "a list [ … ]")
    return tuple(_each(((i, entry) for i, entry in enumerate(data)), kind, path, problems).values())


def _read_map(kind: Form, data: object, path: Path, problems: list[Problem]) -> object:
    if not isinstance(data, Mapping):
        _fail(problems, path, "kind", "an object { … }")
    return _each(data.items(), kind, path, problems)


def _each(
    entries: typing.Iterable[tuple[Any, object]],
    kind: Form,
    path: Path,
    problems: list[Problem],
) -> dict[Any, object]:
    """Read all entries, going on after a bad one so that one reading finds every problem."""
    values: dict[Any, object] = {}
    for key, entry in entries:
        try:
            values[key] = _read(kind, entry, (*path, key), problems)
        except _Bad:
            continue
    return values


def _read_fields(kind: type, data: object, path: Path, problems: list[Problem]) -> object:
    if not isinstance(data, Mapping):
        _fail(problems, path, "kind", "an object { … }")
    wanted = hints(kind)
    known = {key_of(f.name): f for f in fields(kind)}
    for name in data:
        if name not in known:
            import difflib  # noqa: PLC0415 - for a misspelt name alone

            near = difflib.get_close_matches(str(name), known, n=1)
            code, expected = ("unknown", f"“{near[0]}”") if near else ("strange", "no field of this name")
            _note(problems, (*path, str(name)), code, expected)
    values: dict[str, object] = {}
    complete = True
    for name, field in known.items():
        if name in data:
            try:
                values[field.name] = _read(wanted[field.name], data[name], (*path, name), problems)
            except _Bad:
                complete = False
        elif field.default is MISSING and field.default_factory is MISSING:
            _note(problems, (*path, name), "missing", describe(wanted[field.name]))
            complete = False
    if not complete:
        raise _Bad
    return kind(**values)


def _read_plain(kind: Form, data: object, path: Path, problems: list[Problem]) -> object:
    if isinstance(kind, type) and issubclass(kind, Enum):
        if data not in [member.value for member in kind]:
            _fail(problems, path, "kind", describe(kind))
        return kind(data)
    try:
        return _converted(kind, data)
    except (ValueError, OverflowError):
        _fail(problems, path, "kind", describe(kind))


def _converted(kind: Form, data: object) -> object:
    """Give a plain value as its kind; raises ValueError where it is none, OverflowError where a number is too great."""
    if kind is date and isinstance(data, str) and DATE.fullmatch(data):
        return date.fromisoformat(data)
    if kind is int and type(data) is float and data.is_integer():
        return int(data)  # JSON does not tell 600.0 from 600
    if kind is float and type(data) in (int, float):
        number = float(typing.cast(float, data))
        if math.isfinite(number):
            return number
    elif type(data) is kind:
        return data
    raise ValueError


def _check(rule: object, value: Data, path: Path, problems: list[Problem]) -> None:
    match rule:
        case AtLeast(limit) if value is not None and value < limit:
            _fail(problems, path, "range", f"{limit:.15g} or more")
        case AtMost(limit) if value is not None and value > limit:
            _fail(problems, path, "range", f"{limit:.15g} or less")
        case NotBlank() if not value.strip():
            _fail(problems, path, "blank", "a text that is not blank")
        case Exactly(text) if value != text:
            _fail(problems, path, "rule", f"“{text}”")
        case Like(pattern, expected) if not re.fullmatch(pattern, value):
            _fail(problems, path, "kind", expected)


PLAIN: Mapping[Any, tuple[str, Mapping[str, Any]]] = {
    str: ("a text", {"type": "string"}),
    int: ("a whole number", {"type": "integer"}),
    float: ("a number", {"type": "number"}),
    bool: ("true or false", {"type": "boolean"}),
    date: ("a date such as 2026-01-31", {"type": "string", "format": "date"}),
    Any: ("anything", {}),
}
"""What plain values are called, and their JSON Schema."""


def describe(kind: Form) -> str:
    """Say in a few words what data of this kind looks like in a file."""
    origin: Any = get_origin(kind)
    if origin is Annotated:
        return describe(get_args(kind)[0])
    if origin is types.UnionType or origin is typing.Union:
        inner = next(k for k in get_args(kind) if k is not types.NoneType)
        return f"{describe(inner)}, or null"
    if origin is tuple:
        return "a list [ … ]"
    if isinstance(kind, type) and issubclass(kind, Enum):
        return "one of " + ", ".join(f"“{member.value}”" for member in kind)
    return PLAIN[kind][0] if kind in PLAIN else "an object { … }"


def check_format(data: object, name: str) -> None:
    """Raise Unreadable, with this one problem alone, where data says that it is of another format than `name`.

    A programme taken for a protocol, or a file of a later version, would else be told fifty times what it lacks.
    """
    found = data.get("format") if isinstance(data, Mapping) else None
    if isinstance(found, str) and found != name:
        raise Unreadable((Problem(("format",), "rule", f"“{name}”"),))


def twice(values: typing.Iterable[tuple[Path, str]], what: str) -> Iterator[Problem]:
    """Give a problem for each value that stands a second time, such as an id used by two items."""
    seen: set[str] = set()
    for path, value in values:
        if value in seen:
            yield Problem(path, "rule", f"{what} that is used only once")
        seen.add(value)
