"""Erase everything: what goes, what can't be reached, something to keep first, and a word typed before it happens."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.hold_button import HoldButton
from companion.ui.widgets.words import Words


class EraseCard(Card):
    """`erase_asked(bool)` once the word was typed; True: the button was held, False: somebody who can't hold it asks.

    `export_asked()` and `portable_asked()` want something to keep first.
    """

    erase_asked = Signal(bool)
    export_asked = Signal()
    portable_asked = Signal()

    def __init__(self, theme: Theme, *, can_export: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._word = self.tr("erase")
        self.heading(self.tr("Erase everything"))
        self.add(
            Words(
                self.tr(
                    "First the keys go, then the record, its backups, packs and settings: everything in this folder. "
                    "Without its keys nobody can read any of it again, not even you."
                )
            )
        )
        self.add(
            Words(
                self.tr(
                    "It can't reach what lies elsewhere: files you exported, backups you saved to another place, and "
                    "copies that this system or a cloud made."
                ),
                "warm",
            )
        )
        row = Flow(spacing=12)
        if can_export:
            export = Button(theme, self.tr("Export it first"))
            export.clicked.connect(self.export_asked)
            row.addWidget(export)
        save = Button(theme, self.tr("Save a backup first"))
        save.clicked.connect(self.portable_asked)
        row.addWidget(save)
        self.box.addLayout(row)
        self._typed = self.add(LineField(self.tr("To go on, type: {word}").format(word=self._word)))
        self._erase = HoldButton(theme, self.tr("Hold 2 s to erase everything"), "warm")
        self._erase.setEnabled(False)
        self._typed.changed.connect(self._refresh)
        self._erase.held.connect(lambda: self.erase_asked.emit(True))
        self._erase.confirm_asked.connect(lambda: self.erase_asked.emit(False))
        self.box.addWidget(self._erase, 0, Qt.AlignmentFlag.AlignLeading)
        self.box.addStretch(1)

    def _refresh(self) -> None:
        self._erase.setEnabled(self._typed.text().casefold() == self._word.casefold())

    def forget(self) -> None:
        """Ask for the word anew."""
        self._typed.set_text("")
