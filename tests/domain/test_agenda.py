"""What is due is told from the protocol and the log alone: on its day, until it is answered, left out or over."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from companion.domain import agenda, course
from companion.domain.after_history import CheckInLine, JournalLine, PlanLine, SittingLine
from companion.domain.agenda import Around, DueKind
from companion.domain.course import Standing
from companion.domain.events import By, Ending
from companion.domain.history import SessionLine
from companion.domain.protocol import Viewer
from companion.domain.stamps import DAY_MS, Stamp
from tests.domain.examples import a_protocol

FIRST = date(2026, 3, 2)
AT = {"counted_from": "session", "seen_by": ["clinic"]}
MEASURES = [
    {
        "id": "a",
        "measure": "phq9",
        "counted_from": "course_start",
        "sessions": None,
        "days": [0],
        "seen_by": ["patient"],
    },
    {"id": "b", "measure": "phq9", "sessions": [2], "days": [0, 7], **AT},
    {"id": "c", "measure": "pain", "counted_from": "course_end", "sessions": None, "days": [28], "seen_by": ["clinic"]},
]
CHECK_INS = [{"id": "next", "title": "The day after", "text": "How was it?", "days": [1], "at": "10:00"}]
PROMPTS = [{"id": "kept", "text": "What stays?", "days": [1, 3]}]
PROTOCOL = a_protocol(
    {
        "measures": MEASURES,
        "check_ins": CHECK_INS,
        "prompts": PROMPTS,
        "course.sessions": 3,
        "course.min_days_between": 5,
    }
)


def stamp(day: date, hour: int = 10) -> Stamp:
    days = (day - date(1970, 1, 1)).days
    return Stamp(days * DAY_MS + (hour - 1) * 3_600_000, 60, "Europe/Berlin", "boot", 0)


def had(number: int, day: date, ending: Ending = Ending.COMPLETE, *, rehearsal: bool = False) -> SessionLine:
    at = stamp(day)
    return SessionLine(f"s{number}{day}", number, rehearsal, "P", "Kim", at, at, ending, "")


def sitting(measure: str, day: date | None) -> SittingLine:
    at = stamp(day) if day else None
    return SittingLine(*("id", measure, 1, measure, {}, {}, By.PATIENT, stamp(FIRST), at, "uid", 3.0, 0.0, 6.0, "", ""))


def keys(around: Around, days_later: int) -> list[tuple[str, str]]:
    found = agenda.agenda(PROTOCOL, around, FIRST + timedelta(days=days_later)).now
    return [(due.kind.value, due.key.split(":")[0]) for due in found]


STARTED = Around(course_start=FIRST)
ONE = replace(STARTED, sessions=(had(1, FIRST + timedelta(days=2)),))


def test_before_a_protocol_is_in_use_nothing_is_due() -> None:
    assert agenda.agenda(PROTOCOL, Around(), FIRST) == agenda.Agenda()


def test_a_measure_is_due_from_its_day_until_it_is_complete() -> None:
    assert keys(STARTED, -1) == []
    assert keys(STARTED, 0) == keys(STARTED, 40) == [("measure", "a")]
    assert keys(replace(STARTED, sittings=(sitting("phq9", None),)), 0) == [("measure", "a")], "half-filled"
    assert keys(replace(STARTED, sittings=(sitting("pain", FIRST),)), 0) == [("measure", "a")], "another one"
    assert keys(replace(STARTED, sittings=(sitting("phq9", FIRST - timedelta(days=1)),)), 0) == [("measure", "a")]
    assert keys(replace(STARTED, sittings=(sitting("phq9", FIRST + timedelta(days=3)),)), 5) == []


def test_the_next_time_of_a_measure_takes_the_place_of_one_that_was_missed() -> None:
    second = FIRST + timedelta(days=10)
    around = replace(STARTED, sessions=(had(1, FIRST), had(2, second)))
    asked = [due for due in agenda.agenda(PROTOCOL, around, second).now if due.kind is DueKind.MEASURE]
    assert [(due.key.split(":")[0], due.until) for due in asked] == [("b", second + timedelta(days=7))]
    assert [k for k in keys(around, 17) if k[0] == "measure"] == [("measure", "b")]
    done = replace(around, sittings=(sitting("phq9", second + timedelta(days=1)),))
    assert [k for k in keys(done, 12) if k[0] == "measure"] == []
    assert [k for k in keys(done, 17) if k[0] == "measure"] == [("measure", "b")]


def test_questions_are_asked_for_a_week_after_each_session() -> None:
    assert ("check_in", "next") not in keys(ONE, 2)
    assert keys(ONE, 3) == [("measure", "a"), ("check_in", "next"), ("prompt", "kept")]
    assert keys(ONE, 9) == [("measure", "a"), ("check_in", "next"), ("prompt", "kept"), ("prompt", "kept")]
    assert keys(ONE, 10) == [("measure", "a"), ("prompt", "kept")]
    assert keys(ONE, 12) == [("measure", "a")]


def test_what_was_answered_or_left_out_is_not_asked_again() -> None:
    [_, check_in, prompt] = agenda.agenda(PROTOCOL, ONE, FIRST + timedelta(days=3)).now
    answered = CheckInLine("u", check_in.key, By.PATIENT, "", "", "well", "", stamp(FIRST))
    written = JournalLine("j", By.PATIENT, stamp(FIRST), stamp(FIRST), "x", "", None, None, None, prompt.key)
    assert keys(replace(ONE, check_ins=(answered,), journal=(written,)), 3) == [("measure", "a")]
    assert keys(replace(ONE, passed_over=frozenset({check_in.key})), 3) == [("measure", "a"), ("prompt", "kept")]


def test_only_sessions_that_were_had_are_counted_from() -> None:
    day = FIRST + timedelta(days=2)
    others = (had(1, day, rehearsal=True), had(1, day, Ending.NOT_STARTED))
    assert keys(replace(STARTED, sessions=others), 3) == [("measure", "a")]


def test_the_end_of_the_course_is_its_last_planned_session() -> None:
    days = [FIRST + timedelta(days=7 * n) for n in range(3)]
    around = replace(STARTED, sessions=tuple(had(n + 1, day) for n, day in enumerate(days)))
    comes = [due for due in agenda.agenda(PROTOCOL, around, days[-1]).coming if due.what == "pain"]
    assert [due.day for due in comes] == [days[-1] + timedelta(days=28)]
    less = replace(around, sessions=around.sessions[:2])
    assert not [due for due in agenda.dues(PROTOCOL, less) if due.what == "pain"]


def test_the_protocol_says_who_sees_a_score() -> None:
    assert agenda.may_see(PROTOCOL, "phq9", Viewer.PATIENT)
    assert not agenda.may_see(PROTOCOL, "phq9", Viewer.SITTER)
    assert not agenda.may_see(PROTOCOL, "pain", Viewer.PATIENT)
    assert agenda.may_see(PROTOCOL, "else", Viewer.PATIENT)
    assert not agenda.may_see(PROTOCOL, "else", Viewer.SITTER)


def test_the_shape_of_the_course_has_what_was_had_skipped_planned_and_is_open() -> None:
    lines = (had(1, FIRST), had(2, FIRST + timedelta(days=9)), had(1, FIRST, rehearsal=True))
    plan = (
        PlanLine("p1", FIRST, 600, None, ""),
        PlanLine("p2", FIRST + timedelta(days=5), None, stamp(FIRST), "a cold"),
        PlanLine("p3", FIRST + timedelta(days=16), 1140, None, ""),
    )
    shaped = course.shape(lines, plan, 5)
    assert [(place.standing, place.days_since) for place in shaped.places] == [
        (Standing.DONE, None),
        (Standing.SKIPPED, 5),
        (Standing.DONE, 9),
        (Standing.PLANNED, 7),
        (Standing.OPEN, None),
        (Standing.OPEN, None),
    ]
    assert shaped.places[1].reason == "a cold"
    assert (shaped.next_planned.plan, shaped.next_planned.minute) == ("p3", 1140)
    assert course.earliest_day(shaped, 5) == FIRST + timedelta(days=14)
    assert course.earliest_day(shaped, None) is None
    assert course.earliest_day(course.shape((), (), 3), 5) is None


@pytest.mark.parametrize("hour", [0, 12, 23])
def test_days_are_those_of_the_place(hour: int) -> None:
    assert agenda.day_of(stamp(FIRST, hour)) == FIRST
