"""A small sheet that asks how a picture is saved and says where it went. Writes nothing itself.

Not Qt's own file dialog: that keeps the folders a person visited in their configuration, for everyone to read.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal

from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.words import Words


class SaveSheet(Card):
    """Offer a few forms for one file; `form_chosen(str)` names the form."""

    form_chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, forms: Sequence[tuple[str, str]]) -> None:
        """Take the forms as (key, words)."""
        super().__init__("calm")
        self.heading(title)
        self._where = self.add(Words("", "body"))
        self.add(
            Words(self.tr("It is not encrypted: whoever can open the file can see it, so keep it where it is private."))
        )
        row = Flow(spacing=12)
        self._buttons = []
        for key, words in forms:
            button = Button(theme, words)
            button.clicked.connect(lambda _=False, key=key: self.form_chosen.emit(key))
            row.addWidget(button)
            self._buttons.append(button)
        close = Button(theme, self.tr("Close"), "quiet")
        close.clicked.connect(self.hide)
        row.addWidget(close)
        self.box.addSpacing(4)
        self.box.addLayout(row)
        self.hide()

    def open_for(self, folder: Path) -> None:
        """Show the sheet for a folder, and put the keyboard on its first choice."""
        self._where.setText(self.tr("It goes into {folder}.").format(folder=folder))
        self.show()
        self._buttons[0].setFocus()

    def say_saved(self, path: Path) -> None:
        """Say where the file is now."""
        text = self.tr("Saved as {path}.").format(path=path)
        self._where.setText(text)
        announce(self, text)
