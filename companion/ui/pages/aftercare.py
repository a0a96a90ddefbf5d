"""After a session: the clinic's words for the hours and days that follow, and until when its driving rule holds.

Shows the protocol that the session had. Judges nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QWidget

from companion.domain import aftercare, session
from companion.domain.course import HAD
from companion.domain.events import Event
from companion.domain.protocol import Protocol
from companion.domain.records import dataclass
from companion.services.store import Store
from companion.ui.pages.dates import date_of_day_words, date_words, minute_words
from companion.ui.pages.frame import Asks, Page
from companion.ui.pages.session.contacts import Contacts
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import stacked
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.points import points
from companion.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class Last:
    """The session that was had last, with its events; none before the first."""

    number: int
    events: Sequence[Event]


class AftercarePage(Page):
    """Show what the clinic wrote for afterwards. Signals: `journal_asked()`, `check_ins_asked()`, `back_asked()`."""

    journal_asked = Signal()
    check_ins_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme, worker: Asks) -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("After a session"))
        self._worker = worker
        self._protocol: Protocol | None = None
        self.add_way_back(self.tr("Back to Today"), self.back_asked)
        self.add(Words(self.tr("After a session"), "page"))
        self._when = self.add(Words("", "soft"))
        self._cards = self.add(QWidget())
        foot = Flow(spacing=12)
        for words, kind, signal in (
            (self.tr("Write or speak in the journal"), "primary", self.journal_asked),
            (self.tr("Check-ins"), "secondary", self.check_ins_asked),
        ):
            button = Button(theme, words, kind)
            button.clicked.connect(signal)
            foot.addWidget(button)
        self.box.addLayout(foot)
        self.box.addStretch(1)

    def set_protocol(self, protocol: Protocol) -> None:
        """Take the protocol in force, for before the first session."""
        self._protocol = protocol

    def shown(self) -> None:
        """Ask the store anew."""

        def job(store: Store) -> Last | None:
            had = [line for line in store.sessions() if not line.rehearsal and line.ending in HAD]
            return Last(had[-1].number, tuple(store.events(had[-1].id))) if had else None

        self.ask(self._worker, job, self._take)

    def _take(self, last: Last | None) -> None:
        if last is None:
            if self._protocol is not None:
                self._when.setText(self.tr("Before the first session you can read here what comes after it."))
                self._show(self._protocol, "")
            return
        state = session.fold(last.events)
        said = self.tr("Session {n}, {day}").format(n=last.number, day=date_words(last.events[0].at))
        self._when.setText(said)
        until = aftercare.rule_until(state.protocol, last.events)
        rule = ""
        if until is not None:
            shown = f"{date_of_day_words(until.date())}, {minute_words(QTime(until.hour, until.minute))}"
            rule = self.tr("By the protocol this holds until {when} at least.").format(when=shown)
        self._show(state.protocol, rule)

    def _show(self, protocol: Protocol, rule: str) -> None:
        cards = QWidget()
        columns = Columns(self.theme, ((1, 340), (1, 340)))
        columns.addWidget(stacked(self._passages(protocol), self._driving(protocol, rule), spacing=24))
        columns.addWidget(stacked(self._calls(protocol), spacing=24))
        cards.setLayout(columns)
        self.box.replaceWidget(self._cards, cards)
        self._cards.deleteLater()
        self._cards = cards

    def _passages(self, protocol: Protocol) -> Card:
        card = Card("calm")
        card.heading(self.tr("From your clinic"))
        for passage in protocol.aftercare:
            card.add(Words(passage.title, "strong"))
            card.add(Words(passage.text))
        return card

    def _driving(self, protocol: Protocol, rule: str) -> Card:
        card = Card()
        card.heading(self.tr("Driving"))
        card.add(Words(protocol.texts.driving))
        if rule:
            card.add(Words(rule, "strong"))
        return card

    def _calls(self, protocol: Protocol) -> Card:
        card = Card()
        card.heading(self.tr("When to call"))
        card.add(points(protocol.tiers.call.signs))
        card.add(Words(protocol.tiers.call.text, "strong"))
        card.add(Contacts(protocol.contacts))
        return card
