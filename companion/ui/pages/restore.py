"""Go back to a backup: one of the automatic ones, or a file from another place with its passphrase or code.

Puts nothing in place itself. What is in the folder is set aside, never deleted, and the page says so.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.errors import Known
from companion.services.backup import ENDING, Backup
from companion.ui.messages import words
from companion.ui.pages.dates import made_words
from companion.ui.pages.door import DoorPage, SecretField
from companion.ui.pages.file_choice import FileChoice
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import flush
from companion.ui.widgets.words import Words


class RestorePage(DoorPage):
    """Ask which backup; `chosen(Path)` for one of the folder's, `file_given(Path, str)` for a file and its secret."""

    chosen = Signal(object)
    file_given = Signal(object, str)
    left = Signal()

    def __init__(
        self, theme: Theme, backups: Sequence[Backup], places: tuple[Path, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.setAccessibleName(self.tr("Go back to a backup"))
        self._file: Path | None = None
        self._parts = QWidget()
        box = QVBoxLayout(self._parts)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(16)
        back = Button(theme, self.tr("Back"), "quiet", icon="back")
        back.clicked.connect(self.left)
        self.main.addLayout(flush(back))
        self.main.addWidget(Words(self.tr("Go back to a backup"), "title"))
        self.main.addWidget(
            Words(
                self.tr(
                    "The record becomes what it was then. What is there now is not deleted: it goes into the folder "
                    "“backups”. Missing programmes, recorded voices and packs come back too. The music in the library "
                    "is in no backup."
                )
            )
        )
        self.main.addWidget(self._parts)
        if backups:
            box.addWidget(self._automatic(backups))
        box.addWidget(self._from_file(places))
        self.first = self.way_back = back

    def _automatic(self, backups: Sequence[Backup]) -> Card:
        card = Card()
        card.heading(self.tr("Made by itself, in this folder"))
        for backup in backups:
            button = Button(self.theme, made_words(backup.made), "primary" if backup is backups[0] else "secondary")
            button.clicked.connect(lambda _=False, path=backup.path: self.chosen.emit(path))
            card.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return card

    def _from_file(self, places: tuple[Path, ...]) -> Card:
        card = Card()
        card.heading(self.tr("A file from another place"))
        choice = FileChoice(self.theme, self.tr("A backup that you saved"), places, (ENDING,))
        choice.chosen.connect(self._choose_file)
        card.add(choice)
        self._named = card.add(Words("", "strong"))
        self._secret = card.add(SecretField(self.tr("Its passphrase, or its recovery code")))
        self._take = Button(self.theme, self.tr("Go back to this file"), "primary")
        self._take.clicked.connect(self._give)
        self._secret.entered.connect(self._take.click)
        card.box.addWidget(self._take, 0, Qt.AlignmentFlag.AlignLeading)
        for part in (self._named, self._secret, self._take):
            part.hide()
        return card

    def _choose_file(self, path: Path) -> None:
        self._file = path
        self._named.setText(path.name)
        for part in (self._named, self._secret, self._take):
            part.show()
        self._secret.setFocus()

    def _give(self) -> None:
        if self._file is not None and self._secret.text().strip():
            self.file_given.emit(self._file, self._secret.text())

    def wait(self, on: bool) -> None:
        """Take no further choice while one is carried out."""
        self._parts.setEnabled(not on)

    def say(self, why: Known | str) -> None:
        """Say why that did not work; everything is as it was."""
        if isinstance(why, Known):
            message = words(why)
            why = f"{message.title}. {message.text}"
        super().say(why)
        self.to_top()
