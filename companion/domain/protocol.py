"""The prescriber's protocol: every clinical number and sentence that a session shows.

Nothing here has a default: a missing field is an error that names it, because a default would be a clinical statement
of ours. Values are shown and timed, never judged. The file form is described in docs/formats.md.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from companion.domain import schema
from companion.domain.events import Phase
from companion.domain.schema import AtLeast, AtMost, Count, Exactly, Lasting, Problem, Seconds, Text

FORMAT = "companion-protocol/1"


class EndAction(StrEnum):
    """What the prescriber wants done when a hold ends; opposite instructions exist for different tablets."""

    SPIT = "spit"
    SWALLOW = "swallow"


class BringBack(StrEnum):
    """When the sitter may begin the return before its time."""

    ANY_TIME = "any_time"
    AFTER_MINIMUM = "after_minimum"
    NEVER = "never"


class SlotWhen(StrEnum):
    """What a planned reading is timed from."""

    PREPARATION = "preparation"
    FIRST_HOLD_END = "first_hold_end"
    RECOVERY = "recovery"


class Reading(StrEnum):
    """What is measured."""

    BLOOD_PRESSURE = "blood_pressure"
    PULSE = "pulse"
    SPO2 = "spo2"


@dataclass(frozen=True, slots=True)
class Clinic:
    """Whose protocol this is."""

    name: Text
    prescriber: Text


@dataclass(frozen=True, slots=True)
class Timed:
    """A phase with its name for people and its lengths in seconds."""

    name: Text
    min_s: Seconds
    planned_s: Lasting
    max_s: Lasting


@dataclass(frozen=True, slots=True)
class Named:
    """A phase whose length follows from other fields."""

    name: Text


@dataclass(frozen=True, slots=True)
class Phases:
    """The phases in their order; the hold phase lasts as long as its holds."""

    preparation: Timed
    hold: Named
    onset: Timed
    window: Timed
    return_: Timed
    recovery: Timed


@dataclass(frozen=True, slots=True)
class Hold:
    """One dose hold: how long, what then, in the prescriber's words.

    It may start from `gap_s` after the end of the hold before it and until `gap_max_s` after that end, when the session
    goes on without it. Both are 0 for the first.
    """

    hold_s: Lasting
    end: EndAction
    text: Text
    gap_s: Seconds
    gap_max_s: Seconds


@dataclass(frozen=True, slots=True)
class Checks:
    """How often the sitter looks in from the first hold on, and when a look counts as missed.

    Not more often than once a minute: a limit of the program, which keeps every one of them in the record.
    """

    every_s: Annotated[int, AtLeast(60), AtMost(schema.DAY_S)]
    grace_s: Lasting
    look_for: tuple[Text, ...]
    avoid: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class VitalsSlot:
    """One planned reading; `after_s` counts from the end of the first hold and is null for the other two times."""

    id: Text
    title: Text
    when: SlotWhen
    after_s: Seconds | None
    readings: Annotated[tuple[Reading, ...], Count(1)]


@dataclass(frozen=True, slots=True)
class SitterMay:
    """What the sitter may change while a session runs; `extend_step_s` 0 means that phases are not extended."""

    extend_step_s: Seconds
    bring_back: BringBack


@dataclass(frozen=True, slots=True)
class Gate:
    """A question before the session; at the answer `stops_at` the session stops and `text` is shown."""

    id: Text
    question: Text
    topics: tuple[Text, ...]
    stops_at: bool
    text: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One line to tick."""

    id: Text
    text: Text


@dataclass(frozen=True, slots=True)
class Lists:
    """What is made ready before: by the patient, in the room, by the sitter."""

    patient: tuple[Item, ...]
    room: tuple[Item, ...]
    sitter: tuple[Item, ...]

    @property
    def all(self) -> tuple[Item, ...]:
        """Give every line in order."""
        return (*self.patient, *self.room, *self.sitter)


@dataclass(frozen=True, slots=True)
class Observation:
    """One button of “What do you notice?”."""

    id: Text
    label: Text


@dataclass(frozen=True, slots=True)
class GroundingStep:
    """One step back: “4”, “things you can touch”, and a hint."""

    count: Annotated[int, AtLeast(1), AtMost(20)]
    what: Text
    hint: Text


@dataclass(frozen=True, slots=True)
class Grounding:
    """The grounding checklist."""

    opening: Text
    steps: Annotated[tuple[GroundingStep, ...], Count(1)]
    closing: Text


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call, as the clinic wrote it."""

    name: Text
    role: Text
    phone: Text
    hours: Text


@dataclass(frozen=True, slots=True)
class Course:
    """How many sessions are planned."""

    sessions: Annotated[int, AtLeast(1), AtMost(500)]


@dataclass(frozen=True, slots=True)
class Texts:
    """The clinic's words for the places where the program has none of its own."""

    emergency: Text
    get_help: Text
    window_for_sitter: Text
    return_for_sitter: Text
    recovery_for_sitter: Text
    not_ready: Text
    driving: Text
    aftercare: Text


@dataclass(frozen=True, slots=True)
class Protocol:
    """One version of one protocol. `example` protocols say EXAMPLE on every screen and open in a rehearsal only."""

    format: Annotated[str, Exactly(FORMAT)]
    id: Text
    version: Annotated[int, AtLeast(1), AtMost(1_000_000)]
    title: Text
    example: bool
    clinic: Clinic
    valid_from: date
    valid_until: date
    course: Course
    phases: Phases
    holds: Annotated[tuple[Hold, ...], Count(1, 3)]
    checks: Checks
    vitals: tuple[VitalsSlot, ...]
    sitter_may: SitterMay
    gates: tuple[Gate, ...]
    lists: Lists
    observations: Annotated[tuple[Observation, ...], Count(1, 12)]
    grounding: Grounding
    readiness: Annotated[tuple[Item, ...], Count(1)]
    contacts: Annotated[tuple[Contact, ...], Count(1)]
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

    Rules across fields are looked at when every field is right by itself.
    """
    schema.check_format(data, FORMAT)
    protocol = schema.read(Protocol, data)
    problems = tuple(_rules(protocol))
    if problems:
        raise schema.Unreadable(problems)
    return protocol


def _rules(protocol: Protocol) -> Iterator[Problem]:
    """Check what no single field can tell."""
    if protocol.valid_until < protocol.valid_from:
        yield Problem(("valid_until",), "rule", "a date not before valid_from")
    yield from _length_rules(protocol)
    yield from _hold_rules(protocol)
    yield from _slot_rules(protocol)
    yield from _id_rules(protocol)


def _length_rules(protocol: Protocol) -> Iterator[Problem]:
    for name in ("preparation", "onset", "window", "return", "recovery"):
        timed = protocol.timed(Phase(name))
        if not timed.min_s <= timed.planned_s <= timed.max_s:
            yield Problem(("phases", name, "planned_s"), "rule", "a length from min_s to max_s")
    if protocol.checks.grace_s >= protocol.checks.every_s:
        yield Problem(("checks", "grace_s"), "rule", "a length below every_s")


def _hold_rules(protocol: Protocol) -> Iterator[Problem]:
    for i, hold in enumerate(protocol.holds):
        if i == 0 and (hold.gap_s or hold.gap_max_s):
            yield Problem(("holds", 0, "gap_s"), "rule", "0 for gap_s and gap_max_s of the first hold")
        if i > 0 and hold.gap_s >= hold.gap_max_s:
            # At gap_max_s the onset begins, so with both equal there would be no moment at which it could start.
            yield Problem(("holds", i, "gap_max_s"), "rule", "a length above gap_s")


def _slot_rules(protocol: Protocol) -> Iterator[Problem]:
    for i, slot in enumerate(protocol.vitals):
        if (slot.when is SlotWhen.FIRST_HOLD_END) != (slot.after_s is not None):
            expected = "seconds with “first_hold_end”, null otherwise"
            yield Problem(("vitals", i, "after_s"), "rule", expected)
        readings = ((("vitals", i, "readings", j), one.value) for j, one in enumerate(slot.readings))
        yield from schema.twice(readings, "a reading")


def _id_rules(protocol: Protocol) -> Iterator[Problem]:
    lists = protocol.lists
    items = [
        (("lists", name, i, "id"), item.id)
        for name, part in (("patient", lists.patient), ("room", lists.room), ("sitter", lists.sitter))
        for i, item in enumerate(part)
    ]
    yield from schema.twice(items, "an id")
    ids = {
        "vitals": [slot.id for slot in protocol.vitals],
        "gates": [gate.id for gate in protocol.gates],
        "observations": [observation.id for observation in protocol.observations],
        "readiness": [item.id for item in protocol.readiness],
    }
    for name, used in ids.items():
        yield from schema.twice((((name, i, "id"), one) for i, one in enumerate(used)), "an id")
