"""Help now: whom to call, and what the clinic wrote for a hard moment. Works without a key, a store or a network.

Calls nobody: a computer can't dial, so the numbers are large. Shows the clinic's own contacts first.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from companion.services.calm import CalmCard
from companion.ui.pages.frame import Page
from companion.ui.pages.session.contacts import Contacts
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.words import Words


class HelpPage(Page):
    """The same page on every screen; `back_asked` and `grounding_asked` lead out of it."""

    grounding_asked = Signal()
    back_asked = Signal()

    def __init__(self, theme: Theme, card: CalmCard, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Help now"))
        self.add(self._head())
        self._cards = self.add(QWidget())
        self._shown: CalmCard | None = None
        self.box.addStretch(1)
        self.show_card(card)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(12)
        row.addWidget(Words(self.tr("Help now"), "title"), 1)
        grounding = Button(self.theme, self.tr("Grounding"), "primary", big=True)
        grounding.clicked.connect(self.grounding_asked)
        self._back = Button(self.theme, self.tr("Back"), big=True, icon="back")
        self._back.clicked.connect(self.back_asked)
        row.addWidget(grounding)
        row.addWidget(self._back)
        self.setFocusProxy(self._back)
        return head

    def show_card(self, card: CalmCard) -> None:
        """Show what the clinic wrote, or what is known without it."""
        if card == self._shown:
            return
        self._shown = card
        cards = QWidget()
        columns = Columns(self.theme, ((1, 380), (1, 380)))
        columns.addWidget(self._numbers(card))
        columns.addWidget(self._words(card))
        cards.setLayout(columns)
        self.box.replaceWidget(self._cards, cards)
        self._cards.deleteLater()
        self._cards = cards

    def _numbers(self, card: CalmCard) -> QWidget:
        numbers = Card()
        numbers.heading(self.tr("Whom to call"))
        if card.contacts:
            numbers.add(Contacts(card.contacts))
        else:
            numbers.add(Words(self.tr("The clinic's numbers appear here once its protocol is in place."), "soft"))
        emergency = self.tr("In danger to life, call the emergency number of the country you are in.")
        numbers.add(Words(emergency))
        numbers.box.addStretch(1)
        return numbers

    def _words(self, card: CalmCard) -> QWidget:
        told = Card()
        told.heading(self.tr("Emergency"))
        told.add(Words(card.emergency, "strong"))
        told.heading(self.tr("When to call the clinic"))
        told.add(Words(card.get_help))
        told.box.addStretch(1)
        return told
