"""Draw one chart: ground, sessions, the mean with its spread, and a dot for each value that can be pointed at.

Fast with a million samples: only what is in view is drawn, dots only while they can be told apart, and never a symbol
per sample beyond that. Knows no words but those it is given, and computes no mean.
"""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import Any

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QWheelEvent
from PySide6.QtWidgets import QWidget

from companion.domain import mood
from companion.domain.mood import DAY_S, Chart, Series, SessionMark
from companion.domain.records import dataclass
from companion.ui.graph.axes import DateAxis, ValueAxis
from companion.ui.graph.layers import Ground, Names, Scene, Sessions, Spread
from companion.ui.graph.library import pg
from companion.ui.graph.look import DAY_DOT_PX, DOT_PX, GraphLook

Numbers = np.ndarray[Any, np.dtype[np.float64]]
MOST_DOTS = 1200
"""More dots than this in view can't be told apart or pointed at."""
MOST_SPECKS = 20_000
"""Values that have no daily mean are still drawn, up to this many, where they can't be pointed at."""
MOST_SAMPLE_DAYS = 46
"""A longer view shows one dot a day instead of one for each value."""
LOAD_AROUND = 0.5
"""Dots are made for this share of the view on either side too, so that panning seldom makes new ones."""
LEAST_SPAN_S = 3600.0
ENDLESS = (float("-inf"), float("inf"))


class Kind(Enum):
    """What a dot stands for."""

    SAMPLE = auto()
    DAY = auto()
    REHEARSED = auto()


@dataclass(frozen=True, slots=True)
class Dot:
    """A dot in view: the `index`-th sample, day or rehearsed sample of the chart."""

    at_s: float
    value: float
    kind: Kind
    index: int


@dataclass(frozen=True, slots=True)
class Column:
    """The times and values of one kind of dot, in order of time."""

    kind: Kind
    at_s: Numbers
    values: Numbers

    def within(self, first_s: float, last_s: float) -> slice:
        """Give which of them lie in a span."""
        first, last = np.searchsorted(self.at_s, (first_s, last_s), side="left")
        return slice(int(first), int(last))

    def dots(self, first_s: float, last_s: float) -> list[Dot]:
        """Give those in a span as dots."""
        which = self.within(first_s, last_s)
        pairs = zip(self.at_s[which].tolist(), self.values[which].tolist(), strict=True)
        return [Dot(at_s, value, self.kind, index) for index, (at_s, value) in enumerate(pairs, which.start)]


def _column(kind: Kind, one: Series) -> Column:
    return Column(kind, np.frombuffer(one.at_s, float) if one.at_s else _none(), _values(one))


def _values(one: Series) -> Numbers:
    return np.frombuffer(one.values, float) if one.values else _none()


def _none() -> Numbers:
    return np.empty(0)


class Plot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Show a chart; pan by drag, zoom by the wheel while it has the keyboard, or with Ctrl.

    Put together from the library's parts: its own plot brings a dozen hidden windows of menus that nobody asked for.
    Signal: `samples_wanted(int, int)`, the first and the last day whose single values could be shown and are not here.
    """

    samples_wanted = Signal(int, int)

    def __init__(self, look: GraphLook, parent: QWidget | None = None) -> None:
        self._look = look
        self._axes = (DateAxis(look), ValueAxis(look))
        super().__init__(parent)
        self._box = pg.ViewBox(enableMenu=False)
        self._frame = pg.GraphicsLayout()
        self._columns: dict[Kind, Column] = {}
        self._loaded: tuple[float, float, Kind] | None = None
        self._dots: list[Dot] = []
        self._chosen: Dot | None = None
        self._line_at_s = _none()
        self._dense = self._by_day = False
        self._here = ENDLESS
        self._counted = (_none(), _none())
        self._wanted: tuple[int, int] | None = None
        self._scene = Scene(())
        self._ground, self._names = Ground(look), Names(look)
        self._sessions, self._spread = Sessions(look), Spread(look)
        self._line = pg.PlotDataItem(connect="finite", antialias=True, autoDownsample=True, clipToView=True)
        self._line.setDownsampling(auto=True, method="peak")
        self._line.opts["autoDownsampleFactor"] = 1.0  # two points for each pixel; the library's own 5 takes 100 ms
        # Measured: one path of 1,800 noisy points, 2.5 px wide, takes 420 ms to stroke, its single lines 5 ms.
        self._line.curve.setSegmentedLineMode("on")
        self._links = pg.PlotDataItem(connect="pairs", antialias=True)
        self._scatters = {kind: pg.ScatterPlotItem(pxMode=True) for kind in Kind}
        self._ring = pg.ScatterPlotItem(pxMode=True)
        self._build()
        self.dress(look)

    def _build(self) -> None:
        layers = (self._ground, self._spread, self._sessions, self._names, self._line, self._links)
        for depth, item in enumerate((*layers, *self._scatters.values(), self._ring)):
            item.setZValue(depth)
            self._box.addItem(item, ignoreBounds=True)
        below, beside = self._axes
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        self._frame.addItem(beside, 0, 0)
        self._frame.addItem(self._box, 0, 1)
        self._frame.addItem(below, 1, 1)
        for axis in self._axes:
            axis.linkToView(self._box)
        self.setCentralItem(self._frame)
        self._box.setMouseEnabled(x=True, y=False)
        self._box.setDefaultPadding(0)
        self._box.disableAutoRange()
        self.setFrameShape(self.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box.sigXRangeChanged.connect(self._moved)
        self._box.sigResized.connect(lambda *_: self._fit())

    def getViewBox(self) -> Any:
        """Give the part that holds the data and can be panned."""
        return self._box

    # -- what is shown ----------------------------------------------------------------------------------------

    def dress(self, look: GraphLook) -> None:
        """Take colours and type."""
        self._look = look
        self.setBackground(look.color("card"))
        for part in (*self._axes, self._ground, self._names, self._sessions, self._spread):
            part.dress(look)
        self._dense = not self._dense_now()
        self._thin_out()
        self._links.setPen(look.pen("accent2", 2))
        self._loaded = None
        self._load()
        self._fit()

    def show_chart(self, chart: Chart, name: Callable[[SessionMark], str], ends: tuple[str, str]) -> None:
        """Show a chart; `name` gives a session's name, `ends` the words at the upper and the lower end."""
        series = chart.series
        edges = (series.low, *(band.high for band in series.bands))
        values = edges if series.bands else (series.low, (series.low + series.high) / 2, series.high)
        self._scene = Scene(values, series.bands, ends, series.low, series.high)
        self._ground.show_scene(self._scene)
        self._names.show_scene(self._scene)
        self._axes[1].show_values(values)
        self._sessions.show_marks([(mark, name(mark)) for mark in chart.marks])
        self._spread.show_runs(mood.runs(chart.weeks), series.low, series.high)
        self._line_at_s, means = _line_of(chart)
        self._line.setData(self._line_at_s, means)
        flat = [place for pair in chart.links for place in pair]
        self._links.setData([at_s for at_s, _ in flat], [value for _, value in flat])
        self._by_day = bool(chart.weeks)
        noons = np.array([day.day * DAY_S + DAY_S / 2 for day in chart.days])
        self._counted = (noons, np.cumsum([0, *(day.marks for day in chart.days)]))
        self._columns = {
            Kind.DAY: Column(Kind.DAY, noons, np.array([day.mean for day in chart.days])),
            Kind.REHEARSED: _column(Kind.REHEARSED, chart.rehearsed),
        }
        self.choose(None)
        self._take(chart)
        self._fit()

    def take_samples(self, chart: Chart) -> None:
        """Show the same chart with other single values loaded; view and line stay as they are."""
        self._take(chart)

    def _take(self, chart: Chart) -> None:
        self._columns[Kind.SAMPLE] = _column(Kind.SAMPLE, chart.series)
        first, last = chart.loaded if chart.loaded is not None else (0, 0)
        self._here = ENDLESS if chart.loaded is None else (float(first * DAY_S), float((last + 1) * DAY_S))
        self._wanted = self._loaded = None
        self._load()

    def bound(self, first_s: float, last_s: float) -> None:
        """Let nobody pan beyond these times."""
        room = (last_s - first_s) * 0.04 + LEAST_SPAN_S / 2
        self._box.setLimits(xMin=first_s - room, xMax=last_s + room, minXRange=LEAST_SPAN_S)

    def set_span(self, first_s: float, last_s: float) -> None:
        """Show these times, with a little room at both ends."""
        room = (last_s - first_s) * 0.02
        self._box.setXRange(first_s - room, last_s + room, padding=0)

    def span(self) -> tuple[float, float]:
        """Give the first and last second in view."""
        first_s, last_s = self._box.viewRange()[0]
        return float(first_s), float(last_s)

    # -- dots -------------------------------------------------------------------------------------------------

    def dots(self) -> Sequence[Dot]:
        """Give the dots in view, in order of time."""
        first_s, last_s = self.span()
        return [dot for dot in self._dots if first_s <= dot.at_s <= last_s]

    def next_dot(self, at_s: float, forward: bool) -> Dot | None:
        """Give the nearest dot after a time, or before it; in view or not, of the kinds that are drawn now.

        Where single values are drawn and the next one is not loaded, the dot of its whole day stands for it.
        """
        drawn = self.drawn
        found = [self._next(kind, at_s, forward) for kind in {drawn, Kind.REHEARSED} & self._columns.keys()]
        if drawn is Kind.SAMPLE and self._here != ENDLESS:
            day = self._next(Kind.DAY, self._day_edge(at_s, forward), forward)
            if day is not None and not self._here[0] <= day.at_s < self._here[1]:
                found.append(day)
        first = min if forward else max
        return first((dot for dot in found if dot is not None), key=lambda dot: dot.at_s, default=None)

    def _next(self, kind: Kind, at_s: float, forward: bool) -> Dot | None:
        column = self._columns[kind]
        index = int(np.searchsorted(column.at_s, at_s, side="right" if forward else "left")) - (not forward)
        if not 0 <= index < len(column.at_s):
            return None
        return Dot(float(column.at_s[index]), float(column.values[index]), kind, index)

    def _day_edge(self, at_s: float, forward: bool) -> float:
        """Give where to look for the next day that is not loaded: from the edge of what is, if `at_s` is inside."""
        first_s, end_s = self._here
        if first_s <= at_s < end_s:
            return end_s if forward else first_s
        return at_s

    @property
    def drawn(self) -> Kind:
        """Give whether single values or whole days are drawn now."""
        return self._loaded[2] if self._loaded else Kind.SAMPLE

    def holds(self, at_s: float) -> bool:
        """Tell whether the single values around a time are loaded."""
        return self._here[0] <= at_s < self._here[1]

    def choose(self, dot: Dot | None) -> None:
        """Draw a ring around one dot, or around none."""
        self._chosen = dot
        size = (DOT_PX + 9) * self._look.scale
        pen = self._look.pen("text", 2)
        places = ([dot.at_s], [dot.value]) if dot is not None else ([], [])
        self._ring.setData(*places, size=size, pen=pen, brush=None)

    @property
    def chosen(self) -> Dot | None:
        """Give the dot with the ring."""
        return self._chosen

    def _moved(self, *_args: object) -> None:
        self._thin_out()
        self._load()

    def _dense_now(self) -> bool:
        first, last = np.searchsorted(self._line_at_s, self.span())
        return bool(last - first > max(100.0, self._box.width()))

    def _thin_out(self) -> None:
        """Draw the line in one pixel where it has more points than there are pixels."""
        dense = self._dense_now()
        if dense != self._dense:
            self._dense = dense
            self._line.opts["antialias"] = not dense
            self._line.setPen(self._look.line_pen(dense=dense))

    def _load(self) -> None:
        """Make dots for the view and a little around it, unless they are there."""
        if not self._columns:
            return
        first_s, last_s = self.span()
        kind = Kind.DAY if self._by_day and not self._few(first_s, last_s) else Kind.SAMPLE
        if self._loaded and self._loaded[0] <= first_s and last_s <= self._loaded[1] and self._loaded[2] is kind:
            return
        around = (last_s - first_s) * LOAD_AROUND
        self._loaded = (first_s - around, last_s + around, kind)
        made = {
            one: column.dots(*self._loaded[:2])
            for one, column in self._columns.items()
            if one in (kind, Kind.REHEARSED)
        }
        count = sum(len(dots) for dots in made.values())
        if count > MOST_SPECKS:
            made = {}
        self._dots = []
        if count <= MOST_DOTS * (1 + 2 * LOAD_AROUND):
            self._dots = sorted((dot for dots in made.values() for dot in dots), key=lambda dot: dot.at_s)
        for one, scatter in self._scatters.items():
            self._draw_dots(scatter, one, made.get(one, []))
        self._links.setVisible(kind is Kind.SAMPLE)

    def _few(self, first_s: float, last_s: float) -> bool:
        """Tell whether single values can be told apart and are here; asks for those that are not."""
        if last_s - first_s > MOST_SAMPLE_DAYS * DAY_S:
            return False
        if self._here == ENDLESS:
            inside = self._columns[Kind.SAMPLE].within(first_s, last_s)
            return bool(inside.stop - inside.start <= MOST_DOTS)
        noons, counted = self._counted
        at = np.searchsorted(noons, (first_s - DAY_S / 2, last_s + DAY_S / 2))
        if int(counted[at[1]] - counted[at[0]]) > MOST_DOTS:
            return False
        around = last_s - first_s
        wanted = (int((first_s - around) // DAY_S), int((last_s + around) // DAY_S))
        near = around * LOAD_AROUND
        if not (self._here[0] <= first_s - near and last_s + near <= self._here[1]) and wanted != self._wanted:
            self._wanted = wanted
            self.samples_wanted.emit(*wanted)
        return self.holds(first_s) and last_s <= self._here[1]

    def _draw_dots(self, scatter: Any, kind: Kind, dots: Sequence[Dot]) -> None:
        size, pen, brush = {
            Kind.SAMPLE: (DOT_PX, self._look.pen("card", 1.5), self._look.color("accent")),
            Kind.DAY: (DAY_DOT_PX, None, self._look.quiet()),
            Kind.REHEARSED: (DOT_PX, self._look.pen("accent", 2), self._look.color("card")),
        }[kind]
        at_s, values = [dot.at_s for dot in dots], [dot.value for dot in dots]
        scatter.setData(at_s, values, size=size * self._look.scale, pen=pen, brush=brush)

    def count_from(self, day: int) -> None:
        """Let the time of what is shown be counted from a day, not from 1970: for an export."""
        self._axes[0].origin_s = float(day * DAY_S)

    def draw_as_shapes(self) -> None:
        """Draw dots as shapes from now on and not as small pictures: for an export."""
        for scatter in (*self._scatters.values(), self._ring):
            scatter.setExportMode(True, {"antialias": True, "resolutionScale": 1.0})

    # -- fitting ----------------------------------------------------------------------------------------------

    def _fit(self) -> None:
        """Leave room above the scale for the sessions' names, and a little below."""
        scene, height = self._scene, max(40.0, self._box.height())
        head = QFontMetricsF(self._look.font(12, 400)).height() + 8
        unit = (scene.high - scene.low) / max(20.0, height - head - 8)
        self._box.setYRange(scene.low - 8 * unit, scene.high + head * unit, padding=0)

    def sizeHint(self) -> QSize:
        """Ask for the picture's shape; a page gives it what is left."""
        return QSize(640, 330)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where that is meant; otherwise the page scrolls."""
        if self.hasFocus() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
        else:
            event.ignore()


def _line_of(chart: Chart) -> tuple[Numbers, Numbers]:
    """Give the line: the 7-day means, or where there are none the values themselves; broken at every gap."""
    if not chart.gap_days:
        return _none(), _none()
    if chart.weeks:
        at_s = np.array([week.day * DAY_S + DAY_S / 2 for week in chart.weeks])
        values = np.array([week.mean for week in chart.weeks])
    else:
        column = _column(Kind.SAMPLE, chart.series)
        at_s, values = column.at_s, column.values
    if len(at_s) < 2:
        return at_s, values
    cuts = np.flatnonzero(np.diff(at_s) > (chart.gap_days + 0.5) * DAY_S) + 1
    return np.insert(at_s, cuts, at_s[cuts]), np.insert(values, cuts, np.nan)
