"""A person without a mouse: goes from thing to thing by Tab, and tells what a keyboard alone can't do on a page.

Nothing here focuses a widget by itself; every move is a key that the window gets.
"""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateTimeEdit,
    QFocusFrame,
    QLabel,
    QScrollArea,
    QScrollBar,
    QWidget,
)

from companion.ui.widgets.rail import Rail

MOST_STOPS = 300
SEEN_SHARE = 0.85
"""How much of a thing must be in sight while it has the keyboard, unless it is larger than what is around it."""
NEAR_PX = 8


def words_of(widget: QWidget | None) -> str:
    """Give what a screen reader would say of a widget, as far as it is words."""
    if widget is None:
        return "nothing"
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return (widget.accessibleName() or text).replace("&&", "&")


def told(widget: QWidget | None) -> str:
    """Name a widget for a person who looks for it."""
    return f"{type(widget).__name__} “{words_of(widget)[:60]}”"


def focused() -> QWidget | None:
    """Give what has the keyboard."""
    return QApplication.focusWidget()


def press(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is, as the window system would."""
    QTest.keyClick(focused() or window, key, held)
    QApplication.processEvents()


class Keyboard:
    """Do by keys what the words on the screen say; fails with what was met instead."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def reach(self, words: str, which: int = 0) -> QWidget:
        """Go on by Tab until the keyboard is on these words; `which` counts those of the same words from here on.

        Among buttons of which one is chosen Tab comes to one alone, and the arrows lead to the others.
        """
        met: list[str] = []
        at: QWidget | None = None
        for _ in range(MOST_STOPS):
            here = focused()
            at = at or here if met else None
            if here is not None and words in words_of(here) and here.focusPolicy() is not Qt.FocusPolicy.NoFocus:
                if which == 0:
                    return self._in_sight(here)
                which -= 1
            if here is not None and (found := self._by_arrows(here, words)) is not None:
                if which == 0:
                    return self._in_sight(found)
                which -= 1
            press(self._window, Qt.Key.Key_Tab)
            met.append(words_of(focused()))
            if len(met) > 1 and focused() is at:
                break
        raise AssertionError(f"“{words}” is not reached by Tab; met: {met}")

    def _in_sight(self, here: QWidget) -> QWidget:
        QApplication.processEvents()  # a page that was just shown is laid out
        unseen = list(_unseen(here))
        assert not unseen, unseen
        return here

    def _by_arrows(self, here: QWidget, words: str) -> QWidget | None:
        """Go to the others of a group; on the way each one is chosen, as radio buttons are."""
        if not isinstance(here, QAbstractButton) or here.group() is None or not here.group().exclusive():
            return None
        others = [one for one in _siblings(here) if words in words_of(one) and one is not here and one.isEnabled()]
        if not others or others[0].focusPolicy() & Qt.FocusPolicy.TabFocus:
            return None
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
            for _ in _siblings(here):
                press(self._window, key)
                if focused() is others[0]:
                    return others[0]
        return None

    def press(self, words: str, which: int = 0) -> None:
        """Reach something and press it by Space."""
        self.reach(words, which)
        press(self._window, Qt.Key.Key_Space)

    def enter(self, words: str) -> None:
        """Reach something and press Enter."""
        self.reach(words)
        press(self._window, Qt.Key.Key_Return)

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key where the keyboard is."""
        for _ in range(times):
            press(self._window, key)

    def write(self, words: str, text: str) -> None:
        """Reach a field and type into it."""
        QTest.keyClicks(self.reach(words), text)
        QApplication.processEvents()


def _siblings(widget: QAbstractButton) -> list[QAbstractButton]:
    return widget.group().buttons()


# -- the walk -----------------------------------------------------------------------------------------------------


def walk(window: QWidget, *, back: bool = True) -> tuple[list[QWidget], list[str]]:
    """Go once around what a window shows, and `back` again; gives the stops in order, and what is wrong."""
    begin = focused()
    stops: list[QWidget] = []
    faults: list[str] = []
    for here in _around(window, Qt.Key.Key_Tab):
        if here is None:
            faults.append(f"the keyboard is nowhere after {told(stops[-1] if stops else begin)}")
            break
        stops.append(here)
        faults += _unseen(here)
    wanted = [one for one in window.findChildren(QWidget) if _can_be_reached(one)]
    wanted = [one for one in wanted if one not in stops and one.focusProxy() not in stops]
    if len(stops) == MOST_STOPS:
        faults.append(f"the keyboard never comes back to {told(stops[0])}; it stays about {told(stops[-1])}")
    faults += [f"{told(one)} is never reached by Tab" for one in wanted]
    faults += [f"{told(one)} has no name" for one in stops if not words_of(one).strip()]
    faults += _out_of_order(window, stops)
    if back:
        met = [here for here in _around(window, Qt.Key.Key_Backtab) if here is not None]
        faults += [f"{told(one)} is never reached backwards" for one in stops if one not in met]
    return stops, faults


def _around(window: QWidget, key: Qt.Key) -> Iterator[QWidget | None]:
    """Press a key until the keyboard is where it first came to; a date is one stop, whatever parts it has."""
    first: QWidget | None = None
    last: QWidget | None = None
    for _ in range(MOST_STOPS):
        held = Qt.KeyboardModifier.ShiftModifier if key is Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
        press(window, key, held)
        here = focused()
        if here is last and isinstance(here, QDateTimeEdit):
            continue
        if here is first and first is not None:
            return
        first, last = first or here, here
        yield here
        if here is None:
            return


def _can_be_reached(widget: QWidget) -> bool:
    return (
        widget.isVisible()
        and widget.isEnabled()
        and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and not isinstance(widget, QScrollBar)
    )


def _unseen(widget: QWidget) -> Iterator[str]:
    """Find that a thing is out of sight, or that nothing shows that it has the keyboard."""
    seen = _shown(widget)
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    room = around.viewport().size() if isinstance(around, QScrollArea) else widget.size()
    for share, has, most in (
        (seen.width(), widget.width(), room.width()),
        (seen.height(), widget.height(), room.height()),
    ):
        if share < SEEN_SHARE * min(has, most):
            yield f"{told(widget)} has the keyboard out of sight: {seen.width()} x {seen.height()} px of it are shown"
            break
    frames = [one for one in widget.window().findChildren(QFocusFrame) if one.isVisible() and one.widget() is widget]
    if not frames:
        yield f"nothing shows that {told(widget)} has the keyboard"


def _shown(widget: QWidget) -> QRect:
    """Give the part of a widget that nothing around it cuts off."""
    seen, here = widget.rect(), widget
    while not here.isWindow():
        above = here.parentWidget()
        seen = seen.translated(here.pos()).intersected(above.rect())
        here = above
    return seen


def _out_of_order(window: QWidget, stops: list[QWidget]) -> Iterator[str]:
    """Find a step against the reading: back along the line, or up without going on to a further column.

    One step is the way round, from the end to the beginning.
    """
    against = [(one, other) for one, other in pairwise([*stops, *stops[:1]]) if _against(window, one, other)]
    if len(against) > 1:
        first = next((one for one in _chain(window) if one in stops), None)
        yield from (
            f"{told(other)} comes after {told(one)}, and stands before it"
            for one, other in against
            if other is not first
        )


def _chain(window: QWidget) -> Iterator[QWidget]:
    """Give Qt's own order from its beginning."""
    here = window.nextInFocusChain()
    while here is not window:
        yield here
        here = here.nextInFocusChain()


def _against(window: QWidget, one: QWidget, other: QWidget) -> bool:
    if _region(one) is not _region(other):
        return False
    here, there = _place(window, one, other), _place(window, other, one)
    if window.isRightToLeft():
        here, there = (QRect(-area.right(), area.y(), area.width(), area.height()) for area in (here, there))
    same_line = min(here.bottom(), there.bottom()) - max(here.top(), there.top()) > NEAR_PX
    backwards = there.right() <= here.left() + NEAR_PX
    up = there.bottom() <= here.top() + NEAR_PX and there.left() <= here.left() + NEAR_PX
    return (same_line and backwards) or up


def _place(window: QWidget, widget: QWidget, beside: QWidget) -> QRect:
    """Give where a widget stands when nothing is scrolled; its whole area for one that is not in the same."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and not above.isAncestorOf(beside):
            widget = above
        above = above.parentWidget()
    at = widget.mapTo(window, QPoint(0, 0))
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            at += QPoint(0, above.verticalScrollBar().value())
        above = above.parentWidget()
    return QRect(at, widget.size())


def _region(widget: QWidget) -> QWidget | None:
    """Give the rail for what is in it, None for the page."""
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Rail):
        above = above.parentWidget()
    return above
