"""A course as tidy tables: one row a thing, one column a value, each column with its unit and what it means.

Computed from a `CourseRecord`; CSV and JSON write them as they are. Numbers stay numbers; a value that was not taken
is None.
"""

from collections.abc import Sequence

from companion.domain.export import between_tables, session_tables
from companion.domain.export.course_record import CourseRecord
from companion.domain.export.table import Table, Value, columns

EVENT_COLUMNS = columns("""
    uid | the entry's id
    session | the session's id, empty outside a session
    + noted
    zone | the time zone
    boot | the machine's run
    up_ms integer ms | the machine's uptime, sleep included
    by | who noted it
    kind | what kind of entry it is
    data | what it says, as JSON
""")


def tables(course: CourseRecord) -> tuple[Table, ...]:
    """Give every table, also the empty ones, so that a reader finds the same files each time."""
    return tuple(
        Table(plan.name, plan.meaning, plan.columns, tuple(plan.rows(course)))
        for plan in (*session_tables.PLANS, *between_tables.PLANS)
    )


def events_table(lines: Sequence[Sequence[Value]]) -> Table:
    """Give the table of the events themselves: the one from which everything can be made again."""
    return Table(
        "events", "The log itself, whole: what `companion import` reads.", EVENT_COLUMNS, tuple(map(tuple, lines))
    )
