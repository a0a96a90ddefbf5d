"""Say why the record does not open, what is safe, and what can be done. Does nothing about it itself."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.ui.messages import words
from companion.ui.pages.dates import made_words
from companion.ui.pages.door import DoorPage
from companion.ui.pages.unlock import record_offer
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.flow import flush
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


BACK_FIRST = {
    *("store.damaged", "store.unreadable", "store.not_encrypted", "store.wrong_key", "store.missing"),
    *("keys.lost", "keys.damaged"),
}
"""Where trying again finds the same, and going back, or reading what is whole, is what helps."""


class TroublePage(DoorPage):
    """Say what stands in the way, what is safe, and what can be done; the first of that is what helps most.

    `backup`: when the newest automatic backup was made that the key at hand opens, None where there is none.
    """

    try_again = Signal()
    restore_asked = Signal()
    record_asked = Signal()
    copy_asked = Signal()
    loss_accepted = Signal()
    quit_asked = Signal()

    def __init__(self, theme: Theme, why: Known, backup: datetime | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        message = words(why)
        self.setAccessibleName(message.title)
        self.main.addWidget(Words(message.title, "title"))
        self.main.addWidget(Words(message.text))
        self.main.addWidget(Words(self._what_is_safe(why, backup), "soft"))
        self.first = self._offer_ways(why.code, backup is not None)
        if why.code in ("store.behind", "store.missing"):
            self._offer(self.tr("Go on with what is there"), self.loss_accepted.emit)
        self._offer(self.tr("Close Companion"), self.quit_asked.emit, "quiet")
        sealed = why.code.startswith(("store.", "keyring.")) or why.code == "program.bug"
        if sealed and why.code != "store.read_only":  # where nothing can be written, nothing can be sealed
            self.main.addWidget(record_offer(theme, self.record_asked.emit))

    def _what_is_safe(self, why: Known, backup: datetime | None) -> str:
        safe = self.tr("Nothing was deleted or changed.")
        if backup is None or why.code not in RESTORABLE:
            return safe
        newest = self.tr("The newest backup is of {when}, and was read back whole when it was made.")
        return f"{safe} {newest.format(when=made_words(backup))}"

    def _offer_ways(self, code: str, backed_up: bool) -> Button:
        """Offer what helps, the most likely first and in its colour; gives that one."""
        again = (self.tr("Try again"), self.try_again.emit)
        back = (self.tr("Go back to a backup"), self.restore_asked.emit)
        part = self.tr("Look at what can still be read") if code == "store.damaged" else ""
        look = (part or self.tr("Look at the record without writing"), self.copy_asked.emit)
        ways = [again, *([back] if code in RESTORABLE else []), *([look] if code in READABLE else [])]
        if code in READ_FIRST:
            ways = [look, again]
        elif code in BACK_FIRST and (backed_up or code != "store.missing"):
            reads = [look] if code in READABLE else []
            ways = [back, *reads, again] if backed_up or not reads else [*reads, back, again]
        buttons = [self._offer(*way, "secondary" if at else "primary") for at, way in enumerate(ways)]
        return buttons[0]

    def _offer(self, text: str, then: Callable[[], None], kind: str = "secondary") -> Button:
        button = Button(self.theme, text, kind)
        button.clicked.connect(then)
        self.main.addLayout(flush(button))
        return button

    def say(self, why: Known | str) -> None:
        """Say why something that was asked for here did not work."""
        if isinstance(why, Known):
            message = words(why)
            why = f"{message.title}. {message.text}"
        super().say(why)
