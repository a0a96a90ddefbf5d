"""From the first hold to the return: the sitter's view, its forms, and what steers the course."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QPlainTextEdit

from companion.audio import State as SoundState
from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.errors import Known
from companion.domain.events import By, Calm, Ending, Phase, Rousable, Why
from companion.domain.steering import LIGHTNESS, Steer, Steerable
from companion.domain.steering_decisions import steer
from companion.ui.pages.session.music_strip import MusicStrip
from companion.ui.pages.session.sitter_view import SitterView
from companion.ui.widgets.button import Button
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.phase_ring import PhaseRing
from companion.ui.widgets.words import Words
from tests.ui.session_stage import Make, Stage, child, own_protocol, two_holds

LEFT = Qt.MouseButton.LeftButton
PLAYING = SoundState(60.0, True, "Speakers", -30.0, "Slow tide", "Wide field", 372.0, 0, 0.36, False)


def ring(stage: Stage) -> str:
    """Give what the ring says to a screen reader: phase, clock and captions."""
    return stage.find(PhaseRing, "").accessibleName()


# -- the clock --------------------------------------------------------------------------------------------------


def test_the_clock_counts_down_to_the_end_of_each_phase(stage: Stage) -> None:
    stage.advance(3)
    assert ring(stage) == "Hold, 7:00, until the hold ends"
    stage.advance(8)
    assert ring(stage) == "Rise, 14:00, until Journey begins, 1:00 since the first hold ended"
    stage.advance(14)
    assert ring(stage) == "Journey, 45:00, until the music begins to bring you back, 15:00 since the first hold ended"
    stage.advance(45)
    assert ring(stage) == "Return, 15:00, until Rest begins, 1:00:00 since the first hold ended"
    stage.advance(15)
    assert ring(stage).startswith("Rest, 30:00, of the protocol's shortest rest left")
    stage.advance(31)
    assert ring(stage).startswith("Rest, 31:00, of rest")


def test_the_clock_is_right_after_a_sleep(stage: Stage) -> None:
    stage.clock.advance(35 * 60_000)  # nobody ticked
    stage.live.runner.tick()
    stage.live.changed.emit()
    assert ring(stage).startswith("Journey, 35:00")


def test_a_fast_rehearsal_shows_one_change_a_second(make: Make) -> None:
    stage = make()
    stage.show()
    opening = stage.opening(True)
    assert stage.live.begin(type(opening)(opening.protocol, opening.programme, 1, True, 10.0))
    stage.prepare()
    stage.live.do(decisions.start_hold)
    shown = []
    for _ in range(12):
        stage.clock.advance(250)
        stage.live.ticked.emit()
        shown.append(ring(stage))
    assert len(set(shown)) in (3, 4)


def test_nothing_is_asked_of_a_page_that_nobody_sees(stage: Stage) -> None:
    before = ring(stage)
    view = stage.find(SitterView, "")
    stage.page.hide()
    stage.clock.advance(5_000)
    stage.live.ticked.emit()
    assert child(view, PhaseRing).accessibleName() == before
    stage.page.show()
    assert ring(stage) != before


# -- the holds --------------------------------------------------------------------------------------------------


def test_the_prescribers_words_stand_during_and_at_the_end_of_a_hold(stage: Stage) -> None:
    assert stage.reads("At the end: spit out")
    assert stage.reads("EXAMPLE. Keep the tablet in the mouth.")
    stage.advance(10)
    assert stage.reads("The hold has ended: spit out now")
    stage.click("Done")
    assert not stage.reads("spit out now")
    stage.advance(1)
    assert not stage.reads("spit out now")


def test_a_second_hold_waits_for_its_gap_and_is_started_by_the_sitter(make: Make) -> None:
    stage = make(two_holds(), rehearsal=False)
    stage.show()
    stage.hold()
    stage.advance(12)
    assert ring(stage).startswith("Hold 1 of 2, 3:00, until the next hold may start")
    button = stage.find(HoldButton, "Press for 2 s to start hold 2")
    assert not button.isEnabled()
    assert stage.reads("Possible in 3 min, by the protocol")
    stage.advance(4)
    assert ring(stage).startswith("Hold 1 of 2, 9:00, left to start the next hold")
    button.setFocus()
    stage.key(Qt.Key.Key_Return)
    assert stage.reads("EXAMPLE. The second tablet.")
    stage.click("Start hold 2")
    assert [type(body) for body in stage.bodies].count(ev.HoldStarted) == 2
    assert stage.reads("At the end: swallow")
    stage.advance(10)
    assert stage.reads("The hold has ended: swallow now")


def test_the_holds_that_are_left_can_be_passed_over(make: Make) -> None:
    stage = make(two_holds(), rehearsal=False)
    stage.show()
    stage.hold()
    stage.advance(11)
    stage.click("Go on without it")
    stage.click("Not now")
    assert stage.state.phase is Phase.HOLD
    stage.click("Go on without it")
    stage.click("Go on without it")
    assert stage.last(ev.PhaseBegan).body == ev.PhaseBegan(Phase.ONSET, stage.live.now_ms(), Why.SITTER)


def test_a_hold_is_ended_early_only_after_a_question(stage: Stage) -> None:
    stage.advance(2)
    stage.click("End this hold now")
    assert stage.state.running_hold is not None
    stage.click("End the hold")
    assert isinstance(stage.last(ev.HoldEnded).body, ev.HoldEnded)
    assert stage.last(ev.HoldEnded).by is By.SITTER


# -- noting -----------------------------------------------------------------------------------------------------


def test_a_tap_is_listed_once_it_is_committed_and_not_before(stage: Stage) -> None:
    stage.log.slow = True
    stage.click("Nausea")
    assert not stage.reads("10:01   Nausea")
    stage.log.commit()
    assert stage.reads("10:01   Nausea")
    assert stage.last(ev.Observed).by is By.SITTER


def test_what_the_store_refuses_is_never_listed(stage: Stage) -> None:
    stage.log.refuse = Known("store.full")
    stage.click("Calm")
    assert not stage.reads("   Calm")


def test_a_note_is_kept_with_its_time(stage: Stage) -> None:
    stage.click("Note")
    assert not stage.find(Button, "Record the note").isEnabled()
    QTest.keyClicks(stage.find(QPlainTextEdit, "A note"), "asked for the blanket")
    stage.click("Record the note")
    assert stage.last(ev.Noted).body == ev.Noted("asked for the blanket")
    assert stage.reads("10:01   asked for the blanket")


def test_the_panel_says_who_since_when_and_the_next_check(stage: Stage) -> None:
    assert stage.reads("Ada")
    assert stage.reads("with you since 10:01 · next check 10:16")
    assert stage.reads("Check due in 15 min")


def test_the_card_shows_what_comes_first(stage: Stage) -> None:
    stage.go_to(Phase.WINDOW, 20)
    assert stage.reads("Blood pressure due in 5 min")
    assert stage.reads("last 128/82, pulse 72, at 09:51")
    stage.advance(5)
    assert stage.reads("Blood pressure is due now")
    stage.click("Record now")
    for name, value in (("upper", "132"), ("lower", "84"), ("Pulse", "78")):
        stage.type(name, value)
    stage.click("Record the reading")
    assert stage.last(ev.VitalsTaken).body == ev.VitalsTaken("during", 132, 84, 78)
    assert stage.reads("Check due in")


def test_a_reading_needs_one_value_and_takes_only_numbers(stage: Stage) -> None:
    stage.click("Reading")
    save = stage.find(Button, "Record the reading")
    assert not save.isEnabled()
    stage.type("Pulse", "7a")
    assert not save.isEnabled()
    stage.type("Pulse", "5000")
    assert not save.isEnabled()
    stage.type("Pulse", "300")
    stage.click("Record the reading")
    assert stage.last(ev.VitalsTaken).body == ev.VitalsTaken(None, pulse_bpm=300)


def test_a_planned_reading_with_a_value_missing_is_kept_as_an_extra_one_and_says_so(stage: Stage) -> None:
    stage.go_to(Phase.WINDOW, 26)
    stage.click("Record now")
    stage.type("Pulse", "70")
    assert stage.reads("kept as an extra reading")
    stage.click("Record the reading")
    assert stage.last(ev.VitalsTaken).body == ev.VitalsTaken(None, pulse_bpm=70)
    assert stage.reads("Blood pressure was due")


def test_a_check_is_recorded_by_keyboard_alone(stage: Stage) -> None:
    stage.advance(15)
    stage.find(Button, "Record now").setFocus()
    stage.key(Qt.Key.Key_Space)
    for answers in range(4):
        stage.key(Qt.Key.Key_Space)  # the first answer of each question
        if answers < 3:
            stage.key(Qt.Key.Key_Tab)
    assert stage.find(Button, "Record the check").isEnabled()
    stage.type("Position", "on the left side")
    stage.find(Button, "Record the check").setFocus()
    stage.key(Qt.Key.Key_Space)
    assert stage.last(ev.CheckDone).body == ev.CheckDone(
        1, True, True, Rousable.YES, Calm.SETTLED, position="on the left side"
    )
    assert stage.reads("10:16   Check: settled, breathing normal, answers, on the left side")


def test_a_check_wants_all_four_answers_and_none_is_given_beforehand(stage: Stage) -> None:
    stage.click("Check")
    assert stage.reads("4 questions are still open")
    assert not stage.find(Button, "Record the check").isEnabled()
    stage.click("Is the breathing normal? Yes")
    assert stage.reads("3 questions are still open")
    assert stage.reads("Breathing is quiet and regular.")
    assert not stage.reads("From your clinic")


def test_an_answer_that_is_not_as_usual_shows_the_clinics_words(stage: Stage) -> None:
    stage.click("Check")
    stage.click("Is the breathing normal? No")
    assert stage.reads("From your clinic")
    assert stage.reads("EXAMPLE. Call the emergency number now")
    assert not any(isinstance(body, ev.CheckDone) for body in stage.bodies)


def test_leaving_a_form_records_nothing_and_gives_the_keyboard_back(stage: Stage) -> None:
    before = len(stage.log.kept)
    stage.find(Button, "Check").setFocus()
    stage.click("Check")
    stage.key(Qt.Key.Key_Escape)
    assert len(stage.log.kept) == before
    assert stage.find(Button, "Check").hasFocus()


# -- steering ---------------------------------------------------------------------------------------------------


def test_a_phase_is_made_longer_until_its_longest(stage: Stage) -> None:
    stage.go_to(Phase.WINDOW, 1)
    for _ in range(3):
        stage.click("Add 5 min")
    assert stage.state.length_s(Phase.WINDOW) == 3600
    assert not [button for button in stage.seen(Button) if "Add" in button.words()]
    assert stage.reads("Journey longer by 5 min")


def test_bringing_back_asks_first(stage: Stage) -> None:
    stage.go_to(Phase.WINDOW, 20)
    stage.click("Bring back gently")
    assert stage.reads("Journey has lasted 20 min. Return begins now")
    stage.key(Qt.Key.Key_Space)  # the keyboard is at no
    assert stage.state.phase is Phase.WINDOW
    stage.click("Bring back gently")
    stage.click("Bring back gently")
    assert stage.state.phase is Phase.RETURN
    assert stage.reads("EXAMPLE. The music grows lighter.")


def test_where_the_protocol_wants_a_minimum_the_return_waits_for_it(make: Make) -> None:
    may = {**own_protocol()["sitter_may"], "extend_step_s": 0, "bring_back": "after_minimum"}
    stage = make(own_protocol(sitter_may=may), rehearsal=False)
    stage.show()
    stage.hold()
    stage.go_to(Phase.WINDOW, 5)
    assert not stage.find(Button, "Bring back gently").isEnabled()
    assert stage.reads("Possible in 10 min, by the protocol")
    stage.go_to(Phase.WINDOW, 10)
    assert stage.find(Button, "Bring back gently").isEnabled()


def test_help_is_recorded_and_asked_for_from_every_page(stage: Stage) -> None:
    spy = QSignalSpy(stage.page.help_asked)
    stage.click("Get help")
    stage.click("Check")
    stage.click("Get help")
    assert spy.count() == 2
    assert [type(body) for body in stage.bodies].count(ev.HelpOpened) == 2


def test_ending_takes_a_long_press_and_asks_why(stage: Stage) -> None:
    stage.go_to(Phase.WINDOW, 5)
    button = stage.find(HoldButton, "Hold 2 s to end the session")
    QTest.mouseClick(button, LEFT)
    assert not stage.reads("End the session now?")
    button.held.emit()
    assert stage.reads("somebody stays with the patient for 1 h 25 min more")
    stage.click("Go on")
    assert stage.state.open
    button.setFocus()
    stage.key(Qt.Key.Key_Return)
    stage.click("Why do you end here? The patient asks for it")
    stage.click("End the session")
    assert stage.last(ev.SessionClosed).body == ev.SessionClosed(Ending.EARLY, "The patient asks for it")
    assert not stage.page.wants_fullscreen
    assert stage.reads("The session has ended early")


def test_only_a_soundscape_is_coloured_and_each_end_of_it_is_said(stage: Stage) -> None:
    stage.advance(3)
    strip = MusicStrip(stage.theme)
    asked: list[Steer] = []
    strip.steered.connect(asked.append)

    def offered() -> dict[str, bool]:
        shown = (button for button in strip.findChildren(Button) if not button.isHidden())
        return {button.text(): button.isEnabled() for button in shown}

    def said() -> str:
        return " ".join(words.text() for words in strip.findChildren(Words) if not words.isHidden())

    strip.show_state(stage.state, Steerable(2))
    assert list(offered()) == ["More gentle", "More open", "Next piece", "Stay here"] and said() == ""
    strip.show_state(stage.state, Steerable(1, soundscape=True))
    assert list(offered()) == ["More gentle", "More open", "Darker", "Lighter"]
    darker = next(button for button in strip.findChildren(Button) if button.text() == "Darker")
    for _ in range(-LIGHTNESS.lowest):
        darker.click()
        stage.live.do(steer, asked[-1])
        strip.show_state(stage.state, Steerable(1, soundscape=True))
    assert asked == [Steer.DARKER] * 4 and not offered()["Darker"] and offered()["Lighter"]
    assert said() == "Darker than it was made, by 4"
    strip.show_state(stage.state, Steerable(2))
    assert said() == "", "a file has its own colour"
    strip.deleteLater()
