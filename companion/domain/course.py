"""The course: which sessions count, which number the next one has, and the shape of the whole.

Pure, from the list of sessions and the plan. A rehearsal is numbered by itself and never counts; a session that ended
before its first hold was not had, so its number is used again.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from companion.domain import mood
from companion.domain.after_history import PlanLine
from companion.domain.events import Ending
from companion.domain.history import SessionLine
from companion.domain.records import dataclass

HAD = (Ending.COMPLETE, Ending.EARLY)
_EPOCH = date(1970, 1, 1)


def next_number(lines: Iterable[SessionLine], rehearsal: bool) -> int:
    """Give the number of the next session, or of the next rehearsal, from 1."""
    had = [line.number for line in lines if line.rehearsal == rehearsal and line.ending in HAD]
    return max(had, default=0) + 1


class Standing(StrEnum):
    """Where one place of the course stands."""

    DONE = "done"
    SKIPPED = "skipped"
    PLANNED = "planned"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Place:
    """One session of the course, had, skipped, planned or still open.

    `days_since` are those since the session before it that was had, None for the first. `session` and `plan` lead to
    its record and its planned day, None where there is none.
    """

    standing: Standing
    day: date | None = None
    number: int | None = None
    minute: int | None = None
    session: str | None = None
    plan: str | None = None
    reason: str = ""
    days_since: int | None = None


@dataclass(frozen=True, slots=True)
class Shape:
    """The whole course: its places in order, with as many open ones as are still to be planned."""

    places: tuple[Place, ...]

    @property
    def done(self) -> tuple[Place, ...]:
        """Give the sessions that were had."""
        return tuple(place for place in self.places if place.standing is Standing.DONE)

    @property
    def next_planned(self) -> Place | None:
        """Give the planned day that comes first."""
        return next((place for place in self.places if place.standing is Standing.PLANNED), None)


def shape(lines: Sequence[SessionLine], plan: Sequence[PlanLine], total: int) -> Shape:
    """Give the shape of a course of `total` sessions; a planned day on which a session was had is that session."""
    had = [line for line in lines if not line.rehearsal and line.ending in HAD]
    days = [_day(line) for line in had]
    done = [Place(Standing.DONE, day, line.number, session=line.id) for line, day in zip(had, days, strict=True)]
    places = [*done, *(_planned(line) for line in plan if line.skipped is not None or line.day not in days)]
    dated = sorted(places, key=lambda place: (place.day or _EPOCH, place.minute or 0))
    counted = sum(place.standing is not Standing.SKIPPED for place in dated)
    return Shape((*_spaced(dated), *(Place(Standing.OPEN) for _ in range(max(0, total - counted)))))


def earliest_day(shaped: Shape, least_days: int | None) -> date | None:
    """Give the first day that the protocol's least distance leaves for the next session, None where nothing is said."""
    if least_days is None or not shaped.done:
        return None
    last = shaped.done[-1].day
    return last + timedelta(days=least_days) if last is not None else None


def not_before(lines: Sequence[SessionLine], least_days: int | None, today: date) -> date | None:
    """Give the day before which the protocol wants no other session; None once it has come, or none is said."""
    day = earliest_day(shape(lines, (), 0), least_days)
    return day if day is not None and today < day else None


def _day(line: SessionLine) -> date:
    return _EPOCH + timedelta(days=mood.local_day(line.opened))


def _planned(line: PlanLine) -> Place:
    standing = Standing.PLANNED if line.skipped is None else Standing.SKIPPED
    return Place(standing, line.day, minute=line.minute, plan=line.id, reason=line.reason)


def _spaced(dated: Sequence[Place]) -> tuple[Place, ...]:
    """Say of each place how many days after the session before it that was had."""
    found: list[Place] = []
    last: date | None = None
    for place in dated:
        since = (place.day - last).days if last is not None and place.day is not None else None
        found.append(replace(place, days_since=since))
        if place.standing is Standing.DONE:
            last = place.day
    return tuple(found)
