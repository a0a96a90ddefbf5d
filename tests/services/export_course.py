"""A course to write out: sessions by the real rules and marks between them, hostile words in every free field."""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from companion.domain import events as ev
from companion.domain import measures
from companion.domain.course_events import CheckedIn
from companion.domain.events import Body, By, Calm, Event, MoodMarked, MoodMoment, Rousable
from companion.domain.export.course_record import Choice, CourseRecord, Source, course_record
from companion.domain.journal_events import JournalSpoken, JournalWritten
from companion.domain.measure_events import MeasureBegun, MeasureSubmitted
from companion.domain.protocol_day import Value
from companion.domain.protocol_help import TierName
from companion.domain.safety_events import CallMade, EffectEnded, EffectNoted, LimitPassed, StopLifted, Strength
from companion.domain.stamps import DAY_MS, Stamp
from tests.domain.sessions import START, Story

HOSTILE = "=cmd|' /C calc'!A0 ;=1+1,\"-2+3\" <b>&amp; Zoë 漢字"
SUBJECT = "ab12" * 8
MADE = Stamp(START.utc_ms + 30 * DAY_MS, 60, "Europe/Berlin", "boot-9", 77)
MEASURES = Path(__file__).parents[2] / "assets" / "measures"
OWN = {"example": False, "id": "lake", "clinic.name": "Clinic by the lake", "clinic.prescriber": "Dr. Noor"}


def uid(number: int, session: str) -> str:
    """Give an entry's id."""
    return f"{sum(session.encode()):08x}{number:024x}"


def session_events(name: str, days: int, number: int, *, rehearsal: bool = False) -> list[Event]:
    """Give a whole session with readings, checks, notes, a correction and something missed."""
    story = Story(OWN)
    story.start()
    story.to(1000)
    story.note(ev.IntentionSet("To be kind. " + HOSTILE), ev.Observed(story.protocol.observations[0].id))
    story.note(ev.VitalsTaken(None, 131, 84, 77, 97, "extra " + HOSTILE))
    story.note(ev.VitalsTaken(None, 117, 79, 66, 98))
    story.note(EffectNoted(0, "", "=Dizzy", 960_000, Strength.MILD, "lay down", HOSTILE))
    story.note(EffectEnded(1, 990_000, "over"))
    story.note(ev.Noted(HOSTILE))
    story.note(ev.CheckDone(None, True, False, Rousable.YES, Calm.ANXIOUS, "left side", "-water", HOSTILE))
    story.to(5000)
    story.note(ev.Noted("Quiet."))
    story.note(CallMade(TierName.CALL, "Dr. Noor", "stay beside them"))
    moved = [_moved(event, name, days) for event in story.events]
    opened = moved[0].body
    assert isinstance(opened, ev.SessionOpened)
    moved[0] = replace(moved[0], body=replace(opened, number=number, rehearsal=rehearsal))
    last = moved[-1]
    wrong = next(event for event in moved if isinstance(event.body, ev.VitalsTaken))
    rest: list[Body] = [
        ev.Corrected(wrong.uid, "It was 118."),
        ev.ReadinessAnswered(story.protocol.readiness[0].id, True),
        ev.ReadinessAnswered(story.protocol.readiness[1].id, False),
        LimitPassed("before", (Value.SYSTOLIC, Value.PULSE)),
        StopLifted("limits", "Dr. Noor", "-go on " + HOSTILE),
        ev.HandedOver("Kim"),
        MoodMarked(MoodMoment.AFTER, 0.4375, -0.125, HOSTILE),
        ev.SessionClosed(ev.Ending.EARLY, "tired"),
    ]
    return moved + [replace(last, uid=uid(900 + i, name), body=body, by=By.SITTER) for i, body in enumerate(rest)]


def _moved(event: Event, name: str, days: int) -> Event:
    at = replace(event.at, utc_ms=event.at.utc_ms + days * DAY_MS, boot=f"boot-{name}")
    return replace(event, uid=uid(int(event.uid), name), session=name, at=at)


def measured(name: str, day: int, answers: Sequence[int], number: int) -> list[Event]:
    """Give a measure that was filled in."""
    document = json.loads((MEASURES / f"{name}.json").read_text("utf-8"))
    form = measures.read(document)
    given = {item.id: value for item, value in zip(form.items, answers, strict=False)}
    score = measures.score(form, given)
    at = replace(MADE, utc_ms=START.utc_ms + day * DAY_MS)
    sitting = f"{number:032x}"
    band, parts = score.band.name if score.band else "", {part.id: part.total for part in score.parts}
    done = (sitting, name, form.version, form.title, given, score.total, form.low, form.high, band, parts)
    bodies = (MeasureBegun(sitting, document), MeasureSubmitted(*done))
    return [Event(uid(number + i, ""), None, at, By.PATIENT, body) for i, body in enumerate(bodies)]


def events() -> list[Event]:
    """Give everything that the store of one person has, in the order in which it was saved."""
    summer = Stamp(START.utc_ms + 3 * DAY_MS + 123, -570, "Pacific/Marquesas", "boot-2", 5)
    return [
        Event(uid(1, ""), None, summer, By.PATIENT, MoodMarked(MoodMoment.ANY, -0.25, 0.75, "+1 " + HOSTILE)),
        *session_events("aa" * 16, 1, 1),
        *session_events("bb" * 16, 2, 1, rehearsal=True),
        Event(uid(2, ""), None, summer, By.PATIENT, MoodMarked(MoodMoment.ANY, 1 / 3, -1.0)),
        Event(uid(3, ""), None, summer, By.PATIENT, ev.Corrected(uid(2, ""), "was the day before")),
        *session_events("cc" * 16, 8, 2),
        *measured("phq9", 5, [1, 2, 3, 0, 1, 2, 0, 0, 1, 1], 20),
        *measured("phq9", 12, [1, 1, 1, 0, 1, 0, 0, 0, 0, 1], 40),
        *measured("pcl5", 12, [1, 2, 3, 0] * 5, 60),
        *measured("pain", 12, [4], 80),
        Event(uid(5, ""), None, summer, By.PATIENT, JournalWritten("ee" * 16, "=My journal " + HOSTILE, "What stays?")),
        Event(uid(6, ""), None, summer, By.PATIENT, JournalSpoken("ed" * 16, "x.voice", "00", 61_500)),
        Event(
            uid(8, ""), None, summer, By.PATIENT, CheckedIn("d:1", "The day after", "How did you sleep?", "Badly. =1+1")
        ),
        Event(uid(4, ""), None, summer, By.PROGRAM, ev.FromLater("from_2031", {"deep": [1, None, {"a": "=1"}]})),
    ]


def course(choice: Choice | None = None, of: Sequence[Event] | None = None) -> CourseRecord:
    """Give the record of that course."""
    source = Source(SUBJECT, MADE, "0.1.0", "f1" * 32)
    return course_record(events() if of is None else of, choice or Choice.whole(), source)
