"""The list of sessions and the record of one: whole, in order, readable at a glance, corrected and never changed."""

from uuid import uuid4

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPlainTextEdit, QTableView

from companion.domain import events as ev
from companion.domain import safety_events as sev
from companion.domain.events import By, Corrected, Event, Phase, Why
from companion.domain.protocol import TierName, Value
from companion.domain.stamps import Stamp
from companion.domain.steering import MusicSteered, Steer
from companion.services.settings import Look, Scheme
from companion.ui.pages import record_words
from companion.ui.pages.record import RecordPage
from companion.ui.pages.records import RecordsPage
from companion.ui.pages.table import Rows, Table
from companion.ui.theme import Theme
from tests.ui.found import child
from tests.ui.person import NOW_UTC_MS, PROTOCOL, Person
from tests.ui.reading import button, buttons, press, read, show

AROUND = {f"companion.domain.{name}_events" for name in ("course", "export", "journal", "measure")}
"""What is noted outside of sessions, and so stands in no session's record."""


def records(theme: Theme, person: Person) -> RecordsPage:
    page = RecordsPage(theme, person.worker)
    show(theme, page)
    return page


def record(theme: Theme, person: Person, session: str) -> RecordPage:
    page = RecordPage(theme, person.live, person.worker)
    page.show_session(session)
    show(theme, page)
    return page


def cells(page: RecordPage | RecordsPage) -> list[list[str]]:
    model = child(page, QTableView).model()
    columns = range(model.columnCount())
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def in_order(page: RecordPage) -> list[list[str]]:
    press(page, "Everything, by time")
    return cells(page)


# -- the list ---------------------------------------------------------------------------------------------------


def test_an_empty_list_says_what_will_be_there(theme: Theme, person: Person) -> None:
    page = records(theme, person)
    asked = QSignalSpy(page.rehearsal_asked)
    assert "There is no session yet" in read(page)
    press(page, "Start a rehearsal")
    assert asked.count() == 1
    assert not child(page, QTableView).isVisible()


def test_the_list_has_the_latest_first_and_opens_by_key_and_click(theme: Theme, person: Person) -> None:
    person.had_session(20, 1)
    second = person.had_session(10, 2)
    rehearsal = person.rehearse()
    page = records(theme, person)
    assert cells(page) == [
        ["22 Nov 2026", "09:51 – 12:26", "Rehearsal 1", "complete", "Sam"],
        ["12 Nov 2026", "09:51 – 10:41", "Session 2", "ended early (tired)", "Ada"],
        ["2 Nov 2026", "09:51 – 10:41", "Session 1", "ended early (tired)", "Ada"],
    ]
    asked = QSignalSpy(page.record_asked)
    table = child(page, QTableView)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert asked.count() == 1  # going through the list opens nothing
    place = table.visualRect(table.model().index(1, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [asked.at(0), asked.at(1)] == [[rehearsal], [second]]


def test_a_session_that_runs_stands_in_the_list(theme: Theme, person: Person) -> None:
    person.live.begin(person.opening())
    assert cells(records(theme, person)) == [["22 Nov 2026", "09:51 –", "Rehearsal 1", "still open", "–"]]


def test_with_large_text_the_list_has_one_column_and_the_same_words(theme: Theme, person: Person) -> None:
    person.had_session(10, 2)
    page = records(theme, person)
    theme.set_look(Look(Scheme.DAY, 200, reduced_motion=True))
    assert cells(page) == [["12 Nov 2026\n09:51 – 10:41\nSession 2 · ended early (tired) · Ada"]]
    assert page.minimumSizeHint().width() <= 1024 - 290


# -- one record -------------------------------------------------------------------------------------------------


@pytest.fixture
def rehearsed(theme: Theme, person: Person) -> RecordPage:
    return record(theme, person, person.rehearse())


def test_a_record_is_read_at_a_glance(rehearsed: RecordPage) -> None:
    words = read(rehearsed)
    assert words.startswith("Rehearsal 1, 22 Nov 2026\nWithout a dose, to know the way. From 09:51 to 12:26")
    assert "Sublingual session, version 1, Example clinic" in words
    for part in ("How it ended", "Phases", "Holds", "Readings", "Checks", "Noticed and noted", "Before", "Readiness"):
        assert part in words
    assert "Ending\ncomplete" in words
    assert "Journey\n45:00\n45:00\n35:00" in words
    assert "1, then spit\n10:00\n10:00" in words
    assert "mood 7.0, energy 4.0 of 10" in words
    assert "11 of 11 lines ready" in words
    assert "5 of 5 steps" in words
    assert words.count("as usual") >= 8
    assert "safe" not in words.lower().replace("safety", "")


def test_everything_stands_in_order_with_time_and_who(rehearsed: RecordPage, person: Person) -> None:
    lines = in_order(rehearsed)
    assert len(lines) == len(person.events(person.worker.submit(lambda store: store.sessions()[0].id).result()))
    assert lines[0] == ["09:51:00", "0:00", "Companion", "Rehearsal 1 opened"]
    assert ["10:01:00", "10:00", "sitter", "Hold 1 started"] in lines
    assert lines[-1][3] == "Closed: complete"
    assert {line[2] for line in lines} == {"Companion", "sitter", "patient"}
    assert not [line for line in lines if not line[3]]


def test_what_was_not_done_is_said_in_words(theme: Theme, person: Person) -> None:
    page = record(theme, person, person.had_session(10, 2))
    words = read(page)
    assert "ended early" in words
    assert "tired" in words
    assert words.count("not taken") == 3
    assert words.count("did not begin") == 4
    assert "not answered" in words
    assert "Sitter called\nnever" in words


def test_a_correction_is_kept_beside_the_entry(rehearsed: RecordPage, person: Person) -> None:
    lines = in_order(rehearsed)
    row = next(at for at, line in enumerate(lines) if line[3].startswith("Reading"))
    table = child(rehearsed, QTableView)
    table.selectRow(row)
    press(rehearsed, "Correct this entry")
    text = child(rehearsed, QPlainTextEdit)
    assert text.hasFocus()
    assert not button(rehearsed, "Keep the correction").isEnabled()
    text.setPlainText("  It was 130. ")
    press(rehearsed, "The sitter says so")
    press(rehearsed, "Keep the correction")
    kept = [event for event in person.events() if isinstance(event.body, Corrected)]
    assert [(event.by, event.body.text, event.session is not None) for event in kept] == [  # type: ignore[attr-defined]
        (By.SITTER, "It was 130.", True)
    ]
    after = cells(rehearsed)
    assert len(after) == len(lines)
    assert after[row][3] == lines[row][3] + "\nCorrected by sitter, 22 Nov 2026 12:26: It was 130."
    assert table.currentIndex().row() == row
    assert "The correction is in the record" in read(rehearsed)
    press(rehearsed, "At a glance")
    assert "Corrected by sitter, 22 Nov 2026 12:26: It was 130." in read(rehearsed)


def test_a_correction_can_be_left(rehearsed: RecordPage, person: Person) -> None:
    in_order(rehearsed)
    press(rehearsed, "Correct this entry")
    press(rehearsed, "Cancel")
    assert "Keep the correction" not in buttons(rehearsed)
    assert not [event for event in person.events() if isinstance(event.body, Corrected)]


def test_a_correction_is_not_shown_before_it_is_saved(rehearsed: RecordPage, person: Person) -> None:
    lines = in_order(rehearsed)
    away = person.folder.data.rename(person.folder.root / "away.db")
    press(rehearsed, "Correct this entry")
    child(rehearsed, QPlainTextEdit).setPlainText("wrong")
    press(rehearsed, "Keep the correction")
    assert cells(rehearsed) == lines
    assert "The correction is in the record" not in read(rehearsed)
    away.rename(person.folder.data)
    person.clock.advance(5_000)
    person.live.runner.tick()
    assert cells(rehearsed) != lines
    assert "The correction is in the record" in read(rehearsed)


def test_an_entry_of_a_later_version_does_not_close_the_record(theme: Theme, person: Person) -> None:
    session = person.had_session(10, 2)
    last = person.events(session)[-1]
    later = Event(uuid4().hex, session, last.at, By.PROGRAM, ev.FromLater("dance_begun", {"steps": 3}))
    person.append([later])
    lines = in_order(record(theme, person, session))
    assert lines[-1][3] == "An entry of a later version of Companion: dance_begun"


def test_a_plan_of_a_later_version_leaves_what_was_noted(theme: Theme, person: Person) -> None:
    session, at = uuid4().hex, person.stamp(1)
    opened = ev.SessionOpened(4, False, 1.0, {"format": "companion-protocol/9", "title": "Later"}, {})
    bodies = [opened, ev.Noted("rain on the roof"), ev.SessionClosed(ev.Ending.COMPLETE)]
    person.append([Event(uuid4().hex, session, at, By.SITTER, body) for body in bodies])
    page = record(theme, person, session)
    assert "written by a later version" in read(page)
    assert [line[1:] for line in in_order(page)][1] == ["–", "sitter", "Note: rain on the roof"]


def test_a_phase_noticed_late_stands_at_its_time_and_says_so(theme: Theme, person: Person) -> None:
    session = uuid4().hex

    def at(minute: float) -> Stamp:
        return Stamp(NOW_UTC_MS + round(minute * 60_000), 60, "Europe/Berlin", "one", round(minute * 60_000))

    bodies = [
        (0.0, ev.SessionOpened(1, True, 1.0, PROTOCOL, {})),
        (10.0, ev.HoldStarted(1)),
        (35.0, ev.Resumed(25 * 60_000)),
        (35.0, ev.HoldEnded(1, 20 * 60_000, Why.TIME)),
        (35.0, ev.PhaseBegan(Phase.ONSET, 20 * 60_000, Why.TIME)),
    ]
    person.append([Event(uuid4().hex, session, at(minute), By.PROGRAM, body) for minute, body in bodies])
    lines = in_order(record(theme, person, session))
    assert lines[3] == ["10:11:00", "20:00", "Companion", "Rise began\nNoticed 15 min later."]
    assert lines[4][3] == "Companion was away for 25 min and came back"


def test_another_session_is_shown_from_its_beginning(theme: Theme, person: Person) -> None:
    first, second = person.had_session(20, 1), person.had_session(10, 2)
    page = record(theme, person, first)
    press(page, "Everything, by time")
    page.show_session(second)
    QCoreApplication.processEvents()
    words = read(page)
    assert words.startswith("Session 2, 12 Nov 2026")
    assert "How it ended" in words
    back = QSignalSpy(page.back_asked)
    press(page, "All sessions")
    assert back.count() == 1


@pytest.mark.parametrize("percent", [100, 200])
def test_a_record_is_not_cut_at_the_side(theme: Theme, person: Person, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    page = record(theme, person, person.rehearse())
    assert page.minimumSizeHint().width() <= 1024 - 290
    press(page, "Everything, by time")
    table = child(page, QTableView)
    assert table.horizontalScrollBar().maximum() == 0
    assert page.minimumSizeHint().width() <= 1024 - 290


def test_every_kind_of_a_sessions_events_has_words(person: Person) -> None:
    at = person.stamp(0)
    for body in every_kind():
        said = record_words.what(Event("0" * 32, "s", at, By.SITTER, body), person.protocol)
        assert said
        assert said != body.KIND, f"{body.KIND} has no words"
        assert record_words.what(Event("0" * 32, "s", at, By.SITTER, body), None)


def every_kind() -> list[ev.Body]:
    """Make one body of every kind that a session can have, so that a new kind without words fails."""
    made: dict[str, ev.Body] = {
        "protocol_installed": ev.ProtocolInstalled({}, "0"),
        "session_opened": ev.SessionOpened(1, False, 1.0, {}, {}),
        "sitter_named": ev.SitterNamed("Ada"),
        "gate_answered": ev.GateAnswered("changed", True, True),
        "item_ticked": ev.ItemTicked("quiet", False),
        "intention_set": ev.IntentionSet("rest"),
        "mood_marked": ev.MoodMarked(ev.MoodMoment.ANY, 0, 0, "tired"),
        "vitals_taken": ev.VitalsTaken(None, pulse_bpm=60),
        "hold_started": ev.HoldStarted(1),
        "hold_ended": ev.HoldEnded(1, 0, Why.SITTER),
        "phase_began": ev.PhaseBegan(Phase.WINDOW, 0, Why.SITTER),
        "phase_extended": ev.PhaseExtended(Phase.WINDOW, 300),
        "check_done": ev.CheckDone(1, False, False, ev.Rousable.NO, ev.Calm.DISTRESSED),
        "check_missed": ev.CheckMissed(2, 0),
        "observed": ev.Observed("calm"),
        "noted": ev.Noted("rain"),
        "sitter_called": ev.SitterCalled(),
        "sitter_came": ev.SitterCame(),
        "help_opened": ev.HelpOpened(),
        "grounding_step_done": ev.GroundingStepDone(0),
        "readiness_answered": ev.ReadinessAnswered("speech", False),
        "handed_over": ev.HandedOver("Ada"),
        "session_closed": ev.SessionClosed(ev.Ending.EARLY, "tired"),
        "resumed": ev.Resumed(60_000),
        "clock_anchored": ev.ClockAnchored(60_000, ev.AnchorHow.CORRECTED),
        "clock_jumped": ev.ClockJumped(-60_000),
        "sound_fault": ev.SoundFault("no_device"),
        "sound_back": ev.SoundBack("no_device"),
        "corrected": ev.Corrected("0" * 32, "it was 130"),
        "music_steered": MusicSteered(Steer.STAY, 0),
        **safety_kinds(),
    }
    around = {kind.KIND for kind in ev.KINDS.values() if kind.__module__ in AROUND}
    assert made.keys() == ev.KINDS.keys() - around
    return [*made.values(), ev.FromLater("dance_begun", {})]


def safety_kinds() -> dict[str, ev.Body]:
    """Make one body of every kind around safety."""
    return {
        "stop_lifted": sev.StopLifted("gate.changed", "Dr. Noor", "go on"),
        "limit_passed": sev.LimitPassed("before", tuple(Value)),
        "effect_noted": sev.EffectNoted(1, "nausea", "Nausea", 0, sev.Strength.MILD, "a basin", "pale"),
        "effect_ended": sev.EffectEnded(1, 0),
        "call_made": sev.CallMade(TierName.EMERGENCY, "112"),
        "place_named": sev.PlaceNamed("Lake street 4"),
        "rule_read": sev.RuleRead(),
        "machine_checked": sev.MachineChecked({"power": "well"}),
        "machine_accepted": sev.MachineAccepted("power", "the cable is near"),
    }


def test_a_narrow_table_keeps_its_last_words_and_scrolls_to_them(theme: Theme) -> None:
    words = ("10 Nov 2026", "complete", "Robin")
    table = Table(theme, "Sessions")
    table.show_rows(Rows(("Day", "How it ended", "Sitter"), 2, lambda _row, column: words[column]))
    show(theme, table)
    head, wants = table.horizontalHeader(), table.fontMetrics().horizontalAdvance("Robin")
    for width in (160, 700):
        table.resize(width, 300)
        QCoreApplication.processEvents()
        QCoreApplication.processEvents()
        assert head.sectionSize(2) >= wants
        assert (table.horizontalScrollBar().maximum() > 0) == (width == 160)
    assert head.length() == table.viewport().width(), "where there is room, it takes all of it"
