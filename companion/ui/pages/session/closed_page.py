"""After the close: a quiet summary, the clinic's words for the rest of the day, and the way to the record."""

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.events import Ending, Phase
from companion.domain.session import FLOW, State
from companion.ui.pages.dates import stamp_words
from companion.ui.pages.frame import Page
from companion.ui.pages.session.entries import Entries
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class ClosedPage(Page):
    """Show when what was; `record_asked` and `done_asked` are the ways on, offered once the close is recorded."""

    record_asked = Signal()
    done_asked = Signal()
    ALONE = True

    def __init__(self, theme: Theme, state: State, entries: Entries, parent: QWidget | None = None) -> None:
        super().__init__(theme, self._title(state), parent)
        self.box.setSpacing(20)
        self.box.addWidget(Words(self._title(state), "title"))
        self._saved = Words("", "soft")
        self.box.addWidget(self._saved)
        cards = Columns(theme, ((1, 320), (1, 320)))
        if state.holds:
            cards.addWidget(self._texts_card(state))
        cards.addWidget(self._times_card(state, entries))
        self.box.addLayout(cards)
        self._record = Button(theme, self.tr("See the record"), "primary", big=True)
        self._record.clicked.connect(self.record_asked)
        self._done = Button(theme, self.tr("Done"), big=True)
        self._done.clicked.connect(self.done_asked)
        foot = Flow(spacing=16)
        foot.addWidget(self._record)
        foot.addWidget(self._done)
        self.box.addLayout(foot)
        self.box.addStretch(1)
        self.show_saved(False)

    def take_keyboard(self) -> None:
        """Put the keyboard on the way to the record."""
        self._record.setFocus()

    def show_saved(self, saved: bool) -> None:
        """Say whether the record is complete in the store; only then is there something to see."""
        self._record.setEnabled(saved)
        self._done.setEnabled(saved)
        self._saved.setText(self.tr("Everything is recorded.") if saved else self.tr("Being recorded…"))

    def _title(self, state: State) -> str:
        if state.ending is Ending.NOT_STARTED:
            return self.tr("No session was started")
        if state.ending is Ending.EARLY:
            return self.tr("The session has ended early")
        return self.tr("The session is closed")

    def _texts_card(self, state: State) -> Card:
        card = Card("calm")
        card.heading(self.tr("For the rest of the day"))
        for passage in state.protocol.aftercare:
            card.add(Words(passage.title, "strong"))
            card.add(Words(passage.text))
        card.box.addSpacing(4)
        card.add(Words(state.protocol.texts.driving))
        return card

    def _times_card(self, state: State, entries: Entries) -> Card:
        card = Card()
        card.heading(self.tr("What was when"))
        phases = (*[phase for phase in FLOW if phase in state.began_ms], Phase.CLOSED)
        for phase, following in pairwise(phases):
            began_ms, ended_ms = state.began_ms[phase], state.began_ms[following]
            stamp = entries.stamp_at(state, began_ms)
            when = "" if stamp is None else f"{stamp_words(stamp)}   "
            length = length_words(max(0, ended_ms - began_ms))
            card.add(Words(f"{when}{state.protocol.name(phase)}, {length}"))
        end = entries.stamp_at(state, state.began_ms[Phase.CLOSED])
        if end is not None:
            card.add(Words(f"{stamp_words(end)}   {self.tr('End')}"))
        if state.handed_over:
            card.add(Words(self.tr("{name} stays").format(name=state.handed_over), "soft"))
        return card
