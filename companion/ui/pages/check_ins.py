"""Check-ins: what the clinic's protocol asks now, what comes, and what was answered. Opens and records nothing itself.

No score is shown without its range and its published band.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain import agenda
from companion.domain.after_history import SittingLine
from companion.domain.agenda import Agenda, Around, Due, DueKind
from companion.domain.protocol import Protocol, Viewer
from companion.domain.records import dataclass
from companion.services import measure_shelf
from companion.services.around import read_around
from companion.services.clock import Clock, local_date
from companion.services.measure_shelf import Shelved
from companion.services.paths import shipped
from companion.services.store import Store
from companion.ui.live import Live
from companion.ui.pages.dates import date_of_day_words, date_words, line_of
from companion.ui.pages.due_card import DueCard
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.measure_words import about
from companion.ui.pages.table import Rows, Table
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import Column
from companion.ui.widgets.words import Words

MOST_COMING = 5
ROWS_PX = 240


@dataclass(frozen=True, slots=True)
class Kept:
    """What the store knew when it was asked last."""

    around: Around
    supplied: tuple[Mapping[str, Any], ...]
    shelf: Mapping[str, Shelved]


class CheckInsPage(Page):
    """Show what is asked.

    Signals: `measure_asked(str)` with a measure's id, `prompt_asked(Due)`, `answered(Due, str)` with a check-in's
    words, `left_out(Due)`.
    """

    measure_asked = Signal(str)
    prompt_asked = Signal(object)
    answered = Signal(object, str)
    left_out = Signal(object)

    def __init__(self, theme: Theme, live: Live, worker: Asks, clock: Clock) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Check-ins"))
        self._live, self._worker, self._clock = live, worker, clock
        self._protocol: Protocol | None = None
        self.kept: Kept | None = None
        self._typed: dict[str, str] = {}
        self.add(Words(self.tr("Check-ins"), "page"))
        self._status = self.add(Words("", "soft"))
        self._now = self.add(QWidget())
        self._coming = self.add(Card("calm"))
        self._coming.heading(self.tr("What comes"))
        self._coming_lines = self._coming.add(Words("", "body"))
        self._answers = self.add(Card())
        self._answers.heading(self.tr("Your answers"))
        self._answers.add(Words(self.tr("Numbers to talk over with your clinician, not to be judged by."), "soft"))
        self._table = self._answers.add(Table(theme, self.tr("Answers, the latest first")))
        self.box.addStretch(1)
        live.recorded.connect(self._recorded)
        live.changed.connect(self._redraw)
        theme.changed.connect(self._fit)
        self._fit()
        for part in (self._coming, self._answers):
            part.hide()

    def set_protocol(self, protocol: Protocol) -> None:
        """Take the protocol in force."""
        self._protocol = protocol
        self._redraw()

    def shown(self) -> None:
        """Ask the store anew."""
        named = sorted({due.measure for due in self._protocol.measures}) if self._protocol is not None else []

        def job(store: Store) -> Kept:
            supplied = tuple(store.measures())
            return Kept(read_around(store), supplied, measure_shelf.find(named, shipped("measures"), supplied))

        self.ask(self._worker, job, self._take)

    def _take(self, kept: Kept) -> None:
        self.kept = kept
        self._redraw()

    def _recorded(self, _events: object) -> None:
        if self.isVisible():
            self.shown()

    # -- showing ----------------------------------------------------------------------------------------------

    def _redraw(self) -> None:
        if self.kept is None or self._protocol is None:
            return
        around, today = self.kept.around, local_date(self._clock.stamp())
        found = agenda.agenda(self._protocol, around, today)
        state = self._live.state
        waits = state is not None and state.open and bool(state.holds)
        self._show_now(Agenda() if waits else found, today)
        self._status.setText(self._status_words(found, waits=waits))
        lines = [self._coming_words(due) for due in found.coming[:MOST_COMING]]
        self._coming_lines.setText("\n".join(lines))
        self._coming.setVisible(bool(lines))
        done = [line for line in reversed(around.sittings) if line.submitted is not None]
        self._answers.setVisible(bool(done))
        self._table.show_rows(self._rows(done), wrap=True)

    def _status_words(self, found: Agenda, *, waits: bool) -> str:
        if self._protocol is not None and self._protocol.example:
            return self.tr("Your clinic's file says what is asked, and on which days. It will stand here.")
        if waits:
            return self.tr("A session is open. Check-ins wait until it is closed.")
        if found.now:
            return self.tr("Asked now: {n}. Nothing has to be done at once.").format(n=len(found.now))
        return self.tr("Nothing is asked now.")

    def _show_now(self, found: Agenda, today: date) -> None:
        now = QWidget()
        box = Column(now)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for due in found.now:
            box.addWidget(self._make_card(due, today))
        self.box.replaceWidget(self._now, now)
        self._now.deleteLater()
        self._now = now

    def _make_card(self, due: Due, today: date) -> DueCard:
        half = self._half(due)
        titles, words = (self._title(due), self._detail(due, half, today)), self._typed.get(due.key, "")
        card = DueCard(self.theme, due, *titles, half=half is not None, words=words)
        if due.kind is DueKind.PROMPT:
            card.begin_asked.connect(lambda: self.prompt_asked.emit(due))
        else:
            card.begin_asked.connect(lambda: self.measure_asked.emit(due.what))
        card.answered.connect(lambda text: self.answered.emit(due, text))
        card.typed.connect(lambda text: self._typed.update({due.key: text}))
        card.left_out.connect(lambda: self.left_out.emit(due))
        return card

    def _half(self, due: Due) -> SittingLine | None:
        """Give the sitting of this measure that was begun and is not complete."""
        if due.kind is not DueKind.MEASURE or self.kept is None:
            return None
        return half_filled(self.kept.around, due.what)

    def _title(self, due: Due) -> str:
        if due.kind is DueKind.MEASURE:
            found = self._shelved(due.what)
            return found.measure.title if found is not None else due.what
        return due.what or self.tr("Something to write about")

    def _detail(self, due: Due, half: SittingLine | None, today: date) -> str:
        if due.kind is not DueKind.MEASURE:
            return due.text
        found = self._shelved(due.what)
        if found is None:
            return self.tr("Your clinic asks for this one, and its file is not here. Please ask your clinic for it.")
        measure = found.measure
        if half is not None:
            count = self.tr("{n} of {m} answered").format(n=len(half.answers), m=len(measure.items))
            return f"{about(measure)} · {count}"
        since = "" if due.day == today else self.tr(" · since {day}").format(day=date_of_day_words(due.day))
        return about(measure) + since

    def _shelved(self, name: str) -> Shelved | None:
        return self.kept.shelf.get(name) if self.kept is not None else None

    def _coming_words(self, due: Due) -> str:
        return f"{line_of(date_of_day_words(due.day))}   {self._title(due)}"

    def _rows(self, done: Sequence[SittingLine]) -> Rows:
        headers = (self.tr("Day"), self.tr("What"), self.tr("Result"))

        def cell(row: int, column: int) -> str:
            line = done[row]
            if column == 0 and line.submitted is not None:
                return date_words(line.submitted)
            return line.title if column == 1 else self._result(line)

        return Rows(headers, len(done), cell)

    def _result(self, line: SittingLine) -> str:
        if self._protocol is None or not agenda.may_see(self._protocol, line.measure, Viewer.PATIENT):
            return self.tr("kept for your clinic")
        said = self.tr("{total} of {high}").format(total=f"{line.total:g}", high=f"{line.high:g}")
        band = line.band or self.tr("no published bands")
        corrected = self.tr(" · corrected: {text}").format(text=line.correction) if line.correction else ""
        return f"{said} · {band}{corrected}"

    def _fit(self) -> None:
        self._table.setMinimumHeight(self.theme.px(ROWS_PX))


def half_filled(around: Around, measure: str) -> SittingLine | None:
    """Give the latest sitting of a measure that was begun and is not complete."""
    found = (line for line in reversed(around.sittings) if line.measure == measure and line.submitted is None)
    return next(found, None)
