"""Say why the record does not open, what is safe, and what can be done. Does nothing about it itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.ui.messages import words
from companion.ui.pages.door import DoorPage
from companion.ui.pages.unlock import record_offer
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.words import Words

READ_FIRST = {"store.read_only", "store.newer_minor"}
"""Where the record is whole and trying again would find the same."""
READABLE = {"store.damaged", "store.full", "store.write_failed", "store.migration_failed", "program.bug"}
"""Where a private copy may be read all the same; of a damaged one, what is whole."""
RESTORABLE = {
    *("store.damaged", "store.unreadable", "store.missing", "store.behind", "store.not_encrypted", "store.wrong_key"),
    *("store.migration_failed", "keys.lost", "keys.damaged", "keyring.needed", "keyring.empty"),
}
"""Where an earlier copy is the way on."""


class TroublePage(DoorPage):
    """Say what stands in the way, what is safe, and what can be done."""

    try_again = Signal()
    restore_asked = Signal()
    record_asked = Signal()
    copy_asked = Signal()
    loss_accepted = Signal()
    quit_asked = Signal()

    def __init__(self, theme: Theme, why: Known, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        message = words(why)
        self.setAccessibleName(message.title)
        self.main.addWidget(Words(message.title, "title"))
        self.main.addWidget(Words(message.text))
        self.main.addWidget(Words(self.tr("Nothing was deleted or changed."), "soft"))
        look = self.tr("Look at the record without writing")
        if why.code in READ_FIRST:
            self.first = self._offer(look, self.copy_asked.emit, "primary")
            self._offer(self.tr("Try again"), self.try_again.emit)
        else:
            self.first = self._offer(self.tr("Try again"), self.try_again.emit, "primary")
        if why.code in RESTORABLE:
            self._offer(self.tr("Go back to a backup"), self.restore_asked.emit)
        if why.code in READABLE:
            self._offer(look, self.copy_asked.emit)
        if why.code in ("store.behind", "store.missing"):
            self._offer(self.tr("Go on with what is there"), self.loss_accepted.emit)
        self._offer(self.tr("Close Companion"), self.quit_asked.emit, "quiet")
        sealed = why.code.startswith(("store.", "keyring.")) or why.code == "program.bug"
        if sealed and why.code != "store.read_only":  # where nothing can be written, nothing can be sealed
            self.main.addWidget(record_offer(theme, self.record_asked.emit))

    def _offer(self, text: str, then: Callable[[], None], kind: str = "secondary") -> Button:
        button = Button(self.theme, text, kind)
        button.clicked.connect(then)
        self.main.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def say(self, why: Known | str) -> None:
        """Say why something that was asked for here did not work."""
        if isinstance(why, Known):
            message = words(why)
            why = f"{message.title}. {message.text}"
        super().say(why)
