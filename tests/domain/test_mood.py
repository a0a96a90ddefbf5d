"""What the graph shows follows from the marks alone: means, spread, honest gaps, sessions."""

from collections.abc import Sequence
from math import sqrt
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from companion.domain import course, mood
from companion.domain.events import By, Ending, MoodMoment
from companion.domain.history import MoodPoint, SessionLine
from companion.domain.mood import Axis
from companion.domain.stamps import DAY_MS, Stamp

NOON_MS = DAY_MS // 2


def at(day: float, offset_min: int = 0) -> Stamp:
    return Stamp(round(day * DAY_MS), offset_min, "", "boot", 0)


def mark(
    day: float,
    pleasantness: float,
    energy: float = 0.0,
    *,
    session: str | None = None,
    moment: MoodMoment = MoodMoment.ANY,
    rehearsal: bool = False,
    correction: str = "",
    offset_min: int = 0,
) -> MoodPoint:
    stamp = at(day, offset_min)
    return MoodPoint(uuid4().hex, session, rehearsal, stamp, By.PATIENT, moment, pleasantness, energy, "", correction)


def line(number: int, day: float, *, rehearsal: bool = False, ending: Ending | None = Ending.COMPLETE) -> SessionLine:
    closed = None if ending is None else at(day + 0.1)
    return SessionLine(f"s{number}", number, rehearsal, "Plan", "Ada", at(day), closed, ending, "")


def days(*points: MoodPoint) -> tuple[mood.Day, ...]:
    return mood.daily(mood.series(mood.counted(points), Axis.MOOD))


def test_the_pad_reads_from_nought_to_ten() -> None:
    assert [mood.on_ten(pad) for pad in (-1, 0, 1)] == [0, 5, 10]
    assert list(mood.series((mark(1, 0.2, -0.6),), Axis.MOOD).values) == [pytest.approx(6)]
    assert list(mood.series((mark(1, 0.2, -0.6),), Axis.ENERGY).values) == [pytest.approx(2)]


def test_a_day_has_the_mean_of_its_marks_and_an_empty_day_has_none() -> None:
    found = days(mark(10.3, -1), mark(10.6, 0), mark(12.5, 1))
    assert found == (mood.Day(10, 2.5, 0, 5, 2), mood.Day(12, 10, 10, 10, 1))
    assert days() == ()


def test_a_day_is_the_day_of_the_place_where_it_was_marked() -> None:
    late_in_new_york = mark(11.1, 0, offset_min=-300)
    early_in_tokyo = mark(10.9, 0, offset_min=540)
    assert [day.day for day in days(late_in_new_york)] == [10]
    assert [day.day for day in days(early_in_tokyo)] == [11]


def test_rehearsed_and_corrected_marks_stay_out_of_the_real_ones() -> None:
    points = (mark(3, 0.5), mark(1, 0.1), mark(2, 1, rehearsal=True), mark(2, -1, correction="slipped"))
    assert [point.pleasantness for point in mood.counted(points)] == [0.1, 0.5]
    assert [point.pleasantness for point in mood.counted(points, rehearsal=True)] == [1]


def test_the_seven_day_mean_takes_the_day_and_the_six_before_and_says_its_spread() -> None:
    found = mood.weekly(days(mark(1.5, -1), mark(4.5, 0), mark(7.5, 1), mark(8.5, 1)))
    assert [(week.day, week.mean, week.days) for week in found] == [
        (1, 0, 1),
        (4, 2.5, 2),
        (7, 5, 3),
        (8, pytest.approx(25 / 3), 3),  # day 1 has left
    ]
    assert [week.spread for week in found[:2]] == [None, None]
    assert found[2].spread == pytest.approx(5)
    assert found[3].spread == pytest.approx(sqrt((2 * (10 - 25 / 3) ** 2 + (5 - 25 / 3) ** 2) / 2))


def test_few_marks_are_not_called_a_week() -> None:
    found = days(mark(1.5, 0), mark(2.5, 0), mark(9.5, 0))
    assert mood.week_ending(found, 3) is None
    full = days(mark(1.5, 0), mark(2.5, 0.2), mark(3.5, 0.4))
    week = mood.week_ending(full, 5)
    assert week is not None
    assert (week.mean, week.days) == (pytest.approx(6), 3)
    assert mood.week_ending(full, 9) is None


def test_no_line_crosses_a_missing_week() -> None:
    found = days(mark(1.5, 0), mark(8.5, 0), mark(16.5, 0), mark(17.5, 0))
    assert [[day.day for day in run] for run in mood.runs(found)] == [[1, 8], [16, 17]]
    assert mood.runs(()) == ()


@given(st.lists(st.tuples(st.integers(0, 400), st.floats(-1, 1)), max_size=60))
def test_means_lie_within_what_was_marked_and_runs_lose_nothing(marks: Sequence[tuple[int, float]]) -> None:
    found = days(*(mark(day + 0.5, value) for day, value in marks))
    assert {day.day for day in found} == {day for day, _ in marks}
    assert sum(day.marks for day in found) == len(marks)
    weeks = mood.weekly(found)
    for day, week in zip(found, weeks, strict=True):
        assert day.least - 1e-9 <= day.mean <= day.most + 1e-9
        assert -1e-9 <= week.mean <= 10 + 1e-9
        assert 1 <= week.days <= mood.WEEK_DAYS
    assert tuple(day for run in mood.runs(found) for day in run) == found


def test_sessions_are_marked_where_they_were_begun() -> None:
    lines = (line(2, 20), line(1, 10), line(3, 30, ending=Ending.NOT_STARTED), line(1, 5, rehearsal=True))
    marks = mood.session_marks(lines)
    assert [(mark.number, mark.rehearsal, mark.day) for mark in marks] == [(1, True, 5), (1, False, 10), (2, False, 20)]
    assert mood.session_before(marks, 4 * mood.DAY_S) is None
    found = mood.session_before(marks, 15 * mood.DAY_S)
    assert found is not None
    assert found.day == 10


def test_before_and_after_are_compared_within_each_session() -> None:
    points = (
        mark(1.0, -0.8, session="a", moment=MoodMoment.BEFORE),
        mark(1.1, -0.4, session="a", moment=MoodMoment.BEFORE),  # the later one is meant
        mark(1.2, 0.4, session="a", moment=MoodMoment.AFTER),
        mark(2.0, 0.0, session="b", moment=MoodMoment.BEFORE),  # has no mark after
        mark(3.0, 0.0, session="c", moment=MoodMoment.BEFORE),
        mark(3.1, -0.2, session="c", moment=MoodMoment.AFTER),
        mark(3.2, 1.0, moment=MoodMoment.ANY),
    )
    found = mood.changes(mood.paired(points), Axis.MOOD)
    assert [(one.session, one.before, one.after) for one in found] == [
        ("a", pytest.approx(3), pytest.approx(7)),
        ("c", pytest.approx(5), pytest.approx(4)),
    ]
    mean = mood.mean_change(found)
    assert mean is not None
    assert (mean.before, mean.after, mean.count) == (pytest.approx(4), pytest.approx(5.5), 2)
    assert mood.mean_change(()) is None


def test_the_course_counts_sessions_that_were_had() -> None:
    lines = (line(1, 1), line(2, 2, ending=Ending.NOT_STARTED), line(1, 3, rehearsal=True))
    assert course.next_number(lines, rehearsal=False) == 2
    assert course.next_number(lines, rehearsal=True) == 2
    assert course.next_number((*lines, line(2, 4, ending=Ending.EARLY)), rehearsal=False) == 3
