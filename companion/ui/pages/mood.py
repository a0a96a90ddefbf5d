"""Mood over time: one graph, its table, what it says in words, and a picture of it to keep.

Computes nothing (`domain/mood.py` does) and imports the graph library only when there is a graph to show.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from companion.domain import mood
from companion.domain.errors import Bug, Known
from companion.domain.export.seen import Seen, table
from companion.domain.history import MoodPoint
from companion.domain.lines import Sign
from companion.domain.mood import Axis, Range
from companion.services import exports
from companion.services.clock import Clock, local_date
from companion.services.course_graph import Kept, read_kept, read_seen
from companion.services.export import csv_files
from companion.ui.graph.subject import Subject, measure_subject, pad_subject, sign_subject
from companion.ui.pages.dates import date_words
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.mood_session import SessionCard
from companion.ui.pages.mood_summary import Summary
from companion.ui.pages.mood_table import seen_rows
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
PNG, SVG, PDF, CSV = "png", "svg", "pdf", "csv"


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
        self._sheet = self.add(SaveSheet(theme, self.tr("Save what the graph shows"), self._forms()))
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
        self._table = Table(theme, self.tr("What the graph shows, as a table"))
        self._stack.addWidget(self._table)
        theme.changed.connect(self._fit)
        self._inside.hide()
        self._then = QTimer(self, interval=0, singleShot=True)  # the graph is painted first
        self._then.timeout.connect(lambda: self._inside.offer(self._there.pad.marks))
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
        self._export = Button(self.theme, self.tr("Save what is shown"))
        for widget in (self._range, self._what, self._export):
            row.addWidget(widget)
        self._range.chosen.connect(lambda _: self._show_range())
        self._what.chosen.connect(lambda _: self.shown())
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
            (CSV, self.tr("As a table (CSV)")),
        ]

    # -- showing ----------------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Ask the store anew."""
        key = self._what.current()
        self.ask(self._worker, lambda store: read_kept(store, key), self._take)

    def _take(self, kept: Kept) -> None:
        self._kept = kept
        if not (kept.chart.empty and kept.pad.empty) and self._graph is None:
            self._graph = self._make_graph()
            self._stack.insertWidget(0, self._graph)
            self._stack.setCurrentIndex(0)
        self._what.offer(self._offered(kept))
        self._what.select(kept.key)
        self._show_parts()
        self._show_chart()
        self._inside.setVisible(bool(kept.pad.marks))
        self._then.start()

    def _offered(self, kept: Kept) -> list[tuple[str, str]]:
        names = {
            Sign.BLOOD_PRESSURE: self.tr("Blood pressure"),
            Sign.PULSE: self.tr("Pulse"),
            Sign.SPO2: self.tr("Oxygen"),
        }
        signs = [(sign.value, names[sign]) for sign in kept.signs]
        return [(Axis.MOOD, self.tr("Mood")), (Axis.ENERGY, self.tr("Energy")), *kept.measures.items(), *signs]

    def _make_graph(self) -> "GraphView":
        from companion.ui.graph.view import GraphView  # noqa: PLC0415 - costs 7 x a bare window's start

        graph = GraphView(self.theme)
        graph.samples_wanted.connect(self._load_points)
        return graph

    def _load_points(self, first: int, last: int) -> None:
        """Read the single marks of these days, which the graph can show now."""
        kept = self._there

        def take(points: list[MoodPoint]) -> None:
            if self._graph is not None and self._kept is kept:
                self._graph.take_samples(kept.chart.with_points(points, Axis(kept.key), (first, last)))

        self.ask(self._worker, lambda store: store.moods_of_days(first, last), take)

    def _show_parts(self) -> None:
        """Show the graph and what belongs to it, or what will be there."""
        empty = self._kept is None or (self._kept.chart.empty and self._kept.pad.empty and not self._offers_more())
        self._empty.setVisible(self._kept is not None and empty)  # nothing is said before the store has answered
        for part in (self._stack, self._tools, self._summary):
            part.setVisible(not empty)
        self.box.setStretchFactor(self._card, 0 if empty else 1)
        self.box.setStretch(self.box.count() - 1, 1 if empty else 0)

    def _offers_more(self) -> bool:
        return bool(self._there.measures or self._there.signs)

    def _show_chart(self) -> None:
        if self._kept is None or self._graph is None:
            return
        subject = self._subject(self._kept)
        self._graph.show_subject(self._kept.chart, subject)
        self._say(self._kept, subject)
        self._show_range()

    def _subject(self, kept: Kept) -> Subject:
        if kept.key in set(Axis):
            return pad_subject(Axis(kept.key))
        return sign_subject(Sign(kept.key)) if kept.key in set(Sign) else measure_subject(kept.sittings[-1])

    def _say(self, kept: Kept, subject: Subject) -> None:
        """Say in words what is shown; the cards beside it stay those of the pad."""
        self._summary.show_chart(kept.pad, subject.name, mood.local_day(self._clock.stamp()))
        if kept.sittings:
            self._summary.show_measure(subject.name, kept.sittings)
        elif kept.key in set(Sign):
            points = kept.chart.points or kept.chart.rehearsed_points
            latest = [one for one in points if isinstance(one, mood.Given)][-1]
            said = self.tr("Latest: {value}, {date}.")
            self._summary.show_sign(
                subject.name, said.format(value=latest.value + subject.unit, date=date_words(latest.at))
            )

    @property
    def _there(self) -> Kept:
        if self._kept is None:
            raise Bug("the graph is shown before the store has answered")
        return self._kept

    def _show_range(self) -> None:
        if self._graph is not None:
            self._graph.show_range(Range(self._range.current()), mood.local_s(self._clock.stamp()))
        if self._stack.currentWidget() is self._table:
            self._read_seen(lambda seen: self._table.show_rows(seen_rows(self._there.key, seen)))

    def _read_seen(self, then: Callable[[Seen], None]) -> None:
        """Ask the store for all that lies in the span that the graph shows."""
        if self._graph is not None:
            key, span = self._there.key, self._graph.span()
            self.ask(self._worker, lambda store: read_seen(store, key, *span), then)

    def _turn(self) -> None:
        """Show the table in the place of the graph, or the graph again."""
        to_table = self._stack.currentWidget() is not self._table
        shown = self._table if to_table else self._graph
        if shown is None:
            return
        self._stack.setCurrentWidget(shown)
        self._summary.table.set_words(self.tr("Show as graph") if to_table else self.tr("Show as table"))
        if to_table:
            self._read_seen(lambda seen: self._table.show_rows(seen_rows(self._there.key, seen)))
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self._stack.setMinimumHeight(self.theme.px(GRAPH_PX))

    # -- a picture --------------------------------------------------------------------------------------------

    def _save(self, form: str) -> None:
        if self._kept is None or self._graph is None:
            return
        if form == CSV:
            key = self._kept.key
            self._read_seen(lambda seen: self._put(form, csv_files.write(table(key, seen))))
            return
        from companion.ui.graph import picture  # noqa: PLC0415 - as above
        from companion.ui.graph.look import GraphLook  # noqa: PLC0415

        shot = picture.Shot(self._graph.chart or self._kept.chart, self._subject(self._kept), *self._graph.span())
        look = GraphLook.of(self.theme, 1.0)
        draw = {PNG: picture.draw_png, SVG: picture.draw_svg, PDF: picture.draw_pdf}[form]
        self._put(form, draw(shot, look))

    def _put(self, form: str, data: bytes) -> None:
        stem = f"{self._there.key} {local_date(self._clock.stamp()).isoformat()}"
        try:
            path = exports.save(self._exports, stem, f".{form}", data)
        except Known as why:
            self.say_known(why)
            return
        self._sheet.say_saved(path)
