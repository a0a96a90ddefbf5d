"""What to do when something is not as it should be: the clinic's three tiers, the emergency card, and who was called.

Shows the clinic's words and the numbers; a computer can't call. Which tier it is, the sitter decides by the signs.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.protocol import Contact, Protocol, TierName
from companion.domain.records import dataclass
from companion.domain.safety_events import CallMade
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.safety_words import tier_name
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.points import points
from companion.ui.widgets.words import Words

KINDS = {TierName.EMERGENCY: "warm", TierName.CALL: "primary"}


@dataclass(frozen=True, slots=True)
class Facts:
    """What helpers must know: the emergency number (empty while nobody has said which country) and the address."""

    emergency: str = ""
    place: str = ""


class TiersPage(FormPage):
    """Show the tiers, `first` before the others; `done` gives CallMade."""

    done = Signal(object)

    def __init__(
        self,
        theme: Theme,
        protocol: Protocol,
        facts: Facts,
        *,
        title: str = "",
        caption: str = "",
        first: TierName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, title or self.tr("What to do"), caption, parent=parent)
        self._protocol, self._facts = protocol, facts
        order = [TierName.EMERGENCY, TierName.CALL, TierName.COMFORT]
        if first is not None:
            self.box.addWidget(self._card(first))
            order.remove(first)
        columns = Columns(theme, tuple((1, 300) for _ in order), spacing=16)
        for tier in order:
            columns.addWidget(self._card(tier))
        self.box.addLayout(columns)
        self.box.addStretch(1)

    def _card(self, name: TierName) -> Card:
        tier = self._protocol.tiers.of(name)
        card = Card("calm" if name is TierName.COMFORT else "")
        card.heading(tier_name(name))
        card.add(Words(tier.text, "strong"))
        if tier.signs:
            card.add(points(tier.signs))
        if name is TierName.EMERGENCY:
            self._emergency(card)
        contacts = [self._protocol.contact(one) for one in tier.contacts]
        if contacts:
            card.add(Contacts(contacts))
        if name is not TierName.COMFORT:
            self._called(card, name, contacts)
        card.box.addStretch(1)
        return card

    def _emergency(self, card: Card) -> None:
        """Add the emergency card: number, address, first aid, what to say."""
        if self._facts.emergency:
            number = card.add(Words(self._facts.emergency, "title"))
            number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            number.setAccessibleName(self.tr("Emergency number {number}").format(number=self._facts.emergency))
        else:
            card.add(Words(self.tr("The emergency number of the country you are in."), "warm"))
        place = self._facts.place or self.tr("No address is written down. Please say where you are.")
        card.add(Words(self.tr("You are at"), "small"))
        card.add(Words(place, "heading"))
        tiers = self._protocol.tiers
        for title, lines in (
            (self.tr("Until help is there"), tiers.first_aid),
            (self.tr("What to say"), tiers.say),
        ):
            if lines:
                card.add(Words(title, "small"))
                card.add(points(lines))

    def _called(self, card: Card, name: TierName, contacts: Sequence[Contact]) -> None:
        emergency = name is TierName.EMERGENCY  # nobody writes while help is on its way
        said = None if emergency else card.add(LineField(self.tr("What they said, if you like"), big=True))
        whom = [self._facts.emergency] if emergency else [contact.name + ", " + contact.role for contact in contacts]
        for one in whom or [""]:
            words = (
                self.tr("I called the emergency number")
                if emergency
                else self.tr("I called {whom}").format(whom=one)
                if one
                else self.tr("I called")
            )
            called = card.add(Button(self.theme, words, KINDS[name], big=True))
            called.clicked.connect(
                lambda _=False, one=one: self.done.emit(CallMade(name, one, said.text() if said else ""))
            )
