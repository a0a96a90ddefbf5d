"""Choose one of many: a list that opens. The list itself is the system's; only the closed field is drawn here."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL, TARGET

PAD_PX = 14
ICON_PX = 18
MEASURED = 40
"""How many of the entries with the most letters are measured: all of a thousand took 20 ms for each layout."""


class Dropdown(QComboBox):
    """Show the chosen entry with an arrow; `name` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt gives the chosen entry as the name
        self.setProperty("ringRadius", RADIUS_SMALL)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.follow(self)

    def sizeHint(self) -> QSize:
        """Ask for the longest entry."""
        metrics = QFontMetrics(self._theme.font(15))
        entries = sorted((self.itemText(at) for at in range(self.count())), key=len, reverse=True)
        words = max((metrics.horizontalAdvance(entry) for entry in entries[:MEASURED]), default=0)
        return QSize(words + 3 * PAD_PX + self._theme.px(ICON_PX), max(TARGET, metrics.height() + 18))

    def minimumSizeHint(self) -> QSize:
        """Never cut an entry."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the field, the entry and the arrow."""
        theme, rtl = self._theme, self.isRightToLeft()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(theme.color("edge" if self.isEnabled() else "line"), 1))
            painter.setBrush(theme.color("tint" if self.underMouse() else "card"))
            painter.drawRoundedRect(area, RADIUS_SMALL, RADIUS_SMALL)
            ink = theme.color("text" if self.isEnabled() else "soft")
            side = float(theme.px(ICON_PX))
            x = PAD_PX if rtl else area.right() - PAD_PX - side
            theme.icons.paint(painter, "down", QRectF(x, area.center().y() - side / 2, side, side), ink)
            painter.setFont(theme.font(15))
            painter.setPen(ink)
            words = self.rect().adjusted(PAD_PX, 0, -PAD_PX, 0)
            painter.drawText(words, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, self.currentText())
