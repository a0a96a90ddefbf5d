"""What happens around safety in a session: a stop lifted, a reading outside, side effects, calls, the machine's check.

Dataclasses alone; which tier something belongs to and what the limits are is the protocol's. Times (`_ms`) are session
milliseconds.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from companion.domain.body import Body
from companion.domain.protocol_day import Value
from companion.domain.protocol_help import TierName
from companion.domain.records import dataclass
from companion.domain.schema import AtLeast


class Strength(StrEnum):
    """How strong a side effect seems to who notes it."""

    MILD = "mild"
    MODERATE = "moderate"
    SEVERE = "severe"


LIMITS = "limits"
"""What `StopLifted.what` says for readings outside; otherwise it is the id of a gate with `GATE` before it."""
GATE = "gate."


@dataclass(frozen=True, slots=True)
class StopLifted(Body):
    """The sitter went on from a stop after a call, as the protocol allows; who said so, and their words."""

    KIND = "stop_lifted"
    what: str
    spoke_with: str
    said: str


@dataclass(frozen=True, slots=True)
class LimitPassed(Body):
    """A reading was outside the prescriber's limits, and the prescriber's words were shown; only where they compare."""

    KIND = "limit_passed"
    slot: str | None
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class EffectNoted(Body):
    """A side effect; `number` counts from 1 in its session, and `effect` is the protocol's id, empty for own words."""

    KIND = "effect_noted"
    number: Annotated[int, AtLeast(0)]
    effect: str
    label: str
    onset_ms: int
    strength: Strength
    action: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class EffectEnded(Body):
    """A side effect is over."""

    KIND = "effect_ended"
    number: int
    ended_ms: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class CallMade(Body):
    """Somebody was called, or the emergency number was; the program itself calls nobody."""

    KIND = "call_made"
    tier: TierName
    whom: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class PlaceNamed(Body):
    """Where the session is, for helpers who must find it."""

    KIND = "place_named"
    address: str
    way_in: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class RuleRead(Body):
    """The protocol's driving rule was read aloud to the patient, before the close."""

    KIND = "rule_read"


@dataclass(frozen=True, slots=True)
class MachineChecked(Body):
    """How the computer stood before the first hold: each thing looked at, and what was found."""

    KIND = "machine_checked"
    found: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class MachineAccepted(Body):
    """Somebody wants to go on although something of the computer is not as it should be, and says why."""

    KIND = "machine_accepted"
    what: str
    why: str
