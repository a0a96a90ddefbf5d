"""The table of what a graph shows: the same values with their times, to compute with.

Pure, beside the tables of a course, whose columns it shares where they are the same. Everything that lies in the span
is there, corrected values too, with what was said about them.
"""

from collections.abc import Iterator, Sequence

from companion.domain import mood
from companion.domain.after_history import SittingLine
from companion.domain.export import moments
from companion.domain.export.table import Table, Value, columns
from companion.domain.history import MoodDay, MoodPoint, VitalsLine
from companion.domain.lines import Sign
from companion.domain.mood import Axis, SessionMark
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class Seen:
    """What lies in the span that is shown: one of the four, and the sessions by which it is named.

    `days` stand for `points` where these are too many for a table.
    """

    points: Sequence[MoodPoint] = ()
    days: Sequence[MoodDay] = ()
    sittings: Sequence[SittingLine] = ()
    vitals: Sequence[VitalsLine] = ()
    marks: Sequence[SessionMark] = ()


def table(key: str, seen: Seen) -> Table:
    """Give the table of what is seen, in order of time; `key` names what the graph is of."""
    names = {mark.id: mark for mark in seen.marks}
    if seen.days:
        return Table(key, "Every day that has a mark on the pad.", _DAYS, tuple(_days(seen.days)))
    if key in set(Sign):
        return Table(key, "Every reading.", _VITALS, tuple(_reading(line, names) for line in seen.vitals))
    if key not in set(Axis):
        rows = tuple(_sitting(line, line.submitted) for line in seen.sittings if line.submitted is not None)
        return Table(key, "Every complete filling-in.", _SITTINGS, rows)
    return Table(key, "Every mark on the pad.", _POINTS, tuple(_point(point, names) for point in seen.points))


_POINTS = columns("""
    + noted
    mood_0_10 number | from 0, unpleasant, to 10, pleasant
    energy_0_10 number | from 0, quiet, to 10, awake; empty where it was not asked
    moment | before or after the session, or any
    + number
    note | in free words
    + correction
""")
_DAYS = columns("""
    day | the local day
    marks integer | how many marks there are
    mood_mean_0_10 number | their mean
    mood_lowest_0_10 number | the lowest
    mood_highest_0_10 number | the highest
    mood_7_days_0_10 number | the mean of the daily means of the seven days that end here
    energy_mean_0_10 number | the mean of the energies that day, empty where there is none
""")
_SITTINGS = columns("""
    + noted
    measure | which measure
    title | its title
    version integer | which version of it
    + score
    + correction
""")
_VITALS = columns("""
    + noted
    + pressure
    + number
    note | in free words
    + correction
""")


def _where(session: str | None, names: dict[str, SessionMark]) -> tuple[Value, Value]:
    mark = names.get(session or "")
    return (mark.number, mark.rehearsal) if mark else (None, None)


def _point(one: MoodPoint, names: dict[str, SessionMark]) -> tuple[Value, ...]:
    scale = (None if value is None else round(value, 4) for value in (mood.on_axis(one, axis) for axis in Axis))
    return (moments.iso_of(one.at), *scale, one.moment.value, *_where(one.session, names), one.note, one.correction)


def _days(lines: Sequence[MoodDay]) -> Iterator[tuple[Value, ...]]:
    days = mood.days_of(lines, Axis.MOOD)
    energy = {day.day: round(day.mean, 4) for day in mood.days_of(lines, Axis.ENERGY)}
    for day, week in zip(days, mood.weekly(days), strict=True):
        values = (round(value, 4) for value in (day.mean, day.least, day.most, week.mean))
        yield (moments.day_iso(day.day), day.marks, *values, energy.get(day.day))


def _sitting(one: SittingLine, at: Stamp) -> tuple[Value, ...]:
    return (
        *(moments.iso_of(at), one.measure, one.title, one.version),
        *(one.total, one.low, one.high, one.band or None, one.correction),
    )


def _reading(one: VitalsLine, names: dict[str, SessionMark]) -> tuple[Value, ...]:
    values = (one.systolic_mmhg, one.diastolic_mmhg, one.pulse_bpm, one.spo2_percent)
    return (moments.iso_of(one.at), *values, *_where(one.session, names), one.note, one.correction)
