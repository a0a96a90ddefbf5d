"""The rules of a protocol that no single field can tell: what belongs together, and what is used only once.

Each rule gives problems with the path of the field that is to be changed. Looks at no day and no session.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from companion.domain import schema
from companion.domain.events import Phase
from companion.domain.protocol_care import DaysFrom, Topic
from companion.domain.protocol_day import SlotWhen
from companion.domain.schema import Problem

if TYPE_CHECKING:
    from companion.domain.protocol import Protocol


def rules(protocol: "Protocol") -> Iterator[Problem]:
    """Check what no single field can tell."""
    if protocol.valid_until < protocol.valid_from:
        yield Problem(("valid_until",), "rule", "a date not before valid_from")
    for rule in _RULES:
        yield from rule(protocol)


def _lengths(protocol: "Protocol") -> Iterator[Problem]:
    for name in ("preparation", "onset", "window", "return", "recovery"):
        timed = protocol.timed(Phase(name))
        if not timed.min_s <= timed.planned_s <= timed.max_s:
            yield Problem(("phases", name, "planned_s"), "rule", "a length from min_s to max_s")
    if protocol.checks.grace_s >= protocol.checks.every_s:
        yield Problem(("checks", "grace_s"), "rule", "a length below every_s")
    course = protocol.course
    if course.planned_days_between is not None and course.planned_days_between < (course.min_days_between or 0):
        yield Problem(("course", "planned_days_between"), "rule", "a number not below min_days_between")


def _holds(protocol: "Protocol") -> Iterator[Problem]:
    for i, hold in enumerate(protocol.holds):
        if i == 0 and (hold.gap_s or hold.gap_max_s):
            yield Problem(("holds", 0, "gap_s"), "rule", "0 for gap_s and gap_max_s of the first hold")
        if i > 0 and hold.gap_s >= hold.gap_max_s:
            # At gap_max_s the onset begins, so with both equal there would be no moment at which it could start.
            yield Problem(("holds", i, "gap_max_s"), "rule", "a length above gap_s")


def _slots(protocol: "Protocol") -> Iterator[Problem]:
    for i, slot in enumerate(protocol.vitals):
        if (slot.when is SlotWhen.FIRST_HOLD_END) != (slot.after_s is not None):
            expected = "seconds with “first_hold_end”, null otherwise"
            yield Problem(("vitals", i, "after_s"), "rule", expected)
        readings = ((("vitals", i, "readings", j), one.value) for j, one in enumerate(slot.readings))
        yield from schema.twice(readings, "a reading")


def _limits(protocol: "Protocol") -> Iterator[Problem]:
    limits = protocol.limits
    if limits is None:
        return
    for i, limit in enumerate(limits.values):
        if limit.low is None and limit.high is None:
            yield Problem(("limits", "values", i, "high"), "rule", "a number in low or in high")
        elif limit.low is not None and limit.high is not None and limit.high < limit.low:
            yield Problem(("limits", "values", i, "high"), "rule", "a number not below low")
    named = ((("limits", "values", i, "value"), one.value.value) for i, one in enumerate(limits.values))
    yield from schema.twice(named, "a value")
    if not limits.compare and limits.stops_before_hold:
        yield Problem(("limits", "stops_before_hold"), "rule", "false while compare is false")
    if not limits.compare and limits.repeat_after_s is not None:
        yield Problem(("limits", "repeat_after_s"), "rule", "null while compare is false")


def _help(protocol: "Protocol") -> Iterator[Problem]:
    known = {contact.id for contact in protocol.contacts}
    for name in ("comfort", "call", "emergency"):
        for i, contact in enumerate(getattr(protocol.tiers, name).contacts):
            if contact not in known:
                yield Problem(("tiers", name, "contacts", i), "rule", "the id of one of the contacts")


def _measures(protocol: "Protocol") -> Iterator[Problem]:
    for i, due in enumerate(protocol.measures):
        after_sessions = due.counted_from is DaysFrom.SESSION
        if due.sessions is not None and not after_sessions:
            yield Problem(("measures", i, "sessions"), "rule", "null, except with “session”")
        if due.sessions is not None and max(due.sessions) > protocol.course.sessions:
            yield Problem(("measures", i, "sessions"), "rule", "numbers up to those of the course's sessions")
        viewers = ((("measures", i, "seen_by", j), one.value) for j, one in enumerate(due.seen_by))
        yield from schema.twice(viewers, "a viewer")


def _days(protocol: "Protocol") -> Iterator[Problem]:
    for name in ("measures", "check_ins", "prompts"):
        for i, due in enumerate(getattr(protocol, name)):
            days = (((name, i, "days", j), str(day)) for j, day in enumerate(due.days))
            yield from schema.twice(days, "a day")


def _topics(protocol: "Protocol") -> Iterator[Problem]:
    pages = enumerate(protocol.education)
    yield from schema.twice(
        ((("education", i, "topic"), page.topic.value) for i, page in pages if page.topic is not Topic.OTHER), "a topic"
    )


def _ids(protocol: "Protocol") -> Iterator[Problem]:
    lists = protocol.lists
    items = [
        (("lists", name, i, "id"), item.id)
        for name, part in (("patient", lists.patient), ("room", lists.room), ("sitter", lists.sitter))
        for i, item in enumerate(part)
    ]
    yield from schema.twice(items, "an id")
    for name in _WITH_IDS:
        entries: Sequence[Any] = getattr(protocol, name)
        yield from schema.twice((((name, i, "id"), one.id) for i, one in enumerate(entries)), "an id")


_WITH_IDS = (
    "before",
    "vitals",
    "gates",
    "observations",
    "side_effects",
    "readiness",
    "contacts",
    "measures",
    "check_ins",
    "prompts",
    "education",
)
_RULES: tuple[Callable[["Protocol"], Iterator[Problem]], ...] = (
    _lengths,
    _holds,
    _slots,
    _limits,
    _help,
    _measures,
    _days,
    _topics,
    _ids,
)
