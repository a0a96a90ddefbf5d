"""What of a course belongs into a calendar, from its plan and the clinic's protocol: when, how long, and reminders.

A calendar is copied to clouds and read by others: the kinds have neutral words, and nothing says what they are about.
Sessions are counted as the course and the agenda count them: one that ended before its first hold was not had, a
planned day on which one was had is that session, and a planned one has the number that comes next.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from companion.domain import protocol as protocols
from companion.domain import schema
from companion.domain.course import HAD
from companion.domain.course_events import PlanRemoved, SessionPlanned, SessionSkipped
from companion.domain.events import Event, Phase, ProtocolInstalled
from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.domain.protocol import DaysFrom, Protocol
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp

ALL_DAY_S = 86_400
CHECK_IN_S = 900
UNKNOWN_S = 3600
"""How long a planned session is entered for where no protocol says."""


class What(StrEnum):
    """The neutral kinds of a calendar's entries."""

    APPOINTMENT = "appointment"
    FREE_FROM = "free_from"
    CHECK_IN = "check_in"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One entry: local time without a zone, or a whole day; `alarms_s` are seconds before its begin.

    `length_s` is 0 for what is only a moment.
    """

    key: str
    what: What
    begin: datetime | date
    length_s: int
    alarms_s: tuple[int, ...] = ()


def later(begin: datetime, seconds: int, zone: tzinfo | None) -> datetime:
    """Give the local time that many seconds later, also over a night in which the clocks change."""
    if zone is None:
        return begin + timedelta(seconds=seconds)
    passed = begin.replace(tzinfo=zone).astimezone(UTC) + timedelta(seconds=seconds)
    return passed.astimezone(zone).replace(tzinfo=None)


def appointments(course: CourseRecord, zone: tzinfo | None) -> tuple[Appointment, ...]:
    """Give everything that is planned, and what follows from the sessions that were had, in order of time."""
    plan = _protocol(course.events)
    had = [one for one in course.sessions if not one.rehearsal and one.ending in HAD]
    days = {one.id: _day(one.opened) for one in had}
    found: list[Appointment] = []
    for one in had:
        if one.plan is not None:
            found += _after(one.id, one.number, days[one.id], one.plan)
    next_number = max((one.number for one in had), default=0) + 1
    still = [planned for planned in _plans(course.events) if planned.day not in days.values()]
    still.sort(key=lambda planned: (planned.day, planned.minute or 0))
    for number, planned in enumerate(still, next_number):
        found += _planned(planned, number, plan, zone)
    if plan is not None:
        found += _asked("course", None, _first_use(course.events, plan), plan, DaysFrom.COURSE_START)
    return tuple(sorted(found, key=lambda one: (str(one.begin), one.key)))


def _day(at: Stamp) -> date:
    return moments.local(at.utc_ms, at.offset_min).date()


def _protocol(events: Sequence[Event]) -> Protocol | None:
    documents = [event.body.document for event in events if isinstance(event.body, ProtocolInstalled)]
    try:
        return protocols.read(documents[-1]) if documents else None
    except schema.Unreadable:
        return None


def _first_use(events: Sequence[Event], plan: Protocol) -> date:
    """Give the day on which the protocol, in whatever version, was taken over first."""
    taken = ((event, event.body.document) for event in events if isinstance(event.body, ProtocolInstalled))
    return _day(min((event.at for event, document in taken if document.get("id") == plan.id), key=lambda at: at.utc_ms))


def _plans(events: Sequence[Event]) -> tuple[SessionPlanned, ...]:
    """Give the days that still stand in the plan."""
    plans: dict[str, SessionPlanned] = {}
    for event in events:
        if isinstance(event.body, SessionPlanned):
            plans[event.body.plan] = event.body
        elif isinstance(event.body, SessionSkipped | PlanRemoved):
            plans.pop(event.body.plan, None)
    return tuple(plans.values())


def _planned(one: SessionPlanned, number: int, plan: Protocol | None, zone: tzinfo | None) -> Iterator[Appointment]:
    if one.minute is None:
        yield Appointment(f"{one.plan}.session", What.APPOINTMENT, one.day, ALL_DAY_S)
    else:
        begin = datetime.combine(one.day, time()) + timedelta(minutes=one.minute)
        length_s = _length_s(plan) if plan else UNKNOWN_S
        leads = tuple(item.lead_s for item in plan.before) if plan else ()
        yield Appointment(f"{one.plan}.session", What.APPOINTMENT, begin, length_s, leads)
        if plan is not None and plan.driving is not None:
            yield Appointment(f"{one.plan}.driving", What.FREE_FROM, _driving(begin, plan, zone), 0)
    yield from _after(one.plan, number, one.day, plan) if plan else ()


def _length_s(plan: Protocol) -> int:
    timed = (Phase.PREPARATION, Phase.ONSET, Phase.WINDOW, Phase.RETURN, Phase.RECOVERY)
    return plan.hold_phase_s() + sum(plan.timed(phase).planned_s for phase in timed)


def _driving(begin: datetime, plan: Protocol, zone: tzinfo | None) -> datetime:
    """Give when the protocol's driving rule ends, if everything goes as planned."""
    driving = plan.driving
    wait_s, from_ = (driving.wait_s, driving.next_day_from) if driving else (0, None)
    last = later(begin, plan.phases.preparation.planned_s + plan.hold_phase_s(), zone)
    free = later(last, wait_s, zone)
    if from_ is None:
        return free
    return max(free, datetime.combine(last.date() + timedelta(days=1), time.fromisoformat(from_)))


def _after(key: str, number: int, day: date, plan: Protocol) -> Iterator[Appointment]:
    for one in plan.check_ins:
        for days in one.days:
            on = day + timedelta(days=days)
            begin = datetime.combine(on, time.fromisoformat(one.at)) if one.at else on
            length_s = CHECK_IN_S if one.at else ALL_DAY_S
            yield Appointment(f"{key}.{one.id}.{days}", What.CHECK_IN, begin, length_s, (0,) if one.at else ())
    yield from _asked(key, number, day, plan, DaysFrom.SESSION)
    if number == plan.course.sessions:
        yield from _asked("course", None, day, plan, DaysFrom.COURSE_END)


def _asked(key: str, number: int | None, day: date, plan: Protocol, from_: DaysFrom) -> Iterator[Appointment]:
    """Give the days of the measures that are counted from here; several on one day are one entry."""
    wanted = [
        due
        for due in plan.measures
        if due.counted_from is from_ and (number is None or due.sessions is None or number in due.sessions)
    ]
    for days in sorted({days for due in wanted for days in due.days}):
        yield Appointment(f"{key}.{from_.value}.{days}", What.QUESTIONS, day + timedelta(days=days), ALL_DAY_S)
