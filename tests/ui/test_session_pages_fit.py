"""Every page of a session fits: large text in a small window, right to left, twice as long; keys reach everything."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTranslator
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QButtonGroup, QLineEdit, QPushButton, QScrollArea, QWidget

from companion.domain import protocol as protocols
from companion.services.settings import Look, Scheme
from companion.ui.pages.session.form_page import WIDE_PX, FormPage
from companion.ui.pages.session.page import SessionPage
from companion.ui.theme import Theme
from companion.ui.tokens import TARGET_BIG
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.foot import Foot
from companion.ui.widgets.phase_ring import PhaseRing
from companion.ui.widgets.words import Words
from tests.ui.session_scenes import SCENES, protocol_of, window
from tests.ui.session_stage import PROTOCOL, Make
from tests.ui.windows_shown import windows_shown

SMALL, USUAL = (1024, 664), (1180, 724)
"""What the smallest and the usual window leave below the strip."""
RAIL_PX = 196
DAY = {"start", "preparing", "prepared", "body", "stopped", "stopped_overview", "sitter", "room", "mood"}
BESIDE_RAIL = DAY | {"begins", "leaves", "closed", "early"}
FULLEST = {"body", "window", "many", "unusual", "effect", "tiers", "readiness", "closed"}
EACH = [one if one in FULLEST else pytest.param(one, marks=pytest.mark.faults) for one in SCENES]
"""The gate looks at the fullest, and by the gallery at all of them with large text; `./dev faults` at all."""
LARGE = Look(Scheme.DAY, 200, reduced_motion=True)


def stood(make: Make, scene: str, size: tuple[int, int]) -> SessionPage:
    """Give the page with a scene on it, in the room that the window leaves it."""
    stage = make(protocol_of(scene), rehearsal=protocol_of(scene)["example"])
    width = size[0] - (RAIL_PX if scene in BESIDE_RAIL else 0)
    stage.show(width, size[1])
    SCENES[scene](stage)
    settle()
    return stage.page


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_a_wide_form_stands_in_the_middle_of_a_wide_window_with_all_its_lines(theme: Theme) -> None:
    form = FormPage(theme, "A side effect", "Since when")
    form.box.addWidget(Card())
    form.add_foot(Button(theme, "Record"))
    form.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    form.resize(1920, 1080)
    form.show()
    settle()
    (card,) = form.findChildren(Card)
    back, asks, record = form.findChildren(Button)
    left, right = card.mapTo(form, QPoint(0, 0)).x(), card.mapTo(form, QPoint(card.width(), 0)).x()
    assert card.width() == pytest.approx(WIDE_PX, abs=14)
    assert left + right == pytest.approx(1920, abs=2)
    assert back.mapTo(form, QPoint(0, 0)).x() == pytest.approx(left, abs=8)
    assert asks.mapTo(form, QPoint(asks.width(), 0)).x() == pytest.approx(right, abs=8)
    assert record.mapTo(form, QPoint(0, 0)).x() == pytest.approx(left, abs=8)
    card.setMinimumHeight(3000)
    settle()
    assert card.mapTo(form, QPoint(0, 0)).x() == left  # a bar for scrolling moves nothing
    form.deleteLater()


@pytest.mark.parametrize(("width", "beside"), [(1100, True), (560, False)])
def test_words_at_the_foot_stand_below_its_button_before_they_become_a_narrow_column(
    theme: Theme, width: int, beside: bool
) -> None:
    button = Button(theme, "Hold 2 s to close the session", "primary", big=True)
    words = Words("The protocol's rest lasts 22 min more. Closing is possible from 11:56. " * 2, "soft")
    foot = QWidget()
    row = Foot(16, foot)
    row.addWidget(button)
    row.addWidget(words)
    foot.resize(width, row.heightForWidth(width))
    row.activate()
    assert (words.y() < button.geometry().bottom()) is beside
    assert words.height() >= words.heightForWidth(words.width())
    assert words.geometry().right() < width
    assert foot.height() < 72 * 2, "the form above keeps its room"
    foot.deleteLater()


def misfits(page: SessionPage) -> list[str]:
    """Name what is cut: too narrow, too low, beyond the page's sides, or below it where nothing scrolls."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, Words | Button | ChecklistRow | QLineEdit):
            continue
        name = f"{type(widget).__name__} “{words_of(widget)}”"
        place = widget.mapTo(page, QPoint(0, 0))
        if widget.width() < widget.minimumSizeHint().width():
            found.append(f"{name} has {widget.width()} px of {widget.minimumSizeHint().width()}")
        if widget.hasHeightForWidth() and widget.height() < widget.heightForWidth(widget.width()) - 1:
            found.append(f"{name} is {widget.height()} px high, needs {widget.heightForWidth(widget.width())}")
        if place.x() < 0 or place.x() + widget.width() > page.width():
            found.append(f"{name} lies beyond the side")
        if not scrolls(widget) and place.y() + widget.height() > page.height():
            found.append(f"{name} lies below the page")
    return found


def scrolls(widget: QWidget) -> bool:
    """Tell whether a widget lies in something that scrolls."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above is not None


def words_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, Words | QPushButton | QLineEdit) else ""


@pytest.mark.parametrize("scene", EACH)
def test_with_large_text_in_a_small_window_nothing_is_cut_and_tab_reaches_all(
    make: Make, theme: Theme, scene: str
) -> None:
    theme.set_look(LARGE)
    page = stood(make, scene, SMALL)
    assert misfits(page) == []
    assert [words_of(widget) for widget in unreached(page)] == []
    assert [widget for widget in reachable(page) if not (widget.accessibleName() or words_of(widget))] == []


def test_what_is_tapped_for_a_side_effect_is_as_high_as_all_else_in_a_session(make: Make) -> None:
    page = stood(make, "effect", USUAL)
    named = {effect.label for effect in protocols.read(PROTOCOL).side_effects}
    effects = [one for one in page.findChildren(Button) if one.isVisible() and one.words() in named]
    assert len(effects) > 10 and min(one.height() for one in effects) >= TARGET_BIG


class Doubled(QTranslator):
    """A language twice as long as ours."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Say everything twice."""
        return f"{text} {text}"

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Have words."""
        return False


@pytest.fixture
def doubled(app: QApplication) -> Iterator[None]:
    """Say everything twice while a test runs."""
    translator = Doubled()
    app.installTranslator(translator)
    yield
    app.removeTranslator(translator)


@pytest.mark.usefixtures("doubled")
@pytest.mark.parametrize("scene", EACH)
def test_nothing_is_cut_in_a_language_twice_as_long(make: Make, scene: str) -> None:
    page = stood(make, scene, USUAL)
    assert misfits(page) == []
    texts = [words_of(words) for words in page.findChildren(Words)]
    assert any(text and text == f"{text[: len(text) // 2]} {text[: len(text) // 2]}" for text in texts)


@pytest.fixture
def mirrored(app: QApplication) -> Iterator[None]:
    """Read from right to left while a test runs."""
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
@pytest.mark.parametrize("scene", ["prepared", "window", "unusual", "readiness", "closed"])
def test_right_to_left_is_the_mirror(make: Make, scene: str) -> None:
    page = stood(make, scene, USUAL)
    assert misfits(page) == []
    if scene == "window":
        ring = next(widget for widget in page.findChildren(PhaseRing) if widget.isVisible())
        assert ring.mapTo(page, ring.rect().center()).x() > page.width() / 2


# -- the keyboard -----------------------------------------------------------------------------------------------


def stop(widget: QWidget) -> QObject:
    """Give what stands for a widget on Tab's way: buttons that exclude each other are one stop."""
    group = widget.group() if isinstance(widget, QPushButton) else None
    return group if isinstance(group, QButtonGroup) else widget


def reachable(page: SessionPage) -> list[QWidget]:
    """Give all that can be used by keyboard now."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def walked(page: SessionPage, key: Qt.Key) -> list[QWidget]:
    """Give where the keyboard goes by one key, until it is where it began."""
    visited: list[QWidget] = []
    focused = QApplication.focusWidget()
    while focused is not None and focused not in visited and len(visited) < 200:
        visited.append(focused)
        QTest.keyClick(focused, key)
        focused = QApplication.focusWidget()
    return visited


def unreached(page: SessionPage) -> list[QWidget]:
    """Give what can be used, but that Tab does not come by."""
    focused = QApplication.focusWidget()
    assert focused is not None and page.isAncestorOf(focused), "the keyboard is somewhere on the page"
    stops = {stop(widget) for widget in walked(page, Qt.Key.Key_Tab)}
    return [widget for widget in reachable(page) if stop(widget) not in stops]


@pytest.mark.parametrize("scene", ["window", "check", "readiness", "body"])
def test_tab_goes_as_one_reads(make: Make, scene: str) -> None:
    page = stood(make, scene, USUAL)
    inside = [widget for widget in walked(page, Qt.Key.Key_Tab) if scrolls(widget)]
    half = page.width() / 2
    for left in (True, False):
        column = [one.mapTo(page, QPoint(0, 0)) for one in inside if (one.mapTo(page, QPoint(0, 0)).x() < half) is left]
        start = column.index(min(column, key=lambda at: (at.y(), at.x()))) if column else 0
        read = [*column[start:], *column[:start]]
        assert read == sorted(read, key=lambda at: (at.y() // 8, at.x()))


def test_a_window_that_gives_the_page_the_keyboard_gives_it_to_what_is_next(make: Make) -> None:
    for scene in ("prepared", "window", "closed"):
        page = stood(make, scene, USUAL)
        page.setFocus()
        focused = QApplication.focusWidget()
        assert isinstance(focused, Button) and page.isAncestorOf(focused)


# -- stillness --------------------------------------------------------------------------------------------------


class Drawn(QObject):
    """Note which widgets are drawn."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.widgets: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a paint event and let it pass."""
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.widgets.append(type(watched).__name__)
        return False


def test_a_second_draws_the_clock_and_nothing_else_of_ours(make: Make, app: QApplication) -> None:
    stage = make()
    stage.show()
    window(stage)
    stage.clock.advance(20_400)  # away from a full minute, at which the card has other words
    stage.live.ticked.emit()
    settle()
    drawn = Drawn(app)
    app.installEventFilter(drawn)
    for _ in range(8):
        stage.clock.advance(250)
        stage.live.ticked.emit()
        settle()
    app.removeEventFilter(drawn)
    still = {"Words", "Button", "Card", "CheckCard", "SoundStrip", "HoldButton"}
    assert [name for name in drawn.widgets if name in still] == []
    assert drawn.widgets.count("PhaseRing") in (2, 3)


def test_no_part_is_ever_a_window_of_its_own(make: Make) -> None:
    for scene in ("prepared", "unusual", "readiness"):
        with windows_shown() as shown:
            page = stood(make, scene, USUAL)
        assert [window for window in shown if window is not page] == []
