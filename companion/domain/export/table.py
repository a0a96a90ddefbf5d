"""What a table is: columns with a form, a unit and a meaning, and rows of plain values. Knows no course."""

from collections.abc import Callable, Iterator

from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.domain.record import Entry
from companion.domain.records import dataclass

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name in the file, what is in it (`text`, `integer`, `number`, `yes_no`, `time`) and its unit."""

    name: str
    form: str
    meaning: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table; every row has a value, or None, for each column."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]

    def dicts(self) -> list[dict[str, Value]]:
        """Give the rows by the names of the columns."""
        names = [column.name for column in self.columns]
        return [dict(zip(names, row, strict=True)) for row in self.rows]


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is made of a course."""

    name: str
    meaning: str
    columns: tuple[Column, ...]
    rows: Callable[[CourseRecord], Iterator[tuple[Value, ...]]]


Rows = Callable[[CourseRecord], Iterator[tuple[Value, ...]]]


def table_of(name: str, meaning: str, told: str) -> Callable[[Rows], Plan]:
    """Make a plan of the function below, which gives the rows; `told` are their columns as `columns` reads them."""
    return lambda rows: Plan(name, meaning, columns(told), rows)


def columns(told: str) -> tuple[Column, ...]:
    """Read columns from lines: `name | meaning` for words, else `name form | meaning` or `name form unit | meaning`.

    A line `+ name` stands for the columns of that name that several tables share.
    """
    found: list[Column] = []
    for line in filter(None, map(str.strip, told.splitlines())):
        if line.startswith("+ "):
            found += columns(_SHARED[line[2:]])
            continue
        head, _, meaning = line.partition(" | ")
        name, *rest = head.split()
        form, unit = (*rest, "")[:2] if rest else ("text", "")
        found.append(Column(name, form, meaning, unit))
    return tuple(found)


def at_of(entry: Entry | None) -> str | None:
    """Write when an entry happened; None for none."""
    return None if entry is None else moments.iso(entry.utc_ms, entry.event.at.offset_min)


_SHARED = {
    "session": """
        session_id | which session
        session | its number, or that of a rehearsal
    """,
    "event": """
        uid | the entry's id, the same in every form of this export
        at time | when it happened, local time with its offset from UTC
        session_s number s | the same in session time, since the session was opened
        by | who noted it: patient, sitter or program
    """,
    "correction": """
        correction | what was said later about an entry that was noted wrongly
    """,
    "number": """
        session integer | the session's number, empty outside a session
        rehearsal yes_no | whether that was a rehearsal
    """,
    "noted": """
        at time | when it was noted, local time with its offset from UTC
    """,
    "pressure": """
        systolic_mmhg integer mm[Hg] | upper blood pressure
        diastolic_mmhg integer mm[Hg] | lower blood pressure
        pulse_bpm integer /min | pulse
        spo2_percent integer % | oxygen saturation by pulse oximeter
    """,
    "score": """
        total number | the score by the published rule
        low number | the lowest score that can be
        high number | the highest score that can be
        band | the published band that the score lies in, empty where none is published
    """,
}
