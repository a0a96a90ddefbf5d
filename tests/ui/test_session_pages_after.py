"""Coming back: grounding, readiness, the close and its summary, and every way back into a session that was cut off."""

import json
import os
import subprocess
import sys
from copy import deepcopy
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from companion.domain import decisions
from companion.domain import events as ev
from companion.domain import protocol as protocols
from companion.domain.errors import Known
from companion.domain.events import AnchorHow, By, Ending, MoodMoment, Phase
from companion.ui.pages.session.grounding_page import GroundingPage
from companion.ui.pages.session.patient_window import PatientWindow
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.grounding_view import GroundingView
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.patient_view import PatientView
from companion.ui.widgets.phase_ring import PhaseRing
from companion.ui.widgets.words import Words
from tests.ui.session_stage import MIN_MS, PROTOCOL, Make, Stage, child, own_protocol, spied

LEFT = Qt.MouseButton.LeftButton
ROOT = Path(__file__).parents[2]
CLOSE = "Hold 2 s to close the session"


# -- grounding --------------------------------------------------------------------------------------------------


def test_grounding_is_offered_from_the_return_on_and_records_each_step(stage: Stage) -> None:
    assert not [button for button in stage.seen(Button) if button.words() == "Grounding"]
    stage.go_to(Phase.RETURN, 1)
    stage.click("Grounding")
    assert stage.reads("You are coming back")
    for _ in range(5):
        stage.key(Qt.Key.Key_Space)
    steps = [event for event in stage.log.kept if isinstance(event.body, ev.GroundingStepDone)]
    assert [event.body for event in steps] == [ev.GroundingStepDone(at) for at in range(5)]
    assert {event.by for event in steps} == {By.PATIENT}
    assert stage.reads("You are here. Stay lying or sitting")
    stage.click("Go back")
    assert stage.seen(PhaseRing)


def test_grounding_that_was_left_goes_on_where_it_was(stage: Stage) -> None:
    stage.go_to(Phase.RETURN, 1)
    stage.click("Grounding")
    stage.key(Qt.Key.Key_Return)
    stage.key(Qt.Key.Key_Escape)
    assert stage.seen(PhaseRing)
    stage.click("Grounding")
    assert stage.reads("things you can touch")


def test_the_patients_call_is_seen_above_the_grounding(stage: Stage) -> None:
    stage.go_to(Phase.RETURN, 1)
    stage.click("Grounding")
    stage.live.note(ev.SitterCalled(), By.PATIENT)
    stage.click("I am here")
    assert stage.seen(GroundingView)


def test_grounding_needs_no_session(theme: Theme, app: QApplication) -> None:
    page = GroundingPage(theme.night(), protocols.read(PROTOCOL).grounding)
    left, finished, done, helped = (
        QSignalSpy(signal) for signal in (page.left, page.finished, page.step_done, page.help_asked)
    )
    page.resize(1024, 700)
    page.show()
    page.activateWindow()
    app.processEvents()
    page.begin()
    for _ in range(5):
        QTest.keyClick(child(page, GroundingView), Qt.Key.Key_A)
    assert [call[0] for call in spied(done)] == [0, 1, 2, 3, 4]
    buttons = {button.words(): button for button in page.findChildren(Button) if button.isVisible()}
    QTest.mouseClick(buttons["Get help"], LEFT)
    QTest.mouseClick(buttons["Leave grounding"], LEFT)
    QTest.mouseClick(buttons["Go back"], LEFT)
    assert (helped.count(), left.count(), finished.count()) == (1, 1, 1)


# -- readiness and the close ------------------------------------------------------------------------------------


def test_the_close_waits_for_time_lines_and_a_person_and_says_for_which(stage: Stage) -> None:
    stage.go_to(Phase.RECOVERY, 8)
    stage.click("Ready to close?")
    close = stage.find(HoldButton, CLOSE)
    assert not close.isEnabled()
    assert stage.reads("The protocol's rest lasts 22 min more. Closing is possible from 11:56.")
    stage.advance(22)
    assert stage.reads("7 lines are open or say not yet.")
    for item in stage.state.protocol.readiness:
        stage.click(f"{item.text} Yes")
    assert stage.reads("Please say who stays with the patient from here.")
    assert not close.isEnabled()
    stage.click("This person stays")
    assert stage.last(ev.HandedOver).body == ev.HandedOver("Ada")
    assert close.isEnabled()
    close.held.emit()
    assert stage.last(ev.SessionClosed).body == ev.SessionClosed(Ending.COMPLETE)


def test_not_yet_shows_the_clinics_words_and_whom_to_call_and_keeps_the_session_open(stage: Stage) -> None:
    stage.go_to(Phase.RECOVERY, 31)
    stage.click("Ready to close?")
    assert not stage.reads("EXAMPLE. That is all right.")
    stage.click("Speaks as usual. Not yet")
    assert stage.last(ev.ReadinessAnswered).body == ev.ReadinessAnswered("speech", ready=False)
    assert stage.reads("EXAMPLE. That is all right.")
    assert stage.reads("555 0100")
    stage.answer_end()
    stage.live.note(ev.ReadinessAnswered("speech", ready=False))
    assert not stage.find(HoldButton, CLOSE).isEnabled()
    stage.click("Back")
    assert stage.reads("EXAMPLE. That is all right.") and not stage.reads("Please close the session")
    stage.click("Ready to close?")
    stage.click("Speaks as usual. Yes")
    assert not stage.reads("EXAMPLE. That is all right.")
    assert stage.find(HoldButton, CLOSE).isEnabled()


def test_reading_mood_and_driving_at_the_end(stage: Stage) -> None:
    stage.go_to(Phase.RECOVERY, 8)
    stage.click("Ready to close?")
    assert stage.reads("EXAMPLE. No driving, no machines")
    stage.type("Pulse", "70")
    assert stage.reads("The protocol wants all of these values.")
    assert not stage.find(Button, "Record the reading").isEnabled()
    stage.type("upper", "124")
    stage.type("lower", "80")
    stage.click("Record the reading")
    assert stage.last(ev.VitalsTaken).body == ev.VitalsTaken("end", 124, 80, 70)
    assert stage.reads("124/80, pulse 70")
    assert all(line.text() == "" for line in stage.seen(QLineEdit) if "mmHg" in line.accessibleName())
    assert not stage.find(Button, "Note it").isEnabled()
    QTest.mouseClick(stage.find(MoodPad, "How do you feel now?"), LEFT)
    stage.click("Note it")
    mood = stage.last(ev.MoodMarked)
    assert isinstance(mood.body, ev.MoodMarked)
    assert (mood.body.moment, mood.by) == (MoodMoment.AFTER, By.PATIENT)


def test_a_reading_outside_is_said_on_every_page_that_takes_one_and_the_stay_before_an_early_end(make: Make) -> None:
    limits = {**deepcopy(PROTOCOL["limits"]), "compare": True}
    limits["values"][0].update(low=90, high=150)
    stage = make(own_protocol(limits=limits, stay={"from": "last_hold_end", "min_s": 4 * 3600})).open()
    stage.show()
    stage.click("Continue preparing")
    for upper, outside in (("151", True), ("150", False)):
        for name, value in (("upper", upper), ("lower", "84"), ("Pulse", "78")):
            stage.type(name, value)
        stage.click("Record the reading")
        assert stage.reads("Outside the prescriber's limits: blood pressure, upper") is outside
    stage.prepare()
    stage.live.do(decisions.start_hold)
    stage.find(HoldButton, "Hold 2 s to end the session").held.emit()
    assert stage.reads("somebody stays with the patient for 4 h more")
    stage.click("Go on")
    stage.go_to(Phase.RECOVERY)
    stage.click("Ready to close?")
    for name, value in (("upper", "160"), ("lower", "84"), ("Pulse", "78")):
        stage.type(name, value)
    stage.click("Record the reading")
    assert stage.reads("Outside your prescriber's limits") and stage.reads("555 0100")
    stage.click("Back")
    assert stage.find(HoldButton, CLOSE)


def test_enter_asks_before_the_close(stage: Stage) -> None:
    stage.go_to(Phase.RECOVERY, 31).answer_end()
    stage.click("Ready to close?")
    stage.find(HoldButton, CLOSE).setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.reads("Ada stays with the patient.")
    stage.click("Not now")
    assert stage.state.open
    stage.find(HoldButton, CLOSE).setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.click("Close the session")
    assert not stage.state.open


def test_the_summary_says_recorded_only_after_the_commit(stage: Stage) -> None:
    stage.go_to(Phase.RECOVERY, 31).answer_end()
    stage.log.slow = True
    stage.live.do(decisions.close)
    assert stage.reads("Being recorded…")
    assert not stage.find(Button, "See the record").isEnabled()
    stage.log.commit()
    assert stage.reads("Everything is recorded.")
    shown = {words.text() for words in stage.seen(Words)}
    assert {"10:01   Hold, 10 min", "10:26   Journey, 45 min", "11:26   Rest, 31 min", "11:57   End"} <= shown
    assert stage.reads("EXAMPLE. Rest. Eat something light. Someone stays with you this evening.")
    assert stage.reads("Ada stays")


def test_the_record_is_asked_for_once_and_the_page_is_ready_for_the_next(stage: Stage) -> None:
    stage.go_to(Phase.RECOVERY, 31).answer_end()
    stage.live.do(decisions.close)
    spy = QSignalSpy(stage.page.closed)
    session = stage.state.id
    stage.click("See the record")
    assert [call[0] for call in spied(spy)] == [session]
    assert stage.reads("Rehearse")
    stage.click("Begin the rehearsal")
    assert stage.state.id != session
    assert stage.reads("Preparing")


def test_a_summary_stays_until_somebody_has_seen_it(stage: Stage) -> None:
    stage.live.do(decisions.end_early, "")
    stage.page.hide()
    stage.page.show()
    stage.page.shown()
    assert stage.reads("The session has ended early")


# -- coming back into a session ---------------------------------------------------------------------------------


def test_a_killed_program_comes_back_into_the_phase_with_its_entries(stage: Stage) -> None:
    stage.go_to(Phase.WINDOW, 4)
    stage.click("Tearful")
    stage.clock.advance(3 * MIN_MS)
    stage.restart()
    stage.show()
    assert stage.find(PhaseRing, "").accessibleName().startswith("Journey, 38:00")
    assert stage.reads("10:30   Tearful")
    assert stage.reads("with you since 10:01")
    assert stage.reads("last 128/82, pulse 72, at 09:51")
    assert stage.page.wants_fullscreen


def test_after_a_restart_of_the_machine_a_person_says_how_late_it_is(stage: Stage) -> None:
    stage.go_to(Phase.WINDOW, 4)
    stage.clock.reboot(20 * MIN_MS)
    stage.restart()
    stage.show()
    assert stage.page.wants_fullscreen
    assert stage.reads("About 24 min have passed since the last entry, at 10:26. Is that right?")
    helped = QSignalSpy(stage.page.help_asked)
    stage.click("Get help")
    assert helped.count() == 1
    assert stage.reads("since the last entry, at 10:26")  # the call for help has no session time yet
    stage.click("Yes, that is right")
    anchored = stage.last(ev.ClockAnchored).body
    assert isinstance(anchored, ev.ClockAnchored)
    assert anchored.how is AnchorHow.CONFIRMED
    assert stage.find(PhaseRing, "").accessibleName().startswith("Journey, 21:")


def test_other_minutes_can_be_said(stage: Stage) -> None:
    stage.advance(11)
    last_ms = stage.state.last_ms
    stage.clock.reboot(20 * MIN_MS)
    stage.restart()
    stage.show()
    takes = stage.find(Button, "Take these minutes")
    assert not takes.isEnabled()
    stage.type("Minutes that have passed", "5")
    stage.click("Take these minutes")
    body = stage.last(ev.ClockAnchored).body
    assert body == ev.ClockAnchored(last_ms + 5 * MIN_MS, AnchorHow.CORRECTED)
    assert stage.seen(PhaseRing)


def test_without_a_believable_guess_only_the_minutes_are_asked(stage: Stage) -> None:
    stage.advance(11)
    stage.clock.reboot(-90 * MIN_MS)
    stage.restart()
    stage.show()
    assert stage.reads("How many minutes have passed?")
    assert not stage.reads("Is that right?")


def test_before_the_time_is_told_a_call_can_be_answered_and_the_session_ended(stage: Stage) -> None:
    stage.live.note(ev.SitterCalled(), By.PATIENT)
    stage.clock.reboot(20 * MIN_MS)
    stage.restart()
    stage.show()
    assert stage.reads("The patient asks for you"), "its tone sounds again"
    stage.click("I am here")
    assert not stage.state.called and not stage.reads("The patient asks for you")
    stage.find(HoldButton, "Hold 2 s to end the session").held.emit()
    stage.click("Go on")
    assert stage.reads("The computer was off") and stage.state.open
    stage.find(HoldButton, "Hold 2 s to end the session").held.emit()
    stage.click("Why do you end here? Somebody is unwell")
    stage.click("End the session")
    assert stage.last(ev.SessionClosed).body == ev.SessionClosed(Ending.EARLY, "Somebody is unwell")
    assert stage.reads("The session has ended early")


def test_a_restart_of_the_machine_in_the_preparation_leads_back_to_it(make: Make) -> None:
    stage = make()
    stage.open().prepare()
    stage.clock.reboot(10 * MIN_MS)
    stage.restart()
    stage.show()
    assert stage.page.wants_fullscreen
    stage.click("Yes, that is right")
    assert stage.reads("Preparing")
    assert not stage.page.wants_fullscreen


# -- the patient's window ---------------------------------------------------------------------------------------


def patients(app: QApplication) -> list[PatientWindow]:
    return [widget for widget in app.topLevelWidgets() if isinstance(widget, PatientWindow) and widget.isVisible()]


def test_the_patients_window_calls_once_and_says_so_after_the_commit(stage: Stage, app: QApplication) -> None:
    stage.click("Patient's view")
    (window,) = patients(app)
    assert window.isWindow() and window.windowTitle() == "Companion"
    view = child(window, PatientView)
    stage.log.slow = True
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_A)
    assert child(view, QPushButton).text() == "I need my sitter"
    stage.log.commit()
    assert child(view, QPushButton).text() == "Your sitter knows"
    calls = [event for event in stage.log.kept if isinstance(event.body, ev.SitterCalled)]
    assert [event.by for event in calls] == [By.PATIENT]
    stage.click("I am here")
    stage.log.commit()
    assert child(view, QPushButton).text() == "I need my sitter"


def test_escape_in_the_patients_window_calls_and_ends_nothing(stage: Stage, app: QApplication) -> None:
    stage.click("Patient's view")
    (window,) = patients(app)
    QTest.keyClick(child(window, PatientView), Qt.Key.Key_Escape)
    assert stage.state.called
    assert patients(app) == [window]


def test_the_patients_window_goes_with_the_session(stage: Stage, app: QApplication) -> None:
    stage.click("Patient's view")
    stage.click("Patient's view")
    assert len(patients(app)) == 1
    stage.live.do(decisions.end_early, "")
    assert patients(app) == []


def test_the_patients_window_goes_with_the_page(stage: Stage, app: QApplication) -> None:
    stage.click("Patient's view")
    stage.page.close_patient_view()
    assert patients(app) == []


def test_a_fault_of_the_store_is_never_shown_to_the_patient(stage: Stage, app: QApplication) -> None:
    stage.click("Patient's view")
    stage.log.refuse = Known("store.full")
    (window,) = patients(app)
    view = child(window, PatientView)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert stage.state.called  # the tone plays and the sitter sees it, saved or not
    assert child(view, QPushButton).text() == "I need my sitter"
    assert stage.reads("The patient asks for you")


def test_a_second_screen_is_the_patients_and_its_loss_covers_nothing(tmp_path: Path) -> None:
    place = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1, "y": 0, "width": 1280, "height": 800}
    screens = [{**place, "name": "desk", "x": 0}, {**place, "name": "beside the bed", "x": 1280}]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": screens}))
    environ = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    asked = [sys.executable, "-m", "tests.ui.two_screens"]
    done = subprocess.run(asked, env=environ, cwd=ROOT, capture_output=True, text=True, timeout=60, check=True)
    found = json.loads(done.stdout)
    assert found["screens"] == 2
    assert found["told"][0] == {"screen": "beside the bed", "full": True, "visible": True}
    assert found["told"][1]["full"] is False
