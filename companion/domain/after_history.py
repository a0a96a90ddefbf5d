"""The rows in which measures, journal and plan come back from the store, as `history.py` has them for sessions."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from companion.domain.events import By
from companion.domain.records import dataclass
from companion.domain.stamps import Stamp


@dataclass(frozen=True, slots=True)
class SittingLine:
    """One filling-in of a measure, with the measure as it was then.

    `submitted`, `uid` (of the submission), `total`, `low` and `high` are None until it is complete; `band` is "" where
    none is published. `correction` is "" unless the submission was corrected.
    """

    id: str
    measure: str
    version: int
    title: str
    document: Mapping[str, Any]
    answers: Mapping[str, int]
    by: By
    begun: Stamp
    submitted: Stamp | None
    uid: str | None
    total: float | None
    low: float | None
    high: float | None
    band: str
    correction: str


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One journal entry as it is now: text, or a voice note in the file `blob`; `prompt` is the question it answers."""

    id: str
    by: By
    written: Stamp
    changed: Stamp
    text: str
    prompt: str
    blob: str | None
    sha256: str | None
    length_ms: int | None
    due: str


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A day planned for a session; `skipped` says when it was noted that it is not had, and `reason` why."""

    id: str
    day: date
    minute: int | None
    skipped: Stamp | None
    reason: str


@dataclass(frozen=True, slots=True)
class CheckInLine:
    """One check-in that was answered; `correction` is "" unless it was corrected."""

    uid: str
    due: str
    by: By
    title: str
    asked: str
    text: str
    correction: str
    at: Stamp
