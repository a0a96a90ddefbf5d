"""One question of the prescriber before the session; a stopping answer shows the prescriber's words and stays."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.protocol import Contact, Gate
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.one_of import OneOf
from companion.ui.theme import Theme
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words

KEYS = {True: "yes", False: "no"}


class GateCard(Card):
    """Ask the question; `answered` tells yes or no. After a stopping answer nothing can be chosen any more."""

    answered = Signal(bool)

    def __init__(self, theme: Theme, gate: Gate, contacts: tuple[Contact, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._gate = gate
        self._contacts = contacts
        self._stopped: QWidget | None = None
        answers = [(KEYS[True], self.tr("Yes")), (KEYS[False], self.tr("No"))]
        self._ask = self.add(OneOf(theme, gate.question, answers, details=gate.topics, big=False))
        self._ask.chosen.connect(lambda key: self.answered.emit(key == KEYS[True]))

    def show_answer(self, answer: bool | None) -> None:
        """Show the answer that is in the record."""
        if answer is None:
            return
        self._ask.set_answer(KEYS[answer])
        if answer is not self._gate.stops_at or self._stopped is not None:
            return
        self._ask.setEnabled(False)
        card = self._stopped = Card("calm")
        card.add(Words(self._gate.text, "warm"))
        card.add(Contacts(self._contacts))
        card.add(Words(self.tr("If this was a slip of the hand, leave here and begin again."), "soft"))
        self.add(card)
