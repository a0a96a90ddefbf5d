"""Three cards below the graph that say in words what it shows; only what is true, and when there is too little."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain import mood
from companion.domain.after_history import SittingLine
from companion.domain.mood import Chart
from companion.ui.decimals import tenths
from companion.ui.pages.dates import day_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.words import Words


class Summary(QWidget):
    """Say the 7-day mean now and before the first session, the marks within sessions, and how much there is.

    Signal: `table_asked()`.
    """

    table_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = Columns(theme, ((1, 220), (1, 220), (1, 220)), parent=self)
        self._week, self._within, self._all = Card(), Card(), Card()
        self._week_title = self._week.heading("")
        self._within.heading(self.tr("Within sessions"))
        self._all.heading(self.tr("All marks"))
        self._week_words, self._within_words, self._all_words = (
            card.add(Words("", "soft")) for card in (self._week, self._within, self._all)
        )
        for card in (self._week, self._within, self._all):
            row.addWidget(card)
        self._all.box.addSpacing(4)
        self.table = Button(theme, self.tr("Show as table"))
        self.table.clicked.connect(self.table_asked)
        self._all.box.addWidget(self.table)

    def show_chart(self, chart: Chart, name: str, today: int) -> None:
        """Say one chart; `name` is what it measures, `today` the local day."""
        title = self.tr("{what}, 7-day average").format(what=name)
        self._week_title.setText(title)
        self._week.setAccessibleName(title)
        self._week_words.setText(self._week_line(chart, today))
        self._within_words.setText(self._within_line(chart))
        self._all_words.setText(self._all_line(chart))

    def show_measure(self, name: str, lines: Sequence[SittingLine]) -> None:
        """Say a measure: its first and its latest total with the published band, and how far they are apart."""
        self._week_title.setText(name)
        self._week.setAccessibleName(name)
        self._week_words.setText(self._measure_line(lines))

    def show_sign(self, name: str, text: str) -> None:
        """Say the latest reading of the body."""
        self._week_title.setText(name)
        self._week.setAccessibleName(name)
        self._week_words.setText(text)

    def _measure_line(self, lines: Sequence[SittingLine]) -> str:
        first, last = lines[0], lines[-1]
        total = f"{last.total:g}, {last.band}." if last.band else f"{last.total:g}."
        talk = self.tr("Talk it over with your clinician.")
        by = (last.total or 0.0) - (first.total or 0.0)
        if len(lines) == 1:
            return f"{total} {talk}"
        if not by:
            return self.tr("{total} The same as at the start. {talk}").format(total=total, talk=talk)
        said = self.tr("{total} {n} lower than at the start. {talk}")
        if by > 0:
            said = self.tr("{total} {n} higher than at the start. {talk}")
        return said.format(total=total, n=f"{abs(by):g}", talk=talk)

    def _week_line(self, chart: Chart, today: int) -> str:
        now = mood.week_ending(chart.days, today)
        if now is None:
            return self.tr("Three marked days within a week make an average. This week has fewer so far.")
        first = next((mark for mark in chart.marks if not mark.rehearsal), None)
        before = mood.week_ending(chart.days, first.day - 1) if first else None
        if before is None:
            return self.tr("{now} of 10, from {n} days.").format(now=tenths(now.mean), n=now.days)
        said = self.tr("{now} of 10, it was {before} before session 1.")
        return said.format(now=tenths(now.mean), before=tenths(before.mean))

    def _within_line(self, chart: Chart) -> str:
        mean = mood.mean_change(chart.changes)
        if mean is None:
            return self.tr("A mark before and one after a session will be set side by side here.")
        before, after = tenths(mean.before), tenths(mean.after)
        if mean.count == 1:
            return self.tr("Before {before}, after {after}, in one session.").format(before=before, after=after)
        said = self.tr("Before {before}, after {after}, average of {n} sessions.")
        return said.format(before=before, after=after, n=mean.count)

    def _all_line(self, chart: Chart) -> str:
        parts = []
        if chart.count:
            marks, days, since = chart.count, len(chart.days), day_words(chart.days[0].day)
            if marks == 1:
                parts.append(self.tr("One mark so far, on {date}.").format(date=since))
            elif days == 1:
                parts.append(self.tr("{n} marks, all on {date}.").format(n=marks, date=since))
            else:
                parts.append(self.tr("{n} marks on {m} days since {date}.").format(n=marks, m=days, date=since))
        if chart.rehearsed_points:
            parts.append(
                self.tr("{n} from rehearsals; they count in no average.").format(n=len(chart.rehearsed_points))
            )
        return " ".join(parts)
