"""Everything that can happen, one frozen dataclass a kind: the words of the event log.

An event is never changed; a correction is a new event. A new kind is a new dataclass here. Times inside a body (`_ms`)
are session milliseconds since the opening; the wall clock is in the stamp. Holds no rule about what may happen when.
"""

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import Annotated, Any

from companion.domain import course_events as _course  # noqa: F401 - these bring kinds of their own
from companion.domain import export_events as _exports  # noqa: F401
from companion.domain import journal_events as _journal  # noqa: F401
from companion.domain import measure_events as _measures  # noqa: F401
from companion.domain import safety_events as _safety  # noqa: F401
from companion.domain import schema
from companion.domain import steering as steering  # noqa: PLC0414 - its kinds are known once it is imported
from companion.domain.body import Body as Body  # noqa: PLC0414 - readers of events find it here
from companion.domain.errors import Known
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost
from companion.domain.stamps import Stamp

Pad = Annotated[float, AtLeast(-1), AtMost(1)]  # one axis of the mood pad


class By(StrEnum):
    """Who noted an event."""

    PATIENT = "patient"
    SITTER = "sitter"
    PROGRAM = "program"


class Phase(StrEnum):
    """The phases of a session, in their order."""

    PREPARATION = "preparation"
    HOLD = "hold"
    ONSET = "onset"
    WINDOW = "window"
    RETURN = "return"
    RECOVERY = "recovery"
    CLOSED = "closed"


class Why(StrEnum):
    """Why a phase or a hold began or ended when it did."""

    TIME = "time"
    SITTER = "sitter"


class Rousable(StrEnum):
    """Whether the patient answers when called; a sitter need not try."""

    YES = "yes"
    NO = "no"
    NOT_TRIED = "not_tried"


class Calm(StrEnum):
    """How the patient seems, in one word."""

    SETTLED = "settled"
    ANXIOUS = "anxious"
    DISTRESSED = "distressed"


class MoodMoment(StrEnum):
    """When a mood was marked."""

    BEFORE = "before"
    AFTER = "after"
    ANY = "any"


class Ending(StrEnum):
    """How a session was closed."""

    COMPLETE = "complete"
    EARLY = "early"
    NOT_STARTED = "not_started"


class AnchorHow(StrEnum):
    """How session time was found again after the machine was restarted."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class ProtocolInstalled(Body):
    """The clinic's protocol was taken over; `document` is the whole file as data."""

    KIND = "protocol_installed"
    document: Mapping[str, Any]
    sha256: str


@dataclass(frozen=True, slots=True)
class SessionOpened(Body):
    """A session was begun; carries the protocol and programme as they were, so that the record stands alone."""

    KIND = "session_opened"
    number: int
    rehearsal: bool
    speed: float
    protocol: Mapping[str, Any]
    programme: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SitterNamed(Body):
    """The sitter who is here, by name."""

    KIND = "sitter_named"
    name: str


@dataclass(frozen=True, slots=True)
class GateAnswered(Body):
    """A gate question was answered; `stops` says that the protocol stops the session at this answer."""

    KIND = "gate_answered"
    gate: str
    answer: bool
    stops: bool


@dataclass(frozen=True, slots=True)
class ItemTicked(Body):
    """A line of a preparation list was ticked, or unticked."""

    KIND = "item_ticked"
    item: str
    done: bool


@dataclass(frozen=True, slots=True)
class IntentionSet(Body):
    """The patient's intention, in their words."""

    KIND = "intention_set"
    text: str


@dataclass(frozen=True, slots=True)
class MoodMarked(Body):
    """A place on the mood pad."""

    KIND = "mood_marked"
    moment: MoodMoment
    pleasantness: Pad
    energy: Pad | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class VitalsTaken(Body):
    """A reading, as typed in; `slot` is the protocol's planned reading that it answers, None for an extra one."""

    KIND = "vitals_taken"
    slot: str | None
    systolic_mmhg: int | None = None
    diastolic_mmhg: int | None = None
    pulse_bpm: int | None = None
    spo2_percent: int | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class HoldStarted(Body):
    """A dose hold was started; `number` counts from 1."""

    KIND = "hold_started"
    number: int


@dataclass(frozen=True, slots=True)
class HoldEnded(Body):
    """A dose hold ended at `at_ms` of session time."""

    KIND = "hold_ended"
    number: int
    at_ms: int
    why: Why


@dataclass(frozen=True, slots=True)
class PhaseBegan(Body):
    """A phase began at `at_ms` of session time, which may lie before the moment it was noticed."""

    KIND = "phase_began"
    phase: Phase
    at_ms: int
    why: Why


@dataclass(frozen=True, slots=True)
class PhaseExtended(Body):
    """The sitter made a phase longer by `by_s`, within what the protocol allows."""

    KIND = "phase_extended"
    phase: Phase
    by_s: int


@dataclass(frozen=True, slots=True)
class CheckDone(Body):
    """A look at the patient; `number` is the planned check it answers, None for an extra one."""

    KIND = "check_done"
    number: int | None
    breathing_normal: bool
    colour_normal: bool
    rousable: Rousable
    calm: Calm
    position: str = ""
    action: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CheckMissed(Body):
    """A planned check was not done in its time; `away`: that ran out while the program was away and asked nobody."""

    KIND = "check_missed"
    number: int
    planned_ms: int
    away: bool = False


@dataclass(frozen=True, slots=True)
class Observed(Body):
    """One tap: something that the protocol's list names."""

    KIND = "observed"
    observation: str


@dataclass(frozen=True, slots=True)
class Noted(Body):
    """A note in free words."""

    KIND = "noted"
    text: str


@dataclass(frozen=True, slots=True)
class SitterCalled(Body):
    """The patient asked for the sitter."""

    KIND = "sitter_called"


@dataclass(frozen=True, slots=True)
class SitterCame(Body):
    """The sitter answered the call."""

    KIND = "sitter_came"


@dataclass(frozen=True, slots=True)
class HelpOpened(Body):
    """Somebody opened the help page during a session."""

    KIND = "help_opened"


@dataclass(frozen=True, slots=True)
class GroundingStepDone(Body):
    """One step of the grounding was done; `step` counts from 0."""

    KIND = "grounding_step_done"
    step: int


@dataclass(frozen=True, slots=True)
class ReadinessAnswered(Body):
    """The sitter said yes or not yet to one line; nothing is computed from it."""

    KIND = "readiness_answered"
    item: str
    ready: bool


@dataclass(frozen=True, slots=True)
class HandedOver(Body):
    """The sitter, or a named second adult, stays with the patient from here."""

    KIND = "handed_over"
    to: str


@dataclass(frozen=True, slots=True)
class SessionClosed(Body):
    """The session is over."""

    KIND = "session_closed"
    ending: Ending
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Resumed(Body):
    """The program was away for `away_ms` of session time (ended, killed or asleep) and is back in the session."""

    KIND = "resumed"
    away_ms: int


@dataclass(frozen=True, slots=True)
class ClockAnchored(Body):
    """After a restart of the machine a person said where session time stands."""

    KIND = "clock_anchored"
    session_ms: int
    how: AnchorHow


@dataclass(frozen=True, slots=True)
class ClockJumped(Body):
    """The wall clock was set forward by `by_ms` of its own time, or back (below 0); session time is not touched."""

    KIND = "clock_jumped"
    by_ms: int


@dataclass(frozen=True, slots=True)
class SoundFault(Body):
    """The sound failed; the session goes on."""

    KIND = "sound_fault"
    code: str


@dataclass(frozen=True, slots=True)
class SoundBack(Body):
    """The sound is back after a fault."""

    KIND = "sound_back"
    code: str


@dataclass(frozen=True, slots=True)
class Corrected(Body):
    """An earlier event was noted wrongly; both stay in the record."""

    KIND = "corrected"
    uid: str
    text: str


@dataclass(frozen=True, slots=True)
class FromLater(Body):
    """An event of a kind that this version does not know; kept whole, shown by its name."""

    KIND = "from_later"
    kind: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened; `uid` (32 hex digits) makes a second append harmless, `session` is None outside one."""

    uid: str
    session: str | None
    at: Stamp
    by: By
    body: Body


KINDS: Mapping[str, type[Body]] = {kind.KIND: kind for kind in Body.__subclasses__() if kind.KIND != FromLater.KIND}
"""Every kind by its lasting name."""


def encode(body: Body) -> tuple[str, dict[str, Any]]:
    """Give a body's lasting name and its plain data."""
    if isinstance(body, FromLater):
        return body.kind, dict(body.data)
    return body.KIND, schema.write(body)


def decode(kind: str, data: Mapping[str, Any]) -> Body:
    """Make a body of its lasting name and plain data; a name from a later version becomes FromLater.

    A field from a later version is passed over. Raises Known `event.damaged` where a known kind lacks its fields.
    """
    if kind not in KINDS:
        return FromLater(kind, data)
    try:
        return schema.read(KINDS[kind], {f.name: data[f.name] for f in fields(KINDS[kind]) if f.name in data})
    except schema.Unreadable as fault:
        raise Known("event.damaged", kind=kind, field=fault.problems[0].field) from None
