"""Give a programme out: as our own file, as a playlist, or as one sound file for a phone. Writes nothing itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar

from companion.services.files import typed
from companion.ui.pages.frame import Page
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.announce import announce
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words


class ExportPage(Page):
    """Offer forms; `form_chosen(str, Path)` names an ending and the folder that was typed, `cancel_asked` ends it."""

    form_chosen = Signal(str, object)
    cancel_asked = Signal()
    back_asked = Signal()

    def __init__(
        self, theme: Theme, title: str, folder: Path, groups: Sequence[tuple[str, Sequence[tuple[str, str]]]]
    ) -> None:
        """Take the forms in groups of (what they are for, [(ending, words)])."""
        super().__init__(theme)
        self.setAccessibleName(self.tr("Export"))
        back = Button(theme, self.tr("Back"), "quiet")
        back.clicked.connect(self.back_asked)
        self.add(Head(Words(self.tr("Export “{title}”").format(title=title), "page"), back))
        self._buttons: list[Button] = []
        card = self.add(Card())
        self._folder = LineField(self.tr("It goes into this folder"), str(folder))
        card.add(self._folder)
        for what, forms in groups:
            card.add(Words(what, "soft"))
            row = Flow(spacing=12)
            for ending, words in forms:
                button = Button(theme, words)
                button.setAccessibleDescription(what)
                button.clicked.connect(lambda _=False, ending=ending: self._chosen(ending))
                row.addWidget(button)
                self._buttons.append(button)
            card.box.addLayout(row)
            card.box.addSpacing(8)
        self._state = card.add(Words("", "strong"))
        self._bar = card.add(QProgressBar())
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._cancel = Button(theme, self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_asked)
        row = Flow()
        row.addWidget(self._cancel)
        card.box.addLayout(row)
        self._run(on=False)
        self.box.addStretch(1)

    def show_part(self, part: float) -> None:
        """Show how far it is, 0 to 1."""
        self._run(on=True)
        self._bar.setValue(round(part * 1000))
        self._state.setText(self.tr("Written: {n} %").format(n=int(part * 100)))

    def show_end(self, words: str, *, well: bool = True) -> None:
        """Say how it ended."""
        self._run(on=False)
        self._state.setText(words)
        self._state.set_kind("strong" if well else "warm")
        announce(self, words)

    def _chosen(self, ending: str) -> None:
        self._state.set_kind("strong")
        self.form_chosen.emit(ending, typed(self._folder.text()))

    def _run(self, *, on: bool) -> None:
        self._bar.setVisible(on)
        self._cancel.setVisible(on)
        for button in self._buttons:
            button.setEnabled(not on)
