"""A diary of another program: what is guessed, what a person changes, and which rows are told and left out."""

from dataclasses import replace
from datetime import datetime

import pytest

from companion.domain import mood_import
from companion.domain.mood_import import Order, Plan, Role, Sheet

DAYLIO = ("full_date", "date", "weekday", "time", "mood", "activities", "note_title", "note")


def sheet(columns: tuple[str, ...], *rows: tuple[str, ...]) -> Sheet:
    return Sheet("diary.csv", columns, tuple((at, row) for at, row in enumerate(rows, 2)))


def test_daylio_is_read_without_a_word() -> None:
    one = sheet(
        DAYLIO,
        ("2026-11-20", "20 Nov", "Friday", "22:15", "good", "walk | friends", "", "long day"),
        ("2026-11-20", "20 Nov", "Friday", "9:05 am", "Meh", "", "", ""),
        ("2026-11-19", "19 Nov", "Thursday", "12:00 am", "awful", "", "", ""),
    )
    read = mood_import.read(one, mood_import.guess(one))
    assert not read.bad
    assert [(mark.at.isoformat(), mark.mood, mark.energy, mark.note) for mark in read.marks] == [
        ("2026-11-20T22:15:00", 7.5, None, "walk | friends · long day"),
        ("2026-11-20T09:05:00", 5.0, None, ""),
        ("2026-11-19T00:00:00", 0.0, None, ""),
    ]


@pytest.mark.parametrize(
    ("said", "at"),
    [
        ("2026-11-20T10:00:00.5Z", "2026-11-20T10:00:00+00:00"),
        ("2026-11-20 10:00 +09:00", "2026-11-20T10:00:00+09:00"),
        ("2026-11-20T10:00-0330", "2026-11-20T10:00:00-03:30"),
        ("2026-11-20 10:00 pm", "2026-11-20T22:00:00"),
    ],
)
def test_an_offset_from_utc_is_kept(said: str, at: str) -> None:
    one = sheet(("date", "mood"), (said, "7"))
    [mark] = mood_import.read(one, mood_import.guess(one)).marks
    assert mark.at.isoformat() == at


def test_an_offset_that_there_is_not_is_said() -> None:
    one = sheet(("date", "mood"), ("2026-11-20T10:00+99:00", "7"))
    assert [why.code for why in mood_import.read(one, mood_import.guess(one)).bad] == ["import.row_date"]


def test_a_word_of_ones_own_counts_what_a_person_says() -> None:
    one = sheet(("day", "mood"), ("2026-11-20", "so-so"), ("2026-11-21", "good"))
    plan = mood_import.guess(one)
    assert plan.words == {"good": 7.5, "so-so": None}
    (why,) = mood_import.read(one, plan).bad
    assert (why.code, why.facts["line"]) == ("import.row_word", 2)
    said = replace(plan, words={"good": 8.0, "so-so": 4.0})
    assert [mark.mood for mark in mood_import.read(one, said).marks] == [4.0, 8.0]


@pytest.mark.parametrize(
    ("cells", "scale", "moods"),
    [
        (("1", "5", "3"), (1.0, 5.0), [0.0, 10.0, 5.0]),
        (("0", "7,5", "10"), (0.0, 10.0), [0.0, 7.5, 10.0]),
        (("20", "100", "50"), (0.0, 100.0), [2.0, 10.0, 5.0]),
        (("-2", "2", "0"), (-2.0, 2.0), [0.0, 10.0, 5.0]),
    ],
)
def test_the_scale_of_numbers_is_guessed(
    cells: tuple[str, ...], scale: tuple[float, float], moods: list[float]
) -> None:
    one = sheet(("date", "mood"), *(("2026-11-20", cell) for cell in cells))
    plan = mood_import.guess(one)
    assert (plan.low, plan.high) == scale
    assert [mark.mood for mark in mood_import.read(one, plan).marks] == pytest.approx(moods)


@pytest.mark.parametrize(
    ("dates", "order", "first"),
    [
        (("03/04/2026", "25/04/2026"), Order.DMY, datetime(2026, 4, 3, 12)),  # noqa: DTZ001 - local
        (("03/04/2026", "04/25/2026"), Order.MDY, datetime(2026, 3, 4, 12)),  # noqa: DTZ001 - local
        (("3.4.26", "25.4.26"), Order.DMY, datetime(2026, 4, 3, 12)),  # noqa: DTZ001 - local
        (("2026-04-03T07:30", "2026/04/25 18.00"), Order.YMD, datetime(2026, 4, 3, 7, 30)),  # noqa: DTZ001 - local
    ],
)
def test_the_order_of_dates_is_told_by_what_can_only_be_a_day(
    dates: tuple[str, ...], order: Order, first: datetime
) -> None:
    one = sheet(("date", "mood"), *((day, "5") for day in dates))
    plan = mood_import.guess(one)
    assert plan.order is order
    assert mood_import.read(one, plan).marks[0].at == first


def test_a_row_that_can_not_be_read_is_told_by_its_line_and_the_others_come() -> None:
    rows = [("2026-11-20", "5", ""), ("soon", "5", ""), ("2026-02-30", "5", ""), ("2026-11-20", "", "")]
    rows += [("2026-11-20", "11", ""), ("2026-11-20", "5", "much"), ("2026-11-20",)]  # type: ignore[list-item]
    one = sheet(("date", "mood", "energy"), *rows)
    plan = Plan({Role.DATE: 0, Role.MOOD: 1, Role.ENERGY: 2}, Order.YMD, {}, 0, 10)
    read = mood_import.read(one, plan)
    assert len(read.marks) == 1
    assert [(why.facts["line"], why.code.removeprefix("import.row_")) for why in read.bad] == [
        *((3, "date"), (4, "date"), (5, "mood"), (6, "scale"), (7, "energy"), (8, "mood"))
    ]
