"""The prescriber's protocol: every clinical number and sentence that a session shows.

Nothing here has a default: a missing field is an error that names it, because a default would be a clinical statement
of ours. Values are shown and timed, never judged, except where the protocol itself asks for a comparison. The file form
is described in docs/formats.md; the parts are in `protocol_day.py`, `protocol_help.py` and `protocol_care.py`.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated

from companion.domain import protocol_1, schema
from companion.domain.events import Phase
from companion.domain.protocol_care import (
    Before,
    CheckIn,
    Course,
    DaysFrom,
    Driving,
    Lesson,
    MeasureDue,
    Passage,
    Prompt,
    Topic,
    Viewer,
)
from companion.domain.protocol_day import (
    BringBack,
    Checks,
    EndAction,
    Gate,
    Grounding,
    GroundingStep,
    Hold,
    Item,
    Limit,
    Limits,
    Lists,
    Named,
    Observation,
    Phases,
    Reading,
    SideEffect,
    SitterMay,
    SlotWhen,
    Stay,
    StayFrom,
    Timed,
    Value,
    VitalsSlot,
)
from companion.domain.protocol_help import Contact, Tier, TierName, Tiers
from companion.domain.protocol_rules import rules
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Text

__all__ = [
    "FORMAT",
    "Before",
    "BringBack",
    "CheckIn",
    "Checks",
    "Clinic",
    "Contact",
    "Course",
    "DaysFrom",
    "Driving",
    "EndAction",
    "Gate",
    "Grounding",
    "GroundingStep",
    "Hold",
    "Item",
    "Lesson",
    "Limit",
    "Limits",
    "Lists",
    "MeasureDue",
    "Named",
    "Observation",
    "Passage",
    "Phases",
    "Prompt",
    "Protocol",
    "Reading",
    "SideEffect",
    "SitterMay",
    "SlotWhen",
    "Stay",
    "StayFrom",
    "Texts",
    "Tier",
    "TierName",
    "Tiers",
    "Timed",
    "Topic",
    "Validity",
    "Value",
    "Viewer",
    "VitalsSlot",
    "read",
    "validity",
]

FORMAT = "companion-protocol/2"


@dataclass(frozen=True, slots=True)
class Clinic:
    """Whose protocol this is."""

    name: Text
    prescriber: Text


@dataclass(frozen=True, slots=True)
class Texts:
    """The clinic's words for the places where the program has none of its own."""

    window_for_sitter: Text
    return_for_sitter: Text
    recovery_for_sitter: Text
    not_ready: Text
    driving: Text
    self_harm_on_session_day: Text


@dataclass(frozen=True, slots=True)
class Protocol:
    """One version of one protocol. `example` protocols say EXAMPLE on every screen and open in a rehearsal only."""

    format: Annotated[str, Exactly(FORMAT)]
    id: Text
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    title: Text
    example: bool
    audience: Text | None
    medicine: Text | None
    clinic: Clinic
    valid_from: date
    valid_until: date
    course: Course
    before: tuple[Before, ...]
    phases: Phases
    holds: Annotated[tuple[Hold, ...], Count(1, 3)]
    checks: Checks
    vitals: tuple[VitalsSlot, ...]
    limits: Limits | None
    stay: Stay
    sitter_may: SitterMay
    gates: tuple[Gate, ...]
    lists: Lists
    observations: Annotated[tuple[Observation, ...], Count(1, 12)]
    side_effects: Annotated[tuple[SideEffect, ...], Count(0, 40)]
    grounding: Grounding
    readiness: Annotated[tuple[Item, ...], Count(1)]
    driving: Driving | None
    contacts: Annotated[tuple[Contact, ...], Count(1)]
    tiers: Tiers
    measures: tuple[MeasureDue, ...]
    check_ins: tuple[CheckIn, ...]
    prompts: tuple[Prompt, ...]
    aftercare: Annotated[tuple[Passage, ...], Count(1)]
    education: tuple[Lesson, ...]
    texts: Texts

    def timed(self, phase: Phase) -> Timed:
        """Give the lengths of a phase that has its own; the hold phase and a closed session have none."""
        return {
            Phase.PREPARATION: self.phases.preparation,
            Phase.ONSET: self.phases.onset,
            Phase.WINDOW: self.phases.window,
            Phase.RETURN: self.phases.return_,
            Phase.RECOVERY: self.phases.recovery,
        }[phase]

    def name(self, phase: Phase) -> str:
        """Give a phase's name for people."""
        return self.phases.hold.name if phase is Phase.HOLD else self.timed(phase).name

    def slot(self, slot_id: str) -> VitalsSlot:
        """Give a planned reading by its id."""
        return next(slot for slot in self.vitals if slot.id == slot_id)

    def contact(self, contact_id: str) -> Contact:
        """Give a contact by its id."""
        return next(contact for contact in self.contacts if contact.id == contact_id)

    def hold_phase_s(self) -> int:
        """Give the planned length of the hold phase: all holds with the shortest waits between them."""
        return sum(hold.hold_s + hold.gap_s for hold in self.holds)


class Validity(StrEnum):
    """Whether a protocol may be used on a day."""

    NOT_YET = "not_yet"
    NOW = "now"
    EXPIRED = "expired"


def validity(protocol: Protocol, today: date) -> Validity:
    """Say whether a session may be opened by this protocol today; both dates are included."""
    if today < protocol.valid_from:
        return Validity.NOT_YET
    return Validity.EXPIRED if today > protocol.valid_until else Validity.NOW


def read(data: object) -> Protocol:
    """Make a protocol from plain data; raises schema.Unreadable with every problem found.

    Rules across fields are looked at when every field is right by itself. Takes the form before this one too.
    """
    if isinstance(data, Mapping) and data.get("format") == protocol_1.FORMAT:
        data = protocol_1.upgraded(data, FORMAT)
    schema.check_format(data, FORMAT)
    protocol = schema.read(Protocol, data)
    problems = tuple(rules(protocol))
    if problems:
        raise schema.Unreadable(problems)
    return protocol
