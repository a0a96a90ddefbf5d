"""Going on from a stop after a call: who was spoken with, and what they said. Both are kept in the record."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.decisions import Stop
from companion.domain.protocol import Contact
from companion.domain.safety_events import StopLifted
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class LiftForm(FormPage):
    """Ask for the call; `done` gives StopLifted for what stops the session."""

    done = Signal(object)

    def __init__(self, theme: Theme, stop: Stop, contacts: tuple[Contact, ...], parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            self.tr("What did the clinic say?"),
            self.tr("Call first. Your words stay in the record."),
            with_help=False,
            narrow=True,
            parent=parent,
        )
        self._stop = stop
        card = Card("calm")
        card.add(Words(stop.text, "warm"))
        card.add(Contacts(contacts))
        self.box.addWidget(card)
        self._who = LineField(self.tr("Who you spoke with"), big=True)
        self._said = LineField(self.tr("What they said"), big=True)
        self._go_on = Button(theme, self.tr("They say that we go on"), big=True)
        self._go_on.setEnabled(False)
        self._go_on.clicked.connect(
            lambda: self.done.emit(StopLifted(self._stop.what, self._who.text(), self._said.text()))
        )
        for line in (self._who, self._said):
            line.changed.connect(lambda: self._go_on.setEnabled(bool(self._who.text() and self._said.text())))
            self.box.addWidget(line)
        self.add_foot(self._go_on)
        self.first = self._who
