"""Help now: whom to call, where you are, what to say. Works without a key, a store or a network.

Calls nobody: a computer can't dial, so the numbers are large, and each has a code that a phone's camera reads. The
clinic's own contacts come first. What is shown before unlock is what the person wants shown there.
"""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.services.calm import CalmCard
from companion.services.numbers import Country
from companion.services.place import Place
from companion.ui.pages.frame import Page
from companion.ui.pages.help_cards import CountryCard, PlaceCard, contacts_card, signs_card, words_card
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow, flush
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words

Shown = tuple[CalmCard, Place]


class HelpPage(Page):
    """The same page on every screen; `back_asked` and `grounding_asked` lead out of it, `place_given` gives a Place.

    `answers_asked` is for trouble with the program, not with the person.
    """

    grounding_asked = Signal()
    back_asked = Signal()
    answers_asked = Signal()
    place_given = Signal(object)

    def __init__(
        self,
        theme: Theme,
        card: CalmCard,
        place: Place | None = None,
        countries: tuple[Country, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self._countries = countries
        self.setAccessibleName(self.tr("Help now"))
        self.add(self._head())
        self._cards = self.add(QWidget())
        self._shown: Shown | None = None
        answers = Button(theme, self.tr("When something is wrong with Companion"), "quiet")
        answers.clicked.connect(self.answers_asked)
        self.box.addLayout(flush(answers))
        self.box.addStretch(1)
        self.show_card(card, place or Place())

    def _head(self) -> QWidget:
        row = Flow(spacing=12)
        row.setContentsMargins(0, 0, 0, 8)
        grounding = Button(self.theme, self.tr("Grounding"), "primary", big=True)
        grounding.clicked.connect(self.grounding_asked)
        self._back = Button(self.theme, self.tr("Back"), big=True, icon="back")
        self._back.clicked.connect(self.back_asked)
        row.addWidget(grounding)
        row.addWidget(self._back)
        self.first = self.way_back = self._back
        return Head(Words(self.tr("Help now"), "title"), row)

    def show_card(self, card: CalmCard, place: Place | None = None) -> None:
        """Show what the clinic wrote, or what is known without it, and where the person is."""
        place = place if place is not None else self._shown[1] if self._shown else Place()
        if (card, place) == self._shown:
            return
        self._shown = (card, place)
        cards = QWidget()
        columns = Columns(self.theme, ((1, 380), (1, 380)))
        country = CountryCard(self.theme, card, place, self._countries, QLocale.system().name())
        country.country_chosen.connect(self._choose_country)
        where = PlaceCard(self.theme, place)
        where.given.connect(self.place_given)
        for widget in (contacts_card(self.theme, card), country, words_card(card), where, signs_card(card)):
            columns.addWidget(widget)
        cards.setLayout(columns)
        self.box.replaceWidget(self._cards, cards)
        self._cards.deleteLater()
        self._cards = cards

    def _choose_country(self, place: Place) -> None:
        self.place_given.emit(place)

    def kept(self, place: Place) -> None:
        """Show the place that has been kept."""
        if self._shown is not None:
            self.show_card(self._shown[0], place)

    def not_kept(self, why: Known) -> None:
        """Say that the place could not be kept; what was there before is."""
        self.say_known(why)
