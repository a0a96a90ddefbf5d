"""The numbers to call, shown before a score where an answer asks for it: calm, whole, honest that nobody is watching.

Blocks nothing and hides nothing: the way on is always there. Says nothing about how likely anything is.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.protocol import Protocol
from companion.ui.pages.session.contacts import Contacts
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import Column
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class NumbersView(QWidget):
    """Show whom to call. Signals: `help_asked()` for every number there is, `spoken()`, `go_on_asked()`."""

    help_asked = Signal()
    spoken = Signal()
    go_on_asked = Signal()

    def __init__(self, theme: Theme, protocol: Protocol, *, session_day: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Numbers to call"))
        box = Column(self)
        box.setContentsMargins(0, 8, 0, 0)
        box.setSpacing(16)
        box.addWidget(Words(self.tr("You need not be alone with this"), "title"))
        if session_day:
            box.addWidget(Words(protocol.texts.self_harm_on_session_day, "strong"))
        box.addWidget(
            Words(self.tr("You said that thoughts like these were there. You can talk to somebody about them now."))
        )
        card = Card()
        card.heading(self.tr("Whom to call"))
        card.add(Contacts(protocol.contacts))
        emergency = self.tr("If a life is in danger, call the emergency number of the country you are in.")
        card.add(Words(emergency, "strong"))
        every = card.add(Button(theme, self.tr("Emergency and crisis numbers"), "warm"))
        every.clicked.connect(self.help_asked)
        box.addWidget(card)
        honest = self.tr("Companion does not send your answers to anyone. No one may be reading them.")
        box.addWidget(Words(honest, "strong"))
        box.addLayout(self._make_foot(theme))
        self._said = Words("", "small")
        box.addWidget(self._said)
        box.addStretch(1)

    def _make_foot(self, theme: Theme) -> Flow:
        foot = Flow(spacing=12)
        self._go_on = Button(theme, self.tr("Go on"), "primary")
        self._go_on.clicked.connect(self.go_on_asked)
        self._spoken = Button(theme, self.tr("I have spoken to someone"))
        self._spoken.clicked.connect(self._note_spoken)
        foot.addWidget(self._go_on)
        foot.addWidget(self._spoken)
        return foot

    def take_keyboard(self) -> None:
        """Put the keyboard on the way on."""
        self._go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_spoken(self) -> None:
        self._spoken.setEnabled(False)
        self._said.setText(self.tr("That is noted."))
        announce(self._said, self._said.text())
        self.spoken.emit()
