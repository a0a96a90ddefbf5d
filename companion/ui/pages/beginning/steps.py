"""The first two of the three short pages of a first start: what the program is and isn't, and who is here.

Shows and asks; keeps nothing. Who is here is never written down: it only decides what is offered first.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import Column
from companion.ui.widgets.words import Words

ALL = 3


class Who(StrEnum):
    """Who sits before a first start."""

    PATIENT = "patient"
    THERAPIST = "therapist"
    CLINIC = "clinic"


class Step(QWidget):
    """One short page with its place among them; what it holds goes into `box`."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self.setProperty("bare", True)
        self.setAccessibleName(title)
        self.box = Column(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(16)
        self.box.addWidget(Words(_tr("Page {n} of {all}").format(n=number, all=ALL), "small"))
        self.box.addWidget(Words(title, "title"))


class WhatStep(Step):
    """Say what the program is, and what it isn't; `done()` goes on."""

    done = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(1, _tr("Welcome to Companion"))
        does, does_not = Card(), Card("calm")
        does.heading(_tr("What it does"))
        for line in (
            _tr("It keeps the time of a session with prescribed ketamine, with a sitter beside you."),
            _tr("It plays calm music that does not stop, and helps you come back."),
            _tr("It keeps a record: your mood, your course, your notes. Your clinic gets what you choose to give."),
        ):
            does.add(Words(line))
        does_not.heading(_tr("What it does not do"))
        for line in (
            _tr("It gives no medical advice and names no dose. That is your prescriber's part."),
            _tr("It does not watch over you. A sitter does."),
            _tr("It calls nobody and sends nothing. Everything stays on this computer."),
        ):
            does_not.add(Words(line))
        self.box.addWidget(does)
        self.box.addWidget(does_not)
        self.on = Button(theme, _tr("Go on"), "primary")
        self.on.clicked.connect(self.done)
        self.box.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeading)


class WhoStep(Step):
    """Ask who is here; `chosen(Who)` carries the answer, `back()` goes back."""

    chosen = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(2, _tr("Who is here?"))
        self.box.addWidget(Words(_tr("This only decides what is offered first. It is not written down."), "soft"))
        self.first: Button | None = None
        for who, title, text in (
            (Who.PATIENT, _tr("I take part"), _tr("As the person who has sessions, or as their sitter.")),
            (Who.THERAPIST, _tr("I am a therapist"), _tr("I make programmes of music, and protocols.")),
            (Who.CLINIC, _tr("I set it up for a clinic"), _tr("I make files that many people open.")),
        ):
            card = Card()
            card.setAccessibleName(title)
            button = Button(theme, title)
            button.setAccessibleDescription(text)
            button.clicked.connect(lambda _=False, who=who: self.chosen.emit(who))
            card.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            card.add(Words(text, "soft"))
            self.box.addWidget(card)
            self.first = self.first or button
        earlier = Button(theme, _tr("Back"), "quiet", icon="back")
        earlier.clicked.connect(self.back)
        self.box.addWidget(earlier, 0, Qt.AlignmentFlag.AlignLeading)


def _tr(text: str) -> str:
    return QCoreApplication.translate("FirstSteps", text)
