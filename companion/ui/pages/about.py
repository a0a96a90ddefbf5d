"""About: which version this is, where to look for a newer one, and under which licences it stands. Asks no network."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from companion.services.about import Licences, Version
from companion.ui.pages.dates import calendar_words
from companion.ui.pages.frame import Page
from companion.ui.pages.table import Rows, Table
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words

TABLE_PX, TEXTS_PX = 380, 420
COLUMNS_PX = (150, 90, 160, 190)
"""What each column gets at 100 % text; longer words go over several lines, and the last takes the rest."""


class AboutPage(Page):
    """Show what this program is; `back_asked()` leads out. `clinic` names who handed it out, empty where nobody did."""

    back_asked = Signal()

    def __init__(self, theme: Theme, version: Version, today: date, licences: Licences, clinic: str = "") -> None:
        super().__init__(theme)
        self.setAccessibleName(self.tr("About Companion"))
        self.first = self.add_way_back(self.tr("Back"), self.back_asked)
        self.add(Words(self.tr("About Companion"), "page"))
        columns = Columns(theme, ((1, 380), (1, 380)))
        columns.addWidget(self._version_card(version))
        columns.addWidget(self._newer_card(version, today, clinic))
        self.box.addLayout(columns)
        self._table: Table | None = None
        self._texts: QPlainTextEdit | None = None
        self.add(self._licences_card(licences))
        self.box.addStretch(1)
        theme.changed.connect(self._fit)
        self._fit()

    def _version_card(self, version: Version) -> Card:
        card = Card("calm")
        card.heading(self.tr("This version"))
        card.add(Words(self.tr("Companion {version}").format(version=version.number), "strong"))
        released = self.tr("Of {day}.").format(day=calendar_words(version.day)) if version.day else ""
        card.add(Words(released or self.tr("Made between two releases, for trying out."), "soft"))
        card.add(
            Words(
                self.tr(
                    "Keeps time, sound and record of a supervised session. It gives no medical advice, and it never "
                    "opens a network connection."
                )
            )
        )
        card.box.addStretch(1)
        return card

    def _newer_card(self, version: Version, today: date, clinic: str) -> Card:
        card = Card()
        card.heading(self.tr("Newer versions"))
        if version.old(today):
            card.add(Words(self.tr("This version is more than a year old. Please look for a newer one."), "warm"))
        card.add(Words(self.tr("Companion never looks by itself, so please look now and then where you got it.")))
        if clinic:
            card.add(Words(self.tr("You got it from {clinic}: ask there.").format(clinic=clinic), "strong"))
        card.add(
            Words(
                self.tr(
                    "An update keeps your record and your settings. An older version does not open a record that a "
                    "newer one has written: it says so, and changes nothing."
                ),
                "small",
            )
        )
        card.box.addStretch(1)
        return card

    # -- licences ---------------------------------------------------------------------------------------------

    def _licences_card(self, licences: Licences) -> Card:
        card = Card()
        card.heading(self.tr("Licences"))
        for words in self._stand():
            card.add(Words(words))
        if licences.components:
            self._table = card.add(Table(self.theme, self.tr("What Companion is built on")))
            self._table.show_rows(self._rows(licences), wrap=True)
        if licences.texts:
            show = Button(self.theme, self.tr("Show every licence in full"))
            row = Flow()
            row.addWidget(show)
            card.box.addLayout(row)
            show.clicked.connect(lambda: self._show_texts(card, show, licences.texts))
        else:
            card.add(Words(self.tr("Every licence in full comes with the installed program."), "small"))
        return card

    def _stand(self) -> tuple[str, ...]:
        """Say under what it all stands: the beginning of THIRD-PARTY.md, in the person's language."""
        return (
            self.tr("Companion itself is under the MIT licence, and its sound under CC0."),
            self.tr(
                "Qt, Qt for Python and FFmpeg are under the GNU Lesser General Public License, version 3 or 2.1; "
                "libsndfile, mpg123, LAME and soxr under version 2.1."
            ),
            self.tr(
                "They lie beside the program as files of their own, and you may put your own builds in their place. "
                "For three years from the day you got it, The Companion developers give the complete source of exactly "
                "these versions to anyone who asks, at the cost of a copy; the places below have it too."
            ),
        )

    def _rows(self, licences: Licences) -> Rows:
        headers = (self.tr("Name"), self.tr("Version"), self.tr("Licence"), self.tr("What for"), self.tr("Source"))
        lines = [(one.name, one.version, one.licence, one.use, one.source) for one in licences.components]
        return Rows(headers, len(lines), lambda row, column: lines[row][column])

    def _show_texts(self, card: Card, button: Button, texts: str) -> None:
        """Show the texts in the place of the button, with the keyboard in them; Tab leads out again."""
        self._texts = field = QPlainTextEdit(texts)
        field.setReadOnly(True)
        field.setTabChangesFocus(True)
        field.setAccessibleName(self.tr("Every licence in full"))
        field.setProperty("ringRadius", RADIUS_SMALL)
        card.add(field)
        self._fit()
        button.hide()
        field.show()
        field.setFocus()

    def _fit(self) -> None:
        if self._table is not None:
            self._table.setFixedHeight(self.theme.px(TABLE_PX))
            for column, px in enumerate(COLUMNS_PX):
                self._table.horizontalHeader().resizeSection(column, self.theme.px(px))
        if self._texts is not None:
            self._texts.setFixedHeight(self.theme.px(TEXTS_PX))
