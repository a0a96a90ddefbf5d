"""Ask for the secret that opens the record. Opens nothing itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from companion.domain.errors import Known
from companion.services.slots import SlotKind
from companion.ui.messages import words
from companion.ui.pages.door import FIELD_EDGE_PX, DoorPage, SecretField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class UnlockPage(DoorPage):
    """Ask for the passphrase or the recovery code."""

    passphrase_given = Signal(str)
    code_given = Signal(str)
    keyring_asked = Signal()
    record_asked = Signal()

    def __init__(self, theme: Theme, slots: tuple[SlotKind, ...], parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self._wait_s = 0
        self.setAccessibleName(self.tr("Unlock"))
        self._fields: list[tuple[SecretField, Button]] = []
        self.main.addWidget(Words(self.tr("Welcome back"), "title"))
        if SlotKind.PASSPHRASE in slots:
            text = self.tr("Your passphrase opens the record.")
            self._add(self.tr("Passphrase"), text, self.tr("Open"), self.passphrase_given.emit, hidden=True, first=True)
        if SlotKind.CODE in slots:
            text = self.tr("Or the recovery code, 28 letters and figures from your paper.")
            first = SlotKind.PASSPHRASE not in slots
            self._add(
                self.tr("Recovery code"),
                text,
                self.tr("Open with the code"),
                self.code_given.emit,
                hidden=False,
                first=first,
            )
        self._keyring = Button(theme, self.tr("Try this computer's keyring again"), "quiet")
        self._keyring.clicked.connect(self.keyring_asked)
        self._keyring.setVisible(False)
        self.main.addWidget(self._keyring, 0, Qt.AlignmentFlag.AlignLeading)
        self.main.addWidget(record_offer(theme, self.record_asked.emit))
        if not slots:
            self.offer_unasked()

    def offer_unasked(self) -> None:
        """Offer to open by the keyring or the login, which the lock of a moment ago keeps from happening by itself."""
        self._keyring.set_words(self.tr("Open"))
        self._keyring.setVisible(True)
        self.first = self._keyring

    def slow_down(self, wait_s: int) -> None:
        """Say how long the next try takes, because of the wrong ones before it."""
        self._wait_s = wait_s

    def _add(
        self, label: str, text: str, action: str, given: Callable[[str], None], *, hidden: bool, first: bool
    ) -> None:
        self.main.addWidget(Words(text, "body" if first else "soft"))
        field = SecretField(label, hidden=hidden)
        button = Button(self.theme, action, "primary" if first else "secondary")
        row = QHBoxLayout()
        row.addWidget(field, 1)
        side = QVBoxLayout()
        side.addStretch(1)
        side.addWidget(button)
        side.addSpacing(FIELD_EDGE_PX)
        row.addLayout(side)
        self.main.addLayout(row)

        def give() -> None:
            if button.isEnabled() and field.text().strip():
                given(field.text())

        button.clicked.connect(give)
        field.entered.connect(give)
        self._fields.append((field, button))
        if first:
            self.first = field

    def say(self, why: Known | str) -> None:
        """Say why it did not open; a keyring that did not answer can be tried again."""
        if isinstance(why, Known):
            self._keyring.setVisible(self._keyring.isVisible() or why.code.startswith("keyring."))
            if why.code == "keys.wrong_secret":  # hidden words can't be mended, only typed anew
                self._fields[0][0].clear()
            message = words(why)
            why = f"{message.title}. {message.text}"
        super().say(why)

    def wait(self, on: bool) -> None:
        """Take no further try while one runs."""
        for field, button in self._fields:
            field.setEnabled(not on)
            button.setEnabled(not on)
        if on and self._wait_s:
            told = self.tr(
                "After so many tries there is a short wait before each. This time: %n seconds.", "", self._wait_s
            )
            super().say(told)
        if not on:
            self.setFocus()


def record_offer(theme: Theme, then: Callable[[], None]) -> QWidget:
    """Offer to record for a session that runs, where nobody at hand can open the record."""
    offer = Card("calm")
    text = QCoreApplication.translate(
        "Door",
        "Is a session running, and nobody here can open the record? The sitter can go on recording. It is "
        "sealed, and comes into the record when that is opened next.",
    )
    offer.add(Words(text, "soft"))
    button = Button(theme, QCoreApplication.translate("Door", "Record without opening"))
    button.clicked.connect(then)
    offer.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
    return offer
