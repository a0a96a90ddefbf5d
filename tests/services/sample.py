"""Events and stamps to fill a store with."""

from datetime import date

from companion.domain.course_events import CheckedIn, DuePassedOver, PlanRemoved, SessionPlanned, SessionSkipped
from companion.domain.events import (
    Body,
    By,
    Calm,
    CheckDone,
    Corrected,
    Ending,
    Event,
    MoodMarked,
    MoodMoment,
    Noted,
    ProtocolInstalled,
    Rousable,
    SessionClosed,
    SessionOpened,
    SitterNamed,
    VitalsTaken,
)
from companion.domain.journal_events import JournalSpoken, JournalTakenOut, JournalWritten
from companion.domain.measure_events import (
    MeasureAnswered,
    MeasureBegun,
    MeasureInstalled,
    MeasureSetAside,
    MeasureSubmitted,
)
from companion.domain.stamps import Stamp
from companion.services.keys import DataKey

KEY = DataKey(b"k" * 32)
NOON_MS = 1_767_268_800_000
SESSION = "5e" * 16


def at(ms: int = 0) -> Stamp:
    """Give a stamp so many ms after noon."""
    return Stamp(NOON_MS + ms, 60, "Europe/Berlin", "boot-1", 3_600_000 + ms)


def event(body: Body, number: int, session: str | None = SESSION, ms: int = 0) -> Event:
    """Give an event whose uid is made of its number."""
    return Event(f"{number:032x}", session, at(ms or number * 1000), By.SITTER, body)


def note(number: int, text: str = "quiet") -> Event:
    """Give a note of the sample session."""
    return event(Noted(text), number)


def opened(session: str = SESSION, number: int = 1, rehearsal: bool = False) -> Event:
    """Give the opening of a session."""
    body = SessionOpened(number, rehearsal, 1.0, {"title": "EXAMPLE", "holds": [1, 2]}, {"tracks": {}})
    return event(body, int(session[:8], 16), session, 1)


def story() -> list[Event]:
    """Give a session and what is around it, with something in every table."""
    return [
        event(ProtocolInstalled({"title": "old"}, "0" * 64), 1, None),
        event(ProtocolInstalled({"title": "new", "deep": [{"a": None, "b": 1.5}]}, "1" * 64), 2, None),
        event(MoodMarked(MoodMoment.ANY, -0.25, 0.75, "before it all"), 3, None),
        opened(),
        event(SitterNamed("Kim"), 4),
        event(MoodMarked(MoodMoment.BEFORE, 0.5, -0.5), 5),
        event(VitalsTaken("before", 128, 82, 71), 6),
        event(VitalsTaken(None, pulse_bpm=66, note="extra"), 7),
        event(CheckDone(1, True, True, Rousable.NOT_TRIED, Calm.SETTLED), 8),
        event(Corrected(f"{6:032x}", "was 118"), 9),
        event(SessionClosed(Ending.EARLY, "tired"), 10),
        opened("7e" * 16, 2, rehearsal=True),
        event(MoodMarked(MoodMoment.BEFORE, 0.0, 0.0), 11, "7e" * 16),
        event(Corrected(f"{3:032x}", "was in the evening"), 12, None),
        *after(),
    ]


def after() -> list[Event]:
    """Give what lies around sessions: a measure, a half-filled one, one set aside, journal and plan."""
    first, second, third = (f"{number:032x}" for number in (100, 101, 102))
    document = {"id": "phq2", "version": 1, "title": "PHQ-2"}
    bodies = [
        MeasureInstalled({**document, "title": "old"}, "2" * 64),
        MeasureInstalled(document, "3" * 64),
        MeasureBegun(first, document),
        MeasureAnswered(first, "1", 3),
        MeasureAnswered(first, "1", 2),
        MeasureAnswered(first, "2", 1),
        MeasureSubmitted(first, "phq2", 1, "PHQ-2", {"1": 2, "2": 1}, 3.0, 0.0, 6.0, "at or above 3", {}),
        MeasureBegun(second, document),
        MeasureAnswered(second, "1", 1),
        MeasureAnswered(second, "2", 1),
        MeasureAnswered(second, "2", None),
        MeasureBegun(third, document),
        MeasureSetAside(third),
        JournalWritten(first, "a blue field"),
        JournalWritten(first, "a blue field, and wind", "What stays with you?", "kept:5e:3"),
        JournalSpoken(second, "5e.voice", "0" * 64, 4200),
        JournalWritten(third, "to be forgotten"),
        JournalTakenOut(third),
        SessionPlanned(first, date(2026, 2, 3), 19 * 60),
        SessionPlanned(first, date(2026, 2, 4), None),
        SessionPlanned(second, date(2026, 2, 1), 600),
        SessionSkipped(second, "a cold"),
        SessionPlanned(third, date(2026, 3, 1), None),
        PlanRemoved(third),
        CheckedIn("next_day:5e:1", "The day after", "How did you sleep?", "well"),
        DuePassedOver("kept:5e:1"),
        DuePassedOver("kept:5e:1"),
        Corrected(f"{74:032x}", "badly"),
        Corrected(f"{56:032x}", "item 2 was 0"),
    ]
    return [event(body, 50 + number, None) for number, body in enumerate(bodies)]
