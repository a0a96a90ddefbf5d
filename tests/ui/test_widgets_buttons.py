"""Buttons, rows and choices: by pointer, by keyboard and by screen reader."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QVariantAnimation
from PySide6.QtGui import QAccessible, QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.errors import Bug
from companion.services.settings import Look
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.rail import HelpCard, Rail
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words
from tests.ui.found import child
from tests.ui.ink import picture, touches_edge

pytestmark = pytest.mark.usefixtures("leaves_nothing")
SPY_MS = 3000
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(app: QApplication) -> Iterator[Callable[..., QWidget]]:
    """Give a way to put widgets on a page that has the keyboard."""
    kept: list[QWidget] = []  # a page that nobody holds is gone at once, with all on it

    def page_of(*widgets: QWidget) -> QWidget:
        page = QWidget()
        kept.append(page)
        box = QVBoxLayout(page)
        for widget in widgets:
            box.addWidget(widget)
        page.show()
        page.activateWindow()
        app.processEvents()
        return page

    yield page_of
    kept.clear()


Shown = Callable[..., QWidget]


def role_and_name(widget: QWidget) -> tuple[QAccessible.Role, str, str]:
    found = QAccessible.queryAccessibleInterface(widget)
    return found.role(), found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Description)


def held_key(widget: QWidget, kind: QEvent.Type, *, repeat: bool) -> None:
    event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", repeat)
    QApplication.sendEvent(widget, event)


def test_a_button_has_its_words_as_its_name(theme: Theme) -> None:
    assert role_and_name(Button(theme, "Bring back gently & rest"))[:2] == (
        QAccessible.Role.Button,
        "Bring back gently & rest",
    )
    with pytest.raises(Bug):
        Button(theme, "x", "shiny")
    with pytest.raises(Bug):
        Words("x", "tiny-tiny")


def test_a_touch_of_a_hold_button_does_nothing(theme: Theme, shown: Shown) -> None:
    button = HoldButton(theme, "End", hold_ms=60_000)
    shown(button)
    told = [QSignalSpy(signal) for signal in (button.held, button.confirm_asked, button.clicked)]
    filling = child(button, QVariantAnimation)
    QTest.mousePress(button, LEFT)
    assert filling.state() is QVariantAnimation.State.Running
    QTest.mouseRelease(button, LEFT)
    assert filling.state() is QVariantAnimation.State.Stopped
    QTest.keyPress(button, Qt.Key.Key_Space)
    assert filling.state() is QVariantAnimation.State.Running
    QTest.keyRelease(button, Qt.Key.Key_Space)
    assert filling.state() is QVariantAnimation.State.Stopped
    assert [spy.count() for spy in told] == [0, 0, 0]


def test_a_double_click_answers_no_question_that_it_opened(theme: Theme, app: QApplication) -> None:
    pages = QStackedWidget()
    told: list[str] = []
    asks, yes, tap = (Button(theme, words) for words in ("Ask", "Yes", "Tearful"))
    for button in (asks, yes, tap):
        pages.addWidget(button)
        button.clicked.connect(lambda _=False, button=button: told.append(button.words()))
    asks.clicked.connect(lambda: pages.setCurrentWidget(yes))
    tap.once = True
    pages.resize(200, 80)
    pages.show()
    try:
        for shown, heard in ((asks, ["Ask"]), (yes, ["Yes", "Yes"]), (tap, ["Tearful"])):
            told.clear()
            pages.setCurrentWidget(shown)
            QTest.mouseDClick(pages.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(100, 40))
            app.processEvents()
            assert told == heard
    finally:
        pages.close()
        pages.deleteLater()


@pytest.mark.parametrize("by", ["pointer", "space"])
def test_a_held_button_tells_once(theme: Theme, shown: Shown, by: str) -> None:
    button = HoldButton(theme, "End", hold_ms=80)
    shown(button)
    held, asked = QSignalSpy(button.held), QSignalSpy(button.confirm_asked)
    if by == "pointer":
        QTest.mousePress(button, LEFT)
    else:
        held_key(button, QEvent.Type.KeyPress, repeat=False)
        held_key(button, QEvent.Type.KeyRelease, repeat=True)  # a held key repeats; it is still down
        held_key(button, QEvent.Type.KeyPress, repeat=True)
    assert held.wait(SPY_MS)
    if by == "pointer":
        QTest.mouseRelease(button, LEFT)
    else:
        held_key(button, QEvent.Type.KeyPress, repeat=True)
        held_key(button, QEvent.Type.KeyRelease, repeat=False)
    assert (held.count(), asked.count()) == (1, 0)
    assert child(button, QVariantAnimation).state() is QVariantAnimation.State.Stopped


@pytest.mark.parametrize("away", ["pointer leaves", "keyboard leaves", "taken out of use"])
def test_letting_go_by_accident_counts_as_letting_go(theme: Theme, shown: Shown, away: str) -> None:
    button = HoldButton(theme, "End", hold_ms=60_000)
    shown(button)
    QTest.mousePress(button, LEFT)
    if away == "pointer leaves":
        QTest.mouseMove(button, QPoint(-30, -30))
    elif away == "keyboard leaves":
        QApplication.sendEvent(button, QFocusEvent(QEvent.Type.FocusOut))
    else:
        button.setEnabled(False)
    assert child(button, QVariantAnimation).state() is QVariantAnimation.State.Stopped


def test_who_cannot_hold_is_asked_instead(theme: Theme, shown: Shown) -> None:
    button = HoldButton(theme, "End")
    shown(button)
    held, asked = QSignalSpy(button.held), QSignalSpy(button.confirm_asked)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(button, key)
    assert asked.count() == 2
    press = QAccessible.queryAccessibleInterface(button).actionInterface()
    press.doAction(press.pressAction())
    assert asked.wait(SPY_MS)
    assert (held.count(), asked.count()) == (0, 3)
    role, name, about = role_and_name(button)
    assert (role, name) == (QAccessible.Role.Button, "End")
    assert "Enter" in about


def test_a_hold_is_seen_while_it_lasts(theme: Theme) -> None:
    button = HoldButton(theme, "End the session now")
    button.resize(300, 40)
    before = button.grab().toImage()
    child(button, QVariantAnimation).valueChanged.emit(0.5)
    half = button.grab().toImage()
    assert before.pixelColor(60, 6) != half.pixelColor(60, 6)
    assert before.pixelColor(240, 6) == half.pixelColor(240, 6)
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    other = button.grab().toImage()
    assert other.pixelColor(60, 6) == before.pixelColor(60, 6)
    assert other.pixelColor(240, 6) != before.pixelColor(240, 6)


def test_segments_are_chosen_by_click_and_by_arrows(theme: Theme, shown: Shown) -> None:
    ranges = Segmented(theme, [("month", "Month"), ("year", "Year"), ("all", "All")], "Range", "year")
    shown(ranges)
    told = QSignalSpy(ranges.chosen)
    month, _, everything = ranges.findChildren(Button)
    assert ranges.current() == "year"
    QTest.mouseClick(everything, LEFT)
    everything.setFocus()
    QTest.keyClick(everything, Qt.Key.Key_Left)
    assert [told.at(at)[0] for at in range(told.count())] == ["all", "year"]
    ranges.select("month")
    assert told.count() == 2  # select is silent
    assert role_and_name(month)[:2] == (QAccessible.Role.RadioButton, "Month")
    assert QAccessible.queryAccessibleInterface(month).state().checked
    assert role_and_name(ranges)[1] == "Range"


def test_a_row_is_ticked_or_leads_somewhere(theme: Theme, shown: Shown) -> None:
    tick = ChecklistRow(theme, "Phone on silent", "in the hall")
    way = ChecklistRow(theme, "Room, phone, water", "3 of 4 ready", checkable=False)
    shown(tick, way)
    ticked, gone = QSignalSpy(tick.toggled), QSignalSpy(way.clicked)
    QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.mouseClick(way, LEFT)
    assert (tick.is_done(), way.is_done()) == (True, False)
    assert (ticked.count(), gone.count()) == (1, 1)
    assert role_and_name(tick) == (QAccessible.Role.CheckBox, "Phone on silent", "in the hall")
    assert QAccessible.queryAccessibleInterface(tick).state().checked
    assert role_and_name(way) == (QAccessible.Role.Button, "Room, phone, water", "not done yet, 3 of 4 ready")
    way.set_done(True)
    way.set_detail("4 of 4 ready")
    assert role_and_name(way)[2] == "done, 4 of 4 ready"


def test_done_is_told_by_shape_not_by_colour_alone(theme: Theme) -> None:
    row = ChecklistRow(theme, "Water", checkable=False)
    row.resize(200, 40)
    row.set_done(True)
    mark = row.grab().toImage().copy(4, 10, 20, 20)
    seen = {mark.pixelColor(x, y).name() for x in range(20) for y in range(20)}
    assert theme.tokens.accent.lower() in seen
    assert any(mark.pixelColor(x, y).lightness() > 200 for x in range(7, 14) for y in range(7, 14))  # the tick


def test_the_rail_chooses_pages_and_help(theme: Theme, shown: Shown) -> None:
    rail = Rail(theme, "Companion", [("today", "Today", "today"), ("mood", "Mood", "mood")], "Help now", "Clinic")
    shown(rail)
    chosen, helped = QSignalSpy(rail.page_chosen), QSignalSpy(rail.help_asked)
    today, mood = rail.findChildren(Button)
    rail.select("today")
    assert chosen.count() == 0
    QTest.mouseClick(mood, LEFT)
    assert chosen.at(0)[0] == "mood"
    assert mood.isChecked()
    assert not today.isChecked()
    QTest.keyClick(mood, Qt.Key.Key_Up)
    assert today.hasFocus()
    assert chosen.count() == 1  # an arrow only goes there
    QTest.keyClick(today, Qt.Key.Key_Return)
    assert chosen.count() == 2
    assert chosen.at(1)[0] == "today"
    reads = QAccessible.queryAccessibleInterface(today).actionInterface()
    for again in (3, 4):  # a reader can press it while it is marked, as a click does
        reads.doAction(next(name for name in reads.actionNames() if name != reads.setFocusAction()))
        QCoreApplication.processEvents()
        assert chosen.count() == again
        assert chosen.at(again - 1)[0] == "today"
        assert today.isChecked()
        assert QAccessible.queryAccessibleInterface(today).state().checked
    card = child(rail, HelpCard)
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert helped.count() == 1
    assert role_and_name(card) == (QAccessible.Role.Button, "Help now", "Clinic")


def test_the_rail_keeps_its_marked_entry_in_sight_where_not_all_fit(theme: Theme, shown: Shown) -> None:
    rail = Rail(theme, "Companion", [(str(n), f"Page {n}", "today") for n in range(12)], "Help now", "Clinic")
    rail.select("11")
    page = shown(QLineEdit(), rail)  # the keyboard is on the page
    first, *_, last = rail.findChildren(Button)
    for height in (480, 420):
        page.resize(320, height)
        QCoreApplication.processEvents()
        assert last.visibleRegion().boundingRect() == last.rect()
    rail.select("0")
    assert first.visibleRegion().boundingRect() == first.rect()
    assert last.visibleRegion().isEmpty()


def test_an_entry_is_no_higher_than_its_words_and_stays_so_when_it_is_marked(theme: Theme) -> None:
    theme.set_look(Look(text_percent=200))
    words = "For the therapeutic work"
    light, bold = (QFontMetrics(theme.font(15, weight)).horizontalAdvance(words) for weight in (400, 600))
    entry, width = Button(theme, words, "rail"), (light + bold) // 2 + 32
    entry.setCheckable(True)
    heights, one_line = [], entry.heightForWidth(1000)
    for marked in (False, True):
        entry.setChecked(marked)
        heights.append(entry.heightForWidth(width))
        assert not touches_edge(picture(entry, width), theme.color("accent" if marked else "text"), 4)
    assert heights == [one_line, one_line]
    entry.deleteLater()


def test_a_dropdown_opens_by_keyboard_and_says_what_it_is(theme: Theme, shown: Shown) -> None:
    box = Dropdown(theme, "Language")
    box.addItems(["English", "Deutsch"])
    shown(box)
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.currentText() == "Deutsch"
    assert "Language" in role_and_name(box)


def test_a_screen_reader_that_chooses_one_of_several_is_taken_as_a_press(theme: Theme, shown: Shown) -> None:
    choice = Segmented(theme, [("day", "Day"), ("night", "Night")], "Colours", "day")
    shown(choice)
    chosen = QSignalSpy(choice.chosen)
    choice.select("night")
    choice.select("day")
    assert chosen.count() == 0  # what the program puts in force was pressed by nobody
    night = choice.findChildren(Button)[1]
    reads = QAccessible.queryAccessibleInterface(night)
    reads.actionInterface().doAction("Toggle")
    QCoreApplication.processEvents()
    assert [chosen.at(at)[0] for at in range(chosen.count())] == ["night"]
    QTest.mouseClick(choice.findChildren(Button)[0], LEFT)
    assert chosen.count() == 2


def test_a_screen_reader_that_turns_something_on_or_off_is_taken_as_a_press(theme: Theme, shown: Shown) -> None:
    stay = Button(theme, "Stay here")
    stay.setCheckable(True)
    shown(stay)
    pressed: list[bool] = []
    stay.clicked.connect(lambda on: pressed.append(on))  # noqa: PLW0108 - Qt asks how many arguments it takes
    stay.setChecked(True)
    stay.setChecked(False)
    assert pressed == []
    for _ in range(2):
        QAccessible.queryAccessibleInterface(stay).actionInterface().doAction("Toggle")
        QCoreApplication.processEvents()
    QTest.mouseClick(stay, LEFT)
    assert pressed == [True, False, True]


@pytest.mark.parametrize(("more", "beside"), [(["Go on without it", "Patient's view"], 1), (["Calm"] * 5, 3)])
def test_buttons_of_one_row_go_below_each_other_before_their_words_become_a_pillar(
    theme: Theme, more: list[str], beside: int
) -> None:
    page = QWidget()
    row = Flow(columns=3, parent=page)
    made = [Button(theme, words, big=True) for words in ["Hold 2 s to begin the second of the holds", *more]]
    for button in made:
        row.addWidget(button)
    width = 3 * made[0].minimumSizeHint().width() + 3 * 20
    assert made[0].lines_at(width // 3 - 8) > 3
    page.resize(width, row.heightForWidth(width))
    row.activate()
    assert len({button.x() for button in made}) == beside
    page.deleteLater()
