"""The course as an iCalendar file: times in the person's own zone, alarms, and words that tell nobody anything."""

import hashlib
from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Alarm, Calendar, Event

from companion.domain.export import moments
from companion.domain.export.appointments import Appointment, What, appointments, later
from companion.domain.export.course_record import CourseRecord

Words = Mapping[What, str]
YEAR = timedelta(days=366)
"""How far around its entries a calendar tells when the clocks change."""


def dump(course: CourseRecord, words: Words) -> bytes:
    """Give the file's bytes; `words` are what each kind of entry is called."""
    made = course.source.made
    zone = _zone(made.zone)
    calendar = Calendar()
    calendar.add("prodid", "-//Companion//EN")
    calendar.add("version", "2.0")
    found = appointments(course, zone)
    for one in found:
        calendar.add_component(_event(one, words, zone, moments.local(made.utc_ms, 0)))
    if found:
        days = [date(one.begin.year, one.begin.month, one.begin.day) for one in found]
        calendar.add_missing_timezones(min(days) - YEAR, max(days) + YEAR)
    return bytes(calendar.to_ical())


def _zone(name: str) -> tzinfo | None:
    """Give a zone by its name; None, and so the time of wherever the calendar is read, for one that nobody knows."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _event(one: Appointment, words: Words, zone: tzinfo | None, made: datetime) -> Event:
    event = Event()
    event.add("uid", f"{hashlib.sha256(one.key.encode()).hexdigest()[:32]}@companion")  # the key names measures
    event.add("dtstamp", made)
    event.add("summary", words[one.what])
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if one.what is What.APPOINTMENT else "TRANSPARENT")
    if isinstance(one.begin, datetime):
        event.add("dtstart", one.begin.replace(tzinfo=zone))
        if one.length_s:  # an end at the begin is none (RFC 5545, 3.8.2.2)
            event.add("dtend", later(one.begin, one.length_s, zone).replace(tzinfo=zone))
    else:
        event.add("dtstart", one.begin)
        event.add("dtend", one.begin + timedelta(days=1))
    for lead_s in one.alarms_s:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", timedelta(seconds=-lead_s))
        alarm.add("description", words[one.what])
        event.add_component(alarm)
    return event
