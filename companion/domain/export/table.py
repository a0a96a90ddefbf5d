"""What a table is: columns with a form, a unit and a meaning, and rows of plain values. Knows no course."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.domain.record import Entry

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


def texts(*pairs: tuple[str, str]) -> tuple[Column, ...]:
    """Give columns of words, by name and meaning."""
    return tuple(Column(name, "text", meaning) for name, meaning in pairs)


def at_of(entry: Entry | None) -> str | None:
    """Write when an entry happened; None for none."""
    return None if entry is None else moments.iso(entry.utc_ms, entry.event.at.offset_min)


CORRECTION = texts(("correction", "what was said later about an entry that was noted wrongly"))
