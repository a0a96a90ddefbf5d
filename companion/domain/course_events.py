"""What is planned in the course: a day for a session, a day that passed without one. `plan` is 32 hex digits."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from companion.domain.body import Body
from companion.domain.schema import AtLeast, AtMost


@dataclass(frozen=True, slots=True)
class SessionPlanned(Body):
    """A session is planned for a day, or moved to another; `minute` is the minute of that day, None without a time."""

    KIND = "session_planned"
    plan: str
    day: date
    minute: Annotated[int, AtLeast(0), AtMost(1439)] | None


@dataclass(frozen=True, slots=True)
class SessionSkipped(Body):
    """A planned session will not be had, or was not."""

    KIND = "session_skipped"
    plan: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanRemoved(Body):
    """A planned day was noted wrongly and is taken out of the plan."""

    KIND = "plan_removed"
    plan: str
