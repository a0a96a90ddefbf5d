"""One piece's outline across the width, with a line at which it is heard; a click or the arrows choose a place."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.pages.studio.track_words import clock
from companion.ui.pages.studio.waves import Wave, Waves
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL

HEIGHT_PX = 72
STEP_S = 5.0


class WaveStrip(QWidget):
    """Show an outline; `place_chosen` tells the second that was asked for."""

    place_chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._waves = theme, Waves()
        self._file, self._outline, self._length_s = "", b"", 1.0
        self._cursor_s: float | None = None
        self.cursor_s: float | None = None
        """Where a person put the line last."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", RADIUS_SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.follow(self)
        self._say()

    def sizeHint(self) -> QSize:
        """Ask for some height."""
        return QSize(400, self._theme.px(HEIGHT_PX))

    def show_outline(self, file: str, outline: bytes, length_s: float) -> None:
        """Show another piece."""
        if (file, len(outline)) != (self._file, len(self._outline)):
            self.cursor_s = self._cursor_s = None
        self._file, self._outline, self._length_s = file, outline, max(length_s, 0.1)
        self._say()
        self.update()

    def set_cursor(self, at_s: float | None) -> None:
        """Show where it is heard."""
        self._cursor_s = at_s
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the outline and the line."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.color("line"), 1))
            painter.setBrush(self._theme.color("tint"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SMALL, RADIUS_SMALL)
            size = QSize(max(1, self.width() - 12), max(1, self.height() - 12))
            wave = Wave(self._file, 0.0, 0.0, self._length_s, 0.0, 1.0)
            colour = self._theme.color("accent")
            picture = self._waves.picture(wave, self._outline, size, colour, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(6, 6), picture)
            at_s = self._cursor_s if self._cursor_s is not None else self.cursor_s
            if at_s is not None:
                x = 6 + at_s / self._length_s * size.width()
                painter.setPen(QPen(self._theme.color("warm"), 2))
                painter.drawLine(QPointF(x, 4), QPointF(x, self.height() - 4))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Listen from there."""
        self._choose((event.position().x() - 6) / max(1, self.width() - 12) * self._length_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along by the arrows; Space or Enter listens from there."""
        now_s = self._cursor_s if self._cursor_s is not None else self.cursor_s or 0.0
        way = {Qt.Key.Key_Right: STEP_S, Qt.Key.Key_Left: -STEP_S}.get(Qt.Key(event.key()))
        if way is not None:
            self._choose(now_s + way)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(now_s)
        else:
            super().keyPressEvent(event)

    def _choose(self, at_s: float) -> None:
        self.cursor_s = max(0.0, min(at_s, self._length_s - 0.1))
        self._say()
        self.update()
        self.place_chosen.emit(self.cursor_s)

    def _say(self) -> None:
        at = clock(self.cursor_s or 0.0)
        self.setAccessibleName(self.tr("Listen from {at} of {all}").format(at=at, all=clock(self._length_s)))
