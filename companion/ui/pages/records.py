"""The list of sessions, the latest first: when, which, how it ended and who sat with the patient.

Opens nothing itself; says which record a person wants to see.
"""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain import mood
from companion.domain.history import SessionLine
from companion.ui.pages.dates import date_words, stamp_words
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.record_words import ending_words
from companion.ui.pages.table import Rows, Table
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words

ROWS_PX = 360


class RecordsPage(Page):
    """Show all sessions and rehearsals.

    Signals: `record_asked(str)` with a session's id, `rehearsal_asked()` from the empty page.
    """

    record_asked = Signal(str)
    rehearsal_asked = Signal()

    def __init__(self, theme: Theme, worker: Asks, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Sessions"))
        self._worker = worker
        self._lines: tuple[SessionLine, ...] = ()
        self.add(Words(self.tr("Sessions"), "page"))
        self._hint = self.add(Words(self.tr("A click, or Enter, opens a record."), "soft"))
        self._empty = self.add(self._make_empty())
        self._card = self.add(Card(), 1)
        self._card.box.setContentsMargins(16, 16, 16, 12)
        self._table = Table(theme, self.tr("Sessions, the latest first"))
        self._table.clicked.connect(self._open)
        self._table.activated.connect(self._open)
        self._card.add(self._table, 1)
        self.box.addStretch(0)
        theme.changed.connect(self._fit)
        self._fit()
        self._show(())
        self._empty.hide()  # until the store has answered

    def _make_empty(self) -> Card:
        empty = Card()
        empty.add(Words(self.tr("There is no session yet"), "subheading"))
        said = self.tr(
            "Each session and each rehearsal will stand here with its record: what was planned, what happened and "
            "when, and who noted it."
        )
        empty.add(Words(said, "soft"))
        button = Button(self.theme, self.tr("Start a rehearsal"), "primary")
        button.clicked.connect(self.rehearsal_asked)
        empty.box.addSpacing(8)
        empty.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return empty

    def shown(self) -> None:
        """Ask the store anew."""
        self.ask(self._worker, lambda store: tuple(reversed(store.sessions())), self._show)

    def _show(self, lines: Sequence[SessionLine]) -> None:
        chosen = self._table.row()
        self._lines = tuple(lines)
        self._empty.setVisible(not lines)
        for part in (self._card, self._hint):
            part.setVisible(bool(lines))
        self.box.setStretch(self.box.count() - 1, 0 if lines else 1)
        large = self.theme.large
        rows = self._one_column(self._lines) if large else self._rows(self._lines)
        self._table.show_rows(rows, wrap=large)
        if lines:
            self._table.selectRow(min(chosen or 0, len(lines) - 1))

    def _rows(self, lines: Sequence[SessionLine]) -> Rows:
        headers = (self.tr("Day"), self.tr("Time"), self.tr("Session"), self.tr("How it ended"), self.tr("Sitter"))

        def cell(row: int, column: int) -> str:
            line = lines[row]
            return (
                lambda: date_words(line.opened),
                lambda: self._times(line),
                lambda: self._name(line),
                lambda: self._ending(line),
                lambda: line.sitter or "–",
            )[column]()

        return Rows(headers, len(lines), cell)

    def _one_column(self, lines: Sequence[SessionLine]) -> Rows:
        """Give the same in one column, for large text: two beside each other would not fit."""

        def cell(row: int, _column: int) -> str:
            line = lines[row]
            how = " · ".join(part for part in (self._name(line), self._ending(line), line.sitter) if part)
            return f"{date_words(line.opened)}\n{self._times(line)}\n{how}"

        return Rows((self.tr("Session"),), len(lines), cell)

    def _name(self, line: SessionLine) -> str:
        return (self.tr("Rehearsal {n}") if line.rehearsal else self.tr("Session {n}")).format(n=line.number)

    def _times(self, line: SessionLine) -> str:
        begin = stamp_words(line.opened)
        if line.closed is None:
            return self.tr("{begin} –").format(begin=begin)
        end = stamp_words(line.closed)
        if mood.local_day(line.closed) != mood.local_day(line.opened):
            end = f"{date_words(line.closed)} {end}"
        return self.tr("{begin} – {end}").format(begin=begin, end=end)

    def _ending(self, line: SessionLine) -> str:
        said = ending_words(line.ending)
        return f"{said} ({line.reason})" if line.reason else said

    def _open(self, index: QModelIndex) -> None:
        self.record_asked.emit(self._lines[index.row()].id)

    def _fit(self) -> None:
        self._table.setMinimumHeight(self.theme.px(ROWS_PX))
        if self._lines:
            self._show(self._lines)
