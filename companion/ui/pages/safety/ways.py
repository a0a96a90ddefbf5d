"""Who may open the record: each way in with its consequence, and how to add, change, take away and try it.

Changes nothing itself; a secret is kept here no longer than it is shown.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.records import dataclass
from companion.services.keys import LEAST_CHARACTERS, VaultState
from companion.services.slots import SlotKind
from companion.ui.pages.code_card import CodeCard
from companion.ui.pages.door import SecretField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


@dataclass(frozen=True, slots=True)
class _Way:
    """The parts of one way in that change with whether it is there."""

    stands: Words
    add: Button
    remove: Button


class WaysCard(Card):
    """List the ways in.

    Signals: `passphrase_given(str)`, `keyring_asked()`, `login_asked()`, `code_asked()` (a new one),
    `code_tried(str)` (does the paper still open it?), `removed(SlotKind)`, `said(str)` for what is wrong at once.
    """

    passphrase_given = Signal(str)
    keyring_asked = Signal()
    login_asked = Signal()
    code_asked = Signal()
    code_tried = Signal(str)
    removed = Signal(object)
    said = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._theme = theme
        self._ways: dict[SlotKind, _Way] = {}
        self.heading(self.tr("Who may open the record"))
        self._code_card = CodeCard(theme)
        self._add_keyring()
        self._add_passphrase()
        self._add_code()
        self._add_login()
        self.box.addStretch(1)

    def _add_keyring(self) -> None:
        text = self.tr("Opens by itself while you are logged in. Somebody at your open computer can read the record.")
        self._way(SlotKind.KEYRING, self.tr("This computer's keyring"), text, self.tr("Use the keyring"))
        self._ways[SlotKind.KEYRING].add.clicked.connect(self.keyring_asked)

    def _add_passphrase(self) -> None:
        text = self.tr(
            "Asked for at each start where no keyring opens. Nobody can give it back to you. At least {least} "
            "characters; a changed one does not change older backups."
        )
        self._first = SecretField(self.tr("New passphrase"))
        self._second = SecretField(self.tr("The same once more"))
        self._way(
            SlotKind.PASSPHRASE,
            self.tr("A passphrase"),
            text.format(least=LEAST_CHARACTERS),
            self.tr("Set the passphrase"),
            self._first,
            self._second,
        )
        add = self._ways[SlotKind.PASSPHRASE].add
        add.clicked.connect(self._passphrase)
        self._first.entered.connect(self._second.setFocus)
        self._second.entered.connect(add.click)

    def _add_code(self) -> None:
        text = self.tr("28 letters and figures on paper. Opens the record when nothing else does, and any backup.")
        self._tried = SecretField(self.tr("Try it: the code, typed from your paper"), hidden=False)
        self._way(SlotKind.CODE, self.tr("A recovery code"), text, self.tr("Make a new recovery code"), self._tried)
        attempt = Button(self._theme, self.tr("Does it still open?"))
        attempt.clicked.connect(self._try)
        self._tried.entered.connect(attempt.click)
        self.box.addWidget(attempt, 0, Qt.AlignmentFlag.AlignLeading)
        self._attempt = attempt
        self.box.addWidget(self._code_card)
        self._code_card.hide()
        self._ways[SlotKind.CODE].add.clicked.connect(self.code_asked)

    def _add_login(self) -> None:
        text = self.tr("The key lies open beside the record: whoever can read this computer's disk can read all of it.")
        self._way(SlotKind.LOGIN, self.tr("The login of this computer alone"), text, self.tr("Let the login open it"))
        self._ways[SlotKind.LOGIN].add.clicked.connect(self.login_asked)

    def _way(self, kind: SlotKind, title: str, text: str, add: str, *fields: QWidget) -> None:
        self.box.addSpacing(8)
        self.add(Words(title, "strong"))
        stands = self.add(Words("", "small"))
        self.add(Words(text, "warm" if kind is SlotKind.LOGIN else "soft"))
        for field in fields:
            self.add(field)
        row = Flow(spacing=12)
        way = _Way(stands, Button(self._theme, add), Button(self._theme, self.tr("Take it away"), "quiet"))
        way.remove.setAccessibleName(f"{title}: {way.remove.words()}")
        way.remove.clicked.connect(lambda: self.removed.emit(kind))
        row.addWidget(way.add)
        row.addWidget(way.remove)
        self.box.addLayout(row)
        self._ways[kind] = way

    # -- what is there ----------------------------------------------------------------------------------------

    def show_keys(self, state: VaultState) -> None:
        """Show which ways in there are; the last one can't be taken away."""
        for kind, way in self._ways.items():
            there = kind in state.slots
            way.stands.setText(self.tr("In use") if there else self.tr("Not in use"))
            way.remove.setVisible(there and len(state.slots) > 1)
            if kind in (SlotKind.KEYRING, SlotKind.LOGIN):
                way.add.setVisible(not there)
        has_code = SlotKind.CODE in state.slots
        self._tried.setVisible(has_code)
        self._attempt.setVisible(has_code)

    def rehearse_code(self, code: str, then: Callable[[], None]) -> None:
        """Show a new code and have it typed back before `then`, which makes it a way in."""

        def done() -> None:
            self._code_card.hide()
            then()

        self._code_card.show_code(code, done)
        self._code_card.show()

    def forget(self) -> None:
        """Forget what nobody else should see."""
        for field in (self._first, self._second, self._tried):
            field.clear()
        self._code_card.forget()
        self._code_card.hide()

    # -- what is asked ----------------------------------------------------------------------------------------

    def _passphrase(self) -> None:
        text = self._first.text()
        if text != self._second.text():
            self.said.emit(self.tr("The two passphrases are not the same. Please type both again."))
            return
        self._first.clear()
        self._second.clear()
        self.passphrase_given.emit(text)

    def _try(self) -> None:
        text = self._tried.text()
        if text.strip():
            self._tried.clear()
            self.code_tried.emit(text)


def stacked(*cards: QWidget) -> QWidget:
    """Put cards under each other in one column."""
    column = QWidget()
    column.setProperty("bare", True)
    box = QVBoxLayout(column)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(16)
    for card in cards:
        box.addWidget(card)
    box.addStretch(1)
    return column
