"""The cards of the help page: contacts, the country's numbers, where you are, what to say, when to call."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.services.calm import CalmCard
from companion.services.numbers import Country, country_of
from companion.services.place import Place
from companion.ui.pages.dates import calendar_words
from companion.ui.pages.number_words import by_name, country_name, reached
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.dial_code import DialCode
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import flush
from companion.ui.widgets.points import points
from companion.ui.widgets.words import Words


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("help_cards", text)


class Number(QWidget):
    """One number in large figures with its code to dial; who answers, and when, below it."""

    def __init__(
        self, theme: Theme, phone: str, *lines: str, kind: str = "page", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 8)
        row.setSpacing(16)
        told = QVBoxLayout()
        told.setSpacing(2)
        number = Words(phone, kind)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        told.addWidget(number)
        for line in lines:
            if line:
                told.addWidget(Words(line))
        told.addStretch(1)
        row.addLayout(told, 1)
        row.addWidget(DialCode(theme, phone), 0, Qt.AlignmentFlag.AlignTop)


def contacts_card(theme: Theme, card: CalmCard) -> Card:
    """Show the clinic's contacts, first of all."""
    made = Card()
    made.heading(tr("Whom to call"))
    for contact in card.contacts:
        made.add(Number(theme, contact.phone, f"{contact.name} · {contact.role}", contact.hours))
    if card.contacts:
        made.add(Words(tr("Point a phone's camera at a code to dial the number."), "small"))
    else:
        said = tr(
            "The clinic's numbers stand here when its protocol is in place and your record is open. In Settings you "
            "can have them shown before that, too."
        )
        made.add(Words(said, "soft"))
    made.box.addStretch(1)
    return made


class CountryCard(Card):
    """Show the emergency and crisis numbers of a country; `country_chosen` gives the Place with another one."""

    country_chosen = Signal(object)

    def __init__(self, theme: Theme, card: CalmCard, place: Place, countries: tuple[Country, ...], locale: str) -> None:
        super().__init__()
        self._place = place
        self.heading(tr("Emergency"))
        self.add(Words(card.tiers.emergency.text, "strong"))
        found = country_of(countries, place.country, locale)
        if found is None:
            self.add(Words(tr("If a life is in danger, call the emergency number of the country you are in.")))
        else:
            self._show(theme, found)
        if countries:
            self._choice(theme, countries, found)
        self.box.addStretch(1)

    def _show(self, theme: Theme, country: Country) -> None:
        also = tr("also {numbers}").format(numbers=", ".join(country.also)) if country.also else ""
        words = tr("Emergency number, {country}").format(country=country_name(country))
        self.add(Number(theme, country.emergency, words, also, kind="title"))
        self.add(Words(tr("If you think of harming yourself, or need somebody now"), "strong"))
        for line in country.crisis:
            self.add(Number(theme, line.phone, line.name, reached(line)))
        oldest = min((country.checked_on, *(line.checked_on for line in country.crisis)))
        said = tr("Numbers go stale. These were last looked at on {day}; nobody dialled them to check.")
        self.add(Words(said.format(day=calendar_words(oldest)), "small"))

    def _choice(self, theme: Theme, countries: tuple[Country, ...], found: Country | None) -> None:
        choice = self.add(Dropdown(theme, tr("Country")))
        choice.addItem(tr("Another country"), "")
        for name, code in by_name(countries):
            choice.addItem(name, code)
        choice.setCurrentIndex(choice.findData(found.country) if found is not None else 0)
        choice.activated.connect(
            lambda _at: self.country_chosen.emit(replace(self._place, country=choice.currentData() or "-"))
        )


class PlaceCard(Card):
    """Show where the person is, and let it be written; `given` gives the Place."""

    given = Signal(object)

    def __init__(self, theme: Theme, place: Place) -> None:
        super().__init__()
        self._place = place
        self.heading(tr("Where you are"))
        self._told = self.add(Words(place.lines, "heading"))
        self._told.setVisible(bool(place.lines))
        self._fields = QWidget()
        box = QVBoxLayout(self._fields)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(
            Words(tr("Helpers need it. It is kept without your key, so that it is here before unlock."), "soft")
        )
        self._lines = {
            "address": LineField(tr("Street, number, town"), place.address),
            "way_in": LineField(tr("Floor, name at the bell, how to get in"), place.way_in),
            "phone": LineField(tr("A phone to call back"), place.phone),
        }
        for line in self._lines.values():
            box.addWidget(line)
        keep = Button(theme, tr("Keep this address"))
        keep.clicked.connect(self._give)
        box.addWidget(keep, 0, Qt.AlignmentFlag.AlignLeading)
        self.add(self._fields)
        change = Button(theme, tr("Change the address"), "quiet")
        self.box.addLayout(flush(change))
        change.clicked.connect(self._fields.show)
        change.clicked.connect(change.hide)
        self._fields.setVisible(not place.lines)
        change.setVisible(bool(place.lines))
        self.box.addStretch(1)

    def _give(self) -> None:
        self.given.emit(replace(self._place, **{name: line.text() for name, line in self._lines.items()}))


def words_card(card: CalmCard) -> Card:
    """Show what is done until help is there, and what is said on the phone."""
    made = Card("calm")
    _part(made, tr("What to say"), card.tiers.say or (tr("Who you are with, what you see, and where you are."),))
    _part(made, tr("Until help is there"), card.tiers.first_aid)
    made.box.addStretch(1)
    return made


def signs_card(card: CalmCard) -> Card:
    """Show the signs of the two tiers in which somebody is called."""
    made = Card()
    _part(made, tr("Signs of an emergency"), card.tiers.emergency.signs)
    made.heading(tr("When to call the clinic"))
    made.add(Words(card.tiers.call.text))
    _part(made, "", card.tiers.call.signs)
    made.box.addStretch(1)
    return made


def _part(card: Card, title: str, lines: Sequence[str]) -> None:
    if lines and title:
        card.heading(title)
    if lines:
        card.add(points(lines))
