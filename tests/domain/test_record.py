"""The record sets what was planned beside what happened, and loses nothing that was noted."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from companion.domain import events as ev
from companion.domain import record
from companion.domain.errors import Bug
from companion.domain.events import AnchorHow, By, Calm, Ending, Event, MoodMoment, Phase, Rousable, Why
from companion.domain.stamps import Stamp

EXAMPLES = Path(__file__).parents[2] / "assets" / "examples"
MIN_MS = 60_000
OPENED_UTC_MS = 1_767_261_600_000


class Script:
    """Write a session's events by the minute; `boot` and `skew` stand for a restart and a wall clock set wrongly."""

    def __init__(self, protocol: Mapping[str, Any] | None = None, speed: float = 1.0) -> None:
        plan = protocol or json.loads((EXAMPLES / "protocol.json").read_text(encoding="utf-8"))
        self.events: list[Event] = []
        self.boot, self.boot_min = "one", 0.0
        self.note(0, ev.SessionOpened(3, speed > 1, speed, plan, {}), By.PROGRAM)

    def note(self, minute: float, body: ev.Body, by: By = By.SITTER) -> str:
        """Note something at a minute after the opening, by the present boot's clock."""
        up_ms = round((minute - self.boot_min) * MIN_MS) + 5_000
        stamp = Stamp(OPENED_UTC_MS + round(minute * MIN_MS), 60, "Europe/Berlin", self.boot, up_ms)
        uid = f"{len(self.events):032x}"
        self.events.append(Event(uid, "the-session", stamp, by, body))
        return uid

    def begin(self, phase: Phase, at_min: float, noticed_min: float | None = None, why: Why = Why.TIME) -> None:
        """Begin a phase, noticed at its time or later."""
        minute = at_min if noticed_min is None else noticed_min
        self.note(minute, ev.PhaseBegan(phase, round(at_min * MIN_MS), why), By.PROGRAM)

    def record(self) -> record.Record:
        """Give the record of everything noted so far."""
        return record.record_of(self.events)


def check(number: int | None) -> ev.CheckDone:
    return ev.CheckDone(number, True, True, Rousable.NOT_TRIED, Calm.SETTLED)


def whole() -> Script:
    """Write a session with a missed check, a longer window, an early return and a reading left out."""
    script = Script()
    script.note(1, ev.SitterNamed("Ada"))
    script.note(1, ev.GateAnswered("changed", False, False), By.PATIENT)
    script.note(2, ev.VitalsTaken("before", 120, 80, 66))
    script.note(3, ev.ItemTicked("quiet", True))
    script.note(4, ev.MoodMarked(MoodMoment.BEFORE, -0.4, 0.2), By.PATIENT)
    script.note(12, ev.HoldStarted(1))
    script.note(22, ev.HoldEnded(1, 22 * MIN_MS, Why.TIME), By.PROGRAM)
    script.begin(Phase.ONSET, 22)
    script.note(28, check(1))
    script.begin(Phase.WINDOW, 37)
    script.note(47, ev.CheckMissed(2, 42 * MIN_MS), By.PROGRAM)
    script.note(50, ev.PhaseExtended(Phase.WINDOW, 300))
    script.note(51, check(None))
    script.note(55, ev.Observed("tearful"))
    script.note(62, ev.VitalsTaken("during", 131, 84, 70))
    script.note(63, ev.VitalsTaken(None, 128, 82, 68, note="again"))
    script.begin(Phase.RETURN, 70, why=Why.SITTER)
    script.note(72, ev.GroundingStepDone(0), By.PATIENT)
    script.begin(Phase.RECOVERY, 85)
    script.note(115, ev.ReadinessAnswered("speech", False))
    script.note(125, ev.ReadinessAnswered("speech", True))
    script.note(126, ev.HandedOver("Ada"))
    script.note(127, ev.MoodMarked(MoodMoment.AFTER, 0.4, -0.2), By.PATIENT)
    script.note(130, ev.SessionClosed(Ending.COMPLETE))
    return script


def test_each_phase_shows_plan_and_fact() -> None:
    made = whole().record()
    lines = {line.phase: line for line in made.phases}
    assert [line.name for line in made.phases] == ["Settle", "Hold", "Rise", "Journey", "Return", "Rest"]
    assert (lines[Phase.PREPARATION].planned_s, lines[Phase.PREPARATION].actual_s) == (600, 720)
    assert (lines[Phase.HOLD].planned_s, lines[Phase.HOLD].actual_s) == (600, 600)
    window = lines[Phase.WINDOW]
    assert (window.planned_s, window.extended_s, window.actual_s) == (2700, 300, 33 * 60)
    assert lines[Phase.RETURN].began_by is Why.SITTER
    assert (lines[Phase.RECOVERY].actual_s, made.ending) == (45 * 60, Ending.COMPLETE)


def test_holds_checks_and_readings_show_what_was_done_and_what_was_not() -> None:
    made = whole().record()
    assert [(hold.number, hold.planned_s, hold.actual_s) for hold in made.holds] == [(1, 600, 600)]
    assert [(line.number, line.missed, (line.planned_ms or 0) // MIN_MS) for line in made.checks] == [
        (1, False, 27),
        (2, True, 42),
        (None, False, 0),
    ]
    taken = [(line.title, line.entry and line.entry.at_ms, line.planned_ms) for line in made.readings]
    assert taken == [
        ("Before the session", 2 * MIN_MS, 0),
        ("During the session", 62 * MIN_MS, 62 * MIN_MS),
        ("Before the end", None, 85 * MIN_MS),
        ("", 63 * MIN_MS, None),
    ]


def test_questions_lists_grounding_and_readiness_are_there() -> None:
    made = whole().record()
    assert [(line.answer, line.entry is not None) for line in made.gates] == [(False, True), (None, False)]
    assert [line.answer for line in made.readiness].count(True) == 1
    assert (made.ticked, made.to_tick) == (1, 11)
    assert (made.grounding_done, made.grounding_steps) == (1, 5)
    assert (made.sitter, made.handed_over, made.number, made.rehearsal) == ("Ada", "Ada", 3, False)
    before, after = made.mood(MoodMoment.BEFORE), made.mood(MoodMoment.AFTER)
    assert before is not None
    assert after is not None
    assert (before[1].pleasantness, after[1].pleasantness) == (-0.4, 0.4)
    assert made.mood(MoodMoment.ANY) is None
    assert [body.observation for _, body in made.all(ev.Observed)] == ["tearful"]


def test_every_entry_is_kept_in_the_order_in_which_it_happened() -> None:
    script = whole()
    entries = script.record().entries
    assert [entry.event.uid for entry in entries] == [event.uid for event in script.events]
    assert [entry.at_ms for entry in entries] == sorted(entry.at_ms or 0 for entry in entries)


def test_a_phase_that_began_while_the_machine_slept_stands_at_its_own_time() -> None:
    script = Script()
    script.note(10, ev.HoldStarted(1))
    script.note(33, ev.Resumed(23 * MIN_MS), By.PROGRAM)
    script.note(33, ev.HoldEnded(1, 20 * MIN_MS, Why.TIME), By.PROGRAM)
    script.begin(Phase.ONSET, 20, noticed_min=33)
    made = script.record()
    assert [type(entry.body).__name__ for entry in made.entries][-3:] == ["HoldEnded", "PhaseBegan", "Resumed"]
    onset = made.entries[-2]
    assert (onset.at_ms, onset.late_ms) == (20 * MIN_MS, 13 * MIN_MS)
    assert onset.utc_ms == OPENED_UTC_MS + 20 * MIN_MS
    assert made.holds[0].actual_s == 600


def test_a_rehearsal_at_speed_keeps_wall_and_session_time_apart() -> None:
    script = Script(speed=60.0)
    script.note(1, ev.HoldStarted(1))
    script.note(2, ev.HoldEnded(1, 70 * MIN_MS, Why.TIME), By.PROGRAM)
    made = script.record()
    ended = made.entries[-1]
    assert (made.rehearsal, ended.at_ms, ended.late_ms) == (True, 70 * MIN_MS, 50 * MIN_MS)
    assert ended.utc_ms == OPENED_UTC_MS + 2 * MIN_MS - 50_000


def test_corrections_stand_beside_what_they_correct() -> None:
    script = whole()
    reading = next(event.uid for event in script.events if isinstance(event.body, ev.VitalsTaken))
    script.note(200, ev.Corrected(reading, "It was 130, not 120."), By.PATIENT)
    script.note(201, ev.Corrected("f" * 32, "To an entry that is not here."))
    made = script.record()
    entry = made.readings[0].entry
    assert entry is not None
    assert [(one.text, one.by) for one in entry.corrections] == [("It was 130, not 120.", By.PATIENT)]
    lone = made.entries[-1]
    assert isinstance(lone.body, ev.Corrected)
    assert lone.at_ms is None
    assert len(made.entries) == len(script.events) - 1


def test_an_event_of_a_later_version_stays_a_line() -> None:
    script = whole()
    script.note(131, ev.FromLater("dance_begun", {"steps": 3}))
    last = script.record().entries[-1]
    assert isinstance(last.body, ev.FromLater)
    assert last.body.kind == "dance_begun"


def test_after_a_restart_session_time_goes_on_from_what_a_person_said() -> None:
    script = Script()
    script.note(10, ev.HoldStarted(1))
    script.boot, script.boot_min = "two", 30
    script.note(31, ev.Noted("before the time was told"))
    script.note(32, ev.ClockAnchored(32 * MIN_MS, AnchorHow.CONFIRMED))
    script.note(35, ev.Noted("after"))
    times = {type(e.body).__name__ + getattr(e.body, "text", ""): e.at_ms for e in script.record().entries}
    assert times["Notedbefore the time was told"] is None
    assert times["ClockAnchored"] == 32 * MIN_MS
    assert times["Notedafter"] == 35 * MIN_MS


def test_a_session_that_still_runs_has_open_ends() -> None:
    script = Script()
    script.note(10, ev.HoldStarted(1))
    made = script.record()
    lines = {line.phase: line for line in made.phases}
    assert (made.closed, made.ending) == (None, None)
    assert (lines[Phase.HOLD].began_ms, lines[Phase.HOLD].actual_s) == (10 * MIN_MS, None)
    assert lines[Phase.WINDOW].began_ms is None
    assert made.holds[0].ended is None


def test_a_plan_of_a_later_version_leaves_the_plain_list() -> None:
    script = Script(protocol={"format": "companion-protocol/9"})
    script.note(1, ev.SitterNamed("Ada"))
    script.note(2, ev.SessionClosed(Ending.NOT_STARTED, "moved"))
    made = script.record()
    assert made.plan is None
    assert made.phases == ()
    assert (made.sitter, made.ending, made.reason) == ("Ada", Ending.NOT_STARTED, "moved")
    assert [entry.at_ms for entry in made.entries] == [None, None, None]


def test_only_a_whole_session_is_a_record() -> None:
    with pytest.raises(Bug):
        record.record_of([])
    with pytest.raises(Bug):
        record.record_of(whole().events[1:])
