"""What the sitter and the patient have before them: ring, patient's view, grounding, checks, banner."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPropertyAnimation, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPaintEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QPushButton, QWidget

from companion.domain.errors import Bug
from companion.services.settings import Look, Scheme
from companion.ui.theme import Theme
from companion.ui.tokens import GROUND, GROUND_WARM, NIGHT, NIGHT_WARM, contrast_ratio, luminance
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.button import Button
from companion.ui.widgets.check_card import CheckCard, due_words
from companion.ui.widgets.grounding_view import GroundingStep, GroundingView
from companion.ui.widgets.patient_view import PatientView
from companion.ui.widgets.phase_ring import PhaseRing, RingSegment
from companion.ui.widgets.ring_layout import share_circle
from companion.ui.widgets.words import Words
from tests.ui.found import child, there

pytestmark = pytest.mark.usefixtures("leaves_nothing")
LEFT = Qt.MouseButton.LeftButton
KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_F5)


class Painted(QObject):
    """Note which part of a widget is drawn."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.parts: list[QRect] = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a paint event and let it pass."""
        if isinstance(event, QPaintEvent):
            self.parts.append(event.rect())
        return False


@pytest.fixture
def show(app: QApplication) -> Callable[[QWidget, int, int], None]:
    """Give a way to show a window that has the keyboard."""

    def shown(widget: QWidget, width: int, height: int) -> None:
        widget.resize(width, height)
        widget.show()
        widget.activateWindow()
        app.processEvents()

    return shown


Show = Callable[[QWidget, int, int], None]


def repeated(key: Qt.Key) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=True)


def phases(done: float) -> list[RingSegment]:
    return [
        RingSegment("Settle", 600, 1.0),
        RingSegment("Journey", 2700, done, current=True),
        RingSegment("Rest", 3600),
    ]


def test_a_new_second_draws_the_clock_alone(theme: Theme, app: QApplication, show: Show) -> None:
    ring = PhaseRing(theme)
    show(ring, 700, 640)
    ring.show_clock("Journey", "25:12", "until the music begins", "51:42 since")
    ring.show_phases(phases(0.5))
    app.processEvents()
    painted = Painted(ring)
    ring.show_phases(phases(0.5 + 1e-7))
    ring.show_clock("Journey", "25:11", "until the music begins", "51:43 since")
    app.processEvents()
    assert painted.parts
    for part in painted.parts:
        assert part.height() < 260
        assert part.width() < 360
    painted.parts.clear()
    ring.show_phases(phases(0.5 + 1e-7))
    ring.show_clock("Journey", "25:11", "until the music begins", "51:43 since")
    app.processEvents()
    assert painted.parts == []
    ring.show_phases(phases(0.6))
    app.processEvents()
    assert painted.parts == [ring.rect()]


def test_the_ring_shows_how_far_it_is_and_says_so(theme: Theme, show: Show) -> None:
    ring = PhaseRing(theme)
    show(ring, 600, 600)
    shares = []
    for done in (0.1, 0.5, 0.9):
        ring.show_phases([RingSegment("Journey", 2700, done, current=True)])
        drawn = ring.grab().toImage()
        accent = QColor(theme.tokens.accent)
        shares.append(sum(drawn.pixelColor(x, y) == accent for x in range(0, 600, 3) for y in range(0, 600, 3)))
    assert shares[0] < shares[1] < shares[2]
    ring.show_clock("Journey", "25:12", "until the music begins")
    found = QAccessible.queryAccessibleInterface(ring)
    assert found.role() is QAccessible.Role.StaticText
    assert found.text(QAccessible.Text.Name) == "Journey, 25:12, until the music begins"


def test_the_ring_bears_odd_data(theme: Theme, show: Show) -> None:
    ring = PhaseRing(theme)
    show(ring, 600, 600)
    for odd in ([], [RingSegment("A", 0.0)], [RingSegment("A", 10, -3.0), RingSegment("B", 1e9, 7.0)]):
        ring.show_phases(odd)
        ring.show_clock("", "", "")
        ring.grab()
    ring.resize(1, 1)
    ring.grab()


def test_the_circle_is_shared_by_time_and_a_short_phase_is_seen() -> None:
    found = share_circle((30.0, 3600.0, 3600.0))
    assert all(arc.sweep_deg >= 13 for arc in found)
    assert found[1].sweep_deg == pytest.approx(found[2].sweep_deg)
    assert found[-1].start_deg + found[-1].sweep_deg <= 360
    many = share_circle([1.0] * 60)
    assert all(arc.sweep_deg > 0 for arc in many)


@pytest.mark.parametrize("key", KEYS)
def test_any_key_calls_the_sitter_once(theme: Theme, show: Show, app: QApplication, key: Qt.Key) -> None:
    view = PatientView(theme.night())
    show(view, 1180, 760)
    view.setFocus()
    told = QSignalSpy(view.sitter_called)
    target = child(view, QPushButton)
    QTest.keyClick(target, key)
    app.sendEvent(target, repeated(key))
    assert told.count() == 1
    assert view.isVisible()  # Esc ends nothing


def test_keys_that_steer_the_computer_call_nobody(theme: Theme, show: Show) -> None:
    view = PatientView(theme.night())
    show(view, 1180, 760)
    told = QSignalSpy(view.sitter_called)
    target = child(view, QPushButton)
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_VolumeUp, Qt.Key.Key_Tab, Qt.Key.Key_Meta):
        QTest.keyClick(target, key)
    QTest.keyClick(target, Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(target, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert told.count() == 0


def test_a_touch_calls_the_sitter_in_the_lower_half_only(theme: Theme, show: Show) -> None:
    view = PatientView(theme.night())
    show(view, 1180, 760)
    told = QSignalSpy(view.sitter_called)
    QTest.mouseClick(view, LEFT, pos=QPoint(590, 200))
    assert told.count() == 0
    for spot in (QPoint(40, 480), QPoint(590, 600), QPoint(1140, 720)):
        target = there(view.childAt(spot))
        QTest.mouseClick(target, LEFT, pos=target.mapFrom(view, spot))
    assert told.count() == 3


def test_the_patient_is_told_only_what_is_so(theme: Theme, show: Show) -> None:
    view = PatientView(theme.night())
    show(view, 800, 600)
    target = child(view, QPushButton)
    name = QAccessible.queryAccessibleInterface(target).text
    QTest.mouseClick(target, LEFT)
    assert name(QAccessible.Text.Name) == "I need my sitter"  # nothing is recorded yet
    view.set_called(True)
    assert name(QAccessible.Text.Name) == "Your sitter knows"
    view.set_called(False)
    assert name(QAccessible.Text.Name) == "I need my sitter"


def test_the_patients_view_is_near_black_and_changes_softly(theme: Theme, show: Show, app: QApplication) -> None:
    theme.set_look(Look(Scheme.DAY))
    view = PatientView(theme.night())
    show(view, 1180, 760)
    breath = child(view, QTimer)
    assert breath.isActive()
    frames = []
    for _ in range(3):
        breath.timeout.emit()
        frames.append(view.grab().toImage())
    points = [(590, 250), (500, 250), (590, 350), (700, 200)]
    for before, after in pairwise(frames):
        for x, y in points:
            assert abs(before.pixelColor(x, y).green() - after.pixelColor(x, y).green()) <= 2
    brightest = max(luminance(frame.pixelColor(*p).name()) for frame in frames for p in points)
    assert brightest < 0.03
    assert frames[0].pixelColor(3, 3) == QColor(GROUND)
    assert contrast_ratio(NIGHT.soft, GROUND) >= 7
    theme.set_look(Look(Scheme.NIGHT, warm_night=True))
    warm = view.grab().toImage()
    colours = [warm.pixelColor(x, y) for x, y in [(3, 3), (590, 600), *points]]
    assert all(colour.blue() <= colour.green() <= colour.red() for colour in colours), "little blue is in the warm look"
    assert contrast_ratio(NIGHT_WARM.soft, GROUND_WARM) >= 7
    view.hide()
    assert not breath.isActive()


def test_with_reduced_motion_nothing_moves(theme: Theme, show: Show) -> None:
    view = PatientView(theme.night())
    show(view, 800, 600)
    assert theme.reduced_motion
    assert not child(view, QTimer).isActive()
    theme.set_look(Look(Scheme.DAY, reduced_motion=False))
    assert child(view, QTimer).isActive()


def grounding(theme: Theme) -> GroundingView:
    steps = [
        GroundingStep("5", "things you see"),
        GroundingStep("4", "things you can touch", "The floor."),
        GroundingStep("", "Breathe"),
    ]
    return GroundingView(theme.night(), "You are coming back", steps, "Done", "Back")


def seen(view: GroundingView) -> str:
    """Give the large words that are shown."""
    return next(words.text() for words in view.findChildren(Words) if words.property("kind") == "ask")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Right])
def test_any_key_goes_on_and_the_last_one_finishes(theme: Theme, show: Show, key: Qt.Key) -> None:
    view = grounding(theme)
    show(view, 1180, 760)
    view.setFocus()
    left, finished = QSignalSpy(view.step_done), QSignalSpy(view.finished)
    button = there(view.focusProxy())
    words = []
    for _ in range(5):
        words.append(seen(view))
        QTest.keyClick(button, key)
    assert words == ["things you see", "things you can touch", "Breathe", "Breathe", "Breathe"]
    assert [left.at(at)[0] for at in range(left.count())] == [0, 1, 2]
    assert finished.count() == 1


def test_grounding_goes_back_and_by_touch(theme: Theme, show: Show, app: QApplication) -> None:
    view = grounding(theme)
    show(view, 1180, 760)
    button = there(view.focusProxy())
    left = QSignalSpy(view.step_done)
    QTest.mouseClick(view, LEFT, pos=QPoint(20, 500))
    words = next(w for w in view.findChildren(Words) if w.property("kind") == "ask")
    QTest.mouseClick(words, LEFT)
    assert seen(view) == "Breathe"
    QTest.keyClick(button, Qt.Key.Key_Backspace)
    assert seen(view) == "things you can touch"
    back = next(b for b in view.findChildren(Button) if b.words() == "Back")
    QTest.mouseClick(back, LEFT)
    assert seen(view) == "things you see"
    assert not back.isVisible()
    for quiet in (Qt.Key.Key_Escape, Qt.Key.Key_Shift, Qt.Key.Key_Tab, Qt.Key.Key_VolumeDown):
        QTest.keyClick(button, quiet)
    app.sendEvent(button, repeated(Qt.Key.Key_A))
    assert seen(view) == "things you see"
    assert left.count() == 2


def test_grounding_tells_a_screen_reader_the_step(theme: Theme, show: Show) -> None:
    view = grounding(theme)
    show(view, 1180, 760)
    view.show_step(1)
    found = QAccessible.queryAccessibleInterface(there(view.focusProxy()))
    assert found.text(QAccessible.Text.Name) == "Done"
    assert found.text(QAccessible.Text.Description) == "4 things you can touch"
    named = [QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name) for w in view.findChildren(QWidget)]
    assert "Step 2 of 3" in named
    view.show_step(99)
    assert seen(view) == "Breathe"


@pytest.mark.parametrize("percent", [100, 200])
def test_grounding_keeps_its_button_in_a_small_window(theme: Theme, show: Show, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent, reduced_motion=True))
    view = grounding(theme)
    show(view, 1024, 700)
    button = there(view.focusProxy())
    assert view.rect().contains(button.geometry())
    assert button.height() >= 72
    where = button.geometry()
    QTest.keyClick(button, Qt.Key.Key_A)
    assert button.geometry() == where  # nothing jumps


@pytest.mark.parametrize(
    ("due_in_s", "words"),
    [
        (480, "Blood pressure due in 8 min"),
        (119, "Blood pressure due in 1 min"),
        (59, "Blood pressure due in less than a minute"),
        (0, "Blood pressure is due now"),
        (-59, "Blood pressure is due now"),
        (-60, "Blood pressure was due 1 min ago"),
        (-150, "Blood pressure was due 2 min ago"),
    ],
)
def test_due_is_said_in_whole_minutes(due_in_s: int, words: str) -> None:
    assert due_words("Blood pressure", due_in_s) == words


def test_the_check_card_shows_what_is_next(theme: Theme) -> None:
    card = CheckCard(theme, "Record now")
    asked = QSignalSpy(card.action_asked)
    card.show_due("Blood pressure due in 8 min", "last 132/84")
    card.show_due("Blood pressure is due now", warm=True)
    shown = [words for words in card.findChildren(Words) if not words.isHidden()]
    assert [(words.text(), words.property("kind")) for words in shown] == [("Blood pressure is due now", "warm")]
    button = child(card, Button)
    QTest.mouseClick(button, LEFT)
    assert asked.count() == 1
    assert (
        QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Description) == "Blood pressure is due now"
    )


def test_the_banner_says_one_thing_and_offers_one_action(theme: Theme, app: QApplication) -> None:
    page = QWidget()
    banner = Banner(theme, page)
    page.show()
    assert not banner.isVisible()
    asked = QSignalSpy(banner.action_asked)
    banner.say("Your patient asks for you.", "warm", "I am here", assertive=True)
    assert banner.isVisible()
    QTest.mouseClick(child(banner, Button), LEFT)
    assert asked.count() == 1
    assert QAccessible.queryAccessibleInterface(banner).text(QAccessible.Text.Name) == "Your patient asks for you."
    banner.say("All recorded.")
    assert not child(banner, Button).isVisible()
    banner.clear()
    assert not banner.isVisible()
    with pytest.raises(Bug):
        banner.say("x", "shrill")


def test_the_banner_fades_in_and_leaves_no_effect_behind(theme: Theme, app: QApplication) -> None:
    theme.set_look(Look(Scheme.DAY, reduced_motion=False))
    page = QWidget()
    banner = Banner(theme, page)
    page.show()
    banner.say("All recorded.")
    effect = banner.graphicsEffect()
    assert isinstance(effect, QGraphicsOpacityEffect)
    assert effect.opacity() < 1
    banner.say("All recorded, and kept.")  # in the middle of the first
    fade = banner.findChildren(QPropertyAnimation)[-1]
    gone = QSignalSpy(fade.destroyed)
    assert gone.wait(3000)
    assert banner.graphicsEffect() is None
