"""Draw one session on one time axis, and others behind it: readings above, checks, notes, mood and music below.

Second 0 is the start of the first hold, for every session, so that they can be laid over each other. Knows what stands
where; what it says in words comes from `session_view.py`.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from companion.domain.records import dataclass
from companion.domain.within import Lane, Moment, Reading, Within
from companion.ui.graph.axes import ValueAxis
from companion.ui.graph.library import pg
from companion.ui.graph.look import DOT_PX, GraphLook
from companion.ui.graph.session_layers import Bars, ClockAxis, LaneAxis, Phases

LANES = (Lane.MUSIC, Lane.MOOD, Lane.NOTES, Lane.CHECKS)
"""From bottom to top."""
LANE_PX = 34
TENS = 10
ROOM = 0.02
AXIS_GAP_PX = 9


@dataclass(frozen=True, slots=True)
class Spot:
    """A dot: one moment or one reading, and where it stands; `value` is its height in its part of the graph."""

    at_s: float
    value: float
    thing: Moment | Reading


class SessionPlot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Show sessions from inside; pan by drag, zoom by the wheel with Ctrl."""

    def __init__(self, look: GraphLook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._upper, self._lower = (pg.ViewBox(enableMenu=False) for _ in range(2))
        self._values, self._lanes, self._clock = ValueAxis(look), LaneAxis(look), ClockAxis(look)
        self._phases = (Phases(look, named=True), Phases(look, named=False))
        self._music = Bars(look, LANES.index(Lane.MUSIC) + 0.5)
        self._pulse = pg.PlotDataItem(connect="finite", antialias=True)
        self._pairs = pg.PlotDataItem(connect="pairs", antialias=True)
        self._others = (pg.PlotDataItem(connect="finite", antialias=True), pg.PlotDataItem(connect="pairs"))
        self._read, self._done, self._missed, self._ring = (pg.ScatterPlotItem(pxMode=True) for _ in range(4))
        self._low_ring = pg.ScatterPlotItem(pxMode=True)
        self.spots: tuple[Spot, ...] = ()
        self._build()
        self.dress(look)

    def _build(self) -> None:
        frame = pg.GraphicsLayout()
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        parts: tuple[tuple[Any, Any], ...] = ((self._values, self._upper), (self._lanes, self._lower))
        for row, (axis, box) in enumerate(parts):
            frame.addItem(axis, row, 0)
            frame.addItem(box, row, 1)
            axis.linkToView(box)
            box.setMouseEnabled(x=True, y=False)
            box.setDefaultPadding(0)
            box.disableAutoRange()
        frame.addItem(self._clock, 2, 1)
        self._clock.linkToView(self._lower)
        self._upper.setXLink(self._lower)
        above = (self._phases[0], *self._others, self._pairs, self._pulse, self._read, self._ring)
        below = (self._phases[1], self._music, self._done, self._missed, self._low_ring)
        for box, items in ((self._upper, above), (self._lower, below)):
            for depth, item in enumerate(items):
                item.setZValue(depth)
                box.addItem(item, ignoreBounds=True)
        self._lower.setYRange(0, len(LANES), padding=0)
        self._frame = frame
        self.setCentralItem(frame)
        self.setFrameShape(self.Shape.NoFrame)

    def dress(self, look: GraphLook) -> None:
        """Take colours and type."""
        self._look = look
        self.setBackground(look.color("card"))
        for part in (self._values, self._lanes, self._clock, *self._phases, self._music):
            part.dress(look)
        self._pulse.setPen(look.pen("accent", 2))
        self._pairs.setPen(look.pen("accent2", 2))
        for item in self._others:
            item.setPen(look.pen("edge", 1))
        lane_px = max(LANE_PX, QFontMetricsF(look.font(12, 400)).height() + 14) * len(LANES)
        self._frame.layout.setRowFixedHeight(1, lane_px)
        self._draw_spots()

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_sessions(self, one: Within, others: Sequence[Within], lanes: Sequence[str]) -> None:
        """Show a session, and others behind it; `lanes` names the rows from bottom to top."""
        for layer in self._phases:
            layer.show_stretches(one.phases)
        self._music.show_stretches(one.music)
        self._lanes.show_names([(at + 0.5, name) for at, name in enumerate(lanes)])
        metrics = QFontMetricsF(self._look.font(12, 400))
        for axis in (self._values, self._lanes):  # both as wide, so that a second is at one place in both parts
            axis.setWidth(max(metrics.horizontalAdvance(name) for name in lanes) + 2 * AXIS_GAP_PX)
        self.spots = tuple(sorted(_spots(one), key=lambda spot: spot.at_s))
        self._fit_values([one, *others])
        self._pulse.setData(*_pulses([one]))
        self._pairs.setData(*_pressures([one]))
        self._others[0].setData(*_pulses(others))
        self._others[1].setData(*_pressures(others))
        self._draw_spots()
        self.choose(None)
        self.show_all([one, *others])

    def show_all(self, shown: Sequence[Within]) -> None:
        """Have everything in view, and let nobody pan beyond it."""
        first_s = min(one.span_s[0] for one in shown)
        last_s = max(*(one.span_s[1] for one in shown), first_s + 60)
        room = (last_s - first_s) * ROOM
        self._lower.setLimits(xMin=first_s - room, xMax=last_s + room, minXRange=60)
        self._lower.setXRange(first_s - room, last_s + room, padding=0)

    def _fit_values(self, shown: Iterable[Within]) -> None:
        numbers = [number for one in shown for reading in one.readings for number in _numbers(reading)]
        low = min(numbers, default=50) // TENS * TENS - TENS
        high = -(-max(numbers, default=150) // TENS) * TENS + 2 * TENS
        step = max(TENS, round((high - low) / 4 / TENS) * TENS)
        self._values.show_values(list(range(low + TENS, high, step)) if numbers else [])
        self._upper.setYRange(low, high, padding=0)

    def _draw_spots(self) -> None:
        size = DOT_PX * self._look.scale
        readings = [spot for spot in self.spots if isinstance(spot.thing, Reading)]
        moments = [spot for spot in self.spots if isinstance(spot.thing, Moment)]
        filled = self._look.color("accent")
        self._read.setData(*_places(readings), size=size, pen=self._look.pen("card", 1.5), brush=filled)
        done = [spot for spot in moments if isinstance(spot.thing, Moment) and not spot.thing.missed]
        missed = [spot for spot in moments if isinstance(spot.thing, Moment) and spot.thing.missed]
        self._done.setData(*_places(done), size=size, pen=self._look.pen("card", 1.5), brush=filled)
        self._missed.setData(*_places(missed), size=size + 2, symbol="x", pen=self._look.pen("warm", 2), brush=None)

    def choose(self, spot: Spot | None) -> None:
        """Draw a ring around one dot, or around none."""
        size, pen = (DOT_PX + 9) * self._look.scale, self._look.pen("text", 2)
        for ring, kind in ((self._ring, Reading), (self._low_ring, Moment)):
            mine = [spot] if spot is not None and isinstance(spot.thing, kind) else []
            ring.setData(*_places(mine), size=size, pen=pen, brush=None)

    # -- places -----------------------------------------------------------------------------------------------

    def span(self) -> tuple[float, float]:
        """Give the first and last second in view."""
        first_s, last_s = self._lower.viewRange()[0]
        return float(first_s), float(last_s)

    def set_span(self, first_s: float, last_s: float) -> None:
        """Show these seconds."""
        self._lower.setXRange(first_s, last_s, padding=0)

    def place(self, spot: Spot) -> QPointF:
        """Give where a dot stands in this widget, in px."""
        box = self._upper if isinstance(spot.thing, Reading) else self._lower
        place: Any = self.mapFromScene(box.mapViewToScene(QPointF(spot.at_s, spot.value)))
        return QPointF(place)

    def sizeHint(self) -> QSize:
        """Ask for the picture's shape."""
        return QSize(640, 400)


def _spots(one: Within) -> Iterable[Spot]:
    for moment in one.moments:
        yield Spot(moment.at_s, LANES.index(moment.lane) + 0.5, moment)
    for reading in one.readings:
        for number in _numbers(reading):
            yield Spot(reading.at_s, number, reading)


def _numbers(reading: Reading) -> list[int]:
    """Give what is drawn of a reading; oxygen is said, and not drawn on a scale that is not its own."""
    return [one for one in (reading.systolic_mmhg, reading.diastolic_mmhg, reading.pulse_bpm) if one is not None]


def _pulses(shown: Sequence[Within]) -> tuple[list[float], list[float]]:
    """Give the lines of the pulse, session by session, broken between two."""
    at_s: list[float] = []
    values: list[float] = []
    for one in shown:
        for reading in one.readings:
            if reading.pulse_bpm is not None:
                at_s.append(reading.at_s)
                values.append(reading.pulse_bpm)
        at_s.append(at_s[-1] if at_s else 0.0)
        values.append(float("nan"))
    return at_s, values


def _pressures(shown: Sequence[Within]) -> tuple[list[float], list[float]]:
    """Give a link from the upper to the lower value of each blood pressure."""
    found = [
        (reading.at_s, number)
        for one in shown
        for reading in one.readings
        if reading.systolic_mmhg is not None and reading.diastolic_mmhg is not None
        for number in (reading.systolic_mmhg, reading.diastolic_mmhg)
    ]
    return [at_s for at_s, _ in found], [number for _, number in found]


def _places(spots: Sequence[Spot]) -> tuple[list[float], list[float]]:
    return [spot.at_s for spot in spots], [spot.value for spot in spots]
