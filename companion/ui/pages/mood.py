"""Mood over time: one graph, its table, what it says in words, and a picture of it to keep.

Computes nothing (`domain/mood.py` does) and imports the graph library only when there is a graph to show.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from companion.domain import lines, mood
from companion.domain.after_history import SittingLine
from companion.domain.errors import Bug, Known
from companion.domain.history import MoodPoint, VitalsLine
from companion.domain.lines import Sign
from companion.domain.mood import Axis, Chart, Range
from companion.services import exports
from companion.services.clock import Clock, local_date
from companion.services.store import Store
from companion.ui.graph.subject import Subject, measure_subject, pad_subject, sign_subject
from companion.ui.pages.dates import date_words
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.mood_session import SessionCard
from companion.ui.pages.mood_summary import Summary
from companion.ui.pages.mood_table import measure_rows, mood_rows, sign_rows
from companion.ui.pages.save_sheet import SaveSheet
from companion.ui.pages.table import Rows, Table
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

if TYPE_CHECKING:
    from companion.ui.graph.view import GraphView

GRAPH_PX = 330
PNG, SVG, PDF = "png", "svg", "pdf"


@dataclass(frozen=True, slots=True)
class Kept:
    """What the store knew when it was asked last, and the chart of each thing it knows of, by its key."""

    points: Sequence[MoodPoint]
    sittings: Mapping[str, tuple[SittingLine, ...]]
    all_sittings: Sequence[SittingLine]
    vitals: Sequence[VitalsLine]
    charts: Mapping[str, Chart]


def read_kept(store: Store) -> Kept:
    """Ask the store for all that the graph can show."""
    points, sessions, sittings, vitals = store.moods(), store.sessions(), store.sittings(), store.vitals()
    charts = {axis.value: mood.chart(points, sessions, axis) for axis in Axis}
    complete = lines.complete(sittings)
    charts |= {key: lines.measure_chart(some, sessions) for key, some in complete.items()}
    signs = {sign.value: lines.sign_chart(vitals, sessions, sign) for sign in Sign}
    charts |= {key: chart for key, chart in signs.items() if chart is not None}
    return Kept(points, complete, sittings, vitals, charts)


class MoodPage(Page):
    """Show mood and energy over time.

    `exports` is the folder for pictures; it is made when the first one is saved. Signals: `today_asked()`, from the
    empty page, to mark how one is; `record_asked(str)` names a session.
    """

    today_asked = Signal()
    record_asked = Signal(str)

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
        self._inside = self.add(SessionCard(theme, lambda job, then: self.ask(worker, job, then)))
        self._inside.record_asked.connect(self.record_asked)
        self.box.addStretch(0)
        self._table = Table(theme, self.tr("All marks as a table"))
        self._stack.addWidget(self._table)
        theme.changed.connect(self._fit)
        self._inside.hide()
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
        self._what = Segmented(self.theme, axes, self.tr("What is shown"), Axis.MOOD)
        self._export = Button(self.theme, self.tr("Save a picture"))
        for widget in (self._range, self._what, self._export):
            row.addWidget(widget)
        self._range.chosen.connect(lambda _: self._show_range())
        self._what.chosen.connect(lambda _: self._show_chart())
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
        return [
            (PNG, self.tr("As a picture (PNG)")),
            (SVG, self.tr("As a drawing (SVG)")),
            (PDF, self.tr("As a page (PDF)")),
        ]

    # -- showing ----------------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Ask the store anew."""
        self.ask(self._worker, read_kept, self._take)

    def _take(self, kept: Kept) -> None:
        self._kept = kept
        if any(not chart.empty for chart in kept.charts.values()) and self._graph is None:
            self._graph = self._make_graph()
            self._stack.insertWidget(0, self._graph)
            self._stack.setCurrentIndex(0)
        if self._what.current() not in kept.charts:
            self._what.select(Axis.MOOD)
        self._what.offer(self._offered(kept))
        self._show_parts()
        self._show_chart()
        marks = kept.charts[Axis.MOOD].marks
        self._inside.setVisible(bool(marks))
        self._inside.offer(marks)

    def _offered(self, kept: Kept) -> list[tuple[str, str]]:
        measures = [(key, some[-1].title) for key, some in sorted(kept.sittings.items())]
        names = {
            Sign.BLOOD_PRESSURE: self.tr("Blood pressure"),
            Sign.PULSE: self.tr("Pulse"),
            Sign.SPO2: self.tr("Oxygen"),
        }
        signs = [(sign.value, name) for sign, name in names.items() if sign.value in kept.charts]
        return [(Axis.MOOD, self.tr("Mood")), (Axis.ENERGY, self.tr("Energy")), *measures, *signs]

    def _make_graph(self) -> "GraphView":
        from companion.ui.graph.view import GraphView  # noqa: PLC0415 - costs 7 x a bare window's start

        return GraphView(self.theme)

    def _show_parts(self) -> None:
        """Show the graph and what belongs to it, or what will be there."""
        empty = self._kept is None or all(chart.empty for chart in self._kept.charts.values())
        self._empty.setVisible(self._kept is not None and empty)  # nothing is said before the store has answered
        for part in (self._stack, self._tools, self._summary):
            part.setVisible(not empty)
        self.box.setStretchFactor(self._card, 0 if empty else 1)
        self.box.setStretch(self.box.count() - 1, 1 if empty else 0)

    def _show_chart(self) -> None:
        if self._kept is None or self._graph is None:
            return
        key, kept = self._what.current(), self._kept
        chart = kept.charts[key]
        subject = self._subject(key)
        self._graph.show_subject(chart, subject)
        self._say(chart, subject)
        self._table.show_rows(self._rows(key))
        self._show_range()

    def _subject(self, key: str) -> Subject:
        if key in set(Axis):
            return pad_subject(Axis(key))
        return sign_subject(Sign(key)) if key in set(Sign) else measure_subject(self._there.sittings[key][-1])

    def _say(self, chart: Chart, subject: Subject) -> None:
        """Say in words what is shown; the cards beside it stay those of the pad."""
        key, kept = subject.key, self._there
        pad = kept.charts[Axis.ENERGY if key == Axis.ENERGY else Axis.MOOD]
        self._summary.show_chart(pad, subject.name, mood.local_day(self._clock.stamp()))
        if key in kept.sittings:
            self._summary.show_measure(subject.name, kept.sittings[key])
        elif key in set(Sign):
            latest = [one for one in chart.points or chart.rehearsed_points if isinstance(one, mood.Given)][-1]
            said = self.tr("Latest: {value}, {date}.")
            self._summary.show_sign(
                subject.name, said.format(value=latest.value + subject.unit, date=date_words(latest.at))
            )

    def _rows(self, key: str) -> Rows:
        marks = self._there.charts[Axis.MOOD].marks
        if key in set(Sign):
            return sign_rows(self._there.vitals, marks)
        if key in self._there.sittings:
            return measure_rows([line for line in self._there.all_sittings if line.measure == key])
        return mood_rows(self._there.points, marks)

    @property
    def _there(self) -> Kept:
        if self._kept is None:
            raise Bug("the graph is shown before the store has answered")
        return self._kept

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
        for choice in (self._range, self._what):
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

        key = self._what.current()
        shot = picture.Shot(self._kept.charts[key], self._subject(key), *self._graph.span())
        look = GraphLook.of(self.theme, 1.0)
        draw = {PNG: picture.draw_png, SVG: picture.draw_svg, PDF: picture.draw_pdf}[form]
        data = draw(shot, look)
        stem = f"{key} {local_date(self._clock.stamp()).isoformat()}"
        try:
            path = exports.save(self._exports, stem, f".{form}", data)
        except Known as why:
            self.say_known(why)
            return
        self._sheet.say_saved(path)
