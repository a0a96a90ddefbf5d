"""Turn marks on the mood pad into what a graph, its table and its summary show: series, means and honest gaps.

Pure. A series is two columns of numbers, so that measures with bands fit into the same graph as the pad and a million
samples stay small. Nothing is interpolated: a day without a mark has no value, and a line stops where a week is
missing. Holds no words.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from math import sqrt
from typing import Protocol, TypeVar

from companion.domain.events import Ending, MoodMoment
from companion.domain.history import MoodPoint, SessionLine
from companion.domain.stamps import DAY_MS, MS_PER_S, Stamp

DAY_S = DAY_MS // MS_PER_S
WEEK_DAYS = 7
LEAST_DAYS = 3
"""A week with fewer marked days is not called a mean in words; two marks are two marks."""
MOST_GAP_DAYS = 7
"""A line is drawn across fewer days than this without a mark, never across a whole missing week."""


class Axis(StrEnum):
    """The two directions of the pad."""

    MOOD = "mood"
    ENERGY = "energy"


@dataclass(frozen=True, slots=True)
class Band:
    """A published range of a measure, from `low` up to `high`; the pad has none."""

    low: float
    high: float
    name: str


@dataclass(frozen=True, slots=True)
class Series:
    """One thing over time: `at_s` is local wall time in seconds since 1970, ascending; `values` lie in low..high."""

    key: str
    low: float
    high: float
    at_s: "array[float]"
    values: "array[float]"
    bands: tuple[Band, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """All values of one local day; `day` counts from 1970-01-01."""

    day: int
    mean: float
    least: float
    most: float
    count: int


@dataclass(frozen=True, slots=True)
class Week:
    """The mean of the daily means of the 7 days that end with `day`; `spread` is their standard deviation.

    `days` says how many of the seven had a mark; `spread` is None where there were fewer than LEAST_DAYS.
    """

    day: int
    mean: float
    spread: float | None
    days: int


class Dated(Protocol):
    """Whatever belongs to one day."""

    @property
    def day(self) -> int:
        """Give the local day since 1970-01-01."""


Some = TypeVar("Some", bound=Dated)


def on_ten(pad: float) -> float:
    """Give a place on one axis of the pad, -1 to 1, as people read it: 0 to 10."""
    return (pad + 1) * 5


def local_s(stamp: Stamp) -> float:
    """Give the wall clock of the place where a stamp was made, in seconds since 1970."""
    return stamp.utc_ms / MS_PER_S + stamp.offset_min * 60


def local_day(stamp: Stamp) -> int:
    """Give the calendar day, since 1970-01-01, of the place where a stamp was made."""
    return int(local_s(stamp) // DAY_S)


def counted(points: Iterable[MoodPoint], *, rehearsal: bool = False) -> tuple[MoodPoint, ...]:
    """Give the marks that count, in order of time: real ones or rehearsed ones, never both.

    A mark that was corrected was noted wrongly: it stays in the record and the table, and out of every line and mean.
    """
    kept = (point for point in points if point.rehearsal == rehearsal and not point.correction)
    return tuple(sorted(kept, key=lambda point: local_s(point.at)))


def series(points: Sequence[MoodPoint], axis: Axis) -> Series:
    """Give one axis of marks that are in order of time, on the scale 0 to 10."""
    picked = (point.pleasantness if axis is Axis.MOOD else point.energy for point in points)
    at_s = array("d", (local_s(point.at) for point in points))
    return Series(axis.value, 0.0, 10.0, at_s, array("d", (on_ten(value) for value in picked)))


def daily(one: Series) -> tuple[Day, ...]:
    """Give each day that has a value, in order."""
    found: list[Day] = []
    gathered: list[float] = []
    present: int | None = None
    for at_s, value in zip(one.at_s, one.values, strict=True):
        day = int(at_s // DAY_S)
        if day != present and present is not None:
            found.append(_day(present, gathered))
            gathered = []
        present = day
        gathered.append(value)
    return (*found, _day(present, gathered)) if present is not None else ()


def _day(day: int, values: Sequence[float]) -> Day:
    return Day(day, sum(values) / len(values), min(values), max(values), len(values))


def weekly(days: Sequence[Day]) -> tuple[Week, ...]:
    """Give the 7-day mean at each day that has a mark, in order."""
    found = []
    first = 0
    for last, day in enumerate(days):
        while days[first].day <= day.day - WEEK_DAYS:
            first += 1
        found.append(_week(day.day, days[first : last + 1]))
    return tuple(found)


def week_ending(days: Sequence[Day], day: int) -> Week | None:
    """Give the 7-day mean that ends with `day`, or None where fewer than LEAST_DAYS of the seven have a mark."""
    inside = [one for one in days if day - WEEK_DAYS < one.day <= day]
    return _week(day, inside) if len(inside) >= LEAST_DAYS else None


def _week(day: int, days: Sequence[Day]) -> Week:
    mean = sum(one.mean for one in days) / len(days)
    if len(days) < LEAST_DAYS:
        return Week(day, mean, None, len(days))
    variance = sum((one.mean - mean) ** 2 for one in days) / (len(days) - 1)
    return Week(day, mean, sqrt(variance), len(days))


def runs(dated: Sequence[Some]) -> tuple[tuple[Some, ...], ...]:
    """Cut where a whole week has no mark: within each run a line may be drawn, between two runs never."""
    if not dated:
        return ()
    cuts = [i for i, (one, two) in enumerate(pairwise(dated), 1) if two.day - one.day > MOST_GAP_DAYS]
    return tuple(tuple(dated[a:b]) for a, b in pairwise((0, *cuts, len(dated))))


@dataclass(frozen=True, slots=True)
class SessionMark:
    """A session on the time axis; `at_s` is local wall time in seconds since 1970."""

    id: str
    number: int
    rehearsal: bool
    at_s: float

    @property
    def day(self) -> int:
        """Give the local day since 1970-01-01."""
        return int(self.at_s // DAY_S)


def session_marks(lines: Iterable[SessionLine]) -> tuple[SessionMark, ...]:
    """Give the sessions that were begun, in order of time; one that ended before its first hold leaves no mark."""
    begun = (line for line in lines if line.ending is not Ending.NOT_STARTED)
    marks = (SessionMark(line.id, line.number, line.rehearsal, local_s(line.opened)) for line in begun)
    return tuple(sorted(marks, key=lambda mark: mark.at_s))


def session_before(marks: Sequence[SessionMark], at_s: float) -> SessionMark | None:
    """Give the latest session that had begun at a time, or None before the first."""
    return next((mark for mark in reversed(marks) if mark.at_s <= at_s), None)


@dataclass(frozen=True, slots=True)
class Change:
    """One session's last mark before and last mark after, on the scale 0 to 10."""

    session: str
    before: float
    after: float


def changes(points: Sequence[MoodPoint], axis: Axis) -> tuple[Change, ...]:
    """Give the sessions that have a mark both before and after, in order; takes marks in order of time."""
    found: dict[str, dict[MoodMoment, float]] = {}
    for point in points:
        if point.session is not None and point.moment is not MoodMoment.ANY:
            value = point.pleasantness if axis is Axis.MOOD else point.energy
            found.setdefault(point.session, {})[point.moment] = on_ten(value)
    return tuple(
        Change(session, marks[MoodMoment.BEFORE], marks[MoodMoment.AFTER])
        for session, marks in found.items()
        if len(marks) == 2  # both moments
    )


@dataclass(frozen=True, slots=True)
class MeanChange:
    """The means over `count` sessions of the marks before and after."""

    before: float
    after: float
    count: int


def mean_change(found: Sequence[Change]) -> MeanChange | None:
    """Give the means over sessions, or None without any."""
    if not found:
        return None
    count = len(found)
    return MeanChange(sum(one.before for one in found) / count, sum(one.after for one in found) / count, count)


@dataclass(frozen=True, slots=True)
class Given:
    """One value of a measure or a reading: `value` as it was given, “9” or “128/82”, and its published band or ""."""

    at: Stamp
    session: str | None
    value: str
    band: str
    note: str


@dataclass(frozen=True, slots=True)
class Chart:
    """All that one graph shows of one axis; `points` are the marks that `series` is made of, in the same order.

    `rehearsed` and `rehearsed_points` are the marks of rehearsals: shown apart, in no line and no mean. `links` are
    the times and values of each session's marks before and after, as (at_s, value) pairs. A line is drawn across
    `gap_days` at most; with 0 there is none, and each value stands alone.
    """

    series: Series
    points: tuple[MoodPoint | Given, ...]
    days: tuple[Day, ...]
    weeks: tuple[Week, ...]
    marks: tuple[SessionMark, ...]
    rehearsed: Series
    rehearsed_points: tuple[MoodPoint | Given, ...]
    links: tuple[tuple[tuple[float, float], tuple[float, float]], ...]
    changes: tuple[Change, ...]
    gap_days: int = MOST_GAP_DAYS

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to show at all."""
        return not self.points and not self.rehearsed_points


def chart(all_points: Sequence[MoodPoint], lines: Sequence[SessionLine], axis: Axis) -> Chart:
    """Make the chart of one axis from all marks and sessions that the store has."""
    points, rehearsed = counted(all_points), counted(all_points, rehearsal=True)
    real = series(points, axis)
    days = daily(real)
    return Chart(
        series=real,
        points=points,
        days=days,
        weeks=weekly(days),
        marks=session_marks(lines),
        rehearsed=series(rehearsed, axis),
        rehearsed_points=rehearsed,
        links=tuple(_links((*points, *rehearsed), axis)),
        changes=changes(points, axis),
    )


def _links(points: Iterable[MoodPoint], axis: Axis) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    before: dict[str, tuple[float, float]] = {}
    for point in points:
        if point.session is None:
            continue
        place = (local_s(point.at), on_ten(point.pleasantness if axis is Axis.MOOD else point.energy))
        if point.moment is MoodMoment.BEFORE:
            before[point.session] = place
        elif point.moment is MoodMoment.AFTER and point.session in before:
            yield before[point.session], place


class Range(StrEnum):
    """How much of the time axis is shown."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


RANGE_DAYS = {Range.MONTH: 30, Range.QUARTER: 91, Range.YEAR: 365}


def span_s(shown: Chart, which: Range, now_s: float) -> tuple[float, float]:
    """Give the first and last second of a range that ends now; all of it has room for at least an hour."""
    if which is not Range.ALL:
        return now_s - RANGE_DAYS[which] * DAY_S, now_s
    starts = [one.at_s[0] for one in (shown.series, shown.rehearsed) if len(one.at_s)]
    first_s = min((*starts, *(mark.at_s for mark in shown.marks[:1]), now_s))
    return min(first_s, now_s - 3600), now_s
