"""What a sitter must not miss in a session: the patient's call, a look that is due, trouble with the sound."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit, QSlider

from companion.audio import Fault, Recovered
from companion.audio import State as SoundState
from companion.domain import decisions
from companion.domain import events as ev
from companion.domain.events import By
from companion.services.settings import Look
from companion.ui.pages.session.check_form import CheckForm
from companion.ui.theme import Theme
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.button import Button
from tests.ui.session_stage import Make, Stage, child, spied

LEFT = Qt.MouseButton.LeftButton
PLAYING = SoundState(60.0, True, "Speakers", -30.0, "Slow tide", "Wide field", 372.0, 0, 0.36, False)


def test_the_patients_call_is_a_banner_over_every_page_until_the_sitter_came(stage: Stage) -> None:
    stage.click("Check")
    stage.live.note(ev.SitterCalled(), By.PATIENT)
    assert stage.find(Banner, "The patient asks for you").isVisible()
    assert stage.seen(CheckForm)
    stage.click("I am here")
    assert stage.last(ev.SitterCame).by is By.SITTER
    assert not stage.state.called
    assert not [banner for banner in stage.seen(Banner) if "asks for you" in banner.accessibleName()]


def test_a_missed_check_stays_in_sight_until_somebody_looked(stage: Stage) -> None:
    stage.advance(21)
    assert isinstance(stage.last(ev.CheckMissed).body, ev.CheckMissed)
    banner = stage.find(Banner, "The check of 10:16 was not recorded")
    QTest.mouseClick(child(banner, Button), LEFT)
    for words in ("breathing normal? Yes", "as usual? Yes", "when called? Not tried", "seem? Settled"):
        stage.click(words)
    stage.click("Record the check")
    assert not stage.seen(Banner)


def test_a_check_that_comes_due_behind_a_form_is_told_above_it(stage: Stage) -> None:
    stage.click("Note")
    stage.advance(16)
    assert stage.find(Banner, "A check is due. Please look at the patient.").isVisible()
    stage.key(Qt.Key.Key_Escape)
    assert not stage.seen(Banner)


def test_trouble_with_the_sound_is_told_to_the_sitter_and_recorded_once(stage: Stage) -> None:
    stage.page.sound_state(Fault("device_lost"))
    stage.page.sound_state(Fault("device_lost"))
    assert stage.find(Banner, "The headphones or loudspeaker are gone").isVisible()
    assert [body for body in stage.bodies if isinstance(body, ev.SoundFault)] == [ev.SoundFault("device_lost")]
    stage.page.sound_state(Fault("file_unreadable", {"title": "Wide field", "file": "x.ogg", "reason": "short"}))
    assert stage.find(Banner, "“Wide field” stays silent").isVisible()
    stage.page.sound_state(Recovered("device_lost"))
    stage.page.sound_state(Recovered("file_unreadable"))
    assert not stage.seen(Banner)
    assert [type(body) for body in stage.bodies].count(ev.SoundBack) == 2


def test_in_a_low_window_the_most_urgent_line_stands_alone_until_the_others_are_asked_for(
    stage: Stage, theme: Theme
) -> None:
    theme.set_look(Look(text_percent=200, reduced_motion=True))
    stage.show(1024, 700)
    stage.page.sound_state(Fault("device_lost"))
    stage.advance(21)
    stage.live.note(ev.SitterCalled(), By.PATIENT)

    def seen() -> list[str]:
        return [banner.accessibleName().split()[1] for banner in stage.page.findChildren(Banner) if banner.isVisible()]

    assert seen() == ["patient"]
    stage.click("2 more")
    assert seen() == ["patient", "check", "headphones"]
    assert stage.page.size() == QSize(1024, 700)
    stage.advance(0.1)
    assert seen() == ["patient", "check", "headphones"], "what was asked for stays"
    stage.click("I am here")
    assert seen() == ["check"]
    stage.page.resize(1920, 1080)
    stage.advance(0.1)
    assert seen() == ["check", "headphones"], "where there is room all are there"


def test_headphones_that_were_pulled_out_need_not_be_waited_for(stage: Stage) -> None:
    stage.page.sound_state(Fault("unplugged", {"reason": ""}))
    assert stage.find(Banner, "Without headphones the sound waits").isVisible()
    assert stage.sound.asked_here == 0
    stage.click("Play it aloud")
    assert stage.sound.asked_here == 1
    stage.page.sound_state(Recovered("unplugged"))
    assert not stage.seen(Banner)
    stage.page.sound_state(Fault("device_lost"))
    assert not [one for one in stage.page.findChildren(Button) if one.isVisible() and one.words() == "Play it aloud"]


def test_a_fault_of_an_earlier_run_is_told_until_something_is_heard_again(stage: Stage) -> None:
    stage.page.sound_state(Fault("file_unreadable", {"title": "Wide field", "file": "x.ogg", "reason": "short"}))
    stage.restart()
    stage.show()
    assert stage.find(Banner, "There was trouble with the sound.").isVisible()
    stage.page.sound_state(PLAYING)
    assert not stage.seen(Banner)
    assert stage.last(ev.SoundBack).body == ev.SoundBack("file_unreadable")


def test_what_plays_and_how_loud(stage: Stage) -> None:
    stage.page.sound_state(PLAYING)
    assert stage.reads("Slow tide  ·  next: Wide field, in 6 min")
    slider = stage.find(QSlider, "Volume of the music")
    assert slider.value() == 60
    assert stage.sound.volumes == []
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert stage.sound.volumes == [pytest.approx(0.61**2)]
    assert stage.seen(QLineEdit) == []


def test_full_screen_is_asked_for_once_and_given_back_once(make: Make) -> None:
    stage = make()
    spy = QSignalSpy(stage.page.fullscreen_wanted)
    stage.show()
    stage.hold()
    stage.advance(30)
    stage.live.do(decisions.end_early, "")
    assert [call[0] for call in spied(spy)] == [True, False]
