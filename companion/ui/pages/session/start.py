"""No session is open: rehearse, or begin one; where none can begin, why not and whom to ask. Opens nothing itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from companion.domain import protocol as protocols
from companion.domain.events import Phase
from companion.domain.protocol import Protocol
from companion.domain.stamps import MS_PER_S
from companion.services.runner import Opening
from companion.ui.messages import words
from companion.ui.pages.dates import date_of_day_words
from companion.ui.pages.frame import Page
from companion.ui.pages.session.contacts import Contacts
from companion.ui.pages.session.doors import Openings
from companion.ui.pages.session.times import length_words
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

SPEEDS = (1, 10, 60)
TIMED = (Phase.PREPARATION, Phase.ONSET, Phase.WINDOW, Phase.RETURN, Phase.RECOVERY)


def whole_ms(protocol: Protocol) -> int:
    """Give the planned length of a whole session."""
    timed_s = sum(protocol.timed(phase).planned_s for phase in TIMED)
    return (timed_s + protocol.hold_phase_s()) * MS_PER_S


class StartPage(Page):
    """Offer what can be opened; `chosen` gives the Opening."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, openings: Callable[[], Openings], parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Session"), parent)
        self._openings = openings
        self._offers: QWidget | None = None
        self.add(Words(self.tr("Session"), "title"))
        self.box.addStretch(1)

    def shown(self) -> None:
        """Ask anew what can be opened today."""
        found = self._openings()
        if self._offers is not None:
            self._offers.hide()
            self._offers.deleteLater()
        self._offers = QWidget()
        cards = Columns(self.theme, ((1, 320), (1, 320)), parent=self._offers)
        made = (self._rehearsal_card(found), self._session_card(found))
        for card in made if found.session is None else reversed(made):
            cards.addWidget(card)
        self.box.insertWidget(self.box.count() - 1, self._offers)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask anew whenever the page comes into sight."""
        super().showEvent(event)
        self.shown()

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing that can be chosen."""
        first = None if self._offers is None else self._offers.findChild(Button)
        if first is not None:
            first.setFocus()

    def _session_card(self, found: Openings) -> Card:
        card = Card()
        if found.session is None:
            message = None if found.why_not is None else words(found.why_not)
            card.heading(self.tr("No session can begin yet") if message is None else message.title)
            card.add(Words("" if message is None else message.text, "soft"))
            card.add(Words(self.tr("You can rehearse at any time."), "soft"))
            card.box.addStretch(1)
            return card
        opening = found.session
        protocol = protocols.read(opening.protocol)
        place = self.tr("Session {n} of {all}").format(n=opening.number, all=protocol.course.sessions)
        card.heading(place)
        card.add(Words(f"{protocol.title} · {length_words(whole_ms(protocol))}", "soft"))
        card.add(Words(f"{protocol.clinic.name} · {protocol.clinic.prescriber}", "soft"))
        for line in (protocol.medicine, protocol.audience):
            if line:
                card.add(Words(line, "soft"))
        if found.not_before is not None:
            self._add_gap(card, protocol, found.not_before)
        card.add(Words(self.tr("Your sitter should be with you now, and stay until the end."), "body"))
        card.box.addStretch(1)
        begin = card.add(Button(self.theme, self.tr("Begin session"), "primary", big=True))
        begin.clicked.connect(lambda: self.chosen.emit(opening))
        return card

    def _add_gap(self, card: Card, protocol: Protocol, day: date) -> None:
        """Say that the protocol leaves this day out, and whom to ask; whoever begins anyway has that in the record."""
        text = self.tr("By the protocol the next session is not before {day}. Please call first.")
        card.add(Words(text.format(day=date_of_day_words(day)), "warm"))
        card.add(Contacts(protocol.contacts[:1]))

    def _rehearsal_card(self, found: Openings) -> Card:
        opening = found.rehearsal
        whole = whole_ms(protocols.read(opening.protocol))
        card = Card("plain" if found.session is None else "calm")
        card.heading(self.tr("Rehearse"))
        card.add(
            Words(self.tr("Go through it all together, with the sound and without medicine, as often as you like."))
        )
        speeds = Segmented(
            self.theme, [(str(speed), self._speed_words(speed)) for speed in SPEEDS], self.tr("How fast"), "10"
        )
        takes = Words("", "soft")

        def show() -> None:
            length = length_words(whole / int(speeds.current()))
            takes.setText(self.tr("Takes about {length}.").format(length=length))

        speeds.chosen.connect(show)
        show()
        card.add(speeds)
        card.add(takes)
        card.box.addStretch(1)
        kind = "primary" if found.session is None else "secondary"
        begin = card.add(Button(self.theme, self.tr("Begin the rehearsal"), kind, big=True))
        begin.clicked.connect(lambda: self.chosen.emit(_at_speed(opening, int(speeds.current()))))
        return card

    def _speed_words(self, speed: int) -> str:
        return self.tr("As on the day") if speed == 1 else self.tr("{n} ×").format(n=speed)


def _at_speed(opening: Opening, speed: int) -> Opening:
    return replace(opening, speed=float(speed))
