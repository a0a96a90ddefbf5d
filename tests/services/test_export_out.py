"""A calendar that tells nobody anything, in the right zone, and a hand-over that one key alone opens."""

import io
import json
import zipfile
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pyrage
import pytest
from icalendar import Calendar

from companion.domain.course_events import PlanRemoved, SessionPlanned, SessionSkipped
from companion.domain.errors import Known
from companion.domain.events import Body, By, Ending, Event, ProtocolInstalled, SessionClosed
from companion.domain.export.appointments import What
from companion.domain.protocol import read
from companion.domain.stamps import DAY_MS
from companion.services.export import calendar_file, handover
from companion.services.export.making import Form, make
from tests.domain.examples import protocol_data
from tests.services import export_course as sample

WORDS = {what: what.value for what in What}
PLAN = protocol_data(
    {
        **sample.OWN,
        "before": [{"id": "food", "text": "The last meal", "lead_s": 14_400}],
        "driving": {"wait_s": 21_600, "next_day_from": "07:00"},
        "check_ins": [{"id": "day", "title": "The day after", "text": "How is it", "days": [1], "at": "10:30"}],
    }
)


def outside(number: int, body: Body) -> Event:
    return Event(sample.uid(number, ""), None, sample.MADE, By.PATIENT, body)


def calendar(*bodies: Body) -> Any:
    events = [outside(i, body) for i, body in enumerate((ProtocolInstalled(PLAN, "0"), *bodies))]
    return Calendar.from_ical(calendar_file.dump(sample.course(of=events), WORDS))


def by_word(found: Any, what: What) -> list[Any]:
    return [one for one in found.walk("VEVENT") if str(one["SUMMARY"]) == what.value]


def test_a_planned_session_has_its_time_its_alarms_and_what_follows() -> None:
    found = calendar(SessionPlanned("a" * 32, date(2027, 3, 28), 600))
    [one] = by_word(found, What.APPOINTMENT)
    begin = one.decoded("DTSTART")
    assert begin.isoformat() == "2027-03-28T10:00:00+02:00"  # on the day that summer time begins
    assert str(one["DTSTART"].params["TZID"]) == "Europe/Berlin"
    assert [str(zone["TZID"]) for zone in found.walk("VTIMEZONE")] == ["Europe/Berlin"]
    assert [alarm.decoded("TRIGGER") for alarm in one.walk("VALARM")] == [timedelta(hours=-4)]
    [free] = by_word(found, What.FREE_FROM)
    assert free.decoded("DTSTART").isoformat() == "2027-03-29T07:00:00+02:00"
    [check] = by_word(found, What.CHECK_IN)
    assert check.decoded("DTSTART").isoformat() == "2027-03-29T10:30:00+02:00"


def test_what_was_skipped_or_moved_is_not_there_and_a_day_is_a_day() -> None:
    found = calendar(
        SessionPlanned("a" * 32, date(2027, 3, 1), 600),
        SessionSkipped("a" * 32, "ill"),
        SessionPlanned("b" * 32, date(2027, 3, 2), 600),
        PlanRemoved("b" * 32),
        SessionPlanned("c" * 32, date(2027, 3, 3), 600),
        SessionPlanned("c" * 32, date(2027, 3, 4), None),
    )
    assert [one.decoded("DTSTART") for one in by_word(found, What.APPOINTMENT)] == [date(2027, 3, 4)]


def test_no_entry_says_what_it_is_about() -> None:
    events = [
        *sample.events(),
        outside(50, ProtocolInstalled(PLAN, "0")),
        outside(51, SessionPlanned("a" * 32, date(2027, 3, 1), 600)),
    ]
    data = calendar_file.dump(sample.course(of=events), WORDS)
    text = data.decode().replace("\r\n ", "")
    said = {
        str(one[name]) for one in Calendar.from_ical(data).walk() for name in ("SUMMARY", "DESCRIPTION") if name in one
    }
    assert said <= {what.value for what in What}
    for word in ("ketamine", "session", "meal", "dose", "clinic", "phq", "gad", "next_day", "driving"):
        assert word not in text.lower()
    assert data.count(b"BEGIN:VEVENT") > 3


def test_sessions_are_counted_as_the_course_counts_them() -> None:
    measures = [
        {"id": "a", "measure": "phq9", "counted_from": "session", "sessions": [3], "days": [7], "seen_by": ["clinic"]},
        {"id": "b", "measure": "gad7", "counted_from": "session", "sessions": [3], "days": [7], "seen_by": ["clinic"]},
        {
            "id": "c",
            "measure": "phq9",
            "counted_from": "course_start",
            "sessions": None,
            "days": [1],
            "seen_by": ["clinic"],
        },
        {
            "id": "d",
            "measure": "phq9",
            "counted_from": "course_end",
            "sessions": None,
            "days": [28],
            "seen_by": ["clinic"],
        },
    ]
    plan = {**PLAN, "measures": measures, "course": {**PLAN["course"], "sessions": 3}}
    had = [event for event in sample.events() if event.session]  # 1 and 2, on 16 and 23 January, and a rehearsal
    stopped = [replace(e, uid=f"f{e.uid[1:]}", session="dd" * 16) for e in had if e.session == "cc" * 16]
    stopped = [replace(e, at=replace(e.at, utc_ms=e.at.utc_ms + 4 * DAY_MS)) for e in stopped]
    stopped[-1] = replace(stopped[-1], body=SessionClosed(Ending.NOT_STARTED, "fever"))
    days = [date(2027, 1, 23), date(2027, 3, 1), date(2027, 3, 8)]
    told = [outside(i, SessionPlanned(f"{i}" * 32, day, 600)) for i, day in enumerate(days, 1)]
    events = [outside(0, ProtocolInstalled(plan, "0")), *had, *stopped, *told]
    found = Calendar.from_ical(calendar_file.dump(sample.course(of=events), WORDS))
    assert [one.decoded("DTSTART").date() for one in by_word(found, What.APPOINTMENT)] == days[1:]
    asked = [one.decoded("DTSTART") for one in by_word(found, What.QUESTIONS) if one.decoded("DTSTART").month > 1]
    assert asked == [date(2027, 2, 15), date(2027, 3, 8), date(2027, 3, 29)]  # the start, the third, and the end
    checks = [one.decoded("DTSTART").date() for one in by_word(found, What.CHECK_IN)]
    assert date(2027, 1, 28) not in checks  # the day after the one that was not had
    assert len(set(map(str, (one["UID"] for one in found.walk("VEVENT"))))) == len(found.walk("VEVENT"))


def test_lengths_hold_over_the_night_in_which_the_clocks_change_and_a_moment_has_no_end() -> None:
    found = calendar(SessionPlanned("a" * 32, date(2027, 3, 27), 23 * 60 + 30))
    [one] = by_word(found, What.APPOINTMENT)
    begin, end = (one.decoded(name) for name in ("DTSTART", "DTEND"))
    plan = read(PLAN)
    assert end.timestamp() - begin.timestamp() == 600 + plan.hold_phase_s() + 900 + 2700 + 900 + 3600
    [free] = by_word(found, What.FREE_FROM)
    assert "DTEND" not in free and "DURATION" not in free
    wait = {**PLAN, "driving": {"wait_s": 21_600, "next_day_from": None}}
    events = [outside(0, ProtocolInstalled(wait, "0")), outside(1, SessionPlanned("a" * 32, date(2027, 3, 27), 1410))]
    [free] = by_word(Calendar.from_ical(calendar_file.dump(sample.course(of=events), WORDS)), What.FREE_FROM)
    assert free.decoded("DTSTART").timestamp() - begin.timestamp() == 600 + plan.hold_phase_s() + 21_600


def test_a_calendar_tells_of_the_clocks_only_around_its_entries_and_is_one_without_any() -> None:
    found = calendar(SessionPlanned("a" * 32, date(2045, 6, 1), 600))
    [one] = by_word(found, What.APPOINTMENT)
    assert one.decoded("DTSTART").isoformat() == "2045-06-01T10:00:00+02:00"
    [zone] = found.walk("VTIMEZONE")
    told = zone.to_ical().decode().replace("\r\n ", "")
    assert "20450326T030000" in told and "1985" not in told
    empty = Calendar.from_ical(calendar_file.dump(sample.course(of=[]), WORDS))
    assert empty.walk("VEVENT") == [] and str(empty["VERSION"]) == "2.0"


def test_a_zone_that_nobody_knows_is_that_of_the_reader() -> None:
    course = sample.course(of=[outside(1, SessionPlanned("a" * 32, date(2027, 3, 1), 600))])
    odd = replace(course.source, made=replace(sample.MADE, zone="Nowhere/x"))
    assert b"DTSTART:20270301T100000\r\n" in calendar_file.dump(replace(course, source=odd), WORDS)


# -- hand-over --------------------------------------------------------------------------------------------------


def test_one_key_alone_opens_a_hand_over() -> None:
    key, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    made = make(Form.JSON, sample.course(), lambda _: b"", WORDS)
    sealed = handover.sealed("record", made, f" {key.to_public()}\n")
    assert set(sealed) == {"record.zip.age", "record.how-to-open.txt"}
    assert b"To be kind" not in b"".join(sealed.values())
    assert b"age --decrypt" in sealed["record.how-to-open.txt"]
    opened = zipfile.ZipFile(io.BytesIO(pyrage.decrypt(sealed["record.zip.age"], [key])))
    assert json.loads(opened.read("record.json")) == json.loads(made["record.json"])
    with pytest.raises(pyrage.DecryptError):
        pyrage.decrypt(sealed["record.zip.age"], [other])


@pytest.mark.parametrize("key", ["", "age1", "age1" + "q" * 58, "AGE-SECRET-KEY-1", "ssh-ed25519 AAAA"])
def test_what_is_no_key_is_said(key: str) -> None:
    with pytest.raises(Known, match=r"handover\.recipient"):
        handover.sealed("record", {"a": b"a"}, key)
