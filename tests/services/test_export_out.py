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
from companion.domain.events import Body, By, Event, ProtocolInstalled
from companion.domain.export.appointments import What
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
    for word in ("ketamine", "session", "meal", "dose", "clinic"):
        assert word not in text.lower().replace(".session@companion", "")
    assert data.count(b"BEGIN:VEVENT") > 3


def test_a_zone_that_nobody_knows_is_told_in_utc() -> None:
    course = sample.course(of=[outside(1, SessionPlanned("a" * 32, date(2027, 3, 1), 600))])
    odd = replace(course.source, made=replace(sample.MADE, zone="Nowhere/x"))
    assert b"DTSTART:20270301T100000Z" in calendar_file.dump(replace(course, source=odd), WORDS)


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
