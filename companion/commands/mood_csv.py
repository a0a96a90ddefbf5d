"""Take in a table of moods that another program wrote: show how it is read, and write only when told to."""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, field, replace
from pathlib import Path

from companion.commands import sentence
from companion.commands.export import import_file
from companion.commands.opened import opened
from companion.domain import mood_import
from companion.domain.errors import Known
from companion.domain.mood_import import Order, Plan, Read, Role, Sheet
from companion.domain.records import dataclass
from companion.services import files, mood_csv
from companion.services.clock import SystemClock
from companion.services.export import reading

SHOWN = 5
MOST_BAD = 20
TOP = 10


@dataclass(frozen=True, slots=True)
class Said:
    """What was said on the command line about how a table is to be read; the rest is guessed."""

    columns: Sequence[tuple[str, str]] = ()
    words: Sequence[tuple[str, float]] = ()
    order: str | None = None
    scale: tuple[float, float] | None = None
    yes: bool = field(default=False)


def import_any(given: argparse.Namespace) -> int:
    """Take in whatever the file is: our own export, or a table of moods."""
    if files.is_folder(given.file) or reading.read_export(given.file) is not None:
        return import_file(given.data_dir, given.file, given.json)
    if given.file.suffix.lower() == ".json":
        raise Known("import.unknown", file=given.file.name)
    columns = [_pair(one) for one in given.column]
    if any(role not in set(Role) for role, _ in columns):
        raise Known("import.role", roles=", ".join(Role))
    try:
        words = [(word, float(value)) for word, value in map(_pair, given.word)]
        scale = tuple(float(part) for part in given.scale.split("..")) if given.scale else None
    except ValueError:
        raise Known("import.number") from None
    if any(not 0 <= value <= TOP for _, value in words) or (scale and (len(scale) != 2 or scale[0] >= scale[1])):
        raise Known("import.number")
    said = Said(columns, words, given.order, (scale[0], scale[1]) if scale else None, given.yes)
    return import_moods(given.data_dir, given.file, said, given.json)


def _pair(text: str) -> tuple[str, str]:
    name, _, value = text.rpartition("=")
    return (name, value) if name else (value, "")


def import_moods(data_dir: Path | None, file: Path, said: Said, as_json: bool) -> int:
    """Show what would come in; with `yes` take it in. Returns 1 where nothing was written."""
    sheet = mood_csv.read_sheet(file)
    plan = _plan(sheet, said)
    read = mood_import.read(sheet, plan)
    if not read.marks and not {Role.DATE, Role.MOOD} <= plan.columns.keys():
        raise Known("import.columns", file=file.name)
    now = SystemClock().stamp()
    events = mood_csv.events_of(read.marks, now.zone)
    with opened(data_dir) as record:
        if not said.yes:
            found = mood_csv.offer(record.store, events)
            _show(sheet, plan, read, (len(found.fresh), found.known), as_json)
            return 1
        done = mood_csv.take_in(record.store, file.name, events, now)
    if as_json:
        print(json.dumps({**asdict(done), "bad": _bad(read)}))
    else:
        print(f"{done.new} marks came in, {done.known} were here already, {len(read.bad)} lines were left out.")
        _print_bad(read)
    return 0


def _plan(sheet: Sheet, said: Said) -> Plan:
    plan = mood_import.guess(sheet)
    columns = dict(plan.columns)
    for role, name in said.columns:
        if name and name not in sheet.columns:
            raise Known("import.no_column", file=sheet.name, column=name, columns=", ".join(sheet.columns))
        columns.pop(Role(role), None)
        if name:
            columns[Role(role)] = sheet.columns.index(name)
    words: Mapping[str, float | None] = {word.lower(): value for word, value in said.words}
    plan = mood_import.with_mood(sheet, replace(plan, columns=columns, words=words))
    low, high = said.scale or (plan.low, plan.high)
    return replace(plan, order=Order(said.order or plan.order), low=low, high=high)


def _show(sheet: Sheet, plan: Plan, read: Read, counted: tuple[int, int], as_json: bool) -> None:
    new, known = counted
    columns = {role.value: sheet.columns[at] for role, at in plan.columns.items()}
    if as_json:
        told = {
            "columns": columns,
            "order": plan.order.value,
            "words": dict(plan.words),
            "scale": [plan.low, plan.high],
        }
        print(json.dumps({**told, "new": new, "known": known, "bad": _bad(read), "written": False}, indent=1))
        return
    print("Read as: " + ", ".join(f"{role} = {name}" for role, name in columns.items()))
    print(f"Dates as {plan.order.value}; numbers from {plan.low:g} to {plan.high:g}.")
    for word, value in plan.words.items():
        print(f"  “{word}” counts {'nothing yet' if value is None else f'{value:g} of 10'}")
    for mark in read.marks[:SHOWN]:
        energy = "" if mark.energy is None else f", energy {mark.energy:.1f}"
        print(f"  line {mark.line}: {mark.at:%Y-%m-%d %H:%M}, mood {mark.mood:.1f}{energy}  {mark.note[:60]}")
    print(f"{new} marks would come in, {known} are here already, {len(read.bad)} lines would be left out.")
    _print_bad(read)
    print("Nothing is written yet. If this is right, say it again with --yes.", file=sys.stderr)


def _bad(read: Read) -> list[dict[str, object]]:
    return [{"line": why.facts["line"], "code": why.code} for why in read.bad]


def _print_bad(read: Read) -> None:
    for why in read.bad[:MOST_BAD]:
        print(f"  {sentence(why)}")
    if len(read.bad) > MOST_BAD:
        print(f"  and {len(read.bad) - MOST_BAD} more.")
