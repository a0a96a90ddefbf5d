"""Read plain data that is as it should be, by readers that are put together once for each type.

Nearly all data is. Where something is odd these stop at once, and `schema.py` goes through it again, value by value,
to name every fault. So a reader takes nothing that `schema.py` would refuse, and gives exactly what that would give.
"""

import math
import re
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from companion.domain.schema_rules import DATE, AtLeast, AtMost, Count, Exactly, Form, Like, NotBlank, hints, key_of

Reader = Callable[[Any], object]


class Odd(Exception):  # noqa: N818 - never leaves `schema.read`
    """Stop: this has to be read value by value."""


@cache
def reader(kind: Form) -> Reader:
    """Give the reader of a type; it raises Odd."""
    origin: Any = get_origin(kind)
    if origin is Annotated:
        base, *rules = get_args(kind)
        return _by_rules(base, rules)
    if kind is Any:
        return lambda data: data
    if origin is types.UnionType or origin is typing.Union:
        inner = reader(next(k for k in get_args(kind) if k is not types.NoneType))
        return lambda data: None if data is None else inner(data)
    if origin is tuple:
        return _list(reader(get_args(kind)[0]))
    if origin is not None and issubclass(origin, Mapping):
        return _map(reader(get_args(kind)[1]))
    if is_dataclass(kind):
        return _fields(typing.cast(type, kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return _member(kind)
    return {float: _number, date: _date}.get(kind) or _just(kind)


def _by_rules(base: Form, rules: Sequence[object]) -> Reader:
    inner = reader(base)
    if base is str and rules == [NotBlank()]:
        return _text
    keeps = tuple(keep for rule in rules if (keep := _keeping(rule)))
    counts = [(r.least, math.inf if r.most is None else r.most) for r in rules if isinstance(r, Count)]

    def read(data: Any) -> object:
        for least, most in counts:
            if type(data) not in (list, tuple) or not least <= len(data) <= most:
                raise Odd
        value = inner(data)
        for keep in keeps:
            if not keep(value):
                raise Odd
        return value

    return read


def _keeping(rule: object) -> Callable[[Any], bool] | None:
    """Give what tells whether a value keeps a rule; None where that is not told by the value."""
    match rule:
        case AtLeast(limit):
            return lambda value: value is None or value >= limit
        case AtMost(limit):
            return lambda value: value is None or value <= limit
        case NotBlank():
            return lambda value: bool(value.strip())
        case Exactly(text):
            return lambda value: bool(value == text)
        case Like(pattern, _):
            return lambda value: bool(re.fullmatch(pattern, value))
    return None


def _text(data: Any) -> object:
    if type(data) is str and data.strip():
        return data
    raise Odd


def _list(inner: Reader) -> Reader:
    def read(data: Any) -> object:
        if type(data) not in (list, tuple):
            raise Odd
        return tuple([inner(entry) for entry in data])

    return read


def _map(inner: Reader) -> Reader:
    def read(data: Any) -> object:
        if type(data) is not dict:
            raise Odd
        return {key: inner(entry) for key, entry in data.items()}

    return read


def _fields(kind: type) -> Reader:
    def read(data: Any) -> object:
        if type(data) is not dict:
            raise Odd
        values: dict[str, object] = {}
        for key, name, inner, needed in _parts(kind):
            if key in data:
                values[name] = inner(data[key])
            elif needed:
                raise Odd
        if len(values) != len(data):
            raise Odd
        return kind(**values)

    return read


@cache
def _parts(kind: Any) -> tuple[tuple[str, str, Reader, bool], ...]:
    """Give of each field its name in a file, its own, its reader, and whether it must be there; when first read."""
    return tuple(
        (
            key_of(one.name),
            one.name,
            reader(hints(kind)[one.name]),
            one.default is MISSING and one.default_factory is MISSING,
        )
        for one in fields(kind)
    )


def _member(kind: type[Enum]) -> Reader:
    members = {member.value: member for member in kind}

    def read(data: Any) -> object:
        if type(data) not in (str, int) or data not in members:
            raise Odd
        return members[data]

    return read


def _just(kind: Form) -> Reader:
    def read(data: Any) -> object:
        if type(data) is kind:
            return data
        raise Odd

    return read


def _number(data: Any) -> object:
    if type(data) is float and math.isfinite(data):
        return data
    if type(data) is int and -_EXACT <= data <= _EXACT:
        return float(data)
    raise Odd


def _date(data: Any) -> object:
    if type(data) is str and DATE.fullmatch(data):
        try:
            return date.fromisoformat(data)
        except ValueError:
            raise Odd from None
    raise Odd


_EXACT = 2**53
