"""What happens with measures: a sitting is begun, answered, perhaps taken up again, and submitted or set aside.

A sitting is one filling-in, named by 32 hex digits. Holds no rule; `measures.py` has them.
"""

from collections.abc import Mapping
from typing import Any

from companion.domain.body import Body
from companion.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class MeasureInstalled(Body):
    """A measure that a clinic supplied was taken over; `document` is the whole file as data."""

    KIND = "measure_installed"
    document: Mapping[str, Any]
    sha256: str


@dataclass(frozen=True, slots=True)
class MeasureBegun(Body):
    """A sitting was begun; carries the whole measure as data, so that the record stands alone."""

    KIND = "measure_begun"
    sitting: str
    document: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class MeasureAnswered(Body):
    """One item was answered, or answered anew; None takes the answer back."""

    KIND = "measure_answered"
    sitting: str
    item: str
    value: int | None


@dataclass(frozen=True, slots=True)
class MeasureSubmitted(Body):
    """A sitting is complete: its answers, its score as it was shown, and the lowest and highest total that can be."""

    KIND = "measure_submitted"
    sitting: str
    measure: str
    version: int
    title: str
    answers: Mapping[str, int]
    total: float
    low: float
    high: float
    band: str
    parts: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class MeasureSetAside(Body):
    """A sitting was dropped before it was complete; its answers stay in the log and are never scored."""

    KIND = "measure_set_aside"
    sitting: str


@dataclass(frozen=True, slots=True)
class NumbersShown(Body):
    """The numbers to call were shown because of an answer in this sitting."""

    KIND = "numbers_shown"
    sitting: str


@dataclass(frozen=True, slots=True)
class SpokenToSomeone(Body):
    """The patient says that they have spoken to someone, after the numbers were shown."""

    KIND = "spoken_to_someone"
    sitting: str
