"""Events as plain lines, and back without loss: what JSON and CSV both carry.

SECURITY: a line may come from anywhere. Every field is looked at before an event is made of it.
"""

import re
from collections.abc import Mapping
from typing import Any

from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By, Event
from companion.domain.export import moments
from companion.domain.stamps import Stamp

FIELDS = ("uid", "session", "at", "zone", "boot", "up_ms", "by", "kind", "data")
_UID = re.compile(r"[0-9a-f]{32}")
MOST_NAME = 200
"""A session's id, a zone and a boot are short; anything longer is none of ours."""
MOST_MS = 2**53
"""What a number of JSON holds exactly."""


def line_of(event: Event) -> dict[str, Any]:
    """Give an event as plain data; `at` is the local time with its offset."""
    kind, data = ev.encode(event.body)
    values = (event.session, moments.iso_of(event.at), event.at.zone, event.at.boot, event.at.up_ms)
    return dict(zip(FIELDS, (event.uid, *values, event.by.value, kind, data), strict=True))


def event_of(line: Mapping[str, Any]) -> Event:
    """Make the event that a line tells; raises Known `import.damaged` or `event.damaged`, naming the field."""
    values: Any = (line.get(name) for name in FIELDS)
    uid, session, at, zone, boot, up_ms, by, kind, data = values
    _check("uid", isinstance(uid, str) and _UID.fullmatch(uid))
    _check("session", session is None or _name(session))
    for name, value in (("zone", zone), ("boot", boot), ("kind", kind)):
        _check(name, value == "" or _name(value))
    _check("up_ms", isinstance(up_ms, int) and not isinstance(up_ms, bool) and abs(up_ms) < MOST_MS)
    _check("data", isinstance(data, Mapping))
    try:
        utc_ms, offset_min = moments.parse(str(at))
    except (ValueError, OverflowError):
        raise Known("import.damaged", field="at") from None
    _check("by", by in list(By))
    return Event(str(uid), session, Stamp(utc_ms, offset_min, zone, boot, up_ms), By(by), ev.decode(str(kind), data))


def _name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= MOST_NAME and value.isprintable()


def _check(field: str, well: object) -> None:
    if not well:
        raise Known("import.damaged", field=field)
