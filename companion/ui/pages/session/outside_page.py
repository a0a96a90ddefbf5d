"""A reading was outside the prescriber's limits: the values, the prescriber's words, and whom to call.

Comes only where the protocol asks for the comparison. Says nothing of its own about what a value means.
"""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.protocol import Limits, Protocol, Value
from companion.domain.stamps import MS_PER_S
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.safety_words import limit_words, value_name
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class OutsidePage(FormPage):
    """Show the prescriber's words; `again_asked` for a reading now, `call_asked` for whom to call."""

    again_asked = Signal()
    call_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        protocol: Protocol,
        limits: Limits,
        beyond: Sequence[Value],
        parent: QWidget | None = None,
    ) -> None:
        """Take the values of the reading that are outside as `beyond`."""
        named = ", ".join(value_name(value) for value in beyond)
        super().__init__(
            theme,
            self.tr("Outside your prescriber's limits"),
            named[:1].upper() + named[1:],
            narrow=True,
            parent=parent,
        )
        card = Card("calm")
        card.add(Words(limits.text, "warm"))
        card.add(Words("\n".join(limit_words(limit) for limit in limits.values), "soft"))
        if limits.repeat_after_s is not None:
            after = length_words(limits.repeat_after_s * MS_PER_S)
            card.add(Words(self.tr("The protocol asks for one more reading after {length}.").format(length=after)))
        self.box.addWidget(card)
        contacts = [protocol.contact(one) for one in protocol.tiers.call.contacts]
        if contacts:
            numbers = Card()
            numbers.add(Contacts(contacts))
            self.box.addWidget(numbers)
        call = Button(theme, self.tr("What to do, whom to call"), "warm", big=True)
        call.clicked.connect(self.call_asked)
        again = Button(theme, self.tr("Measure again now"), big=True)
        again.clicked.connect(self.again_asked)
        self.add_foot(call)
        self.add_foot(again)
        self.first = call
