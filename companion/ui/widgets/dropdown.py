"""Choose one of many: a list that opens. The list itself is the system's; only the closed field is drawn here."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL, TARGET

PAD_PX = 14
PAD_UP_PX = 9
ICON_PX = 18
WRAP = Qt.TextFlag.TextWordWrap
MEASURED = 40
"""How many of the entries with the most letters are measured: all of a thousand took 20 ms for each layout."""


class Dropdown(QComboBox):
    """Show the chosen entry with an arrow, in two lines where it is narrow; `name` is what a screen reader calls it."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux Qt gives the chosen entry as the name
        self.setProperty("ringRadius", RADIUS_SMALL)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.follow(self)

    def sizeHint(self) -> QSize:
        """Ask for the longest entry."""
        return self._wide(self._entries())

    def minimumSizeHint(self) -> QSize:
        """Never cut a word."""
        return self._wide([word for entry in self._entries() for word in entry.split()])

    def hasHeightForWidth(self) -> bool:
        """Grow downwards where an entry must wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the longest entry needs, so that a choice moves nothing."""
        metrics, room = self._metrics(), QRect(0, 0, max(1, width - self._around()), 1)
        lines = (metrics.boundingRect(room, WRAP, entry).height() for entry in self._entries())
        return max(TARGET, max(lines, default=metrics.height()) + 2 * PAD_UP_PX)

    def showPopup(self) -> None:
        """Open the list as wide as its entries are."""
        self.view().setMinimumWidth(self.sizeHint().width())
        super().showPopup()

    def _entries(self) -> list[str]:
        entries = sorted((self.itemText(at) for at in range(self.count())), key=len, reverse=True)
        return entries[:MEASURED]

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(15))

    def _around(self) -> int:
        return 3 * PAD_PX + self._theme.px(ICON_PX)

    def _wide(self, texts: list[str]) -> QSize:
        metrics = self._metrics()
        widest = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        return QSize(widest + 1 + self._around(), max(TARGET, metrics.height() + 2 * PAD_UP_PX))

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
            beside = self._around() - PAD_PX
            words = self.rect().adjusted(beside if rtl else PAD_PX, 0, -PAD_PX if rtl else -beside, 0)
            align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, align | WRAP, self.currentText())
