"""The course as a row of dots: sessions done, the one today, those to come. Computes and promises nothing."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.painted import Painted

DOT_PX = 11.0
STEP_PX = 46.0
EDGE_PX = 3.0


class CourseDots(Painted):
    """Draw `total` dots: filled for done, half-toned with a strong edge for today, hollow for what is to come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._done = self._total = 0
        self._today = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, done: int, total: int, words: str, *, today: bool = False) -> None:
        """Show the course; `today`: the dot after the done ones is today's. `words` say it to a screen reader."""
        self._done, self._total, self._today = done, max(total, done), today
        self.say(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row of the wanted spacing."""
        across = 2 * (DOT_PX + EDGE_PX) + STEP_PX * max(0, self._total - 1)
        return QSize(round(across), round(2 * (DOT_PX + EDGE_PX)))

    def minimumSizeHint(self) -> QSize:
        """Shrink the dots before anything is cut."""
        return QSize(120, round(2 * (DOT_PX + EDGE_PX)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the dots over it, in reading direction."""
        if not self._total:
            return
        room = self.width() - 2 * (DOT_PX + EDGE_PX)
        step = min(STEP_PX, room / max(1, self._total - 1))
        dot = min(DOT_PX, max(3.0, step * 0.4)) if self._total > 1 else DOT_PX
        y = self.height() / 2
        points = [QPointF(DOT_PX + EDGE_PX + at * step, y) for at in range(self._total)]
        if self.isRightToLeft():
            points = [QPointF(self.width() - p.x(), y) for p in points]
        accent, hollow = self.theme.color("accent"), self.ground()
        with self.painter() as painter:
            painter.setPen(QPen(accent, 2))
            painter.drawLine(points[0], points[-1])
            for at, point in enumerate(points):
                now = self._today and at == self._done
                painter.setPen(QPen(accent, EDGE_PX if now else 2))
                painter.setBrush(accent if at < self._done else self.theme.color("accent2") if now else hollow)
                painter.drawEllipse(point, dot, dot)
