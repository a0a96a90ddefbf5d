"""The record of a course as CSV: a tidy table each, the events whole, and a dictionary of every column.

UTF-8, commas, ISO 8601 times with offset, numbers as numbers. SECURITY: no cell begins a formula, see
`domain/export/cells.py`.
"""

import csv
import io
import json
from collections.abc import Sequence

from companion.domain.export import lines
from companion.domain.export.cells import guarded
from companion.domain.export.course_record import CourseRecord
from companion.domain.export.table import Column, Table, Value
from companion.domain.export.tables import events_table, tables
from companion.services.export.json_file import head

EVENTS_FILE = "events.csv"
DICTIONARY_FILE = "data_dictionary.csv"
ABOUT_FILE = "about.csv"
_ABOUT = (Column("what", "text", "a name"), Column("value", "text", "what it is for this export"))
_DICTIONARY = tuple(Column(name, "text", "") for name in ("file", "column", "form", "unit", "meaning"))


def dump(course: CourseRecord) -> dict[str, bytes]:
    """Give the files by their names."""
    made = (*tables(course), events_table([_event(line) for line in map(lines.line_of, course.events)]))
    about = [(name, _words(value)) for name, value in head(course).items()]
    return {
        ABOUT_FILE: write(Table("about", "What this export is.", _ABOUT, tuple(about))),
        DICTIONARY_FILE: write(_dictionary(made)),
        **{f"{table.name}.csv": write(table) for table in made},
    }


def _event(line: dict[str, object]) -> list[Value]:
    *values, data = line.values()
    return [*values, json.dumps(data, ensure_ascii=True, allow_nan=False)]  # type: ignore[list-item]  # plain values


def _words(value: object) -> str:
    return value if isinstance(value, str) else "" if value is None else json.dumps(value)


def _dictionary(made: Sequence[Table]) -> Table:
    rows = [
        (f"{table.name}.csv", column.name, column.form, column.unit, column.meaning)
        for table in made
        for column in table.columns
    ]
    return Table("data_dictionary", "What every column means.", _DICTIONARY, tuple(rows))


def write(table: Table) -> bytes:
    """Give the file of one table."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_MINIMAL, lineterminator="\r\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return out.getvalue().encode("utf-8", "replace")


def _cell(value: Value) -> str | int | float:
    """Give a cell: nothing for None, yes and no as true and false, numbers as they are, words guarded."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return guarded(value) if isinstance(value, str) else value
