"""What happens in the course between sessions: days are planned or passed over, and the clinic's questions answered.

`plan` is 32 hex digits. `due` names something that the protocol asks for on a day (`agenda.py`).
"""

from datetime import date
from typing import Annotated

from companion.domain.body import Body
from companion.domain.records import dataclass
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


@dataclass(frozen=True, slots=True)
class CheckedIn(Body):
    """A check-in of the protocol was answered, in the patient's words; `title` and `asked` are the protocol's."""

    KIND = "checked_in"
    due: str
    title: str
    asked: str
    text: str


@dataclass(frozen=True, slots=True)
class DuePassedOver(Body):
    """The patient left out something that was due."""

    KIND = "due_passed_over"
    due: str
