"""What the protocol asks for around sessions, and on which day: measures, check-ins, questions to write about.

Pure, from the protocol and the log. Days are calendar days where the person was. A name ties an answer to what was
asked: the protocol's id, what its day is counted from, and how many days after that. Decides nothing for anybody: what
is due may be answered, or left out.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from enum import StrEnum

from companion.domain import mood
from companion.domain.after_history import CheckInLine, JournalLine, PlanLine, SittingLine
from companion.domain.course import HAD
from companion.domain.history import SessionLine
from companion.domain.protocol import DaysFrom, MeasureDue, Protocol, Viewer
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp

EPOCH = date(1970, 1, 1)
OPEN_DAYS = 7
"""A question about one day is asked for a week; what a measure asks stays due until the next time of that measure."""


class DueKind(StrEnum):
    """What is due."""

    MEASURE = "measure"
    CHECK_IN = "check_in"
    PROMPT = "prompt"


@dataclass(frozen=True, slots=True)
class Due:
    """One thing on its day; `until` is the first day on which it is not asked any more, None for never.

    `what` is the measure's id, or the title of a check-in; `at` is when a reminder comes, None for none.
    """

    key: str
    kind: DueKind
    what: str
    text: str
    day: date
    at: str | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What the store knows of the days around sessions; `course_start` is the protocol's first day of use."""

    course_start: date | None = None
    sessions: Sequence[SessionLine] = ()
    sittings: Sequence[SittingLine] = ()
    check_ins: Sequence[CheckInLine] = ()
    journal: Sequence[JournalLine] = ()
    plan: Sequence[PlanLine] = ()
    passed_over: frozenset[str] = field(default_factory=frozenset)


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is due now, and what comes, each by day."""

    now: tuple[Due, ...] = ()
    coming: tuple[Due, ...] = ()


def day_of(stamp: Stamp) -> date:
    """Give the calendar day of the place where a stamp was made."""
    return EPOCH + timedelta(days=mood.local_day(stamp))


def agenda(protocol: Protocol, around: Around, today: date) -> Agenda:
    """Give what is due today or since some days, and what comes."""
    answered = _Answered.of(around)
    still = [due for due in dues(protocol, around) if not answered.has(due)]
    now = tuple(due for due in still if due.day <= today and (due.until is None or today < due.until))
    return Agenda(now, tuple(due for due in still if due.day > today))


def to_remind(protocol: Protocol, around: Around, now: Stamp) -> tuple[Due, ...]:
    """Give what is due and whose time of day has come.

    What has no time of its own comes at that of the earliest check-in; without any, nothing is reminded of.
    """
    earliest = min((one.at for one in protocol.check_ins if one.at is not None), default=None)
    minutes = mood.local_s(now) % mood.DAY_S // 60
    clock = f"{int(minutes // 60):02d}:{int(minutes % 60):02d}"
    found = agenda(protocol, around, day_of(now)).now
    return tuple(due for due in found if (due.at or earliest) is not None and (due.at or earliest or "") <= clock)


def dues(protocol: Protocol, around: Around) -> tuple[Due, ...]:
    """Give everything that the protocol asks for after what happened until now, by day."""
    measures = sorted(_measures(protocol, around), key=lambda due: due.day)
    questions = sorted(_questions(protocol, around), key=lambda due: due.day)
    found = [*_until_next(measures), *questions]
    return tuple(sorted(found, key=lambda due: (due.day, due.kind != DueKind.CHECK_IN, due.kind != DueKind.MEASURE)))


def may_see(protocol: Protocol, measure: str, viewer: Viewer) -> bool:
    """Tell whether the protocol lets somebody see a score; of a measure that it does not name, the patient alone."""
    named = [due for due in protocol.measures if due.measure == measure]
    return any(viewer in due.seen_by for due in named) if named else viewer is Viewer.PATIENT


def hidden_from(protocol: Protocol, viewer: Viewer) -> frozenset[str]:
    """Give the measures that the protocol asks for and keeps from somebody."""
    asked = {due.measure for due in protocol.measures}
    return frozenset(measure for measure in asked if not may_see(protocol, measure, viewer))


def session_today(around: Around, today: date) -> bool:
    """Tell whether a session was had, or is open, today."""
    return any(not line.rehearsal and day_of(line.opened) == today for line in around.sessions)


def _anchors(protocol: Protocol, around: Around, counted_from: DaysFrom) -> Iterator[tuple[str, int, date]]:
    """Give what days are counted from: its name, the session's number (0 for none) and its day."""
    had = [line for line in around.sessions if not line.rehearsal and line.ending in HAD]
    if counted_from is DaysFrom.COURSE_START and around.course_start is not None:
        yield counted_from.value, 0, around.course_start
    elif counted_from is DaysFrom.SESSION:
        yield from ((line.id, line.number, day_of(line.opened)) for line in had)
    elif counted_from is DaysFrom.COURSE_END:
        last = next((line for line in had if line.number >= protocol.course.sessions), None)
        if last is not None:
            yield counted_from.value, 0, day_of(last.opened)


def _measures(protocol: Protocol, around: Around) -> Iterator[Due]:
    for asked in protocol.measures:
        for name, number, day in _anchors(protocol, around, asked.counted_from):
            if asked.sessions is None or number in asked.sessions:
                yield from (_measure(asked, name, day, after) for after in asked.days)


def _measure(asked: MeasureDue, name: str, day: date, after: int) -> Due:
    key = f"{asked.id}:{name}:{after}"
    return Due(key, DueKind.MEASURE, asked.measure, "", day + timedelta(days=after))


def _until_next(measures: Sequence[Due]) -> Iterator[Due]:
    """Let each measure be due until its next time; asked twice on one day, it is asked once."""
    once: dict[tuple[str, date], Due] = {}
    for due in measures:
        once.setdefault((due.what, due.day), due)
    days: dict[str, list[date]] = {}
    for what, day in sorted(once, key=lambda one: one[1]):
        days.setdefault(what, []).append(day)
    for (what, day), due in once.items():
        after = bisect_right(days[what], day)
        yield replace(due, until=days[what][after] if after < len(days[what]) else None)


def _questions(protocol: Protocol, around: Around) -> Iterator[Due]:
    asked = [(one.id, DueKind.CHECK_IN, one.title, one.text, one.days, one.at) for one in protocol.check_ins]
    asked += [(one.id, DueKind.PROMPT, "", one.text, one.days, None) for one in protocol.prompts]
    for identity, kind, title, text, days, at in asked:
        for name, _, day in _anchors(protocol, around, DaysFrom.SESSION):
            for after in days:
                on = day + timedelta(days=after)
                yield Due(f"{identity}:{name}:{after}", kind, title, text, on, at, on + timedelta(days=OPEN_DAYS))


@dataclass(frozen=True, slots=True)
class _Answered:
    """What was answered or left out, so that each due is looked up and not searched for through the years."""

    names: Mapping[DueKind, frozenset[str]]
    days: Mapping[str, Sequence[date]]

    @classmethod
    def of(cls, around: Around) -> "_Answered":
        """Take it from what the store knows."""
        names = {
            DueKind.MEASURE: around.passed_over,
            DueKind.CHECK_IN: around.passed_over | {line.due for line in around.check_ins},
            DueKind.PROMPT: around.passed_over | {line.due for line in around.journal},
        }
        days: dict[str, list[date]] = {}
        for line in around.sittings:
            if line.submitted:
                days.setdefault(line.measure, []).append(day_of(line.submitted))
        return cls(names, {measure: sorted(some) for measure, some in days.items()})

    def has(self, due: Due) -> bool:
        """Tell whether this one is done with."""
        if due.key in self.names[due.kind] or due.kind is not DueKind.MEASURE:
            return due.key in self.names[due.kind]
        days = self.days.get(due.what, ())
        at = bisect_left(days, due.day)
        return at < len(days) and (due.until is None or days[at] < due.until)
