"""A small line for a glance, such as mood over 30 days, with the sessions marked. The graph page does the rest.

Drawn by hand, so that a page can show it without loading the graph library. A day without a value is a gap.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.painted import Painted

LINE_PX = 2.5
POINT_PX = 3.5


class Spark(Painted):
    """Draw points of (day, value 0 to 1) as a line; a value of None, as an empty day, breaks it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._points: tuple[tuple[float, float | None], ...] = ()
        self._marks: tuple[tuple[float, str], ...] = ()
        self._span_days = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(
        self,
        points: Sequence[tuple[float, float | None]],
        marks: Sequence[tuple[float, str]],
        span_days: float,
        words: str,
    ) -> None:
        """Show points and marks at days 0 to `span_days`; `words` say the same to a screen reader."""
        self._points, self._marks, self._span_days = tuple(points), tuple(marks), max(span_days, 0.01)
        self.say(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the picture's shape."""
        return QSize(440, 200)

    def minimumSizeHint(self) -> QSize:
        """Need enough to see a slope below the marks' words."""
        return QSize(160, 90 + self.theme.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw marks, then the line."""
        with self.painter() as painter:
            top = self._draw_marks(painter)
            area = QRectF(self.rect()).adjusted(6, top + 8, -6, -8)
            painter.setPen(
                QPen(self.theme.color("accent"), LINE_PX, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin)
            )
            for run in self._runs():
                spots = [self._spot(area, day, value) for day, value in run]
                if len(spots) == 1:
                    painter.setBrush(self.theme.color("accent"))
                    painter.drawEllipse(spots[0], POINT_PX - LINE_PX / 2, POINT_PX - LINE_PX / 2)
                    continue
                path = QPainterPath(spots[0])
                for spot in spots[1:]:
                    path.lineTo(spot)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(path)

    def _runs(self) -> list[list[tuple[float, float]]]:
        """Give the stretches between gaps."""
        runs: list[list[tuple[float, float]]] = [[]]
        for day, value in self._points:
            if value is None:
                runs.append([])
            else:
                runs[-1].append((day, value))
        return [run for run in runs if run]

    def _across(self, day: float) -> float:
        room = self.width() - 12
        x = 6 + room * min(1.0, max(0.0, day / self._span_days))
        return self.width() - x if self.isRightToLeft() else x

    def _spot(self, area: QRectF, day: float, value: float) -> QPointF:
        return QPointF(self._across(day), area.bottom() - area.height() * min(1.0, max(0.0, value)))

    def _draw_marks(self, painter: QPainter) -> float:
        """Draw the marks and give the height that their words take; words that would meet go one row down."""
        if not self._marks:
            return 0.0
        font = self.theme.font(12)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        taken: list[QRectF] = []
        for day, text in self._marks:
            x = self._across(day)
            painter.setPen(QPen(self.theme.color("accent2"), 1.5, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
            rect = self._label(metrics, x, text)
            while any(rect.intersects(other) for other in taken):
                rect.translate(0, rect.height())
            taken.append(rect)
        # Words last: a line never crosses them.
        for rect, (_, text) in zip(taken, self._marks, strict=True):
            painter.fillRect(rect, self.ground())
            painter.setPen(self.theme.color("soft"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
        return max(rect.bottom() for rect in taken)

    def _label(self, metrics: QFontMetricsF, x: float, text: str) -> QRectF:
        """Put words beside a mark: after it in reading direction, before it where the edge is near."""
        rect = QRectF(QPointF(0, 0), metrics.size(0, text))
        after = -1 if self.isRightToLeft() else 1
        for side in (after, -after):
            rect.moveLeft(x + 6 if side > 0 else x - 6 - rect.width())
            if rect.left() >= 0 and rect.right() <= self.width():
                break
        return rect
