"""The composition root's part behind the library's page, and behind all files that are taken in from anywhere.

Connects the page with the library and its queue. A piece that is used somewhere is not taken out unasked.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from companion.domain.editing import Place as Spot
from companion.domain.errors import Known
from companion.domain.piece import Piece
from companion.domain.records import dataclass
from companion.rooms.long_work import LongWork
from companion.rooms.studio_house import EDITOR, LIBRARY, SHELF, House, music_folders
from companion.services.library import ENDINGS, State
from companion.services.programmes import Programmes
from companion.services.taking_in import Item, Stage, TakingIn

if TYPE_CHECKING:
    from companion.ui.pages.studio.editor import EditorPage
    from companion.ui.pages.studio.library_page import LibraryPage


@dataclass(frozen=True, slots=True)
class Links:
    """What the library asks of the rest of the studio."""

    shelf: Programmes
    listen: Callable[[str, float], None]
    stop: Callable[[], None]
    add: Callable[["EditorPage", list[str], Spot | None], None]


class LibraryRoom:
    """Behind the library."""

    def __init__(self, house: House, links: Links) -> None:
        self._house, self._links = house, links
        self._taking: TakingIn | None = None
        self._number = 0
        self._back = SHELF
        self._wanted: dict[int, tuple[EditorPage, Spot | None]] = {}
        self._states: dict[str, State] = {}
        self._checking: LongWork | None = None

    @property
    def working(self) -> bool:
        """Tell whether files are being taken in, or looked at."""
        return (self._taking is not None and self._taking.running) or self._checking is not None

    def close(self) -> None:
        """End what runs in the background."""
        if self._taking is not None:
            self._taking.close()
        self._stop_checking()

    def _editor(self) -> "EditorPage":
        return cast("EditorPage", self._house.window.page(EDITOR))

    def open(self, back: str) -> None:
        """Show the library, with a way back to a page."""
        self._back = back
        self._house.show(LIBRARY)

    def make_page(self) -> QWidget:
        """Build the library's page."""
        from companion.ui.pages.studio.library_page import LibraryPage  # noqa: PLC0415 - imported when first shown

        page = LibraryPage(self._house.theme, self._house.library.outline)
        page.back_asked.connect(lambda: self._house.show(self._back))
        page.add_files_asked.connect(lambda: page.ask_files(music_folders(), ENDINGS))
        page.files_dropped.connect(lambda files: self.take_in(files, None, None))
        page.cancel_asked.connect(self.taking().cancel)
        page.check_asked.connect(self._check)
        page.check_stopped.connect(self._stop_checking)
        page.listen_asked.connect(self._links.listen)
        page.stop_asked.connect(self._links.stop)
        page.changed.connect(self._change_piece)
        page.remove_asked.connect(self._remove_piece)
        page.asked_anew.connect(self.show_pieces)
        return page

    def _library_page(self) -> "LibraryPage":
        return cast("LibraryPage", self._house.window.page(LIBRARY))

    def show_pieces(self) -> None:
        """Show the library anew, wherever it is in sight."""
        pieces = self._house.library.pieces()
        if self._house.window.holds(LIBRARY):
            self._library_page().show_pieces(pieces, self._wrong)
        if self._house.window.holds(EDITOR):
            self._editor().show_pieces(pieces)

    def _wrong(self, piece: Piece) -> str:
        state = self._states.get(piece.sha256, self._house.library.state(piece))
        return {
            State.WELL: "",
            State.MISSING: _tr("missing: add the same file again"),
            State.CHANGED: _tr("changed: add the same file again"),
        }[state]

    def _check(self) -> None:
        if self._checking is not None:
            return
        library, page = self._house.library, self._library_page()
        work = self._checking = LongWork(self._house.post, page.set_part)
        count = max(1, len(library.pieces()))

        def look() -> dict[str, State] | None:
            found = dict[str, State]()
            for piece, state in library.check():
                found[piece.sha256] = state
                if not work(len(found) / count) and len(found) < count:
                    return None
            return found

        def done(found: dict[str, State] | None) -> None:
            self._checking = None
            page.set_busy("")
            if found is None:
                self._house.window.say(_tr("Stopped before every file was looked at."))
                return
            self._states = found
            self.show_pieces()
            page.say_checked(len(found), sum(state is not State.WELL for state in found.values()))

        page.set_busy(_tr("Looking at every file"))
        self._house.place.run_away(look, done)

    def _stop_checking(self) -> None:
        if self._checking is not None:
            self._checking.stop()

    def _change_piece(self, piece: Piece) -> None:
        self._house.tried(lambda: self._house.library.change(piece))
        self.show_pieces()

    def _remove_piece(self, piece: Piece) -> None:
        using = [one.programme.title for one in self._links.shelf.all() if piece.file in one.programme.files]
        told = _tr("It is used in: {titles}.").format(titles=", ".join(using)) if using else ""
        sure = self._house.window.ask(
            _tr("Take “{title}” out of the library?").format(title=piece.title),
            f"{_tr('The copy that was made of it is deleted.')} {told}".strip(),
            _tr("Take it out"),
            _tr("Keep it"),
        )
        if sure:
            self._links.stop()
            self._house.tried(lambda: self._house.library.remove(piece))
            self.show_pieces()

    def taking(self) -> TakingIn:
        """Give the queue of files, which is made when it is first needed."""
        if self._taking is None:
            post = self._house.post
            self._taking = TakingIn(self._house.library, lambda item: post(lambda: self._taken(item)))
        return self._taking

    def take_in(self, files: list[Path], page: "EditorPage | None", spot: Spot | None) -> None:
        """Take files in; those that were dropped on an editor go on to their place in it."""
        before = self._number
        self._number += self.taking().add(tuple(files))
        if self._number == before:
            self._house.tell(Known("library.no_sound"))
        elif page is not None:
            self._wanted |= dict.fromkeys(range(before + 1, self._number + 1), (page, spot))

    def _taken(self, item: Item) -> None:
        window = self._house.window
        for name in (LIBRARY, EDITOR):
            if window.holds(name):
                cast("LibraryPage | EditorPage", window.page(name)).show_item(item)
        if item.stage in (Stage.DONE, Stage.THERE):
            self._states.clear()
            self.show_pieces()
            wanted = self._wanted.pop(item.number, None)
            if wanted is not None and item.piece is not None and window.holds(EDITOR) and self._editor() is wanted[0]:
                self._links.add(wanted[0], [item.piece.file], wanted[1])
                self._make_room(wanted[1])
        elif item.stage in (Stage.FAILED, Stage.CANCELLED):
            self._wanted.pop(item.number, None)

    def _make_room(self, spot: Spot | None) -> None:
        """Let what is still to come go in behind what was just put in: files keep the order in which they came."""
        for number, (page, goal) in self._wanted.items():
            if spot is not None and goal is not None and goal.phase is spot.phase and goal.index >= spot.index:
                self._wanted[number] = (page, replace(goal, index=goal.index + 1))


def _tr(text: str) -> str:
    return QCoreApplication.translate("StudioLibrary", text)
