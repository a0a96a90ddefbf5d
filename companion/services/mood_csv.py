"""Read a CSV of moods that another program wrote, and put its marks into the record: each once, all or none.

SECURITY: a file may come from anywhere. Its size and its rows are bounded, and nothing in it is run.
"""

import codecs
import contextlib
import csv
import hashlib
import io
import re
import zoneinfo
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from companion.domain.errors import Known
from companion.domain.events import By, Event, MoodMarked, MoodMoment
from companion.domain.export_events import Imported
from companion.domain.mood_import import Mark, Sheet
from companion.domain.records import dataclass
from companion.domain.stamps import MS_PER_S, Stamp
from companion.services import files
from companion.services.export import noting, reading
from companion.services.export.taking_in import TakenIn
from companion.services.store import Store

MOST_ROWS = 1_000_000
MOST_COLUMNS = 200
_SEPARATORS = (",", ";", "\t", "|")
_ABOVE = re.compile(r"(?:[ \t]*\r?\n)*(?:\"?sep=([,;\t|])\"?[ \t]*\r?\n)?(?:[ \t]*\r?\n)*", re.IGNORECASE)
"""What may stand above the names of the columns: empty lines, and the separator as spreadsheets are told of it."""
_MOST_HEAD = 20_000


@dataclass(frozen=True, slots=True)
class Offer:
    """Marks of a file as entries, and how many of them the record has already, or stand in the file twice."""

    fresh: tuple[Event, ...]
    known: int


def read_sheet(path: Path) -> Sheet:
    """Read a table; raises Known `document.*`, or `import.unknown` for what is no table with a first line of names."""
    text = _text(files.read_whole(path, reading.MOST_BYTES), path.name)
    above = _ABOVE.match(text)
    start = above.end() if above else 0
    first = text[start : start + _MOST_HEAD].partition("\n")[0]
    separator = (above and above[1]) or max(_SEPARATORS, key=first.count)
    skipped = text.count("\n", 0, start)
    before = csv.field_size_limit(reading.MOST_CELL)
    try:
        reader = csv.reader(io.StringIO(text[start:], newline=""), delimiter=separator)
        names = tuple(name.strip() for name in next(reader, []))
        if not 2 <= len(names) <= MOST_COLUMNS:
            raise Known("import.unknown", file=path.name)
        rows = []
        line = skipped + reader.line_num + 1
        for row in reader:
            if any(cell.strip() for cell in row):
                rows.append((line, tuple(row)))
            line = skipped + reader.line_num + 1
            if len(rows) > MOST_ROWS:
                raise Known("document.too_large", file=path.name, most_bytes=reading.MOST_BYTES)
    except csv.Error:
        raise Known("import.unknown", file=path.name) from None
    finally:
        csv.field_size_limit(before)
    return Sheet(path.name, names, tuple(rows))


def _text(raw: bytes, name: str) -> str:
    """Read a table as programs write one: in UTF-8, or else as spreadsheets do on Windows; raises `document.not_text`.

    What is guessed wrongly is seen before anything is taken in.
    """
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        with contextlib.suppress(UnicodeDecodeError):
            return raw.decode("utf-16")
    try:
        return files.text_of(raw, name)
    except Known:
        if b"\0" in raw:
            raise
        with contextlib.suppress(UnicodeDecodeError):
            return raw.decode("cp1252")
        raise


def events_of(marks: Sequence[Mark], zone: str) -> tuple[Event, ...]:
    """Make entries of marks in a zone, such as this computer's; the same ones each time.

    A time without an offset is one of that zone; one with an offset is told as that zone's clocks showed it.
    """
    try:
        place: zoneinfo.ZoneInfo | None = zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        place = None
    return tuple(_event(mark, _in(place, mark.at), zone) for mark in marks)


def _in(place: zoneinfo.ZoneInfo | None, at: datetime) -> datetime:
    if place is None or at.tzinfo is not None:
        return at.astimezone(place)
    return at.replace(tzinfo=place)


def _event(mark: Mark, at: datetime, zone: str) -> Event:
    offset = at.utcoffset()
    stamp = Stamp(
        round(at.timestamp() * MS_PER_S), round(offset.total_seconds() / 60) if offset else 0, zone, "from-a-file", 0
    )
    energy = None if mark.energy is None else round(mark.energy / 5 - 1, 4)
    body = MoodMarked(MoodMoment.ANY, round(mark.mood / 5 - 1, 4), energy, mark.note)
    told = "\n".join(("mood from a file", mark.at.isoformat(), *mark.raw))
    uid = hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32]
    return Event(uid, None, stamp, By.PATIENT, body)


def offer(store: Store, events: Sequence[Event]) -> Offer:
    """Tell what of a file is new."""
    once = {event.uid: event for event in reversed(events)}
    there = store.known(tuple(once))
    fresh = tuple(event for uid, event in once.items() if uid not in there)
    return Offer(tuple(sorted(fresh, key=lambda event: event.at.utc_ms)), len(events) - len(fresh))


def take_in(store: Store, name: str, events: Sequence[Event], now: Stamp) -> TakenIn:
    """Put what is new into the record, and note where it came from; raises Known `import.session_open`."""
    if store.live() is not None:
        raise Known("import.session_open")
    found = offer(store, events)
    if found.fresh:
        note = noting.event_of(Imported(name, len(found.fresh), found.known), now)
        store.append([*found.fresh, note])
    return TakenIn(len(found.fresh), found.known, 0)
