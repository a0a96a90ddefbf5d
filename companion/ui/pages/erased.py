"""The last page of a record that was erased. Erases nothing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.domain.errors import Known
from companion.ui.messages import words
from companion.ui.pages.door import DoorPage
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.words import Words


class ErasedPage(DoorPage):
    """Say that everything is gone, or what is left of it; `left` is told what could not be deleted."""

    quit_asked = Signal()

    def __init__(self, theme: Theme, left: Known | None, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        message = words(left) if left is not None else None
        title = self.tr("Everything is erased") if message is None else message.title
        self.setAccessibleName(title)
        self.main.addWidget(Words(title, "title"))
        if message is not None:
            self.main.addWidget(Words(message.text))
        self.main.addWidget(
            Words(
                self.tr(
                    "What lies elsewhere is still there: files you exported, backups you saved to another place, and "
                    "copies that this system or a cloud made. A backup still opens with its own passphrase or code."
                )
            )
        )
        close = Button(theme, self.tr("Close Companion"), "primary")
        close.clicked.connect(self.quit_asked)
        self.main.addWidget(close, 0, Qt.AlignmentFlag.AlignLeading)
        self.first = close
