"""Mood over time: one graph, its table, what it says in words, and a picture of it to keep.

Computes nothing (`domain/mood.py` does) and imports the graph library only when there is a graph to show.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from companion.domain import mood
from companion.domain.errors import Known
from companion.domain.history import MoodPoint
from companion.domain.mood import Axis, Chart, Range
from companion.services import exports
from companion.services.clock import Clock
from companion.services.runner import local_date
from companion.services.store import Store
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.mood_summary import Summary
from companion.ui.pages.mood_table import mood_rows
from companion.ui.pages.save_sheet import SaveSheet
from companion.ui.pages.table import Table
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

if TYPE_CHECKING:
    from companion.ui.graph.view import GraphView

GRAPH_PX = 330
PNG, SVG = "png", "svg"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the store knew when it was asked last: all marks, and the chart of each axis."""

    points: Sequence[MoodPoint]
    charts: Mapping[Axis, Chart]


class MoodPage(Page):
    """Show mood and energy over time.

    `exports` is the folder for pictures; it is made when the first one is saved. Signal: `today_asked()`, from the
    empty page, to mark how one is.
    """

    today_asked = Signal()

    def __init__(self, theme: Theme, worker: Asks, clock: Clock, exports: Path, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Mood"))
        self._worker, self._clock, self._exports = worker, clock, exports
        self._kept: Kept | None = None
        self._graph: GraphView | None = None
        self.add(Words(self.tr("Mood"), "page"))
        self._tools = self.add(self._make_tools())
        self._sheet = self.add(SaveSheet(theme, self.tr("Save a picture of the graph"), self._forms()))
        self._sheet.form_chosen.connect(self._save)
        self._card = self.add(Card(), 1)
        self._card.box.setContentsMargins(16, 16, 16, 12)
        self._empty = self._card.add(self._make_empty())
        self._stack = self._card.add(QStackedWidget(), 1)
        self._summary = self.add(Summary(theme))
        self._summary.table_asked.connect(self._turn)
        self.box.addStretch(0)
        self._table = Table(theme, self.tr("All marks as a table"))
        self._stack.addWidget(self._table)
        theme.changed.connect(self._fit)
        self._fit()
        self._show_parts()

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = Flow(spacing=16)
        tools.setLayout(row)
        ranges = [
            (Range.MONTH, self.tr("Month")),
            (Range.QUARTER, self.tr("3 months")),
            (Range.YEAR, self.tr("Year")),
            (Range.ALL, self.tr("All")),
        ]
        axes = [(Axis.MOOD, self.tr("Mood")), (Axis.ENERGY, self.tr("Energy"))]
        self._range = Segmented(self.theme, ranges, self.tr("Range"), Range.QUARTER)
        self._axis = Segmented(self.theme, axes, self.tr("What is shown"), Axis.MOOD)
        self._export = Button(self.theme, self.tr("Save a picture"))
        for widget in (self._range, self._axis, self._export):
            row.addWidget(widget)
        self._range.chosen.connect(lambda _: self._show_range())
        self._axis.chosen.connect(lambda _: self._show_chart())
        self._export.clicked.connect(lambda: self._sheet.open_for(self._exports))
        return tools

    def _make_empty(self) -> QWidget:
        empty = QWidget()
        box = QVBoxLayout(empty)
        box.addWidget(Words(self.tr("Nothing is marked yet"), "subheading"))
        said = self.tr(
            "Each mark on the pad becomes a dot here, and a week of them a line. Sessions are marked where they were."
        )
        box.addWidget(Words(said, "soft"))
        row = QHBoxLayout()
        button = Button(self.theme, self.tr("Mark how I am now"), "primary")
        button.clicked.connect(self.today_asked)
        row.addWidget(button)
        row.addStretch(1)
        box.addSpacing(8)
        box.addLayout(row)
        box.addStretch(1)
        return empty

    def _forms(self) -> list[tuple[str, str]]:
        return [(PNG, self.tr("As a picture (PNG)")), (SVG, self.tr("As a drawing (SVG)"))]

    # -- showing ----------------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Ask the store anew."""

        def job(store: Store) -> Kept:
            points, lines = store.moods(), store.sessions()
            return Kept(points, {axis: mood.chart(points, lines, axis) for axis in Axis})

        self.ask(self._worker, job, self._take)

    def _take(self, kept: Kept) -> None:
        self._kept = kept
        chart = kept.charts[Axis.MOOD]
        if not chart.empty and self._graph is None:
            self._graph = self._make_graph()
            self._stack.insertWidget(0, self._graph)
            self._stack.setCurrentIndex(0)
        self._table.show_rows(mood_rows(kept.points, chart.marks))
        self._show_parts()
        self._show_chart()

    def _make_graph(self) -> "GraphView":
        from companion.ui.graph.view import GraphView  # noqa: PLC0415 - costs 7 x a bare window's start

        return GraphView(self.theme)

    def _show_parts(self) -> None:
        """Show the graph and what belongs to it, or what will be there."""
        empty = self._kept is None or not self._kept.points
        self._empty.setVisible(self._kept is not None and empty)  # nothing is said before the store has answered
        for part in (self._stack, self._tools, self._summary):
            part.setVisible(not empty)
        self.box.setStretchFactor(self._card, 0 if empty else 1)
        self.box.setStretch(self.box.count() - 1, 1 if empty else 0)

    def _show_chart(self) -> None:
        if self._kept is None or self._graph is None:
            return
        axis = Axis(self._axis.current())
        chart = self._kept.charts[axis]
        self._graph.show_axis(chart, axis)
        name = self.tr("Mood") if axis is Axis.MOOD else self.tr("Energy")
        self._summary.show_chart(chart, name, mood.local_day(self._clock.stamp()))
        self._show_range()

    def _show_range(self) -> None:
        if self._graph is not None:
            self._graph.show_range(Range(self._range.current()), mood.local_s(self._clock.stamp()))

    def _turn(self) -> None:
        """Show the table in the place of the graph, or the graph again."""
        to_table = self._stack.currentWidget() is not self._table
        shown = self._table if to_table else self._graph
        if shown is None:
            return
        self._stack.setCurrentWidget(shown)
        self._summary.table.set_words(self.tr("Show as graph") if to_table else self.tr("Show as table"))
        for choice in (self._range, self._axis):
            choice.setEnabled(not to_table)
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self._stack.setMinimumHeight(self.theme.px(GRAPH_PX))

    # -- a picture --------------------------------------------------------------------------------------------

    def _save(self, form: str) -> None:
        if self._kept is None or self._graph is None:
            return
        from companion.ui.graph import picture  # noqa: PLC0415 - as above
        from companion.ui.graph.look import GraphLook  # noqa: PLC0415

        axis = Axis(self._axis.current())
        shot = picture.Shot(self._kept.charts[axis], axis, *self._graph.span())
        look = GraphLook.of(self.theme, 1.0)
        data = picture.draw_svg(shot, look) if form == SVG else picture.draw_png(shot, look)
        stem = f"{axis} {local_date(self._clock.stamp()).isoformat()}"
        try:
            path = exports.save(self._exports, stem, f".{form}", data)
        except Known as why:
            self.say_known(why)
            return
        self._sheet.say_saved(path)
