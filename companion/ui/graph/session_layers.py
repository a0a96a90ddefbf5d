"""What lies behind a session's readings: its phases, shaded and named, and below them a bar for what sounded."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from companion.domain.within import Stretch
from companion.ui.graph.axes import LABEL_PX, dress_axis
from companion.ui.graph.layers import Layer, PixelPen
from companion.ui.graph.library import pg
from companion.ui.graph.look import GraphLook

GAP_PX = 6.0
BAR_PX = 22.0
STEPS_S = (60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400)


class Phases(Layer):
    """Paint every other phase darker, and where `named` its name at the top."""

    def __init__(self, look: GraphLook, *, named: bool) -> None:
        super().__init__(look)
        self._named = named
        self._stretches: Sequence[Stretch] = ()

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show other phases."""
        self._stretches = stretches
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw what is in view; a name that has no room is cut with dots."""
        view = self.viewRect()
        for number, one in enumerate(self._stretches):
            if number % 2:
                painter.fillRect(
                    QRectF(one.from_s, view.top(), one.to_s - one.from_s, view.height()), self.look.color("tint")
                )
        if not self._named:
            return
        pixel = PixelPen(painter, self.pixel()[0])
        painter.setFont(self.look.font(12, 400))
        painter.setPen(self.look.color("soft"))
        metrics = QFontMetricsF(painter.font())
        for one in self._stretches:
            left, right = max(one.from_s, view.left()), min(one.to_s, view.right())
            room_px = (right - left) / self.pixel()[0] - 2 * GAP_PX
            if room_px > metrics.averageCharWidth() * 3:
                pixel.at(left, view.bottom())  # in data units the larger value is the upper edge
                text = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, room_px)
                painter.drawText(QPointF(GAP_PX, metrics.ascent() + 2), text)
        pixel.back()


class Bars(Layer):
    """Paint a bar with its name for each stretch, around one value."""

    def __init__(self, look: GraphLook, at: float) -> None:
        super().__init__(look)
        self._at = at
        self._stretches: Sequence[Stretch] = ()

    def show_stretches(self, stretches: Sequence[Stretch]) -> None:
        """Show other stretches."""
        self._stretches = stretches
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw what is in view."""
        view, width_s = self.viewRect(), self.pixel()[0]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pixel = PixelPen(painter, width_s)
        painter.setFont(self.look.font(12, 400))
        metrics = QFontMetricsF(painter.font())
        height = max(BAR_PX, metrics.height() + 4)
        for one in self._stretches:
            left, right = max(one.from_s, view.left()), min(one.to_s, view.right())
            room = QRectF(1, -height / 2, (right - left) / width_s - 2, height)
            if room.width() <= 0:
                continue
            pixel.at(left, self._at)
            painter.setPen(self.look.pen("accent2"))
            painter.setBrush(self.look.color("card"))
            painter.drawRoundedRect(room, 5, 5)
            painter.setPen(self.look.color("text"))
            inside = room.adjusted(GAP_PX, 0, -GAP_PX, 0)
            text = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, inside.width())
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        pixel.back()


class ClockAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The time axis: hours and minutes since the first hold began, before it with a minus."""

    def __init__(self, look: GraphLook) -> None:
        super().__init__("bottom")
        self._label_px = LABEL_PX
        self.dress(look)

    def dress(self, look: GraphLook) -> None:
        """Take colours and type."""
        self._label_px = round(LABEL_PX * look.scale)
        dress_axis(self, look)

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        """Give the ticks between two seconds on an axis of `size` px."""
        per_label_s = (high - low) / max(1.0, size) * self._label_px
        step = next((one for one in STEPS_S if one >= per_label_s), STEPS_S[-1])
        first = -(-low // step) * step
        return [(float(step), [first + i * step for i in range(int((high - first) // step) + 1)])]

    def tickStrings(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Give the words at the ticks."""
        return [clock_words(value) for value in values]


class LaneAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """The names of the rows below the readings."""

    def __init__(self, look: GraphLook) -> None:
        super().__init__("left")
        self.dress(look)

    def dress(self, look: GraphLook) -> None:
        """Take colours and type."""
        dress_axis(self, look)

    def show_names(self, names: Sequence[tuple[float, str]]) -> None:
        """Name these values and no others."""
        self.setTicks([list(names)])


def clock_words(second: float) -> str:
    """Give a second since the first hold as h:mm."""
    minutes = round(abs(second)) // 60
    sign = "−" if second < 0 and minutes else ""
    return f"{sign}{minutes // 60}:{minutes % 60:02d}"
