"""Words fit: at 200 % text, in a language twice as long, and in every theme, no widget loses or cuts a word."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from companion.services.settings import Look, Scheme
from companion.ui.theme import Theme
from companion.ui.tokens import TARGET, TARGET_BIG
from companion.ui.widgets.banner import Banner
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.check_card import CheckCard
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.mood_pad import MoodPad
from companion.ui.widgets.number_field import NumberField
from companion.ui.widgets.one_shown import OneShown
from companion.ui.widgets.phase_ring import PhaseRing, RingSegment
from companion.ui.widgets.rail import HelpCard, Rail
from companion.ui.widgets.ring_layout import Line, Ring, place, share_circle
from companion.ui.widgets.scroll import Scroll
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words
from tests.ui.found import child, there
from tests.ui.ink import ink, picture, touches_edge

pytestmark = pytest.mark.usefixtures("leaves_nothing")
LONG = "Continue preparing today Continue preparing today"
SHORT = "Begin"
LOOKS = [Look(scheme, percent, reduced_motion=True) for scheme in (Scheme.DAY, Scheme.NIGHT) for percent in (100, 200)]
Make = Callable[[Theme], QWidget]


def a_banner(theme: Theme) -> QWidget:
    banner = Banner(theme)
    banner.say(LONG, "calm", LONG)
    return banner


def a_check_card(theme: Theme) -> QWidget:
    card = CheckCard(theme, LONG)
    card.show_due(LONG, LONG)
    return card


# What draws its words in the colour `text`; the others are looked at by their sizes below.
WORDED: dict[str, Make] = {
    "words": lambda _: Words(LONG),
    "heading": lambda _: Words(LONG, "heading"),
    "button": lambda theme: Button(theme, LONG),
    "button with icon": lambda theme: Button(theme, LONG, icon="clock"),
    "big button": lambda theme: Button(theme, LONG, big=True),
    "tile": lambda theme: Button(theme, LONG, tile=True),
    "rail button": lambda theme: Button(theme, LONG, "rail", icon="mood"),
    "hold": lambda theme: HoldButton(theme, LONG),
    "row": lambda theme: ChecklistRow(theme, LONG, LONG),
    "row alone": lambda theme: ChecklistRow(theme, LONG),
    "segmented": lambda theme: Segmented(theme, [("a", LONG), ("b", LONG)], "Range", "a"),
    "banner": a_banner,
    "check card": a_check_card,
}


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.scheme}-{look.text_percent}")
@pytest.mark.parametrize("name", WORDED)
def test_no_word_is_lost_when_there_is_little_width(theme: Theme, name: str, look: Look) -> None:
    theme.set_look(look)
    widget = WORDED[name](theme)
    widget.ensurePolished()
    colour = QColor(theme.tokens.text)
    wide = picture(widget, 1400)
    least = max(widget.minimumSizeHint().width(), 60)
    for width in (least, (least + 700) // 2, 700):
        drawn = picture(widget, max(width, least))
        assert ink(drawn, colour) >= 0.93 * ink(wide, colour), f"{name} loses words at {width} px"
        # Words alone have no edge of their own: a letter may well stand at it.
        assert isinstance(widget, Words) or not touches_edge(drawn, colour), f"{name} cuts words at {width} px"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.scheme}-{look.text_percent}")
def test_what_can_be_pressed_is_large_enough(theme: Theme, look: Look) -> None:
    theme.set_look(look)
    for make in (Button, ChecklistRow, HoldButton, Dropdown):
        assert make(theme, SHORT).sizeHint().height() >= TARGET
    assert HelpCard(theme, SHORT, SHORT).sizeHint().height() >= TARGET
    assert Button(theme, SHORT, big=True).sizeHint().height() >= TARGET_BIG
    assert Button(theme, "").sizeHint().width() >= TARGET
    field = NumberField(theme, "Pulse", "/min", 20, 250)
    assert there(field.focusProxy()).sizeHint().height() >= TARGET


@pytest.mark.parametrize("percent", [100, 200])
def test_a_dropdown_shows_its_longest_entry_whole(theme: Theme, percent: int) -> None:
    theme.set_look(Look(Scheme.DAY, percent))
    box = Dropdown(theme, "Language")
    box.addItems([LONG, SHORT])
    whole = picture(box, 1400)
    tight = picture(box, box.minimumSizeHint().width())
    colour = QColor(theme.tokens.text)
    assert ink(tight, colour) >= 0.95 * ink(whole, colour)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_rail_keeps_help_in_sight_and_every_page_within_reach(
    theme: Theme, app: QApplication, percent: int
) -> None:
    theme.set_look(Look(Scheme.DAY, percent))
    pages = [(str(at), f"Programmes Programmes {at}", "mood") for at in range(9)]
    rail = Rail(theme, "Companion", pages, "Help now", "Sitter, clinic, crisis line")
    rail.set_clinic("Example clinic")
    rail.resize(rail.width(), 700)
    rail.show()
    app.processEvents()
    shown = child(rail, HelpCard)
    assert rail.rect().contains(shown.geometry())
    assert shown.height() >= shown.heightForWidth(shown.width())
    for button in rail.findChildren(Button):
        assert button.width() >= button.minimumSizeHint().width()
        assert button.height() >= button.heightForWidth(button.width())


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize(("long", "phase"), [(False, "Journey"), (True, "Journey"), (False, "Haltezeit 1 von 2")])
def test_the_ring_never_cuts_or_crosses_its_words(theme: Theme, percent: int, long: bool, phase: str) -> None:
    theme.set_look(Look(Scheme.NIGHT, percent))
    say = (lambda text: f"{text} {text}") if long else (lambda text: text)
    names = tuple(say(name) for name in ("Settle", "Hold", "Rise", "Journey", "Return", "Rest"))
    font = theme.font
    ring = Ring(
        share_circle((600, 720, 600, 2700, 1200, 3600)),
        names,
        font(13, 600),
        Line(say(phase), font(26)),
        Line("00:00", font(92, 300, tabular=True)),
        (Line(say("until the music begins to bring you back"), font(15)), Line(say("51:42 since"), font(15))),
    )
    least = PhaseRing(theme).minimumSizeHint()
    for width, height in ((least.width(), least.height()), (500, 300), (620, 560), (700, 420), (1200, 900)):
        places = place(QSizeF(width, height), ring)
        words = [
            r for r in (*places.names, places.legend, places.phase, places.clock, *places.captions) if not r.isEmpty()
        ]
        inside = [r for r in words if QRectF(0, 0, width, height).contains(r)]
        assert inside == words
        assert not any(one.intersects(other) for at, one in enumerate(words) for other in words[at + 1 :])
        for rect in (places.clock, places.phase):
            for corner in (rect.topLeft(), rect.bottomRight()):
                off = corner - places.centre
                assert (off.x() ** 2 + off.y() ** 2) ** 0.5 < places.radius, (width, height)


def test_the_ring_keeps_the_clock_large_before_anything_else(theme: Theme) -> None:
    ring = PhaseRing(theme)
    ring.resize(700, 640)
    ring.show_phases([RingSegment("Settle", 600, 1.0), RingSegment("Journey", 2700, 0.5, current=True)])
    ring.show_clock("Journey", "25:12", "until the music begins", "51:42 since")
    colour = QColor(theme.tokens.text)
    drawn = ring.grab().toImage()
    tall = [y for y in range(drawn.height()) if any(drawn.pixelColor(x, y) == colour for x in range(200, 500, 2))]
    assert max(tall) - min(tall) > 0.6 * 92


def test_the_pad_has_room_for_its_four_words(theme: Theme) -> None:
    theme.set_look(Look(Scheme.DAY, 200))
    pad = MoodPad(theme, "Mood")
    colour = QColor(theme.tokens.soft)
    large = picture(pad, 900, 700)
    least = pad.minimumSizeHint()
    small = picture(pad, least.width(), least.height())
    assert ink(small, colour) >= 0.93 * ink(large, colour)


def test_columns_fold_into_one_where_the_window_is_narrow(theme: Theme, app: QApplication) -> None:
    page = QWidget()
    columns = Columns(theme, ((17, 300), (10, 200)))
    page.setLayout(columns)
    cards = [Card() for _ in range(4)]
    for card in cards:
        card.add(Words(LONG))
        columns.addWidget(card)
    page.resize(900, 600)
    page.show()
    app.processEvents()
    assert cards[0].y() == cards[1].y()
    assert cards[0].width() > cards[1].width()
    assert cards[2].geometry().bottom() == page.rect().bottom()  # rows share the height
    theme.set_look(Look(Scheme.DAY, 200))
    app.processEvents()
    assert len({card.x() for card in cards}) == 1
    assert all(a.geometry().bottom() < b.y() for a, b in pairwise(cards))
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    theme.set_look(Look(Scheme.DAY, 100))
    app.processEvents()
    assert cards[0].x() > cards[1].x()


def test_flow_goes_on_in_the_next_row_and_in_reading_direction(theme: Theme, app: QApplication) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        page = QWidget()
        page.setLayoutDirection(direction)
        flow = Flow(parent=page)
        buttons = [Button(theme, "Restless", tile=True) for _ in range(6)]
        for button in buttons:
            flow.addWidget(button)
        page.resize(buttons[0].sizeHint().width() * 3, 400)
        page.show()
        app.processEvents()
        first = [button.x() for button in buttons[:2]]
        assert (first[0] < first[1]) is (direction is Qt.LayoutDirection.LeftToRight)
        assert buttons[2].y() > buttons[0].y()
        assert flow.heightForWidth(page.width()) > flow.heightForWidth(4000)


def test_columns_of_a_flow_give_way_to_long_words(theme: Theme) -> None:
    page = QWidget()
    flow = Flow(columns=2, parent=page)
    for _ in range(4):
        flow.addWidget(Button(theme, "Donaudampfschifffahrtsgesellschaft", tile=True))
    least = flow.minimumSize().width()
    assert flow.heightForWidth(2 * least + 8) < flow.heightForWidth(2 * least)
    assert flow.heightForWidth(least) > 4 * TARGET


def test_a_page_scrolls_instead_of_cutting(theme: Theme, app: QApplication) -> None:
    inside = Card()
    for _ in range(12):
        inside.add(Words(LONG))
    area = Scroll(inside)
    area.resize(260, 200)
    area.show()
    app.processEvents()
    assert area.verticalScrollBar().maximum() > 0
    assert inside.width() <= area.viewport().width()
    for words in inside.findChildren(Words):
        assert words.height() >= words.heightForWidth(words.width())


def test_a_card_keeps_its_words_together_at_the_top(theme: Theme, app: QApplication) -> None:
    card = Card()
    lines = [card.add(Words(SHORT)) for _ in range(3)]
    card.resize(300, 600)
    card.show()
    app.processEvents()
    assert lines[-1].geometry().bottom() < 200
    pad = card.add(MoodPad(theme, "Mood"), 1)
    app.processEvents()
    assert pad.geometry().bottom() > 560


def test_words_are_never_read_as_markup(theme: Theme) -> None:
    words = Words("<b>5 < 6</b> & <img src=x>")
    assert words.textFormat() is Qt.TextFormat.PlainText
    button = Button(theme, "Calm & clear")
    assert button.words() == "Calm & clear"
    assert button.text() == "Calm && clear"


def test_a_name_in_other_letters_stands_where_the_page_begins(theme: Theme) -> None:
    def beginning() -> int:
        words = Words("PHQ-9")
        words.resize(400, 30)
        drawn = words.grab().toImage()
        ground = drawn.pixelColor(199, 1)
        return min(x for x in range(400) for y in range(30) if drawn.pixelColor(x, y) != ground)

    assert beginning() < 20
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert beginning() > 300
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Alone(QWidget):
    """A page that knows whether it was ever a window of its own."""

    was_window = False

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Remember."""
        self.was_window = self.was_window or self.isWindow()
        super().showEvent(event)


def test_of_several_pages_one_is_shown_and_takes_the_room(app: QApplication) -> None:
    stack, short, long = OneShown(), Alone(), Alone()
    short.setMinimumHeight(40)
    long.setMinimumHeight(900)
    for page in (short, long):
        stack.add(page)
    stack.show()
    app.processEvents()
    assert [short.isVisible(), long.isVisible(), stack.minimumSizeHint().height()] == [True, False, 40]
    stack.show_one(long)
    app.processEvents()
    assert [short.isVisible(), long.isVisible(), stack.minimumSizeHint().height()] == [False, True, 900]
    stack.take(long)
    assert not long.isVisible()
    assert not short.was_window
    assert not long.was_window
    stack.deleteLater()
