"""Backups: how many there are, one more now, one for another place, and the way back to an earlier state."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.services.backup import Backup
from companion.services.files import typed
from companion.ui.pages.dates import made_words
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.words import Words


class BackupsCard(Card):
    """`backup_asked()`, `portable_asked(Path)` with the folder it goes to, `check_asked()`, `restore_asked()`."""

    backup_asked = Signal()
    portable_asked = Signal(object)
    check_asked = Signal()
    restore_asked = Signal()

    def __init__(self, theme: Theme, place: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.heading(self.tr("Backups"))
        self._synced = self.add(Words("", "warm"))
        self._synced.hide()
        self._latest = self.add(Words("", "strong"))
        self._tell(
            self.tr(
                "Made by themselves, each read back before it counts: one for each of the last 7 days and 4 weeks. "
                "They lie beside the record and open with its keys."
            )
        )
        self._offer(theme, self.tr("Back up now"), self.backup_asked.emit)
        self._offer(theme, self.tr("Read the whole record through"), self.check_asked.emit)
        self._offer(theme, self.tr("Go back to an earlier state"), self.restore_asked.emit)
        self.box.addSpacing(8)
        self.add(Words(self.tr("For another place"), "strong"))
        self._tell(
            self.tr(
                "One encrypted file that opens on any computer, with the passphrase or the recovery code of today. A "
                "memory stick in a drawer survives a lost computer."
            )
        )
        self._tell(
            self.tr(
                "Besides the record, a backup has the voice notes, the settings, and up to 200 MB of programmes, "
                "recorded voices and packs. The music in the library is in none: please keep its files."
            )
        )
        self._place = self.add(LineField(self.tr("The folder it goes to"), str(place)))
        save = self._offer(theme, self.tr("Save a backup there"), self._portable)
        self._place.entered.connect(save.click)
        self.box.addStretch(1)

    def _tell(self, text: str) -> None:
        self.add(Words(text, "soft"))

    def _offer(self, theme: Theme, text: str, then: object) -> Button:
        button = Button(theme, text)
        button.clicked.connect(then)
        self.box.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def _portable(self) -> None:
        if self._place.text():
            self.portable_asked.emit(typed(self._place.text()))

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show how many there are, and the latest."""
        if not backups:
            self._latest.setText(self.tr("None yet. The first is made after a session, or within a day."))
            return
        text = self.tr("%n backups, the latest from {when}", "", len(backups))
        self._latest.setText(text.format(when=made_words(backups[0].made)))

    def warn_synced(self, text: str) -> None:
        """Say above the backups that a service copies this folder; empty says nothing."""
        self._synced.setText(text)
        self._synced.setVisible(bool(text))
