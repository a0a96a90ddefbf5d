"""One session's record: at a glance, and everything in order, with who noted it and what was corrected later.

Changes no entry. A correction is a new event beside the one it corrects, shown once it is in the store.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.events import By, Corrected, Event
from companion.domain.record import Record, record_of
from companion.domain.stamps import MS_PER_S
from companion.ui.live import Live
from companion.ui.pages.correction_sheet import CorrectionSheet
from companion.ui.pages.dates import date_words, stamp_words, time_words
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.record_cards import glance, head_line, who_words
from companion.ui.pages.record_words import entry_line, local_time, session_time, what
from companion.ui.pages.table import Rows, Table
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

GLANCE, ORDER = "glance", "order"
ROWS_PX = 380


class RecordPage(Page):
    """Show the record of one session; `back_asked()` leads to the list."""

    back_asked = Signal()

    def __init__(self, theme: Theme, live: Live, worker: Asks, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Record"))
        self._live, self._worker = live, worker
        self._id = ""
        self._record: Record | None = None
        self._sent: Corrected | None = None
        self._title, self._when, self._plan = Words("", "page"), Words("", "body"), Words("", "soft")
        self.add_way_back(self.tr("All sessions"), self.back_asked)
        for words in (self._title, self._when, self._plan):
            self.add(words)
        self._views = Segmented(
            theme, [(GLANCE, self.tr("At a glance")), (ORDER, self.tr("Everything, by time"))], self.tr("View"), GLANCE
        )
        self._views.chosen.connect(lambda _: self._show_view())
        self._correct = Button(theme, self.tr("Correct this entry"))
        self._correct.clicked.connect(self._ask_correction)
        tools = Flow(spacing=16)
        tools.addWidget(self._views)
        tools.addWidget(self._correct)
        self.box.addLayout(tools)
        self._sheet = self.add(CorrectionSheet(theme))
        self._sheet.written.connect(self._write)
        self._glance = self.add(QWidget())
        self._order = self.add(Card(), 1)
        self._order.box.setContentsMargins(16, 16, 16, 12)
        self._table = Table(theme, self.tr("Everything, by time"))
        self._order.add(self._table, 1)
        self.box.addStretch(0)
        theme.changed.connect(self._fit)
        live.recorded.connect(self._recorded)
        self._fit()
        self._show_view()

    def show_session(self, session_id: str) -> None:
        """Show another session's record, from its beginning."""
        if session_id != self._id:
            self._record = None
            self._views.select(GLANCE)
            self._sheet.hide()
        self._id = session_id
        self.banner.clear()
        self.to_top()
        self.shown()

    def shown(self) -> None:
        """Ask the store anew."""
        if self._id:
            session_id = self._id
            self.ask(self._worker, lambda store: record_of(store.events(session_id)), self._take)

    def _take(self, record: Record) -> None:
        if record.id != self._id or record == self._record:
            return
        self._record = record
        kind = self.tr("Rehearsal {n}, {date}") if record.rehearsal else self.tr("Session {n}, {date}")
        self._title.setText(kind.format(n=record.number, date=date_words(record.opened)))
        self._when.setText(self._when_words(record))
        self._plan.setText(head_line(record))
        self._fill_glance(record)
        self._fill_table(record)
        self._show_view()

    def _fill_table(self, record: Record) -> None:
        chosen = self._table.row()
        large = self.theme.large
        self._table.show_rows(self._few_columns(record) if large else self._rows(record), wrap=True)
        self._table.selectRow(min(chosen or 0, len(record.entries) - 1))

    def _when_words(self, record: Record) -> str:
        begin = stamp_words(record.opened)
        said = self.tr("Without a dose, to know the way. {times}") if record.rehearsal else "{times}"
        if record.closed is None:
            return said.format(times=self.tr("Opened at {begin}, still open.").format(begin=begin))
        end = time_words(record.closed.utc_ms / MS_PER_S + record.closed.event.at.offset_min * 60)
        zone = record.opened.zone
        times = self.tr("From {begin} to {end}, time of {zone}.") if zone else self.tr("From {begin} to {end}.")
        return said.format(times=times.format(begin=begin, end=end, zone=zone.replace("_", " ")))

    def _fill_glance(self, record: Record) -> None:
        """Lay the cards in two columns that are read one after the other."""
        fresh = QWidget()
        columns = Columns(self.theme, ((1, 420), (1, 420)), parent=fresh)
        cards = glance(self.theme, record)
        half = (len(cards) + 1) // 2
        for part in (cards[:half], cards[half:]):
            column = QWidget()
            box = QVBoxLayout(column)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(24)
            for card in part:
                box.addWidget(card)
            box.addStretch(1)
            columns.addWidget(column)
        self.box.replaceWidget(self._glance, fresh)
        self._glance.hide()
        self._glance.deleteLater()
        self._glance = fresh

    def _rows(self, record: Record) -> Rows:
        headers = (self.tr("Time"), self.tr("Session time"), self.tr("Who"), self.tr("What"))

        def cell(row: int, column: int) -> str:
            entry = record.entries[row]
            return (
                lambda: local_time(entry),
                lambda: session_time(entry.at_ms),
                lambda: who_words(entry),
                lambda: entry_line(entry, record.plan),
            )[column]()

        return Rows(headers, len(record.entries), cell)

    def _few_columns(self, record: Record) -> Rows:
        """Give the same in two columns of two lines, for large text."""

        def cell(row: int, column: int) -> str:
            entry = record.entries[row]
            if column == 0:
                return f"{local_time(entry)}\n{session_time(entry.at_ms)}"
            return f"{entry_line(entry, record.plan)}\n{who_words(entry)}"

        return Rows((self.tr("Time"), self.tr("What, and who noted it")), len(record.entries), cell)

    def _show_view(self) -> None:
        in_order = self._views.current() == ORDER
        self._glance.setVisible(not in_order)
        self._order.setVisible(in_order)
        self._correct.setVisible(in_order)
        self.box.setStretch(self.box.count() - 1, 0 if in_order else 1)
        if not in_order:
            self._sheet.hide()

    # -- correcting -------------------------------------------------------------------------------------------

    def _ask_correction(self) -> None:
        row = self._table.row()
        if self._record is None or row is None:
            return
        entry = self._record.entries[row]
        self._sheet.open_for(f"{local_time(entry)} · {what(entry.event, self._record.plan)}")
        self.to_top()

    def _write(self, text: str, by: By) -> None:
        row = self._table.row()
        if self._record is None or row is None:
            return
        self._sent = Corrected(self._record.entries[row].event.uid, text)
        self._live.runner.mark_outside(self._sent, by, session=self._id)

    def _recorded(self, events: tuple[Event, ...]) -> None:
        if any(event.body is self._sent for event in events):
            self._sent = None
            self.banner.say(self.tr("The correction is in the record, beside the entry."))
        if self.isVisible() and any(event.session == self._id for event in events):
            self.shown()

    def _fit(self) -> None:
        self._table.setMinimumHeight(self.theme.px(ROWS_PX))
        if self._record is not None:
            self._fill_table(self._record)
