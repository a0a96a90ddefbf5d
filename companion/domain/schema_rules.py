"""What the annotations of a dataclass may say of a field beyond its type: the rules that `schema.py` reads by."""

import re
import typing
from functools import cache
from typing import Any, get_type_hints

from companion.domain.records import dataclass

Form: typing.TypeAlias = Any
"""A type annotation: a class, Annotated, a union with None, tuple[X, ...] or Mapping[str, X]."""
DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
"""The one form of a date; Python would also take 20260131 and 2026-W05-6."""


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


@dataclass(frozen=True, slots=True)
class Exactly:
    """A text that is this one, such as the name of a format."""

    text: str


@dataclass(frozen=True, slots=True)
class Like:
    """A text of a form: the whole of it is matched by `pattern`, which begins with ^ and ends with $."""

    pattern: str
    expected: str


def key_of(name: str) -> str:
    """Give the name in a file of a field whose Python name needs a trailing underscore (`return_`)."""
    return name.removesuffix("_")


@cache
def hints(kind: type) -> dict[str, Any]:
    """Give the annotation of each field of a dataclass, by its Python name."""
    return get_type_hints(kind, include_extras=True)
