"""What a form must ask so that a dataclass of a file format is filled: one entry for each field, from its annotation.

The annotations stay the only list of fields (`schema.py`); this says what kind of answer each wants. Knows no widget
and no words for people.
"""

import types
import typing
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum, StrEnum
from typing import Annotated, Any, get_args, get_origin

from companion.domain import schema
from companion.domain.errors import Bug
from companion.domain.records import dataclass
from companion.domain.schema import Data, Exactly, Form


class Ask(StrEnum):
    """The kinds of answers."""

    FIXED = "fixed"
    TEXT = "text"
    LINES = "lines"
    NUMBER = "number"
    LENGTH = "length"
    NUMBERS = "numbers"
    DATE = "date"
    SWITCH = "switch"
    CHOICE = "choice"
    CHOICES = "choices"
    GROUP = "group"
    ENTRIES = "entries"


@dataclass(frozen=True, slots=True)
class Field:
    """One field: its name in the file, what it asks for, whether it may be null, and what is inside or to choose from.

    `inner` is the dataclass of a group or of the entries of a list; `options` are the values of a choice.
    """

    name: str
    ask: Ask
    optional: bool = False
    inner: type | None = None
    options: tuple[str, ...] = ()


def fields_of(kind: type) -> tuple[Field, ...]:
    """Give the fields of a dataclass in their order."""
    hints = schema.hints(kind)
    return tuple(_field(schema.key_of(one.name), hints[one.name]) for one in fields(kind))


def blank(kind: type) -> dict[str, Data]:
    """Give data of a dataclass with nothing answered: lists are empty, what may be null is null, the rest is missing.

    A group that may be absent is missing too: whether there is one is an answer. Only the name of the format is there.
    """
    made: dict[str, Data] = {}
    for field in fields_of(kind):
        match field.ask:
            case Ask.FIXED:
                made[field.name] = field.options[0]
            case Ask.GROUP if field.inner is not None and not field.optional:
                made[field.name] = blank(field.inner)
            case Ask.LINES | Ask.CHOICES | Ask.ENTRIES | Ask.NUMBERS if not field.optional:
                made[field.name] = []
            case _ if field.optional and field.ask is not Ask.GROUP:
                made[field.name] = None
    return made


def _field(name: str, hint: Form) -> Field:
    base, optional, fixed = _bare(hint)
    if fixed:
        return Field(name, Ask.FIXED, optional, options=(fixed,))
    if get_origin(base) is tuple:
        return _list(name, get_args(base)[0], optional)
    if is_dataclass(base):
        return Field(name, Ask.GROUP, optional, typing.cast(type, base))
    if isinstance(base, type) and issubclass(base, Enum):
        return Field(name, Ask.CHOICE, optional, options=_values(base))
    if base is int:
        return Field(name, Ask.LENGTH if name.endswith("_s") else Ask.NUMBER, optional)
    plain = {str: Ask.TEXT, bool: Ask.SWITCH, date: Ask.DATE}
    if base not in plain:
        raise Bug(f"a form can't ask for {name}")
    return Field(name, plain[base], optional)


def _list(name: str, entry: Form, optional: bool) -> Field:
    base, _, _ = _bare(entry)
    if is_dataclass(base):
        return Field(name, Ask.ENTRIES, optional, typing.cast(type, base))
    if isinstance(base, type) and issubclass(base, Enum):
        return Field(name, Ask.CHOICES, optional, options=_values(base))
    return Field(name, Ask.NUMBERS if base is int else Ask.LINES, optional)


def _values(kind: type[Enum]) -> tuple[str, ...]:
    return tuple(str(member.value) for member in kind)


def _bare(hint: Form) -> tuple[Any, bool, str]:
    """Give an annotation without its rules, whether None is allowed, and the one text that it must be, if any."""
    origin: Any = get_origin(hint)
    if origin is Annotated:
        base, *rules = get_args(hint)
        inner, optional, _ = _bare(base)
        return inner, optional, next((rule.text for rule in rules if isinstance(rule, Exactly)), "")
    if origin is types.UnionType or origin is typing.Union:
        kind = next(one for one in get_args(hint) if one is not types.NoneType)
        return _bare(kind)[0], True, ""
    return hint, False, ""


def ordered(kind: type, data: Data) -> Data:
    """Give data with its fields in the order of the format; what the format does not have comes last, unchanged."""
    if not isinstance(data, typing.Mapping):
        return data
    made: dict[str, Data] = {}
    for field in fields_of(kind):
        if field.name in data:
            value = data[field.name]
            if field.ask is Ask.GROUP and field.inner is not None:
                value = ordered(field.inner, value)
            elif field.ask is Ask.ENTRIES and field.inner is not None and isinstance(value, list):
                value = [ordered(field.inner, entry) for entry in value]
            made[field.name] = value
    return {**made, **data, **made}
