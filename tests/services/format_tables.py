"""What docs/formats.md must say of each field: its name, and what stands there, in words made from the annotations."""

import types
import typing
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Like, hints, key_of


def objects(kind: type, seen: dict[str, type] | None = None) -> dict[str, type]:
    """Give every object of a format by its name, in the order in which a reader meets them."""
    seen = {} if seen is None else seen
    if kind.__name__ not in seen:
        seen[kind.__name__] = kind
        for field in fields(kind):
            for inner in _inside(hints(kind)[field.name]):
                objects(inner, seen)
    return seen


def rows(kind: type) -> list[tuple[str, str]]:
    """Give the rows that the table of an object needs: field, and what stands there."""
    return [(f"`{key_of(field.name)}`", words(hints(kind)[field.name])) for field in fields(kind)]


def words(kind: Any) -> str:
    """Say what data of this kind looks like, with its limits."""
    origin, parts = get_origin(kind), get_args(kind)
    if origin is Annotated:
        return _limited(parts[0], parts[1:])
    if origin is types.UnionType or origin is typing.Union:
        return f"{words(parts[0])}, or `null`"
    if origin is tuple:
        return f"list of {_named(parts[0])}"
    if is_dataclass(kind):
        return _named(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return " or ".join(f"`{member.value}`" for member in kind)
    return {str: "text", int: "whole number", float: "number", bool: "`true` or `false`", date: "date `2026-01-31`"}[
        kind
    ]


def _limited(base: Any, rules: tuple[Any, ...]) -> str:
    least = next((rule.limit for rule in rules if isinstance(rule, AtLeast)), None)
    most = next((rule.limit for rule in rules if isinstance(rule, AtMost)), None)
    for rule in rules:
        match rule:
            case Exactly(text):
                return f"`{text}`"
            case Count(fewest, greatest):
                number = f"{fewest} or more" if greatest is None else f"{fewest} to {greatest}"
                return f"list of {number} {_named(get_args(base)[0])}"
            case Like(_, expected):
                return expected
    if least is None:
        return words(base)
    return f"{words(base)}, {least:,} to {most:,}" if most is not None else f"{words(base)}, {least:,} or more"


def _named(kind: Any) -> str:
    if is_dataclass(kind) and isinstance(kind, type):
        return f"[{kind.__name__}](#{kind.__name__.lower()})"
    if get_origin(kind) is Annotated and get_args(kind)[0] is int:
        least, most = (rule.limit for rule in get_args(kind)[1:])
        return f"whole numbers, {least:,} to {most:,}"
    return words(kind).replace(" or ", ", ") if isinstance(kind, type) and issubclass(kind, Enum) else "texts"


def _inside(kind: Any) -> Iterator[type]:
    if is_dataclass(kind) and isinstance(kind, type):
        yield kind
    for part in get_args(kind):
        yield from _inside(part)
