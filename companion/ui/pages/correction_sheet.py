"""A small sheet to say that an entry was noted wrongly. The entry stays; the correction stands beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit

from companion.domain.events import By
from companion.ui.theme import Theme
from companion.ui.tokens import RADIUS_SMALL
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.segmented import Segmented
from companion.ui.widgets.words import Words

MOST_LETTERS = 2000


class CorrectionSheet(Card):
    """Ask what is right and who says so; `written(str, By)` once it is to be kept."""

    written = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__("calm")
        self.heading(self.tr("Add a correction"))
        self._entry = self.add(Words("", "strong"))
        self.add(
            Words(self.tr("What is right? The entry itself stays in the record, with these words beside it."), "soft")
        )
        self._text = self.add(QPlainTextEdit())
        self._text.setAccessibleName(self.tr("What is right"))
        self._text.setTabChangesFocus(True)
        self._text.setProperty("ringRadius", RADIUS_SMALL)
        self._text.textChanged.connect(self._changed)
        people = [(By.PATIENT, self.tr("The patient says so")), (By.SITTER, self.tr("The sitter says so"))]
        self._by = self.add(Segmented(theme, people, self.tr("Who says so"), By.PATIENT))
        row = Flow(spacing=12)
        self._keep = Button(theme, self.tr("Keep the correction"), "primary")
        self._keep.clicked.connect(self._write)
        cancel = Button(theme, self.tr("Cancel"), "quiet")
        cancel.clicked.connect(self.hide)
        row.addWidget(self._keep)
        row.addWidget(cancel)
        self.box.addLayout(row)
        self._theme = theme
        theme.changed.connect(self._fit)
        self._fit()
        self._changed()
        self.hide()

    def open_for(self, entry: str) -> None:
        """Show the sheet for an entry, given in words."""
        self._entry.setText(entry)
        self._text.clear()
        self.show()
        self._text.setFocus()

    def _said(self) -> str:
        return self._text.toPlainText().strip()[:MOST_LETTERS]

    def _changed(self) -> None:
        self._keep.setEnabled(bool(self._said()))

    def _write(self) -> None:
        self.written.emit(self._said(), By(self._by.current()))
        self.hide()

    def _fit(self) -> None:
        self._text.setFixedHeight(self._theme.px(84))
