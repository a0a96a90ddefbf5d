"""The library: every piece with what was measured of it; add, search, listen, say what is sung, mend. Plays nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from companion.domain.piece import Piece
from companion.services.taking_in import Item
from companion.ui.decimals import short, signed, tenths
from companion.ui.pages.file_choice import FileChoice
from companion.ui.pages.frame import Page
from companion.ui.pages.studio.pieces_list import PiecesList
from companion.ui.pages.studio.rows_form import RowsForm, put_choice, put_line
from companion.ui.pages.studio.track_words import clock, lufs
from companion.ui.pages.studio.wave_strip import WaveStrip
from companion.ui.theme import Theme
from companion.ui.widgets.busy_card import BusyCard
from companion.ui.widgets.button import Button
from companion.ui.widgets.card import Card
from companion.ui.widgets.dropdown import Dropdown
from companion.ui.widgets.flow import Flow
from companion.ui.widgets.head import Head
from companion.ui.widgets.words import Words

LIST_PX = 340
SAVE_AFTER_MS = 800


class LibraryPage(Page):
    """Show pieces.

    Signals: `back_asked`, `add_files_asked`, `files_dropped(list)`, `cancel_asked(int)`, `check_asked`,
    `check_stopped`, `listen_asked(str, float)` with a file and a second, `stop_asked`, `changed(Piece)`,
    `remove_asked(Piece)`, `outline_asked(Piece)`.
    """

    back_asked = Signal()
    add_files_asked = Signal()
    files_dropped = Signal(object)
    cancel_asked = Signal(int)
    check_asked = Signal()
    check_stopped = Signal()
    listen_asked = Signal(str, float)
    stop_asked = Signal()
    changed = Signal(object)
    remove_asked = Signal(object)
    asked_anew = Signal()

    def __init__(self, theme: Theme, outline: Callable[[Piece], bytes], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAccessibleName(self.tr("Library"))
        self._outline = outline
        self._pieces: dict[str, Piece] = {}
        self._piece: Piece | None = None
        self._playing = False
        self._choice: FileChoice | None = None
        self._make_head()
        card = self._listed = self.add(Card(), 1)
        card.setAccessibleName(self.tr("Library"))
        self.list = PiecesList(theme)
        card.add(self.list, 1)
        card.setMinimumHeight(theme.px(LIST_PX))
        self._make_details()
        self._saving = QTimer(self, interval=SAVE_AFTER_MS, singleShot=True)
        self._saving.timeout.connect(self._save)
        self.list.chosen.connect(self._choose)
        self.list.activated.connect(lambda file: self.listen_asked.emit(file, 0.0))
        self.list.files_dropped.connect(self.files_dropped)
        self.list.cancel_asked.connect(self.cancel_asked)
        self._show_piece()

    def _make_head(self) -> None:
        buttons = Flow(spacing=12)
        for words, asked, kind in (
            (self.tr("Add files"), self.add_files_asked, "primary"),
            (self.tr("Check every file"), self.check_asked, "secondary"),
            (self.tr("Back"), self.back_asked, "quiet"),
        ):
            button = Button(self.theme, words, kind)
            button.clicked.connect(asked)
            buttons.addWidget(button)
        self.way_back = button  # the last one
        self.add(Head(Words(self.tr("Library"), "page"), buttons))
        self._busy = self.add(BusyCard(self.theme))
        self._busy.stopped.connect(self.check_stopped)

    def _make_details(self) -> None:
        self._card = self.add(Card())
        self._title = self._card.heading("")
        self._strip = WaveStrip(self.theme)
        self._strip.place_chosen.connect(self._listen_at)
        self._card.add(self._strip)
        row = Flow(spacing=12)
        self._listen = Button(self.theme, self.tr("Listen"))
        self._listen.clicked.connect(self._toggle)
        remove = Button(self.theme, self.tr("Take out of the library"), "quiet")
        remove.clicked.connect(lambda: self.remove_asked.emit(self._piece))
        row.addWidget(self._listen)
        row.addWidget(remove)
        self._card.box.addLayout(row)
        form = RowsForm(self.theme)
        self._name: QLineEdit = form.line(self.tr("Title"), lambda text: self._change(title=text or "?"))
        self._artist: QLineEdit = form.line(self.tr("Artist"), lambda text: self._change(artist=text))
        self._licence: QLineEdit = form.line(self.tr("Licence"), lambda text: self._change(licence=text))
        said = [("none", self.tr("not said")), ("yes", self.tr("yes")), ("no", self.tr("no"))]
        self._lyrics: Dropdown = form.choice(self.tr("Sung words"), said, self._set_lyrics)
        self._facts = form.fact(self.tr("Measured"))
        self._file = form.fact(self.tr("File"))
        self._card.add(form)

    def ask_files(self, places: tuple[Path, ...], endings: tuple[str, ...]) -> None:
        """Offer the newest sound files, or take the offer away."""
        if self._choice is None:
            title = self.tr("Sound files, or a folder of them")
            self._choice = FileChoice(self.theme, title, places, endings)
            self._choice.chosen.connect(lambda path: self.files_dropped.emit([path]))
            self.box.insertWidget(self.box.indexOf(self._listed), self._choice)
        else:
            self._choice.setVisible(self._choice.isHidden())
        self._choice.look()

    # -- what is shown ----------------------------------------------------------------------------------------

    def shown(self) -> None:
        """Ask anew what there is."""
        self.asked_anew.emit()

    def set_busy(self, doing: str) -> None:
        """Say that every file is looked at, or with "" that none is."""
        self._busy.show_doing(doing)

    def set_part(self, part: float) -> None:
        """Show how far that has come, 0 to 1."""
        self._busy.show_part(part)

    def say_checked(self, count: int, bad: int) -> None:
        """Say what a look at every file has found."""
        well = self.tr("Every file is as it was: {n} in all.").format(n=count)
        self.banner.say(self.tr("Missing or changed: {n} of {all} files.").format(n=bad, all=count) if bad else well)

    def show_pieces(self, pieces: Sequence[Piece], told: Callable[[Piece], str]) -> None:
        """Show the library; `told` says what is wrong with a piece."""
        self._pieces = {piece.file: piece for piece in pieces}
        self.list.show_pieces(pieces, told)
        if self._piece is None or self._piece.file not in self._pieces:
            self._piece = None
            self._show_piece()

    def show_item(self, item: Item) -> None:
        """Show how far a file is that is taken in."""
        self.list.show_item(item)

    def show_playing(self, at_s: float | None) -> None:
        """Show where it is heard, None where nothing is."""
        self._playing = at_s is not None
        self._listen.set_words(self.tr("Stop") if self._playing else self.tr("Listen"))
        self._strip.set_cursor(at_s)

    def _choose(self, file: str) -> None:
        self._flush()
        piece = self._pieces.get(file)
        if piece is not None and piece != self._piece:
            if self._playing:
                self.stop_asked.emit()
            self._piece = piece
            self._show_piece()

    def _show_piece(self) -> None:
        piece = self._piece
        self._card.setVisible(piece is not None)
        if piece is None:
            return
        found = piece.measured
        self._title.setText(piece.title)
        self._card.setAccessibleName(piece.title)
        self._strip.show_outline(piece.file, self._outline(piece), found.length_s)
        put_line(self._name, piece.title)
        put_line(self._artist, piece.artist)
        put_line(self._licence, piece.licence)
        put_choice(self._lyrics, {None: "none", True: "yes", False: "no"}[piece.lyrics])
        self._facts.setText(
            self.tr("{length} · {loud} · range {range} LU · true peak {peak} dBTP · first second {entry} LU").format(
                length=clock(found.length_s),
                loud=lufs(found.integrated_lufs),
                range=tenths(found.range_lu),
                peak=signed(found.true_peak_dbtp),
                entry=signed(found.entry_lu, plus=True),
            )
        )
        self._file.setText(f"{piece.name} · {found.container} {short(found.rate_hz / 1000)} kHz")

    # -- what is asked for ------------------------------------------------------------------------------------

    def _toggle(self) -> None:
        if self._playing:
            self.stop_asked.emit()
        elif self._piece is not None:
            self.listen_asked.emit(self._piece.file, self._strip.cursor_s or 0.0)

    def _listen_at(self, at_s: float) -> None:
        if self._piece is not None:
            self.listen_asked.emit(self._piece.file, at_s)

    def _change(self, **fields: object) -> None:
        if self._piece is not None:
            self._piece = replace(self._piece, **fields)  # type: ignore[arg-type]
            self._pieces[self._piece.file] = self._piece
            self._saving.start()

    def _set_lyrics(self, key: str) -> None:
        self._change(lyrics={"none": None, "yes": True, "no": False}[key])

    def _save(self) -> None:
        if self._piece is not None:
            self.changed.emit(self._piece)

    def _flush(self) -> None:
        if self._saving.isActive():
            self._saving.stop()
            self._save()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what was typed, and be quiet, when another page is shown."""
        self._flush()
        self.stop_asked.emit()
        super().hideEvent(event)
