"""What lies behind the data: bands with their names, session marks, the spread around a mean.

Each is one item that paints what is in view. Words are painted in pixels, never stretched with the axes.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPolygonF, QTransform

from companion.domain.mood import DAY_S, Band, SessionMark, Week
from companion.domain.records import dataclass
from companion.ui.graph.library import pg
from companion.ui.graph.look import GraphLook

Numbers = np.ndarray[Any, np.dtype[np.float64]]
GAP_PX = 6.0
MOST_DASHED = 80
"""A dashed line takes 60 us to draw, and more of them than this can't be told apart from plain ones anyway."""


class Layer(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Paint over the whole view, in data coordinates."""

    def __init__(self, look: GraphLook) -> None:
        super().__init__()
        self.look = look

    def dress(self, look: GraphLook) -> None:
        """Take colours and type."""
        self.look = look
        self.update()

    def boundingRect(self) -> QRectF:
        """Cover what is in view."""
        return QRectF(self.viewRect())

    def viewTransformChanged(self) -> None:
        """Cover the new view."""
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def pixel(self) -> tuple[float, float]:
        """Give the width and height of one pixel in data units."""
        view = self.viewRect()
        box = self.getViewBox()
        return view.width() / max(1.0, box.width()), view.height() / max(1.0, box.height())


class PixelPen:
    """Let one painter draw in pixels at a place given in data units, at the scale of a picture being exported."""

    def __init__(self, painter: QPainter, pixel_width: float) -> None:
        self._painter = painter
        self._before = painter.worldTransform()
        scale = abs(self._before.m11()) * pixel_width
        self._scale = 1.0 if abs(scale - 1) < 1e-6 else scale

    def at(self, x: float, y: float) -> None:
        """Make (x, y) the origin, in pixels from here on."""
        place = self._before.map(QPointF(x, y))
        self._painter.setWorldTransform(QTransform(self._scale, 0, 0, self._scale, place.x(), place.y()))

    def back(self) -> None:
        """Draw in data units again."""
        self._painter.setWorldTransform(self._before)


@dataclass(frozen=True, slots=True)
class Scene:
    """What the ground shows: a line at each of `values`, bands, and a word at the upper and the lower end."""

    values: tuple[float, ...]
    bands: tuple[Band, ...] = ()
    ends: tuple[str, str] = ("", "")
    low: float = 0.0
    high: float = 10.0


class _SceneLayer(Layer):
    """Have a scene, of which each kind paints its part."""

    def __init__(self, look: GraphLook) -> None:
        super().__init__(look)
        self._scene = Scene(())

    def show_scene(self, scene: Scene) -> None:
        """Show another scene."""
        self._scene = scene
        self.update()


class Ground(_SceneLayer):
    """Paint the bands, or a line at each value that the axis names."""

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw what is in view."""
        view, scene = self.viewRect(), self._scene
        for at, band in enumerate(scene.bands):
            share = at / max(1, len(scene.bands) - 1)
            painter.fillRect(QRectF(view.left(), band.low, view.width(), band.high - band.low), self.look.band(share))
        if not scene.bands:
            painter.setPen(self.look.pen("line"))
            for value in scene.values:
                painter.drawLine(QPointF(view.left(), value), QPointF(view.right(), value))


class Names(_SceneLayer):
    """Paint the names of the bands, or the words at the ends of the scale; whatever lies behind is covered."""

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw what is in view."""
        right, scene = self.viewRect().right(), self._scene
        pixel = PixelPen(painter, self.pixel()[0])
        painter.setFont(self.look.font(12, 400))
        painter.setPen(self.look.color("soft"))
        metrics = QFontMetricsF(painter.font())
        height = metrics.height()
        card, last = self.look.color("card"), max(1, len(scene.bands) - 1)
        places = [(scene.high, scene.ends[0], 4.0, card), (scene.low, scene.ends[1], -height - 4.0, card)]
        for at, band in enumerate(scene.bands):
            places.append(((band.low + band.high) / 2, band.name, -height / 2, self.look.band(at / last)))
        for value, text, offset, behind in places:
            pixel.at(right, value)
            width = metrics.horizontalAdvance(text)
            room = QRectF(-width - GAP_PX, offset, width, height)
            if text:
                painter.fillRect(room.adjusted(-3, 1, 3, -1), behind)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        pixel.back()


class Sessions(Layer):
    """Paint a dashed line for each session in view, with its name, or its number where there is little room."""

    def __init__(self, look: GraphLook) -> None:
        super().__init__(look)
        self._at_s = np.empty(0)
        self._names: list[tuple[str, str]] = []
        self._lines: list[QLineF] = []
        self._drawn_from_to = (0.0, 0.0)
        self._widths: dict[str, float] = {}

    def show_marks(self, marks: Sequence[tuple[SessionMark, str]]) -> None:
        """Show sessions with their names, in order of time."""
        self._at_s = np.array([mark.at_s for mark, _ in marks])
        self._names = [(name, str(mark.number)) for mark, name in marks]
        self._lines = []
        self._widths.clear()
        self.update()

    def dress(self, look: GraphLook) -> None:
        """Take colours and type, and measure the names anew."""
        self._widths.clear()
        super().dress(look)

    def _width(self, name: str) -> float:
        """Give the width of a name in px, measured once."""
        if name not in self._widths:
            self._widths[name] = QFontMetricsF(self.look.font(12, 400)).horizontalAdvance(name)
        return self._widths[name]

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw what is in view; nothing is written where even the number would touch the next line."""
        view = self.viewRect()
        shown = slice(*np.searchsorted(self._at_s, (view.left(), view.right())).tolist())
        few = shown.stop - shown.start <= MOST_DASHED
        if not self._lines or self._drawn_from_to != (view.top(), view.bottom()):
            self._drawn_from_to = (view.top(), view.bottom())
            self._lines = [QLineF(at_s, view.top(), at_s, view.bottom()) for at_s in self._at_s.tolist()]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(self.look.pen("accent2", 2, Qt.PenStyle.DashLine) if few else self.look.pen("accent2"))
        painter.drawLines(self._lines[shown])
        self._write_names(painter, shown, view)

    def _write_names(self, painter: QPainter, shown: slice, view: QRectF) -> None:
        painter.setFont(self.look.font(12, 400))
        painter.setPen(self.look.color("soft"))
        ascent, width = QFontMetricsF(painter.font()).ascent(), self.pixel()[0]
        pixel = PixelPen(painter, width)
        at_s = self._at_s[shown]
        rooms_px = np.diff(at_s, append=view.right()) / width - GAP_PX
        for at in np.flatnonzero(rooms_px >= self._width("1") + GAP_PX).tolist():
            names = self._names[shown.start + at]
            name = next((one for one in names if self._width(one) + GAP_PX <= rooms_px[at]), None)
            if name is not None:
                pixel.at(float(at_s[at]), view.bottom())  # in data units the larger value is the upper edge
                painter.drawText(QPointF(GAP_PX, ascent + 2), name)
        pixel.back()


class Spread(Layer):
    """Paint the standard deviation around the 7-day mean, run by run, so that no fill crosses a gap.

    Where a run has more days in view than there are pixels, each pixel has the widest of its days: to fill ten years
    of days took 7 ms of every frame.
    """

    def __init__(self, look: GraphLook) -> None:
        super().__init__(look)
        self._runs: list[tuple[Numbers, Numbers, Numbers]] = []

    def show_runs(self, runs: Sequence[Sequence[Week]], low: float, high: float) -> None:
        """Show the spread of each run, held within the scale."""
        self._runs = []
        for run in runs:
            noons = np.array([week.day for week in run]) * float(DAY_S) + DAY_S / 2
            means, spreads = np.array([(week.mean, week.spread or 0.0) for week in run]).T
            self._runs.append((noons, np.minimum(high, means + spreads), np.maximum(low, means - spreads)))
        self.update()

    def paint(self, painter: QPainter, *_args: object) -> None:
        """Draw the fill of what is in view."""
        view, width = self.viewRect(), self.pixel()[0]
        path, dense = QPainterPath(), width > DAY_S / 2
        for noons, upper, lower in self._runs:
            first, end = np.searchsorted(noons, (view.left(), view.right())).tolist()
            part = slice(max(0, first - 1), end + 1)  # and the days beside it, to which the fill goes on
            seen = (noons[part], upper[part], lower[part])
            if len(seen[0]):
                path.addPolygon(_outline(*(_widest(*seen, width) if dense else seen)))
                path.closeSubpath()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not dense)
        painter.fillPath(path, self.look.spread())


def _widest(noons: Numbers, upper: Numbers, lower: Numbers, width: float) -> tuple[Numbers, Numbers, Numbers]:
    """Give one day for each pixel that has any: the highest and the lowest of those in it."""
    starts = np.flatnonzero(np.diff(noons // width, prepend=-np.inf))
    return noons[starts], np.maximum.reduceat(upper, starts), np.minimum.reduceat(lower, starts)


def _outline(noons: Numbers, upper: Numbers, lower: Numbers) -> QPolygonF:
    """Go along the upper edge and back along the lower one."""
    along = np.column_stack((np.concatenate((noons, noons[::-1])), np.concatenate((upper, lower[::-1]))))
    outline: QPolygonF = pg.functions.create_qpolygonf(len(along))
    pg.functions.ndarray_from_qpolygonf(outline)[:] = along
    return outline
