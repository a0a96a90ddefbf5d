"""The programmes that are there: open one, begin one, use one in sessions. Reads and writes nothing itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from companion.domain.programme import SOUNDING
from companion.services.programmes import Found
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.frame import Page
from companion.ui.pages.studio.track_words import lufs
from companion.ui.theme import Theme
from companion.ui.widgets.busy_card import BusyCard
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words


class ShelfPage(Page):
    """List programmes; the first five signals carry the id of one, `file_given` a Path to take in."""

    open_asked = Signal(str)
    use_asked = Signal(str)
    copy_asked = Signal(str)
    export_asked = Signal(str)
    remove_asked = Signal(str)
    new_asked = Signal()
    import_asked = Signal()
    library_asked = Signal()
    protocol_asked = Signal()
    asked_anew = Signal()
    file_given = Signal(object)
    stopped = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Programmes"))
        buttons = Flow(spacing=12)
        for words, asked, kind in (
            (self.tr("Write a protocol"), self.protocol_asked, "secondary"),
            (self.tr("Library"), self.library_asked, "secondary"),
            (self.tr("Import"), self.import_asked, "secondary"),
            (self.tr("New programme"), self.new_asked, "primary"),
        ):
            button = Button(theme, words, kind)
            button.clicked.connect(asked)
            buttons.addWidget(button)
        self.add(Head(Words(self.tr("Programmes"), "page"), buttons))
        self.add(
            Words(
                self.tr("What is heard in a session: music over its phases, and a voice where one is wanted."), "soft"
            )
        )
        self._busy = self.add(BusyCard(theme))
        self._busy.stopped.connect(self.stopped)
        self._choice: FileChoice | None = None
        self._set_by = ""
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.box.addLayout(self._list)
        self.box.addStretch(1)

    def shown(self) -> None:
        """Ask anew what there is."""
        self.asked_anew.emit()

    def ask_file(self, places: tuple[Path, ...], endings: tuple[str, ...]) -> None:
        """Offer the files that could be taken in, or take the offer away."""
        if self._choice is None:
            title = self.tr("A programme, or a playlist with its files beside it")
            self._choice = FileChoice(self.theme, title, places, endings)
            self._choice.chosen.connect(self.file_given)
            self.box.insertWidget(self.box.indexOf(self._list), self._choice)
        else:
            self._choice.setVisible(self._choice.isHidden())
        self._choice.look()

    def set_busy(self, doing: str) -> None:
        """Say what is being taken in, or with "" that nothing is."""
        self._busy.show_doing(doing)
        if doing:
            self.to_top()
        if self._choice is not None:
            self._choice.setEnabled(not doing)

    def set_part(self, part: float) -> None:
        """Show how far it has come, 0 to 1."""
        self._busy.show_part(part)

    def show_shelf(self, shelf: Sequence[Found], used: str, set_by: str = "") -> None:
        """Show these; `used` is the id of the one that sessions have, `set_by` the clinic that wants it so."""
        self._set_by = set_by
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in shelf:
            self._list.addWidget(self._card(one, used=one.programme.id == used))

    def _card(self, one: Found, *, used: bool) -> Card:
        programme = one.programme
        card = Card("calm" if used else "plain")
        card.setAccessibleName(programme.title)
        card.box.setContentsMargins(24, 16, 24, 16)
        card.box.addWidget(Words(programme.title, "subheading"))
        card.box.addWidget(Words(self._line(one, used=used), "soft"))
        buttons = Flow(spacing=8)
        offers = [(self.tr("Open"), self.open_asked, "secondary", True)]
        offers.append((self.tr("Use in sessions"), self.use_asked, "quiet", not used and not self._set_by))
        offers.append((self.tr("Copy"), self.copy_asked, "quiet", True))
        offers.append((self.tr("Export"), self.export_asked, "quiet", True))
        offers.append((self.tr("Remove"), self.remove_asked, "quiet", one.own and not used))
        for text, asked, kind, offered in offers:
            if offered:
                button = Button(self.theme, text, kind)
                button.setAccessibleDescription(programme.title)
                button.clicked.connect(lambda _=False, asked=asked: asked.emit(programme.id))
                buttons.addWidget(button)
        card.box.addLayout(buttons)
        return card

    def _line(self, one: Found, *, used: bool) -> str:
        programme = one.programme
        tracks = sum(len(programme.of(phase)) for phase in SOUNDING)
        parts = [self.tr("1 track") if tracks == 1 else self.tr("{n} tracks").format(n=tracks)]
        if programme.cues:
            cues = len(programme.cues)
            parts.append(self.tr("1 voice") if cues == 1 else self.tr("{n} voices").format(n=cues))
        if programme.target_lufs is not None:
            parts.append(lufs(programme.target_lufs))
        parts.append(self.tr("version {n}").format(n=programme.version))
        parts.append(self.tr("your own") if one.own else self.tr("came with Companion or a pack"))
        if used:
            by = self.tr("set by {name}").format(name=self._set_by)
            parts[:0] = [self.tr("used in sessions"), *([by] if self._set_by else [])]
        return " · ".join(parts)
