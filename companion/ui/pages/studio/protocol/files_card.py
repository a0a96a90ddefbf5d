"""Where a protocol is read from and written to: begin, open, or name a file. Reads and writes nothing itself."""

from pathlib import Path

from PySide6.QtCore import Signal

from companion.services.files import typed
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.session.line_field import LineField
from companion.ui.theme import Theme
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow, flush
from companion.ui.widgets.words import Words

SUFFIX = ".json"


class BeginCard(Card):
    """Offer what can be begun with; `chosen(Path)` names a file."""

    chosen = Signal(object)
    empty_asked = Signal()
    copy_asked = Signal()

    def __init__(self, theme: Theme, places: tuple[Path, ...]) -> None:
        super().__init__()
        self.heading(self.tr("What would you like to write?"))
        row = Flow(spacing=12)
        for words, asked in (
            (self.tr("A new protocol"), self.empty_asked),
            (self.tr("A copy of the one in use"), self.copy_asked),
        ):
            button = Button(theme, words)
            button.clicked.connect(asked)
            row.addWidget(button)
        self.box.addLayout(row)
        choice = self.add(FileChoice(theme, self.tr("Or a file, be it unfinished"), places, (SUFFIX,)))
        choice.chosen.connect(self.chosen)
        close = Button(theme, self.tr("Close"), "quiet")
        close.clicked.connect(self.hide)
        self.box.addLayout(flush(close))


class SaveCard(Card):
    """Ask for folder and name; `save_asked(Path)` has both."""

    save_asked = Signal(object)

    def __init__(self, theme: Theme, folder: Path, name: str) -> None:
        super().__init__()
        self.heading(self.tr("Save as a file"))
        told = self.tr(
            "A plain file, to be sent or put into a pack. No patient is in it. It lies outside the record, so "
            "Companion's backups don't have it, and whoever has the file can read it."
        )
        self.add(Words(told, "soft"))
        self._folder = self.add(LineField(self.tr("It goes into this folder"), str(folder)))
        self._name = self.add(LineField(self.tr("Name of the file"), name))
        self.setFocusProxy(self._name)
        self._name.entered.connect(self._save)
        row = Flow(spacing=12)
        for words, act, kind in ((self.tr("Save"), self._save, "primary"), (self.tr("Close"), self.hide, "quiet")):
            button = Button(theme, words, kind)
            button.clicked.connect(act)
            row.addWidget(button)
        self.box.addLayout(row)

    def _save(self) -> None:
        name = self._name.text()
        if name:
            whole = name if name.lower().endswith(SUFFIX) else name + SUFFIX
            self.save_asked.emit(typed(self._folder.text()) / whole)
