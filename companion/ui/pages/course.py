"""The whole course: sessions had, days planned and passed over, and the days between. Records nothing itself.

Compares no day with anything but the protocol's own least distance, which it shows in words.
"""

from datetime import date

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QTimeEdit, QWidget

from companion.domain import course
from companion.domain.agenda import Around
from companion.domain.course import Place, Shape, Standing
from companion.domain.protocol import Protocol
from companion.services.around import read_around
from companion.services.clock import Clock, local_date
from companion.ui.live import Live
from companion.ui.pages.dates import date_of_day_words, minute_words
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL, TARGET
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import Column
from companion.ui.widgets.day_field import DayField
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.tick_box import TickBox
from companion.ui.widgets.words import Words

EVENING = QTime(18, 0)


class CoursePage(Page):
    """Show and plan the course.

    Signals: `planned(str, date, object)` with a plan's id ("" for a new one), its day, and the minute of the day or
    None; `skipped(str, str)` with a reason; `removed(str)`; `record_asked(str)`; `back_asked()`.
    """

    planned = Signal(str, object, object)
    skipped = Signal(str, str)
    removed = Signal(str)
    record_asked = Signal(str)
    back_asked = Signal()

    def __init__(self, theme: Theme, live: Live, worker: Asks, clock: Clock) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("Your course"))
        self._worker, self._clock = worker, clock
        self._protocol: Protocol | None = None
        self._around: Around | None = None
        self._moves = ""
        self.add_way_back(self.tr("Back to Today"), self.back_asked)
        self.add(Words(self.tr("Your course"), "page"))
        self._said = self.add(Words("", "soft"))
        self.add(self._make_plan())
        self._places = self.add(QWidget())
        self.box.addStretch(1)
        live.recorded.connect(self._recorded)

    def _make_plan(self) -> Card:
        card = Card("calm")
        self._heading = card.heading(self.tr("Plan a session"))
        self._rule = card.add(Words("", "soft"))
        row = Flow(spacing=12)
        self._day = DayField(self.theme, self.tr("Day"))
        self._timed = TickBox(self.theme, self.tr("at"))
        self._timed.setAccessibleName(self.tr("With a time"))
        self._time = QTimeEdit(EVENING)
        self._time.setAccessibleName(self.tr("Time"))
        self._time.setMinimumHeight(TARGET)
        self._time.setProperty("ringRadius", RADIUS_SMALL)
        self._time.setEnabled(False)
        self._timed.toggled.connect(self._time.setEnabled)
        self._put = Button(self.theme, self.tr("Put it in the plan"), "primary")
        self._put.clicked.connect(self._plan)
        for widget in (self._day, self._timed, self._time, self._put):
            row.addWidget(widget)
        card.box.addLayout(row)
        return card

    def set_protocol(self, protocol: Protocol) -> None:
        """Take the protocol in force."""
        self._protocol = protocol
        self._redraw()

    def shown(self) -> None:
        """Ask the store anew."""
        self._begin_plan("")
        self.ask(self._worker, read_around, self._take)

    def _take(self, around: Around) -> None:
        self._around = around
        self._redraw()

    def _recorded(self, _events: object) -> None:
        if self.isVisible():
            self.ask(self._worker, read_around, self._take)

    # -- planning ---------------------------------------------------------------------------------------------

    def _begin_plan(self, plan: str, day: date | None = None, minute: int | None = None) -> None:
        self._moves = plan
        self._heading.setText(self.tr("Move it to another day") if plan else self.tr("Plan a session"))
        chosen = day or local_date(self._clock.stamp())
        self._day.setDate(QDate(chosen.year, chosen.month, chosen.day))
        self._timed.setChecked(minute is not None)
        if minute is not None:
            self._time.setTime(QTime(minute // 60, minute % 60))

    def _plan(self) -> None:
        chosen, time = self._day.date(), self._time.time()
        day = date(chosen.year(), chosen.month(), chosen.day())
        minute = time.hour() * 60 + time.minute() if self._timed.isChecked() else None
        self.planned.emit(self._moves, day, minute)
        self._begin_plan("")

    # -- showing ----------------------------------------------------------------------------------------------

    def _redraw(self) -> None:
        if self._around is None or self._protocol is None:
            return
        shaped = course.shape(self._around.sessions, self._around.plan, self._protocol.course.sessions)
        self._said.setText(shape_words(self, shaped))
        self._rule.setText(self._rule_words(shaped))
        self._rule.setVisible(bool(self._rule.text()))
        places = QWidget()
        box = Column(places)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for place in shaped.places:
            if place.standing is not Standing.OPEN:
                box.addWidget(self._make_place(place))
        self.box.replaceWidget(self._places, places)
        self._places.deleteLater()
        self._places = places

    def _rule_words(self, shaped: Shape) -> str:
        if self._protocol is None:
            return ""
        least, usual = self._protocol.course.min_days_between, self._protocol.course.planned_days_between
        first = course.earliest_day(shaped, least)
        parts = []
        if usual is not None:
            parts.append(self.tr("By the protocol there are as a rule %n days between two sessions.", "", usual))
        if least is not None:
            parts.append(self.tr("At least {n}.").format(n=least))
        if first is not None:
            parts.append(self.tr("The next one not before {day}.").format(day=date_of_day_words(first)))
        return " ".join(parts)

    def _make_place(self, place: Place) -> Card:
        card = Card()
        titles = {
            Standing.DONE: self.tr("Session {n}").format(n=place.number),
            Standing.PLANNED: self.tr("Planned"),
            Standing.SKIPPED: self.tr("Passed over"),
        }
        when = date_of_day_words(place.day) if place.day is not None else ""
        if place.minute is not None:
            when += f", {minute_words(QTime(place.minute // 60, place.minute % 60))}"
        card.add(Words(f"{titles[place.standing]} · {when}", "subheading"))
        card.setAccessibleName(f"{titles[place.standing]} {when}")
        if place.days_since is not None and place.standing is not Standing.SKIPPED:
            card.add(Words(self.tr("Days since the one before: {n}").format(n=place.days_since), "soft"))
        if place.reason:
            card.add(Words(place.reason))
        card.box.addLayout(self._make_actions(card, place))
        return card

    def _make_actions(self, card: Card, place: Place) -> Flow:
        row = Flow(spacing=12)
        if place.session is not None:
            record = Button(self.theme, self.tr("See the record"))
            record.clicked.connect(lambda: self.record_asked.emit(place.session))
            row.addWidget(record)
        if place.plan is None:
            return row
        move = Button(self.theme, self.tr("Move"))
        move.clicked.connect(lambda: self._move(place))
        row.addWidget(move)
        if place.standing is Standing.PLANNED:
            reason = LineField(self.tr("Why, if you like"))
            card.add(reason)
            skip = Button(self.theme, self.tr("It does not take place"))
            skip.clicked.connect(lambda: self.skipped.emit(place.plan, reason.text()))
            row.addWidget(skip)
        out = Button(self.theme, self.tr("Take out of the plan"), "quiet")
        out.clicked.connect(lambda: self.removed.emit(place.plan))
        row.addWidget(out)
        return row

    def _move(self, place: Place) -> None:
        self._begin_plan(place.plan or "", place.day, place.minute)
        self.to_top()
        self._day.setFocus()


def shape_words(page: QWidget, shaped: Shape) -> str:
    """Say how many sessions of the course are in each state."""
    count = {standing: sum(place.standing is standing for place in shaped.places) for standing in Standing}
    parts = [page.tr("{n} done").format(n=count[Standing.DONE])]
    if count[Standing.PLANNED]:
        parts.append(page.tr("{n} planned").format(n=count[Standing.PLANNED]))
    if count[Standing.SKIPPED]:
        parts.append(page.tr("{n} passed over").format(n=count[Standing.SKIPPED]))
    if count[Standing.OPEN]:
        parts.append(page.tr("{n} still open").format(n=count[Standing.OPEN]))
    return ", ".join(parts)
