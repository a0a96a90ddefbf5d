"""Everything is done by keys alone: every page is walked by Tab, and a session and a check-in are gone through."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from companion.domain import events as ev
from companion.domain.events import Body, Ending, MoodMoment, Phase
from companion.domain.measure_events import MeasureSubmitted
from companion.services.settings import Look, Scheme
from companion.ui.pages.keys import SHEET
from companion.ui.theme import Theme
from companion.ui.widgets.hold_button import HOLD_MS, HoldButton
from companion.ui.widgets.scroll import Scroll
from tests.look.places import doors
from tests.ui.person import Person
from tests.ui.session_scenes import SCENES, protocol_of
from tests.ui.session_stage import own_protocol, stages
from tests.whole.flat import Flat, flats
from tests.whole.keyboard import Keyboard, focused, press, told, walk

LARGE = Look(Scheme.DAY, 200, reduced_motion=True)
OVER = ("help", "keys", "about", "grounding")
BACK = {"help", "keys", "about", "guide", "course", "aftercare", "record", "safety", "library", "make_pack"}
"""The pages that Esc leads out of."""


@pytest.fixture
def stage(theme: Theme, tmp_path: Path) -> Iterator[Flat]:
    """Give the window on Today, with the keyboard."""
    with flats(theme, tmp_path) as make:
        made = make(own_protocol())
        made.window.activateWindow()
        QApplication.processEvents()
        yield made


@pytest.fixture
def large(theme: Theme, stage: Flat) -> Flat:
    """Give the window, which is small, with text at 200 %."""
    theme.set_look(LARGE)
    QApplication.processEvents()
    return stage


@pytest.fixture
def full(stage: Flat, tmp_path: Path) -> Flat:
    """Give a window with weeks behind it: a rehearsed session, a real one, and moods."""
    person = Person(tmp_path / "other")
    for day in range(1, 20):
        person.mark(day, 0.1)
    person.had_session(8, 1)
    person.rehearse()
    lived = person.events()
    person.close()
    stage.worker.submit(lambda store: store.append(lived)).result()
    return stage


def show(stage: Flat, name: str) -> None:
    """Show a page by its name, those over the others too."""
    if name == "grounding":
        stage.relief.show_grounding()
    elif name in OVER:
        getattr(stage.window, f"{name}_asked").emit()
    else:
        stage.home.show(name)
    QApplication.processEvents()


def faults_of(window: QWidget) -> list[str]:
    """Give what a keyboard alone can't do there."""
    return walk(window)[1]


def test_every_page_is_walked_by_tab_and_left_again(full: Flat) -> None:
    found = {}
    for name in (*full.home._makers, *OVER):  # noqa: SLF001 - every page, also those that come later
        show(full, name)
        stops, wrong = walk(full.window, back=name in OVER)
        found[name] = wrong
        assert len(stops) > 1, name
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def test_with_large_text_in_a_small_window_every_page_is_walked_too(theme: Theme, full: Flat) -> None:
    theme.set_look(LARGE)
    found = {}
    for name in ("today", "settings", "safety", "check_ins", *OVER):
        show(full, name)
        found[name] = walk(full.window, back=False)[1]
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("drafts", [False, pytest.param(True, marks=pytest.mark.faults)])
def test_every_door_before_the_record_is_walked_and_every_part_of_a_protocol(theme: Theme, drafts: bool) -> None:
    found = {}
    for name, build in doors(theme).items():
        if (name.startswith("draft-") and name != "draft-preview") is not drafts:
            continue
        page = build()
        page.resize(1024, 700)
        page.show()
        page.activateWindow()
        QApplication.processEvents()
        page.setFocus()
        found[name] = faults_of(page)
        page.close()
    assert len(found) >= 10
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.faults
@pytest.mark.parametrize("name", SCENES)
def test_every_page_of_a_session_is_walked(theme: Theme, name: str) -> None:
    with stages(theme) as make:
        stage = make(protocol_of(name), rehearsal=protocol_of(name)["example"])
        stage.show(1024, 700)
        SCENES[name](stage)
        for _ in range(4):
            QApplication.processEvents()  # what was laid out anew has its place
        assert faults_of(stage.page) == []


def test_every_place_of_the_rail_is_opened_by_arrows_and_enter_or_by_its_number(stage: Flat) -> None:
    names = list(stage.window.rail._buttons)  # noqa: SLF001 - the list as it is
    keys = Keyboard(stage.window)
    for at, name in enumerate(names):
        keys.reach("Today" if at == 0 else stage.window.rail._buttons[stage.window.current].words())  # noqa: SLF001
        keys.key(Qt.Key.Key_Home)
        keys.key(Qt.Key.Key_Down, at)
        assert stage.window.current == names[max(0, at - 1)]  # passing by opens nothing
        keys.key(Qt.Key.Key_Return)
        assert stage.window.current == name
    for at, name in enumerate(names, 1):
        press(stage.window, Qt.Key(Qt.Key.Key_0 + at), Qt.KeyboardModifier.ControlModifier)
        assert stage.window.current == name


def test_f1_or_a_question_mark_shows_the_keys_and_esc_leads_back(stage: Flat) -> None:
    for key in (Qt.Key.Key_F1, Qt.Key.Key_Question):
        show(stage, "mood")
        press(stage.window, key)
        assert stage.window.current == "keys"
        assert all(stage.reads(str(line)) for _, lines in SHEET for _, line in lines)
        press(stage.window, Qt.Key.Key_Escape)
        assert stage.window.current == "mood"
    show(stage, "journal")
    Keyboard(stage.window).reach("What would you like to keep?")
    QTest.keyClicks(focused(), "why?")
    assert stage.window.current == "journal"  # who writes a question mark wants one
    press(stage.window, Qt.Key.Key_F1)
    press(stage.window, Qt.Key.Key_F1)
    assert stage.window.current == "journal"


def test_esc_leads_out_of_every_page_that_has_a_way_back(stage: Flat) -> None:
    for name in sorted(BACK):
        show(stage, "today")
        show(stage, name)
        press(stage.window, Qt.Key.Key_Escape)
        assert stage.window.current not in (name, ""), name


def test_esc_leads_out_of_the_library_to_where_it_was_opened(stage: Flat) -> None:
    keys = Keyboard(stage.window)
    show(stage, "programmes")
    keys.press("Open")
    editor = stage.window.current
    keys.press("Add files")
    assert stage.window.current == "library"
    press(stage.window, Qt.Key.Key_Escape)
    assert stage.window.current == editor
    keys.press("Back")
    keys.press("Library")
    press(stage.window, Qt.Key.Key_Escape)
    assert stage.window.current == "programmes"


# -- a session and a check-in ---------------------------------------------------------------------------------------


class Sitter(Keyboard):
    """Go through a session by keys alone; time goes by only where it is asked to."""

    def __init__(self, stage: Flat) -> None:
        super().__init__(stage.window)
        self._stage = stage

    def answer(self, *words: str) -> None:
        """Press one answer after the other."""
        for one in words:
            self.press(one)

    def hold(self, words: str) -> None:
        """Hold Space on a button for as long as it asks for."""
        button = self.reach(words)
        assert isinstance(button, HoldButton)
        QTest.keyPress(button, Qt.Key.Key_Space)
        filling = button._filling  # noqa: SLF001 - the one clock of the window that a test can't give it
        filling.setCurrentTime(HOLD_MS)
        QApplication.processEvents()

    def mark(self, words: str, *way: Qt.Key) -> None:
        """Move the dot of the mood pad."""
        self.reach(words)
        for one in way:
            self.key(one)

    def prepare(self) -> None:
        """Do all that stands before the first hold."""
        self.enter("Continue preparing")
        for gate in self._stage.state.protocol.gates:
            self.press(f"{gate.question} {'No' if gate.stops_at else 'Yes'}")
        for name, value in (("upper", "128"), ("lower", "82"), ("Pulse", "72")):
            self.write(name, value)
        self.enter("Record the reading")
        self.enter("Next: Your sitter is here")
        self.write("Your name", "Robin")
        lists = self._stage.state.protocol.lists
        for item in lists.sitter:
            self.press(item.text)
        self.enter("Next: Room, phone, water")
        for item in [one for one in lists.all if one not in lists.sitter]:
            self.press(item.text)
        self.enter("Next: How you feel, your intention")
        self.mark("How", Qt.Key.Key_Left, Qt.Key.Key_Up)
        self.enter("Next: This computer")
        self.answer("I hear it", "Notifications are off")
        self.enter("Done")

    def look_after(self) -> None:
        """Do a check, one observation and a note."""
        self.press("Check")
        self.answer("Is the breathing normal? Yes", "as usual? Yes", "Not tried", "Settled")
        self.enter("Record the check")
        self.enter("Calm")
        self.press("Note")
        self.write("A note", "Water given")
        self.enter("Record")


def bodies(stage: Flat, *kinds: type[Body]) -> list[Body]:
    """Give the entries of some kinds."""
    return [body for body in stage.bodies if isinstance(body, kinds)]


def test_a_whole_session_by_keys_alone_in_large_text_and_a_small_window(large: Flat) -> None:
    sitter = Sitter(large)
    sitter.enter("Begin to prepare")
    sitter.prepare()
    sitter.hold("start the first hold")
    assert large.state.phase is Phase.HOLD
    large.go_to(Phase.WINDOW, 10)
    sitter.look_after()
    sitter.press("Bring back gently")
    sitter.press("Bring back gently")
    assert large.state.phase is Phase.RETURN
    sitter.press("Grounding")
    for _ in range(len(large.state.protocol.grounding.steps)):
        sitter.key(Qt.Key.Key_Space)
    sitter.key(Qt.Key.Key_Return)
    large.go_to(Phase.RECOVERY, 31)
    sitter.press("Ready to close?")
    for item in large.state.protocol.readiness:
        sitter.press(f"{item.text} Yes")
    sitter.mark("How do you feel now?", Qt.Key.Key_Right, Qt.Key.Key_Down)
    sitter.enter("Note it")
    sitter.press("This person stays")
    large.advance(40)
    sitter.press("This person stays")
    sitter.enter("Hold 2 s to close the session")
    sitter.press("Close")
    assert not large.live.open
    assert bodies(large, ev.SessionClosed) == [ev.SessionClosed(Ending.COMPLETE)]
    assert ev.Noted("Water given") in large.bodies
    assert ev.Observed("calm") in large.bodies
    done = [body for body in large.bodies if isinstance(body, ev.GroundingStepDone)]
    assert len(done) == len(large.state.protocol.grounding.steps)
    moods = [(body.moment, body.pleasantness) for body in large.bodies if isinstance(body, ev.MoodMarked)]
    assert moods == [(MoodMoment.BEFORE, -0.1), (MoodMoment.AFTER, 0.1)]
    sitter.enter("See the record")
    assert large.window.current == "record"


def test_a_check_in_and_a_mood_by_keys_alone_in_large_text_and_a_small_window(large: Flat) -> None:
    keys = Keyboard(large.window)
    press(large.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    keys.press("Begin")
    for at in range(10):
        keys.press("Several days" if at < 8 else "Not at all" if at == 8 else "Not difficult at all")
        keys.press("Finish" if at == 9 else "Next")
    (done,) = bodies(large, MeasureSubmitted)
    assert isinstance(done, MeasureSubmitted)
    keys.press("Done")
    assert large.window.current == "check_ins"
    press(large.window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    keys.reach("How are you right now?")
    keys.key(Qt.Key.Key_Right, 3)
    keys.press("Note it")
    assert [body.pleasantness for body in large.bodies if isinstance(body, ev.MoodMarked)] == [0.3]


# -- planted ------------------------------------------------------------------------------------------------------


@pytest.fixture
def page(theme: Theme) -> Iterator[QWidget]:
    """Give a sound page of three buttons under each other, with the keyboard."""
    page = QWidget()
    page.resize(400, 500)
    box = QVBoxLayout(page)
    for words in ("one", "two", "three"):
        box.addWidget(QPushButton(words))
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    yield page
    page.close()


def part(page: QWidget, words: str) -> QPushButton:
    """Give one of the three."""
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


def test_a_sound_page_has_no_fault(page: QWidget) -> None:
    stops, wrong = walk(page)
    assert ([told(one) for one in stops], wrong) == (
        [f"QPushButton “{words}”" for words in ("two", "three", "one")],
        [],
    )


def test_a_trap_is_found(page: QWidget) -> None:
    class Trap(QLineEdit):
        def event(self, event: Any) -> bool:
            if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                return True
            return super().event(event)

    page.layout().addWidget(Trap("trap"))
    assert any("never comes back" in one or "never reached" in one for one in faults_of(page))


def test_a_button_that_tab_passes_over_is_found(page: QWidget) -> None:
    part(page, "two").setFocusProxy(part(page, "three"))
    page.setFocusProxy(part(page, "three"))
    hidden = QPushButton("four", page)
    hidden.show()
    hidden.setFocusProxy(page)
    assert "QPushButton “four” is never reached by Tab" in faults_of(page)


def test_an_order_against_the_reading_is_found(page: QWidget) -> None:
    QWidget.setTabOrder(part(page, "three"), part(page, "two"))
    QWidget.setTabOrder(part(page, "two"), part(page, "one"))
    assert any("stands before it" in one for one in faults_of(page))


def test_a_thing_out_of_sight_without_a_ring_or_a_name_is_found(page: QWidget) -> None:
    part(page, "two").setText("")
    beyond = QPushButton("beyond", page)
    beyond.setGeometry(0, 900, 100, 40)
    beyond.show()
    found = "; ".join(faults_of(page))
    assert "“beyond” has the keyboard out of sight" in found
    assert "nothing shows that QPushButton “beyond” has the keyboard" in found
    assert "has no name" in found


def test_what_has_the_keyboard_is_brought_into_sight_with_its_ring(theme: Theme, page: QWidget) -> None:
    inside = QWidget()
    box = QVBoxLayout(inside)
    for at in range(20):
        box.addWidget(QPushButton(f"number {at}"))
    area = Scroll(inside)
    area.setFixedHeight(120)
    page.layout().addWidget(area)
    QApplication.processEvents()
    area.verticalScrollBar().setValue(999)
    assert faults_of(page) == []
