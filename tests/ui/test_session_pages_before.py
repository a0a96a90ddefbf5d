"""Before the first hold: what can be begun, the four steps, a stopping answer, the start by the sitter's hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPlainTextEdit

from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By, Ending, MoodMoment, Phase
from companion.ui.pages.session.doors import Openings
from companion.ui.widgets.button import Button
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.words import Words
from tests.ui.session_stage import Make, Stage, own_protocol, spied

START = "Press for 2 s to start the first hold"


@pytest.fixture
def stage(make: Make) -> Stage:
    made = make()
    made.show()
    return made


def test_without_a_clinics_protocol_only_a_rehearsal_is_offered_and_it_says_whom_to_ask(stage: Stage) -> None:
    assert stage.reads("No session can begin yet")
    assert stage.reads("Please ask them for it")
    assert not [button for button in stage.seen(HoldButton) if button.isVisible()]
    stage.click("60 ×")
    stage.click("Begin the rehearsal")
    assert stage.state.rehearsal
    assert stage.state.timeline.speed == 60
    assert isinstance(stage.bodies[0], ev.SessionOpened)


def test_a_rehearsal_says_how_long_it_takes_at_each_speed(stage: Stage) -> None:
    lengths = {}
    for words in ("As on the day", "10 ×", "60 ×"):
        stage.click(words)
        lengths[words] = next(one.text() for one in stage.seen(Words) if "Takes" in one.text())
    assert lengths["As on the day"] == "Takes about 2 h 35 min."
    assert lengths["60 ×"] == "Takes about 3 min."


def test_an_expired_protocol_says_so_and_whom_to_call(make: Make) -> None:
    stage = make()
    why = Known("protocol.expired", name="Clinic by the lake", phone="555 0123", until="2026-06-30")
    stage.openings = Openings(stage.opening(True), None, why)
    stage.show()
    assert stage.reads("The protocol has expired")
    assert stage.reads("Clinic by the lake, 555 0123")


def test_a_session_by_the_clinics_protocol_is_begun_in_real_time(make: Make) -> None:
    stage = make(own_protocol())
    stage.openings = Openings(stage.opening(True), stage.opening(False))
    stage.show()
    assert stage.reads("Session 3 of 6")
    stage.click("Begin session")
    assert not stage.state.rehearsal
    assert stage.state.timeline.speed == 1
    assert stage.state.phase is Phase.PREPARATION


def test_the_whole_preparation_by_hand(stage: Stage) -> None:
    stage.open()
    assert stage.reads("The first hold opens when all of them are done")
    assert not stage.seen(HoldButton)
    stage.click("Continue preparing")
    stage.click("Has anything changed since your last talk with your prescriber? No")
    stage.click("Did you eat and drink only as you were told? Yes")
    for name, value in (("upper", "128"), ("lower", "82"), ("Pulse", "72")):
        stage.type(name, value)
    stage.click("Record the reading")
    assert stage.reads("Recorded at 09:51: 128/82, pulse 72")
    stage.click("Next: Your sitter is here")
    stage.type("Your name", "Ada")
    tick_all(stage)
    stage.click("Next: Room, phone, water")
    assert stage.state.sitter == "Ada"
    tick_all(stage)
    stage.click("Next: How you feel, your intention")
    QTest.mouseClick(stage.find(MoodPad, "How are you right now?"), Qt.MouseButton.LeftButton)
    QTest.keyClicks(stage.find(QPlainTextEdit, "Your intention"), "To be kind")
    stage.click("Done")
    assert [type(body) for body in stage.bodies].count(ev.MoodMarked) == 1
    assert stage.last(ev.MoodMarked).by is By.PATIENT
    assert stage.last(ev.IntentionSet).body == ev.IntentionSet("To be kind")
    assert all(row.is_done() for row in stage.seen(ChecklistRow))
    assert stage.reads("EXAMPLE. Keep the tablet in the mouth.")
    assert stage.reads("10 min, then spit out")
    assert stage.find(HoldButton, START).isEnabled()


def tick_all(stage: Stage) -> None:
    for row in stage.seen(ChecklistRow):
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)


def test_what_is_entered_once_is_recorded_once(stage: Stage) -> None:
    stage.open().prepare()
    before = len(stage.log.kept)
    for words in ("Body and safety check", "Your sitter is here", "Room, phone, water", "How you feel"):
        stage.click(words, ChecklistRow)
        stage.click("Back")
    assert len(stage.log.kept) == before


def test_a_tick_can_be_taken_back(stage: Stage) -> None:
    stage.open().prepare()
    stage.click("Room, phone, water", ChecklistRow)
    stage.click("The way to the bathroom is free and lit.", ChecklistRow)
    assert stage.last(ev.ItemTicked).body == ev.ItemTicked("floor", done=False)
    stage.click("Back")
    assert not stage.seen(HoldButton)
    assert stage.find(ChecklistRow, "Room, phone, water").accessibleDescription() == "not done yet, 6 of 7 ready"


def test_a_stopping_answer_shows_the_prescribers_words_and_stays(stage: Stage) -> None:
    stage.open()
    stage.click("Continue preparing")
    stage.click("Has anything changed since your last talk with your prescriber? Yes")
    assert stage.last(ev.GateAnswered).body == ev.GateAnswered("changed", answer=True, stops=True)
    assert stage.reads("EXAMPLE. No session today. Please call the clinic")
    assert stage.reads("555 0100")
    assert not stage.find(Button, "Has anything changed since your last talk with your prescriber? No").isEnabled()
    stage.click("To the overview")
    assert stage.reads("EXAMPLE. No session today.")
    assert not stage.seen(HoldButton)
    assert not [button for button in stage.seen(Button) if "Continue" in button.words()]


def test_the_sitter_starts_the_first_hold_by_pressing_long(stage: Stage) -> None:
    stage.open().prepare()
    full = QSignalSpy(stage.page.fullscreen_wanted)
    button = stage.find(HoldButton, START)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not stage.state.holds
    button.held.emit()
    assert stage.last(ev.HoldStarted).by is By.SITTER
    assert stage.state.phase is Phase.HOLD
    assert [call[0] for call in spied(full)] == [True]
    assert stage.page.wants_fullscreen


def test_enter_asks_before_the_first_hold_and_begins_at_no(stage: Stage) -> None:
    stage.open().prepare()
    stage.find(HoldButton, START).setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.reads("Start the first hold now?")
    stage.key(Qt.Key.Key_Space)  # the keyboard is at no
    assert not stage.state.holds
    stage.find(HoldButton, START).setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.click("Start the first hold")
    assert stage.state.phase is Phase.HOLD


def test_a_protocols_time_to_settle_is_waited_for(make: Make) -> None:
    phases = {
        **own_protocol()["phases"],
        "preparation": {"name": "Settle", "min_s": 900, "planned_s": 900, "max_s": 900},
    }
    stage = make(own_protocol(phases=phases), rehearsal=False)
    stage.show()
    stage.open().prepare()
    assert stage.reads("The protocol wants time to settle: 5 min more")
    assert not stage.seen(HoldButton)
    stage.advance(5)
    assert stage.find(HoldButton, START).isEnabled()


def test_leaving_asks_why_and_is_recorded_as_not_started(stage: Stage) -> None:
    stage.open()
    stage.click("Leave without a session")
    stage.click("Stay here")
    assert stage.state.open
    stage.click("Leave without a session")
    stage.click("Why do you end here? Somebody is unwell")
    stage.type("In your words", "a cold")
    stage.click("Leave")
    assert stage.last(ev.SessionClosed).body == ev.SessionClosed(Ending.NOT_STARTED, "Somebody is unwell. a cold")
    assert stage.reads("No session was started")
    stage.click("Done")
    assert stage.reads("Rehearse")


def test_escape_never_ends_anything(stage: Stage) -> None:
    stage.open()
    stage.click("Leave without a session")
    stage.key(Qt.Key.Key_Escape)
    assert stage.state.open
    assert stage.reads("Preparing")


def test_the_mood_of_an_earlier_run_is_shown_and_not_recorded_again(make: Make) -> None:
    stage = make()
    stage.open().prepare()
    stage.restart()
    stage.show()
    stage.click("How you feel, your intention", ChecklistRow)
    assert stage.find(MoodPad, "How are you").value() == (-0.2, 0.3)
    stage.click("Done")
    moods = [body for body in stage.bodies if isinstance(body, ev.MoodMarked)]
    assert moods == [ev.MoodMarked(MoodMoment.BEFORE, -0.2, 0.3)]
