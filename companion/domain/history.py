"""The rows in which the record comes back from the store: one line each, ready to be shown.

Plain values. Every one of them can be computed again from the event log, which alone is the truth.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from companion.domain.events import By, Ending, MoodMoment
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp


class Opened(StrEnum):
    """How the store came to be open; every other answer to opening it is a Known."""

    CREATED = "created"
    CURRENT = "current"
    MIGRATED = "migrated"
    COPY = "copy"


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session in the list; `closed` and `ending` are None while it is open, `sitter` is "" until one is named."""

    id: str
    number: int
    rehearsal: bool
    protocol_title: str
    sitter: str
    opened: Stamp
    closed: Stamp | None
    ending: Ending | None
    reason: str


@dataclass(frozen=True, slots=True)
class MoodPoint:
    """One place on the mood pad; `session` is None outside a session, `correction` "" unless it was corrected."""

    uid: str
    session: str | None
    rehearsal: bool
    at: Stamp
    by: By
    moment: MoodMoment
    pleasantness: float
    energy: float | None
    note: str
    correction: str


class PairedMark(NamedTuple):
    """A mark before or after a session that counts; `local_s` is the wall clock of its place, in s since 1970."""

    session: str | None
    rehearsal: bool
    moment: MoodMoment
    local_s: float
    pleasantness: float
    energy: float | None


class MoodDay(NamedTuple):
    """The marks of one local day, rehearsed and corrected ones aside; `day` counts from 1970-01-01.

    `energies` says how many of the `marks` have an energy at all; sums and limits are on the scale of the pad, -1 to 1.
    """

    day: int
    marks: int
    mood_sum: float
    mood_least: float
    mood_most: float
    energies: int
    energy_sum: float
    energy_least: float | None
    energy_most: float | None


@dataclass(frozen=True, slots=True)
class VitalsLine:
    """One reading; a value that was not taken is None, `correction` is "" unless it was corrected."""

    uid: str
    session: str | None
    rehearsal: bool
    at: Stamp
    by: By
    slot: str | None
    systolic_mmhg: int | None
    diastolic_mmhg: int | None
    pulse_bpm: int | None
    spo2_percent: int | None
    note: str
    correction: str


@dataclass(frozen=True, slots=True)
class LiveSession:
    """Where a running session was at its last heartbeat: the point to resume from."""

    session: str
    at: Stamp
    session_ms: int


@dataclass(frozen=True, slots=True)
class InstalledProtocol:
    """A protocol that was taken over, whole, as data."""

    document: Mapping[str, Any]
    sha256: str
    at: Stamp
