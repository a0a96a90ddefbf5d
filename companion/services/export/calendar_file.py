"""The course as an iCalendar file: times in the person's own zone, alarms, and words that tell nobody anything."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from icalendar import Alarm, Calendar, Event

from companion.domain.export import moments
from companion.domain.export.appointments import Appointment, What, appointments
from companion.domain.export.course_record import CourseRecord

Words = Mapping[What, str]


def dump(course: CourseRecord, words: Words) -> bytes:
    """Give the file's bytes; `words` are what each kind of entry is called."""
    made = course.source.made
    zone = _zone(made.zone)
    calendar = Calendar()
    calendar.add("prodid", "-//Companion//EN")
    calendar.add("version", "2.0")
    for one in appointments(course):
        calendar.add_component(_event(one, words, zone, moments.local(made.utc_ms, 0)))
    calendar.add_missing_timezones()
    return bytes(calendar.to_ical())


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def _event(one: Appointment, words: Words, zone: tzinfo, made: datetime) -> Event:
    event = Event()
    event.add("uid", f"{one.key}@companion")
    event.add("dtstamp", made)
    event.add("summary", words[one.what])
    event.add("class", "PRIVATE")
    event.add("transp", "OPAQUE" if one.what is What.APPOINTMENT else "TRANSPARENT")
    if isinstance(one.begin, datetime):
        begin = one.begin.replace(tzinfo=zone)
        event.add("dtstart", begin)
        event.add("dtend", begin + timedelta(seconds=one.length_s))
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
