"""Ending before the protocol's end: asks why, and says what the protocol still wants. Never refuses, never urges."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.one_of import OneOf
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class EndForm(FormPage):
    """Ask why; `done` gives the reason in words, which may be empty."""

    done = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        wanted: str,
        *,
        end: str,
        go_on: str,
        with_help: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Take what the protocol still wants as `wanted`, and the words of the two actions."""
        super().__init__(theme, title, with_help=with_help, narrow=True, parent=parent)
        self.back.hide()  # going on is the way back
        if wanted:
            self.box.addWidget(_said(wanted))
        self._reasons = {
            "patient": self.tr("The patient asks for it"),
            "sitter": self.tr("The sitter decides it"),
            "unwell": self.tr("Somebody is unwell"),
            "other": self.tr("Another reason"),
        }
        self._why = OneOf(theme, self.tr("Why do you end here?"), list(self._reasons.items()))
        self._words = LineField(self.tr("In your words, if you like"), big=True)
        self.box.addWidget(self._why)
        self.box.addWidget(self._words)
        stay = Button(theme, go_on, "primary", big=True)
        stay.clicked.connect(self.left)
        ends = Button(theme, end, big=True)
        ends.clicked.connect(self._end)
        self.add_foot(stay)
        self.add_foot(ends)
        self.first = stay

    def _end(self) -> None:
        chosen = self._why.answer()
        parts = ("" if chosen is None else self._reasons[chosen], self._words.text())
        self.done.emit(". ".join(part for part in parts if part))


def _said(text: str) -> Card:
    card = Card("calm")
    card.add(Words(text))
    return card
