"""The parts of a protocol that the day of a session needs: phases, holds, checks, readings and their limits, lists.

Dataclasses alone; `protocol.py` puts them together, and `protocol_rules.py` holds the rules across fields.
"""

from enum import StrEnum
from typing import Annotated

from companion.domain.protocol_help import TierName
from companion.domain.records import dataclass
from companion.domain.schema import DAY_S, AtLeast, AtMost, Count, Lasting, Seconds, Text


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


class Value(StrEnum):
    """One number of a reading, by the name that it has in the record."""

    SYSTOLIC = "systolic_mmhg"
    DIASTOLIC = "diastolic_mmhg"
    PULSE = "pulse_bpm"
    SPO2 = "spo2_percent"


class StayFrom(StrEnum):
    """What the shortest observation is counted from."""

    FIRST_HOLD_START = "first_hold_start"
    LAST_HOLD_END = "last_hold_end"


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

    every_s: Annotated[int, AtLeast(60), AtMost(DAY_S)]
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
class Limit:
    """What the prescriber wants one number of a reading to lie between, both included; null for no limit there."""

    value: Value
    low: Annotated[int, AtLeast(0), AtMost(400)] | None
    high: Annotated[int, AtLeast(0), AtMost(400)] | None


@dataclass(frozen=True, slots=True)
class Limits:
    """The prescriber's limits for readings, and their words for a reading outside.

    With `compare` false, which is how a protocol begins, they are shown beside the fields and nothing is compared.
    """

    compare: bool
    values: Annotated[tuple[Limit, ...], Count(1)]
    text: Text
    repeat_after_s: Seconds | None
    stops_before_hold: bool


@dataclass(frozen=True, slots=True)
class Stay:
    """How long somebody stays with the patient at least, whatever else is done; the session isn't closed before."""

    from_: StayFrom
    min_s: Seconds


@dataclass(frozen=True, slots=True)
class SitterMay:
    """What the sitter may change while a session runs; `extend_step_s` 0 means that phases are not extended."""

    extend_step_s: Seconds
    bring_back: BringBack
    move_on: bool
    steer_sound: bool
    lift_stop: bool


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
class SideEffect:
    """One thing that can happen, to be noted with its onset, end, strength and what was done; `tier` is whom to ask."""

    id: Text
    label: Text
    tier: TierName


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
