"""Ask for a day: typed, or chosen from the system's calendar. Only the arrow is drawn here."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDateEdit

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL, TARGET

ICON_PX = 16
EDGE_PX = 8


class DayField(QDateEdit):
    """Show a day; `name` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setMinimumHeight(TARGET)
        self.setProperty("ringRadius", RADIUS_SMALL)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the arrow over the place that opens the calendar."""
        super().paintEvent(event)
        side = float(self._theme.px(ICON_PX))
        x = EDGE_PX if self.isRightToLeft() else self.width() - EDGE_PX - side
        with QPainter(self) as painter:
            ink = self._theme.color("text")
            self._theme.icons.paint(painter, "down", QRectF(x, (self.height() - side) / 2, side, side), ink)
