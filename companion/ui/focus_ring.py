"""The focus ring: one frame for the whole program that goes where the keyboard is.

Draws outside of the focused widget, so no widget needs a ring of its own; a widget may ask for another `ringRadius` or
`ringColour` by a property. Brings what has the keyboard into sight first: Qt does so only within one scroll area, and
its frame stays away where it was hidden when the keyboard came. Keeps it in sight while the page around it grows, until
a person scrolls. Decides nothing about focus.
"""

from collections.abc import Iterator

import shiboken6
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFocusFrame, QScrollArea, QScrollBar, QWidget

AROUND_PX = 50
"""What stays in sight around the keyboard, as in Qt's own scrolling, which comes after this and so moves nothing."""


class FocusRing(QObject):
    """Move a frame to whatever has the keyboard."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._frame: QFocusFrame | None = None
        self._around: list[QScrollBar] = []
        app.focusChanged.connect(self._move)

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A window has nothing around it to draw on; and a frame holds what it was given, which would outlive its time.
        # A page that was given the keyboard, so that a reader says its name, is no control: Tab never comes to it.
        if new is not None and (new.isWindow() or new.focusPolicy() is Qt.FocusPolicy.NoFocus):
            new = None
        self._let_go()
        if new is not None and QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            _bring_into_sight(new)  # never under a pointer that is down: its release would miss
            self._hold(new)
        # The frame lives inside the focused widget's window and goes with it, so it may be gone by now.
        if self._frame is None or not shiboken6.isValid(self._frame):
            if new is None:
                return
            from companion.ui.focus_frame import FocusFrame  # noqa: PLC0415 - not before something is shown

            self._frame = FocusFrame()
        self._frame.setWidget(new)  # type: ignore[arg-type]  # None takes the frame away; the stub omits it

    def _hold(self, widget: QWidget) -> None:
        """Keep it in sight: a page that was just shown, or words that wrap anew, are laid out only afterwards."""
        self._around = [area.verticalScrollBar() for area, _ in _areas(widget)]
        for bar in self._around:
            bar.rangeChanged.connect(self._grew)
            bar.actionTriggered.connect(self._let_go)

    def _let_go(self) -> None:
        for bar in self._around:
            if shiboken6.isValid(bar):
                bar.rangeChanged.disconnect(self._grew)
                bar.actionTriggered.disconnect(self._let_go)
        self._around = []

    def _grew(self) -> None:
        QTimer.singleShot(0, self, self._keep_in_sight)  # what is inside has its new place only then

    def _keep_in_sight(self) -> None:
        here = QApplication.focusWidget()
        if self._around and here is not None and QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            _bring_into_sight(here)


def _areas(widget: QWidget) -> Iterator[tuple[QScrollArea, QWidget]]:
    """Give what a widget can be scrolled in, each with what is scrolled there, from the inside out."""
    area = widget.parentWidget()
    while area is not None:
        inside = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inside is not None and inside.isAncestorOf(widget):
            yield area, inside
        area = area.parentWidget()


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to all of a widget where there is room for it; Qt shows no more than a text's cursor."""
    for area, inside in _areas(widget):
        bar, room = area.verticalScrollBar(), area.viewport().height()
        top = widget.mapTo(inside, QPoint(0, 0)).y() - AROUND_PX
        bottom = top + widget.height() + 2 * AROUND_PX
        if top < bar.value() or bottom - top > room:
            bar.setValue(top)
        elif bottom > bar.value() + room:
            bar.setValue(bottom - room)
