"""The parts of a protocol for the days around a session: what comes before, what is asked later, what is read.

Dataclasses alone. Days are calendar days where the person is; day 0 is the day they are counted from.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated

from companion.domain.records import dataclass
from companion.domain.schema import DAY_S, AtLeast, AtMost, Count, Like, Text

Day = Annotated[int, AtLeast(0), AtMost(400)]
"""A number of days after the day from which is counted."""
TimeOfDay = Annotated[str, Like("^([01][0-9]|2[0-3]):[0-5][0-9]$", "a time such as 07:00")]


class DaysFrom(StrEnum):
    """The day that days are counted from: the protocol's first day of use, each session, or the last planned one."""

    COURSE_START = "course_start"
    SESSION = "session"
    COURSE_END = "course_end"


class Viewer(StrEnum):
    """Who may see the answers and the score of a measure."""

    PATIENT = "patient"
    SITTER = "sitter"
    CLINIC = "clinic"


class Topic(StrEnum):
    """What a page of education is about; a clinic's page stands in the place of the shipped one of its topic."""

    WHAT_TO_EXPECT = "what_to_expect"
    SET_AND_SETTING = "set_and_setting"
    FOR_THE_SITTER = "for_the_sitter"
    SIDE_EFFECTS = "side_effects"
    COMING_BACK = "coming_back"
    DRIVING = "driving"
    WHEN_TO_CALL = "when_to_call"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Before:
    """Something to do or leave before a session, such as the last meal; `lead_s` is how long before the first hold."""

    id: Text
    text: Text
    lead_s: Annotated[int, AtLeast(0), AtMost(14 * DAY_S)]


@dataclass(frozen=True, slots=True)
class Driving:
    """When driving is allowed again: `wait_s` after the last hold, and not before `next_day_from` on the day after."""

    wait_s: Annotated[int, AtLeast(0), AtMost(7 * DAY_S)]
    next_day_from: TimeOfDay | None


@dataclass(frozen=True, slots=True)
class MeasureDue:
    """A measure and the days on which it is asked; `sessions` names those it follows, null for every one."""

    id: Text
    measure: Text
    counted_from: DaysFrom
    sessions: Annotated[tuple[Annotated[int, AtLeast(1), AtMost(500)], ...], Count(1)] | None
    days: Annotated[tuple[Day, ...], Count(1)]
    seen_by: Annotated[tuple[Viewer, ...], Count(1)]


@dataclass(frozen=True, slots=True)
class CheckIn:
    """A short look at how things are, some days after a session; `at` is when the reminder comes, null for none."""

    id: Text
    title: Text
    text: Text
    days: Annotated[tuple[Day, ...], Count(1)]
    at: TimeOfDay | None


@dataclass(frozen=True, slots=True)
class Prompt:
    """A question to write about, some days after a session."""

    id: Text
    text: Text
    days: Annotated[tuple[Day, ...], Count(1)]


@dataclass(frozen=True, slots=True)
class Passage:
    """A few words under a heading."""

    title: Text
    text: Text


@dataclass(frozen=True, slots=True)
class Lesson:
    """One of the clinic's own pages of education, with where it is from and when that was last looked at."""

    id: Text
    topic: Topic
    title: Text
    text: Text
    source: Text
    checked_on: date


@dataclass(frozen=True, slots=True)
class Course:
    """How many sessions are planned, and how many days lie between two of them at least and as a rule."""

    sessions: Annotated[int, AtLeast(1), AtMost(500)]
    min_days_between: Day | None
    planned_days_between: Day | None
