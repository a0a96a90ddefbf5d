"""The course as a row of dots: sessions done, passed over, planned, and still open. Promises nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.course import Standing
from companion.ui.theme import Theme
from companion.ui.widgets.painted import Painted

DOT_PX = 11.0
STEP_PX = 46.0
EDGE_PX = 3.0


class CourseDots(Painted):
    """Draw a dot for each place of the course.

    Filled for done, struck through for passed over, with a small dot inside for planned, hollow for what is open; the
    one today is half-toned with a strong edge.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._places: tuple[Standing, ...] = ()
        self._today = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_course(self, places: Sequence[Standing], words: str, *, today: bool = False) -> None:
        """Show the course; `today`: the first place that is not over is today's. `words` say it to a screen reader."""
        self._places = tuple(places)
        over = (Standing.DONE, Standing.SKIPPED)
        left = (at for at, place in enumerate(places) if place not in over)
        self._today = next(left, -1) if today else -1
        self.say(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a row of the wanted spacing."""
        across = 2 * (DOT_PX + EDGE_PX) + STEP_PX * max(0, len(self._places) - 1)
        return QSize(round(across), round(2 * (DOT_PX + EDGE_PX)))

    def minimumSizeHint(self) -> QSize:
        """Shrink the dots before anything is cut."""
        return QSize(120, round(2 * (DOT_PX + EDGE_PX)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then the dots over it, in reading direction."""
        if not len(self._places):
            return
        room = self.width() - 2 * (DOT_PX + EDGE_PX)
        step = min(STEP_PX, room / max(1, len(self._places) - 1))
        dot = min(DOT_PX, max(3.0, step * 0.4)) if len(self._places) > 1 else DOT_PX
        y = self.height() / 2
        points = [QPointF(DOT_PX + EDGE_PX + at * step, y) for at in range(len(self._places))]
        if self.isRightToLeft():
            points = [QPointF(self.width() - p.x(), y) for p in points]
        accent, hollow = self.theme.color("accent"), self.ground()
        with self.painter() as painter:
            painter.setPen(QPen(accent, 2))
            painter.drawLine(points[0], points[-1])
            for at, (point, place) in enumerate(zip(points, self._places, strict=True)):
                now = at == self._today
                painter.setPen(QPen(accent, EDGE_PX if now else 2))
                filled = place is Standing.DONE
                painter.setBrush(accent if filled else self.theme.color("accent2") if now else hollow)
                painter.drawEllipse(point, dot, dot)
                self._mark(painter, place, point, dot)

    def _mark(self, painter: QPainter, place: Standing, point: QPointF, dot: float) -> None:
        """Draw what tells a place apart without its colour."""
        accent = self.theme.color("accent")
        if place is Standing.SKIPPED:
            reach = dot * 0.7
            painter.drawLine(point + QPointF(-reach, reach), point + QPointF(reach, -reach))
        elif place is Standing.PLANNED:
            painter.setBrush(accent)
            painter.drawEllipse(point, dot * 0.35, dot * 0.35)
