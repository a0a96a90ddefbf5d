"""Turn marks on the mood pad into what a graph, its table and its summary show: series, means and honest gaps.

Pure. A series is two columns of numbers, so that measures with bands fit into the same graph as the pad and a million
samples stay small. Nothing is interpolated: a day without a mark has no value, and a line stops where a week is
missing. Holds no words.
"""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from math import dist, sqrt
from typing import NamedTuple, Protocol, TypeVar

from companion.domain.events import Ending, MoodMoment
from companion.domain.history import MoodDay, MoodPoint, PairedMark, SessionLine
from companion.domain.records import dataclass
from companion.domain.stamps import DAY_MS, MS_PER_S, Stamp

DAY_S = DAY_MS // MS_PER_S
WEEK_DAYS = 7
LEAST_DAYS = 3
"""A week with fewer marked days is not called a mean in words; two marks are two marks."""
NOTHING_LOADED = (0, -1)
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


class Day(NamedTuple):
    """All values of one local day; `day` counts from 1970-01-01."""

    day: int
    mean: float
    least: float
    most: float
    marks: int


class Week(NamedTuple):
    """The mean of the daily means of the 7 days that end with `day`; `spread` is their standard deviation.

    `days` says how many of the seven had a mark; `spread` is None where there were fewer than LEAST_DAYS.
    """

    day: int
    mean: float
    spread: float | None
    days: int


class Dated(Protocol):
    """Whatever belongs to one day; those of which there are thousands are tuples, which are made in half the time."""

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
    """Give one axis of marks that are in order of time, on the scale 0 to 10; a mark without it is passed over."""
    found = [(local_s(point.at), value) for point in points if (value := on_axis(point, axis)) is not None]
    at_s = array("d", (at_s for at_s, _ in found))
    return Series(axis.value, 0.0, 10.0, at_s, array("d", (value for _, value in found)))


def on_axis(point: MoodPoint | PairedMark, axis: Axis) -> float | None:
    """Give a mark's place on one axis, 0 to 10; None where nobody said it."""
    value = point.pleasantness if axis is Axis.MOOD else point.energy
    return None if value is None else on_ten(value)


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


def days_of(lines: Sequence[MoodDay], axis: Axis) -> tuple[Day, ...]:
    """Give one axis of the days that the store has, on the scale 0 to 10; a day without it is passed over."""
    if axis is Axis.MOOD:
        read = [(one.day, one.marks, one.mood_sum, one.mood_least, one.mood_most) for one in lines]
    else:
        read = [
            (one.day, one.energies, one.energy_sum, one.energy_least or 0.0, one.energy_most or 0.0)
            for one in lines
            if one.energies
        ]
    return tuple(Day(day, on_ten(total / n), on_ten(low), on_ten(high), n) for day, n, total, low, high in read)


def _day(day: int, values: Sequence[float]) -> Day:
    return Day(day, sum(values) / len(values), min(values), max(values), len(values))


def weekly(days: Sequence[Day]) -> tuple[Week, ...]:
    """Give the 7-day mean at each day that has a mark, in order."""
    found = []
    means = [day.mean for day in days]
    first = 0
    for last, day in enumerate(days):
        while days[first].day <= day.day - WEEK_DAYS:
            first += 1
        found.append(_week(day.day, means[first : last + 1]))
    return tuple(found)


def week_ending(days: Sequence[Day], day: int) -> Week | None:
    """Give the 7-day mean that ends with `day`, or None where fewer than LEAST_DAYS of the seven have a mark."""
    inside = [one.mean for one in days if day - WEEK_DAYS < one.day <= day]
    return _week(day, inside) if len(inside) >= LEAST_DAYS else None


def _week(day: int, means: Sequence[float]) -> Week:
    count = len(means)
    mean = sum(means) / count
    if count < LEAST_DAYS:
        return Week(day, mean, None, count)
    return Week(day, mean, dist(means, [mean] * count) / sqrt(count - 1), count)


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


def paired(points: Iterable[MoodPoint]) -> tuple[PairedMark, ...]:
    """Give the marks before and after sessions of all that count, in order of time."""
    kept = (point for point in points if point.moment is not MoodMoment.ANY and not point.correction)
    made = (
        PairedMark(one.session, one.rehearsal, one.moment, local_s(one.at), one.pleasantness, one.energy)
        for one in kept
    )
    return tuple(sorted(made, key=lambda one: one.local_s))


def changes(points: Iterable[PairedMark], axis: Axis) -> tuple[Change, ...]:
    """Give the sessions that have a mark both before and after, in order; takes marks in order of time."""
    found: dict[str, dict[MoodMoment, float]] = {}
    for point in points:
        value = on_axis(point, axis)
        if point.session is not None and not point.rehearsal and value is not None:
            found.setdefault(point.session, {})[point.moment] = value
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

    `loaded` are the first and the last day whose marks are in `series`, while `days` has them all; None where `series`
    has all that there is. `rehearsed` and `rehearsed_points` are the marks of rehearsals: shown apart, in no line and
    no mean. `links` are the times and values of each session's marks before and after, as (at_s, value) pairs. A line
    is drawn across `gap_days` at most; with 0 there is none, and each value stands alone.
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
    loaded: tuple[int, int] | None = None

    @property
    def count(self) -> int:
        """Give how many marks or values there are, loaded or not."""
        return sum(day.marks for day in self.days) if self.days else len(self.points)

    @property
    def empty(self) -> bool:
        """Tell whether there is nothing to show at all."""
        return not self.count and not self.rehearsed_points

    @property
    def first_s(self) -> float | None:
        """Give when the first thing that there is to show was; None where there is nothing."""
        starts = [one.at_s[0] for one in (self.series, self.rehearsed) if len(one.at_s)]
        if self.loaded is not None:
            starts += [float(day.day * DAY_S) for day in self.days[:1]]
        return min((*starts, *(mark.at_s for mark in self.marks[:1])), default=None)

    def with_points(self, points: Sequence[MoodPoint], axis: Axis, loaded: tuple[int, int] | None) -> "Chart":
        """Give this chart with other marks of the pad in its series."""
        kept = tuple(point for point in counted(points) if on_axis(point, axis) is not None)
        return replace(self, series=series(kept, axis), points=kept, loaded=loaded)


def course(
    lines: Sequence[MoodDay],
    pairs: Sequence[PairedMark],
    rehearsed: Sequence[MoodPoint],
    marks: Sequence[SessionMark],
    axis: Axis,
) -> Chart:
    """Make the chart of one axis from its days and the marks of sessions and rehearsals; all others load later."""
    return _chart(days_of(lines, axis), pairs, rehearsed, marks, axis)


def chart(points: Sequence[MoodPoint], marks: Sequence[SessionMark], axis: Axis) -> Chart:
    """Make the chart of one axis from all marks that there are."""
    days = daily(series(counted(points), axis))
    return _chart(days, paired(points), points, marks, axis).with_points(points, axis, None)


def _chart(
    days: tuple[Day, ...],
    pairs: Sequence[PairedMark],
    points: Sequence[MoodPoint],
    marks: Sequence[SessionMark],
    axis: Axis,
) -> Chart:
    rehearsed = tuple(point for point in counted(points, rehearsal=True) if on_axis(point, axis) is not None)
    return Chart(
        series=series((), axis),
        points=(),
        days=days,
        weeks=weekly(days),
        marks=tuple(marks),
        rehearsed=series(rehearsed, axis),
        rehearsed_points=rehearsed,
        links=tuple(_links(pairs, axis)),
        changes=changes(pairs, axis),
        loaded=NOTHING_LOADED,
    )


def _links(points: Iterable[PairedMark], axis: Axis) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    before: dict[str, tuple[float, float]] = {}
    for point in points:
        value = on_axis(point, axis)
        if point.session is None or value is None:
            continue
        if point.moment is MoodMoment.BEFORE:
            before[point.session] = (point.local_s, value)
        elif point.session in before:
            yield before[point.session], (point.local_s, value)


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
    first_s = shown.first_s
    return min(now_s if first_s is None else first_s, now_s - 3600), now_s
