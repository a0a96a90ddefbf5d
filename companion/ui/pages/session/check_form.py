"""The sitter's look at the patient: four quick answers, three lines that may stay empty, and the protocol's own words.

Draws no conclusion. After an answer that is not as usual the clinic's words about help come into view, as they are.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.events import Calm, CheckDone, Rousable
from companion.domain.protocol import Protocol
from companion.ui.pages.session.form_page import FormPage
from companion.ui.pages.session.line_field import LineField
from companion.ui.pages.session.one_of import OneOf
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.column import stacked
from companion.ui.widgets.columns import Columns
from companion.ui.widgets.fade import fade_in
from companion.ui.widgets.words import Words

UNUSUAL = {"breathing": "no", "colour": "no", "rousable": Rousable.NO.value}


class CheckForm(FormPage):
    """Ask for a check; `done` gives CheckDone; which planned check it answers is left to the rules."""

    done = Signal(object)

    def __init__(self, theme: Theme, protocol: Protocol, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Look at the patient"), caption, parent=parent)
        columns = Columns(theme, ((11, 400), (10, 360)), spacing=32)
        self._questions = {
            name: OneOf(theme, question, answers)
            for name, question, answers in (
                ("breathing", self.tr("Is the breathing normal?"), self._yes_no()),
                ("colour", self.tr("Is the colour of face and lips as usual?"), self._yes_no()),
                ("rousable", self.tr("Does the patient answer when called?"), self._rousable()),
                ("calm", self.tr("How does the patient seem?"), self._calm()),
            )
        }
        self._lines = {
            name: LineField(label, big=True)
            for name, label in (
                ("position", self.tr("Position, if you like")),
                ("action", self.tr("What you did, if anything")),
                ("note", self.tr("Note")),
            )
        }
        columns.addWidget(stacked(*self._questions.values()))
        columns.addWidget(stacked(self._help_card(protocol), self._advice(protocol), *self._lines.values()))
        self.box.addLayout(columns)
        self.box.addStretch(1)
        self._save = Button(theme, self.tr("Record the check"), "primary", big=True)
        self._save.clicked.connect(self._record)
        self._open = Words("", "soft")
        self.add_foot(self._save)
        self.add_foot(self._open)
        for question in self._questions.values():
            question.chosen.connect(self._refresh)
        self.first = self._questions["breathing"].first
        self._refresh()

    def _yes_no(self) -> list[tuple[str, str]]:
        return [("yes", self.tr("Yes")), ("no", self.tr("No"))]

    def _rousable(self) -> list[tuple[str, str]]:
        words = {Rousable.YES: self.tr("Yes"), Rousable.NO: self.tr("No"), Rousable.NOT_TRIED: self.tr("Not tried")}
        return [(key.value, word) for key, word in words.items()]

    def _calm(self) -> list[tuple[str, str]]:
        words = {
            Calm.SETTLED: self.tr("Settled"),
            Calm.ANXIOUS: self.tr("Anxious"),
            Calm.DISTRESSED: self.tr("Distressed"),
        }
        return [(key.value, word) for key, word in words.items()]

    def _help_card(self, protocol: Protocol) -> Card:
        """Make the clinic's words about help, out of sight until an answer is not as usual."""
        card = self._help = Card("calm")
        card.add(Words(self.tr("From your clinic"), "warm"))
        card.add(Words(protocol.tiers.emergency.text))
        card.add(Words(protocol.tiers.call.text))
        card.hide()
        return card

    def _advice(self, protocol: Protocol) -> Card:
        card = Card()
        for title, lines in (
            (self.tr("Look for"), protocol.checks.look_for),
            (self.tr("Please avoid"), protocol.checks.avoid),
        ):
            if lines:
                card.add(Words(title, "strong"))
                card.add(Words("\n".join(lines), "soft"))
        if not protocol.checks.look_for and not protocol.checks.avoid:
            card.hide()
        return card

    def _refresh(self) -> None:
        answers = {name: question.answer() for name, question in self._questions.items()}
        missing = list(answers.values()).count(None)
        self._save.setEnabled(not missing)
        self._open.setText(self.tr("%n questions are still open", "", missing) if missing else "")
        if self._help.isHidden() and any(answers[name] == answer for name, answer in UNUSUAL.items()):
            fade_in(self.theme, self._help)

    def _record(self) -> None:
        answers = {name: question.answer() or "" for name, question in self._questions.items()}
        self.done.emit(
            CheckDone(
                None,
                breathing_normal=answers["breathing"] == "yes",
                colour_normal=answers["colour"] == "yes",
                rousable=Rousable(answers["rousable"]),
                calm=Calm(answers["calm"]),
                **{name: line.text() for name, line in self._lines.items()},
            )
        )
