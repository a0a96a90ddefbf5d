"""Files that are dropped on the timeline together: they stand in it in the order in which they came."""

import threading
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from companion.domain import editing
from companion.domain.editing import Place
from companion.domain.events import Phase
from companion.domain.programme import Track
from companion.rooms.studio_house import EDITOR, House
from companion.rooms.studio_library import LibraryRoom, Links
from companion.services.library import Library
from tests.audio import make


class Editor:
    """Takes tracks in as the desk does; the other half of the window is not needed."""

    def __init__(self, wanted: int) -> None:
        self.programme = editing.new_programme("new", "New", "own")
        self._wanted, self.whole = wanted, threading.Event()

    def show_item(self, _item: object) -> None:
        """See a file's progress."""

    def show_pieces(self, _pieces: object) -> None:
        """See the library."""

    def add(self, title: str, spot: Place) -> None:
        """Put a track in."""
        self.programme = editing.add(self.programme, spot, (Track(title, f"{title}.wav", 0.0),))
        if len(self.titles(Phase.WINDOW)) == self._wanted:
            self.whole.set()

    def titles(self, phase: Phase) -> list[str]:
        """Give the tracks of a phase."""
        return [track.title for track in self.programme.of(phase)]


def test_files_dropped_together_keep_their_order_before_what_stands_there(tmp_path: Path) -> None:
    library = Library(own=tmp_path / "library")
    files = [make.write(tmp_path / f"{name}.wav", make.music(seed, 0.6)) for seed, name in enumerate("edcba")]
    page = Editor(6)
    page.add("last", Place(Phase.WINDOW, 0))
    window = SimpleNamespace(holds=lambda name: name == EDITOR, page=lambda _name: page)
    house = SimpleNamespace(window=window, library=library, post=lambda job: job())

    def add(editor: Any, names: list[str], spot: Place | None) -> None:
        piece = library.piece(names[0])
        assert piece is not None
        assert spot is not None
        editor.add(piece.title, spot)

    room = LibraryRoom(cast(House, house), Links(cast(Any, None), lambda *_: None, lambda: None, add))
    room.take_in(files[:3], cast(Any, page), Place(Phase.WINDOW, 0))
    room.take_in(files[3:], cast(Any, page), Place(Phase.WINDOW, 0))
    assert page.whole.wait(30)
    room.close()
    assert page.titles(Phase.WINDOW) == ["e", "d", "c", "b", "a", "last"]
