"""What of a course belongs into a calendar, from its plan and the clinic's protocol: when, how long, and reminders.

A calendar is copied to clouds and read by others: the kinds have neutral words, and nothing says what they are about.
"""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from companion.domain import protocol as protocols
from companion.domain import schema
from companion.domain.course_events import PlanRemoved, SessionPlanned, SessionSkipped
from companion.domain.events import Event, Phase, ProtocolInstalled
from companion.domain.export import moments
from companion.domain.export.course_record import CourseRecord
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass

ALL_DAY_S = 86_400


class What(StrEnum):
    """The neutral kinds of a calendar's entries."""

    APPOINTMENT = "appointment"
    FREE_FROM = "free_from"
    CHECK_IN = "check_in"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Appointment:
    """One entry: local time without a zone, or a whole day; `alarms_s` are seconds before its begin."""

    key: str
    what: What
    begin: datetime | date
    length_s: int
    alarms_s: tuple[int, ...] = ()


def appointments(course: CourseRecord) -> tuple[Appointment, ...]:
    """Give everything that is planned, and what follows from the sessions that were had, in order of time."""
    plan = _protocol(course.events)
    found = [one for planned in _plans(course.events) for one in _planned(planned, plan)]
    for one in course.sessions:
        if not one.rehearsal and one.closed is not None and one.plan is not None:
            day = moments.local(one.opened.utc_ms, one.opened.offset_min).date()
            found += _after(one.id, day, one.plan)
    return tuple(sorted(found, key=lambda one: (str(one.begin), one.key)))


def _protocol(events: Sequence[Event]) -> Protocol | None:
    documents = [event.body.document for event in events if isinstance(event.body, ProtocolInstalled)]
    try:
        return protocols.read(documents[-1]) if documents else None
    except schema.Unreadable:
        return None


def _plans(events: Sequence[Event]) -> tuple[SessionPlanned, ...]:
    """Give the days that still stand in the plan."""
    plans: dict[str, SessionPlanned] = {}
    for event in events:
        if isinstance(event.body, SessionPlanned):
            plans[event.body.plan] = event.body
        elif isinstance(event.body, SessionSkipped | PlanRemoved):
            plans.pop(event.body.plan, None)
    return tuple(plans.values())


def _planned(one: SessionPlanned, plan: Protocol | None) -> Iterator[Appointment]:
    if one.minute is None:
        yield Appointment(f"{one.plan}.session", What.APPOINTMENT, one.day, ALL_DAY_S)
    else:
        begin = datetime.combine(one.day, time()) + timedelta(minutes=one.minute)
        length_s = _length_s(plan) if plan else 3600
        leads = tuple(item.lead_s for item in plan.before) if plan else ()
        yield Appointment(f"{one.plan}.session", What.APPOINTMENT, begin, length_s, leads)
        if plan is not None and plan.driving is not None:
            yield Appointment(f"{one.plan}.driving", What.FREE_FROM, _driving(begin, plan), 0)
    yield from _after(one.plan, one.day, plan) if plan else ()


def _length_s(plan: Protocol) -> int:
    timed = (Phase.PREPARATION, Phase.ONSET, Phase.WINDOW, Phase.RETURN, Phase.RECOVERY)
    return plan.hold_phase_s() + sum(plan.timed(phase).planned_s for phase in timed)


def _driving(begin: datetime, plan: Protocol) -> datetime:
    """Give when the protocol lets a person drive again, if everything goes as planned."""
    driving = plan.driving
    wait_s, from_ = (driving.wait_s, driving.next_day_from) if driving else (0, None)
    free = begin + timedelta(seconds=plan.phases.preparation.planned_s + plan.hold_phase_s() + wait_s)
    if from_ is None:
        return free
    return max(free, datetime.combine(begin.date() + timedelta(days=1), time.fromisoformat(from_)))


def _after(key: str, day: date, plan: Protocol) -> Iterator[Appointment]:
    for one in plan.check_ins:
        for days in one.days:
            on = day + timedelta(days=days)
            begin = datetime.combine(on, time.fromisoformat(one.at)) if one.at else on
            length_s = 900 if one.at else ALL_DAY_S
            yield Appointment(f"{key}.{one.id}.{days}", What.CHECK_IN, begin, length_s, (0,) if one.at else ())
    for due in plan.measures:
        if due.counted_from.value == "session":
            for days in due.days:
                yield Appointment(f"{key}.{due.id}.{days}", What.QUESTIONS, day + timedelta(days=days), ALL_DAY_S)
