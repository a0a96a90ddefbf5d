"""The focus ring: one frame for the whole program that goes where the keyboard is.

Draws outside of the focused widget, so nothing moves and no widget needs a ring of its own; a widget may ask
for another `ringRadius` or `ringColour` by a property. Decides nothing about focus.
"""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QFocusFrame, QWidget


class FocusRing(QObject):
    """Move a frame to whatever has the keyboard; `colour` is asked at each drawing, so that it follows the theme."""

    def __init__(self, app: QApplication, colour: Callable[[], QColor], parent: QObject) -> None:
        super().__init__(parent)
        self._colour = colour
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._move)

    def _move(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A window has nothing around it to draw on; and a frame holds what it was given, which would outlive its time.
        if new is not None and new.isWindow():
            new = None
        # The frame lives inside the focused widget's window and goes with it, so it may be gone by now.
        if self._frame is None or not shiboken6.isValid(self._frame):
            if new is None:
                return
            from companion.ui.focus_frame import FocusFrame  # noqa: PLC0415 - not before something is shown

            self._frame = FocusFrame(self._colour)
        self._frame.setWidget(new)  # type: ignore[arg-type]  # None takes the frame away; the stub omits it
