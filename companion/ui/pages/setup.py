"""The first start, in three short pages: what this is, who is here, and who may open the record.

The last has three ways in, each with its consequence, and a code for paper.

Says what a person chose; makes no key. There is no choice that is made for them.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.services.keys import LEAST_CHARACTERS, ByCode, ByKeyring, ByLogin, ByPassphrase, NewSlot
from companion.ui.messages import words
from companion.ui.pages.beginning.steps import Step, WhatStep, Who, WhoStep
from companion.ui.pages.code_card import CodeCard
from companion.ui.pages.door import DoorPage, SecretField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.checklist_row import ChecklistRow
from companion.ui.widgets.words import Words


class Way(StrEnum):
    """The three ways in that can be chosen first."""

    KEYRING = "keyring"
    PASSPHRASE = "passphrase"  # noqa: S105 - a name, not a secret
    LOGIN = "login"


class SetupPage(DoorPage):
    """Ask once how the record is to be protected; `chosen(tuple[NewSlot, ...])` carries the answer.

    `who` sits before it; `restore_asked()`: there is a backup of an earlier record.
    """

    chosen = Signal(object)
    restore_asked = Signal()

    def __init__(self, theme: Theme, make_code: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("First start"))
        self._make_code = make_code
        self.who = Who.PATIENT
        what, who = WhatStep(theme), WhoStep(theme)
        what.done.connect(lambda: self._show_step(who))
        who.back.connect(lambda: self._show_step(what))
        who.chosen.connect(self._say_who)
        self._ways = self._build_ways()
        self._code = CodeCard(theme)
        self._code.hide()
        self._steps = (what, who, self._ways)
        for part in (*self._steps, self._code):
            self.main.addWidget(part)
        self._show_step(what)

    def _build_ways(self) -> QWidget:
        ways = Step(3, self.tr("Who may open the record?"))
        box = ways.box
        self._with_code = ChecklistRow(self.theme, self.tr("Also make a recovery code to write down"))
        self._with_code.set_done(True)
        told = self.tr("Everything is kept on this computer, in one encrypted folder. Choose what opens it.")
        box.addWidget(Words(told))
        box.addWidget(self._keyring_card())
        box.addWidget(self._passphrase_card())
        box.addWidget(self._with_code)
        box.addWidget(
            Words(
                self.tr(
                    "Without a code a forgotten passphrase, or a keyring that was lost with the computer, can't be "
                    "helped: nobody opens the record then."
                ),
                "soft",
            )
        )
        box.addWidget(self._login_card())
        earlier = Button(self.theme, self.tr("I have a backup from another computer"), "quiet")
        earlier.clicked.connect(self.restore_asked)
        box.addWidget(earlier, 0, Qt.AlignmentFlag.AlignLeading)
        return ways

    def _keyring_card(self) -> Card:
        card = Card()
        card.heading(self.tr("This computer's keyring"))
        self._keyring_words = card.add(Words("", "soft"))
        self._keyring = self._offer(card, self.tr("Use the keyring"), Way.KEYRING, "primary")
        return card

    def _passphrase_card(self) -> Card:
        card = Card()
        card.heading(self.tr("A passphrase"))
        text = self.tr(
            "Asked for at every start. Nobody opens the record without it, and nobody can give it back to you. "
            "It has at least {least} characters; four or five words are good."
        )
        card.add(Words(text.format(least=LEAST_CHARACTERS), "soft"))
        self._first = card.add(SecretField(self.tr("Passphrase")))
        self._second = card.add(SecretField(self.tr("The same once more")))
        button = self._offer(card, self.tr("Use this passphrase"), Way.PASSPHRASE)
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(button.click)
        return card

    def _login_card(self) -> Card:
        card = Card()
        card.heading(self.tr("No key of your own"))
        text = self.tr(
            "The key lies beside the record. Whoever can read this computer's disk can read everything in it. "
            "Only the login of this computer stands before it."
        )
        card.add(Words(text, "warm"))
        self._offer(card, self.tr("Go on with the login only"), Way.LOGIN)
        return card

    def _offer(self, card: Card, text: str, way: Way, kind: str = "secondary") -> Button:
        button = Button(self.theme, text, kind)
        button.clicked.connect(lambda: self._choose(way))
        card.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def set_keyring(self, keyring: str | Known) -> None:
        """Say which keyring this computer has, or why it can't be used."""
        if isinstance(keyring, Known):
            message = words(keyring)
            self._keyring_words.setText(f"{message.title}. {message.text}")
        else:
            self._keyring_words.setText(
                self.tr(
                    "Opens by itself while you are logged in ({keyring}). A stolen disk stays closed. Somebody at your "
                    "open computer can read the record."
                ).format(keyring=keyring)
            )
        self._keyring.setVisible(not isinstance(keyring, Known))

    def say(self, why: Known | str) -> None:
        """Say why that did not work; the choice is open again."""
        if isinstance(why, Known):
            message = words(why)
            why = f"{message.title}. {message.text}"
        if not self._code.isHidden():
            self._code.hide()
            self._ways.show()
        super().say(why)
        self.to_top()

    def _show_step(self, shown: QWidget) -> None:
        """Show one of the three pages, and put the keyboard on its first thing to press."""
        for step in self._steps:
            step.setVisible(step is shown)
        self.to_top()
        first = next((button for button in shown.findChildren(Button) if not button.isHidden()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_who(self, who: Who) -> None:
        self.who = who
        self._show_step(self._ways)

    def wait(self, on: bool) -> None:
        """Take no further choice while one is being carried out."""
        self._ways.setEnabled(not on)
        self._code.setEnabled(not on)

    def _choose(self, way: Way) -> None:
        slot = self._slot(way)
        if slot is None:
            return
        self.banner.clear()
        if way is Way.LOGIN or not self._with_code.is_done():
            self.chosen.emit((slot,))
            return
        code = self._make_code()
        self._ways.hide()
        self._code.show_code(code, lambda: self.chosen.emit((slot, ByCode(code))))
        self._code.show()
        self.to_top()

    def _slot(self, way: Way) -> NewSlot | None:
        if way is Way.KEYRING:
            return ByKeyring()
        if way is Way.LOGIN:
            return ByLogin()
        if self._first.text() != self._second.text():
            self.say(self.tr("The two passphrases are not the same. Please type both again."))
        elif len(self._first.text()) < LEAST_CHARACTERS:
            self.say(Known("keys.passphrase_short", least=LEAST_CHARACTERS))
        else:
            return ByPassphrase(self._first.text())
        return None
