"""Write the annotations of a dataclass as JSON Schema, for editors and for other programs that write our files.

Says what `schema.read` accepts, and no more: rules across fields are in the modules of the formats. Reads no data.
"""

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from typing import Annotated, Any, get_args, get_origin

from companion.domain.schema import PLAIN, AtLeast, AtMost, Count, Exactly, Form, Like, NotBlank, hints, key_of


def document(kind: type, identifier: str, title: str) -> dict[str, Any]:
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
    return dict(PLAIN[kind][1])


def _object_schema(kind: type, defs: dict[str, Any]) -> dict[str, Any]:
    if kind.__name__ not in defs:
        defs[kind.__name__] = {}
        wanted = hints(kind)
        required = [key_of(f.name) for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]
        defs[kind.__name__] = {
            "type": "object",
            "description": (kind.__doc__ or "").split("\n", 1)[0],
            "properties": {key_of(f.name): _schema(wanted[f.name], defs) for f in fields(kind)},
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
        case Exactly(text):
            return {"const": text}
        case Like(pattern):
            return {"pattern": pattern}
        case Count(least, most):
            return {"minItems": least} | ({} if most is None else {"maxItems": most})
    return {}
