"""The parts of a protocol for when help is needed: whom to call, and the clinic's three tiers.

Dataclasses alone. Which tier something belongs to is the clinic's word; the program never works it out.
"""

from enum import StrEnum

from companion.domain.records import dataclass
from companion.domain.schema import Text


class TierName(StrEnum):
    """How much help is wanted, from the least."""

    COMFORT = "comfort"
    CALL = "call"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class Contact:
    """Somebody to call, as the clinic wrote it."""

    id: Text
    name: Text
    role: Text
    phone: Text
    hours: Text


@dataclass(frozen=True, slots=True)
class Tier:
    """One tier in the clinic's words: the signs, what is done then, and which contacts are called."""

    signs: tuple[Text, ...]
    text: Text
    contacts: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Tiers:
    """Comfort and watch, call the clinic, call the emergency number; `say` is what is said on the phone."""

    comfort: Tier
    call: Tier
    emergency: Tier
    first_aid: tuple[Text, ...]
    say: tuple[Text, ...]

    def of(self, name: TierName) -> Tier:
        """Give a tier by its name."""
        return {TierName.COMFORT: self.comfort, TierName.CALL: self.call, TierName.EMERGENCY: self.emergency}[name]
