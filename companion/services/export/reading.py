"""Read our own exports again, JSON or CSV, into the events that they were made of. Puts nothing into a store.

SECURITY: a file may come from anywhere. Its size is bounded, every line is looked at, and nothing in it is run.
"""

import codecs
import csv
import io
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from companion.domain.errors import Known
from companion.domain.events import Event
from companion.domain.export import lines
from companion.domain.export.cells import plain
from companion.services import files
from companion.services.export.csv_files import EVENTS_FILE
from companion.services.export.json_file import FORMAT

MOST_BYTES = 400_000_000
"""Ten years of heavy use are some 150 MB as JSON."""
MOST_CELL = 4_000_000
_NAMES = ",".join(lines.FIELDS).encode()


def read_export(path: Path) -> tuple[Event, ...] | None:
    """Give the events of one of our own files, or of a folder of them; None where it is something else.

    Raises Known `document.*`, `import.damaged` with the entry, `import.broken` where none can be told, or
    `import.newer`.
    """
    if files.is_folder(path):
        path = path / EVENTS_FILE
    raw = files.read_whole(path, MOST_BYTES)
    if path.suffix.lower() == ".json":
        return _of_json(path.name, files.text_of(raw, path.name))
    if raw.removeprefix(codecs.BOM_UTF8).partition(b"\n")[0].strip() != _NAMES:
        return None
    return tuple(_events(path.name, _of_csv(path.name, files.text_of(raw, path.name))))


def _of_json(name: str, text: str) -> tuple[Event, ...] | None:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise Known("import.broken", file=name) from None
    kind = data.get("format") if isinstance(data, dict) else None
    if not isinstance(kind, str) or not kind.startswith("companion-export/"):
        return None
    if kind != FORMAT:
        raise Known("import.newer", file=name)
    found = data.get("events")
    if not isinstance(found, list) or not all(isinstance(line, dict) for line in found):
        raise Known("import.broken", file=name)
    return tuple(_events(name, found))


def _of_csv(name: str, text: str) -> Iterator[Mapping[str, Any]]:
    before = csv.field_size_limit(MOST_CELL)
    try:
        for number, row in enumerate(csv.DictReader(io.StringIO(text, newline=""), strict=True), 1):
            yield _line(name, number, row)
    except csv.Error:
        raise Known("import.broken", file=name) from None
    finally:
        csv.field_size_limit(before)


def _line(name: str, number: int, row: Mapping[str, str | None]) -> Mapping[str, Any]:
    cells = {key: plain(value) for key, value in row.items() if value is not None}
    try:
        return {
            **cells,
            "session": cells["session"] or None,
            "up_ms": int(cells["up_ms"]),
            "data": json.loads(cells["data"]),
        }
    except (KeyError, ValueError, RecursionError):
        raise Known("import.damaged", file=name, line=number, field="data") from None


def _events(name: str, found: Any) -> Iterator[Event]:
    for number, line in enumerate(found, 1):
        try:
            yield lines.event_of(line)
        except Known as why:
            raise Known("import.damaged", file=name, line=number, field=str(why.facts.get("field", ""))) from None
