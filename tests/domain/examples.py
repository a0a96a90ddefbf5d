"""The shipped example files as data that a test may change, and ways to change them."""

import copy
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from companion.domain import programme, protocol
from companion.domain.programme import Programme
from companion.domain.protocol import Protocol
from companion.domain.schema import Path as Steps

FOLDER = Path(__file__).parents[2] / "assets" / "examples"
PROTOCOL_FILE = FOLDER / "protocol.json"
PROGRAMME_FILE = FOLDER / "programme.json"
GONE = object()
"""Put at a path to take the field away."""

_protocol: dict[str, Any] = json.loads(PROTOCOL_FILE.read_text(encoding="utf-8"))
_programme: dict[str, Any] = json.loads(PROGRAMME_FILE.read_text(encoding="utf-8"))


def protocol_data(changes: Mapping[str, object] | None = None) -> dict[str, Any]:
    """Give the example protocol as data; `changes` puts values at dotted paths: {"holds.0.hold_s": 60}."""
    return changed(_protocol, changes or {})


def programme_data(changes: Mapping[str, object] | None = None) -> dict[str, Any]:
    """Give the example programme as data, changed in the same way."""
    return changed(_programme, changes or {})


def a_protocol(changes: Mapping[str, object] | None = None) -> Protocol:
    """Give the example protocol, changed."""
    return protocol.read(protocol_data(changes))


def a_programme(changes: Mapping[str, object] | None = None) -> Programme:
    """Give the example programme, changed."""
    return programme.read(programme_data(changes))


def changed(data: dict[str, Any], changes: Mapping[str, object]) -> dict[str, Any]:
    """Give a copy of `data` with new values at dotted paths."""
    made = copy.deepcopy(data)
    for dotted, value in changes.items():
        put(made, tuple(int(step) if step.isdigit() else step for step in dotted.split(".")), value)
    return made


def put(data: Any, path: Steps, value: object) -> None:
    """Set, add or (with GONE) take away what is at a path."""
    for step in path[:-1]:
        data = data[step]
    if value is GONE:
        del data[path[-1]]
    else:
        data[path[-1]] = value


def paths(data: object, above: Steps = ()) -> Iterator[Steps]:
    """Give the path of every value below the top."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, value in inside:
        yield (*above, step)
        yield from paths(value, (*above, step))
