"""Read plain data (as JSON gives it) into frozen dataclasses, and say of every field what was expected.

The annotations of a dataclass are its schema: there is no second list of fields. The same annotations give the JSON
Schema that docs/ carries. Knows no file and no line: `services/documents.py` adds lines from the paths given here.
"""

import difflib
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Annotated, Any, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")
Path = tuple[str | int, ...]
Form: typing.TypeAlias = Any
"""A type annotation: a class, Annotated, a union with None, tuple[X, ...] or Mapping[str, X]."""
Data: typing.TypeAlias = Any
"""Plain data as JSON gives it."""


@dataclass(frozen=True, slots=True)
class AtLeast:
    """A number not below `limit`."""

    limit: float


@dataclass(frozen=True, slots=True)
class AtMost:
    """A number not above `limit`."""

    limit: float


@dataclass(frozen=True, slots=True)
class Count:
    """A list of `least` to `most` entries; `most` None is without end."""

    least: int
    most: int | None = None


@dataclass(frozen=True, slots=True)
class NotBlank:
    """A text with something in it."""


Text = Annotated[str, NotBlank()]
"""Words for a person; never blank."""
Seconds = Annotated[int, AtLeast(0)]
"""A length of time, whole seconds."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with plain data.

    `path` leads to the field, `code` names the fault (`missing`, `unknown`, `kind`, `range`, `blank`, `count`, `rule`)
    and `expected` is a short technical description of what belongs there, the same in every language.
    """

    path: Path
    code: str
    expected: str

    @property
    def field(self) -> str:
        """Give the path as people write it: `phases.window.min_s`, `holds[0].hold_s`."""
        text = ""
        for step in self.path:
            text += f"[{step}]" if isinstance(step, int) else f".{step}" if text else step
        return text or "(the whole file)"


class Unreadable(Exception):  # noqa: N818 - carries problems, is not an error class of its own
    """Carry every problem found in one piece of data; turned into a Known where a file is read."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


class _Bad(Exception):  # noqa: N818 - never leaves this module
    """Stop reading one value whose problem has been noted."""


def read(kind: type[T], data: object) -> T:
    """Make a `kind` from plain data; raises Unreadable with all problems, not just the first."""
    problems: list[Problem] = []
    try:
        value = _read(kind, data, (), problems)
    except _Bad:
        raise Unreadable(tuple(problems)) from None
    if problems:
        raise Unreadable(tuple(problems))
    return typing.cast(T, value)


def write(value: object) -> Data:
    """Give the plain data that `read` turns back into an equal value."""
    if is_dataclass(value):
        return {_key(f.name): write(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [write(entry) for entry in value]
    if isinstance(value, Mapping):
        return {key: write(entry) for key, entry in value.items()}
    return value


def _key(name: str) -> str:
    """Give the name in a file of a field whose Python name needs a trailing underscore (`return_`)."""
    return name.removesuffix("_")


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind, include_extras=True)


def _fail(problems: list[Problem], path: Path, code: str, expected: str) -> typing.NoReturn:
    problems.append(Problem(path, code, expected))
    raise _Bad


def _read(kind: Form, data: object, path: Path, problems: list[Problem]) -> object:
    origin: Any = get_origin(kind)
    if origin is Annotated:
        base, *rules = get_args(kind)
        value = _read(base, data, path, problems)
        for rule in rules:
            _check(rule, value, path, problems)
        return value
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
    hints = _hints(kind)
    known = {_key(f.name): f for f in fields(kind)}
    for name in data:
        if name not in known:
            near = difflib.get_close_matches(str(name), known, n=1)
            problems.append(Problem((*path, str(name)), "unknown", f"“{near[0]}”" if near else "no such field"))
    values: dict[str, object] = {}
    complete = True
    for name, field in known.items():
        if name in data:
            try:
                values[field.name] = _read(hints[field.name], data[name], (*path, name), problems)
            except _Bad:
                complete = False
        elif field.default is MISSING and field.default_factory is MISSING:
            problems.append(Problem((*path, name), "missing", describe(hints[field.name])))
            complete = False
    if not complete:
        raise _Bad
    return kind(**values)


def _read_plain(kind: Form, data: object, path: Path, problems: list[Problem]) -> object:
    if isinstance(kind, type) and issubclass(kind, Enum):
        if data not in [member.value for member in kind]:
            _fail(problems, path, "kind", describe(kind))
        return kind(data)
    if kind is date:
        try:
            return date.fromisoformat(data) if isinstance(data, str) else _fail(problems, path, "kind", describe(date))
        except ValueError:
            _fail(problems, path, "kind", describe(date))
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if type(data) is not kind:
        _fail(problems, path, "kind", describe(kind))
    return data


def _check(rule: object, value: Data, path: Path, problems: list[Problem]) -> None:
    match rule:
        case AtLeast(limit) if value is not None and value < limit:
            _fail(problems, path, "range", f"{limit:g} or more")
        case AtMost(limit) if value is not None and value > limit:
            _fail(problems, path, "range", f"{limit:g} or less")
        case NotBlank() if not value.strip():
            _fail(problems, path, "blank", "a text that is not blank")
        case Count(least, most) if len(value) < least or (most is not None and len(value) > most):
            _fail(problems, path, "count", f"{least} or more" if most is None else f"{least} to {most}")


_PLAIN: dict[Any, tuple[str, dict[str, Any]]] = {
    str: ("a text", {"type": "string"}),
    int: ("a whole number", {"type": "integer"}),
    float: ("a number", {"type": "number"}),
    bool: ("true or false", {"type": "boolean"}),
    date: ("a date such as 2026-01-31", {"type": "string", "format": "date"}),
}


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
    return _PLAIN[kind][0] if kind in _PLAIN else "an object { … }"


def json_schema(kind: type, identifier: str, title: str) -> dict[str, Any]:
    """Give the JSON Schema (draft 2020-12) that accepts what `read` accepts, cross-field rules aside."""
    defs: dict[str, Any] = {}
    body = _schema(kind, defs)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": identifier,
        "title": title,
        **defs.pop(body["$ref"].rsplit("/", 1)[1]),
        "$defs": defs,
    }


def _schema(kind: Form, defs: dict[str, Any]) -> dict[str, Any]:
    origin: Any = get_origin(kind)
    if origin is Annotated:
        base, *rules = get_args(kind)
        out = dict(_schema(base, defs))
        for rule in rules:
            out.update(_rule_schema(rule))
        return out
    if origin is types.UnionType or origin is typing.Union:
        inner = next(k for k in get_args(kind) if k is not types.NoneType)
        return {"anyOf": [_schema(inner, defs), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0], defs)}
    if origin is not None and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": _schema(get_args(kind)[1], defs)}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    if is_dataclass(kind):
        return _object_schema(typing.cast(type, kind), defs)
    return dict(_PLAIN[kind][1])


def _object_schema(kind: type, defs: dict[str, Any]) -> dict[str, Any]:
    if kind.__name__ not in defs:
        defs[kind.__name__] = {}
        hints = _hints(kind)
        required = [_key(f.name) for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
        defs[kind.__name__] = {
            "type": "object",
            "description": (kind.__doc__ or "").split("\n", 1)[0],
            "properties": {_key(f.name): _schema(hints[f.name], defs) for f in fields(kind)},
            "required": required,
            "additionalProperties": False,
        }
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _rule_schema(rule: object) -> dict[str, Any]:
    match rule:
        case AtLeast(limit):
            return {"minimum": limit}
        case AtMost(limit):
            return {"maximum": limit}
        case NotBlank():
            return {"pattern": r"\S"}
        case Count(least, most):
            return {"minItems": least} | ({} if most is None else {"maxItems": most})
    return {}


def twice(values: typing.Iterable[tuple[Path, str]], what: str) -> Iterator[Problem]:
    """Give a problem for each value that stands a second time, such as an id used by two items."""
    seen: set[str] = set()
    for path, value in values:
        if value in seen:
            yield Problem(path, "rule", f"{what} that is used only once")
        seen.add(value)


Rule = Callable[[Any], Iterator[Problem]]
"""A check across fields: takes the whole value, gives problems."""
