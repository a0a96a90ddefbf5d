"""Say why the record does not open, what is safe, and what can be done. Does nothing about it itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.ui.messages import words
from companion.ui.pages.door import DoorPage
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.words import Words


class TroublePage(DoorPage):
    """Say what stands in the way, what is safe, and what can be done."""

    try_again = Signal()
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
        again = self._offer(self.tr("Try again"), self.try_again.emit, "primary")
        if why.code in ("store.read_only", "store.newer_minor"):
            self._offer(self.tr("Look at the record without writing"), self.copy_asked.emit)
        if why.code in ("store.behind", "store.missing"):
            self._offer(self.tr("Go on with what is there"), self.loss_accepted.emit)
        self._offer(self.tr("Close Companion"), self.quit_asked.emit, "quiet")
        self.setFocusProxy(again)

    def _offer(self, text: str, then: Callable[[], None], kind: str = "secondary") -> Button:
        button = Button(self.theme, text, kind)
        button.clicked.connect(then)
        self.main.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button
