"""What every button takes for a press: a double click presses nothing that has only just come under the pointer.

Qt gives the second half of a double click to whatever is below it by then: a question that the first half opened would
be answered before anybody has read it.
"""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton

LONG_AGO_MS = -1_000_000


class OnePress(QPushButton):
    """A button that takes the second half of a double click only where it had the first.

    `once`: not even then, for what is never meant twice within half a second.
    """

    once = False
    _pressed_ms = LONG_AGO_MS

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a press, and note when it was."""
        self._pressed_ms = event.timestamp()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the second press of two where both are meant for this button."""
        if not self.once and event.timestamp() - self._pressed_ms <= QApplication.doubleClickInterval():
            super().mouseDoubleClickEvent(event)
